import { timeFromMs } from './calendar-time.js';
import { formatDay, formatYear, SIX_DIGITS, two } from './edtf-format.js';

/** A time as EDTF to the millisecond, `2021-06-03T10:00:00.000Z`; the year alone where there are no days. */
export function formatMs(ms: number): string {
  const { hour, minute, second, millisecond, ...date } = timeFromMs(ms);
  if (Math.abs(date.year) > SIX_DIGITS) return formatYear(date.year);
  return `${formatDay(date)}T${two(hour)}:${two(minute)}:${two(second)}.${String(Math.floor(millisecond)).padStart(3, '0')}Z`;
}
