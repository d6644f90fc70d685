import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineEvent } from '../model/event.js';

/** One file format: text ↔ records. What it reads need not be clean; `normalizeEvents` comes after it. */
export interface Format {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** Without dot, lower case. */
  readonly extensions: readonly string[];
  /** True when a text of unknown format looks like this one. */
  sniff(text: string): boolean;
  /** Throws a SyntaxError that names line and column when the text is not of this format at all. */
  parse(text: string): ParsedRecords;
  serialize(events: readonly TimelineEvent[]): string;
}

export interface ParsedRecords {
  /** A list of records, or whatever else `normalizeEvents` reads. */
  readonly records: unknown;
  readonly diagnostics: readonly Diagnostic[];
}
