import { expect } from 'chai';
import fc from 'fast-check';
import { MaxTree } from '../../src/model/max-tree.js';

const values = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 700 })
  .map((list) => Float32Array.from(list));
const bounds = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

describe('MaxTree', () => {
  it('takes the largest out of any range', () => {
    fc.assert(
      fc.property(values, bounds, fc.integer({ min: 0, max: 40 }), (list, [a, b], count) => {
        const [from, to] = [Math.floor(Math.min(a, b) * list.length), Math.ceil(Math.max(a, b) * list.length)];
        const found: number[] = [];
        new MaxTree(list).largest(from, to, count, found);
        expect(new Set(found).size).to.equal(Math.min(count, to - from));
        const naive = [...list.keys()]
          .slice(from, to)
          .sort((x, y) => (list[y] ?? 0) - (list[x] ?? 0) || x - y)
          .slice(0, count);
        expect(found.sort((x, y) => x - y)).to.deep.equal(naive.sort((x, y) => x - y));
      }),
    );
  });
});
