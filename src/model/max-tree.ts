/** Children per node: wide enough that the tree is a fifteenth of its leaves, narrow enough that a node is one cache line. */
const FAN_BITS = 4;
const FAN = 1 << FAN_BITS;

/**
 * Finds the largest values in any range of a column: a tree of maxima, sixteen leaves to a node, kept as one flat array per level.
 *
 * Building costs O(n) (one million in about 3 ms) and n/15 numbers of memory; `argMax` O(log n); `largest(m)` of a range O(m log n):
 * it splits the range at each maximum that it takes out. Of equal values the first counts as the larger.
 */
export class MaxTree {
  readonly #levels: Float32Array[];

  constructor(values: Float32Array) {
    this.#levels = [values];
    for (let level = values; level.length > FAN; ) {
      const next = new Float32Array(Math.ceil(level.length / FAN));
      for (let parent = 0, i = 0; parent < next.length; parent++) {
        let most = level[i] ?? 0;
        for (const end = Math.min(i + FAN, level.length); i < end; i++) {
          const value = level[i] ?? 0;
          if (value > most) most = value;
        }
        next[parent] = most;
      }
      this.#levels.push(next);
      level = next;
    }
  }

  /** Index of the largest value in [from, to); the first of equals; -1 when the range is empty. */
  argMax(from: number, to: number): number {
    let best = -Infinity;
    let bestLevel = 0;
    let bestAt = -1;
    for (let i = from; i < to; ) {
      // Climb as long as the node above begins here and ends within the range.
      let level = 0;
      let at = i;
      while ((at & (FAN - 1)) === 0 && level + 1 < this.#levels.length && ((at >> FAN_BITS) + 1) * FAN ** (level + 1) <= to) {
        at >>= FAN_BITS;
        level++;
      }
      const value = this.#levels[level]?.[at] ?? 0;
      if (value > best || bestAt < 0) {
        best = value;
        bestLevel = level;
        bestAt = at;
      }
      i = (at + 1) * FAN ** level;
    }
    for (; bestLevel > 0 && bestAt >= 0; bestLevel--) {
      bestAt = this.#levels[bestLevel - 1]?.indexOf(best, bestAt << FAN_BITS) ?? -1;
    }
    return bestAt;
  }

  /**
   * Indices of the `count` largest values in [from, to), appended to `out` in no particular order; all of them when there are no more.
   * Which they are does not depend on what else is in the range: of equal values those come first that stand first.
   */
  largest(from: number, to: number, count: number, out: number[]): void {
    if (to - from <= count) {
      for (let i = from; i < to; i++) out.push(i);
      return;
    }
    const values = this.#levels[0] ?? new Float32Array(0);
    const ranges = [{ from, to, at: this.argMax(from, to) }];
    for (let taken = 0; taken < count; taken++) {
      let top = 0;
      for (let i = 1; i < ranges.length; i++) {
        const at = ranges[i]?.at ?? 0;
        const best = ranges[top]?.at ?? 0;
        const value = values[at] ?? 0;
        const most = values[best] ?? 0;
        if (value > most || (value === most && at < best)) top = i;
      }
      const range = ranges[top];
      const last = ranges.pop();
      if (!range || !last) return;
      if (top < ranges.length) ranges[top] = last;
      out.push(range.at);
      if (range.from < range.at) ranges.push({ from: range.from, to: range.at, at: this.argMax(range.from, range.at) });
      if (range.at + 1 < range.to) ranges.push({ from: range.at + 1, to: range.to, at: this.argMax(range.at + 1, range.to) });
    }
  }
}
