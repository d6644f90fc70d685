// From the tokens of a sentence to expressions: what was said, not yet what it means. The locale's rules are filed under the words and
// classes that they can begin with; at each token the longest match of those rules wins, hedges in front ("nearly", "the end of") belong
// to it, and reading goes on behind it. Linear: a rule looks at a bounded number of tokens.

import type { Locale } from '../locales/locale.js';
import type { Token } from '../tokens.js';
import { two } from './period.js';
import { compilePattern, type Captures, type Pattern, type Reader, type Value } from './pattern.js';

/** One time expression as it was said. */
export interface Expression {
  /** Token indices in the sentence, end exclusive. */
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  /** Which resolver reads it. */
  readonly kind: string;
  readonly captures: Captures;
  /** TIMEX3 mod of a hedge in front. */
  readonly mod?: string;
}

interface Rule {
  readonly name: string;
  readonly kind: string;
  readonly pattern: Pattern;
}

/** A locale that is ready to read. */
export interface Grammar {
  readonly locale: Locale;
  readonly readers: ReadonlyMap<string, Reader>;
  /** Words without which there is no time expression; figures aside. */
  readonly strong: ReadonlySet<string>;
  /** Rules by the words that they can begin with. */
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  /** Rules that can begin with a number in figures. */
  readonly byNumber: readonly Rule[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly value: Value;
  /** Only with a capital: "May", not "may". */
  readonly capital: boolean;
}

const grammars = new WeakMap<Locale, Grammar>();

/** The grammar of a locale, compiled once. */
export function grammarOf(locale: Locale): Grammar {
  let grammar = grammars.get(locale);
  if (!grammar) {
    grammar = compile(locale);
    grammars.set(locale, grammar);
  }
  return grammar;
}

const NUMERIC_CLASSES = new Set(['N', 'BAREYEAR', 'HOUR', 'DAY', 'YEAR', 'YEAR4', 'CLOCK', 'NUMERICDATE', 'DECADENUM', 'ORDINAL']);

function compile(locale: Locale): Grammar {
  const readers = new Map<string, Reader>();
  const wordsOf = new Map<string, Set<string>>();
  const weak = new Set(locale.weak.split(' '));
  const strong = new Set<string>();
  for (const [name, text] of Object.entries(locale.words)) {
    const phrases = new Map<string, Phrase[]>();
    for (const entry of text.split(' ')) {
      const [phrase = '', raw = phrase] = entry.split('=');
      const capital = phrase.startsWith('^');
      const words = phrase.slice(capital ? 1 : 0).split('_');
      const head = words[0] ?? '';
      if (!weak.has(name)) strong.add(words.at(-1) ?? '');
      const value = /^-?\d+$/.test(raw) ? Number(raw) : raw.replace('^', '');
      const list = phrases.get(head) ?? [];
      list.push({ words, value, capital });
      list.sort((a, b) => b.words.length - a.words.length);
      phrases.set(head, list);
    }
    readers.set(name, phraseReader(phrases));
    wordsOf.set(name, new Set(phrases.keys()));
  }
  addNumberReaders(readers, wordsOf, locale);
  const named = new Map(Object.entries(locale.patterns));
  const byWord = new Map<string, Rule[]>();
  const byNumber: Rule[] = [];
  for (const line of locale.rules.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const [name = '', kind = ''] = line.slice(0, colon).split(' ');
    const rule: Rule = { name, kind, pattern: compilePattern(line.slice(colon + 2), readers, named) };
    const words = new Set<string>();
    let numeric = false;
    for (const key of rule.pattern.first) {
      if (NUMERIC_CLASSES.has(key)) numeric = true;
      for (const word of wordsOf.get(key) ?? (readers.has(key) ? [] : [key])) words.add(word);
    }
    if (numeric) byNumber.push(rule);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return { locale, readers, strong, byWord, byNumber };
}

function phraseReader(phrases: ReadonlyMap<string, readonly Phrase[]>): Reader {
  return (tokens, at) => {
    const token = tokens[at];
    const candidates = token && phrases.get(token.lower);
    if (!candidates) return null;
    for (const { words, value, capital } of candidates) {
      if (capital && token.text.charAt(0) === token.lower.charAt(0)) continue;
      if (words.length === 1 || words.every((word, i) => tokens[at + i]?.lower === word)) return { value, next: at + words.length };
    }
    return null;
  };
}

const touches = (tokens: readonly Token[], at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start;
const LAST_YEAR = 2100;
const CURRENCY = /^[$€£¥#§]$/;
/** A number that stands to a unit or a currency is no year. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && before.end === tokens[at]?.start && CURRENCY.test(before.text)) return true;
  return after !== undefined && ((after.start === tokens[at]?.end && after.kind === 'word' && after.lower !== "'s") || after.text === '%');
}
const FIRST_YEAR = 1000;

function addNumberReaders(readers: Map<string, Reader>, wordsOf: Map<string, Set<string>>, locale: Locale): void {
  const word = (name: string): Reader => readers.get(name) ?? (() => null);
  const small = word('SMALL');
  const tens = word('TENS');
  const scale = word('SCALE');
  const suffix = word('SUFFIX');
  const ordinalWord = word('ORDINAL');
  const decadeWord = word('DECADE');
  const meridiem = word('MERIDIEM');
  const oclock = word('OCLOCK');
  const zone = word('ZONE');

  const belowHundred: Reader = (tokens, at) => {
    const ten = tens(tokens, at);
    if (!ten) return small(tokens, at);
    const hyphen = tokens[ten.next]?.text === '-' ? 1 : 0;
    const unit = small(tokens, ten.next + hyphen);
    return unit && Number(unit.value) < 10 ? { value: Number(ten.value) + Number(unit.value), next: unit.next } : ten;
  };
  const inWords: Reader = (tokens, at) => {
    let total = 0;
    let group = 0;
    let next = at;
    const article = word('ARTICLE')(tokens, at);
    if (article) {
      if (!scale(tokens, at + 1)) return null;
      group = 1;
      next = at + 1;
    }
    for (;;) {
      const part = group % 100 === 0 ? belowHundred(tokens, next) : null;
      if (part) {
        group += Number(part.value);
        next = part.next;
        continue;
      }
      const factor = scale(tokens, next);
      if (!factor || (next === at)) break;
      if (Number(factor.value) === 100) group *= 100;
      else {
        total += group * Number(factor.value);
        group = 0;
      }
      next = factor.next;
    }
    return next > at ? { value: total + group, next } : null;
  };
  const figures = (tokens: readonly Token[], at: number): number | null => {
    const token = tokens[at];
    return token?.kind === 'number' ? Number(token.text.replaceAll(',', '')) : null;
  };
  const number: Reader = (tokens, at) => {
    const value = figures(tokens, at);
    if (value === null) return inWords(tokens, at);
    const factor = scale(tokens, at + 1);
    if (factor) return { value: value * Number(factor.value), next: factor.next };
    // "2 1/2"
    const over = figures(tokens, at + 1);
    const under = figures(tokens, at + 3);
    if (over !== null && under && tokens[at + 2]?.text === '/' && touches(tokens, at + 1) && over < under) return { value: value + over / under, next: at + 4 };
    return { value, next: at + 1 };
  };
  const plain = (tokens: readonly Token[], at: number): number | null => {
    const text = tokens[at]?.kind === 'number' ? tokens[at]?.text : undefined;
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
  };
  const ordinal: Reader = (tokens, at) => {
    const value = plain(tokens, at);
    if (value !== null) {
      const end = touches(tokens, at) ? suffix(tokens, at + 1) : null;
      return end ? { value, next: end.next } : null;
    }
    return ordinalWord(tokens, at);
  };
  const day: Reader = (tokens, at) => {
    const read = ordinal(tokens, at) ?? { value: plain(tokens, at) ?? 0, next: at + 1 };
    const n = Number(read.value);
    return n >= 1 && n <= 31 && (tokens[at]?.text.length ?? 0) < 3 && tokens[at]?.kind === 'number' && !(tokens[read.next]?.text === ':' && touches(tokens, read.next)) ? read : null;
  };
  const year4: Reader = (tokens, at) => {
    const value = plain(tokens, at);
    if (value !== null) return tokens[at]?.text.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR && !isAmount(tokens, at) ? { value, next: at + 1 } : null;
    // "nineteen ninety-six"
    const century = small(tokens, at);
    const rest = century && Number(century.value) >= 11 && Number(century.value) <= 19 ? belowHundred(tokens, century.next) : null;
    if (century && rest && Number(rest.value) >= 10) return { value: Number(century.value) * 100 + Number(rest.value), next: rest.next };
    return null;
  };
  const year: Reader = (tokens, at) => {
    const read = year4(tokens, at);
    if (read) return read;
    // "'91"
    const value = plain(tokens, at + 1);
    return (tokens[at]?.text === "'" || tokens[at]?.text === '’') && value !== null && tokens[at + 1]?.text.length === 2 && touches(tokens, at) ? { value: twoDigitYear(value), next: at + 2 } : null;
  };
  const decade: Reader = (tokens, at) => {
    const named = decadeWord(tokens, at);
    if (named) return { value: 1900 + Number(named.value), next: named.next };
    const quote = tokens[at]?.text === "'" || tokens[at]?.text === '’' ? 1 : 0;
    const value = plain(tokens, at + quote);
    const length = tokens[at + quote]?.text.length;
    if (value === null || value % 10 !== 0 || !(length === 4 || length === 2)) return null;
    const apostrophe = tokens[at + quote + 1]?.lower === "'s" || tokens[at + quote + 1]?.lower === '’s';
    if (!touches(tokens, at + quote) || !(tokens[at + quote + 1]?.lower === 's' || apostrophe)) return null;
    return { value: length === 4 ? value : 1900 + value, next: at + quote + 2 };
  };
  const clock: Reader = (tokens, at) => {
    const hour = plain(tokens, at);
    // "1800 GMT"
    if (hour !== null && hour <= 2400 && hour % 100 < 60 && tokens[at]?.text.length === 4 && zone(tokens, at + 1)) return { value: `${two(Math.floor(hour / 100))}:${two(hour % 100)}`, next: at + 1 };
    if (hour === null || hour > 24 || (tokens[at]?.text.length ?? 0) > 2) return null;
    let next = at + 1;
    let minute: number | null = null;
    if (tokens[next]?.text === ':' && touches(tokens, at) && touches(tokens, next)) {
      minute = plain(tokens, next + 1);
      if (minute === null || minute > 59 || tokens[next + 1]?.text.length !== 2) return null;
      next += 2;
    }
    const half = meridiem(tokens, next);
    if (half) next = half.next;
    else if (oclock(tokens, next)) next++;
    else if (minute === null) return null;
    const shifted = half ? (hour % 12) + (half.value === 'pm' ? 12 : 0) : hour;
    return { value: `${two(shifted)}:${two(minute ?? 0)}`, next };
  };
  const numericDate: Reader = (tokens, at) => {
    const mark = tokens[at + 1]?.text;
    if ((mark !== '-' && mark !== '/' && mark !== '.') || tokens[at + 3]?.text !== mark) return null;
    for (let i = at; i < at + 4; i++) if (!touches(tokens, i)) return null;
    const a = plain(tokens, at);
    const b = plain(tokens, at + 2);
    const c = plain(tokens, at + 4);
    if (a === null || b === null || c === null) return null;
    const length = tokens[at + 4]?.text.length ?? 0;
    let [y, m, d] = [a, b, c];
    if (tokens[at]?.text.length !== 4) {
      if (length !== 2 && length !== 4) return null;
      y = length === 2 ? twoDigitYear(c) : c;
      const monthFirst = mark === '.' ? false : b > 12 || (a <= 12 && locale.monthFirst);
      [m, d] = monthFirst ? [a, b] : [b, a];
    }
    if (m < 1 || m > 12 || d < 1 || d > 31) return null;
    return { value: `${y}-${two(m)}-${two(d)}`, next: at + 5 };
  };
  const hourOnly: Reader = (tokens, at) => {
    const value = figures(tokens, at) ?? Number(small(tokens, at)?.value ?? 0);
    return value >= 1 && value <= 12 && Number.isInteger(value) ? { value: `${two(value)}:00`, next: at + 1 } : null;
  };
  const yearCue = word('YEARCUE');
  readers.set('BAREYEAR', (tokens, at) => {
    const read = year4(tokens, at);
    if (!read || tokens[at]?.kind !== 'number') return read;
    // "1500 men", "about 2000 people" are counts; "in 1500", "the 1994 election" name years.
    const cue = yearCue(tokens, at - 1)?.value;
    const value = Number(read.value);
    const after = tokens[at + 1];
    const counts = after?.kind === 'word' && after.text === after.lower && after.lower !== "'s";
    if (cue === 1) return read;
    return (cue === undefined && (value < 1900 || value > 2039)) || (counts && (value < 1900 || value % 100 === 0)) ? null : read;
  });
  wordsOf.set('BAREYEAR', new Set(numeralsOf(wordsOf)));
  readers.set('END', (tokens, at) => {
    const after = tokens[at];
    return after === undefined || (after.kind === 'punctuation' && after.text !== '-') ? { value: '', next: at } : null;
  });
  const numerals = numeralsOf(wordsOf);
  for (const [name, reader, words] of [
    ['N', number, numerals], ['ORDINAL', ordinal, [...(wordsOf.get('ORDINAL') ?? [])]], ['DAY', day, []], ['YEAR4', year4, numerals],
    ['YEAR', year, [...numerals, "'", '’']], ['DECADENUM', decade, [...(wordsOf.get('DECADE') ?? []), "'", '’']], ['CLOCK', clock, []], ['HOUR', hourOnly, [...(wordsOf.get('SMALL') ?? [])]], ['NUMERICDATE', numericDate, []],
  ] as const) {
    readers.set(name, reader);
    wordsOf.set(name, new Set(words));
  }
}

function numeralsOf(wordsOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return ['SMALL', 'TENS', 'ARTICLE'].flatMap((name) => [...(wordsOf.get(name) ?? [])]);
}

/** "91" is 1991 and "21" is 2021: the hundred years from 1950. */
function twoDigitYear(year: number): number {
  return year + (year < 50 ? 2000 : 1900);
}

/** No rule has more tokens before its first telling one. */
const REACH = 10;

/** A telling word, or figures that may be a year, a date, a time of day or a decade. */
function isStrong(grammar: Grammar, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number') return token !== undefined && grammar.strong.has(token.lower);
  if (token.text.length === 4) return true;
  const next = tokens[at + 1];
  return next !== undefined && next.start === token.end && (next.lower === 's' || (token.text.length < 3 && ':/-.'.includes(next.text)));
}

/** The expressions of a sentence in order, not overlapping. */
export function readExpressions(grammar: Grammar, tokens: readonly Token[]): Expression[] {
  const found: Expression[] = [];
  let at = 0;
  let ahead = -1;
  while (at < tokens.length) {
    // Most sentences tell no time: look only where a telling word is within reach.
    if (ahead < at) {
      ahead = at;
      while (ahead < tokens.length && !isStrong(grammar, tokens, ahead)) ahead++;
      if (ahead === tokens.length) break;
      at = Math.max(at, ahead - REACH);
    }
    const expression = readHedged(grammar, tokens, at);
    if (!expression) {
      at++;
      continue;
    }
    at = expression.last;
    if (expression.kind === 'nothing') continue;
    if ('from' in expression.captures) found.push(...partRange(grammar, tokens, expression));
    else {
      found.push(expression);
      const next = furtherDay(grammar, tokens, expression) ?? furtherYear(tokens, expression);
      if (next) {
        found.push(next);
        at = next.last;
      }
    }
  }
  return found;
}

const PART_OF: Record<string, string> = { date: 'day', era: 'n' };

/** "3–5 May" is "3" and "5 May". */
function partRange(grammar: Grammar, tokens: readonly Token[], expression: Expression): Expression[] {
  const { from, and: _, ...rest } = expression.captures;
  const isMark = (_: Token, at: number): boolean => at > expression.first && grammar.readers.get('AND')?.(tokens, at) !== null;
  const mark = tokens.findIndex(isMark);
  const { weekday: __, ...first } = rest;
  return [
    { ...expression, last: mark, captures: { ...first, [PART_OF[expression.kind] ?? 'ordinal']: from ?? 1 } },
    { ...expression, first: mark + 1, captures: first },
  ];
}

/** In "May 3–5" and "May 3 and 5" the second day shares the month. */
function furtherDay(grammar: Grammar, tokens: readonly Token[], expression: Expression): Expression | null {
  const { captures, kind, last } = expression;
  if (kind !== 'date' || captures['day'] === undefined || captures['clock'] !== undefined || tokens[last - 1]?.kind !== 'number') return null;
  const mark = grammar.readers.get('AND')?.(tokens, last);
  const day = mark && grammar.readers.get('DAY')?.(tokens, mark.next);
  if (!mark || !day || Number(day.value) <= Number(captures['day'])) return null;
  // "May 3, 5 people" and "May 3 and 5 June" are something else.
  const after = tokens[day.next];
  if (after?.kind === 'word' && (mark.value === ',' || readCore(grammar, tokens, mark.next))) return null;
  const core = readCore(grammar, tokens, mark.next);
  if (core && core.last > day.next) return null;
  const comma = tokens[day.next]?.text === ',' ? 1 : 0;
  const year = captures['year'] === undefined ? grammar.readers.get('YEAR')?.(tokens, day.next + comma) : null;
  const { weekday: _, ...rest } = captures;
  return { ...expression, first: mark.next, last: year ? year.next : day.next, captures: { ...rest, day: day.value, ...(year ? { year: year.value } : {}) } };
}

/** In "1989-90" the second year shares the century. */
function furtherYear(tokens: readonly Token[], { last, kind, rule, captures }: Expression): Expression | null {
  const year = tokens[last + 1];
  const from = captures['bareyear'];
  if (kind !== 'year' || typeof from !== 'number' || !/^[-–—]$/.test(tokens[last]?.text ?? '') || !/^\d\d$/.test(year?.text ?? '')) return null;
  if (!touches(tokens, last - 1) || !touches(tokens, last) || Number(year?.text) <= from % 100 || (touches(tokens, last + 1) && tokens[last + 2]?.text === '-')) return null;
  return { first: last + 1, last: last + 2, rule, kind, captures: { bareyear: from - (from % 100) + Number(year?.text) } };
}

/** Which kinds a hedge may stand before: "about two weeks" is a length, "about last week" is a topic. */
const HEDGED: Record<string, string> = {
  about: 'duration ago clock year era decade',
  some: 'duration ago',
  around: 'duration ago clock date year era decade numeric year-end holiday',
  circa: 'year era decade',
  no: 'duration ago date year numeric period quarter stretch',
  early: 'date year decade century period quarter season numeric context era year-end week-of',
  earlier: 'period context',
};
const LENGTHS = 'duration ago stretch year-before';

function mayHedge(word: string, kind: string): boolean {
  return (HEDGED[word] ?? LENGTHS).split(' ').includes(kind);
}

function readHedged(grammar: Grammar, tokens: readonly Token[], at: number): Expression | null {
  const plain = readCore(grammar, tokens, at);
  const word = tokens[at]?.lower ?? '';
  const mod = grammar.readers.get('MOD')?.(tokens, at);
  const article = word === 'the' ? 1 : 0;
  const stage = mod ? null : grammar.readers.get('STAGE')?.(tokens, at + article);
  const hedge = mod ?? stage;
  if (!hedge) return plain;
  const start = hedge.next + (tokens[hedge.next]?.text === '-' ? 1 : 0);
  const core = readCore(grammar, tokens, start);
  if (!core || core.last <= (plain?.last ?? 0)) return plain;
  const stageWord = tokens[at + article]?.lower;
  const key = mod ? word : stageWord === 'earlier' || stageWord === 'later' ? 'earlier' : 'early';
  if (!mayHedge(key, core.kind) && !(key === 'earlier' && core.kind === 'date' && (core.captures['part'] !== undefined || core.captures['shift'] === -1))) return plain;
  // "Get around Monday's ruling" is no hedge; "around 1 November" is.
  if (word === 'around' && core.kind === 'date' && core.captures['month'] === undefined && core.captures['clock'] === undefined) return plain;
  return { ...core, first: at, mod: String(hedge.value) };
}

function readCore(grammar: Grammar, tokens: readonly Token[], at: number): Expression | null {
  const token = tokens[at];
  if (!token) return null;
  const rules = token.kind === 'number' ? grammar.byNumber : grammar.byWord.get(token.lower);
  if (!rules) return null;
  let best: Expression | null = null;
  for (const rule of rules) {
    const captures: Captures = {};
    const last = rule.pattern.match(tokens, at, captures);
    if (last > at && last > (best?.last ?? 0)) best = { first: at, last, rule: rule.name, kind: rule.kind, captures };
  }
  return best;
}
