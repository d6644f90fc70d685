// Names and what they stand for. A name is a run of capitalised words; the last word of a person's name stands for the
// whole after the first mention ("Naryshkin"), letters in brackets for what stands before them ("Foreign Intelligence
// Service (SVR)"). No list of names:
// only what this document says of itself.

import type { Span } from './phrases.js';
import { HYPHEN, NAME, NOUN, isListed, isOneOf, isTimeless, kindsAt, wordAt, type Tagged } from './tags.js';
import { PLACING, TITLES } from './words.js';

/** Full names by what stands for them later. */
export type Names = ReadonlyMap<string, string>;

/** The next run of name tokens in a span, behind `last`; "of" may join them ("Bank of England"). Null for no more. */
export function nextRun(tagged: Tagged, { start: first, end }: Span, last: Span | null): Span | null {
  for (let i = last?.end ?? first; i < end; i++) {
    if (!isTimeless(tagged, i, NAME)) continue;
    const start = i++;
    while (
      i < end &&
      (isTimeless(tagged, i, NAME) || (i + 1 < end && isTimeless(tagged, i + 1, NAME) && wordAt(tagged, i) === 'of'))
    )
      i++;
    return { start, end: i };
  }
  return null;
}

/**
 * Where the words of a run begin without posts before a name: "Russian President Vladimir Putin" is "Vladimir Putin".
 */
export function personStart(tagged: Tagged, { start: first, end }: Span): number {
  let start = first;
  for (let i = first; i < end - 1; i++) if (isListed(tagged, i, TITLES)) start = i + 1;
  return start;
}

/** Collects the full names of a document from its sentences in order. */
export function collectNames(sentences: readonly { readonly tagged: Tagged; readonly headline: boolean }[]): Names {
  const names = new Map<string, string>();
  sentences.forEach(({ tagged, headline }) => {
    if (!headline) collectIn(tagged, names);
  });
  return names;
}

function collectIn(tagged: Tagged, names: Map<string, string>): void {
  const { tokens, length: all } = tagged;
  let run: Span | null = null;
  while ((run = nextRun(tagged, { start: 0, end: all }, run)) != null) {
    const { end } = run;
    const start = personStart(tagged, run);
    const last = tokens[end - 1]?.lexeme.text ?? '';
    // Two or three words of mixed case name a person or a thing whose last word may stand alone later.
    const length = end - start;
    if (
      length > 1 &&
      length < 4 &&
      last.length > 2 &&
      last !== last.toUpperCase() &&
      !names.has(last) &&
      !followedByNoun(tagged, end)
    ) {
      // "the Red Sea", "in West Berlin": a thing or a place, whose last word alone means something else.
      const before = wordAt(tagged, run.start - 1);
      if (before !== 'the' && before !== 'into' && !isListed(tagged, run.start - 1, PLACING)) {
        // "Jean-Luc Roe".
        names.set(
          last,
          textOf(tagged, {
            start: isOneOf(tagged, start - 1, HYPHEN) && isOneOf(tagged, start - 2, NAME) ? start - 2 : start,
            end,
          }),
        );
      }
    }
    if (wordAt(tagged, end) !== '(' || wordAt(tagged, end + 2) !== ')') continue;
    const short = tokens[end + 1]?.lexeme.text ?? '';
    if (short === short.toUpperCase() && short.length > 1 && /^\p{L}/u.test(short) && !names.has(short))
      names.set(short, textOf(tagged, run));
  }
}

function followedByNoun(tagged: Tagged, i: number): boolean {
  return isTimeless(tagged, i, NOUN) && kindsAt(tagged, i) === 0;
}

/** Source text of a span of at least one token, spaces as they stood. */
export function textOf({ tokens }: Tagged, { start, end: last }: Span): string {
  let text = tokens[start]?.lexeme.text ?? '';
  let end = tokens[start]?.end ?? 0;
  for (let i = start + 1; i < last; i++) {
    const token = tokens[i];
    if (token == null) break;
    text += token.start > end ? ` ${token.lexeme.text}` : token.lexeme.text;
    ({ end } = token);
  }
  return text;
}
