import { expect } from 'chai';
import fc from 'fast-check';
import { candidates } from '../../src/layout/candidates.js';
import { LabelTiles } from '../../src/layout/label-tiles.js';
import type { LabelItems } from '../../src/layout/label-tiles.js';

function itemsOf(events: readonly { readonly at: number; readonly importance: number }[]): LabelItems {
  const sorted = events.toSorted((a, b) => a.at - b.at);
  return {
    anchorMs: Float64Array.from(sorted, ({ at }) => at),
    importance: Float32Array.from(sorted, ({ importance }) => importance),
    widthPx: () => 100,
    fromMs: (index) => sorted[index]?.at ?? 0,
    toMs: (index) => sorted[index]?.at ?? 0,
    reachBeforePx: () => 0,
    reachAfterPx: () => 0,
  };
}

/**
 * Every item of the tile is in if fewer than `perCell` of its cell are more important, or as important and before it.
 */
function naively(
  { anchorMs, importance }: LabelItems,
  cellMs: number,
  perCell: number,
  startMs: number,
  endMs: number,
): number[] {
  const within = [...anchorMs.keys()].filter((i) => (anchorMs[i] ?? 0) >= startMs && (anchorMs[i] ?? 0) < endMs);
  const isBefore = (a: number, b: number): boolean =>
    (importance[a] ?? 0) > (importance[b] ?? 0) || (importance[a] === importance[b] && a < b);
  const cellOf = (i: number): number => Math.floor((anchorMs[i] ?? 0) / cellMs);
  return within.filter(
    (i) => within.filter((other) => cellOf(other) === cellOf(i) && isBefore(other, i)).length < perCell,
  );
}

function found(...args: Parameters<typeof candidates>): number[] {
  return candidates(...args).toSorted((a, b) => a - b);
}

const event = fc.record({
  at: fc.integer({ min: -2000, max: 2000 }),
  importance: fc.oneof(fc.constantFrom(-1, -0.5, -0, 0, 0.25, 0.5, 1, Infinity, -Infinity), fc.float({ noNaN: true })),
});

describe('candidates', () => {
  for (const [many, size] of [
    ['few', { maxLength: 60 }],
    ['many', { minLength: 1001, maxLength: 1100 }],
  ] as const) {
    it(`are the most important of every cell of a tile, of ${many} events`, () => {
      fc.assert(
        fc.property(
          fc.array(event, size),
          fc.integer({ min: 0, max: 7 }),
          fc.integer({ min: 1, max: 9 }),
          fc.integer({ min: -2000, max: 2000 }),
          fc.integer({ min: 1, max: 4000 }),
          (events, octave, perCell, startMs, tileMs) => {
            const items = itemsOf(events);
            const tiles = new LabelTiles(items, { rows: 1, cellPx: 32, perCell });
            expect(found(tiles, octave, startMs, startMs + tileMs)).to.deep.equal(
              naively(items, 32 * 2 ** octave, perCell, startMs, startMs + tileMs),
            );
            expect(found(tiles, octave, -Infinity, Infinity)).to.deep.equal(
              naively(items, 32 * 2 ** octave, perCell, -Infinity, Infinity),
            );
          },
        ),
        { numRuns: many === 'few' ? 200 : 10 },
      );
    });
  }
});
