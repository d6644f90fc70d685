import {
  daysInMonth,
  MAX_YEAR,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  msFromDate,
} from './calendar.js';
import type { Diagnostic } from './diagnostic.js';
import { PRECISIONS } from './edtf.js';
import type { Precision } from './edtf.js';
import { atMoment, spanBounds } from './span-bounds.js';
import type { TimelineEvent } from './event.js';
import { exactly, type FuzzyInterval } from './fuzzy-interval.js';

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
  /**
   * True for instants (epoch milliseconds, `Date`, times with a zone), which time zones shift on display. Calendar
   * dates never shift.
   */
  readonly zoned: boolean;
}

/** What can be read as a time. */
export type TimeInput = string | number | Date;

/** Reads a text as a time. Null when it is none; then `report` says why. */
export type ReadText = (text: string, report?: (diagnostic: Diagnostic) => void) => Placement | null;

/** Reads what is not plain; null until it has been loaded, when there is need of it. */
let readRest: ReadText | null = null;

/** From now on texts that are not plain are read so. Until then they are no times. */
export function learnTimes(read: ReadText): void {
  readRest = read;
}

/** The largest time that is accepted, in milliseconds: the calendar's last year. */
export const MAX_MS = MAX_YEAR * 365.2425 * MS_PER_DAY;

/**
 * The place of an event: by `when`, else by `start` and `end`. Null when it has none that can be read: the event is
 * undated.
 */
export function placeEvent(event: Pick<TimelineEvent, 'when' | 'start' | 'end' | 'best'>): Placement | null {
  const when = event.when === undefined ? null : readTime(event.when);
  const placement = when ?? between(event.start, event.end);
  if (placement === null || event.best === undefined) return placement;
  const best = readTime(event.best);
  return best === null ? placement : { ...placement, best: best.interval };
}

function between(startInput: TimeInput | undefined, endInput: TimeInput | undefined): Placement | null {
  if (startInput === undefined) return null;
  if (typeof startInput === 'number' && (endInput === undefined || typeof endInput === 'number'))
    return fromMs(startInput, endInput);
  const start = readTime(startInput);
  const end = endInput === undefined ? null : readTime(endInput);
  return start === null || end === null ? start : span(start, end);
}

/** What lasts from one time to another; where the end lies before the start, the start alone. */
export function span(start: Placement, end: Placement): Placement {
  const until = isClock(end) ? atMoment(end.interval) : end.interval;
  if (isReversed(start, end)) return start;
  return {
    interval: spanBounds(start.interval, until),
    best: null,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    precision: coarser(start.precision, end.precision),
    zoned: start.zoned || end.zoned,
  };
}

/**
 * Reads one time: EDTF, ISO 8601 (week and ordinal dates too), epoch milliseconds or a `Date`. Null when it is none;
 * then `report` says why.
 */
export function readTime(input: TimeInput, report?: (diagnostic: Diagnostic) => void): Placement | null {
  if (typeof input === 'string') {
    return readPlain(input) ?? readRest?.(input, report) ?? null;
  }
  const ms = typeof input === 'number' ? input : input.getTime();
  const placement = fromMs(ms);
  if (placement === null) report?.({ code: 'bad-date', message: `${ms} is not a time in milliseconds` });
  return placement;
}

/**
 * From one time in milliseconds to another; without an end, or with one that cannot be, it takes a millisecond. Null
 * when the begin is no time.
 */
function fromMs(begin: number, end?: number): Placement | null {
  if (!(Math.abs(begin) <= MAX_MS)) return null;
  return known(begin, end !== undefined && end >= begin && end <= MAX_MS ? end : begin + 1, 'ms', true);
}

/** Nothing about it is in doubt. */
function known(begin: number, end: number, precision: Precision, zoned: boolean): Placement {
  return { interval: exactly(begin, end), best: null, approximate: false, uncertain: false, precision, zoned };
}

const PLAIN =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{3}))?(Z?))?)?)?$/;

/**
 * The short way for what nearly all files hold, a tenth of the time: a year, month, day or time, or two with a `/`.
 * Null for everything else, which takes the long way.
 */
export function readPlain(text: string): Placement | null {
  const match = PLAIN.exec(text);
  if (!match) return readPlainSpan(text);
  const [, yearText, monthText, dayText, hour, minute, second, millisecond, zone] = match;
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)];
  if (day > 28 && day > daysInMonth(year, month)) return null;
  const begin = msFromDate(year, month, day);
  if (monthText === undefined) return known(begin, msFromDate(year + 1), 'year', false);
  if (dayText === undefined) return known(begin, msFromDate(year, month + 1), 'month', false);
  if (hour === undefined) return known(begin, begin + MS_PER_DAY, 'day', false);
  const time =
    begin +
    Number(hour) * MS_PER_HOUR +
    Number(minute) * MS_PER_MINUTE +
    Number(second) * MS_PER_SECOND +
    Number(millisecond ?? 0);
  return millisecond === undefined
    ? known(time, time + MS_PER_SECOND, 'second', zone === 'Z')
    : known(time, time + 1, 'ms', zone === 'Z');
}

function readPlainSpan(text: string): Placement | null {
  const ends = text.split('/');
  const [start, end] = ends.length === 2 ? ends.map(readPlain) : [];
  return start && end && !isReversed(start, end) ? span(start, end) : null;
}

/** True for times of day, which are moments where they end something; false for dates. */
export function isClock({ precision }: Pick<Placement, 'precision'>): boolean {
  return PRECISIONS.indexOf(precision) > PRECISIONS.indexOf('day');
}

/** Whether what lasts from one time to another would end before it begins. */
export function isReversed(start: Placement, end: Placement): boolean {
  const from = start.interval.beginEarliest;
  return isClock(end) ? end.interval.beginLatest < from : end.interval.endLatest <= from;
}

/** The less exact of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? a : b;
}
