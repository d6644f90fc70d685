import { daysFromDate, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import type { Diagnostic } from './diagnostic.js';

/**
 * Durations of ISO 8601: `P2W`, `P1Y6M`, `PT36H`, `-P3D`. A month has no fixed length, so a duration has a least and a
 * most length in milliseconds.
 * Any unit may carry a fraction (ISO allows it for the last one alone; writers do not all keep to that).
 */
export interface Duration {
  readonly negative: boolean;
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Least and most length, in milliseconds; negative durations have negative lengths. */
export interface DurationBounds {
  readonly minMs: number;
  readonly maxMs: number;
}

const MAX_LENGTH = 100;
const PATTERN =
  /^([+-]?)P(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
const MONTHS_PER_CYCLE = 4800; // the Gregorian calendar repeats after 400 years
const DAYS_PER_CYCLE = 146_097;

/** Reads an ISO 8601 duration. Null when the text is none; then `report` says why. */
export function parseDuration(text: string, report?: (diagnostic: Diagnostic) => void): Duration | null {
  const match = text.length <= MAX_LENGTH ? PATTERN.exec(text) : null;
  const numbers = match?.slice(2).map((part) => Number((part ?? '0').replace(',', '.'))) ?? [];
  const empty = match === null || match.slice(2).every((part) => part === undefined) || text.endsWith('T');
  if (empty || numbers.some((number) => number > Number.MAX_SAFE_INTEGER)) {
    report?.({
      code: 'bad-duration',
      message: `“${text.slice(0, 40)}” is not an ISO 8601 duration such as P2W or PT36H`,
      start: 0,
      end: text.length,
    });
    return null;
  }
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
  return { negative: match[1] === '-', years, months, weeks, days, hours, minutes, seconds };
}

/** How long a duration is at least and at most, wherever it begins in the calendar. */
export function durationBounds(duration: Duration): DurationBounds {
  const months = duration.years * 12 + duration.months;
  const whole = Math.floor(months);
  const [minDays, maxDays] = monthBounds(whole);
  const fixed =
    (duration.weeks * 7 + duration.days) * MS_PER_DAY +
    duration.hours * MS_PER_HOUR +
    duration.minutes * MS_PER_MINUTE +
    duration.seconds * MS_PER_SECOND;
  const [shortest, longest] = [28, 31];
  const minMs = (minDays + (months - whole) * shortest) * MS_PER_DAY + fixed;
  const maxMs = (maxDays + (months - whole) * longest) * MS_PER_DAY + fixed;
  return duration.negative ? { minMs: -maxMs, maxMs: -minMs } : { minMs, maxMs };
}

/**
 * Fewest and most days of so many months in a row: every month of a 400-year cycle is tried as the first, and the
 * result kept.
 */
function monthBounds(months: number): readonly [number, number] {
  const cycles = Math.floor(months / MONTHS_PER_CYCLE);
  const rest = months - cycles * MONTHS_PER_CYCLE;
  let bounds = knownBounds.get(rest);
  if (!bounds) {
    let [least, most] = [Infinity, -Infinity];
    for (let first = 1; first <= MONTHS_PER_CYCLE; first++) {
      const days = daysFromDate(2000, first + rest) - daysFromDate(2000, first);
      least = Math.min(least, days);
      most = Math.max(most, days);
    }
    bounds = [least, most];
    knownBounds.set(rest, bounds);
  }
  return [bounds[0] + cycles * DAYS_PER_CYCLE, bounds[1] + cycles * DAYS_PER_CYCLE];
}

const knownBounds = new Map<number, readonly [number, number]>(); // at most 4800 entries
