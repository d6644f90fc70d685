import { expect } from 'chai';
import fc from 'fast-check';
import { dateFromMs, msFromDate, weekdayOfDays, daysFromMs } from '../../src/model/calendar.js';
import { TICK_STEPS, nests, tickTimes } from '../../src/scale/ticks.js';
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

  it('falls on Mondays, quarters and round years', () => {
    const times = (unit: TickStep['unit'], count: number, from: string, to: string): string[] => iso(tickTimes(step(unit, count), Date.parse(from), Date.parse(to), utc));
    expect(times('week', 1, '2021-05-28', '2021-06-15')).to.deep.equal(['2021-05-31', '2021-06-07', '2021-06-14']);
    expect(times('month', 3, '2020-11-15', '2021-08-01')).to.deep.equal(['2021-01-01', '2021-04-01', '2021-07-01']);
    expect(times('year', 20, '1935-01-01', '1985-01-01')).to.deep.equal(['1940-01-01', '1960-01-01', '1980-01-01']);
    expect(times('hour', 6, '2021-05-28T01:00Z', '2021-05-28T13:00Z')).to.deep.equal(['2021-05-28T06:00', '2021-05-28T12:00']);
  });

  it('knows no year 0: from 200 BC to 100 BC to 1 AD to 100 AD', () => {
    const years = (count: number): number[] => tickTimes(step('year', count), msFromDate(-205), msFromDate(105), utc).map((time) => dateFromMs(time).year);
    expect(years(100)).to.deep.equal([-199, -99, 1, 100]);
    expect(years(1)).to.include.members([-1, 0, 1, 2]);
  });

  it('begins the years AD with 1 and leaves out the year after it where years are told two by two', () => {
    expect(tickTimes(step('year', 2), msFromDate(-5), msFromDate(7), utc).map((time) => dateFromMs(time).year)).to.deep.equal([-5, -3, -1, 1, 4, 6]);
  });

  it('reaches the Big Bang, where Date ends long before', () => {
    const times = tickTimes(step('year', 2e9), msFromDate(-13.8e9), msFromDate(2021), utc);
    expect(times.map((time) => Math.round(dateFromMs(time).year / 1e9))).to.deep.equal([-12, -10, -8, -6, -4, -2, 0]);
  });

  it('lists, for any step and window, ascending times inside the window, evenly apart', () => {
    const anyStep = fc.constantFrom(...TICK_STEPS.filter(({ unit, count }) => unit !== 'year' || count <= 1e9));
    fc.assert(
      fc.property(anyStep, fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 0, max: 40 }), (tickStep, at, count) => {
        const startMs = at * (tickStep.unit === 'year' ? 4e20 : 8e15);
        const endMs = startMs + count * tickStep.stepMs;
        const times = tickTimes(tickStep, startMs, endMs, utc);
        times.forEach((time, i) => {
          expect(time).to.be.within(startMs, endMs);
          if (i > 0) expect(time - (times[i - 1] ?? 0)).to.be.at.least(tickStep.stepMs * (tickStep.unit === 'year' ? 0.99 : 1));
        });
        expect(times.length).to.be.at.least(Math.floor(count / 1.2) - 1);
      }),
    );
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
        for (const time of coarse) if (time <= reach) expect(finer.has(time), `${a.count} ${a.unit} in ${b.count} ${b.unit}`).to.equal(true);
      }
    }
  });
});

describe('ticks of a time zone', () => {
  const berlin = zoneOffset('Europe/Berlin');
  const hours = (count: number, from: string, to: string): string[] => iso(tickTimes(step('hour', count), Date.parse(from), Date.parse(to), berlin));

  it('gives the day on which clocks go forward 23 hours', () => {
    expect(hours(1, '2021-03-27T23:00Z', '2021-03-28T21:59Z')).to.have.length(23);
    expect(hours(3, '2021-03-27T23:00Z', '2021-03-28T09:00Z')).to.deep.equal(['2021-03-27T23:00', '2021-03-28T01:00', '2021-03-28T04:00', '2021-03-28T07:00']);
  });

  it('gives the day on which clocks go back 25 hours', () => {
    expect(hours(1, '2021-10-30T22:00Z', '2021-10-31T22:59Z')).to.have.length(25);
    expect(hours(6, '2021-10-30T22:00Z', '2021-10-31T22:00Z')).to.deep.equal(['2021-10-30T22:00', '2021-10-31T05:00', '2021-10-31T11:00', '2021-10-31T17:00']);
  });

  it('begins days and weeks at midnight there, whatever the clocks do', () => {
    for (const zone of ['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/Berlin']) {
      const offset = zoneOffset(zone);
      for (const time of tickTimes(step('day', 1), Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1), offset)) expect((time + offset(time)) % (24 * HOUR), zone).to.equal(0);
      for (const time of tickTimes(step('week', 1), Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1), offset)) expect(weekdayOfDays(daysFromMs(time + offset(time))), zone).to.equal(1);
    }
  });

  it('has one midnight for a day that a place has left out', () => {
    const apia = zoneOffset('Pacific/Apia');
    const times = tickTimes(step('day', 1), Date.parse('2011-12-28T00:00Z'), Date.parse('2012-01-02T00:00Z'), apia);
    const clock = iso(times.map((time) => time + apia(time)));
    expect(clock).to.deep.equal(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01', '2012-01-02']);
  });

  it('begins a day whose midnight the clocks have left out with its first moment', () => {
    for (const [zone, first] of [['America/Sao_Paulo', '2018-11-04T03:00:00.000Z'], ['Asia/Beirut', '2021-03-27T22:00:00.000Z'], ['America/Havana', '2021-03-14T05:00:00.000Z']] as const) {
      const timeMs = Date.parse(first);
      const offset = zoneOffset(zone);
      expect(new Date(timeMs + offset(timeMs)).getUTCHours(), zone).to.equal(1);
      const days = tickTimes(step('day', 1), timeMs - 60 * HOUR, timeMs + 60 * HOUR, offset);
      expect(days, zone).to.include(timeMs);
      expect(new Set(days.map((time) => daysFromMs(time + offset(time)))).size, zone).to.equal(days.length);
    }
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
      fc.property(fc.constantFrom(...changes), fc.constantFrom(step('minute', 15), step('minute', 30), step('hour', 1), step('hour', 3), step('hour', 12)), fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 60 }), ([zone, at], tickStep, shift, count) => {
        const offset = zoneOffset(zone);
        const startMs = Date.parse(at) + shift * 60_000;
        const endMs = startMs + count * tickStep.stepMs;
        const round: number[] = [];
        for (let time = Math.ceil(startMs / 30_000) * 30_000; time <= endMs; time += 30_000) if ((time + offset(time)) % tickStep.stepMs === 0) round.push(time);
        expect(tickTimes(tickStep, startMs, endMs, offset), `${zone} ${tickStep.count} ${tickStep.unit}`).to.deep.equal(round);
      }),
      { numRuns: 500 },
    );
  });

  it('is UTC where there is no zone; clocks go beyond what dates can say as they went there', () => {
    expect(zoneOffset('No/Such_Zone')(0)).to.equal(0);
    expect(zoneOffset('Asia/Kathmandu')(0)).to.equal(5.5 * HOUR);
    const apia = zoneOffset('Pacific/Apia');
    expect(apia(1e18)).to.equal(apia(8.64e15));
    expect(iso(tickTimes(step('hour', 12), 8.64e15 - 30 * HOUR, 8.64e15, apia).map((time) => time + apia(time) - 24 * HOUR))).to.deep.equal(['+275760-09-11T12:00', '+275760-09-12', '+275760-09-12T12:00']);
  });
});
