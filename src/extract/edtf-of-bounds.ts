import { dateFromMs, daysInMonth, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from '../model/calendar.js';
import { formatDay, formatYear } from '../model/edtf-format.js';

const known = new Map<number, string>();
/** More days than a text speaks of. */
const MOST_KNOWN = 10_000;

/** EDTF of the day that holds a time in milliseconds. A text speaks of few days, of each many times. */
export function dayOf(ms: number): string {
  const day = Math.floor(ms / MS_PER_DAY);
  let name = known.get(day);
  if (name !== undefined) return name;
  name = formatDay(dateFromMs(ms));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(day, name);
  return name;
}

/**
 * EDTF for something that lies between two times in milliseconds, end exclusive: a minute, a second, a day, a whole
 * month, year or decade where the bounds are just that, else one of the days between them. An infinite side stays open;
 * null when both are.
 */
export function edtfBetween(earliest: number, endLatest: number): string | null {
  if (earliest === -Infinity && endLatest === Infinity) return null;
  if (earliest === -Infinity) return `[..${dayOf(endLatest - 1)}]`;
  if (endLatest === Infinity) return `[${dayOf(earliest)}..]`;
  const first = dateFromMs(earliest);
  const last = dateFromMs(endLatest - 1);
  const a = dayOf(earliest);
  const b = dayOf(endLatest - 1);
  if (a === b) return a + clockOf(earliest, endLatest - earliest);
  const wholeDays = earliest % MS_PER_DAY === 0 && endLatest % MS_PER_DAY === 0;
  if (wholeDays && first.day === 1 && last.day === daysInMonth(last.year, last.month)) {
    if (first.year === last.year && first.month === last.month) return a.slice(0, -3);
    if (first.month === 1 && last.month === 12) {
      if (first.year === last.year) return formatYear(first.year);
      const span = last.year - first.year + 1;
      if (first.year >= 0 && span === 10 && first.year % 10 === 0) return `${formatYear(first.year).slice(0, -1)}X`;
      if (first.year >= 0 && span === 100 && first.year % 100 === 0) return `${formatYear(first.year).slice(0, -2)}XX`;
      return `[${formatYear(first.year)}..${formatYear(last.year)}]`;
    }
  }
  return `[${a}..${b}]`;
}

/** "T15:40" for a minute, "T15:40:05" for a second, nothing for any other length. */
function clockOf(start: number, length: number): string {
  const end = length === MS_PER_MINUTE ? 16 : length === MS_PER_SECOND ? 19 : 0;
  return end === 0 ? '' : new Date(((start % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY).toISOString().slice(10, end);
}

/** ISO 8601 duration of whole days or, below two days, hours. */
export function isoDuration(ms: number): string {
  const days = ms / MS_PER_DAY;
  return days >= 2 && Number.isInteger(days) ? `P${days}D` : `PT${Math.round(days * 24)}H`;
}
