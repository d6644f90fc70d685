// What a time expression dates: the clause it stands in, or only a noun ("the 1991 settlement", "plans for next year", "the crash of 1987"),
// or nothing (a dateline, what is only compared with: "the worst day since 2003"). Linear in the sentence for each expression.

import { MS_PER_DAY } from '../../model/calendar.js';
import type { Timex } from '../timex/timex.js';
import type { ParsedSentence } from './mention.js';
import type { Span } from './phrases.js';
import { clauseAt } from './triggers.js';
import { isOneOf, tagAt, tagSet, wordAt, type Tagged } from './tags.js';

/** An index of a clause, or a noun as `ownedByNoun` has it, or this. */
export const NOTHING_DATED = -1;

/** The owner that stands for the noun at token `i` alone. */
export function ownedByNoun(i: number): number {
  return -2 - i;
}

/** The owners of the time expressions of a sentence. */
export function ownersOf(sentence: ParsedSentence): number[] {
  return sentence.timexes.map((timex, i) => ownerOf(timex, sentence.timexSpans[i] ?? { start: 0, end: 0 }, sentence));
}

function ownerOf(timex: Timex, span: Span, { tagged, clauses }: ParsedSentence): number {
  const first = span.start;
  const noun = nounOf(timex, span, tagged, (i) => clauses.some(({ verb }) => verb.first <= i && i <= verb.last));
  if (noun >= 0) return ownedByNoun(noun);
  if (isDateline(tagged, span) || isApposition(tagged, first)) return NOTHING_DATED;
  const inside = clauseAt(clauses, first);
  // "on Sunday, not on Saturday": what did not happen then dates nothing.
  if (tagAt(tagged, first - 1) === 'negation' || tagAt(tagged, first - 2) === 'negation') return NOTHING_DATED;
  const goesOn = clauses[inside]?.verb.tense.endsWith('perfect') ?? false;
  if (wordAt(tagged, first - 1) === 'since' ? !goesOn : isBound(tagged, first)) return NOTHING_DATED;
  if (inside >= 0) return inside;
  return clauses.findIndex(({ span: { start }, opener }) => start >= first && opener !== 'infinitive' && opener !== 'modifier');
}

const ENDS_COMPARISON = tagSet('comma stop conjunction that relative');
const AMOUNT = tagSet('number mark');

/** "until May", "more than in 2007", "to $5 from $7 a year ago": an end, or what something is only compared with. */
function isBound(tagged: readonly Tagged[], first: number): boolean {
  const before = wordAt(tagged, first - 1);
  if (before === 'until' || before === 'till') return true;
  for (let i = first - 1; i >= first - REACH && tagged[i] && !isOneOf(tagged, i, ENDS_COMPARISON); i--) {
    const word = wordAt(tagged, i);
    const amount = isOneOf(tagged, i + 1, AMOUNT) && !tagged[i + 1]?.inTimex;
    // "more than 300 people died in May" compares with no other time.
    if (word === 'compared' || (word === 'than' && !amount) || (word === 'from' && amount)) return true;
  }
  return false;
}

/** How far back in a phrase an expression is looked at, in tokens. */
const REACH = 8;
const HEAD = tagSet('noun name hyphen');
const YEAR = /^\d{4}$/;
const SCENE: ReadonlySet<string> = new Set(['in', 'at', 'during']);

/** The token of the noun that an expression belongs to; −1 when it belongs to none. */
function nounOf(timex: Timex, { start, end }: Span, tagged: readonly Tagged[], isVerb: (i: number) => boolean): number {
  const isHead = (i: number): boolean => isOneOf(tagged, i, HEAD) && !tagged[i]?.inTimex;
  const possessive = tagAt(tagged, end) === 'possessive';
  if (possessive || tagAt(tagged, start - 1) === 'determiner') {
    let head = possessive ? end + 1 : end;
    while (isHead(head) && isHead(head + 1) && !isVerb(head + 1)) head++;
    // "in a Wednesday interview, she said" dates both; a longer time ("at this year's fair") only what it stands before.
    const setsScene = isDay(timex) && SCENE.has(wordAt(tagged, start - 2));
    if (isHead(head) && !setsScene) return head;
  }
  // "the 2005 model", "Expo 2005": a year beside a name belongs to the name.
  if (isHead(start - 1) && YEAR.test(timex.text)) return start - 1;
  // "the crash of 1987", "profit for the quarter".
  const joint = tagAt(tagged, start - 1) === 'determiner' ? start - 2 : start - 1;
  return timex.type === 'DATE' && ADNOMINAL.has(wordAt(tagged, joint)) && isHead(joint - 1) && !isVerb(joint - 1) ? joint - 1 : -1;
}

const ADNOMINAL: ReadonlySet<string> = new Set(['of', 'for']);

/** How far behind a dateline its dash may stand, in tokens: "24 May 2021 (The Agency) —". */
const REACH_OF_DASH = 6;
const DASH = /^(?:[—–]|--?)$/;
const DATELINE = tagSet('name comma mark hyphen');
const PUBLISHING: ReadonlySet<string> = new Set(['published', 'posted', 'updated', 'issued']);
const BESIDE_PUBLISHING: ReadonlySet<string> = new Set(['first', 'last', 'on', 'at', ':']);

/** "MINSK, 24 May 2021 (Agency) — …", "Published 24 May 2021": the date of the report, not of what it tells. */
function isDateline(tagged: readonly Tagged[], { start, end }: Span): boolean {
  let says = false;
  for (let i = 0; i < start; i++) {
    const word = wordAt(tagged, i);
    if (PUBLISHING.has(word)) says = true;
    else if (!isOneOf(tagged, i, DATELINE) && !BESIDE_PUBLISHING.has(word)) return false;
  }
  return says || tagged.slice(end, end + REACH_OF_DASH).some(({ token }) => DASH.test(token.text));
}

/** "on 23 May, a Sunday": says again what the expression before it says. */
function isApposition(tagged: readonly Tagged[], first: number): boolean {
  return tagAt(tagged, first - 1) === 'determiner' && tagAt(tagged, first - 2) === 'comma' && (tagged[first - 3]?.inTimex ?? false);
}

/** Whether an expression names a day or less. */
export function isDay({ interval }: Timex): boolean {
  return interval !== null && interval.endLatest - interval.beginEarliest <= MS_PER_DAY;
}

/** Whether an expression says when: placed, or a weekday of a text without a date ("XXXX-WXX-4"). */
export function isPlaced({ interval, type, value }: Timex): boolean {
  return interval !== null || (type === 'DATE' && value.startsWith('XXXX-'));
}
