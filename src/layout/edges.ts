import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { Layout } from './layout.js';
import type { Edge, Scene } from './scene.js';

/** The nearest event beyond an edge is brought to this share of the width from that edge. */
const LANDING = 0.25;

/** So many of the events beyond an edge are named by their rows: a badge tells the dates of a few. */
const NEAREST = 12;

/** What reaches less far into the view counts as gone. */
const LEAST_SEEN_PX = 4;

/** What lies beyond either end of a view; null where nothing does. */
export interface Edges {
  readonly before: Edge | null;
  readonly after: Edge | null;
}

/** What lies before and after a scene of a layout. */
export function edgesOf({ table, rows }: Pick<Layout, 'table' | 'rows'>, scene: Scene): Edges {
  return edges(table, rows, scene, seenRows(scene));
}

/**
 * What lies before and after a view, by anchor: O(log n + `inView`). `inView` are rows of the table that the view shows
 * wherever their anchors are, such as a reign that began before it: they lie beyond no edge.
 */
export function edges(
  table: EventTable,
  rows: Uint32Array,
  { startMs, endMs }: Pick<Scene, 'startMs' | 'endMs'>,
  inView: ReadonlySet<number>,
): Edges {
  const anchor = (row: number): number => table.anchorMs[row] ?? 0;
  const firstInside = lowerBound(rows, lowerBound(table.anchorMs, startMs));
  let firstAfter = lowerBound(rows, lowerBound(table.anchorMs, endMs));
  while (table.anchorMs[rows[firstAfter] ?? -1] === endMs) firstAfter++;
  let before = firstInside;
  let after = rows.length - firstAfter;
  for (const row of inView) {
    if (anchor(row) < startMs) before--;
    else if (anchor(row) > endMs) after--;
  }
  /** Up to `most` rows that are not in view, from number `i` on in steps of one. */
  const outside = (i: number, step: 1 | -1, most: number): number[] => {
    const found: number[] = [];
    for (let at = i; at >= 0 && at < rows.length && found.length < most; at += step) {
      const row = rows[at] ?? 0;
      if (!inView.has(row)) found.push(row);
    }
    return found;
  };
  const span = endMs - startMs;
  const edge = (count: number, nearest: number[], [farthest = 0]: number[], landing: number): Edge | null => {
    const [first] = nearest;
    if (first === undefined) return null;
    const fromMs = anchor(first) - span * landing;
    return {
      count,
      nearest,
      nearestMs: anchor(first),
      farthestMs: anchor(farthest),
      window: { startMs: fromMs, endMs: fromMs + span },
    };
  };
  return {
    before: edge(before, outside(firstInside - 1, -1, Math.min(before, NEAREST)), outside(0, 1, 1), 1 - LANDING),
    after: edge(after, outside(firstAfter, 1, Math.min(after, NEAREST)), outside(rows.length - 1, -1, 1), LANDING),
  };
}

/** Rows of the table whose card or bar is to be seen, or whose vague date reaches into the view. */
function seenRows({ labels, bars, reaching }: Scene): Set<number> {
  const rows = new Set(reaching);
  for (const { index, xPx, widthPx } of labels) if (xPx + widthPx >= LEAST_SEEN_PX) rows.add(index);
  for (const { index, toPx } of bars) if (toPx >= LEAST_SEEN_PX) rows.add(index);
  return rows;
}
