import { expect } from 'chai';
import fc from 'fast-check';
import { carried, changesWithin, placeBefore, placeNow } from '../../src/model/row-changes.js';

/**
 * A list that has changed: of each number whether it is only in the old list, only in the new or in both, and whether
 * it is of a part of each.
 */
const anyChange = fc.array(
  fc.record({ where: fc.constantFrom('old', 'new', 'both', 'both', 'both', 'both'), isOfPart: fc.boolean() }),
  { maxLength: 120 },
);

describe('RowChanges', () => {
  it('bring every number that stays to its new place', () => {
    fc.assert(
      fc.property(anyChange, (list) => {
        const items = list.map((item, i) => ({ ...item, value: i + 1 }));
        const before = items.filter(({ where }) => where !== 'new');
        const after = items.filter(({ where }) => where !== 'old');
        const changes = {
          inserted: Uint32Array.from([...after.keys()].filter((i) => after[i]?.where === 'new')),
          removed: Uint32Array.from([...before.keys()].filter((i) => before[i]?.where === 'old')),
        };
        const target = carried(
          Float64Array.from(before, ({ value }) => value),
          changes,
          new Float64Array(after.length),
        );
        expect([...target]).to.deep.equal(after.map(({ where, value }) => (where === 'new' ? 0 : value)));
        before.forEach((item, i) => expect(placeNow(changes, i)).to.equal(after.indexOf(item)));
        after.forEach((item, i) => expect(placeBefore(changes, i)).to.equal(before.indexOf(item)));

        // The same of a part of the list.
        const numbersOf = (of: typeof items): Uint32Array =>
          Uint32Array.from([...of.keys()].filter((i) => of[i]?.isOfPart));
        const part = changesWithin(changes, numbersOf(before), numbersOf(after));
        const [partBefore, partAfter] = [
          before.filter(({ isOfPart }) => isOfPart),
          after.filter(({ isOfPart }) => isOfPart),
        ];
        expect([...(part?.inserted ?? [])]).to.deep.equal(
          [...partAfter.keys()].filter((i) => partAfter[i]?.where === 'new'),
        );
        expect([...(part?.removed ?? [])]).to.deep.equal(
          [...partBefore.keys()].filter((i) => partBefore[i]?.where === 'old'),
        );
      }),
    );
  });

  it('do not hold for a part that something has left or joined that was there all the time', () => {
    const changes = { inserted: Uint32Array.of(1), removed: Uint32Array.of(3) };
    // Old 0 1 2 3 4 is new 0 _ 1 2 4: old 0, 1, 2, 4 are 0, 2, 3, 4 now.
    expect(changesWithin(changes, Uint32Array.of(0, 2, 3), Uint32Array.of(0, 1, 3))).to.deep.equal({
      inserted: Uint32Array.of(1),
      removed: Uint32Array.of(2),
    });
    for (const [before, after] of [
      [[0, 1], [0]],
      [[0], [0, 2]],
      [[1], [3]],
      [[], [4]],
      [[4], []],
    ] as const) {
      expect(
        changesWithin(changes, Uint32Array.from(before), Uint32Array.from(after)),
        JSON.stringify([before, after]),
      ).to.equal(null);
    }
  });
});
