import type { TimelineEvent } from '../../model/event.js';
import { lowerBound } from '../../model/lower-bound.js';
import type { Steps } from '../../model/steps.js';
import type { Presentation } from '../view/presentation.js';
import { matcher } from './search.js';
import type { Selection } from '../data/selection.js';

/** So many events are looked at in one step. */
const PORTION = 1000;

/** So many rows are enough to show where most of them are. */
const MOST_ROWS = 20_000;

const known = new WeakMap<Selection, Found>();

/**
 * What the search finds: first the events whose titles hold the whole query, then the others; each in order of time,
 * undated ones last.
 */
export class Found {
  readonly #presentation: Presentation;
  /** Rows of the table, and events without a date. */
  readonly #items: readonly (number | TimelineEvent)[];

  private constructor(presentation: Presentation, items: readonly (number | TimelineEvent)[]) {
    this.#presentation = presentation;
    this.#items = items;
  }

  /** What is known to be found; null while nothing is searched for, or not all events have been looked at. */
  static of({ selection }: Presentation): Found | null {
    return known.get(selection) ?? null;
  }

  /** Looks at all events, once. */
  static *search(presentation: Presentation): Steps<Found> {
    const { dataset, input, selection } = presentation;
    const titled: (number | TimelineEvent)[] = [];
    const others: (number | TimelineEvent)[] = [];
    for (let row = 0; row < dataset.table.size; row++) {
      if (row % PORTION === PORTION - 1) yield;
      if (selection.exists(row) && selection.isHit(row))
        (selection.hits?.isInTitle(row) === true ? titled : others).push(row);
    }
    const inTitle = matcher(input.query);
    for (const event of selection.undated)
      if (selection.hits?.matches(event) !== false)
        (inTitle?.({ id: event.id, title: event.title }) === true ? titled : others).push(event);
    const found = new Found(presentation, titled.concat(others));
    known.set(selection, found);
    return found;
  }

  get count(): number {
    return this.#items.length;
  }

  /** Rows that are found between two times; of very many one now and then. */
  *rowsBetween(startMs: number, endMs: number): Generator<number> {
    const {
      dataset: { table },
      selection,
    } = this.#presentation;
    const from = lowerBound(table.anchorMs, startMs);
    const to = lowerBound(table.anchorMs, endMs, from);
    if (this.count <= MOST_ROWS) {
      for (const item of this.#items) if (typeof item === 'number' && item >= from && item < to) yield item;
      return;
    }
    for (let row = from, step = Math.ceil((to - from) / MOST_ROWS); row < to; row += step)
      if (selection.exists(row) && selection.isHit(row)) yield row;
  }

  /** Place of an event among what is found, from 1; 0: it is not found. */
  placeOf(id: string | null): number {
    if (id === null) return 0;
    const row = this.#presentation.dataset.rowOf(id);
    return (
      1 +
      (row >= 0
        ? this.#items.indexOf(row)
        : this.#items.findIndex((item) => typeof item === 'object' && item.id === id))
    );
  }

  /**
   * What is found after an event (before it: −1), round and round; null when nothing is. From an event that is not
   * found: the first (last).
   */
  after(id: string | null, direction: -1 | 1): string | null {
    const at = this.placeOf(id) - 1;
    const item =
      at < 0 ? this.#items.at(direction < 0 ? -1 : 0) : this.#items.at((at + direction) % this.#items.length);
    return item === undefined ? null : typeof item === 'number' ? this.#presentation.dataset.table.id(item) : item.id;
  }
}
