import type { ReactiveController } from '@lit/reactive-element';
import type { Motion } from '../view/motion.js';

/**
 * What gestures act on. Positions are px from the start edge of the plot (right in RTL), of the plot's own size: the
 * page may show it larger or smaller.
 */
export interface GestureTarget {
  readonly view: HTMLElement;
  /** From a place on screen to a place in the plot. */
  toPlotPx(clientX: number): number;
  zoomAt(factor: number, px: number, animate: boolean): void;
  panByPx(px: number): void;
  /** What moves by itself; null until it has loaded. */
  readonly motion: Motion | null;
}

/** A press that moves less is a click. */
const SLOP_PX = 4;
/**
 * Zoom per px of wheel: 100 px, one notch, is a factor of about 1.2; trackpad pinches send small deltas and count
 * tenfold, as in maps.
 */
const WHEEL_RATE = 0.0026;
const PINCH_RATE = 10;
/** Of a wheel that counts in pixels, lines or pages. */
const WHEEL_UNITS_PX = [1, 16, 400];

interface Point {
  x: number;
  y: number;
}

interface Press extends Readonly<Point> {
  moved: boolean;
}

/**
 * Wheel, mouse, pen and fingers. The plain wheel is left to the page; with Ctrl or ⌘ (which trackpads send for a pinch)
 * it zooms about the pointer, sideways or with Shift it pans. A drag pans and runs out; one with Shift is for others.
 * Two fingers zoom and pan at once.
 */
export class PointerController implements ReactiveController {
  readonly #target: GestureTarget;
  readonly #abort = new AbortController();
  /** Fingers and buttons that are down, at their last places. */
  readonly #down = new Map<number, Point>();
  #press: Press | null = null;

  constructor(target: GestureTarget) {
    this.#target = target;
    const options = { signal: this.#abort.signal };
    const { view } = target;
    view.addEventListener('wheel', this.#onWheel, { ...options, passive: false });
    view.addEventListener('pointerdown', this.#onDown, options);
    view.addEventListener('pointermove', this.#onMove, options);
    view.addEventListener('pointerup', this.#onUp, options);
    view.addEventListener('pointercancel', ({ pointerId }) => this.#release(pointerId), options);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const target = this.#target;
    const unit = WHEEL_UNITS_PX[event.deltaMode] ?? 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const isZoom = event.ctrlKey || event.metaKey;
    const isPan = !isZoom && (event.shiftKey || Math.abs(dx) > Math.abs(dy));
    if (!isPan && !isZoom && document.fullscreenElement === null) return;
    event.preventDefault();
    target.motion?.stop();
    if (isPan) {
      if (dx === 0) target.panByPx(dy);
      else this.#pan(dx, 0);
    } else {
      // A notch of a wheel is 100 px or more; what comes in small steps is a pinch.
      const rate = event.ctrlKey && Math.abs(dy) < 50 ? WHEEL_RATE * PINCH_RATE : WHEEL_RATE;
      target.zoomAt(Math.exp(-dy * rate), target.toPlotPx(event.clientX), false);
    }
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.#target.motion?.hold(event.timeStamp);
    if (event.shiftKey && event.pointerType !== 'touch') {
      event.preventDefault();
      return;
    }
    this.#down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#down.size === 1) {
      this.#press = { x: event.clientX, y: event.clientY, moved: false };
    } else {
      // A second finger: no drag for now, and no click at the end of it.
      this.#press = null;
      for (const id of this.#down.keys()) this.#capture(id);
    }
  };

  readonly #onMove = (event: PointerEvent): void => {
    // What was let go where nobody could hear of it is not held any more.
    if (event.buttons === 0) this.#release(event.pointerId);
    const last = this.#down.get(event.pointerId);
    if (last === undefined) return;
    const target = this.#target;
    if (this.#down.size === 2) {
      const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
      if (other !== undefined) this.#pinch(last, event, other);
    } else if (this.#press !== null) {
      const press = this.#press;
      // A finger that goes up or down scrolls the page: it pans once it goes more to the side.
      if (
        !press.moved &&
        Math.abs(event.clientX - press.x) >
          Math.max(SLOP_PX, event.pointerType === 'mouse' ? 0 : Math.abs(event.clientY - press.y))
      ) {
        press.moved = true;
        this.#capture(event.pointerId);
        target.view.classList.add('dragging');
      }
      if (!press.moved) return;
      target.motion?.drag(this.#pan(last.x, event.clientX), event.timeStamp);
    }
    last.x = event.clientX;
    last.y = event.clientY;
  };

  readonly #onUp = (event: PointerEvent): void => {
    const target = this.#target;
    const isDrag = this.#press?.moved === true && this.#down.size === 1;
    this.#release(event.pointerId);
    if (isDrag) target.motion?.release(event.timeStamp, (px) => target.panByPx(px));
  };

  /** What lies there on screen comes to lie here. @returns by how much, px */
  #pan(fromX: number, toX: number): number {
    const target = this.#target;
    const px = target.toPlotPx(fromX) - target.toPlotPx(toX);
    target.panByPx(px);
    return px;
  }

  /** The time under the still finger stays; the moving one drags its own time along. */
  #pinch(from: Point, { clientX, clientY }: MouseEvent, still: Point): void {
    const target = this.#target;
    const distance = Math.hypot(from.x - still.x, from.y - still.y);
    this.#pan(from.x / 2, clientX / 2);
    if (distance > 0)
      target.zoomAt(
        Math.hypot(clientX - still.x, clientY - still.y) / distance,
        target.toPlotPx((clientX + still.x) / 2),
        false,
      );
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
    // Of two fingers the one that stays drags on.
    const [stays] = this.#down.values();
    this.#press = stays ? { ...stays, moved: true } : null;
    this.#target.view.classList.toggle('dragging', stays !== undefined);
  }
}
