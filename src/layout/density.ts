import { lowerBound, lowerBoundNear } from '../model/lower-bound.js';
import type { Ribbon } from './scene.js';

/** Columns are at least this wide and less than twice as wide. */
const COLUMN_PX = 2;
/**
 * Events are marked one by one in every tile of at least so many pixels that holds no more than `MOST_MARKS` of them;
 * in others they are counted.
 */
const TILE_PX = 256;
const MOST_MARKS = 64;
/** So many stretches of columns are kept as they were counted. */
const COUNTED = 8;
/** Lanes of no more events than this are marked one by one whatever the scale. */
const MOST_SPARSE = 400;

/** A stretch of time whose events are marked one by one, or counted in columns. */
export interface DensityPart {
  readonly startMs: number;
  readonly endMs: number;
  /** First and last + 1 of its events. */
  readonly from: number;
  readonly to: number;
  readonly isMarked: boolean;
}

/**
 * A stretch of columns of one width from number `first` on: how many events lie in each, and at each of their bounds
 * how many before it.
 */
interface ColumnRun {
  readonly columnMs: number;
  readonly first: number;
  readonly before: Uint32Array;
  readonly counts: Float32Array;
}

/**
 * How many events there are in every column of a lane.
 *
 * The sorted anchors are their own prefix sum: a column's count is the distance of two binary searches, so nothing has
 * to be kept.
 * Columns lie on a dyadic grid of time, the same for all views of an octave, and are measured by the fullest column of
 * the whole lane:
 * neither their bounds nor their heights change while panning.
 */
export class Density {
  readonly #anchorMs: Float64Array;
  readonly #fullest = new Map<number, number>();
  /** Those that were counted lately. */
  readonly #counted: ColumnRun[] = [];
  readonly #known: ((columnMs: number) => number | undefined) | undefined;

  /** `anchorMs` is ascending. `known`: how many events the fullest column of a width holds, where that is known. */
  constructor(anchorMs: Float64Array, known?: (columnMs: number) => number | undefined) {
    this.#anchorMs = anchorMs;
    this.#known = known;
  }

  /** The most events in any column, by its width, as far as it was asked for. */
  get fullest(): ReadonlyMap<number, number> {
    return this.#fullest;
  }

  /** True when the events are so few that each can be marked, at any scale. */
  get isSparse(): boolean {
    return this.#anchorMs.length <= MOST_SPARSE;
  }

  /**
   * The parts of `startMs`..`endMs`, in order, in which events are marked or counted at a scale. Bounds lie on a dyadic
   * grid, so that what is marked and what is counted does not change while panning.
   */
  parts(startMs: number, endMs: number, msPerPx: number): DensityPart[] {
    const [first, end] = this.between(startMs, endMs);
    if (this.isSparse) return [{ startMs, endMs, from: first, to: end, isMarked: true }];
    const tileMs = 2 ** Math.ceil(Math.log2(TILE_PX * msPerPx));
    const parts: DensityPart[] = [];
    for (let tile = Math.floor(startMs / tileMs); tile * tileMs < endMs; tile++) {
      const nextMs = (tile + 1) * tileMs;
      const inTile = this.#countBefore(nextMs, first);
      const isMarked = inTile - this.#countBefore(tile * tileMs, 0) <= MOST_MARKS;
      const last = parts[parts.length - 1];
      const part = {
        startMs: Math.max(tile * tileMs, startMs),
        endMs: Math.min(nextMs, endMs),
        from: last?.to ?? first,
        to: nextMs < endMs ? inTile : end,
        isMarked,
      };
      if (last?.isMarked === isMarked) parts[parts.length - 1] = { ...last, endMs: part.endMs, to: part.to };
      else parts.push(part);
    }
    return parts;
  }

  /** First and last + 1 of the events between two times, ends included. */
  between(startMs: number, endMs: number): [from: number, to: number] {
    const from = this.#countBefore(startMs, 0);
    let to = this.#countBefore(endMs, from);
    while (this.#anchorMs[to] === endMs) to++;
    return [from, to];
  }

  /** The columns that cover `startMs`..`endMs` at a scale, the end not included. Positions are from `startMs`. */
  columns(startMs: number, endMs: number, msPerPx: number): Pick<Ribbon, 'xPx' | 'columnPx' | 'counts' | 'max'> {
    const columnMs = 2 ** Math.ceil(Math.log2(COLUMN_PX * msPerPx));
    const first = Math.floor(startMs / columnMs);
    const counts = this.#counts(columnMs, first, Math.ceil(endMs / columnMs));
    return {
      xPx: (first * columnMs - startMs) / msPerPx,
      columnPx: columnMs / msPerPx,
      counts,
      max: this.#fullestColumn(columnMs),
    };
  }

  /**
   * The events in columns of a width, from number `first` to before `end`. Taken out of what was counted lately: a zoom
   * stays within it for an octave.
   */
  #counts(columnMs: number, first: number, end: number): Float32Array {
    let run = this.#run(columnMs, first, end);
    if (run === undefined) {
      const before = this.#countBounds(columnMs, first, end);
      run = {
        columnMs,
        first,
        before,
        counts: new Float32Array(end - first).map((_, i) => (before[i + 1] ?? 0) - (before[i] ?? 0)),
      };
      this.#counted.unshift(run);
      if (this.#counted.length > COUNTED) this.#counted.pop();
    }
    return run.counts.subarray(first - run.first, end - run.first);
  }

  #run(columnMs: number, first: number, end: number): ColumnRun | undefined {
    return this.#counted.find(
      (run) => run.columnMs === columnMs && run.first <= first && end < run.first + run.before.length,
    );
  }

  /**
   * How many events lie before each bound of these columns. Every other is known where columns twice as wide were
   * counted, and those between lie near.
   */
  #countBounds(columnMs: number, first: number, end: number): Uint32Array {
    const wider = this.#run(2 * columnMs, Math.floor(first / 2), Math.ceil(end / 2));
    const bounds = new Uint32Array(end - first + 1);
    let before = wider === undefined ? this.#countBefore(first * columnMs, 0) : 0;
    for (let i = 0, column = first; column <= end; i++, column++) {
      if (wider === undefined) before = this.#countBefore(column * columnMs, before);
      else {
        const at = Math.floor(column / 2) - wider.first;
        before = wider.before[at] ?? 0;
        if (column % 2 !== 0) before = lowerBound(this.#anchorMs, column * columnMs, before, wider.before[at + 1]);
      }
      bounds[i] = before;
    }
    return bounds;
  }

  /**
   * The most events in any column of this width, anywhere. It is at least half of what the fullest holds that is twice
   * as wide. One that holds more than the fullest so far holds two of any events that follow each other at half that
   * distance: only where such two lie in one column is it counted.
   * The fuller columns are, the fewer events are looked at.
   */
  #fullestColumn(columnMs: number): number {
    const times = this.#anchorMs;
    const size = times.length;
    let most = this.#fullest.get(columnMs) ?? this.#known?.(columnMs);
    if (most === undefined) {
      // Two columns at most hold all of it: it may lie on both sides of time 0, where columns of any width part.
      most = (columnMs < (times[size - 1] ?? 0) - (times[0] ?? 0) ? this.#fullestColumn(2 * columnMs) : size) >> 1;
      for (let at = 0, next = 0; (next = at + ((most + 1) >> 1)) < size; at = next) {
        const column = Math.floor((times[next] ?? 0) / columnMs);
        if ((times[at] ?? 0) < column * columnMs) continue;
        next = this.#countBefore((column + 1) * columnMs, next);
        most = Math.max(most, next - lowerBound(times, column * columnMs, 0, at));
      }
    }
    this.#fullest.set(columnMs, most);
    return most;
  }

  /** How many events lie before a time, known to be at least `from`. */
  #countBefore(timeMs: number, from: number): number {
    return lowerBoundNear(this.#anchorMs, timeMs, from);
  }
}
