import { dateFromMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, msFromDate } from '../model/calendar.js';
import type { Point } from './date-point.js';
import { LONG_YEAR } from './format-year.js';
import { type DateContext, type DateFormatter, SHORT } from './format-date.js';

/** From how many days on a window is told how finely. */
const WINDOW_PRECISIONS = [
  [1500, 'year'],
  [60, 'month'],
  [2, 'day'],
  [1 / 96, 'minute'],
] as const;

/**
 * A stretch of the axis in words, as fine as its length asks: years, months, days, or times; without the fractions at
 * which it happens to begin and end.
 */
export function windowWords(dates: DateFormatter, { startMs, endMs }: DateContext): string {
  const step = endMs - startMs > MS_PER_HOUR ? MS_PER_MINUTE : endMs - startMs > MS_PER_MINUTE ? MS_PER_SECOND : 1;
  return stretchWords(dates, { startMs: Math.round(startMs / step) * step, endMs: Math.round(endMs / step) * step });
}

function stretchWords(dates: DateFormatter, { startMs, endMs }: DateContext): string {
  const days = (endMs - startMs) / MS_PER_DAY;
  const precision = WINDOW_PRECISIONS.find(([least]) => days >= least)?.[1] ?? 'ms';
  const point = (ms: number): Point => ({
    ms,
    precision,
    zoned: precision === 'minute' || precision === 'ms',
    anyYear: false,
  });
  const lastMs = precision === 'minute' || precision === 'ms' ? endMs : endMs - 1;
  return dates.range(point(roughMs(startMs)), point(roughMs(lastMs)), SHORT);
}

/** An end of a window; in deep time its year is rounded to three digits. */
function roughMs(ms: number): number {
  const { year } = dateFromMs(ms);
  return Math.abs(year) < LONG_YEAR ? ms : msFromDate(Number(year.toPrecision(3)));
}
