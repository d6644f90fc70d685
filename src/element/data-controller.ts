import type { ReactiveController } from '@lit/reactive-element';
import type { ExtractionControl } from './extraction.js';
import { fetchText } from './fetch-text.js';
import type { TimelineHost } from './host.js';
import { readList } from './inline-list.js';
import { mediaTypeOf, parseData, type ParsedData } from './parse-data.js';

/** Data among the element's children. */
const INLINE_SCRIPT = ':scope > script[type]';
const INLINE_LIST = ':scope > :is(ol, ul)';

/**
 * Brings the data that the page points at: `src`, else (without `for`) what stands inside the element: a script of data, or a list with `<time>`.
 * A new `src` aborts the old load; later changes inside the element are followed. Does nothing while the page sets `events` itself.
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
    this.#changes ??= new MutationObserver(() => void this.#readInline());
    this.#key = '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    const { src, type, published, htmlFor, ownsData } = this.#host;
    const key = JSON.stringify([src, type, published, htmlFor, ownsData]);
    if (key === this.#key) return;
    this.#key = key;
    this.#stop();
    if (ownsData) return;
    if (src !== null) void this.#load(src);
    else if (htmlFor === null) {
      this.#changes?.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['datetime', 'href', 'type'] });
      void this.#readInline();
    }
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#changes?.disconnect();
    this.#inline = '';
  }

  /** False for data that was asked for before something else, or before the page gave events itself. */
  #isWanted(signal: AbortSignal): boolean {
    return !signal.aborted && !this.#host.ownsData;
  }

  #control({ signal }: AbortController): ExtractionControl {
    return { signal, onProgress: (share) => this.#isWanted(signal) && this.#host.setLoading(share) };
  }

  async #load(src: string): Promise<void> {
    const host = this.#host;
    const abort = new AbortController();
    this.#abort = abort;
    try {
      if (!URL.canParse(src, document.baseURI)) throw new Error(`src="${src}" is not an address`);
      const url = new URL(src, document.baseURI);
      const { text, contentType } = await fetchText(url, abort.signal, (fraction) => this.#isWanted(abort.signal) && host.setLoading(fraction));
      const context = { published: host.published, ...this.#control(abort), ...(url.protocol.startsWith('http') ? { url: url.href } : {}) };
      const data = await named(url.href, parseData(text, host.type ?? mediaTypeOf(contentType, url.pathname), context));
      if (this.#isWanted(abort.signal)) await host.setEvents(data.records, data.diagnostics);
    } catch (error) {
      if (this.#isWanted(abort.signal)) host.setError(error, () => void this.#load(src));
    }
  }

  async #readInline(): Promise<void> {
    const host = this.#host;
    const script = [...host.querySelectorAll<HTMLScriptElement>(INLINE_SCRIPT)].find(({ type }) => !/^(?:module|importmap|speculationrules|.*javascript)$/iu.test(type));
    const list = host.querySelector(INLINE_LIST);
    const source = script ?? list;
    const inline = source?.outerHTML ?? '';
    // The element's own doings must not be taken for new data.
    if (inline === this.#inline) return;
    const isFirst = this.#inline === '';
    this.#inline = inline;
    if (!source && isFirst) return;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    try {
      if (script) {
        host.setLoading(null);
        const data = await named('The data inside the element', parseData(script.textContent, host.type ?? script.type, { published: host.published, ...this.#control(abort) }));
        if (this.#isWanted(abort.signal)) await host.setEvents(data.records, data.diagnostics);
      } else await host.setEvents(list ? readList(list) : []);
    } catch (error) {
      if (this.#isWanted(abort.signal)) host.setError(error);
    }
  }
}

/** Lets a parse error say what could not be read. */
async function named(name: string, parsed: Promise<ParsedData>): Promise<ParsedData> {
  try {
    return await parsed;
  } catch (cause) {
    throw new Error(`${name} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
