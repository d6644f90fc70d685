import { expect } from 'chai';
import fc from 'fast-check';
import { IdSet } from '../../src/model/id-set.js';

describe('IdSet', () => {
  it('takes an id once, and knows which it has, like a Set', () => {
    // Few letters, so that many ids come twice; many ids, so that it grows.
    const ids = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ö', '\u{1F600}'), maxLength: 5 }), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(ids, (list) => {
        const [set, naive] = [new IdSet(), new Set<string>()];
        for (const id of list) {
          expect(set.has(id)).to.equal(naive.has(id));
          expect(set.add(id)).to.equal(!naive.has(id));
          naive.add(id);
          expect(set.has(id)).to.equal(true);
        }
      }),
    );
  });

  it('holds many ids that differ in their last letters only', () => {
    const set = new IdSet();
    for (let i = 0; i < 20_000; i++) expect(set.add(`an-event-with-a-long-name-${i}`)).to.equal(true);
    for (let i = 0; i < 20_000; i++) expect(set.add(`an-event-with-a-long-name-${i}`)).to.equal(false);
    expect(set.has('an-event-with-a-long-name-20000')).to.equal(false);
  });
});
