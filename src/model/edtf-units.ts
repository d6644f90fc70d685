import { daysInMonth, msFromDate } from './calendar.js';
import type { EdtfPart, Precision } from './edtf.js';
import { exactly, type FuzzyInterval } from './fuzzy-interval.js';

/**
 * Which years, months and days the parts of an EDTF date can mean.
 * Unspecified digits are filled in from the low end and from the high end until a date comes out that exists: one or
 * two tries but for 29 February. Whether a year is leap hangs on its last two digits, or, when these are 00, on the two
 * before; a hundred tries in order run through either, so what has not come out by then never does.
 */

const MAX_TRIES = 100;

/**
 * First and last month of the divisions of a year that ISO 8601-2 numbers from 21; the second may lie in the next year.
 */
const SEASONS: readonly (readonly [from: number, to: number])[] = [
  // 21–24: spring to winter, read as in the north.
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
  // 25–28: spring to winter of the northern hemisphere.
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
  // 29–32: spring to winter of the southern hemisphere.
  [9, 11],
  [12, 14],
  [3, 5],
  [6, 8],
  // 33–36: quarters.
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
  // 37–39: thirds of a year.
  [1, 4],
  [5, 8],
  [9, 12],
  // 40–41: halves.
  [1, 6],
  [7, 12],
];
const FIRST_SEASON = 21;

/**
 * The months of a season 21–41, counted from January of its year (13 is the next January); null when there is no such
 * season.
 */
export function monthsOfSeason(season: number): readonly [from: number, to: number] | null {
  return SEASONS[season - FIRST_SEASON] ?? null;
}

/** The years that a text can mean: a mask with X, or a range. */
export interface YearRange {
  readonly mask: string | null;
  readonly negative: boolean;
  readonly from: number;
  readonly to: number;
  readonly best: number | null;
}

/** One year, season, month or day. */
export interface Unit {
  readonly year: number;
  readonly month: number;
  /** Last month of a year or season, counted on beyond 12. */
  readonly lastMonth: number;
  /** Null for all but days. */
  readonly day: number | null;
}

export const unitBegin = ({ year, month, day }: Unit): number => msFromDate(year, month, day ?? 1);
export const unitEnd = ({ year, month, lastMonth, day }: Unit): number =>
  day === null ? msFromDate(year, lastMonth + 1) : msFromDate(year, month, day + 1);

/** All of a year. */
export function wholeYear(year: number): FuzzyInterval {
  return exactly(msFromDate(year), msFromDate(year + 1));
}

/** The earliest (`direction` 1) or latest (-1) unit that fits; null when none does, as for 1901-02-29. */
export function findUnit(
  years: YearRange,
  month: string | undefined,
  day: string | undefined,
  direction: 1 | -1,
): Unit | null {
  const count = years.mask === null ? 1 : 10 ** (years.mask.split('X').length - 1);
  const tries = Math.min(count, MAX_TRIES);
  for (let i = 0; i < tries; i++) {
    const year = nthYear(years, i, count, direction);
    if (year === 0 && years.negative) continue;
    if (month === undefined) return { year, month: 1, lastMonth: 12, day: null };
    const season = monthsOfSeason(Number(month));
    if (season) return { year, month: season[0], lastMonth: season[1], day: null };
    for (let m = direction === 1 ? 1 : 12; m >= 1 && m <= 12; m += direction) {
      if (!matches(month, m)) continue;
      if (day === undefined) return { year, month: m, lastMonth: m, day: null };
      const found = firstMatch(day, 1, daysInMonth(year, m), direction);
      if (found) return { year, month: m, lastMonth: m, day: found };
    }
  }
  return null;
}

/** The n-th of `count` years, from the earliest on (`direction` 1) or from the latest back (-1). */
function nthYear({ mask, negative, from, to }: YearRange, n: number, count: number, direction: 1 | -1): number {
  if (mask === null) return direction === 1 ? from : to;
  // The earliest year BC has the largest number.
  const isRising = (direction === 1) !== negative;
  return (negative ? -1 : 1) * fill(mask, isRising ? n : count - 1 - n);
}

/** The mask with the digits of `value` in place of its Xs, as a number. */
function fill(mask: string, value: number): number {
  let rest = value;
  let result = 0;
  for (let i = mask.length - 1, place = 1; i >= 0; i--, place *= 10) {
    const free = mask[i] === 'X';
    result += (free ? rest % 10 : Number(mask[i])) * place;
    if (free) rest = Math.floor(rest / 10);
  }
  return result;
}

/** The first number from `low` (or, backwards, from `high`) that fits a mask of two digits; 0 when none does. */
export function firstMatch(mask: string, low: number, high: number, direction: 1 | -1 = 1): number {
  for (let value = direction === 1 ? low : high; value >= low && value <= high; value += direction) {
    if (matches(mask, value)) return value;
  }
  return 0;
}

function matches(mask: string, value: number): boolean {
  return (
    (mask[0] === 'X' || Number(mask[0]) === Math.floor(value / 10)) &&
    (mask[1] === 'X' || Number(mask[1]) === value % 10)
  );
}

/** The finest part that is known; whole parts of X at the end say nothing. */
export function precisionOf(parts: readonly EdtfPart[], season: boolean): Precision {
  let known = parts.length;
  while (known > 1 && parts[known - 1]?.text === 'XX') known--;
  if (known === 3) return 'day';
  if (known === 2) return season ? 'season' : 'month';
  const unspecified = /X*$/.exec(parts[0]?.text ?? '')?.[0].length ?? 0;
  const coarse: readonly Precision[] = ['year', 'decade', 'century'];
  return coarse[unspecified] ?? 'millennium';
}
