// Calendar periods by unit: the period that holds a day, the day some periods later, and its TIMEX3 name. Days are
// counted from
// 1970-01-01.

import { dateFromDays, daysFromDate, weekdayOfDays } from '../../model/calendar.js';
import { addMonths } from '../../model/add-months.js';
import { daysFromIsoWeek, isoWeekOfDays } from '../../model/iso-week.js';

/** The calendar units; hours, minutes and nights are none. */
export const UNIT_NAMES = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  H: 'half-year',
  Y: 'year',
  E: 'decade',
  C: 'century',
  L: 'millennium',
};
export type Unit = keyof typeof UNIT_NAMES;

export const isUnit = (text: string | undefined): text is Unit => text !== undefined && text in UNIT_NAMES;

/** Months in a unit of months or years. */
const MONTHS: Partial<Record<Unit, number>> = { M: 1, Q: 3, H: 6, Y: 12, E: 120, C: 1200, L: 12_000 };
/** Characters that the name of a unit's period is shorter than that of a day. */
const SHORTER: Partial<Record<Unit, number>> = { D: 0, M: 3, Y: 6, E: 7, C: 8, L: 9 };
const SATURDAY = 6;

/** The day `count` units after `day`; months and years keep the day of the month as far as the month has it. */
export function shiftDay(day: number, unit: Unit, count: number): number {
  const months = MONTHS[unit];
  if (months === undefined) return day + count * (unit === 'D' ? 1 : 7);
  const date = addMonths(dateFromDays(day), count * months);
  return daysFromDate(date.year, date.month, date.day);
}

/**
 * TIMEX3 name of the unit's period that holds `day`: "1989", "1989-10", "1989-W43", "1989-W43-WE", "1989-Q4", "198".
 */
export function nameOfPeriod(day: number, unit: Unit): string {
  const months = MONTHS[unit];
  const shorter = SHORTER[unit];
  if (shorter === undefined && months === undefined) {
    const { weekYear, week } = isoWeekOfDays(day);
    return `${yearName(weekYear)}-W${two(week)}${unit === 'W' ? '' : '-WE'}`;
  }
  const { year, month, day: dayOfMonth } = dateFromDays(day);
  if (shorter === undefined) return `${yearName(year)}-${unit}${Math.ceil(month / (months ?? 1))}`;
  const name = `${yearName(year)}-${two(month)}-${two(dayOfMonth)}`;
  return name.slice(0, name.length - shorter);
}

/** The year that holds `day`. */
export const yearOf = (day: number): number => dateFromDays(day).year;

/** TIMEX3 year: four digits; years before 1 AD as "BC0044". */
export const yearName = (year: number): string =>
  year > 0 ? String(year).padStart(4, '0') : `BC${yearName(1 - year)}`;

export const two = (n: number): string => String(n).padStart(2, '0');

/** First day of the unit's period that holds `day`. */
export function startOfPeriod(day: number, unit: Unit): number {
  if (unit === 'D') return day;
  const months = MONTHS[unit];
  if (months === undefined) {
    const { weekYear, week } = isoWeekOfDays(day);
    return daysFromIsoWeek(weekYear, week, unit === 'W' ? 1 : SATURDAY);
  }
  const { year, month } = dateFromDays(day);
  return daysFromDate(0, Math.floor((year * 12 + month - 1) / months) * months + 1);
}

/** The first day on or after `day` that is `weekday` (1 Monday … 7 Sunday). */
export const weekdayOnOrAfter = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOfDays(day) + 7) % 7);

/** The last day on or before `day` that is `weekday`. */
export const weekdayOnOrBefore = (day: number, weekday: number): number => weekdayOnOrAfter(day - 6, weekday);
