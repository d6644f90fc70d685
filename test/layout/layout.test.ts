import { expect } from 'chai';
import { columnTable } from '../../src/model/column-table.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import type { TableRow } from '../../src/model/event-table.js';
import { edgesOf } from '../../src/layout/edges.js';
import { keeping } from '../../src/layout/keeping.js';
import { createLayout, layoutSteps } from '../../src/layout/layout.js';
import type { Layout, LayoutOptions } from '../../src/layout/layout.js';
import type { Scene } from '../../src/layout/scene.js';
import { Viewport } from '../../src/scale/viewport.js';

const DAY = 86_400_000;

/** A day, counted from the first of the story. */
function dated(title: string, day: number, category: string, days = 1): TableRow {
  const begin = day * DAY;
  const end = begin + days * DAY;
  return {
    id: title,
    title,
    interval: { beginEarliest: begin, beginLatest: begin, endEarliest: end, endLatest: end },
    best: null,
    lasts: days > 1,
    approximate: false,
    expected: false,
    category,
  };
}

/** Labels as text: one line for each, "lane.row title x..end". */
function labels(scene: Scene): string[] {
  return scene.labels.map(
    ({ id, lane, row, xPx, widthPx }) => `${lane}.${row} ${id} ${Math.round(xPx)}..${Math.round(xPx + widthPx)}`,
  );
}

describe('createLayout', () => {
  const rows = [
    dated('talks', 0, 'politics', 3),
    dated('fire', 1, 'accidents'),
    dated('vote', 1, 'politics'),
    dated('rain', 9, 'weather'),
  ];
  const table = tableOfRows(rows);
  const layout = createLayout({ table, labelWidthPx: () => 100, widthPx: 1000 });

  it('puts every category into a lane as high as what it holds', () => {
    const scene = layout.scene(Viewport.of(0, 10 * DAY, 1000));
    expect(scene.lanes.map(({ key, rows, yPx, heightPx }) => `${key} ${rows} ${yPx}+${heightPx}`)).to.deep.equal([
      'politics 2 46+91',
      'accidents 1 137+51',
      'weather 1 188+51',
    ]);
    expect(layout.heightPx).to.equal(239);
  });

  it('labels every event that has room', () => {
    const scene = layout.scene(Viewport.of(0, 10 * DAY, 1000));
    expect(labels(scene)).to.have.members([
      '0.0 talks 0..100',
      '0.1 vote 100..200',
      '1.0 fire 100..200',
      '2.0 rain 900..1000',
    ]);
  });

  describe('with lanes that have nothing in the first view', () => {
    const story = [
      dated('old', -9000, 'life'),
      ...[0, 2, 3, 5, 7].map((at) => dated(`s${at}`, at, 'story')),
      dated('reign', -9000, 'rule', 9004),
      dated('war', -100, 'wars', 101),
    ];
    const lanes = ['life', 'rule', 'wars', 'story', 'more'].map((key) => ({ key }));
    const laidOut = (rows: readonly TableRow[], previous?: LayoutOptions['previous']): Layout => {
      const all = tableOfRows(rows);
      return createLayout({
        table: all,
        lanes,
        laneOf: all.category.map((number) => lanes.findIndex(({ key }) => key === all.categories[number])),
        labelWidthPx: () => 100,
        previous,
      });
    };
    const keys = (scene: Scene): string => scene.lanes.map(({ key }) => key).join(' ');

    it('puts them below the others', () => {
      const layout = laidOut(story);
      const { startMs, endMs } = layout.focusWindow();
      expect(startMs).to.be.above(-100 * DAY);
      expect(keys(layout.scene(Viewport.of(startMs, endMs, 1000)))).to.equal('rule wars story life');
    });

    it('puts what belongs to no lane below those with a name, above those that are empty', () => {
      const all = tableOfRows([
        dated('first', 0, ''),
        dated('second', 1, 'Other'),
        dated('third', 2, 'story'),
        dated('old', -9000, 'life'),
      ]);
      const layout = createLayout({ table: all, labelWidthPx: () => 100 });
      const { startMs, endMs } = layout.focusWindow();
      expect(keys(layout.scene(Viewport.of(startMs, endMs, 1000)))).to.equal('story  Other life');
    });

    it('leaves each in its place when events come, and new ones below', () => {
      const layout = laidOut(story);
      const scene = layout.scene(Viewport.of(0, 10 * DAY, 1000));
      const later = laidOut([...story, dated('new', 4, 'life'), dated('newer', 4, 'more')], keeping(layout, scene));
      expect(keys(later.scene(Viewport.of(0, 10 * DAY, 1000)))).to.equal('rule wars story life more');
    });
  });

  it('leaves room for the last card in the focus window', () => {
    const focus = layout.focusWindow();
    const scene = layout.scene(Viewport.of(focus.startMs, focus.endMs, 1000));
    expect(scene.labels).to.have.length(4);
    for (const { xPx, widthPx } of scene.labels) expect(xPx + widthPx).to.be.at.most(1000);
  });

  it('narrows a card at the right edge to what is visible of it, down to its date; which cards show, and in which rows, is as before', () => {
    const wide = createLayout({ table, labelWidthPx: () => 300, widthPx: 1000 });
    const view = (lastPx: number): Scene =>
      wide.scene(Viewport.of(9 * DAY - lastPx * (DAY / 100), 9 * DAY + (1000 - lastPx) * (DAY / 100), 1000));
    expect(
      [600, 800, 860, 880, 950, 999].map((px) => labels(view(px)).filter((text) => text.includes('rain'))),
    ).to.deep.equal([
      ['2.0 rain 600..900'],
      ['2.0 rain 800..998'],
      ['2.0 rain 860..998'],
      ['2.0 rain 880..1000'],
      ['2.0 rain 950..1070'],
      ['2.0 rain 999..1119'],
    ]);
  });

  it('leaves room at the right edge for the badge beside a narrowed card', () => {
    const crowd = tableOfRows(Array.from({ length: 30 }, (_, i) => dated(`n${i}`, i < 20 ? 3 : i - 15, 'all')));
    const scene = createLayout({ table: crowd, labelWidthPx: () => 300, widthPx: 600, maxHeightPx: 200 }).scene(
      Viewport.of(0, 5 * DAY, 600),
    );
    expect(scene.stacks.map(({ xPx, widthPx }) => xPx + widthPx <= 600)).to.deep.equal([true]);
  });

  it('keeps the card of a span at the left edge whole, however little of its bar is left, until it leaves with the last of that', () => {
    for (const reign of [
      tableOfRows([dated('reign', -4000, '', 4003), dated('now', 0, ''), dated('then', 30, '')]),
      tableOfRows([dated('reign', -10, '', 13), dated('then', 300, '')]),
    ]) {
      const wide = createLayout({ table: reign, lanes: [{ key: '' }], labelWidthPx: () => 300, widthPx: 1000 });
      const at = (day: number): string[] =>
        labels(wide.scene(Viewport.of(day * DAY, (day + 10) * DAY, 1000))).filter((text) => text.includes('reign'));
      expect([at(1), at(2), at(2.4), at(2.72), at(2.999)]).to.deep.equal([
        ['0.0 reign 0..300'],
        ['0.0 reign 0..300'],
        ['0.0 reign 0..300'],
        ['0.0 reign -150..150'],
        ['0.0 reign -299..1'],
      ]);
    }
  });

  it('draws what has no begin from where all begins, what has no end to where all ends, and something of either where nothing lies beyond', () => {
    const open = (title: string, day: number, without: 'begin' | 'end'): TableRow => {
      const row = dated(title, day, '', 2);
      const { beginEarliest: begin, endLatest: end } = row.interval;
      const [from, to] = [without === 'begin' ? -Infinity : begin, without === 'end' ? Infinity : end];
      return { ...row, interval: { beginEarliest: from, beginLatest: from, endEarliest: to, endLatest: to } };
    };
    const bars = (...rows: TableRow[]): string[] => {
      const layout = createLayout({ table: tableOfRows(rows), labelWidthPx: () => 10, widthPx: 1000 });
      const scene = layout.scene(Viewport.of(0, 20 * DAY, 1000));
      return scene.bars
        .map(
          ({ index, fromPx, toPx, openStart, openEnd }) =>
            `${layout.table.id(index)} ${openStart ? '…' : ''}${Math.round(fromPx)}-${Math.round(toPx)}${openEnd ? '…' : ''}`,
        )
        .sort();
    };
    expect(
      bars(dated('first', 1, ''), open('until', 8, 'begin'), open('since', 12, 'end'), dated('last', 17, '')),
    ).to.deep.equal(['first 50-100', 'last 850-900', 'since 600-900…', 'until …50-500']);
    expect(bars(open('until', 4, 'begin'), dated('mid', 8, ''), open('since', 12, 'end'))).to.deep.equal([
      'mid 400-450',
      'since 600-696…',
      'until …204-300',
    ]);
  });

  it("shortens the card of a span at the left edge where its row is another event's from the end of its bar on", () => {
    const reign = tableOfRows([
      dated('reign', -4000, '', 4003),
      dated('heir', 3, '', 4003),
      dated('now', 0, ''),
      dated('then', 30, ''),
    ]);
    const wide = createLayout({ table: reign, lanes: [{ key: '' }], labelWidthPx: () => 300, widthPx: 1000 });
    const at = (day: number): string[] =>
      labels(wide.scene(Viewport.of(day * DAY, (day + 10) * DAY, 1000))).filter((text) => text.includes('reign'));
    expect([at(-10), at(1), at(2), at(2.4), at(2.9)]).to.deep.equal([
      ['0.0 reign 0..300'],
      ['0.0 reign 0..200'],
      ['0.0 reign 0..100'],
      ['0.0 reign 0..60'],
      ['0.0 reign -8..10'],
    ]);
  });

  describe('of vague dates', () => {
    const day = tableOfRows([
      ...['a', 'b', 'c'].map((id) => dated(id, 5, '')),
      dated('before', 0, ''),
      dated('after', 30, ''),
    ]);
    const vague = createLayout({ table: day, lanes: [{ key: '' }], labelWidthPx: () => 100, widthPx: 1000 });
    const hours = (from: number, to: number): Scene =>
      vague.scene(Viewport.of(5 * DAY + from * (DAY / 24), 5 * DAY + to * (DAY / 24), 1000));

    it('draws a day to its end, however close it is seen', () => {
      const scene = hours(20, 26);
      const { bars, labels: cards } = scene;
      const edges = edgesOf(vague, scene);
      expect(bars.map(({ fromPx, toPx, openEnd }) => [fromPx < 0, Math.round(toPx), openEnd])).to.deep.equal(
        Array.from({ length: 3 }, () => [true, 667, false]),
      );
      expect(cards.map(({ id, xPx }) => `${id} ${Math.round(xPx)}`)).to.have.members(['a 0', 'b 0', 'c 0']);
      expect([edges.before?.count, edges.after?.count]).to.deep.equal([1, 1]);
    });

    it('lets the bar of a year end where its row is needed, go on behind, and counts the year as in view all the same', () => {
      const year = tableOfRows(
        [dated('year', 0, '', 365), ...[150, 152, 154].map((at) => dated(`n${at}`, at, ''))].map((row) => ({
          ...row,
          lasts: false,
        })),
      );
      const layout = createLayout({ table: year, labelWidthPx: () => 100, widthPx: 1000, maxHeightPx: 100 });
      const scene = layout.scene(Viewport.of(149 * DAY, 159 * DAY, 1000));
      const { bars, lanes } = scene;
      expect(lanes[0]?.rows).to.equal(1);
      // Behind each card it goes on, where the row is free.
      expect(
        bars
          .filter(({ index }) => index === 0)
          .map(({ fromPx, toPx, openStart, openEnd }) => [Math.round(fromPx), Math.round(toPx), openStart, openEnd]),
      ).to.deep.equal([
        [-512, 100, false, true],
        [208, 300, false, true],
        [408, 500, false, true],
        [608, 1512, false, false],
      ]);
      expect(edgesOf(layout, scene).before).to.equal(null);
      expect(edgesOf(layout, layout.scene(Viewport.of(200 * DAY, 201 * DAY, 1000))).before?.count).to.equal(3);
    });

    it('lets each go on in the row of its card, beneath those of the lane’s long spans', () => {
      const days = [150, 152, 154].flatMap((at) => [dated(`a${at}`, at, ''), dated(`b${at}`, at, '')]);
      const points = [dated('one', 0, '', 365), dated('two', 0, '', 365), ...days];
      const table = tableOfRows([...points.map((row) => ({ ...row, lasts: false })), dated('reign', 1, '', 360)]);
      const layout = createLayout({ table, labelWidthPx: () => 100, widthPx: 1000, maxHeightPx: 200 });
      const { bars, labels: cards } = layout.scene(Viewport.of(149 * DAY, 159 * DAY, 1000));
      const topOf = (id: string): number | undefined => cards.find((card) => card.id === id)?.yPx;
      const topsOf = (id: string): number[] =>
        bars.filter(({ index }) => table.id(index) === id).map(({ yPx }) => Math.round(yPx));
      expect([topsOf('one').length, topsOf('two').length]).to.deep.equal([4, 4]);
      expect([new Set(topsOf('one')).size, new Set(topsOf('two')).size]).to.deep.equal([1, 1]);
      expect(topsOf('one')[0]).to.not.equal(topsOf('two')[0]);
      expect(Math.min(topOf('one') ?? 0, topOf('two') ?? 0)).to.be.greaterThan(topOf('reign') ?? Infinity);
    });
  });

  it('tells what lies beyond the edges; what reaches into the view does not', () => {
    const { before, after } = edgesOf(layout, layout.scene(Viewport.of(2 * DAY, 5 * DAY, 1000)));
    expect([before?.count, before?.nearestMs, after?.count, after?.nearestMs]).to.deep.equal([2, DAY, 1, 9 * DAY]);
  });

  it('tells of every event in view: a label, a mark or a place in a stack, each once', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => dated(`n${i}`, i < 20 ? 3 : i - 15, 'all'));
    const crowded = tableOfRows(crowd);
    const narrow = createLayout({ table: crowded, labelWidthPx: () => 120, widthPx: 600, maxHeightPx: 200 });
    const scene = narrow.scene(Viewport.of(0, 20 * DAY, 600));
    const told = [
      ...scene.labels.map(({ index }) => index),
      ...scene.marks.map(({ index }) => index),
      ...scene.stacks.flatMap(({ indices }) => indices),
    ];
    expect(told.sort((a, b) => a - b)).to.deep.equal(crowd.map((_, i) => i));
    const [stack] = scene.stacks;
    const host = scene.labels.find(({ xPx, widthPx, yPx }) => stack && yPx === stack.yPx && xPx + widthPx < stack.xPx);
    expect(stack?.indices).to.have.length(17);
    expect(host?.id).to.equal('n0');
  });

  it('counts in ribbons what is too much to mark', () => {
    const table = columnTable({ start: Float64Array.from({ length: 5000 }, (_, i) => i * 1000) });
    const scene = createLayout({ table, labelWidthPx: () => 120, widthPx: 1000 }).scene(
      Viewport.of(-10_000, 5_010_000, 1000),
    );
    expect(scene.marks).to.have.length(0);
    expect(scene.ribbons.map(({ counts }) => counts.reduce((sum, count) => sum + count))).to.deep.equal([5000]);
  });

  it('collapses lanes to their name and their marks', () => {
    const folded = createLayout({ table, labelWidthPx: () => 100, widthPx: 1000, collapsed: new Set(['politics']) });
    const scene = folded.scene(Viewport.of(0, 10 * DAY, 1000));
    expect(
      scene.lanes.map(({ key, rows, collapsed }) => `${key} ${rows}${collapsed ? ' collapsed' : ''}`),
    ).to.deep.equal(['politics 0 collapsed', 'accidents 1', 'weather 1']);
    expect(scene.marks.map(({ lane, index }) => `${lane} ${table.id(index)}`)).to.deep.equal(['0 talks', '0 vote']);
    expect(scene.labels.map(({ id }) => id)).to.have.members(['fire', 'rain']);
  });

  it('shows only what the filter lets pass', () => {
    const filter = Uint8Array.from(rows, (_, row) => (table.id(row) === 'fire' ? 0 : 1));
    const scene = createLayout({ table, filter, labelWidthPx: () => 100 }).scene(Viewport.of(0, 10 * DAY, 1000));
    expect(scene.lanes.map(({ key }) => key)).to.deep.equal(['politics', 'weather']);
    expect(() => createLayout({ table, filter: new Uint8Array(1), labelWidthPx: () => 1 })).to.throw(
      RangeError,
      'filter has 1 rows',
    );
  });

  it('puts up with widths that are none', () => {
    for (const width of [NaN, 0, -50, Infinity]) {
      const scene = createLayout({ table, labelWidthPx: () => width }).scene(Viewport.of(0, 10 * DAY, 1000));
      for (const { xPx, widthPx } of scene.labels) expect(Number.isFinite(xPx + widthPx), `${width}`).to.equal(true);
    }
  });

  it('pauses before every lane when it is made step by step, and comes out the same', () => {
    const steps = layoutSteps({ table, labelWidthPx: () => 100, widthPx: 1000 });
    let pauses = 0;
    let made = steps.next();
    for (; made.done !== true; made = steps.next()) pauses++;
    expect(pauses).to.be.at.least(2 * 3);
    const view = Viewport.of(0, 10 * DAY, 1000);
    expect(made.value.scene(view)).to.deep.equal(layout.scene(view));
  });

  it('lays out nothing', () => {
    const empty = createLayout({ table: tableOfRows([]), labelWidthPx: () => 100 });
    const scene = empty.scene(Viewport.of(0, 1000, 500));
    expect([scene.labels.length, scene.lanes.length, edgesOf(empty, scene).before, empty.heightPx]).to.deep.equal([
      0,
      0,
      null,
      46,
    ]);
  });
});
