import type { Token } from '../tokens.js';
import type { Lexicon, VerbEntry } from './lexicon.js';

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
  /** What verb the form could be; null for none. */
  readonly verb: VerbEntry | null;
  /** Part of a time expression: never a subject, an object or a verb. */
  readonly inTimex: boolean;
}

const AUXILIARY: Readonly<Record<string, Tag>> = Object.fromEntries([
  ...["be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m"].map((form): [string, Tag] => [form, 'be']),
  ...["have", "has", "had", "having", "'ve"].map((form): [string, Tag] => [form, 'have']),
  ...["do", "does", "did"].map((form): [string, Tag] => [form, 'do']),
  ...["to"].map((form): [string, Tag] => [form, 'to']),
  ...["that"].map((form): [string, Tag] => [form, 'that']),
]);

const SENTENCE_END = /^[.!?;:…—–]+$/;
const LONGEST_ABBREVIATION = 4;
const HYPHEN = /^[-‐‑–]$/;
const QUOTE = /^["“”«»„]+$/;

/** What surrounds a sentence. */
export interface TagContext {
  /** Whether an offset lies in a time expression. */
  isTimex(offset: number): boolean;
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
  return tokens.map((token, index) => {
    const joined = tokens[index - 1]?.text === '-' || tokens[index + 1]?.text === '-';
    const verb = token.kind === 'word' && !joined ? verbOf(token.lower, lexicon) : null;
    return { token, tag: tagOf(tokens, index, lexicon, context), verb, inTimex: context.isTimex(token.start) };
  });
}

function verbOf(word: string, lexicon: Lexicon): VerbEntry | null {
  const known = lexicon.verbs.get(word);
  if (known) return known;
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') && !word.includes('-')) return { lemma: word.slice(0, -2), kinds: new Set(['past', 'participle']) };
  return null;
}

function tagOf(tokens: readonly Token[], index: number, lexicon: Lexicon, { headline, capitals }: TagContext): Tag {
  const token = tokens[index];
  if (!token) return 'mark';
  const { lower, kind, text } = token;
  if (kind === 'number') return 'number';
  if (kind !== 'word') {
    if (lower === ',') return 'comma';
    if (HYPHEN.test(lower) && tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end) return 'hyphen';
    if (lower === "'" && index > 0 && tokens[index - 1]?.end === token.start) return 'possessive';
    // "Mr. Roe", "Roe Corp. said": the dot of an abbreviation joins.
    const before = tokens[index - 1];
    if (lower === '.' && before?.end === token.start && isCapital(before.text) && before.text.length <= LONGEST_ABBREVIATION && tokens[index + 1]?.kind === 'word') return 'hyphen';
    // A hyphen with room on both sides is a dash, unless it joins figures.
    if (lower === '-' && before && before.end < token.start && tokens[index + 1]?.kind !== 'number' && (tokens[index + 1]?.start ?? token.end) > token.end) return 'stop';
    return SENTENCE_END.test(lower) ? 'stop' : QUOTE.test(lower) ? 'quote' : 'mark';
  }
  if (lower === "'s") return 'possessive';
  const auxiliary = AUXILIARY[lower];
  if (auxiliary && Object.hasOwn(AUXILIARY, lower)) return auxiliary;
  // "about 800 people": a number after it makes the preposition a hedge.
  if (tokens[index + 1]?.kind === 'number' && lexicon.is('hedging', lower)) return 'adverb';
  const opens = index === 0 || (index === 1 && QUOTE.test(tokens[0]?.text ?? ''));
  const closed = lexicon.closed.get(lower);
  if (closed && (!isCapital(text) || opens || headline || text === 'I')) return closed;
  if (lower.endsWith('ly') && lower.length > 4 && !isCapital(text)) return 'adverb';
  if (!isCapital(text) || lexicon.is('notNames', lower)) return 'noun';
  if (!opens && !(headline && isKnown(lower, lexicon))) return 'name';
  const next = tokens[index + 1];
  if (!headline && capitals.has(text)) return 'name';
  return isKnown(lower, lexicon) && !(next && isCapital(next.text) && next.kind === 'word') ? 'noun' : 'name';
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return lexicon.verbs.has(word) || lexicon.eventNouns.has(word) || lexicon.eventNouns.has(singular) || lexicon.topicNouns.has(word) || lexicon.is('groups', word) || lexicon.is('titles', word);
}

/** The tag of token `i`; undefined outside the sentence. */
export function tagAt(tagged: readonly Tagged[], i: number): Tag | undefined {
  return tagged[i]?.tag;
}

/** Token `i` in lower case; empty outside the sentence. */
export function wordAt(tagged: readonly Tagged[], i: number): string {
  return tagged[i]?.token.lower ?? '';
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
