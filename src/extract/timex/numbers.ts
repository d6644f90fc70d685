// Numbers as text writes them: figures and words, years, days of a month, ordinals, decades, clock times, dates of
// three numbers. Each is a reader that looks at no more than a handful of tokens; the words come from the lexicon.

import type { Locale } from '../locales/locale.js';
import type { Token } from '../tokens.js';
import { FIGURES, type Lexicon } from './lexicon.js';
import type { Reader, Reading, Value } from './pattern.js';
import { two } from './period.js';

type Tokens = readonly Token[];

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
/** Years that need no word around them to be read as years. */
const FIRST_PLAIN_YEAR = 1900;
const LAST_PLAIN_YEAR = 2039;
/** Tokens: a number in words is no longer, or a line of numerals would be read again and again. */
const LONGEST_NUMBER = 10;
/** Tokens of a date of three numbers, the marks between them included. */
const NUMERIC_DATE = 5;
/** "In 1700 and 1800 the town …": a short word behind a year is no counted noun. */
const SHORTEST_NOUN = 4;
/** So few tokens away, figures are told of it. */
const NEAR = 12;
/** "Eleven thirty" is no year. */
const LAST_HOUR = 12;
/** The value of "hours" among the zones. */
const HOURS = 24;
const APOSTROPHE = "'";

/** True when nothing stands between a token and the next. */
export const touches = (tokens: Tokens, at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;

/** A token in lower case; empty outside the sentence. */
export const textAt = (tokens: Tokens, at: number): string => tokens[at]?.lexeme.lower ?? '';

/** A number without comma or point; NaN, which no comparison holds for, where there is none. */
function plain(tokens: Tokens, at: number): number {
  const text = tokens[at]?.lexeme.kind === 'number' ? textAt(tokens, at) : '.';
  return text.includes('.') ? NaN : Number(text);
}

/** A number in figures; NaN where there is none. */
const figures = (tokens: Tokens, at: number): number =>
  tokens[at]?.lexeme.kind === 'number' ? Number(textAt(tokens, at).replaceAll(',', '')) : NaN;

/** The text of a token and of what no space parts from it. */
function joined(tokens: Tokens, at: number): string {
  let text = textAt(tokens, at);
  for (let i = at; i < at + NUMERIC_DATE - 1 && touches(tokens, i); i++) text += textAt(tokens, i + 1);
  return text;
}

/** "91" is 1991 and "21" is 2021: the hundred years from 1950. */
const yearOfTwoDigits = (year: number): number => year + (year < 50 ? 2000 : 1900);

const colonAt = (tokens: Tokens, at: number): boolean =>
  textAt(tokens, at) === ':' && touches(tokens, at - 1) && touches(tokens, at);
const isDash = (tokens: Tokens, at: number): boolean => /^[-–—]$/.test(textAt(tokens, at));
const isFourDigits = (tokens: Tokens, at: number): boolean => /^\d{4}$/.test(textAt(tokens, at));

/** "1848: …", "• 1914–1918 – …" at the start of a line: the year, or the years, of an entry of a chronology. */
function headsEntry(tokens: Tokens, at: number): boolean {
  const isBulleted = at === 1 && /^[-–—•*·]$/.test(textAt(tokens, 0));
  const parting = isDash(tokens, at + 1) && isFourDigits(tokens, at + 2) ? at + 3 : at + 1;
  return (
    (at === 0 || isBulleted) && /^[-–—:|]$/.test(textAt(tokens, parting)) && tokens[parting + 1]?.lexeme.kind === 'word'
  );
}

/** A number that stands to a unit or a currency is no year. */
function isAmount(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1]?.lexeme;
  return (
    (touches(tokens, at - 1) && /^[$€£¥#§]$/.test(textAt(tokens, at - 1))) ||
    after?.text === '%' ||
    (after?.kind === 'word' && touches(tokens, at) && after.lower !== "'s")
  );
}

const reading = (value: Value, next: number): Reading => ({ value, next });

/** "9", "9:15", "9.15", "9:15:30": what it says, and the index behind it. */
function hourAndMinute(
  tokens: Tokens,
  at: number,
): {
  readonly hours: string | undefined;
  readonly mark: string | undefined;
  readonly minute: string;
  readonly next: number;
} {
  const text = textAt(tokens, at);
  const isColon = colonAt(tokens, at + 1);
  const seconds = isColon && colonAt(tokens, at + 3) ? `:${textAt(tokens, at + 4)}` : '';
  const [, hours, mark, minute = '00'] =
    /^(\d\d?)(?:([.:])([0-5]\d(?::[0-5]\d)?))?$/.exec(isColon ? `${text}:${textAt(tokens, at + 2)}${seconds}` : text) ??
    [];
  return { hours, mark, minute, next: at + (seconds ? 5 : isColon ? 3 : 1) };
}

/** Adds the number classes of a locale to its lexicon. */
export function addNumbers(lexicon: Lexicon, locale: Locale): void {
  const word = (name: string, tokens: Tokens, at: number): Reading | null => lexicon.read(name, tokens, at);
  // "Ninety-six", "twenty-first"
  const withTens = (units: string, tokens: Tokens, at: number): Reading | null => {
    const ten = word('TENS', tokens, at);
    const unit = word(units, tokens, ten ? ten.next + (textAt(tokens, ten.next) === '-' ? 1 : 0) : at);
    return ten && unit && Number(unit.value) < 10
      ? reading(Number(ten.value) + Number(unit.value), unit.next)
      : ten
        ? null
        : unit;
  };
  const belowHundred: Reader = (tokens, at) => withTens('SMALL', tokens, at) ?? word('TENS', tokens, at);
  const inWords: Reader = (tokens, at) => {
    let total = 0;
    let group = 0;
    let next = at;
    if (word('ARTICLE', tokens, at)) {
      if (!word('SCALE', tokens, at + 1)) return null;
      group = 1;
      next++;
    }
    while (next - at < LONGEST_NUMBER) {
      // "one hundred and fifty"
      const joint = next > at && textAt(tokens, next) === 'and' ? next + 1 : next;
      const part = group % 100 === 0 ? belowHundred(tokens, joint) : null;
      const step = part ?? (next > at ? word('SCALE', tokens, next) : null);
      if (!step) break;
      const value = Number(step.value);
      if (part) group += value;
      else if (value === 100) group *= value;
      else {
        total += group * value;
        group = 0;
      }
      next = step.next;
    }
    return next > at ? reading(total + group, next) : null;
  };
  const number: Reader = (tokens, at) => {
    const value = figures(tokens, at);
    if (Number.isNaN(value)) return inWords(tokens, at);
    const factor = word('SCALE', tokens, at + 1);
    if (factor) return reading(value * Number(factor.value), factor.next);
    // "2 1/2"
    const over = figures(tokens, at + 1);
    const under = figures(tokens, at + 3);
    return textAt(tokens, at + 2) === '/' && touches(tokens, at + 1) && over < under
      ? reading(value + over / under, at + 4)
      : reading(value, at + 1);
  };
  const ordinal: Reader = (tokens, at) => {
    const value = plain(tokens, at);
    if (Number.isNaN(value)) return withTens('ORDINALWORD', tokens, at);
    const end = touches(tokens, at) ? word('SUFFIX', tokens, at + 1) : null;
    return end && reading(value, end.next);
  };
  const day: Reader = (tokens, at) => {
    if (tokens[at]?.lexeme.kind !== 'number' || textAt(tokens, at).length > 2) return null;
    const read = ordinal(tokens, at) ?? reading(plain(tokens, at), at + 1);
    const isClock = textAt(tokens, read.next) === ':' && touches(tokens, read.next);
    return !isClock && Number(read.value) >= 1 && Number(read.value) <= 31 ? read : null;
  };
  const year4: Reader = (tokens, at) => {
    const value = plain(tokens, at);
    if (!Number.isNaN(value))
      return textAt(tokens, at).length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR && !isAmount(tokens, at)
        ? reading(value, at + 1)
        : null;
    // "nineteen ninety-six"
    const century = word('SMALL', tokens, at);
    const rest = century && Number(century.value) > LAST_HOUR ? belowHundred(tokens, century.next) : null;
    return century && rest && Number(rest.value) > 9
      ? reading(Number(century.value) * 100 + Number(rest.value), rest.next)
      : null;
  };
  // "'91", "FY22"
  const year: Reader = (tokens, at) => {
    const digits =
      textAt(tokens, at) === APOSTROPHE && touches(tokens, at) ? at + 1 : textAt(tokens, at - 1) === 'fy' ? at : -1;
    return /^\d\d$/.test(textAt(tokens, digits))
      ? reading(yearOfTwoDigits(plain(tokens, digits)), digits + 1)
      : year4(tokens, at);
  };
  const bareYear: Reader = (tokens, at) => {
    // "Rome fell in 476", "In 410 the city …": without such a place three figures are a count.
    if (/^[1-9]\d\d$/.test(textAt(tokens, at)))
      return (
        word('STORY', tokens, at - 1) &&
        ((at === 1 && word('THE', tokens, at + 1)) || word('END', tokens, at + 1)) &&
        reading(plain(tokens, at), at + 1)
      );
    // "In '54": elsewhere a quotation may begin with a number.
    const read = word('YEARCUE', tokens, at - 1)?.value === 'sure' ? year(tokens, at) : year4(tokens, at);
    if (!read || tokens[at]?.lexeme.kind !== 'number') return read;
    // "1500 men", "about 2000 people" are counts; "in 1500", "the 1994 election" name years, and so does "1558–1603".
    const isFirst = isDash(tokens, at + 1) && year4(tokens, at + 2) !== null;
    const isRange = isFirst || (isDash(tokens, at - 1) && year4(tokens, at - 2) !== null);
    const hedges = (name: string, back: number): boolean => word(name, tokens, at - back)?.next === at;
    const cue =
      headsEntry(tokens, at) || hedges('AROUND', 2) || hedges('LIMIT', 3)
        ? 'sure'
        : (word('YEARCUE', tokens, at - 1)?.value ?? (isRange ? 'open' : undefined));
    if (cue === 'sure') return read;
    const behind = isFirst ? at + 3 : at + 1;
    if (word('COUNTED', tokens, behind)) return null;
    const value = Number(read.value);
    const isRound = value % 100 === 0;
    const after = tokens[behind]?.lexeme;
    const isVerb =
      ['PAST', 'FUTURE', 'UNTIL', 'YEARCUE'].some((name) => word(name, tokens, behind)) ||
      (!isRound && locale.pastEnding.test(textAt(tokens, behind)));
    const counts =
      after?.kind === 'word' && after.text === after.lower && after.text.length >= SHORTEST_NOUN && !isVerb;
    return (cue === undefined && (value < FIRST_PLAIN_YEAR || value > LAST_PLAIN_YEAR)) ||
      (counts && (isRound || (value < FIRST_PLAIN_YEAR && !isRange)))
      ? null
      : read;
  };
  const decade: Reader = (tokens, at) => {
    const named = word('DECADE', tokens, at);
    if (named) return reading(1900 + Number(named.value), named.next);
    const start = at + (textAt(tokens, at) === APOSTROPHE ? 1 : 0);
    const end = touches(tokens, start) ? word('DECADEEND', tokens, start + 1) : null;
    if (!end) return null;
    const [, century = '', decadeOfCentury] = /^(\d\d)?(\d0)$/.exec(textAt(tokens, start)) ?? [];
    return decadeOfCentury === undefined ? null : reading(Number((century || '19') + decadeOfCentury), end.next);
  };
  const clock: Reader = (tokens, at) => {
    const text = textAt(tokens, at);
    // "1800 GMT", "at 1800 hours"; "lasts 1800 hours" is none.
    const zone = word('ZONE', tokens, at + 1);
    if (zone && (zone.value !== HOURS || textAt(tokens, at - 1) === 'at') && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(text))
      return reading(`${text.slice(0, 2)}:${text.slice(2)}`, at + 1);
    // "2 p.m.", "14:30", "14.30 Uhr"; "9.15 – …" at the start of a line of a ticker
    const { hours = word('SMALL', tokens, at)?.value, mark, minute, next } = hourAndMinute(tokens, at);
    const half = word('MERIDIEM', tokens, next);
    const end = half ?? word('OCLOCK', tokens, next);
    const hour = Number(hours);
    return hour <= 24 && (end || mark === ':' || (mark === '.' && headsEntry(tokens, at)))
      ? reading(`${two(half ? (hour % 12) + (half.value === 'pm' ? 12 : 0) : hour)}:${minute}`, end?.next ?? next)
      : null;
  };
  const hour: Reader = (tokens, at) => {
    const { hours = word('SMALL', tokens, at)?.value, minute, next } = hourAndMinute(tokens, at);
    const value = Number(hours);
    // "06:00 and 10pm": a nought begins a time of 24 hours, which shares no half of the day.
    return value >= 1 && value <= 12 && !String(hours).startsWith('0')
      ? reading(`${two(value)}:${minute}`, next)
      : null;
  };
  const dateIn = (year: number | string, month: number, day: number, next: number): Reading | null =>
    month > 0 && month <= 12 && day > 0 && day <= 31 ? reading(`${year}-${two(month)}-${two(day)}`, next) : null;
  const numericDate: Reader = (tokens, at) => {
    if (!touches(tokens, at)) return null;
    if (/^9\/11(?![\d/])/.test(joined(tokens, at))) return reading('2001-09-11', at + 3);
    const [, a = '', mark, b, c = ''] = /^(\d+)([-/.])(\d+)\2(\d+)$/.exec(joined(tokens, at)) ?? [];
    const [first, second] = [Number(a), Number(b)];
    if (a.length === 4) return dateIn(first, second, Number(c), at + NUMERIC_DATE);
    if (c.length !== 2 && c.length !== 4) return null;
    const year = c.length === 2 ? yearOfTwoDigits(Number(c)) : Number(c);
    // With points the day is first; else what can be no month is the day; what is left open follows the locale.
    return mark !== '.' && (second > 12 || (first <= 12 && locale.monthFirst))
      ? dateIn(year, first, second, at + NUMERIC_DATE)
      : dateIn(year, second, first, at + NUMERIC_DATE);
  };
  // "24.12." without a year
  const dayMonth: Reader = (tokens, at) => {
    const [, day, month] = /^(\d\d?)\.(\d\d?)\./.exec(joined(tokens, at)) ?? [];
    const date = dateIn(0, Number(month), Number(day), at + 4);
    return date && reading(String(date.value).slice(2), date.next);
  };
  const end: Reader = (tokens, at) => {
    const after = tokens[at]?.lexeme;
    return after === undefined || (after.kind === 'punctuation' && after.text !== '-') ? reading('', at) : null;
  };
  // "The first half" of a year, where figures are told, else of a match.
  const money: Reader = (tokens, at) =>
    tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => word('BUSINESS', [token], 0))
      ? reading('', at)
      : null;
  lexicon.add('END', end, []);
  lexicon.add('MONEY', money, []);
  for (const [name, reader, heads = ''] of [
    ['N', number, 'SMALL TENS ARTICLE'],
    ['ORDINAL', ordinal, 'ORDINALWORD TENS'],
    ['DAY', day],
    ['YEAR4', year4, 'SMALL'],
    ['YEAR', year, `SMALL ${APOSTROPHE}`],
    ['BAREYEAR', bareYear, `SMALL ${APOSTROPHE}`],
    ['DECADENUM', decade, `DECADE ${APOSTROPHE}`],
    ['CLOCK', clock, 'SMALL'],
    ['HOUR', hour, 'SMALL'],
    ['NUMERICDATE', numericDate],
    ['DAYMONTH', dayMonth],
  ] as const)
    lexicon.add(name, reader, [FIGURES, ...lexicon.wordsOf(heads.split(' '))]);
}
