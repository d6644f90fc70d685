import type { TimelineEvent } from '../model/event.js';
import { columnTable } from '../model/column-table.js';
import { EventTable } from '../model/event-table.js';
import type { EventColumns } from '../model/given-columns.js';
import { lowerBound } from '../model/lower-bound.js';
import { MaxTree } from '../model/max-tree.js';
import { learnAllTimes } from '../model/any-time.js';
import { MAX_MS, placeEvent } from '../model/placement.js';
import { TableColumnsBuilder } from '../model/table-columns.js';
import { tableRow } from '../model/table-row.js';
import { tileSpan } from '../model/tile.js';
import type { SourceTile, TileBins, TileEvents, TileKey, TileOptions } from '../model/tile.js';
import type { SourceInfo, TimelineSource } from './timeline-source.js';

/**
 * Events in memory, behind the same interface as those that are not. Who can read an `EventTable` takes `table`, at no
 * cost at all; the tiles serve readers that work with any source, and show how a source has to answer: the most
 * important of each cell come from a tree of maxima, O(log n) each, counts from the distance of two binary searches.
 */
export class MemorySource implements TimelineSource {
  /** All events, in order of time. */
  readonly table: EventTable;
  readonly #detail: (record: number) => TimelineEvent | null;
  #tree: MaxTree | null = null;

  private constructor(table: EventTable, detail: (record: number) => TimelineEvent | null) {
    this.table = table;
    this.#detail = detail;
  }

  /** A source of records; those without a date are left out. */
  static fromEvents(events: readonly TimelineEvent[]): MemorySource {
    learnAllTimes();
    const builder = new TableColumnsBuilder();
    const placed: TimelineEvent[] = [];
    for (const event of events) {
      const placement = placeEvent(event);
      if (!placement) continue;
      builder.add(tableRow(event, placement));
      placed.push(event);
    }
    const names = {
      id: (record: number): string => placed[record]?.id ?? '',
      title: (record: number): string => placed[record]?.title ?? '',
    };
    return new MemorySource(new EventTable(builder.finish(names)), (record) => placed[record] ?? null);
  }

  /**
   * A source of columns: those in order of time are not copied, others once; so they must not be changed any more.
   * Titles are asked for only where they are shown. Throws a RangeError for columns that do not fit together.
   */
  static fromColumns(columns: EventColumns): MemorySource {
    const { start, end, importance, category, categories, id = String, title = id } = columns;
    return new MemorySource(columnTable(columns), (record) => {
      const from = start[record];
      if (from === undefined) return null;
      const to = end?.[record];
      const name = categories?.[category?.[record] ?? 0];
      const weight = importance?.[record];
      return {
        id: id(record),
        title: title(record),
        start: from,
        ...(to !== undefined && to > from && to <= MAX_MS && { end: to }),
        ...(name !== undefined && { category: name }),
        ...(weight !== undefined && Number.isFinite(weight) && { importance: weight }),
      };
    });
  }

  /** Extent and number of the events. Rejects when aborted, as the two others do. */
  async open(signal: AbortSignal): Promise<SourceInfo> {
    signal.throwIfAborted();
    const { startMs, endMs } = this.table.extent;
    return { extent: [startMs, endMs], total: this.table.size, revision: 'memory' };
  }

  /** The tiles in the order asked for. Takes no filter: who has the events in memory filters the table. */
  async *tiles(requests: readonly TileKey[], options: TileOptions, signal: AbortSignal): AsyncGenerator<SourceTile> {
    for (const request of requests) {
      signal.throwIfAborted();
      yield this.#tile(request, options);
    }
  }

  /** The records of these events; those of columns have id, title, start, and what else the columns say. */
  async detail(ids: readonly string[], signal: AbortSignal): Promise<TimelineEvent[]> {
    signal.throwIfAborted();
    return ids.flatMap((id) => {
      const row = this.table.rowOf(id);
      return (row < 0 ? null : this.#detail(this.table.record(row))) ?? [];
    });
  }

  #tile({ k, x }: TileKey, { cellPx, perCell, binPx }: TileOptions): SourceTile {
    const { startMs, endMs } = tileSpan({ k, x });
    const first = this.#firstFrom(startMs);
    const last = this.#firstFrom(endMs);
    const rows: number[] = [];
    const cellMs = cellPx * 2 ** k;
    this.#tree ??= new MaxTree(this.table.importance);
    for (let row = first; row < last;) {
      const cell = Math.floor((this.table.anchorMs[row] ?? 0) / cellMs);
      const next = Math.min(last, Math.max(row + 1, this.#firstFrom((cell + 1) * cellMs)));
      this.#tree.largest(row, next, perCell, rows);
      row = next;
    }
    rows.sort((a, b) => a - b);
    return {
      k,
      x,
      complete: rows.length === last - first,
      total: last - first,
      events: this.#events(rows),
      bins: this.#bins(startMs, endMs, binPx * 2 ** k),
    };
  }

  #events(rows: readonly number[]): TileEvents {
    const { table } = this;
    return {
      id: rows.map((row) => table.id(row)),
      title: rows.map((row) => table.title(row)),
      start: Float64Array.from(rows, (row) => table.anchorMs[row] ?? 0),
      end: Float64Array.from(rows, (row) => table.endMs[row] ?? 0),
      importance: Float32Array.from(rows, (row) => table.importance[row] ?? 0),
      category: rows.map((row) => table.categories[table.category[row] ?? 0] ?? ''),
    };
  }

  #bins(startMs: number, endMs: number, binMs: number): TileBins {
    const counts = new Uint32Array(Math.round((endMs - startMs) / binMs));
    for (let i = 0; i < counts.length; i++)
      counts[i] = this.#firstFrom(startMs + (i + 1) * binMs) - this.#firstFrom(startMs + i * binMs);
    return { startMs, binMs, counts };
  }

  /** First row that does not start before a time. */
  #firstFrom(timeMs: number): number {
    return lowerBound(this.table.anchorMs, timeMs);
  }
}
