import type { CleanDocument } from './document.js';
import type { Timex } from './timex/timex.js';

/** A date that the document might have been published on, and why. */
export interface DateCandidate {
  /** EDTF. */
  readonly value: string;
  /** Where it comes from: "given", "page metadata", "dateline", "address in the text", "weekdays in the text". */
  readonly basis: string;
  /** Why it was not taken. */
  readonly rejected?: string;
}

export interface DocumentDate {
  /** EDTF; as uncertain as it is. */
  readonly value: string;
  readonly basis: string;
  readonly candidates: readonly DateCandidate[];
}

/** The publication date of a document; null when nothing tells it. */
export function findDocumentDate(_document: CleanDocument, options: { published?: string | null; timexes?: readonly Timex[] } = {}): DocumentDate | null {
  if (options.published) return { value: options.published, basis: 'given', candidates: [{ value: options.published, basis: 'given' }] };
  return null;
}
