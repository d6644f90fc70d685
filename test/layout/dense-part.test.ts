import { expect } from 'chai';
import fc from 'fast-check';
import { densePart } from '../../src/layout/dense-part.js';
import { columnTable } from '../../src/model/column-table.js';

/** The part of times at which something happened; null: none. */
function partOf(times: readonly number[]): readonly [number, number] | null {
  const table = columnTable({ start: Float64Array.from(times) });
  const part = densePart(
    table,
    Uint32Array.from(table.anchorMs, (_, row) => row),
  );
  return part === null ? null : [part.startMs, part.endMs];
}

describe('the densest part of a story', () => {
  it('is where most events lie, when a few lie far off', () => {
    const part = partOf([0, 1500, 9800, 9802, 9805, 9811, 9814, 9820]);
    expect(part).to.deep.equal([9798.8, 9820]);
  });

  it('holds what is near to it', () => {
    const part = partOf([0, 9790, 9800, 9801, 9802, 9803, 9804, 9805, 9806, 9807, 9808, 9809, 9810, 9830]);
    expect(part?.[0]).to.be.greaterThan(9790);
    expect(partOf([0, 9797, 9800, 9801, 9802, 9803, 9804, 9805, 9806, 9807, 9808, 9809, 9810, 9830])?.[0]).to.be.within(
      9795,
      9797,
    );
  });

  it('is nothing where events lie evenly, are few, or all at once', () => {
    expect(partOf(Array.from({ length: 40 }, (_, i) => i * 30))).to.equal(null);
    expect(partOf([0, 9800])).to.equal(null);
    expect(partOf([5, 5, 5, 5, 5, 5])).to.equal(null);
    expect(partOf([])).to.equal(null);
  });

  it('lies within all of time, is a small share of it, and holds most events', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 3, maxLength: 60 }), (days) => {
        const part = partOf(days);
        if (part === null) return;
        const [first, last] = [Math.min(...days), Math.max(...days)];
        expect(part[0]).to.be.at.least(first);
        expect(part[1]).to.be.at.most(last);
        expect(part[1] - part[0]).to.be.at.most((last - first) / 6 + 1e-6);
        expect(days.filter((day) => day >= part[0] && day <= part[1]).length).to.be.at.least(
          Math.ceil(days.length * 0.6),
        );
      }),
    );
  });
});
