import type { TableRow } from './event-table.js';
import { finished } from './steps.js';
import type { Steps } from './steps.js';
import { inGivenOrder, isAscending, timeOrderSteps } from './time-order.js';

export const NEUTRAL_IMPORTANCE = 0.5;

/** What is known of a row beside its numbers, as bits of its flags. Begin or end are not known exactly, or open. */
export const FUZZY = 1;
/** It took its time (a reign), as opposed to a date that is known to this precision. */
export const LASTS = 2;
/** Circa, or doubted. */
export const APPROXIMATE = 4;
/** Still to come. */
export const EXPECTED = 8;
/** A band behind all lanes instead of a card in one. */
export const ERA = 16;

/** Fuzzy rows keep six more numbers: the four points of the interval, and begin and end of the best guess. */
export const FUZZY_FIELDS = 6;

/** What an event table consists of: parallel columns in order of the anchors. */
export interface TableColumns {
  readonly anchorMs: Float64Array;
  readonly endMs: Float64Array;
  readonly importance: Float32Array;
  /** As wide as somebody gave it; 32 bits where it is made here. */
  readonly category: Uint16Array | Uint32Array;
  readonly categories: readonly string[];
  readonly flags: Uint8Array;
  /** Number of each row's event in the caller's list; null where they stand in the same order. */
  readonly records: Uint32Array | null;
  /** Rows that are fuzzy, ascending, and their numbers, six for each. */
  readonly fuzzyRows: Uint32Array;
  readonly fuzzy: Float64Array;
  readonly id: (record: number) => string;
  readonly title: (record: number) => string;
}

/** Where ids and titles are kept: with the caller, by the number of the record. */
export type TableNames = Pick<TableColumns, 'id' | 'title'>;

/** A typed array. */
interface Column<T> {
  readonly length: number;
  [place: number]: number;
  slice(from: number, to: number): T;
  set(from: T): void;
}

const FIRST_CAPACITY = 1024;

/**
 * Takes rows one by one and keeps their numbers alone, so that a million of them can be read in portions and forgotten:
 * 25 bytes a row (twice that for a moment when room runs out), 48 more for uncertain ones, against some 250 for the
 * rows as objects.
 */
export class TableColumnsBuilder {
  #size = 0;
  #anchorMs: Float64Array<ArrayBuffer>;
  #endMs: Float64Array<ArrayBuffer>;
  #importance: Float32Array<ArrayBuffer>;
  #category: Uint32Array<ArrayBuffer>;
  #flags: Uint8Array<ArrayBuffer>;
  /** In the order in which they first appear: it is the order of lanes. */
  readonly #categories = new Map<string, number>();
  readonly #fuzzyRecords: number[] = [];
  readonly #fuzzy: number[] = [];

  /** @param capacity so many rows are expected; there may be more */
  constructor(capacity = FIRST_CAPACITY) {
    const room = Math.max(1, capacity);
    this.#anchorMs = new Float64Array(room);
    this.#endMs = new Float64Array(room);
    this.#importance = new Float32Array(room);
    this.#category = new Uint32Array(room);
    this.#flags = new Uint8Array(room);
  }

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
    this.#endMs[record] = Number.isFinite(interval.endLatest)
      ? interval.endLatest
      : Math.max(anchor, finiteOr(interval.endEarliest, anchor));
    const weight = row.importance ?? NEUTRAL_IMPORTANCE;
    this.#importance[record] = Number.isFinite(weight) ? weight : NEUTRAL_IMPORTANCE;
    this.#category[record] = this.#numberOf(row.category ?? '');
    // What is open has no length, not even none.
    const precise =
      best === null &&
      interval.beginLatest - interval.beginEarliest === 0 &&
      interval.endLatest - interval.endEarliest === 0;
    this.#flags[record] =
      (precise ? 0 : FUZZY) |
      (row.lasts ? LASTS : 0) |
      (row.approximate ? APPROXIMATE : 0) |
      (row.expected ? EXPECTED : 0) |
      (row.era === true ? ERA : 0);
    if (precise) return;
    this.#fuzzyRecords.push(record);
    this.#fuzzy.push(
      interval.beginEarliest,
      interval.beginLatest,
      interval.endEarliest,
      interval.endLatest,
      best?.beginEarliest ?? NaN,
      best?.endLatest ?? NaN,
    );
  }

  /**
   * The columns in order of time; at the same time what may have been earlier comes first, and last what may be later;
   * else the first added stays first. The builder is not to be used again.
   */
  finish(names: TableNames): TableColumns {
    return finished(this.finishSteps(names));
  }

  /** The same, column by column. */
  *finishSteps({ id, title }: TableNames): Steps<TableColumns> {
    const size = this.#size;
    const anchors = this.#anchorMs.subarray(0, size);
    const records = this.#openLast(isAscending(anchors) ? null : yield* timeOrderSteps(anchors));
    // What nothing has to be moved in and no room is left in is used as it is.
    const inOrder = <T extends Column<T>>(column: T): T => {
      if (records === null && column.length === size) return column;
      const target = column.slice(0, size);
      return records === null ? target : picked(column, records, target);
    };
    yield;
    const anchorMs = inOrder(this.#anchorMs);
    yield;
    const endMs = inOrder(this.#endMs);
    yield;
    const importance = inOrder(this.#importance);
    yield;
    const category = inOrder(this.#category);
    const flags = inOrder(this.#flags);
    yield;
    return {
      anchorMs,
      endMs,
      importance,
      category,
      flags,
      categories: [...this.#categories.keys()],
      records,
      ...this.#fuzzyInOrder(records, flags),
      id,
      title,
    };
  }

  /** The fuzzy rows and their numbers. */
  #fuzzyInOrder(records: Uint32Array | null, flags: Uint8Array): Pick<TableColumns, 'fuzzyRows' | 'fuzzy'> {
    const count = this.#fuzzyRecords.length;
    const fuzzyRows = new Uint32Array(count);
    const fuzzy = new Float64Array(count * FUZZY_FIELDS);
    if (count === 0) return { fuzzyRows, fuzzy };
    const placeOf = new Uint32Array(this.#size);
    for (let place = 0; place < count; place++) placeOf[this.#fuzzyRecords[place] ?? 0] = place;
    let at = 0;
    for (let row = 0; row < flags.length; row++) {
      if (((flags[row] ?? 0) & FUZZY) === 0) continue;
      fuzzyRows[at] = row;
      const from = (placeOf[records?.[row] ?? row] ?? 0) * FUZZY_FIELDS;
      for (let field = 0; field < FUZZY_FIELDS; field++)
        fuzzy[at * FUZZY_FIELDS + field] = this.#fuzzy[from + field] ?? NaN;
      at++;
    }
    return { fuzzyRows, fuzzy };
  }

  /**
   * Reorders rows of one time, in place: what is known comes before what was by then, and that before what is then or
   * later. @param order null: as they were given
   */
  #openLast(order: Uint32Array | null): Uint32Array | null {
    const openness = new Map<number, number>();
    this.#fuzzyRecords.forEach((record, i) => {
      const open = opennessOf(this.#fuzzy, i);
      if (open > 0) openness.set(record, open);
    });
    if (openness.size === 0) return order;
    const records = order ?? inGivenOrder(this.#size);
    const anchor = (row: number): number | undefined => this.#anchorMs[records[row] ?? 0];
    for (let from = 0, to = 0; from < records.length; from = to) {
      let open = 0;
      for (; to < records.length && anchor(to) === anchor(from); to++) open += openness.get(records[to] ?? 0) ?? 0;
      if (open > 0 && to - from > 1)
        records
          .subarray(from, to)
          .set([...records.subarray(from, to)].sort((a, b) => (openness.get(a) ?? 0) - (openness.get(b) ?? 0)));
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
    const grown = <T extends Column<T>>(column: T, larger: T): T => {
      larger.set(column);
      return larger;
    };
    this.#anchorMs = grown(this.#anchorMs, new Float64Array(capacity));
    this.#endMs = grown(this.#endMs, new Float64Array(capacity));
    this.#importance = grown(this.#importance, new Float32Array(capacity));
    this.#category = grown(this.#category, new Uint32Array(capacity));
    this.#flags = grown(this.#flags, new Uint8Array(capacity));
  }
}

/**
 * The order of fuzzy rows at one time: 0 where the begin is bounded, 1 for what was by then, 2 for what is then or
 * later. @param fuzzyRow its place among them
 */
export function opennessOf(fuzzy: ArrayLike<number>, fuzzyRow: number): number {
  return fuzzy[fuzzyRow * FUZZY_FIELDS + 1] === Infinity ? 2 : fuzzy[fuzzyRow * FUZZY_FIELDS] === -Infinity ? 1 : 0;
}

/**
 * Where the card stands: at the best guess; else at the earliest begin; with an open begin at the first end that is
 * known.
 */
export function anchorOf({ interval, best }: TableRow): number {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = interval;
  return finiteOr(
    best?.beginEarliest ?? NaN,
    finiteOr(beginEarliest, finiteOr(beginLatest, finiteOr(endEarliest, finiteOr(endLatest, 0)))),
  );
}

/** The time, or another in place of one that is open or not known. */
export function finiteOr(time: number, fallback: number): number {
  return Number.isFinite(time) ? time : fallback;
}

/** What stands at these places of a column. */
export function picked<T extends { [place: number]: number }>(column: T, places: Uint32Array, target: T): T {
  for (let i = 0; i < places.length; i++) target[i] = column[places[i] ?? 0] ?? 0;
  return target;
}
