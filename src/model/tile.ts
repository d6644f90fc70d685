/**
 * The grid on which events are asked for when they do not all fit into memory, and what a tile of it holds.
 *
 * Octave k is for scales up to 2^k ms per px. Its tile x spans 2,048 px at that scale: from x·2048·2^k ms to the begin
 * of the next. A tile is divided into cells of `cellPx`; both double with every octave, so that each lies in exactly
 * one of the next coarser octave.
 */
export const TILE_PX = 2048;

export interface TileKey {
  readonly k: number;
  readonly x: number;
}

export interface TileOptions {
  /** Width of a cell, px; a power of two. */
  readonly cellPx: number;
  /** Of each cell the most important events are sent, so many. */
  readonly perCell: number;
  /** Width of a bin of the density, px; a power of two. */
  readonly binPx: number;
  /** Which events exist, in the source's own terms. */
  readonly filter?: unknown;
  /** What `open` said: a source whose data has changed since answers with an error. */
  readonly revision: string;
}

/** Events of a tile as parallel columns, ascending by start. */
export interface TileEvents {
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly start: Float64Array;
  /** Equal to the start for moments. */
  readonly end: Float64Array;
  readonly importance: Float32Array;
  readonly category: readonly string[];
}

/** How many events start in each bin of a tile. */
export interface TileBins {
  readonly startMs: number;
  readonly binMs: number;
  readonly counts: Uint32Array;
}

/** How many events there are in each of the columns that cover a stretch of time; columns lie on a dyadic grid. */
export interface TimeColumns {
  /** Where the first begins, px from the begin of the stretch. */
  readonly xPx: number;
  readonly columnPx: number;
  readonly counts: Float32Array;
  /** Of the fullest column, also beyond the stretch. */
  readonly max: number;
}

/** How many events there are when, though not all of them are here. */
export interface TimeDensity {
  readonly total: number;
  /** Columns of 2 px at least, and of less than 4. */
  columns(startMs: number, endMs: number, msPerPx: number): TimeColumns;
}

export interface SourceTile extends TileKey {
  /** True when every event that starts in the tile was sent: tiles of finer octaves inside it need not be asked for. */
  readonly complete: boolean;
  /** How many events start in the tile. */
  readonly total: number;
  readonly events: TileEvents;
  readonly bins: TileBins;
}

/** Time of a tile: the begin is in it, the end is not. */
export function tileSpan({ k, x }: TileKey): { readonly startMs: number; readonly endMs: number } {
  const tileMs = TILE_PX * 2 ** k;
  return { startMs: x * tileMs, endMs: (x + 1) * tileMs };
}

/** The tiles of octave k that reach into a stretch of time, in order. */
export function tilesBetween(k: number, startMs: number, endMs: number): TileKey[] {
  const tileMs = TILE_PX * 2 ** k;
  const first = Math.floor(startMs / tileMs);
  return Array.from({ length: Math.floor(endMs / tileMs) - first + 1 }, (_, i) => ({ k, x: first + i }));
}
