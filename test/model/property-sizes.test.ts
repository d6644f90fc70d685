import { expect } from 'chai';
import fc from 'fast-check';

// Without the setting (test/support/full-size.mjs) no property ever saw a list of more than twelve, whatever it asked
// for.
describe('properties', () => {
  it('try lists and texts of every size up to the largest that they name', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        (list, text) => void sizes.add(list.length).add(text.length),
      ),
      { seed: 1 },
    );
    expect(Math.max(...sizes)).to.be.above(200);
  });
});
