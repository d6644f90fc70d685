import { LabelRow, partingScale, type Card } from './label-row.js';
import type { LaneItems } from './lane-items.js';
import { NO_PINS, SCALE_TOLERANCE, type Pins } from './pins.js';

/**
 * What lasts longer than this share of all time shown is a long span: wide enough for its card wherever it is looked
 * at.
 */
const LONG_SHARE = 1 / 4;
/**
 * At the scale of all of time on so many pixels, or at a given coarser one, rows are chosen so that cards do not meet,
 * if there are rows enough.
 */
const WHOLE_PX = 1000;
/** Scale that stands for "however far it is zoomed in". */
const CLOSEST = Number.MIN_VALUE;

/** True for what lasts so long that it gets a place of its own, for the whole of time. */
export function isLongSpan(durationMs: number, extentMs: number): boolean {
  return durationMs > extentMs * LONG_SHARE;
}

/**
 * Long spans in fixed rows: reigns, wars, terms of office.
 *
 * Whether two spans overlap does not depend on the scale, so they are given rows once, by interval partition: the most
 * important first, each in the first row that is free. Points have rows of their own beneath, so that no long bar runs
 * under another event's card.
 * A span's card shows as soon as it ends before the next bar of its row begins. What finds no row has a mark, like any
 * event without a label.
 * O(n · rows · log n), once; a view costs O(spans that got a row).
 */
export class SpanLanes {
  readonly rows: number;
  readonly #items: LaneItems;
  readonly #placed: readonly { readonly index: number; readonly row: number; readonly activation: number }[];

  /**
   * `maxRows`: the most that spans may take. `msPerPx`: a scale at which all cards are to show, if there are rows
   * enough.
   * `pins`: items that must go on showing their cards in these rows; there are `maxRows` rows then, filled or not.
   */
  constructor(
    items: LaneItems,
    extentMs: number,
    maxRows: number,
    { msPerPx = 0, pins }: { msPerPx?: number; pins?: Pins } = {},
  ) {
    this.#items = items;
    let rows = partition(items, Math.max(extentMs / WHOLE_PX, msPerPx), pins);
    if (rows.length > maxRows) rows = partition(items, CLOSEST, pins).slice(0, maxRows);
    this.rows = pins ? maxRows : rows.length;
    this.#placed = rows.flatMap(({ cards }, row) =>
      cards.map((card, i) => {
        const next = cards[i + 1];
        return { index: card.index, row, activation: next ? (next.fromMs - card.anchorMs) / card.widthPx : Infinity };
      }),
    );
  }

  /**
   * Calls `visit` for every span whose bar or card reaches into the view; `activation` is the coarsest scale at which
   * its card shows.
   */
  visit(
    startMs: number,
    endMs: number,
    msPerPx: number,
    visit: (index: number, row: number, activation: number) => void,
  ): void {
    for (const { index, row, activation } of this.#placed) {
      const anchorMs = this.#items.anchorMs[index] ?? 0;
      const toMs = Math.max(
        this.#items.toMs(index),
        activation < msPerPx * (1 - SCALE_TOLERANCE) ? anchorMs : anchorMs + this.#items.widthPx(index) * msPerPx,
      );
      if (toMs >= startMs && this.#items.fromMs(index) <= endMs) visit(index, row, activation);
    }
  }
}

/**
 * Rows of spans that are clear of each other's bars, and of cards of this scale; pinned ones first, whose cards stay
 * clear at the scale of their pins.
 */
function partition(items: LaneItems, msPerPx: number, pins: Pins = NO_PINS): LabelRow[] {
  const rank = (index: number): number => (pins.rows.has(index) ? 1 : 0);
  const order = Array.from({ length: items.size }, (_, i) => i).sort(
    (a, b) => rank(b) - rank(a) || (items.importance[b] ?? 0) - (items.importance[a] ?? 0) || a - b,
  );
  const rows: LabelRow[] = [];
  for (const index of order) {
    const card = {
      index,
      anchorMs: items.anchorMs[index] ?? 0,
      widthPx: items.widthPx(index),
      fromMs: items.fromMs(index),
      toMs: items.toMs(index),
      activation: msPerPx,
    };
    const row =
      pins.rows.get(index) ??
      rows.findIndex(
        (other) => other.activationOf(card, msPerPx, 0) >= msPerPx && leavesPinned(other.before(card), card, pins),
      );
    const at = row < 0 ? rows.length : row;
    while (rows.length <= at) rows.push(new LabelRow());
    rows[at]?.insert(card);
  }
  return rows;
}

/** Whether the card before one in its row goes on showing where it is pinned: it is shown up to the next bar. */
function leavesPinned(before: Card | undefined, card: Card, pins: Pins): boolean {
  return before === undefined || !pins.rows.has(before.index) || partingScale(before, card.fromMs) >= pins.msPerPx;
}
