import type { EventTable } from '../model/event-table.js';
import type { RowChanges } from '../model/row-changes.js';
import { FUZZY, LASTS } from '../model/table-columns.js';
import { Density } from './density.js';
import { type ItemParts, LaneItems } from './lane-items.js';
import { isLongSpan } from './span-lanes.js';

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

  /** @param rows the lane's rows of the table, ascending. @param cardPx width of a card with the gap to the next one, by row of the table */
  static of(table: EventTable, rows: Uint32Array, cardPx: ItemParts['cardPx']): LaneContent {
    const { extent } = table;
    const { spanRows: some, ...sorted } = sortOut(table, rows);
    const spanRows = Uint32Array.from(some);
    const pointRows = without(rows, spanRows);
    const points = LaneItems.of(table, pointRows, cardPx);
    const density = new Density(spanRows.length === 0 ? points.anchorMs : anchorsOf(table, rows));
    return new LaneContent({ ...sorted, rows, spanRows, pointRows, spans: LaneItems.of(table, spanRows, cardPx), points, density, extent });
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

/** Tells long spans from all other rows, and how long those took. One pass: a lane may hold a million events. */
export function sortOut(table: EventTable, rows: Uint32Array): { spanRows: number[] } & Pick<ContentParts, 'longestMs' | 'longestVagueMs' | 'hasOpenEnds'> {
  const { flags, anchorMs, endMs, extent } = table;
  const extentMs = extent.endMs - extent.startMs;
  const spanRows: number[] = [];
  let longestMs = 0;
  let longestVagueMs = 0;
  let hasOpenEnds = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const flag = flags[row] ?? 0;
    const tookMs = (endMs[row] ?? 0) - (anchorMs[row] ?? 0);
    if ((flag & FUZZY) !== 0) {
      const { beginEarliest, endLatest } = table.interval(row);
      if (!Number.isFinite(beginEarliest) || !Number.isFinite(endLatest)) hasOpenEnds = true;
    }
    if ((flag & LASTS) === 0) {
      const withinMs = (flag & FUZZY) === 0 ? tookMs : (endMs[row] ?? 0) - table.startMs(row);
      if (withinMs > longestVagueMs) longestVagueMs = withinMs;
      continue;
    }
    if (tookMs > longestMs) longestMs = tookMs;
    if (isLongSpan(tookMs, extentMs)) spanRows.push(row);
  }
  return { spanRows, longestMs, longestVagueMs, hasOpenEnds };
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

export function anchorsOf(table: EventTable, rows: Uint32Array): Float64Array {
  const anchors = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) anchors[i] = table.anchorMs[rows[i] ?? 0] ?? 0;
  return anchors;
}
