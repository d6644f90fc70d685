import { expect } from 'chai';
import { crowds } from '../../src/layout/stacks.js';

describe('crowds', () => {
  const anchorMs = Float64Array.of(1, 2, 2, 2, 5, 5);
  const importance = Float32Array.of(0.5, 0.1, 0.9, 0.9, 0.5, 0.5);

  it('are more events of one moment than there are rows; the first of the most important is the host', () => {
    expect([...crowds(anchorMs, importance, 2).values()]).to.deep.equal([{ host: 2, from: 1, to: 4 }]);
    expect([...crowds(anchorMs, importance, 1).values()]).to.deep.equal([
      { host: 2, from: 1, to: 4 },
      { host: 4, from: 4, to: 6 },
    ]);
  });

  it('are none where each has a row', () => {
    expect(crowds(anchorMs, importance, 3).size).to.equal(0);
    expect(crowds(new Float64Array(0), new Float32Array(0), 1).size).to.equal(0);
  });
});
