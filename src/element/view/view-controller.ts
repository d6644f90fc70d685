import type { ReactiveController } from '@lit/reactive-element';
import type { Layout } from '../../layout/layout.js';
import type { LabelBox, Scene } from '../../layout/scene.js';
import type { EventTable } from '../../model/event-table.js';
import type { LabelLayer } from '../../render/label-layer.js';
import { Viewport } from '../../scale/viewport.js';
import { LayoutWork, LONG_MS } from './layout-work.js';
import type { Motion } from './motion.js';
import type { Overscan } from './overscan.js';
import { PlotRoom } from './plot-room.js';
import type { GestureTarget } from '../input/pointer-controller.js';
import type { Span, Staying, ViewDelegate, ViewParts } from './view-delegate.js';
import { type LateLayers, ViewLayers } from './view-layers.js';
import { nextTask } from '../turns.js';
import { wholeWindow } from './whole-window.js';

const BUTTON_ZOOM_MS = 200;
/** The scale is at rest when it has not changed for so long. */
const REST_MS = 120;

/** Whether it can be shown: both ends are finite numbers, and not the same. */
export function isWindow(window: { readonly startMs: unknown; readonly endMs: unknown }): window is Span {
  return [window.startMs, window.endMs].every(Number.isFinite) && window.startMs !== window.endMs;
}

/**
 * The window on time, and the frames that show it. One frame is asked for when something has changed and none runs
 * otherwise. A pan moves what is drawn; only a change of scale, of data or of looks draws the canvas again, or a pan
 * that leaves what was drawn beyond the edges.
 */
export class ViewController implements ReactiveController, GestureTarget {
  readonly #parts: ViewParts;
  readonly room: PlotRoom;
  readonly #delegate: ViewDelegate;
  readonly #layers: ViewLayers;
  readonly #work: LayoutWork;
  readonly #observer: ResizeObserver;
  /** Flights and inertia; null until they come with the equipment. */
  motion: Motion | null = null;
  #viewport: Viewport | null = null;
  #frame = 0;
  #lastWindow: Span | null = null;
  /** The layout that was last looked at, and how many of its lanes were. */
  #looked: Layout | null = null;
  #lanesLooked = 0;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #restsAt = 0;
  /** Nobody has moved the window yet: a new width or new data may choose a better one. */
  #pristine = true;
  /** A window was asked for before there was anything to show: it stands, whatever the data. */
  #asked = false;
  /** So many pictures were drawn. */
  #drawings = 0;

  constructor(parts: ViewParts, delegate: ViewDelegate) {
    this.#parts = parts;
    this.#delegate = delegate;
    this.room = new PlotRoom(parts, delegate);
    this.#work = new LayoutWork(this.room, delegate);
    this.#layers = new ViewLayers(parts, delegate, () => this.#request());
    this.#observer = new ResizeObserver(() => this.#resized());
    // Not the view: a scroll bar that appears takes its width from the body alone.
    this.#observer.observe(parts.body);
  }

  /** Takes what comes with the equipment: flights and inertia, and what is drawn besides. Until then windows jump. */
  equip(motion: Motion, late: LateLayers): void {
    this.motion = motion;
    this.#layers.late = late;
    // What was said of an event may have had no words until now.
    this.#layers.labels.invalidate();
    this.refresh();
    if (this.#work.layout !== null) this.flush();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.motion?.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    this.#restTimer = undefined;
    this.#layers.stop();
    this.#frame = 0;
  }

  get view(): HTMLElement {
    return this.#parts.view;
  }
  get rightToLeft(): boolean {
    return this.#delegate.rightToLeft;
  }
  get labels(): LabelLayer {
    return this.#layers.labels;
  }
  get picture(): Overscan {
    return this.#layers.picture;
  }
  /** All of what shows now; made when it is asked for, for a pan does without. Null before the first frame. */
  get scene(): Scene | null {
    return this.#layers.scene;
  }
  get layout(): Layout | null {
    return this.#work.layout;
  }
  /** Cards above those of the scene. */
  get floating(): readonly LabelBox[] {
    return this.#layers.late?.floating.cards ?? [];
  }
  get gutterPx(): number {
    return this.room.gutterPx;
  }

  /** The visible window; null before the first frame. */
  get window(): Viewport | null {
    return this.#viewport;
  }

  /**
   * Draws what has changed, without a frame for each turn that it takes: until all is done a frame would have nothing
   * to show. Settled when it is drawn, or at once when the view has no size.
   */
  async draw(): Promise<void> {
    for (const before = this.#drawings; this.#frame !== 0 && this.#drawings === before;) {
      this.flush(false);
      if (this.#frame !== 0) await nextTask();
    }
  }

  /** Data, grouping or texts have changed: lay out anew. @param refocus choose the first window again */
  relayout(refocus: boolean): void {
    this.#work.renew();
    // A view that was hidden until now has a width before its observer hears of it.
    this.room.invalidate();
    this.#layers.labels.invalidate();
    if (refocus) {
      this.#pristine = true;
      this.#asked = false;
      this.#viewport = null;
    }
    this.redraw();
  }

  /**
   * Events have other rows now. Drawn at once: until then no row would be right.
   * @param carry lets the layers go on with what they show @param staying what stays of it @param ready the layout, if
   *   it is made already
   */
  change(carry: (layers: ViewLayers) => void, staying: Staying | undefined, ready: Layout | undefined): void {
    this.#work.renew(staying, ready);
    carry(this.#layers);
    this.#request();
    this.flush();
  }

  /**
   * What stands around the picture, or is said in it, has changed: one more frame, in which nothing is painted anew.
   */
  refresh(): void {
    this.#request();
  }

  /** Looks have changed: paint anew. */
  redraw(): void {
    this.#layers.invalidate();
    this.#request();
  }

  /** Shows a window. Ends that are not finite, or a window without width, are ignored. */
  show(window: Span, animate: boolean): void {
    if (!isWindow(window)) return;
    const { startMs, endMs } = window;
    this.motion?.stop();
    this.#pristine = false;
    const from = this.#viewport;
    if (from === null) {
      this.#asked = true;
      this.#viewport = Viewport.of(startMs, endMs, this.room.plotPx);
      this.#request();
    } else if (animate && this.motion !== null)
      this.motion.fly(from, { startMs, endMs }, (start, end) => this.#set(from.to(start, end)));
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
    return table.anchorMs.some(
      (anchor, row) => anchor <= window.endMs && (table.endMs[row] ?? anchor) >= window.startMs,
    );
  }

  /** Shows everything, and arranges anew what changes of data have left where it was. */
  fit(animate: boolean): void {
    const whole = this.whole();
    if (this.#work.keeps) this.relayout(false);
    if (whole !== null) this.show(whole, animate);
  }

  /** The window that shows everything, with room at its ends; null while there is no layout. */
  whole(): Span | null {
    const { layout } = this.#work;
    return layout === null || this.#viewport === null
      ? null
      : wholeWindow(layout, this.#viewport.widthPx, this.#delegate);
  }

  zoomAt(factor: number, px: number, animate: boolean): void {
    if (this.#viewport === null || !(factor > 0)) return;
    this.#pristine = false;
    if (animate && this.motion !== null)
      this.motion.zoom(
        factor,
        BUTTON_ZOOM_MS,
        (step) => this.#viewport !== null && this.#set(this.#viewport.zoomAt(step, px)),
      );
    else this.#set(this.#viewport.zoomAt(factor, px));
  }

  panByPx(px: number): void {
    if (this.#viewport === null) return;
    this.#pristine = false;
    this.#set(this.#viewport.panByPx(px));
  }

  toPlotPx(clientX: number): number {
    return this.room.toPlotPx(clientX);
  }

  /**
   * Draws now instead of in the next frame, so that focus can go to what is shown. @param atOnce however long it takes
   */
  flush(atOnce = true): void {
    if (this.#frame === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#draw(atOnce);
  }

  #resized(): void {
    const room = this.room;
    room.invalidate();
    if (room.bodyPx === 0) return;
    room.measureGutter();
    if ((this.#work.layout === null ? this.#work : this.#viewport)?.widthPx === room.plotPx) return;
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

  /**
   * Makes a layout where there is none. @param atOnce not in turns with the page. Null while there is nothing to lay
   * out, or more to do
   */
  #prepare(atOnce: boolean): Layout | null {
    const work = this.#work;
    if (this.room.bodyPx === 0) return null;
    if (work.layout !== null) return work.layout;
    const layout = work.goOn(atOnce);
    if (layout === null) return null;
    this.#parts.body.style.blockSize = `${layout.heightPx}px`;
    const widthPx = this.room.plotPx;
    if (work.keeps && this.#viewport?.widthPx === widthPx) return layout;
    const first = this.#viewport ?? this.#delegate.firstWindow() ?? layout.focusWindow();
    this.#viewport = Viewport.of(first.startMs, first.endMs, widthPx);
    return layout;
  }

  /** @param atOnce however long it takes */
  #draw(atOnce = false): void {
    this.#frame = 0;
    const began = performance.now();
    const layout = this.#prepare(atOnce);
    const viewport = this.#viewport;
    const isLookedAt = layout === null || viewport === null || this.#look(layout, viewport, began);
    if (!atOnce && (this.#work.widthPx !== undefined || !isLookedAt || performance.now() - began > LONG_MS)) {
      // So many events: the rest of the layout, and of the first look at it, wait for the next frame, so that the page
      // is not held up for all.
      this.#request();
      return;
    }
    if (layout !== null && viewport !== null) this.#show(layout, viewport, began);
    this.#drawings++;
  }

  /** Looks at a layout for the first time, lane by lane. @returns whether it has been looked at as a whole */
  #look(layout: Layout, viewport: Viewport, began: number): boolean {
    if (this.#looked !== layout) this.#lanesLooked = 0;
    this.#looked = layout;
    while (layout.prepare(viewport, this.#lanesLooked)) {
      this.#lanesLooked++;
      if (performance.now() - began > LONG_MS) return false;
    }
    return true;
  }

  #show(layout: Layout, viewport: Viewport, began: number): void {
    const last = this.#lastWindow;
    if (this.#layers.draw(layout, viewport, began, last === null)) this.#rest();
    if (last !== null && last.startMs === viewport.startMs && last.endMs === viewport.endMs) return;
    this.#lastWindow = viewport;
    this.#delegate.windowChanged(viewport);
  }

  /**
   * One more frame when the scale has come to rest, in which labels that were fading in become whole, and what lies
   * around the view is drawn; unless a pan has done so.
   */
  #rest(): void {
    this.#restsAt = performance.now() + REST_MS;
    // One timer for many frames: to set it anew in each takes a fiftieth of what a frame does.
    this.#restTimer ??= setTimeout(() => this.#rested(), REST_MS);
  }

  #rested(): void {
    const leftMs = this.#restsAt - performance.now();
    this.#restTimer = leftMs > 0 ? setTimeout(() => this.#rested(), leftMs) : undefined;
    if (leftMs <= 0) this.settle();
  }

  /** Draws what a zoom has left out, if it has. */
  settle(): void {
    if (!this.#layers.isWhole) this.redraw();
  }
}
