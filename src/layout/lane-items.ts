import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import { MaxTree } from '../model/max-tree.js';
import type { LabelItems } from './label-tiles.js';

/**
 * Pixels of its row that a date known only roughly keeps to either side of its anchor. What took its time keeps all of
 * it.
 */
export const VAGUE_REACH_PX = 1024;
/** Length of the fade that stands for an open end. */
const OPEN_REACH_PX = 96;
const LEAST_CARD_PX = 1;
const MOST_CARD_PX = 4096;
const NONE: ReadonlySet<number> = new Set<number>();

/** What items consist of. */
export interface ItemParts {
  readonly table: EventTable;
  readonly rows: Uint32Array;
  readonly cardPx: (row: number, enoughPx?: number) => number;
  readonly anchorMs: Float64Array;
  readonly importance: Float32Array;
  /** Card widths asked for so far; 0: not yet. */
  readonly widths: Float32Array;
  /** Over the importance; made where there is none. */
  readonly tree?: MaxTree | null;
}

type LaneColumns = Pick<ItemParts, 'anchorMs' | 'importance'>;

/**
 * The events of one lane as labelling sees them: item numbers count within the lane, in order of time. Columns of the
 * whole table are shared, not copied.
 */
export class LaneItems implements LabelItems {
  readonly size: number;
  readonly anchorMs: Float64Array;
  readonly importance: Float32Array;
  readonly #parts: ItemParts;
  readonly #table: EventTable;
  readonly #rows: Uint32Array;
  /** Items whose cards take more room behind them, and how much. */
  readonly #extra: { has(index: number): boolean };
  readonly #extraPx: number;
  #tree: MaxTree | null;

  constructor(parts: ItemParts, extra: { has(index: number): boolean } = NONE, extraPx = 0) {
    this.#parts = parts;
    this.#table = parts.table;
    this.#rows = parts.rows;
    this.size = parts.rows.length;
    this.anchorMs = parts.anchorMs;
    this.importance = parts.importance;
    this.#tree = parts.tree ?? null;
    this.#extra = extra;
    this.#extraPx = extraPx;
  }

  /**
   * @param rows the lane's rows of the table, ascending. @param cardPx width of a card with the gap to the next one,
   * more than 0; asked for when needed, and no more when known. @param columns those of the rows, where they are known
   */
  static of(
    table: EventTable,
    rows: Uint32Array,
    cardPx: ItemParts['cardPx'],
    { anchorMs, importance }: LaneColumns = columnsOf(table, rows),
  ): LaneItems {
    return new LaneItems({ table, rows, cardPx, anchorMs, importance, widths: new Float32Array(rows.length) });
  }

  /** The same items, sharing all columns; those in `indices` take `px` more behind their cards. */
  widened(indices: { has(index: number): boolean }, px: number): LaneItems {
    return new LaneItems({ ...this.#parts, tree: this.tree }, indices, px);
  }

  /** What they consist of, with as much as is known by now. */
  get parts(): ItemParts {
    return { ...this.#parts, tree: this.#tree };
  }

  get tree(): MaxTree {
    this.#tree ??= new MaxTree(this.importance);
    return this.#tree;
  }

  widthPx(index: number, enoughPx?: number): number {
    return this.cardPx(index, enoughPx) + (this.#extra.has(index) ? this.#extraPx : 0);
  }

  /** Width of a card, with the gap to the next one, but without what was added. */
  cardPx(index: number, enoughPx?: number): number {
    const { widths, cardPx } = this.#parts;
    const known = widths[index] ?? 0;
    if (known > 0) return known;
    // Without a sound width no two cards could ever be parted.
    const width = Math.max(LEAST_CARD_PX, cardPx(this.row(index), enoughPx) || 0);
    // So wide is no card; but none need be told how wide exactly it is, where less would be too wide.
    if (width > MOST_CARD_PX) return MOST_CARD_PX;
    widths[index] = width;
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

  /**
   * Where its time begins. What lasted and has no begin reaches to where all time begins; −Infinity where it lasted
   * until then, so that some of it shows.
   */
  fromMs(index: number): number {
    const row = this.row(index);
    if (!this.#table.isFuzzy(row)) return this.anchorMs[index] ?? 0;
    const { beginEarliest } = this.#table.interval(row);
    const { startMs } = this.#table.extent;
    return this.#table.lasts(row) && startMs < (this.anchorMs[index] ?? 0)
      ? Math.max(startMs, beginEarliest)
      : beginEarliest;
  }

  /** Where its time ends; as its begin. */
  toMs(index: number): number {
    const row = this.row(index);
    if (!this.#table.isFuzzy(row)) return this.#table.endMs[row] ?? 0;
    const { endLatest } = this.#table.interval(row);
    const { endMs } = this.#table.extent;
    return this.#table.lasts(row) && endMs > (this.anchorMs[index] ?? 0) ? Math.min(endMs, endLatest) : endLatest;
  }

  /** A date that is known to a stretch of time only, such as a day: not what lasted, and with no open end. */
  isVague(index: number): boolean {
    return (
      !this.#table.lasts(this.row(index)) && Number.isFinite(this.fromMs(index)) && Number.isFinite(this.toMs(index))
    );
  }

  reachBeforePx(index: number): number {
    return this.#reach(index, this.fromMs(index));
  }

  reachAfterPx(index: number): number {
    return this.#reach(index, this.toMs(index));
  }

  #reach(index: number, endMs: number): number {
    const row = this.row(index);
    // Only what is fuzzy may be open.
    if (this.#table.isFuzzy(row) && !Number.isFinite(endMs)) return OPEN_REACH_PX;
    return this.#table.lasts(row) ? Infinity : VAGUE_REACH_PX;
  }
}

/** Anchors and importance of some rows; those of all are the table's own. */
export function columnsOf(table: EventTable, rows: Uint32Array): LaneColumns {
  const size = rows.length;
  if (size === table.size) return { anchorMs: table.anchorMs, importance: table.importance };
  const anchorMs = new Float64Array(size);
  const importance = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const row = rows[i] ?? 0;
    anchorMs[i] = table.anchorMs[row] ?? 0;
    importance[i] = table.importance[row] ?? 0;
  }
  return { anchorMs, importance };
}
