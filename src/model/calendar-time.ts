import { type CalendarDate, dateFromDays, daysFromMs, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';

export interface CalendarTime extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 ≤ millisecond < 1000, with the fraction that the double held. */
  readonly millisecond: number;
}

/** The UTC date and clock time at a time. */
export function timeFromMs(ms: number): CalendarTime {
  const days = daysFromMs(ms);
  const inDay = Math.max(0, ms - days * MS_PER_DAY);
  const minutes = Math.floor(inDay / MS_PER_MINUTE);
  const inMinute = inDay - minutes * MS_PER_MINUTE;
  const second = Math.floor(inMinute / MS_PER_SECOND);
  return {
    ...dateFromDays(days),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    second,
    millisecond: inMinute - second * MS_PER_SECOND,
  };
}
