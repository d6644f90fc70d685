import { expect } from 'chai';
import { Density } from '../../src/layout/density.js';
import { LaneStrip } from '../../src/layout/lane-strip.js';
import type { LaneParts } from '../../src/layout/lane-parts.js';
import { columnTable } from '../../src/model/column-table.js';
import { Viewport } from '../../src/scale/viewport.js';

/**
 * The strip of so many events, a second apart, each lasting this long; what it adds for a view of its last 100 events.
 */
function partsOf(count: number, lastsMs: number): LaneParts {
  const start = Float64Array.from({ length: count }, (_, i) => i * 1000);
  const table = columnTable({ start, end: start.map((time) => time + lastsMs) });
  const rows = Uint32Array.from(start, (_, i) => i);
  const parts: LaneParts = { eras: [], labels: [], bars: [], marks: [], ribbons: [], stacks: [], reaching: [] };
  const strip = new LaneStrip(table, rows, new Density(table.anchorMs), lastsMs);
  strip.addTo(parts, Viewport.of((count - 100) * 1000, count * 1000, 1000), {
    lane: 0,
    topPx: 0,
    heightPx: 12,
    told: new Set(),
  });
  return parts;
}
const lengths = ({ marks }: LaneParts): number[] => marks.map(({ xPx, toPx }) => Math.round(toPx - xPx));

describe('LaneStrip', () => {
  it('draws what lasts as lines while there are few', () => {
    expect(new Set(lengths(partsOf(20, 5000)))).to.deep.equal(new Set([50]));
  });

  it('marks only beginnings where lines would cover the strip', () => {
    const crowded = partsOf(3000, 400_000);
    expect(crowded.marks.length).to.be.greaterThan(50);
    expect(new Set(lengths(crowded))).to.deep.equal(new Set([0]));
  });

  it('is not put off by what lasts no longer than a mark is wide', () => {
    expect(Math.max(...lengths(partsOf(3000, 500)))).to.equal(5);
  });
});
