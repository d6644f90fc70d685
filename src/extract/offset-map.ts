// The cleaned text is a list of pieces: runs copied from the source, and characters set in place of some of its
// characters. Each piece remembers where it came from; a binary search over the pieces leads from any offset back to
// the source.

import { emptyList } from './empty-list.js';

/** A stretch of text, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Builds a cleaned text piece by piece, and leads its offsets back to the text they came from. All offsets are UTF-16
 * units.
 */
export class OffsetMap {
  readonly #source: string;
  readonly #pieces = emptyList<string>();
  readonly #cleanStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  /** Where a replaced stretch of the source ends; -1 for a copied run. */
  readonly #replacedEnds: number[] = [];
  #length = 0;
  /** The piece that was asked for last. */
  #last = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of the cleaned text so far. */
  get length(): number {
    return this.#length;
  }

  /** Copies `source[from, to)`. */
  copy(from: number, to: number): void {
    if (to > from) this.#add(this.#source.slice(from, to), from, -1);
  }

  /** Writes `text` in place of `source[from, to)`. */
  replace(text: string, from: number, to: number): void {
    if (text !== '') this.#add(text, from, to);
  }

  #add(text: string, from: number, replacedEnd: number): void {
    this.#cleanStarts.push(this.#length);
    this.#sourceStarts.push(from);
    this.#replacedEnds.push(replacedEnd);
    this.#pieces.push(text);
    this.#length += text.length;
  }

  text(): string {
    return this.#pieces.join('');
  }

  /** The stretch of the source that the cleaned text's `[start, end)` came from. */
  sourceSpan(start: number, end: number): Span {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (first < 0 || end <= start) {
      const at = first < 0 ? this.#source.length : this.#inSource(first, start);
      return { start: at, end: at };
    }
    const replaced = this.#replacedEnds[last] ?? -1;
    return { start: this.#inSource(first, start), end: replaced < 0 ? this.#inSource(last, end - 1) + 1 : replaced };
  }

  #inSource(piece: number, offset: number): number {
    const start = this.#sourceStarts[piece] ?? 0;
    return (this.#replacedEnds[piece] ?? 0) < 0 ? start + offset - (this.#cleanStarts[piece] ?? 0) : start;
  }

  /** Index of the piece that holds `offset`; -1 beyond the text. */
  #pieceAt(offset: number): number {
    if (offset >= this.#length || offset < 0) return offset < 0 && this.#length > 0 ? 0 : -1;
    const starts = this.#cleanStarts;
    let low = 0;
    let high = starts.length - 1;
    // Most questions are asked in the order of the text.
    const last = this.#last;
    if ((starts[last] ?? 0) <= offset) {
      if (last === high || offset < (starts[last + 1] ?? 0)) return last;
      low = last + 1;
    } else high = last - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}
