import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { CustomElements, EventTimelineProps } from '../../src/jsx.js';
import type { EventTimeline, TimelineEvent, TimelineSource } from '../../src/index.js';

// What is promised to projects in TypeScript: `npm run check` compiles it, and complains where an expected error is
// none.
describe('types for projects', () => {
  it('tell the events of the element wherever they are heard, since they bubble', () => {
    const heard = (window: Window): void => {
      window.addEventListener('timeline-select', ({ event }) => void event?.title);
    };
    const all = (timeline: HTMLElementTagNameMap['event-timeline'], document: Document): void => {
      timeline.addEventListener('timeline-load', ({ count, skipped }) => void (count + skipped));
      document.addEventListener('timeline-change', ({ added }) => void (added + 1));
      document.addEventListener('timeline-error', ({ error }) => void error.message);
      document.addEventListener('timeline-window-change', ({ start, end }) => void (end - start));
      document.addEventListener('timeline-lane-change', ({ lane }) => void lane.length);
      // @ts-expect-error there is no such field
      document.addEventListener('timeline-load', ({ lane }) => void lane);
    };
    expect([heard, all]).to.have.length(2);
  });

  it('name what the element takes, at the package itself', () => {
    const give = (timeline: EventTimeline, source: TimelineSource, events: readonly TimelineEvent[]): void => {
      timeline.source = source;
      timeline.events = events;
    };
    expect(give).to.be.a('function');
  });

  it('know the tag in JSX', () => {
    const props: EventTimelineProps = {
      src: 'events.json',
      events: [{ title: 'Without an id', when: '1999' }],
      'group-by': 'none',
      groupBy: 'none',
      selected: null,
      filter: ({ title }) => title !== '',
      laneState: { Rail: { collapsed: true } },
      'ontimeline-select': (event) => event.preventDefault(),
      className: 'wide',
      style: { height: '20em' },
      key: 1,
    };
    // @ts-expect-error an attribute is text
    const wrong: EventTimelineProps = { 'group-by': 5 };
    // @ts-expect-error no such property
    const unknown: EventTimelineProps = { groupby: 'none' };
    const tags: CustomElements = { 'event-timeline': props };
    expect([tags['event-timeline'].groupBy, wrong, unknown]).to.have.length(3);
  });

  it('stand in the package where it says', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      exports: Record<string, unknown>;
    };
    expect(Object.keys(exports)).to.include('./jsx');
  });
});
