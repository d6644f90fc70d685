import type { EventTable } from '../../model/event-table.js';
import { kindOf } from '../../model/kind-of.js';
import { AllLane } from '../../layout/all-lane.js';
import { SourceTable } from '../../sources/source-table.js';
import type { TimelineSource } from '../../sources/timeline-source.js';
import { Throttle } from '../throttle.js';
import type { Span } from '../view/view-delegate.js';

/** While the view moves, what is missing is asked for so often. */
const LOAD_EVERY_MS = 120;

/** What every source has to answer. */
const CALLS = ['open', 'tiles', 'detail'];

/** What it asks of the element, and tells it. */
export interface SourceHost {
  /** Width of the plot, px; at least 1. */
  readonly plotPx: number;
  /**
   * The events known so far. @param total how many there are in all; @param all the lane that counts them, where not
   * all are known
   */
  takeTable(table: EventTable, total: number, all: AllLane | null): Promise<void>;
  setError(error: unknown, retry?: () => void): void;
}

/**
 * Feeds the element from a source: asks for the tiles of each view, and the table grows. What is on its way for a view
 * that has passed is aborted.
 */
export class SourceController {
  readonly #source: TimelineSource;
  readonly #host: SourceHost;
  readonly #pace = new Throttle(LOAD_EVERY_MS);
  /** Aborted when the element has other data. */
  readonly #life = new AbortController();
  /** Aborted when the view has moved on. */
  #load = new AbortController();
  #known: SourceTable | null = null;
  #total = 0;

  constructor(source: TimelineSource, host: SourceHost) {
    this.#source = source;
    this.#host = host;
  }

  async open(): Promise<void> {
    try {
      if (typeof this.#source !== 'object')
        throw new TypeError(
          `source: ${kindOf(this.#source)} where a TimelineSource with ${CALLS.join('(), ')}() was expected`,
        );
      for (const name of CALLS)
        if (typeof Reflect.get(this.#source, name) !== 'function')
          throw new TypeError(`the source has no ${name}(); a TimelineSource has ${CALLS.join('(), ')}()`);
      const { extent, total } = await this.#source.open(this.#life.signal);
      if (this.#isStopped) return;
      this.#total = total;
      this.#known = new SourceTable(this.#source);
      await this.#show(this.#known, { startMs: extent[0], endMs: extent[1] });
    } catch (error) {
      this.#fail(error, () => void this.open());
    }
  }

  /** The view has moved: what it lacks is loaded. */
  windowChanged(window: Span): void {
    this.#pace.run(() => {
      if (this.#known !== null) void this.#follow(this.#known, window);
    });
  }

  stop(): void {
    this.#pace.stop();
    this.#life.abort();
    this.#load.abort();
  }

  get #isStopped(): boolean {
    return this.#life.signal.aborted;
  }

  async #follow(known: SourceTable, window: Span): Promise<void> {
    try {
      await this.#show(known, window);
    } catch (error) {
      this.#fail(error, () => void this.#follow(known, window));
    }
  }

  #fail(error: unknown, retry: () => void): void {
    if (!this.#isStopped) this.#host.setError(error, retry);
  }

  async #show(known: SourceTable, { startMs, endMs }: Span): Promise<void> {
    this.#load.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    const before = known.table;
    const countedBefore = known.density;
    try {
      await known.load({ startMs, endMs, widthPx: this.#host.plotPx }, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    if (this.#isStopped) return;
    // What came before the view moved on stays.
    if (known.table !== before || known.density !== countedBefore || before.size === 0)
      await this.#host.takeTable(known.table, this.#total, known.density && new AllLane(known.density));
  }
}
