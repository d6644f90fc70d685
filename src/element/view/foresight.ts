import type { Layout } from '../../layout/layout.js';
import type { Viewport } from '../../scale/viewport.js';

/** Idle time of less than this is left to others, ms. */
const LEAST_MS = 3;
/** Views that begin so near to one another have the same tiles and columns. */
const SAME_PX = 1;
/** A scale that changes by less is that of a pan. */
const LEAST_FACTOR = 1 + 1e-6;

/**
 * Works out in idle time what a zoom comes to next: the labels of the next octave, lane by lane, which the frame that gets there then finds
 * made. Nothing is shown of it, and what is shown does not depend on it. Zooming out needs none: those labels came first.
 */
export class Foresight {
  #last: Viewport | null = null;
  /** What is being prepared: the view, and the lane that comes next. */
  #layout: Pick<Layout, 'prepare'> | null = null;
  #next: Viewport | null = null;
  #lane = 0;
  #handle = 0;

  /** A frame has been drawn. */
  drawn(layout: Pick<Layout, 'prepare'>, viewport: Viewport): void {
    const before = this.#last;
    this.#last = viewport;
    this.stop();
    if (layout !== this.#layout) this.#next = null;
    this.#layout = layout;
    if (before === null || before.msPerPx <= viewport.msPerPx * LEAST_FACTOR || typeof requestIdleCallback !== 'function') return;
    const next = nextOctave(before, viewport);
    // A zoom that goes on as it went comes to the same view: then lanes that are done need not be asked again.
    if (this.#next === null || Math.abs(next.toPx(this.#next.startMs)) > SAME_PX || next.msPerPx !== this.#next.msPerPx) this.#lane = 0;
    this.#next = next;
    const work = (deadline: IdleDeadline): void => {
      while (deadline.timeRemaining() > LEAST_MS) {
        if (!layout.prepare(next, this.#lane)) return;
        this.#lane++;
      }
      this.#handle = requestIdleCallback(work);
    };
    this.#handle = requestIdleCallback(work);
  }

  stop(): void {
    if (this.#handle !== 0) cancelIdleCallback(this.#handle);
    this.#handle = 0;
  }
}

/** Where a zoom that goes on as it went between two views enters the next octave of scales. */
export function nextOctave(before: Viewport, now: Viewport): Viewport {
  // The place that stands still while the rest moves away from it.
  const stillPx = (before.startMs - now.startMs) / (now.msPerPx - before.msPerPx);
  const scale = 2 ** (Math.ceil(Math.log2(now.msPerPx)) - 1);
  return now.zoomAt(now.msPerPx / scale, Math.min(now.widthPx, Math.max(0, stillPx)));
}
