import type { EventTable } from '../../model/event-table.js';
import type { TimelineSource } from '../../sources/timeline-source.js';

/**
 * The table of a source that has all of its events in one, in memory: to show it nothing need be loaded. By its shape, not its class: a page may
 * take the element from one file and the source from another.
 */
export function tableOf(source: TimelineSource): EventTable | null {
  return 'table' in source && isTable(source.table) ? source.table : null;
}

function isTable(value: unknown): value is EventTable {
  return typeof value === 'object' && value !== null && 'anchorMs' in value && 'rowOf' in value;
}
