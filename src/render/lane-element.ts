import type { LaneScene } from '../layout/scene.js';
import type { Card } from './card.js';
import { make } from './make.js';

/** Above a lane's name. */
const NAME_TOP_PX = 12;

/** A lane in the document: its name, and the list of its cards, which is moved as a whole. */
export class LaneElement {
  /** The words in the heading. */
  readonly #name = make('span');
  readonly #heading = make('h3', { hidden: true }, this.#name);
  readonly #list = make('ol');
  readonly item = make(
    'li',
    { className: 'lane', part: 'lane' },
    this.#heading,
    make('div', { className: 'clip' }, this.#list),
  );
  #place = '';
  #xPx = 0;
  #widthPx = 0;
  #text = '';

  write({ yPx, heightPx, holdsEras }: LaneScene, title: string, nameLinePx: number): void {
    const place = `${yPx} ${heightPx}`;
    if (this.#place !== place) {
      this.item.style.insetBlockStart = `${yPx}px`;
      this.item.style.blockSize = `${heightPx}px`;
      this.#heading.style.setProperty(
        '--name-lines',
        String(Math.max(1, Math.floor((heightPx - NAME_TOP_PX) / nameLinePx))),
      );
      this.item.classList.toggle('eras', holdsEras === true);
      this.#place = place;
    }
    if (this.#text === title) return;
    this.#name.textContent = title;
    this.#heading.title = title;
    this.#heading.hidden = title === '';
    this.#text = title;
  }

  /**
   * @param widthPx of all that it may hold. Browsers that see one wide box make one layer of it, and else one of every
   * card.
   */
  moveTo(xPx: number, widthPx: number): void {
    const { style } = this.#list;
    if (xPx !== this.#xPx) style.transform = `translateX(${(this.#xPx = xPx)}px)`;
    if (widthPx !== this.#widthPx) style.width = `${(this.#widthPx = widthPx)}px`;
  }

  holds(card: Card): boolean {
    return card.item.parentElement === this.#list;
  }

  /** Puts a card after another (null: first) where it is not there yet, and returns its place for the next one. */
  put(card: Card, previous: Element | null): Element {
    let expected: Element | null = previous === null ? this.#list.firstElementChild : previous.nextElementSibling;
    // A waiting card stays where it is in the order.
    while (
      expected !== null &&
      expected !== card.item &&
      expected.firstElementChild?.classList.contains('waiting') === true
    )
      expected = expected.nextElementSibling;
    if (expected !== card.item) this.#list.insertBefore(card.item, expected);
    return card.item;
  }
}
