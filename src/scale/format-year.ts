import { dateTimeFormat } from './date-time-format.js';

/** From here on a year tells its era, so that "476" is not taken for a plain number. */
export const FIRST_BARE_YEAR = 1000;
/** Years BC of five digits are told in thousands of years, as on the axis; years to come are parted in thousands. */
export const LONG_YEAR = 10_000;

/**
 * A year of at most four digits in the numbers and eras of the language (`Intl`): "1999", "476 AD", "44 BC". `year` is
 * astronomical: there is no year 0, 0 is 1 BC.
 */
export function yearWords(locale: string, year: number): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (year < FIRST_BARE_YEAR) options.era = 'short';
  return dateTimeFormat(locale, options).format(new Date(0).setUTCFullYear(year));
}
