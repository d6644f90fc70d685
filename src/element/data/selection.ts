import type { TimelineEvent } from '../../model/event.js';
import type { TableChanges } from '../../model/row-changes.js';
import { finished, type Steps } from '../../model/steps.js';
import type { Dataset } from './dataset.js';

export type Filter = ((event: TimelineEvent) => boolean) | null;

/** A filter is asked for so many events in one step. */
const PORTION = 1000;
/** What a query finds. */
export interface Searching {
  matches(event: TimelineEvent): boolean;
  /** The same by row; remembered. */
  isHit(row: number): boolean;
  /** Whether the title of an event alone holds the whole query. */
  isInTitle(row: number): boolean;
}

/** What the same query found in the table from which this one came by `changes`. */
export interface HitsBefore {
  readonly hits: Searching;
  readonly changes: TableChanges;
}

/** What is known of a selection before it is made. */
export interface KnownSelection {
  /** As the filter makes it. */
  readonly mask?: Uint8Array | undefined;
  readonly hits?: HitsBefore | null;
}

/** Looks for a query; null where nothing is searched for. */
type Search = (dataset: Dataset, query: string, before: HitsBefore | null) => Searching | null;

/** The dated events that exist. */
export interface Existing {
  readonly count: number;
  /** Row of the one that begins first; −1 when there is none. */
  readonly first: number;
  /** Row of the one that ends last. */
  readonly last: number;
}

/** A dataset seen through a filter and a search. Immutable. */
export class Selection {
  static #search: Search | null = null;
  readonly dataset: Dataset;
  /** 1 for each row of the table that exists; undefined: all do. */
  readonly mask: Uint8Array | undefined;
  /** Undated events that exist. */
  readonly undated: readonly TimelineEvent[];
  /** What is searched for; null: nothing. */
  readonly hits: Searching | null;
  readonly #filter: Filter;
  readonly #query: string;
  /** It was made when there was what can search. */
  readonly #isSearched = Selection.#search !== null;
  #existing: Existing | null = null;

  /** @param before of the same dataset: what follows from the same filter is taken over */
  constructor(
    dataset: Dataset,
    filter: Filter,
    query: string,
    before: Selection | null = null,
    { mask, hits = null }: KnownSelection = {},
  ) {
    this.dataset = dataset;
    this.#filter = filter;
    this.#query = query;
    if (before?.dataset === dataset && before.#filter === filter) {
      this.mask = before.mask;
      this.undated = before.undated;
      this.#existing = before.#existing;
    } else {
      const passes = filter && guarded(filter);
      this.undated = passes ? dataset.undated.filter(passes) : dataset.undated;
      this.mask = passes ? (mask ?? finished(maskSteps(dataset, passes))) : undefined;
    }
    this.hits = Selection.#search?.(dataset, query, hits) ?? null;
  }

  /** From now on new selections search. */
  static learn(search: Search): void {
    Selection.#search = search;
  }

  /** Whether another, made now, would find the same. */
  get holds(): boolean {
    return this.#isSearched || this.#query === '' || Selection.#search === null;
  }

  /** Whether a row is found by the search; true when nothing is searched for. */
  isHit(row: number): boolean {
    return this.hits === null || this.hits.isHit(row);
  }

  /** How many events exist, and where they begin and end: looked through once. */
  get existing(): Existing {
    return (this.#existing ??= this.#lookThrough());
  }

  #lookThrough(): Existing {
    const { mask } = this;
    const { size, endMs, extent } = this.dataset.table;
    const latest = mask === undefined ? endMs.indexOf(extent.endMs) : -1;
    if (latest >= 0) return { count: size, first: 0, last: latest };
    let [count, first, last] = [0, -1, -1];
    let latestMs = -Infinity;
    for (let row = 0; row < size; row++) {
      if (mask !== undefined && mask[row] !== 1) continue;
      count++;
      if (first < 0) first = row;
      const end = endMs[row] ?? 0;
      if (last >= 0 && end <= latestMs) continue;
      last = row;
      latestMs = end;
    }
    return { count, first, last };
  }

  exists(row: number): boolean {
    return this.mask === undefined || this.mask[row] === 1;
  }

  /** The event with this id; null when there is none, or the filter leaves it out. */
  find(id: string | null): TimelineEvent | null {
    const { dataset, undated } = this;
    const event = dataset.find(id);
    if (event === null || this.mask === undefined) return event;
    const row = dataset.rowOf(id);
    return (row < 0 ? undated.includes(event) : this.exists(row)) ? event : null;
  }
}

/** 1 for each row that the filter lets through. */
export function* maskSteps(dataset: Dataset, passes: (event: TimelineEvent) => boolean): Steps<Uint8Array> {
  const mask = new Uint8Array(dataset.table.size);
  for (let row = 0; row < mask.length; row++) {
    mask[row] = passes(dataset.at(row)) ? 1 : 0;
    if (row % PORTION === PORTION - 1) yield;
  }
  return mask;
}

/** A filter of the page that throws must not take the timeline down: what it cannot judge stays. */
export function guarded(filter: (event: TimelineEvent) => boolean): (event: TimelineEvent) => boolean {
  let told = false;
  return (event) => {
    try {
      return filter(event);
    } catch (error) {
      if (!told) console.warn('event-timeline: the filter threw an error', error);
      told = true;
      return true;
    }
  };
}
