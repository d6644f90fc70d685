import type { EventTable } from '../model/event-table.js';
import type { Steps } from '../model/steps.js';
import { FUZZY, LASTS } from '../model/table-columns.js';
import { inGivenOrder } from '../model/time-order.js';
import { isLongSpan } from './span-lanes.js';

/** So many rows are put into their lanes in one step. */
const PORTION = 50_000;

/** The rows that a filter lets pass, ascending; all without one. */
export function existingRows(size: number, filter: Uint8Array | undefined): Uint32Array {
  if (filter === undefined) return inGivenOrder(size);
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (filter[row]) rows[count++] = row;
  return count === size ? rows : rows.slice(0, count);
}

/** The rows of one lane, ascending, and what laying it out has to know of all of them. */
export interface LaneRows {
  readonly rows: Uint32Array;
  readonly anchorMs: Float64Array;
  readonly importance: Float32Array;
  /** Those that are long spans. */
  readonly spanRows: readonly number[];
  /** The longest time that any event took. */
  readonly longestMs: number;
  /** The longest time within which a moment of the lane may lie. */
  readonly longestVagueMs: number;
  readonly hasOpenEnds: boolean;
}

/**
 * The rows of every lane, in order: parts of one list, counted first and filled then. Rows whose lane there is none are
 * dropped. All that has to be known of a row is read in one pass, in order of time: lane by lane, a million rows would
 * be fetched into the processor's cache once for each.
 * @param laneOf null: all are in the first
 */
export function* rowsByLane(
  table: EventTable,
  rows: Uint32Array,
  laneOf: Uint16Array | Uint32Array | null,
  lanes: number,
): Steps<LaneRows[]> {
  const { flags, anchorMs, endMs, extent } = table;
  const extentMs = extent.endMs - extent.startMs;
  const counts = new Uint32Array(lanes);
  for (let i = 0; i < rows.length; i++) {
    const lane = laneOf?.[rows[i] ?? 0] ?? 0;
    if (lane < lanes) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  let size = 0;
  /** Where the next row of each lane goes; in the end, where the next lane begins. */
  const places = counts.map((count) => (size += count) - count);
  // One lane of all rows is what there is already.
  const isAll = lanes === 1 && size === rows.length;
  const isTable = isAll && size === table.size;
  const sorted = isAll ? rows : new Uint32Array(size);
  const anchors = isTable ? anchorMs : new Float64Array(size);
  const importance = isTable ? table.importance : new Float32Array(size);
  // By lane, and not in objects: numbers in those would change their kind on the way, and all code with them.
  const longest = new Float64Array(lanes);
  const longestVague = new Float64Array(lanes);
  const open = new Set<number>();
  const spans = Array.from(counts, (): number[] => []);
  const put = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      const lane = laneOf?.[row] ?? 0;
      if (lane >= lanes) continue;
      const place = places[lane] ?? 0;
      const anchor = anchorMs[row] ?? 0;
      const flag = flags[row] ?? 0;
      const isFuzzy = (flag & FUZZY) !== 0;
      const lasts = (flag & LASTS) !== 0;
      places[lane] = place + 1;
      sorted[place] = row;
      if (!isTable) {
        anchors[place] = anchor;
        importance[place] = table.importance[row] ?? 0;
      }
      if (isFuzzy) {
        const { beginEarliest, endLatest } = table.interval(row);
        if (!Number.isFinite(endLatest - beginEarliest)) open.add(lane);
      }
      const tookMs = (endMs[row] ?? 0) - (isFuzzy && !lasts ? table.startMs(row) : anchor);
      const most = lasts ? longest : longestVague;
      if (tookMs > (most[lane] ?? 0)) most[lane] = tookMs;
      if (lasts && isLongSpan(tookMs, extentMs)) spans[lane]?.push(row);
    }
  };
  for (let from = 0; from < rows.length; from += PORTION) {
    yield;
    put(from, Math.min(rows.length, from + PORTION));
  }
  return spans.map((spanRows, lane) => {
    const part: [number, number] = [places[lane - 1] ?? 0, places[lane] ?? 0];
    return {
      rows: sorted.subarray(...part),
      anchorMs: anchors.subarray(...part),
      importance: importance.subarray(...part),
      spanRows,
      longestMs: longest[lane] ?? 0,
      longestVagueMs: longestVague[lane] ?? 0,
      hasOpenEnds: open.has(lane),
    };
  });
}
