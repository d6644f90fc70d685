/** The rows that a filter lets pass, ascending; all without one. */
export function existingRows(size: number, filter: Uint8Array | undefined): Uint32Array {
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (!filter || filter[row]) rows[count++] = row;
  return count === size ? rows : rows.slice(0, count);
}

/** The rows of every lane, in order. Rows whose lane there is none are dropped. */
export function rowsByLane(rows: Uint32Array, laneOf: Uint16Array, lanes: number): Uint32Array[] {
  const counts = new Uint32Array(lanes);
  for (const row of rows) {
    const lane = laneOf[row] ?? 0;
    if (lane < lanes) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (const row of rows) {
    const lane = laneOf[row] ?? 0;
    const list = lists[lane];
    if (!list) continue;
    const at = counts[lane] ?? 0;
    list[at] = row;
    counts[lane] = at + 1;
  }
  return lists;
}
