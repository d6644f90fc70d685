import { expect } from 'chai';
import fc from 'fast-check';
import { MS_PER_DAY, daysFromMs, msFromDate, weekdayOfDays } from '../../src/model/calendar.js';
import { DEEP_TICKS } from '../../src/scale/deep-ticks.js';
import { TickLabels } from '../../src/scale/tick-labels.js';
import { TICK_STEPS, tickTimes } from '../../src/scale/ticks.js';
import type { TickStep } from '../../src/scale/ticks.js';
import { zoneOffset } from '../../src/scale/time-zone.js';

const utc = zoneOffset('UTC');
const labels = new TickLabels('en-GB', utc);
const NOON_IN_JUNE = Date.UTC(2021, 5, 3, 14, 5, 9, 250);

/** Platforms differ in commas, in "at" before times, and in the blanks around dashes. */
const plain = (text: string): string =>
  text
    .replaceAll(/,? at |, /g, ' ')
    .replaceAll(/\s*–\s*/g, '–')
    .replaceAll(/\s/g, ' ');

function step(unit: TickStep['unit'], count = 1): TickStep {
  const found = TICK_STEPS.find((candidate) => candidate.unit === unit && candidate.count === count);
  if (!found) throw new Error(`no step of ${count} ${unit}`);
  return found;
}

/** What stands above the years from some year on. */
const years = (year: number, count: number): string =>
  plain(labels.context(step('year', count), msFromDate(year), 'long'));

describe('TickLabels', () => {
  before(() => TickLabels.learn(DEEP_TICKS));

  const units: [unit: TickStep['unit'], tick: string, long: string, short: string, bare: string][] = [
    ['ms', '9.250', '3 June 2021 14:05:09', '3 Jun 2021 14:05:09', '3 Jun 14:05:09'],
    ['second', '14:05:09', '3 June 2021 14:05', '3 Jun 2021 14:05', '3 Jun 14:05'],
    ['minute', '14:05', '3 June 2021 14:05', '3 Jun 2021 14:05', '3 Jun 14:05'],
    ['hour', '14:05', '3 June 2021 14', '3 Jun 2021 14', '3 Jun 14'],
    ['day', '3', 'Thursday 3 June 2021', '3 Jun 2021', '3 Jun'],
    ['week', '3', '3 June 2021', '3 Jun 2021', '3 Jun'],
    ['month', 'Jun', 'June 2021', 'Jun 2021', 'Jun'],
    ['year', '2021', '2021', '2021', '2021'],
  ];
  for (const [unit, ...texts] of units) {
    it(`names a ${unit}: ${texts.join(', ')}`, () => {
      const told = [
        labels.tick(step(unit), NOON_IN_JUNE),
        ...(['long', 'short', 'bare'] as const).map((length) => labels.context(step(unit), NOON_IN_JUNE, length)),
      ];
      expect(told.map(plain)).to.deep.equal(texts);
      expect(
        [labels.tick(step(unit), NOON_IN_JUNE), labels.context(step(unit), NOON_IN_JUNE, 'long')].map(plain),
        'asked again',
      ).to.deep.equal(texts.slice(0, 2));
    });
  }

  it('goes by the clock of its place', () => {
    const kathmandu = new TickLabels('en-GB', zoneOffset('Asia/Kathmandu'));
    const eve = Date.UTC(2021, 11, 31, 20);
    expect(kathmandu.tick(step('hour'), eve)).to.equal('01:45');
    expect(
      (['day', 'month', 'year'] as const).map((unit) => plain(kathmandu.context(step(unit), eve, 'long'))),
    ).to.deep.equal(['Saturday 1 January 2022', 'January 2022', '2022']);
    expect(kathmandu.tick(step('year'), eve)).to.equal('2022');
  });

  it('tells the era of years BC, and of the first one after', () => {
    expect([-43, -1, 0, 1, 2, 476].map((year) => labels.tick(step('year'), msFromDate(year)))).to.deep.equal([
      '44 BC',
      '2 BC',
      '1 BC',
      '1 AD',
      '2',
      '476',
    ]);
    expect([-43, 0, 1].map((year) => plain(labels.context(step('month'), msFromDate(year, 3), 'long')))).to.deep.equal([
      'March 44 BC',
      'March 1 BC',
      'March 1',
    ]);
  });

  it('tells runs of years by their ends: no run has a year 0', () => {
    expect([-200, -199, -100, -99, 0, 1, 99, 100, 1999, 9999].map((year) => years(year, 100))).to.deep.equal([
      '300–201 BC',
      '200–101 BC',
      '200–101 BC',
      '100–1 BC',
      '100–1 BC',
      '1–99',
      '1–99',
      '100–199',
      '1900–1999',
      '9900–9999',
    ]);
    expect([years(2021, 10), years(-9999, 1000), years(10_000, 1000)]).to.deep.equal([
      '2020–2029',
      '10000–9001 BC',
      '10,000–10,999',
    ]);
  });

  it('has every year of a run in the run', () => {
    const runs = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(10, 20, 50, 100, 1000));
    fc.assert(
      fc.property(runs, ([year, count]) => {
        const [first = NaN, last = NaN] = years(year, count).split('–').map(Number);
        expect(year).to.be.within(first, last);
        expect([first === 1 || first % count === 0, (last + 1) % count]).to.deep.equal([true, 0]);
      }),
      { numRuns: 50 },
    );
  });

  describe('in deep time', () => {
    const told: [year: number, count: number, text: string][] = [
      [-9999, 1, '10000 BC'],
      [-10_000, 1, '10 ka'],
      [-12_345, 1, '12.345 ka'],
      [-12_345, 10, '12.35 ka'],
      [-99_999, 10_000, '100 ka'],
      [-999_999, 100_000, '1 Ma'],
      [-66e6, 1e6, '66 Ma'],
      [-66_500_000, 100_000, '66.5 Ma'],
      [-999_999_999, 1e8, '1 Ga'],
      [-13.8e9, 1e8, '13.8 Ga'],
      // Among millions of years the present is 0.
      [-1, 1e6, '0'],
      [0, 1e6, '0'],
      [1, 1e6, '0'],
      [0, 500_000, '1 BC'],
      [1, 500_000, '1 AD'],
      [9999, 1, '9999'],
      [10_000, 1, '10,000'],
      [999_999, 1, '999,999'],
      [1_000_000, 1, '+1 Ma'],
      [2e6, 1e6, '+2 Ma'],
      [1e9, 1e9, '+1 Ga'],
    ];
    for (const [year, count, text] of told)
      it(`tells the year ${year} among every ${count} as ${text}`, () =>
        expect(labels.year(year, count)).to.equal(text));

    const runs: [year: number, count: number, text: string][] = [
      [-66e6, 1e6, '67–66 Ma'],
      [-66e6, 1e7, '70–60 Ma'],
      [-5, 1e6, '1–0 Ma'],
      [-19_999, 10_000, '20–10 ka'],
      [-12_345, 1000, '13–12 ka'],
      [-5, 100_000, '100–0 ka'],
      [5, 1e6, '+0–1 Ma'],
      [1e6, 1e6, '+1–2 Ma'],
      [5, 1e9, '+0–1 Ga'],
      [1.5e9, 1e9, '+1–2 Ga'],
      [5, 10_000, '1–9999'],
      [5, 100_000, '1 AD'],
      [20_000, 10_000, '20,000–29,999'],
    ];
    for (const [year, count, text] of runs)
      it(`tells the ${count} years with the year ${year} as ${text}`, () => expect(years(year, count)).to.equal(text));

    it('names months, days and weekdays of years that no `Date` and no `Intl` reaches as the calendar has them', () => {
      const names = Array.from({ length: 7 }, (_, i) =>
        new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + i)),
      );
      const far = fc.oneof(
        fc.integer({ min: -500_000, max: -10_001 }),
        fc.integer({ min: 10_000, max: 500_000 }),
        fc.integer({ min: -2e9, max: 2e9 }).filter((year) => Math.abs(year) > 10_000),
      );
      fc.assert(
        fc.property(
          far,
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
          fc.integer({ min: 0, max: 23 }),
          (year, month, day, hour) => {
            const timeMs = msFromDate(year, month, day) + (Math.abs(year) < 1e6 ? hour : 0) * (MS_PER_DAY / 24);
            const [weekday, date, name] = plain(labels.context(step('day'), timeMs, 'long')).split(' ');
            expect([weekday, date]).to.deep.equal([names[weekdayOfDays(daysFromMs(timeMs)) % 7], String(day)]);
            expect(name).to.equal(
              new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2021, month - 1)),
            );
            expect(labels.tick(step('day'), timeMs)).to.equal(String(day));
            if (Math.abs(year) < 1e6)
              expect(labels.tick(step('hour'), timeMs)).to.equal(`${String(hour).padStart(2, '0')}:00`);
            expect(labels.context(step('month'), timeMs, 'long').endsWith(labels.year(year, 1))).to.equal(true);
            expect(labels.context(step('month'), timeMs, 'bare')).to.not.match(/\d/);
          },
        ),
        { numRuns: 50 },
      );
      expect(plain(labels.context(step('day'), msFromDate(12_344, 2, 29), 'long'))).to.match(
        /^\w+day 29 February 12,344$/,
      );
    });

    it('writes years out until more has been learnt, and then no longer', () => {
      const period = step('year', 1e6);
      TickLabels.learn(null);
      expect([
        labels.year(-66e6, 1),
        labels.tick(period, msFromDate(-66e6)),
        labels.tick(period, msFromDate(2e6)),
        plain(labels.context(step('month'), msFromDate(10_000, 5), 'long')),
      ]).to.deep.equal(['-66,000,000', '-66,000,000', '2,000,000', 'May 10,000']);
      expect(years(-66e6, 1e6)).to.equal('-66,999,999–-66,000,000');
      TickLabels.learn(DEEP_TICKS);
      expect([labels.tick(period, msFromDate(-66e6)), years(-66e6, 1e6)]).to.deep.equal(['66 Ma', '67–66 Ma']);
    });
  });

  describe('tells how wide its texts can be', () => {
    const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

    it('as wide as any tick in sight', () => {
      const anyStep = fc.constantFrom(
        ...TICK_STEPS.filter(({ unit, count }) => unit !== 'year' || (count > 500 && count <= 1e9)),
      );
      const place = fc.tuple(
        fc.constantFrom(2000, 9990, 20_000, 3e6, 1.2e9, 2e10),
        fc.double({ min: -1, max: 1, noNaN: true }),
      );
      for (const isKnown of [true, false]) {
        TickLabels.learn(isKnown ? DEEP_TICKS : null);
        fc.assert(
          fc.property(anyStep, place, (tickStep, [reach, at]) => {
            const startMs = msFromDate(Math.round(reach * at));
            const endMs = startMs + 12 * tickStep.stepMs;
            const room = longest(labels.widestTicks(tickStep, startMs, endMs));
            for (const time of tickTimes(tickStep, startMs, endMs, utc))
              expect(labels.tick(tickStep, time).length, labels.tick(tickStep, time)).to.be.at.most(room);
          }),
          { numRuns: 100 },
        );
      }
      TickLabels.learn(DEEP_TICKS);
    });

    it('and no wider than years of four digits where there are no longer ones', () => {
      const room = (from: number, to: number): number =>
        longest(labels.widestTicks(step('year', 1000), msFromDate(from), msFromDate(to)));
      for (const [from, to] of [
        [1900, 2000],
        [-9999, 9998],
        [-10_000, 9999],
      ] as const)
        expect(room(from, to), `${from} to ${to}`).to.equal('8888 BC'.length);
      // "888.889 Ma" is more than any number of thousands; each next power of ten makes room for its own.
      expect([
        room(-20_000, 2000),
        room(-2e9, 2000),
        room(1900, 20_000),
        room(1900, 2e9),
        room(1900, 2e10),
      ]).to.deep.equal([10, 11, 11, 12, 13]);
      const [decades, hours] = [step('year', 10), step('hour')];
      expect([decades, hours].map((each) => longest(labels.widestTicks(each, 0, 1)))).to.deep.equal([7, 5]);
      expect(labels.widestTicks(step('month'), 0, 1)).to.have.length(12);
    });

    it('as long as the name of any period', () => {
      for (const unit of ['day', 'week', 'month', 'hour', 'second'] as const) {
        const texts = labels.widestContexts(step(unit));
        const room = longest(texts);
        for (let day = 0; day < 366; day++)
          expect(labels.context(step(unit), Date.UTC(2024, 0, 1 + day, 23, 59, 59), 'long').length, unit).to.be.at.most(
            room,
          );
      }
      expect(labels.widestContexts(step('month'))).to.have.length(12);
      expect(
        labels
          .widestContexts(step('day'))
          .map((text) => text.split(/\W/)[0])
          .filter((day, i, all) => all.indexOf(day) === i),
      ).to.have.length(7);
      expect(labels.widestContexts(step('year'))).to.deep.equal(['2000']);
    });
  });
});
