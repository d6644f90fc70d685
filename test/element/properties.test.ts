import { expect } from '@open-wc/testing';
import { STORY } from '../support/story.js';
import { all, frame, one, timelineOf } from '../support/timeline.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';

/** What is to be read, and the errors that nobody has caught since `watch`. */
const told = (timeline: EventTimeline): unknown => [timeline.visibleEvents().length, one(timeline, '#heading').textContent, one(timeline, '.summary').textContent, all(timeline, '.lane').map((lane) => lane.textContent)];

async function errorsOf(deed: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: Event): void => void errors.push(String(event instanceof PromiseRejectionEvent ? event.reason : event));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  await deed();
  await frame(2);
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  return errors;
}

describe('a property that is taken away', () => {
  const attributes = { heading: 'Ferries', 'group-by': 'none', query: 'ferry', 'time-zone': 'Asia/Tokyo', orientation: 'vertical', 'lane-state': '{"company":{"collapsed":true}}', hash: 'story', selected: 'report' };
  for (const [name, value] of Object.entries(attributes)) {
    it(`is as if it had never been set, when its attribute goes: ${name}`, async () => {
      const timeline = await timelineOf(STORY);
      const before = told(timeline);
      const errors = await errorsOf(async () => {
        timeline.setAttribute(name, value);
        await timeline.updateComplete;
        timeline.removeAttribute(name);
        await timeline.updateComplete;
      });
      expect(errors).to.deep.equal([]);
      expect(told(timeline)).to.deep.equal(before);
    });
  }

  const properties = ['src', 'type', 'htmlFor', 'published', 'start', 'end', 'heading', 'groupBy', 'selected', 'query', 'hash', 'filter', 'orientation', 'laneState', 'timeZone', 'messages'] as const;
  for (const nothing of [null, undefined, '']) {
    it(`is as if it had never been set, when it is ${nothing === '' ? 'empty' : nothing}`, async () => {
      const plain = told(await timelineOf(STORY));
      let timeline: EventTimeline | null = null;
      const errors = await errorsOf(async () => {
        timeline = await timelineOf(STORY, (element) => {
          for (const name of properties) Reflect.set(element, name, nothing);
        });
      });
      expect(errors).to.deep.equal([]);
      expect(timeline && told(timeline)).to.deep.equal(plain);
    });
  }
});
