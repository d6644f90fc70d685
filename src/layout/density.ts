import type { Ribbon } from './scene.js';

/** Columns are at least this wide and less than twice as wide. */
const COLUMN_PX = 2;
/** Single marks are drawn as long as no stretch of `MARKED_PX` holds more than this many events; beyond, a ribbon is. */
const MOST_MARKS = 400;
const MARKED_PX = 2048;

/**
 * How many events there are in every column of a lane.
 *
 * The sorted anchors are their own prefix sum: a column's count is the distance of two binary searches, so nothing has to be kept.
 * Columns lie on a dyadic grid of time, the same for all views of an octave, and are measured by the fullest column of the whole lane:
 * neither their bounds nor their heights change while panning.
 */
export class Density {
  /** At this scale and closer ones, ms per px, marks are few enough to be drawn one by one. */
  readonly marksUpTo: number;
  readonly #anchorMs: Float64Array;
  readonly #fullest = new Map<number, number>();

  /** `anchorMs` is ascending. */
  constructor(anchorMs: Float64Array) {
    this.#anchorMs = anchorMs;
    let narrowest = Infinity;
    for (let i = MOST_MARKS; i < anchorMs.length; i++) narrowest = Math.min(narrowest, (anchorMs[i] ?? 0) - (anchorMs[i - MOST_MARKS] ?? 0));
    this.marksUpTo = narrowest / MARKED_PX;
  }

  /** First and last + 1 of the events between two times, ends included. */
  between(startMs: number, endMs: number): [from: number, to: number] {
    const from = this.#countBefore(startMs, 0);
    let to = this.#countBefore(endMs, from);
    while (this.#anchorMs[to] === endMs) to++;
    return [from, to];
  }

  /** The columns that cover `startMs`..`endMs` at a scale. Positions are from `startMs`. */
  columns(startMs: number, endMs: number, msPerPx: number): Pick<Ribbon, 'xPx' | 'columnPx' | 'counts' | 'max'> {
    const columnMs = 2 ** Math.ceil(Math.log2(COLUMN_PX * msPerPx));
    const first = Math.floor(startMs / columnMs);
    const counts = new Float32Array(Math.floor(endMs / columnMs) - first + 1);
    let before = this.#countBefore(first * columnMs, 0);
    for (let i = 0; i < counts.length; i++) {
      const upTo = this.#countBefore((first + i + 1) * columnMs, before);
      counts[i] = upTo - before;
      before = upTo;
    }
    return { xPx: (first * columnMs - startMs) / msPerPx, columnPx: columnMs / msPerPx, counts, max: this.#fullestColumn(columnMs) };
  }

  /** The most events in any column of this width, anywhere. */
  #fullestColumn(columnMs: number): number {
    let most = this.#fullest.get(columnMs);
    if (most === undefined) {
      most = 0;
      for (let i = 0; i < this.#anchorMs.length; ) {
        const column = Math.floor((this.#anchorMs[i] ?? 0) / columnMs);
        const next = Math.max(i + 1, this.#countBefore((column + 1) * columnMs, i));
        most = Math.max(most, next - i);
        i = next;
      }
      this.#fullest.set(columnMs, most);
    }
    return most;
  }

  /** How many events lie before a time, known to be at least `from`: doubling steps, then halving ones, so near answers are found fast. */
  #countBefore(timeMs: number, from: number): number {
    const times = this.#anchorMs;
    let step = 1;
    let low = from;
    while (low + step <= times.length && (times[low + step - 1] ?? 0) < timeMs) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, times.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[middle] ?? 0) < timeMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
