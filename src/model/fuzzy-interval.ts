/**
 * A stretch of time whose ends may be uncertain: the four points of CIDOC CRM (P81 "ongoing throughout", P82 "at some
 * time within"), which SIMILE calls start, latestStart, earliestEnd, end.
 *
 * Units are milliseconds since 1970-01-01T00:00Z, proleptic Gregorian; ends are exclusive. `-Infinity` and `Infinity`
 * mean open or unknown.
 * - A day known to be 3 June: begin 3 June 00:00 (earliest = latest), end 4 June 00:00 (earliest = latest).
 * - "One of these ten days" is a one-day event: beginEarliest..beginLatest spans nine days, end likewise, one day
 *   later.
 * - "1999–2004" lasts: begin is 1999-01-01 and end 2005-01-01.
 * Duration and uncertainty are never confused.
 */
export interface FuzzyInterval {
  readonly beginEarliest: number;
  readonly beginLatest: number;
  readonly endEarliest: number;
  readonly endLatest: number;
}

/** What begins and ends at known times. */
export function exactly(begin: number, end: number): FuzzyInterval {
  return { beginEarliest: begin, beginLatest: begin, endEarliest: end, endLatest: end };
}
