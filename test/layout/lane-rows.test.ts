import { expect } from 'chai';
import fc from 'fast-check';
import { existingRows, type LaneRows, rowsByLane } from '../../src/layout/lane-rows.js';
import { isLongSpan } from '../../src/layout/span-lanes.js';
import { EventTable } from '../../src/model/event-table.js';
import { finished } from '../../src/model/steps.js';
import { TableColumnsBuilder } from '../../src/model/table-columns.js';

const anyRow = fc.record({
  lane: fc.nat({ max: 5 }),
  exists: fc.boolean(),
  begin: fc.integer({ min: 0, max: 1000 }),
  tookMs: fc.constantFrom(0, 5, 90, 400),
  lasts: fc.boolean(),
  open: fc.constantFrom('no', 'no', 'begin', 'end'),
  vagueMs: fc.constantFrom(0, 0, 7),
  importance: fc.constantFrom(0, 0.25, 1),
});
type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;

function tableOf(list: readonly AnyRow[]): EventTable {
  const builder = new TableColumnsBuilder();
  for (const { begin, tookMs, lasts, open, vagueMs, importance } of list) {
    const interval = {
      beginEarliest: open === 'begin' ? -Infinity : begin,
      beginLatest: begin + vagueMs,
      endEarliest: begin + tookMs,
      endLatest: open === 'end' ? Infinity : begin + tookMs + vagueMs,
    };
    builder.add({ id: '', title: '', interval, best: null, lasts, approximate: false, expected: false, importance });
  }
  return new EventTable(builder.finish({ id: String, title: String }));
}

/** What is to be known of rows, found by looking at each as often as it takes. */
function naive(table: EventTable, rows: readonly number[]): object {
  const lasting = rows.filter((row) => table.lasts(row));
  const tookMs = (row: number): number => (table.endMs[row] ?? 0) - (table.anchorMs[row] ?? 0);
  const moments = rows.filter((row) => !table.lasts(row));
  return {
    rows,
    anchorMs: rows.map((row) => table.anchorMs[row]),
    importance: rows.map((row) => table.importance[row]),
    spanRows: lasting.filter((row) => isLongSpan(tookMs(row), table.extent.endMs - table.extent.startMs)),
    longestMs: Math.max(0, ...lasting.map(tookMs)),
    longestVagueMs: Math.max(0, ...moments.map((row) => (table.endMs[row] ?? 0) - table.startMs(row))),
    hasOpenEnds: rows.some(
      (row) => !Number.isFinite(table.interval(row).beginEarliest) || !Number.isFinite(table.interval(row).endLatest),
    ),
  };
}

const told = ({ rows, anchorMs, importance, spanRows, longestMs, longestVagueMs, hasOpenEnds }: LaneRows): object => ({
  rows: [...rows],
  anchorMs: [...anchorMs],
  importance: [...importance],
  spanRows,
  longestMs,
  longestVagueMs,
  hasOpenEnds,
});

describe('rowsByLane', () => {
  it('finds for each lane what a look at each row finds, and leaves the columns of the table as they are', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.boolean(),
        (list, lanes, filtered, isOne) => {
          const filter = filtered ? Uint8Array.from(list, ({ exists }) => (exists ? 1 : 0)) : undefined;
          const rows = existingRows(list.length, filter);
          expect([...rows]).to.deep.equal([...list.keys()].filter((row) => !filtered || list[row]?.exists));
          const table = tableOf(list);
          const before = structuredClone([table.anchorMs, table.importance]);
          const laneOf = Uint16Array.from(list, ({ lane }) => (isOne ? 0 : lane));
          const expected = Array.from({ length: lanes }, (_, lane) => [...rows].filter((row) => laneOf[row] === lane));
          expect(finished(rowsByLane(table, rows, laneOf, lanes)).map(told)).to.deep.equal(
            expected.map((some) => naive(table, some)),
          );
          expect(
            expected.map((some) => finished(rowsByLane(table, Uint32Array.from(some), null, 1)).map(told)),
          ).to.deep.equal(expected.map((some) => [naive(table, some)]));
          expect([table.anchorMs, table.importance]).to.deep.equal(before);
        },
      ),
    );
  });

  it('uses the columns of the table where one lane has all of it, and lets the page have its turn otherwise', () => {
    const size = 250_000;
    const builder = new TableColumnsBuilder(size);
    for (let i = 0; i < size; i++)
      builder.add({
        id: '',
        title: '',
        interval: { beginEarliest: i, beginLatest: i, endEarliest: i, endLatest: i },
        best: null,
        lasts: false,
        approximate: false,
        expected: false,
      });
    const table = new EventTable(builder.finish({ id: String, title: String }));
    const [all] = finished(rowsByLane(table, existingRows(size, undefined), table.category, 1));
    expect(all?.anchorMs.buffer).to.equal(table.anchorMs.buffer);
    expect(all?.importance.buffer).to.equal(table.importance.buffer);
    const steps = rowsByLane(
      table,
      existingRows(size, undefined),
      Uint16Array.from({ length: size }, (_, i) => i % 2),
      2,
    );
    let turns = 0;
    while (steps.next().done !== true) turns++;
    expect(turns).to.be.greaterThan(1);
  });
});
