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
  readonly words: () => Set<string>;
  readonly expected: boolean;
  conflicting: boolean;
  /** Place in the order in which the events were first told. */
  readonly index: number;
  /** Names in common with the mention that is being looked up; 0 between look-ups. */
  shared: number;
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
  readonly #byCategory = new Map<string, Map<string | number, Draft[]>>();

  /** Events that a mention with these names may tell of, the newest first. */
  of({ mention, document }: DatedMention, names: ReadonlySet<string>): Draft[] {
    const known = this.#byCategory.get(mention.category);
    const found: Draft[] = [];
    if (!known) return found;
    const named: Draft[] = [];
    for (const name of names) {
      for (const draft of known.get(name) ?? []) if (++draft.shared === 1) named.push(draft);
    }
    for (const draft of named) {
      if (draft.shared >= NAMES_ALIKE * Math.min(names.size, draft.names.size)) found.push(draft);
      draft.shared = 0;
    }
    const add = (draft: Draft): void => void (found.includes(draft) || found.push(draft));
    known.get(mention.title)?.forEach(add);
    const before = known.get(document) ?? [];
    const least = mayLookBack(mention) ? before.length - FARTHEST_BACK : before.length;
    for (let i = before.length - 1; i >= 0; i--) {
      const draft = before[i];
      if (!draft || (i < least && draft.sample.at(-1)?.mention.sentence !== mention.sentence)) break;
      add(draft);
    }
    return found.sort((a, b) => b.index - a.index);
  }

  /** Takes note that `draft` was told by a mention. */
  add(draft: Draft, { mention, document }: DatedMention): void {
    let known = this.#byCategory.get(mention.category);
    if (!known) this.#byCategory.set(mention.category, (known = new Map()));
    for (const key of [mention.title, document, ...mention.names.filter((name) => draft.names.has(name))]) {
      const list = known.get(key);
      if (!list) {
        known.set(key, [draft]);
        continue;
      }
      if (list.at(-1) === draft) continue;
      const place = list.indexOf(draft);
      if (place >= 0) list.splice(place, 1);
      if (list.push(draft) > MOST_CANDIDATES) list.shift();
    }
  }
}
