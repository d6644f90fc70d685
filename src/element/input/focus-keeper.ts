/** What can have focus and go with its event: a line of the list, and the panel of an event. */
const LINE = '.line';
const PANEL = '.detail-body, .detail';

/** Remembers what has focus before events go, so that it is not lost with them. Cards keep theirs by themselves. */
export class FocusKeeper {
  readonly #root: ShadowRoot | null;
  /** Place of the line among the lines; of what is in a panel that of its event. */
  readonly #line: number = -1;
  /** Its event. */
  readonly #id: string | undefined;
  readonly #inPanel: boolean = false;

  constructor(root: ShadowRoot | null) {
    this.#root = root;
    const active = root?.activeElement;
    if (!root || !active) return;
    this.#inPanel = active.closest(PANEL) !== null;
    const line = active.matches(LINE) ? active : active.closest('.entry')?.querySelector(LINE);
    if (!(line instanceof HTMLElement)) return;
    this.#line = [...root.querySelectorAll(LINE)].indexOf(line);
    this.#id = line.dataset['id'];
  }

  /** Focus that was lost goes to the line of the same event, or the one that now stands there, to the card in the tab order, or to the words that nothing is left. */
  keep(): void {
    const root = this.#root;
    if (!root || (this.#line < 0 && !this.#inPanel)) return;
    const active = root.activeElement;
    if (active instanceof HTMLElement && active.checkVisibility()) return;
    const lines = [...root.querySelectorAll<HTMLElement>(LINE)];
    const line = lines.find(({ dataset }) => dataset['id'] === this.#id) ?? lines[Math.min(Math.max(0, this.#line), lines.length - 1)] ?? null;
    const others = ['.card[tabindex="0"]', '.state', '.tools button'].map((selector) => root.querySelector<HTMLElement>(selector));
    [line, ...others].find((element) => element?.checkVisibility() === true)?.focus();
  }
}
