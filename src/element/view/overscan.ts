import type { Layout } from '../../layout/layout.js';
import type { Scene } from '../../layout/scene.js';
import { CanvasLayer } from '../../render/canvas-layer.js';
import { snap } from '../../render/snap.js';
import type { StillPicture } from '../../render/still-canvas.js';
import type { Viewport } from '../../scale/viewport.js';
import type { ViewDelegate, ViewParts } from './view-delegate.js';

/** How far what is drawn reaches beyond the view on each side, as a share of its width. */
const OVERSCAN = 0.5;
/** So much further, and on the other side less, where a pan that has left what was drawn goes on as it went. */
const LEAD = 0.35;

/** Browsers paint nothing on a canvas that is much higher, in pixels. */
const HIGHEST = 16_384;

/**
 * Pixels per px at which a scene can be painted: those of the screen, but fewer where very many lanes make it very
 * high.
 */
export function sharpnessOf({ heightPx }: Scene): number {
  return Math.min(devicePixelRatio, HIGHEST / heightPx);
}

/** What is drawn now, of which the view shows a part. */
export interface Strip {
  readonly scene: Scene;
  /** Where it begins in the view, px. */
  readonly xPx: number;
  /** It was drawn anew in this frame. */
  readonly isNew: boolean;
}

/** A strip that is painted, but not shown yet. */
export interface MadeStrip {
  readonly layout: Layout;
  readonly scene: Scene;
  readonly msPerPx: number;
  /** `looks` when it was painted. */
  readonly looks: number;
  readonly picture: StillPicture;
}

/** A strip of time that is wider than the view, with its canvas: a pan within it only moves what is drawn. */
export class Overscan {
  readonly layer: CanvasLayer;
  readonly #delegate: ViewDelegate;
  /** What the canvas shows now. */
  #drawn: { readonly scene: Scene; readonly msPerPx: number; readonly isZooming: boolean } | null = null;
  #dirty = true;
  /** What the next frame shows instead of painting, if it is what that is to show. */
  made: MadeStrip | null = null;
  /** Counts how often looks have changed. */
  looks = 0;

  constructor({ canvas, view }: ViewParts, delegate: ViewDelegate) {
    this.layer = new CanvasLayer(canvas, view);
    this.#delegate = delegate;
  }

  /** Looks have changed: the next frame paints anew. */
  invalidate(): void {
    this.#dirty = true;
    this.looks++;
    this.made?.picture.bitmap.close();
    this.made = null;
  }

  /** Whether a viewport has another scale than what is drawn. */
  isScaled({ msPerPx }: Viewport): boolean {
    return this.#drawn?.msPerPx !== msPerPx;
  }

  /** What is drawn reaches beyond the view, and its labels are whole. */
  get isWhole(): boolean {
    return this.#drawn?.isZooming === false && !this.#dirty;
  }

  /** Draws a strip about the view, or moves what is drawn. @param scaled as `isScaled` says of the viewport */
  show(layout: Layout, viewport: Viewport, scaled: boolean): Strip {
    const drawn = this.#drawn;
    const isNew = this.#dirty || scaled || drawn === null || !covers(drawn.scene, viewport);
    const made = this.made;
    this.made = null;
    const fits =
      !scaled && made?.layout === layout && made.msPerPx === viewport.msPerPx && covers(made.scene, viewport);
    // While the scale changes every frame is drawn anew: no use in drawing what lies outside.
    const scene = !isNew ? drawn.scene : fits ? made.scene : layout.scene(scaled ? viewport : this.around(viewport));
    if (isNew) this.#paint(scene, viewport.msPerPx, scaled && drawn !== null, fits ? made.picture : null);
    const xPx = viewport.toPx(scene.startMs);
    const snapped = snap(xPx, devicePixelRatio);
    this.layer.moveTo(this.#delegate.rightToLeft ? -snapped : snapped);
    return { scene, xPx, isNew };
  }

  /**
   * The view and what lies around it; whole device pixels from where the last strip began, so that what stays does not
   * tremble.
   */
  around(viewport: Viewport): Viewport {
    const drawn = this.#drawn;
    const overPx = Math.round(viewport.widthPx * OVERSCAN);
    if (drawn === null) return viewport.widened(overPx);
    const beganPx = viewport.toPx(drawn.scene.startMs);
    const holds = covers(drawn.scene, viewport);
    // What is only painted anew stays where it is, with all its cards.
    if (
      holds &&
      !drawn.isZooming &&
      drawn.msPerPx === viewport.msPerPx &&
      Math.abs(drawn.scene.widthPx - viewport.widthPx - 2 * overPx) < 1
    )
      return viewport.panByPx(beganPx + overPx).widened(overPx);
    const way = this.#dirty || holds ? 0 : drawn.scene.endMs < viewport.endMs ? 1 : -1;
    const leadPx = way * Math.round(viewport.widthPx * LEAD);
    return viewport.panByPx(leadPx + beganPx - snap(beganPx, devicePixelRatio)).widened(overPx);
  }

  #paint(scene: Scene, msPerPx: number, isZooming: boolean, made: StillPicture | null): void {
    const delegate = this.#delegate;
    const { theme, paintEras, paintFound, rightToLeft, selectedRow: selected } = delegate;
    this.layer.draw(
      scene,
      {
        theme,
        paintEras,
        paintFound,
        rightToLeft,
        selected,
        isZooming,
        colourOf: (row) => delegate.colourOf(row),
        isDimmed: (row) => delegate.isDimmed(row),
        pixelRatio: sharpnessOf(scene),
      },
      made,
    );
    this.#drawn = { scene, msPerPx, isZooming };
    this.#dirty = false;
  }
}

function covers(scene: Scene, { startMs, endMs }: Viewport): boolean {
  return scene.startMs <= startMs && scene.endMs >= endMs;
}
