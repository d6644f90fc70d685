import { expect } from 'chai';
import fc from 'fast-check';
import { Viewport } from '../../src/scale/viewport.js';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const BIG_BANG = -13.8e9 * YEAR;

/** A viewport as a line of text: start, end, width. */
function text(viewport: Viewport): string {
  return `${viewport.startMs}..${viewport.endMs} on ${viewport.widthPx}`;
}

const anyViewport = fc
  .tuple(fc.double({ min: BIG_BANG, max: -BIG_BANG, noNaN: true }), fc.double({ min: 0, max: 66, noNaN: true }), fc.integer({ min: 200, max: 4000 }))
  .map(([startMs, log, widthPx]) => Viewport.of(startMs, startMs + 2 ** log, widthPx));

describe('Viewport', () => {
  it('maps its two ends to its two edges', () => {
    const viewport = Viewport.of(1000, 3000, 500);
    expect([viewport.toPx(1000), viewport.toPx(3000), viewport.toTime(250)]).to.deep.equal([0, 500, 2000]);
  });

  it('puts swapped ends in order and refuses what is no window', () => {
    expect(text(Viewport.of(5000, 1000, 400))).to.equal('1000..5000 on 400');
    expect(() => Viewport.of(NaN, 1, 400)).to.throw(RangeError, 'NaN');
    expect(() => Viewport.of(0, 1, 0)).to.throw(RangeError, 'width 0');
    expect(() => Viewport.of(0, 1, 400).zoomAt(0, 0)).to.throw(RangeError, 'factor 0');
  });

  it('zooms about a point: the time under it stays within half a pixel, wherever it is', () => {
    fc.assert(
      fc.property(anyViewport, fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (viewport, factor, share) => {
        const px = share * viewport.widthPx;
        const zoomed = viewport.zoomAt(factor, px);
        // A pixel is at least four steps of the float, so half of one is more than rounding may cost.
        expect(Math.abs(zoomed.toPx(viewport.toTime(px)) - px)).to.be.below(0.51);
      }),
    );
  });

  it('keeps its scale to the last bit while panning', () => {
    fc.assert(
      fc.property(anyViewport, fc.array(fc.double({ min: -5000, max: 5000, noNaN: true }), { maxLength: 20 }), (viewport, moves) => {
        const panned = moves.reduce((at, px) => at.panByPx(px), viewport);
        expect(panned.msPerPx).to.equal(viewport.msPerPx);
      }),
    );
  });

  it('keeps its scale to the last bit when more is shown on both sides', () => {
    fc.assert(
      fc.property(anyViewport, fc.integer({ min: 0, max: 3000 }), (viewport, px) => {
        const wide = viewport.widened(px);
        expect(wide.msPerPx).to.equal(viewport.msPerPx);
        expect(wide.widthPx).to.equal(viewport.widthPx + 2 * px);
        expect(Math.abs(wide.toPx(viewport.startMs) - px)).to.be.below(0.51);
      }),
    );
  });

  it('keeps its scale to the last bit while its two ends are set, moved by the same amount', () => {
    fc.assert(
      fc.property(anyViewport, fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { maxLength: 20 }), (viewport, shares) => {
        const span = viewport.endMs - viewport.startMs;
        const moved = shares.reduce((at, share) => at.to(at.startMs + share * span, at.endMs + share * span), viewport);
        // Where a pixel is only a few steps of the float, rounding is a change of scale that can be seen.
        const coarse = span * 1e-7 < Math.abs(moved.startMs) * Number.EPSILON * 4;
        expect(coarse || moved.msPerPx === viewport.msPerPx).to.equal(true);
      }),
    );
    expect(Viewport.of(0, 1000, 500).to(0, 1001).msPerPx).to.equal(2.002);
    expect(() => Viewport.of(0, 1000, 500).to(NaN, 1)).to.throw(RangeError, 'NaN');
  });

  it('stops at one millisecond, and sooner where floats are coarser', () => {
    expect(text(Viewport.of(0, 1000, 1000).zoomAt(1e9, 0))).to.equal('0..1 on 1000');
    const far = Viewport.of(BIG_BANG, BIG_BANG + 1e18, 1000).zoomAt(1e15, 500);
    const step = Math.abs(BIG_BANG) * Number.EPSILON;
    expect(far.msPerPx).to.be.at.least(step);
    for (let px = 0; px < 1000; px++) expect(far.toTime(px + 1)).to.be.above(far.toTime(px));
  });
});
