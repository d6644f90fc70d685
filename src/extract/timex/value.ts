// TIMEX3 values and the stretch of time that each names. Only the value and its mod decide; what cannot be placed ("PAST_REF",
// "XXXX-10") gives null. Early, mid and late are thirds.

import { daysFromDate, daysFromIsoWeek, MS_PER_DAY } from '../../model/calendar.js';
import type { FuzzyInterval } from '../../model/fuzzy-interval.js';

const MS_PER_HOUR = MS_PER_DAY / 24;
const DAYS_PER_YEAR = 365.2425;

/** First and last hour (exclusive) of the parts of a day, the night reaching into the next. */
const PARTS: Record<string, readonly [number, number]> = { MO: [5, 12], MI: [11, 13], AF: [12, 18], EV: [18, 22], NI: [18, 30], DT: [6, 18] };
/** First month and number of months, meteorological, northern; winter begins in December of its year. */
const SEASONS: Record<string, readonly [number, number]> = { SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3], Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6] };

const LONG_AGO: Record<string, number> = { KA: 1e3, MA: 1e6, GA: 1e9 };

const DATE = /^(BC)?(\d{1,4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|(SP|SU|FA|WI|Q[1-4]|H[12])))?(?:T(?:(MO|MI|AF|EV|NI|DT)|(\d\d)(?::(\d\d))?(?::\d\d)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** An interval from its four points, milliseconds. */
export const fuzzy = (beginEarliest: number, beginLatest: number, endEarliest: number, endLatest: number): FuzzyInterval => ({ beginEarliest, beginLatest, endEarliest, endLatest });

/** A stretch with certain ends, milliseconds. */
export const certain = (start: number, end: number): FuzzyInterval => fuzzy(start, start, end, end);

/**
 * A stretch of time, milliseconds. A class, because V8 keeps the fields of all literals `{ start, end }` alike: were these fractions of a
 * day among them, every token's offsets would be stored as boxed numbers, and tokens made and read at half the speed.
 */
export class Stretch {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {}
}

/** The stretch that `value` names; null when it names no place in time. */
export function boundsOf(value: string): Stretch | null {
  const match = DATE.exec(value);
  if (!match) return null;
  const [, bc, digits = '', month, day, week, weekend, season, part, hour, minute, zone] = match;
  const step = 10 ** (4 - digits.length);
  const year = bc ? 1 - Number(digits) * step : Number(digits) * step;
  let start: number;
  let end: number;
  if (step > 1) {
    // A century before Christ counts back: "BC04", the fifth, is 500 to 401 BC, the years -499 to -400.
    const from = bc ? 1 - (Number(digits) + 1) * step : year;
    start = daysFromDate(from);
    end = daysFromDate(from + step);
  } else if (week) {
    start = daysFromIsoWeek(year, Number(week), weekend ? 6 : 1);
    end = start + (weekend ? 2 : 7);
  } else if (season) {
    const [first, months] = SEASONS[season] ?? [1, 12];
    start = daysFromDate(year, first);
    end = daysFromDate(year, first + months);
  } else {
    start = daysFromDate(year, Number(month ?? 1), Number(day ?? 1));
    end = day ? start + 1 : month ? daysFromDate(year, Number(month) + 1) : daysFromDate(year + 1);
  }
  start *= MS_PER_DAY;
  end *= MS_PER_DAY;
  if (part) {
    const [from, to] = PARTS[part] ?? [0, 24];
    return new Stretch(start + from * MS_PER_HOUR, start + to * MS_PER_HOUR);
  }
  if (hour !== undefined) {
    start += Number(hour) * MS_PER_HOUR + Number(minute ?? 0) * (MS_PER_HOUR / 60) - zoneOffset(zone);
    end = start + (minute === undefined ? MS_PER_HOUR : MS_PER_HOUR / 60);
  }
  return new Stretch(start, end);
}

function zoneOffset(zone: string | undefined): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) + Number(match[3] ?? 0) / 60) * MS_PER_HOUR : 0;
}

/**
 * The interval of a DATE or TIME value under its mod; null when it cannot be placed. `now` (milliseconds): what "66 million years ago"
 * counts from. Before and after leave one end open.
 */
export function intervalOf(value: string, mod: string | undefined, now: number | null): FuzzyInterval | null {
  const ago = /^([KMG]A)([\d.]+)$/.exec(value);
  if (ago?.[1] && ago[2]) return longAgo(Number(ago[2]) * (LONG_AGO[ago[1]] ?? 1), ago[2], now ?? 0);
  const bounds = boundsOf(value);
  if (!bounds) return null;
  const { start, end } = bounds;
  const third = (end - start) / 3;
  switch (mod) {
    case 'START':
      return certain(start, start + third);
    case 'MID':
      return certain(start + third, end - third);
    case 'END':
      return certain(end - third, end);
    case 'APPROX':
      return fuzzy(start - (end - start), end, start, end + (end - start));
    case 'BEFORE':
      return fuzzy(-Infinity, start, -Infinity, start);
    case 'ON_OR_BEFORE':
      return fuzzy(-Infinity, end, -Infinity, end);
    case 'AFTER':
      return fuzzy(end, Infinity, end, Infinity);
    case 'ON_OR_AFTER':
      return fuzzy(start, Infinity, start, Infinity);
    default:
      return certain(start, end);
  }
}

/** As exact as the words: half a unit of the last digit either way. */
function longAgo(years: number, digits: string, now: number): FuzzyInterval {
  const trailing = /^\d*?(0*)$/.exec(digits)?.[1]?.length ?? 0;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const half = ((years / Number(digits)) * 10 ** (trailing - decimals)) / 2;
  const ms = (y: number): number => now - y * DAYS_PER_YEAR * MS_PER_DAY;
  return fuzzy(ms(years + half), ms(years - half), ms(years + half), ms(years - half));
}

const UNIT_DAYS: Record<string, number> = {
  L: 1000 * DAYS_PER_YEAR, C: 100 * DAYS_PER_YEAR, E: 10 * DAYS_PER_YEAR, Y: DAYS_PER_YEAR, Q: DAYS_PER_YEAR / 4, M: DAYS_PER_YEAR / 12,
  W: 7, WE: 2, D: 1, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86_400,
};
/** "About": a fifth more or less. */
const ABOUT = 0.2;
/** "Nearly": at least nine tenths. */
const NEARLY = 0.9;
/** "Several": three to nine. */
const SEVERAL = { min: 2, max: 9 };

/** Least and most length that a TIMEX3 duration allows under its mod, milliseconds; null when it has no length ("PXX"). */
export function lengthOf(value: string, mod: string | undefined): { min: number; max: number } | null {
  const match = /^P(T?)(?:(\d+(?:\.\d+)?|X)(WE|[YECLQMWDHS]))(?:T?(\d+)([MDHS]))?$/.exec(value);
  if (!match) return null;
  const [, time = '', count = '', unit = '', more, moreUnit = ''] = match;
  const ms = (name: string): number => (UNIT_DAYS[name] ?? 0) * MS_PER_DAY;
  const one = ms(time + unit);
  if (count === 'X') return { min: SEVERAL.min * one, max: SEVERAL.max * one };
  const length = Number(count) * one + (more === undefined ? 0 : Number(more) * ms((time || 'HS'.includes(moreUnit) ? 'T' : '') + moreUnit));
  switch (mod) {
    case 'LESS_THAN':
    case 'EQUAL_OR_LESS':
      return { min: 0, max: length };
    case 'MORE_THAN':
    case 'EQUAL_OR_MORE':
      return { min: length, max: Infinity };
    case 'APPROX':
      return { min: length * (1 - ABOUT), max: length * (1 + ABOUT) };
    case 'NEARLY':
      return { min: length * NEARLY, max: length };
    default:
      return { min: length, max: length };
  }
}
