import type { SourceTile, TileBins, TimeDensity, TimeColumns } from '../model/tile.js';
import { TILE_PX, tilesBetween } from '../model/tile.js';

interface Counted {
  /** Null: all of the tile's events have come, and each is shown by itself. */
  readonly bins: TileBins | null;
}

/**
 * How many events a source has when, sent or not: the bins of its tiles. They lie on the same dyadic grid as the
 * ribbons of lanes, so that nothing shimmers while panning. Where no tile of the octave is here, a coarser one is
 * spread evenly, and from further away bins are added up.
 */
export class SourceDensity implements TimeDensity {
  readonly total: number;
  readonly #binPx: number;
  /** By octave, by number of the tile. */
  readonly #tiles: Map<number, Map<number, Counted>>;
  readonly #fullest = new Map<number, number>();

  private constructor(total: number, binPx: number, tiles: Map<number, Map<number, Counted>>) {
    this.total = total;
    this.#binPx = binPx;
    this.#tiles = tiles;
  }

  /** @param total events of the source in all; @param binPx width of its bins */
  static empty(total: number, binPx: number): SourceDensity {
    return new SourceDensity(total, binPx, new Map());
  }

  /** True as long as every tile that is here came complete: there is nothing that is not shown. */
  get isComplete(): boolean {
    return [...this.#tiles.values()].every((tiles) => [...tiles.values()].every(({ bins }) => bins === null));
  }

  /** The same with more tiles. */
  with(tiles: readonly SourceTile[]): SourceDensity {
    const octaves = new Map(this.#tiles);
    for (const { k, x, complete, bins } of tiles) {
      const octave = new Map(octaves.get(k));
      octaves.set(k, octave.set(x, { bins: complete ? null : bins }));
    }
    return new SourceDensity(this.total, this.#binPx, octaves);
  }

  columns(startMs: number, endMs: number, msPerPx: number): TimeColumns {
    const k = Math.ceil(Math.log2(this.#binPx * msPerPx)) - Math.log2(this.#binPx);
    const columnMs = this.#binPx * 2 ** k;
    const first = Math.floor(startMs / columnMs);
    const counts = new Float32Array(Math.ceil(endMs / columnMs) - first);
    const coarsest = Math.max(...this.#tiles.keys());
    if (k > coarsest) {
      for (const { bins } of this.#tiles.get(coarsest)?.values() ?? []) addUp(counts, first, columnMs, bins);
    } else {
      for (const { x } of tilesBetween(k, startMs, endMs)) {
        spread(counts, first, columnMs, this.#around(k, x, coarsest), x, k);
      }
    }
    let max = 0;
    for (const count of counts) if (count > max) max = count;
    return {
      xPx: (first * columnMs - startMs) / msPerPx,
      columnPx: columnMs / msPerPx,
      counts,
      max: Math.max(max, this.#most(k)),
    };
  }

  /** The bins of a tile, or of the nearest coarser one around it; null where all has come, or nothing. */
  #around(k: number, x: number, coarsest: number): TileBins | null {
    for (let up = 0; k + up <= coarsest; up++) {
      const tile = this.#tiles.get(k + up)?.get(Math.floor(x / 2 ** up));
      if (tile !== undefined) return tile.bins;
    }
    return null;
  }

  /** The fullest bin of an octave, so that heights stay while panning. */
  #most(k: number): number {
    const known = this.#fullest.get(k);
    if (known !== undefined) return known;
    let most = 0;
    for (const { bins } of this.#tiles.get(k)?.values() ?? []) {
      for (const count of bins?.counts ?? []) if (count > most) most = count;
    }
    this.#fullest.set(k, most);
    return most;
  }
}

/** Fills the columns of one tile from bins that are as wide, or wider by a power of two. */
function spread(
  counts: Float32Array,
  first: number,
  columnMs: number,
  bins: TileBins | null,
  x: number,
  k: number,
): void {
  if (bins === null) return;
  const perTile = (TILE_PX * 2 ** k) / columnMs;
  const from = Math.max(first, x * perTile);
  const to = Math.min(first + counts.length, (x + 1) * perTile);
  for (let column = from; column < to; column++) {
    const bin = Math.floor((column * columnMs - bins.startMs) / bins.binMs);
    counts[column - first] = ((bins.counts[bin] ?? 0) * columnMs) / bins.binMs;
  }
}

/** Adds narrower bins to the columns in which they lie. */
function addUp(counts: Float32Array, first: number, columnMs: number, bins: TileBins | null): void {
  bins?.counts.forEach((count, i) => {
    const column = Math.floor((bins.startMs + i * bins.binMs) / columnMs) - first;
    if (column >= 0 && column < counts.length) counts[column] = (counts[column] ?? 0) + count;
  });
}
