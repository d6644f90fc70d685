import { expect } from 'chai';
import fc from 'fast-check';
import { changedTable } from '../../src/model/changed-table.js';
import type { EventTable } from '../../src/model/event-table.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import type { TableRow } from '../../src/model/event-table.js';
import { TableColumnsBuilder } from '../../src/model/table-columns.js';
import { keeping } from '../../src/layout/keeping.js';
import { createLayout } from '../../src/layout/layout.js';
import type { Layout, LayoutOptions } from '../../src/layout/layout.js';
import type { Scene } from '../../src/layout/scene.js';
import { Viewport } from '../../src/scale/viewport.js';
import { seededRandom } from '../bench/label-data.js';

/** Half a thousandth of a pixel: what rounding may cost. */
const SLACK_PX = 5e-4;

/** So far before the view, a vague date keeps room for its card within it: what it keeps of its row, less the card. */
const VAGUE_KEPT_PX = 1024 - 90;

const time = fc.integer({ min: 0, max: 1_000_000 });
const anyRow: fc.Arbitrary<TableRow> = fc
  .record({
    points: fc.tuple(time, time, time, time).map((list) => list.sort((a, b) => a - b)),
    kind: fc.constantFrom('moment', 'lasting', 'vague', 'fuzzy', 'since', 'until', 'guess'),
    lane: fc.constantFrom('a', 'b', 'c'),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ points: [a = 0, b = 0, c = 0, d = 0], kind, lane, importance }) => {
    const intervals = {
      moment: [a, a, a, a],
      lasting: [a, a, d, d],
      vague: [a, c, b, d],
      fuzzy: [a, b, c, d],
      since: [a, a, Infinity, Infinity],
      until: [-Infinity, -Infinity, d, d],
      guess: [a, d, a, d],
    } as const;
    const [beginEarliest, beginLatest, endEarliest, endLatest] = intervals[kind];
    const best = kind === 'guess' ? { beginEarliest: b, beginLatest: b, endEarliest: c, endLatest: c } : null;
    return {
      id: '',
      title: '',
      interval: { beginEarliest, beginLatest, endEarliest, endLatest },
      best,
      lasts: kind === 'lasting' || kind === 'fuzzy' || kind === 'since',
      approximate: false,
      expected: false,
      importance,
      category: lane,
    };
  });
const anyRows = fc.array(anyRow, { maxLength: 80 });
const anyTable = anyRows.map((rows) => tableOfRows(rows.map((row, i) => ({ ...row, id: `e${i}` }))));
const LANES = ['a', 'b', 'c', ''];

function laidOut(table: EventTable, maxHeightPx: number, previous?: LayoutOptions['previous']): Layout {
  const laneOf = table.category.map((number) => LANES.indexOf(table.categories[number] ?? ''));
  return createLayout({
    table,
    lanes: LANES.map((key) => ({ key })),
    laneOf,
    previous,
    labelWidthPx: () => 90,
    widthPx: 900,
    maxHeightPx,
  });
}

function moment(at: number): TableRow {
  return {
    id: '',
    title: '',
    interval: { beginEarliest: at, beginLatest: at, endEarliest: at, endLatest: at },
    best: null,
    lasts: false,
    approximate: false,
    expected: false,
  };
}

function inLane(category: string, at: number, importance = 0, tookMs = 0): TableRow {
  const { interval } = moment(at);
  return {
    ...moment(at),
    interval: { ...interval, endEarliest: at + tookMs, endLatest: at + tookMs },
    lasts: tookMs > 0,
    category,
    importance,
  };
}

const anyView = fc
  .tuple(time, fc.double({ min: 0, max: 22, noNaN: true }))
  .map(([centre, log]) => Viewport.of(centre - 2 ** log / 2, centre + 2 ** log / 2, 900));

/** What somebody may have done to the lanes: some collapsed, some given a number of rows. */
interface Handled {
  readonly collapsed: ReadonlySet<string>;
  readonly rowsOf: (key: string) => number | undefined;
}
const anyHandled: fc.Arbitrary<Handled> = fc
  .tuple(
    fc.subarray(LANES),
    fc.dictionary(
      fc.constantFrom(...LANES),
      fc.oneof(fc.integer({ min: -2, max: 300 }), fc.constantFrom(NaN, Infinity)),
      { maxKeys: 3 },
    ),
  )
  .map(([collapsed, rows]) => ({ collapsed: new Set(collapsed), rowsOf: (key) => rows[key] }));

/** What stands in each row of each lane: boxes that nothing else may overlap. A bar belongs to its label's box. */
function boxes(scene: Scene): Map<string, { fromPx: number; toPx: number; what: string }[]> {
  const rows = new Map<string, { fromPx: number; toPx: number; what: string }[]>();
  const put = (lane: number, yPx: number, fromPx: number, toPx: number, what: string): void => {
    const key = `${lane} ${yPx}`;
    rows.set(key, [...(rows.get(key) ?? []), { fromPx, toPx, what }]);
  };
  for (const { lane, yPx, xPx, widthPx, id } of scene.labels) put(lane, yPx, xPx, xPx + widthPx, id);
  for (const { lane, yPx, xPx, widthPx } of scene.stacks) put(lane, yPx, xPx, xPx + widthPx, 'stack');
  for (const { lane, yPx, fromPx, toPx, index } of scene.bars) put(lane, yPx, fromPx, toPx, `bar ${index}`);
  return rows;
}

/**
 * Every event that begins or lasts in the view is told of, by its label, its bar, a mark or a badge, and none twice.
 */
function expectAllTold(scene: Scene, table: EventTable, viewport: Viewport): void {
  const told = [
    ...new Set([...scene.labels, ...scene.bars].map(({ index }) => index)),
    ...scene.marks.map(({ index }) => index),
    ...scene.stacks.flatMap(({ indices }) => indices),
  ];
  expect(new Set(told).size).to.equal(told.length);
  table.anchorMs.forEach((anchorMs, row) => {
    const toMs = table.lasts(row) ? (table.endMs[row] ?? 0) : anchorMs;
    if (toMs > viewport.startMs && anchorMs <= viewport.endMs) expect(told).to.include(row);
  });
}

describe('Scene', () => {
  it('is the same whether or not it was prepared', () => {
    fc.assert(
      fc.property(anyTable, anyView, anyView, (table, prepared, viewport) => {
        const options = { table, labelWidthPx: (row: number) => 40 + (row % 7) * 20, widthPx: 900 };
        const layout = createLayout(options);
        for (let lane = 0; layout.prepare(prepared, lane);) lane++;
        expect(layout.scene(viewport)).to.deep.equal(createLayout(options).scene(viewport));
      }),
      { numRuns: 50 },
    );
  });

  it('has what does not simply move also by itself', () => {
    fc.assert(
      fc.property(anyTable, anyView, (table, viewport) => {
        const layout = createLayout({ table, labelWidthPx: (row) => 40 + (row % 7) * 20, widthPx: 900 });
        const scene = layout.scene(viewport);
        const { contexts, ...rest } = layout.foreground(viewport);
        expect(scene).to.deep.include(rest);
        expect(contexts).to.deep.equal(scene.axis.context);
      }),
      { numRuns: 50 },
    );
  });

  it('never lets two things of a row overlap', () => {
    fc.assert(
      fc.property(
        anyTable,
        anyView,
        fc.integer({ min: 100, max: 600 }),
        anyHandled,
        (table, viewport, maxHeightPx, handled) => {
          const scene = createLayout({
            table,
            labelWidthPx: (row) => 40 + (row % 7) * 20,
            widthPx: 900,
            maxHeightPx,
            ...handled,
          }).scene(viewport);
          for (const row of boxes(scene).values()) {
            row.sort((a, b) => a.fromPx - b.fromPx);
            for (let i = 1; i < row.length; i++) {
              const [left, right] = [row[i - 1], row[i]];
              if (left && right)
                expect(right.fromPx, `${left.what} and ${right.what}`).to.be.at.least(left.toPx - SLACK_PX);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('tells of every event that begins or lasts in the view, once', () => {
    fc.assert(
      fc.property(anyTable, anyView, anyHandled, (table, viewport, handled) => {
        const scene = createLayout({
          table,
          labelWidthPx: () => 120,
          widthPx: 900,
          maxHeightPx: 300,
          ...handled,
        }).scene(viewport);
        expectAllTold(scene, table, viewport);
      }),
      { numRuns: 80 },
    );
  });

  it('knows of every date that it may be within the view, however far the room for its card is', () => {
    fc.assert(
      fc.property(anyTable, time, fc.double({ min: 0, max: 8, noNaN: true }), (table, centre, log) => {
        const viewport = Viewport.of(centre - 2 ** log, centre + 2 ** log, 900);
        const { reaching } = laidOut(table, 600).scene(viewport);
        expect(new Set(reaching).size).to.equal(reaching.length);
        table.anchorMs.forEach((_, row) => {
          const { beginEarliest, endLatest } = table.interval(row);
          const isAround =
            Number.isFinite(beginEarliest) && beginEarliest < viewport.startMs && endLatest > viewport.endMs;
          if (reaching.includes(row))
            expect([table.lasts(row), beginEarliest <= viewport.endMs && endLatest >= viewport.startMs]).to.deep.equal([
              false,
              true,
            ]);
          if (isAround && !table.lasts(row) && Math.abs(viewport.toPx(table.anchorMs[row] ?? 0)) > 3000)
            expect(reaching).to.include(row);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('neither moves nor drops a label while panning, and drops none when zooming in, whatever was done to the lanes', () => {
    fc.assert(
      fc.property(
        anyTable,
        anyView,
        anyHandled,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (table, viewport, handled, pan, zoom) => {
          const layout = createLayout({ table, labelWidthPx: () => 90, widthPx: 900, maxHeightPx: 300, ...handled });
          const before = layout.scene(viewport);
          const place = (view: Viewport, id: string): unknown =>
            layout
              .scene(view)
              .labels.filter((label) => label.id === id)
              .map(({ lane, row }) => [lane, row])[0];
          const panned = viewport.panByPx(900 * pan);
          const zoomed = viewport.zoomAt(1 / zoom, 450);
          for (const { id, index, lane, row } of before.labels) {
            const anchorMs = table.anchorMs[index] ?? 0;
            for (const view of [panned, zoomed])
              if (anchorMs > view.startMs && anchorMs < view.endMs)
                expect(place(view, id), id).to.deep.equal([lane, row]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes lanes as high as they were wished, no higher than what they hold, and shares what collapsed ones leave', () => {
    fc.assert(
      fc.property(anyTable, anyHandled, fc.integer({ min: 100, max: 900 }), (table, handled, maxHeightPx) => {
        const layout = createLayout({ table, labelWidthPx: () => 90, widthPx: 900, maxHeightPx, ...handled });
        const { lanes } = layout.scene(Viewport.of(0, 1_000_000, 900));
        let bottomPx = 46;
        let leastPx = 46;
        for (const { key, yPx, heightPx, rows, count, collapsed } of lanes) {
          expect([yPx, collapsed]).to.deep.equal([bottomPx, handled.collapsed.has(key)]);
          bottomPx += heightPx;
          const wished = handled.rowsOf(key) ?? NaN;
          const isWished = !collapsed && Number.isFinite(wished);
          if (collapsed) expect([rows, heightPx]).to.deep.equal([0, 30]);
          else expect(heightPx).to.equal(rows * 40 + 11);
          if (isWished) expect(rows).to.equal(Math.max(1, Math.min(wished, count)));
          leastPx += collapsed || isWished ? heightPx : 51;
        }
        expect(layout.heightPx).to.equal(bottomPx);
        expect(bottomPx).to.be.at.most(Math.max(maxHeightPx, leastPx));
      }),
      { numRuns: 100 },
    );
  });

  it('labels every event of the first view when there is height enough', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 400, max: 1400 }),
        (list, widthPx) => {
          const table = tableOfRows(list.map((row, i) => ({ ...row, id: `e${i}` })));
          const layout = createLayout({
            table,
            labelWidthPx: (row) => 100 + (row % 5) * 40,
            widthPx,
            maxHeightPx: 10_000,
          });
          const { startMs, endMs } = layout.focusWindow();
          const labelled = new Set(layout.scene(Viewport.of(startMs, endMs, widthPx)).labels.map(({ index }) => index));
          table.anchorMs.forEach((anchorMs, row) => {
            if (anchorMs >= startMs && anchorMs <= endMs) expect(labelled.has(row), `row ${row}`).to.equal(true);
          });
        },
      ),
      // A crowd just before the view: its badge takes room that the card beside it needs.
      {
        numRuns: 150,
        examples: [
          [
            [
              inLane('b', 11),
              {
                ...inLane('a', 13, 1e-44),
                interval: { beginEarliest: 0, beginLatest: 13, endEarliest: 0, endLatest: 13 },
                best: moment(13).interval,
              },
              inLane('a', 0),
              inLane('b', 5),
              inLane('b', 5, 0.1),
              inLane('a', 6, 1e-29),
            ],
            400,
          ],
        ],
      },
    );
  });

  it('keeps a card that is stuck to the edge within its box: its bar, and what it would take beside its moment', () => {
    fc.assert(
      fc.property(anyTable, anyView, (table, viewport) => {
        const scene = createLayout({ table, labelWidthPx: () => 60, widthPx: 900 }).scene(viewport);
        for (const label of scene.labels) {
          const anchorPx = viewport.toPx(table.anchorMs[label.index] ?? 0);
          const bar = scene.bars.find(({ index }) => index === label.index);
          if (label.xPx > anchorPx + SLACK_PX)
            expect(label.xPx + label.widthPx).to.be.at.most(Math.max(anchorPx + 60, bar?.toPx ?? NaN) + SLACK_PX);
          else expect(label.xPx).to.be.closeTo(anchorPx, SLACK_PX);
        }
      }),
    );
  });

  it('draws the parts of a bar in order, the sure part and the best guess within what is possible', () => {
    fc.assert(
      fc.property(anyTable, anyView, (table, viewport) => {
        for (const bar of createLayout({ table, labelWidthPx: () => 60, widthPx: 900 }).scene(viewport).bars) {
          const { beginEarliest, endLatest } = table.interval(bar.index);
          const clipped = (ms: number): number => Math.min(Math.max(viewport.toPx(ms), -512), 900 + 512);
          expect(bar.fromPx, 'within its time').to.be.at.least(clipped(beginEarliest) - SLACK_PX);
          expect(bar.toPx, 'within its time').to.be.at.most(clipped(endLatest) + SLACK_PX);
          for (const [from, to] of [
            [bar.solidFromPx, bar.solidToPx],
            [bar.bestFromPx, bar.bestToPx],
          ]) {
            if (typeof from !== 'number' || typeof to !== 'number') continue;
            expect(from).to.be.at.least(bar.fromPx - SLACK_PX);
            expect(to).to.be.within(from - SLACK_PX, bar.toPx + SLACK_PX);
          }
        }
      }),
    );
  });

  it('does not move what it shows when events come and go', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.array(fc.record({ added: anyRows, gone: fc.array(fc.boolean(), { maxLength: 80 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
        anyView,
        fc.integer({ min: 100, max: 600 }),
        fc.boolean(),
        (first, changes, viewport, maxHeightPx, inPlace) => {
          let all = [moment(0), moment(1_000_000), ...first].map((row, i) => ({ ...row, id: `e${i}` }));
          let exists = new Set(all);
          let table = tableOfRows(all);
          let layout = laidOut(table, maxHeightPx);
          for (const { added, gone } of changes) {
            const scene = layout.scene(viewport);
            const before = { layout, scene };
            // The two at the ends stay.
            const leaving = new Set(
              [...exists].filter((row, i) => row.id !== 'e0' && row.id !== 'e1' && gone[i] === true),
            );
            const firstRecord = all.length;
            const coming = added.map((row, i) => ({ ...row, id: `e${firstRecord + i}` }));
            all = [...all, ...coming];
            exists = new Set([...exists, ...coming].filter((row) => !leaving.has(row)));
            if (inPlace) {
              const builder = new TableColumnsBuilder();
              for (const row of coming) builder.add(row);
              const rows = all;
              const ids = new Set([...leaving].map(({ id }) => id));
              const isRemoved = Uint8Array.from(table.anchorMs, (_, row) => (ids.has(table.id(row)) ? 1 : 0));
              table = changedTable(table, {
                isRemoved,
                added: builder,
                records: coming.map((_, i) => firstRecord + i),
                names: { id: (record) => rows[record]?.id ?? '', title: () => '' },
              });
            } else table = tableOfRows([...exists]);
            layout = laidOut(table, maxHeightPx, keeping(before.layout, before.scene));
            const next = layout.scene(viewport);
            for (const view of [viewport, viewport.panByPx(450), viewport.zoomAt(8, 700)])
              expectAllTold(layout.scene(view), table, view);
            const shown = new Map(next.labels.map((label) => [label.id, label]));
            const left = new Set([...leaving].map(({ id }) => id));
            for (const { id, index, row, xPx } of scene.labels) {
              if (left.has(id)) continue;
              // No room is kept for what a vague date shows far from its anchor: a new card in its row ends it.
              const { table: old } = before.layout;
              if (!old.lasts(index) && viewport.toPx(old.anchorMs[index] ?? 0) < -VAGUE_KEPT_PX) continue;
              const now = shown.get(id);
              expect([now?.row, now?.xPx], id).to.deep.equal([row, xPx]);
            }
            for (const { key, heightPx } of next.lanes)
              expect(scene.lanes.find((lane) => lane.key === key)?.heightPx ?? heightPx).to.equal(heightPx);
            for (const [where, things] of boxes(next)) {
              const sorted = things.sort((x, y) => x.fromPx - y.fromPx);
              sorted
                .slice(1)
                .forEach((thing, i) =>
                  expect(
                    thing.what.startsWith('bar') ||
                      (sorted[i]?.what.startsWith('bar') ?? true) ||
                      (sorted[i]?.toPx ?? 0) <= thing.fromPx + SLACK_PX,
                    `${where}: ${sorted[i]?.what} ${thing.what}`,
                  ).to.equal(true),
                );
            }
          }
        },
      ),
      // A long span whose bar begins where the card of the one in the only row for spans just ends.
      {
        numRuns: 150,
        examples: [
          [
            [inLane('b', 0, 0, 250_001)],
            [{ added: [inLane('b', 250_001, 0, 250_001)], gone: [] }],
            Viewport.of(-1_147_963.775510205, 1_147_963.775510205, 900),
            100,
            false,
          ],
        ],
      },
    );
  });

  it('shows the same whether a change was made in the table or another table was made of it', () => {
    const anyEvent = fc.record({
      // Many of them at one of a few moments: crowds come and go.
      at: fc.oneof(fc.constantFrom(200_000, 200_900, 200_950, 640_000), time),
      importance: fc.constantFrom(0, 0.25, 0.5, 1),
      tookMs: fc.constantFrom(0, 0, 0, 900, 40_000, 300_000),
      before: fc.boolean(),
      after: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 60 }),
        fc.integer({ min: 100, max: 300 }),
        anyView,
        (list, maxHeightPx, viewport) => {
          const all = [
            { ...moment(0), category: 'a', id: 'first', before: true, after: true },
            { ...moment(1_000_000), category: 'a', id: 'last', before: true, after: true },
            ...list.map(({ at, importance, tookMs, before, after }, i) => ({
              ...inLane('a', at, importance, Math.min(tookMs, 1_000_000 - at)),
              id: `e${i}`,
              before,
              after,
            })),
          ];
          const old = all.filter(({ before }) => before);
          const stay = old.filter(({ after }) => after);
          const came = all.filter(({ before, after }) => after && !before);
          const table = tableOfRows(old);
          const layout = laidOut(table, maxHeightPx);
          const scene = layout.scene(viewport);
          const gone = new Set(old.filter(({ after }) => !after).map(({ id }) => id));
          const builder = new TableColumnsBuilder();
          for (const row of came) builder.add(row);
          const rows = [...old, ...came];
          const changed = changedTable(table, {
            isRemoved: Uint8Array.from(table.anchorMs, (_, row) => (gone.has(table.id(row)) ? 1 : 0)),
            added: builder,
            records: came.map((_, i) => old.length + i),
            names: { id: (record) => rows[record]?.id ?? '', title: () => '' },
          });
          const made = tableOfRows([...stay, ...came]);
          const [inPlace, anew] = [changed, made].map((next) => laidOut(next, maxHeightPx, keeping(layout, scene)));
          const told = (of: Layout | undefined, view: Viewport): readonly string[] => {
            const id = (row: number): string => of?.table.id(row) ?? '';
            const shown = of?.scene(view);
            return [
              ...(shown?.labels ?? []).map((label) => `${label.id} in ${label.lane}.${label.row} at ${label.xPx}`),
              ...(shown?.stacks ?? []).map(({ host, indices }) => `${id(host)} + ${indices.map(id).sort().join()}`),
              ...(shown?.marks ?? []).map(({ index, xPx, toPx }) => `${id(index)} ${xPx}..${toPx}`),
              ...(shown?.bars ?? []).map(({ index, fromPx, toPx }) => `bar ${id(index)} ${fromPx}..${toPx}`),
              ...(shown?.lanes ?? []).map(({ key, rows: high, heightPx }) => `${key} ${high} ${heightPx}`),
            ].sort();
          };
          for (const view of [viewport, viewport.panByPx(700), viewport.zoomAt(1 / 6, 300), viewport.zoomAt(9, 300)])
            expect(told(inPlace, view)).to.deep.equal(told(anew, view));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('adds no badge to a card that shows without one: the card beside it may stand where that would', () => {
    const all = [moment(0), inLane('a', 500, 1), inLane('a', 600, 0.9), moment(1000)].map((row, i) => ({
      ...row,
      category: 'a',
      id: `e${i}`,
    }));
    const viewport = Viewport.of(400, 1300, 900);
    // One row: the first card ends, with its gap, where the second begins.
    const one = (table: EventTable, previous?: LayoutOptions['previous']): Layout =>
      createLayout({ table, labelWidthPx: () => 92, widthPx: 900, maxHeightPx: 97, previous });
    const layout = one(tableOfRows(all));
    const scene = layout.scene(viewport);
    expect(scene.labels.map(({ id }) => id)).to.include.members(['e1', 'e2']);
    const table = tableOfRows([...all, { ...inLane('a', 500, 0.1), id: 'new' }]);
    const after = one(table, keeping(layout, scene)).scene(viewport);
    expect(after.labels.map(({ id, xPx }) => `${id} ${xPx}`)).to.include.members(['e1 100', 'e2 200']);
    expect(after.stacks).to.deep.equal([]);
    expect(after.marks.map(({ index }) => table.id(index))).to.include('new');
    // Without what showed before, the two share a badge.
    expect(
      one(table)
        .scene(viewport)
        .stacks.map(({ host }) => table.id(host)),
    ).to.deep.equal(['e1']);
  });

  it('still labels what was a long span, and is none any more since time has grown', () => {
    const all = [moment(0), inLane('', 200, 1, 600), moment(1000)].map((row, i) => ({ ...row, id: `e${i}` }));
    const viewport = Viewport.of(0, 1000, 900);
    const layout = laidOut(tableOfRows(all), 400);
    const scene = layout.scene(viewport);
    expect([...layout.spanRows.values()]).to.deep.equal([1]);
    const table = tableOfRows([...all, { ...moment(1_000_000), id: 'far' }]);
    const later = laidOut(table, 400, keeping(layout, scene));
    expect(later.scene(viewport).labels.map(({ id }) => id)).to.include('e1');
  });

  it('measures no card again that showed before other events came', () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyRow, { minLength: 1, maxLength: 5 }), anyView, (first, added, viewport) => {
        const all = [moment(0), moment(1_000_000), ...first, ...added].map((row, i) => ({ ...row, id: `e${i}` }));
        const size = all.length - added.length;
        const before = tableOfRows(all.slice(0, size));
        const asked = new Set<string>();
        const layoutOf = (table: EventTable, previous?: LayoutOptions['previous']): Layout =>
          createLayout({
            table,
            lanes: [{ key: '' }],
            laneOf: new Uint16Array(table.size),
            previous,
            labelWidthPx: (row) => (asked.add(table.id(row)), 90),
            widthPx: 900,
          });
        const layout = layoutOf(before);
        const scene = layout.scene(viewport);
        // The first view may have measured others too, but for itself.
        const known = new Set(scene.labels.map(({ id }) => id));
        const builder = new TableColumnsBuilder();
        for (const row of all.slice(size)) builder.add(row);
        const table = changedTable(before, {
          added: builder,
          records: added.map((_, i) => size + i),
          names: { id: (record) => all[record]?.id ?? '', title: () => '' },
        });
        asked.clear();
        layoutOf(table, keeping(layout, scene)).scene(viewport);
        for (const id of asked) expect(known.has(id), id).to.equal(false);
      }),
      { numRuns: 60 },
    );
  });

  it('does not move what it shows when a lane grows beyond one tile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 350, max: 400 }),
        fc.boolean(),
        anyView,
        (seed, size, inPlace, viewport) => {
          const random = seededRandom(seed);
          const row = (i: number): TableRow => {
            const at = Math.floor(random() * 1_000_000);
            const took = random() < 0.3 ? Math.floor(random() * 200_000) : 0;
            const lasts = random() < 0.5 && took > 0;
            return {
              ...moment(at),
              id: `e${i}`,
              interval: {
                beginEarliest: at,
                beginLatest: lasts ? at : at + took,
                endEarliest: lasts ? at + took : at,
                endLatest: at + took,
              },
              lasts,
              importance: random(),
            };
          };
          const all = Array.from({ length: size + 60 }, (_, i) => row(i));
          const first = tableOfRows(all.slice(0, size));
          const layout = laidOut(first, 400);
          const scene = layout.scene(viewport);
          const builder = new TableColumnsBuilder();
          for (const added of all.slice(size)) builder.add(added);
          const table = inPlace
            ? changedTable(first, {
                added: builder,
                records: all.slice(size).map((_, i) => size + i),
                names: { id: (record) => all[record]?.id ?? '', title: () => '' },
              })
            : tableOfRows(all);
          const next = new Map(
            laidOut(table, 400, keeping(layout, scene))
              .scene(viewport)
              .labels.map((label) => [label.id, label]),
          );
          for (const { id, index, row: before, xPx } of scene.labels) {
            if (!first.lasts(index) && viewport.toPx(first.anchorMs[index] ?? 0) < -VAGUE_KEPT_PX) continue;
            expect([next.get(id)?.row, next.get(id)?.xPx], id).to.deep.equal([before, xPx]);
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('parts long spans whose cards would meet in the first view, however narrow it is', () => {
    const lasting = (from: number, to: number): TableRow => ({
      ...moment(from),
      id: `${from}`,
      interval: { beginEarliest: from, beginLatest: from, endEarliest: to, endLatest: to },
      lasts: true,
    });
    const layout = createLayout({
      table: tableOfRows([moment(0), lasting(1, 3), lasting(3, 5)]),
      labelWidthPx: () => 140,
      widthPx: 400,
    });
    const { startMs, endMs } = layout.focusWindow();
    expect(layout.scene(Viewport.of(startMs, endMs, 400)).labels).to.have.length(3);
  });

  it('gives long spans rows above those of points', () => {
    const lasting = (id: string, from: number, to: number): TableRow => ({
      id,
      title: id,
      interval: { beginEarliest: from, beginLatest: from, endEarliest: to, endLatest: to },
      best: null,
      lasts: to > from,
      approximate: false,
      expected: false,
    });
    const table = tableOfRows([
      lasting('reign', 0, 600),
      lasting('war', 300, 900),
      lasting('peace', 900, 1000),
      lasting('birth', 500, 500),
    ]);
    const scene = createLayout({ table, labelWidthPx: () => 60, widthPx: 1000 }).scene(Viewport.of(550, 650, 1000));
    expect(scene.labels.map(({ id, row, xPx }) => `${row} ${id} ${Math.round(xPx)}`)).to.deep.equal([
      '0 reign 0',
      '1 war 0',
    ]);
  });
});
