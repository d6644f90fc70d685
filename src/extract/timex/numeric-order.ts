// "12/05/2021": whether day or month stands first. One date of the document that can be read in one way only
// (25/05/2021) tells for all of them; where none does, the locale's order gives the value and the other reading is kept
// beside it. One pass over the text.

import { kept } from '../kept.js';
import type { Locale } from '../locales/locale.js';
import type { Timex } from './timex.js';

/** With points the day is always first, so that only these marks leave it open. */
const NUMERIC = /(?<!\d)(\d\d?)([/-])(\d\d?)\2(?:\d{4}|\d\d)(?!\d)/g;
const MONTHS = 12;

/**
 * The locale with the order that the document's own dates show, and whether they do: not where none is clear or they
 * contradict each other.
 */
export function orderShown(text: string, locale: Locale): { readonly locale: Locale; readonly isShown: boolean } {
  let monthFirst = false;
  let dayFirst = false;
  for (const [, first, , second] of text.matchAll(NUMERIC)) {
    dayFirst ||= Number(first) > MONTHS;
    monthFirst ||= Number(second) > MONTHS;
  }
  if (monthFirst === dayFirst) return { locale, isShown: false };
  return { locale: monthFirst === locale.monthFirst ? locale : flip(locale), isShown: true };
}

/** A locale with the other order. */
const flip = kept((locale: Locale): Locale => ({ ...locale, monthFirst: !locale.monthFirst }));

/** The day that a date of three numbers names when day and month change places; undefined when there is no other. */
export function otherReading({ text, value }: Pick<Timex, 'text' | 'value'>): string | undefined {
  const [year, month, day] = value.split('-');
  // Not of "3/15/2021" nor of "5/5/2021"; with a clock time behind it the day is no number.
  return text.search(NUMERIC) >= 0 && Number(day) <= MONTHS && day !== month ? `${year}-${day}-${month}` : undefined;
}
