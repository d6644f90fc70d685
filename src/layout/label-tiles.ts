import { MaxTree } from '../model/max-tree.js';
import { candidates } from './candidates.js';
import { placeByWorth } from './label-offers.js';
import { LabelRow } from './label-row.js';
import type { Card } from './label-row.js';
import { type LabelTile, packTile } from './label-tile.js';
import { NO_PINS, type Pins, SCALE_TOLERANCE } from './pins.js';

/** The events of a lane as labelling sees them, in order of their anchors. */
export interface LabelItems {
  /** Ascending. */
  readonly anchorMs: Float64Array;
  readonly importance: Float32Array;
  /**
   * Width of a card with the gap to the next one; more than 0. Asked only for candidates. Any width from `enoughPx` on
   * may stand for any other.
   */
  widthPx(index: number, enoughPx?: number): number;
  /** The time of an item, drawn as a bar beneath its card: from not after the anchor, −Infinity when open … */
  fromMs(index: number): number;
  /** … to not before it, Infinity when open. */
  toMs(index: number): number;
  /**
   * At most so many pixels before the anchor, and after it, are drawn and kept free of others. Infinity only where the
   * time is finite.
   */
  reachBeforePx(index: number): number;
  reachAfterPx(index: number): number;
  /** Over the importance; made where there is none. */
  readonly tree?: MaxTree;
}

export interface LabelTilesOptions {
  /** Rows of labels; at least 1, at most 255. */
  readonly rows: number;
  /**
   * Width of a tile at the coarse end of its octave; Infinity: one tile for all of time. Default 1280: a view looks
   * beyond its ends no further than it must. In one row 2048: what a seam keeps out no other row takes in.
   */
  readonly tilePx?: number | undefined;
  /** Of each stretch of this many pixels only the most important items are tried. Default 32. */
  readonly cellPx?: number | undefined;
  /**
   * How many of a cell are tried. The fewer, the more room is left to important labels that come later; the more, the
   * more labels in all.
   * Default: three, and one for each row, at most 24, where both are .89 and more of what a labelling without memory
   * shows (`test/bench/RESULTS.md`).
   */
  readonly perCell?: number | undefined;
  /** Labels that show already, and must go on showing, however important what comes is. */
  readonly pins?: Pins | undefined;
  /** What is carried over from the labels of the items as they were before a change. */
  readonly carry?: ((tiles: LabelTiles) => TilesBefore | null) | undefined;
}

/** Labels of the items before a change. */
export interface TilesBefore {
  /** Those of before with those of now. */
  readonly pins: Pins;
  /** The tile that stands under a key, as it was, or computed again. */
  tile(key: string, octave: number, startMs: number, endMs: number): LabelTile;
}

/**
 * At the root all anchors are within so many pixels, where cards are mostly wider: of each row one label shows at every
 * coarser scale.
 */
const ROOT_PX = 32;
const MORE_TRIES = 3;
const MOST_TRIES = 24;
/**
 * A tile keeps room for what shows at scales finer by so much than its own: less important cards that it could show do
 * not take it.
 */
const KEPT_FOR_SOON = 0.8;
/** Tiles kept; the longest unused go first. A view reads two for each lane. */
const CACHED_TILES = 400;
/**
 * Seams of one octave lie apart from those of the next by the golden ratio, so that none blocks the same event twice in
 * a row.
 */
const SEAM_SHIFT = (Math.sqrt(5) - 1) / 2;

/**
 * Which labels show at which scale, and in which row: computed lazily, for tiles of time at octaves of scale, the same
 * whatever was looked at before.
 *
 * Octave k holds the scales s in (2^(k−1), 2^k] ms/px. A tile takes over the labels of the tiles above that reach into
 * it, rows frozen, and adds its own: each in the row where it can show at the coarsest scale, the important and those
 * that show longest first (see placeByWorth).
 * Room that an important one needs soon after the octave is kept free for it; it stands there from that octave's tiles
 * on, where it still is worth most.
 * New labels stay within their tile, so neighbours need not know of each other; the whole rests on one fact (see
 * LabelRow):
 * in time, boxes only shrink when zooming in. Hence no two labels overlap, panning changes nothing, zooming in only
 * adds, and no label changes its row. After Been, Daiches & Yap, "Dynamic Map Labeling" (2006), with activation scales
 * found octave by octave.
 *
 * A tile costs O(tilePx/cellPx · perCell · rows · log); a view reads one or two tiles however many events there are.
 */
export class LabelTiles {
  readonly items: LabelItems;
  readonly tree: MaxTree;
  /** How tiles are computed: of the same items those of the same shape are the same. */
  readonly shape: {
    readonly rows: number;
    readonly tilePx: number;
    readonly cellPx: number;
    readonly perCell: number;
    readonly rootOctave: number;
  };
  readonly pins: Pins;
  /** By octave and begin. */
  readonly cache = new Map<string, LabelTile>();
  readonly #before: TilesBefore | null;
  /** Work done so far, for benchmarks. */
  readonly work = { tiles: 0, candidates: 0 };

  constructor(items: LabelItems, options: LabelTilesOptions) {
    const {
      rows,
      tilePx = rows > 1 ? 1280 : 2048,
      cellPx = 32,
      perCell = Math.min(MORE_TRIES + rows, MOST_TRIES),
      pins = NO_PINS,
      carry,
    } = options;
    if (!(rows >= 1 && rows <= 255)) throw new RangeError(`${rows} rows are not 1 to 255`);
    this.items = items;
    this.tree = items.tree ?? new MaxTree(items.importance);
    const { anchorMs } = items;
    const extent = (anchorMs[anchorMs.length - 1] ?? 0) - (anchorMs[0] ?? 0);
    this.shape = { rows, tilePx, cellPx, perCell, rootOctave: Math.ceil(Math.log2(Math.max(extent, 1) / ROOT_PX)) };
    this.pins = pins;
    this.#before = carry?.(this) ?? null;
    if (this.#before !== null) this.pins = this.#before.pins;
  }

  /** True where one tile holds all of time: looking far costs no more than looking near. */
  get isWhole(): boolean {
    return this.shape.tilePx === Infinity;
  }

  /**
   * Calls `visit` for every label that shows at this scale and whose box reaches into `startMs`..`endMs`, each once.
   * The box is `fromMs`..`toMs`, its card's own `widthPx` at least.
   */
  visit(
    startMs: number,
    endMs: number,
    msPerPx: number,
    visit: (index: number, row: number, activation: number) => void,
  ): void {
    const scale = msPerPx * (1 - SCALE_TOLERANCE);
    const octave = this.octaveOf(msPerPx);
    const tiles = this.tilesBetween(octave, startMs, endMs);
    for (const tile of tiles) {
      for (const { index, row, activation } of tile.labels) {
        if (activation < scale) continue;
        const fromMs = this.boxFrom(index, msPerPx);
        if (fromMs > endMs || this.boxTo(index, msPerPx) < startMs) continue;
        // What crosses a seam stands in both tiles; the one where it begins reports it.
        if (fromMs >= tile.endMs || (fromMs < tile.startMs && tile !== tiles[0])) continue;
        visit(index, row, activation);
      }
    }
  }

  /** Computes what `visit` would need to. */
  prepare(startMs: number, endMs: number, msPerPx: number): void {
    this.tilesBetween(this.octaveOf(msPerPx), startMs, endMs);
  }

  /** The octave that holds a scale; the root's beyond it. */
  octaveOf(msPerPx: number): number {
    return Math.min(this.shape.rootOctave, Math.ceil(Math.log2(msPerPx * (1 - SCALE_TOLERANCE))));
  }

  /** Where the box of a label begins at a scale. */
  boxFrom(index: number, msPerPx: number): number {
    const anchor = this.items.anchorMs[index] ?? 0;
    const fromMs = this.items.fromMs(index);
    // As it is with nearly all.
    return fromMs >= anchor ? anchor : Math.max(fromMs, anchor - this.items.reachBeforePx(index) * msPerPx);
  }

  /** Where the box of a label ends at a scale: the end of its card or of its bar, whichever is later. */
  boxTo(index: number, msPerPx: number): number {
    const anchor = this.items.anchorMs[index] ?? 0;
    return Math.max(anchor + this.items.widthPx(index) * msPerPx, this.barTo(index, msPerPx));
  }

  /** Where the bar of a label ends at a scale. */
  barTo(index: number, msPerPx: number): number {
    const anchor = this.items.anchorMs[index] ?? 0;
    const toMs = this.items.toMs(index);
    return toMs <= anchor ? anchor : Math.min(toMs, anchor + this.items.reachAfterPx(index) * msPerPx);
  }

  /** The tiles of an octave that reach into `startMs`..`endMs`, in order. The root is one tile. */
  tilesBetween(octave: number, startMs: number, endMs: number): LabelTile[] {
    const tileMs = this.shape.tilePx * 2 ** octave;
    if (octave >= this.shape.rootOctave || tileMs === Infinity) return [this.#tile(octave, -Infinity, Infinity)];
    const shift = octave * SEAM_SHIFT;
    const tiles: LabelTile[] = [];
    for (let x = Math.floor(startMs / tileMs - shift); x <= endMs / tileMs - shift; x++) {
      tiles.push(this.#tile(octave, (x + shift) * tileMs, (x + 1 + shift) * tileMs));
    }
    return tiles;
  }

  #tile(octave: number, startMs: number, endMs: number): LabelTile {
    const key = `${octave} ${startMs}`;
    const known = this.cache.get(key);
    const tile = known ?? this.#before?.tile(key, octave, startMs, endMs) ?? this.compute(octave, startMs, endMs);
    // The map keeps the order of insertion: what was used last stands last.
    if (known) this.cache.delete(key);
    else if (this.cache.size >= CACHED_TILES) this.cache.delete(this.cache.keys().next().value ?? key);
    this.cache.set(key, tile);
    return tile;
  }

  /** Computes a tile. */
  compute(octave: number, startMs: number, endMs: number): LabelTile {
    const isRoot = octave >= this.shape.rootOctave;
    const coarsest = 2 ** octave;
    const finest = 2 ** (octave - 1);
    const rows = Array.from({ length: this.shape.rows }, () => new LabelRow());
    const shown = new Set<number>();
    if (!isRoot) this.#inherit(octave, startMs, endMs, rows, shown);
    this.pins.place?.(this, rows, shown, { octave, startMs, endMs });
    const tried = candidates(this, octave, startMs, endMs).filter((index) => !shown.has(index));
    const soon = finest * KEPT_FOR_SOON;
    const cardOf = (index: number): Card | null => {
      let roomPx = 0;
      for (const row of rows) roomPx = Math.max(roomPx, row.roomPx(index, this.items.anchorMs[index] ?? 0, soon));
      if (roomPx <= 0 || this.items.widthPx(index, roomPx) >= roomPx) return null;
      const card = this.card(index, coarsest, 0);
      return card.fromMs < startMs || card.toMs > endMs ? null : card;
    };
    placeByWorth(tried, this.items.importance, { rows, coarsest, finest: soon, endMs, cardOf });
    this.work.tiles++;
    this.work.candidates += tried.length;
    return packTile(startMs, endMs, rows, finest, isRoot ? coarsest : Infinity);
  }

  /** Takes over the labels of the octave above. */
  #inherit(octave: number, startMs: number, endMs: number, rows: readonly LabelRow[], shown: Set<number>): void {
    const scale = 2 ** octave;
    for (const parent of this.tilesBetween(octave + 1, startMs, endMs)) {
      for (const { index, row, activation } of parent.labels) {
        const anchor = this.items.anchorMs[index] ?? 0;
        // Half of them lie beside this tile: no more is asked of those than that takes.
        if (
          (anchor < startMs && this.boxTo(index, scale) < startMs) ||
          (anchor >= endMs && this.boxFrom(index, scale) >= endMs) ||
          shown.has(index)
        )
          continue;
        shown.add(index);
        rows[row]?.insert(this.card(index, scale, activation));
      }
    }
  }

  /** An item as it stands in a row at a scale. */
  card(index: number, scale: number, activation: number): Card {
    const { anchorMs } = this.items;
    return {
      index,
      anchorMs: anchorMs[index] ?? 0,
      widthPx: this.items.widthPx(index),
      fromMs: this.boxFrom(index, scale),
      toMs: this.barTo(index, scale),
      activation,
    };
  }
}
