import { expect } from 'chai';
import fc from 'fast-check';
import { Density } from '../../src/layout/density.js';

const times = fc.array(fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 50 })), { maxLength: 300 }).map((list) => Float64Array.from(list).sort());
const view = fc.record({ startMs: fc.integer({ min: -1e6, max: 1e6 }), widthPx: fc.integer({ min: 1, max: 800 }), log: fc.integer({ min: -20, max: 80 }) });

describe('Density', () => {
  it('counts in each column what a count by hand finds there', () => {
    fc.assert(
      fc.property(times, view, (anchorMs, { startMs, widthPx, log }) => {
        const msPerPx = 2 ** (log / 8);
        const { xPx, columnPx, counts, max } = new Density(anchorMs).columns(startMs, startMs + widthPx * msPerPx, msPerPx);
        const columnMs = columnPx * msPerPx;
        const first = Math.round((startMs + xPx * msPerPx) / columnMs);
        expect(columnPx).to.be.within(2, 4);
        counts.forEach((count, i) => expect(count).to.equal(anchorMs.filter((time) => Math.floor(time / columnMs) === first + i).length));
        expect(Math.max(0, ...counts)).to.be.at.most(max);
      }),
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
        for (const [column, count] of columnsAt(startMs + shiftPx * msPerPx)) if (before.has(column)) expect(before.get(column)).to.equal(count);
      }),
    );
  });

  it('finds the events between two times, ends included', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: -100, max: 100 }), fc.integer({ min: 0, max: 1000 }), (anchorMs, startMs, length) => {
        const [from, to] = new Density(anchorMs).between(startMs, startMs + length);
        expect([...anchorMs.subarray(from, to)]).to.deep.equal([...anchorMs].filter((time) => time >= startMs && time <= startMs + length));
      }),
    );
  });

  it('marks events one by one only where no screen holds too many', () => {
    expect(new Density(Float64Array.of(1, 2, 3)).marksUpTo).to.equal(Infinity);
    // A thousand events a second apart: 400 of them stretch over 400 s, which must fill the 2,048 px.
    expect(new Density(Float64Array.from({ length: 1000 }, (_, i) => i * 1000)).marksUpTo).to.be.closeTo(400_000 / 2048, 1e-9);
    expect(new Density(new Float64Array(1000)).marksUpTo).to.equal(0);
  });
});
