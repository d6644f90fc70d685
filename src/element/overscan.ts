import type { Layout } from '../layout/layout.js';
import type { Scene } from '../layout/scene.js';
import { CanvasLayer } from '../render/canvas-layer.js';
import type { Viewport } from '../scale/viewport.js';
import type { ViewDelegate } from './view-delegate.js';

/** How far what is drawn reaches beyond the view on each side, as a share of its width. */
const OVERSCAN = 0.5;

/** What is drawn now, of which the view shows a part. */
export interface Strip {
  readonly scene: Scene;
  /** Where it begins in the view, px. */
  readonly xPx: number;
  /** It was drawn anew in this frame. */
  readonly isNew: boolean;
}

/** A strip of time that is wider than the view, with its canvas: a pan within it only moves what is drawn. */
export class Overscan {
  readonly #layer: CanvasLayer;
  readonly #delegate: ViewDelegate;
  /** What the canvas shows now. */
  #drawn: { readonly scene: Scene; readonly msPerPx: number } | null = null;
  #dirty = true;

  constructor(canvas: HTMLCanvasElement, delegate: ViewDelegate) {
    this.#layer = new CanvasLayer(canvas);
    this.#delegate = delegate;
  }

  /** Looks have changed: the next frame paints anew. */
  invalidate(): void {
    this.#dirty = true;
  }

  /** Whether a viewport has another scale than what is drawn. */
  isScaled({ msPerPx }: Viewport): boolean {
    return this.#drawn?.msPerPx !== msPerPx;
  }

  /** Draws a strip about the view, or moves what is drawn. @param scaled as `isScaled` says of the viewport */
  show(layout: Layout, viewport: Viewport, scaled: boolean): Strip {
    const drawn = this.#drawn;
    const isNew = this.#dirty || scaled || drawn === null || drawn.scene.startMs > viewport.startMs || drawn.scene.endMs < viewport.endMs;
    // While the scale changes every frame is drawn anew: no use in drawing what lies outside.
    const scene = isNew ? layout.scene(scaled ? viewport : this.#around(viewport)) : drawn.scene;
    if (isNew) this.#paint(scene, viewport.msPerPx, scaled && drawn !== null);
    const xPx = viewport.toPx(scene.startMs);
    const snapped = Math.round(xPx * devicePixelRatio) / devicePixelRatio;
    this.#layer.moveTo(this.#delegate.rightToLeft ? -snapped : snapped);
    return { scene, xPx, isNew };
  }

  /** The view and what lies around it; whole device pixels from where the last strip began, so that what stays does not tremble. */
  #around(viewport: Viewport): Viewport {
    const overPx = Math.round(viewport.widthPx * OVERSCAN);
    const beganPx = this.#drawn === null ? 0 : viewport.toPx(this.#drawn.scene.startMs) + overPx;
    return viewport.panByPx(beganPx - Math.round(beganPx * devicePixelRatio) / devicePixelRatio).widened(overPx);
  }

  #paint(scene: Scene, msPerPx: number, isZooming: boolean): void {
    const delegate = this.#delegate;
    this.#layer.draw(scene, {
      theme: delegate.theme,
      colourOf: (row) => delegate.colourOf(row),
      isDimmed: (row) => delegate.isDimmed(row),
      selected: delegate.selectedRow,
      paintEras: delegate.paintEras,
      pixelRatio: devicePixelRatio,
      rightToLeft: delegate.rightToLeft,
      isZooming,
    });
    this.#drawn = { scene, msPerPx };
    this.#dirty = false;
  }
}
