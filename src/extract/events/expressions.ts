// Which of the expressions of a sentence dates a mention: its own clause's, that of a "when" clause, what stands behind
// a noun. Of several the finest.

import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import { MS_PER_DAY } from '../../model/calendar.js';
import type { Timex } from '../timex/timex.js';
import { clauseOf, isGoverned } from './clauses.js';
import type { Mention, ParsedSentence } from './mention.js';
import { isPlaced, NOTHING_DATED, ownedByNoun } from './owners.js';
import {
  COMMA,
  CONJUNCTION,
  DETERMINER,
  IN_TIMEX,
  PREPOSITION,
  STOP,
  SUBORDINATOR,
  isOneOf,
  isTimeless,
  wordAt,
  type Tagged,
} from './tags.js';

/** What a sentence gives to the question which of its expressions dates a mention. */
export interface Expressions {
  readonly owners: readonly number[];
  /** Publication day; null when unknown. */
  readonly published: FuzzyInterval | null;
}

/** The expression that dates a mention; null when none does. */
export function timexOf(mention: Mention, expressions: Expressions): Timex | null {
  if (mention.lasted) return mention.lasted.type === 'DURATION' ? null : mention.lasted;
  return mention.isNoun ? nounTimex(mention, expressions) : verbTimex(mention, expressions);
}

function verbTimex(mention: Mention, expressions: Expressions): Timex | null {
  const { clauses } = mention.sentence;
  const own =
    nearest(mention, expressions, mention.clause) ??
    beforeWhen(mention.sentence, mention.clause) ??
    inWhen(mention, expressions) ??
    nearest(mention, expressions, openedWithTime(mention.sentence, mention.clause));
  if (own) return own;
  // "ordered a flight to land on Sunday", "is expected to land on Sunday": what is governed dates what governs, unless
  // that is a plan made before.
  if (mention.intending && mention.modality === 'happened') return null;
  for (let index = mention.clause + 1; ; index++) {
    const governed = clauses[index];
    if (!governed || !isGoverned(clauses[index - 1], governed)) return null;
    const found = nearest(mention, expressions, index);
    if (found) return found;
  }
}

/** "in August 2015, when 12 houses burned": the expression that "when" takes up. */
export function beforeWhen({ tagged, clauses, timexes, timexSpans }: ParsedSentence, clause: number): Timex | null {
  const { link, at } = clauseOf(clauses, clause) ?? { link: '', at: 0 };
  if (link !== 'when') return null;
  const end = isOneOf(tagged, at - 1, COMMA) ? at - 1 : at;
  return timexes.find(({ interval }, i) => timexSpans[i]?.end === end && interval !== null) ?? null;
}

/**
 * "two died and nine were hurt when a boat sank on Sunday", "when the town was sold in 1870, the workers protested":
 * the expression of the clause that says when.
 */
function inWhen(mention: Mention, expressions: Expressions): Timex | null {
  const {
    sentence: { clauses },
    clause,
    tense,
  } = mention;
  let last = clause;
  while (clauses[last + 1]?.opener === 'coordinated') last++;
  const when = [clause - 1, last + 1].find((index) => {
    const { link, parent, verb } = clauseOf(clauses, index) ?? {};
    return link === 'when' && parent === (index < clause ? clause : last) && verb?.tense === 'past';
  });
  return tense === 'past' && when !== undefined ? nearest(mention, expressions, when) : null;
}

/**
 * "In 1066 Harold fell and William was crowned": what opens a main clause dates all those that go on with it. The index
 * of the first; −1 for none.
 */
export function openedWithTime({ tagged, clauses, timexSpans }: ParsedSentence, index: number): number {
  const clause = clauseOf(clauses, index);
  if (clause?.parent !== -1 || clause.verb.tense !== 'past' || !isOneOf(tagged, clause.at, CONJUNCTION | STOP))
    return -1;
  return clauses.findLastIndex(
    ({ parent, subject }, i) =>
      i < index &&
      parent === -1 &&
      timexSpans.some(
        ({ start, end }) => start >= (clauseOf(clauses, i - 1)?.span.end ?? 0) && end <= (subject?.start ?? 0),
      ),
  );
}

function nounTimex(mention: Mention, expressions: Expressions): Timex | null {
  const own = nearest(mention, expressions, ownedByNoun(mention.at)) ?? rightAfter(mention);
  if (own || mention.clause < 0) return own;
  const timex = nearest(mention, expressions, mention.clause);
  return timex && !isApart(mention, timex) ? timex : null;
}

/** "its launch in 2003": a time expression that follows the noun and a preposition. */
function rightAfter({ sentence: { tagged, timexes, timexSpans }, at }: Mention): Timex | null {
  const next = isTimeless(tagged, at + 1, PREPOSITION) ? at + 2 : at + 1;
  return timexes.find(({ interval }, i) => interval !== null && timexSpans[i]?.start === next) ?? null;
}

/**
 * Whether a comma or a link ("after", "amid") stands between a noun and a time expression: then it dates something
 * else.
 */
export function isApart({ sentence: { tagged, timexes, timexSpans }, at }: Mention, timex: Timex): boolean {
  const { start, end } = timexSpans[timexes.indexOf(timex)] ?? { start: at, end: at };
  // "resigned on Monday, the third departure this year": an apposition says again what its clause says.
  return isParted(
    tagged,
    Math.min(end, at),
    Math.max(start, at),
    (i) => isOneOf(tagged, i, COMMA) && !isOneOf(tagged, i + 1, DETERMINER),
  );
}

/** Whether a word that joins something with a date of its own stands between two tokens, or what `also` says. */
export function isParted(tagged: Tagged, from: number, to: number, also: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++)
    if (
      !isOneOf(tagged, i, IN_TIMEX) &&
      (also(i) || APART.includes(wordAt(tagged, i)) || (isOneOf(tagged, i, SUBORDINATOR) && wordAt(tagged, i) !== 'as'))
    )
      return true;
  return false;
}

const APART = ['amid', 'following', 'despite', 'ahead', 'wake', 'response', 'because'];

/** Of the expressions with this owner that can date the mention the finest, of these the one nearest to the trigger. */
function nearest(mention: Mention, { owners, published }: Expressions, owner: number): Timex | null {
  const { timexes, timexSpans } = mention.sentence;
  let best: Timex | null = null;
  let least = Infinity;
  for (let i = 0; i < timexes.length; i++) {
    const timex = timexes[i];
    if (
      !timex ||
      owner === NOTHING_DATED ||
      owners[i] !== owner ||
      !isPlaced(timex) ||
      contradictsTense(timex, mention, published)
    )
      continue;
    // A step of a day outweighs every distance within a sentence.
    const cost = daysOf(timex) * MOST_TOKENS + Math.abs((timexSpans[i]?.start ?? 0) - mention.at);
    if (cost >= least) continue;
    best = timex;
    least = cost;
  }
  return best;
}

/** How long a time takes, by the unit that it is as long as. */
function daysOf({ interval }: Timex): number {
  const length = interval ? (interval.endLatest - interval.beginEarliest) / MS_PER_DAY : UNPLACED_DAYS;
  return UNIT_DAYS.find((most) => length <= most) ?? length;
}

const MOST_TOKENS = 1000;
const UNPLACED_DAYS = 1e9;
const MINUTE_DAYS = 1 / 1440;
/** Of two months, or of two years, neither is finer. */
const UNIT_DAYS = [MINUTE_DAYS, 1, 2, 7, 31, 92, 184, 366];

/** What is past is not dated by a day to come, nor what is to come by a past one. */
function contradictsTense({ interval }: Timex, { tense, modality }: Mention, published: FuzzyInterval | null): boolean {
  if (!interval || !published) return false;
  // "has been set for 4 December": a plan was made, what it is for is to come.
  if (modality === 'expected') return tense === 'future' && interval.endLatest <= published.beginEarliest;
  return (
    (tense === 'past' || tense === 'past-perfect' || tense === 'perfect') &&
    interval.beginEarliest >= published.endLatest
  );
}
