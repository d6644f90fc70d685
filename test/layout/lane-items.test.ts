import { expect } from 'chai';
import { LaneItems } from '../../src/layout/lane-items.js';
import { columnTable } from '../../src/model/column-table.js';

describe('LaneItems', () => {
  const table = columnTable({ start: Float64Array.of(0, 10, 20, 30), importance: Float32Array.of(0.5, 1, 0, 0.25) });
  const of = (cardPx: (row: number, enoughPx?: number) => number): LaneItems =>
    LaneItems.of(table, Uint32Array.of(1, 3), cardPx);

  it('count within the lane', () => {
    const items = of((row) => 100 + row);
    expect([...items.anchorMs]).to.deep.equal([10, 30]);
    expect([...items.importance]).to.deep.equal([1, 0.25]);
    expect([0, 1].map((index) => [items.row(index), items.widthPx(index)])).to.deep.equal([
      [1, 101],
      [3, 103],
    ]);
    expect([0, 1, 2, 3, 4].map((row) => items.indexOf(row))).to.deep.equal([-1, 0, -1, 1, -1]);
  });

  it('ask for a width once, unless they were only told that it is too wide', () => {
    const asked: string[] = [];
    const items = of((row, enoughPx = Infinity) => {
      asked.push(`${row} ${enoughPx}`);
      return enoughPx <= 200 ? Infinity : 200;
    });
    expect([items.widthPx(0, 150) >= 150, items.widthPx(0), items.widthPx(0, 150)]).to.deep.equal([true, 200, 200]);
    expect(asked).to.deep.equal(['1 150', '1 Infinity']);
  });

  it('have sound widths, whatever they are told', () => {
    expect([NaN, 0, -5, 0.5, 1e9].map((width) => of(() => width).widthPx(0))).to.deep.equal([1, 1, 1, 1, 4096]);
  });

  it('share all that is known of them with those of which some take more room', () => {
    const asked: number[] = [];
    const items = of((row) => (asked.push(row), 100));
    const wide = items.widened(new Set([1]), 44);
    expect([wide.widthPx(0), wide.widthPx(1), wide.cardPx(1), items.widthPx(1)]).to.deep.equal([100, 144, 100, 100]);
    expect(asked).to.deep.equal([1, 3]);
    expect(wide.tree).to.equal(items.tree);
  });
});
