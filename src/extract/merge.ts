// One event, many mentions. Mentions are read in order, document after document; each joins an event that it can be a mention of, or makes
// its own. Likeness is by category, names, content words and dates that do not exclude each other; a definite noun ("the meeting") joins
// the last event of its category in its document. Candidates are the most recent events of the category, so the cost stays linear.

import { MS_PER_DAY } from '../model/calendar.js';
import type { Dating } from './events/dating.js';
import { OTHER, type Mention } from './events/mention.js';

/** A mention with its date and its document. */
export interface DatedMention {
  readonly mention: Mention;
  readonly dating: Dating;
  /** Index of its document. */
  readonly document: number;
  /** Index, among all mentions, of the mention that stands for it: itself, or what it is part of. */
  readonly whole: number;
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

const MOST_CANDIDATES = 40;
const MOST_SAMPLED = 12;
/** Share of the smaller set of names, or of words, that must be common. */
const NAMES_ALIKE = 0.5;
const WORDS_ALIKE = 0.6;
const SOME_WORDS_ALIKE = 0.3;
const ALMOST_ALL = 0.7;
/** What a headline announces is told in the first sentences. */
const LEAD_SENTENCES = 3;
/** Categories of what two sides do together. */
const MUTUAL: ReadonlySet<string> = new Set(['meeting', 'agreement', 'sport']);

interface Draft {
  readonly category: string;
  readonly members: number[];
  readonly names: Set<string>;
  readonly words: Set<string>;
  readonly expected: boolean;
  conflicting: boolean;
}

/** Whether a mention may make an event of its own: it has a category, and it is told, not asked, denied or supposed. */
export function isTold({ mention }: DatedMention): boolean {
  if (mention.lasted) return true;
  return mention.category !== '' && (mention.modality === 'happened' || mention.modality === 'expected') && mention.partOf < 0;
}

/** Groups mentions into events. A mention that belongs to none is in no group. */
export function mergeMentions(mentions: readonly DatedMention[]): EventGroup[] {
  const drafts: Draft[] = [];
  const byCategory = new Map<string, Draft[]>();
  for (const index of readingOrder(mentions)) {
    const dated = mentions[index];
    if (!dated || !isTold(dated)) continue;
    const { mention } = dated;
    const names = new Set(mention.names);
    const words = new Set(mention.words);
    const known = byCategory.get(mention.category) ?? [];
    const found = known.slice(-MOST_CANDIDATES).findLast((draft) => isSame(draft, dated, names, words, mentions));
    const rival = found ?? known.slice(-MOST_CANDIDATES).findLast((draft) => isRival(draft, dated, names, words, mentions));
    if (rival) {
      rival.conflicting ||= rival !== found;
      rival.members.push(index);
      if (!mention.anaphoric) for (const name of names) rival.names.add(name);
      if (!mention.nominal) for (const word of words) rival.words.add(word);
      continue;
    }
    const draft: Draft = { category: mention.category, members: [index], names, words, expected: mention.modality === 'expected', conflicting: false };
    drafts.push(draft);
    if (known.push(draft) === 1) byCategory.set(mention.category, known);
  }
  return drafts.map(({ category, members, conflicting }) => ({ category, members: members.sort((a, b) => a - b), ...(conflicting ? conflictOf(members, mentions) : { rivals: [], correction: -1 }) }));
}

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

function conflictOf(members: readonly number[], mentions: readonly DatedMention[]): { readonly rivals: readonly number[]; readonly correction: number } {
  const rivals: number[] = [];
  for (const index of members) {
    const dated = mentions[index];
    if (dated?.dating.interval && !rivals.some((rival) => mentions[rival] && agree(mentions[rival].dating, dated.dating))) rivals.push(index);
  }
  return { rivals, correction: members.findLast((index) => mentions[index]?.dating.interval && mentions[index].mention.sentence.correcting) ?? -1 };
}

/** The first members of a draft and the last: enough to tell what it is about, however often it is told. */
function sampleOf({ members }: Draft): readonly number[] {
  return members.length <= MOST_SAMPLED ? members : [...members.slice(0, MOST_SAMPLED / 2), ...members.slice(-MOST_SAMPLED / 2)];
}

function isSame(draft: Draft, { mention, dating, document }: DatedMention, names: ReadonlySet<string>, words: ReadonlySet<string>, mentions: readonly DatedMention[]): boolean {
  const expected = mention.modality === 'expected';
  // What one report expects for a day, another tells of that day.
  if (draft.expected !== expected && !(dating.interval && sampleOf(draft).some((index) => mentions[index]?.dating.interval && mentions[index].document !== document))) return false;
  if (mention.lasted) return share(names, draft.names) === 1;
  const members = sampleOf(draft).flatMap((index) => mentions[index] ?? []);
  if (mention.category === OTHER && members.every((member) => member.mention.lemma !== mention.lemma)) return false;
  const fits = (member: DatedMention): boolean => agree(member.dating, dating) && sameAmounts(member.mention, mention);
  if (!(draft.conflicting ? members.some(fits) : members.every(fits))) return false;
  if (members.some((member) => isRepeated(member.mention, mention))) return true;
  const alike = share(words, draft.words);
  const named = share(names, draft.names);
  const announced = (member: DatedMention): boolean => member.document === document && (member.mention.sentence.index <= LEAD_SENTENCES || alike >= SOME_WORDS_ALIKE || member.mention.lemma === mention.lemma);
  if (mention.sentence.headline && members.some(announced)) return true;
  // "the broadcast in which it aired the film": of two mentions of a kind in one sentence, one a noun, both tell of one event.
  if (members.some((member) => member.mention.sentence === mention.sentence && (member.mention.nominal || mention.nominal) && member.mention !== mention)) return true;
  // "The two men talked": who is meant was told before; what they did must be the same.
  if (mention.anaphoric && !mention.nominal) return members.some((member) => member.document === document && (MUTUAL.has(mention.category) || member.mention.lemma === mention.lemma));
  if (mention.nominal) {
    const near = members.some((member) => member.document === document);
    if (mention.anaphoric) return near || (named >= NAMES_ALIKE && alike > 0);
    return names.size > 0 ? named >= NAMES_ALIKE || (near && mention.definite && alike > 0) : near && mention.definite && alike > 0;
  }
  if (members.every((member) => !member.mention.nominal && otherSubject(member.mention, mention))) return false;
  if (alike >= WORDS_ALIKE && named >= NAMES_ALIKE && words.size > 0) return true;
  const sameVerb = members.some((member) => member.mention.lemma === mention.lemma || member.mention.nominal);
  return names.size > 1 && named >= NAMES_ALIKE && (sameVerb || alike >= SOME_WORDS_ALIKE);
}

/** Told again word for word: the same trigger and title in a sentence of the same length. */
function isRepeated(a: Mention, b: Mention): boolean {
  return a.title === b.title && a.lemma === b.lemma && a.sentence !== b.sentence && a.sentence.tagged.length === b.sentence.tagged.length && a.sentence.end - a.sentence.start === b.sentence.end - b.sentence.start;
}

/** The same event as another document tells it, but on another day not far off. */
function isRival(draft: Draft, { mention, dating, document }: DatedMention, names: ReadonlySet<string>, words: ReadonlySet<string>, mentions: readonly DatedMention[]): boolean {
  const { interval } = dating;
  if (mention.nominal || !interval || draft.expected || mention.modality === 'expected') return false;
  if (share(names, draft.names) < ALMOST_ALL || share(words, draft.words) < ALMOST_ALL || words.size < 2) return false;
  const dated = sampleOf(draft).flatMap((index) => mentions[index] ?? []).filter((member) => member.dating.interval && !member.mention.sentence.headline);
  return dated.length > 0 && dated.every((member) => member.document !== document && member.mention.lemma === mention.lemma && Math.abs((member.dating.interval?.beginEarliest ?? Infinity) - interval.beginEarliest) < NEWS_AGE_MS);
}

/** Two active verbs with subjects that share no name tell of two events, unless either side could have been named first. */
function otherSubject(a: Mention, b: Mention): boolean {
  if (a.subjects === 0 || b.subjects === 0 || MUTUAL.has(a.category) || a.passive !== b.passive) return false;
  const first = a.actors.slice(0, a.subjects).join(' ').split(' ');
  return !b.actors.slice(0, b.subjects).join(' ').split(' ').some((word) => first.includes(word));
}

/** Amounts in one currency that differ. */
function sameAmounts(a: Mention, b: Mention): boolean {
  return !a.amounts.some((amount) => b.amounts.some(({ currency, value }) => currency === amount.currency && value !== amount.value));
}

/** How old news can be that gives no date, in milliseconds: beside "in 1999" it is another event. */
const NEWS_AGE_MS = 60 * MS_PER_DAY;

/** Where the text puts it, or about when undated news is likely. */
function about({ interval, best }: Dating): { readonly beginEarliest: number; readonly endLatest: number } | null {
  return interval ?? (best && { beginEarliest: best.beginEarliest - NEWS_AGE_MS, endLatest: best.endLatest });
}

/** Dates that do not exclude each other. */
export function agree(a: Dating, b: Dating): boolean {
  const first = about(a);
  const second = about(b);
  return !first || !second || (first.beginEarliest < second.endLatest && second.beginEarliest < first.endLatest);
}

/** How much of the smaller set is in the other, 0..1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const item of small) if (large.has(item)) common++;
  return common / small.size;
}
