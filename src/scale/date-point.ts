import { msFromDate } from '../model/calendar.js';
import type { Precision } from '../model/edtf.js';
import { type Placement, isReversed, readPlain, readTime, span, type TimeInput } from '../model/placement.js';
import type { TimelineEvent } from '../model/event.js';
import { LONG_YEAR } from './format-year.js';
import { MAX_DATE_MS } from './time-zone.js';

/** A unit of time to be named: its begin, and how finely. */
export interface Point {
  readonly ms: number;
  readonly precision: Precision;
  readonly zoned: boolean;
  /** Not known at all: 25 December of some year. */
  readonly anyYear: boolean;
}

const FIRST_WRITTEN_MS = msFromDate(1 - LONG_YEAR);

/**
 * Told as a year alone, in thousands, millions or billions of years: ten thousand years BC and earlier, and what `Intl`
 * cannot format.
 */
export function isDeep({ ms }: Point): boolean {
  return ms < FIRST_WRITTEN_MS || ms > MAX_DATE_MS;
}

/** The dates of an event. */
export type Dated = Pick<TimelineEvent, 'when' | 'start' | 'end' | 'best'>;

/**
 * The one or two units by which the plain dates of an event are told; none when it has no date, null when one of them
 * is not plain.
 */
export function plainPoints({ when, start, end }: Dated): readonly Point[] | null {
  const ends = when === undefined ? [start, end].filter((time) => time !== undefined) : when.split('/');
  if (start === undefined && when === undefined) return [];
  const placements = ends.slice(0, 3).map(plainTime);
  const [from, to] = placements;
  if (!from || placements.includes(null) || placements.length > 2) return null;
  if (!to) return [pointAt(from)];
  // A `when` that runs backwards is none; of a start and an end that do, the start holds.
  if (when === undefined) return span(from, to) === from ? [pointAt(from)] : [pointAt(from), pointAt(to)];
  return isReversed(from, to) ? null : [pointAt(from), pointAt(to)];
}

function plainTime(time: TimeInput): Placement | null {
  return typeof time === 'string' ? readPlain(time) : readTime(time);
}

function pointAt({ interval, precision, zoned }: Placement): Point {
  return { ms: Math.floor(interval.beginEarliest), precision, zoned, anyYear: false };
}
