import type { EventTable } from '../../model/event-table.js';
import type { TimelineSource } from '../../sources/timeline-source.js';

/**
 * The table of a source that has all of its events in one, in memory: to show it nothing need be loaded. By its shape,
 * not its class: a page may take the element from one file and the source from another. Null also for what is no source
 * at all, which is told where it is opened.
 */
export function tableOf({
  table,
}: TimelineSource & { readonly table?: Partial<EventTable> | null }): EventTable | null {
  return isTable(table) ? table : null;
}

function isTable(table: Partial<EventTable> | null | undefined): table is EventTable {
  return table?.anchorMs !== undefined && table.rowOf !== undefined;
}
