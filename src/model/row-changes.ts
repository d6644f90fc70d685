import { lowerBound } from './lower-bound.js';

/**
 * What tells a sorted list from the one it was: numbers that came and went. All others keep their order, so whole runs of them move at
 * once, by `set()`: a change of a hundred rows in a million costs a hundred searches and copies at the speed of memory.
 */
export interface RowChanges {
  /** Places of what came, in the new list, ascending. */
  readonly inserted: Uint32Array;
  /** Places of what went, in the old list, ascending. */
  readonly removed: Uint32Array;
}

type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array;

/** Shorter runs are copied one by one: a call of `set()` takes as long as some twenty numbers. */
const SHORT_RUN = 24;

export function isUnchanged({ inserted, removed }: RowChanges): boolean {
  return inserted.length === 0 && removed.length === 0;
}

/** Calls `visit` for every run of the old list, in order, that stands together in the new one too: `from` inclusive to `to` exclusive is at `at` now. */
export function eachRun({ inserted, removed }: RowChanges, size: number, visit: (from: number, to: number, at: number) => void): void {
  let at = 0;
  let came = 0;
  let went = 0;
  for (let from = 0; from < size; ) {
    for (; inserted[came] === at; came++) at++;
    for (; removed[went] === from; went++) from++;
    const to = Math.min(removed[went] ?? size, from + (inserted[came] ?? Infinity) - at);
    if (to > from) visit(from, to, at);
    at += to - from;
    from = to;
  }
}

/** Copies a run of one column into another of the same kind. */
export function copyRun(source: Column, from: number, to: number, target: Column, at: number): void {
  if (to - from > SHORT_RUN) target.set(source.subarray(from, to), at);
  else for (let i = from; i < to; i++) target[at + i - from] = source[i] ?? 0;
}

/** The new place of what stood at a place of the old list; -1 when it went. O(log changes). */
export function placeNow({ inserted, removed }: RowChanges, place: number): number {
  const went = lowerBound(removed, place);
  if (removed[went] === place) return -1;
  // Behind as many that came as stand before it, which those who came before it shift it past.
  const rank = place - went;
  let low = 0;
  for (let high = inserted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((inserted[middle] ?? 0) - middle <= rank) low = middle + 1;
    else high = middle;
  }
  return rank + low;
}

/** Brings what a column says of the old list to its new places in `target`; the places of what came are left as they are. Returns `target`. */
export function carried<T extends Column>(source: T, changes: RowChanges, target: T): T {
  eachRun(changes, source.length, (from, to, at) => copyRun(source, from, to, target, at));
  return target;
}

/**
 * How a part of the old list became a part of the new: `before` and `after` are numbers of the two, ascending. Null when something that was
 * in both lists has left the part or joined it. O(before + after).
 */
export function changesWithin({ inserted, removed }: RowChanges, before: Uint32Array, after: Uint32Array): RowChanges | null {
  const came: number[] = [];
  const went: number[] = [];
  let [cameBefore, wentBefore] = [0, 0];
  for (let old = 0, i = 0; old < before.length || i < after.length; ) {
    const was = before[old] ?? Infinity;
    const now = after[i] ?? Infinity;
    while ((removed[wentBefore] ?? Infinity) < was && wentBefore < removed.length) wentBefore++;
    while ((inserted[cameBefore] ?? Infinity) < now && cameBefore < inserted.length) cameBefore++;
    if (removed[wentBefore] === was) went.push(old++);
    else if (inserted[cameBefore] === now) came.push(i++);
    else if (was - wentBefore === now - cameBefore) {
      old++;
      i++;
    } else return null;
  }
  return { inserted: Uint32Array.from(came), removed: Uint32Array.from(went) };
}
