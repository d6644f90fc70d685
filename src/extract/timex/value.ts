// TIMEX3 values and the stretch of time that each names. Only the value and its mod decide; what cannot be placed
// ("PAST_REF", "XXXX-10") gives null. Early, mid and late are thirds.

import { daysFromDate, MS_PER_DAY } from '../../model/calendar.js';
import { daysFromIsoWeek } from '../../model/iso-week.js';
import type { FuzzyInterval } from '../../model/fuzzy-interval.js';

const MS_PER_HOUR = MS_PER_DAY / 24;
const DAYS_PER_YEAR = 365.2425;

/** First and last hour (exclusive) of the parts of a day, the night reaching into the next. */
const PARTS: Record<string, readonly [number, number]> = {
  MO: [5, 12],
  MI: [11, 13],
  AF: [12, 18],
  EV: [18, 22],
  NI: [18, 30],
  DT: [6, 18],
};
/** First month; seasons are meteorological, northern, and winter begins in December of its year. */
const FIRST_MONTHS: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "KA9", "MA66", "GA13.8": thousands, millions, billions of years before now. */
export const LONG_AGO = 'KMG';

const DATE =
  /^(BC)?(\d{1,4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|(SP|SU|FA|WI|Q[1-4]|H[12])))?(?:T(?:(MO|MI|AF|EV|NI|DT)|(\d\d)(?::(\d\d))?(?::\d\d)?)(Z|[+-]\d\d)?)?$/;

/** An interval from its four points, milliseconds. */
export const fuzzy = (
  beginEarliest: number,
  beginLatest: number,
  endEarliest: number,
  endLatest: number,
): FuzzyInterval => ({ beginEarliest, beginLatest, endEarliest, endLatest });

/** A stretch with certain ends, milliseconds. */
export const certain = (start: number, end: number): FuzzyInterval => fuzzy(start, start, end, end);

/**
 * A stretch of time, milliseconds. A class, because V8 keeps the fields of all literals `{ start, end }` alike: were
 * these fractions of a day among them, every token's offsets would be stored as boxed numbers, and tokens made and read
 * at half the speed.
 */
export class Stretch {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {}
}

const known = new Map<string, Stretch | null>();
/** More values than a text speaks of. */
const MOST_KNOWN = 10_000;

/**
 * The stretch that `value` names; null when it names no place in time. It is asked several times of each time
 * expression.
 */
export function boundsOf(value: string): Stretch | null {
  let bounds = known.get(value);
  if (bounds !== undefined) return bounds;
  bounds = readBounds(value);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(value, bounds);
  return bounds;
}

function readBounds(value: string): Stretch | null {
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
    const months = season.startsWith('H') ? 6 : 3;
    const first = FIRST_MONTHS[season] ?? (Number(season.charAt(1)) - 1) * months + 1;
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
  // "Midnight on Saturday" may be where Saturday begins or where it ends: all of it.
  if (hour !== undefined && hour !== '24') {
    start +=
      Number(hour) * MS_PER_HOUR +
      Number(minute ?? 0) * (MS_PER_HOUR / 60) -
      (Number.parseInt(zone ?? '', 10) || 0) * MS_PER_HOUR;
    end = start + (minute === undefined ? MS_PER_HOUR : MS_PER_HOUR / 60);
  }
  return new Stretch(start, end);
}

/** The four points of an interval under its mod, in lengths of the stretch from its start on. */
const FOUR_POINTS: Record<string, readonly [number, number, number, number]> = {
  START: [0, 0, 1 / 3, 1 / 3],
  MID: [1 / 3, 1 / 3, 2 / 3, 2 / 3],
  END: [2 / 3, 2 / 3, 1, 1],
  APPROX: [-1, 1, 0, 2],
  BEFORE: [-Infinity, 0, -Infinity, 0],
  ON_OR_BEFORE: [-Infinity, 1, -Infinity, 1],
  AFTER: [1, Infinity, 1, Infinity],
  ON_OR_AFTER: [0, Infinity, 0, Infinity],
};

/**
 * The interval of a DATE or TIME value under its mod; null when it cannot be placed. `now` (milliseconds): what "66
 * million years ago" counts from. Before and after leave one end open.
 */
export function intervalOf(value: string, mod: string | undefined, now: number | null): FuzzyInterval | null {
  const bounds = boundsOf(value);
  if (!bounds) {
    const [, scale = '', digits] = /^([KMG])A([\d.]+)$/.exec(value) ?? [];
    return digits === undefined
      ? null
      : longAgo(Number(digits) * 1000 ** (LONG_AGO.indexOf(scale) + 1), digits, now ?? 0);
  }
  const { start, end } = bounds;
  const points = FOUR_POINTS[mod ?? ''];
  if (!points) return certain(start, end);
  const [a, b, c, d] = points;
  const at = (lengths: number): number => start + lengths * (end - start);
  return fuzzy(at(a), at(b), at(c), at(d));
}

/** As exact as the words: half a unit of the last digit either way. */
function longAgo(years: number, digits: string, now: number): FuzzyInterval {
  const trailing = /^\d*?(0*)$/.exec(digits)?.[1]?.length ?? 0;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const half = ((years / Number(digits)) * 10 ** (trailing - decimals)) / 2;
  const ms = (y: number): number => now - y * DAYS_PER_YEAR * MS_PER_DAY;
  return fuzzy(ms(years + half), ms(years - half), ms(years + half), ms(years - half));
}

/** Days in a unit of a duration. */
export const UNIT_DAYS: Record<string, number> = {
  L: 1000 * DAYS_PER_YEAR,
  C: 100 * DAYS_PER_YEAR,
  E: 10 * DAYS_PER_YEAR,
  Y: DAYS_PER_YEAR,
  Q: DAYS_PER_YEAR / 4,
  M: DAYS_PER_YEAR / 12,
  W: 7,
  WE: 2,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};
/** "Several": three to nine. */
const SEVERAL = { min: 2, max: 9 };
/** Least and most share of the length that is said: "about" is a fifth more or less, "nearly" at least nine tenths. */
const SHARES: Record<string, readonly [number, number]> = {
  LESS_THAN: [0, 1],
  EQUAL_OR_LESS: [0, 1],
  MORE_THAN: [1, Infinity],
  EQUAL_OR_MORE: [1, Infinity],
  APPROX: [0.8, 1.2],
  NEARLY: [0.9, 1],
};

/**
 * Least and most length that a TIMEX3 duration allows under its mod, milliseconds; null when it has no length ("PXX").
 */
export function lengthOf(value: string, mod: string | undefined): { min: number; max: number } | null {
  const match = /^P(T?)(?:(\d+(?:\.\d+)?|X)(WE|[YECLQMWDHS]))(?:T?(\d+)([MDHS]))?$/.exec(value);
  if (!match) return null;
  const [, time = '', count = '', unit = '', more, moreUnit = ''] = match;
  const ms = (name: string): number => (UNIT_DAYS[name] ?? 0) * MS_PER_DAY;
  const one = ms(time + unit);
  if (count === 'X') return { min: SEVERAL.min * one, max: SEVERAL.max * one };
  const length =
    Number(count) * one +
    (more === undefined ? 0 : Number(more) * ms((time || 'HS'.includes(moreUnit) ? 'T' : '') + moreUnit));
  const [least, most] = SHARES[mod ?? ''] ?? [1, 1];
  return { min: length * least, max: most === Infinity ? most : length * most };
}
