import type { FuzzyInterval } from '../../model/fuzzy-interval.js';

/**
 * A time expression: what was said (extent, type, value: TIMEX3) apart from what was inferred from it (interval,
 * anchor, rule).
 */
export interface Timex {
  /** UTF-16 units into the cleaned text, end exclusive; the public result carries offsets into the text as given. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: "2021-06-02", "P2W", "2021-W22-WE", "PAST_REF". */
  readonly value: string;
  /**
   * TIMEX3 mod: START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, BEFORE, AFTER,
   * ON_OR_BEFORE, ON_OR_AFTER.
   */
  readonly mod?: string | undefined;
  /** TIMEX3 value of the other day that "12/05/2021" may name, where nothing in the document tells which is meant. */
  alternative?: string | undefined;
  /**
   * When it lies: for DATE and TIME that could be placed, and for DURATION where the words tie it to a date ("the past
   * three months", "two days later").
   */
  interval: FuzzyInterval | null;
  /**
   * On the first of two that name the ends of one stretch ("from 1914 to 1918", "3–5 May"): from its begin to the
   * other's end.
   */
  range?: FuzzyInterval | undefined;
  /** For DURATION: least and most length in milliseconds, hedges included ("less than two weeks" is 0..14 days). */
  readonly durationMs?: { readonly min: number; readonly max: number } | undefined;
  /** TIMEX3 value that this was resolved against; null when the words say it all. */
  readonly anchor: string | null;
  readonly anchorBasis: 'publication date' | 'previous date in the text' | null;
  /** Kebab-case name of the rule that gave the value. */
  readonly rule: string;
}
