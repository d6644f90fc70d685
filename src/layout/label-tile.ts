import type { LabelRow } from './label-row.js';

/** Labels that show somewhere in one tile and octave; parallel columns. */
export interface LabelTile {
  readonly startMs: number;
  readonly endMs: number;
  readonly index: Uint32Array;
  readonly row: Uint8Array;
  /** The coarsest scale at which each shows, ms per px. */
  readonly activation: Float64Array;
}

/**
 * The cards of a tile that show in its octave, as columns. What shows from the scale `always` on shows at any coarser one too, but of each row only
 * the first such card: two that are clear of each other there need not be so further out.
 */
export function packTile(startMs: number, endMs: number, rows: readonly LabelRow[], finest: number, always: number): LabelTile {
  const shown = rows.map(({ cards }) => cards.filter(({ activation }) => activation > finest));
  const size = shown.reduce((sum, cards) => sum + cards.length, 0);
  const tile = { startMs, endMs, index: new Uint32Array(size), row: new Uint8Array(size), activation: new Float64Array(size) };
  let at = 0;
  shown.forEach((cards, row) => {
    const lasting = cards.find(({ activation }) => activation >= always);
    for (const card of cards) {
      tile.index[at] = card.index;
      tile.row[at] = row;
      tile.activation[at] = card === lasting ? Infinity : card.activation;
      at++;
    }
  });
  return tile;
}
