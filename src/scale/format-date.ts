import {
  dateFromDays,
  dateFromMs,
  daysFromMs,
  MS_PER_DAY,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  msFromDate,
} from '../model/calendar.js';
import { isClock } from '../model/placement.js';
import { isDeep, plainPoints } from './date-point.js';
import type { Dated, Point } from './date-point.js';
import { dateTimeFormat } from './date-time-format.js';
import { ENGLISH_RANGE, fill } from './date-words.js';
import type { DateWords } from './date-words.js';
import { FIRST_BARE_YEAR, LONG_YEAR, yearWords } from './format-year.js';
import { zoneOffset } from './time-zone.js';
import type { ZoneOffset } from './time-zone.js';

/** The language of dates. */
export interface DateFormatterOptions {
  /** BCP 47 language. Default `en`. Throws a RangeError when it is malformed. */
  readonly locale?: string;
  /** IANA name, for instants only. Default `UTC`. Throws a RangeError when it is unknown. */
  readonly timeZone?: string;
  /** Texts that differ from the English ones. */
  readonly words?: Partial<DateWords>;
}

/** The dates of an event, or its `when` alone. */
export type DatedValue = Dated | string;

/** The visible stretch of time: what all of it shares (the year) need not be said again. */
export interface DateContext {
  readonly startMs: number;
  readonly endMs: number;
}

/** How a date is told. */
export interface DateStyle {
  readonly weekday: boolean;
  readonly zone: boolean;
  /** The year that goes without saying, and the day (counted from 1970) that does so for times. */
  readonly sharedYear: number | null;
  readonly sharedDay: number | null;
}

export const LONG: DateStyle = { weekday: true, zone: true, sharedYear: null, sharedDay: null };
export const SHORT: DateStyle = { ...LONG, weekday: false, zone: false };
/** Short texts are kept for the next frame: a range costs some 20 µs. */
const CACHED_TEXTS = 5000;
/** A month, or several, before a year that could be its day. */
const MONTH_BEFORE_YEAR = /^\D+(?=\s\d\d?\s[AB])/;
/** Weekdays of older dates were those of another calendar. */
const FIRST_GREGORIAN_DAY_MS = msFromDate(1582, 10, 15);

/**
 * Tells what is not plain: uncertain and approximate dates, sets, decades, seasons, open ends; and all of them at
 * length.
 */
export interface RestOfDates {
  tell(dates: DateFormatter, event: Dated, style: DateStyle): string;
  long(dates: DateFormatter, event: Dated): string;
  /** A year of five digits or more. */
  longYear(dates: DateFormatter, year: number): string;
  /** Two long years, with the unit that both have told once; null where they share none. */
  longRange(first: string, last: string, template: string | undefined): string | null;
  /** A range where `Intl` does not write it as the language does, else null. */
  rangeParts(
    locale: string,
    format: Intl.DateTimeFormat,
    fromMs: number,
    toMs: number,
  ): Intl.DateTimeRangeFormatPart[] | null;
  /** A text with the halves of a range as the language writes it, its `{from}` and `{to}`. */
  between(parts: readonly Intl.DateTimeRangeFormatPart[], template: string): string;
}

/**
 * Dates for people, in any language: "Wednesday 2 June 2021", "19–30 May 2021", "between 19 and 30 May 2021", "about
 * 1850", "1920s", "66 Ma".
 * Every date keeps the precision with which it is known, and what lasts reads differently from what is uncertain.
 *
 * Inside the range of `Date` the words and their order come from `Intl`; ranges from its `formatRangeToParts`, whose
 * halves also make "between … and …" without saying the month twice. Outside, and for decades, centuries, seasons and
 * uncertainty, from a small dictionary.
 * Calendar dates are formatted as they stand; only instants (with a zone, or epoch milliseconds) follow the time zone.
 */
export class DateFormatter {
  static #rest: RestOfDates | null = null;
  readonly locale: string;
  /** Texts that differ from the English ones. */
  readonly words: Partial<DateWords>;
  readonly #timeZone: string;
  readonly #range: string;
  readonly #offset: ZoneOffset;
  readonly #texts = new Map<string, string>();

  /** From now on all formatters tell every kind of date; until then what is not plain stays empty. */
  static learn(rest: RestOfDates): void {
    DateFormatter.#rest = rest;
  }

  constructor({ locale = 'en', timeZone = 'UTC', words = {} }: DateFormatterOptions = {}) {
    this.locale = locale;
    this.words = words;
    this.#timeZone = timeZone;
    this.#offset = zoneOffset(timeZone);
    this.#range = typeof words.range === 'string' ? words.range : ENGLISH_RANGE;
    dateTimeFormat(locale, { timeZone }); // a wrong language or zone is told at once
  }

  /**
   * For the detail panel: whole, with the weekday of a single day, the zone of an instant, and the best guess. Empty
   * when undated.
   */
  long(value: DatedValue): string {
    const event = eventOf(value);
    return DateFormatter.#rest?.long(this, event) ?? this.tell(event, LONG);
  }

  /**
   * For cards: without weekday, without the year when all of `context` and of the date lies in it, and times without
   * the day when all of it lies in that. Empty when undated.
   */
  short(value: DatedValue, context?: DateContext): string {
    const event = eventOf(value);
    const style = context ? { ...SHORT, ...this.#shared(context) } : SHORT;
    const key = [event.when, event.start, event.end, style.sharedYear, style.sharedDay].join('\n');
    let text = this.#texts.get(key);
    if (text === undefined) {
      text = this.tell(event, style);
      if (this.#texts.size >= CACHED_TEXTS) this.#texts.clear();
      // What cannot be told yet may be told later.
      if (text !== '') this.#texts.set(key, text);
    }
    return text;
  }

  /** A date in a style. Empty when undated. */
  tell(event: Dated, style: DateStyle): string {
    const points = plainPoints(event);
    if (points === null) return DateFormatter.#rest?.tell(this, event, style) ?? '';
    const [from, to] = points;
    // Half of what lies outside the shared year would be misread without its own.
    const shown = points.some(({ ms }) => dateFromMs(ms).year !== style.sharedYear)
      ? { ...style, sharedYear: null }
      : style;
    if (from === undefined) return '';
    return to === undefined ? this.point(from, shown) : this.range(from, to, { ...shown, weekday: false });
  }

  /**
   * An astronomical year (0 is 1 BC) in words, however deep: "44 BC", "66 Ma". A deep one has at most three decimals, so
   * that a mere rounding never looks exact; before its words have been loaded it is a plain number.
   */
  year(year: number): string {
    return Math.abs(year) < LONG_YEAR
      ? yearWords(this.locale, year)
      : (DateFormatter.#rest?.longYear(this, year) ?? new Intl.NumberFormat(this.locale).format(year));
  }

  /** One unit of time. */
  point(given: Point, style: DateStyle): string {
    const point = this.#isMidnight(given) ? { ...given, precision: 'day' as const } : given;
    if (isDeep(point) || point.precision === 'year') return this.year(dateFromMs(point.ms).year);
    return this.#ofYear(dateTimeFormat(this.locale, this.#options(point, point, style)).format(point.ms));
  }

  /** A range as the language writes it; with a `template` of its own (`{from}`, `{to}`) put around the same halves. */
  range(givenFrom: Point, givenTo: Point, style: DateStyle, template?: string): string {
    const days = this.#isMidnight(givenFrom) && this.#isMidnight(givenTo) && givenFrom.ms < givenTo.ms;
    const from = days ? { ...givenFrom, precision: 'day' as const } : givenFrom;
    // Midnight ends the day before.
    const to = days ? { ...givenTo, ms: givenTo.ms - MS_PER_DAY, precision: 'day' as const } : givenTo;
    if (
      isDeep(from) ||
      isDeep(to) ||
      from.zoned !== to.zoned ||
      isClock(from) !== isClock(to) ||
      (!isClock(from) && from.precision !== to.precision)
    ) {
      const [first, last] = [this.point(from, style), this.point(to, style)];
      if (first === last) return first;
      const long = isDeep(from) && isDeep(to) ? DateFormatter.#rest?.longRange(first, last, template) : null;
      return long ?? fill(template ?? this.#range, { from: first, to: last });
    }
    const format = dateTimeFormat(this.locale, this.#options(from, to, style));
    const parts =
      DateFormatter.#rest?.rangeParts(this.locale, format, from.ms, to.ms) ?? format.formatRangeToParts(from.ms, to.ms);
    if (template !== undefined && DateFormatter.#rest !== null) return DateFormatter.#rest.between(parts, template);
    // Between halves without blanks the dash has none either.
    const isTight = !parts.some(({ source, value }) => source !== 'shared' && /\s/.test(value));
    return this.#ofYear(
      parts
        .map(({ source, value }, i) =>
          isTight && source === 'shared' && parts[i - 1]?.source === 'startRange' ? value.replace(/\s/g, '') : value,
        )
        .join(''),
    );
  }

  /** In English "September 9 AD" would read like a day. */
  #ofYear(text: string): string {
    return /^en/i.test(this.locale) ? text.replace(MONTH_BEFORE_YEAR, '$& of') : text;
  }

  /** Epoch milliseconds at midnight UTC stand for days, unless times are shown in another zone. */
  #isMidnight(point: Point): boolean {
    return point.precision === 'ms' && point.zoned && this.#timeZone === 'UTC' && point.ms % MS_PER_DAY === 0;
  }

  #options(from: Point, to: Point, style: DateStyle): Intl.DateTimeFormatOptions {
    const zoned = from.zoned && isClock(from);
    const [first, last] = [dateFromMs(from.ms).year, dateFromMs(to.ms).year];
    const options: Intl.DateTimeFormatOptions = { timeZone: zoned ? this.#timeZone : 'UTC' };
    const day = zoned ? (ms: number): number => this.#localDay(ms) : daysFromMs;
    if (isClock(from) && day(from.ms) === style.sharedDay && day(to.ms) === style.sharedDay)
      return withClock(options, from, to);
    if (!from.anyYear && (first !== last || first !== style.sharedYear || from.precision === 'year')) {
      options.year = 'numeric';
      if (Math.min(first, last) < FIRST_BARE_YEAR) options.era = 'short';
    }
    if (from.precision === 'year') return options;
    options.month = 'long';
    if (from.precision === 'month') return options;
    options.day = 'numeric';
    if (style.weekday && !from.anyYear && from.ms >= FIRST_GREGORIAN_DAY_MS) options.weekday = 'long';
    if (!isClock(from)) return options;
    if (zoned && style.zone) options.timeZoneName = 'short';
    return withClock(options, from, to);
  }

  #localDay(ms: number): number {
    return daysFromMs(ms + this.#offset(ms));
  }

  #shared({ startMs, endMs }: DateContext): Pick<DateStyle, 'sharedYear' | 'sharedDay'> {
    const [first, last] = [this.#localDay(startMs), this.#localDay(endMs - 1)];
    const { year } = dateFromDays(first);
    return { sharedYear: year === dateFromDays(last).year ? year : null, sharedDay: first === last ? first : null };
  }
}

function eventOf(value: DatedValue): Dated {
  return typeof value === 'string' ? { when: value } : value;
}

/** As fine as the times are: seconds and milliseconds only where there are any. */
function withClock(options: Intl.DateTimeFormatOptions, from: Point, to: Point): Intl.DateTimeFormatOptions {
  options.hour = 'numeric';
  options.minute = '2-digit';
  if (from.ms % MS_PER_MINUTE !== 0 || to.ms % MS_PER_MINUTE !== 0) options.second = '2-digit';
  if (from.ms % MS_PER_SECOND !== 0 || to.ms % MS_PER_SECOND !== 0) options.fractionalSecondDigits = 3;
  return options;
}
