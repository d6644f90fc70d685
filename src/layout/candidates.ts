import { lowerBound, lowerBoundNear } from '../model/lower-bound.js';
import type { LabelTiles } from './label-tiles.js';

/**
 * What may get a label in a tile: the most important items of every cell, of equal ones the first. In no particular
 * order.
 */
export function candidates(
  { items, tree, shape }: Pick<LabelTiles, 'items' | 'tree' | 'shape'>,
  octave: number,
  startMs: number,
  endMs: number,
): number[] {
  const { anchorMs } = items;
  const to = lowerBound(anchorMs, endMs);
  const cellMs = shape.cellPx * 2 ** octave;
  const found: number[] = [];
  for (let i = lowerBound(anchorMs, startMs, 0, to); i < to;) {
    const cellEndMs = (Math.floor((anchorMs[i] ?? 0) / cellMs) + 1) * cellMs;
    const next = Math.max(i + 1, lowerBoundNear(anchorMs, cellEndMs, i, to));
    tree.largest(i, next, shape.perCell, found);
    i = next;
  }
  return found;
}
