import type { Layout } from '../../layout/layout.js';
import type { Viewport } from '../../scale/viewport.js';

const ROUNDING = 1e-9;

/**
 * Works out what a zoom comes to next in equal shares: every frame of it prepares so many lanes that at most a share is
 * left to the first frame of the next octave of scales, which else would compute the labels and counts of all. Nothing
 * is shown of it, and what is shown does not depend on it. Zooming out needs none: those labels came first.
 */
export class Foresight {
  /** What is being prepared, the octave and about where, and the lane that comes next. */
  #layout: Pick<Layout, 'prepare'> | null = null;
  #octave = NaN;
  #startMs = NaN;
  #lane = 0;

  /** A frame has been drawn. @param lanes how many there are */
  drawn(layout: Pick<Layout, 'prepare'>, lanes: number, before: Viewport, now: Viewport): void {
    const factor = before.msPerPx / now.msPerPx;
    // What goes an octave at once is a leap, and hardly goes on.
    if (factor <= 1 || factor >= 2) return;
    const octave = Math.ceil(Math.log2(now.msPerPx)) - 1;
    // Whatever is rounded, the view that is prepared lies within the octave.
    const rest = (now.msPerPx / 2 ** octave) * (1 + ROUNDING);
    // The place that stands still while all else moves away from it.
    const stillPx = (before.startMs - now.startMs) / (now.msPerPx - before.msPerPx);
    const next = now.zoomAt(rest, Math.min(now.widthPx, Math.max(0, stillPx)));
    if (layout !== this.#layout || octave !== this.#octave || Math.abs(next.toPx(this.#startMs)) > next.widthPx / 2) {
      this.#layout = layout;
      this.#octave = octave;
      this.#startMs = next.startMs;
      this.#lane = 0;
    }
    for (let share = (lanes - this.#lane) / (Math.floor(Math.log(rest) / Math.log(factor)) + 2); share > 0; share--)
      layout.prepare(next, this.#lane++);
  }
}
