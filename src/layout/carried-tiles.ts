import { lowerBound } from '../model/lower-bound.js';
import { placeNow } from '../model/row-changes.js';
import type { RowChanges } from '../model/row-changes.js';
import type { LabelTile } from './label-tile.js';
import type { LabelItems, LabelTiles, TilesBefore } from './label-tiles.js';
import { pinned } from './pinned-labels.js';
import { type Pins, SCALE_TOLERANCE } from './pins.js';

/** How items became others. */
export interface ItemChanges {
  readonly items: RowChanges;
  /** The same, and as gone and come again what stays but takes another room. */
  readonly touched: RowChanges;
  /** Anchors and importance of `touched.removed`. */
  readonly gone: Pick<LabelItems, 'anchorMs' | 'importance'>;
}

/** More pins than this are not carried from change to change. */
const MOST_PINS = 2000;

/**
 * What tiles of labels carry over from those before: nothing where they are of another shape, or pins do not go
 * together.
 */
export function carryTiles(before: LabelTiles, changes: ItemChanges): (tiles: LabelTiles) => TilesBefore | null {
  return (tiles) => {
    const pins = isLike(tiles, before) ? pinsOfBoth(tiles.pins, before.pins, changes) : null;
    return pins && new CarriedTiles(before.cache, tiles, changes, pins);
  };
}

function isLike({ shape }: LabelTiles, other: LabelTiles): boolean {
  return JSON.stringify(shape) === JSON.stringify(other.shape);
}

/**
 * Pins, with those of before the change: what they pinned may cross the seams of tiles that stay. Null where they do
 * not go together: then no tile may stay. Pins of one scale all showed at once, so they are clear of one another.
 */
function pinsOfBoth(pins: Pins, before: Pins, { items, touched }: ItemChanges): Pins | null {
  if (before.rows.size === 0) return pins;
  if (Math.abs(pins.msPerPx / before.msPerPx - 1) > SCALE_TOLERANCE || before.rows.size > MOST_PINS) return null;
  const rows = new Map(pins.rows);
  const changed = new Set(touched.removed);
  for (const [old, row] of before.rows) {
    const index = changed.has(old) ? -1 : placeNow(items, old);
    if (index >= 0 && !rows.has(index)) rows.set(index, row);
  }
  return pinned(before.msPerPx, rows);
}

/**
 * Tiles of labels that outlive a change of the events.
 *
 * A tile follows from the tiles above it and from its candidates: of each cell the most important items. So it stays
 * what it was when those tiles do, when nothing that came is among the candidates, and when nothing that went was, or
 * showed. Of a hundred events that come to a hundred thousand few are candidates before the scale at which they lie far
 * apart: what is shown from afar is not computed again.
 * Asking costs a search for each that came or went within the tile.
 */
class CarriedTiles implements TilesBefore {
  readonly #old: ReadonlyMap<string, LabelTile>;
  readonly pins: Pins;
  readonly #tiles: LabelTiles;
  readonly #changes: ItemChanges;
  /** Tiles that are what they were. */
  readonly #same = new WeakSet<LabelTile>();
  readonly #inserted: ReadonlySet<number>;
  readonly #removed: ReadonlySet<number>;

  /** @param old the tiles by octave and begin. @param tiles those that are to be */
  constructor(old: ReadonlyMap<string, LabelTile>, tiles: LabelTiles, changes: ItemChanges, pins: Pins) {
    this.#old = old;
    this.#tiles = tiles;
    this.#changes = changes;
    this.pins = pins;
    this.#inserted = new Set(changes.touched.inserted);
    this.#removed = new Set(changes.touched.removed);
  }

  /** The tile as it was before the change, if it is the same still, or computed again, to see whether it is. */
  tile(key: string, octave: number, startMs: number, endMs: number): LabelTile {
    const tiles = this.#tiles;
    const isSame =
      octave >= tiles.shape.rootOctave ||
      tiles.tilesBetween(octave + 1, startMs, endMs).every((parent) => this.#same.has(parent));
    const old = isSame ? this.#take(key, octave, startMs, endMs) : null;
    const tile = old ?? tiles.compute(octave, startMs, endMs);
    if (old !== null || this.#equals(key, tile)) this.#same.add(tile);
    return tile;
  }

  /**
   * The tile as it was, its items renumbered, when it is sure to be the same; else null. The tiles above it must be the
   * same.
   */
  #take(key: string, octave: number, startMs: number, endMs: number): LabelTile | null {
    const tile = this.#old.get(key);
    return tile && this.#isSame(tile, octave, startMs, endMs) ? this.#renumbered(tile) : null;
  }

  /** Whether a tile that was computed again is the one that it was. */
  #equals(key: string, tile: LabelTile): boolean {
    const old = this.#old.get(key);
    if (old?.labels.length !== tile.labels.length) return false;
    return this.#renumbered(old).labels.every(({ index, row, activation }, i) => {
      const label = tile.labels[i];
      return (
        index === label?.index && row === label.row && activation === label.activation && !this.#inserted.has(index)
      );
    });
  }

  #renumbered(tile: LabelTile): LabelTile {
    const { items } = this.#changes;
    return items.inserted.length + items.removed.length === 0
      ? tile
      : { ...tile, labels: tile.labels.map((label) => ({ ...label, index: placeNow(items, label.index) })) };
  }

  #isSame(tile: LabelTile, octave: number, startMs: number, endMs: number): boolean {
    if (this.#removed.size > 0 && tile.labels.some(({ index }) => this.#removed.has(index))) return false;
    const {
      touched: { inserted, removed },
      gone,
    } = this.#changes;
    const {
      items: { anchorMs, importance },
      shape,
    } = this.#tiles;
    const to = lowerBound(anchorMs, endMs);
    const from = lowerBound(anchorMs, startMs, 0, to);
    const cellMs = shape.cellPx * 2 ** octave;
    /** The items now in the cell of a time, as far as it lies in the tile. */
    const cellOf = (timeMs: number): [from: number, to: number] => {
      const cell = Math.floor(timeMs / cellMs);
      const first = lowerBound(anchorMs, cell * cellMs, from, to);
      return [first, lowerBound(anchorMs, (cell + 1) * cellMs, first, to)];
    };
    let seen = from;
    for (let i = lowerBound(inserted, from); (inserted[i] ?? Infinity) < to; i++) {
      const item = inserted[i] ?? 0;
      if (item < seen) continue;
      const [first, end] = cellOf(anchorMs[item] ?? 0);
      if (this.#topOf(first, end).some((top) => this.#inserted.has(top))) return false;
      seen = end;
    }
    for (let i = 0; i < removed.length; i++) {
      const anchor = gone.anchorMs[i] ?? 0;
      if (anchor < startMs || anchor >= endMs) continue;
      const [first, end] = cellOf(anchor);
      const top = this.#topOf(first, end);
      // Though it showed nowhere, as a candidate it may have kept room free for itself.
      const least = top.reduce((least, index) => Math.min(least, importance[index] ?? 0), Infinity);
      if (top.length < shape.perCell || (gone.importance[i] ?? 0) >= least) return false;
    }
    return true;
  }

  #topOf(from: number, to: number): number[] {
    const top: number[] = [];
    const { tree, shape } = this.#tiles;
    tree.largest(from, to, shape.perCell, top);
    return top;
  }
}
