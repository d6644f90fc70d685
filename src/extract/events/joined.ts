// Time expressions that together date one event: the ends of a stretch ("from 1967 to 1975", "3–9 June"), the two sides
// of what is only bounded ("between March and May"), and the items of a list ("in 2019, 2021 and 2023"). The first
// speaks for all; the others date nothing more. Linear in the expressions of a sentence.

import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import type { ParsedSentence } from './mention.js';
import { kindsAt, wordAt } from './tags.js';

/** What the expressions after the first add to it. */
export interface Joined {
  /** When the stretch ends; null where it is no stretch. */
  readonly end: FuzzyInterval | null;
  /** Somewhere in here: "between March and May"; null else. */
  readonly within: FuzzyInterval | null;
  /** The further dates of a list. */
  readonly also: readonly FuzzyInterval[];
  /** How many expressions there are, the first included. */
  readonly count: number;
}

/** What follows the expression at `index` of the sentence and belongs to it; null when it stands alone. */
export function joinedAt(sentence: ParsedSentence, index: number, owners: readonly number[]): Joined | null {
  const { timexes, timexSpans, tagged } = sentence;
  const first = timexes[index];
  const second = timexes[index + 1];
  if (!first?.interval || second?.type !== first.type || !'DATE TIME'.includes(first.type)) return null;
  if (first.range && second.interval) {
    return wordAt(tagged, (timexSpans[index]?.start ?? 0) - 1) === 'between'
      ? { end: null, within: first.range, also: [], count: 2 }
      : { end: second.interval, within: null, also: [], count: 2 };
  }
  const also: FuzzyInterval[] = [];
  let closed = false;
  for (let i = index + 1; !closed; i++) {
    const next = timexes[i];
    const joint = between(sentence, i);
    const before = also.at(-1) ?? first.interval;
    if (
      !next?.interval ||
      !joint ||
      next.range ||
      owners[i] !== owners[index] ||
      next.type !== first.type ||
      next.interval.beginEarliest < before.endLatest
    )
      break;
    also.push(next.interval);
    closed = joint === 'and';
  }
  // "opened in 2015 and in 2016 burned": the last date belongs to the verb behind it.
  return closed && kindsAt(tagged, timexSpans[index + also.length]?.end ?? 0) === 0
    ? { end: null, within: null, also, count: also.length + 1 }
    : null;
}

/**
 * What stands before the item of a list at `index`: "and" (with or without "in") or a comma; null for anything else.
 */
function between({ tagged, timexSpans }: ParsedSentence, index: number): 'and' | 'comma' | null {
  let start = timexSpans[index - 1]?.end ?? 0;
  let end = timexSpans[index]?.start ?? 0;
  const comma = start < end && wordAt(tagged, start) === ',';
  if (comma) start++;
  const last = wordAt(tagged, end - 1);
  if (end - start > (comma ? 0 : 1) && (last === 'in' || last === 'on')) end--;
  if (end === start) return comma ? 'comma' : null;
  const word = wordAt(tagged, start);
  // "in 2021 and again in 2024".
  if (wordAt(tagged, end - 1) === 'again') end--;
  return end - start === 1 && (word === 'and' || (word === '&' && !comma)) ? 'and' : null;
}
