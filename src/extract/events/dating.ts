// When a mention happened, as far as its own clause and the text around it say. A time expression belongs to the clause it stands in and to
// what shares that clause ("agreed to ban", "obtained and published"), never across "that"; before a noun it belongs to the noun ("the 1991
// settlement"). Without one, reports take the publication date, other past events the day the paragraph is about, and only as a likely
// point: the bounds stay as wide as what was said.

import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import { MS_PER_DAY } from '../../model/calendar.js';
import type { Timex } from '../timex/timex.js';
import type { Clause } from './clauses.js';
import type { Mention, ParsedSentence } from './mention.js';
import { clauseAt } from './triggers.js';

export interface Dating {
  /** The words that date it; null when none do. */
  readonly timex: Timex | null;
  /** Where those words put it. */
  readonly interval: FuzzyInterval | null;
  /** Where it most likely lies when no words bound it. */
  readonly best: FuzzyInterval | null;
  /** Its place relative to publication, when no words date it. */
  readonly publication: 'before' | 'shortly-before' | 'after' | 'none';
  readonly rule: string;
  readonly anchorBasis: 'publication date' | 'previous date in the text' | null;
}

/** Dates the mentions of one document; `published` is its publication day, null when it is unknown or no single day. */
export function dateMentions(mentions: readonly Mention[], published: FuzzyInterval | null): Dating[] {
  const owners = new Map<ParsedSentence, readonly number[]>();
  const datings: Dating[] = [];
  let paragraph = -1;
  let reference: Timex | null = null;
  let sentence: ParsedSentence | null = null;
  const leadParagraph = mentions.find((mention) => !mention.sentence.headline)?.sentence.paragraph ?? 0;
  for (const mention of mentions) {
    if (mention.sentence !== sentence) {
      const before: ParsedSentence | null = sentence;
      if (mention.sentence.paragraph !== paragraph) reference = null;
      else if (before) reference = lastDay(before.timexes) ?? reference;
      sentence = mention.sentence;
      paragraph = sentence.paragraph;
    }
    const owned = owners.get(mention.sentence) ?? mention.sentence.timexes.map((timex) => ownerOf(timex, mention.sentence));
    owners.set(mention.sentence, owned);
    const timex = mention.lasted ? null : timexOf(mention, mentions, owned);
    datings.push(timex ? byWords(timex) : byReference(mention, reference, published, mention.sentence.headline || mention.sentence.paragraph === leadParagraph));
  }
  return datings;
}

function byWords(timex: Timex): Dating {
  return { timex, interval: timex.interval, best: null, publication: 'none', rule: timex.rule, anchorBasis: timex.anchorBasis };
}

function byReference(mention: Mention, reference: Timex | null, published: FuzzyInterval | null, lead: boolean): Dating {
  const none: Dating = { timex: null, interval: null, best: null, publication: 'none', rule: 'undated', anchorBasis: null };
  if (mention.lasted) return { ...none, publication: 'none', rule: 'lasted-until-publication', anchorBasis: 'publication date' };
  if (mention.modality === 'hypothetical' || mention.modality === 'negated') return none;
  if (mention.modality === 'expected' || mention.tense === 'future') return { ...none, publication: 'after', rule: 'expected-after-publication', anchorBasis: 'publication date' };
  if (mention.tense === 'past-perfect') return { ...none, publication: 'before', rule: 'past-perfect', anchorBasis: 'publication date' };
  const now = { ...none, best: published, anchorBasis: 'publication date' as const };
  if (mention.sentence.headline) return { ...now, publication: 'shortly-before', rule: 'headline' };
  if (mention.reporting) return { ...now, publication: 'before', rule: 'reported-at-publication' };
  if (mention.tense === 'perfect') return { ...now, publication: lead ? 'shortly-before' : 'before', rule: 'present-perfect' };
  if (reference?.interval) return { ...none, best: reference.interval, publication: 'before', rule: 'day-of-the-paragraph', anchorBasis: 'previous date in the text' };
  if (lead) return { ...now, publication: 'shortly-before', rule: 'lead' };
  return { ...now, publication: 'before', rule: 'publication-day-of-news' };
}

/** The last expression of a day: weeks, months and years set the background, not the day that a paragraph is about. */
function lastDay(timexes: readonly Timex[]): Timex | null {
  return timexes.findLast(({ interval, type }) => type === 'DATE' && interval !== null && interval.endLatest - interval.beginEarliest <= MS_PER_DAY) ?? null;
}

/** What a time expression dates: a clause by its index, or the noun at token −2 − owner. */
function ownerOf(timex: Timex, { tagged, clauses }: ParsedSentence): number {
  const first = tagged.findIndex(({ token }) => token.start >= timex.start);
  let after = tagged.findIndex(({ token }) => token.start >= timex.end);
  if (after < 0) after = tagged.length;
  if (tagged[first - 1]?.tag === 'determiner' && ['noun', 'name'].includes(tagged[after]?.tag ?? '')) {
    while (['noun', 'name'].includes(tagged[after + 1]?.tag ?? '') && !tagged[after + 1]?.inTimex) after++;
    return -2 - after;
  }
  const inside = clauseAt(clauses, first);
  if (inside >= 0) return inside;
  return clauses.findIndex(({ span, opener }) => span.start >= first && opener !== 'infinitive' && opener !== 'modifier');
}

function timexOf(mention: Mention, mentions: readonly Mention[], owners: readonly number[]): Timex | null {
  const { sentence, trigger } = mention;
  const own = nearest(mention, owners, -2 - trigger.start);
  if (own) return own;
  if (mention.partOf >= 0) {
    const whole = mentions[mention.partOf];
    const found = nearest(mention, owners, mention.clause) ?? (whole ? timexOf(whole, mentions, owners) : null);
    if (found) return found;
  }
  for (let clause = mention.clause; clause >= 0; clause = sharesDateWith(sentence.clauses, clause)) {
    const found = nearest(mention, owners, clause);
    if (found) return found;
  }
  if (mention.form === 'verb' && mention.modality === 'happened') {
    // "ordered a flight to land on Sunday": what is governed dates what governs.
    const governed = sentence.clauses.findIndex((clause) => clause.opener === 'infinitive' && clause.parent === mention.clause);
    if (governed >= 0) return nearest(mention, owners, governed);
  }
  return null;
}

/** The clause whose date holds for this one too: the first of a coordination, the one that a modifier or a "while" belongs to. */
function sharesDateWith(clauses: readonly Clause[], index: number): number {
  const clause = clauses[index];
  if (!clause) return -1;
  if (clause.opener === 'modifier' || (clause.opener === 'subordinate' && (clause.link === 'while' || clause.link === 'as'))) return clause.parent;
  if (clause.opener === 'coordinated' || (clause.opener === 'none' && index > 0)) {
    for (let i = index - 1; i >= 0; i--) if (clauses[i]?.subject !== null && clauses[i]?.subject === clause.subject) return i;
  }
  return -1;
}

/** Of the dated expressions with this owner, the one nearest to the trigger. */
function nearest(mention: Mention, owners: readonly number[], owner: number): Timex | null {
  const { tagged, timexes } = mention.sentence;
  const at = tagged[mention.trigger.start]?.token.start ?? 0;
  let best: Timex | null = null;
  timexes.forEach((timex, i) => {
    if (owners[i] !== owner || timex.interval === null) return;
    if (!best || Math.abs(timex.start - at) < Math.abs(best.start - at)) best = timex;
  });
  return best;
}
