import { expect } from 'chai';
import fc from 'fast-check';
import { LaneItems } from '../../src/layout/lane-items.js';
import { SpanLanes } from '../../src/layout/span-lanes.js';
import { EventTable } from '../../src/model/event-table.js';
import { TableColumnsBuilder } from '../../src/model/table-columns.js';

const anySpan = fc.record({
  begin: fc.integer({ min: 0, max: 1000 }),
  tookMs: fc.integer({ min: 1, max: 700 }),
  vagueMs: fc.constantFrom<number[]>(0, 0, 30),
  widthPx: fc.integer({ min: 1, max: 300 }),
  importance: fc.constantFrom<number[]>(0, 0.25, 0.5, 1),
});
const spans = fc.array(anySpan, { minLength: 1, maxLength: 40 });
type AnySpan = typeof anySpan extends fc.Arbitrary<infer T> ? T : never;

const EXTENT_MS = 1700;

function itemsOf(list: readonly AnySpan[]): LaneItems {
  const inOrder = list.toSorted((a, b) => a.begin - b.begin);
  const builder = new TableColumnsBuilder();
  for (const { begin, tookMs, vagueMs, importance } of inOrder) {
    const interval = {
      beginEarliest: begin - vagueMs,
      beginLatest: begin,
      endEarliest: begin + tookMs,
      endLatest: begin + tookMs + vagueMs,
    };
    builder.add({
      id: '',
      title: '',
      interval,
      best: null,
      lasts: true,
      approximate: false,
      expected: false,
      importance,
    });
  }
  const table = new EventTable(builder.finish({ id: String, title: String }));
  return LaneItems.of(table, Uint32Array.from(inOrder.keys()), (row) => inOrder[row]?.widthPx ?? 0);
}

interface Shown {
  readonly index: number;
  readonly row: number;
  /** The coarsest scale at which its card shows. */
  readonly activation: number;
}

function shownIn(lanes: SpanLanes, startMs: number, endMs: number, msPerPx: number): Shown[] {
  const shown: Shown[] = [];
  lanes.visit(startMs, endMs, msPerPx, (index, row, activation) => shown.push({ index, row, activation }));
  return shown;
}

describe('SpanLanes', () => {
  it('give each span one row, in which no bar touches another, and the most important the first that is free', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 12 }), (list, maxRows) => {
        const items = itemsOf(list);
        const lanes = new SpanLanes(items, EXTENT_MS, maxRows);
        const all = shownIn(lanes, -Infinity, Infinity, 1);
        expect(new Set(all.map(({ index }) => index)).size).to.equal(all.length);
        expect(lanes.rows).to.be.at.most(maxRows);
        for (const { index, row } of all) {
          expect(row).to.be.within(0, lanes.rows - 1);
          for (const other of all) {
            if (other.index === index || other.row !== row) continue;
            expect(
              items.toMs(other.index) <= items.fromMs(index) || items.toMs(index) <= items.fromMs(other.index),
              `${index} and ${other.index} in row ${row}`,
            ).to.equal(true);
          }
        }
        const foremost = [...items.importance.keys()].sort(
          (a, b) => (items.importance[b] ?? 0) - (items.importance[a] ?? 0) || a - b,
        )[0];
        expect(all.find(({ index }) => index === foremost)?.row).to.equal(0);
      }),
    );
  });

  it('show a card from the scale on at which it ends before the next bar of its row', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 12 }), (list, maxRows) => {
        const items = itemsOf(list);
        const all = shownIn(new SpanLanes(items, EXTENT_MS, maxRows), -Infinity, Infinity, 1);
        for (const { index, row, activation } of all) {
          const anchorMs = items.anchorMs[index] ?? 0;
          const nextMs = Math.min(
            ...all
              .filter((other) => other.row === row && other.index !== index)
              .map((other) => items.fromMs(other.index))
              .filter((fromMs) => fromMs >= anchorMs),
          );
          if (nextMs === Infinity) expect(activation).to.equal(Infinity);
          else expect(activation).to.be.closeTo((nextMs - anchorMs) / items.widthPx(index), 1e-9);
        }
      }),
    );
  });

  it('find for any view all whose bars or cards reach into it, and no others', () => {
    const view = fc.tuple(
      fc.integer({ min: -300, max: 2000 }),
      fc.integer({ min: 1, max: 900 }),
      fc.double({ min: 0.01, max: 4, noNaN: true }),
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 12 }), view, (list, maxRows, [startMs, lengthMs, msPerPx]) => {
        const items = itemsOf(list);
        const lanes = new SpanLanes(items, EXTENT_MS, maxRows);
        const reaches = ({ index, activation }: Shown): boolean => {
          const cardToMs =
            activation >= msPerPx ? (items.anchorMs[index] ?? 0) + items.widthPx(index) * msPerPx : -Infinity;
          return items.fromMs(index) <= startMs + lengthMs && Math.max(items.toMs(index), cardToMs) >= startMs;
        };
        // A card that shows from exactly this scale on may be told either way.
        const all = shownIn(lanes, -Infinity, Infinity, msPerPx).filter(
          ({ activation }) => Math.abs(activation / msPerPx - 1) > 1e-6,
        );
        const certain = new Set(all.map(({ index }) => index));
        expect(
          shownIn(lanes, startMs, startMs + lengthMs, msPerPx).filter(({ index }) => certain.has(index)),
        ).to.deep.equal(all.filter(reaches));
      }),
    );
  });

  it('part cards too at the scale of all of time, where there are rows enough', () => {
    const list = [0, 60, 120, 180].map((begin) => ({ begin, tookMs: 40, vagueMs: 0, widthPx: 100, importance: 0.5 }));
    const widest = (maxRows: number): number[] =>
      shownIn(new SpanLanes(itemsOf(list), 1000, maxRows), -Infinity, Infinity, 1).map(({ row }) => row);
    expect(widest(8)).to.deep.equal([0, 0, 1, 1]);
    expect(widest(1)).to.deep.equal([0, 0, 0, 0]);
  });
});
