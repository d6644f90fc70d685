import type { ReactiveController } from '@lit/reactive-element';
import type { ViewController } from '../view/view-controller.js';

/** A hand that moves less than this does not mean a range. */
const MIN_RANGE_PX = 6;

/** A drag with Shift draws a stretch of time, into which the view zooms when it ends. */
export class RangeController implements ReactiveController {
  readonly #view: ViewController;
  readonly #band = document.createElement('div');
  readonly #abort = new AbortController();
  #press: { readonly id: number; readonly fromPx: number } | null = null;

  /** @param body where the stretch is shown */
  constructor(view: ViewController, body: HTMLElement) {
    this.#view = view;
    this.#band.className = 'range';
    this.#band.hidden = true;
    body.append(this.#band);
    const options = { signal: this.#abort.signal };
    view.view.addEventListener('pointerdown', (event) => this.#down(event), options);
    view.view.addEventListener('pointermove', (event) => this.#move(event), options);
    view.view.addEventListener('pointerup', (event) => this.#up(event), options);
    view.view.addEventListener('pointercancel', () => this.#end(), options);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#end();
    this.#band.remove();
  }

  #down({ pointerId, pointerType, button, shiftKey, clientX }: PointerEvent): void {
    this.#end();
    if (shiftKey && pointerType !== 'touch' && button === 0)
      this.#press = { id: pointerId, fromPx: this.#view.toPlotPx(clientX) };
  }

  #move({ pointerId, clientX }: PointerEvent): void {
    const { view } = this.#view;
    const range = this.#rangeTo(pointerId, clientX);
    if (range === null) return;
    if (this.#band.hidden) {
      this.#capture(pointerId);
      view.classList.add('ranging');
      this.#band.hidden = false;
    }
    this.#band.style.insetInlineStart = `${this.#view.gutterPx + range.fromPx}px`;
    this.#band.style.inlineSize = `${range.toPx - range.fromPx}px`;
  }

  #capture(id: number): void {
    try {
      this.#view.view.setPointerCapture(id);
    } catch {
      // The pointer is already gone; its events end by themselves.
    }
  }

  #up({ pointerId, clientX }: PointerEvent): void {
    const range = this.#rangeTo(pointerId, clientX);
    const { window } = this.#view;
    this.#end();
    if (range !== null && window !== null)
      this.#view.show({ startMs: window.toTime(range.fromPx), endMs: window.toTime(range.toPx) }, true);
  }

  /** From where it was pressed to here; null when that is no range. */
  #rangeTo(pointerId: number, clientX: number): { readonly fromPx: number; readonly toPx: number } | null {
    if (this.#press?.id !== pointerId) return null;
    const toPx = this.#view.toPlotPx(clientX);
    const { fromPx } = this.#press;
    if (this.#band.hidden && Math.abs(toPx - fromPx) < MIN_RANGE_PX) return null;
    return { fromPx: Math.min(fromPx, toPx), toPx: Math.max(fromPx, toPx) };
  }

  #end(): void {
    this.#press = null;
    this.#band.hidden = true;
    this.#view.view.classList.remove('ranging');
  }
}
