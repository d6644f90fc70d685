import { lowerBound } from './lower-bound.js';
import { copyRun, eachRun } from './row-changes.js';
import type { RowChanges } from './row-changes.js';
import { FUZZY, FUZZY_FIELDS, opennessOf } from './table-columns.js';
import type { TableColumns, TableNames } from './table-columns.js';

/**
 * The columns of two tables as one, in order of time, without the rows of the first that `isRemoved` marks with 1, and which rows came and went.
 * Of rows at the same time the more open come later, else those of the first come first. `recordOf` gives the records of the second their new numbers.
 * A search for each row of the second; the first is copied in runs.
 */
export function mergeColumns(first: TableColumns, isRemoved: Uint8Array | null, second: TableColumns, recordOf: (added: number) => number, names: TableNames): { columns: TableColumns; changes: RowChanges } {
  const before = first.anchorMs.length;
  const removed = marked(isRemoved);
  const changes = { inserted: placesIn(first, second, removed), removed };
  const { inserted } = changes;
  const size = before - removed.length + inserted.length;
  const categories = second.categories.every((name) => first.categories.includes(name)) ? first.categories : [...new Set([...first.categories, ...second.categories])];
  const categoryOf = second.categories.map((name) => categories.indexOf(name));
  const anchorMs = new Float64Array(size);
  const endMs = new Float64Array(size);
  const importance = new Float32Array(size);
  const category = new Uint16Array(size);
  const flags = new Uint8Array(size);
  const records = new Uint32Array(size);
  eachRun(changes, before, (from, to, at) => {
    copyRun(first.anchorMs, from, to, anchorMs, at);
    copyRun(first.endMs, from, to, endMs, at);
    copyRun(first.importance, from, to, importance, at);
    copyRun(first.category, from, to, category, at);
    copyRun(first.flags, from, to, flags, at);
    copyRun(first.records, from, to, records, at);
  });
  inserted.forEach((at, row) => {
    anchorMs[at] = second.anchorMs[row] ?? 0;
    endMs[at] = second.endMs[row] ?? 0;
    importance[at] = second.importance[row] ?? 0;
    category[at] = categoryOf[second.category[row] ?? 0] ?? 0;
    flags[at] = second.flags[row] ?? 0;
    records[at] = recordOf(second.records[row] ?? 0);
  });
  return { columns: { anchorMs, endMs, importance, category, categories, flags, records, ...mergeFuzzy(first, second, changes), ...names }, changes };
}

/** Rows that are marked with 1, ascending. */
function marked(isRemoved: Uint8Array | null): Uint32Array {
  const rows: number[] = [];
  if (isRemoved) for (let row = isRemoved.indexOf(1); row >= 0; row = isRemoved.indexOf(1, row + 1)) rows.push(row);
  return Uint32Array.from(rows);
}

/** Where the rows of the second go, once those that are removed are gone. */
function placesIn(first: TableColumns, second: TableColumns, removed: Uint32Array): Uint32Array {
  const places = new Uint32Array(second.anchorMs.length);
  let place = 0;
  let went = 0;
  let fuzzy = 0;
  for (let row = 0; row < places.length; row++) {
    const anchor = second.anchorMs[row] ?? 0;
    if ((second.flags[row] ?? 0) & FUZZY) fuzzy++;
    const open = (second.flags[row] ?? 0) & FUZZY ? opennessOf(second.fuzzy, fuzzy - 1) : 0;
    place = lowerBound(first.anchorMs, anchor, place);
    while (first.anchorMs[place] === anchor && openness(first, place) <= open) place++;
    while ((removed[went] ?? Infinity) < place) went++;
    places[row] = place - went + row;
  }
  return places;
}

function openness({ flags, fuzzy, fuzzyRows }: TableColumns, row: number): number {
  return ((flags[row] ?? 0) & FUZZY) === 0 ? 0 : opennessOf(fuzzy, lowerBound(fuzzyRows, row));
}

/** The fuzzy rows of both and their numbers, in order. */
function mergeFuzzy(first: TableColumns, second: TableColumns, changes: RowChanges): Pick<TableColumns, 'fuzzyRows' | 'fuzzy'> {
  const most = first.fuzzyRows.length + second.fuzzyRows.length;
  if (most === 0) return { fuzzyRows: first.fuzzyRows, fuzzy: first.fuzzy };
  const fuzzyRows = new Uint32Array(most);
  const fuzzy = new Float64Array(most * FUZZY_FIELDS);
  let size = 0;
  let next = 0;
  /** Takes the rows of the second that stand before a row of the result. */
  const takeSecond = (before: number): void => {
    for (; next < second.fuzzyRows.length; next++) {
      const row = changes.inserted[second.fuzzyRows[next] ?? 0] ?? 0;
      if (row >= before) return;
      fuzzyRows[size] = row;
      copyRun(second.fuzzy, next * FUZZY_FIELDS, (next + 1) * FUZZY_FIELDS, fuzzy, size++ * FUZZY_FIELDS);
    }
  };
  eachRun(changes, first.anchorMs.length, (from, to, at) => {
    takeSecond(at);
    const fuzzyFrom = lowerBound(first.fuzzyRows, from);
    const fuzzyTo = lowerBound(first.fuzzyRows, to, fuzzyFrom);
    copyRun(first.fuzzy, fuzzyFrom * FUZZY_FIELDS, fuzzyTo * FUZZY_FIELDS, fuzzy, size * FUZZY_FIELDS);
    for (let i = fuzzyFrom; i < fuzzyTo; i++) fuzzyRows[size++] = (first.fuzzyRows[i] ?? 0) - from + at;
  });
  takeSecond(Infinity);
  return size === most ? { fuzzyRows, fuzzy } : { fuzzyRows: fuzzyRows.slice(0, size), fuzzy: fuzzy.slice(0, size * FUZZY_FIELDS) };
}
