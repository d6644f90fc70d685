/** Keys that the equipment knows. */
const KEY = /^(?:Escape|Home|End|[/?+=0-]|(?:Arrow|Page)\w+)$/;

/** Keys and presses that come before the equipment has loaded: they wait for it and are then given to it. */
export class EarlyInput {
  readonly #abort = new AbortController();

  /** @param load fetches the equipment; null when it cannot be had */
  constructor(root: ShadowRoot, load: () => Promise<unknown>) {
    for (const type of ['keydown', 'click']) {
      root.addEventListener(
        type,
        (event) => {
          const again = againOf(event);
          if (again === null) return;
          if (type === 'keydown') event.preventDefault();
          const { target } = event;
          void load().then((equipment) => equipment !== null && target?.dispatchEvent(again));
        },
        { signal: this.#abort.signal },
      );
    }
  }

  /** The equipment listens itself now. */
  stop(): void {
    this.#abort.abort();
  }
}

/** The same event for the equipment alone: the page has heard it already. Null for what it does not know. */
function againOf(event: Event): Event | null {
  const options = { bubbles: true, cancelable: true };
  if (event instanceof KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey } = event;
    return ctrlKey || metaKey || altKey || !KEY.test(key) ? null : new KeyboardEvent('keydown', { key, ...options });
  }
  if (!(event instanceof MouseEvent && event.target instanceof Element)) return null;
  const { target, clientX, clientY } = event;
  // Cards answer without it.
  return target.closest('.body') === null || target.closest('.card') !== null
    ? null
    : new MouseEvent('click', { clientX, clientY, ...options });
}
