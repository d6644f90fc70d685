import type { ReactiveController } from '@lit/reactive-element';
import type { Scene, Stack } from '../../layout/scene.js';
import type { StackLayer } from '../../render/stack-layer.js';
import { placePopup } from '../view/place-popup.js';
import { scaleOf } from '../view/plot-room.js';
import { type Pointed, pointedAt, touchedAt } from './pointing.js';

interface Told {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** What pointing leads to. */
export interface HoverTarget {
  readonly scene: Scene | null;
  readonly rightToLeft: boolean;
  readonly stacks: StackLayer;
  /** "200 more events at this moment". */
  more(count: number): string;
  /** From a place on screen to a place in the plot. */
  toPlotPx(clientX: number): number;
  /** Width of the column of lane names. */
  readonly gutterPx: number;
  /** What is said of a mark or a column of density, in parts that keep their own directions. */
  describe(pointed: Pointed): readonly string[];
  /**
   * Tells id, title and short date of the events that are there now, also when they have other rows by the time that it
   * is asked.
   */
  readonly told: (row: number) => Told;
  select(id: string): void;
  zoomInAt(px: number): void;
}

/** So many events a badge lists at once. */
const LISTED = 100;
const TIP_MAX_PX = 280;

/**
 * Tells what a mark, a column of density or a badge stands for: a tip while the pointer rests on it, a list when a
 * badge is pressed. A press on a mark selects its event, and so does a finger that just misses a card; one on density
 * zooms in there; by a finger, which cannot rest on it before, only the second one. Two in a row are one. Keys reach
 * the same events by walking.
 */
export class HoverController implements ReactiveController {
  readonly #abort = new AbortController();
  readonly #body: HTMLElement;
  readonly #tip: HTMLElement;
  readonly #menu: HTMLElement;
  readonly #target: HoverTarget;
  #opener: HTMLElement | null = null;
  /** The last press was that of a finger. */
  #byTouch = false;
  /** The column that the tip tells of after it. */
  #tapped: Pointed | null = null;
  /** The last press did something: pressed at once again it does no more. */
  #hasActed = false;
  /** The window of the last frame. */
  #shown = { startMs: Number.NaN, endMs: Number.NaN };

  constructor(body: HTMLElement, target: HoverTarget) {
    const tip = document.createElement('div');
    const menu = document.createElement('ul');
    tip.className = 'tip';
    tip.role = 'presentation';
    menu.className = 'menu';
    tip.hidden = menu.hidden = true;
    menu.popover = 'manual';
    body.append(tip, menu);
    this.#body = body;
    this.#tip = tip;
    this.#menu = menu;
    this.#target = target;
    const options = { signal: this.#abort.signal };
    body.addEventListener(
      'pointermove',
      (event) => event.pointerType !== 'touch' && event.buttons === 0 && this.#point(event),
      options,
    );
    // Only then: a title is a description too, and who does not see the card would hear it twice.
    body.addEventListener('pointerover', ({ target }) => hint(target, true), options);
    body.addEventListener('pointerout', ({ target }) => hint(target, false), options);
    body.addEventListener('pointerleave', () => (tip.hidden = true), options);
    // Wherever focus is: the pointer may rest where the tip hides something.
    body.ownerDocument.addEventListener('keydown', ({ key }) => key === 'Escape' && (tip.hidden = true), options);
    body.addEventListener('pointerdown', (event) => this.#pressed(event), options);
    body.addEventListener('click', (event) => this.#click(event), options);
    body.addEventListener('dblclick', (event) => this.#hasActed && event.stopPropagation(), options);
    // It would stay where its badge no longer is.
    for (const place of [window, body.getRootNode()])
      place.addEventListener('scroll', ({ target }) => target !== menu && this.close(), {
        ...options,
        capture: true,
        passive: true,
      });
    window.addEventListener('resize', () => this.close(), options);
    menu.addEventListener('click', (event) => this.#choose(event), options);
    menu.addEventListener('keydown', (event) => this.#key(event), options);
    menu.addEventListener(
      'focusout',
      (event) => event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget) && this.close(),
      options,
    );
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#tip.remove();
    this.#menu.remove();
  }

  /** A frame has been drawn. What tip and list tell of lies elsewhere when the window has moved. */
  drawn({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): void {
    if (startMs === this.#shown.startMs && endMs === this.#shown.endMs) return;
    this.#shown = { startMs, endMs };
    // Also where nothing changes, to hide an element makes the browser look at its style again.
    if (!this.#tip.hidden) this.#tip.hidden = true;
    this.#tapped = null;
    this.close();
  }

  /** Closes the list of a badge; true when it was open. */
  close(): boolean {
    if (this.#menu.hidden) return false;
    const hadFocus = this.#menu.matches(':focus-within');
    this.#menu.hidePopover();
    this.#menu.hidden = true;
    this.#opener?.setAttribute('aria-expanded', 'false');
    if (hadFocus) this.#giveFocusBack();
    return true;
  }

  /** To the badge, or where that has left with the window, to the card that the Tab key reaches, or to the tools. */
  #giveFocusBack(): void {
    const root = this.#body.getRootNode();
    const others =
      root instanceof ShadowRoot
        ? ['.card[tabindex="0"]', '.tools button'].map((selector) => root.querySelector<HTMLElement>(selector))
        : [];
    [this.#opener, ...others].find((element) => element?.checkVisibility() === true)?.focus({ preventScroll: true });
  }

  #at(event: MouseEvent, find: typeof touchedAt): Pointed | null {
    const { scene } = this.#target;
    // Behind the names of eras, which stay above lanes that scroll, and behind a list there is nothing to point at.
    if (
      scene === null ||
      (event.target instanceof Element && event.target.closest('button, .menu, .scrolled .eras') !== null)
    )
      return null;
    return find(scene, this.#target.toPlotPx(event.clientX), this.#topPx(event));
  }

  /** From the top of the body, px of its own. */
  #topPx({ clientY }: MouseEvent): number {
    const { top, height } = this.#body.getBoundingClientRect();
    return (clientY - top) / scaleOf(height, this.#body.offsetHeight);
  }

  #point(event: PointerEvent): void {
    const pointed = this.#at(event, pointedAt);
    this.#tip.hidden = pointed === null;
    this.#body.classList.toggle('pointing', pointed !== null);
    if (pointed !== null) this.#tell(pointed, event);
  }

  #tell(pointed: Pointed, event: MouseEvent): void {
    this.#tip.hidden = false;
    this.#tip.replaceChildren(
      ...this.#target.describe(pointed).flatMap((words, i) => [...(i === 0 ? [] : [' · ']), isolated(words)]),
    );
    this.#place(this.#tip, this.#target.toPlotPx(event.clientX), this.#topPx(event) - this.#tip.offsetHeight - 12);
  }

  #pressed(event: PointerEvent): void {
    this.#tip.hidden = true;
    this.#byTouch = event.pointerType === 'touch';
    if (
      event.target instanceof Node &&
      !this.#menu.contains(event.target) &&
      this.#target.stacks.stackOf(event.target) === null
    )
      this.close();
  }

  #click(event: MouseEvent): void {
    const stack = this.#target.stacks.stackOf(event.target);
    if (stack !== null && event.target instanceof HTMLElement) {
      if (!this.close()) this.#open(stack, event.target);
      return;
    }
    const before = this.#tapped;
    const isAgain = event.detail > 1 && this.#hasActed;
    if (isAgain && (before === null || !this.#byTouch)) return;
    const pointed = this.#at(event, this.#byTouch ? touchedAt : pointedAt);
    this.#tapped = null;
    this.#hasActed = pointed !== null;
    if (pointed?.kind === 'mark') this.#target.select(this.#target.told(pointed.mark.index).id);
    else if (pointed?.kind !== 'column') return;
    else if (
      !this.#byTouch ||
      (before?.kind === 'column' && before.fromPx < pointed.toPx && pointed.fromPx < before.toPx)
    )
      this.#target.zoomInAt((pointed.fromPx + pointed.toPx) / 2);
    else this.#tell((this.#tapped = pointed), event);
  }

  #open(stack: Stack, opener: HTMLElement): void {
    this.#opener = opener;
    opener.ariaExpanded = 'true';
    this.#menu.ariaLabel = this.#target.more(stack.indices.length);
    this.#menu.replaceChildren(...this.#items(stack.indices, this.#target.told));
    this.#menu.hidden = false;
    this.#menu.showPopover();
    placePopup(this.#menu, opener, 'start', this.#target.rightToLeft);
    this.#menu.querySelector('button')?.focus({ preventScroll: true });
  }

  /** A button for each event; behind a hundred one that brings the next. */
  #items(rows: readonly number[], told: HoverTarget['told']): HTMLElement[] {
    const items = rows.slice(0, LISTED).map((row) => {
      const { id, title, date } = told(row);
      const when = document.createElement('small');
      when.textContent = date;
      const item = itemOf(isolated(title), ' ', when);
      // Not its row, which may be another's by the time that it is chosen.
      item.button.dataset['event'] = id;
      return item.element;
    });
    const rest = rows.slice(LISTED);
    if (rest.length === 0) return items;
    const { element, button } = itemOf(this.#target.more(rest.length));
    button.addEventListener('click', () => {
      const next = this.#items(rest, told);
      element.replaceWith(...next);
      next[0]?.querySelector('button')?.focus();
    });
    return [...items, element];
  }

  #choose({ target }: MouseEvent): void {
    const id = target instanceof Element ? target.closest<HTMLElement>('button')?.dataset['event'] : undefined;
    if (id === undefined) return;
    this.close();
    this.#target.select(id);
  }

  #key(event: KeyboardEvent): void {
    const buttons = [...this.#menu.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === event.target);
    const next =
      event.key === 'ArrowDown'
        ? at + 1
        : event.key === 'ArrowUp'
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? buttons.length - 1
              : null;
    if (event.key === 'Escape') this.close();
    else if (next === null) return;
    else buttons[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  }

  /** Inside the body, whatever the place asks for. */
  #place(element: HTMLElement, plotPx: number, topPx: number): void {
    const { gutterPx, rightToLeft } = this.#target;
    const room = this.#body.clientWidth;
    const width = Math.min(TIP_MAX_PX, element.offsetWidth);
    const start = Math.max(6, Math.min(gutterPx + plotPx - 12, room - width - 6));
    const top = Math.max(2, Math.min(topPx, this.#body.clientHeight - element.offsetHeight - 2));
    element.style.transform = `translate(${rightToLeft ? -start : start}px,${top}px)`;
  }
}

/** A button in an item of a list. */
function itemOf(...words: (Node | string)[]): { readonly element: HTMLElement; readonly button: HTMLButtonElement } {
  const element = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...words);
  element.append(button);
  return { element, button };
}

/** Words that stand in their own direction. */
function isolated(words: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = words;
  return element;
}

/** Lets a resting pointer show the whole title of a card that may cut it. */
function hint(target: EventTarget | null, isOver: boolean): void {
  const card = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
  if (card === null) return;
  if (isOver) card.title = card.querySelector('.title')?.textContent ?? '';
  else card.removeAttribute('title');
}
