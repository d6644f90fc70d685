import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { LabelItems } from './label-tiles.js';

/** Pixels of its row that a date known only roughly keeps to either side of its anchor. What took its time keeps all of it. */
export const VAGUE_REACH_PX = 1024;
/** Length of the fade that stands for an open end. */
const OPEN_REACH_PX = 96;
const LEAST_CARD_PX = 1;
const MOST_CARD_PX = 4096;
const NONE: ReadonlySet<number> = new Set<number>();

/** The events of one lane as labelling sees them: item numbers count within the lane, in order of time. Columns of the whole table are shared, not copied. */
export class LaneItems implements LabelItems {
  readonly size: number;
  readonly anchorMs: Float64Array;
  readonly importance: Float32Array;
  readonly #table: EventTable;
  readonly #rows: Uint32Array;
  readonly #cardPx: (row: number) => number;
  /** Card widths asked for so far; 0: not yet. */
  readonly #widths: Float32Array;
  /** Items whose cards take more room behind them, and how much. */
  readonly #extra: { has(index: number): boolean };
  readonly #extraPx: number;

  /** `rows`: the lane's rows of the table, ascending. `cardPx`: width of a card with the gap to the next one, more than 0; asked for each once, when needed. */
  constructor(table: EventTable, rows: Uint32Array, cardPx: (row: number) => number, widened?: { of: LaneItems; indices: { has(index: number): boolean }; px: number }) {
    this.#table = table;
    this.#rows = rows;
    this.#cardPx = cardPx;
    this.size = rows.length;
    this.#widths = widened ? widened.of.#widths : new Float32Array(rows.length);
    this.#extra = widened?.indices ?? NONE;
    this.#extraPx = widened?.px ?? 0;
    const shared = widened?.of ?? (rows.length === table.size ? table : null);
    this.anchorMs = shared?.anchorMs ?? new Float64Array(rows.length);
    this.importance = shared?.importance ?? new Float32Array(rows.length);
    if (shared) return;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      this.anchorMs[i] = table.anchorMs[row] ?? 0;
      this.importance[i] = table.importance[row] ?? 0;
    }
  }

  /** The same items, sharing all columns; those in `indices` take `px` more behind their cards. */
  widened(indices: { has(index: number): boolean }, px: number): LaneItems {
    return new LaneItems(this.#table, this.#rows, this.#cardPx, { of: this, indices, px });
  }

  widthPx(index: number): number {
    return this.cardPx(index) + (this.#extra.has(index) ? this.#extraPx : 0);
  }

  /** Width of a card, with the gap to the next one, but without what was added. */
  cardPx(index: number): number {
    const known = this.#widths[index] ?? 0;
    if (known > 0) return known;
    // Without a sound width no two cards could ever be parted.
    const width = Math.min(Math.max(LEAST_CARD_PX, this.#cardPx(this.row(index)) || 0), MOST_CARD_PX);
    this.#widths[index] = width;
    return width;
  }

  /** Row of the table. */
  row(index: number): number {
    return this.#rows[index] ?? 0;
  }

  /** Item of a row of the table; -1 when it is not of this lane. */
  indexOf(row: number): number {
    const index = lowerBound(this.#rows, row);
    return this.#rows[index] === row ? index : -1;
  }

  /** Last moment that is known; of an open end the anchor. */
  endMs(index: number): number {
    return this.#table.endMs[this.row(index)] ?? 0;
  }

  fromMs(index: number): number {
    const row = this.row(index);
    if (!this.#table.isFuzzy(row)) return this.anchorMs[index] ?? 0;
    const { beginEarliest } = this.#table.interval(row);
    return beginEarliest === -Infinity && this.#table.lasts(row) ? Math.min(this.anchorMs[index] ?? 0, this.#table.extent.startMs) : beginEarliest;
  }

  toMs(index: number): number {
    const row = this.row(index);
    if (!this.#table.isFuzzy(row)) return this.#table.endMs[row] ?? 0;
    const { endLatest } = this.#table.interval(row);
    return endLatest === Infinity && this.#table.lasts(row) ? Math.max(this.anchorMs[index] ?? 0, this.#table.extent.endMs) : endLatest;
  }

  /** A date that is known to a stretch of time only, such as a day: not what lasted, and with no open end. */
  isVague(index: number): boolean {
    return !this.#table.lasts(this.row(index)) && Number.isFinite(this.fromMs(index)) && Number.isFinite(this.toMs(index));
  }

  reachBeforePx(index: number): number {
    return this.#reach(index, this.fromMs(index));
  }

  reachAfterPx(index: number): number {
    return this.#reach(index, this.toMs(index));
  }

  #reach(index: number, timeMs: number): number {
    if (!Number.isFinite(timeMs)) return OPEN_REACH_PX;
    return this.#table.lasts(this.row(index)) ? Infinity : VAGUE_REACH_PX;
  }
}
