import { make } from './make.js';

/** What a card says and how it looks. */
export interface CardContent {
  readonly id: string;
  readonly title: string;
  /** Short date: "3 June". */
  readonly date: string;
  /** All of it in words, for assistive technology; empty where it is no more than what is seen. */
  readonly name: string;
  /** CSS colour expression. */
  readonly colour: string;
  /** Place in the list of shapes. */
  readonly shape: number;
}

/** How a card looks in a frame. */
export interface CardLook {
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  readonly isFloating: boolean;
  /** 0..1 */
  readonly opacity: number;
}

/**
 * Whether a card is seen: it is; it is ready, unseen, for when the view comes there; or it waits, unseen, because it
 * has focus.
 */
export type Presence = 'seen' | 'ahead' | 'waiting';

/**
 * A card in the document. It remembers what was last written, so that a frame writes only what changed. Its list item
 * is what is placed: browsers compute the whole style of a styled button anew when it is but moved, five times as long
 * as for another element. And it is placed by a transform, not by its edges: in every frame of a zoom those would lay
 * out and paint all that it holds.
 */
export class Card {
  readonly #shape = make('span', { className: 'shape' });
  readonly #title = make('span', { className: 'title', dir: 'auto' });
  readonly #date = make('span', { className: 'date' });
  readonly button = make(
    'button',
    { type: 'button', className: 'card', tabIndex: -1, part: 'label', ariaExpanded: 'false' },
    this.#shape,
    this.#title,
    ' ',
    this.#date,
  );
  readonly item = make('li', {}, this.button);
  /** The event it shows. */
  index = -1;
  #content: CardContent | null = null;
  #px = Number.NaN;
  #yPx = Number.NaN;
  #widthPx = -1;
  #heightPx = -1;
  #opacity = 1;
  #presence: Presence = 'seen';
  #isSelected = false;
  #isDimmed = false;
  #isFloating = false;
  #isRaised = false;
  #isInTabOrder = false;
  #wholePx = Infinity;
  #isWhole = false;

  constructor() {
    this.button.setAttribute('aria-controls', 'detail');
  }

  get presence(): Presence {
    return this.#presence;
  }

  /** Forgets what it says, and how wide that is. */
  invalidate(): void {
    this.#content = null;
    this.#widthPx = -1;
  }

  get isBlank(): boolean {
    return this.#content === null;
  }

  /** @param wholePx the width from which on it has room for all of it */
  say(content: CardContent, wholePx = Infinity): void {
    const { button } = this;
    this.#content = content;
    this.#wholePx = wholePx;
    button.ariaLabel = content.name || null;
    this.#title.textContent = content.title;
    this.#date.textContent = content.date;
    // Colours of the palette have rules. Of a button with a style of its own, browsers compute for each anew what the
    // colour makes of its edge and its surface, and what its words inherit.
    button.dataset['colour'] = content.colour;
    if (content.colour.startsWith('var(')) button.style.removeProperty('--c');
    else button.style.setProperty('--c', content.colour);
    this.#shape.dataset['shape'] = String(content.shape);
    if (this.#presence !== 'ahead') button.dataset['id'] = content.id;
  }

  /**
   * @param xPx from the start of its list; @param yPx from the top of its lane; @param sign −1 where positions count
   * from the right
   */
  moveTo(xPx: number, yPx: number, sign: 1 | -1): void {
    const px = sign * xPx;
    if (px === this.#px && yPx === this.#yPx) return;
    this.#px = px;
    this.#yPx = yPx;
    this.item.style.transform = `translate(${px}px,${yPx}px)`;
  }

  /** −1: not known yet. */
  get widthPx(): number {
    return this.#widthPx;
  }

  /** To a hundredth of a pixel: what is computed from a moving view differs in its last bits. */
  isAsWideAs(widthPx: number): boolean {
    return Math.abs(widthPx - this.#widthPx) < 0.01;
  }

  resize(widthPx: number, heightPx: number): void {
    const { style } = this.item;
    if (!this.isAsWideAs(widthPx)) {
      style.width = `${(this.#widthPx = widthPx)}px`;
      const isWhole = widthPx >= this.#wholePx;
      if (isWhole !== this.#isWhole) this.button.classList.toggle('whole', (this.#isWhole = isWhole));
    }
    if (heightPx !== this.#heightPx) style.height = `${(this.#heightPx = heightPx)}px`;
  }

  look({ isSelected, isDimmed, isFloating, opacity }: CardLook): void {
    const { button } = this;
    if (isSelected !== this.#isSelected) {
      this.#isSelected = isSelected;
      button.setAttribute('part', isSelected ? 'label selected' : 'label');
      button.setAttribute('aria-expanded', String(isSelected));
      if (isSelected) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    if (isDimmed !== this.#isDimmed) button.classList.toggle('dimmed', (this.#isDimmed = isDimmed));
    if (isFloating !== this.#isFloating) button.classList.toggle('floating', (this.#isFloating = isFloating));
    const isRaised = isSelected || isFloating;
    if (isRaised !== this.#isRaised) this.item.classList.toggle('raised', (this.#isRaised = isRaised));
    if (opacity === this.#opacity) return;
    this.#opacity = opacity;
    this.item.style.opacity = opacity === 1 ? '' : opacity.toFixed(2);
  }

  /** A card that is not drawn has no id either: what is found by it is what is seen. */
  appear(presence: Presence): void {
    const before = this.#presence;
    if (presence === before) return;
    const { button } = this;
    this.#presence = presence;
    if (before !== 'seen') button.classList.remove(before);
    if (presence !== 'seen') button.classList.add(presence);
    if (presence === 'ahead') delete button.dataset['id'];
    else button.dataset['id'] = this.#content?.id ?? '';
  }

  set isInTabOrder(isInTabOrder: boolean) {
    if (isInTabOrder === this.#isInTabOrder) return;
    this.#isInTabOrder = isInTabOrder;
    this.button.tabIndex = isInTabOrder ? 0 : -1;
  }
}
