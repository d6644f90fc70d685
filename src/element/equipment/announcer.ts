/** A live region speaks when people pause, not while they move. */
const PAUSE_MS = 500;

/**
 * Says things politely: the last of several within half a second, and never the same twice in a row. What someone has
 * asked for is not drowned by what follows from it.
 */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text: (() => string) | null = null;
  #askedAt = 0;
  #isAsked = false;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /**
   * @param text is asked for only when it is said
   * @param isAsked the answer to a deed: of what waits to be said, only another answer takes its place
   */
  say(text: () => string, isAsked = false): void {
    if (this.#isAsked && !isAsked) return;
    this.#isAsked = isAsked;
    this.#text = text;
    this.#askedAt = performance.now();
    // One timer for a whole movement: to set it anew in every frame would cost more than to look at the clock.
    this.#timer ??= setTimeout(() => this.#speak(), PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#text = null;
    this.#isAsked = false;
  }

  #speak(): void {
    const leftMs = this.#askedAt + PAUSE_MS - performance.now();
    this.#timer = leftMs > 1 ? setTimeout(() => this.#speak(), leftMs) : undefined;
    if (this.#timer !== undefined) return;
    const words = this.#text?.() ?? '';
    this.#text = null;
    this.#isAsked = false;
    if (words !== '' && this.#region.textContent !== words) this.#region.textContent = words;
  }
}
