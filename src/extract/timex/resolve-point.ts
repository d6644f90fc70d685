// Points of the calendar: days, months, weekdays, parts of days, clock times, seasons, holidays. What the words leave open (the year of a
// month, the week of a weekday) is filled by the nearest candidate that the words or the tense allow; news tells of the past unless it says
// otherwise.

import { daysFromDate, daysInMonth, MS_PER_DAY } from '../../model/calendar.js';
import type { Captures } from './pattern.js';
import { nameOfPeriod, startOfPeriod, two, weekdayOnOrAfter, weekdayOnOrBefore, yearName, yearOf } from './period.js';
import { byPrevious, byPublication, numberOf, refersBack, said, STEPS, textOf, writtenYear, type PreviousDate, type Reference, type Resolution, type Resolver } from './reference.js';
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
  let time = textOf(captures, 'clock') ?? textOf(captures, 'clockword');
  if (time === null && part === null) return day;
  // "8:30 in the evening"; "4 in the morning" stays.
  if (time !== null && part !== null && part !== 'MO' && Number(time.slice(0, 2)) < 12) time = `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  return { ...day, type: 'TIME', value: `${day.value}T${time === null ? part : time + (textOf(captures, 'zone') ?? '')}` };
}

/**
 * Which of three candidate days is meant, one of them in the period before this one, one in this and one in the next: "this" the second,
 * "last" and "next" the nearest on their side of today, else the nearest that the tense allows or that is close by.
 */
function meant(candidates: readonly number[], today: number, dir: string | null, { tense }: Pick<Reference, 'tense'>, closeDays = -1): number {
  const [, present = today] = candidates;
  const step = dir === null ? undefined : STEPS[dir];
  if (step === 0) return present;
  const side = step ?? (tense === null ? 0 : tense === 'future' ? 1 : -1);
  const distance = (day: number): number => Math.abs(day - today);
  const allowed = candidates.filter((day) => (day - today) * side >= (step === undefined ? 0 : 1) || (step === undefined && distance(day) <= closeDays));
  return (allowed.length > 0 ? allowed : candidates).reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

/** The year that is meant of something that comes once a year, on the day that `dayIn` gives. */
function yearMeant(dayIn: (year: number) => number, today: number, dir: string | null, reference: Reference, closeDays?: number): number {
  const now = yearOf(today);
  const days = [now - 1, now, now + 1].map(dayIn);
  return now - 1 + days.indexOf(meant(days, today, dir, reference, closeDays));
}

/** `tail` ("-05-03", "-Q1") in the year that the words give: written, counted from publication ("of last year"), or the text's ("that spring"); null when they give none. */
export function inNamedYear(captures: Captures, tail: string, { publication, previous }: Reference): Resolution | null {
  const written = writtenYear(captures);
  if (written !== null) return said(yearName(written) + tail);
  const step = numberOf(captures, 'years');
  if (step !== null) return byPublication(yearName(yearOf(publication) + step) + tail);
  return previous && refersBack(textOf(captures, 'dir')) ? byPrevious(yearName(yearOf(previous.day)) + tail, previous) : null;
}

/** A day of a month without its year is the nearest one within three months, whatever the tense: notices tell of "the Nov. 9 record date". */
const CLOSE_DAYS = 90;
const CLOSE_MONTH_DAYS = 31;
/** Half a year: a month so long before the date that a story has come to is the next year's. */
const DAYS_BACK = 183;
/** Length of "2021-06-03". */
const DAY_LENGTH = 10;
/** Where the year is open, February has 29 days. */
const LEAP_YEAR = 2000;

/** The date that a story of years before has come to ("On 28 June 1914 … In August …"); null where the news of the day is told. */
function storyDate({ narrative, publication }: Reference): PreviousDate | null {
  return narrative && yearOf(publication) - yearOf(narrative.day) > 1 ? narrative : null;
}

/** `tail` in the year that is meant of what comes once a year: the one that the words give, the story's, or the nearest. */
function inMeantYear(captures: Captures, tail: string, reference: Reference, today: number, closeDays?: number): Resolution {
  const named = inNamedYear(captures, tail, reference);
  if (named) return named;
  const dir = textOf(captures, 'dir');
  const story = dir === null ? storyDate(reference) : null;
  const dayIn = (year: number): number => (boundsOf(yearName(year) + tail)?.start ?? 0) / MS_PER_DAY;
  if (!story) return byPublication(yearName(yearMeant(dayIn, today, dir, reference, closeDays)) + tail);
  const year = yearOf(story.day);
  return byPrevious(yearName(dayIn(year) < story.day - DAYS_BACK ? year + 1 : year) + tail, story);
}

function resolveMonth(captures: Captures, month: number, reference: Reference): Resolution | null {
  const { publication } = reference;
  const day = numberOf(captures, 'day');
  if (day === null) return inMeantYear(captures, `-${two(month)}`, reference, startOfPeriod(publication, 'M'), CLOSE_MONTH_DAYS);
  return day > daysInMonth(writtenYear(captures) ?? LEAP_YEAR, month) ? null : inMeantYear(captures, `-${two(month)}-${two(day)}`, reference, publication, CLOSE_DAYS);
}

function resolveWeekday(weekday: number, dir: string | null, reference: Reference): Resolution {
  const { publication, previous, tense } = reference;
  if ((dir === 'following' || dir === 'previous') && previous) {
    const day = dir === 'following' ? weekdayOnOrAfter(previous.day + 1, weekday) : weekdayOnOrBefore(previous.day - 1, weekday);
    return byPrevious(nameOfPeriod(day, 'D'), previous, `${dir}-weekday`);
  }
  const story = dir === null ? storyDate(reference) : null;
  if (story?.value.length === DAY_LENGTH) return byPrevious(nameOfPeriod(weekdayOnOrAfter(story.day, weekday), 'D'), story, 'following-weekday');
  const inThisWeek = startOfPeriod(publication, 'W') + weekday - 1;
  const day = meant([inThisWeek - 7, inThisWeek, inThisWeek + 7], publication, dir, { tense: tense ?? 'past' });
  return byPublication(nameOfPeriod(day, 'D'), `weekday-${day === publication ? 'of' : day < publication ? 'before' : 'after'}-publication`);
}

/** The day that the words name, without the time of day. */
function resolveDay(captures: Captures, reference: Reference): Resolution | null {
  const numeric = textOf(captures, 'numericdate');
  if (numeric !== null) return said(numeric);
  const month = numberOf(captures, 'month');
  if (month !== null) return resolveMonth(captures, month, reference);
  const weekday = numberOf(captures, 'weekday');
  const dir = textOf(captures, 'dir');
  if (weekday !== null) return resolveWeekday(weekday, dir, reference);
  const { publication, previous } = reference;
  const step = numberOf(captures, 'shift') ?? STEPS[dir ?? ''] ?? 0;
  if (dir !== null && dir !== 'this' && previous) return byPrevious(nameOfPeriod(previous.day + step, 'D'), previous, `${dir}-day`);
  return byPublication(nameOfPeriod(publication + step, 'D'), 'shift' in captures ? 'day-near-publication' : dir === null ? undefined : `${dir}-day`);
}

export const resolveDate: Resolver = (expression, reference) => {
  const captures = withoutCompound(expression.captures);
  const day = resolveDay(captures, reference);
  const offset = numberOf(captures, 'offset');
  const bounds = day && offset !== null ? boundsOf(day.value) : null;
  return day && withTime(bounds && offset !== null ? { ...day, value: nameOfPeriod(bounds.start / MS_PER_DAY + offset, 'D') } : day, captures);
};

/** A month's week has most of its days in the month, as the first ISO week has in its year. */
const MOST_OF_WEEK = 4;

/** "The week of 6 March", "the first week of June". */
export const resolveWeekOf: Resolver = ({ captures }, reference) => {
  const found = resolveDay(captures, reference);
  const bounds = found && boundsOf(found.value);
  if (!bounds) return null;
  const nth = numberOf(captures, 'ordinal');
  const day = nth === null ? bounds.start / MS_PER_DAY : nth < 0 ? bounds.end / MS_PER_DAY - MOST_OF_WEEK : bounds.start / MS_PER_DAY + 7 * nth - MOST_OF_WEEK;
  return { ...found, value: nameOfPeriod(day, 'W') };
};

export const resolveSeason: Resolver = ({ captures }, reference) => inMeantYear(captures, `-${textOf(captures, 'season')}`, reference, reference.publication);

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

export const resolveHoliday: Resolver = ({ captures }, reference) => {
  // "The last Sunday of October" is a holiday without a name.
  const month = numberOf(captures, 'month');
  const code = month === null ? (textOf(captures, 'holiday') ?? '') : `${two(month)}-${numberOf(captures, 'weekday')}x${numberOf(captures, 'ordinal')}`;
  const unit = textOf(captures, 'unit');
  const dayIn = (year: number): number => holidayIn(year, code);
  const named = (year: number): string => nameOfPeriod(dayIn(year), unit === 'W' || unit === 'WE' ? unit : 'D');
  const written = writtenYear(captures);
  return written === null ? byPublication(named(yearMeant(dayIn, reference.publication, textOf(captures, 'dir'), reference, CLOSE_HOLIDAY_DAYS))) : said(named(written));
};

/** "Year-end": the last month of the year. */
export const resolveYearEnd: Resolver = (_, { publication }) => byPublication(`${nameOfPeriod(publication, 'Y')}-12`);
