import type { EventTable } from '../model/event-table.js';
import type { Steps } from '../model/steps.js';
import { changedContent } from './changed-content.js';
import { keepLane } from './kept-lane.js';
import { keptLanes } from './kept-rows.js';
import type { LaneLayout } from './lane-layout.js';
import type { Lane } from './lanes.js';
import { insides, type Layout, type LayoutBefore } from './layout.js';
import type { LayoutMetrics } from './metrics.js';
import type { LaneScene, Scene } from './scene.js';

/** What a layout and what it showed give to the layout of a table that has changed a little. */
export function keeping(layout: Layout, scene: Scene): (table: EventTable, metrics: LayoutMetrics) => LayoutBefore {
  return (table, metrics) => {
    const changes = table.changesSince(layout.table);
    const before = changes ? lanesBefore(layout, metrics) : null;
    return {
      content(key, rows, boxPx) {
        const old = before?.get(key)?.content;
        return old && changes ? changedContent(old, table, rows, boxPx, changes) : null;
      },
      inOrder: (lanes) => inOrderOf(scene.lanes, lanes),
      keep: (lanes) => keepLanes(lanes, { layout, scene }, table, before),
    };
  };
}

/** The lanes of a layout with these metrics, by their keys. */
function lanesBefore(layout: Layout, metrics: LayoutMetrics): ReadonlyMap<string, LaneLayout> | null {
  const inside = insides.get(layout);
  return inside && JSON.stringify(inside.metrics) === JSON.stringify(metrics) ? inside.lanes : null;
}

/** Lanes that are there already stay in their order; new ones go below. */
function inOrderOf(shown: readonly LaneScene[], lanes: readonly Lane[]): readonly Lane[] {
  const place = new Map(shown.map(({ key }, i) => [key, i]));
  return [...lanes].sort((a, b) => (place.get(a.key) ?? shown.length) - (place.get(b.key) ?? shown.length));
}

/** Lays out the lanes that a scene shows as they are there, and returns those that are new. */
function* keepLanes(
  lanes: readonly Lane[],
  { layout, scene }: { readonly layout: Layout; readonly scene: Scene },
  table: EventTable,
  before: ReadonlyMap<string, LaneLayout> | null,
): Steps<readonly Lane[]> {
  const kept = keptLanes(scene, layout.table, layout.spanRows, table);
  const fresh: Lane[] = [];
  for (const lane of lanes) {
    const { key, isOpen, ownRows } = lane;
    const old = kept.get(key);
    if (!old || !isOpen || old.rows === 0 || (ownRows !== null && ownRows !== old.rows)) {
      fresh.push(lane);
      continue;
    }
    yield;
    keepLane(lane.layout, old.rows, old, before?.get(key) ?? null);
  }
  return fresh;
}
