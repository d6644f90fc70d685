import { expect } from 'chai';
import { AllLane } from '../../src/layout/all-lane.js';
import { Density } from '../../src/layout/density.js';
import { createLayout } from '../../src/layout/layout.js';
import { columnTable } from '../../src/model/column-table.js';
import { Viewport } from '../../src/scale/viewport.js';

describe('AllLane', () => {
  const start = Float64Array.of(0, 10, 500, 990);
  const counted = Float64Array.from({ length: 1000 }, (_, i) => i);
  const density = new Density(counted);
  const all = new AllLane({
    total: counted.length,
    columns: (startMs, endMs, msPerPx) => density.columns(startMs, endMs, msPerPx),
  });
  const layout = createLayout({
    table: columnTable({ start }),
    all,
    lanes: [{ key: 'sent' }],
    laneOf: new Uint16Array(start.length),
    labelWidthPx: () => 100,
    widthPx: 500,
  });

  it('stands beneath the lanes, folded, and says how many events there are, sent or not', () => {
    const { lanes, heightPx } = layout.scene(Viewport.of(0, 1000, 500));
    const [sent, last] = lanes;
    expect(lanes).to.have.length(2);
    expect(last).to.deep.equal({
      key: ':all',
      yPx: (sent?.yPx ?? 0) + (sent?.heightPx ?? 0),
      heightPx: 30,
      rows: 0,
      collapsed: true,
      count: 1000,
    });
    expect(heightPx).to.equal((last?.yPx ?? 0) + 30);
  });

  it('counts in its ribbon, at the foot of the lane, those of the view', () => {
    const { ribbons, lanes } = layout.scene(Viewport.of(256, 512, 64));
    expect(ribbons).to.have.length(1);
    const [ribbon] = ribbons;
    // With a line of air beneath it.
    expect([ribbon?.lane, ribbon?.yPx, ribbon?.heightPx]).to.deep.equal([1, (lanes[1]?.yPx ?? 0) + 10, 18]);
    expect([ribbon?.xPx, ribbon?.columnPx, ribbon?.max]).to.deep.equal([0, 2, 8]);
    expect(ribbon?.counts.reduce((sum, count) => sum + count)).to.equal(256);
  });

  it('takes its height from that of the others', () => {
    const many = Float64Array.from({ length: 300 }, (_, i) => i);
    const rowsWith = (lane: AllLane | null, maxHeightPx: number): number | undefined =>
      createLayout({ table: columnTable({ start: many }), all: lane, labelWidthPx: () => 100, maxHeightPx }).scene(
        Viewport.of(0, 300, 500),
      ).lanes[0]?.rows;
    expect(rowsWith(all, 230)).to.equal(rowsWith(null, 200));
    expect(rowsWith(all, 210)).to.equal(rowsWith(null, 180));
    expect(rowsWith(all, 230)).to.be.above(1);
  });
});
