import type { LabelRow } from './label-row.js';
import type { LabelTiles } from './label-tiles.js';

/** The tile into which pins are put. */
export interface PinnedTile {
  readonly octave: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Labels of one view (see `pinned`, which comes with what changes events). */
export interface Pins {
  /** The scale of the view, ms per px. */
  readonly msPerPx: number;
  /** Row of each item; in each row they are clear of one another at that scale. */
  readonly rows: ReadonlyMap<number, number>;
  /**
   * Puts those of them that a tile does not show yet into its rows, and tells all of them as shown. Where there is none
   * there are no pins.
   */
  readonly place?: (tiles: LabelTiles, rows: readonly LabelRow[], shown: Set<number>, tile: PinnedTile) => void;
}

export const NO_PINS: Pins = { msPerPx: 1, rows: new Map<number, number>() };
/**
 * Scales this much above a label's activation, relatively, still show it: a panned window's scale may differ in its
 * last bits.
 */
export const SCALE_TOLERANCE = 1e-6;
