import { expect } from 'chai';
import fc from 'fast-check';
import { EventTable } from '../../src/model/event-table.js';
import type { TableRow } from '../../src/model/event-table.js';
import { TableColumnsBuilder } from '../../src/model/table-columns.js';

const time = fc.integer({ min: -1000, max: 1000 });
const open = fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: time });

/** Rows of every kind: precise and uncertain, open to either side, with a best guess or none. */
const row: fc.Arbitrary<TableRow> = fc
  .record({
    points: fc.tuple(open, time, time, open),
    precise: fc.boolean(),
    best: fc.option(fc.tuple(time, time)),
    lasts: fc.boolean(),
    category: fc.constantFrom('a', 'b', undefined),
    importance: fc.constantFrom(0.25, 1, undefined),
  })
  .map(({ points: [first, second, third, last], precise, best, lasts, category, importance }) => ({
    id: '',
    title: '',
    interval: precise
      ? { beginEarliest: second, beginLatest: second, endEarliest: second + 1, endLatest: second + 1 }
      : { beginEarliest: first ?? -Infinity, beginLatest: second, endEarliest: third, endLatest: last ?? Infinity },
    best:
      best === null ? null : { beginEarliest: best[0], beginLatest: best[0], endEarliest: best[1], endLatest: best[1] },
    lasts,
    approximate: false,
    expected: false,
    category,
    importance,
  }));

const names = { id: String, title: String };

/** How open a begin is: known, by then, then or later. */
const openness = (given: TableRow | undefined): number =>
  given?.interval.beginLatest === Infinity ? 2 : given?.interval.beginEarliest === -Infinity ? 1 : 0;

describe('TableColumnsBuilder', () => {
  it('puts a day before what was by that day, and last what is that day or later', () => {
    const day = Date.UTC(2021, 5, 3);
    const builder = new TableColumnsBuilder();
    const bounds = [
      [day, Infinity],
      [-Infinity, day],
      [day, day],
    ] as const;
    for (const [beginEarliest, beginLatest] of bounds) {
      const end = beginLatest === Infinity ? Infinity : day + 1;
      builder.add({
        id: '',
        title: '',
        interval: { beginEarliest, beginLatest, endEarliest: Math.min(end, day + 1), endLatest: end },
        best: null,
        lasts: false,
        approximate: false,
        expected: false,
      });
    }
    const table = new EventTable(builder.finish(names));
    expect([0, 1, 2].map((place) => table.record(place))).to.deep.equal([2, 1, 0]);
  });

  it('knows more categories than sixteen bits can tell apart', () => {
    const count = 70_000;
    const builder = new TableColumnsBuilder();
    const at = { beginEarliest: 1, beginLatest: 1, endEarliest: 1, endLatest: 1 };
    for (let i = 0; i < count; i++)
      builder.add({
        id: '',
        title: '',
        interval: at,
        best: null,
        lasts: false,
        approximate: false,
        expected: false,
        category: `c${i}`,
      });
    const table = new EventTable(builder.finish(names));
    expect([0, 65_535, 65_536, count - 1].map((row) => table.categories[table.category[row] ?? -1])).to.deep.equal([
      'c0',
      'c65535',
      'c65536',
      'c69999',
    ]);
  });

  it('gives back what was put in, in order of the anchors, of open begins, and of the records among equals', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const builder = new TableColumnsBuilder();
        for (const each of rows) builder.add(each);
        const table = new EventTable(builder.finish(names));
        expect(table.size).to.equal(rows.length);
        for (let i = 0; i < table.size; i++) {
          const given = rows[table.record(i)];
          expect(table.interval(i)).to.deep.equal(given?.interval);
          expect(table.best(i)).to.deep.equal(
            given?.best ? { startMs: given.best.beginEarliest, endMs: given.best.endLatest } : null,
          );
          expect(table.lasts(i)).to.equal(given?.lasts);
          expect(table.importance[i]).to.equal(given?.importance ?? 0.5);
          expect(table.categories[table.category[i] ?? -1]).to.equal(given?.category ?? '');
          if (i === 0) continue;
          const [before = 0, anchor = 0] = table.anchorMs.subarray(i - 1, i + 1);
          const more = openness(given) - openness(rows[table.record(i - 1)]);
          expect(
            anchor > before ||
              (anchor === before && (more > 0 || (more === 0 && table.record(i) > table.record(i - 1)))),
          ).to.equal(true);
        }
      }),
      // What is known to a day at one end, and ends before it begins at the other by as much, is still no moment.
      {
        examples: [
          [
            [
              {
                id: '',
                title: '',
                interval: { beginEarliest: 1, beginLatest: 2, endEarliest: 4, endLatest: 3 },
                best: null,
                lasts: false,
                approximate: false,
                expected: false,
              },
            ],
          ],
        ],
      },
    );
  });

  it('grows past its first room', () => {
    const builder = new TableColumnsBuilder();
    const count = 5000;
    for (let i = 0; i < count; i++)
      builder.add({
        id: '',
        title: '',
        interval: { beginEarliest: -i, beginLatest: -i, endEarliest: -i, endLatest: i % 7 === 0 ? 1 : -i },
        best: null,
        lasts: false,
        approximate: i % 3 === 0,
        expected: false,
      });
    expect(builder.size).to.equal(count);
    const table = new EventTable(builder.finish(names));
    expect([table.record(0), table.record(count - 1)]).to.deep.equal([count - 1, 0]);
    for (let i = 0; i < count; i++) {
      const record = table.record(i);
      expect(record).to.equal(count - 1 - i);
      expect(table.isApproximate(i)).to.equal(record % 3 === 0);
      expect(table.isFuzzy(i)).to.equal(record % 7 === 0);
    }
  });
});
