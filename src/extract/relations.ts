// What the text says of the order of two events: "met less than two weeks after the police arrested …", "in the wake of
// the diversion", "as it prepares …". Each becomes a bound for the constraint network and a relation that a timeline
// can draw.

import { MS_PER_DAY } from '../model/calendar.js';
import { emptyList } from './empty-list.js';
import type { Timex } from './timex/timex.js';
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

/** Order of two mentions, by index: how long `from` lies after (`after`), before or within `to`. */
export interface MentionRelation {
  readonly type: 'after' | 'before' | 'during';
  readonly from: number;
  readonly to: number;
  /** Least and most time between the two, milliseconds. */
  readonly minMs: number;
  readonly maxMs: number;
  /** The later one happened because of the earlier. */
  readonly causal: boolean;
  /** The words that say so: how long, and the link. UTF-16 units into the cleaned text; empty when no words do. */
  readonly start: number;
  readonly end: number;
  /** What is said of how long, kebab-case: `less-than`, `within`, `shortly` …; empty for nothing. */
  readonly distance: string;
}

/**
 * A relation, without a word of how long between the two unless `distance` is given. One place makes them all, so that
 * they are of one kind for V8.
 */
export function relationOf(
  type: MentionRelation['type'],
  from: number,
  to: number,
  causal: boolean,
  start: number,
  end: number,
  minMs = 0,
  maxMs = Infinity,
  distance = '',
): MentionRelation {
  return { type, from, to, minMs, maxMs, causal, start, end, distance };
}

/** The rule by its name: "less-than-after", "before"; seen from the other event when `reversed`. */
export function ruleOf({ type, distance }: Pick<MentionRelation, 'type' | 'distance'>, reversed = false): string {
  const seen = reversed && type !== 'during' ? (type === 'after' ? 'before' : 'after') : type;
  return distance ? `${distance}-${seen}` : seen;
}

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

/** The relations of a document as far as it is read, by what says so; and the last two sentences' events, by index. */
export interface RelationsSoFar {
  readonly linked: MentionRelation[];
  readonly sequels: MentionRelation[];
  readonly reactions: MentionRelation[];
  told: number;
  last: number;
}

export function noRelations(): RelationsSoFar {
  return { linked: emptyList(), sequels: emptyList(), reactions: emptyList(), told: -1, last: -1 };
}

/** Adds the order relations that the next sentence of a document states; its mentions are the last, from `first` on. */
export function findRelations(
  sentence: ParsedSentence,
  mentions: readonly Mention[],
  first: number,
  found: RelationsSoFar,
): void {
  const range = { start: first, end: mentions.length };
  // It takes two.
  if (mentions.length - first > 1) linksIn(sentence, mentions, range, found.linked);
  sequelsIn(sentence, mentions, range, found);
  reactionsIn(mentions, range, found.reactions);
}

function linksIn(
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
const UNIT_DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7 };

/** Length of the unit that a duration counts, in milliseconds; days and less count as exact. */
function unitOf({ value }: Timex): number {
  return value.includes('T') ? 0 : (UNIT_DAYS[value.slice(-1)] ?? 0) * MS_PER_DAY;
}

const LATER = ['later', 'afterwards', 'afterward'];

/** "He resigned days later", "then he resigned": after what was told last. */
function sequelsIn(
  { tagged, timexes, timexSpans, clauses }: ParsedSentence,
  mentions: readonly Mention[],
  { start: first, end }: Span,
  found: RelationsSoFar,
): void {
  for (let from = first; from < end; from++) {
    const mention = mentions[from];
    const own = mention && clauseOf(clauses, mention.clause);
    if (mention?.isNoun !== false || own == null || mention.partOf >= 0 || mention.modality !== 'happened') continue;
    if (found.last >= 0 && found.last < first) found.told = found.last;
    const { verb, span } = own;
    const to = found.told;
    if (to >= 0) {
      const start = tagged.tokens[verb.first]?.start ?? 0;
      for (let i = verb.first - 1; i < verb.head; i++)
        if (wordAt(tagged, i) === 'then') found.sequels.push(relationOf('after', from, to, false, start, start));
      for (let i = 0; i < timexes.length; i++) {
        const timex = timexes[i];
        const next = timexSpans[i]?.end ?? 0;
        if (
          timex?.interval !== null ||
          timex.durationMs == null ||
          next < span.start ||
          next >= span.end ||
          !LATER.includes(wordAt(tagged, next))
        )
          continue;
        found.sequels.push(
          relationOf(
            'after',
            from,
            to,
            false,
            timex.start,
            timex.end,
            timex.durationMs.min,
            timex.durationMs.max,
            'duration',
          ),
        );
        break;
      }
    }
    if (mention.category !== '' && isFinite(verb)) found.last = from;
  }
}

/**
 * A reaction comes after what it is about ("condemnation of the diversion"), else after what its paragraph told just
 * before.
 */
function reactionsIn(mentions: readonly Mention[], { start: first, end }: Span, relations: MentionRelation[]): void {
  for (let index = first; index < end; index++) {
    const mention = mentions[index];
    if (mention?.category !== 'reaction' || mention.modality !== 'happened' || mention.partOf >= 0) continue;
    const { sentence, at } = mention;
    let to = index + 1;
    while (to < end && !isAbout(mentions[to], mention)) to++;
    if (to === end) to = toldBefore(mentions, index);
    const start = sentence.tagged.tokens[at]?.start ?? 0;
    if (to >= 0)
      for (const from of [index, ...doneWith(mentions, index)])
        relations.push(relationOf('after', from, to, true, start, start));
  }
}

/** Whether a noun behind a reaction, in its clause, may be what it is about. */
function isAbout(noun: Mention | undefined, { at, clause }: Mention): boolean {
  return (
    noun?.isNoun === true &&
    noun.category !== '' &&
    noun.category !== 'reaction' &&
    noun.at > at &&
    noun.clause === clause
  );
}

/**
 * Later verbs with the same subject in the sentence: "voiced outrage and recalled their envoys" is one reaction in two
 * steps.
 */
function doneWith(mentions: readonly Mention[], index: number): number[] {
  const mention = mentions[index];
  const subject = mention?.isNoun === false ? clauseOf(mention.sentence.clauses, mention.clause)?.subject : null;
  const found: number[] = [];
  if (subject == null) return found;
  for (let i = index + 1; mentions[i]?.sentence === mention?.sentence; i++) {
    const other = mentions[i];
    if (
      other?.isNoun === false &&
      other.partOf < 0 &&
      other.modality === 'happened' &&
      clauseOf(other.sentence.clauses, other.clause)?.subject === subject
    )
      found.push(i);
  }
  return found;
}

/** Mentions between a reaction and what it is about, at most. */
const FARTHEST_CAUSE = 60;

/**
 * The last verb that told of something else than a reaction in an earlier sentence of the paragraph; −1 when none did.
 */
function toldBefore(mentions: readonly Mention[], index: number): number {
  const sentence = mentions[index]?.sentence;
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST_CAUSE); i--) {
    const other = mentions[i];
    if (other == null || other.sentence.paragraph !== sentence?.paragraph) break;
    if (
      other.sentence !== sentence &&
      !other.isNoun &&
      other.category !== '' &&
      other.category !== 'reaction' &&
      other.modality === 'happened' &&
      other.partOf < 0
    )
      return i;
  }
  return -1;
}
