import type { Value } from './pattern.js';
import type { Unit } from './period.js';

/**
 * What the rules of a language capture, by name. Which type each has follows from the tables of words; a test holds all
 * languages to it.
 */
export interface Captures {
  readonly numericdate?: string;
  readonly day?: number;
  readonly month?: number;
  /** "12-24": month and day in one token. */
  readonly daymonth?: string;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** "2EV": weekday and part of the day in one word. */
  readonly weekdaypart?: string;
  /** A year in figures or words, by the class that read it. */
  readonly year?: number | undefined;
  readonly year4?: number;
  readonly bareyear?: number;
  readonly erayear?: number;
  readonly era?: string;
  /** Years from the one of publication: "last year" is -1. */
  readonly years?: number;
  readonly decadenum?: number;
  /** Days from the one of reference, and from the day that the other words name. */
  readonly shift?: number;
  readonly offset?: number;
  /** Units to go back from the day that the other words name: "two years ago today". */
  readonly back?: number;
  readonly dir?: string | undefined;
  readonly clock?: string;
  readonly clockword?: string;
  /** Minutes after the hour of `clock`: "half past nine". */
  readonly minutes?: number;
  /** "+01"; a number where annotators leave the zone to the reader. */
  readonly zone?: Value;
  readonly part?: string;
  readonly season?: string;
  readonly holiday?: string;
  readonly ordinal?: number;
  readonly unit?: string;
  /** "2TH": count and unit in one word. */
  readonly durationword?: string;
  /** How many; "X" for an unknown number. */
  readonly n?: Value;
  readonly vague?: string;
  readonly half?: number;
  /** How many of a smaller unit stand behind it: "two hours and 15 minutes". */
  readonly more?: number;
  readonly lesser?: string;
  /** The larger count of "two to three". */
  readonly most?: number;
  readonly sign?: number;
  /** How fine "a year ago this month" is told. */
  readonly fine?: Unit;
  readonly mod?: string;
  readonly frequency?: string;
  readonly ref?: string;
  /** What the first of two brings: a day, a year, an ordinal, a clock time. */
  readonly from?: Value;
  /** Tokens at the start that do not belong to the extent. */
  readonly lead?: number;
}

/** The year that stands in the words, in any form. */
export const yearIn = ({ year, year4, bareyear, erayear }: Captures): number | undefined =>
  year ?? year4 ?? bareyear ?? erayear;

/** The year that stands in the words, astronomical (44 BC is -43); undefined when none does. */
export function writtenYear(words: Captures): number | undefined {
  const year = yearIn(words);
  return year === undefined || !Number.isInteger(year) ? undefined : words.era === 'BC' ? 1 - year : year;
}
