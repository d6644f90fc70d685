// Words, numbers and marks in one pass over the characters, without a regular expression: linear for any input.
// A run of letters is a word (an apostrophe inside stays: "o'clock"; a possessive "'s" is a word of its own; "U.S." and "a.m."
// keep their dots); a run of digits is a number (with its inner comma or point: "1,000", "3.5"); digits and letters never share a
// token, so that "1980s", "3rd" and "Q3" read like "1980 s". Everything else is one mark a token.

import type { Word } from './events/lexicon.js';

/** What all tokens of the same characters share, however often they stand in the text. */
export interface Form {
  readonly text: string;
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** What the words of events say of it; null until somebody asked. */
  word: Word | null;
}

/** One word, number or mark of the cleaned text. Offsets are UTF-16 units into the cleaned text, end exclusive. */
export interface Token extends Omit<Form, 'word'> {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;
const PUNCTUATION = /\p{P}/u;
/** What Unicode counts as symbols, not as punctuation. */
const ASCII_SYMBOLS = '$+<=>^`|~';
const LAST_ASCII = 127;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= LAST_ASCII ? isAsciiLetter(code) : LETTER.test(text.charAt(at));
};
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= LAST_ASCII ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
};
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** End of the word that starts at `start`. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isLetter(text, end)) end++;
  if (end - start === 1) {
    // "U.S.", "a.m.", "p.m": single letters with dots between them.
    let dotted = end;
    while (dotted + 1 < limit && text.charCodeAt(dotted) === 46 && isLetter(text, dotted + 1) && !(dotted + 2 < limit && isLetter(text, dotted + 2))) dotted += 2;
    if (dotted > end) return dotted < limit && text.charCodeAt(dotted) === 46 ? dotted + 1 : dotted;
  }
  // An apostrophe inside a word, unless what follows is the possessive or contracted "s".
  if (end + 1 < limit && isApostrophe(text.charCodeAt(end)) && isLetter(text, end + 1) && !isPossessive(text, end, limit)) {
    end += 2;
    while (end < limit && isLetter(text, end)) end++;
  }
  return end;
}

function isPossessive(text: string, apostrophe: number, limit: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1) | 32;
  return letter === 115 && !(apostrophe + 2 < limit && isLetter(text, apostrophe + 2));
}

function numberEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  // "1,000": a comma and exactly three digits; "3.5": a point and digits, once.
  while (end + 3 < limit && text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2)) &&
    isDigit(text.charCodeAt(end + 3)) && !(end + 4 < limit && isDigit(text.charCodeAt(end + 4)))) end += 4;
  // "3.6.2021" is a date of three numbers.
  const afterPoint = start > 1 && text.charCodeAt(start - 1) === 46 && isDigit(text.charCodeAt(start - 2));
  if (!afterPoint && end + 1 < limit && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    let fraction = end + 2;
    while (fraction < limit && isDigit(text.charCodeAt(fraction))) fraction++;
    if (!(fraction < limit && text.charCodeAt(fraction) === 46)) end = fraction;
  }
  return end;
}

const lowerCase = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** The forms of words that were read before. */
export type KnownForms = Map<string, Form>;

/** The tokens of `text` between `from` and `to` (UTF-16 units); white space is dropped. */
export function tokenize(text: string, from = 0, to = text.length, known: KnownForms = new Map()): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const start = at;
    at = tokenEnd(text, at, to);
    const piece = text.slice(start, at);
    let form = known.get(piece);
    if (!form) known.set(piece, (form = formOf(piece)));
    tokens.push({ start, end: at, text: form.text, lower: form.lower, kind: form.kind, form });
  }
  return tokens;
}

function tokenEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (isLetter(text, at)) return wordEnd(text, at, limit);
  if (isDigit(code)) return numberEnd(text, at, limit);
  const isPair = isApostrophe(code) ? at + 1 < limit && isLetter(text, at + 1) && isPossessive(text, at, limit) : code >= 0xd800 && code < 0xdc00 && at + 1 < limit;
  return at + (isPair ? 2 : 1);
}

function formOf(text: string): Form {
  const code = text.charCodeAt(0);
  const isWord = isLetter(text, 0) || (isApostrophe(code) && text.length > 1);
  const isPunctuation = code <= LAST_ASCII ? !ASCII_SYMBOLS.includes(text) : PUNCTUATION.test(text);
  return { text, lower: isWord ? lowerCase(text) : '’‘'.includes(text) ? "'" : text, kind: isWord ? 'word' : isDigit(code) ? 'number' : isPunctuation ? 'punctuation' : 'symbol', word: null };
}
