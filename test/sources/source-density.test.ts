import { expect } from 'chai';
import fc from 'fast-check';
import { MemorySource } from '../../src/sources/memory.js';
import { SourceDensity } from '../../src/sources/source-density.js';
import { SourceTable } from '../../src/sources/source-table.js';
import { TILE_PX } from '../../src/model/tile.js';
import type { SourceTile, TileKey } from '../../src/model/tile.js';

const BIN_PX = 2;
const { signal } = new AbortController();

/** Tiles of a source of moments, of which one a cell is sent. */
async function tilesOf(start: Float64Array, keys: readonly TileKey[]): Promise<SourceTile[]> {
  const source = MemorySource.fromColumns({ start });
  const tiles: SourceTile[] = [];
  for await (const tile of source.tiles(keys, { cellPx: 32, perCell: 1, binPx: BIN_PX, revision: 'memory' }, signal))
    tiles.push(tile);
  return tiles;
}

/** Many moments, so crowded that no tile of octave 10 is sent whole. */
const CROWD = Float64Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 4_000_000);
const sum = (counts: Float32Array): number => counts.reduce((total, count) => total + count, 0);

describe('SourceDensity', () => {
  it('counts in each column what a count by hand finds there, in any view of the octave', async () => {
    const density = SourceDensity.empty(CROWD.length, BIN_PX).with(
      await tilesOf(CROWD, [
        { k: 10, x: 0 },
        { k: 10, x: 1 },
      ]),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 513, max: 1024, noNaN: true }),
        (startMs, widthPx, msPerPx) => {
          const endMs = Math.min(startMs + widthPx * msPerPx, 4_000_000);
          const { counts, xPx, columnPx, max } = density.columns(startMs, endMs, msPerPx);
          expect(columnPx).to.be.within(2, 4);
          const columnMs = 2048;
          const first = Math.floor(startMs / columnMs);
          expect(xPx).to.be.closeTo((first * columnMs - startMs) / msPerPx, 1e-9);
          for (let i = 0; i < counts.length; i += 17) {
            const from = (first + i) * columnMs;
            expect(counts[i]).to.equal(CROWD.filter((time) => time >= from && time < from + columnMs).length);
            expect(counts[i]).to.be.at.most(max);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('spreads a coarser tile where a finer one has not come, and adds finer ones up from further away', async () => {
    const density = SourceDensity.empty(CROWD.length, BIN_PX).with(
      await tilesOf(CROWD, [
        { k: 10, x: 0 },
        { k: 10, x: 1 },
      ]),
    );
    const spanMs = TILE_PX * 2 ** 10;
    const whole = sum(density.columns(0, spanMs, 1024).counts);
    expect(sum(density.columns(0, spanMs, 256).counts)).to.be.closeTo(whole, 1);
    expect(sum(density.columns(0, spanMs, 4096).counts)).to.equal(whole);
  });

  it('takes the nearest coarser tile, and for each column the share of its bin', () => {
    const tile = (k: number, x: number, counts: readonly number[]): SourceTile => ({
      k,
      x,
      complete: false,
      total: 0,
      events: {
        id: [],
        title: [],
        start: new Float64Array(0),
        end: new Float64Array(0),
        importance: new Float32Array(0),
        category: [],
      },
      bins: {
        startMs: x * TILE_PX * 2 ** k,
        binMs: BIN_PX * 2 ** k,
        counts: Uint32Array.from({ length: TILE_PX / BIN_PX }, (_, i) => counts[i] ?? 0),
      },
    });
    const coarse = SourceDensity.empty(9, BIN_PX).with([tile(4, 0, [16, 0, 32]), tile(4, -1, [])]);
    // Columns of octave 2 are a quarter of the bins of octave 4.
    const columns = (density: SourceDensity, startMs: number, count: number, k: number): number[] => [
      ...density.columns(startMs, startMs + count * 2 * 2 ** k, 2 ** k).counts,
    ];
    expect(columns(coarse, 0, 13, 2)).to.deep.equal([4, 4, 4, 4, 0, 0, 0, 0, 8, 8, 8, 8, 0]);
    expect(columns(coarse, -16, 4, 2)).to.deep.equal([0, 0, 4, 4]);
    const both = coarse.with([tile(3, 0, [7, 1])]);
    expect(columns(both, 0, 5, 2)).to.deep.equal([3.5, 3.5, 0.5, 0.5, 0]);
    expect(columns(both, 0, 3, 4), 'the octave itself').to.deep.equal([16, 0, 32]);
    expect(columns(both, 0, 3, 5), 'what lies further away, from the coarsest').to.deep.equal([16, 32, 0]);
    expect(columns(both, 64, 2, 5)).to.deep.equal([32, 0]);
    // A tile that came complete hides what a coarser one says of it.
    expect(columns(both.with([{ ...tile(2, 0, [5]), complete: true }]), 0, 2, 2)).to.deep.equal([0, 0]);
    expect([coarse.isComplete, coarse.total, both.columns(0, 8, 4).max, both.columns(320, 640, 16).max]).to.deep.equal([
      false,
      9,
      3.5,
      32,
    ]);
  });

  it('counts nothing where all events have come: there each is shown by itself', async () => {
    const few = Float64Array.of(10, 20, 30);
    const density = SourceDensity.empty(3, BIN_PX).with(
      await tilesOf(few, [{ k: 2, x: 0 }]).then((tiles) => tiles.map((tile) => ({ ...tile, complete: true }))),
    );
    expect([density.isComplete, sum(density.columns(0, 100, 4).counts)]).to.deep.equal([true, 0]);
  });

  it('is what a table of a source has, as long as that has not sent everything', async () => {
    const crowded = new SourceTable(MemorySource.fromColumns({ start: CROWD }), 1);
    await crowded.load({ startMs: 0, endMs: 4_000_000, widthPx: 1000 }, signal);
    expect(crowded.density?.total).to.equal(40_000);
    expect(sum(crowded.density?.columns(0, 4_000_000, 4000).counts ?? new Float32Array(0))).to.be.closeTo(40_000, 1);
    const small = new SourceTable(MemorySource.fromColumns({ start: Float64Array.of(1, 1000, 2000) }));
    await small.load({ startMs: 0, endMs: 2000, widthPx: 1000 }, signal);
    expect(small.density).to.equal(null);
  });
});
