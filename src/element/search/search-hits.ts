import type { TimelineEvent } from '../../model/event.js';
import type { Dataset } from '../data/dataset.js';
import { matcher } from './search.js';
import type { HitsBefore, Searching } from '../data/selection.js';

/** What is known of a row: whether it was looked at, and where the query was found. */
const [UNKNOWN, MISS, ELSEWHERE, IN_TITLE] = [-1, 0, 1, 2];

/** What a query finds in a dataset; each row is looked at once, when it is asked for. */
export class SearchHits implements Searching {
  readonly matches: (event: TimelineEvent) => boolean;
  readonly #dataset: Dataset;
  readonly #hits: Int8Array;

  private constructor(dataset: Dataset, matches: (event: TimelineEvent) => boolean) {
    this.matches = matches;
    this.#dataset = dataset;
    this.#hits = new Int8Array(dataset.table.size).fill(UNKNOWN);
  }

  /** Null for an empty query: nothing is searched for. */
  static of(this: void, dataset: Dataset, query: string, before: HitsBefore | null): SearchHits | null {
    const matches = matcher(query);
    const search = matches && new SearchHits(dataset, matches);
    if (search !== null && before?.hits instanceof SearchHits) before.changes.carry(before.hits.#hits, search.#hits);
    return search;
  }

  isHit(row: number): boolean {
    return this.#rank(row) > MISS;
  }

  isInTitle(row: number): boolean {
    return this.#rank(row) === IN_TITLE;
  }

  #rank(row: number): number {
    const known = this.#hits[row] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const event = this.#dataset.at(row);
    return (this.#hits[row] = !this.matches(event)
      ? MISS
      : this.matches({ id: event.id, title: event.title })
        ? IN_TITLE
        : ELSEWHERE);
  }
}
