import type { EventTable } from '../model/event-table.js';
import { finished } from '../model/steps.js';
import type { Steps } from '../model/steps.js';
import type { Viewport } from '../scale/viewport.js';
import type { AllLane } from './all-lane.js';
import { Axis } from './axis.js';
import type { AxisOptions } from './axis.js';
import type { EraLane, EraLaneOptions } from './era-bands.js';
import { focusWindow } from './focus-window.js';
import { existingRows, type LaneRows, rowsByLane } from './lane-rows.js';
import { LaneContent } from './lane-content.js';
import { LaneLayout } from './lane-layout.js';
import type { LaneParts, LanePlace } from './lane-parts.js';
import { inFirstOrder, type Lane, laneInputs, laneScenes, makeLanes, shareHeight, takeOwnRows } from './lanes.js';
import { DEFAULT_METRICS } from './metrics.js';
import type { LayoutMetrics } from './metrics.js';
import type { Foreground, Scene } from './scene.js';

export interface LaneInput {
  /** Stable name, for collapsing. */
  readonly key: string;
  /**
   * Given for the lane of eras, `layEras`: it stands above all others and its events are bands behind them. At most one
   * lane has it.
   */
  readonly layEras?: ((options: EraLaneOptions) => EraLane | null) | undefined;
}

export type CardWidth = (row: number, enoughPx?: number) => number;

export interface LayoutOptions {
  readonly table: EventTable;
  /**
   * Lanes from top to bottom; those with nothing in the first view go below the others. Default: the table's
   * categories. A lane without events takes no room.
   */
  readonly lanes?: readonly LaneInput[] | undefined;
  /** Number of each row's lane. Default: the row's category. */
  readonly laneOf?: Uint16Array | Uint32Array | undefined;
  /** If the table does not hold all events: the lane beneath the others that counts them. */
  readonly all?: AllLane | null | undefined;
  /** Which rows exist: 1 yes, 0 no. Default: all. */
  readonly filter?: Uint8Array | undefined;
  /**
   * Width of a row's card, CSS px, by row of the table. Where it is surely `enoughPx` at least, it may be told as
   * Infinity: no text needs to be measured to know that.
   */
  readonly labelWidthPx: CardWidth;
  /** Width on which the focus window is to be seen: it decides how many rows a lane needs. Default 1000. */
  readonly widthPx?: number | undefined;
  /**
   * The most that axis and lanes together may take; they take less when they need less. Each lane gets one row at
   * least. Default 600.
   */
  readonly maxHeightPx?: number | undefined;
  /** Keys of lanes that show their name and marks only. */
  readonly collapsed?: ReadonlySet<string> | undefined;
  /**
   * How many rows a lane shall have, by its key, whatever the height, but no more than it has events; undefined: as
   * many as it needs and there is room for.
   */
  readonly rowsOf?: ((key: string) => number | undefined) | undefined;
  readonly metrics?: Partial<LayoutMetrics> | undefined;
  /**
   * What shows now, as `keeping` tells it, when the table has changed a little: lanes keep their heights, shown labels
   * their rows, new events take what room is left.
   * With the same metrics, and a table that came from the other's by one call of `changedTable`, only what has changed is
   * laid out anew; then cards of events that stay must be as wide as they were.
   */
  readonly previous?: ((table: EventTable, metrics: LayoutMetrics) => LayoutBefore) | undefined;
  /** Language, time zone and text widths of the axis. */
  readonly axis?: AxisOptions | undefined;
}

/** What goes on of a layout when its table has changed. */
export interface LayoutBefore {
  /** Out of the content of a lane before, that of now; null where it has to be made anew. */
  content(key: string, rows: Uint32Array, boxPx: (row: number) => number): LaneContent | null;
  /** Lanes that are there already stay in their order; new ones go below. */
  inOrder(lanes: readonly Lane[]): readonly Lane[];
  /** Lays out the lanes that show as they are there, and returns those that are new. */
  keep(lanes: readonly Lane[]): Steps<readonly Lane[]>;
}

/** A laid-out table: a pure function from viewports to scenes. Only caches change. */
export interface Layout {
  /** Height of axis and lanes together, the same for every view. */
  readonly heightPx: number;
  /** Earliest and latest known time of any event. */
  readonly extent: { readonly startMs: number; readonly endMs: number };
  readonly table: EventTable;
  /** Rows of the table that exist, ascending. */
  readonly rows: Uint32Array;
  /** Those of them that are bands behind all lanes. */
  readonly eras: Uint32Array;
  /** By key of each lane that takes room: how many of its rows are for long spans. */
  readonly spanRows: ReadonlyMap<string, number>;
  /** The densest meaningful part of the story, with room for its cards: the first view. */
  focusWindow(): { readonly startMs: number; readonly endMs: number };
  scene(viewport: Viewport): Scene;
  /**
   * Computes ahead of time what one lane needs for the scene of a viewport. False when there is no lane of this number.
   */
  prepare(viewport: Viewport, lane: number): boolean;
  /** Of the scene of a viewport, what does not simply move while the window pans. */
  foreground(viewport: Viewport): Foreground;
}

/** Lays a table out. Throws a RangeError when a column's length is not the table's. */
export function createLayout(options: LayoutOptions): Layout {
  return finished(layoutSteps(options));
}

/** The same, lane by lane. */
export function* layoutSteps(options: LayoutOptions): Steps<Layout> {
  const {
    table,
    filter,
    labelWidthPx,
    laneOf = table.category,
    widthPx = 1000,
    maxHeightPx = 600,
    previous,
    all = null,
  } = options;
  for (const [name, column] of Object.entries({ filter, laneOf })) {
    if (column && column.length !== table.size)
      throw new RangeError(`${name} has ${column.length} rows of ${table.size}`);
  }
  const metrics: LayoutMetrics = { ...DEFAULT_METRICS, ...options.metrics };
  const rows = existingRows(table.size, filter);
  const inputs = laneInputs(options);
  yield;
  const byLane = yield* rowsByLane(table, rows, laneOf, inputs.length);
  const eraAt = inputs.findIndex(({ layEras }) => layEras);
  const eras =
    inputs[eraAt]?.layEras?.({
      ...inputs[eraAt],
      table,
      rows: byLane[eraAt]?.rows ?? new Uint32Array(0),
      collapsed: options.collapsed,
      labelWidthPx,
      metrics,
    }) ?? null;
  const before = previous?.(table, metrics);
  const given = yield* makeLanes(options, byLane, laneLayouts(table, labelWidthPx, metrics, before));
  yield;
  let focus: { readonly startMs: number; readonly endMs: number } | null = null;
  const findFocus = (): { readonly startMs: number; readonly endMs: number } =>
    (focus ??= focusWindow(table, eras?.storyOf(rows) ?? rows, { labelWidthPx, widthPx, marginPx: metrics.marginPx }));
  const lanes = before ? before.inOrder(given) : inFirstOrder(given, findFocus());
  const fresh = before ? yield* before.keep(lanes) : lanes;
  const lanesTopPx = metrics.axisHeightPx + (eras?.heightPx ?? 0);
  let freePx = maxHeightPx - lanesTopPx - (all === null ? 0 : metrics.collapsedHeightPx);
  const sharing = fresh.filter((lane) => !takeOwnRows(lane));
  for (const lane of lanes) if (!sharing.includes(lane)) freePx -= lane.layout.heightPx;
  yield* shareHeight(sharing, freePx, metrics, (lane, limit) => {
    const { startMs, endMs } = findFocus();
    return lane.rowsFor(startMs, endMs, (endMs - startMs) / widthPx, limit);
  });

  const scenes = [...(eras === null ? [] : [eras.scene(metrics.axisHeightPx)]), ...laneScenes(lanes, lanesTopPx)];
  const sumPx = (): number => scenes.reduce((sum, lane) => sum + lane.heightPx, metrics.axisHeightPx);
  if (all !== null) scenes.push(all.scene(sumPx(), metrics));
  const heightPx = sumPx();
  const axis = new Axis(options.axis);
  const firstLane = eras === null ? 0 : 1;
  const placeOf = (i: number): LanePlace => ({ lane: firstLane + i, topPx: scenes[firstLane + i]?.yPx ?? 0 });
  const addEras = (parts: LaneParts, viewport: Viewport): void =>
    eras?.addTo(parts, viewport, { lane: 0, topPx: metrics.axisHeightPx, bottomPx: heightPx });

  const layout: Layout = {
    heightPx,
    table,
    rows,
    eras: eras?.rows ?? new Uint32Array(0),
    spanRows: new Map(lanes.map(({ key, layout }) => [key, layout.spanRows])),
    extent: table.extent,
    focusWindow: findFocus,
    prepare(viewport, lane) {
      lanes[lane]?.layout.prepare(viewport);
      return lane < lanes.length;
    },
    foreground(viewport) {
      const parts = noParts();
      addEras(parts, viewport);
      lanes.forEach(({ layout }, i) => layout.addCards(parts, viewport, placeOf(i)));
      const { startMs, endMs } = viewport;
      return {
        widthPx: viewport.widthPx,
        heightPx,
        startMs,
        endMs,
        lanes: scenes,
        labels: parts.labels,
        stacks: parts.stacks,
        contexts: axis.contexts(viewport),
      };
    },
    scene(viewport) {
      const parts = noParts();
      addEras(parts, viewport);
      lanes.forEach(({ layout }, i) => layout.addTo(parts, viewport, placeOf(i)));
      const last = scenes.at(-1);
      if (all !== null && last !== undefined)
        parts.ribbons.push(all.ribbon(last, scenes.length - 1, metrics, viewport));
      const { startMs, endMs } = viewport;
      return {
        widthPx: viewport.widthPx,
        heightPx,
        startMs,
        endMs,
        axis: axis.scene(viewport),
        lanes: scenes,
        ...parts,
      };
    },
  };
  insides.set(layout, { metrics, lanes: new Map(lanes.map(({ key, layout: lane }) => [key, lane])) });
  return layout;
}

/*
 * Closures that outlive the making of a layout are made apart from it: one of them alone would keep all that they can
 * see, the layout before among it, which kept the one before that.
 */

function withGap(widthPx: CardWidth, gapPx: number): CardWidth {
  return (row, enoughPx) => widthPx(row, enoughPx) + gapPx;
}

/** Makes lanes, out of those before where they have changed a little. */
function laneLayouts(
  table: EventTable,
  labelWidthPx: CardWidth,
  metrics: LayoutMetrics,
  before: LayoutBefore | undefined,
): (rows: LaneRows, key: string) => LaneLayout {
  const boxPx = withGap(labelWidthPx, metrics.labelGapPx);
  return (lane, key) =>
    new LaneLayout(table, before?.content(key, lane.rows, boxPx) ?? LaneContent.of(table, lane, boxPx), metrics);
}

/** What a layout consists of, for the one that follows it. */
export const insides = new WeakMap<
  Layout,
  { readonly metrics: LayoutMetrics; readonly lanes: ReadonlyMap<string, LaneLayout> }
>();

function noParts(): LaneParts {
  return { eras: [], labels: [], bars: [], marks: [], ribbons: [], stacks: [], reaching: [] };
}
