import { fetchText } from './fetch-text.js';
import type { TimelineHost } from '../host.js';
import { readList } from './inline-list.js';
import { mediaTypeOf, parseData, type ParsedData } from './parse-data.js';

/** What the page says about its data. */
type DataHost = Pick<TimelineHost, 'type' | 'published'>;

/** How reading is watched and ended. */
export interface DataControl {
  readonly signal: AbortSignal;
  /** Hears which share of the work is done, 0..1; null where that is not known. */
  readonly onProgress: (share: number | null) => void;
}

/**
 * The data at an address, or in a script or a list inside the element; none without one. Throws an Error that says what
 * could not be had or read.
 */
export async function readData(
  from: string | Element | null,
  host: DataHost,
  control: DataControl,
): Promise<ParsedData> {
  if (typeof from === 'string') return await loadData(from, host, control);
  if (from instanceof HTMLScriptElement)
    return await named(
      'The data inside the element',
      parseData(from.textContent, host.type ?? from.type, { published: host.published, ...control }),
    );
  return { records: from === null ? [] : readList(from), diagnostics: [] };
}

async function loadData(src: string, { type, published }: DataHost, control: DataControl): Promise<ParsedData> {
  if (!URL.canParse(src, document.baseURI)) throw new Error(`src="${src}" is not an address`);
  const url = new URL(src, document.baseURI);
  const { text, contentType } = await fetchText(url, control.signal, control.onProgress);
  const context = { published, ...control, ...(url.protocol.startsWith('http') ? { url: url.href } : {}) };
  return await named(url.href, parseData(text, type ?? mediaTypeOf(contentType, url.pathname), context));
}

/** Lets a parse error say what could not be read. */
async function named(name: string, parsed: Promise<ParsedData>): Promise<ParsedData> {
  try {
    return await parsed;
  } catch (cause) {
    throw new Error(`${name} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
