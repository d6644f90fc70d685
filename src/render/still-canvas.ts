/** What a canvas, or one that is nowhere to be seen, gives to paint on. */
export type CanvasPainter = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * A canvas whose picture stays as it is for many frames. It is drawn aside and handed over as a whole: browsers that draw without a graphics card
 * copy a canvas that can be drawn on in every frame of the page, and one that only shows a picture never.
 */
export class StillCanvas {
  readonly #canvas: HTMLCanvasElement;
  #easel: OffscreenCanvas | null = null;
  #painter: CanvasPainter | null = null;
  #shown: ImageBitmapRenderingContext | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /**
   * Shows a new picture. Positions count in CSS px from the start edge.
   * @param widthPx size on screen, CSS px
   */
  draw(widthPx: number, heightPx: number, { pixelRatio, rightToLeft }: { readonly pixelRatio: number; readonly rightToLeft: boolean }, paint: (painter: CanvasPainter) => void): void {
    const [width, height] = [Math.max(1, Math.round(widthPx * pixelRatio)), Math.max(1, Math.round(heightPx * pixelRatio))];
    const painter = this.#begin(width, height);
    if (painter === null) return;
    const canvas = this.#canvas;
    canvas.style.inlineSize = `${widthPx}px`;
    canvas.style.blockSize = `${heightPx}px`;
    if (rightToLeft) painter.setTransform(-pixelRatio, 0, 0, pixelRatio, width, 0);
    else painter.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paint(painter);
    if (this.#easel !== null) this.#shown?.transferFromImageBitmap(this.#easel.transferToImageBitmap());
  }

  /** An empty picture of this size, device pixels. */
  #begin(width: number, height: number): CanvasPainter | null {
    if (this.#painter === null) {
      this.#easel = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(width, height) : null;
      this.#painter = this.#easel?.getContext('2d') ?? null;
      if (this.#painter !== null) this.#shown = this.#canvas.getContext('bitmaprenderer');
      if (this.#shown === null) {
        this.#easel = null;
        this.#painter = this.#canvas.getContext('2d');
      }
    }
    // Setting a size clears.
    for (const each of [this.#canvas, this.#easel]) {
      if (each === null) continue;
      each.width = width;
      each.height = height;
    }
    return this.#painter;
  }
}
