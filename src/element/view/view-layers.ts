import type { Layout } from '../../layout/layout.js';
import type { Scene } from '../../layout/scene.js';
import { AxisLayer } from '../../render/axis-layer.js';
import { LabelLayer } from '../../render/label-layer.js';
import type { StackLayer } from '../../render/stack-layer.js';
import type { Viewport } from '../../scale/viewport.js';
import type { FloatingCards } from './floating-cards.js';
import { Foresight } from './foresight.js';
import { Overscan } from './overscan.js';
import type { ViewDelegate, ViewParts } from './view-delegate.js';

/**
 * In a moving view what happens at its edges, and can hardly be seen there, is done so often and together: each frame
 * without it only moves what is drawn.
 */
const TIDY_MS = 200;

/** What a first frame does without: cards above the others, and badges beside them. */
export interface LateLayers {
  readonly floating: FloatingCards;
  readonly stacks: StackLayer;
}

/** A zoom by more octaves in a frame has gone past what fades in before it is seen to do so. */
const FADING_OCTAVES = 1 / 8;

/** What a view is drawn with, from the canvas up to the cards. */
export class ViewLayers {
  readonly labels: LabelLayer;
  readonly picture: Overscan;
  readonly #axis: AxisLayer;
  readonly #foresight = new Foresight();
  readonly #delegate: ViewDelegate;
  /** Asks for one more frame. */
  readonly #request: () => void;
  /** Null until it comes with the equipment. */
  late: LateLayers | null = null;
  #scene: Scene | null = null;
  /** Of what the last frame was. */
  #shown: { readonly layout: Layout; readonly viewport: Viewport } | null = null;
  #tidyTimer: ReturnType<typeof setTimeout> | undefined;
  #tidiedAt = -Infinity;

  constructor(parts: ViewParts, delegate: ViewDelegate, request: () => void) {
    this.picture = new Overscan(parts, delegate);
    this.labels = new LabelLayer(parts.lanes);
    this.#axis = new AxisLayer(parts.contexts, parts.ticks);
    this.#delegate = delegate;
    this.#request = request;
  }

  /** All of what shows now; made when it is asked for, for a pan does without. Null before the first frame. */
  get scene(): Scene | null {
    if (this.#shown !== null) this.#scene ??= this.#shown.layout.scene(this.#shown.viewport);
    return this.#scene;
  }

  /** Looks have changed, or data: the next frame paints anew. */
  invalidate(): void {
    this.picture.invalidate();
    this.#tidiedAt = -Infinity;
  }

  /** Nothing waits for the scale to come to rest. */
  get isWhole(): boolean {
    return this.picture.isWhole;
  }

  /**
   * Draws a frame. @param isFirst nothing was drawn before. Returns whether labels fade in by its scale, until that is
   * at rest
   */
  draw(layout: Layout, viewport: Viewport, began: number, isFirst: boolean): boolean {
    const delegate = this.#delegate;
    const { late } = this;
    const { rightToLeft } = delegate;
    const pixelRatio = devicePixelRatio;
    const scaled = this.picture.isScaled(viewport);
    const strip = this.picture.show(layout, viewport, scaled);
    // As wide as the view, and no wider, while it zooms and in the first frames.
    const whole = strip.scene.startMs === viewport.startMs && strip.scene.endMs === viewport.endMs ? strip.scene : null;
    const scene = whole === null ? layout.foreground(viewport) : { ...whole, contexts: whole.axis.context };
    const before = this.#shown;
    this.#shown = { layout, viewport };
    this.#scene = whole;
    const zooming = scaled && !isFirst;
    const isMoving = !scaled && before !== null && before.viewport.startMs !== viewport.startMs;
    const isFading =
      zooming && before !== null && Math.abs(Math.log2(before.viewport.msPerPx / viewport.msPerPx)) < FADING_OCTAVES;
    const isHasty = began - this.#tidiedAt < TIDY_MS;
    const waits = this.labels.update(scene, {
      floating: late?.floating.over(scene) ?? [],
      strip: { labels: strip.scene.labels, xPx: strip.xPx, widthPx: strip.scene.widthPx, isNew: strip.isNew },
      source: delegate,
      selected: delegate.selectedRow,
      current: delegate.currentRow,
      isFading,
      isMoving,
      isHasty,
      pixelRatio,
      rightToLeft,
    });
    late?.stacks.update(scene, { originPx: strip.xPx, pixelRatio, rightToLeft });
    const ticksWait = this.#axis.update(scene.contexts, {
      widthPx: viewport.widthPx,
      strip: { ticks: strip.scene.axis.ticks, xPx: strip.xPx, widthPx: strip.scene.widthPx, isNew: strip.isNew },
      isHasty,
      isFading,
      rightToLeft,
    });
    this.#tidy(waits || ticksWait, isHasty);
    late?.floating.scrollToRevealed(scene);
    if (zooming && before !== null) this.#foresight.drawn(layout, scene.lanes.length, before.viewport, viewport);
    delegate.drawn(scene, layout);
    return zooming;
  }

  stop(): void {
    clearTimeout(this.#tidyTimer);
  }

  /** One more frame when the view has come to rest, when something at its edges waits. */
  #tidy(waits: boolean, isHasty: boolean): void {
    if (!isHasty) this.#tidiedAt = performance.now();
    clearTimeout(this.#tidyTimer);
    if (waits) this.#tidyTimer = setTimeout(this.#request, TIDY_MS);
  }
}
