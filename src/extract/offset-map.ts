// The cleaned text is a list of runs copied from the source, with single characters replaced or set between them. Each run remembers
// where it came from; a binary search over the runs leads from any offset back to the source.

/** Builds a cleaned text run by run, and leads its offsets back to the text they came from. All offsets are UTF-16 units. */
export class OffsetMap {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #cleanStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of the cleaned text so far. */
  get length(): number {
    return this.#length;
  }

  /** Copies `source[from, to)`. */
  copy(from: number, to: number): void {
    if (to > from) this.#add(this.#source.slice(from, to), from);
  }

  /** Sets `text` in place of what stands at `sourceAt` (a character reference, a line break). */
  replace(text: string, sourceAt: number): void {
    // Character by character: an offset inside a replacement must not run past what it replaced.
    for (let i = 0; i < text.length; i++) this.#add(text.charAt(i), sourceAt);
  }

  #add(text: string, sourceAt: number): void {
    this.#cleanStarts.push(this.#length);
    this.#sourceStarts.push(sourceAt);
    this.#pieces.push(text);
    this.#length += text.length;
  }

  text(): string {
    return this.#pieces.join('');
  }

  /** Offset in the source of the character at `offset` of the cleaned text; beyond the end: the source's length. */
  toSource(offset: number): number {
    if (offset >= this.#length) return this.#source.length;
    let low = 0;
    let high = this.#cleanStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#cleanStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#sourceStarts[low] ?? 0) + offset - (this.#cleanStarts[low] ?? 0);
  }
}
