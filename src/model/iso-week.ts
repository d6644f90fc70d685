import { dateFromDays, daysFromDate, weekdayOfDays } from './calendar.js';

/** A week of ISO 8601: Monday first; week 1 holds the year's first Thursday. */
export interface IsoWeek {
  /** May differ from the calendar year in the days around New Year. */
  readonly weekYear: number;
  /** 1..53 */
  readonly week: number;
}

/** The ISO week that holds a day. */
export function isoWeekOfDays(days: number): IsoWeek {
  const thursday = days + 4 - weekdayOfDays(days);
  const weekYear = dateFromDays(thursday).year;
  return { weekYear, week: Math.floor((thursday - daysFromDate(weekYear)) / 7) + 1 };
}

/** Days since 1970-01-01 of a day of an ISO week; `weekday` is 1 (Monday) to 7. */
export function daysFromIsoWeek(weekYear: number, week: number, weekday = 1): number {
  const january4 = daysFromDate(weekYear, 1, 4); // always in week 1
  return january4 - weekdayOfDays(january4) + 7 * (week - 1) + weekday;
}

/** 52 or 53. */
export function isoWeeksInYear(weekYear: number): number {
  return (daysFromIsoWeek(weekYear + 1, 1) - daysFromIsoWeek(weekYear, 1)) / 7;
}
