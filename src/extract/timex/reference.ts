import type { Captures } from './captures.js';
import type { Expression } from './grammar.js';
import { yearOf } from './period.js';
import type { Tense } from './tense.js';
import type { Timex } from './timex.js';
import type { Stretch } from './value.js';

/** A date that stood before in the text. */
export interface PreviousDate {
  /** First day, from 1970-01-01. */
  readonly day: number;
  readonly value: string;
}

/** What an expression is resolved against. */
export interface Reference {
  /** Publication day, from 1970-01-01. */
  readonly publication: number;
  /** The last date in the text. */
  readonly previous: PreviousDate | null;
  /**
   * The calendar quarter that figures are being compared for; null when the text speaks of no quarter or has left it.
   */
  readonly quarter: PreviousDate | null;
  /** The last date whose year the text itself gave, if it is near enough for a story to go on from there. */
  readonly narrative: PreviousDate | null;
  readonly tense: Tense;
}

/** The same where the publication date may not be known. */
export type OpenReference = Omit<Reference, 'publication'> & { readonly publication: number | null };

/** The part of a Timex that resolving decides. */
export interface Resolution {
  readonly type: Timex['type'];
  readonly value: string;
  readonly mod?: string | undefined;
  readonly anchorBasis?: Timex['anchorBasis'] | undefined;
  /** TIMEX3 value of a date before it in the text that it was resolved against. */
  readonly anchor?: string | undefined;
  /** What gave the value; default: the rule that found the expression. */
  readonly rule?: string | undefined;
  /** Where it lies, when the value does not say so. */
  readonly stretch?: Stretch | undefined;
  /** Longest length, when the value is the shortest: a TIMEX3 duration. */
  readonly most?: string | undefined;
  /** Tokens at the end that gave the meaning and do not belong to the extent: "later". */
  readonly cut?: number | undefined;
}

/** Resolves one kind of expression; null when it turns out to name no time. */
export type Resolver = (expression: Expression, reference: Reference) => Resolution | null;

/** Periods from the present one, or from one that stood before in the text. */
export const STEPS: Record<string, number> = {
  last: -1,
  past: -1,
  this: 0,
  next: 1,
  'before-last': -2,
  previous: -1,
  same: 0,
  following: 1,
};

/** "He won in 1995 and lost the next year": in a story, the one after it. */
export const stepFrom = ({ dir }: Captures, tense: Tense): string | undefined =>
  dir === 'then' ? (tense === 'past' ? 'following' : 'next') : dir;

/** A year that news would name: neither the one of publication nor the one before. */
export const isYearsBefore = (year: number, publication: number): boolean => yearOf(publication) - year > 1;

/** True where the words count from a date before them in the text. */
export const refersBack = (dir = ''): boolean => ['previous', 'same', 'following'].includes(dir);

/** A resolution that needed nothing but its words. */
export const said = (value: string, type: Timex['type'] = 'DATE'): Resolution => ({ type, value });

/** A resolution against the publication date. */
export const byPublication = (value: string, rule?: string): Resolution => ({
  type: 'DATE',
  value,
  anchorBasis: 'publication date',
  rule,
});

/** A resolution against a date before it in the text. */
export const byPrevious = (value: string, { value: anchor }: PreviousDate, rule?: string): Resolution => ({
  type: 'DATE',
  value,
  anchorBasis: 'previous date in the text',
  anchor,
  rule,
});

/** What goes on with a date before it in the text, or tells the news. */
export const told = (value: string, date: PreviousDate | null, rule?: string): Resolution =>
  date ? byPrevious(value, date, rule) : byPublication(value, rule);
