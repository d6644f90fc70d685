/**
 * The proleptic Gregorian calendar for any year, without `Date`.
 *
 * Years are astronomical: 0 is 1 BC, -43 is 44 BC. Days count from 1970-01-01, milliseconds from its midnight UTC.
 * The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
 * (https://howardhinnant.github.io/date_algorithms.html):
 * years begin in March, so that the leap day is the last of its year, and repeat every 400 years. Constant time, no
 * tables, no loops.
 * Days are exact in every year up to `MAX_YEAR`; milliseconds are exact up to 285,000 years from 1970, then round to
 * ever larger steps (about a minute at the age of the universe).
 */

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;
/** A trillion years either way: not much beyond, the milliseconds of a double no longer tell one day from the next. */
export const MAX_YEAR = 1e12;

const DAYS_PER_ERA = 146_097; // 400 years
const DAYS_FROM_0000_03_01_TO_EPOCH = 719_468;
/** Beyond this many days, `days * MS_PER_DAY` is no longer exact and may round to just before midnight. */
const EXACT_DAYS = 1e11;
const EPOCH_WEEKDAY = 3; // 1970-01-01 was a Thursday, counted from Monday = 0

export interface CalendarDate {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28..31; `month` is 1..12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01. A month outside 1..12 counts on into other years, a day outside its month into other months.
 */
export function daysFromDate(year: number, month = 1, day = 1): number {
  const marchMonth = month - 3;
  const yearCarry = Math.floor(marchMonth / 12);
  const marchYear = year + yearCarry;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (marchMonth - yearCarry * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_0000_03_01_TO_EPOCH;
}

/** The date of a count of days since 1970-01-01. */
export function dateFromDays(days: number): CalendarDate {
  const shifted = days + DAYS_FROM_0000_03_01_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Midnight UTC of a date, in milliseconds; month and day may overflow as in `daysFromDate`. */
export function msFromDate(year: number, month = 1, day = 1): number {
  return daysFromDate(year, month, day) * MS_PER_DAY;
}

/** Whole days since 1970-01-01 at a time. */
export function daysFromMs(ms: number): number {
  const days = ms / MS_PER_DAY;
  // In deep time the product behind `ms` was rounded: step over that error, or New Year would fall into the old year.
  return Math.floor(Math.abs(days) < EXACT_DAYS ? days : days + Math.abs(days) * Number.EPSILON);
}

/** The UTC date at a time. */
export function dateFromMs(ms: number): CalendarDate {
  return dateFromDays(daysFromMs(ms));
}

/** Days to a weekday of ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOfDays(days: number): number {
  return modulo(days + EPOCH_WEEKDAY, 7) + 1;
}

function modulo(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor;
}
