import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import type { Edge, Scene } from './scene.js';

/** The nearest event beyond an edge is brought to this share of the width from that edge. */
const LANDING = 0.25;

/** What lies before and after a view, by anchor: O(log n). */
export function edges(table: EventTable, rows: Uint32Array, viewport: Viewport): Scene['edges'] {
  const anchor = (i: number): number => table.anchorMs[rows[i] ?? 0] ?? 0;
  const firstInside = lowerBound(rows.length, (i) => anchor(i) < viewport.startMs);
  const firstAfter = lowerBound(rows.length, (i) => anchor(i) <= viewport.endMs);
  const span = viewport.endMs - viewport.startMs;
  const edge = (count: number, nearestMs: number, farthestMs: number, startMs: number): Edge | null =>
    count === 0 ? null : { count, nearestMs, farthestMs, window: { startMs, endMs: startMs + span } };
  const last = anchor(firstInside - 1);
  const next = anchor(firstAfter);
  return {
    before: edge(firstInside, last, anchor(0), last - span * (1 - LANDING)),
    after: edge(rows.length - firstAfter, next, anchor(rows.length - 1), next - span * LANDING),
  };
}

function lowerBound(size: number, isBefore: (i: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
