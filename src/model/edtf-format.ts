import { dateFromMs, timeFromMs } from './calendar.js';
import type { CalendarDate } from './calendar.js';
import type { Precision } from './edtf.js';

/** Times as EDTF text. */

const FOUR_DIGITS = 9999;

/** The year: four digits, `-0043`, or `Y170000002`. */
export function formatYear(year: number): string {
  const size = Math.abs(year);
  return `${size > FOUR_DIGITS ? 'Y' : ''}${year < 0 ? '-' : ''}${String(size).padStart(4, '0')}`;
}

/** `2021-06-03`; beyond year 9999 either way, where EDTF has no days, ISO 8601's six digits with a sign, and the year alone beyond those. */
export function formatDay({ year, month, day }: CalendarDate): string {
  const rest = `-${two(month)}-${two(day)}`;
  const size = Math.abs(year);
  if (size <= FOUR_DIGITS) return formatYear(year) + rest;
  return size < 1e6 ? `${year < 0 ? '-' : '+'}${String(size).padStart(6, '0')}${rest}` : formatYear(year);
}

/** A time as EDTF of a precision; times of day are UTC with `Z`. Coarser than a year is written as the year. */
export function formatMs(ms: number, precision: Precision): string {
  const date = dateFromMs(ms);
  const day = formatDay(date);
  switch (precision) {
    case 'day':
      return day;
    case 'month':
      return day.endsWith(`-${two(date.day)}`) ? day.slice(0, -3) : day;
    case 'hour':
    case 'minute':
    case 'second':
    case 'ms': {
      if (!day.endsWith(`-${two(date.day)}`) || day.startsWith('Y')) return day;
      const { hour, minute, second, millisecond } = timeFromMs(ms);
      const clock = `T${two(hour)}:${two(minute)}`;
      if (precision === 'hour' || precision === 'minute') return `${day}${clock}Z`;
      return `${day}${clock}:${two(second)}${precision === 'ms' ? `.${String(Math.floor(millisecond)).padStart(3, '0')}` : ''}Z`;
    }
    default:
      return formatYear(date.year);
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
