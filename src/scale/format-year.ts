import { dateTimeFormat } from './date-time-format.js';

/**
 * Years in words, for any year: "1999", "476 AD", "44 BC", "12 ka", "66 Ma", "13.8 Ga". There is no year 0: 1 BC is
 * followed by 1 AD.
 * Numbers and eras are those of the language (`Intl`); a deep year has at most three decimals, so a mere rounding never
 * looks exact.
 */
export interface YearFormat {
  /** `year` is astronomical: 0 is 1 BC. */
  year(year: number): string;
  /** A year's number with its era around it: "1920s", "40s BC". */
  withEra(text: string, year: number): string;
}

/** From here on a year tells its era, so that "476" is not taken for a plain number. */
export const FIRST_BARE_YEAR = 1000;
/** Years BC of five digits are told in thousands of years, as on the axis; years to come are parted in thousands. */
export const LONG_YEAR = 10_000;

/**
 * Throws a RangeError for a malformed language. @param long tells years of five digits and more; null until it has been
 * loaded: then they are plain numbers
 */
export function yearFormat(locale: string, long: (year: number) => string | null): YearFormat {
  Intl.getCanonicalLocales(locale);
  const plain = (): Intl.DateTimeFormat => dateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' });
  const era = (): Intl.DateTimeFormat => dateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', era: 'short' });

  const withEra = (text: string, year: number): string => {
    if (year >= FIRST_BARE_YEAR) return text;
    const sample = era().formatToParts(new Date(Date.UTC(year > 0 ? 2000 : -1, 0, 1)));
    return sample.map((part) => (part.type === 'year' ? text : part.value)).join('');
  };

  return {
    withEra,
    year(year) {
      if (Math.abs(year) >= LONG_YEAR) return long(year) ?? new Intl.NumberFormat(locale).format(year);
      const date = new Date(0);
      date.setUTCFullYear(year);
      return (year >= FIRST_BARE_YEAR ? plain : era)().format(date);
    },
  };
}
