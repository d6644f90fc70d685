import type { TableRow } from './event-table.js';
import { timeOrder } from './time-order.js';

export const NEUTRAL_IMPORTANCE = 0.5;

export const FUZZY = 1;
export const LASTS = 2;
export const APPROXIMATE = 4;
export const EXPECTED = 8;
export const ERA = 16;

/** Fuzzy rows keep six more numbers: the four points of the interval, and begin and end of the best guess. */
export const FUZZY_FIELDS = 6;

/** What an event table consists of: parallel columns in order of the anchors. */
export interface TableColumns {
  readonly anchorMs: Float64Array;
  readonly endMs: Float64Array;
  readonly importance: Float32Array;
  readonly category: Uint16Array;
  readonly categories: readonly string[];
  readonly flags: Uint8Array;
  readonly records: Uint32Array;
  /** Rows that are fuzzy, ascending, and their numbers, six for each. */
  readonly fuzzyRows: Uint32Array;
  readonly fuzzy: Float64Array;
  readonly id: (record: number) => string;
  readonly title: (record: number) => string;
}

/** Where ids and titles are kept: with the caller, by the number of the record. */
export type TableNames = Pick<TableColumns, 'id' | 'title'>;

const FIRST_CAPACITY = 1024;

/**
 * Takes rows one by one and keeps their numbers alone, so that a million of them can be read in portions and forgotten: 27 bytes a row
 * (twice that for a moment when room runs out), 48 more for uncertain ones, against some 250 for the rows as objects.
 */
export class TableColumnsBuilder {
  #size = 0;
  #anchorMs = new Float64Array(FIRST_CAPACITY);
  #endMs = new Float64Array(FIRST_CAPACITY);
  #importance = new Float32Array(FIRST_CAPACITY);
  #category = new Uint16Array(FIRST_CAPACITY);
  #flags = new Uint8Array(FIRST_CAPACITY);
  /** In the order in which they first appear: it is the order of lanes. */
  readonly #categories = new Map<string, number>();
  readonly #fuzzyRecords: number[] = [];
  readonly #fuzzy: number[] = [];

  /** Number of rows so far, which is the number of the next record. */
  get size(): number {
    return this.#size;
  }

  add(row: TableRow): void {
    if (this.#size === this.#anchorMs.length) this.#grow();
    const { interval, best } = row;
    const record = this.#size++;
    const anchor = anchorOf(row);
    this.#anchorMs[record] = anchor;
    this.#endMs[record] = Number.isFinite(interval.endLatest) ? interval.endLatest : Math.max(anchor, finiteOr(interval.endEarliest, anchor));
    const weight = row.importance ?? NEUTRAL_IMPORTANCE;
    this.#importance[record] = Number.isFinite(weight) ? weight : NEUTRAL_IMPORTANCE;
    this.#category[record] = this.#numberOf(row.category ?? '');
    const precise = best === null && interval.beginEarliest === interval.beginLatest && interval.endEarliest === interval.endLatest && Number.isFinite(interval.endLatest);
    this.#flags[record] = (precise ? 0 : FUZZY) | (row.lasts ? LASTS : 0) | (row.approximate ? APPROXIMATE : 0) | (row.expected ? EXPECTED : 0) | (row.era === true ? ERA : 0);
    if (precise) return;
    this.#fuzzyRecords.push(record);
    this.#fuzzy.push(interval.beginEarliest, interval.beginLatest, interval.endEarliest, interval.endLatest, best?.beginEarliest ?? NaN, best?.endLatest ?? NaN);
  }

  /** The columns in order of time; at the same time what may have been earlier comes first, and last what may be later; else the first added stays first. The builder is not to be used again. */
  finish({ id, title }: TableNames): TableColumns {
    const size = this.#size;
    const anchors = this.#anchorMs.subarray(0, size);
    const records = this.#openLast(timeOrder(anchors));
    const rowOfRecord = this.#fuzzyRecords.length > 0 ? new Uint32Array(size) : null;
    const columns = { anchorMs: new Float64Array(size), endMs: new Float64Array(size), importance: new Float32Array(size), category: new Uint16Array(size), flags: new Uint8Array(size) };
    for (let row = 0; row < size; row++) {
      const record = records[row] ?? 0;
      if (rowOfRecord) rowOfRecord[record] = row;
      columns.anchorMs[row] = anchors[record] ?? 0;
      columns.endMs[row] = this.#endMs[record] ?? 0;
      columns.importance[row] = this.#importance[record] ?? 0;
      columns.category[row] = this.#category[record] ?? 0;
      columns.flags[row] = this.#flags[record] ?? 0;
    }
    const order = Array.from(this.#fuzzyRecords, (record, at) => ({ row: rowOfRecord?.[record] ?? 0, at })).sort((a, b) => a.row - b.row);
    const fuzzy = new Float64Array(order.length * FUZZY_FIELDS);
    order.forEach(({ at }, i) => {
      for (let field = 0; field < FUZZY_FIELDS; field++) fuzzy[i * FUZZY_FIELDS + field] = this.#fuzzy[at * FUZZY_FIELDS + field] ?? NaN;
    });
    return { ...columns, categories: [...this.#categories.keys()], records, fuzzyRows: Uint32Array.from(order, ({ row }) => row), fuzzy, id, title };
  }

  /** Reorders rows of one time, in place: what is known comes before what was by then, and that before what is then or later. */
  #openLast(records: Uint32Array): Uint32Array {
    const openness = new Map<number, number>();
    this.#fuzzyRecords.forEach((record, i) => {
      const open = opennessOf(this.#fuzzy, i);
      if (open > 0) openness.set(record, open);
    });
    if (openness.size === 0) return records;
    const anchor = (row: number): number | undefined => this.#anchorMs[records[row] ?? 0];
    for (let from = 0, to = 0; from < records.length; from = to) {
      let open = 0;
      for (; to < records.length && anchor(to) === anchor(from); to++) open += openness.get(records[to] ?? 0) ?? 0;
      if (open > 0 && to - from > 1) records.subarray(from, to).set([...records.subarray(from, to)].sort((a, b) => (openness.get(a) ?? 0) - (openness.get(b) ?? 0)));
    }
    return records;
  }

  #numberOf(category: string): number {
    const known = this.#categories.get(category);
    if (known !== undefined) return known;
    this.#categories.set(category, this.#categories.size);
    return this.#categories.size - 1;
  }

  #grow(): void {
    const capacity = 2 * this.#anchorMs.length;
    const grown = <T extends Float64Array | Float32Array | Uint16Array | Uint8Array>(column: T, larger: T): T => {
      larger.set(column);
      return larger;
    };
    this.#anchorMs = grown(this.#anchorMs, new Float64Array(capacity));
    this.#endMs = grown(this.#endMs, new Float64Array(capacity));
    this.#importance = grown(this.#importance, new Float32Array(capacity));
    this.#category = grown(this.#category, new Uint16Array(capacity));
    this.#flags = grown(this.#flags, new Uint8Array(capacity));
  }
}

/** The order of fuzzy rows at one time: 0 where the begin is bounded, 1 for what was by then, 2 for what is then or later. @param fuzzyRow its place among them */
export function opennessOf(fuzzy: ArrayLike<number>, fuzzyRow: number): number {
  return fuzzy[fuzzyRow * FUZZY_FIELDS + 1] === Infinity ? 2 : fuzzy[fuzzyRow * FUZZY_FIELDS] === -Infinity ? 1 : 0;
}

/** Where the card stands: at the best guess; else at the earliest begin; with an open begin at the first end that is known. */
export function anchorOf({ interval, best }: TableRow): number {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = interval;
  return finiteOr(best?.beginEarliest ?? NaN, finiteOr(beginEarliest, finiteOr(beginLatest, finiteOr(endEarliest, finiteOr(endLatest, 0)))));
}

function finiteOr(time: number, fallback: number): number {
  return Number.isFinite(time) ? time : fallback;
}
