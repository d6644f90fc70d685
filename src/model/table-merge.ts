import { lowerBound } from './lower-bound.js';
import { carried, copyRun, eachRun } from './row-changes.js';
import type { Column, RowChanges } from './row-changes.js';
import type { Steps } from './steps.js';
import { FUZZY, FUZZY_FIELDS, opennessOf } from './table-columns.js';
import type { TableColumns, TableNames } from './table-columns.js';
import { inGivenOrder } from './time-order.js';

/**
 * The columns of two tables as one, in order of time, without the rows of the first that `isRemoved` marks with 1, and
 * which rows came and went.
 * Of rows at the same time the more open come later, else those of the first come first. `recordOf` gives the records
 * of the second their new numbers.
 * A search for each row of the second; the first is copied in runs, column by column.
 */
export function* mergeColumns(
  first: TableColumns,
  isRemoved: Uint8Array | null,
  second: TableColumns,
  recordOf: (added: number) => number,
  names: TableNames,
): Steps<{ columns: TableColumns; changes: RowChanges }> {
  const before = first.anchorMs.length;
  const removed = marked(isRemoved);
  const changes = { inserted: placesIn(first, second, removed), removed };
  const { inserted } = changes;
  const size = before - removed.length + inserted.length;
  const numbers = new Map(first.categories.map((name, number) => [name, number]));
  for (const name of second.categories) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const categories = numbers.size === first.categories.length ? first.categories : [...numbers.keys()];
  const categoryOf = second.categories.map((name) => numbers.get(name) ?? 0);
  yield;
  const anchorMs = merged(first.anchorMs, changes, second.anchorMs, new Float64Array(size));
  yield;
  const endMs = merged(first.endMs, changes, second.endMs, new Float64Array(size));
  yield;
  const importance = merged(first.importance, changes, second.importance, new Float32Array(size));
  yield;
  const category = merged<TableColumns['category']>(
    first.category,
    changes,
    second.category.map((name) => categoryOf[name] ?? 0),
    new Uint32Array(size),
  );
  const flags = merged(first.flags, changes, second.flags, new Uint8Array(size));
  yield;
  const records = merged(
    first.records ?? inGivenOrder(before),
    changes,
    (second.records ?? inGivenOrder(inserted.length)).map((record) => recordOf(record)),
    new Uint32Array(size),
  );
  yield;
  return {
    columns: {
      anchorMs,
      endMs,
      importance,
      category,
      categories,
      flags,
      records,
      ...mergeFuzzy(first, second, changes),
      ...names,
    },
    changes,
  };
}

/** A column of the first table as it is carried, with what the second has come with in its places. */
function merged<T extends Column>(first: T, changes: RowChanges, second: T, target: T): T {
  carried(first, changes, target);
  changes.inserted.forEach((at, row) => (target[at] = second[row] ?? 0));
  return target;
}

/** Rows that are marked with 1, ascending. */
function marked(isRemoved: Uint8Array | null): Uint32Array {
  const rows: number[] = [];
  if (isRemoved) {
    for (let row = isRemoved.indexOf(1); row >= 0; row = isRemoved.indexOf(1, row + 1)) rows.push(row);
  }
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
function mergeFuzzy(
  first: TableColumns,
  second: TableColumns,
  changes: RowChanges,
): Pick<TableColumns, 'fuzzyRows' | 'fuzzy'> {
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
  return size === most
    ? { fuzzyRows, fuzzy }
    : { fuzzyRows: fuzzyRows.slice(0, size), fuzzy: fuzzy.slice(0, size * FUZZY_FIELDS) };
}
