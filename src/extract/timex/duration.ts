import type { Value } from './pattern.js';
import type { Unit } from './period.js';

const SMALLER: Record<string, readonly [unit: string, factor: number]> = {
  Y: ['M', 12],
  TH: ['M', 60],
  D: ['TH', 24],
  TM: ['S', 60],
  W: ['D', 7],
  M: ['W', 4],
};
/** Units that are told in finer ones, and how many of those they have. */
export const FINER: Record<string, readonly [finer: Unit, size: number]> = {
  F: ['W', 2],
  N: ['D', 1],
  E: ['Y', 10],
  C: ['Y', 100],
  L: ['Y', 1000],
};
/** Those that are so even when they are whole. */
const NEVER_TOLD = 'FN';
const MILLENNIUM = 1000;

/**
 * TIMEX3 duration of `count` (a number, or "X" for an unknown one) units: "P2W", "PT3H", "PXM". A fraction is told in
 * the next smaller unit: 2.5 years are "P2Y6M". Units as in the lexicon: TH, TM, TS for hours, minutes, seconds, F
 * fortnight, N night.
 */
export function durationValue(count: Value, unit: string): string {
  const isFraction = typeof count === 'number' && !Number.isInteger(count);
  const finer = FINER[unit];
  if (finer && (isFraction || NEVER_TOLD.includes(unit)))
    return durationValue(typeof count === 'number' ? count * finer[1] : count, finer[0]);
  const time = unit.startsWith('T') ? 'T' : '';
  const letter = time ? unit.slice(1) : unit;
  if (isFraction) {
    const whole = Math.floor(count);
    const [smaller, factor] = SMALLER[unit] ?? ['', 0];
    const rest = Math.round((count - whole) * factor);
    if (rest > 0)
      return `P${time}${whole > 0 ? whole + letter : ''}${smaller.length > 1 ? 'T' : ''}${rest}${smaller.slice(-1)}`;
  }
  if (typeof count === 'number' && unit === 'Y' && count >= MILLENNIUM && count % MILLENNIUM === 0)
    return `P${count / MILLENNIUM}L`;
  return `P${time}${count}${letter}`;
}
