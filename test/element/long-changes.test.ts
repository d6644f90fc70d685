import { expect } from '@open-wc/testing';
import type { TimelineEvent } from '../../src/model/event.js';
import { nextTask } from '../../src/element/turns.js';
import { crowd } from '../support/story.js';
import { all, frame, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** Longer than a turn. */
const STEP_MS = 20;

/** Time goes on by so much whenever somebody asks for it, so that each turn of long work is over after one step. */
async function withClock(act: () => Promise<void>): Promise<void> {
  const { now } = performance;
  const began = performance.now();
  let ms = began;
  performance.now = () => (ms += STEP_MS);
  try {
    await act();
  } finally {
    performance.now = now;
  }
}

const idsOf = (events: readonly { readonly id: string }[]): string => events.map(({ id }) => id).join();
const lanesOf = (timeline: HTMLElement & { readonly renderRoot: ParentNode }): string =>
  [...timeline.renderRoot.querySelectorAll('.lane h3')].map(({ textContent }) => textContent).join();

describe('another filter or grouping of many events', () => {
  const events: TimelineEvent[] = crowd(25_000).map((event, i) => ({
    ...event,
    group: ['north', 'south'][i % 2] ?? '',
  }));

  it('leaves what shows as it is until it is made, and is drawn when the update is complete', async () => {
    const timeline = await timelineOf(events);
    timeline.fit({ animate: false });
    await frame();
    const before = idsOf(timeline.visibleEvents());
    await withClock(async () => {
      let asked = 0;
      timeline.filter = ({ id }) => ++asked > 0 && id.endsWith('7');
      let looks = 0;
      while (asked < events.length) {
        await nextTask();
        if (asked > 0 && asked < events.length) {
          looks++;
          expect(idsOf(timeline.visibleEvents())).to.equal(before);
        }
        expect(asked).to.be.at.most(events.length);
      }
      expect(looks, 'it is made in turns').to.be.greaterThan(2);
      await timeline.updateComplete;
      expect(asked, 'each event is looked at once').to.equal(events.length);
    });
    // Drawing takes as many frames as a slow machine needs.
    await waitUntil(
      () => timeline.visibleEvents().length > 3 && timeline.visibleEvents().every(({ id }) => id.endsWith('7')),
      'nothing shows but what the filter lets through',
    );
  });

  it('gives way to the next one that is asked for', async () => {
    const timeline = await timelineOf(events);
    const asked = [0, 0, 0];
    await withClock(async () => {
      const last = new Promise<void>((resolve) => {
        // The next one is asked for as soon as the one before has been asked of some events.
        const ask = (n: number): void => {
          timeline.filter = ({ id }) => {
            const times = (asked[n] = (asked[n] ?? 0) + 1);
            if (times === 100) queueMicrotask(n < 2 ? () => ask(n + 1) : resolve);
            return id.endsWith(String(n));
          };
        };
        ask(0);
      });
      await last;
      await timeline.updateComplete;
    });
    expect(asked[2]).to.equal(events.length);
    for (const n of [0, 1]) expect(asked[n]).to.be.within(100, events.length / 2);
    await waitUntil(
      () => timeline.visibleEvents().length > 0 && timeline.visibleEvents().every(({ id }) => id.endsWith('2')),
      'what does not pass the last filter still shows',
    );
    // What showed before it is there at once.
    timeline.filter = null;
    await timeline.updateComplete;
    await waitUntil(
      () => timeline.visibleEvents().some(({ id }) => !id.endsWith('2')),
      'what showed before has not come back',
    );
  });

  it('lets other properties change meanwhile', async () => {
    const timeline = await timelineOf(events);
    const before = lanesOf(timeline);
    const lanesAre = (names: string): Promise<void> =>
      waitUntil(
        () => lanesOf(timeline).split(',').toSorted().join() === names.split(',').toSorted().join(),
        `the lanes are not ${names}`,
      );
    // A browser that gives no frame until the lanes are made tells nothing of it: then once more. If the search waited
    // for the lanes, no try would do.
    const lanesMeanwhile: string[] = [];
    while (lanesMeanwhile.length < 10 && lanesMeanwhile.at(-1) !== before) {
      timeline.query = '';
      timeline.groupBy = 'category';
      await lanesAre(before);
      await waitUntil(() => all(timeline, '.card.dimmed').length === 0, 'the search before still shows');
      await withClock(async () => {
        timeline.groupBy = 'group';
        await nextTask();
        timeline.query = 'number 7';
        await waitUntil(() => all(timeline, '.card.dimmed').length > 0, 'the search shows', { interval: 1 });
        lanesMeanwhile.push(lanesOf(timeline));
        await timeline.updateComplete;
      });
      await lanesAre('north,south');
    }
    expect(lanesMeanwhile.at(-1)).to.equal(before);
  }).timeout(60_000);
});
