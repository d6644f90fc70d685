// A sentence ends at a full stop, question or exclamation mark, after which (closing quotes and brackets aside) a
// capital, a digit or an opening quote follows, unless the stop belongs to an abbreviation ("Feb.", "Mr.") or an
// initial. A paragraph's end always ends it.
// One pass over the tokens.

import type { CleanDocument } from './clean-document.js';
import { emptyList } from './empty-list.js';
import { english } from './locales/en.js';
import type { Locale } from './locales/locale.js';
import { tokenize, type KnownLexemes, type Token } from './tokens.js';

/** A sentence of the cleaned text with its tokens, of which it has some; a class, as `Token` is. */
export class Sentence {
  /** UTF-16 units into the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;

  /** `paragraph`: its number, from 0. */
  constructor(
    readonly index: number,
    readonly paragraph: number,
    readonly tokens: readonly Token[],
  ) {
    this.start = tokens[0]?.start ?? 0;
    this.end = tokens.at(-1)?.end ?? 0;
  }
}

/** Tokens: no writer's sentence is longer. */
export const LONGEST_SENTENCE = 150;

const CLOSERS = ['"', '”', '’', "'", ')', ']', '»', '“'];
/** What a sentence that does not begin with a word begins with. */
const OPENS_SENTENCE = /^[\d"“‘'«([{`„‚¿¡—–_-]/;

/** Index of the first token from `at` on that is no closing quote or bracket of what stands before it. */
function behindClosers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (CLOSERS.includes(tokens[next]?.lexeme.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++;
  return next;
}

function endsSentence(tokens: readonly Token[], at: number, { abbreviations, openers, ordinalDot }: Locale): boolean {
  const stop = tokens[at];
  const next = tokens[at + 1];
  if (!stop || !next) return false;
  const { kind, text } = stop.lexeme;
  const dotted = kind === 'word' && text.endsWith('.');
  if (!dotted && !(kind === 'punctuation' && '.!?…'.includes(text))) return false;
  if (next.start === stop.end && !CLOSERS.includes(next.lexeme.text)) return false;
  const opener = tokens[behindClosers(tokens, at + 1)]?.lexeme;
  if (
    !opener ||
    !(
      OPENS_SENTENCE.test(opener.text) ||
      (opener.kind === 'word' && opener.text.charAt(0) === opener.text.charAt(0).toUpperCase())
    )
  )
    return false;
  const opens = openers.has(opener.lower) && opener.text !== opener.lower;
  const before = tokens[at - 1]?.lexeme;
  if (dotted || text !== '.' || !before) return opens || !dotted;
  if (ordinalDot && before.kind === 'number' && before.text.length < 3) return false;
  if (before.kind !== 'word' || (before.text.length > 1 && !abbreviations.has(before.lower))) return true;
  return opens && before.text.length > 1 && opener.text.length > 1;
}

/**
 * Sentences of the whole document in order, with their tokens. `locale`: default English; `known`: what was read
 * before.
 */
export function splitSentences(
  document: CleanDocument,
  locale: Locale = english,
  known: KnownLexemes = new Map(),
): Sentence[] {
  const sentences = emptyList<Sentence>();
  document.paragraphs.forEach(({ start, end }, paragraph) =>
    splitParagraph(tokenize(document.text, start, end, known), paragraph, locale, sentences),
  );
  return sentences;
}

/** Adds the sentences of one paragraph. */
function splitParagraph(tokens: readonly Token[], paragraph: number, locale: Locale, sentences: Sentence[]): void {
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    let last = at;
    if (at < tokens.length - 1) {
      if (!endsSentence(tokens, at, locale)) continue;
      last = behindClosers(tokens, at + 1) - 1;
    }
    sentences.push(new Sentence(sentences.length, paragraph, tokens.slice(first, last + 1)));
    first = last + 1;
    at = last;
  }
}
