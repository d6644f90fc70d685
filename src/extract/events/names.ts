// Names and what they stand for. A name is a run of capitalised words; the last word of a person's name stands for the whole after the
// first mention ("Naryshkin"), letters in brackets for what stands before them ("Foreign Intelligence Service (SVR)"). No list of names:
// only what this document says of itself.

import type { Span } from './phrases.js';
import { isListed, tagAt, wordAt, type Tagged } from './tags.js';

/** Full names by what stands for them later. */
export type Names = ReadonlyMap<string, string>;

/** Token indexes of the runs of name tokens in `span`; "of" may join them ("Bank of England"). */
export function nameRuns(tagged: readonly Tagged[], span: Span): Span[] {
  const runs: Span[] = [];
  for (let i = span.start; i < span.end; i++) {
    if (!isName(tagged, i)) continue;
    const start = i;
    while (i + 1 < span.end && (isName(tagged, i + 1) || (wordAt(tagged, i + 1) === 'of' && i + 2 < span.end && isName(tagged, i + 2)))) i++;
    runs.push({ start, end: i + 1 });
  }
  return runs;
}

function isName(tagged: readonly Tagged[], i: number): boolean {
  const item = tagged[i];
  return item !== undefined && item.tag === 'name' && !item.inTimex;
}

/** The words of a run without posts before a name: "Russian President Vladimir Putin" is "Vladimir Putin". */
export function personOf(tagged: readonly Tagged[], run: Span): Span {
  let start = run.start;
  for (let i = run.start; i < run.end - 1; i++) if (isListed(tagged, i, 'titles')) start = i + 1;
  return { start, end: run.end };
}

/** Collects the full names of a document from its sentences in order. */
export function collectNames(sentences: readonly { readonly tagged: readonly Tagged[]; readonly headline: boolean }[]): Names {
  const names = new Map<string, string>();
  for (const { tagged, headline } of sentences) {
    if (headline) continue;
    for (const run of nameRuns(tagged, { start: 0, end: tagged.length })) {
      const person = personOf(tagged, run);
      const full = textOf(tagged, person);
      const last = tagged[run.end - 1]?.token.text ?? '';
      // Two or three words of mixed case name a person or a thing whose last word may stand alone later.
      const length = person.end - person.start;
      // "the Red Sea", "in West Berlin": a thing or a place, whose last word alone means something else.
      const titled = wordAt(tagged, run.start - 1) === 'the' || wordAt(tagged, run.start - 1) === 'into' || isListed(tagged, run.start - 1, 'placing');
      if (length > 1 && length < 4 && !titled && last.length > 2 && last !== last.toUpperCase() && !names.has(last) && !followedByNoun(tagged, run.end)) names.set(last, full);
      const open = tagged[run.end]?.token.text === '(';
      const short = tagged[run.end + 1]?.token.text ?? '';
      if (open && tagged[run.end + 2]?.token.text === ')' && short === short.toUpperCase() && short.length > 1 && /^\p{L}/u.test(short) && !names.has(short)) names.set(short, textOf(tagged, run));
    }
  }
  return names;
}

function followedByNoun(tagged: readonly Tagged[], i: number): boolean {
  return tagAt(tagged, i) === 'noun' && tagged[i]?.verb === null && !tagged[i]?.inTimex;
}

/** Source text of a span, spaces as they stood. */
export function textOf(tagged: readonly Tagged[], span: Span): string {
  let text = '';
  let end = -1;
  for (let i = span.start; i < span.end; i++) {
    const token = tagged[i]?.token;
    if (!token) continue;
    text += end >= 0 && token.start > end ? ` ${token.text}` : token.text;
    end = token.end;
  }
  return text;
}
