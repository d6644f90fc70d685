import { expect } from 'chai';
import fc from 'fast-check';
import { timeOrder } from '../../src/model/time-order.js';

describe('timeOrder', () => {
  it('is what a stable sort by comparison gives, for any times', () => {
    const time = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(time), (list) => {
        const times = Float64Array.from(list);
        const naive = list
          .map((_, i) => i)
          .sort((a, b) => (list[a] === list[b] ? a - b : (list[a] ?? 0) - (list[b] ?? 0)));
        expect([...timeOrder(times)]).to.deep.equal(naive);
      }),
    );
  });

  it('leaves the times as they are', () => {
    const times = Float64Array.of(3, -0, -1e300);
    expect([...timeOrder(times)]).to.deep.equal([2, 1, 0]);
    expect([...times]).to.deep.equal([3, -0, -1e300]);
  });
});
