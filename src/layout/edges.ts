import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { Viewport } from '../scale/viewport.js';
import type { Edge, Scene } from './scene.js';

/** The nearest event beyond an edge is brought to this share of the width from that edge. */
const LANDING = 0.25;

/** So many of the events beyond an edge are named by their rows: a badge tells the dates of a few. */
const NEAREST = 12;

/**
 * What lies before and after a view, by anchor: O(log n + `inView`). `inView` are rows of the table that the view shows wherever their anchors are,
 * such as a reign that began before it: they lie beyond no edge.
 */
export function edges(table: EventTable, rows: Uint32Array, viewport: Viewport, inView: ReadonlySet<number>): Scene['edges'] {
  const { startMs, endMs } = viewport;
  const anchor = (row: number): number => table.anchorMs[row] ?? 0;
  const firstInside = lowerBound(rows, lowerBound(table.anchorMs, startMs));
  let firstAfter = lowerBound(rows, lowerBound(table.anchorMs, endMs));
  while (firstAfter < rows.length && anchor(rows[firstAfter] ?? 0) === endMs) firstAfter++;
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
    return { count, nearest, nearestMs: anchor(first), farthestMs: anchor(farthest), window: { startMs: fromMs, endMs: fromMs + span } };
  };
  return {
    before: edge(before, outside(firstInside - 1, -1, Math.min(before, NEAREST)), outside(0, 1, 1), 1 - LANDING),
    after: edge(after, outside(firstAfter, 1, Math.min(after, NEAREST)), outside(rows.length - 1, -1, 1), LANDING),
  };
}
