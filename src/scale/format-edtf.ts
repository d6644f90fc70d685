import { dateFromMs, msFromDate } from '../model/calendar.js';
import { edtfOfEvent } from '../model/any-time.js';
import { edtfDates } from '../model/edtf-dates.js';
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet } from '../model/edtf.js';
import { dateTimeFormat } from './date-time-format.js';
import { ENGLISH_RANGE, fill } from './date-words.js';
import type { DateWords, Ordinals } from './date-words.js';
import { isPlain, isWhole, lastPointOf, marksOf, pointOf, rounded, UNKNOWN_YEAR } from './edtf-point.js';
import { rangeParts } from './range-parts.js';
import { type DateFormatter, type DateStyle, LONG, type RestOfDates } from './format-date.js';
import { FIRST_BARE_YEAR } from './format-year.js';

const [THOUSAND, MILLION] = [1e3, 1e6];
const BILLION = 1e9;
/** From here on a number of millions with three decimals would read as a thousand of them. */
const FIRST_BILLION = 999_999_500;
/** Longer sets are told by their first and last member. */
const MAX_LISTED = 4;
/** Season numbers of EDTF: 21–32 seasons, 33–36 quarters, 37–41 thirds and halves of the year. */
const [LAST_SEASON, LAST_QUARTER] = [32, 36];

const ENGLISH: DateWords = {
  between: 'between {from} and {to}',
  either: '{from} or {to}',
  about: 'about {date}',
  perhaps: 'perhaps {date}',
  by: 'by {date}',
  orLater: '{date} or later',
  since: 'from {date} on',
  sinceUnknownEnd: '{date} to an unknown date',
  until: 'until {date}',
  untilUnknownStart: 'an unknown date to {date}',
  mostLikely: '{date}, most likely {best}',
  anyYear: 'an unknown year',
  decade: '{year}s',
  century: {
    one: '{number}st century',
    two: '{number}nd century',
    few: '{number}rd century',
    other: '{number}th century',
  },
  millennium: {
    one: '{number}st millennium',
    two: '{number}nd millennium',
    few: '{number}rd millennium',
    other: '{number}th millennium',
  },
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  season: '{season} {year}',
  quarter: 'Q{number} {year}',
  range: ENGLISH_RANGE,
  yearsAgo: { ka: '{number} ka', Ma: '{number} Ma', Ga: '{number} Ga' },
  yearsAhead: { Ma: '{number} Ma from now', Ga: '{number} Ga from now' },
};

/**
 * The words of dates that are not plain, and of all dates at length. Pages load this with the first date that is not
 * plain, or beside the panels.
 */
export const EDTF_WORDS: RestOfDates = {
  tell(dates, event, style) {
    const time = edtfOfEvent(event);
    if (time === null) return '';
    return new EdtfWords(dates).value(
      time,
      style.sharedYear !== null && leaves(style.sharedYear, time) ? { ...style, sharedYear: null } : style,
    );
  },

  long(dates, event) {
    const time = edtfOfEvent(event);
    if (time === null) return '';
    const words = new EdtfWords(dates);
    const text = words.value(time, LONG);
    const best = event.best === undefined ? null : edtfOfEvent({ when: event.best });
    if (best === null) return text;
    const years = new Set(
      [...edtfDates(time), ...edtfDates(best)].map(({ bounds }) => dateFromMs(bounds.beginEarliest).year),
    );
    const [sharedYear = null] = years.size === 1 ? years : [];
    return fill(words.words.mostLikely, { date: text, best: words.value(best, { ...LONG, sharedYear }) });
  },

  longYear({ locale, words }, year) {
    const size = Math.abs(year);
    const number = (unit: number): string =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(size / unit);
    const { yearsAgo, yearsAhead } = soundWords(words);
    const texts = year < 0 ? yearsAgo : yearsAhead;
    if (size >= FIRST_BILLION) return fill(texts.Ga, { number: number(BILLION) });
    if (size >= MILLION) return fill(texts.Ma, { number: number(MILLION) });
    return year < 0 ? fill(yearsAgo.ka, { number: number(THOUSAND) }) : number(1);
  },

  // " Ma" of "252 Ma" and "66 Ma".
  longRange(first, last, template) {
    const unit = /\s\D+$/.exec(first)?.[0] ?? '';
    if (unit === '' || !last.endsWith(unit)) return null;
    const from = first.slice(0, -unit.length);
    return template === undefined ? `${from}–${last}` : fill(template, { from, to: last });
  },

  rangeParts,

  between(parts, template) {
    const begin = parts.findIndex((part) => part.source === 'startRange');
    const split = parts.findIndex(
      (part, i) => i > begin && part.source === 'shared' && parts[i - 1]?.source === 'startRange',
    );
    const text = (from: number, to = parts.length): string =>
      parts
        .slice(from, to)
        .map((part) => part.value)
        .join('');
    if (begin < 0 || split < 0) return text(0);
    // Between the halves: what still belongs to the first ("19." in German), then the dash.
    const [tail = ''] = /^[^\s–—~～〜至-]*/u.exec(parts[split]?.value ?? '') ?? [];
    return fill(template, { from: text(0, split) + tail, to: text(split + 1) });
  },
};

const sound = new WeakMap<Partial<DateWords>, DateWords>();

/**
 * The words that are given, English ones for all others and for those that are no texts: pages read them from anywhere.
 */
function soundWords(given: Partial<DateWords>): DateWords {
  let words = sound.get(given);
  if (words === undefined) {
    words = {
      ...ENGLISH,
      ...Object.fromEntries(Object.entries(given).filter(([name, texts]) => isLike(texts, Reflect.get(ENGLISH, name)))),
    };
    sound.set(given, words);
  }
  return words;
}

/** Whether it is a text where English has one, else only texts, with all that English cannot do without. */
function isLike(given: unknown, english: unknown): boolean {
  if (!isObject(given) || !isObject(english)) return typeof given === 'string' && typeof english === 'string';
  const needed = 'other' in english ? ['other'] : Object.keys(english);
  return needed.every((name) => name in given) && Object.values(given).every((text) => typeof text === 'string');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

class EdtfWords {
  readonly words: DateWords;
  readonly #dates: DateFormatter;

  constructor(dates: DateFormatter) {
    this.#dates = dates;
    this.words = soundWords(dates.words);
  }

  value(value: Edtf, style: DateStyle): string {
    switch (value.kind) {
      case 'date':
        return this.#marked(this.#date(value, style), [value]);
      case 'interval':
        return this.#interval(value, style);
      default:
        return this.#set(value, style);
    }
  }

  #interval({ start, end }: EdtfInterval, style: DateStyle): string {
    const words = this.words;
    const plain = { ...style, weekday: false };
    if (typeof start !== 'string' && typeof end !== 'string') {
      return marksOf(start) === marksOf(end) && isPlain(start) && isPlain(end)
        ? this.#marked(this.#dates.range(pointOf(start), pointOf(end), plain), [start, end])
        : fill(words.range, { from: this.value(start, plain), to: this.value(end, plain) });
    }
    if (typeof start !== 'string')
      return fill(end === 'open' ? words.since : words.sinceUnknownEnd, { date: this.value(start, plain) });
    if (typeof end !== 'string')
      return fill(start === 'open' ? words.until : words.untilUnknownStart, { date: this.value(end, plain) });
    return '';
  }

  #set(value: EdtfSet, style: DateStyle): string {
    const words = this.words;
    const plain = { ...style, weekday: false };
    const dates = edtfDates(value);
    const { members } = value;
    const [first, last, head, tail] = [dates.at(0), dates.at(-1), members.at(0), members.at(-1)];
    if (!first || !last || !head || !tail) return '';
    const oneOf = value.kind === 'one-of';
    if (isOpen(head, 'start')) return fill(oneOf ? words.by : words.until, { date: this.value(last, plain) });
    if (isOpen(tail, 'end')) return fill(oneOf ? words.orLater : words.since, { date: this.value(first, plain) });
    if (members.length > 1 && members.length <= MAX_LISTED) {
      const list = new Intl.ListFormat(this.#dates.locale, { type: oneOf ? 'disjunction' : 'conjunction' });
      return list.format(
        members.map((member) => (member.kind === 'date' ? this.value(member, plain) : this.#setRange(member, plain))),
      );
    }
    const template = first.bounds.endEarliest === last.bounds.beginLatest ? words.either : words.between;
    return this.#marked(
      this.#dates.range(pointOf(first), lastPointOf(last), plain, oneOf ? template : undefined),
      dates,
    );
  }

  #setRange({ start, end }: EdtfRange, style: DateStyle): string {
    return start && end ? this.#marked(this.#dates.range(pointOf(start), lastPointOf(end), style), [start, end]) : '';
  }

  #date(date: EdtfDate, style: DateStyle): string {
    const words = this.words;
    const { year } = dateFromMs(date.bounds.beginEarliest);
    const lastYear = dateFromMs(date.bounds.beginLatest).year;
    if (date.precision === 'millennium' && date.parts[0]?.text === UNKNOWN_YEAR) return words.anyYear;
    if (date.precision === 'century' || date.precision === 'millennium') {
      const [size, texts] =
        date.precision === 'century' ? ([100, words.century] as const) : ([1000, words.millennium] as const);
      return this.#ordinal(texts, lastYear < 0 ? -(Math.floor(-lastYear / size) + 1) : Math.floor(year / size) + 1);
    }
    // Ten years of EDTF around the change of eras, and before it, are none of a calendar without a year 0: -004X begins
    // in 50 BC.
    if (date.precision === 'decade' && year > 0)
      return this.#withEra(fill(words.decade, { year: String(year) }), lastYear);
    if (date.precision === 'season') return this.#season(date, style);
    if (date.best)
      return fill(words.about, { date: this.#dates.year(rounded(date, dateFromMs(date.best.beginEarliest).year)) });
    return isWhole(date)
      ? this.#dates.point(pointOf(date), style)
      : this.#dates.range(
          pointOf(date),
          lastPointOf(date),
          { ...style, weekday: false },
          // "About" and "perhaps" say the same.
          marksOf(date) === '' ? words.between : undefined,
        );
  }

  #season(date: EdtfDate, style: DateStyle): string {
    const words = this.words;
    const season = Number(date.parts[1]?.text);
    const year = this.#dates.range(pointOf(date), lastPointOf(date), style, words.between);
    if (season <= LAST_SEASON)
      return fill(words.season, { season: words.seasons[(season - 1) % words.seasons.length] ?? '', year });
    if (season <= LAST_QUARTER) return fill(words.quarter, { number: String(season - LAST_SEASON), year });
    const month = { ...pointOf(date), precision: 'month' } as const;
    return this.#dates.range(month, { ...month, ms: date.bounds.endEarliest - 1 }, style);
  }

  /** About, perhaps: when all of the dates are so marked in whole or in part. */
  #marked(text: string, dates: readonly EdtfDate[]): string {
    const marks = dates.map(marksOf).join('');
    const about = /[~%]/.test(marks) ? fill(this.words.about, { date: text }) : text;
    return /[?%]/.test(marks) ? fill(this.words.perhaps, { date: about }) : about;
  }

  /** The ordinal form of a number with its word, as "19th century"; BC when negative. */
  #ordinal(texts: Ordinals, number: number): string {
    const { locale } = this.#dates;
    const size = Math.abs(number);
    const form = new Intl.PluralRules(locale, { type: 'ordinal' }).select(size);
    return this.#withEra(
      fill(texts[form] ?? texts.other, { number: new Intl.NumberFormat(locale).format(size) }),
      number < 0 ? 0 : FIRST_BARE_YEAR,
    );
  }

  /** A word for many years with their era around it: "820s AD", "2nd century BC". */
  #withEra(text: string, year: number): string {
    if (year >= FIRST_BARE_YEAR) return text;
    const sample = dateTimeFormat(this.#dates.locale, { timeZone: 'UTC', year: 'numeric', era: 'short' });
    // What stands for the word "year" around a number ("西暦1年") has no place around another word ("西暦1世紀").
    return sample
      .formatToParts(msFromDate(year > 0 ? 1 : -1, 7, 1))
      .map(({ type, value }) => (type === 'year' ? text : type === 'literal' ? value.replace(/\S+\s*/g, '') : value))
      .join('');
  }
}

/** Whether any end of a time lies outside a year: then half of it without the year would be misread. */
function leaves(year: number, time: Edtf): boolean {
  return edtfDates(time).some(({ bounds }) => dateFromMs(bounds.beginEarliest).year !== year);
}

function isOpen(member: EdtfDate | EdtfRange, side: 'start' | 'end'): boolean {
  return member.kind === 'range' && member[side] === null;
}
