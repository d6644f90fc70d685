/**
 * A card that has less room than it would like is narrowed, but no further than this: its shape and seven letters of
 * its title stay, and most dates.
 */
export const NARROWEST_CARD_PX = 120;

/**
 * The card of a span whose end leaves the view shrinks to this, its shape and the first letters, and then is pushed
 * out.
 */
export const LEAVING_CARD_PX = 56;

/** A card at the end of a window may ask for so much of its width … */
const CARD_SHARE = 0.28;
/** … where events are many for less: there not every card has a label. */
const MANY_CARD_SHARE = 0.12;
const MANY_EVENTS = 60;
/** However narrow the window, events get this share of it at least. */
const EVENTS_SHARE = 0.5;

/**
 * The most room, px, that a window leaves behind its last event for that one's card. A wider card is narrowed to it:
 * better a cut title than half a picture of empty future.
 * @param plotPx width that is there for events and cards
 * @param events how many there are
 */
export function mostCardRoom(plotPx: number, events: number): number {
  const sharePx = plotPx * (events > MANY_EVENTS ? MANY_CARD_SHARE : CARD_SHARE);
  return Math.min(Math.max(sharePx, NARROWEST_CARD_PX), plotPx * EVENTS_SHARE);
}
