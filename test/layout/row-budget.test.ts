import { expect } from 'chai';
import fc from 'fast-check';
import { shareRows } from '../../src/layout/row-budget.js';

describe('shareRows', () => {
  it('gives all what they want when there is enough', () => {
    expect(shareRows([1, 3, 2], 6)).to.deep.equal([1, 3, 2]);
  });

  it('takes from the most demanding, of equal ones from the last', () => {
    expect(shareRows([1, 5, 2], 6)).to.deep.equal([1, 3, 2]);
    expect(shareRows([4, 4, 4], 10)).to.deep.equal([4, 3, 3]);
    expect(shareRows([3, 3], 1)).to.deep.equal([1, 1]);
  });

  it('uses the whole budget, gives nobody more than wanted, and nobody less than one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 100 }),
        (wanted, budget) => {
          const shares = shareRows(wanted, budget);
          const needs = wanted.map((count) => Math.max(1, count));
          shares.forEach((share, i) => expect(share).to.be.within(1, needs[i] ?? 0));
          const total = (list: readonly number[]): number => list.reduce((sum, count) => sum + count, 0);
          expect(total(shares)).to.equal(Math.max(wanted.length, Math.min(total(needs), budget)));
        },
      ),
    );
  });
});
