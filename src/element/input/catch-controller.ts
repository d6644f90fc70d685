import type { ReactiveController } from '@lit/reactive-element';
import type { Motion } from '../view/motion.js';

/**
 * Lets people stop what moves by itself: a finger that does so has done what it came for, and its tap is no press of
 * what happens to lie there then.
 * Escape does, too, wherever focus is: a page may begin a flight while somebody reads.
 */
export class CatchController implements ReactiveController {
  readonly #abort = new AbortController();
  #hasCaught = false;

  constructor(view: HTMLElement, motion: Motion) {
    // Before the press itself stops the motion, and before anything in the view hears of the click.
    const options = { capture: true, signal: this.#abort.signal };
    view.addEventListener(
      'pointerdown',
      ({ pointerType }) => (this.#hasCaught = pointerType === 'touch' && motion.running),
      options,
    );
    // On its way out of the timeline, whose own keys have asked by then whether anything moves.
    view.ownerDocument.addEventListener('keydown', ({ key }) => key === 'Escape' && motion.stop(), {
      signal: this.#abort.signal,
    });
    // A key's click has no press before it.
    view.addEventListener('click', (event) => this.#hasCaught && event.detail > 0 && event.stopPropagation(), options);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }
}
