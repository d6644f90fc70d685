import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { Viewport } from '../scale/viewport.js';
import type { Edge, Scene } from './scene.js';

/** The nearest event beyond an edge is brought to this share of the width from that edge. */
const LANDING = 0.25;

/**
 * What lies before and after a view, by anchor: O(log n + `inView`). `inView` are rows of the table that the view shows wherever their anchors are,
 * such as a reign that began before it: they lie beyond no edge.
 */
export function edges(table: EventTable, rows: Uint32Array, viewport: Viewport, inView: ReadonlySet<number>): Scene['edges'] {
  const { startMs, endMs } = viewport;
  const row = (i: number): number => rows[i] ?? 0;
  const anchor = (i: number): number => table.anchorMs[row(i)] ?? 0;
  const firstInside = lowerBound(rows, lowerBound(table.anchorMs, startMs));
  let firstAfter = lowerBound(rows, lowerBound(table.anchorMs, endMs));
  while (firstAfter < rows.length && anchor(firstAfter) === endMs) firstAfter++;
  let seenBefore = 0;
  for (const shown of inView) if ((table.anchorMs[shown] ?? 0) < startMs) seenBefore++;
  let nearest = firstInside - 1;
  while (inView.has(row(nearest)) && nearest > 0) nearest--;
  const span = endMs - startMs;
  const edge = (count: number, nearestMs: number, farthestMs: number, from: number): Edge | null =>
    count <= 0 ? null : { count, nearestMs, farthestMs, window: { startMs: from, endMs: from + span } };
  return {
    before: edge(firstInside - seenBefore, anchor(nearest), anchor(0), anchor(nearest) - span * (1 - LANDING)),
    after: edge(rows.length - firstAfter, anchor(firstAfter), anchor(rows.length - 1), anchor(firstAfter) - span * LANDING),
  };
}
