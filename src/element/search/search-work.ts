import { Found } from './found.js';
import type { Presentation } from '../view/presentation.js';
import type { Selection } from '../data/selection.js';
import { Turns, doneWithin, inTurns } from '../turns.js';

/** Where events are so few that this is enough, what is found is known at once. */
const AT_ONCE_MS = 8;
/** Who types must see each letter when it is typed. */
const TURN_MS = 8;

/**
 * Looks through all events for what is searched, in turns with the page: what shows is dimmed at once, how many there
 * are is known later.
 */
export class SearchWork {
  readonly #done: () => void;
  /** Of the search that was begun last: one that has changed meanwhile is dropped. */
  #selection: Selection | null = null;
  #finished: Promise<Found | null> = Promise.resolve(null);

  /** @param done what is found is known now, after it was not */
  constructor(done: () => void) {
    this.#done = done;
  }

  /** What is found; null while nothing is searched for, or it is not known yet. */
  of(presentation: Presentation): Found | null {
    const { selection } = presentation;
    const known = selection.hits !== null ? Found.of(presentation) : null;
    if (selection.hits === null || known !== null || selection === this.#selection) {
      if (selection.hits === null) this.#selection = null;
      return known;
    }
    this.#selection = selection;
    const steps = Found.search(presentation);
    const found = doneWithin(steps, AT_ONCE_MS);
    if (found !== undefined) return found;
    this.#finished = inTurns(steps, new Turns(TURN_MS), () => selection === this.#selection).then((result) => {
      if (result !== null) this.#done();
      return result;
    });
    return null;
  }

  /** The same, as soon as it is known; null also when something else is searched for meanwhile. */
  async wait(presentation: Presentation): Promise<Found | null> {
    return this.of(presentation) ?? (await this.#finished);
  }
}
