import type { EventTable } from '../model/event-table.js';
import type { LabelItems } from './label-tiles.js';

/** Pixels of its row that a date known only roughly keeps to either side of its anchor. What took its time keeps all of it. */
const VAGUE_REACH_PX = 1024;
/** Length of the fade that stands for an open end. */
const OPEN_REACH_PX = 96;

/** The events of one lane as labelling sees them: item numbers count within the lane, in order of time. */
export class LaneItems implements LabelItems {
  readonly size: number;
  readonly anchorMs: Float64Array;
  readonly widthPx: Float32Array;
  readonly importance: Float32Array;
  readonly #table: EventTable;
  readonly #rows: Uint32Array;

  /** `rows`: the lane's rows of the table, ascending. `labelWidthPx` is asked for each once; `gapPx` is added. */
  constructor(table: EventTable, rows: Uint32Array, labelWidthPx: (row: number) => number, gapPx: number) {
    this.#table = table;
    this.#rows = rows;
    this.size = rows.length;
    this.anchorMs = Float64Array.from(rows, (row) => table.anchorMs[row] ?? 0);
    this.importance = Float32Array.from(rows, (row) => table.importance[row] ?? 0);
    this.widthPx = Float32Array.from(rows, (row) => labelWidthPx(row) + gapPx);
  }

  /** Row of the table. */
  row(index: number): number {
    return this.#rows[index] ?? 0;
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
