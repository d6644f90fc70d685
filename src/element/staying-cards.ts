import type { LabelBox, Scene } from '../layout/scene.js';
import type { EventTable } from '../model/event-table.js';
import { placeNow, type RowChanges } from '../model/row-changes.js';

/** What is known of a table of which some rows have changed. */
export interface TableStep {
  readonly before: EventTable;
  readonly table: EventTable;
  /** Rows of the table that came; what was updated went and came. */
  readonly came: ReadonlySet<number>;
  /** The row of an event now, by its row before; null: it is gone. */
  readonly rowNow: (row: number) => number | null;
}

export function tableStep(before: EventTable, table: EventTable, changes: RowChanges): TableStep {
  const rowNow = (row: number): number | null => {
    const place = placeNow(changes, row);
    if (place >= 0) return place;
    const id = before.id(row);
    return changes.inserted.find((now) => table.id(now) === id) ?? null;
  };
  return { before, table, came: new Set(changes.inserted), rowNow };
}

/**
 * What shows and can stay: the scene without the cards of updated events that no longer fit their places, and widths by row of the table now,
 * in which all that shows is as wide as before, whatever the sizes of cards in general have become.
 */
export function stayingCards(scene: Scene, { before, table, came, rowNow }: TableStep, widthBefore: (row: number) => number, widthNow: (row: number) => number, gapPx: number): { scene: Scene; widthPx: (row: number) => number } {
  const shown = new Map<number, number>();
  const labels = scene.labels.filter((label) => {
    const now = rowNow(label.index);
    if (now === null) return false;
    if (came.has(now)) return table.startMs(now) === before.startMs(label.index) && table.endMs[now] === before.endMs[label.index] && roomFor(label, scene.labels) >= widthNow(now) + gapPx;
    shown.set(now, widthBefore(label.index));
    return true;
  });
  return { scene: { ...scene, labels }, widthPx: (row) => shown.get(row) ?? widthNow(row) };
}

/** From the begin of a card to that of the next in its row. */
function roomFor({ lane, row, xPx }: LabelBox, labels: readonly LabelBox[]): number {
  let roomPx = Infinity;
  for (const other of labels) if (other.lane === lane && other.row === row && other.xPx > xPx) roomPx = Math.min(roomPx, other.xPx - xPx);
  return roomPx;
}
