import { expect } from 'chai';
import fc from 'fast-check';
import { carryTiles } from '../../src/layout/carried-tiles.js';
import { LabelTiles } from '../../src/layout/label-tiles.js';
import type { LabelItems } from '../../src/layout/label-tiles.js';
import { pinned } from '../../src/layout/pinned-labels.js';
import { seededRandom } from '../bench/label-data.js';
import { brokenPromises, randomItems, shownLabels } from '../support/label-promises.js';

/** Some of the items, by their numbers in `pool`, those in `wide` with wider cards. */
function someOf(pool: LabelItems, members: readonly number[], wide: ReadonlySet<number>): LabelItems {
  const of = (index: number): number => members[index] ?? 0;
  return {
    anchorMs: Float64Array.from(members, (i) => pool.anchorMs[i] ?? 0),
    importance: Float32Array.from(members, (i) => pool.importance[i] ?? 0),
    widthPx: (index) => pool.widthPx(of(index)) + (wide.has(of(index)) ? 40 : 0),
    fromMs: (index) => pool.fromMs(of(index)),
    toMs: (index) => pool.toMs(of(index)),
    reachBeforePx: (index) => pool.reachBeforePx(of(index)),
    reachAfterPx: (index) => pool.reachAfterPx(of(index)),
  };
}

/** Numbers of those of `list` that are not in `other`. */
function missing(
  list: readonly number[],
  other: ReadonlySet<number>,
  changed: ReadonlySet<number> = new Set(),
): Uint32Array {
  return Uint32Array.from([...list.keys()].filter((i) => !other.has(list[i] ?? 0) || changed.has(list[i] ?? 0)));
}

describe('carried tiles', () => {
  it('keep every promise, and each shown label in its row, through one change after another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.constantFrom(0.5, 0.05, 0.01),
        (seed, size, rows, whole, share) => {
          const random = seededRandom(seed);
          const pool = randomItems(size, random);
          const tilePx = whole ? Infinity : undefined;
          const extent = Math.max(1, (pool.anchorMs[size - 1] ?? 0) - (pool.anchorMs[0] ?? 0));
          let msPerPx = Math.max(1e-2, (extent / 1000) * 2 ** (-8 * random()));
          let startMs = (pool.anchorMs[0] ?? 0) + random() * extent - 500 * msPerPx;
          // Both ends stay, so that all of time is as long as it was.
          let members = [...pool.anchorMs.keys()].filter((i) => i === 0 || i === size - 1 || random() < 0.6);
          const wide = new Set<number>();
          let items = someOf(pool, members, new Set());
          let tiles = new LabelTiles(items, { rows, tilePx });
          for (let change = 0; change < 4; change++) {
            if (random() < 0.2) msPerPx = Math.max(1e-2, msPerPx * 2 ** (4 * random() - 2));
            else if (random() < 0.5) startMs += (random() - 0.5) * 4000 * msPerPx;
            const shown = shownLabels(tiles, startMs, startMs + 1000 * msPerPx, msPerPx);
            const isChanged = (i: number): boolean => i > 0 && i < size - 1 && random() < share;
            const before = new Set(members);
            const next = [...pool.anchorMs.keys()].filter((i) => (isChanged(i) ? !before.has(i) : before.has(i)));
            const after = new Set(next);
            const kept = new Map(
              [...shown]
                .map(([index, { row }]): [number, number] => [next.indexOf(members[index] ?? 0), row])
                .filter(([index]) => index >= 0),
            );
            // What shows and stays is never widened.
            const widened = new Set(
              members.filter((i) => after.has(i) && !wide.has(i) && !kept.has(next.indexOf(i)) && random() < share / 2),
            );
            for (const i of widened) wide.add(i);
            const changes = {
              items: { inserted: missing(next, before), removed: missing(members, after) },
              touched: { inserted: missing(next, before, widened), removed: missing(members, after, widened) },
            };
            const gone = {
              anchorMs: Float64Array.from(changes.touched.removed, (i) => items.anchorMs[i] ?? 0),
              importance: Float32Array.from(changes.touched.removed, (i) => items.importance[i] ?? 0),
            };
            const pins = pinned(msPerPx, kept);
            const options = { rows, tilePx, pins, carry: carryTiles(tiles, { ...changes, gone }) };
            items = someOf(pool, next, new Set(wide));
            tiles = new LabelTiles(items, options);
            members = next;
            const now = shownLabels(tiles, startMs, startMs + 1000 * msPerPx, msPerPx);
            for (const [index, row] of kept) expect(now.get(index)?.row, `label ${index}`).to.equal(row);
            for (let view = 0; view < 3; view++)
              expect(brokenPromises(items, tiles, options, random)).to.deep.equal([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are what they would be without those before, whatever came and went', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 3, max: 60 }),
        fc.integer({ min: 1, max: 2 }),
        (seed, size, rows) => {
          const random = seededRandom(seed);
          const pool = randomItems(size, random);
          const extent = Math.max(1, (pool.anchorMs[size - 1] ?? 0) - (pool.anchorMs[0] ?? 0));
          const views = Array.from({ length: 12 }, (_, i) => {
            const msPerPx = Math.max(1e-2, (extent / 1000) * 2 ** -i);
            return { msPerPx, startMs: (pool.anchorMs[Math.floor(random() * size)] ?? 0) - 500 * msPerPx };
          });
          const isEnd = (i: number): boolean => i === 0 || i === size - 1;
          const members = [...pool.anchorMs.keys()].filter((i) => isEnd(i) || random() < 0.8);
          const next = [...pool.anchorMs.keys()].filter(
            (i) => isEnd(i) || (random() < 0.04 ? !members.includes(i) : members.includes(i)),
          );
          const items = someOf(pool, members, new Set());
          const tiles = new LabelTiles(items, { rows });
          for (const { startMs, msPerPx } of views) tiles.prepare(startMs, startMs + 1000 * msPerPx, msPerPx);
          const changes = { inserted: missing(next, new Set(members)), removed: missing(members, new Set(next)) };
          const gone = {
            anchorMs: Float64Array.from(changes.removed, (i) => items.anchorMs[i] ?? 0),
            importance: Float32Array.from(changes.removed, (i) => items.importance[i] ?? 0),
          };
          const after = someOf(pool, next, new Set());
          const carried = new LabelTiles(after, {
            rows,
            carry: carryTiles(tiles, { items: changes, touched: changes, gone }),
          });
          const anew = new LabelTiles(after, { rows });
          for (const { startMs, msPerPx } of views) {
            expect(shownLabels(carried, startMs, startMs + 1000 * msPerPx, msPerPx)).to.deep.equal(
              shownLabels(anew, startMs, startMs + 1000 * msPerPx, msPerPx),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no longer keep room for what has gone', () => {
    // From afar the second, important one shows nowhere yet; the third, in its way later, waits for that.
    const pool: LabelItems = {
      ...randomItems(3, () => 0.5),
      anchorMs: Float64Array.of(0, 380, 530),
      importance: Float32Array.of(1, 1, 0.1),
      widthPx: () => 100,
      fromMs: (i) => [0, 380, 530][i] ?? 0,
      toMs: (i) => [0, 380, 530][i] ?? 0,
    };
    const tiles = new LabelTiles(pool, { rows: 1 });
    const shown = (of: LabelTiles): number[] => [...shownLabels(of, -1000, 1000, 4.5).keys()];
    expect(shown(tiles)).to.deep.equal([0]);
    const changes = { inserted: new Uint32Array(0), removed: Uint32Array.of(1) };
    const gone = { anchorMs: Float64Array.of(380), importance: Float32Array.of(1) };
    const carry = carryTiles(tiles, { items: changes, touched: changes, gone });
    expect(shown(new LabelTiles(someOf(pool, [0, 2], new Set()), { rows: 1, carry }))).to.deep.equal([0, 1]);
  });

  it('computes again only what a change may have changed', () => {
    const random = seededRandom(7);
    const anchorMs = Float64Array.from({ length: 20_000 }, (_, i) => i * 1000);
    const make = (importance: Float32Array): LabelItems => ({
      anchorMs,
      importance,
      widthPx: () => 100,
      fromMs: (i) => anchorMs[i] ?? 0,
      toMs: (i) => anchorMs[i] ?? 0,
      reachBeforePx: () => Infinity,
      reachAfterPx: () => Infinity,
    });
    const importance = Float32Array.from(anchorMs, () => 0.5 + random() / 2);
    // The last but one is new, and of no importance.
    importance[19_998] = 0;
    const before: LabelItems = {
      ...make(Float32Array.from(importance.filter((_, i) => i !== 19_998))),
      anchorMs: anchorMs.filter((_, i) => i !== 19_998),
    };
    const tiles = new LabelTiles(
      { ...before, fromMs: (i) => before.anchorMs[i] ?? 0, toMs: (i) => before.anchorMs[i] ?? 0 },
      { rows: 4 },
    );
    const far = 20_000;
    const shown = shownLabels(tiles, 0, 1000 * far, far);
    const { tiles: computed } = tiles.work;
    const changes = { inserted: Uint32Array.of(19_998), removed: new Uint32Array(0) };
    const gone = { anchorMs: new Float64Array(0), importance: new Float32Array(0) };
    const pins = {
      msPerPx: far,
      rows: new Map([...shown].map(([index, { row }]): [number, number] => [index < 19_998 ? index : index + 1, row])),
    };
    const after = new LabelTiles(make(importance), {
      rows: 4,
      pins,
      carry: carryTiles(tiles, { items: changes, touched: changes, gone }),
    });
    expect(shownLabels(after, 0, 1000 * far, far).size).to.equal(shown.size);
    expect([computed > 5, after.work.tiles]).to.deep.equal([true, 0]);
    // Close by it has its label.
    expect([...shownLabels(after, 19_990_000, 20_000_000, 10).keys()]).to.include(19_998);
  });
});
