import { prefersStill } from './prefers-still.js';

/** Between what was covered and what has covered it. */
const GAP_PX = 8;

/**
 * Where a sheet at the foot of the screen stands over an element that would be seen without it, the page scrolls until
 * it is.
 */
export function uncover(element: HTMLElement, sheet: HTMLElement): void {
  const [{ top, bottom }, over] = [element.getBoundingClientRect(), sheet.getBoundingClientRect()];
  if (over.height === 0 || top > innerHeight || bottom <= over.top || top >= over.bottom) return;
  element.style.scrollMarginBlockEnd = `${over.height + GAP_PX}px`;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: prefersStill() ? 'instant' : 'smooth' });
  element.style.scrollMarginBlockEnd = '';
}
