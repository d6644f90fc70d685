/** Keys that the equipment knows. */
const KEY = /^(?:Escape|Home|End|[/?+=0-]|(?:Arrow|Page)\w+)$/;

/** Keys and presses that come before the equipment has loaded: they wait for it and are then given to it. */
export class EarlyInput {
  readonly #load: () => Promise<unknown>;
  readonly #abort = new AbortController();

  /** @param load fetches the equipment; null when it cannot be had */
  constructor(root: ShadowRoot, load: () => Promise<unknown>) {
    this.#load = load;
    const options = { signal: this.#abort.signal };
    root.addEventListener('keydown', (event) => event instanceof KeyboardEvent && this.#key(event), options);
    root.addEventListener('click', (event) => event instanceof MouseEvent && this.#click(event), options);
  }

  /** The equipment listens itself now. */
  stop(): void {
    this.#abort.abort();
  }

  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !KEY.test(key)) return;
    event.preventDefault();
    this.#again(event.target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  #click({ target, clientX, clientY }: MouseEvent): void {
    // Cards answer without it.
    if (target instanceof Element && target.closest('.body') !== null && target.closest('.card') === null) this.#again(target, new MouseEvent('click', { clientX, clientY, bubbles: true }));
  }

  #again(target: EventTarget | null, event: Event): void {
    void this.#load().then((equipment) => equipment !== null && target?.dispatchEvent(event));
  }
}
