import { EventTable, type TableRow } from '../../model/event-table.js';
import type { TimelineEvent } from '../../model/event.js';
import type { AllLane } from '../../layout/all-lane.js';
import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import { placeEvent } from '../../model/placement.js';
import { finished, type Steps } from '../../model/steps.js';
import { TableColumnsBuilder } from '../../model/table-columns.js';
import { tableRow } from '../../model/table-row.js';
import { zoneOffset } from '../../scale/time-zone.js';
import { type CategoryStyle, categoryStyle } from '../../render/theme.js';

/** Lanes are drawn for this many values of a field at most; what has a rarer value goes to a last lane. */
const MAX_LANES = 40;

/** Lanes of one field: their names from top to bottom, and each table row's lane. */
export interface Lanes {
  readonly keys: readonly string[];
  readonly laneOf: Uint16Array | Uint32Array;
  /** The key of the lane of eras; null when there are none. */
  readonly eraKey: string | null;
  /** The same as they would be without eras. */
  readonly others?: Lanes;
}

/** The lane of eras has a key that no value of a field is likely to be. */
const ERA_KEY = ':eras';

/** Events are placed in portions of this many; between them the page may have its turn. */
const PORTION = 2000;

/** Where the records of a dataset are kept. */
export interface EventRecords {
  /** All of them in the order in which they were given, undated ones included. */
  readonly events: readonly TimelineEvent[];
  /** The event of a record of the table. */
  at(record: number): TimelineEvent | undefined;
  find(id: string): TimelineEvent | null;
  /** Row of the event with this id, -1 when there is none: where that is faster than to look at one after the other. */
  rowOf?(table: EventTable, id: string): number;
}

/** The events of the element in every form in which they are asked for. Immutable. */
export class Dataset {
  /** IANA name of the zone in which the axis is drawn. */
  readonly timeZone: string;
  /** What has a date. */
  readonly table: EventTable;
  /** What has none: it is listed, not placed. */
  readonly undated: readonly TimelineEvent[];
  /** Where the table does not hold all of them: the lane that counts them. */
  readonly all: AllLane | null;
  /** Null when the table alone tells of its events. */
  readonly #records: EventRecords | null;
  readonly #styles: ReadonlyMap<string, CategoryStyle>;
  #lastFound: TimelineEvent | null = null;
  /** Made last, and of which field. */
  #lanes: readonly [string, Lanes] | null = null;

  constructor(
    parts: Pick<Dataset, 'timeZone' | 'table' | 'undated'>,
    records: EventRecords | null,
    styles: ReadonlyMap<string, CategoryStyle>,
    all: AllLane | null = null,
  ) {
    this.timeZone = parts.timeZone;
    this.table = parts.table;
    this.undated = parts.undated;
    this.#records = records;
    this.#styles = styles;
    this.all = all;
  }

  /**
   * Events that stand in a table alone, as those of a source do: a record is made for each that is looked at. `events`
   * is empty.
   */
  static ofTable(table: EventTable, timeZone: string, all: AllLane | null = null): Dataset {
    return new Dataset(
      { timeZone, table, undated: [] },
      null,
      new Map(table.categories.map((category, n) => [category, categoryStyle(n)])),
      all,
    );
  }

  static of(events: readonly TimelineEvent[], timeZone: string): Dataset {
    return finished(Dataset.steps(events, timeZone));
  }

  /** The same, portion by portion. @param placing hears how many have been looked at */
  static *steps(events: readonly TimelineEvent[], timeZone: string, placing?: (count: number) => void): Steps<Dataset> {
    const columns = new TableColumnsBuilder(events.length);
    const styles = new Map<string, CategoryStyle>();
    const undated: TimelineEvent[] = [];
    const rowOf = rowsIn(timeZone);
    let dated: TimelineEvent[] = [];
    const place = (event: TimelineEvent, i: number): void => {
      const category = event.category ?? '';
      if (!styles.has(category)) styles.set(category, categoryStyle(styles.size));
      const row = rowOf(event);
      if (row !== null) {
        columns.add(row);
        if (undated.length > 0) dated.push(event);
      } else if (undated.push(event) === 1) dated = events.slice(0, i);
    };
    for (let from = 0; from < events.length; from += PORTION) {
      events.slice(from, from + PORTION).forEach((event, i) => place(event, from + i));
      placing?.(from);
      yield;
    }
    // Without undated events the list itself will do.
    const placed = undated.length === 0 ? events : dated;
    const table = new EventTable(
      yield* columns.finishSteps({
        id: (record) => placed[record]?.id ?? '',
        title: (record) => placed[record]?.title ?? '',
      }),
    );
    return new Dataset(
      { timeZone, table, undated },
      { events, at: (record) => placed[record], find: (id) => events.find((event) => event.id === id) ?? null },
      styles,
    );
  }

  /** All of them in the order in which they were given; empty when the table alone tells of them. */
  get events(): readonly TimelineEvent[] {
    return this.#records?.events ?? [];
  }

  /** Whether the table alone tells of the events. Its times are instants: no zone moves them. */
  get isTable(): boolean {
    return this.#records === null;
  }

  /** Whether there is no event at all. */
  get isEmpty(): boolean {
    return this.table.size === 0 && this.undated.length === 0;
  }

  /** The event of a table row. Throws a RangeError for a row that is not there. */
  at(row: number): TimelineEvent {
    const event = this.#records === null ? this.#tell(row) : this.#records.at(this.table.record(row));
    if (event === undefined) throw new RangeError(`no row ${row} of ${this.table.size}`);
    return event;
  }

  /** The event with this id, dated or not. Pages whose ids are numbers ask by numbers. */
  find(given: string | number | null): TimelineEvent | null {
    if (given === null) return null;
    const id = String(given);
    // One at a time is asked for, again and again: looking through a million takes less than a map of them.
    if (this.#lastFound?.id !== id) this.#lastFound = this.#look(id);
    return this.#lastFound;
  }

  #look(id: string): TimelineEvent | null {
    if (this.#records !== null) return this.#records.find(id);
    const row = this.table.rowOf(id);
    return row < 0 ? null : this.at(row);
  }

  /** Row of the event with this id; -1 when there is none, or none with a date. */
  rowOf(id: string | null): number {
    return id === null ? -1 : (this.#records?.rowOf?.(this.table, id) ?? this.table.rowOf(id));
  }

  /** What the table knows of a row. */
  #tell(row: number): TimelineEvent | undefined {
    const { table } = this;
    const start = table.anchorMs[row];
    if (start === undefined) return undefined;
    const category = table.categories[table.category[row] ?? 0] ?? '';
    const importance = table.importance[row];
    return {
      id: table.id(row),
      title: table.title(row),
      start,
      ...(table.isEra(row) && { display: 'era' }),
      ...(table.lasts(row) && { end: table.endMs[row] ?? start }),
      ...(category !== '' && { category }),
      ...(importance !== undefined && { importance }),
    };
  }

  /**
   * Colour and shape of an event's category: by the order in which categories first appear, so that appended events
   * change nothing.
   */
  styleOf(category: string | undefined): CategoryStyle {
    return this.#styles.get(category ?? '') ?? categoryStyle(0);
  }

  /** Categories and their styles in the order of their first appearance. */
  get categories(): ReadonlyMap<string, CategoryStyle> {
    return this.#styles;
  }

  /**
   * Lanes by a field: one of the known ones or one in `extra`; `none` makes one lane. Eras have one of their own.
   * @param made they are, where it is known how they follow from others
   */
  lanes(field: string, made?: Lanes): Lanes {
    if (made) this.#lanes = [field, made];
    return finished(this.lanesSteps(field));
  }

  /** The same, step by step. */
  *lanesSteps(field: string): Steps<Lanes> {
    if (this.#lanes?.[0] !== field) this.#lanes = [field, withEras(this.table, yield* this.#lanesBy(field))];
    return this.#lanes[1];
  }

  /**
   * The value that puts a row into its lane. A table tells the category itself: where events stand in it alone, a
   * record would be made of each.
   */
  laneValue(row: number, field: string): string {
    const { table } = this;
    return field === 'category' ? (table.categories[table.category[row] ?? 0] ?? '') : fieldText(this.at(row), field);
  }

  *#lanesBy(field: string): Steps<Lanes> {
    const { table } = this;
    const laneOf = new Uint16Array(table.size);
    if (!areNumbered(field, table))
      return field === 'none'
        ? { keys: [''], laneOf, eraKey: null }
        : { keys: table.categories, laneOf: table.category, eraKey: null };
    const numbers = new LaneNumbers();
    const undated = new Set(this.undated);
    const { events } = this;
    for (let i = 0; i < events.length; i++) {
      const event = events[i];
      if (event !== undefined && !undated.has(event)) numbers.of(fieldText(event, field));
      if (i % PORTION === PORTION - 1) yield;
    }
    for (let row = 0; row < laneOf.length; row++) {
      laneOf[row] = numbers.of(this.laneValue(row, field));
      if (row % PORTION === PORTION - 1) yield;
    }
    return { keys: numbers.keys, laneOf, eraKey: null };
  }
}

/** Whether lanes by a field are numbered as its values come; else there is one lane, or the table has them. */
export function areNumbered(field: string, { categories }: EventTable): boolean {
  return field !== 'none' && (field !== 'category' || categories.length > MAX_LANES);
}

/** Numbers of lanes by their values, as these come. */
export class LaneNumbers {
  readonly #numbers = new Map<string, number>();

  of(value: string): number {
    const lane = this.#numbers.get(value);
    if (lane !== undefined) return lane;
    const { size } = this.#numbers;
    // Rarer values share the lane of those that have none.
    if (value !== '' && size >= MAX_LANES) return this.of('');
    this.#numbers.set(value, size);
    return size;
  }

  get keys(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** Lanes with one more for eras, where there are any. */
export function withEras(table: EventTable, others: Lanes): Lanes {
  if (!table.hasEras) return others;
  const { keys } = others;
  let eraKey = ERA_KEY;
  while (keys.includes(eraKey)) eraKey = `:${eraKey}`;
  const laneOf = others.laneOf.slice();
  for (let row = 0; row < laneOf.length; row++) if (table.isEra(row)) laneOf[row] = keys.length;
  return { keys: [...keys, eraKey], laneOf, eraKey, others };
}

/** The value of a field as text; of a list the first; empty when there is none. */
function fieldText(event: TimelineEvent, field: string): string {
  const value: unknown = Object.hasOwn(event, field) ? Reflect.get(event, field) : event.extra?.[field];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : typeof first === 'number' ? String(first) : '';
}

/**
 * Makes the rows of events; null for undated ones. Calendar dates are floating: in the zone of the axis they begin at
 * that zone's midnight, so that a date never shifts to another day.
 */
export function rowsIn(timeZone: string): (event: TimelineEvent) => TableRow | null {
  const offset = timeZone === 'UTC' ? null : zoneOffset(timeZone);
  return (event) => {
    const placement = placeEvent(event);
    if (placement === null) return null;
    const row = tableRow(event, placement);
    if (offset === null || placement.zoned) return row;
    const shift = (ms: number): number => (Number.isFinite(ms) ? ms - offset(ms) : ms);
    const floating = ({ beginEarliest, beginLatest, endEarliest, endLatest }: FuzzyInterval): FuzzyInterval => ({
      beginEarliest: shift(beginEarliest),
      beginLatest: shift(beginLatest),
      endEarliest: shift(endEarliest),
      endLatest: shift(endLatest),
    });
    return { ...row, interval: floating(row.interval), best: row.best === null ? null : floating(row.best) };
  };
}
