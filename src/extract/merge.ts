// One event, many mentions. Mentions are read in order, document after document; each joins an event that it can be a mention of, or makes
// its own. Likeness is by category, names, content words and dates that do not exclude each other; a definite noun ("the meeting") joins
// the last event of its category in its document. Candidates are the most recent events of the category, so the cost stays linear.

import type { Dating } from './events/dating.js';
import type { Mention } from './events/mention.js';

/** A mention with its date and its document. */
export interface DatedMention {
  readonly mention: Mention;
  readonly dating: Dating;
  /** Index of its document. */
  readonly document: number;
}

/** Mentions that tell of the same event, in the order read; indexes into the list of mentions. */
export interface EventGroup {
  readonly category: string;
  readonly members: readonly number[];
}

const MOST_CANDIDATES = 60;
/** Share of the smaller set of names, or of words, that must be common. */
const NAMES_ALIKE = 0.5;
const WORDS_ALIKE = 0.6;

interface Draft {
  readonly category: string;
  readonly members: number[];
  readonly names: Set<string>;
  readonly words: Set<string>;
  readonly document: number;
  readonly expected: boolean;
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
  mentions.forEach((dated, index) => {
    if (!isTold(dated)) return;
    const { mention, document } = dated;
    const names = new Set(mention.actors.concat(mention.places).flatMap((actor) => actor.split(/[\s()]+/).filter((word) => /^\p{Lu}/u.test(word))));
    const words = contentWords(mention.title);
    const known = byCategory.get(mention.category) ?? [];
    const found = known.slice(-MOST_CANDIDATES).findLast((draft) => isSame(draft, dated, names, words, mentions));
    if (found) {
      found.members.push(index);
      if (!mention.anaphoric) for (const name of names) found.names.add(name);
      if (mention.form === 'verb') for (const word of words) found.words.add(word);
      return;
    }
    const draft: Draft = { category: mention.category, members: [index], names, words, document, expected: mention.modality === 'expected' };
    drafts.push(draft);
    if (known.push(draft) === 1) byCategory.set(mention.category, known);
  });
  return drafts;
}

function isSame(draft: Draft, { mention, dating, document }: DatedMention, names: ReadonlySet<string>, words: ReadonlySet<string>, mentions: readonly DatedMention[]): boolean {
  if (draft.expected !== (mention.modality === 'expected')) return false;
  if (mention.lasted) return share(names, draft.names) === 1;
  if (!draft.members.every((index) => agree(mentions[index]?.dating, dating))) return false;
  if (mention.anaphoric && names.size === 0) return draft.document === document;
  if (share(words, draft.words) >= WORDS_ALIKE && Math.min(words.size, draft.words.size) > 1) return true;
  const alike = share(names, draft.names);
  if (mention.form === 'noun') return names.size > 0 ? alike >= NAMES_ALIKE || (mention.anaphoric && draft.document === document) : mention.anaphoric && share(words, draft.words) > 0;
  return names.size > 1 && alike >= NAMES_ALIKE;
}

/** Dates that do not exclude each other. */
function agree(a: Dating | undefined, b: Dating): boolean {
  const first = a?.interval;
  const second = b.interval;
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

const SHORTEST_WORD = 4;
const STEM = 6;

/** The longer words of a title, cut to a stem. */
function contentWords(title: string): Set<string> {
  return new Set(title.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)));
}
