import type { ReactiveController } from '@lit/reactive-element';
import type { Motion } from '../view/motion.js';

/** A finger that stops what moves by itself has done what it came for: its tap is no press of what happens to lie there then. */
export class CatchController implements ReactiveController {
  readonly #abort = new AbortController();
  #hasCaught = false;

  constructor(view: HTMLElement, motion: Motion) {
    // Before the press itself stops the motion, and before anything in the view hears of the click.
    const options = { capture: true, signal: this.#abort.signal };
    view.addEventListener('pointerdown', ({ pointerType }) => (this.#hasCaught = pointerType === 'touch' && motion.running), options);
    // A key's click has no press before it.
    view.addEventListener('click', (event) => this.#hasCaught && event.detail > 0 && event.stopPropagation(), options);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }
}
