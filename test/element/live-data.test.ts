import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import { Dataset } from '../../src/element/data/dataset.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { MemorySource } from '../../src/sources/memory.js';
import type { TimelineSelectEvent } from '../../src/element/events.js';
import { STORY, crowd } from '../support/story.js';
import { all, frame, label, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** A label in the view. A card and its badge are narrowed together where they would end beyond the edge. */
interface Place {
  readonly at: string;
  readonly widthPx: number;
  readonly isCut: boolean;
  readonly hasBadge: boolean;
}

/** Where the labels are that lie wholly in the view. */
function places(timeline: EventTimeline): Map<string, Place> {
  const { left, right } = one(timeline, '.body').getBoundingClientRect();
  const frame = timeline.getBoundingClientRect();
  const badges = all(timeline, '.stack:not([hidden])').map((badge) => badge.getBoundingClientRect());
  const inside = timeline
    .visibleEvents()
    .filter(({ x, width }) => x + frame.x > left && x + width + frame.x < right - 1);
  return new Map(
    inside.map(({ id, x, y, width, row }) => {
      const endPx = x + frame.x + width;
      const badge = badges.find((box) => Math.abs(box.y - frame.y - y) < 1 && box.x > endPx - 1 && box.x < endPx + 8);
      return [
        id,
        {
          at: [Math.round(x), Math.round(y), row].join(' '),
          widthPx: Math.round(width),
          isCut: (badge?.right ?? endPx) > right - 4,
          hasBadge: badge !== undefined,
        },
      ];
    }),
  );
}

/** A label has stayed: as it was, but for the room that a badge which is gone has left to a card cut by the edge. */
function expectSame(was: Place | undefined, is: Place | undefined, id: string): void {
  expect(is?.at, id).to.equal(was?.at);
  if (was?.isCut && was.hasBadge && is?.hasBadge === false) expect(is.widthPx, id).to.be.at.least(was.widthPx);
  else expect(is?.widthPx, id).to.equal(was?.widthPx);
}

/** Pairs of labels of which one lies over the other. */
function overlaps(timeline: EventTimeline): string[] {
  const boxes = timeline.visibleEvents();
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .flatMap((b) =>
        Math.abs(a.y - b.y) < 1 && a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 ? [`${a.id} and ${b.id}`] : [],
      ),
  );
}

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1);

/** Events within the time of `crowd`, seeded. */
function stream(count: number, seed = 1): TimelineEvent[] {
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, i) => ({
    id: `s${seed}-${i}`,
    title: `Streamed ${'event '.repeat(i % 5)}${i}`,
    start: START + random() * 1000 * DAY,
    category: ['red', 'green', 'blue'][i % 3] ?? '',
    importance: random(),
  }));
}

/** Words about the view follow it four times a second, the widths of cards at its edge ten times. */
const words = async (): Promise<void> => void (await new Promise((resolve) => setTimeout(resolve, 350)));
const windowOf = (timeline: EventTimeline): string => JSON.stringify(timeline.window);

describe('live data', () => {
  it('adds, updates and removes, and tells what became of it', async () => {
    const timeline = await timelineOf(STORY);
    const heard = oneEvent(timeline, 'timeline-change');
    const added = timeline.addEvents([
      { id: 'flood', title: 'Flood', when: '2023-03-18', category: 'accident' },
      'nonsense',
    ]);
    const updated = timeline.updateEvents([{ id: 'report', title: 'First report, corrected' }]);
    const removed = timeline.removeEvents(['rumour', 'nobody']);
    expect(timeline.events, 'not before it is drawn').to.have.length(STORY.length);
    expect(await added).to.deep.include({ added: 1, updated: 0, removed: 0, skipped: 1 });
    expect(await updated).to.deep.include({ updated: 1, skipped: 0, diagnostics: [] });
    expect((await removed).diagnostics.map(({ code, record }) => [code, record])).to.deep.equal([['unknown-id', 1]]);
    expect(await heard).to.deep.include({ added: 1, updated: 1, removed: 1, skipped: 2 });
    expect(timeline.events.map(({ id }) => id)).to.deep.equal([
      ...STORY.map(({ id }) => id).filter((id) => id !== 'rumour'),
      'flood',
    ]);
    expect(label(timeline, 'flood').textContent).to.contain('Flood');
    expect(label(timeline, 'report').textContent).to.contain('corrected');
    expect(all(timeline, '[data-id="rumour"]')).to.have.length(0);
  });

  it('draws calls of one frame together', async () => {
    const timeline = await timelineOf(STORY);
    let changes = 0;
    timeline.addEventListener('timeline-change', () => changes++);
    await Promise.all(stream(30).map((event) => timeline.addEvents([event])));
    expect(changes).to.equal(1);
    expect(timeline.events).to.have.length(STORY.length + 30);
  });

  it('draws a long list in portions, and tells of it as of one', async () => {
    const timeline = await timelineOf(STORY);
    let changes = 0;
    timeline.addEventListener('timeline-change', () => changes++);
    const records: unknown[] = stream(12_000);
    records[11_000] = 'nonsense';
    const change = await timeline.addEvents(records);
    expect(change).to.deep.include({ added: 11_999, skipped: 1 });
    expect(change.diagnostics.map(({ record }) => record)).to.deep.equal([11_000]);
    expect(changes).to.equal(3);
    expect(timeline.events).to.have.length(STORY.length + 11_999);
  });

  it('goes on in other lanes and in another time zone', async () => {
    const timeline = await timelineOf(crowd(200));
    await timeline.addEvents([{ id: 'first', title: 'First', when: '2021-05-03', group: 'x' }]);
    timeline.groupBy = 'group';
    timeline.timeZone = 'America/New_York';
    await timeline.updateComplete;
    await timeline.addEvents([{ id: 'second', title: 'Second', when: '2021-05-08', group: 'y' }]);
    await timeline.updateEvents([{ id: 'first', group: 'y' }]);
    timeline.zoomTo({ start: Date.UTC(2021, 4, 1), end: Date.UTC(2021, 4, 10) }, { animate: false });
    await frame();
    const lane = (id: string): Element | null => label(timeline, id).closest('.lane');
    expect(lane('first')).to.equal(lane('second'));
    const { x = 0 } = timeline.visibleEvents().find(({ id }) => id === 'second') ?? {};
    const { x: earlier = 0 } = timeline.visibleEvents().find(({ id }) => id === 'first') ?? {};
    expect(x - earlier).to.be.greaterThan(10);
  });

  it('takes undated events into their list and out of it', async () => {
    const timeline = await timelineOf(STORY);
    const badge = one(timeline, '.badge.undated');
    await timeline.updateEvents([{ id: 'nameless', when: '1990' }]);
    await waitUntil(() => badge.hidden);
    await timeline.updateEvents([
      { id: 'nameless', when: null },
      { id: 'report', when: null },
    ]);
    await waitUntil(() => !badge.hidden && badge.textContent.includes('2'));
  });

  it('waits for data that is on its way', async () => {
    const timeline = await timelineOf([]);
    timeline.events = crowd(5000);
    const change = timeline.addEvents([{ id: 'late', title: 'Late', when: '2021' }]);
    await timeline.ready;
    expect(timeline.events).to.have.length(5001);
    expect(await change).to.deep.include({ added: 1 });
  });

  it('works with inline data', async () => {
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline><ol><li><time datetime="2021-05-03">3 May</time> Inside</li></ol></event-timeline>`,
    );
    const change = await timeline.addEvents([{ id: 'x', title: 'Added', when: '2021-05-04' }]);
    expect(change.added).to.equal(1);
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(['Inside', 'Added']);
  });

  it('begins with nothing, and shows the first events in the window that the page asks for', async () => {
    const timeline = await timelineOf([], (timeline) => {
      timeline.start = '2021-05-01';
      timeline.end = '2021-05-31';
    });
    await timeline.addEvents([{ id: 'x', title: 'First', when: '2021-05-04' }]);
    expect(timeline.visibleEvents().map(({ id }) => id)).to.deep.equal(['x']);
    expect(timeline.window).to.deep.equal({ start: Date.UTC(2021, 4, 1), end: Date.UTC(2021, 5, 1) });
  });

  it('forgets what was asked for before the page set other events', async () => {
    const timeline = await timelineOf(STORY);
    const change = timeline.addEvents([{ id: 'x', title: 'Old', when: '2021' }]);
    timeline.events = [{ id: 'y', title: 'New', when: '2022' }];
    expect((await change).diagnostics.map(({ code }) => code)).to.deep.equal(['not-live']);
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['y']);
  });

  it('says that it cannot change the events of a source', async () => {
    const timeline = await timelineOf([]);
    timeline.source = MemorySource.fromColumns({ start: Float64Array.of(0, 1, 2) });
    await timeline.ready;
    const change = await timeline.addEvents([
      { id: 'x', title: 'X', when: '2021' },
      { id: 'y', title: 'Y', when: '2021' },
    ]);
    expect(change).to.deep.include({ added: 0, skipped: 2 });
    expect(change.diagnostics[0]?.message).to.contain('source');
    expect(timeline.visibleEvents()).to.have.length(3);
  });

  it('never throws, whatever it is given', async () => {
    const timeline = await timelineOf(STORY);
    const hostile = {
      get id(): string {
        throw new Error('no');
      },
      title: 't',
    };
    const trap = new Proxy([], {
      get: () => {
        throw new Error('no');
      },
    });
    const inputs: unknown[] = [
      trap,
      null,
      undefined,
      3,
      'x',
      {},
      [null, [], hostile, { id: {} }, Symbol('x')],
      new Map(),
      { length: 4e9 },
    ];
    for (const input of inputs) {
      for (const method of ['addEvents', 'updateEvents', 'removeEvents'] as const) {
        // The types forbid it; pages in plain scripts do it.
        const call: unknown = Reflect.apply(timeline[method], timeline, [input]);
        expect(call).to.be.instanceOf(Promise);
      }
    }
    const change = await timeline.addEvents([{ id: 'good', title: 'Good', when: '2023-03-12' }]);
    expect(change.added).to.equal(1);
    expect(timeline.events.slice(0, STORY.length).map(({ id }) => id)).to.deep.equal(STORY.map(({ id }) => id));
  });

  describe('what is shown', () => {
    it('stays where it is, label by label, whatever comes, changes and goes, and nothing lies over anything', async () => {
      const timeline = await timelineOf(crowd(2000));
      const share = fc.double({ min: 0.02, max: 0.9, noNaN: true });
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 1e6 }),
          fc.integer({ min: 0, max: 120 }),
          fc.integer({ min: 0, max: 40 }),
          fc.array(fc.nat(20), { maxLength: 5 }),
          share,
          share,
          async (seed, come, go, retold, shown, place) => {
            const span = shown * 1000 * DAY;
            const start = START + place * (1000 * DAY - span);
            timeline.zoomTo({ start, end: start + span }, { animate: false });
            // Cards that the edge narrows get their widths when the view has come to rest.
            await words();
            await frame();
            const before = places(timeline);
            const window = windowOf(timeline);
            const gone = timeline.events.slice(seed % 1000, (seed % 1000) + go).map(({ id }) => id);
            const told = timeline
              .visibleEvents()
              .slice(0, retold.length)
              .map(({ id }, i) => ({ id, title: `Told anew ${'at length '.repeat(retold[i] ?? 0)}` }));
            const added = stream(come, seed);
            await Promise.all([timeline.addEvents(added), timeline.updateEvents(told), timeline.removeEvents(gone)]);
            await words();
            const after = places(timeline);
            // What has come in another round may come again, and be told anew by it.
            const changed = new Set([...told, ...added].map(({ id }) => id));
            for (const [id, where] of before)
              if (!gone.includes(id) && !changed.has(id)) expectSame(where, after.get(id), id);
            for (const id of gone) if (!changed.has(id)) expect(after.has(id), id).to.equal(false);
            expect(windowOf(timeline)).to.equal(window);
            expect(overlaps(timeline)).to.deep.equal([]);
          },
        ),
        { numRuns: 12, endOnFailure: true },
      );
    }).timeout(60_000);

    it('stays where it is when its badge goes, and has the room that an edge left to the badge', async () => {
      const moment = START + 500 * DAY;
      const together = Array.from({ length: 40 }, (_, i) => ({
        id: `t${i}`,
        title: 'At one moment',
        start: moment,
        importance: i === 0 ? 1 : 0.5,
      }));
      const timeline = await timelineOf([{ id: 'early', title: 'Early', start: START }, ...together]);
      const { width: bodyPx } = one(timeline, '.body').getBoundingClientRect();
      const show = async (xPx: number): Promise<void> => {
        const start = moment - (xPx / bodyPx) * 100 * DAY;
        timeline.zoomTo({ start, end: start + 100 * DAY }, { animate: false });
        await words();
      };
      await show(100);
      const whole = places(timeline).get('t0');
      expect(whole).to.deep.include({ isCut: false, hasBadge: true });
      await show(bodyPx - (whole?.widthPx ?? 0) - 20);
      const before = places(timeline);
      const cut = before.get('t0');
      expect(cut).to.deep.include({ isCut: true, hasBadge: true });
      expect(cut?.widthPx).to.be.below(whole?.widthPx ?? 0);
      await timeline.removeEvents(together.slice(2).map(({ id }) => id));
      await words();
      const after = places(timeline);
      expect(after.get('t0')).to.deep.equal({ at: cut?.at, widthPx: whole?.widthPx, isCut: false, hasBadge: false });
      for (const id of ['t0', 't1']) expectSame(before.get(id), after.get(id), id);
    });

    it('is the whole of one state or the other, whatever moves while the next is made', async () => {
      const timeline = await timelineOf(crowd(20_000));
      const whole = timeline.window ?? { start: 0, end: 1 };
      const span = whole.end - whole.start;
      for (const [round, move] of [
        (): void => timeline.panBy(span / 300, { animate: false }),
        (): void => timeline.zoomBy(1.02, undefined, { animate: false }),
        (): void => timeline.zoomTo(whole, { animate: false }),
      ].entries()) {
        const { length } = timeline.events;
        const gone = timeline
          .visibleEvents()
          .slice(0, 3)
          .map(({ id }) => id);
        const state = { isDone: false, frames: 0 };
        const done = Promise.all([timeline.addEvents(stream(100, round + 1)), timeline.removeEvents(gone)]).then(
          () => (state.isDone = true),
        );
        for (; state.frames < 200; state.frames++) {
          await frame();
          if (state.isDone) break;
          expect(timeline.events).to.have.length(length);
          for (const id of gone)
            expect(
              timeline.events.some((event) => event.id === id),
              id,
            ).to.equal(true);
          for (const { id } of timeline.visibleEvents()) expect(label(timeline, id).dataset['id']).to.equal(id);
          move();
        }
        await done;
        expect(state.frames).to.be.lessThan(200);
        expect(timeline.events).to.have.length(length + 97);
        expect(timeline.visibleEvents().some(({ id }) => gone.includes(id))).to.equal(false);
        await words();
        expect(overlaps(timeline)).to.deep.equal([]);
      }
    }).timeout(30_000);

    it('is painted aside, once for each change, and handed over as it is', async () => {
      const timeline = await timelineOf(crowd(2000));
      await rest(timeline);
      const canvas = one(timeline, '.under canvas');
      const strip = one(timeline, '.overview canvas');
      const handed: number[] = [];
      let overviews = 0;
      const { transferFromImageBitmap } = ImageBitmapRenderingContext.prototype;
      const { transferToImageBitmap } = OffscreenCanvas.prototype;
      let painted = 0;
      OffscreenCanvas.prototype.transferToImageBitmap = function () {
        // The overview is lower.
        if (this.height > 100) painted++;
        return transferToImageBitmap.call(this);
      };
      ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (bitmap) {
        if (this.canvas === canvas) handed.push(painted);
        if (this.canvas === strip) overviews++;
        transferFromImageBitmap.call(this, bitmap);
      };
      try {
        for (let change = 1; change <= 3; change++) {
          timeline.addEventListener(
            'timeline-change',
            () => expect(overviews, 'the overview has a frame of its own').to.be.below(change),
            { once: true },
          );
          await timeline.addEvents(stream(20, change));
        }
        await waitUntil(() => overviews > 0, 'the overview is drawn');
        await words();
      } finally {
        ImageBitmapRenderingContext.prototype.transferFromImageBitmap = transferFromImageBitmap;
        OffscreenCanvas.prototype.transferToImageBitmap = transferToImageBitmap;
      }
      expect(handed.slice(0, 3)).to.deep.equal([1, 2, 3]);
      expect(overviews).to.be.within(1, 3);
    });

    it('costs a look at what came and at what shows, however many events there are', async () => {
      const { at } = Dataset.prototype;
      const looks: number[] = [];
      for (const count of [3000, 30_000]) {
        const timeline = await timelineOf(crowd(count));
        timeline.zoomTo({ start: START, end: START + 300 * DAY }, { animate: false });
        await words();
        await timeline.addEvents(stream(10, 1));
        await words();
        let seen = 0;
        Dataset.prototype.at = function (row) {
          seen++;
          return at.call(this, row);
        };
        try {
          await timeline.addEvents(stream(100, 2));
          await words();
        } finally {
          Dataset.prototype.at = at;
        }
        looks.push(seen);
        timeline.remove();
      }
      const [few = 0, many = 0] = looks;
      expect(few).to.be.greaterThan(50);
      expect(many, `${many} looks where a tenth of the events took ${few}`).to.be.below(3 * few);
    }).timeout(30_000);

    it('stays while a small story grows large, and lays nothing over it', async () => {
      const timeline = await timelineOf(crowd(20));
      timeline.zoomTo({ start: START, end: START + 1000 * DAY }, { animate: false });
      await frame();
      const first = places(timeline);
      for (let round = 1; round <= 12; round++) await timeline.addEvents(stream(40 * round, round));
      const last = places(timeline);
      for (const [id, where] of first) expectSame(where, last.get(id), id);
      expect(overlaps(timeline)).to.deep.equal([]);
    });

    it('is arranged anew by fit()', async () => {
      const timeline = await timelineOf(crowd(3));
      const rows = (): number => new Set(timeline.visibleEvents().map(({ row }) => row)).size;
      await timeline.addEvents(stream(60));
      const before = rows();
      timeline.fit({ animate: false });
      await frame();
      expect(rows()).to.be.greaterThan(before);
    });

    it('has by fit() the lanes of a timeline that was made of what is left', async () => {
      const lanesOf = async (timeline: EventTimeline): Promise<unknown> => {
        timeline.fit({ animate: false });
        await frame(3);
        return timeline.timeline?.view.scene?.lanes.map(({ key, rows, count }) => [key, rows, count]);
      };
      const timeline = await timelineOf(crowd(300));
      const full = await lanesOf(timeline);
      await timeline.removeEvents(timeline.events.slice(6).map(({ id }) => id));
      const left = await lanesOf(timeline);
      expect(left).to.not.deep.equal(full);
      expect(left).to.deep.equal(await lanesOf(await timelineOf([...timeline.events])));
    });

    it('keeps the element of each label, so that nothing flickers', async () => {
      const timeline = await timelineOf(crowd(500));
      const before = new Map(timeline.visibleEvents().map(({ id }) => [id, label(timeline, id)]));
      await timeline.addEvents(stream(50));
      for (const [id, button] of before) expect(label(timeline, id)).to.equal(button);
    });

    it('gives the label of an updated event its new words where they fit, and its new place where its time has moved', async () => {
      const timeline = await timelineOf(STORY);
      const before = places(timeline);
      await timeline.updateEvents([
        { id: 'inquiry', title: 'Inquiry' },
        { id: 'report', when: '2023-03-18' },
      ]);
      const after = places(timeline);
      expect(after.get('inquiry')?.at).to.equal(before.get('inquiry')?.at);
      expect(label(timeline, 'inquiry').textContent).to.not.contain('begins');
      expect(Number(after.get('report')?.at.split(' ')[0])).to.be.greaterThan(
        Number(before.get('report')?.at.split(' ')[0]),
      );
      for (const id of ['collision', 'strike', 'verdict']) expect(after.get(id), id).to.deep.equal(before.get(id));
    });

    it('keeps selection, focus, search and filter', async () => {
      const timeline = await timelineOf(
        crowd(300),
        (timeline) => (timeline.filter = ({ category }) => category !== 'blue'),
      );
      timeline.query = 'number 1';
      const id = timeline.visibleEvents()[0]?.id ?? '';
      timeline.select(id);
      await timeline.updateComplete;
      await rest(timeline);
      label(timeline, id).focus();
      const button = label(timeline, id);
      await timeline.addEvents([
        ...stream(60),
        { id: 'found', title: 'Event number 1 again', start: START, category: 'red' },
      ]);
      expect(timeline.selected).to.equal(id);
      expect(timeline.shadowRoot?.activeElement).to.equal(button);
      expect(button.getAttribute('part')).to.contain('selected');
      expect(timeline.query).to.equal('number 1');
      expect(one(timeline, '.detail').hidden).to.equal(false);
      expect(
        timeline
          .visibleEvents()
          .some(({ id }) => timeline.events.find((event) => event.id === id)?.category === 'blue'),
      ).to.equal(false);
    });

    it('tells the number of matches anew', async () => {
      const timeline = await timelineOf(STORY);
      timeline.query = 'ferry';
      await timeline.updateComplete;
      const before = one(timeline, '.find').textContent;
      await timeline.addEvents([{ id: 'second', title: 'Second ferry', when: '2023-03-09' }]);
      expect(before).to.contain('2');
      expect(one(timeline, '.find').textContent).to.contain('3');
    });
  });

  describe('what goes', () => {
    it('is selected no more, and focus in its panel goes on to a card', async () => {
      const timeline = await timelineOf(STORY);
      timeline.select('report');
      await timeline.updateComplete;
      one(timeline, '.detail-body button').focus();
      const heard: Promise<TimelineSelectEvent> = oneEvent(timeline, 'timeline-select');
      await timeline.removeEvents(['report']);
      expect((await heard).event).to.equal(null);
      expect(timeline.selected).to.equal(null);
      expect(one(timeline, '.detail').hidden).to.equal(true);
      expect(timeline.shadowRoot?.activeElement?.matches('.card')).to.equal(true);
    });

    it('hands its focus to the nearest card', async () => {
      const timeline = await timelineOf(STORY);
      label(timeline, 'inquiry').focus();
      await timeline.removeEvents(['inquiry']);
      expect(timeline.shadowRoot?.activeElement?.matches('.card')).to.equal(true);
    });

    it('may be everything', async () => {
      const timeline = await timelineOf(STORY);
      await timeline.removeEvents(STORY.map(({ id }) => id));
      expect(timeline.events).to.have.length(0);
      expect(one(timeline, '.state').textContent).to.contain('No events');
      await timeline.addEvents(STORY);
      expect(timeline.visibleEvents().length).to.be.greaterThan(3);
    });
  });

  describe('in list view', () => {
    const listed = async (): Promise<EventTimeline> => {
      const timeline = await timelineOf(STORY, (timeline) => (timeline.orientation = 'vertical'));
      await timeline.updateComplete;
      return timeline;
    };

    it('puts lines where they belong and keeps the focus on its line', async () => {
      const timeline = await listed();
      const line = label(timeline, 'inquiry');
      line.focus();
      await timeline.addEvents([
        { id: 'flood', title: 'Harbour flooded', when: '2023-03-12' },
        { id: 'first', title: 'First', when: '1899' },
      ]);
      expect(label(timeline, 'inquiry')).to.equal(line);
      expect(timeline.shadowRoot?.activeElement).to.equal(line);
      const ids = all(timeline, '.line').map(({ dataset }) => dataset['id']);
      expect(ids.indexOf('first')).to.equal(0);
      expect(ids.indexOf('flood')).to.equal(ids.indexOf('inquiry') - 1);
    });

    it('lays nothing out behind the list, and has all there when it is left', async () => {
      const timeline = await listed();
      await timeline.addEvents([{ id: 'flood', title: 'Flood', when: '2023-03-18', category: 'accident' }]);
      await timeline.removeEvents(['report']);
      expect(all(timeline, '.card[data-id="flood"]')).to.have.length(0);
      timeline.orientation = 'horizontal';
      await timeline.updateComplete;
      await frame(4);
      const shown = timeline.visibleEvents().map(({ id }) => id);
      expect(shown).to.include('flood');
      expect(shown).to.not.include('report');
    });

    it('hands the focus of a line that goes to the next', async () => {
      const timeline = await listed();
      label(timeline, 'inquiry').focus();
      await timeline.removeEvents(['inquiry']);
      expect(timeline.shadowRoot?.activeElement?.matches('.line')).to.equal(true);
    });
  });

  it('lets a list that a badge has opened go on meaning the events that it lists', async () => {
    const moment = Array.from({ length: 30 }, (_, i) => ({
      id: `m${i}`,
      title: `At once ${i}`,
      when: '2021-05-03T12:00:00Z',
    }));
    const timeline = await timelineOf([
      ...moment,
      { id: 'before', title: 'Before', when: '2021-05-01' },
      { id: 'after', title: 'After', when: '2021-05-05' },
    ]);
    one(timeline, '.stack').click();
    const entry = one(timeline, '.menu button');
    const title = entry.querySelector('bdi')?.textContent;
    await timeline.addEvents([{ id: 'earlier', title: 'Earlier', when: '2021-05-02' }]);
    one(timeline, '.menu button').click();
    expect(timeline.events.find(({ id }) => id === timeline.selected)?.title).to.equal(title);
  });

  it('says now and then, politely, how much has changed', async () => {
    const timeline = await timelineOf(STORY);
    const said: string[] = [];
    const region = one(timeline, '.live');
    const watch = new MutationObserver(() => said.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    const told = (): string[] => said.filter((text) => text.includes('added'));
    for (let i = 0; i < 3; i++) {
      await timeline.addEvents(stream(4, i + 1));
      await timeline.removeEvents([`s${i + 1}-0`, `s${i + 1}-1`]);
    }
    expect(told()).to.deep.equal([]);
    await waitUntil(() => told().length > 0, 'nothing is said');
    watch.disconnect();
    expect(told()).to.deep.equal(['12 events added, 6 removed']);
  }).timeout(15_000);
});
