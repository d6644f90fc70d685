import { expect } from 'chai';
import fc from 'fast-check';
import { tileSpan, tilesBetween } from '../../src/model/tile.js';
import type { SourceTile, TileKey } from '../../src/model/tile.js';
import { MemorySource } from '../../src/sources/memory.js';
import { SourceTable } from '../../src/sources/source-table.js';

const OPTIONS = { cellPx: 32, perCell: 2, binPx: 2, revision: 'memory' };
const never = new AbortController().signal;

async function tilesOf(source: MemorySource, requests: readonly TileKey[], signal = never): Promise<SourceTile[]> {
  const tiles: SourceTile[] = [];
  for await (const tile of source.tiles(requests, OPTIONS, signal)) tiles.push(tile);
  return tiles;
}

async function rejection(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

const anyColumns = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 200 }).map((list) => ({
  start: Float64Array.from(list, ([at]) => at),
  importance: Float32Array.from(list, ([, importance]) => importance / 8),
}));

describe('MemorySource', () => {
  it('answers a tile with the most important events of each cell, and counts them all', async () => {
    await fc.assert(
      fc.asyncProperty(anyColumns, fc.integer({ min: 0, max: 12 }), async (columns, k) => {
        const source = MemorySource.fromColumns(columns);
        const { extent } = await source.open(never);
        const all = [...columns.start].map((start, i) => ({ id: String(i), start, importance: columns.importance[i] ?? 0 }));
        let total = 0;
        for (const tile of await tilesOf(source, tilesBetween(k, ...extent))) {
          const { startMs, endMs } = tileSpan(tile);
          const inside = all.filter(({ start }) => start >= startMs && start < endMs);
          const cellOf = (start: number): number => Math.floor(start / (OPTIONS.cellPx * 2 ** k));
          // Naive: an event is sent when fewer than two of its cell are more important, or as important and earlier.
          const expected = inside.filter(({ start, importance }) => inside.filter((other) => cellOf(other.start) === cellOf(start) && other.importance > importance).length < OPTIONS.perCell);
          for (const id of tile.events.id) expect(expected.map((event) => event.id)).to.include(id);
          const cells = new Set(inside.map(({ start }) => cellOf(start)));
          const due = [...cells].reduce((sum, cell) => sum + Math.min(OPTIONS.perCell, inside.filter(({ start }) => cellOf(start) === cell).length), 0);
          expect([tile.events.id.length, tile.total, tile.complete]).to.deep.equal([due, inside.length, due === inside.length]);
          expect(tile.bins.counts.reduce((sum, count) => sum + count, 0)).to.equal(inside.length);
          total += tile.total;
        }
        expect(total).to.equal(all.length);
      }),
    );
  });

  it('gives whole records by their ids', async () => {
    const columns = MemorySource.fromColumns({ start: Float64Array.of(5, 1), end: Float64Array.of(9, 1), categories: ['a'], title: (record) => `title ${record}` });
    expect(await columns.detail(['1', 'nobody', '0'], never)).to.deep.equal([
      { id: '1', title: 'title 1', start: 1, category: 'a' },
      { id: '0', title: 'title 0', start: 5, end: 9, category: 'a' },
    ]);
    const event = { id: 'x', title: 'Landing', when: '1969-07-20', actors: ['Armstrong'] };
    const events = MemorySource.fromEvents([event, { id: 'y', title: 'No date' }]);
    expect(await events.detail(['x', 'y'], never)).to.deep.equal([event]);
    expect((await events.open(never)).total).to.equal(1);
  });

  it('asks for titles of what is sent alone', async () => {
    let asked = 0;
    const source = MemorySource.fromColumns({ start: Float64Array.from({ length: 10_000 }, (_, i) => i), title: () => `title ${asked++}` });
    expect(asked).to.equal(0);
    const [tile] = await tilesOf(source, [{ k: 3, x: 0 }]);
    expect(asked).to.equal(tile?.events.id.length);
  });

  it('stops when aborted', async () => {
    const source = MemorySource.fromColumns({ start: Float64Array.of(1) });
    const aborted = AbortSignal.abort();
    expect(await rejection(source.open(aborted))).to.equal('AbortError');
    expect(await rejection(tilesOf(source, [{ k: 0, x: 0 }], aborted))).to.equal('AbortError');
    expect(await rejection(source.detail([], aborted))).to.equal('AbortError');
  });
});

describe('SourceTable', () => {
  it('holds after every load what a view may label, each event once', async () => {
    await fc.assert(
      fc.asyncProperty(anyColumns, fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 5, max: 21 })), { minLength: 1, maxLength: 6 }), async (columns, views) => {
        const source = MemorySource.fromColumns(columns);
        const reader = new SourceTable(source, OPTIONS.perCell);
        for (const [startMs, log] of views) {
          const view = { startMs, endMs: startMs + 2 ** log, widthPx: 1000 };
          const before = reader.table.size;
          const grew = await reader.load(view, never);
          expect(grew).to.equal(reader.table.size > before);
          expect(await reader.load(view, never)).to.equal(false);
          const ids = new Set(Array.from({ length: reader.table.size }, (_, row) => reader.table.id(row)));
          expect(ids.size).to.equal(reader.table.size);
          const k = Math.ceil(Math.log2(2 ** log / 1000));
          for (const tile of await tilesOf(source, tilesBetween(k, view.startMs, view.endMs))) tile.events.id.forEach((id, i) => {
            const start = tile.events.start[i] ?? 0;
            if (start >= view.startMs && start <= view.endMs) expect(ids).to.include(id);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps ids, titles and times together when one load begins before another has ended', async () => {
    const memory = MemorySource.fromColumns({ start: Float64Array.from({ length: 5000 }, (_, i) => i * 100) });
    const reader = new SourceTable({
      open: (signal) => memory.open(signal),
      detail: (ids, signal) => memory.detail(ids, signal),
      async *tiles(requests, options) {
        // It does not look at the signal, and lets others have their turn between two tiles.
        for await (const tile of memory.tiles(requests, options, never)) {
          await Promise.resolve();
          yield tile;
        }
      },
    });
    const load = (startMs: number, endMs: number): Promise<boolean> => reader.load({ startMs, endMs, widthPx: 1000 }, never);
    await Promise.all([load(0, 20_000), load(300_000, 310_000), load(100_000, 200_000)]);
    expect(reader.table.size).to.be.greaterThan(100);
    for (let row = 0; row < reader.table.size; row++) expect(reader.table.id(row)).to.equal(String((reader.table.anchorMs[row] ?? 0) / 100));
  });

  it('asks for no tile twice, and for none inside a complete one', async () => {
    const asked: string[] = [];
    const memory = MemorySource.fromColumns({ start: Float64Array.from({ length: 5000 }, (_, i) => i * 100) });
    const reader = new SourceTable({
      open: (signal) => memory.open(signal),
      detail: (ids, signal) => memory.detail(ids, signal),
      tiles: (requests, options, signal) => {
        asked.push(...requests.map(({ k, x }) => `${k} ${x}`));
        return memory.tiles(requests, options, signal);
      },
    });
    const view = (startMs: number, span: number): Promise<boolean> => reader.load({ startMs, endMs: startMs + span, widthPx: 1000 }, never);
    await view(0, 500_000);
    await view(0, 20_000);
    const seen = asked.length;
    // 24 events fit into a cell of 32 px long before this: all of it is known.
    await view(1000, 500);
    await view(4000, 10);
    expect(asked.length).to.equal(seen);
    expect(new Set(asked).size).to.equal(asked.length);
  });
});
