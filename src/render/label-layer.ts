import type { Foreground, LabelBox, LaneScene } from '../layout/scene.js';
import { Card, type CardContent } from './card.js';
import { LaneElement } from './lane-element.js';
import { snap } from './snap.js';

/** What is asked of events and lanes. */
export interface LabelSource {
  content(index: number): CardContent;
  /** The width from which on a card cuts nothing of what it says. */
  wholePx(content: CardContent): number;
  /** Name of a lane, by its key. */
  laneTitle(key: string): string;
  /** Height of a line of it. */
  readonly nameLinePx: number;
  isDimmed(index: number): boolean;
}

/** What changes from frame to frame beside the scene. */
export interface LabelState {
  /**
   * What is drawn, of which the view shows a part: labels that are ready for a pan; where it begins in the view, px:
   * the lists are moved there, the cards keep their places in them. `isNew`: it, or looks, have changed since the last
   * frame.
   */
  readonly strip: {
    readonly labels: readonly LabelBox[];
    readonly xPx: number;
    readonly widthPx: number;
    readonly isNew: boolean;
  };
  /** Cards above the others, in place of the scene's own labels of the same events. */
  readonly floating: readonly LabelBox[];
  readonly source: LabelSource;
  readonly selected: number | null;
  /**
   * The card that has, or last had, focus; it stays in the document while it has focus, even when the scene has no
   * label for it.
   */
  readonly current: number | null;
  /** The scale is changing slowly enough: labels are as strong as the scene says. Else all of them are whole. */
  readonly isFading: boolean;
  /** The window pans: what the end edge cuts is not narrowed before it rests. */
  readonly isMoving: boolean;
  /** Cards that the end edge cuts may stay narrow for now, and those that have left the view may wait to be hidden. */
  readonly isHasty: boolean;
  readonly pixelRatio: number;
  readonly rightToLeft: boolean;
}

/** Cards that end so near the end edge are as wide as it lets them. */
const CUT_PX = 4;

/**
 * The cards: real buttons in one list of lists, lanes in order and events in order of time, so that what assistive
 * technology reads and what is seen cannot drift apart. Elements are pooled; one that stays is never moved in the
 * document, so it keeps its focus. Those around the view stand ready, hidden: a pan moves the lists, and shows and
 * hides what comes and goes, but lays nothing out.
 */
export class LabelLayer {
  readonly #root: HTMLOListElement;
  readonly #lanes = new Map<string, LaneElement>();
  readonly #pool: Card[] = [];
  /** The cards in the document. */
  readonly cards = new Map<number, Card>();
  #floats = false;
  /** Some cards have forgotten what they say. */
  #isStale = false;
  /** The one card that the Tab key reaches: the current one, or where that is not shown the first. */
  inTabOrder: number | null = null;

  constructor(root: HTMLOListElement) {
    this.#root = root;
    root.replaceChildren();
  }

  /** The button of an event, when it is drawn now. */
  button(index: number): HTMLButtonElement | null {
    const card = this.cards.get(index);
    return card === undefined || card.presence === 'ahead' ? null : card.button;
  }

  /** The event whose button has focus; null when none has. */
  focused(): { readonly id: string; readonly index: number } | null {
    for (const { button, index } of this.cards.values())
      if (button.matches(':focus')) return { id: button.dataset['id'] ?? '', index };
    return null;
  }

  /** The event of a button of this layer; null for any other element. */
  indexOf(target: EventTarget | null): number | null {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) for (const card of this.cards.values()) if (card.button === button) return card.index;
    return null;
  }

  /** Forgets what cards say: language, data or widths have changed. */
  invalidate(): void {
    this.#isStale = true;
    for (const card of this.cards.values()) card.invalidate();
  }

  /**
   * @returns whether cards at the end edge have not yet the widths that the scene says, or cards outside are not yet
   * hidden
   */
  update(scene: Foreground, state: LabelState): boolean {
    const { floating, strip } = state;
    const labels =
      floating.length === 0
        ? scene.labels
        : [...scene.labels.filter(({ index }) => !floating.some((label) => label.index === index)), ...floating];
    const onlyMoves =
      !strip.isNew &&
      !this.#isStale &&
      floating.length === 0 &&
      !this.#floats &&
      labels.every(({ index }) => this.cards.has(index));
    this.#floats = floating.length > 0;
    this.#isStale = false;
    let waits = !onlyMoves && this.#sync(scene, labels, state);
    const xPx = snap(strip.xPx, state.pixelRatio);
    for (const lane of this.#lanes.values()) lane.moveTo(state.rightToLeft ? -xPx : xPx, strip.widthPx);
    if (onlyMoves) for (const label of labels) waits = this.#place(label, scene.lanes, state, scene.widthPx) || waits;
    return this.#show(labels, state.current, onlyMoves && state.isHasty) || waits;
  }

  /**
   * Makes the document hold a card for every label of the view and around it. @returns whether any waits for its width
   */
  #sync({ lanes, widthPx }: Foreground, labels: readonly LabelBox[], state: LabelState): boolean {
    let waits = false;
    this.#syncLanes(lanes, state.source);
    const byLane: LabelBox[][] = lanes.map(() => []);
    const inView = new Set(labels.map(({ index }) => index));
    for (const label of labels) byLane[label.lane]?.push(label);
    for (const label of state.strip.labels)
      if (!inView.has(label.index)) byLane[label.lane]?.push({ ...label, xPx: label.xPx + state.strip.xPx });
    this.#drop(
      new Map(byLane.flatMap((each, lane) => each.map(({ index }) => [index, lanes[lane]?.key] as const))),
      state.current,
    );
    lanes.forEach(({ key }, i) => {
      const lane = this.#lanes.get(key);
      let previous: Element | null = null;
      for (const label of (byLane[i] ?? []).sort((a, b) => a.index - b.index)) {
        let card = this.cards.get(label.index);
        if (card === undefined) {
          card = this.#pool.pop() ?? new Card();
          card.index = label.index;
          card.invalidate();
          this.cards.set(label.index, card);
        }
        if (card.isBlank) {
          const content = state.source.content(label.index);
          card.say(content, label.inside ? Infinity : state.source.wholePx(content));
        }
        this.#look(card, label, state);
        waits = this.#place(label, lanes, state, widthPx) || waits;
        // Last: what is written to an element that stands in the document already has its styles looked up for each
        // change.
        previous = lane?.put(card, previous) ?? null;
      }
    });
    return waits;
  }

  #syncLanes(lanes: readonly LaneScene[], source: LabelSource): void {
    const { nameLinePx } = source;
    const keys = new Set(lanes.map(({ key }) => key));
    for (const [key, lane] of this.#lanes) {
      if (keys.has(key)) continue;
      for (const [index, card] of this.cards) if (lane.holds(card)) this.#discard(index, card);
      lane.item.remove();
      this.#lanes.delete(key);
    }
    let previous: Element | null = null;
    for (const scenery of lanes) {
      let lane = this.#lanes.get(scenery.key);
      if (lane === undefined) {
        lane = new LaneElement();
        this.#lanes.set(scenery.key, lane);
      }
      const expected: Element | null = previous === null ? this.#root.firstElementChild : previous.nextElementSibling;
      if (expected !== lane.item) this.#root.insertBefore(lane.item, expected);
      previous = lane.item;
      lane.write(scenery, source.laneTitle(scenery.key), nameLinePx);
    }
  }

  /** Takes cards out that are wanted nowhere, or in another lane. */
  #drop(laneOf: ReadonlyMap<number, string | undefined>, current: number | null): void {
    for (const [index, card] of this.cards) {
      const key = laneOf.get(index);
      if (key !== undefined && this.#lanes.get(key)?.holds(card) === true) continue;
      // Focus must not be lost because someone zoomed out: the card waits, unseen, until focus moves on.
      if (key === undefined && index === current && card.button.matches(':focus')) continue;
      this.#discard(index, card);
    }
  }

  #discard(index: number, card: Card): void {
    card.item.remove();
    card.isInTabOrder = false;
    this.cards.delete(index);
    this.#pool.push(card);
  }

  #look(card: Card, label: LabelBox, { selected, current, isFading, floating, source }: LabelState): void {
    const dimmed = source.isDimmed(label.index);
    card.look({
      isSelected: label.index === selected,
      isDimmed: dimmed,
      isFloating: floating.includes(label),
      opacity: isFading && !dimmed && label.index !== current ? label.opacity : 1,
    });
  }

  /**
   * Puts a card in its place. Its width, which the end edge of a moving view changes in every frame, may wait where
   * that edge cuts the card anyway:
   * to lay its text out takes longer than all else that a pan does.
   * @returns whether it waits
   */
  #place(
    label: LabelBox,
    lanes: readonly LaneScene[],
    { strip, pixelRatio, rightToLeft, isMoving, isHasty, floating }: LabelState,
    endPx: number,
  ): boolean {
    const card = this.cards.get(label.index);
    if (card === undefined) return false;
    card.moveTo(
      snap(label.xPx - strip.xPx, pixelRatio),
      label.yPx - (lanes[label.lane]?.yPx ?? 0),
      rightToLeft ? -1 : 1,
    );
    const waits =
      (label.widthPx < card.widthPx ? isMoving : isHasty) &&
      card.widthPx >= 0 &&
      !floating.includes(label) &&
      !card.isAsWideAs(label.widthPx) &&
      label.xPx + Math.max(card.widthPx, label.widthPx) > endPx - CUT_PX;
    if (!waits) card.resize(label.widthPx, label.heightPx);
    return waits;
  }

  /**
   * Lets the labels of the view be seen, and no others. @param isHasty others may still be. @returns whether any are
   */
  #show(labels: readonly LabelBox[], current: number | null, isHasty: boolean): boolean {
    const seen = new Set<number>();
    let first: LabelBox | null = null;
    for (const label of labels) {
      seen.add(label.index);
      this.cards.get(label.index)?.appear('seen');
      if (first === null || label.lane < first.lane || (label.lane === first.lane && label.index < first.index))
        first = label;
    }
    let waits = false;
    for (const [index, card] of this.cards) {
      if (seen.has(index)) continue;
      if (isHasty && card.presence === 'seen') waits = true;
      else card.appear(index === current && card.button.matches(':focus') ? 'waiting' : 'ahead');
    }
    const inTabOrder = current !== null && seen.has(current) ? current : (first?.index ?? null);
    if (inTabOrder !== this.inTabOrder && this.inTabOrder !== null) {
      const before = this.cards.get(this.inTabOrder);
      if (before !== undefined) before.isInTabOrder = false;
    }
    this.inTabOrder = inTabOrder;
    const card = inTabOrder === null ? undefined : this.cards.get(inTabOrder);
    if (card !== undefined) card.isInTabOrder = true;
    return waits;
  }
}
