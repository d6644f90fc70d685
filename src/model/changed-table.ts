import { EventTable } from './event-table.js';
import { lowerBound } from './lower-bound.js';
import { type RowChanges, withCarry } from './row-changes.js';
import { finished, type Steps } from './steps.js';
import { finiteOr, FUZZY, FUZZY_FIELDS, type TableColumnsBuilder } from './table-columns.js';
import type { TableColumns, TableNames } from './table-columns.js';
import { mergeColumns } from './table-merge.js';

/** What changes in a table. */
export interface TableChange {
  /** 1 for each row that goes; none by default. */
  readonly isRemoved?: Uint8Array | undefined;
  /** What comes. The builder is not to be used again. */
  readonly added: TableColumnsBuilder;
  /** The number of each added record; those of removed ones can be given again. */
  readonly records: ArrayLike<number>;
  readonly names: TableNames;
}

/**
 * A table without some of its rows and with others: updating an event is removing it and adding it again. Rows are
 * copied in long runs, so what is changed costs more than what stays.
 * `names` serves the records of both: those of the table keep their numbers, those of `added` have those in `records`.
 */
export function changedTable(table: EventTable, change: TableChange): EventTable {
  return finished(changedTableSteps(table, change));
}

/** The same, column by column. */
export function* changedTableSteps(
  table: EventTable,
  { isRemoved, added, records, names }: TableChange,
): Steps<EventTable> {
  const { columns, changes } = yield* mergeColumns(
    table.columns,
    isRemoved ?? null,
    added.finish(names),
    (record) => records[record] ?? record,
    names,
  );
  return new EventTable(columns, extentAfter(table, changes, columns), { table, changes: withCarry(changes) });
}

/**
 * The extent of changed columns, without a look at each row; undefined where what is gone may have been an end of it.
 */
function extentAfter(
  table: EventTable,
  { inserted, removed }: RowChanges,
  columns: TableColumns,
): EventTable['extent'] | undefined {
  let { startMs, endMs } = table.extent;
  if (table.size === 0 || removed.some((row) => table.startMs(row) <= startMs || (table.endMs[row] ?? 0) >= endMs))
    return undefined;
  for (const row of inserted) {
    const from =
      ((columns.flags[row] ?? 0) & FUZZY) === 0
        ? NaN
        : (columns.fuzzy[lowerBound(columns.fuzzyRows, row) * FUZZY_FIELDS] ?? NaN);
    startMs = Math.min(startMs, columns.anchorMs[row] ?? 0, finiteOr(from, startMs));
    endMs = Math.max(endMs, columns.endMs[row] ?? 0);
  }
  return { startMs, endMs };
}
