// Where two expressions share a part (and "at 9 a.m." the day of its sentence): "3–5 May", "May 3 and 5", "1989-90",
// "the 17th and 18th centuries". Each becomes an expression of its own, with the shared part copied into both.

import type { Token } from '../tokens.js';
import type { Expression, SentenceReader } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import { textAt, touches } from './numbers.js';

/** What the first of the two brings, by kind; the rest is shared. */
const PART_OF: Record<string, string> = { date: 'day', year: 'erayear' };

/** "3–5 May" is "3" and "5 May", "1 to 3 p.m." is "1" and "3 p.m.", "9 to noon" "9" and "noon". */
export function partShared(lexicon: Lexicon, tokens: readonly Token[], expression: Expression): Expression[] {
  const { from = 1, ...shared } = expression.captures;
  let mark = expression.first + 1;
  while (mark < expression.last && !lexicon.read('AND', tokens, mark)) mark++;
  const clock = shared.clock ?? shared.clockword;
  const part = clock ? { clock: sameHalf(String(from), clock) } : { [PART_OF[expression.kind] ?? 'ordinal']: from };
  return [
    { ...expression, last: mark, captures: { ...shared, ...part } },
    { ...expression, first: mark + 1, captures: shared },
  ];
}

/** "Between 1 and 3 p.m." begins in the afternoon, "9 to 5 p.m." in the morning. */
function sameHalf(from: string, to: string): string {
  const later = Number(from.slice(0, 2)) + 12 + from.slice(2);
  return later <= to ? later : from;
}

/** In "May 3–5" and "May 3 and 5" the second day shares the month. */
export function furtherDay(
  lexicon: Lexicon,
  tokens: readonly Token[],
  expression: Expression,
  reader: SentenceReader,
): Expression | null {
  const { captures, kind, last } = expression;
  if (
    kind !== 'date' ||
    captures.day === undefined ||
    captures.clock !== undefined ||
    tokens[last - 1]?.lexeme.kind !== 'number'
  )
    return null;
  const mark = lexicon.read('AND', tokens, last);
  const day = mark && lexicon.read('DAY', tokens, mark.next);
  if (!day || Number(day.value) <= captures.day) return null;
  // "May 3, 5 people" and "May 3 and 5 June" are something else.
  const other = reader.read(mark.next)?.last ?? 0;
  if (other > day.next || (tokens[day.next]?.lexeme.kind === 'word' && (mark.value === 'list' || other > 0)))
    return null;
  const comma = textAt(tokens, day.next) === ',' ? 1 : 0;
  const year = captures.year === undefined ? lexicon.read('YEAR', tokens, day.next + comma) : null;
  return {
    ...expression,
    first: mark.next,
    last: year?.next ?? day.next,
    captures: { ...captures, day: Number(day.value), year: year ? Number(year.value) : captures.year },
  };
}

/** In "1989-90" the second year shares the century. */
export function furtherYear(tokens: readonly Token[], expression: Expression): Expression | null {
  const { last, captures } = expression;
  const from = captures.bareyear;
  const text = textAt(tokens, last + 1);
  const year = Number(text);
  if (from === undefined || !/^[-–—/]$/.test(textAt(tokens, last)) || !/^\d\d$/.test(text) || year <= from % 100)
    return null;
  if (!touches(tokens, last - 1) || !touches(tokens, last)) return null;
  return { ...expression, first: last + 1, last: last + 2, captures: { bareyear: from - (from % 100) + year } };
}

const namesDay = ({
  kind,
  captures: { day, daymonth, weekday, weekdaypart, shift, numericdate },
}: Expression): boolean =>
  kind === 'date' && (day ?? daymonth ?? weekday ?? weekdaypart ?? shift ?? numericdate) !== undefined;

/**
 * A time of day belongs to the day before it in its sentence, else to the next one: "On Sunday the bridge closed at 9
 * a.m." Others come back unchanged.
 */
export function withDayOfSentence(expression: Expression, expressions: readonly Expression[]): Expression {
  if (expression.rule !== 'clock-time' || namesDay(expression)) return expression;
  const days = expressions.filter(namesDay);
  const nearest = days.findLast(({ first }) => first < expression.first) ?? days[0];
  const { part: _, ...day } = nearest?.captures ?? {};
  return { ...expression, captures: { ...day, ...expression.captures } };
}
