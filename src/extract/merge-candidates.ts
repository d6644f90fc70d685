// Which events a mention could be another mention of, found without looking at all of them: those of its category that share a name with it
// or its very title, and those that its own document told last. Each list is cut to the most recent, so a mention costs the same in any text.

import type { Mention } from './events/mention.js';
import type { DatedMention } from './merge.js';

/** A mention with the names and words that it tells of, each once. */
export interface Told {
  readonly dated: DatedMention;
  readonly names: readonly string[];
  /** Made when they are first asked for: mostly the names say enough. */
  words: readonly string[] | null;
}

export function toldBy(dated: DatedMention): Told {
  return { dated, names: distinct(dated.mention.names), words: null };
}

function distinct(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => words.indexOf(word) === i);
}

/** An event in the making: its mentions so far, and the names and words they are told by. */
export interface Draft {
  readonly category: string;
  readonly members: number[];
  /** The first members and the last: enough to tell what it is about, however often it is told. */
  readonly sample: DatedMention[];
  readonly names: Set<string>;
  /** Those of the first mention, until more are added. */
  words: Set<string> | null;
  readonly first: Told;
  readonly expected: boolean;
  conflicting: boolean;
  /** Place in the order in which the events were first told. */
  readonly index: number;
}

/** An event with its first mention; `place`: among all mentions, `index`: among the events. */
export function draftOf(first: Told, place: number, index: number): Draft {
  const { category, modality } = first.dated.mention;
  return { category, members: [place], sample: [first.dated], names: new Set(first.names), words: null, first, expected: modality === 'expected', conflicting: false, index };
}

/** Adds a mention to an event; `place`: among all mentions. */
export function join(draft: Draft, told: Told, place: number): void {
  const { anaphoric, nominal } = told.dated.mention;
  if (!anaphoric) for (const name of told.names) draft.names.add(name);
  if (!nominal) for (const word of wordsOf(told)) wordsOfDraft(draft).add(word);
  if (draft.sample.length === SAMPLED) draft.sample.splice(SAMPLED / 2, 1);
  draft.members.push(place);
  draft.sample.push(told.dated);
}

/** How many members of an event its sample keeps. */
export const SAMPLED = 12;

export function wordsOf(told: Told): readonly string[] {
  return (told.words ??= distinct(told.dated.mention.words));
}

export function wordsOfDraft(draft: Draft): Set<string> {
  return (draft.words ??= new Set(wordsOf(draft.first)));
}

/** How much of the smaller of two sets is in the other, 0..1. */
export function share(some: readonly string[], others: ReadonlySet<string>): number {
  const least = Math.min(some.length, others.size);
  if (least === 0) return 0;
  let common = 0;
  for (const item of some) if (others.has(item)) common++;
  return common / least;
}

/** Share of the smaller set of names that must be common. */
export const NAMES_ALIKE = 0.5;
const MOST_CANDIDATES = 40;
/** "The talks": among the last so many events of their kind that the document told. */
const FARTHEST_BACK = 12;

/** "The talks", "outrage over the diversion": a definite noun that says nothing else, or a clause whose subject the reader knows ("the two men met"). */
export function refersBack({ anaphoric, nominal, definite, title }: Mention): boolean {
  return anaphoric || (nominal && definite && !title.includes(' '));
}

/** Whether a mention can mean an event of its document that shares no name with it. */
export function mayLookBack({ nominal, definite, anaphoric, sentence }: Mention): boolean {
  return anaphoric || sentence.headline || (nominal && definite);
}

/** The events of the texts read so far, by category, and in it by name, by title and by document; the last told last. */
export class Candidates {
  /** Indexes of events: lists of numbers are read much faster than lists of what they stand for, and most of it is not asked for. */
  readonly #byCategory = new Map<string, Map<string | number, number[]>>();
  readonly #drafts: Draft[] = [];
  /** By event: names in common with the mention that is being looked up; 0 between look-ups. */
  readonly #shared: number[] = [];

  /** Events that a mention may tell of, the newest first. */
  of({ dated: { mention, document }, names }: Told): Draft[] {
    const known = this.#byCategory.get(mention.category);
    const found: number[] = [];
    if (known == null) return [];
    const named: number[] = [];
    const shared = this.#shared;
    for (const name of names) {
      const list = known.get(name) ?? NO_DRAFTS;
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
      if (shared >= NAMES_ALIKE * names.length || shared >= NAMES_ALIKE * (this.#drafts[draft]?.names.size ?? Infinity)) found.push(draft);
      this.#shared[draft] = 0;
    }
    const titled = known.get(mention.title);
    if (titled != null) for (const draft of titled) if (!found.includes(draft)) found.push(draft);
    const before = known.get(document);
    if (before != null) this.#lookBack(before, mention, found);
    found.sort((a, b) => b - a);
    const drafts: Draft[] = [];
    for (const draft of found) if (this.#drafts[draft] != null) drafts.push(this.#drafts[draft]);
    return drafts;
  }

  /** Adds what the mention's document told last, and what its own sentence told. */
  #lookBack(before: readonly number[], mention: Mention, found: number[]): void {
    const least = mayLookBack(mention) ? before.length - FARTHEST_BACK : before.length;
    for (let i = before.length - 1; i >= 0; i--) {
      const draft = before[i] ?? -1;
      if (i < least && this.#drafts[draft]?.sample.at(-1)?.mention.sentence !== mention.sentence) break;
      if (!found.includes(draft)) found.push(draft);
    }
  }

  /** Takes note that `draft` was told by a mention. */
  add(draft: Draft, { dated: { mention, document }, names }: Told): void {
    let known = this.#byCategory.get(mention.category);
    if (known == null) this.#byCategory.set(mention.category, (known = new Map()));
    this.#drafts[draft.index] = draft;
    this.#shared[draft.index] = 0;
    put(known, mention.title, draft.index);
    put(known, document, draft.index);
    for (const name of names) if (draft.names.has(name)) put(known, name, draft.index);
  }
}

const NO_DRAFTS: readonly number[] = [];

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
