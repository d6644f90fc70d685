import type { Viewport } from '../../scale/viewport.js';

/** Spans that differ by no more are the same but for rounding. */
const SAME_SPAN = 1e-9;

/**
 * The scale of whoever steps from event to event: one that took longer than the window shows makes that wider, the step
 * after it gives the chosen scale back.
 */
export class StepScale {
  #widened: { readonly spanMs: number; readonly factor: number } | null = null;

  /** From where a step to an event begins. Another scale chosen meanwhile stands. */
  before(viewport: Viewport, anchorMs: number): Viewport {
    const widened = this.#widened;
    this.#widened = null;
    return widened === null || Math.abs(spanOf(viewport) / widened.spanMs - 1) > SAME_SPAN
      ? viewport
      : viewport.zoomAt(widened.factor, viewport.toPx(anchorMs));
  }

  /** Where the step has led. */
  after(from: Viewport, to: Viewport): void {
    const factor = spanOf(to) / spanOf(from);
    if (factor > 1 + SAME_SPAN) this.#widened = { spanMs: spanOf(to), factor };
  }
}

function spanOf({ startMs, endMs }: Viewport): number {
  return endMs - startMs;
}
