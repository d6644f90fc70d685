// From what was said to what it means: each kind of expression has one resolver, which turns captures into a TIMEX3
// value, against the publication date or a date that stood before it in the text. What was said (type, value) and what
// was inferred (anchor) stay apart.

import { daysFromDate } from '../../model/calendar.js';
import { durationValue } from './duration.js';
import type { Expression } from './grammar.js';
import { two, yearName } from './period.js';
import { maskDifference } from './publication.js';
import { said, type OpenReference, type Resolution, type Resolver } from './reference.js';
import {
  countOf,
  lengthSaid,
  resolveAgo,
  resolveContext,
  resolveLater,
  resolvePeriod,
  resolveQuarter,
  resolveStretch,
  resolveYearBefore,
} from './resolve-period.js';
import { tailInNamedYear, resolveDate, resolveHoliday, resolveSeason, resolveWeekOf } from './resolve-point.js';

const resolveDuration: Resolver = ({ captures }) => {
  // "Zweitägig": count and unit in one word.
  const [, many, unit = captures.unit] = /^(\d+)(\w+)$/.exec(captures.durationword ?? '') ?? [];
  const count = many === undefined ? countOf(captures) : Number(many);
  if (unit === undefined) return null;
  return lengthSaid(count, unit, captures.most);
};

const resolveSet: Resolver = ({ captures: { weekday, month, season, part, n = 1, unit = 'D' } }) => {
  const which =
    weekday !== undefined
      ? `WXX-${weekday}`
      : unit === 'WE'
        ? `WXX-${unit}`
        : month !== undefined
          ? two(month)
          : (season ?? (part && 'XX-XX'));
  return said(
    which === undefined ? durationValue(n, unit) : `XXXX-${which}${part === undefined ? '' : `T${part}`}`,
    'SET',
  );
};

const resolvers: Record<string, Resolver> = {
  date: resolveDate,
  season: resolveSeason,
  holiday: resolveHoliday,
  'week-of': resolveWeekOf,
  period: resolvePeriod,
  quarter: resolveQuarter,
  context: resolveContext,
  'year-before': resolveYearBefore,
  ago: resolveAgo,
  later: resolveLater,
  stretch: resolveStretch,
  duration: resolveDuration,
  set: resolveSet,
  year: ({ captures }, reference) => tailInNamedYear(captures, '', reference),
  decade: ({ captures: { decadenum = 0 } }) => said(yearName(decadenum).slice(0, -1)),
  century: ({ captures: { era, ordinal = 1, unit } }) =>
    said((era === 'BC' ? era : '') + (unit === 'L' ? ordinal - 1 : two(ordinal - 1))),
  // What the words say is a value.
  frequency: ({ captures: { frequency = '' } }) => said(frequency, 'SET'),
  reference: ({ captures: { ref = '' } }) => said(ref),
};

/** Two days that have nothing in common: century, quarter, month, week, day. */
const ANY_DAYS = [daysFromDate(1985, 2, 3), daysFromDate(2024, 11, 18)] as const;

/**
 * Resolves an expression; null when it turns out to name no time. Without a publication date, what hangs on it is
 * masked: "XXXX-05-03".
 */
export function resolve(expression: Expression, reference: OpenReference): Resolution | null {
  const { captures, kind } = expression;
  const { publication } = reference;
  const resolver = resolvers[kind];
  const on = (day: number): Resolution | null => resolver?.(expression, { ...reference, publication: day }) ?? null;
  const first = on(publication ?? ANY_DAYS[0]);
  if (!first) return null;
  const { type, value, anchorBasis, anchor, rule, stretch, most, cut } = first;
  const resolution = { type, value, mod: captures.mod, anchorBasis, anchor, rule, stretch, most, cut };
  if (publication !== null || anchorBasis !== 'publication date') return resolution;
  const masked = maskDifference(value, on(ANY_DAYS[1])?.value ?? '');
  return {
    ...resolution,
    value: captures.weekday === undefined ? masked : masked.replace('-XX-XX', `-WXX-${captures.weekday}`),
    anchorBasis: undefined,
    stretch: undefined,
  };
}
