import type { Scene } from '../layout/scene.js';
import { type PaintOptions, paintScene } from './paint-scene.js';

/** How the canvas lies on the screen. */
export interface CanvasOptions extends PaintOptions {
  readonly rightToLeft: boolean;
}

/** The canvas under the cards. It holds a scene that is wider than the view (overscanned), so that a pan only moves it. */
export class CanvasLayer {
  readonly #canvas: HTMLCanvasElement;
  #context: CanvasRenderingContext2D | null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
  }

  draw(scene: Scene, options: CanvasOptions): void {
    const context = this.#context;
    if (context === null) return;
    const { widthPx, heightPx } = scene;
    const { pixelRatio } = options;
    const width = Math.max(1, Math.round(widthPx * pixelRatio));
    const height = Math.max(1, Math.round(heightPx * pixelRatio));
    // Setting the size clears and allocates: only when it changed.
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#canvas.style.inlineSize = `${widthPx}px`;
      this.#canvas.style.blockSize = `${heightPx}px`;
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
    }
    if (options.rightToLeft) context.setTransform(-pixelRatio, 0, 0, pixelRatio, width, 0);
    else context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paintScene(context, scene, options);
  }
}
