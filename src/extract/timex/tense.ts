import type { Locale } from '../locales/locale.js';
import type { Token } from '../tokens.js';

export type Tense = 'past' | 'future' | null;

const WINDOW = 12;
const REGULAR_PAST = /(?:[^e]|agre|fre|guarante|decre)ed$/;
const CLAUSE_END = new Set([';', ':', '—', '–', '"', '“', '”']);

const lexicons = new WeakMap<Locale, { future: ReadonlySet<string>; past: ReadonlySet<string> }>();

/** What the words around tokens [first, last) say of their time: the nearest word of tense decides, those before win over those behind. */
export function tenseAround(locale: Locale, tokens: readonly Token[], first: number, last: number): Tense {
  let words = lexicons.get(locale);
  if (!words) lexicons.set(locale, (words = { future: new Set(locale.tense.future.split(' ')), past: new Set(locale.tense.past.split(' ')) }));
  const look = (from: number, to: number, step: number): Tense => {
    for (let at = from, n = 0; at !== to && n < WINDOW; at += step, n++) {
      const token = tokens[at];
      const word = token?.lower ?? '';
      if (CLAUSE_END.has(word)) return null;
      if (words.future.has(word) || (word === 'to' && words.future.has(`to_${tokens[at + 1]?.lower ?? ''}`))) return wasOnce(tokens, at) ? 'past' : 'future';
      if (words.past.has(word) || (word.length > 4 && token?.text === word && REGULAR_PAST.test(word))) return 'past';
    }
    return null;
  };
  return look(first - 1, -1, -1) ?? look(last, tokens.length, 1);
}

/** "Had been due to": a future that is over. */
function wasOnce(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'had');
}
