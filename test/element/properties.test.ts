import { expect, fixture, html } from '@open-wc/testing';
import { STORY } from '../support/story.js';
import { all, frame, one, timelineOf } from '../support/timeline.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';

/** What is to be read, and the errors that nobody has caught since `watch`. */
const told = (timeline: EventTimeline): unknown => [
  timeline.visibleEvents().length,
  one(timeline, '#heading').textContent,
  one(timeline, '.summary').textContent,
  all(timeline, '.lane').map((lane) => lane.textContent),
];

async function errorsOf(deed: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: Event): void =>
    void errors.push(String(event instanceof PromiseRejectionEvent ? event.reason : event));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  await deed();
  await frame(2);
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  return errors;
}

describe('a property that is taken away', () => {
  const attributes = {
    heading: 'Ferries',
    'group-by': 'none',
    query: 'ferry',
    'time-zone': 'Asia/Tokyo',
    orientation: 'vertical',
    'lane-state': '{"company":{"collapsed":true}}',
    hash: 'story',
    selected: 'report',
  };
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

  const properties = [
    'src',
    'type',
    'htmlFor',
    'published',
    'start',
    'end',
    'heading',
    'groupBy',
    'selected',
    'query',
    'hash',
    'filter',
    'orientation',
    'laneState',
    'timeZone',
    'messages',
  ] as const;
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

describe('a property that is no text', () => {
  it('is one, where it is a number: a year to be found, an id', async () => {
    const events = [
      { id: 7, title: 'Launch of 2021', when: '2021-03-04' },
      { id: 0, title: 'Landing', when: '2021-03-09' },
    ];
    const timeline = document.createElement('event-timeline');
    const errors = await errorsOf(async () => {
      timeline.events = events;
      Object.assign(timeline, { query: 2021, start: 2020, end: 2023, heading: 1, selected: 7 });
      (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
      await timeline.ready;
    });
    expect(errors).to.deep.equal([]);
    expect([timeline.selected, timeline.query, timeline.heading]).to.deep.equal(['7', '2021', '1']);
    expect(timeline.window).to.deep.equal({ start: Date.UTC(2020, 0), end: Date.UTC(2024, 0) });
    Reflect.apply(timeline.select, timeline, [0]);
    expect(timeline.selected).to.equal('0');
  });

  it('is kept, and searched for, where all of it is given before the element has a place', async () => {
    const timeline = document.createElement('event-timeline');
    const errors = await errorsOf(async () => {
      Object.assign(timeline, { events: STORY, query: 'ferry' });
      timeline.next();
      await frame(2);
      (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
      await timeline.ready;
    });
    expect(errors).to.deep.equal([]);
    expect(await timeline.equipped).to.equal(true);
    const dimmed = all(timeline, '.card.dimmed').length;
    expect(dimmed).to.be.greaterThan(0).and.lessThan(all(timeline, '.card').length);
  });

  it('asks for no window where it is none', async () => {
    const timeline = await timelineOf(STORY);
    const { window } = timeline;
    for (const nothing of [null, undefined]) Reflect.set(timeline, 'window', nothing);
    expect(timeline.window).to.deep.equal(window);
  });
});
