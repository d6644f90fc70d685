import type { Viewport } from '../../scale/viewport.js';
import { MARGIN_PX } from './whole-window.js';

/** An event that is brought into view from outside lands at this share of the width. */
const LANDING = 0.38;
/** Share of the width that the time of such an event may take. */
const WHOLE_SHARE = 0.5;

/** An event that is to be seen. */
export interface LandingEvent {
  readonly anchorMs: number;
  /** End of what lasted; of a moment its anchor. */
  readonly endMs: number;
  readonly cardPx: number;
  /** How long it took, or may have taken. */
  readonly tookMs: number;
}

/**
 * The viewport that shows an event with its card: the same one when it does already, else moved as little as needed.
 */
export function withInView(viewport: Viewport, { anchorMs, endMs, cardPx, tookMs }: LandingEvent): Viewport {
  const px = viewport.toPx(anchorMs);
  const roomPx = Math.min(cardPx, viewport.widthPx / 2);
  const endPx = px + roomPx + MARGIN_PX;
  const lastPx = viewport.toPx(endMs);
  // What began before the view and lasts into it has its card at the edge.
  if (px < 0 && lastPx > 0) return lastPx < roomPx ? viewport.panByPx(lastPx - roomPx) : viewport;
  if (px >= 0 && px <= viewport.widthPx)
    return endPx > viewport.widthPx ? viewport.panByPx(endPx - viewport.widthPx) : viewport;
  const landed = viewport.panByPx(px - viewport.widthPx * LANDING);
  const spanMs = viewport.endMs - viewport.startMs;
  // What took longer than the window shows is seen whole.
  return tookMs > spanMs * WHOLE_SHARE ? landed.zoomAt((spanMs * WHOLE_SHARE) / tookMs, landed.toPx(anchorMs)) : landed;
}
