import type { Diagnostic } from '../../model/diagnostic.js';
import { MAX_DIAGNOSTICS, MAX_RECORDS, recordLists } from '../../model/event-normalizer.js';
import type { TimelineEvent } from '../../model/event.js';
import { changedTableSteps } from '../../model/changed-table.js';
import type { EventTable, TableRow } from '../../model/event-table.js';
import { patched, readRecord } from '../../model/record-patch.js';
import { finished, type Steps } from '../../model/steps.js';
import { rowAt } from '../../model/row-at.js';
import { TableColumnsBuilder, type TableNames, anchorOf } from '../../model/table-columns.js';
import { kindOf } from '../../model/kind-of.js';
import { type CategoryStyle, categoryStyle } from '../../render/theme.js';
import type { TimelineChange } from '../change-event.js';
import { Dataset, type EventRecords, rowsIn } from '../data/dataset.js';

/**
 * One call: records that come, partial ones that are merged over what is there, or ids that go. Anything may stand
 * there.
 */
export interface Edit {
  readonly kind: 'add' | 'update' | 'remove';
  readonly input: unknown;
  /** Of a list: first record that is read, and the one after the last. Default: all. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Changes that have been made, but are not shown yet: until they are committed the dataset before them holds, and its
 * events are found.
 */
export interface StagedChange {
  /** What became of each edit. */
  readonly reports: TimelineChange[];
  /** What follows from them; null when nothing has changed. */
  readonly dataset: Dataset | null;
}

/**
 * Numbers that were given to copies of an id are forgotten when there are so many: they are only a place to begin
 * counting.
 */
const MOST_COPIES = 1000;

/**
 * The events of an element that change one by one, and the dataset that they make.
 *
 * Each event stands in a slot, whose number is its record in the table; told anew it gets another. A slot that is given
 * up keeps its event until the next change: while that is drawn, the dataset before is still asked for what showed.
 * Then it is given again, so that adding and removing for ever takes no more room than what is there at once. To take a
 * dataset over is O(n), once; a change costs what it changes, and a copy of the table in runs.
 */
export class LiveStore {
  readonly #events: (TimelineEvent | undefined)[] = [];
  /** By id, in the order in which they were given. */
  readonly #slots = new Map<string, number>();
  /** What is staged would change in that: one after the other, and where each id stands then. Null: nowhere. */
  #log: (readonly [id: string, slot: number | null])[] = [];
  readonly #pending = new Map<string, number | null>();
  readonly #undated = new Map<string, TimelineEvent>();
  readonly #copies = new Map<string, number>();
  readonly #rowOf: (event: TimelineEvent) => TableRow | null;
  readonly #names: TableNames = {
    id: (slot) => this.#events[slot]?.id ?? '',
    title: (slot) => this.#events[slot]?.title ?? '',
  };
  #free: number[] = [];
  #dataset: Dataset;
  /** Slots that the latest change has given up, and those that it has filled. */
  #gone = new Set<number>();
  #come = new Set<number>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#rowOf = rowsIn(dataset.timeZone);
    const { events, undated } = dataset;
    // The table numbers dated events as they were given; the undated ones come behind them.
    let without = 0;
    const dated = events.length - undated.length;
    events.forEach((event, i) => {
      const isUndated = event === undated[without];
      const slot = isUndated ? dated + without++ : i - without;
      this.#events[slot] = event;
      this.#slots.set(event.id, slot);
      if (isUndated) this.#undated.set(event.id, event);
    });
  }

  get dataset(): Dataset {
    return this.#dataset;
  }

  /** Slots that are kept, full or free: what adding and removing must not make grow. */
  get slots(): number {
    return this.#events.length;
  }

  find(id: string): TimelineEvent | null {
    const slot = this.#slots.get(id);
    return slot === undefined ? null : (this.#events[slot] ?? null);
  }

  /** Makes changes, in order, and the dataset that follows from them. Returns what became of each. */
  apply(edits: readonly Edit[]): TimelineChange[] {
    const staged = finished(this.stage(edits));
    this.commit(staged);
    return staged.reports;
  }

  /** The same, step by step, and to be committed when it is shown. Nothing else may be staged before. */
  *stage(edits: readonly Edit[]): Steps<StagedChange> {
    for (const slot of this.#gone) {
      this.#events[slot] = undefined;
      this.#free.push(slot);
    }
    this.#gone.clear();
    this.#come.clear();
    const reports: TimelineChange[] = [];
    for (const edit of edits) {
      reports.push(this.#edit(edit));
      yield;
    }
    return { reports, dataset: this.#gone.size + this.#come.size > 0 ? yield* this.#changed() : null };
  }

  /** From now on what was staged holds. */
  commit({ dataset }: StagedChange): void {
    for (const [id, slot] of this.#log) {
      if (slot === null) this.#slots.delete(id);
      else this.#slots.set(id, slot);
    }
    this.#log = [];
    this.#pending.clear();
    this.#dataset = dataset ?? this.#dataset;
  }

  #slotOf(id: string): number | undefined {
    const pending = this.#pending.get(id);
    return pending === undefined ? this.#slots.get(id) : (pending ?? undefined);
  }

  #setSlot(id: string, slot: number | null): void {
    this.#log.push([id, slot]);
    this.#pending.set(id, slot);
  }

  #edit({ kind, input, from = 0, to = MAX_RECORDS }: Edit): TimelineChange {
    const counts = { added: 0, updated: 0, removed: 0, skipped: 0 };
    const diagnostics: Diagnostic[] = [];
    let unsaid = 0;
    const report = (diagnostic: Diagnostic): void => {
      if (diagnostics.length < MAX_DIAGNOSTICS) diagnostics.push(diagnostic);
      else unsaid++;
    };
    const what = { add: this.#add, update: this.#update, remove: this.#remove }[kind];
    try {
      const lists =
        kind === 'remove'
          ? [Array.isArray(input) ? input : [input]]
          : recordLists(input, (reason) => report({ code: 'not-events', message: reason }));
      let index = 0;
      for (const list of lists) {
        for (let i = from; i < Math.min(list.length, to); i++) counts[what.call(this, list[i], index + i, report)]++;
        index += list.length;
      }
    } catch {
      report({ code: 'unreadable', message: 'a list threw an error while it was read' });
    }
    if (unsaid > 0) diagnostics.push({ code: 'more', message: `and ${unsaid} more problems` });
    return { ...counts, diagnostics };
  }

  /**
   * An id that the record gives itself and that is there already is the same event, told anew; one made from its
   * content stands for another event.
   */
  #add(record: unknown, index: number, report: (diagnostic: Diagnostic) => void): 'added' | 'updated' | 'skipped' {
    const read = readRecord(record, index, report);
    if (read === null) return 'skipped';
    const { event } = read;
    const slot = this.#slotOf(event.id);
    if (slot !== undefined && !read.hasId) {
      this.#put({ ...event, id: this.#freeId(event.id, index, report) });
      return 'added';
    }
    this.#put(event);
    return slot === undefined ? 'added' : 'updated';
  }

  #update(record: unknown, index: number, report: (diagnostic: Diagnostic) => void): 'updated' | 'skipped' {
    const event = patched(record, index, (id) => this.#events[this.#slotOf(id) ?? -1] ?? null, report);
    if (event === null) return 'skipped';
    this.#put(event);
    return 'updated';
  }

  #remove(id: unknown, index: number, report: (diagnostic: Diagnostic) => void): 'removed' | 'skipped' {
    const isId = typeof id === 'string' || typeof id === 'number';
    const slot = isId ? this.#slotOf(String(id)) : undefined;
    if (!isId)
      report({ code: 'not-an-id', message: `id ${index}: ${kindOf(id)} where an id was expected`, record: index });
    else if (slot === undefined)
      report({ code: 'unknown-id', message: `id ${index}: there is no event ${kindOf(String(id))}`, record: index });
    if (slot === undefined) return 'skipped';
    this.#giveUp(slot);
    this.#setSlot(String(id), null);
    return 'removed';
  }

  /** Gives an event its slot; what had its id before goes. */
  #put(event: TimelineEvent): void {
    const before = this.#slotOf(event.id);
    if (before !== undefined) this.#giveUp(before);
    const slot = this.#free.pop() ?? this.#events.length;
    this.#events[slot] = event;
    this.#setSlot(event.id, slot);
    this.#come.add(slot);
  }

  #giveUp(slot: number): void {
    // What came and went within one change was never shown.
    if (this.#come.delete(slot)) this.#free.push(slot);
    else this.#gone.add(slot);
  }

  #freeId(id: string, index: number, report: (diagnostic: Diagnostic) => void): string {
    if (this.#copies.size >= MOST_COPIES) this.#copies.clear();
    let number = this.#copies.get(id) ?? 1;
    let free = id;
    while (this.#slotOf(free) !== undefined) free = `${id}-${++number}`;
    this.#copies.set(id, number);
    report({
      code: 'duplicate-id',
      message: `record ${index}, id: there is an event of the same title and time, and neither has an id of its own; this one became “${free}”`,
      record: index,
      field: 'id',
    });
    return free;
  }

  /** The dataset after a change. */
  *#changed(): Steps<Dataset> {
    const { table, timeZone, undated, categories } = this.#dataset;
    const styles = new Map<string, CategoryStyle>(categories);
    const placed = new TableColumnsBuilder();
    const records: number[] = [];
    const unplaced: TimelineEvent[] = [];
    const dated = new Set<number>();
    for (const slot of this.#gone) if (!this.#undated.delete(this.#events[slot]?.id ?? '')) dated.add(slot);
    for (const slot of this.#come) {
      const event = this.#events[slot];
      if (event === undefined) continue;
      const category = event.category ?? '';
      if (!styles.has(category)) styles.set(category, categoryStyle(styles.size));
      const row = this.#rowOf(event);
      if (row === null) unplaced.push(event);
      else {
        placed.add(row);
        records.push(slot);
      }
    }
    for (const event of unplaced) this.#undated.set(event.id, event);
    const sameUndated = unplaced.length === 0 && dated.size === this.#gone.size;
    yield;
    const changed = yield* changedTableSteps(table, {
      isRemoved: rowsOf(table, dated),
      added: placed,
      records,
      names: this.#names,
    });
    const parts = { timeZone, undated: sameUndated ? undated : [...this.#undated.values()], table: changed };
    return new Dataset(parts, this.#records(), styles);
  }

  #records(): EventRecords {
    let events: readonly TimelineEvent[] | null = null;
    const list = (): readonly TimelineEvent[] =>
      (events ??= [...this.#slots.values()].flatMap((slot) => this.#events[slot] ?? []));
    return {
      // All of them in order are asked for seldom, and listed then.
      get events() {
        return list();
      },
      at: (slot) => this.#events[slot],
      find: (id) => this.find(id),
      rowOf: (table, id) => {
        const event = this.find(id);
        const row = event === null ? null : this.#rowOf(event);
        return row === null ? -1 : rowAt(table, anchorOf(row), id);
      },
    };
  }
}

/** 1 for each row of these records. */
function rowsOf(table: EventTable, records: ReadonlySet<number>): Uint8Array | undefined {
  if (records.size === 0) return undefined;
  const { records: recordOf } = table.columns;
  const marks = new Uint8Array(table.size);
  if (recordOf === null) {
    for (const record of records) marks[record] = 1;
    return marks;
  }
  const isGone = new Uint8Array([...records].reduce((a, b) => Math.max(a, b), 0) + 1);
  for (const record of records) isGone[record] = 1;
  for (let row = 0; row < marks.length; row++) marks[row] = isGone[recordOf[row] ?? 0] ?? 0;
  return marks;
}
