import { aTimeout, expect } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY } from '../support/story.js';
import { frame, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const MARCH = { start: Date.UTC(2023, 2, 6), end: Date.UTC(2023, 2, 18, 5, 30) };

/** The address is the test page's own: it is put back. */
async function at(hash: string, setUp: (timeline: EventTimeline) => void = () => undefined): Promise<EventTimeline> {
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
  return timelineOf(STORY, (element) => {
    element.hash = 'story';
    setUp(element);
  });
}
const windowIs = (timeline: EventTimeline, { start, end }: typeof MARCH): boolean =>
  timeline.window?.start === start && timeline.window.end === end;

describe('the address of a view', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('is left alone where the page has not asked for it, and until somebody moves', async () => {
    const entries = history.length;
    const timeline = await at('#else');
    await aTimeout(600);
    expect(location.hash).to.equal('#else');
    const other = await timelineOf(STORY);
    other.window = MARCH;
    other.select('report');
    await aTimeout(600);
    expect(location.hash).to.equal('#else');
    timeline.window = MARCH;
    await waitUntil(() => location.hash === '#else&story=2023-03-06T00:00:00Z/2023-03-18T05:30:00Z');
    timeline.select('report');
    await waitUntil(() => location.hash.endsWith('&story-event=report'));
    expect(history.length, 'no entries in the history').to.equal(entries);
    timeline.select(null);
    await waitUntil(() => !location.hash.includes('story-event'));
  });

  it('leads to the same view', async () => {
    const timeline = await at('#x=1&story=2023-03-06T00:00:00Z/2023-03-18T05:30:00Z&story-event=report');
    await waitUntil(() => windowIs(timeline, MARCH));
    expect(timeline.selected).to.equal('report');
    timeline.window = { start: 0.25, end: 8000.5 };
    await waitUntil(() => location.hash.includes('story=0.25ms/8000.5ms'));
    const again = await at(location.hash);
    await waitUntil(() => again.selected === 'report' && windowIs(again, { start: 0.25, end: 8000.5 }));
    await aTimeout(700);
    expect(
      windowIs(again, { start: 0.25, end: 8000.5 }),
      'the selected event does not take the view elsewhere',
    ).to.equal(true);
  });

  it('keeps the ages of the Earth and any id', async () => {
    const id = 'a/b&c=d% é';
    const far = { start: -4.1e20, end: 1e17 };
    const timeline = await at('');
    timeline.events = [{ id, title: 'Strange', when: '2023-03-08' }];
    await timeline.ready;
    timeline.select(id);
    await frame();
    timeline.window = far;
    await waitUntil(() =>
      location.hash.includes(
        'story=-410000000000000000000ms/100000000000000000ms&story-event=a%2Fb%26c%3Dd%25%20%C3%A9',
      ),
    );
    const { hash } = location;
    const again = await at(hash);
    again.events = [{ id, title: 'Strange', when: '2023-03-08' }];
    await waitUntil(() => again.selected === id && windowIs(again, far));
  });

  it('can be written by hand, with dates of any precision, and is followed when a link of the page leads there', async () => {
    const timeline = await at('#story=1931/1938-05');
    await waitUntil(() => windowIs(timeline, { start: Date.UTC(1931, 0, 1), end: Date.UTC(1938, 5, 1) }));
    location.hash = '#story=2023-03&story-event=inquiry';
    await waitUntil(() => windowIs(timeline, { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 3, 1) }));
    expect(timeline.selected).to.equal('inquiry');
    history.back();
    await waitUntil(() => windowIs(timeline, { start: Date.UTC(1931, 0, 1), end: Date.UTC(1938, 5, 1) }));
  });

  it('may have a name of any letters', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    const timeline = await timelineOf(STORY, (element) => (element.hash = 'Übersicht 1&2'));
    timeline.window = MARCH;
    const name = '%C3%9Cbersicht%201%262';
    await waitUntil(() => location.hash === `#${name}=2023-03-06T00:00:00Z/2023-03-18T05:30:00Z`);
    timeline.select('report');
    await waitUntil(() => location.hash.endsWith(`&${name}-event=report`));
    expect(location.hash.split(`${name}=`), 'the parts are told once').to.have.length(2);
    location.hash = `#${name}=1931/1938-05`;
    await waitUntil(() => windowIs(timeline, { start: Date.UTC(1931, 0, 1), end: Date.UTC(1938, 5, 1) }));
  });

  it('may hold nonsense', async () => {
    for (const nonsense of [
      '#story=',
      '#story=soon/later',
      '#story=2023/1999',
      '#story=1e999ms/2ms',
      '#story=%E0%A4%A/x&story-event=%E0',
      '#story=1/2/3',
      '#story-event=nobody',
    ]) {
      const timeline = await at(nonsense);
      await frame(3);
      expect(timeline.selected, nonsense).to.equal(null);
      expect(timeline.visibleEvents().length, nonsense).to.be.greaterThan(0);
    }
  });

  it('is no longer kept by an element that is gone', async () => {
    const timeline = await at('');
    timeline.window = MARCH;
    await waitUntil(() => location.hash.startsWith('#story='));
    timeline.remove();
    location.hash = '#story=1931/1938';
    await aTimeout(600);
    expect(location.hash).to.equal('#story=1931/1938');
    document.body.append(timeline);
    await waitUntil(() => windowIs(timeline, { start: Date.UTC(1931, 0, 1), end: Date.UTC(1939, 0, 1) }));
    timeline.remove();
  });
});
