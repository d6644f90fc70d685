import type { ReactiveController } from '@lit/reactive-element';
import type { TimelineHost } from '../host.js';
/**
 * Data among the element's children: what a browser would not run or heed itself (importmap, speculationrules), or a
 * list.
 */
const INLINE_SCRIPT = ':scope > script[type]:not([type=module], [type$=map], [type$=rules], [type$=javascript])';
const INLINE_LIST = ':scope > :is(ol, ul)';
/** What no inline data is: what was brought is to be brought anew, or to go. */
const STALE = '-';

/**
 * Brings the data that the page points at: `src`, else (without `for`) what stands inside the element: a script of
 * data, or a list with `<time>`.
 * A new `src` aborts the old load, and so does leaving the page, but for being moved in it; later changes inside the
 * element are followed; where the page points at nothing any more, what came from there goes.
 * Does nothing while the page sets `events` itself.
 * What reads the data loads when there is some.
 */
export class DataController implements ReactiveController {
  readonly #host: TimelineHost;
  #key = '';
  /** Of what is on its way, or could not be brought. */
  #abort: AbortController | null = null;
  /** The inline data as it was last read; empty as long as nothing has been brought. */
  #inline = '';
  // Made when there is a document, which there is not where pages are rendered on a server.
  #changes: MutationObserver | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** What is only moved keeps all that it has; what has left ends what is on its way. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected && this.#abort) this.#stop();
    });
  }

  hostUpdate(): void {
    const {
      src,
      type,
      published,
      htmlFor,
      intake: { ownsData },
    } = this.#host;
    const key = JSON.stringify([src, type, published, htmlFor, ownsData]);
    if (key === this.#key) return;
    this.#stop();
    this.#key = key;
    if (ownsData) return;
    if (src === null && htmlFor === null) {
      this.#changes ??= new MutationObserver(() => this.#readInline());
      this.#changes.observe(this.#host, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['datetime', 'href', 'type'],
      });
      this.#readInline();
    } else {
      this.#inline = STALE;
      if (src !== null) void this.#bring(src);
    }
  }

  #stop(): void {
    this.#key = '';
    this.#abort?.abort();
    this.#changes?.disconnect();
    this.#inline &&= STALE;
  }

  #readInline(): void {
    const host = this.#host;
    const source = host.querySelector(INLINE_SCRIPT) ?? host.querySelector(INLINE_LIST);
    const inline = source?.outerHTML ?? '';
    // The element's own doings must not be taken for new data.
    if (inline === this.#inline) return;
    this.#inline = inline;
    void this.#bring(source);
  }

  /**
   * Gives the host what is read, unless the page has asked for something else or given events itself meanwhile. @param
   * from an address, or an element with data; null: there are none any more
   */
  async #bring(from: string | Element | null): Promise<void> {
    const { intake } = this.#host;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const isWanted = (): boolean => !abort.signal.aborted && !intake.ownsData;
    intake.setLoading(null);
    try {
      const { readData } = await import('./page-data.js');
      const { records, diagnostics } = await readData(from, this.#host, {
        signal: abort.signal,
        onProgress: (share) => isWanted() && intake.setLoading(share),
      });
      if (isWanted()) await intake.setEvents(records, diagnostics);
      if (isWanted()) this.#abort = null;
    } catch (error) {
      if (isWanted()) intake.setError(error, typeof from === 'string' ? () => void this.#bring(from) : undefined);
    }
  }
}
