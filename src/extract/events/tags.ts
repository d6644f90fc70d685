import type { Token } from '../tokens.js';
import type { Span } from './phrases.js';
import type { Lexicon, VerbEntry, Word } from './lexicon.js';
import type { WordList } from './words.js';

/**
 * Part of speech of one token, as far as closed word classes, capitals and the verb lexicon tell. A word of no other class is a noun:
 * adjectives behave like nouns in everything that follows. No statistics, so the same words give the same tags everywhere.
 */
export type Tag =
  | 'determiner' | 'preposition' | 'pronoun' | 'conjunction' | 'subordinator' | 'conditional' | 'relative' | 'modal' | 'adverb' | 'negation'
  | 'be' | 'have' | 'do' | 'to' | 'that' | 'possessive' | 'number' | 'name' | 'noun' | 'comma' | 'stop' | 'quote' | 'hyphen' | 'mark';

export interface Tagged {
  readonly token: Token;
  readonly tag: Tag;
  readonly word: Word;
  /** What verb it could be; null for none. */
  readonly verb: VerbEntry | null;
  /** Part of a time expression: never a subject, an object or a verb. */
  readonly inTimex: boolean;
}

const SENTENCE_END = /^[.!?;:…—–]+$/;
const LONGEST_ABBREVIATION = 4;
const HYPHEN = /^[-‐‑–]$/;
const QUOTE = /^["“”«»„]+$/;

/** What surrounds a sentence. */
export interface TagContext {
  /** Its time expressions, in order. UTF-16 units into the cleaned text, end exclusive. */
  readonly timexes: readonly Span[];
  /** In a headline capitals name nothing. */
  readonly headline: boolean;
  /** Words that have a capital inside some sentence: at the start of one they are names too ("Page resigned"). */
  readonly capitals: ReadonlySet<string>;
}

/** Words that have a capital where a sentence does not ask for one. */
export function capitalsOf(sentences: readonly { readonly tokens: readonly Token[] }[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [i, { text, kind }] of tokens.entries()) if (i > 1 && kind === 'word' && isCapital(text) && tokens[i - 1]?.kind === 'word') capitals.add(text);
  }
  return capitals;
}

/** Tags the tokens of one sentence. */
export function tagSentence(tokens: readonly Token[], lexicon: Lexicon, context: TagContext): Tagged[] {
  const { timexes } = context;
  let next = 0;
  return tokens.map((token, index): Tagged => {
    while ((timexes[next]?.end ?? Infinity) <= token.start) next++;
    const word = lexicon.word(token.lower);
    const joined = tokens[index - 1]?.text === '-' || tokens[index + 1]?.text === '-';
    const verb = joined || token.kind !== 'word' ? null : word.verb;
    return { token, tag: token.kind === 'word' ? tagOfWord(tokens, index, word, context) : tagOfMark(tokens, index), word, verb, inTimex: (timexes[next]?.start ?? Infinity) <= token.start };
  });
}

function tagOfMark(tokens: readonly Token[], index: number): Tag {
  const token = tokens[index];
  if (!token) return 'mark';
  const { lower, start, end } = token;
  if (token.kind === 'number') return 'number';
  if (lower === ',') return 'comma';
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const clings = before?.end === start;
  if (HYPHEN.test(lower) && clings && after?.start === end) return 'hyphen';
  if (lower === "'" && clings) return 'possessive';
  // "Mr. Roe", "Roe Corp. said": the dot of an abbreviation joins.
  if (lower === '.' && clings && isCapital(before.text) && before.text.length <= LONGEST_ABBREVIATION && after?.kind === 'word') return 'hyphen';
  // A hyphen with room on both sides is a dash, unless it joins figures.
  if (lower === '-' && before && !clings && after?.kind !== 'number' && (after?.start ?? end) > end) return 'stop';
  return SENTENCE_END.test(lower) ? 'stop' : QUOTE.test(lower) ? 'quote' : 'mark';
}

function tagOfWord(tokens: readonly Token[], index: number, word: Word, { headline, capitals }: TagContext): Tag {
  const { lower = '', text = '' } = tokens[index] ?? {};
  if (lower === "'s") return 'possessive';
  const next = tokens[index + 1];
  // "about 800 people": a number after it makes the preposition a hedge.
  if (next?.kind === 'number' && word.lists.has('hedging')) return 'adverb';
  const capital = isCapital(text);
  const opens = index === 0 || (index === 1 && QUOTE.test(tokens[0]?.text ?? ''));
  if (word.tag && (!capital || opens || headline || text === 'I')) return word.tag;
  if (!capital && lower.endsWith('ly') && lower.length > 4) return 'adverb';
  if (!capital || word.lists.has('notNames')) return 'noun';
  if (!opens && !(headline && isKnown(word))) return 'name';
  if (!headline && capitals.has(text)) return 'name';
  return isKnown(word) && !(next?.kind === 'word' && isCapital(next.text)) ? 'noun' : 'name';
}

/** Whether a word is known for more than being a name. */
function isKnown({ verb, event, topics, lists }: Word): boolean {
  return verb !== null || event !== null || topics.length > 0 || lists.has('groups') || lists.has('titles');
}

/** The tokens of each time expression of a sentence, as indexes, end exclusive. */
export function spansOf(timexes: readonly Span[], tagged: readonly Tagged[]): Span[] {
  let next = 0;
  return timexes.map((timex) => {
    while ((tagged[next]?.token.start ?? Infinity) < timex.start) next++;
    const start = next;
    while ((tagged[next]?.token.start ?? Infinity) < timex.end) next++;
    return { start, end: next };
  });
}

/** The tag of token `i`; undefined outside the sentence. */
export function tagAt(tagged: readonly Tagged[], i: number): Tag | undefined {
  return tagged[i]?.tag;
}

/** Token `i` in lower case; empty outside the sentence. */
export function wordAt(tagged: readonly Tagged[], i: number): string {
  return tagged[i]?.token.lower ?? '';
}

/** Whether token `i` is on a list of the language; false outside the sentence. */
export function isListed(tagged: readonly Tagged[], i: number, list: WordList): boolean {
  return tagged[i]?.word.lists.has(list) ?? false;
}

/** A set of tags, for `isOneOf`. */
export function tagSet(tags: string): ReadonlySet<string> {
  return new Set(tags.split(' '));
}

/** Whether token `i` has one of the tags; false outside the sentence. */
export function isOneOf(tagged: readonly Tagged[], i: number, tags: ReadonlySet<string>): boolean {
  const item = tagged[i];
  return item !== undefined && tags.has(item.tag);
}

/** Whether token `i` has one of the tags and is no part of a time expression. */
export function isTimeless(tagged: readonly Tagged[], i: number, tags: ReadonlySet<string>): boolean {
  const item = tagged[i];
  return item !== undefined && !item.inTimex && tags.has(item.tag);
}

/** What can stand in a noun phrase before its head. */
export const NOMINAL = tagSet('noun name number possessive hyphen adverb');
/** What ends a phrase. */
export const BREAK = tagSet('comma stop');

/** Whether a word starts with a capital letter. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
