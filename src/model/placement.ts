import {
  daysFromDate, daysFromIsoWeek, daysInMonth, dateFromDays, isLeapYear, isoWeeksInYear, MAX_YEAR, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, msFromDate,
} from './calendar.js';
import type { Diagnostic } from './diagnostic.js';
import { atMoment, edtfBounds, spanBounds } from './edtf-bounds.js';
import { edtfDates, PRECISIONS } from './edtf.js';
import type { Edtf, EdtfDate, EdtfPart, Precision } from './edtf.js';
import { formatDay, formatMs } from './edtf-format.js';
import { parseEdtf } from './edtf-parse.js';
import type { TimelineEvent } from './event.js';
import type { FuzzyInterval } from './fuzzy-interval.js';

/** Where on the axis an event lies, and how well that is known. */
export interface Placement {
  readonly interval: FuzzyInterval;
  /** The most likely stretch inside an uncertain interval. */
  readonly best: FuzzyInterval | null;
  /** Circa: marked `~` or `%`. */
  readonly approximate: boolean;
  /** Doubted: marked `?` or `%`. */
  readonly uncertain: boolean;
  /** How finely it is known; of several dates the coarsest. */
  readonly precision: Precision;
  /** True for instants (epoch milliseconds, `Date`, times with a zone), which time zones shift on display. Calendar dates never shift. */
  readonly zoned: boolean;
}

/** What can be read as a time. */
export type TimeInput = string | number | Date;

/** The largest time that is accepted, in milliseconds: the calendar's last year. */
export const MAX_MS = MAX_YEAR * 365.2425 * MS_PER_DAY;

/** The place of an event: by `when`, else by `start` and `end`. Null when it has none that can be read: the event is undated. */
export function placeEvent(event: Pick<TimelineEvent, 'when' | 'start' | 'end' | 'best'>): Placement | null {
  const when = event.when === undefined ? null : readTime(event.when);
  const placement = when ?? span(event.start, event.end);
  if (placement === null || event.best === undefined) return placement;
  const best = readTime(event.best);
  return best === null ? placement : { ...placement, best: best.interval };
}

function span(startInput: TimeInput | undefined, endInput: TimeInput | undefined): Placement | null {
  if (startInput === undefined) return null;
  if (typeof startInput === 'number' && (endInput === undefined || typeof endInput === 'number')) return exact(startInput, endInput);
  const start = readTime(startInput);
  const end = endInput === undefined ? null : readTime(endInput);
  if (start === null || end === null) return start;
  const asMoment = PRECISIONS.indexOf(end.precision) > PRECISIONS.indexOf('day');
  const until = asMoment ? atMoment(end.interval) : end.interval;
  if (until.endLatest < start.interval.beginEarliest) return start;
  return {
    interval: spanBounds(start.interval, until),
    best: null,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    precision: coarser(start.precision, end.precision),
    zoned: start.zoned || end.zoned,
  };
}

/** Reads one time: EDTF, ISO 8601 (week and ordinal dates too), epoch milliseconds or a `Date`. Null when it is none; then `report` says why. */
export function readTime(input: TimeInput, report?: (diagnostic: Diagnostic) => void): Placement | null {
  if (typeof input === 'string') {
    const plain = readPlain(input);
    if (plain) return plain;
    const value = parseEdtf(isoToEdtf(input.trim()), report);
    return value && placeEdtf(value);
  }
  const ms = typeof input === 'number' ? input : input.getTime();
  const placement = exact(ms);
  if (placement === null) report?.({ code: 'bad-date', message: `${ms} is not a time in milliseconds` });
  return placement;
}

/** From one time in milliseconds to another; without an end, or with one that cannot be, it takes a millisecond. Null when the begin is no time. */
function exact(begin: number, end?: number): Placement | null {
  if (!(Math.abs(begin) <= MAX_MS)) return null;
  const last = end !== undefined && end >= begin && end <= MAX_MS ? end : begin + 1;
  return { interval: { beginEarliest: begin, beginLatest: begin, endEarliest: last, endLatest: last }, best: null, approximate: false, uncertain: false, precision: 'ms', zoned: true };
}

/** Years of four digits. */
const FIRST_MS = msFromDate(1);
const LAST_MS = msFromDate(10_000);

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{3}))?(Z?))?)?)?$/;

/** The short way for what nearly all files hold, a tenth of the time: a year, month, day or time. Null for everything else, which takes the long way. */
function readPlain(text: string): Placement | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, yearText, monthText, dayText, hour, minute, second, millisecond, zone] = match;
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)];
  if (day > 28 && day > daysInMonth(year, month)) return null;
  let begin = msFromDate(year, month, day);
  let end = dayText !== undefined ? begin + MS_PER_DAY : monthText !== undefined ? msFromDate(year, month + 1) : msFromDate(year + 1);
  if (hour !== undefined) {
    begin += Number(hour) * MS_PER_HOUR + Number(minute) * MS_PER_MINUTE + Number(second) * MS_PER_SECOND + Number(millisecond ?? 0);
    end = begin + (millisecond === undefined ? MS_PER_SECOND : 1);
  }
  return {
    interval: { beginEarliest: begin, beginLatest: begin, endEarliest: end, endLatest: end }, best: null, approximate: false, uncertain: false,
    precision: hour !== undefined ? (millisecond === undefined ? 'second' : 'ms') : dayText !== undefined ? 'day' : monthText !== undefined ? 'month' : 'year',
    zoned: zone === 'Z',
  };
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

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? a : b;
}

/** ISO 8601 week dates (2021-W22, 2021-W22-3) and ordinal dates (2021-154) as EDTF, and a T for the space that databases write; any other text as it is. */
function isoToEdtf(text: string): string {
  if (text[10] === ' ') return `${text.slice(0, 10)}T${text.slice(11)}`;
  const match = /^(\d{4})-(?:W(\d\d)(?:-([1-7]))?|(\d{3}))$/.exec(text);
  if (!match) return text;
  const [, yearText, week, weekday, ordinal] = match;
  const year = Number(yearText);
  if (ordinal !== undefined) {
    const day = Number(ordinal);
    return day >= 1 && day <= (isLeapYear(year) ? 366 : 365) ? formatDay(dateFromDays(daysFromDate(year) + day - 1)) : text;
  }
  const number = Number(week);
  if (number < 1 || number > isoWeeksInYear(year)) return text;
  const monday = daysFromIsoWeek(year, number);
  if (weekday !== undefined) return formatDay(dateFromDays(monday + Number(weekday) - 1));
  return `${formatDay(dateFromDays(monday))}/${formatDay(dateFromDays(monday + 6))}`;
}

/** The time of an event as EDTF: `when`, else `start` and `end` as an interval, numbers as times of UTC. Null when there is none. */
export function edtfOfEvent(event: Pick<TimelineEvent, 'when' | 'start' | 'end'>): Edtf | null {
  const when = event.when === undefined ? null : edtfOfTime(event.when);
  if (when !== null || event.start === undefined) return when;
  const start = edtfOfTime(event.start);
  const end = event.end === undefined ? null : edtfOfTime(event.end);
  if (start === null || end === null) return start;
  const interval: Edtf = { kind: 'interval', start: sideOf(start, 'start'), end: sideOf(end, 'end') };
  const { beginEarliest, endLatest } = edtfBounds(interval);
  return endLatest < beginEarliest ? start : interval;
}

function edtfOfTime(input: TimeInput): Edtf | null {
  if (typeof input === 'number') {
    const moment = edtfOfMs(input);
    if (moment) return moment;
  }
  const value = parseEdtf(typeof input === 'string' ? isoToEdtf(input.trim()) : formatMs(Number(input)));
  return value && edtfDates(value).length > 0 ? value : null;
}

/** A moment as the date that would be read from its text, without writing and reading it; null outside the years 1 to 9999, and for no whole number. */
function edtfOfMs(ms: number): EdtfDate | null {
  // Adding 0 makes +0 of −0.
  const begin = ms + 0;
  if (!(Number.isInteger(ms) && begin >= FIRST_MS && begin < LAST_MS)) return null;
  const text = formatMs(begin);
  const part = (from: number, to: number): EdtfPart => ({ text: text.slice(from, to), before: '', after: '' });
  const end = begin + 1;
  return {
    kind: 'date', parts: [part(0, 4), part(5, 7), part(8, 10)], time: text.slice(10), zoned: true, precision: 'ms',
    bounds: { beginEarliest: begin, beginLatest: begin, endEarliest: end, endLatest: end }, best: null,
  };
}

/** The date at one side of a value. */
function sideOf(value: Edtf, side: 'start' | 'end'): EdtfDate | 'open' | 'unknown' {
  if (value.kind === 'interval') return value[side];
  return (side === 'start' ? edtfDates(value).at(0) : edtfDates(value).at(-1)) ?? 'unknown';
}
