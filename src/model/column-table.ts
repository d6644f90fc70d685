import { EventTable } from './event-table.js';
import { tableColumnsOf } from './given-columns.js';
import type { EventColumns } from './given-columns.js';

/**
 * A table over the caller's columns, which must not be changed any more: those in order of time are not copied.
 * Throws a RangeError where their lengths differ or a begin is not finite.
 */
export function columnTable(given: EventColumns): EventTable {
  const { columns, extent } = tableColumnsOf(given);
  return new EventTable(columns, extent);
}
