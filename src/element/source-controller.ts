import type { EventTable } from '../model/event-table.js';
import type { TimeDensity } from '../model/tile.js';
import { SourceTable } from '../sources/source-table.js';
import type { TimelineSource } from '../sources/timeline-source.js';

/** What it asks of the element, and tells it. */
export interface SourceHost {
  /** Width of the plot, px; at least 1. */
  readonly plotPx: number;
  /** The events known so far. @param total how many there are in all; @param density when they are, where not all are known */
  takeTable(table: EventTable, total: number, density: TimeDensity | null): Promise<void>;
  setError(error: unknown, retry?: () => void): void;
}

/** Feeds the element from a source: asks for the tiles of each view, and the table grows. What is on its way for a view that has passed is aborted. */
export class SourceController {
  readonly source: TimelineSource;
  readonly #host: SourceHost;
  #abort = new AbortController();
  #known: SourceTable | null = null;
  #total = 0;

  constructor(source: TimelineSource, host: SourceHost) {
    this.source = source;
    this.#host = host;
  }

  async open(): Promise<void> {
    const { signal } = this.#abort;
    try {
      const { extent, total } = await this.source.open(signal);
      this.#total = total;
      if (signal.aborted) return;
      this.#known = new SourceTable(this.source);
      await this.#load({ startMs: extent[0], endMs: extent[1] });
    } catch (error) {
      if (!signal.aborted) this.#host.setError(error, () => void this.open());
    }
  }

  /** The view has moved: what it lacks is loaded. */
  windowChanged(window: { readonly startMs: number; readonly endMs: number }): void {
    if (this.#known !== null) this.#load(window).catch((error: unknown) => this.#host.setError(error, () => void this.#load(window)));
  }

  stop(): void {
    this.#abort.abort();
  }

  async #load({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): Promise<void> {
    const known = this.#known;
    if (known === null) return;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const before = known.table;
    const countedBefore = known.density;
    try {
      await known.load({ startMs, endMs, widthPx: this.#host.plotPx }, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    // What came before a load was aborted stays.
    if (known.table !== before || known.density !== countedBefore || before.size === 0) await this.#host.takeTable(known.table, this.#total, known.density);
  }
}
