import { expect } from 'chai';
import fc from 'fast-check';
import { changedDensity } from '../../src/layout/changed-content.js';
import { Density } from '../../src/layout/density.js';
import type { DensityPart } from '../../src/layout/density.js';

const times = fc
  .array(fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 50 })), { maxLength: 300 })
  .map((list) => Float64Array.from(list).sort());
const view = fc.record({
  startMs: fc.integer({ min: -1e6, max: 1e6 }),
  widthPx: fc.integer({ min: 1, max: 800 }),
  log: fc.integer({ min: -20, max: 80 }),
});

/** The grid is dyadic: what a product of lengths has lost by rounding would move events that lie on a bound. */
function columnMsOf(columnPx: number, msPerPx: number): number {
  const columnMs = 2 ** Math.round(Math.log2(columnPx * msPerPx));
  expect(columnMs).to.be.closeTo(columnPx * msPerPx, columnMs * 1e-12);
  return columnMs;
}

describe('Density', () => {
  it('counts in each column what a count by hand finds there', () => {
    fc.assert(
      fc.property(times, view, (anchorMs, { startMs, widthPx, log }) => {
        const msPerPx = 2 ** (log / 8);
        const { xPx, columnPx, counts, max } = new Density(anchorMs).columns(
          startMs,
          startMs + widthPx * msPerPx,
          msPerPx,
        );
        const columnMs = columnMsOf(columnPx, msPerPx);
        const first = Math.round((startMs + xPx * msPerPx) / columnMs);
        expect(columnPx).to.be.within(2, 4);
        counts.forEach((count, i) =>
          expect(count).to.equal(anchorMs.filter((time) => Math.floor(time / columnMs) === first + i).length),
        );
        expect(Math.max(0, ...counts)).to.be.at.most(max);
      }),
      { examples: [[Float64Array.of(-2), { startMs: -1, widthPx: 1, log: -2 }]] },
    );
  });

  it('counts the same whatever was counted before', () => {
    fc.assert(
      fc.property(times, fc.array(view, { minLength: 2, maxLength: 14 }), (anchorMs, views) => {
        const density = new Density(anchorMs);
        for (const { startMs, widthPx, log } of views) {
          const msPerPx = 2 ** (Math.trunc(log / 20) / 8);
          const asked = [startMs / 1000, startMs / 1000 + widthPx * msPerPx, msPerPx] as const;
          expect(density.columns(...asked)).to.deep.equal(new Density(anchorMs).columns(...asked));
        }
      }),
    );
  });

  it('counts the same when the view has moved by a few columns', () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: -1000, max: 1000 }),
        fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), { maxLength: 8 }),
        (anchorMs, startMs, moves) => {
          const density = new Density(anchorMs);
          for (const [start, end] of [[0, 0], ...moves]) {
            const asked = [startMs + 2 * (start ?? 0), startMs + 60 + 2 * (end ?? 0), 1] as const;
            expect(density.columns(...asked)).to.deep.equal(new Density(anchorMs).columns(...asked));
          }
        },
      ),
    );
  });

  it('remembers what it counted lately, and no more than a few stretches', () => {
    const anchorMs = Float64Array.from({ length: 1000 }, (_, i) => i);
    let looks = 0;
    const watched = new Proxy(anchorMs, {
      get: (target, key) => (typeof key === 'string' && Number(key) >= 0 && looks++, Reflect.get(target, key)),
    });
    const density = new Density(watched);
    const looksAt = (startMs: number): number => {
      looks = 0;
      density.columns(startMs, startMs + 10, 1);
      return looks;
    };
    looksAt(0);
    expect([looksAt(0), looksAt(20) > 0, looksAt(0)]).to.deep.equal([0, true, 0]);
    for (let i = 2; i < 40; i++) looksAt(20 * i);
    expect(looksAt(0)).to.be.above(0);
  });

  it('measures by the fullest column of all, as a look at each would', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: -20, max: 80 }), (anchorMs, log) => {
        const msPerPx = 2 ** (log / 8);
        const { columnPx, max } = new Density(anchorMs).columns(0, 100 * msPerPx, msPerPx);
        const counts = new Map<number, number>();
        const columnMs = columnMsOf(columnPx, msPerPx);
        for (const time of anchorMs)
          counts.set(Math.floor(time / columnMs), (counts.get(Math.floor(time / columnMs)) ?? 0) + 1);
        expect(max).to.equal(Math.max(0, ...counts.values()));
      }),
      { examples: [[Float64Array.of(-2, -1), -2]] },
    );
  });

  it('looks at few of the events to find the fullest columns, octave by octave', () => {
    // Twenty bursts, each twice as dense as the one before it.
    const anchorMs = Float64Array.from(
      { length: 100_000 },
      (_, i) => (i % 20) * 1e9 + 1e9 * 2 ** -(i % 20) * ((i * 0.618034) % 1),
    ).sort();
    let looks = 0;
    const counted = new Proxy(anchorMs, {
      get: (target, key) => (typeof key === 'string' && Number(key) >= 0 && looks++, Reflect.get(target, key)),
    });
    const density = new Density(counted);
    const octaves = Array.from({ length: 14 }, (_, i) => 2 ** (24 - i));
    for (const msPerPx of octaves) density.columns(0, msPerPx, msPerPx);
    // A search from the whole down, halving what holds more than the fullest so far, looks 446,000 times.
    expect(looks).to.be.below(20_000);
  });

  it('knows the fullest column after events have come and gone', () => {
    fc.assert(
      fc.property(
        times,
        times,
        fc.array(fc.boolean(), { maxLength: 300 }),
        fc.boolean(),
        fc.integer({ min: -20, max: 80 }),
        (old, added, gone, anyGone, log) => {
          const msPerPx = 2 ** (log / 8);
          const density = new Density(old);
          density.columns(0, 100 * msPerPx, msPerPx);
          const isGone = (i: number): boolean => anyGone && gone[i] === true;
          const after = [
            ...[...old].map((time, i) => ({ time, i, isNew: false })).filter(({ i }) => !isGone(i)),
            ...[...added].map((time, i) => ({ time, i, isNew: true })),
          ].sort((a, b) => a.time - b.time);
          const anchorMs = Float64Array.from(after, ({ time }) => time);
          const changes = {
            inserted: Uint32Array.from([...after.keys()].filter((i) => after[i]?.isNew)),
            removed: Uint32Array.from([...old.keys()].filter(isGone)),
          };
          const changed = changedDensity(density, anchorMs, changes).columns(0, 100 * msPerPx, msPerPx);
          expect(changed.max).to.equal(new Density(anchorMs).columns(0, 100 * msPerPx, msPerPx).max);
        },
      ),
    );
  });

  it('does not shimmer: a column holds the same events wherever the view is', () => {
    fc.assert(
      fc.property(times, view, fc.integer({ min: -400, max: 400 }), (anchorMs, { startMs, widthPx, log }, shiftPx) => {
        const msPerPx = 2 ** (log / 8);
        const density = new Density(anchorMs);
        const columnsAt = (fromMs: number): Map<number, number> => {
          const { xPx, columnPx, counts } = density.columns(fromMs, fromMs + widthPx * msPerPx, msPerPx);
          const first = Math.round((fromMs / msPerPx + xPx) / columnPx);
          return new Map([...counts].map((count, i) => [first + i, count]));
        };
        const before = columnsAt(startMs);
        for (const [column, count] of columnsAt(startMs + shiftPx * msPerPx))
          if (before.has(column)) expect(before.get(column)).to.equal(count);
      }),
    );
  });

  it('finds the events between two times, ends included', () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 0, max: 1000 }),
        (anchorMs, startMs, length) => {
          const [from, to] = new Density(anchorMs).between(startMs, startMs + length);
          expect([...anchorMs.subarray(from, to)]).to.deep.equal(
            [...anchorMs].filter((time) => time >= startMs && time <= startMs + length),
          );
        },
      ),
    );
  });

  it('parts a view on a grid: few events are marked, many counted, each once', () => {
    const dense = fc
      .tuple(times, fc.integer({ min: 0, max: 900 }))
      .map(([some, count]) => Float64Array.from([...some, ...Array.from({ length: count }, (_, i) => i * 7)]).sort());
    fc.assert(
      fc.property(dense, view, fc.integer({ min: -400, max: 400 }), (anchorMs, { startMs, widthPx, log }, shiftPx) => {
        const msPerPx = 2 ** (log / 8);
        const density = new Density(anchorMs);
        const partsAt = (fromMs: number): DensityPart[] => density.parts(fromMs, fromMs + widthPx * msPerPx, msPerPx);
        const parts = partsAt(startMs);
        const [from, to] = density.between(startMs, startMs + widthPx * msPerPx);
        expect([parts[0]?.from, parts[parts.length - 1]?.to]).to.deep.equal([from, to]);
        parts.forEach((part, i) => {
          expect(
            [...anchorMs.subarray(part.from, part.to)].every((time) => time >= part.startMs && time <= part.endMs),
          ).to.equal(true);
          if (i > 0)
            expect([part.from, part.startMs, part.isMarked]).to.deep.equal([
              parts[i - 1]?.to,
              parts[i - 1]?.endMs,
              parts[i - 1]?.isMarked !== true,
            ]);
        });
        // What is marked stays so while panning.
        for (const other of partsAt(startMs + shiftPx * msPerPx)) {
          for (const part of parts)
            if (part.isMarked !== other.isMarked)
              expect(Math.min(part.endMs, other.endMs)).to.be.at.most(Math.max(part.startMs, other.startMs));
        }
      }),
    );
  });

  it('marks all events of a sparse lane at any scale, and those of no crowd', () => {
    expect(new Density(new Float64Array(400)).isSparse).to.equal(true);
    const crowd = new Density(Float64Array.from({ length: 1000 }, (_, i) => (i < 900 ? 0 : 1e6 + (i - 900) * 10_000)));
    expect(crowd.isSparse).to.equal(false);
    expect(
      crowd
        .parts(-1000, 3e6, 1000)
        .map(({ isMarked, from, to }) => `${isMarked ? 'marked' : 'counted'} ${from}..${to}`),
    ).to.deep.equal(['marked 0..0', 'counted 0..900', 'marked 900..1000']);
  });
});
