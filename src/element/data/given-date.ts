import { placeEvent } from '../../model/placement.js';
import { learnDates } from './intake.js';

/**
 * A publication date as a page gives it, trimmed; HTML allows a blank between date and time, EDTF does not. Null where
 * there is none, or what is given is no date.
 */
export function givenDate(published: string | null): string | null {
  const date = published?.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T') ?? '';
  return date === '' || placeEvent({ when: date }) === null ? null : date;
}

/** The same, once dates of every kind can be read. */
export async function readGivenDate(published: string | null): Promise<string | null> {
  await learnDates([published], { startMs: 0, endMs: 0 });
  return givenDate(published);
}
