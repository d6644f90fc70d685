import type { ReactiveController } from '@lit/reactive-element';
import type { Scene } from '../../layout/scene.js';
import type { StackLayer } from '../../render/stack-layer.js';
import type { Presentation } from '../view/presentation.js';
import type { Shown } from '../view/timeline-parts.js';
import type { ViewController } from '../view/view-controller.js';

/** What can have focus and stands for an event. */
const EVENT = '.card, .line';
/** With more events than these, places within lanes are not told: to count them would take longer than a frame. */
const MOST_COUNTED = 200_000;

/**
 * Where an event stands among all, for who does not see that: of what has focus "12 of 340", and what the badge beside
 * it holds; of the items of each lane their places among all that the lane holds, not only among those with a label. Of
 * the badges, the Tab key reaches that of the event which last had focus, or the first: there may be dozens.
 */
export class Positions implements ReactiveController {
  readonly #host: Shown;
  readonly #view: ViewController;
  readonly #abort = new AbortController();
  readonly #words = document.createElement('span');
  readonly #section: HTMLElement;
  readonly #stacks: StackLayer;
  /** Row of the event that last had focus. */
  #row: number | null = null;
  /** Place of each row in its lane, from 1, and for what that was counted. */
  #places: {
    readonly lanes: Presentation['lanes'];
    readonly mask: Uint8Array | undefined;
    readonly ofRow: Uint32Array;
  } | null = null;

  constructor(section: HTMLElement, host: Shown, view: ViewController, stacks: StackLayer) {
    const words = this.#words;
    this.#host = host;
    this.#stacks = stacks;
    this.#view = view;
    this.#section = section;
    words.id = 'position';
    words.hidden = true;
    section.append(words);
    const options = { signal: this.#abort.signal };
    section.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof HTMLElement && target.matches(EVENT))) return;
        words.textContent = this.#told(target);
        target.setAttribute('aria-describedby', words.id);
        this.#row = view.labels.indexOf(target);
        this.#chooseBadge();
      },
      options,
    );
    section.addEventListener(
      'focusout',
      ({ target }) => target instanceof Element && target.matches(EVENT) && target.removeAttribute('aria-describedby'),
      options,
    );
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#words.remove();
  }

  /** Tells the items of lanes their places, and the badges which of them the Tab key reaches. */
  tell({ lanes, labels }: Scene): void {
    this.#chooseBadge();
    this.tellFocused();
    const places = this.#counted();
    for (const { index, lane } of labels) {
      const item = this.#view.labels.button(index)?.parentElement;
      if (!item) continue;
      const [place, size] = places === null ? [null, null] : [String(places[index]), String(lanes[lane]?.count)];
      if (item.ariaPosInSet !== place) item.ariaPosInSet = place;
      if (item.ariaSetSize !== size) item.ariaSetSize = size;
    }
  }

  /** Events come and go, while one of them has focus. */
  tellFocused(): void {
    const focused = this.#section.querySelector<HTMLElement>(`[aria-describedby="${this.#words.id}"]`);
    const told = focused === null ? '' : this.#told(focused);
    if (focused !== null && this.#words.textContent !== told) this.#words.textContent = told;
  }

  #chooseBadge(): void {
    const badges = [...this.#section.querySelectorAll<HTMLElement>('.stack:not([hidden])')];
    const chosen = badges.find((badge) => this.#stacks.stackOf(badge)?.host === this.#row) ?? badges[0];
    for (const badge of badges) {
      const tabIndex = badge === chosen ? 0 : -1;
      if (badge.tabIndex !== tabIndex) badge.tabIndex = tabIndex;
    }
  }

  #told(element: HTMLElement): string {
    const { dictionary } = this.#host.presentation;
    const row = element.matches('.card') ? this.#view.labels.indexOf(element) : null;
    const { place, n } = this.#placeOf(row, element.dataset['id'] ?? '');
    const stack = row === null ? undefined : this.#view.scene?.stacks.find(({ host }) => host === row);
    const words = place === 0 ? [] : [dictionary.text('matchOf', { place, n })];
    return [...words, ...(stack === undefined ? [] : [dictionary.text('together', { n: stack.indices.length })])].join(
      dictionary.text('comma'),
    );
  }

  /** Place among what the arrow keys lead to, from 1: found events, or in the list all of them. */
  #placeOf(card: number | null, id: string): { readonly place: number; readonly n: number } {
    const { dataset, selection, rowCount } = this.#host.presentation;
    const { listed } = this.#host;
    const row = card ?? dataset.rowOf(id);
    const isAll = selection.mask === undefined && (listed || selection.hits === null);
    const after = listed ? selection.undated.length : 0;
    if (row < 0)
      return { place: rowCount + selection.undated.findIndex((event) => event.id === id) + 1, n: rowCount + after };
    if (isAll) return { place: row + 1, n: dataset.table.size + after };
    let [place, n] = [0, 0];
    for (let at = 0; at < dataset.table.size; at++) {
      if (!selection.exists(at) || !(listed || selection.isHit(at))) continue;
      n++;
      if (at <= row) place = n;
    }
    return { place, n: n + after };
  }

  /** Null where there are too many events. */
  #counted(): Uint32Array | null {
    const { lanes, selection, dataset } = this.#host.presentation;
    const { size } = dataset.table;
    if (size > MOST_COUNTED) return null;
    const { mask } = selection;
    if (this.#places === null || this.#places.lanes !== lanes || this.#places.mask !== mask) {
      const counts = new Uint32Array(lanes.keys.length);
      const ofRow = new Uint32Array(size);
      for (let row = 0; row < size; row++) {
        const lane = lanes.laneOf[row] ?? 0;
        if (selection.exists(row)) ofRow[row] = counts[lane] = (counts[lane] ?? 0) + 1;
      }
      this.#places = { lanes, mask, ofRow };
    }
    return this.#places.ofRow;
  }
}
