import { dateFromDays, dateFromMs, daysFromMs, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND, msFromDate } from '../model/calendar.js';
import { edtfDates } from '../model/edtf.js';
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet } from '../model/edtf.js';
import type { TimelineEvent } from '../model/event.js';
import { edtfOfEvent } from '../model/placement.js';
import { isClock, isDeep, isPlain, isWhole, lastPointOf, marksOf, pointOf, roughMs, rounded, UNKNOWN_YEAR } from './date-point.js';
import type { Point } from './date-point.js';
import { ENGLISH_DATE_WORDS, fill } from './date-words.js';
import type { DateWords } from './date-words.js';
import { FIRST_BARE_YEAR, yearFormat } from './format-year.js';
import type { YearFormat } from './format-year.js';
import { zoneOffset } from './time-zone.js';
import type { ZoneOffset } from './time-zone.js';

/**
 * Dates for people, in any language: "Wednesday 2 June 2021", "19–30 May 2021", "between 19 and 30 May 2021", "about 1850", "1920s", "66 Ma".
 * Every date keeps the precision with which it is known, and what lasts reads differently from what is uncertain.
 *
 * Inside the range of `Date` the words and their order come from `Intl`; ranges from its `formatRangeToParts`, whose halves also make
 * "between … and …" without saying the month twice. Outside, and for decades, centuries, seasons and uncertainty, from a small dictionary.
 * Calendar dates are formatted as they stand; only instants (with a zone, or epoch milliseconds) follow the time zone.
 */
export interface DateFormatterOptions {
  /** BCP 47 language. Default `en`. Throws a RangeError when it is malformed. */
  readonly locale?: string;
  /** IANA name, for instants only. Default `UTC`. Throws a RangeError when it is unknown. */
  readonly timeZone?: string;
  /** Texts that differ from the English ones. */
  readonly words?: Partial<DateWords>;
}

/** The dates of an event, or its `when` alone. */
export type DatedValue = Pick<TimelineEvent, 'when' | 'start' | 'end' | 'best'> | string;

/** The visible stretch of time: what all of it shares (the year) need not be said again. */
export interface DateContext {
  readonly startMs: number;
  readonly endMs: number;
}

interface Style {
  readonly weekday: boolean;
  readonly zone: boolean;
  /** The year that goes without saying, and the day (counted from 1970) that does so for times. */
  readonly sharedYear: number | null;
  readonly sharedDay: number | null;
}

const LONG: Style = { weekday: true, zone: true, sharedYear: null, sharedDay: null };
const SHORT: Style = { ...LONG, weekday: false, zone: false };
/** Short texts are kept for the next frame: a range costs some 20 µs. */
const CACHED_TEXTS = 5000;
/** Weekdays of older dates were those of another calendar. */
const FIRST_GREGORIAN_DAY_MS = msFromDate(1582, 10, 15);
/** Longer sets are told by their first and last member. */
const MAX_LISTED = 4;
/** From how many days on a window is told how finely. */
const WINDOW_PRECISIONS = [[1500, 'year'], [60, 'month'], [2, 'day'], [1 / 96, 'minute']] as const;
/** Season numbers of EDTF: 21–32 seasons, 33–36 quarters, 37–41 thirds and halves of the year. */
const [LAST_SEASON, LAST_QUARTER] = [32, 36];

export class DateFormatter {
  readonly #locale: string;
  readonly #timeZone: string;
  readonly #words: DateWords;
  readonly #years: YearFormat;
  readonly #offset: ZoneOffset;
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  readonly #texts = new Map<string, string>();

  constructor({ locale = 'en', timeZone = 'UTC', words = {} }: DateFormatterOptions = {}) {
    this.#locale = locale;
    this.#timeZone = timeZone;
    this.#offset = zoneOffset(timeZone);
    this.#words = { ...ENGLISH_DATE_WORDS, ...words };
    this.#years = yearFormat(locale, this.#words);
    if (timeZone !== 'UTC') this.#format({ timeZone }); // a wrong zone is told at once
  }

  /** For the detail panel: whole, with the weekday of a single day, the zone of an instant, and the best guess. Empty when undated. */
  long(value: DatedValue): string {
    const time = edtfOf(value);
    if (time === null) return '';
    const text = this.#value(time, LONG);
    const best = typeof value === 'string' || value.best === undefined ? null : edtfOf(value.best);
    if (best === null) return text;
    const years = new Set([...edtfDates(time), ...edtfDates(best)].map(({ bounds }) => dateFromMs(bounds.beginEarliest).year));
    const [sharedYear = null] = years.size === 1 ? years : [];
    return fill(this.#words.mostLikely, { date: text, best: this.#value(best, { ...LONG, sharedYear }) });
  }

  /** For cards: without weekday, without the year when all of `context` and of the date lies in it, and times without the day when all of it lies in that. Empty when undated. */
  short(value: DatedValue, context?: DateContext): string {
    const event = typeof value === 'string' ? { when: value } : value;
    const style = context ? { ...SHORT, ...this.#shared(context) } : SHORT;
    const key = [event.when, event.start, event.end, style.sharedYear, style.sharedDay].join('\n');
    let text = this.#texts.get(key);
    if (text === undefined) {
      const time = edtfOfEvent(event);
      text = time === null ? '' : this.#value(time, style.sharedYear !== null && leaves(style.sharedYear, time) ? { ...style, sharedYear: null } : style);
      if (this.#texts.size >= CACHED_TEXTS) this.#texts.clear();
      this.#texts.set(key, text);
    }
    return text;
  }

  /** A stretch of the axis in words, as fine as its length asks: years, months, days, or times. */
  window({ startMs, endMs }: DateContext): string {
    const days = (endMs - startMs) / MS_PER_DAY;
    const precision = WINDOW_PRECISIONS.find(([least]) => days >= least)?.[1] ?? 'ms';
    const point = (ms: number): Point => ({ ms, precision, zoned: precision === 'minute' || precision === 'ms', anyYear: false });
    const lastMs = precision === 'minute' || precision === 'ms' ? endMs : endMs - 1;
    return this.#range(point(roughMs(startMs)), point(roughMs(lastMs)), SHORT);
  }

  /** An astronomical year (0 is 1 BC) in words, however deep: "44 BC", "66 Ma". */
  year(year: number): string {
    return this.#years.year(year);
  }

  #value(value: Edtf, style: Style): string {
    switch (value.kind) {
      case 'date':
        return this.#marked(this.#date(value, style), [value]);
      case 'interval':
        return this.#interval(value, style);
      default:
        return this.#set(value, style);
    }
  }

  #interval({ start, end }: EdtfInterval, style: Style): string {
    const words = this.#words;
    const plain = { ...style, weekday: false };
    if (typeof start !== 'string' && typeof end !== 'string') {
      return marksOf(start) === marksOf(end) && isPlain(start) && isPlain(end)
        ? this.#marked(this.#range(pointOf(start), pointOf(end), plain), [start, end])
        : fill(words.range, { from: this.#value(start, plain), to: this.#value(end, plain) });
    }
    if (typeof start !== 'string') return fill(end === 'open' ? words.since : words.sinceUnknownEnd, { date: this.#value(start, plain) });
    if (typeof end !== 'string') return fill(start === 'open' ? words.until : words.untilUnknownStart, { date: this.#value(end, plain) });
    return '';
  }

  #set(value: EdtfSet, style: Style): string {
    const words = this.#words;
    const plain = { ...style, weekday: false };
    const dates = edtfDates(value);
    const { members } = value;
    const [first, last, head, tail] = [dates.at(0), dates.at(-1), members.at(0), members.at(-1)];
    if (!first || !last || !head || !tail) return '';
    const oneOf = value.kind === 'one-of';
    if (isOpen(head, 'start')) return fill(oneOf ? words.by : words.until, { date: this.#value(last, plain) });
    if (isOpen(tail, 'end')) return fill(oneOf ? words.orLater : words.since, { date: this.#value(first, plain) });
    if (members.length > 1 && members.length <= MAX_LISTED) {
      const list = new Intl.ListFormat(this.#locale, { type: oneOf ? 'disjunction' : 'conjunction' });
      return list.format(members.map((member) => (member.kind === 'date' ? this.#value(member, plain) : this.#setRange(member, plain))));
    }
    const template = first.bounds.endEarliest === last.bounds.beginLatest ? words.either : words.between;
    return this.#marked(this.#range(pointOf(first), lastPointOf(last), plain, oneOf ? template : undefined), dates);
  }

  #setRange({ start, end }: EdtfRange, style: Style): string {
    return start && end ? this.#marked(this.#range(pointOf(start), lastPointOf(end), style), [start, end]) : '';
  }

  #date(date: EdtfDate, style: Style): string {
    const words = this.#words;
    const years = this.#years;
    const { year } = dateFromMs(date.bounds.beginEarliest);
    const lastYear = dateFromMs(date.bounds.beginLatest).year;
    if (date.precision === 'millennium' && date.parts[0]?.text === UNKNOWN_YEAR) return words.anyYear;
    if (date.precision === 'century' || date.precision === 'millennium') {
      const [size, texts] = date.precision === 'century' ? ([100, words.century] as const) : ([1000, words.millennium] as const);
      return years.ordinal(texts, lastYear < 0 ? -(Math.floor(-lastYear / size) + 1) : Math.floor(year / size) + 1);
    }
    if (date.precision === 'decade') return years.withEra(fill(words.decade, { year: String(year < 0 ? -lastYear : year) }), year);
    if (date.precision === 'season') return this.#season(date, style);
    if (date.best) return fill(words.about, { date: this.year(rounded(date, dateFromMs(date.best.beginEarliest).year)) });
    return isWhole(date) ? this.#point(pointOf(date), style) : this.#range(pointOf(date), lastPointOf(date), { ...style, weekday: false }, words.between);
  }

  #season(date: EdtfDate, style: Style): string {
    const words = this.#words;
    const season = Number(date.parts[1]?.text);
    const year = this.#range(pointOf(date), lastPointOf(date), style, words.between);
    if (season <= LAST_SEASON) return fill(words.season, { season: words.seasons[(season - 1) % words.seasons.length] ?? '', year });
    if (season <= LAST_QUARTER) return fill(words.quarter, { number: String(season - LAST_SEASON), year });
    const month = { ...pointOf(date), precision: 'month' } as const;
    return this.#range(month, { ...month, ms: date.bounds.endEarliest - 1 }, style);
  }

  /** About, perhaps: when all of the dates are so marked in whole or in part. */
  #marked(text: string, dates: readonly EdtfDate[]): string {
    const marks = dates.map(marksOf).join('');
    const about = /[~%]/.test(marks) ? fill(this.#words.about, { date: text }) : text;
    return /[?%]/.test(marks) ? fill(this.#words.perhaps, { date: about }) : about;
  }

  #point(given: Point, style: Style): string {
    const point = this.#isMidnight(given) ? { ...given, precision: 'day' as const } : given;
    if (isDeep(point)) return this.year(dateFromMs(point.ms).year);
    if (point.precision === 'year') return this.year(dateFromMs(point.ms).year);
    return this.#format(this.#options(point, point, style)).format(point.ms);
  }

  /** A range as the language writes it; with a `template` of its own (`{from}`, `{to}`) put around the same halves. */
  #range(givenFrom: Point, givenTo: Point, style: Style, template?: string): string {
    const days = this.#isMidnight(givenFrom) && this.#isMidnight(givenTo) && givenFrom.ms < givenTo.ms;
    const from = days ? { ...givenFrom, precision: 'day' as const } : givenFrom;
    // Midnight ends the day before.
    const to = days ? { ...givenTo, ms: givenTo.ms - MS_PER_DAY, precision: 'day' as const } : givenTo;
    if (isDeep(from) || isDeep(to) || from.zoned !== to.zoned || isClock(from) !== isClock(to) || (!isClock(from) && from.precision !== to.precision)) {
      const [first, last] = [this.#point(from, style), this.#point(to, style)];
      if (first === last) return first;
      const shared = isDeep(from) && isDeep(to) ? sharedUnit(first, last) : '';
      if (shared !== '' && template === undefined) return `${first.slice(0, -shared.length)}–${last}`;
      return fill(template ?? this.#words.range, { from: first.slice(0, first.length - shared.length), to: last });
    }
    const parts = this.#format(this.#options(from, to, style)).formatRangeToParts(from.ms, to.ms);
    const begin = parts.findIndex((part) => part.source === 'startRange');
    const split = parts.findIndex((part, i) => i > begin && part.source === 'shared' && parts[i - 1]?.source === 'startRange');
    const end = parts.findLastIndex((part) => part.source === 'endRange');
    const text = (from: number, to: number): string => parts.slice(from, to).map((part) => part.value).join('');
    if (begin < 0 || split < 0 || end < split) return text(0, parts.length);
    // Between the halves: what still belongs to the first ("19." in German), then the dash.
    const [, tail = '', dash = ''] = /^([^\s–—~～〜-]*)(.*)$/u.exec(parts[split]?.value ?? '') ?? [];
    const [first, last] = [text(begin, split), text(split + 1, end + 1)];
    const [before, after] = [text(0, begin), text(end + 1, parts.length)];
    if (template !== undefined) return fill(template, { from: before + first + tail, to: last + after });
    return before + first + tail + (/\s/.test(first + last) ? dash : dash.trim()) + last + after;
  }

  /** Epoch milliseconds at midnight UTC stand for days, unless times are shown in another zone. */
  #isMidnight(point: Point): boolean {
    return point.precision === 'ms' && point.zoned && this.#timeZone === 'UTC' && point.ms % MS_PER_DAY === 0;
  }

  #options(from: Point, to: Point, style: Style): Intl.DateTimeFormatOptions {
    const zoned = from.zoned && isClock(from);
    const [first, last] = [dateFromMs(from.ms).year, dateFromMs(to.ms).year];
    const options: Intl.DateTimeFormatOptions = { timeZone: zoned ? this.#timeZone : 'UTC' };
    const day = zoned ? (ms: number): number => this.#localDay(ms) : daysFromMs;
    if (isClock(from) && day(from.ms) === style.sharedDay && day(to.ms) === style.sharedDay) return withClock(options, from, to);
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

  #shared({ startMs, endMs }: DateContext): Pick<Style, 'sharedYear' | 'sharedDay'> {
    const [first, last] = [this.#localDay(startMs), this.#localDay(endMs - 1)];
    const { year } = dateFromDays(first);
    return { sharedYear: year === dateFromDays(last).year ? year : null, sharedDay: first === last ? first : null };
  }

  #format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    let format = this.#formats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.#locale, { calendar: 'gregory', ...options });
      this.#formats.set(key, format);
    }
    return format;
  }
}

function edtfOf(value: DatedValue): Edtf | null {
  return edtfOfEvent(typeof value === 'string' ? { when: value } : value);
}

/** As fine as the times are: seconds and milliseconds only where there are any. */
function withClock(options: Intl.DateTimeFormatOptions, from: Point, to: Point): Intl.DateTimeFormatOptions {
  options.hour = 'numeric';
  options.minute = '2-digit';
  if (from.ms % MS_PER_MINUTE !== 0 || to.ms % MS_PER_MINUTE !== 0) options.second = '2-digit';
  if (from.ms % MS_PER_SECOND !== 0 || to.ms % MS_PER_SECOND !== 0) options.fractionalSecondDigits = 3;
  return options;
}

/** Whether any end of a time lies outside a year: then half of it without the year would be misread. */
function leaves(year: number, time: Edtf): boolean {
  return edtfDates(time).some(({ bounds }) => dateFromMs(bounds.beginEarliest).year !== year);
}

function isOpen(member: EdtfDate | EdtfRange, side: 'start' | 'end'): boolean {
  return member.kind === 'range' && member[side] === null;
}

/** The unit that both end with: " Ma" of "252 Ma" and "66 Ma". */
function sharedUnit(first: string, last: string): string {
  const unit = /\s\D+$/.exec(first)?.[0] ?? '';
  return last.endsWith(unit) ? unit : '';
}
