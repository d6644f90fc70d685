import type { LabelRow } from './label-row.js';
import type { LabelTiles } from './label-tiles.js';
import type { PinnedTile, Pins } from './pins.js';

/** Labels that must go on showing in these rows, all of one view. */
export function pinned(msPerPx: number, rows: ReadonlyMap<number, number>): Pins {
  return { msPerPx, rows, place };
}

/**
 * Gives the items that `tiles` pins their rows from as coarse a scale on as there is room, at the latest from that of
 * the view that pins them; in coarser octaves their places in that view are kept free. There pins are clear of one
 * another, so the rows stay sound; and since each shows from the same scale on in every tile that it reaches into, they
 * alone may cross seams.
 */
function place(
  tiles: LabelTiles,
  rows: readonly LabelRow[],
  shown: Set<number>,
  { octave, startMs, endMs }: PinnedTile,
): void {
  const { msPerPx, rows: rowOf } = tiles.pins;
  const pinOctave = tiles.octaveOf(msPerPx);
  if (octave < pinOctave) return;
  const coarsest = 2 ** octave;
  const finest = 2 ** (octave - 1);
  for (const [index, rowNumber] of rowOf) {
    const row = rows[rowNumber];
    const card = tiles.card(index, coarsest, 0);
    const cardToMs = Math.max(card.anchorMs + card.widthPx * coarsest, card.toMs);
    if (row && !shown.has(index) && card.fromMs < endMs && cardToMs >= startMs) {
      const isWithin = card.fromMs >= startMs && cardToMs <= endMs;
      const activation = isWithin ? row.activationOf(card, coarsest, finest) : 0;
      if (activation > Math.max(finest, msPerPx)) row.insert({ ...card, activation });
      else row.insert(tiles.card(index, 2 ** pinOctave, msPerPx));
    }
    shown.add(index);
  }
}
