import type { CalendarDate } from './calendar.js';

/** Times as EDTF text. */

const FOUR_DIGITS = 9999;
export const SIX_DIGITS = 999_999;

/** The year: four digits, `-0043`, or `Y170000002`. */
export function formatYear(year: number): string {
  const size = Math.abs(year);
  return `${size > FOUR_DIGITS ? 'Y' : ''}${year < 0 ? '-' : ''}${String(size).padStart(4, '0')}`;
}

/**
 * `2021-06-03`; beyond year 9999 either way, where EDTF has no days, ISO 8601's six digits with a sign, and the year
 * alone beyond those.
 */
export function formatDay({ year, month, day }: CalendarDate): string {
  const rest = `-${two(month)}-${two(day)}`;
  const size = Math.abs(year);
  if (size <= FOUR_DIGITS) return formatYear(year) + rest;
  return size <= SIX_DIGITS ? `${year < 0 ? '-' : '+'}${String(size).padStart(6, '0')}${rest}` : formatYear(year);
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
