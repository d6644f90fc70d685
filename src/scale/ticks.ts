import {
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  dateFromMs,
  daysFromMs,
  msFromDate,
} from '../model/calendar.js';
import type { ZoneOffset } from './time-zone.js';

/** What the steps of the time axis count. */
export type TickUnit = 'ms' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * A step of the time axis, from one millisecond to 10^k years.
 *
 * A tick is where a new `count` of `unit` begins by the calendar and by the clock of the zone: days of 23 or 25 hours
 * have as many hour ticks.
 * Years beyond the range of `Date` are plain arithmetic. There is no year 0: ticks fall on 100 BC, 1 AD, 100 AD.
 */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** Least time between two ticks. */
  readonly stepMs: number;
}

const DAYS_PER_WEEK = 7;
const SHORTEST_MONTH_MS = 28 * MS_PER_DAY;
const SHORTEST_YEAR_MS = 365 * MS_PER_DAY;
/** 1970-01-05, a Monday, in days since 1970-01-01. */
const FIRST_MONDAY = 4;
/** Never more ticks than this, whatever is asked. */
const MAX_TICKS = 1000;
/** The largest power of ten of a step in years. */
const MAX_YEAR_EXPONENT = 13;

const UNIT_MS: Record<TickUnit, number> = {
  ms: 1,
  second: MS_PER_SECOND,
  minute: MS_PER_MINUTE,
  hour: MS_PER_HOUR,
  day: MS_PER_DAY,
  week: DAYS_PER_WEEK * MS_PER_DAY,
  month: SHORTEST_MONTH_MS,
  year: SHORTEST_YEAR_MS,
};

const COUNTS: readonly (readonly [TickUnit, readonly number[]])[] = [
  ['ms', [1, 2, 5, 10, 20, 50, 100, 200, 500]],
  ['second', [1, 2, 5, 10, 15, 30]],
  ['minute', [1, 2, 5, 10, 15, 30]],
  ['hour', [1, 2, 3, 6, 12]],
  ['day', [1]],
  ['week', [1]],
  ['month', [1, 3]],
  [
    'year',
    Array.from({ length: MAX_YEAR_EXPONENT * 3 }, (_, i) => (i % 3 === 2 ? 5 : (i % 3) + 1) * 10 ** Math.floor(i / 3)),
  ],
];

/** All steps, finest first. */
export const TICK_STEPS: readonly TickStep[] = COUNTS.flatMap(([unit, counts]) =>
  counts.map((count) => stepOf(unit, count)),
);
export const COARSEST_STEP = stepOf('year', 10 ** MAX_YEAR_EXPONENT);

function stepOf(unit: TickUnit, count: number): TickStep {
  return { unit, count, stepMs: count * UNIT_MS[unit] };
}

/** True when every tick of `coarse` is also one of `fine`. */
export function nests(fine: TickStep, coarse: TickStep): boolean {
  if (fine.unit === 'week') return coarse.unit === 'week';
  if (fine.unit === coarse.unit) return coarse.count % fine.count === 0;
  return fine.stepMs < coarse.stepMs;
}

/** The times in [startMs, endMs] at which a step's ticks fall, ascending. */
export function tickTimes(step: TickStep, startMs: number, endMs: number, offset: ZoneOffset): number[] {
  switch (step.unit) {
    case 'year':
      return yearTicks(step.count, startMs, endMs, offset);
    case 'month':
      return monthTicks(step.count, startMs, endMs, offset);
    case 'week':
      return dayTicks(DAYS_PER_WEEK, FIRST_MONDAY, startMs, endMs, offset);
    case 'day':
      return dayTicks(step.count, 0, startMs, endMs, offset);
    default:
      return clockTicks(step.stepMs, startMs, endMs, offset);
  }
}

/** Ticks by the clock: round times by each way in which it goes in the window, kept where it goes so. */
function clockTicks(stepMs: number, startMs: number, endMs: number, offset: ZoneOffset): number[] {
  const times: number[] = [];
  for (const shift of new Set([startMs, (startMs + endMs) / 2, endMs].map(offset))) {
    for (let i = Math.ceil((startMs + shift) / stepMs); times.length < MAX_TICKS; i++) {
      const time = i * stepMs - shift;
      if (time > endMs) break;
      if (offset(time) === shift) times.push(time);
    }
  }
  return times.sort((a, b) => a - b);
}

function dayTicks(count: number, firstDay: number, startMs: number, endMs: number, offset: ZoneOffset): number[] {
  const first = Math.floor((daysFromMs(startMs + offset(startMs)) - firstDay) / count) * count + firstDay;
  return collect(startMs, endMs, (i) => localMidnight((first + i * count) * MS_PER_DAY, offset));
}

function monthTicks(count: number, startMs: number, endMs: number, offset: ZoneOffset): number[] {
  const { year, month } = dateFromMs(startMs + offset(startMs));
  const first = Math.floor((month - 1) / count) * count + 1;
  return collect(startMs, endMs, (i) => localMidnight(msFromDate(year, first + i * count), offset));
}

/** Years BC are counted 1 − year: so 100 BC is the year −99, and ticks jump from 100 BC to 1 AD to 100 AD. */
function yearTicks(count: number, startMs: number, endMs: number, offset: ZoneOffset): number[] {
  const first = Math.floor(dateFromMs(startMs + offset(startMs)).year / count) - 1;
  return collect(startMs, endMs, (i) => localMidnight(msFromDate(roundYear((first + i) * count, count)), offset));
}

/** Among every second year there is none between 1 AD and 4 AD: 2 AD would be as near to 1 AD as single years. */
function roundYear(year: number, count: number): number {
  if (count === 2 && year === 2) return 1;
  return count === 1 || year > 0 ? year : year + 1;
}

/** Calls `time` with 0, 1, 2 … until it is past the end. */
function collect(startMs: number, endMs: number, time: (i: number) => number): number[] {
  const times: number[] = [];
  for (let i = 0; times.length < MAX_TICKS; i++) {
    const timeMs = time(i);
    if (timeMs > endMs || !Number.isFinite(timeMs)) break;
    if (timeMs >= startMs && timeMs !== times[times.length - 1]) times.push(timeMs);
  }
  return times;
}

/** The instant at which a place's clock shows `localMs`; where that is left out, the first after it. */
function localMidnight(localMs: number, offset: ZoneOffset): number {
  const shift = offset(localMs - offset(localMs));
  // Where the clock went forward at midnight, that was the shift after it.
  return localMs - Math.min(shift, offset(localMs - shift));
}
