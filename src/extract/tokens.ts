// Words, numbers and marks in one pass over the characters, without a regular expression: linear for any input.
// A run of letters is a word (an apostrophe inside stays: "o'clock"; a possessive "'s" is a word of its own; "U.S." and
// "a.m." keep their dots); a run of digits is a number (with its inner comma or point: "1,000", "3.5"); digits and
// letters never share a token, so that "1980s", "3rd" and "Q3" read like "1980 s". Everything else is one mark a token.

import { emptyList } from './empty-list.js';
import type { Word } from './events/lexicon.js';

// Classes: once most of what a literal makes has lived long, V8 throws the code that makes it away and optimises it
// anew.

/** What all tokens of the same characters share, however often they stand in the text. */
export class Lexeme {
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** What the words of events say of it; null until somebody asked. */
  word: Word | null = null;

  constructor(readonly text: string) {
    const isWord = is(LETTER, text, 0) || (isApostrophe(text.charCodeAt(0)) && text.length > 1);
    this.lower = isWord ? lowerCase(text) : '’‘'.includes(text) ? "'" : text;
    this.kind = isWord ? 'word' : is(DIGIT, text, 0) ? 'number' : /\p{P}/u.test(text) ? 'punctuation' : 'symbol';
  }
}

/** Whether it begins with a capital letter; an apostrophe that was straightened is none. */
export function isCapital({ text, lower }: Lexeme): boolean {
  const first = text.charCodeAt(0);
  return first !== lower.charCodeAt(0) && !isApostrophe(first);
}

/** One word, number or mark of the cleaned text. Offsets are UTF-16 units into the cleaned text, end exclusive. */
export class Token {
  constructor(
    readonly start: number,
    readonly lexeme: Lexeme,
  ) {}

  // Not kept: a text has most of its memory in tokens while it is read.
  get end(): number {
    return this.start + this.lexeme.text.length;
  }
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
/** What each UTF-16 unit is; 0 until it is met. */
const kinds = new Uint8Array(0x1_0000);
/**
 * An expression with classes of Unicode takes longer to compile than a page takes to be cut into words: letters of two
 * cases and the marks of Latin writing do without.
 */
const isLetter = (unit: string): boolean =>
  unit.toLowerCase() !== unit.toUpperCase() || (!/[!-¿‐-⁞]/.test(unit) && /[\p{L}\p{M}]/u.test(unit));
const kindOf = (unit: string): number =>
  /\d/.test(unit) ? DIGIT : /\s/.test(unit) ? SPACE : isLetter(unit) ? LETTER : MARK;
const is = (kind: number, text: string, at: number): boolean =>
  at < text.length && (kinds[text.charCodeAt(at)] ||= kindOf(text.charAt(at))) === kind;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/**
 * End of the word that starts at `start`. What no text has is no letter, no digit and no mark: the end of the text ends
 * all of them.
 */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (is(LETTER, text, end)) end++;
  if (end - start === 1) {
    // "U.S.", "a.m.", "p.m": single letters with dots between them.
    let dotted = end;
    while (text.charCodeAt(dotted) === 46 && is(LETTER, text, dotted + 1) && !is(LETTER, text, dotted + 2)) dotted += 2;
    if (dotted > end) return text.charCodeAt(dotted) === 46 ? dotted + 1 : dotted;
  }
  // An apostrophe inside a word, unless what follows is the possessive or contracted "s".
  if (isApostrophe(text.charCodeAt(end)) && is(LETTER, text, end + 1) && !isPossessive(text, end)) {
    // "have|n't": what denies is a word of its own.
    if (end - start > 1 && /^n.t\b/i.test(text.slice(end - 1, end + 3))) return end - 1;
    end += 2;
    while (is(LETTER, text, end)) end++;
  }
  return end;
}

function isPossessive(text: string, apostrophe: number): boolean {
  return (text.charCodeAt(apostrophe + 1) | 32) === 115 && !is(LETTER, text, apostrophe + 2);
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (is(DIGIT, text, end)) end++;
  return end;
}

function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  // "1,000": a comma and exactly three digits; "3.5": a point and digits, once.
  while (text.charCodeAt(end) === 44 && digitsEnd(text, end + 1) === end + 4) end += 4;
  // "3.6.2021" is a date of three numbers.
  const afterPoint = text.charCodeAt(start - 1) === 46 && is(DIGIT, text, start - 2);
  if (!afterPoint && text.charCodeAt(end) === 46) {
    const fraction = digitsEnd(text, end + 1);
    if (fraction > end + 1 && text.charCodeAt(fraction) !== 46) end = fraction;
  }
  return end;
}

const lowerCase = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** What was read before, by its characters. */
export type KnownLexemes = Map<string, Lexeme>;

/** The tokens of `text` between `from` and `to` (UTF-16 units), where a paragraph ends; white space is dropped. */
export function tokenize(text: string, from = 0, to = text.length, known: KnownLexemes = new Map()): Token[] {
  const tokens = emptyList<Token>();
  for (let at = from; at < to;) {
    if (is(SPACE, text, at)) {
      at++;
      continue;
    }
    const start = at;
    at = tokenEnd(text, at, to);
    const piece = text.slice(start, at);
    let lexeme = known.get(piece);
    if (!lexeme) known.set(piece, (lexeme = new Lexeme(piece)));
    tokens.push(new Token(start, lexeme));
  }
  return tokens;
}

function tokenEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (is(LETTER, text, at)) return wordEnd(text, at);
  if (is(DIGIT, text, at)) return numberEnd(text, at);
  const isPair = isApostrophe(code) ? isPossessive(text, at) : code >= 0xd800 && code < 0xdc00 && at + 1 < limit;
  return at + (isPair ? 2 : 1);
}
