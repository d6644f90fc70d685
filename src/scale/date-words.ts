/**
 * The few words around dates that `Intl` does not know. `{date}`, `{from}`, `{to}`, `{year}` and `{number}` stand for
 * formatted dates and numbers.
 */
export interface DateWords {
  /** One of several days: it happened once, at some time in here. */
  readonly between: string;
  /** One of two neighbours. */
  readonly either: string;
  /** What lasts, where `Intl` has no range of its own. */
  readonly range: string;
  readonly about: string;
  readonly perhaps: string;
  /** On that day or before. */
  readonly by: string;
  /** On that day or after. */
  readonly orLater: string;
  /** Began then and goes on without end. */
  readonly since: string;
  readonly sinceUnknownEnd: string;
  /** Went on until then, since ever. */
  readonly until: string;
  readonly untilUnknownStart: string;
  readonly mostLikely: string;
  /** Nothing is known of the year. */
  readonly anyYear: string;
  readonly decade: string;
  /** By the plural category of the ordinal (`Intl.PluralRules`). */
  readonly century: Ordinals;
  readonly millennium: Ordinals;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  readonly season: string;
  readonly quarter: string;
  /** Thousands, millions, thousands of millions of years ago. */
  readonly yearsAgo: { readonly ka: string; readonly Ma: string; readonly Ga: string };
  readonly yearsAhead: { readonly Ma: string; readonly Ga: string };
}

/** One text for each plural category that the language has for ordinals; `other` serves the rest. */
export type Ordinals = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/** The English one, without which no plain date is told. */
export const ENGLISH_RANGE = '{from} – {to}';

/**
 * A letter of Hebrew, Arabic or their neighbours, which run from right to left; a letter of one that runs the other
 * way.
 */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const LEFT_TO_RIGHT = /[a-z\u00c0-\u058f]/i;

/**
 * A value as it stands in a text: apart from it, between Unicode's isolates, where the two run in different directions.
 */
export function placed(value: string, template: string): string {
  const isTurned = RIGHT_TO_LEFT.test(value);
  if (
    isTurned === RIGHT_TO_LEFT.test(template) ||
    !LEFT_TO_RIGHT.test(isTurned ? template.replace(/\{\w+\}/g, '') : value)
  )
    return value;
  return `\u2068${value}\u2069`;
}

/** A text with its `{placeholders}` filled; one without a value stays empty. */
export function fill(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? placed(values[name] ?? '', template) : '',
  );
}
