import { expect } from 'chai';
import fc from 'fast-check';
import { existingRows, rowsByLane } from '../../src/layout/lane-rows.js';

describe('rowsByLane', () => {
  it('finds for each lane what a look at each row finds', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ lane: fc.nat({ max: 5 }), exists: fc.boolean() }), { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), fc.boolean(), (list, lanes, filtered) => {
        const filter = filtered ? Uint8Array.from(list, ({ exists }) => (exists ? 1 : 0)) : undefined;
        const rows = existingRows(list.length, filter);
        expect([...rows]).to.deep.equal([...list.keys()].filter((row) => !filtered || list[row]?.exists));
        const found = rowsByLane(rows, Uint16Array.from(list, ({ lane }) => lane), lanes);
        expect(found.map((of) => [...of])).to.deep.equal(Array.from({ length: lanes }, (_, lane) => [...rows].filter((row) => list[row]?.lane === lane)));
      }),
    );
  });
});
