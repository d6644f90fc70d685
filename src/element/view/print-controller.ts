import type { ReactiveController } from '@lit/reactive-element';
import type { Stage } from '../stage.js';

/** Notices that the page is being printed. */
export class PrintController implements ReactiveController {
  readonly #abort = new AbortController();

  constructor(stage: Stage) {
    const { signal } = this.#abort;
    const print = matchMedia('print');
    addEventListener('beforeprint', () => stage.print(true), { signal });
    addEventListener('afterprint', () => stage.print(false), { signal });
    print.addEventListener('change', () => stage.print(print.matches), { signal });
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }
}
