import type { Token } from './tokens.js';

/** A sentence of the cleaned text with its tokens. */
export interface Sentence {
  readonly index: number;
  /** Paragraph number, from 0. */
  readonly paragraph: number;
  /** UTF-16 units into the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
