import type { ReactiveController } from '@lit/reactive-element';
import { prefersStill } from '../view/prefers-still.js';

/** What gestures act on. Positions are px from the start edge of the plot (right in RTL). */
export interface GestureTarget {
  readonly view: HTMLElement;
  readonly rightToLeft: boolean;
  /** From a place on screen to a place in the plot. */
  toPlotPx(clientX: number): number;
  zoomAt(factor: number, px: number, animate: boolean): void;
  panByPx(px: number): void;
  glide(pxPerMs: number): void;
  /** Ends whatever motion is on its way. */
  halt(): void;
}

/** A press that moves less is a click. */
const SLOP_PX = 4;
/** Only the last moments of a drag count for its speed. */
const SPEED_WINDOW_MS = 80;
const DOUBLE_CLICK_FACTOR = 2;
/** Zoom per px of wheel: 100 px, one notch, is a factor of about 1.2; trackpad pinches send small deltas and count tenfold, as in maps. */
const WHEEL_RATE = 0.0026;
const PINCH_RATE = 10;
const LINE_PX = 16;
const PAGE_PX = 400;

interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

/**
 * Wheel, mouse, pen and fingers. The plain wheel is left to the page; with Ctrl or ⌘ (which trackpads send for a pinch) it zooms about the
 * pointer, sideways or with Shift it pans. A drag pans and runs out; one with Shift is for others. Two fingers zoom and pan at once.
 */
export class PointerController implements ReactiveController {
  readonly #target: GestureTarget;
  readonly #abort = new AbortController();
  /** Fingers and buttons that are down, at their last places. */
  readonly #down = new Map<number, { x: number; y: number }>();
  #press: Press | null = null;
  #trail: { x: number; time: number }[] = [];

  constructor(target: GestureTarget) {
    this.#target = target;
    const options = { signal: this.#abort.signal };
    const { view } = target;
    view.addEventListener('wheel', this.#onWheel, { ...options, passive: false });
    view.addEventListener('pointerdown', this.#onDown, options);
    view.addEventListener('pointermove', this.#onMove, options);
    view.addEventListener('pointerup', this.#onUp, options);
    view.addEventListener('pointercancel', this.#onCancel, options);
    view.addEventListener('dblclick', this.#onDoubleClick, options);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? PAGE_PX : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    const target = this.#target;
    if (event.ctrlKey || event.metaKey || document.fullscreenElement !== null) {
      event.preventDefault();
      target.halt();
      // A notch of a wheel is 100 px or more; what comes in small steps is a pinch.
      const rate = event.ctrlKey && Math.abs(dy) < 50 ? WHEEL_RATE * PINCH_RATE : WHEEL_RATE;
      target.zoomAt(Math.exp(-dy * rate), target.toPlotPx(event.clientX), false);
    } else if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
      event.preventDefault();
      target.halt();
      if (dx === 0) target.panByPx(dy);
      else this.#pan(dx);
    }
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.#target.halt();
    if (event.shiftKey && event.pointerType !== 'touch') {
      event.preventDefault();
      return;
    }
    this.#down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#down.size === 1) {
      this.#press = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
      this.#trail = [{ x: event.clientX, time: event.timeStamp }];
    } else {
      // A second finger: no drag any more, and no click at the end of it.
      this.#press = null;
      for (const id of this.#down.keys()) this.#capture(id);
    }
  };

  readonly #onMove = (event: PointerEvent): void => {
    const last = this.#down.get(event.pointerId);
    if (last === undefined) return;
    const target = this.#target;
    if (this.#down.size === 2) {
      const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
      if (other !== undefined) this.#pinch(last.x, event.clientX, Math.hypot(last.x - other.x, last.y - other.y), Math.hypot(event.clientX - other.x, event.clientY - other.y), other.x);
    } else if (this.#press !== null) {
      const press = this.#press;
      if (!press.moved && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLOP_PX) {
        press.moved = true;
        this.#capture(event.pointerId);
        target.view.classList.add('dragging');
      }
      if (!press.moved) return;
      this.#pan(last.x - event.clientX);
      this.#trail.push({ x: event.clientX, time: event.timeStamp });
      if (this.#trail.length > 20) this.#trail.shift();
    }
    last.x = event.clientX;
    last.y = event.clientY;
  };

  readonly #onUp = (event: PointerEvent): void => {
    const press = this.#press;
    const alone = this.#down.size === 1;
    this.#release(event.pointerId);
    if (press === null || !press.moved || !alone) return;
    const recent = this.#trail.filter(({ time }) => event.timeStamp - time < SPEED_WINDOW_MS);
    const first = recent[0];
    if (first === undefined || recent.length < 2 || prefersStill()) return;
    const speed = (first.x - event.clientX) / Math.max(1, event.timeStamp - first.time);
    this.#target.glide(this.#target.rightToLeft ? -speed : speed);
  };

  readonly #onCancel = (event: PointerEvent): void => this.#release(event.pointerId);

  readonly #onDoubleClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    this.#target.zoomAt(DOUBLE_CLICK_FACTOR, this.#target.toPlotPx(event.clientX), true);
  };

  /** @param px to the right of the screen */
  #pan(px: number): void {
    this.#target.panByPx(this.#target.rightToLeft ? -px : px);
  }

  /** The time under the still finger stays; the moving one drags its own time along. */
  #pinch(fromX: number, toX: number, fromDistance: number, toDistance: number, stillX: number): void {
    const target = this.#target;
    const middle = (toX + stillX) / 2;
    this.#pan((fromX - toX) / 2);
    if (fromDistance > 0 && toDistance > 0) target.zoomAt(toDistance / fromDistance, target.toPlotPx(middle), false);
  }

  #capture(id: number): void {
    try {
      this.#target.view.setPointerCapture(id);
    } catch {
      // The pointer is already gone; its events end by themselves.
    }
  }

  #release(id: number): void {
    this.#down.delete(id);
    this.#press = null;
    this.#target.view.classList.remove('dragging');
  }
}
