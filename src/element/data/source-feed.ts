import type { EventTable } from '../../model/event-table.js';
import type { TimelineSource } from '../../sources/timeline-source.js';
import type { SourceController, SourceHost } from './source-controller.js';

/** A source as the element holds it; what reads those that have no table loads with the first one. */
export class SourceFeed {
  readonly source: TimelineSource;
  readonly #host: SourceHost;
  #controller: SourceController | null = null;
  #stopped = false;

  constructor(source: TimelineSource, host: SourceHost) {
    this.source = source;
    this.#host = host;
  }

  /** Gives the host its first table, or the error that there was. */
  async open(): Promise<void> {
    try {
      const { SourceController } = await import('./source-controller.js');
      if (this.#stopped) return;
      this.#controller = new SourceController(this.source, this.#host);
      await this.#controller.open();
    } catch (error) {
      if (!this.#stopped) this.#host.setError(error, () => void this.open());
    }
  }

  /** The view has moved: what it lacks is loaded. */
  windowChanged(window: { readonly startMs: number; readonly endMs: number }): void {
    this.#controller?.windowChanged(window);
  }

  stop(): void {
    this.#stopped = true;
    this.#controller?.stop();
  }
}

/**
 * The table of a source that has all of its events in one, in memory: to show it nothing need be loaded. By its shape, not its class: a page may
 * take the element from one file and the source from another.
 */
export function tableOf(source: TimelineSource): EventTable | null {
  return 'table' in source && isTable(source.table) ? source.table : null;
}

function isTable(value: unknown): value is EventTable {
  return typeof value === 'object' && value !== null && 'anchorMs' in value && 'rowOf' in value;
}
