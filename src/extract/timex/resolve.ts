// From what was said to what it means: each kind of expression has one resolver, which turns captures into a TIMEX3 value, against the
// publication date or a date that stood before it in the text. What was said (type, value) and what was inferred (anchor) stay apart.

import { daysFromDate } from '../../model/calendar.js';
import { durationValue } from './duration.js';
import type { Expression } from './grammar.js';
import { two, yearName } from './period.js';
import { maskDifference } from './publication.js';
import { numberOf, said, textOf, type OpenReference, type Resolution, type Resolver } from './reference.js';
import { countOf, resolveAgo, resolveContext, resolveLater, resolvePeriod, resolveQuarter, resolveStretch, resolveYearBefore } from './resolve-period.js';
import { inNamedYear, resolveDate, resolveHoliday, resolveSeason, resolveWeekOf, resolveYearEnd } from './resolve-point.js';

const resolveDuration: Resolver = ({ captures }) => {
  // "Zweitägig": count and unit in one word.
  const [, many, of] = /^(\d+)(\w+)$/.exec(textOf(captures, 'durationword') ?? '') ?? [];
  const unit = of ?? textOf(captures, 'unit');
  const count = many === undefined ? countOf(captures) : Number(many);
  // "Three quarters of" is a share.
  if (unit === null || (unit === 'Q' && count === 3)) return null;
  const value = durationValue(typeof count === 'number' ? count + (numberOf(captures, 'half') ?? 0) : count, unit);
  const most = numberOf(captures, 'most');
  return { ...said(value, 'DURATION'), ...(most === null ? {} : { most: durationValue(most, unit) }) };
};

const resolveSet: Resolver = ({ captures }) => {
  const weekday = numberOf(captures, 'weekday');
  const part = textOf(captures, 'part');
  return said(weekday === null ? durationValue(captures['n'] ?? 1, textOf(captures, 'unit') ?? 'D') : `XXXX-WXX-${weekday}${part === null ? '' : `T${part}`}`, 'SET');
};

/** What the words say is a value. */
const valueIn =
  (name: string, type?: Resolution['type']): Resolver =>
  ({ captures }) =>
    said(textOf(captures, name) ?? '', type);

const resolvers: Record<string, Resolver> = {
  date: resolveDate,
  season: resolveSeason,
  holiday: resolveHoliday,
  'week-of': resolveWeekOf,
  'year-end': resolveYearEnd,
  period: resolvePeriod,
  quarter: resolveQuarter,
  context: resolveContext,
  'year-before': resolveYearBefore,
  ago: resolveAgo,
  later: resolveLater,
  stretch: resolveStretch,
  duration: resolveDuration,
  set: resolveSet,
  year: ({ captures }, reference) => inNamedYear(captures, '', reference),
  decade: ({ captures }) => said(yearName(numberOf(captures, 'decadenum') ?? 0).slice(0, -1)),
  century: ({ captures }) => said(`${captures['era'] === 'BC' ? 'BC' : ''}${two((numberOf(captures, 'ordinal') ?? 1) - 1)}`),
  frequency: valueIn('frequency', 'SET'),
  reference: valueIn('ref'),
};

/** Two days that have nothing in common: century, quarter, month, week, day. */
const ANY_DAYS = [daysFromDate(1985, 2, 3), daysFromDate(2024, 11, 18)] as const;

/** Resolves an expression; null when it turns out to name no time. Without a publication date, what hangs on it is masked: "XXXX-05-03". */
export function resolve(expression: Expression, reference: OpenReference): Resolution | null {
  const { captures, kind, rule } = expression;
  const { publication } = reference;
  const on = (day: number): Resolution | null => resolvers[kind]?.(expression, { ...reference, publication: day }) ?? null;
  const first = on(publication ?? ANY_DAYS[0]);
  if (!first) return null;
  const mod = first.mod ?? textOf(captures, 'mod');
  const resolution = { rule, ...first, ...(mod === null ? {} : { mod }) };
  if (publication !== null || first.anchorBasis !== 'publication date') return resolution;
  const { stretch: _, anchorBasis: __, ...placeless } = resolution;
  const weekday = numberOf(captures, 'weekday');
  const masked = maskDifference(first.value, on(ANY_DAYS[1])?.value ?? '');
  return { ...placeless, value: weekday === null ? masked : masked.replace('-XX-XX', `-WXX-${weekday}`) };
}
