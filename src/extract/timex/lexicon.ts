// A locale's words by class, ready to be read at a token. The tables are written densely:
//   january february      a word without a value has its place in the list as value: 1, 2 …
//   day,days=D            words that share a value
//   ^may                  only with a capital
//   a_few                 a phrase; a mark is a word of its own
//   letzt~=last           all endings of an adjective (the locale's `endings`)

import type { Locale } from '../locales/locale.js';
import { isCapital, type Token } from '../tokens.js';
import type { Reader, Reading } from './pattern.js';

interface Phrase {
  readonly words: readonly string[];
  readonly value: string | number;
  readonly capital: boolean;
}

/** Stands for any number in figures among the words that a class can begin with. */
export const FIGURES = '';

interface Class {
  readonly reader: Reader;
  /** Words that it can begin with. */
  readonly heads: readonly string[];
  /** Length of the shortest of them. */
  readonly weight: number;
}

const shortest = (lengths: readonly number[]): number => Math.min(...lengths);

/** Classes of words, and what can be read from them. */
export class Lexicon {
  readonly #classes = new Map<string, Class>();

  constructor({ words, endings }: Pick<Locale, 'words' | 'endings'>) {
    for (const [name, text] of Object.entries(words)) {
      const phrases = new Map<string, Phrase[]>();
      for (const [index, entry] of text.split(' ').entries()) {
        const [forms = '', raw = index + 1] = entry.split('=');
        const value = /^-?\d+$/.test(String(raw)) ? Number(raw) : raw;
        // The list's own mark may stand in it: an entry that begins with a comma.
        for (const form of forms === ','
          ? [forms]
          : forms.split(',').flatMap((f) => (f.endsWith('~') ? endings.map((ending) => f.slice(0, -1) + ending) : f))) {
          const capital = form.startsWith('^');
          const parts = form.slice(capital ? 1 : 0).split('_');
          const [head = ''] = parts;
          const known = phrases.get(head) ?? [];
          phrases.set(head, known);
          known.push({ words: parts, value, capital });
        }
      }
      for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
      this.add(name, phraseReader(phrases), [...phrases.keys()]);
    }
  }

  /** Adds a class that is read by `reader` and can begin with `heads`. */
  add(name: string, reader: Reader, heads: readonly string[]): void {
    this.#classes.set(name, { reader, heads, weight: shortest(heads.map(({ length }) => length)) });
  }

  /** Reads class `name` at a token; null when it is not there, or the language has no such class. */
  read(name: string, tokens: readonly Token[], at: number): Reading | null {
    return this.#classes.get(name)?.reader(tokens, at) ?? null;
  }

  /** What reads class `name`; undefined when there is no such class. */
  reader(name: string): Reader | undefined {
    return this.#classes.get(name)?.reader;
  }

  /** Words that these words and classes can begin with. */
  wordsOf(keys: readonly string[]): string[] {
    return keys.flatMap((key) => this.#classes.get(key)?.heads ?? key);
  }

  /**
   * How much it tells that one of these words and classes is there: short words stand everywhere, so it is the length
   * of the shortest.
   */
  weight(keys: readonly string[]): number {
    return shortest(keys.map((key) => this.#classes.get(key)?.weight ?? key.length));
  }
}

const NO_PHRASES: readonly Phrase[] = [];

function phraseReader(phrases: ReadonlyMap<string, readonly Phrase[]>): Reader {
  return (tokens, at) => {
    const token = tokens[at];
    if (token === undefined) return null;
    const { lexeme } = token;
    const candidates = phrases.get(lexeme.lower) ?? NO_PHRASES;
    for (let i = 0; i < candidates.length; i++) {
      const phrase = candidates[i];
      if (phrase != null && (!phrase.capital || isCapital(lexeme)) && stands(phrase.words, tokens, at))
        return { value: phrase.value, next: at + phrase.words.length };
    }
    return null;
  };
}

/**
 * Whether these words stand from a token on, of which the first is known to. No closure: a function that has one makes
 * room for it at each call.
 */
function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.lexeme.lower !== words[i]) return false;
  return true;
}
