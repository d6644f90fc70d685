import { type CalendarDate, daysInMonth } from './calendar.js';

/**
 * The same day some months later (earlier when negative); a day that the month lacks becomes its last: 31 January + 1
 * is 28 February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = date.month - 1 + months;
  const year = date.year + Math.floor(count / 12);
  const month = count - Math.floor(count / 12) * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}
