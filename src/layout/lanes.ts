import type { Steps } from '../model/steps.js';
import type { LaneLayout } from './lane-layout.js';
import type { LaneRows } from './lane-rows.js';
import type { LaneInput, LayoutOptions } from './layout.js';
import type { LayoutMetrics } from './metrics.js';
import { shareRows } from './row-budget.js';
import type { LaneScene } from './scene.js';

/** Rows that all lanes together may have, whatever the height. */
const MAX_ROWS = 200;

/** Keys of the lane of what belongs to no other. */
const REST = /^(other)?$/i;

/** A lane that has events. */
export interface Lane extends LaneInput {
  readonly isOpen: boolean;
  /** How many rows it was given; null: it takes what it needs. */
  readonly ownRows: number | null;
  readonly layout: LaneLayout;
}

/** The lanes that are asked for. */
export function laneInputs({ lanes, table }: LayoutOptions): readonly LaneInput[] {
  return lanes ?? table.categories.map((name) => ({ key: name }));
}

/** The lanes that have events, from top to bottom; `rows` are those of every lane of the options. */
export function* makeLanes(
  options: LayoutOptions,
  rows: readonly LaneRows[],
  layOut: (rows: LaneRows, key: string) => LaneLayout,
): Steps<Lane[]> {
  const { collapsed, rowsOf } = options;
  const lanes: Lane[] = [];
  for (const [i, { key, layEras }] of laneInputs(options).entries()) {
    const laneRows = rows[i];
    if (!laneRows?.rows.length || layEras !== undefined) continue;
    yield;
    lanes.push({
      key,
      isOpen: collapsed?.has(key) !== true,
      ownRows: soundRows(rowsOf?.(key), laneRows.rows.length),
      layout: layOut(laneRows, key),
    });
  }
  return lanes;
}

/** Rows as somebody wished them, no more than there are events; null for none, and for what is no number. */
function soundRows(rows: number | undefined, events: number): number | null {
  return rows === undefined || !Number.isFinite(rows)
    ? null
    : Math.max(1, Math.min(Math.round(rows), events, MAX_ROWS));
}

/**
 * Lanes as they are first seen: that of the rest below those that have a name of their own, and those that have nothing
 * in the first view below all, since they would push what it shows out of sight.
 */
export function inFirstOrder(
  lanes: readonly Lane[],
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): readonly Lane[] {
  const place = ({ key, layout }: Lane): number => (layout.reaches(startMs, endMs) ? 0 : 2) + (REST.test(key) ? 1 : 0);
  return [...lanes].sort((a, b) => place(a) - place(b));
}

/** Lays a lane out in the rows it was given; false when it was given none, or is closed. */
export function takeOwnRows({ isOpen, ownRows, layout }: Lane): boolean {
  if (!isOpen || ownRows === null) return false;
  layout.setRows(ownRows);
  return true;
}

/** Gives the open ones of `lanes` the rows they want, or what `heightPx` allows; closed ones none. */
export function* shareHeight(
  lanes: readonly Lane[],
  heightPx: number,
  metrics: LayoutMetrics,
  wanted: (lane: LaneLayout, limit: number) => number,
): Steps<void> {
  const open = lanes.filter(({ isOpen }) => isOpen).map(({ layout }) => layout);
  let fixedPx = (lanes.length - open.length) * metrics.collapsedHeightPx;
  for (const lane of open) fixedPx += metrics.lanePadTopPx + lane.stripPx;
  const budget = Math.min(MAX_ROWS, Math.max(open.length, Math.floor((heightPx - fixedPx) / metrics.rowPitchPx)));
  const wishes: number[] = [];
  for (const lane of open) {
    yield;
    wishes.push(wanted(lane, budget));
  }
  const rows = shareRows(wishes, budget);
  for (const [i, lane] of open.entries()) {
    yield;
    lane.setRows(rows[i] ?? 1);
  }
}

export function laneScenes(lanes: readonly Lane[], topPx: number): LaneScene[] {
  let yPx = topPx;
  return lanes.map(({ key, isOpen, layout }) => {
    const scene = { key, yPx, heightPx: layout.heightPx, rows: layout.rows, collapsed: !isOpen, count: layout.size };
    yPx += scene.heightPx;
    return scene;
  });
}
