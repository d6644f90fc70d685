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

/** The cards of a tile that show in its octave, as columns. Those that show from the scale `always` on show at any coarser one too. */
export function packTile(startMs: number, endMs: number, rows: readonly LabelRow[], finest: number, always: number): LabelTile {
  const shown = rows.map(({ cards }) => cards.filter(({ activation }) => activation > finest));
  const size = shown.reduce((sum, cards) => sum + cards.length, 0);
  const tile = { startMs, endMs, index: new Uint32Array(size), row: new Uint8Array(size), activation: new Float64Array(size) };
  let at = 0;
  shown.forEach((cards, row) => {
    for (const card of cards) {
      tile.index[at] = card.index;
      tile.row[at] = row;
      tile.activation[at] = card.activation >= always ? Infinity : card.activation;
      at++;
    }
  });
  return tile;
}
