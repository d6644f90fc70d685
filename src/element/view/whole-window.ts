import { mostCardRoom } from '../../layout/card-room.js';
import type { Layout } from '../../layout/layout.js';
import type { Span, ViewDelegate } from './view-delegate.js';

/** Free at both ends. */
export const MARGIN_PX = 20;
const MAX_LAST_CARDS = 200;

/** The window that shows all of a layout in a plot of this width, with room at its ends. */
export function wholeWindow(
  layout: Layout,
  widthPx: number,
  cards: Pick<ViewDelegate, 'anchorMs' | 'cardWidthPx'>,
): Span {
  const { startMs, endMs } = layout.extent;
  const focus = layout.focusWindow();
  const least = (focus.endMs - focus.startMs) / 2;
  const span = Math.max(endMs - startMs, least, 1);
  const fromMs = (startMs + endMs - span) / 2;
  const roomPx = widthPx - 2 * MARGIN_PX;
  // So far out that the cards of the last events end inside; only so many can have one.
  let msPerPx = span / roomPx;
  const mostPx = mostCardRoom(roomPx, layout.rows.length);
  for (const row of layout.rows.slice(-MAX_LAST_CARDS))
    msPerPx = Math.max(msPerPx, (cards.anchorMs(row) - fromMs) / (roomPx - Math.min(cards.cardWidthPx(row), mostPx)));
  const start = fromMs - MARGIN_PX * msPerPx;
  return { startMs: start, endMs: start + widthPx * msPerPx };
}
