// "The nine months ended Sept. 30", "the fiscal year ending June 30": a length that lies before its last day. Both
// expressions stay; the first gets its place from the second. "The quarter ended Sept. 29" is the third one, unless the
// text has called it otherwise: companies count their own.

import { MS_PER_DAY } from '../../model/calendar.js';
import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import type { Token } from '../tokens.js';
import type { Expression } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import { isUnit, shiftDay } from './period.js';
import { certain } from './value.js';

/** True when only "ended" or "ending" stands between a period and a date. */
export function endsOn(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { kind, last }: Expression,
  date: Expression,
): boolean {
  return (
    date.kind === 'date' &&
    (kind === 'duration' || kind === 'context') &&
    lexicon.read('ENDED', tokens, last)?.next === date.first
  );
}

/** What a period is that ends on a date: a length, or the quarter that this month is in. */
export function endedPeriod(period: Expression, date: Expression): Expression {
  const { unit } = period.captures;
  const { month, year } = date.captures;
  if (unit !== 'Q') return { ...period, kind: 'duration' };
  return month === undefined ? period : { ...period, captures: { unit, ordinal: Math.ceil(month / 3), year } };
}

/** Where a length ("P9M") lies that ends with the date; null for one without a number. */
export function stretchBefore(length: string, { endLatest }: FuzzyInterval): FuzzyInterval | null {
  const [, count, unit] = /^P(\d+)([A-Z])$/.exec(length) ?? [];
  if (!isUnit(unit)) return null;
  return certain(shiftDay(endLatest / MS_PER_DAY, unit, -Number(count)) * MS_PER_DAY, endLatest);
}
