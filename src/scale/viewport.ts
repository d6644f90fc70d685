/**
 * The visible stretch of time and its width on screen: an immutable value.
 * Times are milliseconds since 1970-01-01T00:00Z; widths and positions CSS pixels from the start edge (left, or right in RTL).
 */
export interface ViewportLike {
  readonly startMs: number;
  readonly endMs: number;
  readonly widthPx: number;
}
