/**
 * A simple temporal network (Dechter, Meiri & Pearl 1991): points in time and constraints `min ≤ to − from ≤ max`. A
 * constraint is two edges of a distance graph; the network is consistent when the graph has no negative cycle, and the
 * tightest bounds of a point are its shortest distances from and to the origin.
 *
 * Constraints are added one at a time. The network keeps one solution, in which the origin never moves. A new edge that
 * the solution breaks moves its later end back (or its earlier end on), and with it, farthest first, whatever other
 * edges bind to it (the search of Cotton & Maler
 * 2006); where that comes to the origin, the rest is done by moving the other end. If either search comes back to the
 * other end, or both to the origin, the edge closes a negative cycle: it is refused, and the constraints on the cycle
 * are returned. A point that nothing binds yet is put where its first constraint wants it. So an addition costs what it
 * moves, mostly nothing, at worst all points that are bound to its own by others than the origin; `bounds` costs two
 * searches, O(m log n). The refused constraint is always the one that came last: add what is surest first.
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

/** `to ≤ from + weight`, the least that was said, and the constraint that said so. One for each pair of points. */
interface Edge<C> {
  readonly from: number;
  readonly to: number;
  weight: number;
  constraint: C;
}

/** Where a search had to stop: how far its point would still have to move, and the constraints on the way there. */
interface Block<C> {
  readonly point: number;
  readonly rest: number;
  readonly way: readonly C[];
}

export class ConstraintNetwork<C extends Constraint = Constraint> {
  /** Edges from and to the origin by their other point: most points have no others. */
  readonly #fromOrigin: (Edge<C> | undefined)[] = [undefined];
  readonly #toOrigin: (Edge<C> | undefined)[] = [undefined];
  /** Edges between other points: by the point they leave, by the point they lead to, and by both. */
  readonly #leaving: (Edge<C>[] | undefined)[] = [undefined];
  readonly #arriving: (Edge<C>[] | undefined)[] = [undefined];
  readonly #between = new Map<number, Edge<C>>();
  /**
   * A solution: place[to] ≤ place[from] + weight on every edge; the origin at 0. For V8 a list of fractions from the
   * start, as times make it.
   */
  readonly #place: number[] = [0.5].fill(0);
  #moves = 0;

  /** How often a point was moved so far: what the additions have cost. */
  get moves(): number {
    return this.#moves;
  }

  /** Adds a free point and returns its number. */
  addPoint(): number {
    // Each list has a place for each point from the start: lists with holes are slow.
    this.#fromOrigin.push(undefined);
    this.#toOrigin.push(undefined);
    this.#leaving.push(undefined);
    this.#arriving.push(undefined);
    return this.#place.push(0) - 1;
  }

  /**
   * Adds a constraint. Returns null, or the constraints it contradicts (itself last), and then the network tells what
   * it told before.
   */
  add(constraint: C): readonly C[] | null {
    const { from, to, min, max } = constraint;
    if (!(min <= max) || (from === to && (min > 0 || max < 0))) return [constraint];
    if (from === to) return null;
    const least = Math.min(Math.max(0, min), max);
    if (this.#isFree(to)) this.#place[to] = this.#at(from) + least;
    else if (this.#isFree(from)) this.#place[from] = this.#at(to) - least;
    // Where `min` is refused, what refused it brings the two nearer than `max` does: that may stay, for it binds
    // nothing and is never named.
    return this.#tighten(from, to, max, constraint) ?? this.#tighten(to, from, -min, constraint);
  }

  /** The tightest bounds of every point, indexed by point. */
  bounds(): readonly Bounds[] {
    const later = this.#rooms(this.#fromOrigin, this.#leaving, 'to');
    const earlier = this.#rooms(this.#toOrigin, this.#arriving, 'from');
    const bounds: Bounds[] = [];
    this.#place.forEach((place, point) =>
      bounds.push({ earliest: place - (earlier[point] ?? Infinity), latest: place + (later[point] ?? Infinity) }),
    );
    return bounds;
  }

  #at(point: number): number {
    return this.#place[point] ?? 0;
  }

  #edge(from: number, to: number): Edge<C> | undefined {
    return from === ORIGIN
      ? this.#fromOrigin[to]
      : to === ORIGIN
        ? this.#toOrigin[from]
        : this.#between.get(from * MOST_POINTS + to);
  }

  #isFree(point: number): boolean {
    return (
      point !== ORIGIN &&
      this.#fromOrigin[point] == null &&
      this.#toOrigin[point] == null &&
      this.#leaving[point] == null &&
      this.#arriving[point] == null
    );
  }

  /** Room left in an edge: never negative once the edge is in. */
  #slack({ from, to, weight }: Edge<C>): number {
    return this.#at(from) + weight - this.#at(to);
  }

  #tighten(from: number, to: number, weight: number, constraint: C): readonly C[] | null {
    if (weight === Infinity) return null;
    let edge = this.#edge(from, to);
    if (edge != null && edge.weight <= weight) return null;
    const conflict = this.#makeRoom(from, to, this.#at(to) - this.#at(from) - weight);
    if (conflict != null) return [...new Set(conflict.filter((other) => other !== constraint)), constraint];
    if (edge != null) return (Object.assign(edge, { weight, constraint }), null);
    edge = { from, to, weight, constraint };
    if (from === ORIGIN) this.#fromOrigin[to] = edge;
    else if (to === ORIGIN) this.#toOrigin[from] = edge;
    else {
      this.#between.set(from * MOST_POINTS + to, edge);
      put(this.#leaving, from, edge);
      put(this.#arriving, to, edge);
    }
    return null;
  }

  /** Brings `to` nearer to `from`; returns the constraints that forbid it. */
  #makeRoom(from: number, to: number, need: number): readonly C[] | null {
    // First the end that binds fewer others.
    const back = (this.#leaving[to]?.length ?? 0) <= (this.#arriving[from]?.length ?? 0);
    const [start, other] = back ? [to, from] : [from, to];
    const first = need > 0 ? this.#move(start, need, other, back) : null;
    if (first == null || first.point === other) return first?.way ?? null;
    const second = this.#move(other, first.rest, start, !back);
    if (second == null || second.point === start) return second?.way ?? null;
    return [...first.way, ...second.way];
  }

  /**
   * Moves a point by `need` to earlier times, else to later ones, and with it what its edges bind; stops at the origin
   * and at `stop`.
   */
  #move(start: number, need: number, stop: number, back: boolean): Block<C> | null {
    const reached = new Map<number, { readonly need: number; readonly via: Edge<C> | null; readonly before: number }>();
    const queue = new Heap<Edge<C> | null>();
    queue.push(-need, start, null);
    let block: Block<C> | null = null;
    let next: Item<Edge<C> | null> | undefined;
    while ((next = queue.pop()) !== undefined) {
      const { key: rest, point, via } = next;
      if (reached.has(point)) continue;
      reached.set(point, { need: -rest, via, before: via != null ? (back ? via.from : via.to) : -1 });
      if (point === ORIGIN || point === stop) {
        const way: C[] = [];
        for (let at = reached.get(point); at?.via != null; at = reached.get(at.before)) way.push(at.via.constraint);
        block = { point, rest: -rest, way };
        reached.delete(point);
        break;
      }
      const home = (back ? this.#toOrigin : this.#fromOrigin)[point];
      for (const edge of [...((back ? this.#leaving : this.#arriving)[point] ?? []), ...(home != null ? [home] : [])]) {
        const more = rest + this.#slack(edge);
        if (more < 0) queue.push(more, back ? edge.to : edge.from, edge);
      }
    }
    for (const [point, { need }] of reached)
      this.#place[point] = this.#at(point) + (back ? -1 : 1) * (need - (block?.rest ?? 0));
    this.#moves += reached.size;
    return block;
  }

  /**
   * Room between the solution and each point's bound on one side: what its own edge with the origin leaves, or, by
   * Dijkstra, one on the way.
   */
  #rooms(
    own: readonly (Edge<C> | undefined)[],
    edges: readonly (Edge<C>[] | undefined)[],
    end: 'from' | 'to',
  ): number[] {
    const room: number[] = [];
    const queue = new Heap<null>();
    own.forEach((edge, point) => {
      const free = edge != null ? this.#slack(edge) : point === ORIGIN ? 0 : Infinity;
      room.push(free);
      if (edges[point] != null && free < Infinity) queue.push(free, point, null);
    });
    let next: Item<null> | undefined;
    while ((next = queue.pop()) !== undefined) {
      if (next.key > (room[next.point] ?? 0)) continue;
      for (const edge of edges[next.point] ?? []) {
        const free = next.key + Math.max(0, this.#slack(edge));
        if (free >= (room[edge[end]] ?? 0)) continue;
        room[edge[end]] = free;
        queue.push(free, edge[end], null);
      }
    }
    return room;
  }
}

/** More points than memory holds. */
const MOST_POINTS = 2 ** 26;

function put<T>(lists: (T[] | undefined)[], at: number, item: T): void {
  const list = lists[at];
  if (list != null) list.push(item);
  else lists[at] = [item];
}

interface Item<T> {
  readonly key: number;
  readonly point: number;
  readonly via: T;
}

/**
 * A binary min-heap of points by key. A point may be pushed again with a smaller key; whoever pops skips what surfaces
 * later.
 */
class Heap<T> {
  readonly #items: Item<T>[] = [];

  push(key: number, point: number, via: T): void {
    const items = this.#items;
    let at = items.length;
    const item = { key, point, via };
    for (let up = (at - 1) >> 1; at > 0 && this.#keyAt(up) > key; up = (at - 1) >> 1) {
      items[at] = items[up] ?? item;
      at = up;
    }
    items[at] = item;
  }

  pop(): Item<T> | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last == null || items.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = this.#keyAt(left + 1) < this.#keyAt(left) ? left + 1 : left;
      const below = items[child];
      if (below == null || below.key >= last.key) break;
      items[at] = below;
      at = child;
    }
    items[at] = last;
    return top;
  }

  #keyAt(index: number): number {
    return this.#items[index]?.key ?? Infinity;
  }
}
