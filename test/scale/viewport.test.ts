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
  .tuple(
    fc.double({ min: BIG_BANG, max: -BIG_BANG, noNaN: true }),
    fc.double({ min: 0, max: 66, noNaN: true }),
    fc.integer({ min: 200, max: 4000 }),
  )
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

  it('leads from a place to its time and back', () => {
    fc.assert(
      fc.property(
        anyViewport,
        fc.double({ min: -1, max: 2, noNaN: true }),
        (viewport, share) =>
          void expect(viewport.toPx(viewport.toTime(share * viewport.widthPx))).to.be.closeTo(
            share * viewport.widthPx,
            0.51,
          ),
      ),
    );
  });

  it('widens what is too short about its middle, and cuts what is too long', () => {
    expect([
      text(Viewport.of(10, 10, 500)),
      text(Viewport.of(10, 10.5, 500)),
      text(Viewport.of(10, 11, 500)),
    ]).to.deep.equal(['9.5..10.5 on 500', '9.75..10.75 on 500', '10..11 on 500']);
    expect([text(Viewport.of(-1e25, 1e25, 500)), text(Viewport.of(0, 1000, 500).zoomAt(1e-30, 0))]).to.deep.equal([
      '-3.2e+23..3.2e+23 on 500',
      '-3.2e+23..3.2e+23 on 500',
    ]);
  });

  it('goes no further than dates do: there it stops as long as it was', () => {
    const [first, last] = [Viewport.of(-3.2e23, -3e23, 500), Viewport.of(3e23, 3.2e23, 500)];
    for (const [viewport, px] of [
      [first, -100],
      [last, 100],
    ] as const) {
      const panned = viewport.panByPx(px);
      expect([panned.startMs, panned.endMs, panned.msPerPx]).to.deep.equal([
        viewport.startMs,
        viewport.endMs,
        viewport.msPerPx,
      ]);
      const back = viewport.panByPx(-px);
      expect(back.startMs).to.be.closeTo(viewport.startMs - px * viewport.msPerPx, 1e9);
    }
    for (const [startMs, endMs] of [
      [3.1e23, 3.3e23],
      [-3.3e23, -3.1e23],
    ] as const) {
      for (const viewport of [Viewport.of(startMs, endMs, 500), last.to(startMs, endMs)]) {
        expect(Math.max(-viewport.startMs, viewport.endMs)).to.equal(3.2e23);
        expect(viewport.endMs - viewport.startMs).to.be.closeTo(2e22, 1e9);
      }
    }
    expect(text(Viewport.of(-3.2e23, 3.2e23, 500))).to.equal('-3.2e+23..3.2e+23 on 500');
  });

  it('shows the same time on another width', () => {
    const viewport = Viewport.of(1000, 3000, 500);
    expect([text(viewport.withWidth(1000)), viewport.withWidth(1000).msPerPx]).to.deep.equal(['1000..3000 on 1000', 2]);
    expect([viewport.withWidth(500), viewport.panByPx(0), viewport.zoomAt(1, 70)]).to.deep.equal([
      viewport,
      viewport,
      viewport,
    ]);
  });

  it('zooms about a point: the time under it stays within half a pixel, wherever it is', () => {
    fc.assert(
      fc.property(
        anyViewport,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (viewport, factor, share) => {
          const px = share * viewport.widthPx;
          const zoomed = viewport.zoomAt(factor, px);
          // A pixel is at least four steps of the float, so half of one is more than rounding may cost.
          expect(Math.abs(zoomed.toPx(viewport.toTime(px)) - px)).to.be.below(0.51);
        },
      ),
    );
  });

  it('keeps its scale to the last bit while panning', () => {
    fc.assert(
      fc.property(
        anyViewport,
        fc.array(fc.double({ min: -5000, max: 5000, noNaN: true }), { maxLength: 20 }),
        (viewport, moves) => {
          const panned = moves.reduce((at, px) => at.panByPx(px), viewport);
          expect(panned.msPerPx).to.equal(viewport.msPerPx);
        },
      ),
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
      fc.property(
        anyViewport,
        fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { maxLength: 20 }),
        (viewport, shares) => {
          const span = viewport.endMs - viewport.startMs;
          const moved = shares.reduce(
            (at, share) => at.to(at.startMs + share * span, at.endMs + share * span),
            viewport,
          );
          // Where a pixel is only a few steps of the float, rounding is a change of scale that can be seen.
          const coarse = span * 1e-7 < Math.abs(moved.startMs) * Number.EPSILON * 4;
          expect(coarse || moved.msPerPx === viewport.msPerPx).to.equal(true);
        },
      ),
    );
    expect(Viewport.of(0, 1000, 500).to(0, 1001).msPerPx).to.equal(2.002);
    expect(Viewport.of(5000, 6000, 500).to(7000, 8000.000_05).msPerPx, 'as long but for rounding').to.equal(2);
    expect(Viewport.of(5000, 6000, 500).to(7000, 7999).msPerPx).to.equal(1.998);
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
