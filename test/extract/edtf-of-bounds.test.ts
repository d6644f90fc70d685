import { expect } from 'chai';
import fc from 'fast-check';
import { dayOf, edtfBetween, isoDuration } from '../../src/extract/edtf-of-bounds.js';
import { msFromDate, MS_PER_DAY, MS_PER_HOUR } from '../../src/model/calendar.js';
import { edtfTextBounds } from '../../src/model/edtf-parse.js';

describe('EDTF of bounds', () => {
  const cases: readonly [from: readonly number[], to: readonly number[], edtf: string][] = [
    [[2021, 6, 3], [2021, 6, 4], '2021-06-03'],
    [[2021, 6, 1], [2021, 7, 1], '2021-06'],
    [[2021], [2022], '2021'],
    [[2020], [2030], '202X'],
    [[1900], [2000], '19XX'],
    [[2021], [2023], '[2021..2022]'],
    [[2021, 5, 20], [2021, 6, 4], '[2021-05-20..2021-06-03]'],
    [[-43, 3, 15], [-43, 3, 16], '-0043-03-15'],
    [[20_000], [20_001], 'Y20000'],
  ];
  for (const [from, to, edtf] of cases) {
    it(`writes ${edtf}`, () =>
      expect(edtfBetween(msFromDate(from[0] ?? 0, from[1], from[2]), msFromDate(to[0] ?? 0, to[1], to[2]))).to.equal(
        edtf,
      ));
  }

  it('leaves open what is open', () => {
    expect(edtfBetween(-Infinity, msFromDate(2021, 6, 4))).to.equal('[..2021-06-03]');
    expect(edtfBetween(msFromDate(2021, 6, 3), Infinity)).to.equal('[2021-06-03..]');
    expect(edtfBetween(-Infinity, Infinity)).to.equal(null);
  });

  it('covers the bounds to the day, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4_000_000, max: 4_000_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (first, hours) => {
          const from = first * MS_PER_HOUR;
          const to = from + hours * MS_PER_HOUR;
          const bounds = edtfTextBounds(edtfBetween(from, to) ?? '');
          expect(bounds?.beginEarliest).to.equal(Math.floor(from / MS_PER_DAY) * MS_PER_DAY);
          expect(bounds?.endLatest).to.equal(Math.ceil(to / MS_PER_DAY) * MS_PER_DAY);
        },
      ),
      { seed: 5 },
    );
  });

  it('writes days and durations', () => {
    expect(dayOf(msFromDate(2021, 3, 1) - 1)).to.equal('2021-02-28');
    expect(isoDuration(14 * MS_PER_DAY)).to.equal('P14D');
    expect(isoDuration(MS_PER_DAY)).to.equal('PT24H');
  });
});
