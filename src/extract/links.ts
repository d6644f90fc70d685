// The order of two events that a conjunction or preposition states: "met less than two weeks after the police arrested
// …", "in the wake of the diversion".

import { MS_PER_DAY } from '../model/calendar.js';
import type { Timex } from './timex/timex.js';
import { UNIT_DAYS } from './timex/value.js';
import { isFinite } from './events/verb-groups.js';
import type { Span } from './events/phrases.js';
import type { Mention, ParsedSentence } from './events/mention.js';
import {
  BREAK,
  COMMA,
  IN_TIMEX,
  QUOTE,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  THAT,
  isOneOf,
  wordAt,
  type Tagged,
} from './events/tags.js';
import { clauseAt, clauseOf, isInVerb } from './events/clauses.js';
import { relationOf, type MentionRelation } from './relation.js';

interface Link {
  readonly words: readonly string[];
  readonly type: MentionRelation['type'];
  readonly causal: boolean;
}

/** Type, whether it is a cause, and the words; longest first where one begins another. */
const LINKS: readonly (readonly [Link['type'], boolean, string])[] = [
  [
    'after',
    true,
    'in the wake of,in response to,in retaliation for,as a result of,because of,due to,in protest at,in reaction to,because',
  ],
  ['after', false, 'after,following,since,once'],
  ['before', false, 'ahead of,prior to,before,by the time,until,till'],
  ['during', false, 'of,in the midst of,amid,during'],
];
const LINKS_BY_FIRST = new Map<string, Link[]>();
for (const [type, causal, links] of LINKS) {
  for (const link of links.split(',')) {
    const words = link.split(' ');
    const first = words[0] ?? '';
    LINKS_BY_FIRST.set(first, [...(LINKS_BY_FIRST.get(first) ?? []), { words, type, causal }]);
  }
}

/** Words for a short time: a day at most, or two weeks. "Shortly" means weeks rather than months. */
const AT_ONCE = 'immediately right just moments minutes hours'.split(' ');
const SHORTLY = 'shortly soon days'.split(' ');

export function linksIn(
  sentence: ParsedSentence,
  mentions: readonly Mention[],
  range: Span,
  relations: MentionRelation[],
): void {
  const { tagged } = sentence;
  for (let i = 0; i < tagged.length; i++) {
    const link = isOneOf(tagged, i, IN_TIMEX) ? null : linkAt(tagged, i);
    if (link == null) continue;
    const distance = distanceBefore(sentence, i);
    // "within 24 hours of the vote": "of" links two events only behind a distance.
    const around = link.words[0] === 'of';
    if (around && distance?.rule !== 'within') continue;
    const after = i + link.words.length;
    const targets = targetsOf(sentence, mentions, range, i, after);
    const source = sourceOf(sentence, mentions, range, i, targets);
    if (source < 0) continue;
    const start = distance?.start ?? tagged.tokens[i]?.start ?? 0;
    for (const target of targets) {
      if (target === source) continue;
      relations.push(
        relationOf(
          link.type,
          source,
          target,
          link.causal,
          start,
          tagged.tokens[after - 1]?.end ?? start,
          around ? -(distance?.maxMs ?? 0) : distance?.minMs,
          distance?.maxMs,
          distance?.rule,
        ),
      );
    }
    i = after - 1;
  }
}

function linkAt(tagged: Tagged, at: number): Link | null {
  const links = LINKS_BY_FIRST.get(wordAt(tagged, at));
  if (links == null) return null;
  for (const link of links) {
    let length = 1;
    while (length < link.words.length && wordAt(tagged, at + length) === link.words[length]) length++;
    if (length === link.words.length) return link;
  }
  return null;
}

/** What the link governs: the clauses it opens, or the first event noun or gerund after it. */
function targetsOf(
  { tagged, clauses }: ParsedSentence,
  mentions: readonly Mention[],
  range: Span,
  at: number,
  after: number,
): number[] {
  const opened = clauses.findIndex((clause) => clause.opener === 'subordinate' && clause.at === at);
  const targets: number[] = [];
  const first = clauseOf(clauses, opened);
  if (first != null) {
    for (let index = opened; index < clauses.length; index++) {
      const clause = clauses[index];
      if (clause?.opener !== 'subordinate' || clause.parent !== first.parent || clause.link !== first.link) continue;
      const mention = verbOf(mentions, range, index);
      if (mention >= 0) targets.push(mention);
    }
    return targets;
  }
  for (let i = after; i < tagged.length; i++) {
    if (isOneOf(tagged, i, COMMA | STOP | RELATIVE | THAT | SUBORDINATOR | IN_TIMEX)) break;
    const noun = mentionAt(mentions, range, i, true);
    // "amid condemnation of the diversion": the condemnation, not what it is about.
    if (noun >= 0) return [noun];
    if (isInVerb(clauses, i)) break;
  }
  return targets;
}

/** What stands before the start of what is said. */
const SAID_FROM = THAT | STOP;

/** The verb of the clause that the link hangs on, or a noun right before the link ("the talks after the election"). */
function sourceOf(
  { tagged, clauses }: ParsedSentence,
  mentions: readonly Mention[],
  range: Span,
  at: number,
  targets: readonly number[],
): number {
  const target = targets[0] === undefined ? undefined : mentions[targets[0]];
  const subordinate = target?.isNoun === false ? clauseOf(clauses, target.clause) : undefined;
  let clause = subordinate?.opener === 'subordinate' ? subordinate.parent : at > 0 ? clauseAt(clauses, at - 1) : -1;
  // "Hours after the match, police …": at the start of what is said, a link hangs on the clause to come.
  let start = at;
  while (start > 0 && !isOneOf(tagged, start - 1, SAID_FROM) && !opensQuote(tagged, start - 1)) start--;
  const leading = !clauses.some(({ verb }) => verb.first >= start && verb.last < at);
  if (clause < 0 || leading)
    clause = clauses.findIndex(
      ({ verb, opener }) =>
        verb.first > at && target !== undefined && verb.head > target.at && opener !== 'subordinate' && isFinite(verb),
    );
  // An infinitive that its governing verb carries out is told by that verb.
  const mention = verbOf(mentions, range, clause);
  const whole = mention < 0 ? -1 : (mentions[mention]?.partOf ?? -1);
  if (mention >= 0) return whole < 0 ? mention : whole;
  return at > 0 ? mentionAt(mentions, range, at - 1, false) : -1;
}

function opensQuote(tagged: Tagged, i: number): boolean {
  if (!isOneOf(tagged, i, QUOTE)) return false;
  const { tokens } = tagged;
  return (
    tokens[i]?.end === tokens[i + 1]?.start &&
    (i === 0 || (tokens[i]?.start !== tokens[i - 1]?.end && isOneOf(tagged, i - 1, BREAK)))
  );
}

/** What mods say of a length. */
const DISTANCES: Readonly<Record<string, string>> = {
  LESS_THAN: 'less-than',
  EQUAL_OR_LESS: 'less-than',
  MORE_THAN: 'more-than',
  EQUAL_OR_MORE: 'more-than',
};

/** How long, if that is said right before a link. */
function distanceBefore(
  { tagged, timexes, timexSpans }: ParsedSentence,
  at: number,
): { readonly minMs: number; readonly maxMs: number; readonly start: number; readonly rule: string } | null {
  const index = timexSpans.findIndex(({ end }) => end === at);
  const timex = index < 0 ? undefined : timexes[index];
  if (timex?.durationMs != null) {
    const { min, max } = timex.durationMs;
    const first = timexSpans[index]?.start ?? 0;
    const within = [first, first - 1].find((i) => wordAt(tagged, i) === 'within');
    if (within !== undefined)
      return { minMs: 0, maxMs: max, start: tagged.tokens[within]?.start ?? timex.start, rule: 'within' };
    const slack = min === max ? SLACK * unitOf(timex) : 0;
    return {
      minMs: Math.max(0, min - slack),
      maxMs: max + slack,
      start: timex.start,
      rule: DISTANCES[timex.mod ?? ''] ?? 'duration',
    };
  }
  const before = isOneOf(tagged, at - 1, IN_TIMEX) ? '' : wordAt(tagged, at - 1);
  const days = AT_ONCE.includes(before) ? 1 : SHORTLY.includes(before) ? 14 : 0;
  return days === 0
    ? null
    : { minMs: 0, maxMs: days * MS_PER_DAY, start: tagged.tokens[at - 1]?.start ?? 0, rule: 'shortly' };
}

/** Index of the mention that the verb of a clause makes; −1 for none. */
function verbOf(mentions: readonly Mention[], { start, end }: Span, clause: number): number {
  for (let i = start; i < end; i++) if (mentions[i]?.clause === clause && mentions[i]?.isNoun === false) return i;
  return -1;
}

/** Index of the mention at a token, of all or of those that can stand as nouns; −1 for none. */
function mentionAt(mentions: readonly Mention[], { start, end }: Span, at: number, nounLike: boolean): number {
  for (let i = start; i < end; i++) {
    const mention = mentions[i];
    if (mention?.at === at && (!nounLike || mention.isNoun || mention.tense === 'gerund')) return i;
  }
  return -1;
}

/** "Three weeks" is said of 18 days and of 24: half a unit to either side; days are counted. */
const SLACK = 0.5;

/** Length of the unit that a duration counts, in milliseconds; days and less count as exact. */
function unitOf({ value }: Timex): number {
  const days = value.includes('T') ? 0 : Math.floor(UNIT_DAYS[value.slice(-1)] ?? 0);
  return days > 1 ? days * MS_PER_DAY : 0;
}
