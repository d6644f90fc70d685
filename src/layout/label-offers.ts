import type { Card, LabelRow } from './label-row.js';

/** The tile for which items wait. */
export interface OfferedTile {
  readonly rows: readonly LabelRow[];
  /** The coarsest scale of the tile … */
  readonly coarsest: number;
  /** … and the finest that counts. */
  readonly finest: number;
  /** No card goes beyond it. */
  readonly endMs: number;
  /** The card of an item; null where no row has as much room for it at the finest scale as it needs. */
  cardOf(index: number): Card | null;
}

/**
 * Any label is worth something: of events without importance, too, those that show from a coarser scale on go first.
 */
const LEAST_WEIGHT = 0.1;

/**
 * Gives items their places in order of what they are worth: importance times the stretch of scales, down to `finest`,
 * over which they show.
 * In order of importance alone, a card that shows only at the very end of an octave would close its place to all that
 * could show throughout it.
 * The stretch is what those that have their places leave of it; so a card that has lost most of it to others waits
 * behind those that have not.
 *
 * What a card is worth only falls while it waits, so each is looked at again no sooner than its turn comes: worth what
 * it was, nothing else is worth more.
 * After Minoux, "Accelerated greedy algorithms for maximizing submodular set functions" (1978), with the rows looked at
 * as lazily as the cards.
 * Of items of the same worth the first goes first.
 *
 * All that is known of those that wait is in columns: a zoom tries hundreds of items in each step, and objects with
 * numbers that change were most of what it left to clear up.
 */
export function placeByWorth(
  indices: readonly number[],
  importance: Float32Array,
  { rows, coarsest, finest, endMs, cardOf }: OfferedTile,
): void {
  let count = indices.length;
  /**
   * Made when its turn comes, if there is room still, as mostly there is not: to measure its text takes longer than all
   * else.
   */
  const cards = indices.map((): Card | null => null);
  /**
   * By item and row the coarsest scale at which the card could show there when last looked at: as coarse now, or less.
   */
  const scales = new Float64Array(count * rows.length);
  /** Of each item the row where that is coarsest, and what it is worth. */
  const best = new Uint8Array(count);
  const worth = new Float64Array(count);
  /** A heap of those that wait, that of most worth first. */
  const waiting = new Uint32Array(count);

  const worthAt = (item: number, scale: number): number =>
    ((importance[indices[item] ?? 0] ?? 0) + LEAST_WEIGHT) * (scale - finest);
  const isBefore = (a: number, b: number): boolean =>
    ((worth[b] ?? 0) - (worth[a] ?? 0) || (indices[a] ?? 0) - (indices[b] ?? 0)) < 0;
  /** Lets an item sink from a place of the heap to where it belongs. */
  const sink = (item: number, from: number): void => {
    let at = from;
    for (let next = 0; (next = 2 * at + 1) < count; at = next) {
      if (next + 1 < count && isBefore(waiting[next + 1] ?? 0, waiting[next] ?? 0)) next++;
      if (!isBefore(waiting[next] ?? 0, item)) break;
      waiting[at] = waiting[next] ?? 0;
    }
    waiting[at] = item;
  };
  /** The coarsest scale at which an item can show, `finest` where it cannot. */
  const look = (item: number): number => {
    const first = item * rows.length;
    let card = cards[item];
    if (!card) {
      card = cards[item] = cardOf(indices[item] ?? 0);
      if (!card) return finest;
      scales.fill(Math.min(coarsest, (endMs - card.anchorMs) / card.widthPx), first, first + rows.length);
    }
    let most = finest;
    // Where it was best it mostly still is: then none of the others needs a look.
    for (let i = 0, from = best[item] ?? 0; i < rows.length; i++) {
      const row = (from + i) % rows.length;
      const known = scales[first + row] ?? 0;
      if (known <= most) continue;
      const scale = (scales[first + row] = rows[row]?.activationOf(card, known, most) ?? 0);
      if (scale <= most) continue;
      most = scale;
      best[item] = row;
    }
    return most;
  };

  for (let item = count; item-- > 0;) {
    worth[item] = worthAt(item, coarsest);
    sink(item, item);
  }
  while (count > 0) {
    let item = waiting[0] ?? 0;
    const known = worth[item] ?? 0;
    const activation = look(item);
    const now = (worth[item] = worthAt(item, activation));
    if (activation <= finest || now >= known) {
      const card = cards[item];
      if (card && activation > finest) rows[best[item] ?? 0]?.insert({ ...card, activation });
      item = waiting[--count] ?? 0;
    }
    sink(item, 0);
  }
}
