import type { Scene } from '../layout/scene.js';
import { make } from './make.js';
import { type PaintOptions, paintScene } from './paint-scene.js';
import { snap } from './snap.js';
import { orient, pixels, StillCanvas, type StillPicture } from './still-canvas.js';

/** How the canvas lies on the screen. */
export interface CanvasOptions extends PaintOptions {
  readonly rightToLeft: boolean;
  /** It is drawn anew in every frame. */
  readonly isZooming: boolean;
}

/**
 * What lies under the cards: a picture that stays while the window pans, and a canvas that is painted frame by frame
 * while it zooms. That is no higher than the view: what can be seen only by scrolling waits until the zoom rests.
 */
export class CanvasLayer {
  readonly #still: HTMLCanvasElement;
  readonly #view: Element;
  readonly #picture: StillCanvas;
  readonly #live = make('canvas', { hidden: true });
  #context: CanvasRenderingContext2D | null = null;

  /** @param view what scrolls it */
  constructor(canvas: HTMLCanvasElement, view: Element) {
    this.#still = canvas;
    this.#view = view;
    this.#picture = new StillCanvas(canvas);
    // The layer before it may have been zooming.
    canvas.hidden = false;
    canvas.parentElement?.replaceChildren(canvas, this.#live);
  }

  /** Paints a scene that is to be drawn later; null where that cannot be done. */
  make(scene: Scene, options: CanvasOptions): StillPicture | null {
    return this.#picture.make(scene.widthPx, scene.heightPx, options, (painter) => paintScene(painter, scene, options));
  }

  /** @param made the scene as it was painted before */
  draw(scene: Scene, options: CanvasOptions, made: StillPicture | null = null): void {
    const { widthPx, heightPx } = scene;
    const { isZooming } = options;
    if (isZooming) this.#paintLive(scene, options);
    else if (made !== null) this.#picture.show(made);
    else this.#picture.draw(widthPx, heightPx, options, (painter) => paintScene(painter, scene, options));
    if (this.#live.hidden !== isZooming) return;
    this.#live.hidden = !isZooming;
    this.#still.hidden = isZooming;
    if (isZooming) this.#picture.clear();
  }

  /** @param xPx from the left; where the picture begins in the view */
  moveTo(xPx: number): void {
    (this.#live.hidden ? this.#still : this.#live).style.transform = `translateX(${xPx}px)`;
  }

  #paintLive(scene: Scene, options: CanvasOptions): void {
    // Not before the first zoom: a first frame does without.
    const context = (this.#context ??= this.#live.getContext('2d'));
    if (context === null) return;
    const { widthPx } = scene;
    const { scrollTop, clientHeight } = this.#view;
    const heightPx = Math.min(scene.heightPx, clientHeight);
    const canvas = this.#live;
    const [width, height] = [pixels(widthPx, options), pixels(heightPx, options)];
    // Setting the size allocates: only when it changed.
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.inlineSize = `${widthPx}px`;
      canvas.style.blockSize = `${heightPx}px`;
    }
    orient(context, options, width);
    // A pixel more, for sizes that were rounded up.
    context.clearRect(0, 0, widthPx + 1, heightPx + 1);
    const topPx = snap(scrollTop, options.pixelRatio);
    canvas.style.insetBlockStart = `${topPx}px`;
    context.translate(0, -topPx);
    paintScene(context, scene, options);
  }
}
