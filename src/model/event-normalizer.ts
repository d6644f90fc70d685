import { cleanRecord, fieldProblem } from './clean-record.js';
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import { goodEvent, GoodEvents } from './good-events.js';
import { isRecord } from './value-kind.js';
import { kindOf } from './kind-of.js';

/** What became of whatever a page, a file or a stranger calls events. */
export interface NormalizedEvents {
  /** Sound records, each with an id of its own, in the order given. */
  readonly events: TimelineEvent[];
  /** At most `MAX_DIAGNOSTICS`, then one that counts the rest. */
  readonly diagnostics: Diagnostic[];
  /** Records of which nothing could be kept. */
  readonly skipped: number;
}

export const MAX_DIAGNOSTICS = 1000;
/** More records than this are not read; it also ends lists that are nothing but a huge length. */
export const MAX_RECORDS = 20_000_000;
const SHOWN_ID = 80;

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

/**
 * Reads lists in steps: push slices of a long one, with pauses between them, then take the result. It never throws and
 * keeps count of all it skips.
 * Good records are passed on as they are; all others are read field by field into new objects.
 */
export class EventNormalizer {
  readonly #events: TimelineEvent[];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #ids: GoodEvents['ids'];
  /** The last number given to the copies of an id. */
  readonly #copies = new Map<string, number>();
  #records: number;
  #skipped = 0;
  #unsaid = 0;

  /** @param good those that were read before, all of them good: it goes on from there */
  constructor({ events, ids }: GoodEvents = new GoodEvents()) {
    this.#events = events;
    this.#ids = ids;
    this.#records = events.length;
  }

  /**
   * Reads `records[from]` up to, not including, `records[to]`, and returns `to`. Records are numbered on through all
   * calls.
   */
  push(records: readonly unknown[], from = 0, to = records.length): number {
    const end = Math.min(to, from + MAX_RECORDS - this.#records);
    for (let i = from; i < end; i++) {
      try {
        const record = records[i];
        const event = goodEvent(record) ?? cleanRecord(record, this.#records, (diagnostic) => this.report(diagnostic));
        if (event) this.#events.push(this.#claim(event));
        else this.#skipped++;
      } catch {
        this.#skipped++;
        this.report({
          code: 'unreadable',
          message: `record ${this.#records} threw an error while it was read`,
          record: this.#records,
        });
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
    this.report(fieldProblem('duplicate-id', this.#records, 'id', `“${taken}” is taken, this one became “${given}”`));
    return { ...event, id: free };
  }
}
