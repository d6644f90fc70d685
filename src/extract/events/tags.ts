import { isCapital, type Token } from '../tokens.js';
import type { Timex } from '../timex/timex.js';
import type { Lexicon, Word } from './lexicon.js';
import type { Span } from './phrases.js';
import { GROUPS, HEDGING, NOT_NAMES, TITLES } from './words.js';

/**
 * Part of speech of one token, as far as closed word classes, capitals and the verb lexicon tell. A word of no other
 * class is a noun:
 * adjectives behave like nouns in everything that follows. No statistics, so the same words give the same tags
 * everywhere.
 * Each is a bit of one number, so that "one of these" is a question to the number. A word of several closed classes is
 * of the first of them.
 */
export const BE = 1;
export const HAVE = 2;
export const DO = 4;
export const TO = 8;
export const THAT = 16;
export const NEGATION = 32;
export const CONDITIONAL = 64;
export const MODAL = 128;
export const RELATIVE = 256;
export const SUBORDINATOR = 512;
export const CONJUNCTION = 1024;
export const DETERMINER = 2048;
export const PREPOSITION = 4096;
export const PRONOUN = 8192;
export const ADVERB = 16_384;
export const POSSESSIVE = 32_768;
export const NUMBER = 65_536;
export const NAME = 131_072;
export const NOUN = 262_144;
export const COMMA = 524_288;
export const STOP = 1_048_576;
export const QUOTE = 2_097_152;
export const HYPHEN = 4_194_304;
export const MARK = 8_388_608;
/** Besides: part of a time expression, and so never a subject, an object or a verb. */
export const IN_TIMEX = 16_777_216;
/** Besides: part of a hyphenated word, and so no verb. */
const JOINED = 33_554_432;
/** Besides: part of a time expression that says how long. */
export const LENGTH = 67_108_864;

/** What can stand in a noun phrase before its head. */
export const NOMINAL = NOUN | NAME | NUMBER | POSSESSIVE | HYPHEN | ADVERB;
/** What ends a phrase. */
export const BREAK = COMMA | STOP;
export const AUXILIARY = MODAL | BE | HAVE | DO;

/**
 * The tokens of a sentence, whose lexemes know their words in the lexicon, and the tag of each. That list is made by
 * `push`: what `map` returns is of another kind for V8 once the code that calls it is optimised, and all code that was
 * optimised for the first kind would be thrown away.
 */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly number[];
  /** The lists that one of its words is on, as bits. */
  readonly lists: number;
  readonly length: number;
}

const SENTENCE_END = '.!?;:…—–';
const LONGEST_ABBREVIATION = 4;
const HYPHENS = '-‐‑–';
const QUOTES = '"“”«»„';

/** What surrounds a sentence. */
export interface TagContext {
  /** Its time expressions, in order. UTF-16 units into the cleaned text, end exclusive. */
  readonly timexes: readonly (Span & Pick<Timex, 'type'>)[];
  /** In a headline capitals name nothing. */
  readonly headline: boolean;
  /** Words that have a capital inside some sentence: at the start of one they are names too ("Page resigned"). */
  readonly capitals: ReadonlySet<string>;
}

/** Words that have a capital where a sentence does not ask for one. */
export function capitalsOf(sentences: readonly { readonly tokens: readonly Token[] }[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  sentences.forEach(({ tokens }) => {
    let behindWord = tokens[1]?.lexeme.kind === 'word';
    for (let i = 2; i < tokens.length; i++) {
      const token = tokens[i];
      if (token == null) break;
      const isWord = token.lexeme.kind === 'word';
      if (isWord && behindWord && isCapital(token.lexeme)) capitals.add(token.lexeme.text);
      behindWord = isWord;
    }
  });
  return capitals;
}

/** Tags the tokens of one sentence. */
export function tagSentence(tokens: readonly Token[], lexicon: Lexicon, context: TagContext): Tagged {
  const { timexes } = context;
  const tags: number[] = [];
  let lists = 0;
  let next = 0;
  let timex = timexes[0];
  let before: Token | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token == null) break;
    while (timex != null && timex.end <= token.start) timex = timexes[++next];
    const after = tokens[index + 1];
    const word = (token.lexeme.word ??= lexicon.word(token.lexeme.lower));
    let tag =
      token.lexeme.kind === 'word'
        ? tagOfWord(token, word, { index, before, after, context })
        : tagOfMark(token, before, after);
    lists |= word.lists;
    const joined = before?.lexeme.text === '-' || after?.lexeme.text === '-';
    // "The start-up raised", "a run-off": no preposition.
    if (joined && tag === PREPOSITION) tag = NOUN;
    tags.push(
      tag |
        (timex != null && timex.start <= token.start ? (timex.type === 'DURATION' ? IN_TIMEX | LENGTH : IN_TIMEX) : 0) |
        (joined ? JOINED : 0),
    );
    // "By the time rescuers arrived": "by" opens a clause.
    if (
      token.lexeme.lower === 'time' &&
      before?.lexeme.lower === 'the' &&
      tokens[index - 2]?.lexeme.lower === 'by' &&
      after?.lexeme.lower !== 'of'
    ) {
      tags[index - 2] = SUBORDINATOR;
      tags[index - 1] = tags[index] = ADVERB;
    }
    before = token;
  }
  // A copy: lists that are made by `push` have room for half as much again, and those of a whole text wait here for its
  // names to be known.
  return { tokens, tags: tags.slice(), lists, length: tokens.length };
}

function tagOfMark(
  { lexeme: { kind, lower }, start, end }: Token,
  before: Token | undefined,
  after: Token | undefined,
): number {
  if (kind === 'number') return NUMBER;
  if (lower === ',') return COMMA;
  const clings = before?.end === start;
  if (clings) {
    if (after?.start === end && HYPHENS.includes(lower)) return HYPHEN;
    if (lower === "'") return POSSESSIVE;
    // "Mr. Roe", "Roe Corp. said": the dot of an abbreviation joins.
    if (
      lower === '.' &&
      before.lexeme.text.length <= LONGEST_ABBREVIATION &&
      isCapital(before.lexeme) &&
      after?.lexeme.kind === 'word'
    )
      return HYPHEN;
  }
  // A hyphen with room on both sides is a dash, unless it joins figures.
  if (lower === '-' && before != null && !clings && after?.lexeme.kind !== 'number' && (after?.start ?? end) > end)
    return STOP;
  return SENTENCE_END.includes(lower) ? STOP : QUOTES.includes(lower) ? QUOTE : MARK;
}

/** Where a token stands. */
interface Place {
  readonly index: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly context: TagContext;
}

/** "The guard's family", "a rally", "an assembly", "supply". */
const NOUN_IN_LY = /fami|^ral|mbly|pply/;

function tagOfWord(
  { lexeme }: Token,
  word: Word,
  { index, before, after, context: { headline, capitals } }: Place,
): number {
  const { lower, text } = lexeme;
  if (lower === "'s") return POSSESSIVE;
  // "about 800 people": a number after it makes the preposition a hedge.
  if (word.lists & HEDGING && after?.lexeme.kind === 'number') return ADVERB;
  const capital = isCapital(lexeme);
  const opens = index === 0 || (index === 1 && QUOTES.includes(before?.lexeme.text ?? ''));
  // "I"; "did NOT sign": capitals lay stress on it.
  const stressed = text === 'I' || (word.tag === NEGATION && text === text.toUpperCase());
  if (word.tag && (!capital || opens || headline || stressed)) return word.tag;
  if (!capital) return lower.length > 4 && lower.endsWith('ly') && !NOUN_IN_LY.test(lower) ? ADVERB : NOUN;
  if (word.lists & NOT_NAMES) return NOUN;
  if (!opens && !(headline && isKnown(word))) return NAME;
  if (!headline && capitals.has(text)) return NAME;
  return isKnown(word) && !(after?.lexeme.kind === 'word' && isCapital(after.lexeme)) ? NOUN : NAME;
}

/** Whether a word is known for more than being a name. */
function isKnown({ kinds, ofVerb, event, topics, lists }: Word): boolean {
  return kinds !== 0 || ofVerb || event !== null || topics.length > 0 || (lists & (GROUPS | TITLES)) !== 0;
}

/** The tokens of each time expression of a sentence, as indexes, end exclusive. */
export function spansOf(timexes: readonly Span[], { tokens }: Tagged): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const timex of timexes) {
    while ((tokens[next]?.start ?? Infinity) < timex.start) next++;
    const start = next;
    while ((tokens[next]?.start ?? Infinity) < timex.end) next++;
    spans.push({ start, end: next });
  }
  return spans;
}

// Tokens before the first are asked for often, and a list is slow to answer for an index below 0.

/** Whether token `i` has one of the tags; false outside the sentence. */
export function isOneOf(tagged: Tagged, i: number, tags: number): boolean {
  return i >= 0 && ((tagged.tags[i] ?? 0) & tags) !== 0;
}

/** Whether token `i` has one of the tags and is no part of a time expression. */
export function isTimeless(tagged: Tagged, i: number, tags: number): boolean {
  return isOneOf(tagged, i, tags) && !isOneOf(tagged, i, IN_TIMEX);
}

/** Whether one of the tokens has one of the tags, and none of the unwanted. */
export function hasOneOf({ tags }: Tagged, span: Span | null, wanted: number, unwanted = 0): boolean {
  for (let i = Math.max(0, span?.start ?? 0); i < (span?.end ?? 0); i++) {
    const tag = tags[i] ?? 0;
    if (tag & wanted && !(tag & unwanted)) return true;
  }
  return false;
}

/** Token `i` in lower case; empty outside the sentence. */
export function wordAt(tagged: Tagged, i: number): string {
  return i >= 0 ? (tagged.tokens[i]?.lexeme.lower ?? '') : '';
}

/** What the language knows of token `i`; nothing outside the sentence. */
export function knownAt(tagged: Tagged, i: number): Word | null | undefined {
  return i >= 0 ? tagged.tokens[i]?.lexeme.word : null;
}

/** Whether token `i` is on one of these lists of the language; false outside the sentence. */
export function isListed(tagged: Tagged, i: number, lists: number): boolean {
  return ((knownAt(tagged, i)?.lists ?? 0) & lists) !== 0;
}

/** What form of a verb token `i` can be; 0 for none. */
export function kindsAt(tagged: Tagged, i: number): number {
  return isOneOf(tagged, i, JOINED) ? 0 : (knownAt(tagged, i)?.kinds ?? 0);
}
