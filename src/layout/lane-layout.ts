import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import { LabelTiles } from './label-tiles.js';
import { LaneItems } from './lane-items.js';
import type { LayoutMetrics } from './metrics.js';
import type { LabelBox, Mark, TimeBar } from './scene.js';
import { timeBar } from './time-bar.js';

/** Where a lane stands in the scene. */
export interface LanePlace {
  /** Number of the lane in the scene. */
  readonly lane: number;
  readonly topPx: number;
  /** Where stuck labels of the first row stop, for the lane's name. */
  readonly insetPx: number;
}

/** What one lane adds to a scene. */
export interface LaneParts {
  readonly labels: LabelBox[];
  readonly bars: TimeBar[];
  readonly marks: Mark[];
}

/** Lanes of no more events than this are labelled as one tile: without seams, trying every event. */
const WHOLE_LANE_ITEMS = 400;
/** Just after its activation a label fades in over so many octaves of scale. */
const FADE_OCTAVES = 1 / 16;
/** The least opacity of a label that shows: readable, if the zoom comes to rest there. */
const FAINTEST = 0.4;

/** One lane: its events, their labels in rows. */
export class LaneLayout {
  readonly number: number;
  readonly items: LaneItems;
  readonly #table: EventTable;
  readonly #metrics: LayoutMetrics;
  #tiles: LabelTiles;
  #rows: number;

  constructor(table: EventTable, number: number, rows: Uint32Array, labelWidthPx: (row: number) => number, metrics: LayoutMetrics) {
    this.#table = table;
    this.number = number;
    this.#metrics = metrics;
    this.items = new LaneItems(table, rows, labelWidthPx, metrics.labelGapPx);
    this.#rows = 1;
    this.#tiles = this.#labelTiles(1);
  }

  get rows(): number {
    return this.#rows;
  }

  get isSmall(): boolean {
    return this.items.size <= WHOLE_LANE_ITEMS;
  }

  /** Lays the lane out anew in so many rows. */
  setRows(rows: number): void {
    if (rows === this.#rows) return;
    this.#rows = rows;
    this.#tiles = this.#labelTiles(rows);
  }

  /** The fewest rows, at most `limit`, in which every event of the window has its label at the window's scale. */
  rowsFor(startMs: number, endMs: number, msPerPx: number, limit: number): number {
    if (!this.isSmall) return limit;
    let wanted = 0;
    for (const anchor of this.items.anchorMs) if (anchor >= startMs && anchor <= endMs) wanted++;
    for (let rows = 1; rows < limit; rows++) {
      let labelled = 0;
      this.#labelTiles(rows).visit(startMs, endMs, msPerPx, (index) => {
        const anchor = this.items.anchorMs[index] ?? 0;
        if (anchor >= startMs && anchor <= endMs) labelled++;
      });
      if (labelled >= wanted) return rows;
    }
    return limit;
  }

  /** Adds the lane's labels, bars and marks for a view. */
  addTo(parts: LaneParts, viewport: Viewport, place: LanePlace): void {
    const { items } = this;
    const metrics = this.#metrics;
    const { msPerPx } = viewport;
    const labelled = new Set<number>();
    this.#tiles.visit(viewport.startMs, viewport.endMs, msPerPx, (index, row, activation) => {
      labelled.add(index);
      const tableRow = items.row(index);
      const boxToMs = this.#tiles.boxTo(index, msPerPx);
      const widthPx = (items.widthPx[index] ?? 0) - metrics.labelGapPx;
      const anchorPx = viewport.toPx(items.anchorMs[index] ?? 0);
      const stuckPx = Math.min(row === 0 ? place.insetPx : 0, viewport.toPx(boxToMs) - widthPx);
      const yPx = place.topPx + metrics.lanePadTopPx + row * metrics.rowPitchPx;
      parts.labels.push({
        index: tableRow,
        id: this.#table.id(tableRow),
        lane: place.lane,
        row,
        xPx: Math.max(anchorPx, stuckPx),
        yPx,
        widthPx,
        heightPx: metrics.labelHeightPx,
        opacity: fade(activation, msPerPx),
        inside: false,
      });
      const bar = { lane: place.lane, yPx: yPx + metrics.barOffsetPx, heightPx: metrics.barHeightPx, fromMs: this.#tiles.boxFrom(index, msPerPx), toMs: this.#tiles.barTo(index, msPerPx) };
      parts.bars.push(timeBar(this.#table, tableRow, bar, viewport));
    });
    this.#addMarks(parts, viewport, place, labelled);
  }

  #addMarks(parts: LaneParts, viewport: Viewport, place: LanePlace, labelled: ReadonlySet<number>): void {
    const { items } = this;
    const yPx = place.topPx + this.#metrics.lanePadTopPx + this.#rows * this.#metrics.rowPitchPx;
    for (let index = 0; index < Math.min(items.size, WHOLE_LANE_ITEMS); index++) {
      const xPx = viewport.toPx(items.anchorMs[index] ?? 0);
      if (labelled.has(index) || xPx < 0 || xPx > viewport.widthPx) continue;
      parts.marks.push({ index: items.row(index), lane: place.lane, xPx, yPx, heightPx: this.#metrics.stripHeightPx - 2 });
    }
  }

  #labelTiles(rows: number): LabelTiles {
    return new LabelTiles(this.items, this.isSmall ? { rows, tilePx: Infinity } : { rows });
  }
}

function fade(activation: number, msPerPx: number): number {
  const octaves = Math.log2(activation / msPerPx);
  return octaves >= FADE_OCTAVES ? 1 : FAINTEST + (1 - FAINTEST) * Math.max(0, octaves / FADE_OCTAVES);
}
