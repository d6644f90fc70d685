/**
 * What layout costs at any size, with the work that was done beside the time: `npx tsx test/bench/layout-cost.ts`.
 * Writes a Markdown table.
 */
import process from 'node:process';
import { LabelTiles } from '../../src/layout/label-tiles.js';
import { keeping } from '../../src/layout/keeping.js';
import { createLayout } from '../../src/layout/layout.js';
import { columnTable } from '../../src/model/column-table.js';
import { changedTable } from '../../src/model/changed-table.js';
import { MaxTree } from '../../src/model/max-tree.js';
import { TableColumnsBuilder } from '../../src/model/table-columns.js';
import { Viewport } from '../../src/scale/viewport.js';
import { labelData, seededRandom } from './label-data.js';

const WIDTH_PX = 1200;
const CATEGORIES = ['a', 'b', 'c', 'd'];
const FRAMES = 600;

/** CPU time so far, ms: what other processes do meanwhile does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of CPU that one call takes: the median and the worst of some. */
function timed(runs: number, run: () => void): { median: number; worst: number } {
  const times = Array.from({ length: runs }, () => {
    const begin = cpu();
    run();
    return cpu() - begin;
  }).sort((a, b) => a - b);
  return { median: times[runs >> 1] ?? 0, worst: times[runs - 1] ?? 0 };
}

const ms = (value: number): string => (value < 1 ? value.toFixed(2) : value.toFixed(1));

console.log(
  '| events | table | max tree | layout | first view | warm frame | dive: median / worst frame | tiles in it | pan: median / worst | filter half | 100 more: table + layout + view |\n|---|---|---|---|---|---|---|---|---|---|---|',
);
for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  const { anchorMs, importance } = labelData(size, 'bursty');
  const random = seededRandom(3);
  const start = anchorMs.slice().map((_, i) => anchorMs[(i * 7919) % size] ?? 0);
  const category = Uint16Array.from(start, () => Math.floor(random() * CATEGORIES.length));
  const columns = {
    start,
    importance,
    category,
    categories: CATEGORIES,
    title: (record: number) => `Event number ${record}`,
  };
  let table = columnTable(columns);
  const options = { labelWidthPx: () => 140, widthPx: WIDTH_PX, maxHeightPx: 600 };
  const tableCost = timed(3, () => (table = columnTable(columns)));
  const treeCost = timed(5, () => new MaxTree(table.importance));
  let layout = createLayout({ table, ...options });
  const layoutCost = timed(3, () => (layout = createLayout({ table, ...options })));
  const focus = layout.focusWindow();
  const whole = Viewport.of(focus.startMs, focus.endMs, WIDTH_PX);
  const firstCost = timed(1, () => layout.scene(whole));
  const warmCost = timed(FRAMES, () => layout.scene(whole));
  // A dive by 2^14 into a burst, and a pan there.
  const burst = table.anchorMs[Math.floor(size * 0.4)] ?? 0;
  let view = Viewport.of(
    burst - (whole.endMs - whole.startMs) / 2,
    burst + (whole.endMs - whole.startMs) / 2,
    WIDTH_PX,
  );
  const step = 2 ** (14 / FRAMES);
  const diveCost = timed(FRAMES, () => layout.scene((view = view.zoomAt(step, WIDTH_PX / 2))));
  view = whole.zoomAt(200, WIDTH_PX / 2);
  layout.scene(view);
  const panCost = timed(FRAMES, () => layout.scene((view = view.panByPx(20))));
  const filter = Uint8Array.from(table.anchorMs, (_, row) => row % 2);
  const filterCost = timed(3, () => createLayout({ table, filter, ...options }).scene(whole));
  let scene = layout.scene(whole);
  let next = size;
  const liveCost = timed(9, () => {
    const added = new TableColumnsBuilder();
    for (let i = 0; i < 100; i++) {
      const at = focus.startMs + random() * (focus.endMs - focus.startMs);
      const interval = { beginEarliest: at, beginLatest: at, endEarliest: at, endLatest: at };
      added.add({
        id: '',
        title: '',
        interval,
        best: null,
        lasts: false,
        approximate: false,
        expected: false,
        category: CATEGORIES[i % CATEGORIES.length],
      });
    }
    table = changedTable(table, {
      added,
      records: Array.from({ length: 100 }, (_, i) => next + i),
      names: { id: String, title: String },
    });
    next += 100;
    layout = createLayout({ table, ...options, previous: keeping(layout, scene) });
    scene = layout.scene(whole);
  });
  const tiles = new LabelTiles(
    {
      anchorMs,
      importance,
      widthPx: () => 140,
      fromMs: (i) => anchorMs[i] ?? 0,
      toMs: (i) => anchorMs[i] ?? 0,
      reachBeforePx: () => Infinity,
      reachAfterPx: () => Infinity,
    },
    { rows: 8 },
  );
  const tileCost = timed(1, () => {
    for (let frame = 0; frame < FRAMES; frame++) {
      const scale = whole.msPerPx * step ** -frame;
      tiles.visit(burst - 600 * scale, burst + 600 * scale, scale, () => undefined);
    }
  });
  const { tiles: count, candidates } = tiles.work;
  console.log(
    `| ${size.toLocaleString('en')} | ${ms(tableCost.median)} | ${ms(treeCost.median)} | ${ms(layoutCost.median)} | ${ms(firstCost.median)} | ${ms(warmCost.median)} | ${ms(diveCost.median)} / ${ms(diveCost.worst)} ` +
      `| ${count} of ${Math.round(candidates / count)} candidates, ${ms(tileCost.median / count)} each | ${ms(panCost.median)} / ${ms(panCost.worst)} | ${ms(filterCost.median)} | ${ms(liveCost.median)} |`,
  );
}
