import type { Diagnostic } from './diagnostic.js';
import { parseDuration } from './duration.js';
import { formatYear } from './edtf-format.js';
import { formatMs } from './format-ms.js';
import { CERTAINTIES } from './event.js';
import type { Amount, Certainty, DateEvidence, Display, Media, Relation, Source, TimelineEvent } from './event.js';
import { readAnyTime } from './any-time.js';
import { plainCopy } from './plain-copy.js';
import { relativeUrl } from './relative-url.js';
import { safeColor, safeUrl } from './safe-value.js';
import { isRecord } from './value-kind.js';
import { kindOf } from './kind-of.js';

/**
 * One reader for every field of `TimelineEvent`: from whatever a record holds there to a value of the field's type, or
 * undefined when nothing usable is there. Why something was refused or changed goes to `say`. Null and undefined mean
 * "not given" and are no fault.
 */
type Reader<T> = (value: unknown, say: Say) => T | undefined;
export type Say = (reason: string, code?: Diagnostic['code']) => undefined;

/** Longer texts are cut: no title or quote is that long, and one hostile record must not stall the page. */
const MAX_TEXT = 100_000;
const MAX_ITEMS = 1000;
const LARGEST_BARE_YEAR = 9999;

const text: Reader<string> = (value, say) => {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return say(`${kindOf(value)} where text was expected`);
  if (value.length <= MAX_TEXT) return value === '' ? undefined : value;
  say(`cut after ${MAX_TEXT} characters`, 'too-long');
  return value.slice(0, MAX_TEXT);
};

/** Text of one line: control characters, which are painted as boxes, count as blanks, and so do those at its ends. */
const line: Reader<string> = (value, say) =>
  text(value, say)
    ?.replace(/\p{Cc}+/gu, ' ')
    .trim() || undefined;

const number: Reader<number> = (value, say) => {
  const result = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof result === 'number' && Number.isFinite(result)
    ? result
    : say(`${kindOf(value)} where a number was expected`);
};

const url: Reader<string> = (value, say) => {
  const given = text(value, say);
  return given === undefined
    ? undefined
    : (safeUrl(given) ??
        relativeUrl(given) ??
        say(`${kindOf(given)} is no link: http, https, mailto, or an address within the page's own site`, 'bad-url'));
};

/** `when` and `best`: EDTF. A bare number is a year when it can be one, else epoch milliseconds. */
const edtf: Reader<string> = (value, say) => {
  const given = typeof value === 'number' || value instanceof Date ? edtfOfNumber(value) : text(value, say);
  return given !== undefined && isTime(given, say) ? given : undefined;
};

function edtfOfNumber(value: number | Date): string {
  const isYear = typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= LARGEST_BARE_YEAR;
  return isYear ? formatYear(value) : formatMs(Number(value));
}

const time: Reader<string | number | Date> = (value, say) => {
  const given = typeof value === 'number' || value instanceof Date ? value : text(value, say);
  return given !== undefined && isTime(given, say) ? given : undefined;
};

function isTime(value: string | number | Date, say: Say): boolean {
  return readAnyTime(value, ({ message }) => say(`${kindOf(value)} is not a date: ${message}`, 'bad-date')) !== null;
}

const oneOf =
  <T extends string>(...allowed: readonly T[]): Reader<T> =>
  (value, say) =>
    allowed.find((name) => name === value) ?? say(`${kindOf(value)} is none of ${allowed.join(', ')}`);

/** A list; a single value counts as a list of one, a string is parted at `separator`. */
const list =
  <T>(item: Reader<T>, separator?: RegExp): Reader<T[]> =>
  (value, say) => {
    const given = partsOf(value, separator);
    if (given.length > MAX_ITEMS) say(`cut after ${MAX_ITEMS} items`, 'too-long');
    const items = given
      .slice(0, MAX_ITEMS)
      .flatMap((part, index) => read(item, part, (reason, code) => say(`item ${index}: ${reason}`, code)) ?? []);
    return items.length > 0 ? items : undefined;
  };

function partsOf(value: unknown, separator: RegExp | undefined): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && separator ? value.split(separator).map((part) => part.trim()) : [value];
}

/** An object of the given fields; `needed` ones must be there, unknown ones are dropped. */
const record =
  <T>(
    readers: { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> },
    needed: readonly (keyof T & string)[],
    accept: (fields: Partial<T>) => fields is T,
  ): Reader<T> =>
  (value, say) => {
    if (typeof value !== 'object' || value === null) return say(`${kindOf(value)} where an object was expected`);
    const fields: Partial<T> = {};
    const given = new Map<string, unknown>(Object.entries(value));
    for (const key in readers) {
      const result = read(readers[key], given.get(key), (reason, code) => say(`${key}: ${reason}`, code));
      if (result !== undefined) fields[key] = result;
    }
    return accept(fields) ? fields : say(`${needed.join(' and ')} must be given`);
  };

const evidence = record<DateEvidence>(
  { text, start: number, end: number, value: text, anchor: text, anchorBasis: text, rule: text },
  ['rule'],
  (fields): fields is DateEvidence => fields.rule !== undefined,
);
const amount = record<Amount>(
  { value: number, currency: text, text },
  ['value', 'currency'],
  (fields): fields is Amount => fields.value !== undefined && fields.currency !== undefined,
);
const mediaRecord = record<Media>(
  { url, alt: text, caption: text, credit: text },
  ['url'],
  (fields): fields is Media => fields.url !== undefined,
);
const duration: Reader<string> = (value, say) => {
  const given = text(value, say);
  return given !== undefined && parseDuration(given, ({ message }) => say(message, 'bad-duration')) ? given : undefined;
};
const relation = record<Relation>(
  { type: oneOf('after', 'before', 'during', 'causes', 'same'), target: text, min: duration, max: duration },
  ['type', 'target'],
  (fields): fields is Relation => fields.type !== undefined && fields.target !== undefined,
);
const sourceRecord = record<Source>(
  { document: text, title: text, url, published: text, quote: text, start: number, end: number, date: evidence },
  [],
  (fields): fields is Source => Object.keys(fields).length > 0,
);

export type EventFields = Required<TimelineEvent>;

/** The readers, one a field. */
export const EVENT_FIELDS: { readonly [K in keyof EventFields]: Reader<EventFields[K]> } = {
  id: text,
  title: line,
  when: edtf,
  start: time,
  end: time,
  best: edtf,
  description: text,
  category: line,
  group: line,
  url,
  color: (value, say) =>
    (typeof value === 'string' ? safeColor(value) : null) ?? say(`${kindOf(value)} is not a colour`, 'bad-color'),
  tags: list(text, /[,;]/),
  actors: list(text, /;/),
  places: list(text, /;/),
  display: oneOf<Display>('era'),
  importance: (value, say) => {
    const given = number(value, say);
    if (given === undefined || (given >= 0 && given <= 1)) return given;
    say(`${given} lies outside 0 to 1`, 'out-of-range');
    return given < 0 ? 0 : 1;
  },
  amounts: list((value, say) => {
    const given = amount(value, say);
    return given && { ...given, text: given.text ?? `${given.value} ${given.currency}` };
  }),
  media: (value, say) => mediaRecord(typeof value === 'string' ? { url: value } : value, say),
  certainty: oneOf<Certainty>(...CERTAINTIES),
  relations: list(relation),
  sources: list((value, say) =>
    sourceRecord(typeof value === 'string' ? { [safeUrl(value) ? 'url' : 'title']: value } : value, say),
  ),
  extra: (value, say) => {
    const copy = plainCopy(value, (reason) => say(reason, 'not-plain'));
    return isRecord(copy) ? copy : say(`${kindOf(value)} where an object was expected`);
  },
};

/** Reads one value; null and undefined are not given. */
export function read<T>(reader: Reader<T>, value: unknown, say: Say): T | undefined {
  return value === null || value === undefined ? undefined : reader(value, say);
}
