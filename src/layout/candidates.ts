import { lowerBound, lowerBoundNear } from '../model/lower-bound.js';
import type { LabelTiles } from './label-tiles.js';

/** Up to so many items are put in order of importance once; of more the most important are looked for cell by cell. */
const MOST_RANKED = 1000;

/** What may get a label in a tile: the most important items of every cell, the most important first. Of equal ones the first counts as the more important. */
export function candidates({ items, tree, shape }: Pick<LabelTiles, 'items' | 'tree' | 'shape'>, octave: number, startMs: number, endMs: number): number[] {
  const { anchorMs, importance } = items;
  const { cellPx, perCell } = shape;
  const to = lowerBound(anchorMs, endMs);
  const from = lowerBound(anchorMs, startMs, 0, to);
  const cellMs = cellPx * 2 ** octave;
  const isRanked = anchorMs.length <= MOST_RANKED;
  /** Number of each item's cell, the first being 0. */
  const cellOf = new Uint16Array(isRanked ? to - from : 0);
  const found: number[] = [];
  let cells = 0;
  for (let i = from; i < to; cells++) {
    const cellEndMs = (Math.floor((anchorMs[i] ?? 0) / cellMs) + 1) * cellMs;
    const next = Math.max(i + 1, lowerBoundNear(anchorMs, cellEndMs, i, to));
    if (isRanked) cellOf.fill(cells, i - from, next - from);
    else tree.largest(i, next, perCell, found);
    i = next;
  }
  if (!isRanked) return found.sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b);
  const taken = new Uint16Array(cells);
  for (const index of tree.ranked) {
    if (index < from || index >= to) continue;
    const cell = cellOf[index - from] ?? 0;
    const before = taken[cell] ?? 0;
    if (before === perCell) continue;
    taken[cell] = before + 1;
    found.push(index);
  }
  return found;
}
