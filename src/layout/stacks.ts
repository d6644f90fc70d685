/**
 * Events of one moment that have too few rows to be labelled all: items `from` (inclusive) to `to` (exclusive) of the
 * lane.
 */
export interface Crowd {
  /** The most important of them: its card carries the badge. */
  readonly host: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The crowds of a lane: runs of items with the very same anchor that are longer than there are rows, by the item that
 * hosts the badge.
 * No zoom parts them. O(n).
 */
export function crowds(anchorMs: Float64Array, importance: Float32Array, rows: number): Map<number, Crowd> {
  const found = new Map<number, Crowd>();
  for (let from = 0; from < anchorMs.length;) {
    let to = from + 1;
    while (to < anchorMs.length && anchorMs[to] === anchorMs[from]) to++;
    if (to - from > rows) {
      let host = from;
      for (let i = from; i < to; i++) if ((importance[i] ?? 0) > (importance[host] ?? 0)) host = i;
      found.set(host, { host, from, to });
    }
    from = to;
  }
  return found;
}
