import { EventTable, type TableRow } from '../model/event-table.js';
import type { TimelineEvent } from '../model/event.js';
import type { FuzzyInterval } from '../model/fuzzy-interval.js';
import { placeEvent } from '../model/placement.js';
import { TableColumnsBuilder } from '../model/table-columns.js';
import { tableRow } from '../model/table-row.js';
import { Turns } from './turns.js';
import { type ZoneOffset, zoneOffset } from '../scale/time-zone.js';
import { type CategoryStyle, categoryStyle } from '../render/theme.js';

/** Lanes are drawn for this many values of a field at most; what has a rarer value goes to a last lane. */
const MAX_LANES = 40;

/** Lanes of one field: their names from top to bottom, and each table row's lane. */
export interface Lanes {
  readonly keys: readonly string[];
  readonly laneOf: Uint16Array;
}

/** Events are placed in portions of this many; between them the page may have its turn. */
const PORTION = 2000;

/** The events of the element in every form in which they are asked for. Immutable. */
export class Dataset {
  /** All of them in the order in which they were given. */
  readonly events: readonly TimelineEvent[];
  /** IANA name of the zone in which the axis is drawn. */
  readonly timeZone: string;
  /** What has a date. */
  readonly table: EventTable;
  /** What has none: it is listed, not placed. */
  readonly undated: readonly TimelineEvent[];
  /** The events of the table's records; null when the table alone tells of them. */
  readonly #placed: readonly TimelineEvent[] | null;
  readonly #styles: ReadonlyMap<string, CategoryStyle>;
  #lastFound: TimelineEvent | null = null;

  private constructor(parts: Pick<Dataset, 'events' | 'timeZone' | 'table' | 'undated'>, placed: readonly TimelineEvent[] | null, styles: ReadonlyMap<string, CategoryStyle>) {
    this.events = parts.events;
    this.timeZone = parts.timeZone;
    this.table = parts.table;
    this.undated = parts.undated;
    this.#placed = placed;
    this.#styles = styles;
  }

  /** Events that stand in a table alone, as those of a source do: a record is made for each that is looked at. `events` is empty. */
  static ofTable(table: EventTable, timeZone: string): Dataset {
    return new Dataset({ events: [], timeZone, table, undated: [] }, null, new Map(table.categories.map((category, n) => [category, categoryStyle(n)])));
  }

  static of(events: readonly TimelineEvent[], timeZone: string): Dataset {
    const intake = new DatasetIntake(timeZone);
    intake.add(events, 0, events.length);
    return Dataset.#from(events, timeZone, intake);
  }

  /** The same, in turns with the page. @param current false when nobody wants the result any more; then it is null */
  static async inPortions(events: readonly TimelineEvent[], timeZone: string, progress: (fraction: number) => void, current: () => boolean): Promise<Dataset | null> {
    const turns = new Turns();
    const intake = new DatasetIntake(timeZone);
    for (let from = 0; from < events.length; from += PORTION) {
      intake.add(events, from, Math.min(events.length, from + PORTION));
      if (!turns.isOver) continue;
      progress(from / events.length);
      await turns.next();
      if (!current()) return null;
    }
    return Dataset.#from(events, timeZone, intake);
  }

  static #from(events: readonly TimelineEvent[], timeZone: string, { undated, placed: dated, columns, styles }: DatasetIntake): Dataset {
    // Without undated events the list itself will do.
    const placed = undated.length === 0 ? events : dated;
    const table = EventTable.fromBuilder(columns, { id: (record) => placed[record]?.id ?? '', title: (record) => placed[record]?.title ?? '' });
    return new Dataset({ events, timeZone, table, undated }, placed, styles);
  }

  /** Whether the table alone tells of the events. Its times are instants: no zone moves them. */
  get isTable(): boolean {
    return this.#placed === null;
  }

  /** Whether there is no event at all. */
  get isEmpty(): boolean {
    return this.table.size === 0 && this.undated.length === 0;
  }

  /** The event of a table row. Throws a RangeError for a row that is not there. */
  at(row: number): TimelineEvent {
    const event = this.#placed === null ? this.#tell(row) : this.#placed[this.table.record(row)];
    if (event === undefined) throw new RangeError(`no row ${row} in a table of ${this.table.size}`);
    return event;
  }

  /** The event with this id, dated or not. */
  find(id: string | null): TimelineEvent | null {
    if (id === null) return null;
    // One at a time is asked for, again and again: looking through a million takes less than a map of them.
    if (this.#lastFound?.id !== id) this.#lastFound = this.#look(id);
    return this.#lastFound;
  }

  #look(id: string): TimelineEvent | null {
    if (this.#placed !== null) return this.events.find((event) => event.id === id) ?? null;
    const row = this.table.rowOf(id);
    return row < 0 ? null : this.at(row);
  }

  /** What the table knows of a row. */
  #tell(row: number): TimelineEvent | undefined {
    const { table } = this;
    const start = table.anchorMs[row];
    if (start === undefined) return undefined;
    const category = table.categories[table.category[row] ?? 0] ?? '';
    const importance = table.importance[row];
    return { id: table.id(row), title: table.title(row), start, ...(table.lasts(row) && { end: table.endMs[row] ?? start }), ...(category !== '' && { category }), ...(importance !== undefined && { importance }) };
  }

  /** Colour and shape of an event's category: by the order in which categories first appear, so that appended events change nothing. */
  styleOf(category: string | undefined): CategoryStyle {
    return this.#styles.get(category ?? '') ?? categoryStyle(0);
  }

  /** Categories and their styles in the order of their first appearance. */
  get categories(): ReadonlyMap<string, CategoryStyle> {
    return this.#styles;
  }

  /** Lanes by a field: one of the known ones or one in `extra`; `none` makes one lane. */
  lanes(field: string): Lanes {
    const { table } = this;
    if (field === 'none') return { keys: [''], laneOf: new Uint16Array(table.size) };
    if (field === 'category') return { keys: table.categories, laneOf: table.category };
    const lanes = new Map<string, number>();
    const laneOf = new Uint16Array(table.size);
    for (const event of this.#placed ?? []) {
      const value = fieldText(event, field);
      if (!lanes.has(value) && lanes.size < MAX_LANES) lanes.set(value, lanes.size);
    }
    // Rarer values share the lane of those that have none.
    if (lanes.size === MAX_LANES && !lanes.has('')) lanes.set('', lanes.size);
    for (let row = 0; row < table.size; row++) laneOf[row] = lanes.get(fieldText(this.at(row), field)) ?? lanes.get('') ?? 0;
    return { keys: [...lanes.keys()], laneOf };
  }
}

/** What becomes of events one by one. */
class DatasetIntake {
  readonly placed: TimelineEvent[] = [];
  readonly undated: TimelineEvent[] = [];
  readonly columns = new TableColumnsBuilder();
  readonly styles = new Map<string, CategoryStyle>();
  readonly #offset: ZoneOffset | null;

  constructor(timeZone: string) {
    this.#offset = timeZone === 'UTC' ? null : zoneOffset(timeZone);
  }

  add(events: readonly TimelineEvent[], from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const event = events[i];
      if (event === undefined) continue;
      const category = event.category ?? '';
      if (!this.styles.has(category)) this.styles.set(category, categoryStyle(this.styles.size));
      const row = rowOf(event, this.#offset);
      if (row === null) this.undated.push(event);
      else {
        this.placed.push(event);
        this.columns.add(row);
      }
    }
  }
}

/** The value of a field as text; of a list the first; empty when there is none. */
function fieldText(event: TimelineEvent, field: string): string {
  const fields: Record<string, unknown> = { ...event.extra, ...event };
  const value: unknown = fields[field];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : typeof first === 'number' ? String(first) : '';
}

/**
 * The row of an event; null when it is undated. Calendar dates are floating: in the zone of the axis they begin at that zone's midnight, so
 * that a date never shifts to another day.
 */
function rowOf(event: TimelineEvent, offset: ZoneOffset | null): TableRow | null {
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
}
