import { expect } from 'chai';
import fc from 'fast-check';
import { columnTable } from '../../src/model/column-table.js';
import { changedTable } from '../../src/model/changed-table.js';
import { EventTable } from '../../src/model/event-table.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import type { TableRow } from '../../src/model/event-table.js';
import { rowAt } from '../../src/model/row-at.js';
import { TableColumnsBuilder } from '../../src/model/table-columns.js';

const time = fc.integer({ min: -20, max: 20 });
const anyRow: fc.Arbitrary<TableRow> = fc
  .record({
    points: fc.tuple(time, time, time, time),
    precise: fc.boolean(),
    open: fc.boolean(),
    best: fc.option(time),
    lasts: fc.boolean(),
    category: fc.constantFrom('a', 'b', 'c', undefined),
    importance: fc.option(fc.float({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  })
  .map(({ points, precise, open, best, lasts, category, importance }) => {
    const [a = 0, b = 0, c = 0, d = 0] = [...points].sort((x, y) => x - y);
    const interval = precise
      ? { beginEarliest: a, beginLatest: a, endEarliest: d, endLatest: d }
      : { beginEarliest: open ? -Infinity : a, beginLatest: b, endEarliest: c, endLatest: d };
    return {
      id: '',
      title: '',
      interval,
      best:
        best === null ? null : { beginEarliest: best, beginLatest: best, endEarliest: best + 1, endLatest: best + 1 },
      lasts,
      approximate: lasts,
      expected: !lasts,
      era: open,
      category,
      importance,
    };
  });
const preciseRow = anyRow.map((row) => ({
  ...row,
  best: null,
  interval: { ...row.interval, beginEarliest: row.interval.beginLatest, endEarliest: row.interval.endLatest },
}));
const anyRows = fc.oneof(fc.array(anyRow, { maxLength: 30 }), fc.array(preciseRow, { maxLength: 30 }));

/** Everything that a table says of its rows. */
function described(table: EventTable): unknown[] {
  return Array.from({ length: table.size }, (_, row) => ({
    id: table.id(row),
    title: table.title(row),
    anchor: table.anchorMs[row],
    end: table.endMs[row],
    start: table.startMs(row),
    interval: table.interval(row),
    best: table.best(row),
    lasts: table.lasts(row),
    approximate: table.isApproximate(row),
    expected: table.isExpected(row),
    era: table.isEra(row),
    fuzzy: table.isFuzzy(row),
    importance: table.importance[row],
    category: table.categories[table.category[row] ?? 0],
  }));
}

function named(rows: readonly TableRow[], prefix: string): TableRow[] {
  return rows.map((row, i) => ({ ...row, id: `${prefix}${i}`, title: `title of ${prefix}${i}` }));
}

describe('EventTable', () => {
  it('keeps what it is given of every row, in order of time', () => {
    fc.assert(
      fc.property(anyRows, (list) => {
        const rows = named(list, 'e');
        const table = tableOfRows(rows);
        for (let row = 0; row < table.size; row++) {
          const given = rows[table.record(row)];
          expect(table.interval(row)).to.deep.equal(given?.interval);
          expect(table.best(row)).to.deep.equal(
            given?.best ? { startMs: given.best.beginEarliest, endMs: given.best.endLatest } : null,
          );
          expect(table.startMs(row)).to.be.at.most(table.anchorMs[row] ?? 0);
          expect([
            table.id(row),
            table.lasts(row),
            table.isEra(row),
            table.categories[table.category[row] ?? 0],
          ]).to.deep.equal([given?.id, given?.lasts, given?.era, given?.category ?? '']);
          expect(table.rowOf(table.id(row))).to.equal(row);
          expect(rowAt(table, table.anchorMs[row] ?? 0, table.id(row))).to.equal(row);
        }
        expect([...table.anchorMs]).to.deep.equal([...table.anchorMs].sort((a, b) => a - b));
        expect(table.rowOf('nobody')).to.equal(-1);
        expect(rowAt(table, 0, 'nobody')).to.equal(-1);
      }),
    );
  });

  it('changes into the table that the changed list would have made', () => {
    fc.assert(
      fc.property(anyRows, anyRows, fc.array(fc.boolean(), { maxLength: 30 }), (before, after, gone) => {
        const [old, added] = [named(before, 'old'), named(after, 'new')];
        const all = [...old, ...added];
        const table = tableOfRows(old);
        expect(table.hasEras).to.equal(old.some(({ era }) => era));
        const isRemoved = Uint8Array.from(old, (_, row) => (gone[table.record(row)] ? 1 : 0));
        const builder = new TableColumnsBuilder();
        for (const row of added) builder.add(row);
        const changed = changedTable(table, {
          isRemoved,
          added: builder,
          records: added.map((_, i) => old.length + i),
          names: { id: (record) => all[record]?.id ?? '', title: (record) => all[record]?.title ?? '' },
        });
        const expected = tableOfRows(all.filter((_, record) => record >= old.length || !gone[record]));
        expect(described(changed)).to.deep.equal(described(expected));
        expect([changed.extent, changed.hasEras]).to.deep.equal([expected.extent, expected.hasEras]);
        const changes = changed.changesSince(table);
        expect(Array.from(changes?.inserted ?? [], (row) => changed.record(row)).sort((a, b) => a - b)).to.deep.equal(
          added.map((_, i) => old.length + i),
        );
        expect([...(changes?.removed ?? [])]).to.deep.equal([...isRemoved.keys()].filter((row) => isRemoved[row]));
        expect(table.changesSince(changed)).to.equal(null);
        expect(changed.hasEras).to.equal(expected.hasEras);
      }),
    );
  });

  it('knows that it came from no table of another copy of this module', async () => {
    const copy: { EventTable: typeof EventTable } = await import(
      new URL('../../src/model/event-table.ts?copy', import.meta.url).href
    );
    const [own, other] = [EventTable, copy.EventTable].map(
      (Table) => new Table(new TableColumnsBuilder().finish({ id: String, title: String })),
    );
    expect(copy.EventTable).to.not.equal(EventTable);
    if (!own || !other) throw new Error('no tables');
    expect(own.changesSince(other)).to.equal(null);
    expect(other.changesSince(own)).to.equal(null);
  });

  it('gives added rows the record numbers that are asked for', () => {
    const names = ['a', 'b', 'c', 'd'];
    const [first, later] = [new TableColumnsBuilder(), new TableColumnsBuilder()];
    const at = (ms: number): TableRow => ({
      id: '',
      title: '',
      interval: { beginEarliest: ms, beginLatest: ms, endEarliest: ms, endLatest: ms },
      best: null,
      lasts: false,
      approximate: false,
      expected: false,
    });
    for (const ms of [1, 2, 3]) first.add(at(ms));
    const table = new EventTable(first.finish({ id: (record) => names[record] ?? '', title: String }));
    later.add(at(5));
    later.add(at(0));
    const changed = changedTable(table, {
      isRemoved: Uint8Array.of(0, 1, 0),
      added: later,
      records: [1, 3],
      names: { id: (record) => names[record] ?? '', title: String },
    });
    expect(
      Array.from({ length: changed.size }, (_, row) => [changed.id(row), changed.record(row), changed.anchorMs[row]]),
    ).to.deep.equal([
      ['d', 3, 0],
      ['a', 0, 1],
      ['c', 2, 3],
      ['b', 1, 5],
    ]);
  });

  it('takes columns in any order and refuses those that do not fit', () => {
    const table = columnTable({
      start: Float64Array.of(5, 1),
      end: Float64Array.of(9, 1),
      category: Uint16Array.of(1, 0),
      categories: ['a', 'b'],
      title: (record) => `t${record}`,
    });
    expect([
      table.title(0),
      table.title(1),
      table.lasts(0),
      table.lasts(1),
      table.endMs[1],
      table.importance[0],
    ]).to.deep.equal(['t1', 't0', false, true, 9, 0.5]);
    expect(table.extent).to.deep.equal({ startMs: 1, endMs: 9 });
    expect(() => columnTable({ start: Float64Array.of(1), end: new Float64Array(2) })).to.throw(
      RangeError,
      'column end has 2 rows, start has 1',
    );
    for (const start of [NaN, Infinity, 1e300])
      expect(() => columnTable({ start: Float64Array.of(start) })).to.throw(RangeError, 'record 0');
  });

  it('tells of columns what each record says, in order of time, and leaves them as they are', () => {
    const anyNumber = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(NaN, Infinity, -Infinity, 1e300));
    const anyRecord = fc.record({
      start: fc.integer({ min: -5, max: 5 }),
      end: anyNumber,
      importance: anyNumber,
      category: fc.nat({ max: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyRecord, { maxLength: 40 }),
        fc.boolean(),
        fc.constantFrom('sound', 'any', 'none'),
        (list, isSorted, kind) => {
          const records = isSorted ? [...list].sort((a, b) => a.start - b.start) : list;
          if (kind === 'sound')
            for (const record of records)
              Object.assign(record, {
                end: Math.max(record.start, Number.isFinite(record.end) && record.end < 1e9 ? record.end : 9),
                importance: 0.25,
              });
          const numbers = {
            start: Float64Array.from(records, ({ start }) => start),
            ...(kind !== 'none' && {
              end: Float64Array.from(records, ({ end }) => end),
              importance: Float32Array.from(records, ({ importance }) => importance),
              category: Uint16Array.from(records, ({ category }) => category),
            }),
          };
          const copies = structuredClone(numbers);
          const table = columnTable({ ...numbers, categories: ['a', 'b', 'c'] });
          const order = [...records.keys()].sort(
            (a, b) => (records[a]?.start ?? 0) - (records[b]?.start ?? 0) || a - b,
          );
          const told = Array.from(order, (_, row) => [
            table.record(row),
            table.anchorMs[row],
            table.endMs[row],
            table.lasts(row),
            table.importance[row],
            table.category[row],
            table.isFuzzy(row),
          ]);
          const ends = order.map((i) => {
            const { start = 0, end = 0 } = records[i] ?? {};
            return kind !== 'none' && end > start && end < 1e20 ? end : start;
          });
          const expected = order.map((i, row) => {
            const { start = 0, importance = 0, category = 0 } = records[i] ?? {};
            return [
              i,
              start,
              ends[row],
              (ends[row] ?? 0) > start,
              kind !== 'none' && Number.isFinite(importance) && importance < 1e30 ? importance : 0.5,
              kind === 'none' ? 0 : category,
              false,
            ];
          });
          expect(told).to.deep.equal(expected);
          expect(table.extent).to.deep.equal(
            records.length === 0
              ? { startMs: 0, endMs: 0 }
              : { startMs: records[order[0] ?? 0]?.start, endMs: Math.max(...ends) },
          );
          expect(numbers).to.deep.equal(copies);
        },
      ),
    );
  });

  it('tells categories apart however many come', () => {
    const one = { beginEarliest: 0, beginLatest: 0, endEarliest: 0, endLatest: 0 };
    const add = (builder: TableColumnsBuilder, category: string): void =>
      builder.add({
        id: '',
        title: '',
        interval: one,
        best: null,
        lasts: false,
        approximate: false,
        expected: false,
        category,
      });
    const first = new TableColumnsBuilder();
    for (let i = 0; i < 65_536; i++) add(first, `c${i}`);
    const added = new TableColumnsBuilder();
    for (const category of ['new', 'c65535', 'newer']) add(added, category);
    const table = changedTable(new EventTable(first.finish({ id: String, title: String })), {
      added,
      records: [65_536, 65_537, 65_538],
      names: { id: String, title: String },
    });
    expect([0, 65_535, 65_536, 65_537, 65_538].map((row) => table.categories[table.category[row] ?? -1])).to.deep.equal(
      ['c0', 'c65535', 'new', 'c65535', 'newer'],
    );
  });

  it('takes numbers of categories of any width, and refuses those that name none', () => {
    const categories = Array.from({ length: 70_000 }, (_, i) => `c${i}`);
    const table = columnTable({ start: Float64Array.of(2, 1), category: Uint32Array.of(69_999, 0), categories });
    expect([0, 1].map((row) => table.categories[table.category[row] ?? -1])).to.deep.equal(['c0', 'c69999']);
    for (const start of [Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1)]) {
      expect(() => columnTable({ start, category: Uint16Array.of(0, 2, 1), categories: ['a', 'b'] })).to.throw(
        RangeError,
        'category of record 1 is 2, there are 2 categories',
      );
    }
    expect([...columnTable({ start: Float64Array.of(1, 2), category: Uint16Array.of(7, 0) }).category]).to.deep.equal([
      0, 0,
    ]);
  });

  it('keeps no numbers of records where they are those of the rows', () => {
    const inOrder = columnTable({ start: Float64Array.of(1, 2, 2) });
    const builder = new TableColumnsBuilder();
    for (const begin of [1, 2, 2])
      builder.add({
        id: '',
        title: '',
        interval: { beginEarliest: begin, beginLatest: begin, endEarliest: begin, endLatest: begin },
        best: null,
        lasts: false,
        approximate: false,
        expected: false,
      });
    const built = new EventTable(builder.finish({ id: String, title: String }));
    for (const table of [inOrder, built]) {
      expect(table.columns.records).to.equal(null);
      expect([0, 1, 2].map((row) => table.id(row))).to.deep.equal(['0', '1', '2']);
    }
    expect(columnTable({ start: Float64Array.of(2, 1) }).columns.records).to.deep.equal(Uint32Array.of(1, 0));
  });

  it('does without what is no number', () => {
    const table = columnTable({
      start: Float64Array.of(1, 2, 3),
      end: Float64Array.of(NaN, Infinity, -5),
      importance: Float32Array.of(NaN, Infinity, 0.25),
    });
    expect([...table.endMs]).to.deep.equal([1, 2, 3]);
    expect([...table.importance]).to.deep.equal([0.5, 0.5, 0.25]);
    expect(table.extent).to.deep.equal({ startMs: 1, endMs: 3 });
  });
});
