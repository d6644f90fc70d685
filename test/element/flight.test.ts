import { expect } from 'chai';
import * as fc from 'fast-check';
import { flight, type View } from '../../src/element/view/flight.js';

const view = fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));

describe('flight', () => {
  it('begins and ends at its views', () => {
    fc.assert(
      fc.property(view, view, (from, to) => {
        const path = flight(from, to);
        near(path.at(0), from);
        near(path.at(1), to);
      }),
    );
  });

  it('has a length, and positive widths all the way', () => {
    fc.assert(
      fc.property(view, view, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const path = flight(from, to);
        expect(path.length).to.be.at.least(0);
        expect(path.at(share)[1]).to.be.greaterThan(0);
      }),
    );
  });

  it('stays exact on the way into deep zoom, and its halves meet', () => {
    const path = flight([-3e19, 1e20], [0, 1]);
    expect(path.at(1)).to.deep.equal([0, 1]);
    for (const share of [0.9, 0.99, 0.999]) expect(Math.abs(path.at(share)[0]) / path.at(share)[1]).to.be.below(0.31);
    const [before, after] = [path.at(0.5 - 1e-9), path.at(0.5)];
    expect(before[1] / after[1]).to.be.closeTo(1, 1e-6);
    expect((before[0] - after[0]) / after[1]).to.be.closeTo(0, 1e-4);
  });

  it('zooms out to pass a long distance', () => {
    expect(flight([0, 1], [1000, 1]).at(0.5)[1]).to.be.greaterThan(100);
  });

  it('only zooms where the centre stays', () => {
    expect(flight([5, 100], [5, 1]).at(0.5)).to.deep.equal([5, 10]);
    expect(flight([5, 100], [5 + 1e-8, 1]).at(1)[0]).to.be.closeTo(5 + 1e-8, 1e-15);
  });
});

function near([centre, width]: View, [wantedCentre, wantedWidth]: View): void {
  expect(width / wantedWidth).to.be.closeTo(1, 1e-6);
  expect(centre).to.be.closeTo(wantedCentre, 1e-6 * Math.max(1, Math.abs(wantedCentre), wantedWidth));
}
