import type { FuzzyInterval } from './fuzzy-interval.js';

/**
 * Values of the Extended Date/Time Format (ISO 8601-2:2019 annex A; https://www.loc.gov/standards/datetime/), levels 0
 * to 2, as immutable plain data.
 * `parseEdtf` makes them, `formatEdtf` writes them back as they were read, `edtfBounds` says when they lie.
 */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** `?` uncertain, `~` approximate, `%` both, empty: neither. */
export type Qualifier = '' | '?' | '~' | '%';

/** How finely a date is known, coarse to fine. */
export const PRECISIONS = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'ms',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Year, month (or season) or day as written, with the marks around it. */
export interface EdtfPart {
  /** `1984`, `156X`, `Y-17E7`, `1950S2`, `XX`, `21`. */
  readonly text: string;
  /** Written before it: holds for this part alone. */
  readonly before: Qualifier;
  /** Written after it: holds for this part and all coarser ones. */
  readonly after: Qualifier;
}

/** A year, season, month or day, or a date with a time. */
export interface EdtfDate {
  readonly kind: 'date';
  /** Year, then month or season, then day: one to three. */
  readonly parts: readonly EdtfPart[];
  /** As written, `T10:00:00+02:00`; empty for dates. */
  readonly time: string;
  /**
   * True for a time with `Z` or an offset: an instant. Everything else stands on the calendar of its place, and no time
   * zone shifts it.
   */
  readonly zoned: boolean;
  /** What is known: `day` for 2021-06-03, `decade` for 201X, `month` for 2021-06-XX. */
  readonly precision: Precision;
  readonly bounds: FuzzyInterval;
  /** The estimate inside a year of few significant digits: 1950 of `1950S2`. */
  readonly best: FuzzyInterval | null;
}

/** `start/end`: lasts. `open` is `..`, no bound; `unknown` is an empty side. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | 'open' | 'unknown';
  readonly end: EdtfDate | 'open' | 'unknown';
}

/** `[…]`: one of these; `{…}`: all of these. */
export interface EdtfSet {
  readonly kind: 'one-of' | 'all-of';
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/** `a..b` inside a set; null: no bound on that side. */
export interface EdtfRange {
  readonly kind: 'range';
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/** The text of a value. */
export function formatEdtf(value: Edtf): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'interval':
      return `${formatSide(value.start)}/${formatSide(value.end)}`;
    default: {
      const members = value.members
        .map((member) => (member.kind === 'date' ? formatDate(member) : formatRange(member)))
        .join(',');
      return value.kind === 'one-of' ? `[${members}]` : `{${members}}`;
    }
  }
}

function formatDate(date: EdtfDate): string {
  return date.parts.map((part) => part.before + part.text + part.after).join('-') + date.time;
}

function formatSide(side: EdtfDate | 'open' | 'unknown'): string {
  if (side === 'open') return '..';
  return side === 'unknown' ? '' : formatDate(side);
}

function formatRange({ start, end }: EdtfRange): string {
  return `${start ? formatDate(start) : ''}..${end ? formatDate(end) : ''}`;
}

/** What marks a part: its own, and those after it or after any finer part. */
export function qualifierOf(
  date: EdtfDate,
  part: number,
): { readonly uncertain: boolean; readonly approximate: boolean } {
  const marks =
    (date.parts[part]?.before ?? '') +
    date.parts
      .slice(part)
      .map((finer) => finer.after)
      .join('');
  return { uncertain: /[?%]/.test(marks), approximate: /[~%]/.test(marks) };
}
