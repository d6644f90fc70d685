import type { EdtfDate, Precision } from '../model/edtf.js';
import type { Point } from './date-point.js';
import { LONG_YEAR } from './format-year.js';

/** A double has no more. */
const MOST_DIGITS = 15;
export const UNKNOWN_YEAR = 'XXXX';

/** The first unit that a date can mean. */
export function pointOf(date: EdtfDate): Point {
  return {
    ms: date.bounds.beginEarliest,
    precision: isUnit(date.precision) ? date.precision : 'year',
    zoned: date.zoned,
    anyYear: date.parts[0]?.text === UNKNOWN_YEAR,
  };
}

/** The last unit that a date with unspecified digits can mean. */
export function lastPointOf(date: EdtfDate): Point {
  return { ...pointOf(date), ms: date.bounds.beginLatest };
}

function isUnit(precision: Precision): boolean {
  return precision !== 'millennium' && precision !== 'century' && precision !== 'decade' && precision !== 'season';
}

/**
 * True when the date is one unit: its known parts have no unspecified digit (a year that is not known at all aside).
 */
export function isWhole(date: EdtfDate): boolean {
  const { precision } = date;
  const known = precision === 'month' || precision === 'season' ? 2 : isUnit(precision) && precision !== 'year' ? 3 : 1;
  return date.parts
    .slice(0, known)
    .every(({ text }) => !text.includes('X') || (text === UNKNOWN_YEAR && precision !== 'season'));
}

/** True when the date is one unit that `Intl` knows. */
export function isPlain(date: EdtfDate): boolean {
  return isWhole(date) && isUnit(date.precision);
}

/** The marks of a date, as text. */
export function marksOf(date: EdtfDate): string {
  return date.parts.map((part) => part.before + part.after).join('');
}

/** In deep time a year of few significant digits is told with no more of them: Y-13787E6S3 as 13.8 Ga. */
export function rounded(date: EdtfDate, year: number): number {
  const digits = /S(\d+)$/.exec(date.parts[0]?.text ?? '')?.[1];
  return digits === undefined || Math.abs(year) < LONG_YEAR
    ? year
    : Number(year.toPrecision(Math.min(Number(digits), MOST_DIGITS)));
}
