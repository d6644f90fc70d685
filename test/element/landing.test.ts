import { expect } from 'chai';
import fc from 'fast-check';
import { withInView } from '../../src/element/view/landing.js';
import { Viewport } from '../../src/scale/viewport.js';

/** A view of 1000 px and 1000 ms. */
const VIEW = Viewport.of(0, 1000, 1000);
const event = (anchorMs: number, endMs = anchorMs): Parameters<typeof withInView>[1] => ({
  anchorMs,
  endMs,
  cardPx: 200,
  tookMs: endMs - anchorMs,
});

describe('where an event lands that is to be seen', () => {
  it('is where it is, when it is seen already, also what began long before the view', () => {
    for (const seen of [event(0), event(500), event(700), event(-5000, 400), event(-5000, 200), event(-5000, 1e6)])
      expect(withInView(VIEW, seen) === VIEW, JSON.stringify(seen)).to.equal(true);
  });

  it('is as near as its card allows, when it is just leaving', () => {
    expect(withInView(VIEW, event(-5000, 50)).startMs).to.equal(-150);
    expect(withInView(VIEW, event(990)).startMs).to.be.within(190, 260);
  });

  it('is inside at the same scale when it was outside, and seen whole when it took longer', () => {
    const near = withInView(VIEW, event(-3000));
    expect(near.endMs - near.startMs).to.be.closeTo(1000, 1e-9);
    const long = withInView(VIEW, event(5000, 9000));
    expect(long.endMs - long.startMs).to.be.closeTo(8000, 1e-6);
    expect(long.toPx(9000)).to.be.below(1000);
  });

  it('always shows the begin of the event, or time in which it lasts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 3000 }),
        (anchorMs, tookMs, cardPx) => {
          const seen = withInView(VIEW, { anchorMs, endMs: anchorMs + tookMs, cardPx, tookMs });
          expect(seen.toPx(anchorMs)).to.be.at.most(1000);
          expect(Math.max(seen.toPx(anchorMs), seen.toPx(anchorMs + tookMs) - 1e-6)).to.be.at.least(-1e-6);
        },
      ),
    );
  });
});
