/** A live region speaks when people pause, not while they move. */
const PAUSE_MS = 500;

/** Says things politely: the last of several within half a second, and never the same twice in a row. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text: (() => string) | null = null;
  #askedAt = 0;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** @param text is asked for only when it is said */
  say(text: () => string): void {
    this.#text = text;
    this.#askedAt = performance.now();
    // One timer for a whole movement: to set it anew in every frame would cost more than to look at the clock.
    this.#timer ??= setTimeout(() => this.#speak(), PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#text = null;
  }

  #speak(): void {
    const leftMs = this.#askedAt + PAUSE_MS - performance.now();
    this.#timer = leftMs > 1 ? setTimeout(() => this.#speak(), leftMs) : undefined;
    if (this.#timer !== undefined) return;
    const words = this.#text?.() ?? '';
    this.#text = null;
    if (words !== '' && this.#region.textContent !== words) this.#region.textContent = words;
  }
}
