import type { Token } from '../tokens.js';
import type { Grammar } from './grammar.js';

/**
 * Whether a clause tells of what was, of what will be or how long something lasts (from publication, or from where a
 * story has come to); null when its words do not say.
 */
export type Tense = 'past' | 'future' | 'until' | null;

/** Whether it looks ahead. */
export const isAhead = (tense: Tense): boolean => tense === 'future' || tense === 'until';

/** Words of tense farther away belong to something else. */
const WINDOW = 12;
/** "Had been due to": so close before it, "had" puts a future into the past. */
const HAD_REACH = 3;
const CLAUSE_ENDS = ';:—–“”';

/**
 * What the words around tokens [first, last) say of their time: the nearest word of tense decides, those before win
 * over those behind.
 */
export function tenseAround(
  { lexicon, locale }: Grammar,
  tokens: readonly Token[],
  first: number,
  last: number,
): Tense {
  const is = (name: string, at: number): boolean => lexicon.read(name, tokens, at) !== null;
  const aheadAt = (at: number, ahead: Tense): Tense =>
    [1, 2, HAD_REACH].some((back) => is('HAD', at - back)) ? 'past' : ahead;
  // "The road is closed until Monday", "the final is on Sunday"; "through the town" says nothing of the Monday behind
  // it.
  const until = first - (is('UNTIL', first - 1) ? 1 : 2);
  if (is('UNTIL', until)) return aheadAt(until, 'until');
  // "The March cocoa contract", "for January delivery".
  if (is('DELIVERY', last) || is('DELIVERY', last + 1)) return 'until';
  const look = (from: number, step: number): Tense => {
    for (let at = from, n = 0; n < WINDOW; at += step, n++) {
      const token = tokens[at];
      if (!token) return null;
      const { text, lower } = token.lexeme;
      // The dash of "6–9 p.m." ends nothing.
      if (CLAUSE_ENDS.includes(text) && tokens[at + 1]?.lexeme.kind !== 'number') return null;
      if (is('FUTURE', at)) return aheadAt(at, 'future');
      const isPast = is('PAST', at) || (text === lower && locale.pastEnding.test(lower));
      // "Will be held", "to be signed": what follows an infinitive says nothing of the time.
      if (isPast && !is('BE', at - 1)) return 'past';
    }
    return null;
  };
  const before = look(first - 1, -1);
  // "Will be paid by Monday".
  if (before === 'future' && tokens[first - 1]?.lexeme.lower === 'by') return 'until';
  return before ?? look(last, 1) ?? (is('UNTIL', last) ? 'future' : null);
}
