// From what was said to what it means: each kind of expression has one resolver, which turns captures into a TIMEX3 value, against the
// publication date or a date that stood before it in the text. What was said (type, value) and what was inferred (anchor) stay apart.

import { durationValue } from './duration.js';
import type { Expression } from './grammar.js';
import { two, yearName } from './period.js';
import { numberOf, said, textOf, type Reference, type Resolution, type Resolver } from './reference.js';
import { resolveAgo, resolveContext, resolveLater, resolvePeriod, resolveQuarter, resolveStretch, resolveYearBefore } from './resolve-period.js';
import { resolveDate, resolveHoliday, resolveSeason, resolveWeekOf, resolveYearEnd } from './resolve-point.js';

const resolveDuration: Resolver = ({ captures, rule }) => {
  const unit = textOf(captures, 'unit');
  const count = captures['n'] ?? captures['vague'] ?? 1;
  // "Zweitägig": count and unit in one word.
  const [, many = '', of = ''] = /^(\d+)(\w+)$/.exec(textOf(captures, 'durationword') ?? '') ?? [];
  if (of !== '') return said('DURATION', durationValue(Number(many), of), rule);
  // "Three quarters of" is a share.
  if (unit === null || (unit === 'Q' && count === 3)) return null;
  const value = durationValue(typeof count === 'number' ? count + (numberOf(captures, 'half') ?? 0) : count, unit);
  const most = numberOf(captures, 'most');
  const mod = textOf(captures, 'mod');
  return { ...said('DURATION', value, rule), ...(mod === null ? {} : { mod }), ...(most === null ? {} : { most: durationValue(most, unit) }) };
};

const resolveSet: Resolver = ({ captures, rule }) => {
  const weekday = numberOf(captures, 'weekday');
  const part = textOf(captures, 'part');
  if (weekday !== null) return said('SET', `XXXX-WXX-${weekday}${part === null ? '' : `T${part}`}`, rule);
  const unit = textOf(captures, 'unit');
  return unit === null ? null : said('SET', durationValue(captures['n'] ?? 1, unit), rule);
};

/** Years and centuries before Christ; "AD 79". */
const resolveEra: Resolver = ({ captures, rule }) => {
  const year = numberOf(captures, 'n') ?? 0;
  if (year < 1 || !Number.isInteger(year)) return null;
  return said('DATE', yearName(textOf(captures, 'era') === 'BC' ? 1 - year : year), rule);
};

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
  era: resolveEra,
  numeric: ({ captures, rule }) => said('DATE', textOf(captures, 'numericdate') ?? '', rule),
  year: ({ captures, rule }) => {
    const mod = textOf(captures, 'mod');
    return { ...said('DATE', yearName(numberOf(captures, 'bareyear') ?? numberOf(captures, 'year4') ?? 0), rule), ...(mod === null ? {} : { mod }) };
  },
  decade: ({ captures, rule }) => said('DATE', yearName(numberOf(captures, 'decadenum') ?? 0).slice(0, -1), rule),
  'part-of-decade': ({ captures, rule }) => ({ ...said('DATE', yearName(numberOf(captures, 'decadenum') ?? 0).slice(0, -1), rule), mod: captures['ordinal'] === 1 ? 'START' : 'END' }),
  century: ({ captures, rule }) => said('DATE', `${textOf(captures, 'era') === 'BC' ? 'BC' : ''}${two((numberOf(captures, 'ordinal') ?? 1) - 1)}`, rule),
  frequency: ({ captures, rule }) => said('SET', textOf(captures, 'frequency') ?? '', rule),
  reference: ({ captures, rule }) => said('DATE', textOf(captures, 'ref') ?? '', rule),
};

/** Resolves an expression; null when it turns out to name no time. */
export function resolve(expression: Expression, reference: Reference): Resolution | null {
  return resolvers[expression.kind]?.(expression, reference) ?? null;
}
