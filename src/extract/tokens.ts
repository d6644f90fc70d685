/** One word, number or mark of the cleaned text. Offsets are UTF-16 units into the cleaned text, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}
