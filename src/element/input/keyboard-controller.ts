import type { ReactiveController } from '@lit/reactive-element';

/** What keys act on. */
export interface KeyboardTarget {
  readonly rightToLeft: boolean;
  /** In list view the arrows up and down walk, and nothing zooms. */
  readonly listed: boolean;
  /** Moves focus by a number of events in order of time. */
  walk(steps: number): void;
  /** Moves focus to the first (-1) or last (1) event. */
  walkToEnd(direction: -1 | 1): void;
  /** Moves focus to the event nearest in time in the lane above (-1) or below (1). */
  walkLane(direction: -1 | 1): void;
  /** @param isHeld the key repeats itself: flights that begin anew each time would lead nowhere */
  panScreen(direction: -1 | 1, isHeld: boolean): void;
  zoomStep(direction: -1 | 1): void;
  fitAll(): void;
  /** Closes what is open; true when something was. */
  close(): boolean;
  /** Empties the search; false when it was empty already. */
  clearSearch(): boolean;
  /**
   * False when it has focus already, or is not there: then Escape is for whatever the timeline stands in, such as a
   * dialog.
   */
  focusToolbar(): boolean;
  focusSearch(): void;
  toggleHelp(): void;
}

/**
 * Keys, only while focus is inside; what the page has put into a slot has its own. In the search field all but Escape
 * is text. Letters are never taken, and nothing with Ctrl, ⌘ or Alt.
 */
export class KeyboardController implements ReactiveController {
  readonly #abort = new AbortController();
  readonly #root: Node;
  readonly #target: KeyboardTarget;

  constructor(root: Node, target: KeyboardTarget) {
    this.#root = root;
    this.#target = target;
    root.addEventListener('keydown', (event) => this.#onKey(event), { signal: this.#abort.signal });
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  #onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const from = event.composedPath()[0];
    if (from instanceof Node && from.getRootNode() !== this.#root) return;
    const typing = from instanceof HTMLInputElement;
    const onCard = from instanceof Element && from.matches('[part~="label"]');
    const action = typing
      ? event.key === 'Escape'
        ? this.#leaveSearch
        : undefined
      : (this.#everywhere(event.key) ?? (onCard ? this.#onCard(event) : undefined));
    if (action === undefined || action() === false) return;
    event.preventDefault();
  }

  readonly #escape = (): boolean => this.#target.close() || this.#target.focusToolbar();

  readonly #leaveSearch = (): boolean => this.#target.clearSearch() || this.#escape();

  #everywhere(key: string): (() => void | boolean) | undefined {
    const target = this.#target;
    switch (key) {
      case 'Escape':
        return this.#escape;
      case '/':
        return () => target.focusSearch();
      case '?':
        return () => target.toggleHelp();
      case '+':
      case '=':
        return target.listed ? undefined : () => target.zoomStep(1);
      case '-':
        return target.listed ? undefined : () => target.zoomStep(-1);
      case '0':
        return target.listed ? undefined : () => target.fitAll();
      default:
        return undefined;
    }
  }

  #onCard({ key, repeat }: KeyboardEvent): (() => void) | undefined {
    const target = this.#target;
    const forward = target.rightToLeft ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return () => target.walk(forward);
      case 'ArrowLeft':
        return () => target.walk(-forward);
      case 'ArrowDown':
        return () => (target.listed ? target.walk(1) : target.walkLane(1));
      case 'ArrowUp':
        return () => (target.listed ? target.walk(-1) : target.walkLane(-1));
      case 'Home':
        return () => target.walkToEnd(-1);
      case 'End':
        return () => target.walkToEnd(1);
      case 'PageDown':
        return target.listed ? undefined : () => target.panScreen(1, repeat);
      case 'PageUp':
        return target.listed ? undefined : () => target.panScreen(-1, repeat);
      default:
        return undefined;
    }
  }
}
