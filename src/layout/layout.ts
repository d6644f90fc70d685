import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import { Axis } from './axis.js';
import type { AxisOptions } from './axis.js';
import { edges } from './edges.js';
import { focusWindow } from './focus-window.js';
import { LaneLayout } from './lane-layout.js';
import type { LaneParts } from './lane-layout.js';
import { DEFAULT_METRICS } from './metrics.js';
import type { LayoutMetrics } from './metrics.js';
import { shareRows } from './row-budget.js';
import type { LaneScene, Scene } from './scene.js';

export interface LaneInput {
  /** Stable name, for collapsing. */
  readonly key: string;
  readonly title: string;
}

export interface LayoutOptions {
  readonly table: EventTable;
  /** Lanes from top to bottom. Default: the table's categories. A lane without events takes no room. */
  readonly lanes?: readonly LaneInput[] | undefined;
  /** Number of each row's lane. Default: the row's category. */
  readonly laneOf?: Uint16Array | undefined;
  /** Which rows exist: 1 yes, 0 no. Default: all. */
  readonly filter?: Uint8Array | undefined;
  /** Width of a row's card, CSS px, by row of the table. */
  readonly labelWidthPx: ((row: number) => number) | Float32Array;
  /** Width of a lane's name, px; stuck cards of its first row stop behind it. Default: 7 px a character. */
  readonly titleWidthPx?: ((title: string) => number) | undefined;
  /** Width on which the focus window is to be seen: it decides how many rows a lane needs. Default 1000. */
  readonly widthPx?: number | undefined;
  /** The most that axis and lanes together may take; they take less when they need less. Each lane gets one row at least. Default 600. */
  readonly maxHeightPx?: number | undefined;
  /** Keys of lanes that show their name and marks only. */
  readonly collapsed?: ReadonlySet<string> | undefined;
  readonly metrics?: Partial<LayoutMetrics> | undefined;
  /** Language, time zone and text widths of the axis. */
  readonly axis?: AxisOptions | undefined;
}

/** A laid-out table: a pure function from viewports to scenes. Only caches change. */
export interface Layout {
  /** Height of axis and lanes together, the same for every view. */
  readonly heightPx: number;
  /** Earliest and latest known time of any event. */
  readonly extent: { readonly startMs: number; readonly endMs: number };
  /** Rows of the table that exist, ascending. */
  readonly rows: Uint32Array;
  /** The densest meaningful part of the story, with room for its cards: the first view. */
  focusWindow(): { readonly startMs: number; readonly endMs: number };
  scene(viewport: Viewport): Scene;
}

/** Between a lane's name and a card that is stuck beside it. */
const TITLE_GAP_PX = 22;
const TITLE_CHAR_PX = 7;

/** Lays a table out. Throws a RangeError when a column's length is not the table's. */
export function createLayout(options: LayoutOptions): Layout {
  const { table, filter, laneOf = table.category, widthPx = 1000, maxHeightPx = 600, collapsed = new Set<string>() } = options;
  for (const [name, column] of Object.entries({ filter, laneOf })) {
    if (column && column.length !== table.size) throw new RangeError(`${name} has ${column.length} rows, the table has ${table.size}`);
  }
  const metrics: LayoutMetrics = { ...DEFAULT_METRICS, ...options.metrics };
  const lanes = options.lanes ?? table.categories.map((name) => ({ key: name, title: name }));
  const widths = options.labelWidthPx;
  const labelWidthPx = typeof widths === 'function' ? widths : (row: number): number => widths[row] ?? 0;
  const titleWidthPx = options.titleWidthPx ?? ((title: string): number => title.length * TITLE_CHAR_PX);
  const insets = lanes.map(({ title }) => (title === '' ? 0 : titleWidthPx(title) + TITLE_GAP_PX));

  const rows = existingRows(table.size, filter);
  const parted = partition(rows, laneOf, lanes.length);
  const leadPx = Math.max(metrics.marginPx, ...insets.filter((_, lane) => (parted[lane]?.length ?? 0) > 0));
  const focus = focusWindow(table, rows, { labelWidthPx, widthPx, leadPx, trailPx: metrics.marginPx });

  const layouts = parted.map((laneRows, lane) => new LaneLayout(table, lane, laneRows, labelWidthPx, metrics));
  const shown = layouts.filter((lane) => lane.items.size > 0);
  const open = shown.filter((lane) => !collapsed.has(lanes[lane.number]?.key ?? ''));
  const fixedPx = metrics.axisHeightPx + open.length * (metrics.lanePadTopPx + metrics.stripHeightPx) + (shown.length - open.length) * metrics.collapsedHeightPx;
  const budget = Math.max(open.length, Math.floor((maxHeightPx - fixedPx) / metrics.rowPitchPx));
  const wanted = open.map((lane) => lane.rowsFor(focus.startMs, focus.endMs, (focus.endMs - focus.startMs) / widthPx, budget));
  shareRows(wanted, budget).forEach((count, i) => open[i]?.setRows(count));

  const axis = new Axis(options.axis);
  const scenes: LaneScene[] = [];
  let heightPx = metrics.axisHeightPx;
  for (const lane of shown) {
    const { key = '', title = '' } = lanes[lane.number] ?? {};
    const isOpen = open.includes(lane);
    const laneHeightPx = isOpen ? metrics.lanePadTopPx + lane.rows * metrics.rowPitchPx + metrics.stripHeightPx : metrics.collapsedHeightPx;
    scenes.push({ key, title, yPx: heightPx, heightPx: laneHeightPx, rows: isOpen ? lane.rows : 0, collapsed: !isOpen, count: lane.items.size });
    heightPx += laneHeightPx;
  }

  return {
    heightPx,
    rows,
    extent: table.extent,
    focusWindow: () => focus,
    scene(viewport) {
      const parts: LaneParts = { labels: [], bars: [], marks: [] };
      shown.forEach((lane, i) => {
        const place = scenes[i];
        if (place && !place.collapsed) lane.addTo(parts, viewport, { lane: i, topPx: place.yPx, insetPx: insets[lane.number] ?? 0 });
      });
      return {
        widthPx: viewport.widthPx,
        heightPx,
        startMs: viewport.startMs,
        endMs: viewport.endMs,
        axis: axis.scene(viewport),
        lanes: scenes,
        ...parts,
        ribbons: [],
        stacks: [],
        edges: edges(table, rows, viewport),
      };
    },
  };
}

function existingRows(size: number, filter: Uint8Array | undefined): Uint32Array {
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (!filter || filter[row]) rows[count++] = row;
  return rows.slice(0, count);
}

/** The rows of every lane, in order. Rows of a lane that is not there are dropped. */
function partition(rows: Uint32Array, laneOf: Uint16Array, lanes: number): Uint32Array[] {
  const counts = new Uint32Array(lanes);
  for (const row of rows) {
    const lane = laneOf[row] ?? 0;
    if (lane < lanes) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  const parted = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (const row of rows) {
    const lane = laneOf[row] ?? 0;
    const list = parted[lane];
    if (list) {
      const at = counts[lane] ?? 0;
      list[at] = row;
      counts[lane] = at + 1;
    }
  }
  return parted;
}
