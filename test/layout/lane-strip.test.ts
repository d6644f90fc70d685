import { expect } from 'chai';
import fc from 'fast-check';
import { Density } from '../../src/layout/density.js';
import { LaneStrip } from '../../src/layout/lane-strip.js';
import type { LaneParts } from '../../src/layout/lane-parts.js';
import type { Mark } from '../../src/layout/scene.js';
import { columnTable } from '../../src/model/column-table.js';
import type { EventTable } from '../../src/model/event-table.js';
import { Viewport } from '../../src/scale/viewport.js';
import { seededRandom } from '../bench/label-data.js';

const noParts = (): LaneParts => ({
  eras: [],
  labels: [],
  bars: [],
  marks: [],
  ribbons: [],
  stacks: [],
  reaching: [],
});

/**
 * The strip of so many events, a second apart, each lasting this long; what it adds for a view of its last 100 events.
 */
function partsOf(count: number, lastsMs: number): LaneParts {
  const start = Float64Array.from({ length: count }, (_, i) => i * 1000);
  const table = columnTable({ start, end: start.map((time) => time + lastsMs) });
  const rows = Uint32Array.from(start, (_, i) => i);
  const parts = noParts();
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

const HEIGHT_PX = 20;
const TOP_PX = 100;

/**
 * What stands in a strip, found by looking at every event: each that nothing else tells of has its mark, as a line when
 * it lasts, unless more than sixty lines would be seen; where events are too many, those that begin there have none.
 */
function marksByHand(
  table: EventTable,
  told: ReadonlySet<number>,
  viewport: Viewport,
  isCounted: (timeMs: number) => boolean,
): Pick<Mark, 'index' | 'xPx' | 'toPx'>[] {
  const events = [...table.anchorMs].map((beginMs, index) => ({
    index,
    beginMs,
    endMs: table.lasts(index) ? (table.endMs[index] ?? 0) : beginMs,
  }));
  const seen = events.filter(
    ({ index, beginMs, endMs }) => !told.has(index) && beginMs <= viewport.endMs && endMs >= viewport.startMs,
  );
  const lines = seen.filter(({ beginMs, endMs }) => endMs > viewport.startMs && endMs - beginMs > 6 * viewport.msPerPx);
  const asLines = table.size <= 400 || lines.length <= 60;
  const nearPx = (timeMs: number): number => Math.min(Math.max(viewport.toPx(timeMs), -512), viewport.widthPx + 512);
  return seen
    .filter(({ beginMs }) => (beginMs < viewport.startMs ? asLines : !isCounted(beginMs)))
    .map(({ index, beginMs, endMs }) => ({ index, xPx: nearPx(beginMs), toPx: nearPx(asLines ? endMs : beginMs) }));
}

describe('LaneStrip', () => {
  it('marks or counts every event that nothing else tells of, as a look at each finds it', () => {
    const anyStrip = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      // Up to 400 all are marked.
      count: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 395, max: 900 })),
      lasting: fc.constantFrom(0, 0.05, 0.15, 0.9),
      longestMs: fc.constantFrom(20, 300, 4000),
      // Some of them at one time.
      crowd: fc.constantFrom(0, 0.5),
      startMs: fc.integer({ min: -500, max: 9500 }),
      lengthMs: fc.constantFrom(200, 1000, 5000, 12_000),
    });
    fc.assert(
      fc.property(anyStrip, ({ seed, count, lasting, longestMs, crowd, startMs, lengthMs }) => {
        const random = seededRandom(seed);
        const start = Float64Array.from({ length: count }, () =>
          Math.round(random() < crowd ? 3000 + 200 * random() : 10_000 * random()),
        ).sort();
        const end = start.map((time) => time + (random() < lasting ? Math.round(longestMs * random()) : 0));
        const table = columnTable({ start, end });
        const rows = Uint32Array.from(start, (_, i) => i);
        const told = new Set(rows.filter(() => random() < 0.3));
        const density = new Density(table.anchorMs);
        const strip = new LaneStrip(table, rows, density, longestMs);
        const viewport = Viewport.of(startMs, startMs + lengthMs, 600);
        const parts = noParts();
        strip.addTo(parts, viewport, { lane: 3, topPx: TOP_PX, heightPx: HEIGHT_PX, told });
        const counted = density.parts(viewport.startMs, viewport.endMs, viewport.msPerPx).filter((p) => !p.isMarked);
        const isCounted = (row: number): boolean => counted.some(({ from, to }) => row >= from && row < to);
        const expected = marksByHand(table, told, viewport, (timeMs) => isCounted(table.anchorMs.indexOf(timeMs)));
        expect(parts.marks.map(({ index, xPx, toPx }) => ({ index, xPx, toPx }))).to.deep.equal(expected);
        // At the foot of the strip, with a line of air beneath.
        for (const { lane, yPx, heightPx } of parts.marks)
          expect([lane, yPx, heightPx]).to.deep.equal([3, TOP_PX + HEIGHT_PX - 6, 5]);
        expect(parts.ribbons).to.have.length(counted.length);
        parts.ribbons.forEach(({ lane, yPx, heightPx, xPx, columnPx, counts }, i) => {
          expect([lane, yPx, heightPx]).to.deep.equal([3, TOP_PX + 1, HEIGHT_PX - 2]);
          const columnMs = 2 ** Math.round(Math.log2(columnPx * viewport.msPerPx));
          const first = Math.round(viewport.toTime(xPx) / columnMs);
          const [fromPx, toPx] = [counted[i]?.startMs ?? 0, counted[i]?.endMs ?? 0].map((ms) => viewport.toPx(ms));
          expect(xPx).to.be.within((fromPx ?? 0) - columnPx, (fromPx ?? 0) + 1e-6);
          expect(xPx + counts.length * columnPx).to.be.within((toPx ?? 0) - 1e-6, (toPx ?? 0) + columnPx);
          counts.forEach((each, column) =>
            expect(each).to.equal([...start].filter((time) => Math.floor(time / columnMs) === first + column).length),
          );
        });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its marks within a strip that is lower than they are', () => {
    const table = columnTable({ start: Float64Array.of(10) });
    const strip = new LaneStrip(table, Uint32Array.of(0), new Density(table.anchorMs), 0);
    const parts = noParts();
    strip.addTo(parts, Viewport.of(0, 100, 100), { lane: 0, topPx: 50, heightPx: 6, told: new Set() });
    expect(parts.marks.map(({ yPx, heightPx }) => [yPx, heightPx])).to.deep.equal([[51, 4]]);
  });

  it('has counted what a ribbon shows before it is drawn, once that was prepared', () => {
    const times = Float64Array.from({ length: 20_000 }, (_, i) => i);
    let looks = 0;
    const watched = new Proxy(times, {
      get: (target, key) => (typeof key === 'string' && Number(key) >= 0 && looks++, Reflect.get(target, key)),
    });
    const strip = new LaneStrip(columnTable({ start: times }), Uint32Array.from(times), new Density(watched), 0);
    const viewport = Viewport.of(0, 20_000, 1000);
    strip.prepare(viewport);
    const prepared = looks;
    strip.addTo(noParts(), viewport, { lane: 0, topPx: 0, heightPx: 20, told: new Set() });
    expect(prepared).to.be.above(1000);
    expect(looks - prepared).to.be.below(prepared / 5);
  });

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
