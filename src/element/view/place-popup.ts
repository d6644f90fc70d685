import { scaleOf } from './plot-room.js';

/** From the button to it, and from there to the edge of the screen, px. */
const GAP_PX = 4;
const EDGE_PX = 8;

/**
 * Puts what shows in the top layer beneath the button that has opened it, or above where there is no room below;
 * whatever cuts the timeline does not cut it.
 * @param edge at which edge of the button both begin or end
 */
export function placePopup(popup: HTMLElement, button: HTMLElement, edge: 'start' | 'end', rightToLeft: boolean): void {
  const { style, offsetWidth } = popup;
  const { left, right, top, bottom } = button.getBoundingClientRect();
  // In the top layer no transform holds, but a zoom does.
  const { width, height } = popup.getBoundingClientRect();
  const scale = scaleOf(width, offsetWidth);
  const below = bottom + GAP_PX;
  const x = (edge === 'end') === rightToLeft ? left : right - width;
  style.left = `${Math.max(EDGE_PX, Math.min(x, innerWidth - width - EDGE_PX)) / scale}px`;
  style.top = `${(below + height + EDGE_PX <= innerHeight ? below : Math.max(EDGE_PX, top - GAP_PX - height)) / scale}px`;
}
