/**
 * The grid on which events are asked for when they do not all fit into memory, and what a tile of it holds.
 *
 * Octave k is for scales up to 2^k ms per px. Its tile x spans 2,048 px at that scale: from x·2048·2^k ms to the begin
 * of the next. A tile is divided into cells of `cellPx`; both double with every octave, so that each lies in exactly
 * one of the next coarser octave.
 */
export const TILE_PX = 2048;

/** Which tile of the grid. */
export interface TileKey {
  /** Octave, an integer of either sign: for scales up to 2^k ms per px. */
  readonly k: number;
  /** Number of the tile in its octave, an integer: it begins at x·2048·2^k ms since 1970-01-01T00:00Z. */
  readonly x: number;
}

/** What is asked of all tiles of a request. */
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

/** Events of a tile as parallel columns of one length, ascending by start. */
export interface TileEvents {
  /** The same event has the same id in every tile. */
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly start: Float64Array;
  /** The same; equal to the start for moments. */
  readonly end: Float64Array;
  /** 0..1, who gets a label first. */
  readonly importance: Float32Array;
  /** Name of the category; empty for none. */
  readonly category: readonly string[];
}

/** How many events start in each bin of a tile. */
export interface TileBins {
  /** Begin of the tile, ms since 1970-01-01T00:00Z. */
  readonly startMs: number;
  /** Width of a bin, ms: `binPx`·2^k. */
  readonly binMs: number;
  /** One number a bin, 2048 / `binPx` in all. */
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

/** A tile as a source sends it. */
export interface SourceTile extends TileKey {
  /** True when every event that starts in the tile was sent: tiles of finer octaves inside it need not be asked for. */
  readonly complete: boolean;
  /** How many events start in the tile. */
  readonly total: number;
  /** Of each cell the most important, at least. */
  readonly events: TileEvents;
  /** Of all events that start in the tile, sent or not. */
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
