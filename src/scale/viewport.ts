/** A stretch of time and its width on screen. */
export interface ViewportLike {
  readonly startMs: number;
  readonly endMs: number;
  readonly widthPx: number;
}

/** No window is shorter: one millisecond. */
const MIN_SPAN_MS = 1;
/** No window is longer, and none reaches further from 1970: ten trillion years, what dates may be at most. */
const MAX_TIME_MS = 3.2e23;
/** A pixel is never less than this many steps of the float that holds the time; else far-off windows would tremble. */
const MIN_STEPS_PER_PX = 4;

/**
 * Windows whose lengths differ by less than this share have the same scale: a thousandth of a pixel in ten thousand.
 */
const SAME_SPAN = 1e-7;

/**
 * The visible stretch of time and its width on screen: an immutable value, with the arithmetic of panning and zooming.
 *
 * Times are milliseconds since 1970-01-01T00:00Z; widths and positions CSS pixels from the start edge (left, or right
 * in RTL).
 * The scale is kept beside the two ends: panning changes the ends by rounded amounts, but the scale not at all, and
 * which labels show depends on the scale only. Positions are computed as (time − start) / scale: the difference of two
 * near floats is exact, so a window of 1 ms at the present and one of 13.8 billion years are both drawn without
 * trembling.
 */
export class Viewport implements ViewportLike {
  private constructor(
    readonly startMs: number,
    readonly endMs: number,
    readonly widthPx: number,
    /** The scale: how much time one pixel stands for. Unchanged by panning, to the last bit. */
    readonly msPerPx: number,
  ) {}

  /**
   * The viewport that shows `startMs` to `endMs` on `widthPx` pixels. Swapped ends are put in order; a window that is
   * too short or too long is widened or cut about its middle. Throws a RangeError when an end is not finite or the
   * width is not positive.
   */
  static of(startMs: number, endMs: number, widthPx: number): Viewport {
    if (!Number.isFinite(startMs) || !Number.isFinite(endMs))
      throw new RangeError(`window ${startMs}..${endMs} is not finite`);
    if (!(widthPx > 0)) throw new RangeError(`width ${widthPx} is not positive`);
    if (endMs < startMs) return Viewport.of(endMs, startMs, widthPx);
    const span = endMs - startMs;
    const allowed = clampSpan(span, Math.max(Math.abs(startMs), Math.abs(endMs)), widthPx);
    if (allowed === span && Math.abs(startMs) <= MAX_TIME_MS && Math.abs(endMs) <= MAX_TIME_MS) {
      return new Viewport(startMs, endMs, widthPx, span / widthPx);
    }
    return Viewport.#at(startMs + span / 2 - allowed / 2, allowed / widthPx, widthPx);
  }

  static #at(startMs: number, msPerPx: number, widthPx: number): Viewport {
    const span = msPerPx * widthPx;
    const start = Math.min(Math.max(startMs, -MAX_TIME_MS), MAX_TIME_MS - span);
    return new Viewport(start, start + span, widthPx, msPerPx);
  }

  /** Position of a time, in pixels from the start edge. */
  toPx(timeMs: number): number {
    return (timeMs - this.startMs) / this.msPerPx;
  }

  /** The time at a position. */
  toTime(px: number): number {
    return this.startMs + px * this.msPerPx;
  }

  /**
   * Zooms in by `factor` (below 1: out) while the time at `px` stays where it is. Beyond the limits of scale it stops.
   * Throws a RangeError when the factor is not positive.
   */
  zoomAt(factor: number, px: number): Viewport {
    if (!(factor > 0)) throw new RangeError(`factor ${factor} is not positive`);
    const span = this.endMs - this.startMs;
    const allowed = clampSpan(span / factor, Math.max(Math.abs(this.startMs), Math.abs(this.endMs)), this.widthPx);
    if (allowed === span) return this;
    const scale = allowed / this.widthPx;
    return Viewport.#at(this.startMs + px * (this.msPerPx - scale), scale, this.widthPx);
  }

  /** Shows what lies `px` pixels further on (negative: earlier); the scale stays the same to the last bit. */
  panByPx(px: number): Viewport {
    return px === 0 ? this : Viewport.#at(this.startMs + px * this.msPerPx, this.msPerPx, this.widthPx);
  }

  /**
   * The window `startMs`..`endMs` on this width. Where it is as long as this one but for rounding, the scale stays the
   * same to the last bit: whoever sets the two ends step by step pans, and does not zoom by a billionth.
   */
  to(startMs: number, endMs: number): Viewport {
    const span = this.endMs - this.startMs;
    const isPan =
      Math.abs(endMs - startMs - span) <= span * SAME_SPAN &&
      Math.max(Math.abs(startMs), Math.abs(endMs)) <= MAX_TIME_MS;
    return isPan ? new Viewport(startMs, endMs, this.widthPx, this.msPerPx) : Viewport.of(startMs, endMs, this.widthPx);
  }

  /** This viewport and so many pixels more on both sides, at the same scale to the last bit. */
  widened(px: number): Viewport {
    return Viewport.#at(this.startMs - px * this.msPerPx, this.msPerPx, this.widthPx + 2 * px);
  }

  /** The same window on another width. */
  withWidth(widthPx: number): Viewport {
    return widthPx === this.widthPx ? this : Viewport.of(this.startMs, this.endMs, widthPx);
  }
}

function clampSpan(spanMs: number, farthestMs: number, widthPx: number): number {
  const shortest = Math.max(MIN_SPAN_MS, farthestMs * Number.EPSILON * MIN_STEPS_PER_PX * widthPx);
  return Math.min(Math.max(spanMs, Math.min(shortest, MAX_TIME_MS)), 2 * MAX_TIME_MS);
}
