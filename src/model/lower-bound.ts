/**
 * First index in [low, high) whose value is not less than `value`; `high` when there is none. `values` is ascending
 * there. O(log n).
 */
export function lowerBound(values: Float64Array | Uint32Array, value: number, low = 0, high = values.length): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same, where the answer is likely to be near `low`: doubling steps, then halving ones. */
export function lowerBoundNear(values: Float64Array, value: number, low: number, high = values.length): number {
  let step = 1;
  let from = low;
  while (from + step <= high && (values[from + step - 1] ?? 0) < value) {
    from += step;
    step *= 2;
  }
  return lowerBound(values, value, from, Math.min(from + step, high));
}
