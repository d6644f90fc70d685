import { expect } from 'chai';
import fc from 'fast-check';
import { LabelTiles } from '../../src/layout/label-tiles.js';
import type { LabelItems } from '../../src/layout/label-tiles.js';
import { type Card, LabelRow } from '../../src/layout/label-row.js';
import { pinned } from '../../src/layout/pinned-labels.js';
import { SPREADS, density, oracle, views } from '../bench/greedy-labels.js';
import { labelData, seededRandom } from '../bench/label-data.js';
import { brokenPromises, randomItems, shownLabels } from '../support/label-promises.js';

/** Points with cards of 100 px at these times, the given importances. */
function points(times: readonly number[], importance: readonly number[] = times.map(() => 0.5)): LabelItems {
  const at = (index: number): number => times[index] ?? 0;
  return {
    anchorMs: Float64Array.from(times),
    widthPx: () => 100,
    importance: Float32Array.from(importance),
    fromMs: at,
    toMs: at,
    reachBeforePx: () => Infinity,
    reachAfterPx: () => Infinity,
  };
}

/** What shows at a scale within 2,000 px of time 0: "index@row", with the scale from which it does. */
function text(tiles: LabelTiles, msPerPx: number): string {
  const labels: string[] = [];
  tiles.visit(-2000 * msPerPx, 2000 * msPerPx, msPerPx, (index, row, activation) =>
    labels.push(`${index}@${row}${activation === Infinity ? '' : ` ≤${Math.round(activation * 100) / 100}`}`),
  );
  return labels.sort().join(', ');
}

describe('LabelTiles', () => {
  // Few events are easier than the 100,000 of `test/bench/label-density.ts`. One set of them differs from the next by
  // .03.
  for (const spread of SPREADS) {
    it(`shows nearly as much of ${spread} events as a labelling that forgets what it showed`, () => {
      const sets = [1, 2, 3]
        .map((seed) => labelData(6000, spread, seed))
        .map((items) => ({ items, at: views(items, 90) }));
      for (const rows of [1, 2, 4]) {
        const shares = sets.map(
          ({ items, at }) => density(items, at, oracle(items, at, rows), { rows })['all'] ?? [0, 0],
        );
        const [labels, importance] = [0, 1].map(
          (which) => shares.reduce((sum, share) => sum + (share[which] ?? 0), 0) / shares.length,
        );
        expect(labels, `labels in ${rows} rows`).to.be.at.least(0.96);
        expect(importance, `importance in ${rows} rows`).to.be.at.least(0.89);
      }
    });
  }

  it('shows about as many of equal importance as a labelling that forgets what it showed', () => {
    for (const spread of SPREADS) {
      const sets = [1, 2, 3]
        .map((seed) => labelData(6000, spread, seed))
        .map((items) => ({ ...items, importance: items.importance.map(() => 0.5) }));
      for (const rows of [1, 2]) {
        const shares = sets.map(
          (items) => density(items, views(items, 90), oracle(items, views(items, 90), rows), { rows })['all']?.[0] ?? 0,
        );
        expect(shares.reduce((sum, share) => sum + share) / shares.length, `${spread}, ${rows} rows`).to.be.at.least(
          0.97,
        );
      }
    }
  });

  it('shows a label from the very scale on at which it parts from its neighbour', () => {
    const tiles = new LabelTiles(points([0, 300]), { rows: 1 });
    expect(text(tiles, 3.01)).to.equal('0@0');
    expect(text(tiles, 3)).to.equal('0@0, 1@0 ≤3');
    expect(text(tiles, 0.2)).to.equal('0@0, 1@0 ≤3');
  });

  it('does not tremble where the last bits of a scale do', () => {
    // Cards part at 4 ms per px, the very end of an octave.
    const tiles = new LabelTiles(points([0, 400]), { rows: 1 });
    for (const scale of [4 * (1 + 1e-12), 4, 4 * (1 - 1e-12)]) expect(text(tiles, scale)).to.equal('0@0, 1@0 ≤4');
  });

  it('has one row to 255', () => {
    for (const rows of [1, 255]) expect(text(new LabelTiles(points([0]), { rows }), 1)).to.equal('0@0');
    for (const rows of [0, 256, NaN])
      expect(() => new LabelTiles(points([0]), { rows })).to.throw(RangeError, String(rows));
  });

  it('has tiles, cells and tries of the sizes that it says, unless it is told others', () => {
    const shape = (rows: number): LabelTiles['shape'] => new LabelTiles(points([0, 1000]), { rows }).shape;
    expect(shape(1)).to.include({ tilePx: 2048, cellPx: 32, perCell: 4 });
    expect(shape(2)).to.include({ tilePx: 1280, cellPx: 32, perCell: 5 });
    expect(shape(100)).to.include({ perCell: 24 });
  });

  it('gives the more important event its label first', () => {
    const tiles = new LabelTiles(points([0, 10, 20], [0.2, 0.9, 0.5]), { rows: 2 });
    expect(text(tiles, 1)).to.equal('1@0, 2@1');
  });

  it('lets what shows throughout an octave go before what shows at its end only, unless that is more important by more', () => {
    // The second parts from the first at 6 ms per px, the third at 8; from one another at 2.
    const shown = (importance: number): string =>
      text(new LabelTiles(points([0, 600, 800], [1, importance, 0.5]), { rows: 1 }), 5);
    expect(shown(0.6)).to.equal('0@0, 2@0 ≤8');
    expect(shown(1)).to.equal('0@0, 1@0 ≤6');
  });

  it('keeps room for a more important event that shows soon', () => {
    // The second parts from the first at 3.8 ms per px, in the next octave, the third at 5.3; from one another at 1.5.
    const shown = (importance: number, msPerPx: number): string =>
      text(new LabelTiles(points([0, 380, 530], [1, importance, 0.1]), { rows: 1 }), msPerPx);
    expect([shown(1, 4.5), shown(1, 3.8)]).to.deep.equal(['0@0', '0@0, 1@0 ≤3.8']);
    expect([shown(0.2, 4.5), shown(0.2, 3.8)]).to.deep.equal(['0@0, 2@0 ≤5.3', '0@0, 2@0 ≤5.3']);
  });

  it('never parts events of the same moment, however far it is zoomed in', () => {
    const tiles = new LabelTiles(points([1, 1, 1]), { rows: 2 });
    expect(text(tiles, 2e-3)).to.equal('0@0, 1@1');
  });

  it('refuses to lay out in no row', () => {
    expect(() => new LabelTiles(points([0]), { rows: 0 })).to.throw(RangeError, '0 rows');
  });

  it('keeps its promises in any view of anything: no overlap, nothing pops or jumps while panning, zooming in only adds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 250 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (seed, size, rows, whole) => {
          const random = seededRandom(seed);
          const items = randomItems(size, random);
          const options = { rows, tilePx: whole ? Infinity : undefined };
          const tiles = new LabelTiles(items, options);
          for (let view = 0; view < 10; view++) expect(brokenPromises(items, tiles, options, random)).to.deep.equal([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows the same where of widths that are too wide anyway it is only told that they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 250 }),
        fc.integer({ min: 1, max: 6 }),
        (seed, size, rows) => {
          const random = seededRandom(seed);
          const items = randomItems(size, random);
          const tiles = new LabelTiles(items, { rows });
          const others = new LabelTiles(
            {
              ...items,
              widthPx: (index, enoughPx = Infinity) =>
                items.widthPx(index) >= enoughPx ? Infinity : items.widthPx(index),
            },
            { rows },
          );
          const [first = 0, last = 0] = [items.anchorMs[0], items.anchorMs[size - 1]];
          for (let msPerPx = (last - first + 1) / 500, view = 0; msPerPx > 1 && view < 8; msPerPx /= 3, view++) {
            const startMs = first + random() * (last - first) - 500 * msPerPx;
            expect(shownLabels(others, startMs, startMs + 1000 * msPerPx, msPerPx)).to.deep.equal(
              shownLabels(tiles, startMs, startMs + 1000 * msPerPx, msPerPx),
            );
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps pinned labels in their rows, and its promises, whatever becomes of the importance of others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (seed, size, rows, whole) => {
          const random = seededRandom(seed);
          const items = randomItems(size, random);
          const tilePx = whole ? Infinity : undefined;
          const first = items.anchorMs[0] ?? 0;
          const extent = Math.max(1, (items.anchorMs[size - 1] ?? 0) - first);
          const msPerPx = Math.max(1e-2, (extent / 1000) * 2 ** (-8 * random()));
          const startMs = first + random() * extent - 500 * msPerPx;
          const shown = shownLabels(
            new LabelTiles(items, { rows, tilePx }),
            startMs,
            startMs + 1000 * msPerPx,
            msPerPx,
          );
          const others = { ...items, importance: items.importance.map(() => random()) };
          const options = {
            rows,
            tilePx,
            pins: pinned(msPerPx, new Map([...shown].map(([index, { row }]): [number, number] => [index, row]))),
          };
          const tiles = new LabelTiles(others, options);
          const after = shownLabels(tiles, startMs, startMs + 1000 * msPerPx, msPerPx);
          for (const [index, { row }] of shown) expect(after.get(index)?.row, `label ${index}`).to.equal(row);
          for (let view = 0; view < 4; view++) expect(brokenPromises(others, tiles, options, random)).to.deep.equal([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads one tile or two for a view, at any scale, and those that hold it', () => {
    const items = points([-1e12, 0, 1e12]);
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 30, noNaN: true }),
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 3 }),
        (log, startPx, rows) => {
          const tiles = new LabelTiles(items, { rows });
          const msPerPx = 2 ** log;
          const [startMs, endMs] = [startPx * msPerPx, (startPx + 640) * msPerPx];
          const found = tiles.tilesBetween(tiles.octaveOf(msPerPx), startMs, endMs);
          expect(found.length).to.be.within(1, 2);
          expect(startMs).to.be.within(found[0]?.startMs ?? NaN, found[0]?.endMs ?? NaN);
          expect(endMs).to.be.within(found.at(-1)?.startMs ?? NaN, found.at(-1)?.endMs ?? NaN);
          // Half a view more at the fine end of an octave, no more than is looked at there anyway.
          for (const tile of found)
            expect(tile.endMs - tile.startMs).to.be.at.most((rows > 1 ? 2560 : 4096) * msPerPx * 1.001);
          if (found[1]) expect(found[1].startMs).to.be.closeTo(found[0]?.endMs ?? NaN, msPerPx);
        },
      ),
    );
  });

  it('gives a pinned label its row from as coarse a scale on as its neighbours allow', () => {
    const anyPoint = fc.record({
      at: fc.integer({ min: 0, max: 20_000 }),
      weight: fc.constantFrom<number[]>(0, 0.5, 1),
    });
    fc.assert(
      fc.property(
        fc.array(anyPoint, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        (list, rows, log, seed) => {
          const times = list.map(({ at }) => at).sort((a, b) => a - b);
          const msPerPx = 2 ** log;
          const items = points(
            times,
            list.map(({ weight }) => weight),
          );
          const options = { rows, tilePx: Infinity };
          const all = (tiles: LabelTiles, scale: number): Map<number, { row: number; activation: number }> => {
            const found = new Map<number, { row: number; activation: number }>();
            tiles.visit(-Infinity, Infinity, scale, (index, row, activation) => found.set(index, { row, activation }));
            return found;
          };
          const random = seededRandom(seed);
          const shown = [...all(new LabelTiles(items, options), msPerPx)].filter(() => random() < 0.7);
          const pins = pinned(msPerPx, new Map(shown.map(([index, { row }]): [number, number] => [index, row])));
          // What is less important than before may yet be pinned.
          const others = { ...items, importance: items.importance.map(() => random()) };
          const labels = all(new LabelTiles(others, { ...options, pins }), 2 ** -7);
          for (const [index, row] of pins.rows) {
            const label = labels.get(index);
            expect(label?.row, `label ${index}`).to.equal(row);
            const activation = label?.activation ?? 0;
            expect(activation).to.be.at.least(msPerPx);
            if (activation === Infinity) continue;
            // Cards are 100 px wide: at a coarser scale it would meet one that shows there.
            const inTheWay = [...labels].some(([other, { row: at, activation: shownFrom }]) => {
              const parted = Math.abs((times[other] ?? 0) - (times[index] ?? 0)) / 100;
              return other !== index && at === row && parted <= activation * (1 + 1e-9) && shownFrom > parted;
            });
            const rootScale = 2 ** Math.ceil(Math.log2(Math.max(1, (times.at(-1) ?? 0) - (times[0] ?? 0)) / 32));
            expect(inTheWay || activation >= rootScale, `label ${index} from ${activation}`).to.equal(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('LabelRow', () => {
  it('finds as much room as any card takes that shows', () => {
    const [coarsest, finest] = [8, 4];
    const card = fc.record({
      at: fc.integer({ min: 0, max: 4000 }),
      widthPx: fc.integer({ min: 1, max: 200 }),
      beforeMs: fc.constantFrom(0, 0, 0, 50, 500),
      afterMs: fc.constantFrom(0, 0, 0, 50, 900),
    });
    fc.assert(
      fc.property(fc.array(card, { maxLength: 25 }), (cards) => {
        const row = new LabelRow();
        for (const { index, at, widthPx, beforeMs, afterMs } of cards.map((each, i) => ({
          ...each,
          index: each.at * 25 + i,
        }))) {
          const added: Card = {
            index,
            anchorMs: at,
            widthPx,
            fromMs: at - beforeMs,
            toMs: at + afterMs,
            activation: 0,
          };
          const activation = row.activationOf(added, coarsest, finest);
          const roomPx = row.roomPx(index, at, finest);
          if (activation <= finest) continue;
          expect(roomPx).to.be.at.least(widthPx);
          row.insert({ ...added, activation });
        }
      }),
    );
  });
});
