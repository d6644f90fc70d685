import { learnAllTimes } from './any-time.js';
import { EventNormalizer, recordLists } from './event-normalizer.js';
import type { NormalizedEvents } from './event-normalizer.js';

/**
 * Normalises a whole input at once: a list of records, an object with a list in `events` (and `undated`), or a single
 * record.
 */
export function normalizeEvents(input: unknown): NormalizedEvents {
  learnAllTimes();
  const normalizer = new EventNormalizer();
  for (const records of recordLists(input, (reason) => normalizer.report({ code: 'not-events', message: reason })))
    normalizer.push(records);
  return normalizer.result();
}
