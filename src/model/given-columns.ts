import { MAX_MS } from './placement.js';
import { LASTS, NEUTRAL_IMPORTANCE, picked } from './table-columns.js';
import type { TableColumns } from './table-columns.js';
import { timeOrder } from './time-order.js';

/** Events as columns of one length, in any order, for those who have them so. Precise times only. */
export interface EventColumns {
  /** Begin of each event, milliseconds since 1970, within ten trillion years. */
  readonly start: Float64Array;
  /** End of each; where it is later than the begin, and within the same limits, the event lasted that long. */
  readonly end?: Float64Array | undefined;
  /** 0..1, who gets a label first; default 0.5 for all, and for what is no finite number. */
  readonly importance?: Float32Array | undefined;
  /** Number of each event's category in `categories`; without those it says nothing. */
  readonly category?: Uint16Array | Uint32Array | undefined;
  /** Names of the categories, by number; the order of lanes. */
  readonly categories?: readonly string[] | undefined;
  /** Asked only for what is shown. Default: the number of the record. */
  readonly id?: ((record: number) => string) | undefined;
  /** Asked only for what is shown and, for its width, what might be. Default: the id. */
  readonly title?: ((record: number) => string) | undefined;
}

/**
 * Columns as somebody has them → those of a table, with its extent. Throws a RangeError where their lengths differ, a
 * begin is out of bounds, or a category has no name.
 *
 * Those in order of time already are used as they are, where every number is sound: one look at each event is all that
 * they cost. Others are sorted by a radix sort and copied, one after the other.
 */
export function tableColumnsOf(given: EventColumns): {
  columns: TableColumns;
  extent: { startMs: number; endMs: number };
} {
  const { start, end, importance, category, categories } = given;
  const size = start.length;
  for (const [name, column] of Object.entries({ end, importance, category })) {
    if (column && column.length !== size)
      throw new RangeError(`column ${name} has ${column.length} rows, start has ${size}`);
  }
  if (category && categories) checkCategories(category, categories.length);
  const asGiven: Times = {
    anchorMs: start,
    endMs: end ?? start,
    importance: importance ?? new Float32Array(size).fill(NEUTRAL_IMPORTANCE),
    flags: new Uint8Array(size),
  };
  const lastMs = size === 0 ? 0 : lastOfSound(asGiven);
  const { times, records, endMs } =
    lastMs === null ? mended(given, asGiven) : { times: asGiven, records: null, endMs: lastMs };
  const id = given.id ?? String;
  const columns: TableColumns = {
    ...times,
    category: category && categories ? inOrderOf(records, category) : new Uint16Array(size),
    categories: categories ?? [''],
    records,
    fuzzyRows: new Uint32Array(0),
    fuzzy: new Float64Array(0),
    id,
    title: given.title ?? id,
  };
  return { columns, extent: { startMs: times.anchorMs[0] ?? 0, endMs } };
}

function inOrderOf(records: Uint32Array | null, category: TableColumns['category']): TableColumns['category'] {
  // What is picked takes the place of a copy, which is as wide.
  return records === null ? category : picked(category, records, category.slice());
}

type Times = Pick<TableColumns, 'anchorMs' | 'endMs' | 'importance' | 'flags'>;

/**
 * The latest end of columns that are in order and have sound numbers only, whose `flags` are then filled in; else null.
 * One loop for all: V8 needs as long to optimise a loop as this one takes then.
 */
function lastOfSound({ anchorMs, endMs, importance, flags }: Times): number | null {
  const size = anchorMs.length;
  let before = -MAX_MS;
  let lastMs = -Infinity;
  for (let row = 0; row < size; row++) {
    const begin = anchorMs[row] ?? 0;
    const finish = endMs[row] ?? 0;
    const weight = importance[row] ?? 0;
    // What is no number is neither before nor after anything; no weight less itself is 0 but a finite one.
    if (!(begin >= before && finish >= begin) || weight - weight !== 0) return null;
    if (finish > begin) flags[row] = LASTS;
    if (finish > lastMs) lastMs = finish;
    before = begin;
  }
  // Of times in order the last is the latest; what ends within bounds has begun there.
  return lastMs <= MAX_MS ? lastMs : null;
}

/** The same columns in order, with sound numbers in place of others. */
function mended(
  { start, end, importance }: EventColumns,
  { flags, ...asGiven }: Times,
): { times: Times; records: Uint32Array | null; endMs: number } {
  const size = start.length;
  const records = areSound(start) ? null : timeOrder(start);
  const inOrder = <T extends Float64Array | Float32Array>(column: T, sorted: () => T): T =>
    records === null ? column : picked(column, records, sorted());
  const anchorMs = inOrder(start, () => new Float64Array(size));
  const ends = end === undefined ? anchorMs : inOrder(end, () => new Float64Array(size));
  const spans = spansOf(anchorMs, ends, flags, records === null);
  const weights =
    importance === undefined
      ? asGiven.importance
      : soundImportance(
          inOrder(importance, () => new Float32Array(size)),
          records === null,
        );
  return { times: { anchorMs, endMs: spans.endMs, importance: weights, flags }, records, endMs: spans.lastMs };
}

/** What has a number beyond all names would stand in no lane. */
function checkCategories(category: Uint16Array | Uint32Array, names: number): void {
  for (let record = 0; record < category.length; record++) {
    const number = category[record] ?? 0;
    if (number >= names)
      throw new RangeError(`category of record ${record} is ${number}, there are ${names} categories`);
  }
}

/** Checks all times, and tells whether they are in order. */
function areSound(start: Float64Array): boolean {
  let isSorted = true;
  let before = -MAX_MS;
  for (let record = 0; record < start.length; record++) {
    const begin = start[record] ?? 0;
    if (!(begin >= -MAX_MS && begin <= MAX_MS)) throw new RangeError(`start of record ${record} is ${begin}`);
    if (begin < before) isSorted = false;
    before = begin;
  }
  return isSorted;
}

/**
 * The ends, never before the begins, and the latest of them.
 * @param flags filled in @param isGiven `ends` are the caller's own: they are copied before one is changed
 */
function spansOf(
  anchorMs: Float64Array,
  ends: Float64Array,
  flags: Uint8Array,
  isGiven: boolean,
): { readonly endMs: Float64Array; readonly lastMs: number } {
  let endMs = ends;
  let lastMs = -Infinity;
  for (let row = 0; row < anchorMs.length; row++) {
    const begin = anchorMs[row] ?? 0;
    let finish = ends[row] ?? begin;
    const lasts = finish > begin && finish <= MAX_MS;
    // The first pass may have begun to fill them in, in another order.
    flags[row] = lasts ? LASTS : 0;
    if (!lasts && finish !== begin) {
      if (isGiven && endMs === ends) endMs = ends.slice();
      finish = begin;
      endMs[row] = begin;
    }
    if (finish > lastMs) lastMs = finish;
  }
  return { endMs, lastMs };
}

/** @param isGiven the column is the caller's own: it is copied before a number is changed */
function soundImportance(importance: Float32Array, isGiven: boolean): Float32Array {
  let sound = importance;
  for (let row = 0; row < importance.length; row++) {
    if (Number.isFinite(importance[row])) continue;
    if (isGiven && sound === importance) sound = importance.slice();
    sound[row] = NEUTRAL_IMPORTANCE;
  }
  return sound;
}
