import type { ReactiveController } from 'lit';
import { mostCardRoom } from '../layout/card-room.js';
import { type FloatingEvent, floatingLabels } from '../layout/floating-labels.js';
import type { Layout } from '../layout/layout.js';
import type { LayoutMetrics } from '../layout/metrics.js';
import type { LabelBox, Scene, Stack } from '../layout/scene.js';
import type { EventTable } from '../model/event-table.js';
import { AxisLayer } from '../render/axis-layer.js';
import { CanvasLayer } from '../render/canvas-layer.js';
import { type CardContent, LabelLayer } from '../render/label-layer.js';
import { StackLayer } from '../render/stack-layer.js';
import type { Theme } from '../render/theme.js';
import { Viewport } from '../scale/viewport.js';
import { Motion, prefersStill } from './motion.js';
import type { GestureTarget } from './pointer-controller.js';

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The elements it draws into. */
export interface ViewParts {
  readonly view: HTMLElement;
  readonly body: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly lanes: HTMLOListElement;
  readonly contexts: HTMLElement;
  readonly ticks: HTMLElement;
  readonly stacks: HTMLElement;
  readonly range: HTMLElement;
}

/** What it asks of the element, and tells it. */
export interface ViewDelegate {
  readonly theme: Theme;
  readonly rightToLeft: boolean;
  readonly selectedRow: number | null;
  readonly currentRow: number | null;
  /** A layout for this width and at most this height; null while there is nothing to lay out. */
  layout(widthPx: number, maxHeightPx: number): Layout | null;
  /** The first window: what the page asked for, else null for the layout's own. */
  firstWindow(): Span | null;
  /** Width of the column of lane names for a view this wide. */
  gutterPx(viewPx: number): number;
  anchorMs(row: number): number;
  cardWidthPx(row: number): number;
  /** How long the event took, or may have taken; infinite ends do not count. */
  tookMs(row: number): number;
  /** The event of a row, as one that may float; `isHeld`: it has focus, and keys move it. */
  floating(row: number, isHeld: boolean): FloatingEvent;
  /** Sizes of cards and rows. */
  readonly metrics: LayoutMetrics;
  content(row: number): CardContent;
  laneTitle(key: string): string;
  stackName(stack: Stack): string;
  colourOf(row: number): string;
  isDimmed(row: number): boolean;
  /** A frame has been drawn. */
  drawn(scene: Scene, layout: Layout): void;
  windowChanged(window: Span): void;
  hintWheel(): void;
}

/** How far the canvas reaches beyond the view on each side, as a share of its width. */
const OVERSCAN = 0.5;
const AXIS_PX = 46;
/** Beyond this many px from the labels' origin, positions are written anew relative to a nearer one. */
const FAR_PX = 100_000;
const BUTTON_ZOOM_MS = 200;
/** A layout that takes longer gets a frame of its own. */
const LONG_MS = 40;
/** The scale is at rest when it has not changed for so long. */
const REST_MS = 120;
/** Free at both ends when everything is shown. */
const MARGIN_PX = 20;
/** An event that is brought into view from outside lands at this share of the width. */
const LANDING = 0.38;
/** Share of the width that the time of such an event may take. */
const WHOLE_SHARE = 0.5;
const MAX_LAST_CARDS = 200;

/**
 * The window on time, and the frames that show it. One frame is asked for when something has changed and none runs otherwise. A pan moves
 * what is drawn; only a change of scale, of data or of looks draws the canvas again, or a pan that leaves what was drawn beyond the edges.
 */
export class ViewController implements ReactiveController, GestureTarget {
  readonly #parts: ViewParts;
  readonly #delegate: ViewDelegate;
  readonly #canvas: CanvasLayer;
  readonly #labels: LabelLayer;
  readonly stacks: StackLayer;
  readonly #axis: AxisLayer;
  readonly #motion = new Motion();
  readonly #observer: ResizeObserver;
  #layout: Layout | null = null;
  #viewport: Viewport | null = null;
  #scene: Scene | null = null;
  /** Cards above the others: of events that are to be seen though they have no label at this scale. */
  #floating: readonly LabelBox[] = [];
  /** The row that is being brought into view. */
  #revealed: number | null = null;
  /** What the canvas shows now. */
  #painted: { readonly startMs: number; readonly widthPx: number; readonly msPerPx: number } | null = null;
  #dirty = true;
  #frame = 0;
  #anchorMs = 0;
  #lastWindow: Span | null = null;
  #gutterPx = 0;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #bodyPx: number | null = null;
  /** Nobody has moved the window yet: a new width or new data may choose a better one. */
  #pristine = true;
  /** A window was asked for before there was anything to show: it stands, whatever the data. */
  #asked = false;
  #drawn: (() => void)[] = [];

  constructor(parts: ViewParts, delegate: ViewDelegate) {
    this.#parts = parts;
    this.#delegate = delegate;
    this.#canvas = new CanvasLayer(parts.canvas);
    this.#labels = new LabelLayer(parts.lanes);
    this.stacks = new StackLayer(parts.stacks);
    this.#axis = new AxisLayer(parts.contexts, parts.ticks);
    this.#observer = new ResizeObserver(() => this.#resized());
    // Not the view: a scroll bar that appears takes its width from the body alone.
    this.#observer.observe(parts.body);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#motion.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
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
  get scene(): Scene | null {
    return this.#scene;
  }
  get gutterPx(): number {
    return this.#gutterPx;
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
    // A view that was hidden until now has a width before its observer hears of it.
    this.#bodyPx = null;
    this.#labels.invalidate();
    if (refocus) {
      this.#pristine = true;
      this.#asked = false;
      this.#viewport = null;
    }
    this.redraw();
  }

  /** Looks have changed: paint anew. */
  redraw(): void {
    this.#dirty = true;
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
    this.#motion.stop();
    this.#pristine = false;
    const from = this.#viewport;
    if (from === null) {
      this.#asked = true;
      this.#viewport = Viewport.of(startMs, endMs, Math.max(1, this.#plotPx()));
      this.#request();
    } else if (animate && !prefersStill()) this.#motion.fly(from, { startMs, endMs }, (start, end) => this.#set(from.to(start, end)));
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

  /** Shows everything. */
  fit(animate: boolean): void {
    const whole = this.whole();
    if (whole !== null) this.show(whole, animate);
  }

  /** The window that shows everything, with room at its ends; null while there is no layout. */
  whole(): Span | null {
    const layout = this.#layout;
    const viewport = this.#viewport;
    if (layout === null || viewport === null) return null;
    const { startMs, endMs } = layout.extent;
    const focus = layout.focusWindow();
    const least = (focus.endMs - focus.startMs) / 2;
    const span = Math.max(endMs - startMs, least, 1);
    const fromMs = (startMs + endMs - span) / 2;
    const roomPx = viewport.widthPx - 2 * MARGIN_PX;
    // So far out that the cards of the last events end inside; only so many can have one.
    let msPerPx = span / roomPx;
    const mostPx = mostCardRoom(roomPx, layout.rows.length);
    for (const row of layout.rows.slice(-MAX_LAST_CARDS)) {
      const widthPx = Math.min(this.#delegate.cardWidthPx(row), mostPx);
      msPerPx = Math.max(msPerPx, (this.#delegate.anchorMs(row) - fromMs) / (roomPx - widthPx));
    }
    const start = fromMs - MARGIN_PX * msPerPx;
    return { startMs: start, endMs: start + viewport.widthPx * msPerPx };
  }

  zoomAt(factor: number, px: number, animate: boolean): void {
    if (this.#viewport === null || !(factor > 0)) return;
    this.#pristine = false;
    if (animate && !prefersStill()) this.#motion.zoom(factor, BUTTON_ZOOM_MS, (step) => this.#viewport !== null && this.#set(this.#viewport.zoomAt(step, px)));
    else this.#set(this.#viewport.zoomAt(factor, px));
  }

  panByPx(px: number): void {
    if (this.#viewport === null) return;
    this.#pristine = false;
    this.#set(this.#viewport.panByPx(px));
  }

  glide(pxPerMs: number): void {
    this.#motion.glide(pxPerMs, (px) => this.panByPx(px));
  }

  halt(): void {
    this.#motion.stop();
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
    style.insetInlineStart = `${this.#gutterPx + range.fromPx}px`;
    style.inlineSize = `${range.toPx - range.fromPx}px`;
  }

  toPlotPx(clientX: number): number {
    const box = this.#parts.body.getBoundingClientRect();
    return (this.rightToLeft ? box.right - clientX : clientX - box.left) - this.#gutterPx;
  }

  /**
   * Brings an event into view: moves as little as needed. Where its label has no room at this scale, its card floats above the others.
   * @param row of the table
   */
  reveal(row: number, anchorMs: number, animate: boolean): void {
    let viewport = this.#viewport;
    this.#revealed = row;
    if (viewport === null) return;
    const px = viewport.toPx(anchorMs);
    const cardPx = Math.min(this.#delegate.cardWidthPx(row), viewport.widthPx / 2) + MARGIN_PX;
    const span = viewport.endMs - viewport.startMs;
    const tookMs = this.#delegate.tookMs(row);
    if (px < 0 || px > viewport.widthPx) {
      viewport = viewport.panByPx(px - viewport.widthPx * LANDING);
      // What took longer than the window shows is seen whole.
      if (tookMs > span * WHOLE_SHARE) viewport = viewport.zoomAt((span * WHOLE_SHARE) / tookMs, viewport.toPx(anchorMs));
    }
    else if (px + cardPx > viewport.widthPx) viewport = viewport.panByPx(px + cardPx - viewport.widthPx);
    if (viewport !== this.#viewport) this.show(viewport, animate);
    else this.redraw();
  }

  /** Draws now instead of in the next frame, so that focus can go to what is shown. */
  flush(): void {
    if (this.#frame === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#prepare();
    this.#draw();
  }

  /** What is brought into view may lie in a lane below or above. */
  #scrollToRevealed(scene: Scene): void {
    const isRevealed = ({ index }: LabelBox): boolean => index === this.#revealed;
    const label = this.#floating.find(isRevealed) ?? scene.labels.find(isRevealed);
    if (label === undefined) return;
    this.#revealed = null;
    const { view } = this.#parts;
    if (view.scrollHeight <= view.clientHeight) return;
    const top = label.yPx;
    const bottom = label.yPx + label.heightPx + 2 * label.heightPx;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (bottom > view.scrollTop + view.clientHeight - AXIS_PX) view.scrollTop = bottom - view.clientHeight + AXIS_PX;
  }

  #plotPx(): number {
    return this.#bodyWidth() - this.#gutterPx;
  }

  /** Remembered between resizes: to ask for it in a frame that has written something makes the browser lay the page out at once. */
  #bodyWidth(): number {
    this.#bodyPx ??= this.#parts.body.clientWidth;
    return this.#bodyPx;
  }

  #resized(): void {
    this.#bodyPx = null;
    const width = this.#bodyWidth();
    if (width === 0) return;
    const gutter = this.#delegate.gutterPx(width);
    if (gutter !== this.#gutterPx) {
      this.#gutterPx = gutter;
      this.#applyGutter();
    }
    if (this.#layout !== null && this.#viewport?.widthPx === this.#plotPx()) return;
    if (this.#viewport !== null) this.#viewport = this.#viewport.withWidth(Math.max(1, this.#plotPx()));
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

  #prepare(): Layout | null {
    if (this.#bodyWidth() === 0) return null;
    if (this.#layout === null) {
      this.#gutterPx = this.#delegate.gutterPx(this.#bodyWidth());
      this.#applyGutter();
      const width = Math.max(1, this.#plotPx());
      this.#layout = this.#delegate.layout(width, this.#maxHeightPx());
      if (this.#layout === null) return null;
      this.#parts.body.style.blockSize = `${this.#layout.heightPx}px`;
      const first = this.#viewport ?? this.#delegate.firstWindow() ?? this.#layout.focusWindow();
      this.#viewport = Viewport.of(first.startMs, first.endMs, width);
      this.#anchorMs = this.#viewport.startMs;
    }
    return this.#layout;
  }

  #applyGutter(): void {
    this.#parts.view.style.setProperty('--gutter', `${this.#gutterPx}px`);
    this.#parts.view.classList.toggle('over', this.#gutterPx === 0);
  }

  #maxHeightPx(): number {
    const limit = Number.parseFloat(getComputedStyle(this.#parts.view).maxHeight);
    return (Number.isFinite(limit) ? limit : 640) - AXIS_PX;
  }

  #draw(): void {
    this.#frame = 0;
    const began = performance.now();
    const layout = this.#prepare();
    const viewport = this.#viewport;
    if (performance.now() - began > LONG_MS) {
      // So many events: the first look at them waits for the next frame, and the page is not held up for both.
      this.#request();
      return;
    }
    if (layout === null || viewport === null) {
      this.#settleDrawn();
      return;
    }
    const scaled = this.#painted === null || this.#painted.msPerPx !== viewport.msPerPx;
    const scene = layout.scene(viewport);
    this.#scene = scene;
    this.#paint(layout, viewport, scene, scaled);
    if (scaled || Math.abs(viewport.toPx(this.#anchorMs)) > FAR_PX) this.#anchorMs = viewport.startMs;
    const zooming = scaled && this.#lastWindow !== null;
    const delegate = this.#delegate;
    this.#float(scene);
    this.#labels.update(scene, {
      floating: this.#floating,
      originPx: viewport.toPx(this.#anchorMs),
      content: (row) => delegate.content(row),
      laneTitle: (key) => delegate.laneTitle(key),
      isDimmed: (row) => delegate.isDimmed(row),
      selected: delegate.selectedRow,
      current: delegate.currentRow,
      zooming,
      pixelRatio: devicePixelRatio,
      rightToLeft: delegate.rightToLeft,
    });
    this.stacks.update(scene, { name: (stack) => delegate.stackName(stack), colourOf: (row) => delegate.colourOf(row), rightToLeft: delegate.rightToLeft });
    if (zooming) this.#rest();
    this.#axis.update(scene.axis, viewport.widthPx, viewport.toPx(this.#anchorMs), delegate.rightToLeft);
    if (this.#revealed !== null) this.#scrollToRevealed(scene);
    delegate.drawn(scene, layout);
    const last = this.#lastWindow;
    if (last === null || last.startMs !== viewport.startMs || last.endMs !== viewport.endMs) {
      this.#lastWindow = viewport;
      delegate.windowChanged(viewport);
    }
    this.#settleDrawn();
  }

  /** One more frame when the scale has come to rest, in which labels that were fading in become whole. */
  #rest(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.#request(), REST_MS);
  }

  /** What is selected, has focus or is on its way to either is seen, also where there is no room for its label. */
  #float(scene: Scene): void {
    const delegate = this.#delegate;
    const { selectedRow, currentRow } = delegate;
    const focused = currentRow !== null && this.#labels.button(currentRow)?.matches(':focus') === true ? currentRow : null;
    // Who drags the picture away does not look for focus; who moves it by keys does.
    const isHeld = focused !== null && this.#labels.button(focused)?.matches(':focus-visible') === true;
    const rows = new Set([selectedRow, this.#revealed, focused]);
    const events: FloatingEvent[] = [];
    for (const row of rows) if (row !== null) events.push(delegate.floating(row, isHeld && row === focused));
    const before = this.#floating;
    this.#floating = events.length === 0 ? [] : floatingLabels(scene, events, delegate.metrics, (index) => before.find((label) => label.index === index)?.row);
  }

  #paint(layout: Layout, viewport: Viewport, scene: Scene, scaled: boolean): void {
    const painted = this.#painted;
    let shiftPx = painted === null ? 0 : painted.startMs === viewport.startMs ? 0 : viewport.toPx(painted.startMs);
    if (this.#dirty || scaled || painted === null || shiftPx > 0 || shiftPx + painted.widthPx < viewport.widthPx) {
      // While the scale changes every frame is painted anew: no use in painting what lies outside.
      const over = scaled ? 0 : Math.round(viewport.widthPx * OVERSCAN);
      const wide = over === 0 ? viewport : Viewport.of(viewport.toTime(-over), viewport.toTime(viewport.widthPx + over), viewport.widthPx + 2 * over);
      const delegate = this.#delegate;
      this.#canvas.draw(over === 0 ? scene : layout.scene(wide), {
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
    this.#parts.canvas.style.transform = `translateX(${this.#delegate.rightToLeft ? -snapped : snapped}px)`;
  }
}
