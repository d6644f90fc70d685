/** The value, or what it is, short enough for a message. */
export function kindOf(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 40)}${value.length > 40 ? '…' : ''}”`;
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a Date';
  return value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined
    ? String(value)
    : `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`;
}
