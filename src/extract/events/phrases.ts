// Noun phrases as far as the surface shows them: what stands before a verb as its subject, after it as its object, before a comma.

import type { Clause } from './clauses.js';
import { BREAK, isOneOf, tagAt, tagSet, wordAt, type Tagged } from './tags.js';

/** Token indexes, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const TRAILING = tagSet('comma quote mark');
const BEFORE_SUBJECT = tagSet('preposition to adverb quote mark comma stop conjunction subordinator');
const STARTS_SUBJECT = tagSet('name pronoun determiner');
const AFTER_SUBJECT = tagSet('preposition adverb comma mark quote negation');
/** Marks that do not end a phrase. */
const INNER_MARK: ReadonlySet<string> = new Set(['-', '$', '€', '£', '%']);

/** "Jobs, the founder, said": the noun before the insertion that a comma closes. */
export function beforeInsertion(tagged: readonly Tagged[], comma: number, clauses: readonly Clause[]): Span | null {
  for (let i = comma - 1; i > 0; i--) {
    const tag = tagAt(tagged, i);
    if (tag === 'comma') {
      const inner = clauses.find((clause) => clause.verb.first > i && clause.verb.first < comma);
      if (inner && inner.opener !== 'relative' && inner.opener !== 'modifier') continue;
      const before = nounBefore(tagged, i);
      // "The chairwoman, Jane Roe, said": the insertion has the name.
      const inserted = { start: i + 1, end: comma };
      return inner || !before || endsInName(tagged, before) || !endsInName(tagged, inserted) ? (before ?? inserted) : inserted;
    }
    if (tag === 'stop') return null;
  }
  return null;
}

function endsInName(tagged: readonly Tagged[], { end }: Span): boolean {
  return tagAt(tagged, end - 1) === 'name';
}

/** The noun phrase that ends before `end`: back to the last verb, comma or opener. */
export function nounBefore(tagged: readonly Tagged[], end: number): Span | null {
  let stop = end;
  while (stop > 0 && isOneOf(tagged, stop - 1, TRAILING)) stop--;
  let start = stop;
  while (start > 0) {
    const item = tagged[start - 1];
    if (!item || item.inTimex) break;
    const { tag } = item;
    const inside = tag === 'noun' || tag === 'name' || tag === 'number' || tag === 'determiner' || tag === 'possessive' || tag === 'hyphen' || tag === 'quote' || (tag === 'adverb' && start < stop) || (item.token.lower === 'of' && start < stop);
    if (!inside || (tag === 'noun' && item.verb?.kinds.has('past') && tagAt(tagged, start) === 'determiner')) break;
    start--;
    if (tag === 'determiner' && wordAt(tagged, start - 1) !== 'of') break;
  }
  return start < stop ? { start, end: stop } : null;
}

/** The subject in `from..to`: without the phrases of time and place before it and what trails it. */
export function trimSubject(tagged: readonly Tagged[], from: number, to: number): Span | null {
  let start = from;
  let end = to;
  // A leading phrase of time or place ("On Monday", "In a statement on Friday") is no part of the subject.
  while (start < end && (tagged[start]?.inTimex || isOneOf(tagged, start, BEFORE_SUBJECT))) {
    const leading = tagAt(tagged, start) === 'preposition' && !tagged[start + 1]?.inTimex;
    start++;
    if (leading) while (start < end && !tagged[start]?.inTimex && !isOneOf(tagged, start, STARTS_SUBJECT)) start++;
  }
  while (end > start && (tagged[end - 1]?.inTimex || isOneOf(tagged, end - 1, AFTER_SUBJECT)) && tagged[end - 1]?.token.text !== ')') end--;
  return start < end ? { start, end } : null;
}

/** What stands behind a verb that ends at token `last`, up to a comma or `end`. */
export function objectOf(tagged: readonly Tagged[], last: number, end: number): Span | null {
  let start = last + 1;
  while (start < end && (tagAt(tagged, start) === 'adverb' || tagAt(tagged, start) === 'quote')) start++;
  let stop = start;
  while (stop < end && !isOneOf(tagged, stop, BREAK) && !(tagAt(tagged, stop) === 'mark' && !INNER_MARK.has(wordAt(tagged, stop)))) stop++;
  return start < stop ? { start, end: stop } : null;
}
