import type { ReactiveController } from '@lit/reactive-element';
import type { Layout } from '../layout/layout.js';
import type { LabelBox, Scene } from '../layout/scene.js';
import type { EventTable } from '../model/event-table.js';
import { finished, type Steps } from '../model/steps.js';
import { AxisLayer } from '../render/axis-layer.js';
import { LabelLayer } from '../render/label-layer.js';
import { StackLayer } from '../render/stack-layer.js';
import { Viewport } from '../scale/viewport.js';
import type { FloatingCards } from './floating-cards.js';
import { withInView } from './landing.js';
import type { Motion } from './motion.js';
import { Overscan } from './overscan.js';
import { PlotRoom } from './plot-room.js';
import type { GestureTarget } from './pointer-controller.js';
import { prefersStill } from './prefers-still.js';
import { doneWithin } from './turns.js';
import type { Span, Staying, ViewDelegate, ViewParts } from './view-delegate.js';
import { wholeWindow } from './whole-window.js';

const BUTTON_ZOOM_MS = 200;
/** A layout that takes longer gets a frame of its own. */
const LONG_MS = 40;
/** In a moving view what the edge narrows is laid out so often. */
const TIDY_MS = 100;
/** The scale is at rest when it has not changed for so long. */
const REST_MS = 120;

/**
 * The window on time, and the frames that show it. One frame is asked for when something has changed and none runs otherwise. A pan moves
 * what is drawn; only a change of scale, of data or of looks draws the canvas again, or a pan that leaves what was drawn beyond the edges.
 */
export class ViewController implements ReactiveController, GestureTarget {
  readonly #parts: ViewParts;
  readonly #room: PlotRoom;
  readonly #delegate: ViewDelegate;
  readonly #picture: Overscan;
  readonly #labels: LabelLayer;
  readonly stacks: StackLayer;
  readonly #axis: AxisLayer;
  readonly #observer: ResizeObserver;
  #motion: Motion | null = null;
  #floating: FloatingCards | null = null;
  #layout: Layout | null = null;
  /** The layout that is being made, and for which width. */
  #work: { readonly widthPx: number; readonly steps: Steps<Layout> } | null = null;
  /** What the next layout keeps of what shows. */
  #staying: Staying | undefined;
  /** The layout keeps what an earlier one showed. */
  #keeps = false;
  #viewport: Viewport | null = null;
  #scene: Scene | null = null;
  /** Of what the last frame was. */
  #shown: { readonly layout: Layout; readonly viewport: Viewport } | null = null;
  #frame = 0;
  #lastWindow: Span | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #tidyTimer: ReturnType<typeof setTimeout> | undefined;
  #tidiedAt = -Infinity;
  /** Nobody has moved the window yet: a new width or new data may choose a better one. */
  #pristine = true;
  /** A window was asked for before there was anything to show: it stands, whatever the data. */
  #asked = false;
  #drawn: (() => void)[] = [];

  constructor(parts: ViewParts, delegate: ViewDelegate) {
    this.#parts = parts;
    this.#delegate = delegate;
    this.#room = new PlotRoom(parts, delegate);
    this.#picture = new Overscan(parts.canvas, delegate);
    this.#labels = new LabelLayer(parts.lanes);
    this.stacks = new StackLayer(parts.stacks);
    this.#axis = new AxisLayer(parts.contexts, parts.ticks);
    this.#observer = new ResizeObserver(() => this.#resized());
    // Not the view: a scroll bar that appears takes its width from the body alone.
    this.#observer.observe(parts.body);
  }

  /** Takes what comes with the equipment: flights and inertia, and cards above the others. Until then windows jump. */
  equip(motion: Motion, floating: FloatingCards): void {
    this.#motion = motion;
    this.#floating = floating;
    if (this.#delegate.selectedRow !== null) this.redraw();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#motion?.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    clearTimeout(this.#tidyTimer);
    this.#frame = 0;
    this.#settleDrawn();
  }

  get view(): HTMLElement {
    return this.#parts.view;
  }
  get rightToLeft(): boolean {
    return this.#delegate.rightToLeft;
  }
  get labels(): LabelLayer {
    return this.#labels;
  }
  /** All of what shows now; made when it is asked for, for a pan does without. Null before the first frame. */
  get scene(): Scene | null {
    if (this.#shown !== null) this.#scene ??= this.#shown.layout.scene(this.#shown.viewport);
    return this.#scene;
  }
  get layout(): Layout | null {
    return this.#layout;
  }
  /** Cards above those of the scene. */
  get floating(): readonly LabelBox[] {
    return this.#floating?.cards ?? [];
  }
  get gutterPx(): number {
    return this.#room.gutterPx;
  }

  /** The visible window; null before the first frame. */
  get window(): Span | null {
    return this.#viewport;
  }

  /** Settled after the next frame, or at once when none will come because the view has no size. */
  get nextFrame(): Promise<void> {
    if (this.#frame === 0) return Promise.resolve();
    return new Promise((resolve) => this.#drawn.push(resolve));
  }

  /** Data, grouping or texts have changed: lay out anew. @param refocus choose the first window again */
  relayout(refocus: boolean): void {
    this.#layout = null;
    this.#work = null;
    this.#staying = undefined;
    this.#keeps = false;
    // A view that was hidden until now has a width before its observer hears of it.
    this.#room.invalidate();
    this.#labels.invalidate();
    if (refocus) {
      this.#pristine = true;
      this.#asked = false;
      this.#viewport = null;
    }
    this.redraw();
  }

  /** Events have other rows now. Drawn at once: until then no row would be right. @param rowNow null: it is gone @param came rows of what is new, or told anew */
  carryOver(rowNow: (row: number) => number | null, came: ReadonlySet<number>, staying: Staying | undefined): void {
    this.#staying = staying;
    this.#layout = null;
    this.#work = null;
    for (const layer of [this.#labels, this.stacks, this.#floating]) layer?.renumber(rowNow);
    this.#labels.invalidate(came);
    this.redraw();
    this.flush();
  }

  /** Looks have changed: paint anew. */
  redraw(): void {
    this.#picture.invalidate();
    this.#tidiedAt = -Infinity;
    this.#request();
  }

  /** Only which card is selected, current or dimmed has changed. */
  refresh(): void {
    this.redraw();
  }

  /** Shows a window. Ends that are not finite, or a window without width, are ignored. */
  show(window: Span, animate: boolean): void {
    const { startMs, endMs } = window;
    if (!Number.isFinite(startMs) || !Number.isFinite(endMs) || startMs === endMs) return;
    this.#motion?.stop();
    this.#pristine = false;
    const from = this.#viewport;
    if (from === null) {
      this.#asked = true;
      this.#viewport = Viewport.of(startMs, endMs, this.#room.plotPx);
      this.#request();
    } else if (animate && this.#motion !== null && !prefersStill()) this.#motion.fly(from, { startMs, endMs }, (start, end) => this.#set(from.to(start, end)));
    else this.#set(from.to(startMs, endMs));
  }

  /** True as long as nobody has moved the window. */
  get isPristine(): boolean {
    return this.#pristine && !this.#asked;
  }

  /** Whether the window shows any event of a table; false while nobody has moved it, for then another may be better. */
  showsSome(table: EventTable): boolean {
    const window = this.#viewport;
    if (this.#asked) return true;
    if (window === null || this.#pristine) return false;
    return table.anchorMs.some((anchor, row) => anchor <= window.endMs && (table.endMs[row] ?? anchor) >= window.startMs);
  }

  /** Shows everything, and arranges anew what changes of data have left where it was. */
  fit(animate: boolean): void {
    const whole = this.whole();
    if (this.#keeps) this.relayout(false);
    if (whole !== null) this.show(whole, animate);
  }

  /** The window that shows everything, with room at its ends; null while there is no layout. */
  whole(): Span | null {
    return this.#layout === null || this.#viewport === null ? null : wholeWindow(this.#layout, this.#viewport.widthPx, this.#delegate);
  }

  zoomAt(factor: number, px: number, animate: boolean): void {
    if (this.#viewport === null || !(factor > 0)) return;
    this.#pristine = false;
    if (animate && this.#motion !== null && !prefersStill()) this.#motion.zoom(factor, BUTTON_ZOOM_MS, (step) => this.#viewport !== null && this.#set(this.#viewport.zoomAt(step, px)));
    else this.#set(this.#viewport.zoomAt(factor, px));
  }

  panByPx(px: number): void {
    if (this.#viewport === null) return;
    this.#pristine = false;
    this.#set(this.#viewport.panByPx(px));
  }

  glide(pxPerMs: number): void {
    this.#motion?.glide(pxPerMs, (px) => this.panByPx(px));
  }

  halt(): void {
    this.#motion?.stop();
  }

  zoomToPx(fromPx: number, toPx: number): void {
    const viewport = this.#viewport;
    if (viewport !== null) this.show({ startMs: viewport.toTime(fromPx), endMs: viewport.toTime(toPx) }, true);
  }

  hintWheel(): void {
    this.#delegate.hintWheel();
  }

  showRange(range: { readonly fromPx: number; readonly toPx: number } | null): void {
    const { style } = this.#parts.range;
    this.#parts.range.hidden = range === null;
    if (range === null) return;
    style.insetInlineStart = `${this.#room.gutterPx + range.fromPx}px`;
    style.inlineSize = `${range.toPx - range.fromPx}px`;
  }

  toPlotPx(clientX: number): number {
    return this.#room.toPlotPx(clientX);
  }

  /**
   * Brings an event into view: moves as little as needed. Where its label has no room at this scale, its card floats above the others.
   * @param row of the table
   */
  reveal(row: number, anchorMs: number, animate: boolean): void {
    const viewport = this.#viewport;
    if (this.#floating !== null) this.#floating.revealed = row;
    if (viewport === null) return;
    const seen = withInView(viewport, { anchorMs, cardPx: this.#delegate.cardWidthPx(row), tookMs: this.#delegate.tookMs(row) });
    if (seen !== viewport) this.show(seen, animate);
    else this.redraw();
  }

  /** Draws now instead of in the next frame, so that focus can go to what is shown. */
  flush(): void {
    if (this.#frame === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#prepare(true);
    this.#draw();
  }

  #resized(): void {
    const room = this.#room;
    room.invalidate();
    if (room.bodyPx === 0) return;
    room.measureGutter();
    if ((this.#layout === null ? this.#work : this.#viewport)?.widthPx === room.plotPx) return;
    if (this.#viewport !== null) this.#viewport = this.#viewport.withWidth(room.plotPx);
    this.relayout(this.#pristine);
  }

  #set(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#request();
  }

  #request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #settleDrawn(): void {
    const waiting = this.#drawn;
    this.#drawn = [];
    for (const resolve of waiting) resolve();
  }

  /** Makes a layout where there is none. @param atOnce not in turns with the page. Null while there is nothing to lay out, or more to do */
  #prepare(atOnce = false): Layout | null {
    if (this.#room.bodyPx === 0) return null;
    if (this.#layout !== null) return this.#layout;
    const staying = this.#staying;
    if (this.#work === null) {
      if (!staying) this.#room.measureGutter();
      const widthPx = this.#room.plotPx;
      const steps = this.#delegate.layout(widthPx, this.#room.maxHeightPx, staying);
      this.#work = steps && { widthPx, steps };
    }
    if (this.#work === null) return null;
    const { widthPx, steps } = this.#work;
    const layout = atOnce ? finished(steps) : doneWithin(steps, LONG_MS);
    if (layout === undefined) return null;
    this.#work = null;
    this.#layout = layout;
    this.#staying = undefined;
    this.#keeps = staying !== undefined;
    this.#parts.body.style.blockSize = `${layout.heightPx}px`;
    if (staying && this.#viewport?.widthPx === widthPx) return layout;
    const first = this.#viewport ?? this.#delegate.firstWindow() ?? layout.focusWindow();
    this.#viewport = Viewport.of(first.startMs, first.endMs, widthPx);
    return layout;
  }

  #draw(): void {
    this.#frame = 0;
    const began = performance.now();
    const layout = this.#prepare();
    const viewport = this.#viewport;
    if (this.#work !== null || performance.now() - began > LONG_MS) {
      // So many events: the rest of the layout, and the first look at it, wait for the next frame, so that the page is not held up for all.
      this.#request();
      return;
    }
    if (layout === null || viewport === null) {
      this.#settleDrawn();
      return;
    }
    const scaled = this.#picture.isScaled(viewport);
    const strip = this.#picture.show(layout, viewport, scaled);
    const scene = scaled ? { ...strip.scene, contexts: strip.scene.axis.context } : layout.foreground(viewport);
    this.#shown = { layout, viewport };
    this.#scene = scaled ? strip.scene : null;
    const zooming = scaled && this.#lastWindow !== null;
    const delegate = this.#delegate;
    const { rightToLeft } = delegate;
    const pixelRatio = devicePixelRatio;
    const isHasty = began - this.#tidiedAt < TIDY_MS;
    const waits = this.#labels.update(scene, {
      floating: this.#floating?.over(scene) ?? [],
      strip: { labels: strip.scene.labels, xPx: strip.xPx, widthPx: strip.scene.widthPx, isNew: strip.isNew },
      content: (row) => delegate.content(row),
      laneTitle: (key) => delegate.laneTitle(key),
      isDimmed: (row) => delegate.isDimmed(row),
      selected: delegate.selectedRow,
      current: delegate.currentRow,
      zooming,
      isHasty,
      pixelRatio,
      rightToLeft,
    });
    this.#tidy(waits, isHasty);
    this.stacks.update(scene, { originPx: strip.xPx, name: (stack) => delegate.stackName(stack), colourOf: (row) => delegate.colourOf(row), pixelRatio, rightToLeft });
    if (zooming) this.#rest();
    this.#axis.update(scene.contexts, { widthPx: viewport.widthPx, strip: { ticks: strip.scene.axis.ticks, xPx: strip.xPx, widthPx: strip.scene.widthPx, isNew: strip.isNew }, rightToLeft });
    this.#floating?.scrollToRevealed(scene);
    delegate.drawn(scene, layout);
    const last = this.#lastWindow;
    if (last === null || last.startMs !== viewport.startMs || last.endMs !== viewport.endMs) {
      this.#lastWindow = viewport;
      delegate.windowChanged(viewport);
    }
    this.#settleDrawn();
  }

  /** One more frame soon, when cards at the edge wait for their widths. */
  #tidy(waits: boolean, isHasty: boolean): void {
    if (!isHasty) this.#tidiedAt = performance.now();
    clearTimeout(this.#tidyTimer);
    if (waits) this.#tidyTimer = setTimeout(() => this.#request(), this.#tidiedAt + TIDY_MS - performance.now());
  }

  /** One more frame when the scale has come to rest, in which labels that were fading in become whole, and what lies around the view is drawn. */
  #rest(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.redraw(), REST_MS);
  }
}
