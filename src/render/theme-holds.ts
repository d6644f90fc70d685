import { coloursNow, hasForcedColours, type Theme } from './theme.js';

/** Whether the page still resolves all that a theme was asked for as it did. */
export function themeHolds({ known, forced }: Theme, probe: HTMLElement): boolean {
  const now = coloursNow(probe, [...known.keys()]);
  return forced === hasForcedColours() && [...known].every(([expression, colour]) => now.get(expression) === colour);
}
