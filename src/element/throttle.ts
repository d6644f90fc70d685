/**
 * Does something at once and then at most every so often, however often it is asked to; the last request always counts.
 */
export class Throttle {
  readonly #everyMs: number;
  #pending: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(everyMs: number) {
    this.#everyMs = everyMs;
  }

  run(task: () => void): void {
    if (this.#timer !== undefined) {
      this.#pending = task;
      return;
    }
    task();
    this.#wait();
  }

  /** The same, but not before so many ms. */
  later(task: () => void, ms: number): void {
    this.#pending = task;
    if (this.#timer === undefined) this.#wait(ms);
  }

  /** Something is still to be done. */
  get isWaiting(): boolean {
    return this.#pending !== null;
  }

  /** Forgets what is still to be done. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = null;
  }

  #wait(ms = this.#everyMs): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const task = this.#pending;
      this.#pending = null;
      if (task === null) return;
      task();
      this.#wait();
    }, ms);
  }
}
