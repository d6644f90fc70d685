import { placeBefore, placeNow } from '../model/row-changes.js';
import { carryTiles, type ItemChanges } from './carried-tiles.js';
import type { LaneItems } from './lane-items.js';
import type { LaneLayout } from './lane-layout.js';
import { pinned } from './pinned-labels.js';
import { SpanLanes } from './span-lanes.js';
import type { Crowd } from './stacks.js';

/** What a lane showed before its events changed, and shall go on showing. */
export interface Kept {
  /** The scale at which it did, ms per px. */
  readonly msPerPx: number;
  readonly heightPx: number;
  /** How many of its rows were for long spans. */
  readonly spanRows: number;
  /** Row of each label that shows, by row of the table; the most important first. */
  readonly labels: ReadonlyMap<number, number>;
  /** Which of them have a badge beside their card. */
  readonly badged: ReadonlySet<number>;
}

/**
 * Lays a lane out in as many rows as before, so that what it showed stays where it was.
 * @param before the lane of the same metrics whose content this one's came from, if there is one: what is the same of
 *   it is not computed again
 */
export function keepLane(
  lane: LaneLayout,
  rows: number,
  { msPerPx, heightPx, spanRows, labels, badged }: Kept,
  before: LaneLayout | null,
): void {
  const { spans, points, extentMs } = lane.content;
  const pinnedTo = (items: LaneItems, from: number): Map<number, number> => {
    const pairs = [...labels].map(([tableRow, row]): [number, number] => [items.indexOf(tableRow), row - from]);
    return new Map(pairs.filter(([index, row]) => index >= 0 && row >= 0));
  };
  lane.keep(rows, heightPx, new SpanLanes(spans, extentMs, spanRows, { pins: pinned(msPerPx, pinnedTo(spans, 0)) }), {
    pins: pinned(msPerPx, pinnedTo(points, spanRows)),
    // A badge would need room that a card beside it may have taken: none is added to what shows.
    isWithoutBadge: (host) => labels.has(points.row(host)) && !badged.has(points.row(host)),
    carry(crowds) {
      const changes = before && itemChanges(lane, before, crowds);
      return changes && before.points ? carryTiles(before.points, changes) : undefined;
    },
  });
}

/** How the boxes of the points have changed since; null where that cannot be told one by one. */
function itemChanges(lane: LaneLayout, before: LaneLayout, crowds: ReadonlyMap<number, Crowd>): ItemChanges | null {
  const { changes } = lane.content;
  if (!changes || changes.hasOtherEnds) return null;
  const items = changes.points;
  const removed = [...items.removed];
  const inserted = [...items.inserted];
  // A card with a badge is a wider one.
  const hosts = new Set(crowds.keys());
  for (const host of before.crowds.keys()) {
    const now = placeNow(items, host);
    if (now < 0 || hosts.delete(now)) continue;
    removed.push(host);
    inserted.push(now);
  }
  for (const host of hosts) {
    const was = placeBefore(items, host);
    if (was < 0) continue;
    removed.push(was);
    inserted.push(host);
  }
  const touched = { inserted: Uint32Array.from(inserted).sort(), removed: Uint32Array.from(removed).sort() };
  const { anchorMs, importance } = before.content.points;
  const gone = {
    anchorMs: Float64Array.from(touched.removed, (i) => anchorMs[i] ?? 0),
    importance: Float32Array.from(touched.removed, (i) => importance[i] ?? 0),
  };
  return { items, touched, gone };
}
