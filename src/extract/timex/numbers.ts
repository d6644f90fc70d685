// Numbers as text writes them: figures and words, years, days of a month, ordinals, decades, clock times, dates of three numbers. Each is a
// reader that looks at no more than a handful of tokens; the words come from the lexicon.

import type { Token } from '../tokens.js';
import { FIGURES, type Lexicon } from './lexicon.js';
import type { Reader, Reading } from './pattern.js';
import { two } from './period.js';

type Tokens = readonly Token[];

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
/** Years that need no word around them to be read as years. */
const PLAIN_YEARS = { first: 1900, last: 2039 };
/** Tokens: a number in words is no longer, or a line of numerals would be read again and again. */
const LONGEST_NUMBER = 10;
/** "In 1700 and 1800 the town …": a short word behind a year is no counted noun. */
const SHORTEST_NOUN = 4;
const CURRENCY = /^[$€£¥#§]$/;
const APOSTROPHE = "'";

/** True when nothing stands between a token and the next. */
export const touches = (tokens: Tokens, at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;

const textAt = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** A number without comma or point. */
function plain(tokens: Tokens, at: number): number | null {
  return /^\d+$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : null;
}

/** "91" is 1991 and "21" is 2021: the hundred years from 1950. */
function twoDigitYear(year: number): number {
  return year + (year < 50 ? 2000 : 1900);
}

/** A number that stands to a unit or a currency is no year. */
function isAmount(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  return (at > 0 && touches(tokens, at - 1) && CURRENCY.test(textAt(tokens, at - 1))) || after?.text === '%' || (after?.kind === 'word' && touches(tokens, at) && after.lower !== "'s");
}

/** Adds the number classes to a lexicon; `monthFirst`: how "03/04/1991" is read. */
export function addNumbers(lexicon: Lexicon, monthFirst: boolean): void {
  const belowHundred: Reader = (tokens, at) => {
    const ten = lexicon.read('TENS', tokens, at);
    if (!ten) return lexicon.read('SMALL', tokens, at);
    const unit = lexicon.read('SMALL', tokens, ten.next + (textAt(tokens, ten.next) === '-' ? 1 : 0));
    return unit && Number(unit.value) < 10 ? { value: Number(ten.value) + Number(unit.value), next: unit.next } : ten;
  };
  const inWords: Reader = (tokens, at) => {
    let total = 0;
    let group = 0;
    let next = at;
    if (lexicon.read('ARTICLE', tokens, at)) {
      if (!lexicon.read('SCALE', tokens, at + 1)) return null;
      group = 1;
      next++;
    }
    while (next - at < LONGEST_NUMBER) {
      const part = group % 100 === 0 ? belowHundred(tokens, next) : null;
      const factor = part || next === at ? null : lexicon.read('SCALE', tokens, next);
      if (part) group += Number(part.value);
      else if (!factor) break;
      else if (factor.value === 100) group *= 100;
      else {
        total += group * Number(factor.value);
        group = 0;
      }
      next = (part ?? factor)?.next ?? next;
    }
    return next > at ? { value: total + group, next } : null;
  };
  const figures = (tokens: Tokens, at: number): number | null => (tokens[at]?.kind === 'number' ? Number(textAt(tokens, at).replaceAll(',', '')) : null);
  const number: Reader = (tokens, at) => {
    const value = figures(tokens, at);
    if (value === null) return inWords(tokens, at);
    const factor = lexicon.read('SCALE', tokens, at + 1);
    if (factor) return { value: value * Number(factor.value), next: factor.next };
    // "2 1/2"
    const over = figures(tokens, at + 1);
    const under = figures(tokens, at + 3);
    const isFraction = over !== null && under !== null && textAt(tokens, at + 2) === '/' && touches(tokens, at + 1) && over < under;
    return isFraction ? { value: value + over / under, next: at + 4 } : { value, next: at + 1 };
  };
  const ordinal: Reader = (tokens, at) => {
    const value = plain(tokens, at);
    if (value === null) return lexicon.read('ORDINALWORD', tokens, at);
    const end = touches(tokens, at) ? lexicon.read('SUFFIX', tokens, at + 1) : null;
    return end && { value, next: end.next };
  };
  const day: Reader = (tokens, at) => {
    if (tokens[at]?.kind !== 'number' || textAt(tokens, at).length > 2) return null;
    const read = ordinal(tokens, at) ?? { value: plain(tokens, at) ?? 0, next: at + 1 };
    const isClock = textAt(tokens, read.next) === ':' && touches(tokens, read.next);
    return !isClock && Number(read.value) >= 1 && Number(read.value) <= 31 ? read : null;
  };
  const year4: Reader = (tokens, at) => {
    const value = plain(tokens, at);
    if (value !== null) return textAt(tokens, at).length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR && !isAmount(tokens, at) ? { value, next: at + 1 } : null;
    // "nineteen ninety-six"
    const century = lexicon.read('SMALL', tokens, at);
    const rest = century && Number(century.value) > 10 ? belowHundred(tokens, century.next) : null;
    return century && rest && Number(rest.value) > 9 ? { value: Number(century.value) * 100 + Number(rest.value), next: rest.next } : null;
  };
  const year: Reader = (tokens, at) => {
    // "'91"
    const value = textAt(tokens, at) === APOSTROPHE && touches(tokens, at) && textAt(tokens, at + 1).length === 2 ? plain(tokens, at + 1) : null;
    return value === null ? year4(tokens, at) : { value: twoDigitYear(value), next: at + 2 };
  };
  const bareYear: Reader = (tokens, at) => {
    const read = year4(tokens, at);
    if (!read || tokens[at]?.kind !== 'number') return read;
    // "1500 men", "about 2000 people" are counts; "in 1500", "the 1994 election" name years.
    const isRange = /^[-–—]$/.test(textAt(tokens, at - 1)) && /^\d{4}$/.test(textAt(tokens, at - 2));
    const cue = isRange ? 'sure' : lexicon.read('YEARCUE', tokens, at - 1)?.value;
    if (cue === 'sure') return read;
    const value = Number(read.value);
    if (lexicon.read('COUNTED', tokens, at + 1)) return null;
    const after = tokens[at + 1];
    const counts = after?.kind === 'word' && after.text === after.lower && after.text.length >= SHORTEST_NOUN && !['PAST', 'FUTURE', 'YEARCUE'].some((name) => lexicon.read(name, tokens, at + 1));
    return (cue === undefined && (value < PLAIN_YEARS.first || value > PLAIN_YEARS.last)) || (counts && (value < PLAIN_YEARS.first || value % 100 === 0)) ? null : read;
  };
  const decade: Reader = (tokens, at) => {
    const named = lexicon.read('DECADE', tokens, at);
    if (named) return { value: 1900 + Number(named.value), next: named.next };
    const start = at + (textAt(tokens, at) === APOSTROPHE ? 1 : 0);
    const value = plain(tokens, start);
    const { length } = textAt(tokens, start);
    const end = value !== null && value % 10 === 0 && (length === 4 || length === 2) && touches(tokens, start) ? lexicon.read('DECADEEND', tokens, start + 1) : null;
    return end && { value: length === 4 ? (value ?? 0) : 1900 + (value ?? 0), next: end.next };
  };
  const clock: Reader = (tokens, at) => {
    const text = textAt(tokens, at);
    // "1800 GMT"
    if (/^([01]\d|2[0-4])[0-5]\d$/.test(text) && lexicon.read('ZONE', tokens, at + 1)) return { value: `${text.slice(0, 2)}:${text.slice(2)}`, next: at + 1 };
    // "14.30 Uhr"
    const point = /^(\d\d?)\.([0-5]\d)$/.exec(text);
    const hour = point ? Number(point[1]) : plain(tokens, at);
    if (hour === null || hour > 24 || (!point && text.length > 2)) return null;
    let next = at + 1;
    let minute = point ? (point[2] ?? '') : '';
    if (!point && textAt(tokens, next) === ':' && touches(tokens, at) && touches(tokens, next)) {
      minute = textAt(tokens, next + 1);
      if (!/^[0-5]\d$/.test(minute)) return null;
      next += 2;
    }
    const half = lexicon.read('MERIDIEM', tokens, next);
    const end = half ?? lexicon.read('OCLOCK', tokens, next);
    if (!end && (minute === '' || point)) return null;
    return { value: `${two(half ? (hour % 12) + (half.value === 'pm' ? 12 : 0) : hour)}:${minute || '00'}`, next: end?.next ?? next };
  };
  const hour: Reader = (tokens, at) => {
    const value = figures(tokens, at) ?? Number(lexicon.read('SMALL', tokens, at)?.value ?? 0);
    return value >= 1 && value <= 12 && Number.isInteger(value) ? { value: `${two(value)}:00`, next: at + 1 } : null;
  };
  const numericDate: Reader = (tokens, at) => {
    const mark = textAt(tokens, at + 1);
    if (!/^[-/.]$/.test(mark) || textAt(tokens, at + 3) !== mark) return null;
    for (let i = at; i < at + 4; i++) if (!touches(tokens, i)) return null;
    const a = plain(tokens, at);
    const b = plain(tokens, at + 2);
    const c = plain(tokens, at + 4);
    if (a === null || b === null || c === null) return null;
    const lastLength = textAt(tokens, at + 4).length;
    let [y, m, d] = [a, b, c];
    if (textAt(tokens, at).length !== 4) {
      if (lastLength !== 2 && lastLength !== 4) return null;
      y = lastLength === 2 ? twoDigitYear(c) : c;
      // With points the day is first; else what can be no month is the day; what is left open follows the locale.
      [m, d] = mark !== '.' && (b > 12 || (a <= 12 && monthFirst)) ? [a, b] : [b, a];
    }
    return m < 1 || m > 12 || d < 1 || d > 31 ? null : { value: `${y}-${two(m)}-${two(d)}`, next: at + 5 };
  };
  // "24.12." without a year
  const dayMonth: Reader = (tokens, at) => {
    const [day, month] = [plain(tokens, at) ?? 0, plain(tokens, at + 2) ?? 0];
    const isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12 && [1, 3].every((i) => textAt(tokens, at + i) === '.') && [0, 1, 2].every((i) => touches(tokens, at + i));
    return isDate ? { value: `${two(month)}-${two(day)}`, next: at + 4 } : null;
  };
  const end = (tokens: Tokens, at: number): Reading | null => {
    const after = tokens[at];
    return after === undefined || (after.kind === 'punctuation' && after.text !== '-') ? { value: '', next: at } : null;
  };
  const small = lexicon.heads('SMALL');
  const numerals = [...small, ...lexicon.heads('TENS'), ...lexicon.heads('ARTICLE')];
  lexicon.add('END', end, []);
  for (const [name, reader, heads] of [
    ['N', number, numerals], ['ORDINAL', ordinal, lexicon.heads('ORDINALWORD')], ['DAY', day, []], ['YEAR4', year4, small], ['YEAR', year, [...small, APOSTROPHE]],
    ['BAREYEAR', bareYear, small], ['DECADENUM', decade, [...lexicon.heads('DECADE'), APOSTROPHE]], ['CLOCK', clock, []], ['HOUR', hour, small],
    ['NUMERICDATE', numericDate, []], ['DAYMONTH', dayMonth, []],
  ] as const) lexicon.add(name, reader, [FIGURES, ...heads]);
}
