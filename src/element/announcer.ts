/** A live region speaks when people pause, not while they move. */
const PAUSE_MS = 500;

/** Says things politely: the last of several within half a second, and never the same twice in a row. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** @param text is asked for only when it is said */
  say(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const words = text();
      if (this.#region.textContent !== words) this.#region.textContent = words;
    }, PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
