import type { EventTable } from '../model/event-table.js';
import { StillCanvas } from '../render/still-canvas.js';
import type { Painter } from '../render/paint-scene.js';
import type { Theme } from '../render/theme.js';

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The elements of the strip. */
export interface OverviewParts {
  readonly strip: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly window: HTMLElement;
  readonly from: HTMLElement;
  readonly to: HTMLElement;
  /** The words at the ends of time. */
  readonly first: HTMLElement;
  readonly last: HTMLElement;
}

/** What is needed to draw on the strip. */
export interface StripPainter {
  readonly painter: Painter;
  readonly heightPx: number;
  readonly toPx: (ms: number) => number;
}

export interface OverviewActions {
  readonly rightToLeft: () => boolean;
  /** The window to show from now on. */
  readonly setWindow: (window: Span, animate: boolean) => void;
  readonly describe: (ms: number) => string;
}

const COLUMN_PX = 4;
const BAR_PX = 2.5;
const TOP_PX = 16;
const BOTTOM_PX = 5;
/** The window is drawn and can be caught at least this wide, however little of the time it shows. */
const MIN_WINDOW_PX = 24;
/** Free on both sides, so that the ends of time can be seen and reached. */
const PAD_PX = 14;
/** Between the window and the frame. */
const EDGE_PX = 5;
/** Room of the words at an end of time. */
const BOUND_PX = 72;
/** Width of what can be caught beside each edge. */
const HANDLE_PX = 24;
/** Share of the window, or of the whole, by which an arrow key moves an edge. */
const KEY_STEP = 0.1;

/**
 * The strip beneath: how many events there are when, over all of time, with the visible window in it. The window can be dragged, its edges
 * too, each a slider for keys; a press elsewhere brings the window there.
 */
export class Overview {
  readonly #parts: OverviewParts;
  readonly #actions: OverviewActions;
  readonly #picture: StillCanvas;
  readonly #abort = new AbortController();
  #extent: Span = { startMs: 0, endMs: 1 };
  #window: Span = { startMs: 0, endMs: 1 };
  #widthPx = 0;
  /** What was last written: place and width of the window, places of its edges. */
  #place: readonly number[] = [];
  #drag: { readonly id: number; readonly edge: 'from' | 'to' | 'both'; readonly x: number; readonly window: Span } | null = null;

  constructor(parts: OverviewParts, actions: OverviewActions) {
    this.#parts = parts;
    this.#picture = new StillCanvas(parts.canvas);
    this.#actions = actions;
    const options = { signal: this.#abort.signal };
    parts.strip.addEventListener('pointerdown', this.#onDown, options);
    parts.strip.addEventListener('pointermove', this.#onMove, options);
    for (const end of ['pointerup', 'pointercancel'] as const) parts.strip.addEventListener(end, () => (this.#drag = null), options);
    parts.strip.addEventListener('keydown', this.#onKey, options);
  }

  disconnect(): void {
    this.#abort.abort();
  }

  /** Draws the density. @param isHit null when nothing is searched for; @param behind draws what lies behind it */
  draw(table: EventTable, rows: Uint32Array, extent: Span, isHit: ((row: number) => boolean) | null, theme: Theme, widthPx: number, behind: (strip: StripPainter) => void): void {
    const margin = Math.max((extent.endMs - extent.startMs) * 1e-9, 0.5);
    this.#extent = extent.endMs > extent.startMs ? extent : { startMs: extent.startMs - margin, endMs: extent.endMs + margin };
    this.#widthPx = widthPx;
    this.#place = [];
    if (widthPx <= 0) return;
    const heightPx = this.#parts.strip.clientHeight;
    const columns = Math.ceil(widthPx / COLUMN_PX);
    const counts = new Uint32Array(columns);
    const hits = new Uint32Array(columns);
    const isAll = rows.length === table.size;
    // In order of time, so that each column ends where the next begins: a search for each instead of a look at every event.
    for (let column = 0, from = 0; column < columns && from < rows.length; column++) {
      const endMs = column === columns - 1 ? Infinity : this.#toMs((column + 1) * COLUMN_PX);
      let to = from;
      for (let high = rows.length; to < high; ) {
        const middle = (to + high) >> 1;
        if ((table.anchorMs[isAll ? middle : (rows[middle] ?? 0)] ?? 0) < endMs) to = middle + 1;
        else high = middle;
      }
      counts[column] = to - from;
      if (isHit !== null) for (let i = from; i < to; i++) if (isHit(rows[i] ?? 0)) hits[column] = (hits[column] ?? 0) + 1;
      from = to;
    }
    const most = counts.reduce((a, b) => Math.max(a, b), 1);
    const room = heightPx - TOP_PX - BOTTOM_PX;
    this.#picture.draw(widthPx, heightPx, { pixelRatio: devicePixelRatio, rightToLeft: this.#actions.rightToLeft() }, (painter) => {
      behind({ painter, heightPx, toPx: (ms) => this.#toPx(ms) });
      const bars = (numbers: Uint32Array, colour: string, alpha: number): void => {
        painter.fillStyle = colour;
        painter.globalAlpha = alpha;
        numbers.forEach((count, i) => {
          if (count === 0) return;
          const barHeight = Math.max(5, room * Math.sqrt(count / most));
          painter.beginPath();
          painter.roundRect(i * COLUMN_PX, heightPx - BOTTOM_PX - barHeight, BAR_PX, barHeight, BAR_PX / 2);
          painter.fill();
        });
      };
      bars(counts, theme.soft, isHit === null ? 0.8 : 0.35);
      if (isHit !== null) bars(hits, theme.accent, 1);
    });
  }

  /** Writes the words at the ends of time. */
  name(first: string, last: string): void {
    this.#parts.first.textContent = first;
    this.#parts.last.textContent = last;
  }

  /** Moves the window. */
  show(window: Span): void {
    this.#window = window;
    const last = this.#widthPx - EDGE_PX;
    const a = Math.max(EDGE_PX, Math.min(this.#toPx(window.startMs), last - MIN_WINDOW_PX));
    const b = Math.min(last, Math.max(this.#toPx(window.endMs), a + MIN_WINDOW_PX));
    const { window: element, from, to } = this.#parts;
    const sign = this.#actions.rightToLeft() ? -1 : 1;
    const left = Math.min(a, b - MIN_WINDOW_PX);
    // Half pixels, and only what changed: a window that keeps its width needs no new layout of the page.
    const half = (px: number): number => Math.round(2 * px) / 2;
    const place = [sign * half(left), half(b - left), sign * half(left - HANDLE_PX), sign * half(b)] as const;
    if (place.every((px, i) => px === this.#place[i])) return;
    if (place[1] !== this.#place[1]) element.style.inlineSize = `${place[1]}px`;
    for (const [moved, i] of [[element, 0], [from, 2], [to, 3]] as const) if (place[i] !== this.#place[i]) moved.style.transform = `translateX(${place[i]}px)`;
    this.#place = place;
    // The window goes before the words at the ends of time.
    hide(this.#parts.first, left < BOUND_PX && b > PAD_PX && b < this.#widthPx - BOUND_PX);
    hide(this.#parts.last, b > this.#widthPx - BOUND_PX && left > BOUND_PX);
  }

  /** Says where the window is, for assistive technology. */
  tell(): void {
    const { window: element, from, to } = this.#parts;
    const window = this.#window;
    const { startMs, endMs } = this.#extent;
    const share = (ms: number): string => String(Math.round(Math.min(100, Math.max(0, (100 * (ms - startMs)) / (endMs - startMs)))));
    for (const [slider, ms, words] of [
      [from, window.startMs, this.#actions.describe(window.startMs)],
      [to, window.endMs, this.#actions.describe(window.endMs)],
      [element, (window.startMs + window.endMs) / 2, `${this.#actions.describe(window.startMs)} – ${this.#actions.describe(window.endMs)}`],
    ] as const) {
      slider.setAttribute('aria-valuenow', share(ms));
      slider.setAttribute('aria-valuetext', words);
    }
  }

  #toPx(ms: number): number {
    const { startMs, endMs } = this.#extent;
    return PAD_PX + ((ms - startMs) / (endMs - startMs)) * (this.#widthPx - 2 * PAD_PX);
  }

  #toMs(px: number): number {
    return this.#extent.startMs + (px - PAD_PX) * this.#msPerPx();
  }

  #msPerPx(): number {
    return (this.#extent.endMs - this.#extent.startMs) / Math.max(1, this.#widthPx - 2 * PAD_PX);
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const { strip, window: element, from, to } = this.#parts;
    const target = event.target;
    const edge = target === from ? 'from' : target === to ? 'to' : 'both';
    if (edge === 'both' && target !== element) {
      const box = strip.getBoundingClientRect();
      const px = this.#actions.rightToLeft() ? box.right - event.clientX : event.clientX - box.left;
      const centre = this.#toMs(px);
      const half = (this.#window.endMs - this.#window.startMs) / 2;
      this.#actions.setWindow({ startMs: centre - half, endMs: centre + half }, true);
      return;
    }
    strip.setPointerCapture(event.pointerId);
    this.#drag = { id: event.pointerId, edge, x: event.clientX, window: this.#window };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    const px = this.#actions.rightToLeft() ? drag.x - event.clientX : event.clientX - drag.x;
    this.#move(drag.edge, px * this.#msPerPx(), drag.window);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { from, to, window: element } = this.#parts;
    const edge = event.target === from ? 'from' : event.target === to ? 'to' : event.target === element ? 'both' : null;
    const forward = this.#actions.rightToLeft() ? 'ArrowLeft' : 'ArrowRight';
    const back = this.#actions.rightToLeft() ? 'ArrowRight' : 'ArrowLeft';
    const direction = event.key === forward || event.key === 'ArrowUp' ? 1 : event.key === back || event.key === 'ArrowDown' ? -1 : 0;
    if (edge === null || direction === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(edge, direction * KEY_STEP * (this.#window.endMs - this.#window.startMs), this.#window);
  };

  #move(edge: 'from' | 'to' | 'both', ms: number, window: Span): void {
    const { startMs, endMs } = edge === 'both' ? window : this.#within(window, edge, ms);
    const least = (endMs - startMs) * 1e-3;
    const start = edge === 'to' ? startMs : edge === 'from' ? Math.min(startMs + ms, endMs - least) : startMs + ms;
    const end = edge === 'from' ? endMs : edge === 'to' ? Math.max(endMs + ms, startMs + least) : endMs + ms;
    this.#actions.setWindow({ startMs: start, endMs: end }, false);
  }

  /** The window from which an edge moves inwards: one that lies beyond the strip starts where its handle is seen, at the strip's end. */
  #within({ startMs, endMs }: Span, edge: 'from' | 'to', ms: number): Span {
    const [firstMs, lastMs] = [this.#toMs(EDGE_PX), this.#toMs(this.#widthPx - EDGE_PX)];
    if (edge === 'from' && ms > 0 && firstMs < endMs) return { startMs: Math.max(startMs, firstMs), endMs };
    if (edge === 'to' && ms < 0 && lastMs > startMs) return { startMs, endMs: Math.min(endMs, lastMs) };
    return { startMs, endMs };
  }
}

/** Also where nothing changes, to hide an element makes the browser look at its style again. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
