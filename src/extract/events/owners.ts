// What a time expression dates: the clause it stands in, or only a noun ("the 1991 settlement", "plans for next year",
// "the crash of 1987"), or nothing (a dateline, what is only compared with: "the worst day since 2003"). Linear in the
// sentence for each expression.

import { MS_PER_DAY } from '../../model/calendar.js';
import type { Timex } from '../timex/timex.js';
import type { ParsedSentence } from './mention.js';
import { FOLLOWING, type Span } from './phrases.js';
import { clauseAt, clauseOf, isInVerb, type Clause } from './clauses.js';
import { entryNoun } from './entries.js';

import {
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
  RELATIVE,
  STOP,
  THAT,
  isOneOf,
  isTimeless,
  wordAt,
  type Tagged,
} from './tags.js';

/** An index of a clause, or a noun as `ownedByNoun` has it, or this. */
export const NOTHING_DATED = -1;

/** The owner that stands for the noun at token `i` alone. */
export function ownedByNoun(i: number): number {
  return -2 - i;
}

/** The owners of the time expressions of a sentence. */
export function ownersOf(sentence: ParsedSentence): number[] {
  const owners: number[] = [];
  for (let i = 0; i < sentence.timexes.length; i++) {
    const timex = sentence.timexes[i];
    if (timex) owners.push(ownerOf(timex, sentence.timexSpans[i] ?? { start: 0, end: 0 }, sentence));
  }
  return owners;
}

function ownerOf(timex: Timex, span: Span, sentence: ParsedSentence): number {
  const { tagged, clauses, entry } = sentence;
  const first = span.start;
  // "1998: The bank is founded", "July 2010: Sale of the mill".
  if (span.end <= entry) return clauses.length > 0 ? clauseFor(clauses, entry) : ownedByNoun(entryNoun(sentence));
  const noun = nounOf(timex, span, tagged, clauses);
  if (noun >= 0) return ownedByNoun(noun);
  if (isDateline(tagged, span) || isApposition(tagged, first)) return NOTHING_DATED;
  const clause = clauseOf(clauses, clauseAt(clauses, first));
  // "on Sunday, not on Saturday": what did not happen then dates nothing.
  if (isOneOf(tagged, first - 1, NEGATION) || isOneOf(tagged, first - 2, NEGATION)) return NOTHING_DATED;
  if (wordAt(tagged, first - 1) === 'since' ? !clause?.verb.tense.endsWith('perfect') : isBound(tagged, first, timex))
    return NOTHING_DATED;
  // "arrested a man suspected of theft on Monday": a day that ends the phrase of a participle dates the verb whose
  // object it describes, unless it stands beside it.
  if (
    clause?.opener === 'modifier' &&
    clauseOf(clauses, clause.parent)?.verb.tense === 'past' &&
    isDay(timex) &&
    clause.verb.tense === 'participle' &&
    isTimeless(tagged, clause.verb.first - 1, NOUN | NAME) &&
    first - clause.verb.last > BESIDE
  )
    return clause.parent;
  return clauseFor(clauses, first);
}

/** "planned for May", "built in 1962": so near to its verb, in tokens. */
const BESIDE = 2;

/** The clause that token `first` stands in or, in none, before: "On Monday, the government fell". */
export function clauseFor(clauses: readonly Clause[], first: number): number {
  const inside = clauseAt(clauses, first);
  if (inside >= 0) return inside;
  const follows = clauses.findIndex(
    ({ span: { start }, opener }) =>
      start >= first && opener !== 'infinitive' && opener !== 'modifier' && opener !== 'relative',
  );
  // "On 3 March, the minister, who had backed it, quit": what is inserted comes after what it dates.
  return follows >= 0
    ? follows
    : clauses.findIndex(({ span: { start }, opener }) => start >= first && opener === 'relative');
}

const ENDS_COMPARISON = COMMA | STOP | CONJUNCTION | THAT | RELATIVE;

/** "until May", "more than in 2007", "to $5 from $7 a year ago": an end, or what something is only compared with. */
function isBound(tagged: Tagged, first: number, { rule }: Timex): boolean {
  const before = wordAt(tagged, first - 1);
  if (before === 'until' || before === 'till') return true;
  // "up 9 percent from a year earlier".
  const compares = rule === 'year-before';
  for (let i = first - 1; i >= Math.max(0, first - REACH) && !isOneOf(tagged, i, ENDS_COMPARISON); i--) {
    const word = wordAt(tagged, i);
    // "more than 300 people died in May" compares with no other time.
    if (
      word === 'compared' ||
      ((word === 'than' || word === 'from') &&
        (isTimeless(tagged, i + 1, NUMBER | MARK) === (word === 'from') || compares))
    )
      return true;
  }
  return false;
}

/** How far back in a phrase an expression is looked at, in tokens. */
const REACH = 8;
const HEAD = NOUN | NAME | HYPHEN;
/** "The night of 4 to 5 May", "the first days of June" are times themselves. */
const OF_TIME = ['night', 'hours', 'days', 'weeks', 'months'];
const YEAR = /^\d{4}$/;
const SCENE = ['in', 'at', 'during'];

/** The token of the noun that an expression belongs to; −1 when it belongs to none. */
function nounOf(timex: Timex, { start, end }: Span, tagged: Tagged, clauses: readonly Clause[]): number {
  const isHead = (i: number): boolean => isTimeless(tagged, i, HEAD);
  const possessive = isOneOf(tagged, end, POSSESSIVE);
  // "the following March the troops left": no noun follows that it would describe.
  const determined = isOneOf(tagged, start - 1, DETERMINER) && wordAt(tagged, start) !== FOLLOWING;
  if (possessive || determined) {
    let head = possessive ? end + 1 : end;
    while (isHead(head) && isHead(head + 1) && !isInVerb(clauses, head + 1)) head++;
    // "in a Wednesday interview, she said" dates both; a longer time ("at this year's fair") only what it stands
    // before.
    if (isHead(head) && !(isDay(timex) && SCENE.includes(wordAt(tagged, start - 2)))) return head;
  }
  // "the 2005 model", "Expo 2005": a year beside a name belongs to the name.
  if (isHead(start - 1) && YEAR.test(timex.text)) return start - 1;
  // "the crash of 1987", "profit for the quarter".
  const joint = wordAt(tagged, determined ? start - 2 : start - 1);
  const noun = determined ? start - 3 : start - 2;
  return timex.type === 'DATE' &&
    (joint === 'of' || joint === 'for') &&
    isHead(noun) &&
    !isInVerb(clauses, noun) &&
    !OF_TIME.includes(wordAt(tagged, noun))
    ? noun
    : -1;
}

/** How far behind a dateline its dash may stand, in tokens: "24 May 2021 (The Agency) —". */
const REACH_OF_DASH = 6;
const DASHES = '—–-';
const DATELINE = NAME | COMMA | MARK | HYPHEN;
const PUBLISHING = ['published', 'posted', 'updated', 'issued'];
const BESIDE_PUBLISHING = ['first', 'last', 'on', 'at', ':'];

/** "MINSK, 24 May 2021 (Agency) — …", "Published 24 May 2021": the date of the report, not of what it tells. */
function isDateline(tagged: Tagged, { start, end }: Span): boolean {
  let says = false;
  for (let i = 0; i < start; i++) {
    const word = wordAt(tagged, i);
    if (PUBLISHING.includes(word)) says = true;
    else if (!isOneOf(tagged, i, DATELINE) && !BESIDE_PUBLISHING.includes(word)) return false;
  }
  for (let i = end; i < Math.min(tagged.length, end + REACH_OF_DASH); i++)
    says ||= DASHES.includes(wordAt(tagged, i)) && !isOneOf(tagged, i, HYPHEN);
  return says;
}

/** "on 23 May, a Sunday": says again what the expression before it says. */
function isApposition(tagged: Tagged, first: number): boolean {
  return (
    isOneOf(tagged, first - 1, DETERMINER) && isOneOf(tagged, first - 2, COMMA) && isOneOf(tagged, first - 3, IN_TIMEX)
  );
}

/** Whether an expression names a day or less. */
export function isDay({ interval }: Timex): boolean {
  return interval !== null && interval.endLatest - interval.beginEarliest <= MS_PER_DAY;
}

/** Whether an expression says when: placed, or a weekday of a text without a date ("XXXX-WXX-4"). */
export function isPlaced({ interval, type, value }: Timex): boolean {
  return interval !== null || (type === 'DATE' && value.startsWith('XXXX-'));
}
