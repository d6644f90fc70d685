import { expect } from 'chai';
import fc from 'fast-check';
import { layEras } from '../../src/layout/era-bands.js';
import { edgesOf } from '../../src/layout/edges.js';
import { createLayout } from '../../src/layout/layout.js';
import type { Layout } from '../../src/layout/layout.js';
import type { Scene } from '../../src/layout/scene.js';
import { learnAllTimes } from '../../src/model/any-time.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import type { TableRow } from '../../src/model/event-table.js';
import { placeEvent } from '../../src/model/placement.js';
import { tableRow } from '../../src/model/table-row.js';
import { Viewport } from '../../src/scale/viewport.js';

learnAllTimes();

const SLACK_PX = 1e-6;
const YEAR = 365.25 * 86_400_000;
const LANES = [{ key: 'eras', layEras }, { key: 'all' }];

function row(id: string, when: string, display?: 'era'): TableRow {
  const event = { id, title: id, when, ...(display && { display }) };
  const placement = placeEvent(event);
  if (placement === null) throw new Error(`${when} is no date`);
  return tableRow(event, placement);
}

function laidOut(rows: readonly TableRow[], options: Partial<Parameters<typeof createLayout>[0]> = {}): Layout {
  const table = tableOfRows(rows);
  const laneOf = Uint16Array.from({ length: table.size }, (_, i) => (table.isEra(i) ? 0 : 1));
  return createLayout({ table, lanes: LANES, laneOf, labelWidthPx: () => 150, widthPx: 1000, ...options });
}

function years(from: number, to: number, widthPx = 1000): Viewport {
  return Viewport.of((from - 1970) * YEAR, (to - 1970) * YEAR, widthPx);
}

/** Names as text: "row id from..to". */
function names({ labels, lanes }: Scene): string[] {
  return labels
    .filter(({ lane }) => lanes[lane]?.holdsEras === true)
    .map(({ id, row: at, xPx, widthPx }) => `${at} ${id} ${Math.round(xPx)}..${Math.round(xPx + widthPx)}`);
}

const ages = [
  row('sail', '1500/1830', 'era'),
  row('steam', '1830/1914', 'era'),
  row('clippers', '1843/1869', 'era'),
  row('motors', '1914/..', 'era'),
  row('a', '1600'),
  row('b', '1850'),
  row('c', '1990'),
];

describe('eras', () => {
  it('are bands through all lanes, with their names in a lane at the top', () => {
    const layout = laidOut(ages);
    const scene = layout.scene(years(1500, 2000));
    expect(
      scene.lanes.map(({ key, yPx, heightPx, rows, count }) => `${key} ${yPx}+${heightPx} ${rows} ${count}`),
    ).to.deep.equal(['eras 46+62 2 4', 'all 108+51 1 3']);
    expect(scene.eras.map(({ yPx, heightPx }) => yPx + heightPx)).to.deep.equal([159, 159, 159, 159]);
    expect(
      scene.eras.map(({ fromPx, toPx, openEnd }) => [Math.round(fromPx), Math.round(toPx), openEnd]),
    ).to.deep.equal([
      [0, 662, false],
      [660, 830, false],
      [828, 982, true],
      [686, 740, false],
    ]);
    expect(scene.labels.filter(({ inside }) => !inside).map(({ id }) => id)).to.have.members(['a', 'b', 'c']);
  });

  it('have their names also where only what does not simply move is asked for', () => {
    const layout = laidOut(ages);
    const view = years(1700, 1950);
    const named = ({ labels }: Pick<Scene, 'labels'>): string[] => labels.map(({ id }) => id).sort();
    expect(named(layout.foreground(view))).to.include('sail');
    expect(named(layout.foreground(view))).to.deep.equal(named(layout.scene(view)));
  });

  it('that follow on each other share a row, and part in what they have in common; what lies within another is beneath it', () => {
    expect(names(laidOut(ages).scene(years(1500, 2000)))).to.have.members([
      '0 sail 0..150',
      '0 steam 661..811',
      '1 clippers 686..740',
      '0 motors 829..979',
    ]);
    const vague = [row('first', '1400/158X', 'era'), row('second', '158X/1760', 'era')];
    expect(names(laidOut(vague).scene(years(1400, 1800)))).to.deep.equal(['0 first 0..150', '0 second 463..613']);
  });

  it('have their names above those of shorter ones at the same time, whichever comes first, and no lower than they must', () => {
    const anyEra = fc
      .tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 3, max: 120 }))
      .map(([from, took]) => ({ from, to: from + took }));
    const years = (from: number, to: number): Viewport => Viewport.of(Date.UTC(from, 0), Date.UTC(to, 0), 40_000);
    fc.assert(
      fc.property(fc.array(anyEra, { minLength: 2, maxLength: 12 }), (eras) => {
        const rows = eras.map(({ from, to }, i) => row(`${i}`, `${from}/${to - 1}`, 'era'));
        const scene = laidOut(rows).scene(years(1790, 2230));
        const named = scene.labels.map(({ id, row: at }) => ({ at, ...(eras[Number(id)] ?? { from: 0, to: 0 }) }));
        // Two that have little in common follow on each other.
        const isClear = (a: (typeof named)[0], b: (typeof named)[0]): boolean =>
          a !== b && Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0;
        for (const era of named) {
          for (let above = 0; above < era.at; above++) {
            const inTheWay = named.filter((other) => other.at === above && isClear(era, other));
            expect(Math.max(...inTheWay.map(({ from, to }) => to - from)), JSON.stringify([era, named])).to.be.at.least(
              era.to - era.from,
            );
          }
        }
      }),
      {
        numRuns: 100,
        examples: [
          [
            [
              { from: 1900, to: 1910 },
              { from: 1902, to: 1990 },
            ],
          ],
          [
            [
              { from: 2000, to: 2080 },
              { from: 2070, to: 2095 },
            ],
          ],
        ],
      },
    );
  });

  it('keep their names to what is seen of them', () => {
    const layout = laidOut(ages);
    expect(names(layout.scene(years(1600, 1700)))).to.deep.equal(['0 sail 0..150']);
    expect(names(layout.scene(years(1820, 1830.5)))).to.include('0 sail 0..150');
    expect(names(layout.scene(years(1820, 1831)))).to.include('0 steam 955..999');
    expect(names(layout.scene(years(1868, 1873, 500)))).to.include('1 clippers 0..150');
    expect(names(layout.scene(years(1868.5, 1888.5)))).to.include('1 clippers 0..75');
    expect(names(layout.scene(years(1869.5, 1889.5)))).to.include('1 clippers -19..25');
  });

  it('have a mark instead of a name where they are too narrow for one, and all of them when their lane is collapsed', () => {
    const scene = laidOut(ages).scene(years(1000, 3000));
    expect(names(scene).map((name) => name.split(' ')[1])).to.deep.equal(['sail']);
    expect(scene.marks.filter(({ lane }) => lane === 0).map(({ index }) => index)).to.have.members([2, 3, 5]);
    const folded = laidOut(ages, { collapsed: new Set(['eras']) }).scene(years(1500, 2000));
    expect([
      folded.lanes[0]?.heightPx,
      folded.lanes[0]?.collapsed,
      names(folded),
      folded.marks.length,
      folded.eras.length,
    ]).to.deep.equal([30, true, [], 4, 4]);
  });

  it('are no part of the story, unless there is nothing else, and lie beyond no edge while they last', () => {
    const { startMs, endMs } = laidOut(ages).focusWindow();
    expect([startMs, endMs].map((ms) => 1970 + ms / YEAR)).to.satisfy(
      ([from = 0, to = 0]: number[]) => from > 1500 && from < 1600 && to > 1990,
    );
    expect(laidOut(ages.slice(0, 4)).focusWindow().startMs).to.be.below(placed('1500'));
    const all = laidOut(ages);
    const { before, after } = edgesOf(all, all.scene(years(1700, 1710)));
    expect([before?.count, after?.count]).to.deep.equal([1, 5]);
  });

  it('may be as short as a date, and without a lane for them they are events like others', () => {
    const year = [row('year', '1848', 'era'), row('x', '1840'), row('y', '1860')];
    expect(
      laidOut(year)
        .scene(years(1848, 1849))
        .eras.map(({ fromPx, toPx }) => [Math.round(fromPx), Math.round(toPx)]),
    ).to.deep.equal([[1, 1003]]);
    const plain = createLayout({ table: tableOfRows(year), labelWidthPx: () => 100 }).scene(years(1840, 1870));
    expect([plain.eras.length, plain.labels.length]).to.deep.equal([0, 3]);
  });

  it('keep the promises of labels: no overlap, nothing moves while panning, zooming in only adds; each is told once, in any view of any eras', () => {
    const at = fc.integer({ min: 0, max: 1_000_000 });
    const points = fc.tuple(at, at, at, at).map((list) => list.sort((a, b) => a - b));
    const era = fc
      .tuple(points, fc.constantFrom('sure', 'fuzzy', 'since', 'until', 'moment'))
      .map(([[a = 0, b = 0, c = 0, d = 0], kind]): TableRow => {
        const [beginEarliest, beginLatest, endEarliest, endLatest] = {
          sure: [a, a, d, d],
          fuzzy: [a, b, c, d],
          since: [a, b, Infinity, Infinity],
          until: [-Infinity, -Infinity, c, d],
          moment: [a, a, a, a],
        }[kind] as [number, number, number, number];
        return {
          id: '',
          title: '',
          interval: { beginEarliest, beginLatest, endEarliest, endLatest },
          best: null,
          lasts: true,
          approximate: false,
          expected: false,
          era: true,
        };
      });
    const view = fc.tuple(at, fc.double({ min: 4, max: 22, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(era, { maxLength: 30 }),
        view,
        fc.double({ min: -0.6, max: 0.6, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.boolean(),
        (list, [centre, log], pan, zoom, folded) => {
          const layout = laidOut(
            list.map((each, i) => ({ ...each, id: `e${i}` })),
            { collapsed: new Set(folded ? ['eras'] : []), labelWidthPx: (index) => 60 + (index % 5) * 40 },
          );
          const viewport = Viewport.of(centre - 2 ** log / 2, centre + 2 ** log / 2, 900);
          const scene = layout.scene(viewport);
          const told = [...scene.labels, ...scene.marks].map(({ index }) => index);
          expect(new Set(told).size).to.equal(told.length);
          expect(scene.eras.map(({ index }) => index)).to.have.members(told);
          for (const a of scene.labels) {
            const band = scene.eras.find(({ index }) => index === a.index);
            expect(a.xPx, 'starts in its band').to.be.at.least((band?.fromPx ?? NaN) - SLACK_PX);
            expect(a.xPx + a.widthPx, 'ends in its band').to.be.at.most((band?.toPx ?? NaN) + SLACK_PX);
            for (const b of scene.labels)
              if (a.index < b.index && a.row === b.row)
                expect(
                  a.xPx + a.widthPx <= b.xPx + SLACK_PX || b.xPx + b.widthPx <= a.xPx + SLACK_PX,
                  `${a.id} and ${b.id}`,
                ).to.equal(true);
          }
          const rowsOf = (window: Viewport): Map<number, number> =>
            new Map(layout.scene(window).labels.map(({ index, row: at }) => [index, at]));
          const panned = viewport.panByPx(900 * pan);
          const zoomed = viewport.zoomAt(1 / zoom, 450);
          for (const { index, row: at } of scene.labels) {
            const { beginLatest, endEarliest } = layout.table.interval(index);
            const tenthMs = (endEarliest - beginLatest) / 10;
            for (const other of [panned, zoomed]) {
              const isSeen =
                Math.max(beginLatest + tenthMs, other.startMs) < Math.min(endEarliest - tenthMs, other.endMs);
              expect(rowsOf(other).get(index) ?? (isSeen ? 'none' : at)).to.equal(at);
            }
          }
          for (const { index } of scene.marks) {
            const { beginEarliest, endLatest } = layout.table.interval(index);
            if (endLatest - beginEarliest < 44 * viewport.msPerPx)
              expect(rowsOf(panned).has(index), 'too narrow here, too narrow there').to.equal(false);
          }
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 20_000 },
    );
  });
});

function placed(when: string): number {
  return placeEvent({ when })?.interval.beginEarliest ?? NaN;
}
