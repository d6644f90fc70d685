import type { NormalizedEvents } from '../model/event-normalizer.js';
import type { TimelineEvent } from '../model/event.js';
import { kindOf } from '../model/kind-of.js';
import { normalizeEvents } from '../model/normalize-events.js';
import { csv } from './csv.js';
import { ics } from './ics.js';
import type { Format, ParsedRecords } from './format.js';
import { json } from './json.js';
import { jsonld } from './jsonld.js';
import { timelinejs } from './timelinejs.js';

const ALL: readonly Format[] = [json, csv, ics, jsonld, timelinejs];

/** The names of the formats that can be read and written. */
export const FORMATS: readonly string[] = ALL.map((format) => format.name);

/**
 * The name of a format by its name, media type (`text/csv; charset=utf-8`) or file extension (`csv`, `.csv`); null when
 * there is none such.
 */
export function formatName(nameOrType: string): string | null {
  return findFormat(nameOrType)?.name ?? null;
}

/**
 * Reads events from text. Without `format` (a name, media type or extension) the text itself tells.
 * Bad fields and records are left out and told in `diagnostics`. Throws a SyntaxError with line and column when the
 * text is not of the format at all, and a RangeError when the format is unknown.
 */
export function parseEvents(text: string, { format }: { readonly format?: string | undefined } = {}): NormalizedEvents {
  if (typeof text !== 'string') throw new TypeError(`parseEvents(text): ${kindOf(text)} where a text was expected`);
  const { records, diagnostics } = parseRecords(text, format);
  const result = normalizeEvents(records);
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
}

/** The same without a look at the records: whoever takes them in finds what is wrong with them. */
export function parseRecords(text: string, format: string | undefined): ParsedRecords {
  const bare = text.replace(/^\uFEFF/, '');
  const chosen = format === undefined ? ALL.findLast((candidate) => candidate.sniff(bare)) : knownFormat(format);
  return (chosen ?? csv).parse(bare);
}

/** Writes events as text. Throws a RangeError when the format is unknown. Records that are no events are left out. */
export function serializeEvents(events: readonly TimelineEvent[], options: { readonly format: string }): string {
  if (typeof options === 'string')
    throw new RangeError(`the format stands in an object: serializeEvents(events, { format: '${String(options)}' })`);
  return knownFormat(options?.format).serialize(normalizeEvents(events).events);
}

function knownFormat(nameOrType: unknown): Format {
  const format = typeof nameOrType === 'string' ? findFormat(nameOrType) : undefined;
  if (!format) throw new RangeError(`${kindOf(nameOrType)} is not a known format; these are: ${FORMATS.join(', ')}`);
  return format;
}

function findFormat(nameOrType: string): Format | undefined {
  const key = (nameOrType.split(';')[0] ?? '').trim().toLowerCase().replace(/^\./, '');
  return ALL.find(
    (format) => format.name === key || format.mediaTypes.includes(key) || format.extensions.includes(key),
  );
}
