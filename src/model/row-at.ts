import type { EventTable } from './event-table.js';
import { lowerBound } from './lower-bound.js';

/**
 * Row of the event with this id, known to be anchored at this time; -1 when it is not there. O(log n + events of that
 * time).
 */
export function rowAt(table: EventTable, anchorMs: number, id: string): number {
  for (let row = lowerBound(table.anchorMs, anchorMs); table.anchorMs[row] === anchorMs; row++)
    if (table.id(row) === id) return row;
  return -1;
}
