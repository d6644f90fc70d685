import type { Diagnostic } from '../../model/diagnostic.js';
import type { ExtractionControl } from '../article/extraction.js';
import { readGivenDate } from './given-date.js';

/** Records of any shape, a list of them or what else `takeIn` reads, and what was found wrong on the way. */
export interface ParsedData {
  readonly records: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

const JSON_TYPES = new Set(['application/json', 'text/json']);
const FOREIGN_KEYS = ['@context', '@graph', '@type', 'start_date'];
const ARTICLE_TYPES = new Set(['text/html', 'text/plain', 'application/xhtml+xml']);
/** What servers say when they do not know better. */
const VAGUE_TYPES = new Set(['', 'text/plain', 'application/octet-stream', 'binary/octet-stream']);
const TYPE_OF_EXTENSION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    json: 'application/json',
    csv: 'text/csv',
    tsv: 'text/tab-separated-values',
    ics: 'text/calendar',
    jsonld: 'application/ld+json',
    xml: 'application/xml',
    html: 'text/html',
    htm: 'text/html',
    txt: 'text/plain',
    md: 'text/markdown',
  }),
);

/**
 * The media type of a resource: what the server says, or what the name ends with when the server says nothing exact.
 */
export function mediaTypeOf(contentType: string | null, path: string): string {
  const said = essence(contentType ?? '');
  if (!VAGUE_TYPES.has(said)) return said;
  const extension = /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return TYPE_OF_EXTENSION.get(extension) ?? (said === 'text/plain' ? said : 'application/json');
}

/** `Text/HTML; charset=utf-8` is `text/html`. */
function essence(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** What is known of the text, and how its reading is watched and ended. */
export interface ParseContext extends ExtractionControl {
  readonly published: string | null;
  readonly url?: string;
}

/**
 * Turns text of a media type into records. Plain JSON needs no further code; articles load the extractor, everything
 * else the formats.
 * Throws an Error whose message says what the text is not.
 */
export async function parseData(
  text: string,
  mediaType: string,
  { published, url, ...control }: ParseContext,
): Promise<ParsedData> {
  const type = essence(mediaType);
  if (ARTICLE_TYPES.has(type)) {
    const { extractInBackground } = await import('../article/extraction.js');
    const date = await readGivenDate(published);
    const { events, undated, documents } = await extractInBackground(
      text,
      { ...(date === null ? {} : { published: date }), ...(url === undefined ? {} : { url }) },
      control,
    );
    return { records: [...events, ...undated], diagnostics: documents.flatMap(({ diagnostics }) => diagnostics) };
  }
  const value = JSON_TYPES.has(type) ? jsonOf(text) : undefined;
  const isForeign = isOfAnotherKind(value);
  const plain = isForeign ? null : plainRecords(value);
  if (plain) return { records: plain, diagnostics: [] };
  // Also what ought to be JSON and is not: the formats say where it goes wrong.
  const { parseRecords } = await import('../../formats/formats.js');
  return parseRecords(text, isForeign ? undefined : type);
}

/** Undefined for what is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/**
 * The list in `[…]` or `{"events": […]}`; null for anything else, also where undated events stand in a list of their
 * own.
 */
function plainRecords(value: unknown): readonly unknown[] | null {
  const list = isObject(value) && 'events' in value && !('undated' in value) ? value.events : value;
  return Array.isArray(list) ? list : null;
}

/** Whether it is JSON-LD or TimelineJS: files that servers call plain JSON, and that their keys tell apart. */
function isOfAnotherKind(value: unknown): boolean {
  const records = isObject(value) && 'events' in value ? value.events : value;
  const first: unknown = Array.isArray(records) ? records[0] : records;
  return [value, first].some((part) => isObject(part) && FOREIGN_KEYS.some((key) => key in part));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
