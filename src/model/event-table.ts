import { exactly, type FuzzyInterval } from './fuzzy-interval.js';
import { APPROXIMATE, ERA, EXPECTED, finiteOr, FUZZY, FUZZY_FIELDS, LASTS } from './table-columns.js';
import type { TableColumns } from './table-columns.js';
import { lowerBound } from './lower-bound.js';
import type { TableChanges } from './row-changes.js';

/** One event as the table takes it: a record that has been placed on the axis. */
export interface TableRow {
  readonly id: string;
  readonly title: string;
  readonly interval: FuzzyInterval;
  /** The most likely stretch inside an uncertain interval. */
  readonly best: FuzzyInterval | null;
  /** It took this time (a reign, a war), as opposed to a date that is known to this precision. */
  readonly lasts: boolean;
  /** Circa, or doubted. */
  readonly approximate: boolean;
  /** Still to come. */
  readonly expected: boolean;
  /** A band behind all lanes instead of a card in one. Default false. */
  readonly era?: boolean | undefined;
  /** 0..1; default 0.5. */
  readonly importance?: number | undefined;
  readonly category?: string | undefined;
}

/**
 * The columnar form of placed events, sorted by anchor time: what layout reads. Rows are numbered from 0 in order of
 * time; a *record* is the number of the event in the caller's own list.
 *
 * An event takes 25 bytes, 4 more for its record number where the events were not given in order of time, and 48 more
 * with uncertain ends. Titles and ids stay with the caller.
 */
export class EventTable {
  readonly size: number;
  /** Where the card of each row is anchored: the best guess, else the earliest begin, else what is known. Ascending. */
  readonly anchorMs: Float64Array;
  /** Last moment of each row that is known: the latest end; the anchor for open ends. */
  readonly endMs: Float64Array;
  readonly importance: Float32Array;
  readonly category: TableColumns['category'];
  readonly categories: readonly string[];
  /** Earliest and latest known time of any row; both 0 when the table is empty. */
  readonly extent: { readonly startMs: number; readonly endMs: number };
  /** What it reads. */
  readonly columns: TableColumns;
  /** What is known of each row: `FUZZY`, `LASTS` and so on of `table-columns.ts`. */
  readonly flags: Uint8Array;
  #hasEras: boolean | null = null;
  /** Stands for this table where the table itself must not be kept. */
  readonly #token = {};
  readonly #origin: { readonly of: object; readonly changes: TableChanges } | null;

  /** @param extent where it is known already; @param origin the table from which it came, and how */
  constructor(
    columns: TableColumns,
    extent?: EventTable['extent'],
    origin?: { readonly table: EventTable; readonly changes: TableChanges },
  ) {
    this.size = columns.anchorMs.length;
    this.anchorMs = columns.anchorMs;
    this.endMs = columns.endMs;
    this.importance = columns.importance;
    this.category = columns.category;
    this.categories = columns.categories;
    this.columns = columns;
    this.flags = columns.flags;
    this.extent = extent ?? this.#measure();
    this.#origin = origin ? { of: origin.table.#token, changes: origin.changes } : null;
    // Where there were none, only what came can be one.
    if (origin && origin.table.#hasEras === false)
      this.#hasEras = origin.changes.inserted.some((row) => this.isEra(row));
  }

  /** How this table came from another by one call of `changedTable`; null when it did not. */
  changesSince(before: EventTable): TableChanges | null {
    // One from another copy of this module, as a source may bring it, has no token that could be read.
    return #token in before && this.#origin?.of === before.#token ? this.#origin.changes : null;
  }

  /** The four points of a row; open ends are infinite. */
  interval(row: number): FuzzyInterval {
    const at = this.#fuzzyAt(row);
    if (at < 0) return exactly(this.anchorMs[row] ?? 0, this.endMs[row] ?? 0);
    const { fuzzy } = this.columns;
    return {
      beginEarliest: fuzzy[at] ?? 0,
      beginLatest: fuzzy[at + 1] ?? 0,
      endEarliest: fuzzy[at + 2] ?? 0,
      endLatest: fuzzy[at + 3] ?? 0,
    };
  }

  /** The best guess of a row, or null when there is none. */
  best(row: number): { readonly startMs: number; readonly endMs: number } | null {
    const at = this.#fuzzyAt(row);
    const startMs = at < 0 ? NaN : (this.columns.fuzzy[at + 4] ?? NaN);
    return Number.isNaN(startMs) ? null : { startMs, endMs: this.columns.fuzzy[at + 5] ?? startMs };
  }

  /** First moment of a row that is known: its earliest begin; the anchor where that is open. Never after the anchor. */
  startMs(row: number): number {
    const at = this.#fuzzyAt(row);
    const anchor = this.anchorMs[row] ?? 0;
    return at < 0 ? anchor : Math.min(anchor, finiteOr(this.columns.fuzzy[at] ?? anchor, anchor));
  }

  /** True when the row took its time (a reign), false when it is a date known to that precision. */
  lasts(row: number): boolean {
    return this.#has(row, LASTS);
  }

  /** True when begin or end are not known exactly, or open. */
  isFuzzy(row: number): boolean {
    return this.#has(row, FUZZY);
  }

  isApproximate(row: number): boolean {
    return this.#has(row, APPROXIMATE);
  }

  isExpected(row: number): boolean {
    return this.#has(row, EXPECTED);
  }

  /** True for what is a band behind all lanes instead of a card in one. */
  isEra(row: number): boolean {
    return this.#has(row, ERA);
  }

  /** Whether any row is an era: one look at each, once. */
  get hasEras(): boolean {
    return (this.#hasEras ??= hasFlag(this.flags, ERA));
  }

  /** Number of the row's event in the caller's list. */
  record(row: number): number {
    return this.columns.records?.[row] ?? row;
  }

  id(row: number): string {
    return this.columns.id(this.record(row));
  }

  title(row: number): string {
    return this.columns.title(this.record(row));
  }

  /**
   * Row of the event with this id; -1 when there is none. Looks at one row after the other: a map of all ids would
   * weigh more than the table.
   */
  rowOf(id: string): number {
    for (let row = 0; row < this.size; row++) if (this.id(row) === id) return row;
    return -1;
  }

  #has(row: number, flag: number): boolean {
    return ((this.flags[row] ?? 0) & flag) !== 0;
  }

  /** Offset of a fuzzy row's numbers, -1 for a precise row. */
  #fuzzyAt(row: number): number {
    if (!this.#has(row, FUZZY)) return -1;
    return lowerBound(this.columns.fuzzyRows, row) * FUZZY_FIELDS;
  }

  #measure(): { startMs: number; endMs: number } {
    if (this.size === 0) return { startMs: 0, endMs: 0 };
    let startMs = this.anchorMs[0] ?? 0;
    let endMs = -Infinity;
    for (const end of this.endMs) if (end > endMs) endMs = end;
    for (const row of this.columns.fuzzyRows) startMs = Math.min(startMs, this.startMs(row));
    return { startMs, endMs };
  }
}

/** A plain loop: a callback for each of a million takes five times as long. */
function hasFlag(flags: Uint8Array, flag: number): boolean {
  for (let row = 0; row < flags.length; row++) if (((flags[row] ?? 0) & flag) !== 0) return true;
  return false;
}
