const MAX_DEPTH = 32;
/** Values in one record, so that shared references cannot multiply without end. */
const MAX_VALUES = 10_000;

/**
 * A copy of any value as plain JSON data. What JSON cannot carry (functions, symbols, cycles, what lies too deep or is
 * too much) is left out; then `lost` is called.
 * Accessors are called and may throw.
 */
export function plainCopy(value: unknown, lost: (reason: string) => undefined): unknown {
  let left = MAX_VALUES;
  const path = new Set<object>();
  const copy = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint') return String(value);
    if (value instanceof Date) return Number.isFinite(value.getTime()) ? value.toISOString() : undefined;
    if (typeof value !== 'object') return value === undefined ? undefined : lost(`a ${typeof value} was left out`);
    if (path.has(value)) return lost('an object that holds itself was left out');
    if (path.size >= MAX_DEPTH || left-- <= 0) return lost('what lies too deep or is too much was left out');
    path.add(value);
    const result = Array.isArray(value) ? copyList(value) : copyRecord(value);
    path.delete(value);
    return result;
  };
  const copyList = (list: readonly unknown[]): unknown[] => {
    if (list.length > left) lost('what lies too deep or is too much was left out');
    const items = list.slice(0, Math.max(0, left));
    left -= items.length;
    return items.map((item) => copy(item) ?? null);
  };
  const copyRecord = (record: object): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(record)) {
      if (left-- <= 0) {
        lost('what lies too deep or is too much was left out');
        break;
      }
      const kept = key === '__proto__' ? undefined : copy(item);
      if (kept !== undefined) result[key] = kept;
    }
    return result;
  };
  return copy(value);
}
