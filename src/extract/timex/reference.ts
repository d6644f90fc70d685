import type { Expression } from './grammar.js';
import type { Captures } from './pattern.js';
import type { Unit } from './period.js';
import type { Tense } from './tense.js';
import type { Timex } from './timex.js';
import type { Stretch } from './value.js';

/** A date that stood before in the text. */
export interface PreviousDate {
  /** First day, from 1970-01-01. */
  readonly day: number;
  readonly value: string;
}

/** What an expression is resolved against. */
export interface Reference {
  /** Publication day, from 1970-01-01; null when it is not known. */
  readonly publication: number | null;
  /** The last date in the text. */
  readonly previous: PreviousDate | null;
  /** The calendar quarter that figures are being compared for; null when the text speaks of no quarter or has left it. */
  readonly quarter: PreviousDate | null;
  /** The last date whose year the text itself gave, if it is near enough for a story to go on from there. */
  readonly narrative: PreviousDate | null;
  readonly tense: Tense;
}

/** The part of a Timex that resolving decides. */
export interface Resolution {
  readonly type: Timex['type'];
  readonly value: string;
  readonly mod?: string;
  readonly anchorBasis?: Timex['anchorBasis'];
  /** TIMEX3 value of a date before it in the text that it was resolved against. */
  readonly anchor?: string;
  readonly rule: string;
  /** Where it lies, when the value does not say so. */
  readonly stretch?: Stretch;
  /** Longest length, when the value is the shortest: a TIMEX3 duration. */
  readonly most?: string;
  /** Tokens at the end that gave the meaning and do not belong to the extent: "later". */
  readonly cut?: number;
}

/** Resolves one kind of expression; null when it turns out to name no time. */
export type Resolver = (expression: Expression, reference: Reference) => Resolution | null;

export const numberOf = (captures: Captures, name: string): number | null => {
  const value = captures[name];
  return typeof value === 'number' ? value : null;
};

export const textOf = (captures: Captures, name: string): string | null => {
  const value = captures[name];
  return typeof value === 'string' ? value : null;
};

const UNITS = new Set(['D', 'W', 'WE', 'M', 'Q', 'H', 'Y', 'E', 'C', 'L']);

/** A calendar unit; hours, minutes and nights are not. */
export function isUnit(text: string | null): text is Unit {
  return text !== null && UNITS.has(text);
}

/** A resolution that needed nothing but its words. */
export function said(type: Timex['type'], value: string, rule: string): Resolution {
  return { type, value, rule, anchorBasis: null };
}

/** A resolution against the publication date. */
export function byPublication(type: Timex['type'], value: string, rule: string): Resolution {
  return { type, value, rule, anchorBasis: 'publication date' };
}

/** A resolution against a date before it in the text. */
export function byPrevious(value: string, rule: string, previous: PreviousDate): Resolution {
  return { type: 'DATE', value, rule, anchorBasis: 'previous date in the text', anchor: previous.value };
}
