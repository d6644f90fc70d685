import type { ReactiveController } from '@lit/reactive-element';
import type { TimelineHost } from '../host.js';
import type * as PageData from './page-data.js';
import type { ParsedData } from './parse-data.js';

/** Data among the element's children. */
const INLINE_SCRIPT = ':scope > script[type]';
const INLINE_LIST = ':scope > :is(ol, ul)';

/**
 * Brings the data that the page points at: `src`, else (without `for`) what stands inside the element: a script of data, or a list with `<time>`.
 * A new `src` aborts the old load; later changes inside the element are followed. Does nothing while the page sets `events` itself.
 * What reads the data loads when there is some.
 */
export class DataController implements ReactiveController {
  readonly #host: TimelineHost;
  #key = '';
  #abort: AbortController | null = null;
  /** The inline data as it was last read. */
  #inline = '';
  // Made when there is a document, which there is not where pages are rendered on a server.
  #changes: MutationObserver | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changes ??= new MutationObserver(() => this.#readInline());
    this.#key = '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    const { src, type, published, htmlFor, intake } = this.#host;
    const { ownsData } = intake;
    const key = JSON.stringify([src, type, published, htmlFor, ownsData]);
    if (key === this.#key) return;
    this.#key = key;
    this.#stop();
    if (ownsData) return;
    if (src !== null) this.#load(src);
    else if (htmlFor === null) {
      this.#changes?.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['datetime', 'href', 'type'] });
      this.#readInline();
    }
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#changes?.disconnect();
    this.#inline = '';
  }

  #load(src: string): void {
    void this.#bring((data, control) => data.loadData(src, this.#host, control), () => this.#load(src));
  }

  #readInline(): void {
    const host = this.#host;
    const script = [...host.querySelectorAll<HTMLScriptElement>(INLINE_SCRIPT)].find(({ type }) => !/^(?:module|importmap|speculationrules|.*javascript)$/iu.test(type));
    const source = script ?? host.querySelector(INLINE_LIST);
    const inline = source?.outerHTML ?? '';
    // The element's own doings must not be taken for new data.
    if (inline === this.#inline) return;
    this.#inline = inline;
    void this.#bring(async (data, control) => (script ? await data.scriptData(script, host, control) : data.listData(source)));
  }

  /** Gives the host what is read, unless the page has asked for something else or given events itself meanwhile. */
  async #bring(read: (data: typeof PageData, control: PageData.DataControl) => Promise<ParsedData>, retry?: () => void): Promise<void> {
    const { intake } = this.#host;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const isWanted = (): boolean => !abort.signal.aborted && !intake.ownsData;
    intake.setLoading(null);
    try {
      const { records, diagnostics } = await read(await import('./page-data.js'), { signal: abort.signal, onProgress: (share) => isWanted() && intake.setLoading(share) });
      if (isWanted()) await intake.setEvents(records, diagnostics);
    } catch (error) {
      if (isWanted()) intake.setError(error, retry);
    }
  }
}
