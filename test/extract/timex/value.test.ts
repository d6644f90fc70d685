import { expect } from 'chai';
import fc from 'fast-check';
import {
  nameOfPeriod,
  shiftDay,
  startOfPeriod,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type Unit,
} from '../../../src/extract/timex/period.js';
import { holidayIn } from '../../../src/extract/timex/resolve-point.js';
import { boundsOf, intervalOf, lengthOf } from '../../../src/extract/timex/value.js';
import { daysFromDate, MS_PER_DAY, weekdayOfDays } from '../../../src/model/calendar.js';

/** "from … to", as ISO 8601 without the time where it is midnight. */
function stretch(value: string): string | null {
  const bounds = boundsOf(value);
  const iso = (ms: number): string => new Date(ms).toISOString().replace('T00:00:00.000Z', '').replace(':00.000Z', 'Z');
  return bounds && `${iso(bounds.start)} … ${iso(bounds.end)}`;
}

describe('TIMEX3 values', () => {
  const stretches: Record<string, string> = {
    '1999': '1999-01-01 … 2000-01-01',
    '199': '1990-01-01 … 2000-01-01',
    '18': '1800-01-01 … 1900-01-01',
    '2': '2000-01-01 … 3000-01-01',
    '2021-06': '2021-06-01 … 2021-07-01',
    '2020-02-29': '2020-02-29 … 2020-03-01',
    '2020-W53': '2020-12-28 … 2021-01-04',
    '2021-W21-WE': '2021-05-29 … 2021-05-31',
    '1988-Q3': '1988-07-01 … 1988-10-01',
    '1988-H2': '1988-07-01 … 1989-01-01',
    '1994-WI': '1994-12-01 … 1995-03-01',
    BC0044: '-000043-01-01 … -000042-01-01',
    BC04: '-000499-01-01 … -000399-01-01',
    '2021-06-03TMO': '2021-06-03T05:00Z … 2021-06-03T12:00Z',
    '2021-06-03TNI': '2021-06-03T18:00Z … 2021-06-04T06:00Z',
    '2021-06-03T14:30': '2021-06-03T14:30Z … 2021-06-03T14:31Z',
    '2021-06-03T14': '2021-06-03T14:00Z … 2021-06-03T15:00Z',
    '2021-06-03T14:30+02': '2021-06-03T12:30Z … 2021-06-03T12:31Z',
    '2021-06-03T23:30-05': '2021-06-04T04:30Z … 2021-06-04T04:31Z',
    '2021-06-03T24:00': '2021-06-03 … 2021-06-04',
  };
  for (const [value, expected] of Object.entries(stretches))
    it(`${value} is ${expected}`, () => expect(stretch(value)).to.equal(expected));

  for (const value of ['PAST_REF', 'XXXX-10', '2021-13-99T', 'P3D', '', '20211', '2021-6'])
    it(`${value || 'nothing'} has no place`, () => expect(boundsOf(value)).to.equal(null));

  it('takes early, mid and late as thirds that fill the whole', () => {
    const thirds = ['START', 'MID', 'END'].map((mod) => intervalOf('2021-06', mod, null));
    expect(thirds.map((third) => third?.endLatest)).to.deep.equal([
      thirds[1]?.beginEarliest,
      thirds[2]?.beginEarliest,
      daysFromDate(2021, 7) * MS_PER_DAY,
    ]);
  });

  it('leaves one end open before and after', () => {
    expect(intervalOf('1914', 'BEFORE', null)?.beginEarliest).to.equal(-Infinity);
    expect(intervalOf('1914', 'BEFORE', null)?.endLatest).to.equal(daysFromDate(1914) * MS_PER_DAY);
    expect(intervalOf('1990', 'AFTER', null)?.beginEarliest).to.equal(daysFromDate(1991) * MS_PER_DAY);
    expect(intervalOf('2021-05-03', 'ON_OR_BEFORE', null)?.endLatest).to.equal(daysFromDate(2021, 5, 4) * MS_PER_DAY);
  });

  it('is as exact about deep time as its digits', () => {
    const years = (value: string): number => {
      const interval = intervalOf(value, undefined, 0);
      return interval ? Math.round((interval.beginLatest - interval.beginEarliest) / (365.2425 * MS_PER_DAY)) : 0;
    };
    expect(years('MA66')).to.equal(1_000_000);
    expect(years('GA13.8')).to.equal(100_000_000);
    expect(years('KA12')).to.equal(1000);
    expect(years('KA300')).to.equal(100_000);
  });

  it('measures each unit as it is in the mean of 400 years', () => {
    const days = (value: string): number => (lengthOf(value, undefined)?.min ?? NaN) / MS_PER_DAY;
    for (const value of ['P4C', 'P40E', 'P400Y', 'P1600Q', 'P4800M'])
      expect(days(value), value).to.be.closeTo(146_097, 1e-6);
    expect(days('P2L')).to.be.closeTo(5 * 146_097, 1e-6);
    expect(['P1W', 'P1WE', 'P1D', 'PT24H', 'PT1440M', 'PT86400S'].map(days)).to.deep.equal([7, 2, 1, 1, 1, 1]);
  });

  it('measures lengths under their hedges, in days', () => {
    const days = (value: string, mod?: string): (number | undefined)[] => {
      const length = lengthOf(value, mod);
      return [length?.min, length?.max].map((ms) =>
        ms === undefined ? undefined : Math.round((ms / MS_PER_DAY) * 100) / 100,
      );
    };
    expect(days('P2W')).to.deep.equal([14, 14]);
    expect(days('P2W', 'LESS_THAN')).to.deep.equal([0, 14]);
    expect(days('PT36H', 'MORE_THAN')).to.deep.equal([1.5, Infinity]);
    expect(days('P10D', 'APPROX')).to.deep.equal([8, 12]);
    expect(days('P10D', 'NEARLY')).to.deep.equal([9, 10]);
    expect(days('P1DT12H')).to.deep.equal([1.5, 1.5]);
    expect(days('P2Y6M')).to.deep.equal([913.11, 913.11]);
    expect(days('PT3H30M')).to.deep.equal([0.15, 0.15]);
    expect(days('PXD')).to.deep.equal([2, 9]);
    expect(days('PXX')).to.deep.equal([undefined, undefined]);
  });
});

describe('periods', () => {
  const day = fc.integer({ min: daysFromDate(1, 1, 1), max: daysFromDate(9998, 1, 1) });
  const unit = fc.constantFrom<Unit>('D', 'W', 'WE', 'M', 'Q', 'H', 'Y', 'E', 'C');

  it('have names whose bounds hold the day they were named after', () => {
    fc.assert(
      fc.property(day, unit, (d, u) => {
        const bounds = boundsOf(nameOfPeriod(d, u));
        const start = startOfPeriod(d, u);
        expect(bounds?.start).to.equal(start * MS_PER_DAY);
        if (u !== 'WE') expect(d * MS_PER_DAY).to.be.within(bounds?.start ?? Infinity, (bounds?.end ?? -Infinity) - 1);
      }),
    );
  });

  it('shift there and back, from the first day of a period', () => {
    fc.assert(
      fc.property(day, unit, fc.integer({ min: -40, max: 40 }), (d, u, n) => {
        const start = startOfPeriod(d, u);
        expect(shiftDay(shiftDay(start, u, n), u, -n)).to.equal(start);
      }),
    );
  });

  it('find weekdays within a week', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (d, weekday) => {
        const [before, after] = [weekdayOnOrBefore(d, weekday), weekdayOnOrAfter(d, weekday)];
        expect([weekdayOfDays(before), weekdayOfDays(after)]).to.deep.equal([weekday, weekday]);
        expect(d - before).to.be.within(0, 6);
        expect(after - d).to.be.within(0, 6);
      }),
    );
  });
});

describe('holidays', () => {
  const EASTERS = [
    '1598-03-22',
    '1818-03-22',
    '1943-04-25',
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2038-04-25',
  ];
  it('knows the date of Easter', () => {
    expect(EASTERS.map((date) => nameOfPeriod(holidayIn(Number(date.slice(0, 4)), 'E0'), 'D'))).to.deep.equal(EASTERS);
  });
  it('counts weekdays of a month from both ends', () => {
    expect(nameOfPeriod(holidayIn(2021, '11-4x4'), 'D')).to.equal('2021-11-25');
    expect(nameOfPeriod(holidayIn(2021, '05-1x-1'), 'D')).to.equal('2021-05-31');
    expect(nameOfPeriod(holidayIn(2021, '12-25'), 'D')).to.equal('2021-12-25');
  });
});
