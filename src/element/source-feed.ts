import type { TimelineSource } from '../sources/timeline-source.js';
import type { SourceController, SourceHost } from './source-controller.js';
import { Throttle } from './throttle.js';

/** While the view moves, what is missing is asked for so often. */
const LOAD_EVERY_MS = 120;

/** A source as the element holds it; what reads it loads with the first one. */
export class SourceFeed {
  readonly source: TimelineSource;
  readonly #host: SourceHost;
  readonly #pace = new Throttle(LOAD_EVERY_MS);
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
    this.#pace.run(() => this.#controller?.windowChanged(window));
  }

  stop(): void {
    this.#stopped = true;
    this.#pace.stop();
    this.#controller?.stop();
  }
}
