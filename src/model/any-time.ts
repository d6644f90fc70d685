import { daysFromDate, dateFromDays, isLeapYear } from './calendar.js';
import { daysFromIsoWeek, isoWeeksInYear } from './iso-week.js';
import type { Diagnostic } from './diagnostic.js';
import { edtfBounds } from './edtf-bounds.js';
import { edtfDates } from './edtf-dates.js';
import type { Edtf, EdtfDate } from './edtf.js';
import { formatDay } from './edtf-format.js';
import { formatMs } from './format-ms.js';
import { parseEdtf } from './edtf-parse.js';
import type { TimelineEvent } from './event.js';
import { coarser, isReversed, learnTimes, readTime, type Placement, type TimeInput } from './placement.js';

/**
 * Times of every kind: all of EDTF, and what else ISO 8601 writes. Pages load this with the first date that is not
 * plain.
 */

/** Lets `readTime` and `placeEvent` read them from now on. */
export function learnAllTimes(): void {
  learnTimes(placeText);
}

/** As `readTime`, whatever has been learnt. */
export function readAnyTime(input: TimeInput, report?: (diagnostic: Diagnostic) => void): Placement | null {
  learnAllTimes();
  return readTime(input, report);
}

function placeText(text: string, report?: (diagnostic: Diagnostic) => void): Placement | null {
  const value = parseEdtf(isoToEdtf(text.trim()), report);
  return value && placeEdtf(value);
}

/** The place of an EDTF value; null for `../..`, which could be anywhere. */
export function placeEdtf(value: Edtf): Placement | null {
  const dates = edtfDates(value);
  const interval = edtfBounds(value);
  const first = dates[0];
  if (first === undefined) return null;
  return {
    interval,
    best: value.kind === 'date' ? value.best : null,
    approximate: dates.some((date) => marked(date, /[~%]/)),
    uncertain: dates.some((date) => marked(date, /[?%]/)),
    precision: dates.reduce((precision, date) => coarser(precision, date.precision), first.precision),
    zoned: dates.some((date) => date.zoned),
  };
}

function marked(date: EdtfDate, marks: RegExp): boolean {
  return date.parts.some((part) => (part.before !== '' || part.after !== '') && marks.test(part.before + part.after));
}

/**
 * ISO 8601 week dates (2021-W22, 2021-W22-3) and ordinal dates (2021-154) as EDTF, and a T for the space that databases
 * write; any other text as it is.
 */
function isoToEdtf(text: string): string {
  if (text[10] === ' ') return `${text.slice(0, 10)}T${text.slice(11)}`;
  const match = /^(\d{4})-(?:W(\d\d)(?:-([1-7]))?|(\d{3}))$/.exec(text);
  if (!match) return text;
  const [, yearText, week, weekday, ordinal] = match;
  const year = Number(yearText);
  if (ordinal !== undefined) {
    const day = Number(ordinal);
    return day >= 1 && day <= (isLeapYear(year) ? 366 : 365)
      ? formatDay(dateFromDays(daysFromDate(year) + day - 1))
      : text;
  }
  const number = Number(week);
  if (number < 1 || number > isoWeeksInYear(year)) return text;
  const monday = daysFromIsoWeek(year, number);
  if (weekday !== undefined) return formatDay(dateFromDays(monday + Number(weekday) - 1));
  return `${formatDay(dateFromDays(monday))}/${formatDay(dateFromDays(monday + 6))}`;
}

/**
 * The time of an event as EDTF: `when`, else `start` and `end` as an interval, numbers as times of UTC. Null when there
 * is none.
 */
export function edtfOfEvent(event: Pick<TimelineEvent, 'when' | 'start' | 'end'>): Edtf | null {
  const when = event.when === undefined ? null : edtfOfTime(event.when);
  if (when !== null || event.start === undefined) return when;
  const start = edtfOfTime(event.start);
  const end = event.end === undefined ? null : edtfOfTime(event.end);
  if (start === null || end === null) return start;
  const [from, to] = [placeEdtf(start), placeEdtf(end)];
  return from && to && isReversed(from, to)
    ? start
    : { kind: 'interval', start: sideOf(start, 'start'), end: sideOf(end, 'end') };
}

function edtfOfTime(input: TimeInput): Edtf | null {
  const value = parseEdtf(typeof input === 'string' ? isoToEdtf(input.trim()) : formatMs(Number(input)));
  return value && edtfDates(value).length > 0 ? value : null;
}

/** The date at one side of a value. */
function sideOf(value: Edtf, side: 'start' | 'end'): EdtfDate | 'open' | 'unknown' {
  if (value.kind === 'interval') return value[side];
  return (side === 'start' ? edtfDates(value).at(0) : edtfDates(value).at(-1)) ?? 'unknown';
}
