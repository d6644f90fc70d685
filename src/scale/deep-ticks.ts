import { dateFromMs } from '../model/calendar.js';
import { DEEP_STEP, DEEP_YEAR, type DeepTicks, LAST_PLAIN_YEAR } from './tick-labels.js';

/** Years after this are told in millions and billions, with a plus sign. */
const LAST_ROUND_YEAR = 999_999;
/** "ka", "Ma", "Ga": SI, the same in every language. */
const DEEP_UNITS = [
  ['Ga', 1e9],
  ['Ma', 1e6],
  ['ka', 1e3],
] as const;
/** Round years BC are one year less than round: 999,999,999 years ago is 1 Ga. */
const ROUNDED_UP = 1 + 1e-4;
/** The widest years of deep time: each next one counts when times beyond the power of ten before it are in view. */
const WIDE_DEEP_YEARS = [888_888_888, 8_888_888_888, 88_888_888_888];

/** What the axis says of thousands, millions and billions of years. */
export const DEEP_TICKS: DeepTicks = {
  year(year, count, locale) {
    if (count >= DEEP_STEP && Math.abs(year) <= 1) return new Intl.NumberFormat(locale).format(0);
    if (year <= DEEP_YEAR) return ago(-year, count, locale).join(' ');
    if (year > LAST_ROUND_YEAR) return `+${ago(year, count, locale).join(' ')}`;
    return new Intl.NumberFormat(locale).format(year);
  },

  years(from, first, last, count, labels) {
    const { locale } = labels;
    if (first <= DEEP_YEAR) {
      const [begin, unit] = ago(-from, count, locale);
      const [end, endUnit] = ago(-from - count, count, locale, unit);
      return `${begin}–${end} ${endUnit}`;
    }
    // "0–10 Ga from now" in signs: "+0–10 Ga".
    if (count >= DEEP_STEP) {
      const [end, unit] = ago(from + count, count, locale);
      return `+${ago(from, count, locale, unit)[0]}–${end} ${unit}`;
    }
    // Among millennia and more, what follows 1 AD has no end worth telling.
    return first === 1 ? labels.year(first, 1) : `${labels.year(first, 1)}–${labels.year(last, 1)}`;
  },

  wideYears(startMs, endMs) {
    const past = dateFromMs(startMs).year < DEEP_YEAR ? wideYears(startMs).map((year) => -year) : [];
    return dateFromMs(endMs).year > LAST_PLAIN_YEAR ? [...past, ...wideYears(endMs), LAST_ROUND_YEAR] : past;
  },
};

/** Number and unit of a time so many years ago. */
function ago(years: number, count: number, locale: string, inUnit?: string): [string, string] {
  const [unit, unitYears] =
    DEEP_UNITS.find(([name, size]) => (inUnit ? name === inUnit : years * ROUNDED_UP >= size)) ?? DEEP_UNITS[2];
  const digits = Math.max(0, -Math.floor(Math.log10(count / unitYears)));
  return [
    new Intl.NumberFormat(locale, { maximumFractionDigits: Math.min(digits, 9) }).format(years / unitYears),
    unit,
  ];
}

/** Years that are told at least as wide as any up to a time. */
function wideYears(timeMs: number): readonly number[] {
  const { year } = dateFromMs(timeMs);
  return WIDE_DEEP_YEARS.filter((_, i) => i === 0 || Math.abs(year) * ROUNDED_UP >= 10 ** (8 + i));
}
