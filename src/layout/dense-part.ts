import type { EventTable } from '../model/event-table.js';

/** A stretch of time. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** This share of the events makes the densest part, */
const MOST = 0.6;
/** when together they take no more than this share of all time. */
const SHORT = 1 / 6;
/** What is no farther from that part than this, in lengths of it, belongs to it. */
const NEAR = 0.5;
/** Air around it, in lengths of it. */
const AIR = 0.06;
/** Below so many events there is no telling what is dense. */
const FEWEST = 3;
/** So many places are tried at most: more would find a part that is hardly shorter. */
const TRIES = 512;

/**
 * Where most events lie close together while a few lie far off: the shortest time with most of the events, and what is
 * near to it. Null where the events need no such distinction. O(number of tries + events that are near).
 * @param rows of the table, ascending
 */
export function densePart(table: EventTable, rows: Uint32Array): Span | null {
  const anchor = (i: number): number => table.anchorMs[rows[i] ?? 0] ?? 0;
  const { startMs, endMs } = table.extent;
  const count = Math.ceil(rows.length * MOST);
  if (rows.length < FEWEST) return null;
  let first = 0;
  let shortest = Infinity;
  const step = Math.max(1, Math.floor((rows.length - count) / TRIES));
  for (let i = 0; i + count <= rows.length; i += step) {
    const ms = anchor(i + count - 1) - anchor(i);
    if (ms < shortest) [first, shortest] = [i, ms];
  }
  if (!(shortest > 0) || shortest > SHORT * (endMs - startMs)) return null;
  let last = first + count - 1;
  const isNear = (from: number, to: number): boolean =>
    to < rows.length && from >= 0 && anchor(to) - anchor(from) <= NEAR * shortest;
  while (isNear(first - 1, first)) first--;
  while (isNear(last, last + 1)) last++;
  const air = AIR * (anchor(last) - anchor(first));
  // What is left at an end is drawn large as well where it is short.
  const near = NEAR * (anchor(last) - anchor(first));
  const part = {
    startMs: anchor(first) - startMs <= near ? startMs : anchor(first) - air,
    endMs: endMs - anchor(last) <= near ? endMs : anchor(last) + air,
  };
  return part.endMs - part.startMs > SHORT * (endMs - startMs) ? null : part;
}
