// Noun phrases as far as the surface shows them: what stands before a verb as its subject, after it as its object,
// before a comma.

import type { Clause } from './clauses.js';
import {
  ADVERB,
  BREAK,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  HYPHEN,
  IN_TIMEX,
  MARK,
  NAME,
  NEGATION,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  STOP,
  SUBORDINATOR,
  TO,
  isOneOf,
  isTimeless,
  kindsAt,
  wordAt,
  type Tagged,
} from './tags.js';
import { GERUND, PAST } from './words.js';

/** Token indexes, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A noun phrase. */
export interface Phrase extends Span {
  /** Who it names; null until somebody asked. */
  actors: readonly string[] | null;
}

export function phraseOf(start: number, end: number): Phrase {
  return { start, end, actors: null };
}

const TRAILING = COMMA | QUOTE | MARK;
const BEFORE_SUBJECT = PREPOSITION | TO | ADVERB | QUOTE | MARK | COMMA | STOP | CONJUNCTION | SUBORDINATOR;
const STARTS_SUBJECT = NAME | PRONOUN | DETERMINER;
const AFTER_SUBJECT = PREPOSITION | ADVERB | COMMA | MARK | QUOTE | NEGATION;
const INSIDE = NOUN | NAME | NUMBER | DETERMINER | POSSESSIVE | HYPHEN | QUOTE;
/** Marks that do not end a phrase. */
const INNER_MARKS = '-$€£%';

/** "Jobs, the founder, said": the noun before the insertion that a comma closes. */
export function beforeInsertion(tagged: Tagged, comma: number, clauses: readonly Clause[]): Phrase | null {
  for (let i = comma - 1; i > 0; i--) {
    if (isOneOf(tagged, i, COMMA)) {
      const inner = clauses.find((clause) => clause.verb.first > i && clause.verb.first < comma);
      if (inner != null && inner.opener !== 'relative' && inner.opener !== 'modifier') continue;
      const before = withPartner(tagged, withHead(tagged, nounBefore(tagged, i)), clauses);
      // "The chairwoman, Jane Roe, said": the insertion has the name.
      const inserted = phraseOf(i + 1, comma);
      return inner != null ||
        before == null ||
        isOneOf(tagged, before.end - 1, NAME) ||
        isOneOf(tagged, i + 1, PREPOSITION) ||
        !isOneOf(tagged, comma - 1, NAME)
        ? (before ?? inserted)
        : inserted;
    }
    if (isTimeless(tagged, i, STOP)) return null;
  }
  return null;
}

/** "Talks with Orion, which had offered a loan, collapsed": with the noun before a preposition. */
function withHead(tagged: Tagged, noun: Phrase | null): Phrase | null {
  const head =
    noun !== null && isTimeless(tagged, noun.start - 1, PREPOSITION) ? nounBefore(tagged, noun.start - 1) : null;
  return noun !== null && head !== null ? phraseOf(head.start, noun.end) : noun;
}

/**
 * "Britain and France, which held shares, froze assets": with what stands before "and", where that begins its clause.
 */
function withPartner(tagged: Tagged, noun: Phrase | null, clauses: readonly Clause[]): Phrase | null {
  if (noun === null || !isOneOf(tagged, noun.start - 1, CONJUNCTION)) return noun;
  let start = noun.start - 1;
  while (start > 0 && !isOneOf(tagged, start - 1, COMMA | STOP | IN_TIMEX | SUBORDINATOR)) start--;
  return clauses.some(({ verb }) => verb.last >= start && verb.first < noun.end)
    ? noun
    : trimSubject(tagged, start, noun.end);
}

/**
 * The noun phrase that ends before `end`: back to the last verb, comma or opener. Beside "of", `joint` stands inside:
 * "officials in Oslo, who".
 */
export function nounBefore(tagged: Tagged, end: number, joint = 'of'): Phrase | null {
  const { tags } = tagged;
  let stop = end;
  while (isOneOf(tagged, stop - 1, TRAILING)) stop--;
  let start = stop;
  while (start > 0) {
    const tag = tags[start - 1] ?? IN_TIMEX;
    if (tag & IN_TIMEX) break;
    const inside =
      tag & INSIDE ||
      (start < stop && (tag & ADVERB || wordAt(tagged, start - 1) === 'of' || wordAt(tagged, start - 1) === joint));
    // "broke the lock", "“Enough,” said Jane Roe", "close to signing Jane Roe": no part of the phrase.
    if (
      !inside ||
      (tag & NOUN &&
        ((kindsAt(tagged, start - 1) & PAST &&
          (isOneOf(tagged, start, DETERMINER) || isOneOf(tagged, start - 2, QUOTE))) ||
          (kindsAt(tagged, start - 1) & GERUND && isOneOf(tagged, start - 2, TO))))
    )
      break;
    start--;
    if (tag & DETERMINER && wordAt(tagged, start - 1) !== 'of') break;
  }
  return start < stop ? phraseOf(start, stop) : null;
}

/** What a subject without an opener is made of. */
const SUBJECT = NOUN | NAME | NUMBER | DETERMINER | POSSESSIVE | HYPHEN | ADVERB | PRONOUN;

/** "announced Monday it has settled": with no word to open it, a clause begins with its subject. */
export function bareStart(tagged: Tagged, floor: number, verb: number): number {
  let start = verb;
  // "said third-quarter profit fell".
  while (
    start > floor &&
    (isTimeless(tagged, start - 1, SUBJECT) || [start, start - 1, start - 2].some((i) => isOneOf(tagged, i, HYPHEN)))
  )
    start--;
  return start;
}

/** The subject in `from..to`: without the phrases of time and place before it and what trails it. */
export function trimSubject(tagged: Tagged, from: number, to: number): Phrase | null {
  let start = from;
  let end = to;
  // A leading phrase of time or place ("On Monday", "In a statement on Friday") is no part of the subject.
  while (
    start < end &&
    (isOneOf(tagged, start, BEFORE_SUBJECT | IN_TIMEX) ||
      (isOneOf(tagged, start + 1, IN_TIMEX) && wordAt(tagged, start + 1) === FOLLOWING))
  ) {
    const leading = isOneOf(tagged, start, PREPOSITION) && !isOneOf(tagged, start + 1, IN_TIMEX);
    start++;
    if (!leading) continue;
    const governed = start;
    while (start < end && !isOneOf(tagged, start, STARTS_SUBJECT | IN_TIMEX)) start++;
    if (start === governed) start = behindPlace(tagged, start, end);
  }
  while (end > start && isOneOf(tagged, end - 1, AFTER_SUBJECT | IN_TIMEX) && wordAt(tagged, end - 1) !== ')') end--;
  return start < end ? phraseOf(start, end) : null;
}

/** "the following March": the word that begins a time expression behind its determiner. */
export const FOLLOWING = 'following';

const OPENS_PHRASE = DETERMINER | PRONOUN;

/**
 * "In Paris | a republic was proclaimed", "In the war | he fell": where the next phrase begins behind the one that a
 * preposition governs; `start` where there is none.
 */
function behindPlace(tagged: Tagged, start: number, end: number): number {
  let next = start;
  while (next < end && isTimeless(tagged, next, DETERMINER)) next++;
  const noun = next;
  while (next < end && isTimeless(tagged, next, GOVERNED) && !isOneOf(tagged, next, OPENS_PHRASE)) next++;
  return next > noun && next < end && isOneOf(tagged, next, OPENS_PHRASE | PREPOSITION) ? next : start;
}

const GOVERNED = NOUN | NAME | NUMBER | HYPHEN | POSSESSIVE;

/** What stands behind a verb that ends at token `last`, up to a comma or `end`. */
export function objectOf(tagged: Tagged, last: number, end: number): Phrase | null {
  let start = last + 1;
  while (start < end && isOneOf(tagged, start, ADVERB | QUOTE)) start++;
  let stop = start;
  while (
    stop < end &&
    !isOneOf(tagged, stop, BREAK) &&
    !(isOneOf(tagged, stop, MARK) && !INNER_MARKS.includes(wordAt(tagged, stop)))
  )
    stop++;
  return start < stop ? phraseOf(start, stop) : null;
}
