// Two time expressions that name the ends of one stretch: "from 1914 to 1918", "between March and June 2020", "3–5 May", "Monday to Friday".
// They stay two expressions; the first shares the second's year, the second follows the first, and the first carries the whole stretch.

import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import type { Token } from '../tokens.js';
import type { Expression } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import { YEARS } from './reference.js';
import type { Timex } from './timex.js';

/** True when only "to", a dash, or "and" after "between" stands between the two. */
export function formsRange(lexicon: Lexicon, tokens: readonly Token[], first: Expression, second: Expression): boolean {
  if (second.first !== first.last + 1 || 'from' in first.captures) return false;
  if (lexicon.read('TO', tokens, first.last)) return true;
  return lexicon.read('AND', tokens, first.last) !== null && lexicon.read('BETWEEN', tokens, first.first - 1) !== null;
}

/** "March to June 2020": the first is in the year of the second. */
export function shareYear(first: Expression, second: Expression): Expression {
  const name = YEARS.find((key) => key in second.captures);
  const year = name === undefined ? undefined : second.captures[name];
  const month = first.captures['month'];
  if (typeof month !== 'number' || typeof year !== 'number' || YEARS.some((key) => key in first.captures)) return first;
  const before = month > Number(second.captures['month'] ?? month) ? 1 : 0;
  return { ...first, captures: { ...first.captures, year: year - before } };
}

/** "Monday to Friday", "November 2019 to March": the second is the next one after the first. */
export function continueRange(second: Expression, first: Timex): Expression {
  const { captures, kind } = second;
  if (kind !== 'date' || 'clock' in captures || YEARS.some((key) => key in captures) || 'dir' in captures) return second;
  const start = /^(\d{4})-(\d\d)/.exec(first.value);
  if (typeof captures['month'] === 'number') {
    if (!start) return second;
    return { ...second, captures: { ...captures, year: Number(start[1]) + (captures['month'] < Number(start[2]) ? 1 : 0) } };
  }
  return typeof captures['weekday'] === 'number' && first.rule.includes('weekday') ? { ...second, captures: { ...captures, dir: 'following' } } : second;
}

/** From the begin of one to the end of the other. */
export function rangeOf(first: FuzzyInterval, { endEarliest, endLatest }: FuzzyInterval): FuzzyInterval {
  return { ...first, endEarliest, endLatest };
}
