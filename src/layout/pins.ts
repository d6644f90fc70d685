import { placeNow } from '../model/row-changes.js';
import type { ItemChanges } from './carried-tiles.js';

/** Labels of one view. */
export interface Pins {
  /** The scale of the view, ms per px. */
  readonly msPerPx: number;
  /** Row of each item; in each row they are clear of one another at that scale. */
  readonly rows: ReadonlyMap<number, number>;
}

export const NO_PINS: Pins = { msPerPx: 1, rows: new Map<number, number>() };
/** More pins than this are not carried from change to change. */
const MOST_PINS = 2000;
/** Scales this much above a label's activation, relatively, still show it: a panned window's scale may differ in its last bits. */
export const SCALE_TOLERANCE = 1e-6;

/**
 * Pins, with those of before the change: what they pinned may cross the seams of tiles that stay. Null where they do not go together: then no tile
 * may stay. Pins of one scale all showed at once, so they are clear of one another.
 */
export function pinsOfBoth(pins: Pins, before: Pins, { items, touched }: ItemChanges): Pins | null {
  if (before.rows.size === 0) return pins;
  if (Math.abs(pins.msPerPx / before.msPerPx - 1) > SCALE_TOLERANCE || before.rows.size > MOST_PINS) return null;
  const rows = new Map(pins.rows);
  const changed = new Set(touched.removed);
  for (const [old, row] of before.rows) {
    const index = changed.has(old) ? -1 : placeNow(items, old);
    if (index >= 0 && !rows.has(index)) rows.set(index, row);
  }
  return { msPerPx: before.msPerPx, rows };
}
