/** What a canvas, or one that is nowhere to be seen, gives to paint on. */
export type CanvasPainter = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface PictureOptions {
  readonly pixelRatio: number;
  readonly rightToLeft: boolean;
}

/** A picture that is painted, but not shown yet; size in CSS px. */
export interface StillPicture {
  readonly bitmap: ImageBitmap;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A canvas whose picture stays as it is for many frames. It is drawn aside and handed over as a whole: browsers that
 * draw without a graphics card copy a canvas that can be drawn on in every frame of the page, and one that only shows a
 * picture never.
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
  draw(widthPx: number, heightPx: number, options: PictureOptions, paint: (painter: CanvasPainter) => void): void {
    this.#begin();
    const made = this.make(widthPx, heightPx, options, paint);
    if (made !== null) this.show(made);
    else if (this.#easel === null) this.#paint(this.#canvas, widthPx, heightPx, options, paint);
  }

  /**
   * Paints a picture that is to be shown later; null where pictures cannot be handed over, or before anything was
   * drawn.
   */
  make(
    widthPx: number,
    heightPx: number,
    options: PictureOptions,
    paint: (painter: CanvasPainter) => void,
  ): StillPicture | null {
    if (this.#easel === null) return null;
    this.#paint(this.#easel, widthPx, heightPx, options, paint);
    const bitmap = this.#easel.transferToImageBitmap();
    // What was handed over would be kept room for once more, 5 MB on a common screen.
    this.#easel.width = 1;
    return { bitmap, widthPx, heightPx };
  }

  /** Shows a picture that was made before. */
  show({ bitmap, widthPx, heightPx }: StillPicture): void {
    this.#canvas.width = bitmap.width;
    this.#canvas.height = bitmap.height;
    this.#size(widthPx, heightPx);
    this.#shown?.transferFromImageBitmap(bitmap);
  }

  /** Gives back the room of a picture that nobody will see again. */
  clear(): void {
    // First the size: an empty picture is as large as its canvas.
    this.#canvas.width = 1;
    this.#shown?.transferFromImageBitmap(null);
  }

  #size(widthPx: number, heightPx: number): void {
    const { style } = this.#canvas;
    style.inlineSize = `${widthPx}px`;
    style.blockSize = `${heightPx}px`;
  }

  #paint(
    surface: HTMLCanvasElement | OffscreenCanvas,
    widthPx: number,
    heightPx: number,
    options: PictureOptions,
    paint: (painter: CanvasPainter) => void,
  ): void {
    const painter = this.#painter;
    if (painter === null) return;
    // Setting a size clears.
    surface.width = pixels(widthPx, options);
    surface.height = pixels(heightPx, options);
    if (surface === this.#canvas) this.#size(widthPx, heightPx);
    orient(painter, options, surface.width);
    paint(painter);
  }

  #begin(): void {
    if (this.#painter !== null) return;
    this.#easel = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1) : null;
    this.#painter = this.#easel?.getContext('2d') ?? null;
    if (this.#painter !== null) this.#shown = this.#canvas.getContext('bitmaprenderer');
    if (this.#shown !== null) return;
    this.#easel = null;
    this.#painter = this.#canvas.getContext('2d');
  }
}

/** How many pixels of a canvas a length takes: one at least. */
export function pixels(px: number, { pixelRatio }: PictureOptions): number {
  return Math.max(1, Math.round(px * pixelRatio));
}

/** Lets positions count in CSS px from the start edge of a canvas that is so many pixels wide. */
export function orient(painter: CanvasPainter, { pixelRatio, rightToLeft }: PictureOptions, width: number): void {
  painter.setTransform(rightToLeft ? -pixelRatio : pixelRatio, 0, 0, pixelRatio, rightToLeft ? width : 0, 0);
}
