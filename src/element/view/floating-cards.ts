import { type FloatingEvent, floatingLabels } from '../../layout/floating-labels.js';
import type { Foreground, LabelBox } from '../../layout/scene.js';
import { withInView } from './landing.js';
import type { Motion } from './motion.js';
import { AXIS_PX } from './plot-room.js';
import { uncover } from './uncover.js';
import { StepScale } from './step-scale.js';
import type { TimelineController } from './timeline-controller.js';
import type { Shown } from './timeline-parts.js';

/** Cards above the others: of events that are to be seen though they may have no label at this scale. */
export class FloatingCards {
  /** The row that is being brought into view. */
  revealed: number | null = null;
  /** The row to which the next selection is a step from another. */
  stepTo: number | null = null;
  readonly #motion: Motion;
  readonly #scale = new StepScale();
  readonly #timeline: TimelineController;
  readonly #shown: Shown;
  #cards: readonly LabelBox[] = [];

  constructor(timeline: TimelineController, shown: Shown, motion: Motion) {
    this.#motion = motion;
    this.#timeline = timeline;
    this.#shown = shown;
  }

  /**
   * Brings an event into view: moves as little as needed. Where its label has no room at this scale, its card floats
   * above the others. @param isStep from another event
   */
  reveal(row: number, animate: boolean, isStep = row === this.stepTo): void {
    const { view } = this.#timeline;
    const { table } = this.#shown.presentation.dataset;
    const { window } = view;
    this.revealed = row;
    if (window === null) return;
    const { anchorMs, endMs, widthPx: cardPx } = this.#event(row, false);
    // Who steps on in mid-flight starts from where the flight leads.
    const { goal } = this.#motion;
    const there = goal === null || !isStep ? window : window.to(goal.startMs, goal.endMs);
    const from = isStep ? this.#scale.before(there, anchorMs) : there;
    const seen = withInView(from, { anchorMs, endMs, cardPx, tookMs: (table.endMs[row] ?? 0) - table.startMs(row) });
    if (isStep) this.#scale.after(from, seen);
    if (seen !== window) view.show(seen, animate);
    else view.redraw();
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
    const {
      selectedRow,
      currentRow,
      metrics,
      view: { labels },
    } = this.#timeline;
    const focused = currentRow !== null && labels.button(currentRow)?.matches(':focus') === true ? currentRow : null;
    // Who drags the picture away does not look for focus; who moves it by keys does.
    const isHeld = focused !== null && labels.button(focused)?.matches(':focus-visible') === true;
    const rows = new Set([selectedRow, this.revealed, focused]);
    const events: FloatingEvent[] = [];
    for (const row of rows) if (row !== null) events.push(this.#event(row, isHeld && row === focused));
    const before = this.#cards;
    this.#cards =
      events.length === 0
        ? []
        : floatingLabels(scene, events, metrics, (index) => before.find((label) => label.index === index)?.row);
    return this.#cards;
  }

  /** @param isHeld it has focus, and keys move it */
  #event(index: number, isHeld: boolean): FloatingEvent {
    const {
      dataset: { table },
      lanes,
    } = this.#shown.presentation;
    const anchorMs = table.anchorMs[index] ?? 0;
    const endMs = table.lasts(index) ? (table.endMs[index] ?? anchorMs) : anchorMs;
    return {
      index,
      id: table.id(index),
      laneKey: lanes.keys[lanes.laneOf[index] ?? 0] ?? '',
      anchorMs,
      endMs,
      widthPx: this.#timeline.cardWidthPx(index),
      isHeld,
    };
  }

  /** What is brought into view may lie in a lane below or above. */
  scrollToRevealed(scene: Foreground): void {
    if (this.revealed === null) return;
    const isRevealed = ({ index }: LabelBox): boolean => index === this.revealed;
    const label = this.#cards.find(isRevealed) ?? scene.labels.find(isRevealed);
    if (label === undefined) return;
    this.revealed = null;
    this.#scrollLanes(label, scene);
    const card = this.#timeline.view.labels.button(label.index);
    if (card !== null) uncover(card, this.#timeline.frame.detail);
  }

  #scrollLanes(label: LabelBox, scene: Foreground): void {
    const { view } = this.#timeline.frame;
    const [first] = scene.lanes;
    // Names of eras stay where they are, above what scrolls.
    if (view.scrollHeight <= view.clientHeight || (first?.holdsEras === true && label.lane === 0)) return;
    const top = label.yPx - (first?.holdsEras === true ? first.heightPx : 0);
    const bottom = label.yPx + label.heightPx + 2 * label.heightPx;
    if (top < view.scrollTop) view.scrollTop = top;
    // Where lanes are lower than a card with what belongs to it, the card counts.
    else if (bottom > view.scrollTop + view.clientHeight - AXIS_PX)
      view.scrollTop = Math.min(top, bottom - view.clientHeight + AXIS_PX);
  }
}
