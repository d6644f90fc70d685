/**
 * Children per node: wide enough that the tree is a fifteenth of its leaves, narrow enough that a node is one cache
 * line.
 */
const FAN_BITS = 4;
const FAN = 1 << FAN_BITS;

/**
 * Finds the largest values in any range of a column: a tree of maxima, sixteen leaves to a node, kept as one flat array
 * per level.
 *
 * Building costs O(n) (one million in about 3 ms) and n/15 numbers of memory; `largest(m)` of a range O((m + 1) log n)
 * looks: of the nodes that make up the range those with the m largest maxima are kept, and opened, the largest first,
 * until they are leaves. Each node's maximum is one of its leaves, so what is smaller than m others can be left out
 * unopened. Of equal values the first counts as the larger.
 */
export class MaxTree {
  readonly #levels: Float32Array[];
  readonly #nodes = new Largest();

  constructor(values: Float32Array) {
    this.#levels = [values];
    for (let level = values; level.length > FAN;) {
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

  /**
   * Indices of the `count` largest values in [from, to), appended to `out` in no particular order; all of them when
   * there are no more.
   */
  largest(from: number, to: number, count: number, out: number[]): void {
    if (to - from <= count) {
      for (let i = from; i < to; i++) out.push(i);
      return;
    }
    if (count <= 0) return;
    const nodes = this.#nodes;
    nodes.begin(count);
    let low = from;
    let high = to;
    for (let level = 0; low < high; level++) {
      // What neither begins nor ends a node of the level above.
      const isTop = level === this.#levels.length - 1;
      const innerLow = isTop ? high : Math.min(high, (low + FAN - 1) & -FAN);
      const innerHigh = isTop ? high : Math.max(innerLow, high & -FAN);
      this.#offer(nodes, level, low, innerLow);
      this.#offer(nodes, level, innerHigh, high);
      low = innerLow >> FAN_BITS;
      high = innerHigh >> FAN_BITS;
    }
    while (nodes.takeInner()) {
      const level = nodes.level - 1;
      const first = nodes.start >> (FAN_BITS * level);
      this.#offer(nodes, level, first, Math.min(first + FAN, this.#levels[level]?.length ?? 0));
    }
    nodes.copyTo(out);
  }

  #offer(nodes: Largest, level: number, from: number, to: number): void {
    const values = this.#levels[level];
    if (values === undefined) return;
    for (let at = from; at < to; at++) {
      const value = values[at] ?? 0;
      if (value >= nodes.least) nodes.add(value, level, at << (FAN_BITS * level));
    }
  }
}

/**
 * Of the nodes that were added so far those with the largest values, the largest first: columns, so that the thousands
 * that a frame asks for leave nothing to clear up.
 */
class Largest {
  /** What is smaller need not be added. */
  least = -Infinity;
  /** Of the node that was taken last: its level and its first leaf. */
  level = 0;
  start = 0;
  #most = 0;
  #size = 0;
  /** The nodes before this place are leaves, and stay the largest. */
  #leaves = 0;
  #values = new Float32Array(0);
  #levels = new Uint8Array(0);
  #starts = new Uint32Array(0);

  /** Empty again, for so many at most. */
  begin(most: number): void {
    if (most > this.#values.length) {
      this.#values = new Float32Array(most);
      this.#levels = new Uint8Array(most);
      this.#starts = new Uint32Array(most);
    }
    this.#most = most;
    this.#size = this.#leaves = 0;
    this.least = -Infinity;
  }

  /** @param value its maximum */
  add(value: number, level: number, start: number): void {
    const isFull = this.#size === this.#most;
    if (isFull && !this.#isBefore(value, start, this.#size - 1)) return;
    let place = isFull ? this.#size - 1 : this.#size++;
    for (; place > 0 && this.#isBefore(value, start, place - 1); place--) this.#copy(place - 1, place);
    this.#values[place] = value;
    this.#levels[place] = level;
    this.#starts[place] = start;
    if (this.#size === this.#most) this.least = this.#values[this.#size - 1] ?? 0;
  }

  /** Takes the largest out that is not a leaf; false when all are. */
  takeInner(): boolean {
    while (this.#leaves < this.#size && this.#levels[this.#leaves] === 0) this.#leaves++;
    if (this.#leaves === this.#size) return false;
    this.level = this.#levels[this.#leaves] ?? 0;
    this.start = this.#starts[this.#leaves] ?? 0;
    this.#size--;
    for (let place = this.#leaves; place < this.#size; place++) this.#copy(place + 1, place);
    return true;
  }

  copyTo(out: number[]): void {
    for (let i = 0; i < this.#size; i++) out.push(this.#starts[i] ?? 0);
  }

  #isBefore(value: number, start: number, place: number): boolean {
    const other = this.#values[place] ?? 0;
    return value > other || (value === other && start < (this.#starts[place] ?? 0));
  }

  #copy(from: number, to: number): void {
    this.#values[to] = this.#values[from] ?? 0;
    this.#levels[to] = this.#levels[from] ?? 0;
    this.#starts[to] = this.#starts[from] ?? 0;
  }
}
