import { expect } from 'chai';
import fc from 'fast-check';
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

  it('are what grouping all events by their moments finds', () => {
    const event = fc.record({ at: fc.integer({ min: 0, max: 6 }), weight: fc.constantFrom<number[]>(0, 0.25, 0.5, 1) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (list, rows) => {
        const sorted = list.toSorted((a, b) => a.at - b.at);
        const expected = [...new Set(sorted.map(({ at }) => at))]
          .map((moment) => [...sorted.keys()].filter((i) => sorted[i]?.at === moment))
          .filter((members) => members.length > rows)
          .map((members) => {
            const weights = members.map((i) => sorted[i]?.weight ?? 0);
            const host = members[weights.indexOf(Math.max(...weights))];
            return [host, { host, from: members[0], to: (members.at(-1) ?? 0) + 1 }];
          });
        const found = crowds(
          Float64Array.from(sorted, ({ at }) => at),
          Float32Array.from(sorted, ({ weight }) => weight),
          rows,
        );
        expect([...found]).to.deep.equal(expected);
      }),
    );
  });
});
