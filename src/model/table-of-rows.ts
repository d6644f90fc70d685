import { EventTable, type TableRow } from './event-table.js';
import { TableColumnsBuilder } from './table-columns.js';

/**
 * A table of placed events, in any order; of two at the same time the first in the list stays first. It keeps the list,
 * for its names.
 */
export function tableOfRows(rows: readonly TableRow[]): EventTable {
  const builder = new TableColumnsBuilder(rows.length);
  for (const row of rows) builder.add(row);
  return new EventTable(
    builder.finish({ id: (record) => rows[record]?.id ?? '', title: (record) => rows[record]?.title ?? '' }),
  );
}
