// Calendar periods by unit: the period that holds a day, the day some periods later, and its TIMEX3 name. Days are counted from
// 1970-01-01.

import { dateFromDays, daysFromDate, daysFromIsoWeek, daysInMonth, isoWeekOfDays, weekdayOfDays } from '../../model/calendar.js';

/** D day, W week, M month, Q quarter, H half-year, Y year, E decade, C century, L millennium, WE weekend. */
export type Unit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'Y' | 'E' | 'C' | 'L';

/** Months in a unit of months or years. */
const MONTHS: Partial<Record<Unit, number>> = { M: 1, Q: 3, H: 6, Y: 12, E: 120, C: 1200, L: 12_000 };
const SATURDAY = 6;

/** The day `count` units after `day`; months and years keep the day of the month as far as the month has it. */
export function shiftDay(day: number, unit: Unit, count: number): number {
  const months = MONTHS[unit];
  if (months === undefined) return day + count * (unit === 'D' ? 1 : 7);
  const date = dateFromDays(day);
  const month = date.year * 12 + date.month - 1 + count * months;
  const year = Math.floor(month / 12);
  const monthOfYear = month - year * 12 + 1;
  return daysFromDate(year, monthOfYear, Math.min(date.day, daysInMonth(year, monthOfYear)));
}

/** TIMEX3 name of the unit's period that holds `day`: "1989", "1989-10", "1989-W43", "1989-W43-WE", "1989-Q4", "198". */
export function nameOfPeriod(day: number, unit: Unit): string {
  const { year, month, day: dayOfMonth } = dateFromDays(day);
  if (unit === 'W' || unit === 'WE') {
    const { weekYear, week } = isoWeekOfDays(day);
    return `${yearName(weekYear)}-W${two(week)}${unit === 'WE' ? '-WE' : ''}`;
  }
  const name = yearName(year);
  switch (unit) {
    case 'D':
      return `${name}-${two(month)}-${two(dayOfMonth)}`;
    case 'M':
      return `${name}-${two(month)}`;
    case 'Q':
      return `${name}-Q${Math.ceil(month / 3)}`;
    case 'H':
      return `${name}-H${Math.ceil(month / 6)}`;
    case 'E':
      return name.slice(0, -1);
    case 'C':
      return name.slice(0, -2);
    case 'L':
      return name.slice(0, -3);
    default:
      return name;
  }
}

/** The year that holds `day`. */
export const yearOf = (day: number): number => dateFromDays(day).year;

/** TIMEX3 year: four digits; years before 1 AD as "BC0044". */
export function yearName(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

export const two = (n: number): string => String(n).padStart(2, '0');

/** First day of the unit's period that holds `day`. */
export function startOfPeriod(day: number, unit: Unit): number {
  if (unit === 'D') return day;
  const { year, month } = dateFromDays(day);
  if (unit === 'W' || unit === 'WE') {
    const { weekYear, week } = isoWeekOfDays(day);
    return daysFromIsoWeek(weekYear, week, unit === 'WE' ? SATURDAY : 1);
  }
  const months = MONTHS[unit] ?? 1;
  if (months <= 12) return daysFromDate(year, Math.floor((month - 1) / months) * months + 1);
  return daysFromDate(Math.floor(year / (months / 12)) * (months / 12));
}

/** The last day on or before `day` that is `weekday` (1 Monday … 7 Sunday). */
export function weekdayOnOrBefore(day: number, weekday: number): number {
  return day - ((weekdayOfDays(day) - weekday + 7) % 7);
}

/** The first day on or after `day` that is `weekday`. */
export function weekdayOnOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOfDays(day) + 7) % 7);
}
