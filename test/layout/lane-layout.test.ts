import { expect } from 'chai';
import fc from 'fast-check';
import { LaneContent } from '../../src/layout/lane-content.js';
import { LaneLayout } from '../../src/layout/lane-layout.js';
import type { LaneParts } from '../../src/layout/lane-parts.js';
import { existingRows, rowsByLane } from '../../src/layout/lane-rows.js';
import { DEFAULT_METRICS } from '../../src/layout/metrics.js';
import { isLongSpan } from '../../src/layout/span-lanes.js';
import { columnTable } from '../../src/model/column-table.js';
import type { EventTable } from '../../src/model/event-table.js';
import { finished } from '../../src/model/steps.js';
import { Viewport } from '../../src/scale/viewport.js';

interface Told {
  readonly at: number;
  readonly tookMs: number;
  readonly importance: number;
}
const anyTold = fc.record({
  at: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 400, max: 404 })),
  tookMs: fc.constantFrom<number[]>(0, 0, 0, 40, 300, 600),
  importance: fc.constantFrom(0, 0.25, 0.5, 1),
});
const CARD_PX = 90;

function tableOf(list: readonly Told[]): EventTable {
  const sorted = list.toSorted((a, b) => a.at - b.at);
  return columnTable({
    start: Float64Array.from(sorted, ({ at }) => at),
    end: Float64Array.from(sorted, ({ at, tookMs }) => at + tookMs),
    importance: Float32Array.from(sorted, ({ importance }) => importance),
  });
}

/** All events of a table in one lane, with cards of 90 px and a gap of 8. */
function laneOf(table: EventTable): LaneLayout {
  const [rows] = finished(rowsByLane(table, existingRows(table.size, undefined), null, 1));
  if (rows === undefined) throw new Error('no lane');
  return new LaneLayout(
    table,
    LaneContent.of(table, rows, () => CARD_PX + DEFAULT_METRICS.labelGapPx),
    DEFAULT_METRICS,
  );
}

function cardsOf(lane: LaneLayout, viewport: Viewport): LaneParts & { readonly told: Set<number> } {
  const parts: LaneParts = { eras: [], labels: [], bars: [], marks: [], ribbons: [], stacks: [], reaching: [] };
  const told = lane.addCards(parts, viewport, { lane: 2, topPx: 100 });
  return { ...parts, told };
}

const isSpan = (table: EventTable, row: number): boolean =>
  table.lasts(row) &&
  isLongSpan((table.endMs[row] ?? 0) - (table.anchorMs[row] ?? 0), table.extent.endMs - table.extent.startMs);

describe('LaneLayout', () => {
  const anyView = fc
    .tuple(fc.integer({ min: -300, max: 1500 }), fc.constantFrom(5, 50, 300, 1300))
    .map(([startMs, lengthMs]) => Viewport.of(startMs, startMs + lengthMs, 700));

  it('wants the fewest rows in which every event of a window has its card', () => {
    fc.assert(
      fc.property(
        fc.array(anyTold, { minLength: 1, maxLength: 30 }),
        anyView,
        fc.integer({ min: 1, max: 14 }),
        (list, viewport, limit) => {
          const table = tableOf(list);
          const { startMs, endMs, msPerPx } = viewport;
          const rows = laneOf(table).rowsFor(startMs, endMs, msPerPx, limit);
          const isInside = (row: number): boolean =>
            (table.anchorMs[row] ?? 0) >= startMs && (table.anchorMs[row] ?? 0) <= endMs;
          const withoutCard = (tried: number, isAsked: (row: number) => boolean): number[] => {
            const lane = laneOf(table);
            lane.rowsFor(startMs, endMs, msPerPx, limit);
            lane.setRows(tried);
            expect(lane.rows).to.equal(tried);
            const labelled = new Set(cardsOf(lane, viewport).labels.map(({ index }) => index));
            return [...table.anchorMs.keys()].filter((row) => isInside(row) && isAsked(row) && !labelled.has(row));
          };
          expect(rows).to.be.within(1, limit);
          if (rows < limit) expect(withoutCard(rows, () => true)).to.deep.equal([]);
          const asked = laneOf(table);
          asked.rowsFor(startMs, endMs, msPerPx, limit);
          for (let fewer = asked.spanRows + 1; fewer < rows; fewer++)
            expect(
              withoutCard(fewer, (row) => !isSpan(table, row)),
              `${fewer} rows`,
            ).not.to.deep.equal([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('wants all rows where more than forty events are in the window, or four hundred in the lane', () => {
    const spread = (count: number): LaneLayout =>
      laneOf(tableOf(Array.from({ length: count }, (_, i) => ({ at: i * 1000, tookMs: 0, importance: 0.5 }))));
    // A thousand pixels from one to the next: one row would do.
    expect([40, 41].map((inside) => spread(50).rowsFor(0, (inside - 1) * 1000, 1, 7))).to.deep.equal([1, 7]);
    expect([400, 401].map((size) => spread(size).rowsFor(0, 3000, 1, 7))).to.deep.equal([1, 7]);
  });

  it('is reached by a window in which any of its events begins or lasts', () => {
    fc.assert(
      fc.property(
        fc.array(anyTold, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -10, max: 1700 }),
        fc.constantFrom(0, 1, 30, 500),
        (list, startMs, lengthMs) => {
          expect(laneOf(tableOf(list)).reaches(startMs, startMs + lengthMs)).to.equal(
            list.some(({ at, tookMs }) => at <= startMs + lengthMs && at + tookMs >= startMs),
          );
        },
      ),
    );
  });

  it('has a badge beside the card of every crowd, and in it those of the crowd that have no card', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.constantFrom(0, 100, 101, 500, 1000),
            tookMs: fc.constantFrom(0, 30),
            importance: fc.constantFrom(0, 0.25, 0.5, 1),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        fc.integer({ min: 1, max: 6 }),
        anyView,
        (list, rows, viewport) => {
          // Both ends, so that nothing is a long span.
          const table = tableOf([...list, { at: -5000, tookMs: 0, importance: 0 }]);
          const lane = laneOf(table);
          lane.setRows(rows);
          const { labels, stacks, told } = cardsOf(lane, viewport);
          const labelled = new Map(labels.map((label) => [label.index, label]));
          const expected = [...new Set(table.anchorMs)]
            .map((at) => [...table.anchorMs.keys()].filter((row) => table.anchorMs[row] === at))
            .filter((crowd) => crowd.length > rows)
            .flatMap((crowd) => {
              const weights = crowd.map((row) => table.importance[row] ?? 0);
              const label = labelled.get(crowd[weights.indexOf(Math.max(...weights))] ?? -1);
              if (label === undefined) return [];
              return [
                {
                  lane: 2,
                  host: label.index,
                  // Half of a gap parts them.
                  xPx: label.xPx + label.widthPx + 4,
                  yPx: label.yPx,
                  widthPx: 40,
                  heightPx: label.heightPx,
                  indices: crowd.filter((row) => !labelled.has(row)),
                },
              ];
            });
          expect(stacks.toSorted((a, b) => a.host - b.host)).to.deep.equal(
            expected.toSorted((a, b) => a.host - b.host),
          );
          expect([...told].sort((a, b) => a - b)).to.deep.equal(
            [...labelled.keys(), ...stacks.flatMap(({ indices }) => indices)].sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('shows spans in the upper rows, those of points beneath, each with its bar beneath its card', () => {
    fc.assert(
      fc.property(
        fc.array(anyTold, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 8 }),
        anyView,
        (list, rows, viewport) => {
          const table = tableOf(list);
          const lane = laneOf(table);
          lane.setRows(rows);
          const { labels, bars, told } = cardsOf(lane, viewport);
          expect(lane.spanRows).to.be.at.most(rows);
          const yOf = new Map(bars.map(({ index, yPx }) => [index, yPx]));
          for (const { index, row, yPx, lane: number } of labels) {
            expect([number, yPx]).to.deep.equal([2, 100 + 5 + row * 40]);
            if (isSpan(table, index)) expect(row).to.be.below(lane.spanRows);
            else expect(row).to.be.within(lane.spanRows, rows - 1);
            expect(yOf.get(index)).to.equal(yPx + 31);
          }
          for (const row of yOf.keys()) expect(told.has(row)).to.equal(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives long spans a dozen rows at most', () => {
    const reigns = (count: number): LaneLayout =>
      laneOf(tableOf(Array.from({ length: count }, (_, i) => ({ at: i, tookMs: 1000, importance: 0.5 }))));
    expect([11, 12, 13, 40].map((count) => reigns(count).rowsFor(0, 1000, 1, 100))).to.deep.equal([11, 12, 12, 12]);
    expect([11, 40].map((count) => reigns(count).spanRows)).to.deep.equal([11, 12]);
  });

  it('has its strip at its foot, beneath its rows', () => {
    for (const size of [3, 500]) {
      const lane = laneOf(tableOf(Array.from({ length: size }, (_, i) => ({ at: i, tookMs: 0, importance: 0 }))));
      lane.setRows(1);
      const parts: LaneParts = { eras: [], labels: [], bars: [], marks: [], ribbons: [], stacks: [], reaching: [] };
      lane.addTo(parts, Viewport.of(-1, size, 100), { lane: 0, topPx: 100 });
      const strips = [...parts.marks, ...parts.ribbons];
      expect(strips.length).to.be.above(0);
      // With a line of air beneath it.
      for (const { yPx, heightPx } of strips) expect(yPx + heightPx).to.equal(100 + lane.heightPx - 1);
      expect(lane.heightPx).to.equal(5 + 40 + (size > 400 ? 20 : 6));
    }
  });

  it('measures no card while it is drawn, once its view was prepared', () => {
    fc.assert(
      fc.property(fc.array(anyTold, { minLength: 1, maxLength: 60 }), anyView, (list, viewport) => {
        const table = tableOf(list);
        const [rows] = finished(rowsByLane(table, existingRows(table.size, undefined), null, 1));
        if (rows === undefined) throw new Error('no lane');
        let asked = 0;
        const content = LaneContent.of(table, rows, () => (asked++, CARD_PX));
        const lane = new LaneLayout(table, content, DEFAULT_METRICS);
        lane.setRows(3);
        lane.prepare(viewport);
        const prepared = asked;
        cardsOf(lane, viewport);
        expect(asked).to.equal(prepared);
      }),
    );
  });
});
