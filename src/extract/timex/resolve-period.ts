// Periods by unit, relative to the publication date or to a date before them in the text: "last week", "the third quarter", "two years
// ago", "the following month", "a year earlier". A period is named as finely as the words: "two months ago" is a month.

import { dateFromDays, MS_PER_DAY } from '../../model/calendar.js';
import { durationValue } from './duration.js';
import { nameOfPeriod, shiftDay, startOfPeriod, yearName, type Unit } from './period.js';
import { byPrevious, byPublication, isUnit, numberOf, said, textOf, type Resolution, type Resolver } from './reference.js';
import { Stretch } from './value.js';

const STEPS: Record<string, number> = { last: -1, past: -1, this: 0, next: 1, previous: -1, following: 1, same: 0, 'before-last': -2 };
const NAMES: Record<Unit, string> = { D: 'day', W: 'week', WE: 'weekend', M: 'month', Q: 'quarter', H: 'half-year', Y: 'year', E: 'decade', C: 'century', L: 'millennium' };
const UNKNOWN: Partial<Record<Unit, string>> = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', WE: 'XXXX-WXX-WE', M: 'XXXX-XX', Q: 'XXXX-QX' };

/** Length of "2021-06-03". */
const DAY_LENGTH = 10;

const stretchOfDays = (first: number, end: number): Stretch => new Stretch(first * MS_PER_DAY, end * MS_PER_DAY);

/** "Last week", "this year", "the following month". */
export const resolvePeriod: Resolver = ({ captures }, { publication, previous, tense }) => {
  const unit = textOf(captures, 'unit');
  const dir = textOf(captures, 'dir') ?? 'this';
  // "The weekend": the last one, unless the sentence looks ahead.
  const step = STEPS[dir] ?? (tense === 'future' ? 0 : -1);
  if (unit === 'N') {
    const day = dir === 'following' || dir === 'previous' || dir === 'same' ? previous?.day : publication;
    return day === null || day === undefined ? null : byPublication('TIME', `${nameOfPeriod(day + step, 'D')}TNI`, `${dir}-night`);
  }
  if (!isUnit(unit)) return unit === null ? null : said('DURATION', durationValue(1, unit), 'stretch');
  const rule = `${dir}-${NAMES[unit]}`;
  if (dir === 'past') {
    const base = said('DURATION', durationValue(1, unit), rule);
    return publication === null ? base : { ...base, anchorBasis: 'publication date', stretch: stretchOfDays(shiftDay(publication, unit, -1), publication + 1) };
  }
  // "That day" after "March 2019" is no more than March.
  if (previous && dir === 'same' && unit === 'D' && previous.value.length < DAY_LENGTH) return byPrevious(previous.value, rule, previous);
  if (previous && (dir === 'following' || dir === 'previous' || dir === 'same')) return byPrevious(nameOfPeriod(shiftDay(startOfPeriod(previous.day, unit), unit, step), unit), rule, previous);
  if (publication === null) return said('DATE', UNKNOWN[unit] ?? 'XXXX', rule);
  return byPublication('DATE', nameOfPeriod(shiftDay(startOfPeriod(publication, unit), unit, step), unit), rule);
};

/** "The third quarter (of 1988)", "the first half of the year". */
export const resolveQuarter: Resolver = ({ captures, rule }, { publication, tense }) => {
  const ordinal = numberOf(captures, 'ordinal') ?? 0;
  const unit = textOf(captures, 'unit') ?? 'Q';
  if (ordinal < 1 || ordinal > (unit === 'H' ? 2 : 4)) return null;
  const written = numberOf(captures, 'year4');
  if (written !== null) return said('DATE', `${yearName(written)}-${unit}${ordinal}`, rule);
  if (publication === null) return said('DATE', `XXXX-${unit}${ordinal}`, rule);
  const dir = textOf(captures, 'dir');
  let { year, month } = dateFromDays(publication);
  if (dir !== null) year += STEPS[dir] ?? 0;
  // Told in the past, a quarter that has not begun is last year's.
  else if (tense !== 'future' && Math.ceil(month / (unit === 'H' ? 6 : 3)) < ordinal) year--;
  return byPublication('DATE', `${yearName(year)}-${unit}${ordinal}`, rule);
};

/** "The quarter", "the latest period", "the week": the one that is being spoken of. */
export const resolveContext: Resolver = ({ captures, rule }, { publication, quarter }) => {
  const unit = textOf(captures, 'unit');
  const written = numberOf(captures, 'year4');
  if (!isUnit(unit)) return null;
  if (unit === 'Q') {
    if (quarter) return byPrevious(written === null ? quarter.value : `${yearName(written)}${quarter.value.slice(4)}`, rule, quarter);
    if (written !== null) return said('DATE', yearName(written), rule);
    // Figures come out after the quarter has ended.
    return publication === null ? said('DATE', 'XXXX-QX', rule) : byPublication('DATE', nameOfPeriod(shiftDay(startOfPeriod(publication, 'Q'), 'Q', -1), 'Q'), rule);
  }
  return publication === null ? said('DATE', UNKNOWN[unit] ?? 'XXXX', rule) : byPublication('DATE', nameOfPeriod(publication, unit), rule);
};

/** "A year ago", "the year-earlier quarter": one year before the quarter of which figures are told, else before publication. */
export const resolveYearBefore: Resolver = (expression, reference) => {
  const found = yearBefore(expression, reference);
  return found && { ...found, ...hedge(expression.mod) };
};

const yearBefore: Resolver = ({ captures, rule }, { publication, previous, quarter }) => {
  const ordinal = numberOf(captures, 'ordinal');
  const written = numberOf(captures, 'year4');
  const now = publication === null ? null : dateFromDays(publication).year;
  if (ordinal !== null && now !== null) return byPublication('DATE', `${yearName((written ?? now - 1))}-Q${ordinal}`, rule);
  if (quarter) return byPrevious(`${yearName(written ?? Number(quarter.value.slice(0, 4)) - 1)}${quarter.value.slice(4)}`, rule, quarter);
  if (written !== null) return said('DATE', yearName(written), rule);
  if (textOf(captures, 'sense') === 'earlier' && previous) return byPrevious(yearName(dateFromDays(previous.day).year - 1), rule, previous);
  return now === null ? said('DATE', 'XXXX', rule) : byPublication('DATE', yearName(now - 1), rule);
};

const LONG_AGO_YEARS = 10_000;

/** "Two weeks ago", "66 million years ago". */
export const resolveAgo: Resolver = ({ captures, rule, mod: hedged }, { publication }) => {
  const mod = hedged ?? textOf(captures, 'mod') ?? undefined;
  const unit = textOf(captures, 'unit');
  const count = captures['n'] ?? captures['vague'] ?? 1;
  const sign = numberOf(captures, 'sign') ?? -1;
  const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (typeof count === 'number' && unit === 'Y' && count >= LONG_AGO_YEARS) return { ...said('DATE', longAgo(count), 'long-ago'), ...hedge(mod) };
  if (typeof count !== 'number' || publication === null) return byPublication('DATE', vague, rule);
  const fine = unit === 'F' ? 'W' : unit === 'E' || unit === 'C' || unit === 'L' ? 'Y' : isUnit(unit) ? unit : 'D';
  const size = unit === 'F' ? 2 : unit === 'E' ? 10 : unit === 'C' ? 100 : unit === 'L' ? 1000 : 1;
  const hours = !isUnit(unit) && unit !== 'F' && unit !== 'N';
  const whole = Math.trunc(sign * count * size);
  let day = hours ? publication : shiftDay(publication, fine, whole);
  // "A year and a half ago", "2 1/2 years ago": the month.
  const half = !Number.isInteger(count * size) && fine === 'Y';
  if (half) day = shiftDay(publication, 'M', Math.round(sign * count * size * 12));
  return { ...byPublication('DATE', nameOfPeriod(day, half ? 'M' : fine), rule), ...hedge(mod) };
};

/** More than a year ago is before it. */
function hedge(mod: string | undefined): { mod?: string } {
  const turned: Record<string, string> = { MORE_THAN: 'BEFORE', LESS_THAN: 'AFTER', EQUAL_OR_MORE: 'ON_OR_BEFORE', EQUAL_OR_LESS: 'ON_OR_AFTER', NEARLY: 'APPROX' };
  return mod === undefined ? {} : { mod: turned[mod] ?? mod };
}

/** "KA9", "MA66", "GA13.8": thousands, millions, billions of years before now. */
function longAgo(years: number): string {
  if (years >= 1e9) return `GA${years / 1e9}`;
  return years >= 1e6 ? `MA${years / 1e6}` : `KA${years / 1e3}`;
}

/** "Two days later": a length, and the place that it leads to from the date before it. */
export const resolveLater: Resolver = ({ captures, rule }, { previous, publication }) => {
  const unit = textOf(captures, 'unit');
  if (unit === null) return null;
  const count = captures['n'] ?? captures['vague'] ?? 1;
  const sign = numberOf(captures, 'sign') ?? 1;
  const base: Resolution = { ...said('DURATION', durationValue(count, unit), sign > 0 ? rule : 'earlier-than-previous'), cut: 1 };
  const from = previous?.day ?? publication;
  if (from === null || typeof count !== 'number' || !isUnit(unit)) return base;
  const start = startOfPeriod(shiftDay(from, unit, sign * Math.round(count)), unit);
  return { ...base, ...(previous ? { anchorBasis: 'previous date in the text', anchor: previous.value } : { anchorBasis: 'publication date' }), stretch: stretchOfDays(start, shiftDay(start, unit, 1)) };
};

/** "The past three months": a length that ends, or begins, with publication. */
export const resolveStretch: Resolver = ({ captures, rule }, { publication }) => {
  const unit = textOf(captures, 'unit');
  if (unit === null) return null;
  const count = captures['n'] ?? captures['vague'] ?? 1;
  const step = STEPS[textOf(captures, 'dir') ?? 'last'] ?? 0;
  const most = numberOf(captures, 'most');
  const base: Resolution = { ...said('DURATION', durationValue(count, unit), rule), ...(most === null ? {} : { most: durationValue(most, unit) }) };
  if (publication === null || typeof count !== 'number' || !isUnit(unit) || step === 0) return base;
  const other = shiftDay(publication, unit, Math.round(step * count));
  return { ...base, anchorBasis: 'publication date', stretch: step < 0 ? stretchOfDays(other, publication + 1) : stretchOfDays(publication, other + 1) };
};
