import { changedTable } from '../model/changed-table.js';
import type { EventTable } from '../model/event-table.js';
import { exactly } from '../model/fuzzy-interval.js';
import { TableColumnsBuilder } from '../model/table-columns.js';
import { TILE_PX, tilesBetween } from '../model/tile.js';
import { tableOfRows } from '../model/table-of-rows.js';
import type { SourceTile, TileEvents, TileKey, TimeDensity } from '../model/tile.js';
import { SourceDensity } from './source-density.js';
import type { SourceInfo, TimelineSource } from './timeline-source.js';

/** A stretch of time on so many pixels. */
export interface SourceView {
  /** Milliseconds since 1970-01-01T00:00Z, as `endMs`, which is later. */
  readonly startMs: number;
  readonly endMs: number;
  /** CSS px, more than 0. */
  readonly widthPx: number;
}

const CELL_PX = 32;
const BIN_PX = 2;
/** Cards that begin so far before the view may reach into it. */
const LEAD_PX = 400;
/** Enough for eight rows of labels, three tries each. */
const DEFAULT_PER_CELL = 24;

/**
 * The events of a source that have been asked for so far, as one growing table.
 *
 * A view needs the tiles of its octave and of all coarser ones, so that what is important from afar is there too: they
 * nest, so there are one or two an octave. A tile that came complete answers for all finer ones inside it. What has
 * come stays; tables are values, each a larger one.
 */
export class SourceTable {
  readonly #source: TimelineSource;
  readonly #perCell: number;
  /** Tiles that are here; true: complete. */
  readonly #tiles = new Map<string, boolean>();
  readonly #known = new Set<string>();
  readonly #ids: string[] = [];
  readonly #titles: string[] = [];
  #info: SourceInfo | null = null;
  #table = tableOfRows([]);
  #density: SourceDensity | null = null;

  /** `perCell`: how many events are asked for of each cell of 32 px. Default 24. */
  constructor(source: TimelineSource, perCell = DEFAULT_PER_CELL) {
    this.#source = source;
    this.#perCell = perCell;
  }

  /** What is here so far. */
  get table(): EventTable {
    return this.#table;
  }

  /** How many events there are when, sent or not; null as long as all there are have been sent. */
  get density(): TimeDensity | null {
    return this.#density === null || this.#density.isComplete ? null : this.#density;
  }

  /** Extent and number of all events; asks the source once. */
  async open(signal: AbortSignal): Promise<SourceInfo> {
    this.#info ??= await this.#source.open(signal);
    return this.#info;
  }

  /**
   * Loads what a view needs and is not here; true when the table has grown. Rejects when the source does, or when
   * aborted; what came before stays.
   */
  async load(view: SourceView, signal: AbortSignal): Promise<boolean> {
    const { extent, revision, total } = await this.open(signal);
    const requests = this.#missing(view, extent);
    const added = new TableColumnsBuilder();
    const records: number[] = [];
    const counted: SourceTile[] = [];
    try {
      for await (const tile of this.#source.tiles(
        requests,
        { cellPx: CELL_PX, perCell: this.#perCell, binPx: BIN_PX, revision },
        signal,
      )) {
        this.#take(tile.events, added, records);
        this.#tiles.set(`${tile.k} ${tile.x}`, tile.complete);
        counted.push(tile);
      }
    } finally {
      if (counted.length > 0) this.#density = (this.#density ?? SourceDensity.empty(total, BIN_PX)).with(counted);
      if (added.size > 0)
        this.#table = changedTable(this.#table, {
          added,
          records,
          names: { id: (record) => this.#ids[record] ?? '', title: (record) => this.#titles[record] ?? '' },
        });
    }
    return added.size > 0;
  }

  /** The tiles of a view's octave and all coarser ones that are not here, coarsest first. */
  #missing({ startMs, endMs, widthPx }: SourceView, [firstMs, lastMs]: SourceInfo['extent']): TileKey[] {
    const finest = Math.ceil(Math.log2((endMs - startMs) / widthPx));
    const coarsest = Math.max(finest, Math.ceil(Math.log2(Math.max(lastMs - firstMs, 1) / TILE_PX)));
    const missing: TileKey[] = [];
    const from = Math.max(startMs - (LEAD_PX * (endMs - startMs)) / widthPx, firstMs);
    const to = Math.min(endMs, lastMs);
    if (from > to) return missing;
    for (let k = coarsest; k >= finest; k--) {
      for (const tile of tilesBetween(k, from, to)) if (!this.#isHere(tile, coarsest)) missing.push(tile);
    }
    return missing;
  }

  /** True when the tile, or a complete one around it, has come. */
  #isHere({ k, x }: TileKey, coarsest: number): boolean {
    if (this.#tiles.has(`${k} ${x}`)) return true;
    for (let up = 1; k + up <= coarsest; up++) if (this.#tiles.get(`${k + up} ${Math.floor(x / 2 ** up)}`)) return true;
    return false;
  }

  /** @param records numbers of the added events: those of two loads that overlap may alternate */
  #take(events: TileEvents, added: TableColumnsBuilder, records: number[]): void {
    events.id.forEach((id, i) => {
      if (this.#known.has(id)) return;
      this.#known.add(id);
      const title = events.title[i] ?? '';
      records.push(this.#ids.push(id) - 1);
      this.#titles.push(title);
      const start = events.start[i] ?? 0;
      const end = Math.max(start, events.end[i] ?? start);
      const interval = exactly(start, end);
      added.add({
        id,
        title,
        interval,
        best: null,
        lasts: end > start,
        approximate: false,
        expected: false,
        importance: events.importance[i],
        category: events.category[i],
      });
    });
  }
}
