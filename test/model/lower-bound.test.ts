import { expect } from 'chai';
import fc from 'fast-check';
import { lowerBound } from '../../src/model/lower-bound.js';

describe('lowerBound', () => {
  it('finds the first value that is not less, within any bounds', () => {
    const values = fc
      .array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 })
      .map((list) => Float64Array.from(list).sort());
    fc.assert(
      fc.property(values, fc.integer({ min: -10, max: 10 }), fc.nat(40), fc.nat(40), (list, value, a, b) => {
        const [low, high] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
        const naive = [...list].findIndex((other, i) => i >= low && i < high && other >= value);
        expect(lowerBound(list, value, low, high)).to.equal(naive < 0 ? high : naive);
        expect(lowerBound(list, value)).to.equal([...list].filter((other) => other < value).length);
      }),
    );
  });
});
