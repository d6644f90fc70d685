import { lowerBound } from './lower-bound.js';

/**
 * What tells a sorted list from the one it was: numbers that came and went. All others keep their order, so whole runs
 * of them move at once, by `set()`: a change of a hundred rows in a million costs a hundred searches and copies at the
 * speed of memory.
 */
export interface RowChanges {
  /** Places of what came, in the new list, ascending. */
  readonly inserted: Uint32Array;
  /** Places of what went, in the old list, ascending. */
  readonly removed: Uint32Array;
}

/** What is kept of each row. */
export type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array;

/** The same, with what brings columns along: who asks a table how it has changed need not have that code. */
export interface TableChanges extends RowChanges {
  /**
   * Brings what a column says of the rows before to their new places in `target`; the places of what came are left as
   * they are. Returns `target`.
   */
  carry<T extends Column>(source: T, target: T): T;
}

/** Shorter runs are copied one by one: a call of `set()` takes as long as some twenty numbers. */
const SHORT_RUN = 24;

export function isUnchanged({ inserted, removed }: RowChanges): boolean {
  return inserted.length === 0 && removed.length === 0;
}

/**
 * Calls `visit` for every run of the old list of this size, in order, that stands together in the new one too: `from`
 * inclusive to `to` exclusive is at `at` now.
 */
export function eachRun(
  { inserted, removed }: RowChanges,
  size: number,
  visit: (from: number, to: number, at: number) => void,
): void {
  let at = 0;
  let came = 0;
  let went = 0;
  for (let from = 0; from < size;) {
    for (; inserted[came] === at; came++) at++;
    for (; removed[went] === from; went++) from++;
    const to = Math.min(removed[went] ?? size, from + (inserted[came] ?? Infinity) - at);
    if (to > from) visit(from, to, at);
    at += to - from;
    from = to;
  }
}

/** Where something of the old list stands in the new one; -1 when it went. O(log of the changes). */
export function placeNow({ inserted, removed }: RowChanges, old: number): number {
  return moved(old, removed, inserted);
}

/** Where something of the new list stood in the old one; -1 when it came. */
export function placeBefore({ inserted, removed }: RowChanges, now: number): number {
  return moved(now, inserted, removed);
}

function moved(place: number, without: Uint32Array, amid: Uint32Array): number {
  const went = lowerBound(without, place);
  if (without[went] === place) return -1;
  const stayed = place - went;
  // Of the others, those stand before it that have no more than it has before themselves.
  let came = 0;
  for (let high = amid.length; came < high;) {
    const middle = (came + high) >> 1;
    if ((amid[middle] ?? 0) - middle <= stayed) came = middle + 1;
    else high = middle;
  }
  return stayed + came;
}

/** Copies a run of one column into another of the same kind. */
export function copyRun(source: Column, from: number, to: number, target: Column, at: number): void {
  if (to - from > SHORT_RUN) target.set(source.subarray(from, to), at);
  else for (let i = from; i < to; i++) target[at + i - from] = source[i] ?? 0;
}

/**
 * Brings what a column says of the old list to its new places in `target`; the places of what came are left as they
 * are. Returns `target`.
 */
export function carried<T extends Column>(source: T, changes: RowChanges, target: T): T {
  eachRun(changes, source.length, (from, to, at) => copyRun(source, from, to, target, at));
  return target;
}

/** Changes that bring columns along. Made apart: what can do so outlives the making of a table. */
export function withCarry(changes: RowChanges): TableChanges {
  return { ...changes, carry: (source, target) => carried(source, changes, target) };
}

/**
 * How a part of the old list became a part of the new: `before` and `after` are numbers of the two, ascending. Null
 * when something that was in both lists has left the part or joined it. O(before + after).
 */
export function changesWithin(changes: RowChanges, before: Uint32Array, after: Uint32Array): RowChanges | null {
  const came: number[] = [];
  const went: number[] = [];
  let [old, now] = [0, 0];
  let isSame = true;
  eachRun(changes, Infinity, (from, to, at) => {
    for (; (before[old] ?? Infinity) < from; old++) went.push(old);
    for (; (after[now] ?? Infinity) < at; now++) came.push(now);
    const last = lowerBound(before, to, old);
    isSame &&= last - old === lowerBound(after, at + to - from, now) - now;
    if (!isSame) return;
    for (const shift = at - from; old < last; old++, now++)
      if ((before[old] ?? 0) + shift !== after[now]) isSame = false;
  });
  return isSame ? { inserted: Uint32Array.from(came), removed: Uint32Array.from(went) } : null;
}
