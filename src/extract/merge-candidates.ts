// Which events a mention could be another mention of, found without looking at all of them: those of its category that share a name with it
// or its very title, and those that its own document told last. Each list is cut to the most recent, so a mention costs the same in any text.

import type { Mention } from './events/mention.js';
import type { DatedMention } from './merge.js';

/** An event in the making: its mentions so far, and the names and words they are told by. */
export interface Draft {
  readonly category: string;
  readonly members: number[];
  /** The first members and the last: enough to tell what it is about, however often it is told. */
  readonly sample: DatedMention[];
  readonly names: Set<string>;
  readonly words: Set<string>;
  readonly expected: boolean;
  conflicting: boolean;
  /** Place in the order in which the events were first told. */
  readonly index: number;
}

const MOST_CANDIDATES = 40;

/** Whether a mention can mean an event of its document that shares no name with it: "the talks", "the two men met", a headline. */
export function mayLookBack({ nominal, definite, anaphoric, sentence }: Mention): boolean {
  return anaphoric || sentence.headline || (nominal && definite);
}

/** The events of the texts read so far, by category, and in it by name, by title and by document; the last told last. */
export class Candidates {
  readonly #byCategory = new Map<string, Map<string | number, Draft[]>>();

  /** Events that a mention may tell of, the newest first. */
  of({ mention, document }: DatedMention): Draft[] {
    const known = this.#byCategory.get(mention.category);
    if (!known) return [];
    const found = new Set(known.get(mention.title));
    for (const name of mention.names) for (const draft of known.get(name) ?? []) found.add(draft);
    const looksBack = mayLookBack(mention);
    const before = known.get(document) ?? [];
    for (let i = before.length - 1; i >= 0; i--) {
      const draft = before[i];
      if (!draft || !(looksBack || draft.sample.at(-1)?.mention.sentence === mention.sentence)) break;
      found.add(draft);
    }
    return found.size < 2 ? [...found] : [...found].sort((a, b) => b.index - a.index);
  }

  /** Takes note that `draft` was told by a mention. */
  add(draft: Draft, { mention, document }: DatedMention): void {
    let known = this.#byCategory.get(mention.category);
    if (!known) this.#byCategory.set(mention.category, (known = new Map()));
    for (const key of [mention.title, document, ...mention.names]) {
      const list = known.get(key);
      if (!list) {
        known.set(key, [draft]);
        continue;
      }
      const place = list.indexOf(draft);
      if (place >= 0) list.splice(place, 1);
      if (list.push(draft) > MOST_CANDIDATES) list.shift();
    }
  }
}
