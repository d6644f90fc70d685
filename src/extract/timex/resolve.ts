// From what was said to what it means: each kind of expression has one resolver, which turns captures into a TIMEX3 value, against the
// publication date or a date that stood before it in the text. What was said (type, value) and what was inferred (anchor) stay apart.

import { dateFromDays, daysFromDate, weekdayOfDays } from '../../model/calendar.js';
import type { Captures } from './pattern.js';
import { nameOfPeriod, shiftDay, two, weekdayOnOrAfter, weekdayOnOrBefore, yearName, type Unit } from './period.js';
import type { Expression } from './grammar.js';
import type { Tense } from './tense.js';
import type { Timex } from './timex.js';

/** What an expression is resolved against. Days are counted from 1970-01-01. */
export interface Reference {
  /** Publication day; null when it is not known. */
  readonly publication: number | null;
  /** TIMEX3 name of the publication date. */
  readonly publicationName: string | null;
  /** Day and name of the last date in the text. */
  readonly previous: { readonly day: number; readonly value: string; readonly unit: Unit } | null;
  readonly tense: Tense;
}

/** The part of a Timex that resolving decides. */
export interface Resolution {
  readonly type: Timex['type'];
  readonly value: string;
  readonly mod?: string;
  readonly anchorBasis?: Timex['anchorBasis'];
  readonly rule: string;
}

type Resolver = (expression: Expression, reference: Reference) => Resolution | null;

const numberOf = (captures: Captures, name: string): number | null => {
  const value = captures[name];
  return typeof value === 'number' ? value : null;
};
const textOf = (captures: Captures, name: string): string | null => {
  const value = captures[name];
  return typeof value === 'string' ? value : null;
};

const UNITS = new Set(['D', 'W', 'WE', 'M', 'Q', 'H', 'Y', 'E', 'C', 'L']);
function isUnit(text: string | null): text is Unit {
  return text !== null && UNITS.has(text);
}

function resolution(type: Timex['type'], value: string, rule: string, anchored: boolean): Resolution {
  return { type, value, rule, anchorBasis: anchored ? 'publication date' : null };
}

/** P1D, PT3H, P2W; fractions as the next smaller unit: P2Y6M. */
function durationValue(count: number | string, unit: string): string {
  if (unit === 'F') return durationValue(typeof count === 'number' ? count * 2 : count, 'W');
  if (unit === 'N') return durationValue(count, 'D');
  const time = unit.startsWith('T') ? 'T' : '';
  const letter = time ? unit.slice(1) : unit;
  if (typeof count === 'number' && !Number.isInteger(count)) {
    const whole = Math.floor(count);
    const smaller: Record<string, readonly [string, number]> = { Y: ['M', 12], TH: ['M', 60], D: ['TH', 24], TM: ['S', 60] };
    const [next, factor] = smaller[unit] ?? ['', 0];
    if (factor) return `P${time}${whole > 0 ? whole + letter : ''}${Math.round((count - whole) * factor)}${next}`;
  }
  return `P${time}${count}${letter}`;
}

function withTime(value: string, captures: Captures, rule: string, anchored: boolean): Resolution {
  const part = textOf(captures, 'part');
  const clock = textOf(captures, 'clock') ?? textOf(captures, 'clockword');
  if (clock !== null) return resolution('TIME', `${value}T${clock}`, rule, anchored);
  if (part !== null) return resolution('TIME', `${value}T${part}`, rule, anchored);
  return resolution('DATE', value, rule, anchored);
}

const resolveDate: Resolver = ({ captures, rule }, reference) => {
  const { publication, tense } = reference;
  const month = numberOf(captures, 'month');
  const day = numberOf(captures, 'day');
  let year = numberOf(captures, 'year') ?? numberOf(captures, 'year4');
  const weekday = numberOf(captures, 'weekday');
  const shift = numberOf(captures, 'shift');
  if (month !== null) {
    let anchored = false;
    if (year !== null && year < 10 && publication !== null) {
      year += dateFromDays(publication).year;
      anchored = true;
    }
    if (year === null) {
      if (publication === null) return withTime(`XXXX-${two(month)}${day === null ? '' : `-${two(day)}`}`, captures, rule, false);
      year = nearestYear(publication, month, day, tense);
      anchored = true;
    }
    return withTime(`${yearName(year)}-${two(month)}${day === null ? '' : `-${two(day)}`}`, captures, rule, anchored);
  }
  if (weekday !== null) {
    if (publication === null) return withTime(`XXXX-WXX-${weekday}`, captures, rule, false);
    const direction = textOf(captures, 'dir');
    const same = weekdayOfDays(publication) === weekday;
    let target: number;
    let name = 'weekday-before-publication';
    if (direction === 'last' || direction === 'past') target = weekdayOnOrBefore(publication - 1, weekday);
    else if (direction === 'next') target = weekdayOnOrAfter(publication + 1, weekday);
    else if (same) {
      target = publication;
      name = 'weekday-of-publication';
    } else if (tense === 'future') {
      target = weekdayOnOrAfter(publication, weekday);
      name = 'weekday-after-publication';
    } else target = weekdayOnOrBefore(publication, weekday);
    return withTime(nameOfPeriod(target, 'D'), captures, name, true);
  }
  const base = publication === null ? null : publication + (shift ?? 0);
  if (shift !== null) return withTime(base === null ? 'XXXX-XX-XX' : nameOfPeriod(base, 'D'), captures, 'day-near-publication', base !== null);
  return withTime(base === null ? 'XXXX-XX-XX' : nameOfPeriod(base, 'D'), captures, rule, base !== null);
};

/** Year of a month or month-day without one: by tense, else the one nearest to publication. */
function nearestYear(publication: number, month: number, day: number | null, tense: Tense): number {
  const now = dateFromDays(publication);
  const distance = (year: number): number => daysFromDate(year, month, day ?? (month === now.month ? now.day : 15)) - publication;
  const years = [now.year - 1, now.year, now.year + 1];
  const allowed = years.filter((year) => (tense === 'future' ? distance(year) >= 0 : tense === 'past' ? distance(year) <= 0 : true));
  return (allowed.length > 0 ? allowed : years).reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best));
}

const OFFSETS: Record<string, number> = { last: -1, past: -1, this: 0, next: 1, previous: -1, following: 1, same: 0, that: 0 };

const resolvePeriod: Resolver = ({ captures }, { publication }) => {
  const unit = textOf(captures, 'unit');
  const dir = textOf(captures, 'dir') ?? 'this';
  if (unit === null) return null;
  if (dir === 'past' && unit !== 'WE') return resolution('DURATION', durationValue(1, unit), 'past-stretch', false);
  if (unit === 'N') return publication === null ? null : resolution('TIME', `${nameOfPeriod(publication + (OFFSETS[dir] ?? 0), 'D')}TNI`, `${dir}-night`, true);
  if (!isUnit(unit)) return resolution('DURATION', durationValue(1, unit), 'stretch', false);
  const name = unit === 'WE' ? 'weekend' : { D: 'day', W: 'week', M: 'month', Q: 'quarter', H: 'half', Y: 'year', E: 'decade', C: 'century', L: 'millennium' }[unit];
  if (publication === null) return resolution('DATE', unit === 'WE' ? 'XXXX-WXX-WE' : unit === 'W' ? 'XXXX-WXX' : unit === 'M' ? 'XXXX-XX' : 'XXXX', `${dir}-${name}`, false);
  // On a Sunday or Monday "last weekend" is the one before; a weekend belongs to the week it ends.
  return resolution('DATE', nameOfPeriod(shiftDay(publication, unit, OFFSETS[dir] ?? 0), unit), `${dir}-${name}`, true);
};

const resolvers: Record<string, Resolver> = {
  date: resolveDate,
  numeric: ({ captures, rule }) => resolution('DATE', textOf(captures, 'numericdate') ?? '', rule, false),
  year: ({ captures, rule }) => resolution('DATE', yearName(numberOf(captures, 'year4') ?? 0), rule, false),
  decade: ({ captures, rule }) => resolution('DATE', yearName(numberOf(captures, 'decadenum') ?? 0).slice(0, -1), rule, false),
  century: ({ captures, rule }) => resolution('DATE', two((numberOf(captures, 'ordinal') ?? 1) - 1), rule, false),
  period: resolvePeriod,
  stretch: ({ captures, rule }) => {
    const unit = textOf(captures, 'unit');
    return unit === null ? null : resolution('DURATION', durationValue(captures['n'] ?? captures['vague'] ?? 1, unit), rule, false);
  },
  quarter: ({ captures, rule }, { publication }) => {
    const ordinal = numberOf(captures, 'ordinal') ?? 0;
    if (ordinal < 1 || ordinal > 4) return null;
    const year = numberOf(captures, 'year4') ?? (publication === null ? null : dateFromDays(publication).year + (OFFSETS[textOf(captures, 'dir') ?? ''] ?? 0));
    return resolution('DATE', `${year === null ? 'XXXX' : yearName(year)}-Q${ordinal}`, rule, true);
  },
  ago: ({ captures, rule }, { publication }) => {
    const unit = textOf(captures, 'unit');
    const count = captures['n'] ?? captures['vague'] ?? 1;
    const sign = numberOf(captures, 'sign') ?? -1;
    if (typeof count !== 'number') return resolution('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF', rule, true);
    if (unit === 'Y' && count >= 10_000) return resolution('DATE', longAgo(count), 'long-ago', true);
    if (publication === null) return resolution('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF', rule, false);
    if (!isUnit(unit)) return resolution('DATE', nameOfPeriod(publication, 'D'), rule, true);
    return resolution('DATE', nameOfPeriod(shiftDay(publication, unit, Math.round(sign * count)), unit), rule, true);
  },
  duration: ({ captures, rule }) => {
    const unit = textOf(captures, 'unit');
    return unit === null ? null : resolution('DURATION', durationValue(captures['n'] ?? captures['vague'] ?? 1, unit), rule, false);
  },
  age: ({ captures, rule }) => resolution('DURATION', durationValue(captures['n'] ?? 1, 'Y'), rule, false),
  set: ({ captures, rule }) => {
    const weekday = numberOf(captures, 'weekday');
    if (weekday !== null) return resolution('SET', `XXXX-WXX-${weekday}`, rule, false);
    const unit = textOf(captures, 'unit');
    return unit === null ? null : resolution('SET', durationValue(captures['n'] ?? 1, unit), rule, false);
  },
  frequency: ({ captures, rule }) => resolution('SET', textOf(captures, 'frequency') ?? '', rule, false),
  reference: ({ captures, rule }) => resolution('DATE', textOf(captures, 'ref') ?? '', rule, false),
  season: ({ captures, rule }, { publication }) => {
    const season = textOf(captures, 'season') ?? '';
    const year = numberOf(captures, 'year4') ?? (publication === null ? null : dateFromDays(publication).year + (OFFSETS[textOf(captures, 'dir') ?? ''] ?? 0));
    return resolution('DATE', `${year === null ? 'XXXX' : yearName(year)}-${season}`, rule, true);
  },
  holiday: () => null,
};

/** "MA66": thousands, millions, billions of years before now. */
function longAgo(years: number): string {
  const [unit, size] = years >= 1e9 ? ['GA', 1e9] : years >= 1e6 ? ['MA', 1e6] : ['KA', 1e3];
  return `${unit}${years / Number(size)}`;
}

/** Resolves an expression; null when it turns out to name no time. */
export function resolve(expression: Expression, reference: Reference): Resolution | null {
  return resolvers[expression.kind]?.(expression, reference) ?? null;
}
