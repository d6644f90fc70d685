import { expect } from 'chai';
import fc from 'fast-check';
import {
  dateFromDays,
  dateFromMs,
  daysFromDate,
  daysFromMs,
  daysInMonth,
  isLeapYear,
  MAX_YEAR,
  MS_PER_DAY,
  msFromDate,
  weekdayOfDays,
} from '../../src/model/calendar.js';
import { addMonths } from '../../src/model/add-months.js';
import { timeFromMs } from '../../src/model/calendar-time.js';
import { daysFromIsoWeek, isoWeekOfDays, isoWeeksInYear } from '../../src/model/iso-week.js';

/** All that `Date` can hold. */
const dateMs = fc.integer({ min: -8.64e15, max: 8.64e15 });
const anyYear = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -MAX_YEAR, max: MAX_YEAR }));
const anyDate = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([year, month, day]) => ({ year, month, day: (day % daysInMonth(year, month)) + 1 }));
const daysOf = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  daysFromDate(year, month, day);

describe('calendar', () => {
  it('agrees with Date wherever Date reaches', () => {
    fc.assert(
      fc.property(dateMs, (ms) => {
        const date = new Date(ms);
        expect(timeFromMs(ms)).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
        expect(weekdayOfDays(daysFromMs(ms)) % 7).to.equal(date.getUTCDay());
        expect(msFromDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).to.equal(
          date.setUTCHours(0, 0, 0, 0),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back from every date of two trillion years', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateFromDays(daysOf(date))).to.deep.equal(date);
        expect(dateFromMs(msFromDate(date.year, date.month, date.day))).to.deep.equal(date);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts one day after the other across every kind of year', () => {
    let days = daysFromDate(-401, 1, 1);
    for (let year = -401; year <= 401; year++) {
      let inYear = 0;
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          inYear++;
          if (daysFromDate(year, month, day) !== days) expect.fail(`${year}-${month}-${day}`);
          days++;
        }
      }
      expect(inYear).to.equal(isLeapYear(year) ? 366 : 365);
    }
  });

  it('has a year zero, which is leap', () => {
    expect(daysFromDate(1) - daysFromDate(0)).to.equal(366);
    expect(dateFromDays(daysFromDate(1) - 1)).to.deep.equal({ year: 0, month: 12, day: 31 });
  });

  it('keeps the fraction of a millisecond, and no time of day is negative', () => {
    expect(timeFromMs(0.25).millisecond).to.equal(0.25);
    expect(timeFromMs(-0.25)).to.include({ year: 1969, hour: 23, second: 59, millisecond: 999.75 });
    for (const year of [-138e8, -66e6, 5e9])
      expect(timeFromMs(msFromDate(year))).to.include({ year, hour: 0, minute: 0 });
  });

  it('carries months and days over', () => {
    expect(daysFromDate(2021, 13)).to.equal(daysFromDate(2022));
    expect(daysFromDate(2021, 0)).to.equal(daysFromDate(2020, 12));
    expect(daysFromDate(2021, -23)).to.equal(daysFromDate(2019, 1));
    expect(daysFromDate(2021, 3, 0)).to.equal(daysFromDate(2021, 2, 28));
  });

  describe('addMonths', () => {
    it('clamps to the last day of the month', () => {
      expect(addMonths({ year: 2021, month: 1, day: 31 }, 1)).to.deep.equal({ year: 2021, month: 2, day: 28 });
      expect(addMonths({ year: 2020, month: 2, day: 29 }, 12)).to.deep.equal({ year: 2021, month: 2, day: 28 });
      expect(addMonths({ year: 2020, month: 2, day: 29 }, -48)).to.deep.equal({ year: 2016, month: 2, day: 29 });
      expect(addMonths({ year: 1, month: 1, day: 1 }, -1)).to.deep.equal({ year: 0, month: 12, day: 1 });
    });
    it('goes there and back for days that every month has', () => {
      fc.assert(
        fc.property(anyDate, fc.integer({ min: -1e6, max: 1e6 }), (date, months) => {
          const early = { ...date, day: Math.min(date.day, 28) };
          expect(addMonths(addMonths(early, months), -months)).to.deep.equal(early);
        }),
      );
    });
  });

  describe('ISO weeks', () => {
    it('follow the examples of ISO 8601', () => {
      const weekOf = (year: number, month: number, day: number): string => {
        const days = daysFromDate(year, month, day);
        const { weekYear, week } = isoWeekOfDays(days);
        return `${weekYear}-W${week}-${weekdayOfDays(days)}`;
      };
      expect(weekOf(2021, 6, 3)).to.equal('2021-W22-4');
      expect(weekOf(2005, 1, 1)).to.equal('2004-W53-6');
      expect(weekOf(2005, 1, 2)).to.equal('2004-W53-7');
      expect(weekOf(2007, 1, 1)).to.equal('2007-W1-1');
      expect(weekOf(2008, 12, 29)).to.equal('2009-W1-1');
      expect(weekOf(2010, 1, 3)).to.equal('2009-W53-7');
    });
    it('hold the first Thursday in week 1, seven days each, 52 or 53 a year', () => {
      for (let year = 1970; year < 2370; year++) {
        const thursday = Array.from({ length: 7 }, (_, i) => daysFromDate(year, 1, 1 + i)).find(
          (days) => new Date(days * MS_PER_DAY).getUTCDay() === 4,
        );
        expect(daysFromIsoWeek(year, 1, 4)).to.equal(thursday);
        expect(isoWeeksInYear(year)).to.equal(isoWeekOfDays(daysFromDate(year, 12, 28)).week);
      }
    });
    it('come back', () => {
      fc.assert(
        fc.property(anyDate, (date) => {
          const days = daysOf(date);
          const { weekYear, week } = isoWeekOfDays(days);
          expect(week).to.be.within(1, isoWeeksInYear(weekYear));
          expect(daysFromIsoWeek(weekYear, week, weekdayOfDays(days))).to.equal(days);
        }),
      );
    });
  });
});
