import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import { carried, changesWithin, isUnchanged, placeNow } from '../model/row-changes.js';
import type { RowChanges } from '../model/row-changes.js';
import { finished } from '../model/steps.js';
import { Density } from './density.js';
import { type ContentParts, LaneContent, without } from './lane-content.js';
import { columnsOf, type ItemParts, LaneItems } from './lane-items.js';
import { rowsByLane } from './lane-rows.js';

/**
 * The content of a lane in a table that came from its own by `changes`: only what came is looked at. Null where rows
 * have left the lane or joined it that were in both tables. What was long or short stays so, and the longest times are
 * those of what is gone, too.
 */
export function changedContent(
  content: LaneContent,
  table: EventTable,
  rows: Uint32Array,
  cardPx: (row: number) => number,
  changes: RowChanges,
): LaneContent | null {
  const old = content.parts;
  const within = changesWithin(changes, old.rows, rows);
  if (!within) return null;
  const { extent } = table;
  const [came] = finished(
    rowsByLane(
      table,
      within.inserted.map((i) => rows[i] ?? 0),
      null,
      1,
    ),
  );
  if (came === undefined) return null;
  const stayed = [...old.spanRows].map((row) => placeNow(changes, row)).filter((row) => row >= 0);
  const spanRows = Uint32Array.from([...stayed, ...came.spanRows]).sort();
  const pointRows = without(rows, spanRows);
  const spanChanges = changesWithin(changes, old.spanRows, spanRows);
  const pointChanges =
    old.spanRows.length + spanRows.length === 0 ? within : changesWithin(changes, old.pointRows, pointRows);
  if (!spanChanges || !pointChanges) return null;
  const points = changedItems(content.points, { table, rows: pointRows, cardPx }, pointChanges);
  const hasOpenEnds = old.hasOpenEnds || came.hasOpenEnds;
  const parts: ContentParts = {
    rows,
    spanRows,
    pointRows,
    points,
    hasOpenEnds,
    extent,
    spans: changedItems(content.spans, { table, rows: spanRows, cardPx }, spanChanges),
    density: isUnchanged(within)
      ? old.density
      : changedDensity(old.density, spanRows.length === 0 ? points.anchorMs : anchorsOf(table, rows), within),
    longestMs: Math.max(old.longestMs, came.longestMs),
    longestVagueMs: Math.max(old.longestVagueMs, came.longestVagueMs),
  };
  const hasOtherEnds = hasOpenEnds && (old.extent.startMs !== extent.startMs || old.extent.endMs !== extent.endMs);
  return new LaneContent(parts, { spans: spanChanges, points: pointChanges, hasOtherEnds });
}

/** The items of a lane that has changed so. Cards of those that stay are as wide as they were. */
function changedItems(
  { parts }: LaneItems,
  now: Pick<ItemParts, 'table' | 'rows' | 'cardPx'>,
  changes: RowChanges,
): LaneItems {
  if (isUnchanged(changes)) return new LaneItems({ ...parts, ...now });
  return new LaneItems({
    ...now,
    ...columnsOf(now.table, now.rows),
    widths: carried(parts.widths, changes, new Float32Array(now.rows.length)),
  });
}

/**
 * The density of a lane that has changed so: its fullest columns are those that were, or such in which something has
 * come.
 */
export function changedDensity(
  { fullest }: Density,
  anchorMs: Float64Array,
  { inserted, removed }: RowChanges,
): Density {
  // What is gone may have stood in the fullest column.
  if (removed.length > 0) return new Density(anchorMs);
  return new Density(anchorMs, (columnMs) => {
    let most = fullest.get(columnMs);
    if (most === undefined) return undefined;
    let beyond = 0;
    for (const index of inserted) {
      // One look at each column is enough.
      if (index < beyond) continue;
      const column = Math.floor((anchorMs[index] ?? 0) / columnMs);
      beyond = lowerBound(anchorMs, (column + 1) * columnMs, index);
      most = Math.max(most, beyond - lowerBound(anchorMs, column * columnMs, 0, index));
    }
    return most;
  });
}

function anchorsOf(table: EventTable, rows: Uint32Array): Float64Array {
  const anchors = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) anchors[i] = table.anchorMs[rows[i] ?? 0] ?? 0;
  return anchors;
}
