// Two time expressions that name the ends of one stretch: "from 1914 to 1918", "between March and June 2020", "3–5
// May", "Monday to Friday".
// They stay two expressions; the first shares the second's year, the second follows the first, and the first carries
// the whole stretch.

import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import type { Token } from '../tokens.js';
import { yearIn } from './captures.js';
import type { Expression } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import type { Timex } from './timex.js';

/** True when only "to", a dash, or "and" after "between" stands between the two. */
export function formsRange(lexicon: Lexicon, tokens: readonly Token[], first: Expression, second: Expression): boolean {
  if (second.first !== first.last + 1 || first.captures.from !== undefined) return false;
  if (lexicon.read('TO', tokens, first.last)) return true;
  return lexicon.read('AND', tokens, first.last) !== null && lexicon.read('BETWEEN', tokens, first.first - 1) !== null;
}

/** "In July and August 2020", "on 30 September and 31 December 2020". */
export const areListed = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  first: Expression,
  { first: at, captures }: Expression,
): boolean => captures.month !== undefined && at === first.last + 1 && lexicon.read('AND', tokens, first.last) !== null;

/** "March to June 2020": the first is in the year of the second. */
export function shareYear(first: Expression, second: Expression): Expression {
  const year = yearIn(second.captures);
  const { month } = first.captures;
  if (month === undefined || year === undefined || yearIn(first.captures) !== undefined) return first;
  return {
    ...first,
    captures: { ...first.captures, year: month > (second.captures.month ?? month) ? year - 1 : year },
  };
}

/** "Monday to Friday", "November 2019 to March": the second is the next one after the first. */
export function continueRange(second: Expression, first: Timex): Expression {
  const { captures, kind } = second;
  const { month, weekday, clock, dir } = captures;
  if (kind !== 'date' || (clock ?? dir ?? yearIn(captures)) !== undefined) return second;
  const [, year, firstMonth] = /^(\d{4})-(\d\d)/.exec(first.value) ?? [];
  if (month !== undefined)
    return year === undefined
      ? second
      : { ...second, captures: { ...captures, year: Number(year) + (month < Number(firstMonth) ? 1 : 0) } };
  return weekday !== undefined && first.rule.includes('weekday')
    ? { ...second, captures: { ...captures, dir: 'following' } }
    : second;
}

/** From the begin of one to the end of the other; nothing where that is earlier ("Monday - 1999"). */
export function rangeOf(first: FuzzyInterval, { endEarliest, endLatest }: FuzzyInterval): FuzzyInterval | undefined {
  return endLatest > first.beginEarliest ? { ...first, endEarliest, endLatest } : undefined;
}
