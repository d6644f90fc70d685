import { expect } from 'chai';
import fc from 'fast-check';
import { BrokenScale } from '../../src/scale/broken-scale.js';

const ALL = { startMs: 0, endMs: 1000 };

/** Four times in order: all of it, and a part within. */
const spans = fc
  .tuple(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.double({ min: 1, max: 1e15, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([startMs, lengthMs, a, b]) => ({
    all: { startMs, endMs: startMs + lengthMs },
    large: { startMs: startMs + lengthMs * Math.min(a, b), endMs: startMs + lengthMs * Math.max(a, b) },
  }));

describe('broken scale', () => {
  it('is even without a large part', () => {
    const scale = new BrokenScale(ALL, null, 10, 110);
    expect(scale.breaksPx).to.deep.equal([]);
    expect([0, 250, 1000, 1500].map((ms) => scale.toPx(ms))).to.deep.equal([10, 35, 110, 160]);
    expect(scale.toMs(35)).to.equal(250);
  });

  it('gives most of its room to the large part, and even parts to each piece', () => {
    const scale = new BrokenScale(ALL, { startMs: 900, endMs: 950 }, 0, 1000);
    expect(scale.breaksPx).to.deep.equal([160, 950]);
    expect(scale.toPx(450)).to.equal(80);
    expect(scale.toPx(925)).to.equal(555);
  });

  it('leaves a side as wide as it is by itself where that is less, and draws none of less than a px', () => {
    const breaks = (startMs: number, endMs: number): readonly number[] =>
      new BrokenScale(ALL, { startMs, endMs }, 0, 1000).breaksPx;
    expect([
      breaks(50, 980),
      breaks(300, 600),
      breaks(1, 999),
      breaks(0.9, 999.1),
      breaks(0, 500),
      breaks(500, 1000),
    ]).to.deep.equal([[50, 980], [160, 840], [1, 999], [], [840], [160]]);
    expect([breaks(500, 500), breaks(600, 400)], 'no part').to.deep.equal([[], []]);
  });

  it('is the same wherever time and room begin', () => {
    const scale = new BrokenScale({ startMs: 5000, endMs: 6000 }, { startMs: 5900, endMs: 5950 }, 10, 110);
    expect(scale.breaksPx).to.deep.equal([26, 105]);
    expect([5000, 5450, 5900, 5950, 6000, 6050].map((ms) => scale.toPx(ms))).to.deep.equal([10, 18, 26, 105, 110, 115]);
    expect([2, 10, 26, 105, 110].map((px) => scale.toMs(px))).to.deep.equal([4550, 5000, 5900, 5950, 6000]);
  });

  it('rises everywhere from end to end, and leads back', () => {
    fc.assert(
      fc.property(
        spans,
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        ({ all, large }, a, b) => {
          const scale = new BrokenScale(all, large, 14, 900);
          expect(scale.toPx(all.startMs)).to.be.closeTo(14, 1e-6);
          expect(scale.toPx(all.endMs)).to.be.closeTo(900, 1e-6);
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((share) => 14 + share * 886) as [number, number];
          expect(scale.toMs(low)).to.be.at.most(scale.toMs(high));
          const lengthMs = all.endMs - all.startMs;
          // As finely as the numbers at hand can tell moments apart.
          const finest = Math.max(
            1e-9,
            (Number.EPSILON * 8 * Math.max(Math.abs(all.startMs), Math.abs(all.endMs))) / lengthMs,
          );
          const back = scale.toMs(scale.toPx(scale.toMs(low)));
          expect(Math.abs(back - scale.toMs(low)) / lengthMs).to.be.at.most(finest * 1e3);
        },
      ),
    );
  });
});
