import { expect } from 'chai';
import fc from 'fast-check';
import { dateFromMs, msFromDate, weekdayOfDays, daysFromMs } from '../../src/model/calendar.js';
import { COARSEST_STEP, TICK_STEPS, nests, tickTimes } from '../../src/scale/ticks.js';
import type { TickStep } from '../../src/scale/ticks.js';
import { zoneOffset } from '../../src/scale/time-zone.js';

const utc = zoneOffset('UTC');
const HOUR = 3_600_000;

function step(unit: TickStep['unit'], count: number): TickStep {
  const found = TICK_STEPS.find((candidate) => candidate.unit === unit && candidate.count === count);
  if (!found) throw new Error(`no step of ${count} ${unit}`);
  return found;
}

function iso(times: readonly number[]): string[] {
  return times.map((time) => new Date(time).toISOString().replace(':00.000Z', '').replace('T00:00', ''));
}

describe('tickTimes', () => {
  it('steps from finer to coarser without a gap of more than four', () => {
    TICK_STEPS.forEach(({ stepMs }, i) => {
      const finer = TICK_STEPS[i - 1];
      if (finer) expect(stepMs / finer.stepMs).to.be.within(1.3, 7);
    });
  });

  it('divides the next larger unit into equal parts, and years by 1, 2 and 5 of each power of ten', () => {
    const whole = { ms: 1000, second: 60, minute: 60, hour: 24, day: 1, week: 1, month: 12 };
    for (const { unit, count } of TICK_STEPS) {
      if (unit === 'year') expect(String(count)).to.match(/^[125]0*$/);
      else expect(whole[unit] % count, `${count} ${unit}`).to.equal(0);
    }
    const years = TICK_STEPS.filter(({ unit }) => unit === 'year').map(({ count }) => count);
    expect([years[0], years.at(-1), COARSEST_STEP.count]).to.deep.equal([1, 5e12, 1e13]);
    for (const [i, count] of years.slice(1).entries()) expect(count / (years[i] ?? 0)).to.be.oneOf([2, 2.5]);
  });

  it('says how near to each other ticks can be', () => {
    const nearest = (tickStep: TickStep): number => {
      const times = tickTimes(tickStep, msFromDate(1995), msFromDate(2005), utc);
      return Math.min(...times.slice(1).map((time, i) => time - (times[i] ?? 0)));
    };
    for (const [unit, count] of [
      ['minute', 30],
      ['hour', 6],
      ['day', 1],
      ['week', 1],
      ['month', 1],
      ['year', 1],
    ] as const)
      expect(nearest(step(unit, count)), unit).to.equal(step(unit, count).stepMs);
  });

  it('has ticks at both ends of a window that begins and ends with one, and never more than a thousand', () => {
    const from = Date.UTC(2024, 0, 1);
    for (const [unit, count, to] of [
      ['ms', 5, from + 10],
      ['minute', 15, from + HOUR],
      ['hour', 12, from + 24 * HOUR],
      ['day', 1, from + 48 * HOUR],
      ['week', 1, from + 7 * 24 * HOUR],
      ['month', 3, Date.UTC(2024, 3, 1)],
      ['year', 2, Date.UTC(2026, 0, 1)],
    ] as const) {
      const times = tickTimes(step(unit, count), from, to, utc);
      expect([times[0], times.at(-1)], unit).to.deep.equal([from, to]);
      expect(tickTimes(step(unit, count), from + 1, to - 1, utc), unit).to.deep.equal(times.slice(1, -1));
      expect(tickTimes(step(unit, count), from, from + 1e14, utc).length, unit).to.be.at.most(1000);
    }
    expect(tickTimes(step('minute', 1), from, from + 999 * 60_000, utc)).to.have.length(1000);
    expect(tickTimes(step('day', 1), from, from + 999 * 24 * HOUR, utc)).to.have.length(1000);
  });

  it('falls on Mondays, quarters and round years', () => {
    const times = (unit: TickStep['unit'], count: number, from: string, to: string): string[] =>
      iso(tickTimes(step(unit, count), Date.parse(from), Date.parse(to), utc));
    expect(times('week', 1, '2021-05-28', '2021-06-15')).to.deep.equal(['2021-05-31', '2021-06-07', '2021-06-14']);
    expect(times('month', 3, '2020-11-15', '2021-08-01')).to.deep.equal(['2021-01-01', '2021-04-01', '2021-07-01']);
    expect(times('year', 20, '1935-01-01', '1985-01-01')).to.deep.equal(['1940-01-01', '1960-01-01', '1980-01-01']);
    expect(times('hour', 6, '2021-05-28T01:00Z', '2021-05-28T13:00Z')).to.deep.equal([
      '2021-05-28T06:00',
      '2021-05-28T12:00',
    ]);
  });

  it('knows no year 0: from 200 BC to 100 BC to 1 AD to 100 AD', () => {
    const years = (count: number): number[] =>
      tickTimes(step('year', count), msFromDate(-205), msFromDate(105), utc).map((time) => dateFromMs(time).year);
    expect(years(100)).to.deep.equal([-199, -99, 1, 100]);
    expect(years(1)).to.include.members([-1, 0, 1, 2]);
  });

  it('begins the years AD with 1 and leaves out the year after it where years are told two by two', () => {
    expect(
      tickTimes(step('year', 2), msFromDate(-5), msFromDate(7), utc).map((time) => dateFromMs(time).year),
    ).to.deep.equal([-5, -3, -1, 1, 4, 6]);
  });

  it('reaches the Big Bang, where Date ends long before', () => {
    const times = tickTimes(step('year', 2e9), msFromDate(-13.8e9), msFromDate(2021), utc);
    expect(times.map((time) => Math.round(dateFromMs(time).year / 1e9))).to.deep.equal([-12, -10, -8, -6, -4, -2, 0]);
  });

  it('lists, for any step and window, ascending times inside the window, evenly apart', () => {
    const anyStep = fc.constantFrom(...TICK_STEPS.filter(({ unit, count }) => unit !== 'year' || count <= 1e9));
    fc.assert(
      fc.property(
        anyStep,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 40 }),
        (tickStep, at, count) => {
          const startMs = at * (tickStep.unit === 'year' ? 4e20 : 8e15);
          const endMs = startMs + count * tickStep.stepMs;
          const times = tickTimes(tickStep, startMs, endMs, utc);
          times.forEach((time, i) => {
            expect(time).to.be.within(startMs, endMs);
            if (i > 0)
              expect(time - (times[i - 1] ?? 0)).to.be.at.least(
                tickStep.stepMs * (tickStep.unit === 'year' ? 0.99 : 1),
              );
          });
          expect(times.length).to.be.at.least(Math.floor(count / 1.2) - 1);
        },
      ),
    );
  });

  it('nests no step that has ticks between those of the finer one', () => {
    const some = TICK_STEPS.filter(
      ({ unit, count }) => (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') && count <= 50,
    );
    const [from, to] = [msFromDate(1899), msFromDate(1999)];
    for (const a of some) {
      const finer = new Set(
        Array.from({ length: 51 }, (_, i) =>
          tickTimes(a, msFromDate(1899 + 2 * i), msFromDate(1901 + 2 * i) - 1, utc),
        ).flat(),
      );
      for (const b of some) {
        const isWithin = tickTimes(b, from, to, utc).every((time) => finer.has(time));
        if (a !== b && b.stepMs >= a.stepMs)
          expect(nests(a, b), `${a.count} ${a.unit} in ${b.count} ${b.unit}`).to.equal(isWithin);
      }
    }
    expect([
      nests(step('week', 1), step('week', 1)),
      nests(step('month', 1), step('day', 1)),
      nests(step('hour', 12), step('day', 1)),
      nests(step('ms', 2), step('ms', 5)),
    ]).to.deep.equal([true, false, true, false]);
  });

  it('nests steps whose ticks are ticks of the finer one', () => {
    const fine = TICK_STEPS.filter(({ unit }) => unit !== 'ms' && unit !== 'second');
    for (const a of fine) {
      for (const b of fine) {
        if (!nests(a, b) || b.stepMs > 400 * a.stepMs || b.count > 1000) continue;
        const from = msFromDate(1899);
        const coarse = tickTimes(b, from, from + 5 * b.stepMs, utc);
        const finer = new Set(tickTimes(a, from, from + 5 * b.stepMs, utc).slice(0, 1000));
        const reach = Math.max(...finer);
        for (const time of coarse)
          if (time <= reach) expect(finer.has(time), `${a.count} ${a.unit} in ${b.count} ${b.unit}`).to.equal(true);
      }
    }
  });
});

describe('ticks of a time zone', () => {
  const berlin = zoneOffset('Europe/Berlin');
  const hours = (count: number, from: string, to: string): string[] =>
    iso(tickTimes(step('hour', count), Date.parse(from), Date.parse(to), berlin));

  it('gives the day on which clocks go forward 23 hours', () => {
    expect(hours(1, '2021-03-27T23:00Z', '2021-03-28T21:59Z')).to.have.length(23);
    expect(hours(3, '2021-03-27T23:00Z', '2021-03-28T09:00Z')).to.deep.equal([
      '2021-03-27T23:00',
      '2021-03-28T01:00',
      '2021-03-28T04:00',
      '2021-03-28T07:00',
    ]);
  });

  it('gives the day on which clocks go back 25 hours', () => {
    expect(hours(1, '2021-10-30T22:00Z', '2021-10-31T22:59Z')).to.have.length(25);
    expect(hours(6, '2021-10-30T22:00Z', '2021-10-31T22:00Z')).to.deep.equal([
      '2021-10-30T22:00',
      '2021-10-31T05:00',
      '2021-10-31T11:00',
      '2021-10-31T17:00',
    ]);
  });

  it('begins days and weeks at midnight there, whatever the clocks do', () => {
    for (const zone of ['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/Berlin']) {
      const offset = zoneOffset(zone);
      for (const time of tickTimes(step('day', 1), Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1), offset))
        expect((time + offset(time)) % (24 * HOUR), zone).to.equal(0);
      for (const time of tickTimes(step('week', 1), Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1), offset))
        expect(weekdayOfDays(daysFromMs(time + offset(time))), zone).to.equal(1);
    }
  });

  it('has one midnight for a day that a place has left out', () => {
    const apia = zoneOffset('Pacific/Apia');
    const times = tickTimes(step('day', 1), Date.parse('2011-12-28T00:00Z'), Date.parse('2012-01-02T00:00Z'), apia);
    const clock = iso(times.map((time) => time + apia(time)));
    expect(clock).to.deep.equal(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01', '2012-01-02']);
  });

  it('begins a day whose midnight the clocks have left out with its first moment', () => {
    for (const [zone, first] of [
      ['America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
      ['Asia/Beirut', '2021-03-27T22:00:00.000Z'],
      ['America/Havana', '2021-03-14T05:00:00.000Z'],
    ] as const) {
      const timeMs = Date.parse(first);
      const offset = zoneOffset(zone);
      expect(new Date(timeMs + offset(timeMs)).getUTCHours(), zone).to.equal(1);
      const days = tickTimes(step('day', 1), timeMs - 60 * HOUR, timeMs + 60 * HOUR, offset);
      expect(days, zone).to.include(timeMs);
      expect(new Set(days.map((time) => daysFromMs(time + offset(time)))).size, zone).to.equal(days.length);
    }
  });

  it('knows every round time of a window in which clocks go back and forward again', () => {
    const casablanca = zoneOffset('Africa/Casablanca');
    const [startMs, endMs] = [Date.parse('2021-04-09T00:00Z'), Date.parse('2021-05-18T12:00Z')];
    const shifts = [startMs, Date.parse('2021-05-01T00:00Z'), endMs].map((time) => casablanca(time) / HOUR);
    expect(shifts).to.deep.equal([1, 0, 1]);
    const round: number[] = [];
    for (let time = startMs; time <= endMs; time += HOUR)
      if ((time + casablanca(time)) % (12 * HOUR) === 0) round.push(time);
    expect(tickTimes(step('hour', 12), startMs, endMs, casablanca)).to.deep.equal(round);
  });

  it('knows every round time by the clock, and no other, wherever and however clocks change', () => {
    const changes = [
      ['Europe/Berlin', '2021-03-28T01:00Z'],
      ['Europe/Berlin', '2021-10-31T01:00Z'],
      ['America/New_York', '2021-11-07T06:00Z'],
      ['Australia/Lord_Howe', '2021-04-03T15:00Z'],
      ['Australia/Lord_Howe', '2021-10-02T15:30Z'],
      ['America/Caracas', '2007-12-09T07:00Z'],
      ['Africa/Monrovia', '1972-01-07T00:45Z'],
      ['Pacific/Apia', '2011-12-30T10:00Z'],
      ['Pacific/Kwajalein', '1993-08-21T12:00Z'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.constantFrom(step('minute', 15), step('minute', 30), step('hour', 1), step('hour', 3), step('hour', 12)),
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: 1, max: 60 }),
        ([zone, at], tickStep, shift, count) => {
          const offset = zoneOffset(zone);
          const startMs = Date.parse(at) + shift * 60_000;
          const endMs = startMs + count * tickStep.stepMs;
          const round: number[] = [];
          for (let time = Math.ceil(startMs / 30_000) * 30_000; time <= endMs; time += 30_000)
            if ((time + offset(time)) % tickStep.stepMs === 0) round.push(time);
          expect(
            tickTimes(tickStep, startMs, endMs, offset),
            `${zone} ${tickStep.count} ${tickStep.unit}`,
          ).to.deep.equal(round);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('goes by clocks of whatever offset, to the second at which they change', () => {
    const changed = Date.parse('2021-03-28T01:00Z');
    const berlin = zoneOffset('Europe/Berlin');
    expect([berlin(changed - 1), berlin(changed)]).to.deep.equal([HOUR, 2 * HOUR]);
    expect(zoneOffset('America/St_Johns')(Date.UTC(2021, 0))).to.equal(-3.5 * HOUR);
    expect(zoneOffset('Africa/Monrovia')(Date.UTC(1965, 0))).to.equal(-(44 * 60 + 30) * 1000);
    expect(zoneOffset('America/St_Johns')(-1e18)).to.equal(zoneOffset('America/St_Johns')(-8.64e15));
  });

  it('is UTC where there is no zone; clocks go beyond what dates can say as they went there', () => {
    expect(zoneOffset('No/Such_Zone')(0)).to.equal(0);
    expect(zoneOffset('Asia/Kathmandu')(0)).to.equal(5.5 * HOUR);
    const apia = zoneOffset('Pacific/Apia');
    expect(apia(1e18)).to.equal(apia(8.64e15));
    expect(
      iso(tickTimes(step('hour', 12), 8.64e15 - 30 * HOUR, 8.64e15, apia).map((time) => time + apia(time) - 24 * HOUR)),
    ).to.deep.equal(['+275760-09-11T12:00', '+275760-09-12', '+275760-09-12T12:00']);
  });
});
