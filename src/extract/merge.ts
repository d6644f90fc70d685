// One event, many mentions. Mentions are read in order, document after document; each joins an event that it can be a mention of, or makes
// its own. Likeness is by category, names, content words and dates that do not exclude each other; a definite noun ("the meeting") joins
// the last event of its category in its document. Candidates are the most recent events of the category, so the cost stays linear.

import { MS_PER_DAY } from '../model/calendar.js';
import type { FuzzyInterval } from '../model/fuzzy-interval.js';
import { emptyList } from './empty-list.js';
import type { Dating } from './events/dating.js';
import { makesEvent, OTHER, type Mention } from './events/mention.js';
import { Candidates, draftOf, join, mayLookBack, NAMES_ALIKE, refersBack, SAMPLED, share, toldBy, wordsOf, wordsOfDraft, type Draft, type Told } from './merge-candidates.js';

/** A mention with its date and its document. */
export interface DatedMention {
  readonly mention: Mention;
  readonly dating: Dating;
  /** Index of its document. */
  readonly document: number;
  /** Index, among all mentions, of the mention that stands for it: itself, or what it is part of. */
  readonly whole: number;
}

/** All events, and which of them each mention tells of. */
export interface Grouping {
  readonly groups: readonly EventGroup[];
  /** Index of the group of each mention, −1 for none. */
  readonly groupOf: readonly number[];
}

/** Mentions that tell of the same event, in the order read; indexes into the list of mentions. */
export interface EventGroup {
  readonly category: string;
  readonly members: readonly number[];
  /** Members that documents date differently, one of each date, so that not all can be right; empty when all agree. */
  readonly rivals: readonly number[];
  /** Member that says the others are wrong; −1 when none does. */
  readonly correction: number;
}

/** Share of the smaller set of words that must be common. */
const WORDS_ALIKE = 0.6;
const SOME_WORDS_ALIKE = 0.3;
const ALMOST_ALL = 0.7;
/** What a headline announces is told in the first sentences. */
const LEAD_SENTENCES = 3;
/** Categories of what two sides do together. */
const MUTUAL: ReadonlySet<string> = new Set(['meeting', 'agreement', 'sport']);

/** Whether a mention may make an event of its own. */
export function isTold({ mention }: DatedMention): boolean {
  return mention.lasted !== null || makesEvent(mention.category, mention.modality, mention.partOf);
}

/** Groups mentions into events. A mention that belongs to none is in no group. */
export function mergeMentions(mentions: readonly DatedMention[]): Grouping {
  const drafts = emptyList<Draft>();
  const candidates = new Candidates();
  // `forEach` over what a text has thousands of: a loop is compiled while it runs, with all that it calls, and what no step has come to yet is
  // missing in what comes out: the code behind the loop throws it away.
  readingOrder(mentions).forEach((index) => place(mentions, index, drafts, candidates));
  const groupOf: number[] = [];
  mentions.forEach(() => groupOf.push(-1));
  const groups = emptyList<EventGroup>();
  drafts.forEach((draft, group) => groups.push(groupFrom(draft, group, groupOf, mentions)));
  return { groups, groupOf };
}

/** Puts the mention at `index` where it belongs. */
function place(mentions: readonly DatedMention[], index: number, drafts: Draft[], candidates: Candidates): void {
  const dated = mentions[index];
  if (dated == null || !isTold(dated)) return;
  const told = toldBy(dated);
  const known = candidates.of(told);
  const same = known.find((other) => isSame(other, told));
  let draft = same ?? known.find((other) => isRival(other, told));
  if (draft != null) {
    draft.conflicting ||= draft !== same;
    join(draft, told, index);
  } else drafts.push((draft = draftOf(told, index, drafts.length)));
  candidates.add(draft, told);
}

function groupFrom({ category, members, conflicting }: Draft, group: number, groupOf: number[], mentions: readonly DatedMention[]): EventGroup {
  for (const index of members) groupOf[index] = group;
  members.sort((a, b) => a - b);
  const { rivals, correction } = conflicting ? conflictOf(members, mentions) : AGREED;
  return { category, members, rivals, correction };
}

const AGREED: Pick<EventGroup, 'rivals' | 'correction'> = { rivals: [], correction: -1 };

/** Document after document, and in each the headlines last: they announce what the text tells. */
function readingOrder(mentions: readonly DatedMention[]): number[] {
  const order: number[] = [];
  let headlines: number[] = [];
  mentions.forEach(({ mention, document }, index) => {
    if (mention.sentence.headline) headlines.push(index);
    else order.push(index);
    if (mentions[index + 1]?.document === document) return;
    order.push(...headlines);
    headlines = [];
  });
  return order;
}

function conflictOf(members: readonly number[], mentions: readonly DatedMention[]): Pick<EventGroup, 'rivals' | 'correction'> {
  const rivals: number[] = [];
  for (const index of members) {
    const dated = mentions[index];
    if (dated?.dating.interval != null && !rivals.some((rival) => mentions[rival] && agree(mentions[rival].dating, dated.dating))) rivals.push(index);
  }
  return { rivals, correction: members.findLast((index) => mentions[index]?.dating.interval && mentions[index].mention.sentence.correcting) ?? -1 };
}

/** Whether a mention tells of this event. */
export function isSame(draft: Draft, told: Told): boolean {
  const { mention, dating } = told.dated;
  const { sample } = draft;
  // What a function asked of a list holds on to needs room wherever that is named: it is named where it is asked, which is not often.
  if (draft.expected !== (mention.modality === 'expected')) {
    const { document } = told.dated;
    // What one report expects for a day, another tells of that day.
    if (!(dating.interval && sample.some((member) => member.dating.interval && member.document !== document))) return false;
  }
  if (mention.lasted != null) return share(told.names, draft.names) === 1;
  if (mention.category === OTHER) {
    const { lemma } = mention;
    if (sample.every((member) => member.mention.lemma !== lemma)) return false;
  }
  // Of a conflict one side is enough.
  let fits = !draft.conflicting;
  for (const member of sample) {
    const own = agree(member.dating, dating) && sameAmounts(member.mention, mention);
    if (own !== draft.conflicting) continue;
    fits = own;
    break;
  }
  return fits && isAlike(draft, told);
}

/** Whether the words of a mention can mean this event, whatever their dates. */
function isAlike(draft: Draft, told: Told): boolean {
  const { mention, document } = told.dated;
  const { sample } = draft;
  const { sentence, nominal, anaphoric, lemma } = mention;
  // Of two mentions of a kind in one sentence, one a noun, both tell of one event: "the broadcast in which it aired the film". Of two verbs
  // only the first does: "the storm tore roofs off and cut power".
  let beside = 0;
  for (const { mention: other } of sample) {
    if (other.sentence === sentence) beside += other.nominal ? 1 : -SAMPLED;
    else if (isRepeated(other, mention)) return true;
  }
  if (beside !== 0) return nominal || beside > 0;
  const named = share(told.names, draft.names) >= NAMES_ALIKE;
  if (!named && !mayLookBack(mention)) return false;
  const alike = share(wordsOf(told), wordsOfDraft(draft));
  const near = (test: (member: DatedMention) => boolean): boolean => sample.some((member) => member.document === document && test(member));
  const sameVerb = (member: DatedMention): boolean => member.mention.lemma === lemma;
  if (sentence.headline && near((member) => member.mention.sentence.index <= LEAD_SENTENCES || alike >= SOME_WORDS_ALIKE || sameVerb(member))) return true;
  if (nominal) return (named && (!anaphoric || alike > 0)) || ((refersBack(mention) || (mention.definite && alike > 0)) && near(() => true));
  // "The two men talked": who is meant was told before; what they did must be the same.
  if (anaphoric) return near((member) => MUTUAL.has(mention.category) || sameVerb(member));
  if (!named || sample.every((member) => !member.mention.nominal && otherSubject(member.mention, mention))) return false;
  return alike >= WORDS_ALIKE || (told.names.length > 1 && (alike >= SOME_WORDS_ALIKE || sample.some((member) => sameVerb(member) || member.mention.nominal)));
}

/** Told again word for word: the same trigger and title in a sentence of the same length. */
function isRepeated(a: Mention, b: Mention): boolean {
  return a.lemma === b.lemma && a.title === b.title && a.sentence.end - a.sentence.start === b.sentence.end - b.sentence.start;
}

/** The same event as another document tells it, but on another day not far off. */
function isRival(draft: Draft, told: Told): boolean {
  const { mention, dating, document } = told.dated;
  if (mention.nominal || dating.interval == null || draft.expected || mention.modality === 'expected') return false;
  let isDated = false;
  for (const { mention: other, dating: { interval }, document: where } of draft.sample) {
    if (interval == null || other.sentence.headline) continue;
    if (where === document || other.lemma !== mention.lemma || Math.abs(interval.beginEarliest - dating.interval.beginEarliest) >= NEWS_AGE_MS) return false;
    isDated = true;
  }
  if (!isDated || share(told.names, draft.names) < ALMOST_ALL) return false;
  const words = wordsOf(told);
  return words.length > 1 && share(words, wordsOfDraft(draft)) >= ALMOST_ALL;
}

/** Two active verbs with subjects that share no name tell of two events, unless either side could have been named first. */
function otherSubject(a: Mention, b: Mention): boolean {
  if (a.subjects === 0 || b.subjects === 0 || MUTUAL.has(a.category) || a.passive !== b.passive) return false;
  const first = a.actors.slice(0, a.subjects).join(' ').split(' ');
  return !b.actors.slice(0, b.subjects).join(' ').split(' ').some((word) => first.includes(word));
}

/** Whether no amounts in one currency differ. */
function sameAmounts(a: Mention, b: Mention): boolean {
  return a.amounts.length === 0 || b.amounts.length === 0 || !a.amounts.some((amount) => b.amounts.some(({ currency, value }) => currency === amount.currency && value !== amount.value));
}

/** How old news can be that gives no date, in milliseconds: beside "in 1999" it is another event. */
const NEWS_AGE_MS = 60 * MS_PER_DAY;

/** Dates that do not exclude each other: where the text puts them, or about when undated news is likely. */
export function agree(a: Dating, b: Dating): boolean {
  const first = a.interval ?? a.best;
  const second = b.interval ?? b.best;
  return first == null || second == null || (beginOf(a, first) < second.endLatest && beginOf(b, second) < first.endLatest);
}

function beginOf({ interval }: Dating, { beginEarliest }: FuzzyInterval): number {
  return interval != null ? beginEarliest : beginEarliest - NEWS_AGE_MS;
}
