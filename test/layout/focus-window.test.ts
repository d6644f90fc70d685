import { expect } from 'chai';
import fc from 'fast-check';
import { type FocusOptions, focusWindow } from '../../src/layout/focus-window.js';
import { columnTable } from '../../src/model/column-table.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import type { TableRow } from '../../src/model/event-table.js';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const OPTIONS = { labelWidthPx: () => 200, widthPx: 1000, marginPx: 50 };

function day(begin: number, days = 1, importance?: number): TableRow {
  const interval = {
    beginEarliest: begin,
    beginLatest: begin,
    endEarliest: begin + days * DAY,
    endLatest: begin + days * DAY,
  };
  return {
    id: `${begin}`,
    title: '',
    interval,
    best: null,
    lasts: days > 1,
    approximate: false,
    expected: false,
    importance,
  };
}

function focus(
  rows: readonly TableRow[],
  options: FocusOptions = OPTIONS,
): { startMs: number; endMs: number; days: string } {
  const table = tableOfRows(rows);
  const window = focusWindow(
    table,
    Uint32Array.from(rows, (_, i) => i),
    options,
  );
  return { ...window, days: `${Math.round(window.startMs / DAY)}..${Math.round(window.endMs / DAY)}` };
}

/**
 * The first of the runs that are worth most: importance but for the greatest × (logarithm of how much closer than the
 * whole + 4.5).
 */
function beginOfBestRun(events: readonly { readonly startMs: number; readonly importance: number }[]): number {
  const whole = (events.at(-1)?.startMs ?? 0) - (events[0]?.startMs ?? 0);
  let best = { worth: -Infinity, startMs: events[0]?.startMs ?? 0 };
  if (whole === 0) return best.startMs;
  events.forEach(({ startMs }, from) => {
    for (let to = from; from < events.length - 1 && to < events.length; to++) {
      const run = events.slice(from, to + 1);
      const weights = run.map(({ importance }) => importance);
      const counted = weights.reduce((sum, weight) => sum + weight, 0) - Math.max(...weights);
      const worth = counted * (Math.log(whole / Math.max((run.at(-1)?.startMs ?? 0) - startMs, 1)) + 4.5);
      if (worth > best.worth) best = { worth, startMs };
    }
  });
  return best.startMs;
}

describe('focusWindow', () => {
  const fortnight = [0, 2, 3, 3, 7, 9, 12, 13].map((at) => day(at * DAY));

  it('holds the two weeks of the story, not the one date of long before', () => {
    expect(focus([day(-27 * YEAR), day(-22 * YEAR), ...fortnight]).days).to.equal(focus(fortnight).days);
  });

  it('does not stretch for a reign that reaches into the story', () => {
    expect(focus([day(-27 * YEAR, 27 * 365 + 14), ...fortnight]).days).to.equal(focus(fortnight).days);
  });

  it('stretches for what begins a little before the story or lasts a little beyond it, but not for more than half of it', () => {
    const bare = { labelWidthPx: () => 1, widthPx: 1000, marginPx: 0 };
    const story = [0, 2, 3, 3, 7, 9, 10].map((at) => day(at * DAY));
    const lasting = (days: number): number => Math.round(focus([...story, day(10 * DAY, days)], bare).endMs / DAY);
    expect([lasting(2), lasting(4), lasting(5), lasting(6), lasting(7)]).to.deep.equal([12, 14, 15, 11, 11]);
    const since = (days: number): number => {
      const interval = { beginEarliest: -days * DAY, beginLatest: 0, endEarliest: DAY, endLatest: DAY };
      return Math.round(focus([{ ...day(0), interval, lasts: true }, ...story], bare).startMs / DAY);
    };
    expect([since(1), since(5), since(60)]).to.deep.equal([-1, -5, 0]);
  });

  it('shows the whole when events are spread evenly, or few', () => {
    const even = Array.from({ length: 20 }, (_, i) => day(i * 30 * DAY));
    const { startMs, endMs } = focus(even);
    expect(startMs).to.be.at.most(0);
    expect(endMs).to.be.at.least(19 * 30 * DAY);
    expect(focus([day(0), day(10 * YEAR)]).endMs).to.be.at.least(10 * YEAR);
  });

  it('shows time before what alone went on until then, and what alone is uncertain as a whole', () => {
    const until = {
      ...day(0),
      interval: { beginEarliest: -Infinity, beginLatest: 0, endEarliest: 0, endLatest: 0 },
      lasts: true,
    };
    const { startMs, endMs } = focus([until]);
    expect(startMs).to.be.below(-300 * DAY);
    expect(endMs).to.be.greaterThan(0);
    // The card stands at the end of the bar, which has most of the view.
    expect((0 - startMs) / (endMs - startMs)).to.be.greaterThan(0.6);
    const uncertain = {
      ...day(0),
      interval: { beginEarliest: 0, beginLatest: 9 * DAY, endEarliest: DAY, endLatest: 10 * DAY },
      best: { beginEarliest: 6 * DAY, beginLatest: 6 * DAY, endEarliest: 7 * DAY, endLatest: 7 * DAY },
    };
    const whole = focus([uncertain]);
    expect(whole.startMs).to.be.at.most(0);
    expect(whole.endMs).to.be.at.least(10 * DAY);
  });

  it('follows importance: the crowd of trifles is not the story', () => {
    const trifles = Array.from({ length: 10 }, (_, i) => day((5000 + i) * DAY, 1, 0.01));
    const { endMs } = focus([...fortnight.map((row) => ({ ...row, importance: 0.9 })), ...trifles]);
    expect(endMs).to.be.below(100 * DAY);
  });

  it('begins with the run of events that is worth most, as looking at every run finds it', () => {
    const events = fc.array(
      fc.record({
        at: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 100_000 })),
        importance: fc.oneof(fc.constant(0.5), fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { minLength: 2, maxLength: 60 },
    );
    fc.assert(
      fc.property(events, (given) => {
        const sorted = given
          .toSorted((a, b) => a.at - b.at)
          .map(({ at, importance }) => ({ startMs: at * DAY, importance: Math.fround(importance) }));
        const table = columnTable({
          start: Float64Array.from(sorted, ({ startMs }) => startMs),
          importance: Float32Array.from(sorted, ({ importance }) => importance),
        });
        const { startMs } = focusWindow(
          table,
          Uint32Array.from(sorted, (_, i) => i),
          { labelWidthPx: () => 1, widthPx: 1000, marginPx: 0 },
        );
        expect(startMs).to.equal(beginOfBestRun(sorted));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves room for the first lane name and the last card', () => {
    fc.assert(
      // A month apart, give or take: no part stands out, so all events are the story and none beside it peeks into the
      // window's margins.
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 320, max: 2000 }),
        (jitter, widthPx) => {
          const days = jitter.map((more, i) => i * 30 + more);
          const rows = days.map((at) => day(at * DAY));
          const { startMs, endMs } = focus(rows, { ...OPTIONS, widthPx, labelWidthPx: () => 90 });
          const msPerPx = (endMs - startMs) / widthPx;
          expect(msPerPx).to.be.above(0);
          for (const at of days) {
            const px = (at * DAY - startMs) / msPerPx;
            expect(px).to.be.at.least(49.99 * Math.min(1, widthPx / 200));
            expect(px + 90).to.be.at.most(widthPx);
          }
        },
      ),
    );
  });

  it('is no wider than its bars and cards need', () => {
    fc.assert(
      fc.property(
        // A month apart, give or take: all events are the story.
        fc.array(fc.record({ jitter: fc.integer({ min: 0, max: 10 }), widthPx: fc.integer({ min: 20, max: 400 }) }), {
          minLength: 2,
          maxLength: 80,
        }),
        fc.integer({ min: 200, max: 2000 }),
        fc.constantFrom(0, 24, 90),
        fc.constantFrom(1, 6, 200),
        (events, widthPx, marginPx, lastDays) => {
          const days = events.map(({ jitter }, i) => i * 30 + jitter);
          const rows = days.map((at, i) => day(at * DAY, i === days.length - 1 ? lastDays : 1));
          const cardPx = (row: number): number => events[row]?.widthPx ?? 0;
          const { startMs, endMs } = focus(rows, { labelWidthPx: cardPx, widthPx, marginPx });
          const [firstMs, lastMs] = [(days[0] ?? 0) * DAY, (days.at(-1) ?? 0) * DAY];
          const lastToMs = lastMs + lastDays * DAY;
          const storyToMs = lastToMs - lastMs <= (lastMs - firstMs) / 2 ? lastToMs : lastMs;
          // A quarter of a narrow view at most is margin.
          const ownMarginPx = Math.min(marginPx, widthPx / 4);
          const plotPx = widthPx - 2 * ownMarginPx;
          const sharePx = (days.length > 60 ? 0.12 : 0.28) * plotPx;
          const mostPx = Math.min(Math.max(sharePx, 120), plotPx / 2);
          const toPx = (timeMs: number): number => ((timeMs - startMs) / (endMs - startMs)) * widthPx;
          expect(toPx(firstMs)).to.be.closeTo(ownMarginPx, 1e-6);
          const ends = [
            toPx(storyToMs),
            ...days.map((at, i) => (at * DAY <= storyToMs ? toPx(at * DAY) + Math.min(cardPx(i), mostPx) : 0)),
          ];
          expect(Math.max(...ends)).to.be.closeTo(widthPx - ownMarginPx, 1e-6);
        },
      ),
    );
  });

  it('gives little more than a quarter of the width to the card of the last event, however wide, and never less than a narrow card', () => {
    const rows = [day(0), day(50 * DAY), day(100 * DAY)];
    const lastPx = (widthPx: number): number => {
      const { startMs, endMs } = focus(rows, { ...OPTIONS, widthPx, marginPx: 20, labelWidthPx: () => 400 });
      return Math.round((100 * DAY - startMs) / ((endMs - startMs) / widthPx));
    };
    expect([lastPx(1000), lastPx(390)]).to.deep.equal([20 + Math.round(960 * 0.72), 20 + 350 - 120]);
  });

  it('shows a single moment, and nothing, in a window of some length', () => {
    expect(focus([day(0)]).endMs).to.be.above(DAY);
    const nothing = focus([]);
    expect(nothing.endMs).to.be.above(nothing.startMs);
  });

  it('shows the begin of what has no end among days and months, not within a second', () => {
    const interval = { beginEarliest: 0, beginLatest: 0, endEarliest: Infinity, endLatest: Infinity };
    const endless = focus([{ ...day(0), lasts: true, interval }]);
    expect(endless.endMs - endless.startMs).to.be.within(YEAR, 2 * YEAR);
    const moment = focus([{ ...day(0), interval: { ...interval, endEarliest: 0, endLatest: 0 } }]);
    expect(moment.endMs - moment.startMs).to.be.below(10_000);
  });

  it('looks at no more than a few hundred of a million events', () => {
    const start = Float64Array.from({ length: 200_000 }, (_, i) => i * 1000);
    const table = columnTable({ start });
    let asked = 0;
    const window = focusWindow(
      table,
      Uint32Array.from(start, (_, i) => i),
      { ...OPTIONS, labelWidthPx: () => (asked++, 100) },
    );
    expect(asked).to.be.below(1000);
    expect(window.endMs - window.startMs).to.be.above(200_000_000);
  });
});
