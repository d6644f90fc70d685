import type { EventTable } from '../model/event-table.js';
import type { RowChanges } from '../model/row-changes.js';
import { Density } from './density.js';
import { type ItemParts, LaneItems } from './lane-items.js';
import type { LaneRows } from './lane-rows.js';

/** How the content of a lane came from another. */
export interface ContentChanges {
  readonly spans: RowChanges;
  readonly points: RowChanges;
  /** True where bars of open ends reach to other times than before. */
  readonly hasOtherEnds: boolean;
}

/** What it consists of. */
export interface ContentParts {
  /** The lane's rows of the table, ascending: all, and those of each kind. */
  readonly rows: Uint32Array;
  readonly spanRows: Uint32Array;
  readonly pointRows: Uint32Array;
  readonly spans: LaneItems;
  readonly points: LaneItems;
  readonly density: Density;
  /** The longest time that any event took. */
  readonly longestMs: number;
  /** The longest time within which a moment of the lane may lie. */
  readonly longestVagueMs: number;
  readonly hasOpenEnds: boolean;
  readonly extent: EventTable['extent'];
}

/** What a lane holds, whatever its height: long spans, all other events, and how densely they lie. */
export class LaneContent {
  readonly spans: LaneItems;
  readonly points: LaneItems;
  /** Since the content that this one came from; null when it came from none. */
  readonly changes: ContentChanges | null;
  readonly parts: ContentParts;

  constructor(parts: ContentParts, changes: ContentChanges | null = null) {
    this.parts = parts;
    this.spans = parts.spans;
    this.points = parts.points;
    this.changes = changes;
  }

  /** @param cardPx width of a card with the gap to the next one, by row of the table */
  static of(table: EventTable, lane: LaneRows, cardPx: ItemParts['cardPx']): LaneContent {
    const spanRows = Uint32Array.from(lane.spanRows);
    const pointRows = without(lane.rows, spanRows);
    return new LaneContent({
      ...lane,
      spanRows,
      pointRows,
      spans: LaneItems.of(table, spanRows, cardPx),
      points: LaneItems.of(table, pointRows, cardPx, spanRows.length === 0 ? lane : undefined),
      density: new Density(lane.anchorMs),
      extent: table.extent,
    });
  }

  get rows(): Uint32Array {
    return this.parts.rows;
  }
  get density(): Density {
    return this.parts.density;
  }
  get longestMs(): number {
    return this.parts.longestMs;
  }
  get longestVagueMs(): number {
    return this.parts.longestVagueMs;
  }
  /** Length of all time of the table. */
  get extentMs(): number {
    const { startMs, endMs } = this.parts.extent;
    return endMs - startMs;
  }
}

/** The rows that are not in `some`; both ascending. */
export function without(rows: Uint32Array, some: Uint32Array): Uint32Array {
  if (some.length === 0) return rows;
  const rest = new Uint32Array(rows.length - some.length);
  let at = 0;
  let next = 0;
  for (const row of rows) {
    if (row === some[next]) next++;
    else rest[at++] = row;
  }
  return rest;
}
