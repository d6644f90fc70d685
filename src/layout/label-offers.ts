import type { Card, LabelRow } from './label-row.js';

/** An item that waits for a place. */
export interface Offer {
  readonly index: number;
  readonly anchorMs: number;
  readonly importance: number;
  /** Made when its turn comes, if there is room still, as mostly there is not: to measure its text takes longer than all else. */
  card: Card | null;
  /** By row the coarsest scale at which the card could show there when last looked at: as coarse now, or less. */
  scales: number[];
  /** Where that is coarsest, and what it is. */
  row: number;
  scale: number;
  worth: number;
}

/** The tile for which items wait. */
export interface OfferedTile {
  readonly rows: readonly LabelRow[];
  /** The finest scale that counts. */
  readonly finest: number;
  /** No card goes beyond it. */
  readonly endMs: number;
  /** The card of an item; null where it needs as much as this room at the finest scale, or more. */
  cardOf(index: number, roomPx: number): Card | null;
}

/** Any label is worth something: of events without importance, too, those that show from a coarser scale on go first. */
const LEAST_WEIGHT = 0.1;

/**
 * Gives cards their places in order of what they are worth: importance times the stretch of scales, down to `finest`, over which they show.
 * In order of importance alone, a card that shows only at the very end of an octave would close its place to all that could show throughout it.
 * The stretch is what those that have their places leave of it; so a card that has lost most of it to others waits behind those that have not.
 *
 * What a card is worth only falls while it waits, so each is looked at again no sooner than its turn comes: worth what it was, nothing else is worth more.
 * After Minoux, "Accelerated greedy algorithms for maximizing submodular set functions" (1978), with the rows looked at as lazily as the cards.
 * Of cards of the same worth the first goes first.
 */
export function placeByWorth(offers: Offer[], tile: OfferedTile): void {
  const { rows, finest } = tile;
  const weigh = (offer: Offer): number => (offer.worth = (offer.importance + LEAST_WEIGHT) * (offer.scale - finest));
  offers.forEach(weigh);
  // That of most worth last.
  offers.sort((a, b) => a.worth - b.worth || b.index - a.index);
  for (let offer = offers.pop(); offer; offer = offers.pop()) {
    const known = offer.scale;
    look(offer, tile);
    const { card, row, scale: activation } = offer;
    if (card === null || activation <= finest) continue;
    if (activation === known) {
      rows[row]?.insert({ ...card, activation });
      continue;
    }
    const worth = weigh(offer);
    let place = 0;
    for (let end = offers.length; place < end; ) {
      const middle = (place + end) >> 1;
      if ((offers[middle]?.worth ?? 0) < worth) place = middle + 1;
      else end = middle;
    }
    offers.splice(place, 0, offer);
  }
}

/** Finds where an item can show from the coarsest scale on. */
function look(offer: Offer, { rows, finest, endMs, cardOf }: OfferedTile): void {
  if (offer.card === null) {
    let roomPx = 0;
    for (const row of rows) roomPx = Math.max(roomPx, row.roomPx(offer.index, offer.anchorMs, finest));
    const made = roomPx > 0 ? cardOf(offer.index, roomPx) : null;
    if (made === null) return;
    offer.card = made;
    const scale = Math.min(offer.scale, (endMs - made.anchorMs) / made.widthPx);
    offer.scales = rows.map(() => scale);
  }
  const { card, scales, row: first } = offer;
  offer.scale = finest;
  for (let i = 0; i < rows.length; i++) {
    // Where it was best mostly still is: then none of the others needs a look.
    const row = (first + i) % rows.length;
    const known = scales[row] ?? 0;
    if (known <= offer.scale) continue;
    const scale = (scales[row] = rows[row]?.activationOf(card, known, offer.scale) ?? 0);
    if (scale <= offer.scale) continue;
    offer.scale = scale;
    offer.row = row;
  }
}
