import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineEvent } from '../model/event.js';
import { EventNormalizer, normalizeEvents } from '../model/normalize-events.js';

/** Records are normalised in slices of this many, with a pause for the page after each. */
const SLICE = 10_000;
/** Diagnostics that are written to the console one by one. */
const SPOKEN = 10;

/** What came of a list of records. */
export interface Intake {
  readonly events: readonly TimelineEvent[];
  readonly skipped: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads records of any shape. Long lists are read in slices; `progress` hears of each, and `current` may end it early: then the result is null. */
export async function takeIn(records: readonly unknown[], progress: (fraction: number) => void, current: () => boolean): Promise<Intake | null> {
  if (records.length <= SLICE) return normalizeEvents(records);
  const normalizer = new EventNormalizer();
  for (let from = 0; from < records.length; from += SLICE) {
    normalizer.push(records, from, Math.min(records.length, from + SLICE));
    progress(from / records.length);
    await new Promise((resolve) => setTimeout(resolve));
    if (!current()) return null;
  }
  return normalizer.result();
}

/** Tells the page's author what was wrong, by record. */
export function report(diagnostics: readonly Diagnostic[]): void {
  for (const { message, code } of diagnostics.slice(0, SPOKEN)) console.warn(`event-timeline: ${message} [${code}]`);
  if (diagnostics.length > SPOKEN) console.warn(`event-timeline: ${diagnostics.length - SPOKEN} more problems in the data`);
}
