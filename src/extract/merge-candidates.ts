// Which events a mention could be another mention of, found without looking at all of them: those of its category that
// share a name with it or its very title, and those that its own document told last. Each list is cut to the most
// recent, so a mention costs the same in any text.

import { emptyList } from './empty-list.js';
import { NOTHING, type Mention } from './events/mention.js';
import type { DatedMention, EventGroup } from './merge.js';

/** Each once. A few are found as fast in a list, which takes a third of the room. */
type Named = readonly string[] | Set<string>;

const sizeOf = (named: Named): number => (named instanceof Set ? named.size : named.length);
const has = (named: Named, item: string): boolean => (named instanceof Set ? named.has(item) : named.includes(item));

/** With more of them. */
function adding(named: Named, items: readonly string[]): Named {
  const all = named instanceof Set ? named : new Set(named);
  for (const item of items) all.add(item);
  return all;
}

/** An event in the making: its mentions so far, and the names and words they are told by. */
export interface Draft extends EventGroup {
  readonly members: DatedMention[];
  /**
   * The first members and the last: enough to tell what it is about, however often it is told. The same list until
   * there are more.
   */
  sample: DatedMention[];
  /** Those of the first mention, until more are added. */
  names: Named;
  words: Named;
  readonly expected: boolean;
  conflicting: boolean;
  rivals: readonly DatedMention[];
  correction: DatedMention | null;
}

/** An event with its first mention; `index`: among the events. */
export function draftOf(first: DatedMention, index: number): Draft {
  const { category, modality, names, words } = first.mention;
  const members = [first];
  return {
    category,
    members,
    sample: members,
    names,
    words,
    expected: modality === 'expected',
    conflicting: false,
    index,
    rivals: NONE,
    correction: null,
  };
}

/** Adds a mention to an event. */
export function join(draft: Draft, told: DatedMention): void {
  const { anaphoric, nominal, names, words } = told.mention;
  if (!anaphoric) draft.names = adding(draft.names, names);
  if (!nominal) draft.words = adding(draft.words, words);
  const { members, sample } = draft;
  if (sample.length === SAMPLED) draft.sample = sample.toSpliced(SAMPLED / 2, 1).concat(told);
  members.push(told);
}

/** How many members of an event its sample keeps. */
export const SAMPLED = 12;

/** How much of the smaller of two sets is in the other, 0..1. */
export function share(some: readonly string[], others: Named): number {
  const least = Math.min(some.length, sizeOf(others));
  if (least === 0) return 0;
  let common = 0;
  for (const item of some) if (has(others, item)) common++;
  return common / least;
}

/** Share of the smaller set of names that must be common. */
export const NAMES_ALIKE = 0.5;
const MOST_CANDIDATES = 40;
/** "The talks": among the last so many events of their kind that the document told. */
const FARTHEST_BACK = 12;

/**
 * "The talks", "outrage over the diversion": a definite noun that says nothing else, or a clause whose subject the
 * reader knows ("the two men met").
 */
export function refersBack({ anaphoric, nominal, definite, title }: Mention): boolean {
  return anaphoric || (nominal && definite && !title.includes(' '));
}

/** Whether a mention can mean an event of its document that shares no name with it. */
export function mayLookBack({ nominal, definite, anaphoric, sentence }: Mention): boolean {
  return anaphoric || sentence.headline || (nominal && definite);
}

/**
 * The events of the texts read so far, by category, and in it by name, by title and by document; the last told last.
 */
export class Candidates {
  /**
   * Indexes of events: lists of numbers are read much faster than lists of what they stand for, and most of it is not
   * asked for.
   */
  readonly #byCategory = new Map<string, Map<string | number, number[]>>();
  /** In the order in which they were first told. */
  readonly drafts = emptyList<Draft>();
  /** By event: names in common with the mention that is being looked up; 0 between look-ups. */
  readonly #shared: number[] = [];

  /** Events that a mention may tell of, by index. */
  of({ mention, document }: DatedMention): number[] {
    const { names } = mention;
    const known = this.#byCategory.get(mention.category);
    const found: number[] = [];
    if (known == null) return found;
    const named: number[] = [];
    const shared = this.#shared;
    for (const name of names) {
      const list = known.get(name) ?? NONE;
      // By index: most of the time of merging goes here, and an iterator doubles it.
      for (let i = 0; i < list.length; i++) {
        const draft = list[i] ?? 0;
        const count = shared[draft] ?? 0;
        shared[draft] = count + 1;
        if (count === 0) named.push(draft);
      }
    }
    for (const draft of named) {
      const shared = this.#shared[draft] ?? 0;
      if (shared >= NAMES_ALIKE * names.length || shared >= NAMES_ALIKE * sizeOf(this.drafts[draft]?.names ?? NOTHING))
        found.push(draft);
      this.#shared[draft] = 0;
    }
    const titled = known.get(mention.title);
    if (titled != null) for (const draft of titled) if (!found.includes(draft)) found.push(draft);
    const before = known.get(document);
    if (before != null) this.#lookBack(before, mention, found);
    return found;
  }

  /** Adds what the mention's document told last, and what its own sentence told. */
  #lookBack(before: readonly number[], mention: Mention, found: number[]): void {
    const least = mayLookBack(mention) ? before.length - FARTHEST_BACK : before.length;
    for (let i = before.length - 1; i >= 0; i--) {
      const draft = before[i] ?? -1;
      if (i < least && this.drafts[draft]?.sample.at(-1)?.mention.sentence !== mention.sentence) break;
      if (!found.includes(draft)) found.push(draft);
    }
  }

  /** Takes note that `draft` was told by a mention. */
  add(draft: Draft, { mention, document }: DatedMention): void {
    let known = this.#byCategory.get(mention.category);
    if (known == null) this.#byCategory.set(mention.category, (known = new Map()));
    this.drafts[draft.index] = draft;
    this.#shared[draft.index] = 0;
    put(known, mention.title, draft.index);
    put(known, document, draft.index);
    for (const name of mention.names) if (has(draft.names, name)) put(known, name, draft.index);
  }
}

const NONE: readonly never[] = [];

function put(known: Map<string | number, number[]>, key: string | number, draft: number): void {
  const list = known.get(key);
  if (list == null) {
    known.set(key, [draft]);
    return;
  }
  if (list.at(-1) === draft) return;
  const place = list.indexOf(draft);
  if (place >= 0) list.splice(place, 1);
  if (list.push(draft) > MOST_CANDIDATES) list.shift();
}
