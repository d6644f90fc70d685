/** A stretch of time. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** What lies before or after the part that is drawn large has this share of the room at most. */
const SIDE = 0.16;

/**
 * A scale from time to px and back that shows a part of all time large and what lies before and after it drawn
 * together, like an axis with breaks.
 * Within each piece it is even, and it rises everywhere, so that what can be seen can be reached. Beyond its ends it
 * goes on as in its outer pieces.
 */
export class BrokenScale {
  /** Where the pieces meet, px. */
  readonly breaksPx: readonly number[];
  /** Ends of the pieces: times that rise, and their places. */
  readonly #ms: readonly number[];
  readonly #px: readonly number[];

  /**
   * @param all of the time; @param part what of it is drawn large; null, or an empty one: none; @param fromPx place of
   * the first moment; @param toPx of the last, beyond `fromPx`
   */
  constructor(all: Span, part: Span | null, fromPx: number, toPx: number) {
    const large = part !== null && part.startMs < part.endMs ? part : null;
    const { startMs, endMs } = all;
    const widthPx = toPx - fromPx;
    const even = (ms: number): number => ((ms - startMs) / (endMs - startMs)) * widthPx;
    const ms = [startMs];
    const px = [fromPx];
    // A side that would be narrower than a px is no piece of its own.
    if (large !== null && even(large.startMs) >= 1) {
      ms.push(large.startMs);
      px.push(fromPx + Math.min(even(large.startMs), SIDE * widthPx));
    }
    if (large !== null && widthPx - even(large.endMs) >= 1) {
      ms.push(large.endMs);
      px.push(toPx - Math.min(widthPx - even(large.endMs), SIDE * widthPx));
    }
    this.breaksPx = px.slice(1);
    this.#ms = [...ms, endMs];
    this.#px = [...px, toPx];
  }

  toPx(ms: number): number {
    return along(ms, this.#ms, this.#px);
  }

  toMs(px: number): number {
    return along(px, this.#px, this.#ms);
  }
}

/** The value that belongs to `x` on the line through these points. */
function along(x: number, xs: readonly number[], ys: readonly number[]): number {
  let i = 1;
  while (i < xs.length - 1 && x > (xs[i] ?? 0)) i++;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[i - 1], xs[i], ys[i - 1], ys[i]];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}
