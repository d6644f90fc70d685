// One event, many mentions. Mentions are read in order, document after document; each joins an event that it can be a
// mention of, or makes its own. Likeness is by category, names, content words and dates that do not exclude each other;
// a definite noun ("the meeting") joins the last event of its category in its document. Candidates are the most recent
// events of the category, so the cost stays linear.

import { MS_PER_DAY } from '../model/calendar.js';
import type { FuzzyInterval } from '../model/fuzzy-interval.js';
import type { Dating } from './events/dating.js';
import { makesEvent, OTHER, type Mention } from './events/mention.js';
import {
  Candidates,
  draftOf,
  join,
  mayLookBack,
  NAMES_ALIKE,
  refersBack,
  SAMPLED,
  share,
  type Draft,
} from './merge-candidates.js';

/** A mention with its date and its document. */
export interface DatedMention {
  readonly mention: Mention;
  readonly dating: Dating;
  /** Index of its document. */
  readonly document: number;
  /** Its index among all mentions. */
  readonly index: number;
  /** Index, among all mentions, of the mention that stands for it: itself, or what it is part of. */
  readonly whole: number;
}

/** All events, and which of them each mention tells of. */
export interface Grouping {
  readonly groups: readonly EventGroup[];
  /** Index of the group of each mention, −1 for none. */
  readonly groupOf: readonly number[];
}

/** Mentions that tell of the same event, in the order of the text. */
export interface EventGroup {
  /** Its index among all groups. */
  readonly index: number;
  readonly category: string;
  readonly members: readonly DatedMention[];
  /** Members that documents date differently, one of each date, so that not all can be right; empty when all agree. */
  readonly rivals: readonly DatedMention[];
  /** Member that says the others are wrong; null when none does. */
  readonly correction: DatedMention | null;
}

/** Share of the smaller set of words that must be common. */
const WORDS_ALIKE = 0.6;
const SOME_WORDS_ALIKE = 0.3;
const ALMOST_ALL = 0.7;
/** What a headline announces is told in the first sentences. */
const LEAD_SENTENCES = 3;
/** Categories of what two sides do together. */
const MUTUAL = ['meeting', 'agreement', 'sport'];

/** Whether a mention may make an event of its own. */
export function isTold({ mention }: DatedMention): boolean {
  return mention.lasted !== null || makesEvent(mention.category, mention.modality, mention.partOf);
}

/** Groups mentions into events. A mention that belongs to none is in no group. */
export function mergeMentions(mentions: readonly DatedMention[]): Grouping {
  const candidates = new Candidates();
  const { drafts } = candidates;
  // `forEach` over what a text has thousands of: a loop is compiled while it runs, with all that it calls, and what no
  // step has come to yet is missing in what comes out: the code behind the loop throws it away.
  readingOrder(mentions).forEach((dated) => place(dated, candidates));
  const groupOf: number[] = [];
  mentions.forEach(() => groupOf.push(-1));
  drafts.forEach((draft) => finish(draft, groupOf));
  return { groups: drafts, groupOf };
}

/** Puts a mention where it belongs. */
function place(told: DatedMention, candidates: Candidates): void {
  if (!isTold(told)) return;
  const { drafts } = candidates;
  const found = candidates.of(told);
  const same = newest(found, drafts, told, isSame);
  let draft = same ?? newest(found, drafts, told, isRival);
  if (draft != null) {
    draft.conflicting ||= draft !== same;
    join(draft, told);
  } else draft = draftOf(told, drafts.length);
  candidates.add(draft, told);
}

/**
 * The last event told among those found that passes a test; for a headline the first, for that is what it announces.
 * From the end, where the last are, so that few are tested.
 */
function newest(
  found: readonly number[],
  drafts: readonly Draft[],
  told: DatedMention,
  test: (draft: Draft, told: DatedMention) => boolean,
): Draft | undefined {
  return found.reduceRight<Draft | undefined>((best, index) => {
    const draft = drafts[index];
    return draft != null &&
      (best === undefined || index > best.index !== told.mention.sentence.headline) &&
      test(draft, told)
      ? draft
      : best;
  }, undefined);
}

/** Once all is read. */
function finish(draft: Draft, groupOf: number[]): void {
  const { members, conflicting, index: group } = draft;
  for (const { index } of members) groupOf[index] = group;
  members.sort((a, b) => a.index - b.index);
  if (!conflicting) return;
  draft.rivals = rivalsOf(members);
  draft.correction = members.findLast(({ mention, dating }) => dating.interval && mention.sentence.correcting) ?? null;
}

/** Document after document, and in each the headlines last: they announce what the text tells. */
function readingOrder(mentions: readonly DatedMention[]): DatedMention[] {
  return mentions.toSorted(
    (a, b) => a.document - b.document || Number(a.mention.sentence.headline) - Number(b.mention.sentence.headline),
  );
}

function rivalsOf(members: readonly DatedMention[]): DatedMention[] {
  const rivals: DatedMention[] = [];
  for (const member of members)
    if (member.dating.interval != null && !rivals.some((rival) => agree(rival.dating, member.dating)))
      rivals.push(member);
  return rivals;
}

/** Whether a mention tells of this event. */
export function isSame(draft: Draft, told: DatedMention): boolean {
  const { mention, dating } = told;
  const { sample } = draft;
  // What a function asked of a list holds on to needs room wherever that is named: it is named where it is asked, which
  // is not often.
  if (draft.expected !== (mention.modality === 'expected')) {
    const { document } = told;
    // What one report expects for a day, another tells of that day.
    if (!(dating.interval && sample.some((member) => member.dating.interval && member.document !== document)))
      return false;
  }
  if (mention.lasted != null) return share(mention.names, draft.names) === 1;
  if (mention.category === OTHER) {
    const { lemma } = mention;
    if (sample.every((member) => member.mention.lemma !== lemma)) return false;
  }
  // Of a conflict one side is enough.
  let fits = !draft.conflicting;
  for (const member of sample) {
    if ((agree(member.dating, dating) && sameAmounts(member.mention, mention)) !== draft.conflicting) continue;
    fits = draft.conflicting;
    break;
  }
  return fits && isAlike(draft, told);
}

/** Whether the words of a mention can mean this event, whatever their dates. */
function isAlike(draft: Draft, told: DatedMention): boolean {
  const { mention } = told;
  const { sentence, nominal } = mention;
  // Of two mentions of a kind in one sentence, one a noun, both tell of one event: "the broadcast in which it aired the
  // film". Of two verbs only the first does: "the storm tore roofs off and cut power".
  let beside = 0;
  for (const { mention: other } of draft.sample) {
    if (other.sentence === sentence) beside += other.nominal ? 1 : -SAMPLED;
    else if (isRepeated(other, mention)) return true;
  }
  if (beside !== 0) return nominal || beside > 0;
  const named = share(mention.names, draft.names) >= NAMES_ALIKE;
  return (named || mayLookBack(mention)) && isAlikeWithin(draft, told, named);
}

/**
 * The rest of it, once its names agree with the event's (`named`) or it may look back: a function of its own, as what
 * its tests hold on to needs room, and most mentions do not come here.
 */
function isAlikeWithin(draft: Draft, told: DatedMention, named: boolean): boolean {
  const { mention, document } = told;
  const { sample } = draft;
  const { sentence, nominal, anaphoric, lemma } = mention;
  const alike = share(mention.words, draft.words);
  const near = (test: (member: DatedMention) => boolean): boolean =>
    sample.some((member) => member.document === document && test(member));
  const sameVerb = (member: DatedMention): boolean => member.mention.lemma === lemma;
  if (
    sentence.headline &&
    near((member) => member.mention.sentence.index <= LEAD_SENTENCES || alike >= SOME_WORDS_ALIKE || sameVerb(member))
  )
    return true;
  if (nominal)
    return (
      (named && (!anaphoric || alike > 0)) ||
      ((refersBack(mention) || (mention.definite && alike > 0)) && near(() => true))
    );
  // "The two men talked": who is meant was told before; what they did must be the same.
  if (anaphoric) return near((member) => MUTUAL.includes(mention.category) || sameVerb(member));
  if (!named || sample.every((member) => !member.mention.nominal && otherSubject(member.mention, mention)))
    return false;
  return (
    alike >= WORDS_ALIKE ||
    (mention.names.length > 1 &&
      (alike >= SOME_WORDS_ALIKE || sample.some((member) => sameVerb(member) || member.mention.nominal)))
  );
}

/** Told again word for word: the same trigger and title in a sentence of the same length. */
function isRepeated(a: Mention, b: Mention): boolean {
  return (
    a.lemma === b.lemma &&
    a.title === b.title &&
    a.sentence.end - a.sentence.start === b.sentence.end - b.sentence.start
  );
}

/** The same event as another document tells it, but on another day not far off. */
function isRival(draft: Draft, told: DatedMention): boolean {
  const { mention, dating, document } = told;
  if (mention.nominal || dating.interval == null || draft.expected || mention.modality === 'expected') return false;
  let isDated = false;
  for (const {
    mention: other,
    dating: { interval },
    document: where,
  } of draft.sample) {
    if (interval == null || other.sentence.headline) continue;
    if (
      where === document ||
      other.lemma !== mention.lemma ||
      Math.abs(interval.beginEarliest - dating.interval.beginEarliest) >= NEWS_AGE_MS
    )
      return false;
    isDated = true;
  }
  if (!isDated || share(mention.names, draft.names) < ALMOST_ALL) return false;
  const { words } = mention;
  return words.length > 1 && share(words, draft.words) >= ALMOST_ALL;
}

/**
 * Two active verbs with subjects that share no name tell of two events, unless either side could have been named first.
 */
function otherSubject(a: Mention, b: Mention): boolean {
  if (a.subjects === 0 || b.subjects === 0 || MUTUAL.includes(a.category) || a.passive !== b.passive) return false;
  const first = a.actors.slice(0, a.subjects).join(' ').split(' ');
  return !b.actors
    .slice(0, b.subjects)
    .join(' ')
    .split(' ')
    .some((word) => first.includes(word));
}

/** Whether no amounts in one currency differ. */
function sameAmounts({ amounts: some }: Mention, { amounts: others }: Mention): boolean {
  for (const amount of some)
    if (others.some(({ currency, value }) => currency === amount.currency && value !== amount.value)) return false;
  return true;
}

/** How old news can be that gives no date, in milliseconds: beside "in 1999" it is another event. */
const NEWS_AGE_MS = 60 * MS_PER_DAY;

/** Dates that do not exclude each other: where the text puts them, or about when undated news is likely. */
export function agree(a: Dating, b: Dating): boolean {
  const first = a.interval ?? a.best;
  const second = b.interval ?? b.best;
  return (
    first == null || second == null || (beginOf(a, first) < second.endLatest && beginOf(b, second) < first.endLatest)
  );
}

function beginOf({ interval }: Dating, { beginEarliest }: FuzzyInterval): number {
  return interval != null ? beginEarliest : beginEarliest - NEWS_AGE_MS;
}
