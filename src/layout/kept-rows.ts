import type { EventTable } from '../model/event-table.js';
import { rowAt } from '../model/row-at.js';
import type { Kept } from './kept-lane.js';
import type { Scene } from './scene.js';

/** A lane as a scene shows it: its rows, and what it must go on showing in them. */
export interface KeptLane extends Kept {
  readonly rows: number;
}

/**
 * What a scene shows, by the key of each lane, in the rows of a table that has changed since. `before` is the table of
 * the scene;
 * `spanRows` says how many rows of a lane are for long spans. Events that are gone, or have moved in time, are not
 * kept.
 */
export function keptLanes(
  scene: Scene,
  before: EventTable,
  spanRows: ReadonlyMap<string, number>,
  table: EventTable,
): Map<string, KeptLane> {
  const rowNow = (row: number): number => rowAt(table, before.anchorMs[row] ?? 0, before.id(row));
  const byImportance = [...scene.labels].sort(
    (a, b) => (before.importance[b.index] ?? 0) - (before.importance[a.index] ?? 0) || a.index - b.index,
  );
  const msPerPx = (scene.endMs - scene.startMs) / scene.widthPx;
  return new Map(
    scene.lanes.map(({ key, rows, heightPx }, lane): [string, KeptLane] => {
      const labels = byImportance
        .filter((label) => label.lane === lane)
        .map(({ index, row }): [number, number] => [rowNow(index), row]);
      const badged = scene.stacks.filter((stack) => stack.lane === lane).map(({ host }) => rowNow(host));
      return [
        key,
        {
          rows,
          heightPx,
          msPerPx,
          spanRows: spanRows.get(key) ?? 0,
          labels: new Map(labels.filter(([row]) => row >= 0)),
          badged: new Set(badged),
        },
      ];
    }),
  );
}
