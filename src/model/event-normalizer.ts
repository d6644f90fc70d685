import { contentId } from './content-id.js';
import type { Diagnostic } from './diagnostic.js';
import { CERTAINTIES } from './event.js';
import type { TimelineEvent } from './event.js';
import { IdSet } from './id-set.js';
import { MAX_MS, readTime } from './placement.js';
import { safeColor, safeUrl } from './safe-value.js';
import { isRecord, kindOf } from './value-kind.js';

/**
 * Whatever a page, a file or a stranger calls events → `TimelineEvent` records, and words about all that was wrong.
 *
 * A plain record in which every field is already right is passed on as it is, neither copied nor changed: one look at each field, less than
 * a microsecond a record, so that a million records cost no memory beyond the list (one without id is copied with its id).
 * All other records are read field by field into new objects by `cleanRecord`, which pages load only when they have such records.
 */
export interface NormalizedEvents {
  readonly events: TimelineEvent[];
  /** At most `MAX_DIAGNOSTICS`, then one that counts the rest. */
  readonly diagnostics: Diagnostic[];
  /** Records of which nothing could be kept. */
  readonly skipped: number;
}

/** Reads a record that is not plainly right; null when nothing can be kept of it. */
export type CleanRecord = (record: unknown, index: number, report: (diagnostic: Diagnostic) => void) => TimelineEvent | null;

export const MAX_DIAGNOSTICS = 1000;
/** More records than this are not read; it also ends lists that are nothing but a huge length. */
export const MAX_RECORDS = 20_000_000;
const SHOWN_ID = 80;
/** Longer texts and lists take the long way, which cuts them. */
const SHORT_TEXT = 10_000;
const SHORT_LIST = 100;
/** Control characters, and blanks at either end. */
const NOT_OF_A_LINE = /\p{Cc}|^\s|\s$/u;

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

/** Reads lists in steps: push slices of a long one, with pauses between them, then take the result. It never throws and keeps count of all it skips. */
export class EventNormalizer {
  /** Null until there is need of it: then `push` stops. */
  clean: CleanRecord | null;
  readonly #events: TimelineEvent[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #ids = new IdSet();
  /** The last number given to the copies of an id. */
  readonly #copies = new Map<string, number>();
  #records = 0;
  #skipped = 0;
  #unsaid = 0;

  constructor(clean: CleanRecord | null) {
    this.clean = clean;
  }

  /**
   * Reads `records[from]` up to, not including, `records[to]`, and returns how far it came: `to`, or the first record that needs `clean` while that is null.
   * Records are numbered on through all calls.
   */
  push(records: readonly unknown[], from = 0, to = records.length): number {
    const end = Math.min(to, from + MAX_RECORDS - this.#records);
    for (let i = from; i < end; i++) {
      try {
        const record = records[i];
        const good = goodEvent(record);
        if (good === null && this.clean === null) return i;
        const event = good ?? this.clean?.(record, this.#records, (diagnostic) => this.report(diagnostic));
        if (event) this.#events.push(this.#claim(event));
        else this.#skipped++;
      } catch {
        this.#skipped++;
        this.report({ code: 'unreadable', message: `record ${this.#records} threw an error while it was read`, record: this.#records });
      }
      this.#records++;
    }
    if (end < to) this.report({ code: 'too-many', message: `only the first ${MAX_RECORDS} records were read` });
    return to;
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

  /** The event, with a number behind its id when another has that. */
  #claim(event: TimelineEvent): TimelineEvent {
    const { id } = event;
    if (this.#ids.add(id)) return event;
    let number = this.#copies.get(id) ?? 1;
    let free = id;
    while (this.#ids.has(free)) free = `${id}-${++number}`;
    this.#copies.set(id, number);
    this.#ids.add(free);
    const [taken, given] = [id.slice(0, SHOWN_ID), free.slice(-SHOWN_ID)];
    this.report({ code: 'duplicate-id', message: `record ${this.#records}, id: “${taken}” is taken, this one became “${given}”`, record: this.#records, field: 'id' });
    return { ...event, id: free };
  }
}

type GoodRecord = Omit<TimelineEvent, 'id'> & { id?: string };

/** The record itself when it is plain and each of its fields is right (one without id is copied with its id), else null. */
export function goodEvent(record: unknown): TimelineEvent | null {
  if (!isGoodEvent(record)) return null;
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
        if (!isShortLine(value)) return false;
        titled = true;
        break;
      case 'category':
      case 'group':
        if (!isShortLine(value)) return false;
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
        if (!isShortText(value)) return false;
        break;
      case 'importance':
        if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return false;
        break;
      case 'tags':
      case 'actors':
      case 'places':
        if (!Array.isArray(value) || value.length === 0 || value.length > SHORT_LIST || !value.every(isShortText)) return false;
        break;
      case 'url':
        if (typeof value !== 'string' || safeUrl(value) !== value) return false;
        break;
      case 'color':
        if (typeof value !== 'string' || safeColor(value) !== value) return false;
        break;
      case 'display':
        if (value !== 'era') return false;
        break;
      case 'certainty':
        if (!CERTAINTIES.some((certainty) => certainty === value)) return false;
        break;
      default:
        return false;
    }
  }
  return titled && start <= end;
}

function isShortLine(value: unknown): boolean {
  return isShortText(value) && !NOT_OF_A_LINE.test(value);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= SHORT_TEXT;
}

/** An end of a time in milliseconds; NaN when it is none. */
function timeOf(value: unknown, end: 'beginEarliest' | 'endLatest'): number {
  if (typeof value === 'number') return Math.abs(value) <= MAX_MS ? value : NaN;
  return typeof value === 'string' ? (readTime(value)?.interval[end] ?? NaN) : NaN;
}
