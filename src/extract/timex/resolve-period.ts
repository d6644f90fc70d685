// Periods by unit, relative to the publication date or to a date before them in the text: "last week", "the third
// quarter", "two years ago", "the following month", "a year earlier". A period is named as finely as the words: "two
// months ago" is a month.

import { dateFromDays, MS_PER_DAY } from '../../model/calendar.js';
import { writtenYear, type Captures } from './captures.js';
import { durationValue, FINER } from './duration.js';
import type { Expression } from './grammar.js';
import type { Value } from './pattern.js';
import { isUnit, nameOfPeriod, shiftDay, startOfPeriod, UNIT_NAMES, yearName, yearOf } from './period.js';
import {
  byPrevious,
  byPublication,
  told,
  refersBack,
  said,
  stepFrom,
  STEPS,
  type Reference,
  type Resolution,
  type Resolver,
} from './reference.js';
import { storyDate, tailInNamedYear } from './resolve-point.js';
import { isAhead } from './tense.js';
import { boundsOf, lengthOf, LONG_AGO, Stretch, UNIT_DAYS } from './value.js';

/** Length of "2021-06-03", and of the year in it. */
const DAY_LENGTH = 10;
const YEAR_LENGTH = 4;

const stretchOfDays = (first: number, end: number): Stretch => new Stretch(first * MS_PER_DAY, end * MS_PER_DAY);

/** How many units the words count: a number, "X" for an unknown one; 1 where they count none. */
export function countOf({ n, vague, half = 0, more = 0, lesser = '', unit = '' }: Captures): Value {
  const count = n ?? vague ?? 1;
  return typeof count === 'number' ? count + half + (more * (UNIT_DAYS[lesser] ?? 0)) / (UNIT_DAYS[unit] ?? 1) : count;
}

/** A length, and the longest one where the words leave it open: "two to three weeks". */
export const lengthSaid = (count: Value, unit: string, most: number | undefined): Resolution => ({
  ...said(durationValue(count, unit), 'DURATION'),
  most: most === undefined ? most : durationValue(most, unit),
});

/** "Last week", "this year", "the following month". */
export const resolvePeriod: Resolver = (expression, reference) => {
  const { captures } = expression;
  const { publication, previous, tense } = reference;
  const { unit = 'D' } = captures;
  const dir = stepFrom(captures, tense) ?? 'this';
  if (!isUnit(unit) || dir === 'past') return resolveStretch(expression, reference);
  const rule = `${dir}-${UNIT_NAMES[unit]}`;
  // "The weekend": the last one, unless the sentence looks ahead.
  const step = STEPS[dir] ?? (isAhead(tense) ? 0 : -1);
  const named = (day: number): string => nameOfPeriod(shiftDay(startOfPeriod(day, unit), unit, step), unit);
  const date = refersBack(dir) ? previous : null;
  // "That day" after "March 2019" is no more than March.
  return told(
    date && dir === 'same' && unit === 'D' && date.value.length < DAY_LENGTH
      ? date.value
      : named(date?.day ?? publication),
    date,
    rule,
  );
};

/** "The third quarter (of 1988)", "the first half of the year". */
export const resolveQuarter: Resolver = ({ captures }, reference) => {
  const { ordinal = 0, unit = 'Q' } = captures;
  const months = unit === 'H' ? 6 : 3;
  if (ordinal < 1 || ordinal * months > 12) return null;
  const { year, month } = dateFromDays(reference.publication);
  const tail = `-${unit}${ordinal}`;
  // Told in the past, a quarter that has not begun is last year's; what is expected of one that is over by more than a
  // quarter is meant of the next.
  const ahead = isAhead(reference.tense) ? 9 - months : 0;
  return (
    tailInNamedYear(captures, tail, reference) ??
    byPublication(yearName(year + Math.floor((month - 1 - (ordinal - 1) * months + ahead) / 12)) + tail)
  );
};

/** "The quarter", "the latest period", "the week": the one that is being spoken of. */
export const resolveContext: Resolver = (expression, reference) => {
  const { captures } = expression;
  const { publication, quarter, tense } = reference;
  const { unit, ordinal } = captures;
  const written = writtenYear(captures);
  if (!isUnit(unit)) return null;
  // "By the middle of the month": in a story, of the one that it has come to. In January "the year" is the one whose
  // last quarter's figures are told.
  const story = unit === 'W' ? null : storyDate(captures, reference);
  if (unit !== 'Q')
    return told(
      nameOfPeriod((story ?? (unit === 'Y' && !isAhead(tense) ? quarter : null))?.day ?? publication, unit),
      story,
    );
  if (quarter) return byPrevious(yearName(written ?? yearOf(quarter.day)) + quarter.value.slice(YEAR_LENGTH), quarter);
  if (ordinal !== undefined) return resolveQuarter(expression, reference);
  // Figures come out after the quarter has ended.
  return written === undefined
    ? byPublication(nameOfPeriod(shiftDay(publication, unit, -1), unit))
    : said(yearName(written));
};

/**
 * "A year ago", "the year-earlier quarter": one year before the quarter of which figures are told, else before
 * publication.
 */
export const resolveYearBefore: Resolver = ({ captures }, { publication, previous, quarter }) => {
  const { ordinal, dir, unit } = captures;
  const written = writtenYear(captures);
  const before = (day: number): string => yearName(written ?? yearOf(day) - 1);
  if (ordinal !== undefined) return byPublication(`${before(publication)}-Q${ordinal}`);
  // "The same month last year".
  const told =
    previous && isUnit(unit) && unit !== 'Q' ? { day: previous.day, value: nameOfPeriod(previous.day, unit) } : quarter;
  if (told) return byPrevious(before(told.day) + told.value.slice(YEAR_LENGTH), told);
  if (written !== undefined) return said(before(publication));
  return dir && previous ? byPrevious(before(previous.day), previous) : byPublication(before(publication));
};

const LONG_AGO_YEARS = 10_000;

/** "Two weeks ago", "66 million years ago". */
export const resolveAgo: Resolver = ({ captures }, { publication }) => {
  const { unit = '', sign = -1 } = captures;
  const count = countOf(captures);
  if (typeof count !== 'number') return byPublication(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (unit === 'Y' && count >= LONG_AGO_YEARS) {
    const scale = count < 1e6 ? 0 : count < 1e9 ? 1 : 2;
    return { ...said(`${LONG_AGO.charAt(scale)}A${count / 1000 ** (scale + 1)}`), rule: 'long-ago' };
  }
  // Hours and minutes leave the day.
  const [fine, size] = FINER[unit] ?? (isUnit(unit) ? [unit, 1] : ['D', 0]);
  const steps = sign * count * size;
  // "A year and a half ago", "2 1/2 years ago": the month.
  const isMonth = fine === 'Y' && !Number.isInteger(steps);
  const step = isMonth ? 'M' : fine;
  return byPublication(
    nameOfPeriod(
      shiftDay(publication, step, isMonth ? Math.round(steps * 12) : Math.trunc(steps)),
      captures.fine ?? step,
    ),
  );
};

/** "Two days later": a length, and the place that it leads to from the date before it. */
export const resolveLater: Resolver = ({ captures }, { previous, publication }) => {
  const { unit = 'D', sign = 1 } = captures;
  const count = countOf(captures);
  const length = durationValue(count, unit);
  const rule = sign < 0 ? 'earlier-than-previous' : undefined;
  const base: Resolution = { ...told(length, previous, rule), type: 'DURATION', cut: 1 };
  if (typeof count !== 'number') return { ...base, anchorBasis: null };
  const from = (previous && boundsOf(previous.value)) ?? stretchOfDays(publication, publication + 1);
  const [start, end] = [from.start / MS_PER_DAY, from.end / MS_PER_DAY];
  if (!isUnit(unit) || !Number.isInteger(count)) {
    // "36 hours later" is Tuesday or Wednesday after "Monday", Tuesday after "8 a.m. on Monday".
    const days = (sign * (lengthOf(length, undefined)?.min ?? 0)) / MS_PER_DAY;
    const day = Math.floor(start + days);
    return { ...base, stretch: stretchOfDays(day, Math.max(day + 1, Math.round(end + days))) };
  }
  const shifted = (day: number): number => startOfPeriod(shiftDay(day, unit, sign * count), unit);
  const first = Math.floor(start);
  // "In May … a day later": a day after any of May.
  return { ...base, stretch: stretchOfDays(shifted(first), shiftDay(shifted(Math.max(first, end - 1)), unit, 1)) };
};

/** "The past three months": a length that ends, or begins, with publication. */
export const resolveStretch = ({ captures }: Expression, { publication }: Reference): Resolution => {
  const { unit = 'D', dir = 'last', most } = captures;
  const count = countOf(captures);
  const step = STEPS[dir] ?? 0;
  const base = { ...lengthSaid(count, unit, most), rule: 'stretch' };
  if (typeof count !== 'number' || !isUnit(unit) || step === 0) return base;
  const other = shiftDay(publication, unit, Math.round(step * count));
  return {
    ...base,
    anchorBasis: 'publication date',
    stretch: step < 0 ? stretchOfDays(other, publication + 1) : stretchOfDays(publication, other + 1),
  };
};
