import type { TimelineEvent } from '../model/event.js';
import type { Dataset } from './dataset.js';
import { matcher } from './search.js';

/** A dataset seen through a filter and a search. Immutable. */
export class Selection {
  readonly dataset: Dataset;
  /** 1 for each row of the table that exists; undefined: all do. */
  readonly mask: Uint8Array | undefined;
  /** Undated events that exist. */
  readonly undated: readonly TimelineEvent[];
  readonly #matches: ((event: TimelineEvent) => boolean) | null;
  readonly #hits: Int8Array;

  /** @param before of the same filter and query: what it knows of events that have not changed since is taken over */
  constructor(dataset: Dataset, filter: ((event: TimelineEvent) => boolean) | null, query: string, before: Selection | null = null) {
    this.dataset = dataset;
    const { table } = dataset;
    const changes = before && table.changesSince(before.dataset.table);
    const passes = filter && guarded(filter);
    this.undated = passes ? dataset.undated.filter(passes) : dataset.undated;
    if (passes) {
      this.mask = new Uint8Array(table.size);
      if (before?.mask && changes) changes.carry(before.mask, this.mask);
      for (const row of changes?.inserted ?? this.mask.keys()) this.mask[row] = passes(dataset.at(row)) ? 1 : 0;
    }
    this.#matches = matcher(query);
    this.#hits = new Int8Array(this.#matches === null ? 0 : table.size).fill(-1);
    if (before && changes && this.#matches) changes.carry(before.#hits, this.#hits);
  }

  get searching(): boolean {
    return this.#matches !== null;
  }

  /** Whether an event is found by the search; true when nothing is searched for. */
  matches(event: TimelineEvent): boolean {
    return this.#matches === null || this.#matches(event);
  }

  /** The same by row; remembered. */
  isHit(row: number): boolean {
    if (this.#matches === null) return true;
    const known = this.#hits[row] ?? -1;
    if (known >= 0) return known === 1;
    const hit = this.#matches(this.dataset.at(row));
    this.#hits[row] = hit ? 1 : 0;
    return hit;
  }

  /** How many existing events are found, undated ones included. */
  get count(): number {
    let count = this.undated.filter((event) => this.matches(event)).length;
    for (let row = 0; row < this.dataset.table.size; row++) if (this.exists(row) && this.isHit(row)) count++;
    return count;
  }

  exists(row: number): boolean {
    return this.mask === undefined || this.mask[row] === 1;
  }
}

/** A filter of the page that throws must not take the timeline down: what it cannot judge stays. */
function guarded(filter: (event: TimelineEvent) => boolean): (event: TimelineEvent) => boolean {
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
