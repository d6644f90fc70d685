/**
 * A line of the list, and what else goes with what it is for: names and borders of lanes. Where one of these goes,
 * another takes its place.
 */
const LINE = '.line';
const SERIES = [LINE, '.fold', '.border:not([hidden])'];
const CARD = '.card';
/**
 * Where focus goes when nothing has taken the place of what had it: the card in the tab order, the words that nothing
 * is left, the first line.
 */
const OTHERS = ['.card[tabindex="0"]', '.state', LINE];
/** Where even these are not there. */
const TOOLS = '.tools button';

/** Shows an event that had focus as a card or a line, and gives focus to what shows it now. */
export type FocusEvent = (id: string) => void;

/**
 * Sees to it that focus is not lost with what had it: events, lanes, badges and buttons come and go by filters, zooms,
 * data and widths, and whoever uses keys would have to begin again at the top of the page. Cards whose event stays in a
 * timeline, or goes from it, keep theirs by themselves.
 */
export class FocusKeeper {
  readonly #root: ShadowRoot;
  readonly #focusEvent: FocusEvent;
  /** What has focus, or had it until it went. */
  #held: HTMLElement | null = null;
  /** The series it belongs to, and its place there; what lies in the panel beneath a line counts as that line. */
  #series: string | undefined;
  #place = -1;
  /** Its event. */
  #id: string | undefined;

  constructor(root: ShadowRoot, focusEvent: FocusEvent) {
    this.#root = root;
    this.#focusEvent = focusEvent;
    root.addEventListener('focusin', ({ target }) => this.#hold(target));
    root.addEventListener('focusout', () => {
      const held = this.#held;
      // Some browsers say so, too, when what has focus is taken away, and before it is: only afterwards it is known who
      // has left.
      queueMicrotask(() => {
        if (held !== null && held === this.#held && held !== root.activeElement && held.checkVisibility())
          this.#held = null;
      });
    });
  }

  #hold(target: EventTarget | null): void {
    // What the page has put into a slot is its own.
    this.#held = target instanceof HTMLElement && target.getRootNode() === this.#root ? target : null;
    this.#note();
  }

  #note(): void {
    const held = this.#held;
    const entry = held?.closest('.entry')?.querySelector<HTMLElement>(LINE) ?? held;
    this.#series = SERIES.find((selector) => entry?.matches(selector));
    this.#place = this.#series === undefined ? -1 : this.#all(this.#series).findIndex((each) => each === entry);
    this.#id = entry?.dataset['id'];
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  /**
   * Something has been written or drawn: focus that went with it goes on. @param isDrawn all that shows now is there;
   * else cards may yet come
   */
  keep(isDrawn: boolean): void {
    const held = this.#held;
    if (held === null || (isDrawn && held.matches(CARD))) return;
    if (held.checkVisibility()) {
      if (this.#series !== undefined) this.#note();
      return;
    }
    const id = this.#id;
    const { host, activeElement } = this.#root;
    const { activeElement: ofPage, body } = host.ownerDocument;
    const isLost = activeElement === held || (activeElement === null && (ofPage ?? body) === body);
    // The page may have led it elsewhere by itself, or have hidden all of the timeline.
    if (!isLost || !host.checkVisibility()) {
      this.#held = null;
      return;
    }
    const series = this.#series === undefined ? [] : this.#all(this.#series);
    const same = id === undefined ? undefined : this.#all(LINE).find(({ dataset }) => dataset['id'] === id);
    const others = [...OTHERS, ...(isDrawn ? [TOOLS] : [])].map((selector) => this.#all(selector)[0]);
    const next = [same, series[Math.min(this.#place, series.length - 1)], ...others].find(
      (element) => element?.checkVisibility() === true,
    );
    next?.focus({ preventScroll: next.matches(CARD) });
    if (same === undefined && id !== undefined) this.#focusEvent(id);
  }
}
