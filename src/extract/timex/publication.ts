// A publication date that is only known to a month, or as one of several days: the text is read against the first and
// the last possible day, and what the two readings agree on is known.

import { MS_PER_DAY } from '../../model/calendar.js';
import type { Timex } from './timex.js';
import { boundsOf, fuzzy } from './value.js';

/** First and last day on which the document may have been published; null when that is not known to the year. */
export function publicationDays(date: string | null | undefined): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const [value] of (date ?? '').matchAll(/\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/g)) {
    const bounds = boundsOf(value);
    if (!bounds) continue;
    first = Math.min(first, bounds.start);
    last = Math.max(last, bounds.end);
    // "2021-06-03T20:41": one day.
    if (date?.charAt(value.length) === 'T') break;
  }
  return first < last ? { first: Math.floor(first / MS_PER_DAY), last: Math.ceil(last / MS_PER_DAY) - 1 } : null;
}

/**
 * One time expression, resolved against the first and the last possible publication day: an interval that holds both, a
 * value masked where they differ.
 */
export function between(first: Timex, last: Timex): Timex {
  if (first.value === last.value) return first;
  const a = first.interval;
  const b = last.interval;
  return {
    ...first,
    value: maskDifference(first.value, last.value),
    interval:
      a && b
        ? fuzzy(
            Math.min(a.beginEarliest, b.beginEarliest),
            Math.max(a.beginLatest, b.beginLatest),
            Math.min(a.endEarliest, b.endEarliest),
            Math.max(a.endLatest, b.endLatest),
          )
        : null,
  };
}

/** "2021-06-03T09:00" and "2021-06-24T09:00" → "2021-06-XXT09:00". */
export function maskDifference(a: string, b: string): string {
  const others = b.split(/(?=[T-])/);
  return a
    .split(/(?=[T-])/)
    .map((part, i) => (part === others[i] ? part : part.replace(/\d/g, 'X')))
    .join('');
}
