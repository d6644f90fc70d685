import type { ViewDelegate, ViewParts } from './view-delegate.js';

/** Height of the axis, and in sizes of letters where these are larger. */
export const AXIS_PX = 46;
const AXIS_LINES = 3.1;
/** Height of axis and lanes where the page's styles say none. */
const DEFAULT_HEIGHT_PX = 640;

/**
 * How much room there is for the plot: the body's width without the column of lane names, and the height that the page
 * allows.
 */
export class PlotRoom {
  /** Width of the column of lane names. */
  gutterPx = 0;
  readonly #parts: ViewParts;
  readonly #delegate: ViewDelegate;
  /**
   * Remembered between resizes: to ask for it in a frame that has written something makes the browser lay the page out
   * at once.
   */
  #bodyPx: number | null = null;

  constructor(parts: ViewParts, delegate: ViewDelegate) {
    this.#parts = parts;
    this.#delegate = delegate;
  }

  /** The body may have another width now. */
  invalidate(): void {
    this.#bodyPx = null;
  }

  /** Width of the body; 0 while it is hidden. */
  get bodyPx(): number {
    this.#bodyPx ??= this.#parts.body.clientWidth;
    return this.#bodyPx;
  }

  /** Width of the plot, at least 1. */
  get plotPx(): number {
    return Math.max(1, this.bodyPx - this.gutterPx);
  }

  /** The most that the lanes may take. */
  get maxHeightPx(): number {
    const { maxHeight, fontSize } = getComputedStyle(this.#parts.view);
    const limit = Number.parseFloat(maxHeight);
    return (
      (Number.isFinite(limit) ? limit : DEFAULT_HEIGHT_PX) - Math.max(AXIS_PX, AXIS_LINES * Number.parseFloat(fontSize))
    );
  }

  /** Gives the lane names their column. */
  measureGutter(): void {
    this.gutterPx = this.#delegate.gutterPx(this.bodyPx);
    this.#parts.view.style.setProperty('--gutter', `${this.gutterPx}px`);
    this.#parts.view.classList.toggle('over', this.gutterPx === 0);
  }

  /** From a place on screen to a place in the plot. */
  toPlotPx(clientX: number): number {
    const box = this.#parts.body.getBoundingClientRect();
    return (
      (this.#delegate.rightToLeft ? box.right - clientX : clientX - box.left) / scaleOf(box.width, this.bodyPx) -
      this.gutterPx
    );
  }
}

/**
 * How many px of the screen one of the page takes where that is transformed or zoomed. A width within a px of its own
 * is rounded, not scaled.
 */
export function scaleOf(shownPx: number, ownPx: number): number {
  return Math.abs(shownPx - ownPx) < 1 ? 1 : shownPx / ownPx;
}
