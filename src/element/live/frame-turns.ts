import type { Steps } from '../../model/steps.js';
import { nextFrame } from '../turns.js';

/** Of each frame so much is taken: what the page itself has to do in it has the rest. */
const TURN_MS = 4;
/** What cannot be parted begins with the frame, unless so little of it is taken. */
const EARLY_MS = 1;

/** Does long work a little in each frame, so that the page goes on moving meanwhile. */
export class FrameTurns {
  /** How much time the work has taken so far. */
  spentMs = 0;
  #began = performance.now();

  /** The result of all steps. */
  async finish<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      if (performance.now() - this.#began > TURN_MS && !document.hidden) await this.next();
    }
  }

  /** Waits until most of a turn is left, for what cannot be done in steps. */
  async fresh(): Promise<void> {
    if (performance.now() - this.#began > EARLY_MS && !document.hidden) await this.next();
  }

  /** Goes on in the next frame. */
  async next(): Promise<void> {
    await this.after(nextFrame());
  }

  /** Goes on after something that others do. */
  async after(other: Promise<unknown>): Promise<void> {
    this.end();
    await other;
    this.#began = performance.now();
  }

  /** The turn is over. */
  end(): void {
    this.spentMs += performance.now() - this.#began;
  }
}
