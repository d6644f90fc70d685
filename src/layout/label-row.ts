/** A card in a row: where it stands, how much room it takes, and from which scale on it shows. */
export interface Card {
  readonly index: number;
  readonly anchorMs: number;
  /** With the gap to the next card. */
  readonly widthPx: number;
  /** The time it occupies whatever the scale: the bar beneath the card. */
  readonly fromMs: number;
  readonly toMs: number;
  /** The coarsest scale, in ms per px, at which the card shows. */
  readonly activation: number;
}

/**
 * One row of cards in order of their anchors.
 *
 * A card's box at scale s is [fromMs, max(anchorMs + widthPx·s, toMs)]: in time it only shrinks when zooming in. So two
 * cards in one row that are clear of each other at one scale are so at every finer one, and for each pair there is one
 * scale at which they part.
 * A row is sound when of every two cards the later to activate does so no earlier than that.
 */
export class LabelRow {
  readonly #cards: Card[] = [];

  get cards(): readonly Card[] {
    return this.#cards;
  }

  insert(card: Card): void {
    this.#cards.splice(this.#place(card.index), 0, card);
  }

  /** The card that stands before where this one would. */
  before(card: Card): Card | undefined {
    return this.#cards[this.#place(card.index) - 1];
  }

  /**
   * Room for a card that begins at a time, px at a scale: 0 where the card before it is in the way. At most as much as
   * this says; what does not show at the scale is left out.
   */
  roomPx(index: number, timeMs: number, scale: number): number {
    const place = this.#place(index);
    const left = this.#cards[place - 1];
    if (left !== undefined && left.activation > scale && partingScale(left, timeMs) <= scale) return 0;
    const right = this.#cards[place];
    return right !== undefined && right.activation > scale ? (right.fromMs - timeMs) / scale : Infinity;
  }

  /**
   * The coarsest scale, at most `coarsest`, at which `card` could show here without hiding one that is here already; 0
   * or less: never.
   *
   * Cards that already show at `coarsest` are clear of one another, so beyond the first such on either side nothing can
   * be in the way.
   * Stops early, with a smaller number than the true one, once it is below `enough`.
   */
  activationOf(card: Card, coarsest: number, enough: number): number {
    const cards = this.#cards;
    const place = this.#place(card.index);
    let scale = coarsest;
    for (let i = place - 1; i >= 0 && scale > enough; i--) {
      const left = cards[i];
      if (!left) break;
      const parted = partingScale(left, card.fromMs);
      if (parted < left.activation) scale = Math.min(scale, parted);
      if (left.activation >= coarsest) break;
    }
    for (let i = place; i < cards.length && scale > enough; i++) {
      const right = cards[i];
      if (!right) break;
      const parted = partingScale(card, right.fromMs);
      if (parted < right.activation) scale = Math.min(scale, parted);
      if (right.activation >= coarsest) break;
    }
    return scale;
  }

  #place(index: number): number {
    const cards = this.#cards;
    let low = 0;
    let high = cards.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cards[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The scale below which `left` no longer reaches what begins at a time; 0 when its bar goes beyond that, which no zoom
 * changes.
 */
export function partingScale(left: Card, fromMs: number): number {
  return left.toMs > fromMs ? 0 : (fromMs - left.anchorMs) / left.widthPx;
}
