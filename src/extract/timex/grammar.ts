// From the tokens of a sentence to expressions: what was said, not yet what it means. The locale's rules are filed
// under the words and classes that they can begin with; at each token the longest match of those rules wins, hedges in
// front ("nearly", "the end of") belong to it, and reading goes on behind it. Linear: a rule looks at a bounded number
// of tokens.

import { emptyList } from '../empty-list.js';
import { kept } from '../kept.js';
import type { Locale } from '../locales/locale.js';
import { isCapital, type Token } from '../tokens.js';
import type { Captures } from './captures.js';
import { furtherDay, furtherYear, partShared } from './coordinate.js';
import { FIGURES, Lexicon } from './lexicon.js';
import { addNumbers, textAt } from './numbers.js';
import { mostTelling, PatternCompiler, type Pattern, type Value } from './pattern.js';

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
  /** Number of the need that must be met near by; -1 for a rule without needs. */
  readonly need: number;
}

/** What the rules make of a word. */
interface Word {
  /** Those that it can begin. */
  readonly rules: Rule[];
  /** Numbers of the needs that it meets. */
  readonly satisfied: number[];
  /** Whether a hedge can begin with it. */
  hedges: boolean;
}

/** A locale that is ready to read. */
export interface Grammar {
  readonly locale: Locale;
  readonly lexicon: Lexicon;
  readonly words: ReadonlyMap<string, Word>;
}

/** The grammar of a locale, compiled once. */
export const grammarOf = kept(compile);

function compile(locale: Locale): Grammar {
  const lexicon = new Lexicon(locale);
  addNumbers(lexicon, locale);
  const words = new Map<string, Word>();
  const wordsOf = (keys: readonly string[]): Word[] =>
    [...new Set(lexicon.wordsOf(keys))].map((text) => {
      const word = words.get(text) ?? { rules: [], satisfied: [], hedges: false };
      words.set(text, word);
      return word;
    });
  const needs = new Map<string, number>();
  const needOf = (keys: readonly string[]): number => {
    const name = keys.join(' ');
    const known = needs.get(name) ?? needs.size;
    if (known === needs.size) {
      needs.set(name, known);
      for (const word of wordsOf(keys)) word.satisfied.push(known);
    }
    return known;
  };
  const compiler = new PatternCompiler(lexicon, locale.patterns);
  for (const line of locale.rules.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const [name = '', kind = name] = line.slice(0, colon).split(' ');
    const pattern = compiler.compile(line.slice(colon + 2));
    // What the rule begins with is there anyway.
    const need = mostTelling(
      pattern.needs.filter((keys) => keys.join(' ') !== pattern.first.join(' ')),
      lexicon,
    );
    const rule: Rule = { name, kind, pattern, need: need ? needOf(need) : -1 };
    for (const word of wordsOf(pattern.first)) word.rules.push(rule);
  }
  for (const word of wordsOf(HEDGES.map(({ name }) => name))) word.hedges = true;
  return { locale, lexicon, words };
}

/** No match is longer, in tokens. */
const LONGEST_MATCH = 12;

/** The expressions of a sentence in order, not overlapping. */
export function readExpressions(grammar: Grammar, tokens: readonly Token[]): Expression[] {
  const { lexicon } = grammar;
  const found = emptyList<Expression>();
  const reader = new SentenceReader(grammar, tokens);
  for (let at = 0; at < tokens.length;) {
    const expression = reader.readHedged(at);
    at = expression?.last ?? at + 1;
    if (
      expression == null ||
      expression.kind === 'nothing' ||
      (!grammar.locale.capitalNouns && isName(lexicon, tokens, expression))
    )
      continue;
    const next = furtherDay(lexicon, tokens, expression, reader) ?? furtherYear(tokens, expression);
    if (expression.captures.from === undefined) found.push(expression);
    else found.push(...partShared(lexicon, tokens, expression));
    if (next != null) found.push(next);
    at = next?.last ?? at;
  }
  return found;
}

/**
 * "Theresa May", "June Brown", "the Sunday Times": a month or weekday among capitals that nothing introduces as a time.
 */
function isName(lexicon: Lexicon, tokens: readonly Token[], { first, last, captures, rule, mod }: Expression): boolean {
  if (last !== first + 1 || mod !== undefined) return false;
  const before = tokens[first - 1];
  const followed = isCapitalised(tokens[last]) && !lexicon.read('WEEKDAY', tokens, last);
  if (captures.weekday !== undefined) return followed && lexicon.read('THE', tokens, first - 1) !== null;
  const introduced =
    lexicon.read('THE', tokens, first - 1) ||
    (lexicon.read('YEARCUE', tokens, first - 1) && !lexicon.read('AND', tokens, first - 1));
  if (rule !== 'month' || introduced) return false;
  return (
    followed ||
    (isCapitalised(before) &&
      before?.end === (tokens[first]?.start ?? 0) - 1 &&
      !lexicon.read('WEEKDAY', tokens, first - 1))
  );
}

const isCapitalised = (token: Token | undefined): boolean => token?.lexeme.kind === 'word' && isCapital(token.lexeme);

const LENGTHS = 'duration ago stretch year-before';
const POINTS = 'date year decade century period quarter season context week-of';

/**
 * Classes of hedges and the kinds they may stand before: "about two weeks" is a length, "about last week" is a topic.
 */
const HEDGES = [
  ['LENGTHMOD', LENGTHS],
  ['ABOUT', 'duration ago date year decade'],
  ['AROUND', 'duration ago date year decade holiday'],
  ['LIMIT', `${LENGTHS} ${POINTS}`],
  ['STAGE', POINTS],
  ['PHASE', 'period context date'],
].map(([name = '', kinds = '']) => ({ name, kinds: kinds.split(' ') }));

/** Reads expressions in one sentence, from left to right. */
export class SentenceReader {
  readonly #lexicon: Lexicon;
  readonly #tokens: readonly Token[];
  readonly #words: readonly (Word | undefined)[];
  /** By need: index of the last token seen that meets it. */
  readonly #lastMet: number[] = [];
  #seen = 0;
  /**
   * The last question to `read`, and its answer: what stands behind a day of a month, or behind a hedge, is asked for
   * twice.
   */
  #asked = -1;
  #answer: Expression | null = null;

  constructor(grammar: Grammar, tokens: readonly Token[]) {
    this.#lexicon = grammar.lexicon;
    this.#tokens = tokens;
    const own: (Word | undefined)[] = [];
    for (const { lexeme } of tokens) own.push(grammar.words.get(lexeme.kind === 'number' ? FIGURES : lexeme.lower));
    this.#words = own;
  }

  /** The longest expression that begins at a token, with the hedge in front of it. */
  readHedged(at: number): Expression | null {
    if (this.#words[at] == null) return null;
    const plain = this.read(at);
    const tokens = this.#tokens;
    const lexicon = this.#lexicon;
    if (!this.#words[at]?.hedges && !this.#words[at + 1]?.hedges) return plain;
    const article = lexicon.read('THE', tokens, at) ? 1 : 0;
    for (const { name, kinds } of HEDGES) {
      const hedge = lexicon.read(name, tokens, name === 'STAGE' ? at + article : at);
      const core = hedge == null ? null : this.read(hedge.next + (textAt(tokens, hedge.next) === '-' ? 1 : 0));
      if (hedge == null || core == null || core.last <= (plain?.last ?? 0) || !kinds.includes(core.kind)) continue;
      const { month, clock, numericdate, part, shift } = core.captures;
      // "Get around Monday's ruling", "about 1 November" are no hedges, "around 1 November", "about 2 p.m." are; "later
      // today" leaves the day whole, "later this afternoon" does not.
      if (
        core.kind === 'date' &&
        ((name === 'ABOUT' && clock === undefined) ||
          (name === 'AROUND' && (month ?? clock ?? numericdate) === undefined) ||
          (name === 'PHASE' && part === undefined && shift !== -1))
      )
        continue;
      return {
        first: at,
        last: core.last,
        rule: core.rule,
        kind: core.kind,
        captures: core.captures,
        mod: String(hedge.value),
      };
    }
    return plain;
  }

  /** The longest match of a rule at a token. */
  read(at: number): Expression | null {
    if (at !== this.#asked) {
      this.#asked = at;
      this.#answer = this.#longest(at);
    }
    return this.#answer;
  }

  #longest(at: number): Expression | null {
    const rules = this.#words[at]?.rules;
    if (!rules?.length) return null;
    for (; this.#seen < at + LONGEST_MATCH; this.#seen++)
      for (const need of this.#words[this.#seen]?.satisfied ?? NO_NEEDS) this.#lastMet[need] = this.#seen;
    let best: Expression | null = null;
    let captures: Record<string, Value> = {};
    for (const { name, kind, pattern, need } of rules) {
      if (need >= 0 && (this.#lastMet[need] ?? -1) < at) continue;
      const last = pattern.match(this.#tokens, at, captures);
      if (last <= at) continue;
      if (last > (best?.last ?? 0))
        best = { first: at + Number(captures['lead'] ?? 0), last, rule: name, kind, captures };
      captures = {};
    }
    return best;
  }
}

const NO_NEEDS: readonly number[] = [];
