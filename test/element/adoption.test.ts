import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY } from '../support/story.js';
import { all, frame, label, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** A document of its own, with room for a timeline. */
async function otherDocument(): Promise<Document> {
  const iframe = await fixture<HTMLIFrameElement>(
    html`<iframe width="1000" height="800" srcdoc="<!doctype html><body></body>"></iframe>`,
  );
  await waitUntil(
    () => iframe.contentDocument?.readyState === 'complete' && iframe.contentDocument.compatMode === 'CSS1Compat',
  );
  if (iframe.contentDocument === null) throw new Error('no document');
  return iframe.contentDocument;
}

/** How its parts look: those of the core, of the equipment, of eras, and of the menu. */
async function looksOf(timeline: EventTimeline): Promise<unknown> {
  await waitUntil(() => all(timeline, '.card').length > 0 && all(timeline, '.lane.eras').length > 0);
  await frame(3);
  const look = (selector: string): string => {
    const style = getComputedStyle(one(timeline, selector));
    return [
      selector,
      style.display,
      style.position,
      style.borderTopWidth,
      style.borderRadius,
      style.fontSize,
      style.backgroundColor,
      style.padding,
    ].join(' ');
  };
  return [
    '.frame',
    '.card',
    '.axis',
    '.toolbar',
    '.tool',
    '.overview',
    '.handle',
    '.footer',
    '.lane.eras',
    '.fold',
  ].map(look);
}

const EVENTS = [...STORY, { id: 'age', title: 'Age of steam', when: '1890/1930', display: 'era' }];

describe('a timeline that moves to another document', () => {
  it('looks as it did, there and back', async () => {
    const timeline = await timelineOf(EVENTS);
    const box = timeline.parentElement;
    const before = await looksOf(timeline);
    const { body } = await otherDocument();
    body.style.margin = '0';
    const there = body.ownerDocument.createElement('div');
    there.style.width = '1000px';
    there.style.fontFamily = getComputedStyle(timeline).fontFamily;
    body.append(there);
    there.append(timeline);
    await timeline.updateComplete;
    expect(await looksOf(timeline)).to.deep.equal(before);
    expect(label(timeline, 'report').getBoundingClientRect().height).to.be.greaterThan(20);
    box?.append(timeline);
    await timeline.updateComplete;
    expect(await looksOf(timeline)).to.deep.equal(before);
    expect(new Set(timeline.shadowRoot?.adoptedStyleSheets).size).to.equal(
      timeline.shadowRoot?.adoptedStyleSheets.length,
    );
  });

  it('looks the same where it is first shown in the other one', async () => {
    const timeline = await timelineOf(EVENTS);
    const before = await looksOf(timeline);
    const { body } = await otherDocument();
    body.style.margin = '0';
    body.style.fontFamily = getComputedStyle(timeline).fontFamily;
    const there = body.ownerDocument.createElement('div');
    there.style.width = '1000px';
    body.append(there);
    const other = document.createElement('event-timeline');
    other.events = EVENTS;
    there.append(other);
    await other.ready;
    await other.equipped;
    expect(await looksOf(other)).to.deep.equal(before);
    const places = (element: EventTimeline): unknown =>
      element.visibleEvents().map(({ id, x, width, row }) => [id, Math.round(x), Math.round(width), row]);
    expect(places(other)).to.deep.equal(places(timeline));
    timeline.parentElement?.append(other);
    await other.updateComplete;
    expect(await looksOf(other)).to.deep.equal(before);
  });
});
