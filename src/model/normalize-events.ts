import type { Diagnostic } from './diagnostic.js';
import { EVENT_FIELDS, isRecord, kindOf, read } from './event-fields.js';
import type { EventFields, Say } from './event-fields.js';
import type { TimelineEvent } from './event.js';
import { MAX_MS, readTime } from './placement.js';
import type { TimeInput } from './placement.js';
import { plainCopy } from './safe-value.js';

/**
 * Whatever a page, a file or a stranger calls events → `TimelineEvent` records, and words about all that was wrong.
 *
 * A bad field is dropped and the record kept; a record that is no object, throws, or says nothing is skipped; nothing is ever thrown.
 * A plain record in which every field is already right is passed on as it is, neither copied nor changed: one look at each field, about
 * 0.3 µs a record, so that a million records cost no memory beyond the list (one without id is copied with its id). All other records are read field by field into new objects.
 */
export interface NormalizedEvents {
  readonly events: TimelineEvent[];
  /** At most `MAX_DIAGNOSTICS`, then one that counts the rest. */
  readonly diagnostics: Diagnostic[];
  /** Records of which nothing could be kept. */
  readonly skipped: number;
}

export const MAX_DIAGNOSTICS = 1000;
/** More records than this are not read; it also ends lists that are nothing but a huge length. */
const MAX_RECORDS = 20_000_000;
const TITLE_LENGTH = 80;
/** Longer texts take the long way, which cuts them. */
const SHORT_TEXT = 10_000;

/** Normalises a whole input: a list of records, an object with a list in `events` (and `undated`), or a single record. */
export function normalizeEvents(input: unknown): NormalizedEvents {
  const normalizer = new EventNormalizer();
  for (const records of recordLists(input, (reason) => normalizer.report({ code: 'not-events', message: reason }))) normalizer.push(records);
  return normalizer.result();
}

/** The lists of records in an input; none when it holds none, then `say` tells why. */
export function recordLists(input: unknown, say: (reason: string) => void): (readonly unknown[])[] {
  try {
    if (Array.isArray(input)) return [input];
    if (isRecord(input)) {
      const lists = [input['events'], input['undated']].filter((list) => Array.isArray(list));
      return lists.length > 0 ? lists : [[input]];
    }
    say(`${kindOf(input)} where events were expected`);
  } catch {
    say('the events could not be read');
  }
  return [];
}

/** The same in steps: push slices of a long list, with pauses between them, then take the result. */
export class EventNormalizer {
  readonly #events: TimelineEvent[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #ids = new Set<string>();
  /** The last number given to the copies of an id. */
  readonly #copies = new Map<string, number>();
  #records = 0;
  #skipped = 0;
  #unsaid = 0;

  /** Reads `records[from]` up to, not including, `records[to]`. Records are numbered on through all calls. */
  push(records: readonly unknown[], from = 0, to = records.length): void {
    const end = Math.min(to, from + MAX_RECORDS - this.#records);
    for (let i = from; i < end; i++) {
      const index = this.#records++;
      try {
        const event = this.#read(records[i], index);
        if (event) this.#events.push(event);
        else this.#skipped++;
      } catch {
        this.#skipped++;
        this.report({ code: 'unreadable', message: `record ${index} threw an error while it was read`, record: index });
      }
    }
    if (end < to) this.report({ code: 'too-many', message: `only the first ${MAX_RECORDS} records were read` });
  }

  /** Adds what was found elsewhere about the same input. */
  report(diagnostic: Diagnostic): void {
    if (this.#diagnostics.length < MAX_DIAGNOSTICS) this.#diagnostics.push(diagnostic);
    else this.#unsaid++;
  }

  /** What was read so far. */
  result(): NormalizedEvents {
    const rest: Diagnostic[] = this.#unsaid > 0 ? [{ code: 'more', message: `and ${this.#unsaid} more problems` }] : [];
    return { events: this.#events, diagnostics: [...this.#diagnostics, ...rest], skipped: this.#skipped };
  }

  #read(record: unknown, index: number): TimelineEvent | null {
    const event = isGoodEvent(record) ? withId(record) : this.#clean(record, index);
    if (event === null) return null;
    const id = this.#claim(event.id, index);
    return id === event.id ? event : { ...event, id };
  }

  #clean(record: unknown, index: number): TimelineEvent | null {
    if (!isRecord(record)) {
      this.report({ code: 'not-an-object', message: `record ${index}: ${kindOf(record)} where an event was expected`, record: index });
      return null;
    }
    const say =
      (field: string): Say =>
      (reason, code = 'bad-field') => {
        this.report({ code, message: `record ${index}, ${field}: ${reason}`, record: index, field });
      };
    const fields: Partial<TimelineEvent> = {};
    const unknown: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(record)) {
      if (isField(key)) setField(fields, key, value, say(key));
      else unknown[key] = value;
      // What was given for a date and could not be read is kept for people to see.
      if ((key === 'when' || key === 'start' || key === 'end') && fields[key] === undefined && value !== null) unknown[key] = value;
    }
    if (Object.keys(unknown).length > 0) {
      const extra = plainCopy(unknown, (reason) => say('extra')(reason, 'not-plain'));
      if (isRecord(extra)) fields.extra = { ...extra, ...fields.extra };
    }
    if (endsBeforeStart(fields.start, fields.end)) {
      say('end')('lies before the start', 'end-before-start');
      delete fields.end;
    }
    const title = fields.title ?? fields.description?.slice(0, TITLE_LENGTH) ?? fields.when;
    if (title === undefined) {
      this.report({ code: 'no-title', message: `record ${index}, title: there is none, and nothing to stand in for it`, record: index, field: 'title' });
      return null;
    }
    if (fields.title === undefined) say('title')('there is none', 'no-title');
    return { ...fields, id: fields.id ?? contentId(title, fields), title };
  }

  /** The id, or the id with a number behind it when another record has it. */
  #claim(id: string, index: number): string {
    const known = this.#ids.size;
    if (this.#ids.add(id).size > known) return id;
    let number = this.#copies.get(id) ?? 1;
    let free = id;
    while (this.#ids.has(free)) free = `${id}-${++number}`;
    this.#copies.set(id, number);
    this.report({ code: 'duplicate-id', message: `record ${index}, id: “${id.slice(0, TITLE_LENGTH)}” is taken, this one became “${free.slice(-TITLE_LENGTH)}”`, record: index, field: 'id' });
    this.#ids.add(free);
    return free;
  }
}

type GoodRecord = Omit<TimelineEvent, 'id'> & { id?: string };

function withId(record: GoodRecord): TimelineEvent {
  return hasId(record) ? record : { ...record, id: contentId(record.title, record) };
}

function hasId(record: GoodRecord): record is TimelineEvent {
  return record.id !== undefined;
}

/** True when a record is plain and each of its fields is right, so that it can be used as it is. Rarer fields take the long way. */
function isGoodEvent(record: unknown): record is GoodRecord {
  if (!isRecord(record) || Object.getPrototypeOf(record) !== Object.prototype) return false;
  let titled = false;
  let start = -Infinity;
  let end = Infinity;
  for (const key in record) {
    const value = record[key];
    switch (key) {
      case 'title':
        if (!isShortText(value)) return false;
        titled = true;
        break;
      case 'start':
        start = timeOf(value, 'beginEarliest');
        if (Number.isNaN(start)) return false;
        break;
      case 'end':
        end = timeOf(value, 'endLatest');
        if (Number.isNaN(end)) return false;
        break;
      case 'when':
      case 'best':
        if (typeof value !== 'string' || readTime(value) === null) return false;
        break;
      case 'id':
      case 'description':
      case 'category':
      case 'group':
        if (!isShortText(value)) return false;
        break;
      case 'importance':
        if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return false;
        break;
      default:
        return false;
    }
  }
  return titled && start <= end;
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= SHORT_TEXT;
}

/** An end of a time in milliseconds; NaN when it is none. */
function timeOf(value: unknown, end: 'beginEarliest' | 'endLatest'): number {
  if (typeof value === 'number') return Math.abs(value) <= MAX_MS ? value : NaN;
  return typeof value === 'string' ? (readTime(value)?.interval[end] ?? NaN) : NaN;
}

function endsBeforeStart(start: TimeInput | undefined, end: TimeInput | undefined): boolean {
  const from = start === undefined ? null : readTime(start);
  const to = end === undefined ? null : readTime(end);
  return from !== null && to !== null && to.interval.endLatest < from.interval.beginEarliest;
}

function isField(key: string): key is keyof TimelineEvent {
  return Object.hasOwn(EVENT_FIELDS, key);
}

function setField<K extends keyof EventFields>(fields: { [P in K]?: EventFields[P] }, key: K, value: unknown, say: Say): void {
  const result = read(EVENT_FIELDS[key], value, say);
  if (result !== undefined) fields[key] = result;
}

/** An id that the same title and dates always give: a 53-bit hash (cyrb53, public domain, by bryc). */
function contentId(title: string, { when, start, end }: Partial<TimelineEvent>): string {
  const content = [title, when, start, end].map((part) => (part instanceof Date ? part.getTime() : (part ?? ''))).join('\n');
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return `e-${(0x100000000 * (high & 0x1fffff) + (low >>> 0)).toString(36)}`;
}
