// From the tokens of a sentence to expressions: what was said, not yet what it means. The locale's rules are filed under the words and
// classes that they can begin with; at each token the longest match of those rules wins, hedges in front ("nearly", "the end of") belong
// to it, and reading goes on behind it. Linear: a rule looks at a bounded number of tokens.

import type { Locale } from '../locales/locale.js';
import type { Token } from '../tokens.js';
import { furtherDay, furtherYear, partShared } from './coordinate.js';
import { Lexicon } from './lexicon.js';
import { addNumbers, mayTellTime, NUMERIC_CLASSES } from './numbers.js';
import { compilePattern, type Captures, type Pattern } from './pattern.js';

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
  /** Bits of the needs that must be met near by. */
  readonly needs: Bits;
}

/** A set of needs, one bit each, in as many numbers as it takes. */
type Bits = readonly number[];
const BITS = 31;

const bitsOf = (ids: readonly number[], words: number): Bits => Array.from({ length: words }, (_, word) => ids.reduce((bits, id) => (Math.floor(id / BITS) === word ? bits | (1 << id % BITS) : bits), 0));

/** A locale that is ready to read. */
export interface Grammar {
  readonly locale: Locale;
  readonly lexicon: Lexicon;
  /** Which needs of the rules a word meets, and which a number in figures. */
  readonly needsMet: ReadonlyMap<string, Bits>;
  readonly needsMetByNumber: Bits;
  /** Words that a hedge can begin with. */
  readonly hedges: ReadonlySet<string>;
  /** Rules by the words that they can begin with. */
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  /** Rules that can begin with a number in figures. */
  readonly byNumber: readonly Rule[];
}

const grammars = new WeakMap<Locale, Grammar>();

/** The grammar of a locale, compiled once. */
export function grammarOf(locale: Locale): Grammar {
  const known = grammars.get(locale);
  if (known) return known;
  const grammar = compile(locale);
  grammars.set(locale, grammar);
  return grammar;
}

type Filed = Omit<Rule, 'needs'> & { readonly ids: readonly number[] };

function compile(locale: Locale): Grammar {
  const lexicon = new Lexicon(locale);
  addNumbers(lexicon, locale.monthFirst);
  const byWord = new Map<string, Filed[]>();
  const byNumber: Filed[] = [];
  const needIds = new Map<string, number>();
  const needsMet = new Map<string, number[]>();
  const needsMetByNumber: number[] = [];
  const file = <T>(map: Map<string, T[]>, keys: Iterable<string>, value: T): boolean => {
    const words = new Set([...keys].flatMap((key) => (lexicon.reader(key) ? lexicon.heads(key) : key)));
    for (const word of words) map.set(word, [...(map.get(word) ?? []), value]);
    return [...keys].some((key) => NUMERIC_CLASSES.has(key));
  };
  const needId = (keys: ReadonlySet<string>): number => {
    const name = [...keys].join(' ');
    const known = needIds.get(name);
    if (known !== undefined) return known;
    const id = needIds.size;
    needIds.set(name, id);
    if (file(needsMet, keys, id)) needsMetByNumber.push(id);
    return id;
  };
  for (const line of locale.rules.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const [name = '', kind = ''] = line.slice(0, colon).split(' ');
    const pattern = compilePattern(line.slice(colon + 2), lexicon, locale.patterns);
    const rule = { name, kind, pattern, ids: pattern.needs.map(needId) };
    if (file(byWord, pattern.first, rule)) byNumber.push(rule);
  }
  const words = Math.ceil(needIds.size / BITS);
  const ready = (rules: readonly Filed[]): Rule[] => rules.map(({ ids, ...rule }) => ({ ...rule, needs: bitsOf(ids, words) }));
  return {
    locale,
    lexicon,
    hedges: new Set([...HEDGES.map(([name]) => name), 'THE'].flatMap((name) => lexicon.heads(name))),
    byWord: new Map([...byWord].map(([word, rules]) => [word, ready(rules)])),
    byNumber: ready(byNumber),
    needsMet: new Map([...needsMet].map(([word, ids]) => [word, bitsOf(ids, words)])),
    needsMetByNumber: bitsOf(needsMetByNumber, words),
  };
}

/** No match is longer, in tokens. */
const LONGEST_MATCH = 12;

/** No rule has more tokens before its first telling one. */
const REACH = 10;

/** The expressions of a sentence in order, not overlapping. */
export function readExpressions(grammar: Grammar, tokens: readonly Token[]): Expression[] {
  const { lexicon } = grammar;
  const found: Expression[] = [];
  const isTelling = ({ kind, lower }: Token, at: number): boolean => (kind === 'number' ? mayTellTime(lexicon, tokens, at) : lexicon.isStrong(lower));
  let telling = -1;
  for (let at = 0; at < tokens.length; ) {
    // Most sentences tell no time: look only where a telling word is within reach.
    if (telling < at) {
      telling = at;
      for (let token = tokens[at]; token && !isTelling(token, telling); token = tokens[telling]) telling++;
      if (telling === tokens.length) break;
      at = Math.max(at, telling - REACH);
    }
    const expression = readHedged(grammar, tokens, at);
    at = expression?.last ?? at + 1;
    if (!expression || expression.kind === 'nothing' || (!grammar.locale.capitalNouns && isName(lexicon, tokens, expression))) continue;
    const next = furtherDay(lexicon, tokens, expression, (start) => readCore(grammar, tokens, start)?.last ?? 0) ?? furtherYear(tokens, expression);
    found.push(...('from' in expression.captures ? partShared(lexicon, tokens, expression) : [expression]), ...(next ? [next] : []));
    at = next?.last ?? at;
  }
  return found;
}

/** "Theresa May", "June Brown", "the Sunday Times": a month or weekday among capitals that nothing introduces as a time. */
function isName(lexicon: Lexicon, tokens: readonly Token[], { first, last, captures, rule, mod }: Expression): boolean {
  if (last !== first + 1 || mod !== undefined) return false;
  const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
  const before = tokens[first - 1];
  const followed = isCapital(tokens[last]) && !lexicon.read('WEEKDAY', tokens, last);
  if (captures['weekday'] !== undefined) return followed && lexicon.read('THE', tokens, first - 1) !== null;
  const introduced = lexicon.read('THE', tokens, first - 1) || (lexicon.read('YEARCUE', tokens, first - 1) && !lexicon.read('AND', tokens, first - 1));
  if (rule !== 'month' || introduced) return false;
  return followed || (isCapital(before) && before?.end === (tokens[first]?.start ?? 0) - 1 && !lexicon.read('WEEKDAY', tokens, first - 1));
}

const LENGTHS = 'duration ago stretch year-before';
const POINTS = 'date year decade century period quarter season numeric context era year-end week-of';

/** Classes of hedges and the kinds they may stand before: "about two weeks" is a length, "about last week" is a topic. */
const HEDGES: readonly (readonly [name: string, kinds: string])[] = [
  ['LENGTHMOD', LENGTHS],
  ['COUNTMOD', 'duration ago'],
  ['ABOUT', 'duration ago clock year era decade'],
  ['AROUND', 'duration ago clock date year era decade numeric year-end holiday'],
  ['LIMIT', `${LENGTHS} ${POINTS}`],
  ['STAGE', POINTS],
  ['PHASE', 'period context date'],
];

function readHedged(grammar: Grammar, tokens: readonly Token[], at: number): Expression | null {
  const { lexicon } = grammar;
  const plain = readCore(grammar, tokens, at);
  if (!grammar.hedges.has(tokens[at]?.lower ?? '')) return plain;
  const article = lexicon.read('THE', tokens, at) ? 1 : 0;
  for (const [name, kinds] of HEDGES) {
    const hedge = lexicon.read(name, tokens, name === 'STAGE' ? at + article : at);
    const core = hedge && readCore(grammar, tokens, hedge.next + (tokens[hedge.next]?.text === '-' ? 1 : 0));
    if (!core || core.last <= (plain?.last ?? 0) || !kinds.split(' ').includes(core.kind)) continue;
    const { month, clock, part, shift } = core.captures;
    // "Get around Monday's ruling" is no hedge, "around 1 November" is; "later today" leaves the day whole, "later this afternoon" does not.
    if (core.kind === 'date' && ((name === 'AROUND' && month === undefined && clock === undefined) || (name === 'PHASE' && part === undefined && shift !== -1))) continue;
    return { ...core, first: at, mod: String(hedge.value) };
  }
  return plain;
}

function readCore(grammar: Grammar, tokens: readonly Token[], at: number): Expression | null {
  const token = tokens[at];
  if (!token) return null;
  const rules = token.kind === 'number' ? grammar.byNumber : grammar.byWord.get(token.lower);
  if (!rules) return null;
  const met = needsMetNear(grammar, tokens, at);
  let best: Expression | null = null;
  for (const { name, kind, pattern, needs } of rules) {
    if (needs.some((bits, word) => (bits & ~(met[word] ?? 0)) !== 0)) continue;
    const captures: Captures = {};
    const last = pattern.match(tokens, at, captures);
    if (last > at && last > (best?.last ?? 0)) best = { first: at + Number(captures['lead'] ?? 0), last, rule: name, kind, captures };
  }
  return best;
}

/** Which needs the tokens from `at` on meet, as far as a match can reach. */
function needsMetNear(grammar: Grammar, tokens: readonly Token[], at: number): Bits {
  const met = grammar.needsMetByNumber.map(() => 0);
  for (let i = at; i < at + LONGEST_MATCH; i++) {
    const token = tokens[i];
    if (!token) break;
    const bits = token.kind === 'number' ? grammar.needsMetByNumber : grammar.needsMet.get(token.lower);
    if (bits) for (let word = 0; word < met.length; word++) met[word] = (met[word] ?? 0) | (bits[word] ?? 0);
  }
  return met;
}
