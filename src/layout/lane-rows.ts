import { inGivenOrder } from '../model/time-order.js';

/** The rows that a filter lets pass, ascending; all without one. */
export function existingRows(size: number, filter: Uint8Array | undefined): Uint32Array {
  if (filter === undefined) return inGivenOrder(size);
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (filter[row]) rows[count++] = row;
  return count === size ? rows : rows.slice(0, count);
}

/** The rows of every lane, in order: parts of one list, counted first and filled then. Rows whose lane there is none are dropped. */
export function rowsByLane(rows: Uint32Array, laneOf: Uint16Array | Uint32Array, lanes: number): Uint32Array[] {
  const ends = new Uint32Array(lanes);
  for (let i = 0; i < rows.length; i++) {
    const lane = laneOf[rows[i] ?? 0] ?? 0;
    if (lane < lanes) ends[lane] = (ends[lane] ?? 0) + 1;
  }
  if (lanes === 1 && ends[0] === rows.length) return [rows];
  const places = new Uint32Array(lanes);
  let size = 0;
  for (let lane = 0; lane < lanes; lane++) {
    places[lane] = size;
    size += ends[lane] ?? 0;
    ends[lane] = size;
  }
  const sorted = new Uint32Array(size);
  const begins = places.slice();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const lane = laneOf[row] ?? 0;
    if (lane >= lanes) continue;
    const place = places[lane] ?? 0;
    sorted[place] = row;
    places[lane] = place + 1;
  }
  return Array.from(ends, (end, lane) => sorted.subarray(begins[lane] ?? 0, end));
}
