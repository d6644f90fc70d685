import type { LabelRow } from './label-row.js';

/** A label that shows somewhere in a tile. */
export interface TileLabel {
  readonly index: number;
  readonly row: number;
  /** The coarsest scale at which it shows, ms per px. */
  readonly activation: number;
}

/** Labels that show somewhere in one tile and octave, row by row in order of time. */
export interface LabelTile {
  readonly startMs: number;
  readonly endMs: number;
  readonly labels: readonly TileLabel[];
}

/**
 * The cards of a tile that show in its octave. What shows from the scale `always` on shows at any coarser one too, but
 * of each row only the first such card: two that are clear of each other there need not be so further out.
 */
export function packTile(
  startMs: number,
  endMs: number,
  rows: readonly LabelRow[],
  finest: number,
  always: number,
): LabelTile {
  const labels: TileLabel[] = [];
  rows.forEach(({ cards }, row) => {
    const lasting = cards.find(({ activation }) => activation >= always);
    for (const card of cards) {
      const { index, activation } = card;
      if (activation > finest) labels.push({ index, row, activation: card === lasting ? Infinity : activation });
    }
  });
  return { startMs, endMs, labels };
}
