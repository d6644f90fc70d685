// What the text says of the order of two events: by a link between them, by what follows ("days later", "then"), or as a
// reaction to the other. Each becomes a bound for the constraint network and a relation that a timeline can draw.

import { emptyList } from './empty-list.js';
import { isFinite } from './events/verb-groups.js';
import type { Span } from './events/phrases.js';
import type { Mention, ParsedSentence } from './events/mention.js';
import { wordAt } from './events/tags.js';
import { clauseOf } from './events/clauses.js';
import { relationOf, type MentionRelation } from './relation.js';
import { linksIn } from './links.js';

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
