// Points of the calendar: days, months, weekdays, parts of days, clock times, seasons, holidays. What the words leave
// open (the year of a month, the week of a weekday) is filled by the nearest candidate that the words or the tense
// allow; news tells of the past unless it says otherwise.

import { daysFromDate, daysInMonth, MS_PER_DAY } from '../../model/calendar.js';
import { writtenYear, type Captures } from './captures.js';
import {
  isUnit,
  nameOfPeriod,
  shiftDay,
  startOfPeriod,
  two,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  yearName,
  yearOf,
} from './period.js';
import {
  byPrevious,
  byPublication,
  told,
  isYearsBefore,
  refersBack,
  said,
  stepFrom,
  STEPS,
  type PreviousDate,
  type Reference,
  type Resolution,
  type Resolver,
} from './reference.js';
import { isAhead } from './tense.js';
import { boundsOf } from './value.js';

/** What one token says at once: "Dienstagabend" weekday and part of the day, "24.12." day and month. */
function withoutCompound(captures: Captures): Captures {
  const { daymonth, weekdaypart } = captures;
  if (daymonth !== undefined)
    return { ...captures, month: Number(daymonth.slice(0, 2)), day: Number(daymonth.slice(3)) };
  return weekdaypart === undefined
    ? captures
    : { ...captures, weekday: Number(weekdaypart.charAt(0)), part: weekdaypart.slice(1) };
}

/** A day's value with the clock time or part of the day that the words add. */
function withTime(day: Resolution, { part, clock, clockword, minutes, zone }: Captures): Resolution {
  // "Half past nine", "quarter to one": minutes of twelve hours that begin at 1:00.
  const past = (Number(clock?.slice(0, 2)) * 60 + (minutes ?? NaN) + 660) % 720;
  const time = past >= 0 ? `${two(Math.floor(past / 60) + 1)}:${two(past % 60)}` : (clock ?? clockword);
  if ((time === undefined && part === undefined) || day.value.length < DAY_LENGTH) return day;
  const hour = Number(time?.slice(0, 2));
  // "8:30 in the evening"; "4 in the morning" stays.
  const isLater = part !== undefined && part !== 'MO' && hour < 12;
  return {
    ...day,
    type: 'TIME',
    value: `${day.value}T${time === undefined ? part : (isLater ? hour + 12 + time.slice(2) : time) + (typeof zone === 'string' ? zone : '')}`,
  };
}

/** Half a year ahead and half a year back are as near, whatever the lengths of their months: the past is meant. */
const AS_NEAR_DAYS = 5;

/**
 * Which of three candidate days is meant, one of them in the period before this one, one in this and one in the next:
 * "this" the second, "last" and "next" the nearest on their side of today, else the nearest that the tense allows or
 * that is close by.
 */
function meant(
  candidates: readonly number[],
  today: number,
  dir: string | undefined,
  tense: Reference['tense'],
  closeDays = -1,
): number {
  const [, present = today] = candidates;
  const step = STEPS[dir ?? ''];
  if (step === 0) return present;
  const side = step ?? (tense && (isAhead(tense) ? 1 : -1)) ?? 0;
  const distance = (day: number): number => Math.abs(day - today);
  const allowed = candidates.filter((day) =>
    step === undefined
      ? (day - today) * side >= 0 || (tense !== 'until' && distance(day) <= closeDays)
      : (day - today) * side > 0,
  );
  return (allowed.length > 0 ? allowed : candidates).reduce((best, day) =>
    distance(day) < distance(best) - AS_NEAR_DAYS ? day : best,
  );
}

/** The year that is meant of something that comes once a year, on the day that `dayIn` gives. */
function yearMeant(
  dayIn: (year: number) => number,
  today: number,
  dir: string | undefined,
  tense: Reference['tense'],
  closeDays?: number,
): number {
  const now = yearOf(today);
  const days = [now - 1, now, now + 1].map(dayIn);
  return now - 1 + days.indexOf(meant(days, today, dir, tense, closeDays));
}

/** The TIMEX3 name that what comes once a year has in a year. */
type Naming = (year: number) => string;

/** "-05-03", "-Q1" behind the year. */
const withTail =
  (tail: string): Naming =>
  (year) =>
    yearName(year) + tail;

/**
 * What comes once a year in the year that the words give: written, counted from publication ("of last year"), or the
 * text's ("that spring"); null when they give none.
 */
function inNamedYear(captures: Captures, named: Naming, { publication, previous }: Reference): Resolution | null {
  const written = writtenYear(captures);
  if (written !== undefined) return said(named(written));
  if (captures.years !== undefined) return byPublication(named(yearOf(publication) + captures.years));
  return previous && refersBack(captures.dir)
    ? byPrevious(named(yearBeside(named, captures, previous)), previous)
    : null;
}

/** The same of what has its name behind the year. */
export const tailInNamedYear = (captures: Captures, tail: string, reference: Reference): Resolution | null =>
  inNamedYear(captures, withTail(tail), reference);

/**
 * The year of what comes once a year: the one that a date stands in, but "the following spring" begins after all of
 * 2019, "the previous May" ended before it.
 */
function yearBeside(named: Naming, { dir = '', unit }: Captures, { day, value }: PreviousDate): number {
  const year = yearOf(day);
  // "In June of the following year".
  if (unit !== undefined) return year + (STEPS[dir] ?? 0);
  const told = boundsOf(value);
  const same = boundsOf(named(year));
  if (!told || !same) return year;
  if (dir === 'following' && same.start < told.end) return year + 1;
  return dir === 'previous' && same.end > told.start ? year - 1 : year;
}

/**
 * A day of a month without its year is the nearest one within three months, with or without a tense: notices tell of
 * "the Nov. 9 record date". A clause that looks ahead ("will take effect Jan. 1") reaches no more than a month back.
 */
const CLOSE_DAYS = 90;
const CLOSE_MONTH_DAYS = 31;
/** Half a year: a month so long before the date that a story has come to is the next year's. */
const DAYS_BACK = 183;
const DAYS_PER_YEAR = 366;
/** Length of "2021-06-03". */
const DAY_LENGTH = 10;
/** Length of "2021". */
const YEAR_LENGTH = 4;
/** Days. */
const WEEK = 7;
/** Where the year is open, February has 29 days. */
const LEAP_YEAR = 2000;

/**
 * The date that a story of years before has come to ("On 28 June 1914 … In August …"); null where the news of the day
 * is told.
 */
export function storyDate({ dir }: Captures, { narrative, publication, tense }: Reference): PreviousDate | null {
  return dir === undefined && tense !== 'future' && narrative && isYearsBefore(yearOf(narrative.day), publication)
    ? narrative
    : null;
}

/** What comes once a year in the year that is meant: the one that the words give, the story's, or the nearest. */
function inMeantYear(
  words: Captures,
  named: Naming,
  reference: Reference,
  today: number,
  closeDays?: number,
): Resolution {
  const captures = words.dir === 'then' ? { ...words, dir: stepFrom(words, reference.tense) } : words;
  const given = inNamedYear(captures, named, reference);
  if (given) return given;
  const story = storyDate(captures, reference);
  const dayIn = (year: number): number => (boundsOf(named(year))?.start ?? 0) / MS_PER_DAY;
  const near = yearMeant(dayIn, today, captures.dir, reference.tense, closeDays);
  // News names the year of what lies more than a year back: the day of the news that comes next after the story's date
  // is as good.
  const isNext = story && dayIn(near) > story.day && dayIn(near) - story.day < DAYS_PER_YEAR;
  if (!story || isNext) return byPublication(named(near));
  const year = yearOf(story.day);
  return byPrevious(named(dayIn(year) < story.day - DAYS_BACK ? year + 1 : year), story);
}

function resolveMonth(captures: Captures, month: number, reference: Reference): Resolution | null {
  const { publication } = reference;
  const { day } = captures;
  const tail = `-${two(month)}`;
  if (day === undefined)
    return inMeantYear(captures, withTail(tail), reference, startOfPeriod(publication, 'M'), CLOSE_MONTH_DAYS);
  return day > daysInMonth(writtenYear(captures) ?? LEAP_YEAR, month)
    ? null
    : inMeantYear(
        captures,
        withTail(`${tail}-${two(day)}`),
        reference,
        publication,
        isAhead(reference.tense) ? CLOSE_MONTH_DAYS : CLOSE_DAYS,
      );
}

function resolveWeekday(captures: Captures, weekday: number, reference: Reference): Resolution {
  const { publication, previous, tense } = reference;
  const { dir } = captures;
  const named = (day: number): string => nameOfPeriod(day, 'D');
  const from = (date: PreviousDate, days: number): Resolution =>
    byPrevious(
      named(weekdayOnOrAfter(date.day + days, weekday)),
      date,
      `${days < 0 ? 'previous' : 'following'}-weekday`,
    );
  // "The previous Monday" behind a year is counted from publication.
  if (previous && previous.value.length > YEAR_LENGTH && refersBack(dir))
    return from(previous, dir === 'previous' ? -WEEK : (STEPS[dir ?? ''] ?? 0));
  const story = storyDate(captures, reference);
  if (story && story.value.length >= DAY_LENGTH) return from(story, 0);
  const inThisWeek = startOfPeriod(publication, 'W') + weekday - 1;
  const day = meant([inThisWeek - 7, inThisWeek, inThisWeek + 7], publication, dir, tense ?? 'past');
  return byPublication(
    named(day),
    `weekday-${day === publication ? 'of' : day < publication ? 'before' : 'after'}-publication`,
  );
}

function resolveDay(captures: Captures, reference: Reference): Resolution | null {
  const { numericdate, month, weekday, dir, shift, clock, clockword } = captures;
  const { publication, previous, tense } = reference;
  const story = storyDate(captures, reference);
  if (numericdate !== undefined) return said(numericdate);
  if (month !== undefined) return resolveMonth(captures, month, reference);
  if (weekday !== undefined) return resolveWeekday(captures, weekday, reference);
  // "On the 15th": of this month, or the nearest that the tense allows; in a story the next one.
  if (captures.day !== undefined) {
    const today = story ? story.day - 1 : publication;
    const month = startOfPeriod(story?.day ?? today, 'M');
    const inMonth = (n: number): number => shiftDay(month, 'M', n) + (captures.day ?? 1) - 1;
    return told(
      nameOfPeriod(meant([inMonth(-1), inMonth(0), inMonth(1)], today, story ? 'next' : dir, tense ?? 'past'), 'D'),
      story,
    );
  }
  const step = shift ?? STEPS[dir ?? ''] ?? 0;
  const rule = dir && `${dir}-day`;
  // "The same day", "the next day" after "March 2019" are in March, as far as one knows.
  if (rule && dir !== 'this' && previous)
    return byPrevious(
      previous.value.length < DAY_LENGTH ? previous.value : nameOfPeriod(previous.day + step, 'D'),
      previous,
      rule,
    );
  // "… on Sunday. The river rose shortly before midnight": the day that the news has come to.
  if (
    previous &&
    tense === 'past' &&
    (clock ?? clockword) !== undefined &&
    dir === undefined &&
    shift === undefined &&
    (story ?? publication - previous.day < WEEK) &&
    previous.value.length >= DAY_LENGTH
  )
    return byPrevious(nameOfPeriod(Math.min(publication, previous.day), 'D'), previous);
  return byPublication(nameOfPeriod(publication + step, 'D'), shift === undefined ? rule : 'day-near-publication');
}

export const resolveDate: Resolver = ({ captures: words }, reference) => {
  const captures = withoutCompound(words);
  const day = resolveDay(captures, reference);
  const { offset = 0, back = 0, unit } = captures;
  const bounds = day && offset - back !== 0 ? boundsOf(day.value) : null;
  return (
    day &&
    withTime(
      bounds
        ? {
            ...day,
            value: nameOfPeriod(shiftDay(bounds.start / MS_PER_DAY + offset, isUnit(unit) ? unit : 'D', -back), 'D'),
          }
        : day,
      captures,
    )
  );
};

/** A month's week has most of its days in the month, as the first ISO week has in its year. */
const MOST_OF_WEEK = 4;

/** "The week of 6 March", "the first week of June", "the last Sunday of October". */
export const resolveWeekOf: Resolver = ({ captures }, reference) => {
  const found = resolveDay(captures, reference);
  const bounds = found && boundsOf(found.value);
  if (!bounds) return null;
  const { ordinal = 0, weekday, unit } = captures;
  const [start, end] = [bounds.start / MS_PER_DAY, bounds.end / MS_PER_DAY];
  const isDay = unit === 'D';
  const isWeek = !isDay && weekday === undefined;
  const last = (ordinal < 0 ? end : start + (isDay ? 1 : 7) * ordinal) - (isWeek ? MOST_OF_WEEK : 1);
  return {
    ...found,
    value: nameOfPeriod(
      weekday !== undefined ? weekdayOnOrBefore(last, weekday) : ordinal === 0 ? start : last,
      isWeek ? 'W' : 'D',
    ),
  };
};

/**
 * In August "last summer" is over, and in February "this winter" has begun in December: what counts is when the season
 * began that it is.
 */
export const resolveSeason: Resolver = ({ captures }, reference) => {
  const { publication } = reference;
  const begun = shiftDay(startOfPeriod(shiftDay(publication, 'M', 1), 'Q'), 'M', -1);
  return inMeantYear(
    captures,
    withTail(`-${captures.season}`),
    reference,
    captures.dir === 'this' && captures.season !== 'WI' ? publication : begun,
  );
};

/**
 * Day of a holiday: "12-25"; "11-4x4" the fourth Thursday of November ("05-1x-1": the last Monday of May); "E-2" two
 * days before Easter.
 */
export function holidayIn(year: number, code: string): number {
  if (code.startsWith('E')) return easter(year) + Number(code.slice(1));
  const month = Number(code.slice(0, 2));
  const [day = 1, nth] = code.slice(3).split('x').map(Number);
  if (nth === undefined) return daysFromDate(year, month, day);
  return nth > 0
    ? weekdayOnOrAfter(daysFromDate(year, month), day) + 7 * (nth - 1)
    : weekdayOnOrBefore(daysFromDate(year, month + 1) - 1, day);
}

/** Easter Sunday, Gregorian: the Sunday after the full moon, which is computed as Meeus, Jones and Butcher do. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact > 28 || (epact > 27 && golden > 10) ? epact - 1 : epact;
  return weekdayOnOrAfter(daysFromDate(year, 3, 22 + moon), 7);
}

/** Around a holiday the news speaks of that one. */
const CLOSE_HOLIDAY_DAYS = 30;

export const resolveHoliday: Resolver = ({ captures }, reference) => {
  const { unit, holiday = '' } = captures;
  // The weekend of a Monday is the one before it.
  const named = (year: number): string =>
    nameOfPeriod(holidayIn(year, holiday) - (unit === 'WE' ? 2 : 0), isUnit(unit) ? unit : 'D');
  return inMeantYear(captures, named, reference, reference.publication, CLOSE_HOLIDAY_DAYS);
};
