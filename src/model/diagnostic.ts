/**
 * What was wrong with one piece of input: said once, in words that name the record, the field or place, and the reason.
 */
export interface Diagnostic {
  /** Stable, kebab-case: `bad-date`, `not-an-object`, `rejected-date` … */
  readonly code: string;
  /** For people, English: which record, which field or place, and why. */
  readonly message: string;
  /** Index of the record in its list, from 0. */
  readonly record?: number;
  /** Name of the field of `TimelineEvent`. */
  readonly field?: string;
  /** Where in the text as given it begins, UTF-16 units. */
  readonly start?: number;
  /** Where it ends, exclusive. */
  readonly end?: number;
}
