import { densePart } from '../../layout/dense-part.js';
import type { EventTable } from '../../model/event-table.js';
import { StillCanvas } from '../../render/still-canvas.js';
import type { Painter } from '../../render/paint-scene.js';
import type { Theme } from '../../render/theme.js';
import { BrokenScale } from '../../scale/broken-scale.js';
import { BREAK_PX, paintBreak } from './paint-break.js';
import { scaleOf } from '../view/plot-room.js';

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
  /** The word at the break after which time is drawn large. */
  readonly middle: HTMLElement;
}

/** What is needed to draw on the strip. */
export interface StripPainter {
  readonly painter: Painter;
  readonly heightPx: number;
  readonly toPx: (ms: number) => number;
}

/** A pointer that is down. */
interface Drag {
  readonly id: number;
  readonly edge: 'from' | 'to' | 'both';
  readonly x: number;
  /** What it drags, as it was then. */
  readonly window: Span;
  /** It came down beside the window, and has not moved. */
  isPress: boolean;
}

export interface OverviewActions {
  readonly rightToLeft: () => boolean;
  /** A hand has come: whatever moves by itself stops. */
  readonly hold: () => void;
  /** The window to show from now on. */
  readonly setWindow: (window: Span, animate: boolean) => void;
  /** An end of the window in words, as finely as its length asks. */
  readonly describe: (ms: number, window: Span) => string;
  /** All of the window in words. */
  readonly describeAll: (window: Span) => string;
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
/** Room of the words at an end of time: for each letter, and beside them. */
const [LETTER_PX, BOUND_PAD_PX] = [7, 28];
/** The size of letters for which widths and heights above are meant. */
const USUAL_FONT_PX = 13;
/** A press beside the window that moves less brings it there; more drags it from there. */
const SLOP_PX = 4;
/** Share of the window, or of the whole, by which an arrow key moves an edge. */
const KEY_STEP = 0.1;

/**
 * The strip beneath: how many events there are when, over all of time, with the visible window in it. The window can be
 * dragged, its edges too, each a slider for keys; a press elsewhere brings the window there when it ends, for a finger
 * that comes may be about to scroll the page. Where a few events lie far from all others, the strip is broken: the time
 * between is drawn short.
 */
export class Overview {
  readonly #parts: OverviewParts;
  readonly #actions: OverviewActions;
  readonly #picture: StillCanvas;
  readonly #abort = new AbortController();
  /** Width of what can be caught beside each edge: fingers need more. */
  #handlePx = 0;
  #extent: Span & { readonly lastMs: number } = { startMs: 0, endMs: 1, lastMs: 0 };
  #window: Span = { startMs: 0, endMs: 1 };
  #widthPx = 0;
  #scale = new BrokenScale(this.#extent, null, 0, 1);
  /** The part that is drawn large; null: all is drawn alike. */
  #large: Span | null = null;
  /** Room of the longest words at an end of time, or at a break. */
  #boundPx = 0;
  /** How much larger than usual letters are. */
  #letters = 1;
  /** What was last written: place and width of the window, places of its edges. */
  #place: readonly number[] = [];
  #drag: Drag | null = null;

  constructor(parts: OverviewParts, actions: OverviewActions) {
    this.#parts = parts;
    this.#picture = new StillCanvas(parts.canvas);
    this.#actions = actions;
    const options = { signal: this.#abort.signal };
    parts.strip.addEventListener('pointerdown', this.#onDown, options);
    parts.strip.addEventListener('pointermove', this.#onMove, options);
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      parts.strip.addEventListener(end, this.#onEnd, options);
    parts.strip.addEventListener('keydown', this.#onKey, options);
  }

  disconnect(): void {
    this.#abort.abort();
  }

  /** Draws the density. @param isHit null when nothing is searched for; @param behind draws what lies behind it */
  draw(
    table: EventTable,
    rows: Uint32Array,
    extent: Span,
    isHit: ((row: number) => boolean) | null,
    theme: Theme,
    widthPx: number,
    behind: (strip: StripPainter) => void,
  ): void {
    const margin = Math.max((extent.endMs - extent.startMs) * 1e-9, 0.5);
    const lastMs = table.anchorMs[rows.at(-1) ?? 0] ?? extent.startMs;
    this.#extent =
      extent.endMs > extent.startMs
        ? { ...extent, lastMs }
        : { startMs: extent.startMs - margin, endMs: extent.endMs + margin, lastMs };
    this.#widthPx = widthPx;
    this.#large = densePart(table, rows);
    this.#scale = new BrokenScale(this.#extent, this.#large, PAD_PX, Math.max(PAD_PX + 1, widthPx - PAD_PX));
    this.#place = [];
    if (widthPx <= 0) return;
    const heightPx = this.#parts.strip.clientHeight;
    this.#handlePx = this.#parts.from.offsetWidth;
    const columns = Math.ceil(widthPx / COLUMN_PX);
    const counts = new Uint32Array(columns);
    const hits = new Uint32Array(columns);
    const isAll = rows.length === table.size;
    // In order of time, so that each column ends where the next begins: a search for each instead of a look at every
    // event.
    for (let column = 0, from = 0; column < columns && from < rows.length; column++) {
      const endMs = column === columns - 1 ? Infinity : this.#scale.toMs((column + 1) * COLUMN_PX);
      let to = from;
      for (let high = rows.length; to < high;) {
        const middle = (to + high) >> 1;
        if ((table.anchorMs[isAll ? middle : (rows[middle] ?? 0)] ?? 0) < endMs) to = middle + 1;
        else high = middle;
      }
      counts[column] = to - from;
      if (isHit !== null)
        for (let i = from; i < to; i++) if (isHit(rows[i] ?? 0)) hits[column] = (hits[column] ?? 0) + 1;
      from = to;
    }
    const most = counts.reduce((a, b) => Math.max(a, b), 1);
    this.#letters = Math.max(1, Number.parseFloat(getComputedStyle(this.#parts.strip).fontSize) / USUAL_FONT_PX);
    const room = heightPx - TOP_PX * this.#letters - BOTTOM_PX;
    this.#picture.draw(
      widthPx,
      heightPx,
      { pixelRatio: devicePixelRatio, rightToLeft: this.#actions.rightToLeft() },
      (painter) => {
        behind({ painter, heightPx, toPx: (ms) => this.#scale.toPx(ms) });
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
        painter.globalAlpha = 1;
        for (const px of this.#scale.breaksPx) paintBreak(painter, px, heightPx - BOTTOM_PX + 1, theme);
      },
    );
  }

  /** Writes the words at the ends of time, and at a break. @param wordsOf a moment, as finely as such a span needs */
  name(wordsOf: (ms: number, spanMs: number) => string): void {
    const { startMs, endMs, lastMs } = this.#extent;
    const large = this.#large ?? this.#extent;
    const spanMs = endMs - startMs;
    const { first, middle, last } = this.#parts;
    const [breakPx] = this.#scale.breaksPx;
    first.textContent = wordsOf(startMs, spanMs);
    // All time ends with the last day or year, where the next one begins; unless something begins just there, and has
    // no end.
    const end = wordsOf(Math.max(startMs, endMs - 1, lastMs), spanMs);
    last.textContent = end === first.textContent ? '' : end;
    middle.textContent =
      breakPx === undefined || large.startMs === startMs ? '' : wordsOf(large.startMs, large.endMs - large.startMs);
    this.#boundPx =
      BOUND_PAD_PX +
      LETTER_PX * this.#letters * Math.max(...[first, middle, last].map(({ textContent }) => textContent.length));
    middle.style.insetInlineStart = `${(breakPx ?? 0) + BREAK_PX}px`;
  }

  /** What lies far off is drawn together. */
  get isBroken(): boolean {
    return this.#scale.breaksPx.length > 0;
  }

  /** Moves the window. */
  show(window: Span): void {
    this.#window = window;
    const last = this.#widthPx - EDGE_PX;
    const [startPx, endPx] = [this.#scale.toPx(window.startMs), this.#scale.toPx(window.endMs)];
    const airPx = Math.max(0, MIN_WINDOW_PX - (endPx - startPx)) / 2;
    const left = Math.max(EDGE_PX, Math.min(startPx - airPx, last - MIN_WINDOW_PX));
    const b = Math.min(last, Math.max(endPx + airPx, left + MIN_WINDOW_PX));
    const { window: element, from, to } = this.#parts;
    const sign = this.#actions.rightToLeft() ? -1 : 1;
    // Half pixels, and only what changed: a window that keeps its width needs no new layout of the page.
    const half = (px: number): number => Math.round(2 * px) / 2;
    // At the ends of the strip what can be caught lies inside the window, up to its middle.
    const middle = (left + b) / 2;
    const fromPx = Math.min(Math.max(left - this.#handlePx, 0), middle - this.#handlePx);
    const toPx = Math.max(Math.min(b, this.#widthPx - this.#handlePx), middle);
    const place = [sign * half(left), half(b - left), sign * half(fromPx), sign * half(toPx)] as const;
    if (place.every((px, i) => px === this.#place[i])) return;
    if (place[1] !== this.#place[1]) element.style.inlineSize = `${place[1]}px`;
    for (const [moved, i] of [
      [element, 0],
      [from, 2],
      [to, 3],
    ] as const)
      if (place[i] !== this.#place[i]) moved.style.transform = `translateX(${place[i]}px)`;
    this.#place = place;
    // The window goes before the words at the ends of time.
    const lastPx = this.#widthPx - this.#boundPx;
    hide(this.#parts.first, left < this.#boundPx && (left > PAD_PX || b < lastPx));
    hide(this.#parts.last, b > lastPx && (b < this.#widthPx - PAD_PX || left > this.#boundPx));
    // The word at a break may lie inside the window, but beneath no edge of it.
    const breakPx = this.#scale.breaksPx[0] ?? 0;
    const isOn = (px: number): boolean => px > breakPx - EDGE_PX && px < breakPx + this.#boundPx;
    hide(this.#parts.middle, isOn(left) || isOn(b));
  }

  /** Says where the window is, for assistive technology. */
  tell(): void {
    const { window: element, from, to } = this.#parts;
    const window = this.#window;
    const share = (ms: number): string =>
      String(
        Math.round(
          Math.min(100, Math.max(0, (100 * (this.#scale.toPx(ms) - PAD_PX)) / Math.max(1, this.#widthPx - 2 * PAD_PX))),
        ),
      );
    for (const [slider, ms, words] of [
      [from, window.startMs, this.#actions.describe(window.startMs, window)],
      [to, window.endMs, this.#actions.describe(window.endMs - 1, window)],
      [element, (window.startMs + window.endMs) / 2, this.#actions.describeAll(window)],
    ] as const) {
      slider.setAttribute('aria-valuenow', share(ms));
      slider.setAttribute('aria-valuetext', words);
    }
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#drag !== null) return;
    const { strip, window: element, from, to } = this.#parts;
    const { target, pointerId: id, clientX: x } = event;
    const edge = target === from ? 'from' : target === to ? 'to' : 'both';
    const isBeside = edge === 'both' && target !== element;
    this.#actions.hold();
    this.#drag = { id, edge, x, window: isBeside ? this.#centredOn(x) : this.#window, isPress: isBeside };
    try {
      strip.setPointerCapture(id);
    } catch {
      // The pointer is already gone; its events end by themselves.
    }
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.id !== event.pointerId || (drag.isPress && Math.abs(event.clientX - drag.x) <= SLOP_PX)) return;
    drag.isPress = false;
    this.#moveByPx(drag.edge, this.#forwardPx(drag.x, event.clientX), drag.window);
  };

  readonly #onEnd = ({ pointerId, type }: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.id !== pointerId) return;
    this.#drag = null;
    if (drag.isPress && type === 'pointerup') this.#actions.setWindow(drag.window, true);
  };

  /** The window, about a place on screen. */
  #centredOn(clientX: number): Span {
    const { left, right } = this.#parts.strip.getBoundingClientRect();
    const centre = this.#scale.toMs(this.#forwardPx(this.#actions.rightToLeft() ? right : left, clientX));
    const half = (this.#window.endMs - this.#window.startMs) / 2;
    return { startMs: centre - half, endMs: centre + half };
  }

  /**
   * From one place on screen to another, in the direction of time; px of the strip, which the page may show larger or
   * smaller.
   */
  #forwardPx(fromX: number, toX: number): number {
    const { strip } = this.#parts;
    return (
      (this.#actions.rightToLeft() ? fromX - toX : toX - fromX) /
      scaleOf(strip.getBoundingClientRect().width, strip.offsetWidth)
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { from, to, window: element } = this.#parts;
    const edge = event.target === from ? 'from' : event.target === to ? 'to' : event.target === element ? 'both' : null;
    const forward = this.#actions.rightToLeft() ? 'ArrowLeft' : 'ArrowRight';
    const back = this.#actions.rightToLeft() ? 'ArrowRight' : 'ArrowLeft';
    const direction =
      event.key === forward || event.key === 'ArrowUp' ? 1 : event.key === back || event.key === 'ArrowDown' ? -1 : 0;
    if (edge === null || direction === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(edge, direction * KEY_STEP * (this.#window.endMs - this.#window.startMs), this.#window);
  };

  /** What is dragged follows the pointer: an edge itself, the window by its middle. */
  #moveByPx(edge: 'from' | 'to' | 'both', px: number, window: Span): void {
    const from = edge === 'both' ? window : this.#within(window, edge, px);
    const held = edge === 'both' ? (from.startMs + from.endMs) / 2 : edge === 'from' ? from.startMs : from.endMs;
    this.#move(edge, this.#scale.toMs(this.#scale.toPx(held) + px) - held, window);
  }

  #move(edge: 'from' | 'to' | 'both', ms: number, window: Span): void {
    const { startMs, endMs } = edge === 'both' ? window : this.#within(window, edge, ms);
    const least = (endMs - startMs) * 1e-3;
    const start = edge === 'to' ? startMs : edge === 'from' ? Math.min(startMs + ms, endMs - least) : startMs + ms;
    const end = edge === 'from' ? endMs : edge === 'to' ? Math.max(endMs + ms, startMs + least) : endMs + ms;
    this.#actions.setWindow({ startMs: start, endMs: end }, false);
  }

  /**
   * The window from which an edge moves inwards: one that lies beyond the strip starts where its handle is seen, at the
   * strip's end. @param by how far, of any unit: its sign counts
   */
  #within({ startMs, endMs }: Span, edge: 'from' | 'to', by: number): Span {
    const [firstMs, lastMs] = [this.#scale.toMs(EDGE_PX), this.#scale.toMs(this.#widthPx - EDGE_PX)];
    if (edge === 'from' && by > 0 && firstMs < endMs) return { startMs: Math.max(startMs, firstMs), endMs };
    if (edge === 'to' && by < 0 && lastMs > startMs) return { startMs, endMs: Math.min(endMs, lastMs) };
    return { startMs, endMs };
  }
}

/** Also where nothing changes, to hide an element makes the browser look at its style again. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
