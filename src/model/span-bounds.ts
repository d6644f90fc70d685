import type { FuzzyInterval } from './fuzzy-interval.js';

/**
 * The bounds of what lasts from one time to another: nothing begins after its latest end, or ends before its earliest
 * begin.
 */
export function spanBounds(begin: FuzzyInterval, end: FuzzyInterval): FuzzyInterval {
  const { beginEarliest } = begin;
  const { endLatest } = end;
  const inside = (ms: number): number => Math.min(Math.max(ms, beginEarliest), endLatest);
  return { beginEarliest, beginLatest: inside(begin.beginLatest), endEarliest: inside(end.endEarliest), endLatest };
}

/** The same with its ends where its begins are. */
export function atMoment({ beginEarliest, beginLatest }: FuzzyInterval): FuzzyInterval {
  return { beginEarliest, beginLatest, endEarliest: beginEarliest, endLatest: beginLatest };
}
