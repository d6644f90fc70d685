import type { Steps } from '../model/steps.js';

/** Work takes turns with the page: so long for the one, then whatever the other has to do. */
const TURN_MS = 25;

/**
 * Long work asks now and then whether its turn is over. A pause costs some time by itself, so there is none after each
 * portion.
 */
export class Turns {
  readonly #turnMs: number;
  #began = performance.now();

  constructor(turnMs = TURN_MS) {
    this.#turnMs = turnMs;
  }

  /** What is left of the turn; below 0 it is over. */
  get leftMs(): number {
    return this.#began + this.#turnMs - performance.now();
  }

  /** Lets the page have its turn. */
  async next(): Promise<void> {
    await nextTask();
    this.#began = performance.now();
  }
}

/** Settled in a task of its own. Between timers that set timers browsers would put 4 ms. */
export async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(0);
  port1.start();
  await new Promise((resolve) => port1.addEventListener('message', resolve));
  port1.close();
}

/** In a page that is not shown there are no frames: nothing waits for one any longer than this. */
const LONGEST_FRAME_MS = 500;

/** Settled in the next frame. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

/**
 * Does long work in turns with the page. @param current false when nobody wants the result any more; then it is null
 */
export async function inTurns<T>(steps: Steps<T>, turns: Turns, current: () => boolean): Promise<T | null> {
  for (;;) {
    const result = doneWithin(steps, turns.leftMs);
    if (result !== undefined) return result;
    await turns.next();
    if (!current()) return null;
  }
}

/**
 * Goes on with long work for so many milliseconds, one step at least: its result, or undefined when there is more to
 * do.
 */
export function doneWithin<T>(steps: Steps<T>, ms: number): T | undefined {
  const untilMs = performance.now() + ms;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() > untilMs) return undefined;
  }
}
