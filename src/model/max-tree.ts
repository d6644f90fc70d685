/** Children per node: wide enough that the tree is a fifteenth of its leaves, narrow enough that a node is one cache line. */
const FAN_BITS = 4;
const FAN = 1 << FAN_BITS;

/**
 * Finds the largest values in any range of a column: a tree of maxima, sixteen leaves to a node, kept as one flat array per level.
 *
 * Building costs O(n) (one million in about 3 ms) and n/15 numbers of memory; `largest(m)` of a range O((m + 1) log n) looks: of the nodes that
 * make up the range those with the m largest maxima are kept, and opened, the largest first, until they are leaves. Each node's maximum is one of
 * its leaves, so what is smaller than m others can be left out unopened. Of equal values the first counts as the larger.
 */
export class MaxTree {
  readonly #levels: Float32Array[];
  #ranked: Uint32Array | null = null;

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

  /** All indices, that of the largest value first. For short columns: O(n log n), once. */
  get ranked(): Uint32Array {
    const values = this.#levels[0] ?? new Float32Array();
    return (this.#ranked ??= Uint32Array.from(values.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b));
  }

  /** Indices of the `count` largest values in [from, to), appended to `out` in no particular order; all of them when there are no more. */
  largest(from: number, to: number, count: number, out: number[]): void {
    if (to - from <= count) {
      for (let i = from; i < to; i++) out.push(i);
      return;
    }
    const nodes = new Largest(count);
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
    for (let node = nodes.takeInner(); node !== null; node = nodes.takeInner()) {
      const level = node.level - 1;
      const first = node.start >> (FAN_BITS * level);
      this.#offer(nodes, level, first, Math.min(first + FAN, this.#levels[level]?.length ?? 0));
    }
    for (const { start } of nodes.nodes) out.push(start);
  }

  #offer(nodes: Largest, level: number, from: number, to: number): void {
    const values = this.#levels[level];
    if (values === undefined) return;
    for (let at = from; at < to; at++) {
      const value = values[at] ?? 0;
      if (value >= nodes.least) nodes.add({ value, level, start: at << (FAN_BITS * level) });
    }
  }
}

/** A node of the tree: its maximum, its level and its first leaf. */
interface Node {
  readonly value: number;
  readonly level: number;
  readonly start: number;
}

/** Of the nodes that were added so far those with the largest values, the largest first. */
class Largest {
  readonly nodes: Node[] = [];
  /** What is smaller need not be added. */
  least = -Infinity;
  readonly #most: number;
  /** The nodes before this place are leaves, and stay the largest. */
  #leaves = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(node: Node): void {
    const { nodes } = this;
    let place = nodes.length;
    while (place > 0 && isBefore(node, nodes[place - 1])) place--;
    if (place >= this.#most) return;
    nodes.splice(place, 0, node);
    if (nodes.length > this.#most) nodes.pop();
    if (nodes.length === this.#most) this.least = nodes[this.#most - 1]?.value ?? -Infinity;
  }

  /** Takes the largest out that is not a leaf; null when all are. */
  takeInner(): Node | null {
    while (this.nodes[this.#leaves]?.level === 0) this.#leaves++;
    return this.nodes.splice(this.#leaves, 1)[0] ?? null;
  }
}

function isBefore(a: Node, b: Node | undefined): boolean {
  return b === undefined || a.value > b.value || (a.value === b.value && a.start < b.start);
}
