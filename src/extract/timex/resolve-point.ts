// Points of the calendar: days, months, weekdays, parts of days, clock times, seasons, holidays. What the words leave open (the year of a
// month, the week of a weekday) is filled by the nearest candidate that the tense allows; news tells of the past unless it says otherwise.

import { dateFromDays, daysFromDate, daysInMonth, MS_PER_DAY, weekdayOfDays } from '../../model/calendar.js';
import type { Captures } from './pattern.js';
import { nameOfPeriod, shiftDay, startOfPeriod, two, weekdayOnOrAfter, weekdayOnOrBefore, yearName } from './period.js';
import { byPrevious, byPublication, numberOf, said, textOf, type PreviousDate, type Reference, type Resolution, type Resolver } from './reference.js';
import type { Tense } from './tense.js';
import { boundsOf } from './value.js';

/** What one token says at once: "Dienstagabend" weekday and part of the day, "24.12." day and month. */
function withoutCompound(captures: Captures): Captures {
  const dayMonth = textOf(captures, 'daymonth');
  if (dayMonth !== null) return { ...captures, month: Number(dayMonth.slice(0, 2)), day: Number(dayMonth.slice(3)) };
  const compound = textOf(captures, 'weekdaypart');
  return compound === null ? captures : { ...captures, weekday: Number(compound.charAt(0)), part: compound.slice(1) };
}

/** A day's value with the clock time or part of the day that the words add. */
function withTime(day: Resolution, captures: Captures): Resolution {
  const part = textOf(captures, 'part');
  let clock = textOf(captures, 'clock') ?? textOf(captures, 'clockword');
  if (clock !== null) {
    // "4 in the morning", "8:30 in the evening"
    if (part !== null && part !== 'MO' && Number(clock.slice(0, 2)) < 12) clock = `${two(Number(clock.slice(0, 2)) + 12)}${clock.slice(2)}`;
    return { ...day, type: 'TIME', value: `${day.value}T${clock}${textOf(captures, 'zone') ?? ''}` };
  }
  return part === null ? day : { ...day, type: 'TIME', value: `${day.value}T${part}` };
}

/** Of the candidate days (one a year, say) the nearest that the tense allows; without tense, or close by, the nearest of all. */
export function nearest(candidates: readonly number[], publication: number, tense: Tense, closeDays = 0): number {
  const allowed = candidates.filter((day) => Math.abs(day - publication) <= closeDays || tense === null || (tense === 'future' ? day >= publication : day <= publication));
  const [first = publication, ...rest] = allowed.length > 0 ? allowed : candidates;
  return rest.reduce((best, day) => (Math.abs(day - publication) < Math.abs(best - publication) ? day : best), first);
}

/** A day of a month without its year is the nearest one within three months, whatever the tense: notices tell of "the Nov. 9 record date". */
const CLOSE_DAYS = 90;
const CLOSE_MONTH_DAYS = 31;

/** The year of a month, or of a day of a month, that was named without one. */
function yearOf(month: number, day: number | null, dir: string | null, { publication, tense }: Reference): number {
  const now = dateFromDays(publication ?? 0);
  const days = [now.year - 1, now.year, now.year + 1].map((year) => daysFromDate(year, month, Math.min(day ?? 1, daysInMonth(year, month))));
  const today = daysFromDate(now.year, now.month, day === null ? 1 : now.day);
  if (dir === 'this') return now.year;
  if (dir === 'last' || dir === 'past') return dateFromDays(nearest(days.filter((d) => d < today), today, 'past')).year;
  if (dir === 'next') return dateFromDays(nearest(days.filter((d) => d > today), today, 'future')).year;
  return dateFromDays(nearest(days, today, tense, day === null ? CLOSE_MONTH_DAYS : CLOSE_DAYS)).year;
}

/** Half a year: a month so long before the date that a story has come to is the next year's. */
const DAYS_BACK = 183;
/** Length of "2021-06-03". */
const DAY_LENGTH = 10;

/** The date that a story of years before has come to ("On 28 June 1914 … In August …"); null where the news of the day is told. */
function storyDate({ narrative, publication }: Reference): PreviousDate | null {
  return narrative && (publication === null || dateFromDays(publication).year - dateFromDays(narrative.day).year > 1) ? narrative : null;
}

/** The year of a month in a story, which goes on from the date before it. */
function narrativeYear(month: number, day: number | null, reference: Reference): number | null {
  const narrative = storyDate(reference);
  if (!narrative) return null;
  const { year } = dateFromDays(narrative.day);
  return daysFromDate(year, month, day ?? 1) < narrative.day - DAYS_BACK ? year + 1 : year;
}

/** Where the year is open, February has 29 days. */
const LEAP_YEAR = 2000;

function resolveMonth(captures: Captures, month: number, rule: string, reference: Reference): Resolution | null {
  const { publication } = reference;
  const day = numberOf(captures, 'day');
  const eraYear = numberOf(captures, 'erayear');
  let year = eraYear === null ? (numberOf(captures, 'year') ?? numberOf(captures, 'year4')) : captures['era'] === 'BC' ? 1 - eraYear : eraYear;
  const dir = textOf(captures, 'dir');
  if (day !== null && day > daysInMonth(year !== null && Math.abs(year) > 1 ? year : LEAP_YEAR, month)) return null;
  const tail = `-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  // "last year", "this year", "next year" behind the month
  if (year !== null && eraYear === null && Math.abs(year) <= 1) return publication === null ? said('DATE', `XXXX${tail}`, rule) : byPublication('DATE', `${yearName(dateFromDays(publication).year + year)}${tail}`, rule);
  if (year !== null) return said('DATE', `${yearName(year)}${tail}`, rule);
  if (dir === 'following' || dir === 'previous' || dir === 'same') return reference.previous ? byPrevious(`${yearName(dateFromDays(reference.previous.day).year)}${tail}`, rule, reference.previous) : null;
  const told = dir === null ? narrativeYear(month, day, reference) : null;
  if (told !== null && reference.narrative) return byPrevious(`${yearName(told)}${tail}`, rule, reference.narrative);
  if (publication === null) return said('DATE', `XXXX${tail}`, rule);
  year = yearOf(month, day, dir, reference);
  return byPublication('DATE', `${yearName(year)}${tail}`, rule);
}

function resolveWeekday(weekday: number, dir: string | null, reference: Reference): Resolution {
  const { publication, previous, tense } = reference;
  if ((dir === 'following' || dir === 'previous') && previous) {
    const day = dir === 'following' ? weekdayOnOrAfter(previous.day + 1, weekday) : weekdayOnOrBefore(previous.day - 1, weekday);
    return byPrevious(nameOfPeriod(day, 'D'), `${dir}-weekday`, previous);
  }
  const story = dir === null ? storyDate(reference) : null;
  if (story && story.value.length === DAY_LENGTH) return byPrevious(nameOfPeriod(weekdayOnOrAfter(story.day, weekday), 'D'), 'following-weekday', story);
  if (publication === null) return said('DATE', `XXXX-WXX-${weekday}`, 'weekday');
  if (dir === 'last' || dir === 'past') return byPublication('DATE', nameOfPeriod(weekdayOnOrBefore(publication - 1, weekday), 'D'), 'weekday-before-publication');
  if (dir === 'next') return byPublication('DATE', nameOfPeriod(weekdayOnOrAfter(publication + 1, weekday), 'D'), 'weekday-after-publication');
  if (dir === 'this') return byPublication('DATE', nameOfPeriod(startOfPeriod(publication, 'W') + weekday - 1, 'D'), 'weekday-of-this-week');
  if (weekdayOfDays(publication) === weekday) return byPublication('DATE', nameOfPeriod(publication, 'D'), 'weekday-of-publication');
  return tense === 'future'
    ? byPublication('DATE', nameOfPeriod(weekdayOnOrAfter(publication, weekday), 'D'), 'weekday-after-publication')
    : byPublication('DATE', nameOfPeriod(weekdayOnOrBefore(publication, weekday), 'D'), 'weekday-before-publication');
}

const STEPS: Record<string, number> = { following: 1, next: 1, previous: -1, last: -1, same: 0, this: 0 };

/** The day that the words name, without the time of day. */
function resolveDay(captures: Captures, rule: string, reference: Reference): Resolution | null {
  const numeric = textOf(captures, 'numericdate');
  if (numeric !== null) return said('DATE', numeric, rule);
  const month = numberOf(captures, 'month');
  if (month !== null) return resolveMonth(captures, month, rule, reference);
  const weekday = numberOf(captures, 'weekday');
  const dir = textOf(captures, 'dir');
  if (weekday !== null) return resolveWeekday(weekday, dir, reference);
  const { publication, previous } = reference;
  const shift = numberOf(captures, 'shift');
  if (dir !== null && dir !== 'this' && previous) return byPrevious(nameOfPeriod(previous.day + (STEPS[dir] ?? 0), 'D'), `${dir}-day`, previous);
  if (publication === null) return said('DATE', 'XXXX-XX-XX', rule);
  return byPublication('DATE', nameOfPeriod(publication + (shift ?? STEPS[dir ?? ''] ?? 0), 'D'), shift === null ? (dir === null ? rule : `${dir}-day`) : 'day-near-publication');
}

export const resolveDate: Resolver = (expression, reference) => {
  const captures = withoutCompound(expression.captures);
  const { rule } = expression;
  const day = resolveDay(captures, rule, reference);
  const offset = numberOf(captures, 'offset');
  const bounds = day && offset !== null ? boundsOf(day.value) : null;
  return day && withTime(bounds && offset !== null ? { ...day, value: nameOfPeriod(bounds.start / MS_PER_DAY + offset, 'D') } : day, captures);
};

/** "The week of 6 March". */
export const resolveWeekOf: Resolver = ({ captures, rule }, reference) => {
  const day = resolveDay(captures, rule, reference);
  const bounds = day && boundsOf(day.value);
  return bounds ? { ...day, value: nameOfPeriod(bounds.start / MS_PER_DAY, 'W') } : null;
};

const FIRST_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export const resolveSeason: Resolver = ({ captures, rule }, { publication, tense }) => {
  const season = textOf(captures, 'season') ?? '';
  const offset = numberOf(captures, 'year');
  const written = numberOf(captures, 'year4') ?? (offset !== null && Math.abs(offset) > 1 ? offset : null);
  if (written !== null) return said('DATE', `${yearName(written)}-${season}`, rule);
  if (publication === null) return said('DATE', `XXXX-${season}`, rule);
  const now = dateFromDays(publication).year;
  const dir = textOf(captures, 'dir');
  const starts = [now - 1, now, now + 1].map((year) => daysFromDate(year, FIRST_MONTH[season] ?? 1));
  const year = offset !== null ? now + offset : dir === 'this' ? now : dateFromDays(nearest(starts, publication, dir === 'next' ? 'future' : dir === 'last' ? 'past' : tense)).year;
  return byPublication('DATE', `${yearName(year)}-${season}`, rule);
};

/** Day of a holiday: "12-25"; "11-4x4" the fourth Thursday of November ("05-1x-1": the last Monday of May); "E-2" two days before Easter. */
export function holidayIn(year: number, code: string): number {
  if (code.startsWith('E')) return easter(year) + Number(code.slice(1));
  const [month = 1, rest = '1'] = [Number(code.slice(0, 2)), code.slice(3)];
  const [weekday = 1, nth] = rest.split('x').map(Number);
  if (nth === undefined) return daysFromDate(year, month, weekday);
  return nth > 0 ? weekdayOnOrAfter(daysFromDate(year, month), weekday) + 7 * (nth - 1) : weekdayOnOrBefore(daysFromDate(year, month + 1) - 1, weekday);
}

/** Easter Sunday, Gregorian: the algorithm of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (century - skipped - correction + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + skipped) % 7;
  return daysFromDate(year, 3, 28 + moon - weekday);
}

/** Around a holiday the news speaks of that one. */
const CLOSE_HOLIDAY_DAYS = 30;

export const resolveHoliday: Resolver = ({ captures, rule }, { publication, tense }) => {
  // "The last Sunday of October" is a holiday without a name.
  const month = numberOf(captures, 'month');
  const code = month === null ? (textOf(captures, 'holiday') ?? '') : `${two(month)}-${numberOf(captures, 'weekday')}x${numberOf(captures, 'ordinal')}`;
  const written = numberOf(captures, 'year4');
  const unit = textOf(captures, 'unit');
  const named = (day: number): string => nameOfPeriod(day, unit === 'W' ? 'W' : unit === 'WE' ? 'WE' : 'D');
  if (written !== null) return said('DATE', named(holidayIn(written, code)), rule);
  if (publication === null) return said('DATE', code.startsWith('E') || code.includes('x') ? 'XXXX' : `XXXX-${code}`, rule);
  const now = dateFromDays(publication).year;
  const days = [now - 1, now, now + 1].map((year) => holidayIn(year, code));
  const dir = textOf(captures, 'dir');
  const day = dir === 'this' ? holidayIn(now, code) : nearest(days, publication, dir === 'next' ? 'future' : dir === 'last' ? 'past' : tense, dir === null ? CLOSE_HOLIDAY_DAYS : 0);
  return byPublication('DATE', named(day), rule);
};

/** "Year-end": the last month of the year. */
export const resolveYearEnd: Resolver = ({ rule }, { publication }) =>
  publication === null ? said('DATE', 'XXXX-12', rule) : byPublication('DATE', `${nameOfPeriod(shiftDay(publication, 'Y', 0), 'Y')}-12`, rule);
