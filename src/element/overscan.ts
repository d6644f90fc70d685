import type { Layout } from '../layout/layout.js';
import type { Scene } from '../layout/scene.js';
import { CanvasLayer } from '../render/canvas-layer.js';
import { Viewport } from '../scale/viewport.js';
import type { ViewDelegate } from './view-delegate.js';

/** How far the canvas reaches beyond the view on each side, as a share of its width. */
const OVERSCAN = 0.5;

/** The canvas under the labels, painted wider than the view: a pan within what is painted only moves it. */
export class Overscan {
  readonly #canvas: HTMLCanvasElement;
  readonly #layer: CanvasLayer;
  readonly #delegate: ViewDelegate;
  /** What the canvas shows now. */
  #painted: { readonly startMs: number; readonly widthPx: number; readonly msPerPx: number } | null = null;
  #dirty = true;

  constructor(canvas: HTMLCanvasElement, delegate: ViewDelegate) {
    this.#canvas = canvas;
    this.#layer = new CanvasLayer(canvas);
    this.#delegate = delegate;
  }

  /** Looks have changed: the next frame paints anew. */
  invalidate(): void {
    this.#dirty = true;
  }

  /** Whether a viewport has another scale than what is painted. */
  isScaled({ msPerPx }: Viewport): boolean {
    return this.#painted?.msPerPx !== msPerPx;
  }

  /** Paints a scene, or moves what is painted. @param scaled as `isScaled` says of the viewport */
  show(layout: Layout, viewport: Viewport, scene: Scene, scaled: boolean): void {
    const painted = this.#painted;
    let shiftPx = painted === null ? 0 : painted.startMs === viewport.startMs ? 0 : viewport.toPx(painted.startMs);
    const delegate = this.#delegate;
    if (this.#dirty || scaled || painted === null || shiftPx > 0 || shiftPx + painted.widthPx < viewport.widthPx) {
      // While the scale changes every frame is painted anew: no use in painting what lies outside.
      const over = scaled ? 0 : Math.round(viewport.widthPx * OVERSCAN);
      const wide = over === 0 ? viewport : Viewport.of(viewport.toTime(-over), viewport.toTime(viewport.widthPx + over), viewport.widthPx + 2 * over);
      this.#layer.draw(over === 0 ? scene : layout.scene(wide), {
        theme: delegate.theme,
        colourOf: (row) => delegate.colourOf(row),
        isDimmed: (row) => delegate.isDimmed(row),
        selected: delegate.selectedRow,
        pixelRatio: devicePixelRatio,
        rightToLeft: delegate.rightToLeft,
      });
      this.#painted = { startMs: wide.startMs, widthPx: wide.widthPx, msPerPx: viewport.msPerPx };
      this.#dirty = false;
      shiftPx = -over;
    }
    const snapped = Math.round(shiftPx * devicePixelRatio) / devicePixelRatio;
    this.#canvas.style.transform = `translateX(${delegate.rightToLeft ? -snapped : snapped}px)`;
  }
}
