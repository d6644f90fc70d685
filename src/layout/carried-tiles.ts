import { lowerBound } from '../model/lower-bound.js';
import type { MaxTree } from '../model/max-tree.js';
import { placeNow } from '../model/row-changes.js';
import type { RowChanges } from '../model/row-changes.js';
import type { LabelTile } from './label-tile.js';
import type { LabelItems } from './label-tiles.js';

/** How items became others. */
export interface ItemChanges {
  readonly items: RowChanges;
  /** The same, and as gone and come again what stays but takes another room. */
  readonly touched: RowChanges;
  /** Anchors and importance of `touched.removed`. */
  readonly gone: Pick<LabelItems, 'anchorMs' | 'importance'>;
}

export interface CellOptions {
  readonly cellPx: number;
  readonly perCell: number;
}

/**
 * Tiles of labels that outlive a change of the events.
 *
 * A tile follows from the tiles above it and from its candidates: of each cell the most important items. So it stays what it was when those
 * tiles do, when nothing that came is among the candidates, and when nothing that went was, or showed. Of a hundred events that come to a
 * hundred thousand few are candidates before the scale at which they lie far apart: what is shown from afar is not computed again.
 * Asking costs a search for each that came or went within the tile.
 */
export class CarriedTiles {
  readonly #old: ReadonlyMap<string, LabelTile>;
  readonly #items: LabelItems;
  readonly #tree: MaxTree;
  readonly #changes: ItemChanges;
  readonly #cells: CellOptions;
  readonly #inserted: ReadonlySet<number>;
  readonly #removed: ReadonlySet<number>;

  /** @param old the tiles by octave and begin. @param tree over the importance of the items as they are now */
  constructor(old: ReadonlyMap<string, LabelTile>, items: LabelItems, tree: MaxTree, changes: ItemChanges, cells: CellOptions) {
    this.#old = old;
    this.#items = items;
    this.#tree = tree;
    this.#changes = changes;
    this.#cells = cells;
    this.#inserted = new Set(changes.touched.inserted);
    this.#removed = new Set(changes.touched.removed);
  }

  /** The tile as it was, its items renumbered, when it is sure to be the same; else null. The tiles above it must be the same. */
  take(key: string, octave: number, startMs: number, endMs: number): LabelTile | null {
    const tile = this.#old.get(key);
    return tile && this.#isSame(tile, octave, startMs, endMs) ? this.#renumbered(tile) : null;
  }

  /** Whether a tile that was computed again is the one that it was. */
  equals(key: string, tile: LabelTile): boolean {
    const old = this.#old.get(key);
    if (old?.index.length !== tile.index.length) return false;
    const { index, row, activation } = this.#renumbered(old);
    return index.every((item, i) => item === tile.index[i] && row[i] === tile.row[i] && activation[i] === tile.activation[i]) && !index.some((item) => this.#inserted.has(item));
  }

  #renumbered(tile: LabelTile): LabelTile {
    const { items } = this.#changes;
    return items.inserted.length + items.removed.length === 0 ? tile : { ...tile, index: tile.index.map((item) => placeNow(items, item)) };
  }

  #isSame(tile: LabelTile, octave: number, startMs: number, endMs: number): boolean {
    if (this.#removed.size > 0 && tile.index.some((item) => this.#removed.has(item))) return false;
    const { touched: { inserted, removed }, gone } = this.#changes;
    const { anchorMs } = this.#items;
    const to = lowerBound(anchorMs, endMs);
    const from = lowerBound(anchorMs, startMs, 0, to);
    const cellMs = this.#cells.cellPx * 2 ** octave;
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
      // In a cell of so few all are candidates, with it and without it; it showed nowhere, so it was in nobody's way.
      if (end - first + removed.length <= this.#cells.perCell) continue;
      const least = top.reduce((least, index) => Math.min(least, this.#items.importance[index] ?? 0), Infinity);
      if (top.length < this.#cells.perCell || (gone.importance[i] ?? 0) >= least) return false;
    }
    return true;
  }

  #topOf(from: number, to: number): number[] {
    const top: number[] = [];
    this.#tree.largest(from, to, this.#cells.perCell, top);
    return top;
  }
}
