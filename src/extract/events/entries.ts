// Chronologies: "1998: The bank is founded", "07:40 – Police close the bridge", line after line. What stands first
// dates what comes behind it.

import { OTHER, type ParsedSentence } from './mention.js';
import { IN_TIMEX, NAME, NOUN, isOneOf, isTimeless, wordAt } from './tags.js';
import { eventCategory } from './category.js';

/** A single line of the kind is the dateline of a report. */
const LEAST_ENTRIES = 3;
const BULLETS = '•*·–-)';
const PARTINGS = ':–—-|';
const CLOCK = /T\d/;

/** Sets where the text of each entry begins, if a document has so many that it is a chronology. */
export function markEntries(sentences: readonly ParsedSentence[]): void {
  const starts = sentences.map(textStart);
  if (starts.filter((start) => start > 0).length < LEAST_ENTRIES) return;
  for (const [i, sentence] of sentences.entries()) sentence.entry = starts[i] ?? 0;
}

/**
 * The token behind a time at the start of a sentence and what parts it from the text; a clock time needs no parting. 0
 * for others.
 */
function textStart({ tagged, timexes }: ParsedSentence): number {
  let i = 0;
  // "3) 1998: …"
  while (
    i < tagged.length &&
    !isOneOf(tagged, i, IN_TIMEX) &&
    (BULLETS.includes(wordAt(tagged, i)) || wordAt(tagged, i + 1) === ')')
  )
    i++;
  const first = i;
  // "2012–2014: …": the dash between two dates parts nothing.
  while (
    isOneOf(tagged, i, IN_TIMEX) ||
    (i > first && isOneOf(tagged, i + 1, IN_TIMEX) && PARTINGS.includes(wordAt(tagged, i)))
  )
    i++;
  if (i === first || i + 1 >= tagged.length) return 0;
  return PARTINGS.includes(wordAt(tagged, i))
    ? i + 1
    : timexes[0]?.type === 'TIME' && CLOCK.test(timexes[0].value)
      ? i
      : 0;
}

/** The head of the first phrase of an entry without a verb; −1 where there is none. */
export function entryNoun({ tagged, entry }: ParsedSentence): number {
  const isNoun = (i: number): boolean => isTimeless(tagged, i, NOUN | NAME) && tagged.tokens[i]?.lexeme.kind === 'word';
  let i = entry;
  while (i < tagged.length && !isNoun(i)) i++;
  while (isNoun(i + 1)) i++;
  return i < tagged.length ? i : -1;
}

/** The category of the first event that an entry names; OTHER when it names none. */
export function entryCategory({ tagged, entry }: ParsedSentence): string {
  for (let i = entry; i < tagged.length; i++)
    if (!isOneOf(tagged, i, IN_TIMEX) && eventCategory(tagged, i) !== '') return eventCategory(tagged, i);
  return OTHER;
}
