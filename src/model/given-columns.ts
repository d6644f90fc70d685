import { MAX_MS } from './placement.js';
import { LASTS, NEUTRAL_IMPORTANCE, picked } from './table-columns.js';
import type { TableColumns, TableNames } from './table-columns.js';
import { inGivenOrder, timeOrder } from './time-order.js';

/** Events as columns, in any order, for those who have them so. Precise times only. */
export interface EventColumns {
  /** Begin of each event, milliseconds since 1970, within ten trillion years. */
  readonly start: Float64Array;
  /** End of each; where it is later than the begin, and within the same limits, the event lasted that long. */
  readonly end?: Float64Array | undefined;
  /** 0..1, who gets a label first; default 0.5 for all, and for what is no finite number. */
  readonly importance?: Float32Array | undefined;
  /** Number of each event's category in `categories`. */
  readonly category?: Uint16Array | undefined;
  readonly categories?: readonly string[] | undefined;
  /** Asked only for what is shown. Default: the number of the record. */
  readonly id?: ((record: number) => string) | undefined;
  /** Asked only for what is shown and, for its width, what might be. Default: the id. */
  readonly title?: ((record: number) => string) | undefined;
}

/**
 * Columns as somebody has them → those of a table, with its extent. Throws a RangeError where their lengths differ or a begin is out of bounds.
 *
 * Those in order of time already are used as they are, where every number is sound: a look at each is all that they cost. Others are sorted
 * by a radix sort and copied, one after the other.
 */
export function tableColumnsOf(given: EventColumns): { columns: TableColumns; extent: { startMs: number; endMs: number } } {
  const { start, end, importance, category } = given;
  const size = start.length;
  for (const [name, column] of Object.entries({ end, importance, category })) {
    if (column && column.length !== size) throw new RangeError(`column ${name} has ${column.length} rows, start has ${size}`);
  }
  const isSorted = areSound(start);
  const records = isSorted ? inGivenOrder(size) : timeOrder(start);
  const inOrder = <T extends Float64Array | Float32Array | Uint16Array>(column: T, sorted: () => T): T =>
    isSorted ? column : picked(column, records, sorted());
  const anchorMs = inOrder(start, () => new Float64Array(size));
  const spans = end === undefined ? momentsOf(anchorMs) : spansOf(anchorMs, inOrder(end, () => new Float64Array(size)), isSorted);
  const id = given.id ?? String;
  const names: TableNames = { id, title: given.title ?? id };
  const columns: TableColumns = {
    anchorMs,
    endMs: spans.endMs,
    flags: spans.flags,
    importance: importance === undefined ? new Float32Array(size).fill(NEUTRAL_IMPORTANCE) : soundImportance(inOrder(importance, () => new Float32Array(size)), isSorted),
    category: category === undefined ? new Uint16Array(size) : inOrder(category, () => new Uint16Array(size)),
    categories: given.categories ?? [''],
    records,
    fuzzyRows: new Uint32Array(0),
    fuzzy: new Float64Array(0),
    ...names,
  };
  return { columns, extent: size === 0 ? { startMs: 0, endMs: 0 } : { startMs: anchorMs[0] ?? 0, endMs: spans.lastMs } };
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

interface Spans {
  readonly endMs: Float64Array;
  readonly flags: Uint8Array;
  /** The latest end. */
  readonly lastMs: number;
}

function momentsOf(anchorMs: Float64Array): Spans {
  return { endMs: anchorMs, flags: new Uint8Array(anchorMs.length), lastMs: anchorMs[anchorMs.length - 1] ?? 0 };
}

/** @param isGiven `ends` are the caller's own: they are copied before one is changed */
function spansOf(anchorMs: Float64Array, ends: Float64Array, isGiven: boolean): Spans {
  const flags = new Uint8Array(anchorMs.length);
  let endMs = ends;
  let lastMs = -Infinity;
  for (let row = 0; row < anchorMs.length; row++) {
    const begin = anchorMs[row] ?? 0;
    let finish = ends[row] ?? begin;
    if (finish > begin && finish <= MAX_MS) flags[row] = LASTS;
    else if (finish !== begin) {
      if (isGiven && endMs === ends) endMs = ends.slice();
      finish = begin;
      endMs[row] = begin;
    }
    if (finish > lastMs) lastMs = finish;
  }
  return { endMs, flags, lastMs };
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
