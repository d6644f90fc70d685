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

const anyColumns = fc
  .array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 8 })), {
    minLength: 1,
    maxLength: 200,
  })
  .map((list) => ({
    start: Float64Array.from(list, ([at]) => at),
    importance: Float32Array.from(list, ([, importance]) => importance / 8),
  }));

describe('MemorySource', () => {
  it('answers a tile with the most important events of each cell, and counts them all', async () => {
    await fc.assert(
      fc.asyncProperty(anyColumns, fc.integer({ min: 0, max: 12 }), async (columns, k) => {
        const source = MemorySource.fromColumns(columns);
        const { extent } = await source.open(never);
        const all = [...columns.start].map((start, i) => ({
          id: String(i),
          start,
          importance: columns.importance[i] ?? 0,
        }));
        let total = 0;
        for (const tile of await tilesOf(source, tilesBetween(k, ...extent))) {
          const { startMs, endMs } = tileSpan(tile);
          const inside = all.filter(({ start }) => start >= startMs && start < endMs);
          const cellOf = (start: number): number => Math.floor(start / (OPTIONS.cellPx * 2 ** k));
          // Naive: an event is sent when fewer than two of its cell are more important, or as important and earlier.
          const expected = inside.filter(
            ({ start, importance }) =>
              inside.filter((other) => cellOf(other.start) === cellOf(start) && other.importance > importance).length <
              OPTIONS.perCell,
          );
          for (const id of tile.events.id) expect(expected.map((event) => event.id)).to.include(id);
          const cells = new Set(inside.map(({ start }) => cellOf(start)));
          const due = [...cells].reduce(
            (sum, cell) => sum + Math.min(OPTIONS.perCell, inside.filter(({ start }) => cellOf(start) === cell).length),
            0,
          );
          expect([tile.events.id.length, tile.total, tile.complete]).to.deep.equal([
            due,
            inside.length,
            due === inside.length,
          ]);
          expect(tile.bins.counts.reduce((sum, count) => sum + count, 0)).to.equal(inside.length);
          total += tile.total;
        }
        expect(total).to.equal(all.length);
      }),
    );
  });

  it('gives whole records by their ids', async () => {
    const columns = MemorySource.fromColumns({
      start: Float64Array.of(5, 1),
      end: Float64Array.of(9, 1),
      categories: ['a'],
      title: (record) => `title ${record}`,
    });
    expect(await columns.detail(['1', 'nobody', '0'], never)).to.deep.equal([
      { id: '1', title: 'title 1', start: 1, category: 'a' },
      { id: '0', title: 'title 0', start: 5, end: 9, category: 'a' },
    ]);
    const event = { id: 'x', title: 'Landing', when: '1969-07-20', actors: ['Armstrong'] };
    const events = MemorySource.fromEvents([event, { id: 'y', title: 'No date' }]);
    expect(await events.detail(['x', 'y'], never)).to.deep.equal([event]);
    expect((await events.open(never)).total).to.equal(1);
  });

  it('gives the most important events of each cell, those that a tile says are there, in order of time', async () => {
    const start = Float64Array.of(0, 10, 31, 32, 40, 63, 64, 2047, 2048);
    const source = MemorySource.fromColumns({
      start,
      end: start.map((at) => at + 5),
      importance: Float32Array.of(0.1, 0.9, 0.5, 0.2, 0.7, 0.6, 0.3, 0.4, 1),
      category: Uint16Array.of(0, 1, 0, 1, 0, 1, 0, 1, 0),
      categories: ['a', 'b'],
      title: (record) => `T${record}`,
    });
    const [tile] = await tilesOf(source, [{ k: 0, x: 0 }]);
    expect(tile?.events.id).to.deep.equal(['1', '2', '4', '5', '6', '7']);
    expect(tile?.events.title).to.deep.equal(['T1', 'T2', 'T4', 'T5', 'T6', 'T7']);
    expect([...(tile?.events.start ?? [])]).to.deep.equal([10, 31, 40, 63, 64, 2047]);
    expect([...(tile?.events.end ?? [])]).to.deep.equal([15, 36, 45, 68, 69, 2052]);
    expect([...(tile?.events.importance ?? [])].map((weight) => Math.round(weight * 10))).to.deep.equal([
      9, 5, 7, 6, 3, 4,
    ]);
    expect(tile?.events.category).to.deep.equal(['b', 'a', 'a', 'b', 'a', 'b']);
    expect([tile?.k, tile?.x, tile?.total, tile?.complete]).to.deep.equal([0, 0, 8, false]);
    expect([tile?.bins.startMs, tile?.bins.binMs, tile?.bins.counts.length]).to.deep.equal([0, 2, 1024]);
    expect([0, 5, 15, 16, 20, 31, 32, 1023].map((bin) => tile?.bins.counts[bin])).to.deep.equal([
      1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    const [next] = await tilesOf(source, [{ k: 0, x: 1 }]);
    expect([next?.events.id, next?.complete, next?.bins.startMs, next?.bins.counts[0]]).to.deep.equal([
      ['8'],
      true,
      2048,
      1,
    ]);
  });

  it('tells of an event in columns what the table took of it: no end beyond all time, no importance that is no number', async () => {
    const source = MemorySource.fromColumns({
      start: Float64Array.of(5, 6),
      end: Float64Array.of(Infinity, 1e30),
      importance: Float32Array.of(NaN, Infinity),
    });
    expect(await source.detail(['0', '1'], never)).to.deep.equal([
      { id: '0', title: '0', start: 5 },
      { id: '1', title: '1', start: 6 },
    ]);
  });

  it('says how far its time reaches, and of a record what its columns say', async () => {
    const source = MemorySource.fromColumns({
      start: Float64Array.of(5, 1, 7),
      end: Float64Array.of(5, 30, 8),
      importance: Float32Array.of(0.5, 0.25, 1),
      category: Uint16Array.of(1, 0, 1),
      categories: ['a', 'b'],
      id: (record) => `r${record}`,
    });
    expect(await source.open(never)).to.deep.equal({ extent: [1, 30], total: 3, revision: 'memory' });
    expect(await source.detail(['r0', 'r1'], never)).to.deep.equal([
      { id: 'r0', title: 'r0', start: 5, category: 'b', importance: 0.5 },
      { id: 'r1', title: 'r1', start: 1, end: 30, category: 'a', importance: 0.25 },
    ]);
    expect(await MemorySource.fromColumns({ start: Float64Array.of(5) }).detail(['0'], never)).to.deep.equal([
      { id: '0', title: '0', start: 5 },
    ]);
    const records = MemorySource.fromEvents([
      { id: 'none', title: 'No date' },
      { id: 'x', title: 'X', when: '1969-07-20' },
      { id: 'y', title: 'Y', when: '1968' },
    ]);
    const { startMs, endMs } = tileSpan({ k: 30, x: -1 });
    const [tile] = await tilesOf(records, [{ k: 30, x: -1 }]);
    expect(Date.UTC(1968, 0)).to.be.within(startMs, endMs);
    expect([tile?.events.id, tile?.events.title]).to.deep.equal([
      ['y', 'x'],
      ['Y', 'X'],
    ]);
  });

  it('asks for titles of what is sent alone', async () => {
    let asked = 0;
    const source = MemorySource.fromColumns({
      start: Float64Array.from({ length: 10_000 }, (_, i) => i),
      title: () => `title ${asked++}`,
    });
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
      fc.asyncProperty(
        anyColumns,
        fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 5, max: 21 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (columns, views) => {
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
            for (const tile of await tilesOf(source, tilesBetween(k, view.startMs, view.endMs)))
              tile.events.id.forEach((id, i) => {
                const start = tile.events.start[i] ?? 0;
                if (start >= view.startMs && start <= view.endMs) expect(ids).to.include(id);
              });
          }
        },
      ),
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
    const load = (startMs: number, endMs: number): Promise<boolean> =>
      reader.load({ startMs, endMs, widthPx: 1000 }, never);
    await Promise.all([load(0, 20_000), load(300_000, 310_000), load(100_000, 200_000)]);
    expect(reader.table.size).to.be.greaterThan(100);
    for (let row = 0; row < reader.table.size; row++)
      expect(reader.table.id(row)).to.equal(String((reader.table.anchorMs[row] ?? 0) / 100));
  });

  describe('asks', () => {
    /** The tiles that a reader asks for when it first sees a view of a source of so many moments. */
    async function askedFor(
      start: Float64Array,
      view: { startMs: number; endMs: number; widthPx: number },
    ): Promise<{ keys: string[]; options: unknown; ids: string[] }> {
      const asked: { keys: string[]; options: unknown } = { keys: [], options: null };
      const memory = MemorySource.fromColumns({ start });
      const reader = new SourceTable(
        {
          open: (signal) => memory.open(signal),
          detail: (ids, signal) => memory.detail(ids, signal),
          tiles: (requests, options, signal) => {
            asked.keys.push(...requests.map(({ k, x }) => `${k}:${x}`));
            asked.options = options;
            return memory.tiles(requests, options, signal);
          },
        },
        3,
      );
      await reader.load(view, never);
      return { ...asked, ids: Array.from({ length: reader.table.size }, (_, row) => reader.table.id(row)) };
    }
    const hundred = Float64Array.from({ length: 101 }, (_, i) => i * 4096);

    it('from the octave in which all time is one or two tiles to that of the view, coarsest first', async () => {
      // 409,600 ms are 200 tiles of octave 0, so a single one of octave 8.
      const { keys, options } = await askedFor(hundred, { startMs: 204_800, endMs: 205_800, widthPx: 1000 });
      expect(options).to.deep.equal({ cellPx: 32, perCell: 3, binPx: 2, revision: 'memory' });
      expect(keys).to.deep.equal([
        '8:0',
        '7:0',
        '6:1',
        '5:3',
        '4:6',
        '3:12',
        '2:24',
        '2:25',
        '1:49',
        '1:50',
        '0:99',
        '0:100',
      ]);
    });

    it('for what begins up to 400 px before the view, and for nothing before the first event or after the last', async () => {
      const finest = async (startMs: number, endMs: number): Promise<string[]> =>
        (await askedFor(hundred, { startMs, endMs, widthPx: 1000 })).keys.filter((key) => key.startsWith('0:'));
      expect(await finest(20_480 + 401, 20_480 + 1401)).to.deep.equal(['0:10']);
      expect(await finest(20_480 + 399, 20_480 + 1399)).to.deep.equal(['0:9', '0:10']);
      expect(await finest(0, 1000)).to.deep.equal(['0:0']);
      expect(await finest(409_500, 410_500)).to.deep.equal(['0:199', '0:200']);
      expect((await askedFor(hundred, { startMs: 500_000, endMs: 501_000, widthPx: 1000 })).keys).to.deep.equal([]);
      expect((await askedFor(hundred, { startMs: -2000, endMs: -1000, widthPx: 1000 })).keys).to.deep.equal([]);
    });

    it('a source of one moment for one tile', async () => {
      const { keys, ids } = await askedFor(Float64Array.of(7), { startMs: 0, endMs: 1000, widthPx: 1000 });
      expect([keys, ids]).to.deep.equal([['0:0'], ['0']]);
    });
  });

  it('keeps what a tile says of an event: its category, weight and end, which is never before its start', async () => {
    const events = {
      id: ['a', 'b', 'a'],
      title: ['A', 'B', 'again'],
      start: Float64Array.of(10, 20, 30),
      end: Float64Array.of(15, 5, 40),
      importance: Float32Array.of(0.25, 0.75, 1),
      category: ['x', 'y', 'z'],
    };
    const reader = new SourceTable({
      open: () => Promise.resolve({ extent: [0, 100], total: 2, revision: 'r' }),
      detail: () => Promise.resolve([]),
      async *tiles(requests) {
        for (const key of requests.slice(0, 1))
          yield {
            ...key,
            complete: true,
            total: 2,
            events,
            bins: { startMs: 0, binMs: 2, counts: new Uint32Array(1024) },
          };
      },
    });
    expect(await reader.load({ startMs: 0, endMs: 100, widthPx: 100 }, never)).to.equal(true);
    const { table } = reader;
    const rows = Array.from({ length: table.size }, (_, row) => [
      table.id(row),
      table.title(row),
      table.anchorMs[row],
      table.endMs[row],
      table.importance[row],
      table.categories[table.category[row] ?? 0],
    ]);
    expect(rows).to.deep.equal([
      ['a', 'A', 10, 15, 0.25, 'x'],
      ['b', 'B', 20, 20, 0.75, 'y'],
    ]);
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
    const view = (startMs: number, span: number): Promise<boolean> =>
      reader.load({ startMs, endMs: startMs + span, widthPx: 1000 }, never);
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
