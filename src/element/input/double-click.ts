import type { ReactiveController } from '@lit/reactive-element';
import type { GestureTarget } from './pointer-controller.js';

const FACTOR = 2;

/** A double click zooms in about the pointer. One on a button has pressed that twice. */
export class DoubleClick implements ReactiveController {
  readonly #abort = new AbortController();

  constructor(target: GestureTarget) {
    target.view.addEventListener(
      'dblclick',
      (event) => {
        if (event.target instanceof Element && event.target.closest('button') !== null) return;
        target.zoomAt(FACTOR, target.toPlotPx(event.clientX), true);
      },
      { signal: this.#abort.signal },
    );
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }
}
