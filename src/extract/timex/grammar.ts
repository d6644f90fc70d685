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
}

/** A locale that is ready to read. */
export interface Grammar {
  readonly locale: Locale;
  readonly lexicon: Lexicon;
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

function compile(locale: Locale): Grammar {
  const lexicon = new Lexicon(locale);
  addNumbers(lexicon, locale.monthFirst);
  const byWord = new Map<string, Rule[]>();
  const byNumber: Rule[] = [];
  for (const line of locale.rules.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const [name = '', kind = ''] = line.slice(0, colon).split(' ');
    const rule: Rule = { name, kind, pattern: compilePattern(line.slice(colon + 2), lexicon, locale.patterns) };
    const keys = [...rule.pattern.first];
    if (keys.some((key) => NUMERIC_CLASSES.has(key))) byNumber.push(rule);
    for (const word of new Set(keys.flatMap((key) => (lexicon.has(key) ? lexicon.heads(key) : key)))) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return { locale, lexicon, byWord, byNumber };
}

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
const HEDGES: Record<string, string> = {
  LENGTHMOD: LENGTHS,
  COUNTMOD: 'duration ago',
  ABOUT: 'duration ago clock year era decade',
  AROUND: 'duration ago clock date year era decade numeric year-end holiday',
  LIMIT: `${LENGTHS} ${POINTS}`,
  STAGE: POINTS,
  PHASE: 'period context date',
};

function readHedged(grammar: Grammar, tokens: readonly Token[], at: number): Expression | null {
  const { lexicon } = grammar;
  const plain = readCore(grammar, tokens, at);
  const article = lexicon.read('THE', tokens, at) ? 1 : 0;
  for (const [name, kinds] of Object.entries(HEDGES)) {
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
  let best: Expression | null = null;
  for (const { name, kind, pattern } of rules ?? []) {
    const captures: Captures = {};
    const last = pattern.match(tokens, at, captures);
    if (last > at && last > (best?.last ?? 0)) best = { first: at + Number(captures['lead'] ?? 0), last, rule: name, kind, captures };
  }
  return best;
}
