import { type FloatingEvent, floatingLabels } from '../layout/floating-labels.js';
import type { Foreground, LabelBox } from '../layout/scene.js';
import type { LabelLayer } from '../render/label-layer.js';
import { AXIS_PX } from './plot-room.js';
import type { ViewDelegate } from './view-delegate.js';

/** Cards above the others: of events that are to be seen though they may have no label at this scale. */
export class FloatingCards {
  /** The row that is being brought into view. */
  revealed: number | null = null;
  readonly #view: HTMLElement;
  readonly #labels: LabelLayer;
  readonly #delegate: ViewDelegate;
  #cards: readonly LabelBox[] = [];

  constructor(view: HTMLElement, labels: LabelLayer, delegate: ViewDelegate) {
    this.#view = view;
    this.#labels = labels;
    this.#delegate = delegate;
  }

  /** Events have other rows now. @param rowNow null: it is gone */
  renumber(rowNow: (row: number) => number | null): void {
    this.revealed = this.revealed === null ? null : rowNow(this.revealed);
    this.#cards = this.#cards.map((card) => ({ ...card, index: rowNow(card.index) ?? -1 }));
  }

  /** The cards of the last scene. */
  get cards(): readonly LabelBox[] {
    return this.#cards;
  }

  /** The cards over a scene: of what is selected, has focus or is on its way to either. */
  over(scene: Foreground): readonly LabelBox[] {
    const delegate = this.#delegate;
    const { selectedRow, currentRow } = delegate;
    const focused = currentRow !== null && this.#labels.button(currentRow)?.matches(':focus') === true ? currentRow : null;
    // Who drags the picture away does not look for focus; who moves it by keys does.
    const isHeld = focused !== null && this.#labels.button(focused)?.matches(':focus-visible') === true;
    const rows = new Set([selectedRow, this.revealed, focused]);
    const events: FloatingEvent[] = [];
    for (const row of rows) if (row !== null) events.push(delegate.floating(row, isHeld && row === focused));
    const before = this.#cards;
    this.#cards = events.length === 0 ? [] : floatingLabels(scene, events, delegate.metrics, (index) => before.find((label) => label.index === index)?.row);
    return this.#cards;
  }

  /** What is brought into view may lie in a lane below or above. */
  scrollToRevealed(scene: Foreground): void {
    if (this.revealed === null) return;
    const isRevealed = ({ index }: LabelBox): boolean => index === this.revealed;
    const label = this.#cards.find(isRevealed) ?? scene.labels.find(isRevealed);
    if (label === undefined) return;
    this.revealed = null;
    const view = this.#view;
    const [first] = scene.lanes;
    // Names of eras stay where they are, above what scrolls.
    if (view.scrollHeight <= view.clientHeight || (first?.holdsEras === true && label.lane === 0)) return;
    const top = label.yPx - (first?.holdsEras === true ? first.heightPx : 0);
    const bottom = label.yPx + label.heightPx + 2 * label.heightPx;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (bottom > view.scrollTop + view.clientHeight - AXIS_PX) view.scrollTop = bottom - view.clientHeight + AXIS_PX;
  }
}
