import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';

/** A timeline of a fixed width, ready, with these events. */
export async function timelineOf(
  events: readonly unknown[],
  setUp: (timeline: EventTimeline) => void = () => undefined,
  widthPx = 1000,
): Promise<EventTimeline> {
  const box = await fixture<HTMLElement>(html`<div><event-timeline></event-timeline></div>`);
  box.style.width = `${widthPx}px`;
  const timeline = box.querySelector('event-timeline');
  if (timeline === null) throw new Error('no timeline');
  setUp(timeline);
  timeline.events = events;
  await timeline.ready;
  // `ready` waits a second at most for what comes after the first frame: a busy machine may take longer.
  await timeline.equipped;
  return timeline;
}

/** The elements of the shadow tree that match. */
export function all(timeline: EventTimeline, selector: string): HTMLElement[] {
  return [...timeline.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The one element that matches; throws when there is none. */
export function one(timeline: EventTimeline, selector: string): HTMLElement {
  const element = timeline.renderRoot.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

/** The button of an event. */
export function label(timeline: EventTimeline, id: string): HTMLElement {
  return one(timeline, `[part~="label"][data-id="${id}"]`);
}

/** What has been drawn after whatever was just asked for. */
export async function frame(frames = 2): Promise<void> {
  for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
}

/** When a window stops moving. */
export async function rest(timeline: EventTimeline): Promise<void> {
  let last = '';
  for (let same = 0; same < 4;) {
    await frame(1);
    const now = JSON.stringify(timeline.window);
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
