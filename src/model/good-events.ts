import { contentId } from './content-id.js';
import { CERTAINTIES } from './event.js';
import type { TimelineEvent } from './event.js';
import { IdSet } from './id-set.js';
import { MAX_MS, readTime } from './placement.js';
import { safeColor, safeUrl } from './safe-value.js';
import { isRecord } from './value-kind.js';

/** Longer texts and lists take the long way, which cuts them. */
const SHORT_TEXT = 10_000;
const SHORT_LIST = 100;
/** Control characters: all but these. Without the flag for Unicode the search takes half as long. */
const CONTROL = /[^ -~\u00a0-\uffff]/;

/**
 * Records that can be used as they are, as long as there are no others.
 *
 * A plain record in which every field is already right is passed on, neither copied nor changed: one look at each
 * field, less than a microsecond a record, so that a million records cost no memory beyond the list (one without id is
 * copied with its id). With the first that is not right, or whose id is taken, `EventNormalizer` goes on, which pages
 * load only when they have such records.
 */
export class GoodEvents {
  readonly events: TimelineEvent[] = [];
  readonly ids = new IdSet();

  /**
   * Reads `records[from]` up to, not including, `records[to]`, and returns how far it came: `to`, or the first record
   * that is not good.
   */
  push(records: readonly unknown[], from: number, to: number): number {
    for (let i = from; i < to; i++) {
      const event = readable(records, i);
      if (event === null || !this.ids.add(event.id)) return i;
      this.events.push(event);
    }
    return to;
  }
}

/** A good event; null also where the record throws an error while it is read. */
function readable(records: readonly unknown[], i: number): TimelineEvent | null {
  try {
    return goodEvent(records[i]);
  } catch {
    return null;
  }
}

type GoodRecord = Omit<TimelineEvent, 'id'> & { id?: string };

/**
 * The record itself when it is plain and each of its fields is right (one without id is copied with its id), else null.
 */
export function goodEvent(record: unknown): TimelineEvent | null {
  if (!isGoodEvent(record)) return null;
  return hasId(record) ? record : { ...record, id: contentId(record.title, record) };
}

function hasId(record: GoodRecord): record is TimelineEvent {
  return record.id !== undefined;
}

/**
 * True when a record is plain and each of its fields is right, so that it can be used as it is. Rarer fields take the
 * long way.
 */
function isGoodEvent(record: unknown): record is GoodRecord {
  if (!isRecord(record) || Object.getPrototypeOf(record) !== Object.prototype) return false;
  let start = -Infinity;
  let end = Infinity;
  for (const key in record) {
    const value = record[key];
    switch (key) {
      case 'title':
      case 'category':
      case 'group':
        if (!isShortLine(value)) return false;
        break;
      case 'start':
        start = timeOf(value, 'beginEarliest');
        if (Number.isNaN(start)) return false;
        break;
      case 'end':
        end = timeOf(value, 'beginLatest');
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
        if (!Array.isArray(value) || value.length === 0 || value.length > SHORT_LIST || !value.every(isShortText))
          return false;
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
  return record['title'] !== undefined && start <= end;
}

function isShortLine(value: unknown): boolean {
  return isShortText(value) && value.trim() === value && !CONTROL.test(value);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= SHORT_TEXT;
}

/** An end of the begin of a time in milliseconds; NaN when it is none. */
function timeOf(value: unknown, end: 'beginEarliest' | 'beginLatest'): number {
  if (typeof value === 'number') return Math.abs(value) <= MAX_MS ? value : NaN;
  return typeof value === 'string' ? (readTime(value)?.interval[end] ?? NaN) : NaN;
}
