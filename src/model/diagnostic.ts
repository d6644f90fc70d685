/**
 * What was wrong with one piece of input: said once, in words that name the record, the field or place, and the reason.
 */
export interface Diagnostic {
  /** Stable, kebab-case: `bad-date`, `not-an-object`, `rejected-date` … */
  readonly code: string;
  readonly message: string;
  /** Index of the record in its list, from 0. */
  readonly record?: number;
  readonly field?: string;
  /** Place in the text as given, UTF-16 units, end exclusive. */
  readonly start?: number;
  readonly end?: number;
}
