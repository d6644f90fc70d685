/**
 * A simple temporal network (Dechter, Meiri & Pearl 1991): points in time and constraints `min ≤ to − from ≤ max`. A constraint is two
 * edges of a distance graph; the network is consistent when the graph has no negative cycle, and the tightest bounds of a point are
 * its shortest distances from and to the origin.
 *
 * Constraints are added one at a time. The network keeps a potential (one feasible solution), so that a new edge is checked by a
 * Dijkstra search over reduced costs that visits only the points whose potential must fall (Cotton & Maler 2006). If that search comes
 * back to where the edge starts, the edge closes a negative cycle: it is refused, and the constraints on the cycle are returned. So an
 * addition costs what it changes, mostly a handful of points, at worst O(m log n); `bounds` costs two searches, O(m log n). The
 * refused constraint is always the one that came last: add what is surest first.
 */
export interface Constraint {
  /** Points: numbers from `addPoint`, or `ORIGIN`. */
  readonly from: number;
  readonly to: number;
  /** Least and most of `to − from`, in milliseconds; `-Infinity` and `Infinity` for open sides. */
  readonly min: number;
  readonly max: number;
}

/** Tightest bounds of a point in milliseconds since 1970; infinite where nothing bounds it. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** The point that all times are measured from: 1970-01-01T00:00Z. */
export const ORIGIN = 0;

/** `to ≤ from + weight`, and the constraint that said so. */
interface Edge<C> {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly constraint: C;
}

export class ConstraintNetwork<C extends Constraint = Constraint> {
  readonly #leaving: Edge<C>[][] = [[]];
  readonly #arriving: Edge<C>[][] = [[]];
  /** A solution: potential[to] ≤ potential[from] + weight on every edge. */
  readonly #potential: number[] = [0];

  /** Adds a free point and returns its number. */
  addPoint(): number {
    this.#leaving.push([]);
    this.#arriving.push([]);
    return this.#potential.push(0) - 1;
  }

  /** Adds a constraint. Returns null, or the constraints it contradicts (itself last), and then the network is as it was before. */
  add(constraint: C): readonly C[] | null {
    const { from, to, min, max } = constraint;
    if (!(min <= max)) return [constraint];
    const added: Edge<C>[] = [];
    for (const edge of [{ from, to, weight: max, constraint }, { from: to, to: from, weight: -min, constraint }]) {
      if (edge.weight === Infinity) continue;
      const cycle = this.#insert(edge);
      if (cycle) {
        for (const other of added) this.#remove(other);
        return cycle;
      }
      added.push(edge);
    }
    return null;
  }

  /** The tightest bounds of every point, indexed by point. */
  bounds(): readonly Bounds[] {
    const latest = this.#distances(this.#leaving, (edge) => edge.to, (edge) => this.#slack(edge));
    const earliest = this.#distances(this.#arriving, (edge) => edge.from, (edge) => this.#slack(edge));
    const zero = this.#potential[ORIGIN] ?? 0;
    return this.#potential.map((potential, point) => ({
      latest: (latest[point] ?? Infinity) + potential - zero,
      earliest: potential - zero - (earliest[point] ?? Infinity),
    }));
  }

  /** Room left in an edge under the potential: the reduced cost, never negative once the edge is in. */
  #slack(edge: Edge<C>): number {
    return (this.#potential[edge.from] ?? 0) + edge.weight - (this.#potential[edge.to] ?? 0);
  }

  #insert(edge: Edge<C>): readonly C[] | null {
    const lowered = new Map<number, number>();
    const parent = new Map<number, Edge<C>>([[edge.to, edge]]);
    const queue = new Heap();
    const violation = this.#slack(edge);
    if (edge.from === edge.to) return edge.weight < 0 ? [edge.constraint] : null;
    if (violation < 0) queue.push(violation, edge.to);
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { key, point } = next;
      if (lowered.has(point)) continue;
      if (point === edge.from) return cycleThrough(edge, parent);
      lowered.set(point, (this.#potential[point] ?? 0) + key);
      for (const out of this.#leaving[point] ?? []) {
        const change = (lowered.get(point) ?? 0) + out.weight - (this.#potential[out.to] ?? 0);
        if (change >= 0 || lowered.has(out.to) || !queue.push(change, out.to)) continue;
        parent.set(out.to, out);
      }
    }
    for (const [point, potential] of lowered) this.#potential[point] = potential;
    this.#leaving[edge.from]?.push(edge);
    this.#arriving[edge.to]?.push(edge);
    return null;
  }

  #remove(edge: Edge<C>): void {
    remove(this.#leaving[edge.from], edge);
    remove(this.#arriving[edge.to], edge);
  }

  /** Reduced distances from the origin along `edges`, by Dijkstra. */
  #distances(edges: readonly Edge<C>[][], end: (edge: Edge<C>) => number, cost: (edge: Edge<C>) => number): number[] {
    const distance: number[] = [];
    const queue = new Heap();
    queue.push(0, ORIGIN);
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (distance[next.point] !== undefined) continue;
      distance[next.point] = next.key;
      for (const edge of edges[next.point] ?? []) {
        if (distance[end(edge)] === undefined) queue.push(next.key + Math.max(0, cost(edge)), end(edge));
      }
    }
    return distance;
  }
}

function cycleThrough<C>(last: Edge<C>, parent: ReadonlyMap<number, Edge<C>>): readonly C[] {
  const cycle: C[] = [];
  for (let edge = parent.get(last.from); edge && edge !== last; edge = parent.get(edge.from)) cycle.push(edge.constraint);
  return [...new Set(cycle.reverse().filter((constraint) => constraint !== last.constraint)), last.constraint];
}

function remove<T>(list: T[] | undefined, item: T): void {
  const index = list?.indexOf(item) ?? -1;
  if (index >= 0) list?.splice(index, 1);
}

/** A binary min-heap of points by key. A point may be pushed again with a smaller key; the larger entry is skipped when it surfaces. */
class Heap {
  readonly #items: { key: number; point: number }[] = [];
  readonly #best = new Map<number, number>();

  /** False when the point is already queued with a key at least as small. */
  push(key: number, point: number): boolean {
    if (key >= (this.#best.get(point) ?? Infinity)) return false;
    this.#best.set(point, key);
    const items = this.#items;
    let at = items.push({ key, point }) - 1;
    for (let up = (at - 1) >> 1; at > 0 && (items[up]?.key ?? -Infinity) > key; up = (at - 1) >> 1) {
      this.#swap(at, up);
      at = up;
    }
    return true;
  }

  pop(): { key: number; point: number } | undefined {
    const items = this.#items;
    if (items.length > 1) this.#swap(0, items.length - 1);
    const top = items.pop();
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const child = this.#keyAt(left + 1) < this.#keyAt(left) ? left + 1 : left;
      if (this.#keyAt(child) >= this.#keyAt(at)) return top;
      this.#swap(at, child);
      at = child;
    }
  }

  #keyAt(index: number): number {
    return this.#items[index]?.key ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const items = this.#items;
    const first = items[a];
    const second = items[b];
    if (first && second) [items[a], items[b]] = [second, first];
  }
}
