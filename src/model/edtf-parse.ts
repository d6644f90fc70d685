import { MAX_YEAR, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import type { Diagnostic } from './diagnostic.js';
import { edtfBounds } from './edtf-bounds.js';
import { findUnit, firstMatch, monthsOfSeason, precisionOf, unitBegin, unitEnd, wholeYear } from './edtf-units.js';
import type { YearRange } from './edtf-units.js';
import type { Edtf, EdtfDate, EdtfPart, EdtfRange, Precision, Qualifier } from './edtf.js';
import { exactly, type FuzzyInterval } from './fuzzy-interval.js';

/**
 * Text → EDTF value, by recursive descent: one sticky regular expression per piece (none can backtrack), one pass,
 * linear.
 * Beyond EDTF it reads what ISO 8601 writers produce: times to the minute or with fractions, basic offsets, years of
 * six digits with a sign (as `Date.toISOString` writes them), and spaces after the commas of a set.
 * The first thing that is wrong ends the reading and is told in words with its place.
 */

/** Longer texts are not dates. */
const MAX_LENGTH = 2000;
const YEAR_DIGITS = 4;

const QUALIFIER = /[?~%]/y;
const LONG_YEAR = /Y(-?)(\d{1,16})(?:E(\d{1,2}))?(?:S(\d{1,2}))?/y;
const YEAR = /(?:[+-](?=\d{6}(?!\d))\d{6}|-?[\dX]{4})(?![\dX])(?:S(\d))?/y;
const TWO = /[\dX]{2}(?![\dX])/y;
const TIME = /T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?(?![\d:])/y;

/** Reads EDTF. Null when the text is none; then `report` is called once with what is wrong and where. */
export function parseEdtf(text: string, report?: (diagnostic: Diagnostic) => void): Edtf | null {
  const reader = new Reader(text);
  const value = reader.read();
  if (value === null)
    report?.({
      code: 'bad-date',
      message: reader.problem,
      start: reader.at,
      end: Math.max(reader.at, Math.min(text.length, MAX_LENGTH)),
    });
  return value;
}

class Reader {
  readonly #text: string;
  at = 0;
  problem = '';

  constructor(text: string) {
    this.#text = text;
  }

  read(): Edtf | null {
    const text = this.#text;
    if (text.length > MAX_LENGTH)
      return this.#fail(`a date has at most ${MAX_LENGTH} characters, this has ${text.length}`);
    const value = text[0] === '[' || text[0] === '{' ? this.#set() : this.#dateOrInterval();
    if (value !== null && this.at < text.length)
      return this.#fail(`${quote(text, this.at)} is left over after the date`);
    return value;
  }

  #fail(problem: string, at = this.at): null {
    this.problem ||= `${problem} (character ${at + 1})`;
    this.at = at;
    return null;
  }

  #skip(mark: string): boolean {
    if (!this.#text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  #dateOrInterval(): Edtf | null {
    const start = this.#side();
    if (start === null) return null;
    if (!this.#skip('/')) {
      if (typeof start !== 'string') return start;
      return this.#fail(start === 'open' ? 'an open start “..” needs “/” and an end' : 'there is no date here');
    }
    const endAt = this.at;
    const end = this.#side();
    if (end === null) return null;
    if (start === 'unknown' && end === 'unknown') return this.#fail('an interval needs at least one end', 0);
    if (typeof start !== 'string' && typeof end !== 'string' && isReversed(start, end)) {
      return this.#fail('the interval ends before it begins', endAt);
    }
    return { kind: 'interval', start, end };
  }

  #side(): EdtfDate | 'open' | 'unknown' | null {
    if (this.#skip('..')) return 'open';
    if (this.at === this.#text.length || this.#text[this.at] === '/') return 'unknown';
    return this.#date();
  }

  #set(): Edtf | null {
    const one = this.#text[0] === '[';
    const close = one ? ']' : '}';
    const members: (EdtfDate | EdtfRange)[] = [];
    this.at = 1;
    do {
      while (this.#skip(' '));
      const at = this.at;
      const start = this.#text.startsWith('..', at) ? null : this.#date();
      if (this.problem) return null;
      if (this.#skip('..')) {
        const next = this.#text[this.at];
        const end = next === close || next === ',' ? null : this.#date();
        if (this.problem) return null;
        if (!start && !end) return this.#fail('“..” needs a date before or after it', at);
        if (start && end && isReversed(start, end)) return this.#fail('the range ends before it begins', at);
        members.push({ kind: 'range', start, end });
      } else if (start) {
        members.push(start);
      }
    } while (this.#skip(','));
    if (!this.#skip(close))
      return this.#fail(`${quote(this.#text, this.at)} where “,”, “..” or “${close}” was expected`);
    return { kind: one ? 'one-of' : 'all-of', members };
  }

  #date(): EdtfDate | null {
    const begin = this.at;
    const parts: EdtfPart[] = [];
    let years: YearRange | null = null;
    let monthAt = begin;
    let dayAt = begin;
    while (parts.length < 3 && (parts.length === 0 || this.#skip('-'))) {
      const before = this.#qualifier();
      const at = this.at;
      if (parts.length === 0) years = this.#year();
      else this.#match(TWO);
      if (this.at === at || this.problem) return this.#badPart(parts.length);
      const text = this.#text.slice(at, this.at);
      parts.push({ text, before, after: this.#qualifier() });
      if (parts.length === 2) monthAt = at;
      if (parts.length === 3) dayAt = at;
      if (/[YS]/.test(text)) break; // these are years alone
    }
    if (years === null) return null;
    const month = parts[1]?.text;
    const day = parts[2]?.text;
    const season = month === undefined ? null : monthsOfSeason(Number(month));
    if (season && day !== undefined) return this.#fail(`a season (${month}) has no days`, dayAt);
    if (month !== undefined && !season && !firstMatch(month, 1, 12))
      return this.#fail(`there is no month ${month}`, monthAt);
    const first = findUnit(years, month, day, 1);
    const last = first && findUnit(years, month, day, -1);
    if (!first || !last) return this.#fail(`${this.#text.slice(begin, this.at)} has no day ${day}`, dayAt);

    const bounds = {
      beginEarliest: unitBegin(first),
      beginLatest: unitBegin(last),
      endEarliest: unitEnd(first),
      endLatest: unitEnd(last),
    };
    const date: EdtfDate = {
      kind: 'date',
      parts,
      time: '',
      zoned: false,
      precision: precisionOf(parts, season !== null),
      bounds,
      best: years.best === null ? null : wholeYear(years.best),
    };
    return this.#text[this.at] === 'T' ? this.#time(date) : date;
  }

  #qualifier(): Qualifier {
    const mark = this.#match(QUALIFIER)?.[0];
    return mark === '?' || mark === '~' || mark === '%' ? mark : '';
  }

  #badPart(part: number): null {
    if (part > 0)
      return this.#fail(
        `${quote(this.#text, this.at)} where a ${part === 1 ? 'month' : 'day'} of two digits was expected`,
      );
    const digits = /^[+-]?\d+/.exec(this.#text.slice(this.at, this.at + 20))?.[0];
    if (!digits) return this.#fail(`${quote(this.#text, this.at)} where a year was expected`);
    return this.#fail(
      digits.length > YEAR_DIGITS
        ? `${digits}: a year has four digits; longer ones begin with Y, as Y170000002`
        : `${digits}: a year has four digits, as 0476`,
    );
  }

  #year(): YearRange | null {
    const at = this.at;
    const long = this.#match(LONG_YEAR);
    if (long) {
      const [, sign, digits = '', exponent, significant] = long;
      const size = Number(digits) * 10 ** Number(exponent ?? 0);
      if (size > MAX_YEAR) return this.#fail('the year is more than a trillion years away', at);
      if (exponent === undefined && significant === undefined && digits.length <= YEAR_DIGITS) {
        return this.#fail('a year after Y has more than four digits', at);
      }
      return this.#significant(size, sign === '-', significant, at);
    }
    const plain = this.#match(YEAR);
    if (!plain) return null;
    const text = plain[0].replace(/S\d$/, '');
    const negative = text[0] === '-';
    const digits = /^[+-]/.test(text) ? text.slice(1) : text;
    if (negative && Number(digits) === 0) return this.#fail('there is no year minus zero; 1 BC is 0000', at);
    if (!digits.includes('X')) return this.#significant(Number(digits), negative, plain[1], at);
    if (plain[1] !== undefined) return this.#fail('a year has either unspecified or significant digits, not both', at);
    return { mask: digits, negative, from: 0, to: 0, best: null };
  }

  #significant(size: number, negative: boolean, significant: string | undefined, at: number): YearRange | null {
    const sign = negative ? -1 : 1;
    const year = size === 0 ? 0 : sign * size;
    if (significant === undefined) return { mask: null, negative, from: year, to: year, best: null };
    const count = Number(significant);
    if (count === 0) return this.#fail('a year has at least one significant digit', at);
    const step = 10 ** Math.max(0, String(size).length - count);
    const low = Math.floor(size / step) * step;
    const high = low + step - 1;
    return { mask: null, negative, from: negative ? -high : low, to: negative ? -low : high, best: year };
  }

  #time(date: EdtfDate): EdtfDate | null {
    const at = this.at;
    const match = this.#match(TIME);
    if (!match) return this.#fail(`${quote(this.#text, at)} where a time such as T10:30:00Z was expected`, at);
    const [time, hours = '', minutes = '', seconds, fraction, sign, offsetHours, offsetMinutes] = match;
    const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
    const wholeDay = hour === 24 && minute === 0 && second === 0; // midnight at the end of the day
    if ((hour > 23 && !wholeDay) || minute > 59 || second > 60)
      return this.#fail(`there is no time ${time.slice(1)}`, at); // 60: a leap second
    if (date.parts.length < 3 || date.parts.some((part) => part.text.includes('X')))
      return this.#fail('a time needs a whole date before it', at);
    const offset = Number(offsetHours ?? 0) * MS_PER_HOUR + Number(offsetMinutes ?? 0) * MS_PER_MINUTE;
    if (Number(offsetHours ?? 0) > 23 || Number(offsetMinutes ?? 0) > 59)
      return this.#fail(`there is no offset ${time.slice(-6)}`, at);
    const ms = fraction === undefined ? 0 : Number(`0.${fraction}`) * MS_PER_SECOND;
    const begin =
      date.bounds.beginEarliest +
      hour * MS_PER_HOUR +
      minute * MS_PER_MINUTE +
      second * MS_PER_SECOND +
      ms -
      (sign === '-' ? -offset : offset);
    const [precision, unitMs] = unitOfClock(seconds, fraction);
    return {
      ...date,
      time,
      zoned: sign !== undefined || time.endsWith('Z'),
      precision,
      bounds: exactly(begin, begin + unitMs),
    };
  }
}

/** How finely a time of day is known, and how long that is. */
function unitOfClock(seconds: string | undefined, fraction: string | undefined): [Precision, ms: number] {
  if (fraction !== undefined) return ['ms', 1];
  return seconds === undefined ? ['minute', MS_PER_MINUTE] : ['second', MS_PER_SECOND];
}

/** True when the end, however read, lies before the begin. Two equal times of day do not: that took no time. */
function isReversed(start: EdtfDate, end: EdtfDate): boolean {
  const from = start.bounds.beginEarliest;
  return end.time === '' ? end.bounds.endLatest <= from : end.bounds.beginLatest < from;
}

/** The text from a place on, cut to a length that a message can carry. */
function quote(text: string, at: number): string {
  const rest = text.slice(at, at + 20);
  return rest === '' ? 'the text ends' : `“${rest}${text.length > at + 20 ? '…' : ''}”`;
}

/** The bounds of an EDTF text; null when it is none. */
export function edtfTextBounds(text: string): FuzzyInterval | null {
  const value = parseEdtf(text);
  return value && edtfBounds(value);
}
