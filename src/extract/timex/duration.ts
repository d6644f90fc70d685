import type { Value } from './pattern.js';

const SMALLER: Record<string, readonly [unit: string, factor: number]> = { Y: ['M', 12], TH: ['M', 60], D: ['TH', 24], TM: ['S', 60], W: ['D', 7], E: ['Y', 10], C: ['Y', 100], M: ['W', 4] };
const MILLENNIUM = 1000;

/**
 * TIMEX3 duration of `count` (a number, or "X" for an unknown one) units: "P2W", "PT3H", "PXM". A fraction is told in the next smaller
 * unit: 2.5 years are "P2Y6M". Units as in the lexicon: TH, TM, TS for hours, minutes, seconds, F fortnight, N night.
 */
export function durationValue(count: Value, unit: string): string {
  if (unit === 'F') return durationValue(typeof count === 'number' ? count * 2 : count, 'W');
  if (unit === 'N') return durationValue(count, 'D');
  const time = unit.startsWith('T') ? 'T' : '';
  const letter = time ? unit.slice(1) : unit;
  if (typeof count === 'number' && !Number.isInteger(count)) {
    const whole = Math.floor(count);
    const [smaller, factor] = SMALLER[unit] ?? ['', 0];
    const rest = Math.round((count - whole) * factor);
    if (rest > 0) return `P${time}${whole > 0 ? whole + letter : ''}${whole === 0 && smaller.startsWith('T') ? smaller.charAt(0) + rest + smaller.slice(1) : rest + smaller}`.replace(/(\d[DY])(\d+)TH/, '$1T$2H');
  }
  if (typeof count === 'number' && unit === 'Y' && count >= MILLENNIUM && count % MILLENNIUM === 0) return `P${count / MILLENNIUM}L`;
  return `P${time}${count}${letter}`;
}
