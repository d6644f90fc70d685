import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import { LEAVING_CARD_PX, NARROWEST_CARD_PX } from './card-room.js';
import type { LaneItems } from './lane-items.js';
import type { LanePlace } from './lane-parts.js';
import type { LayoutMetrics } from './metrics.js';
import type { LabelBox, TimeBar } from './scene.js';
import { timeBar } from './time-bar.js';

/** A card with its bar, in time, at one scale: what a row of labels gives to the scene. */
export interface CardBox {
  readonly items: LaneItems;
  readonly index: number;
  /** Row of the lane. */
  readonly row: number;
  /** The coarsest scale at which the card shows, ms per px. */
  readonly activation: number;
  readonly barFromMs: number;
  readonly barToMs: number;
  /** Up to here its row is free. */
  readonly freeToMs: number;
}

/** A narrowed card ends so far before the right edge, that its own edge is seen. */
const EDGE_GAP_PX = 2;
/** Just after its activation a label fades in over so many octaves of scale. */
const FADE_OCTAVES = 1 / 4;
/** The least opacity of a label that shows. Where the zoom comes to rest, drawing makes it whole. */
const FAINTEST = 0.4;

/** Cards and their bars in a view of a lane. */
export class CardBoxes {
  readonly #table: EventTable;
  readonly #metrics: LayoutMetrics;

  constructor(table: EventTable, metrics: LayoutMetrics) {
    this.#table = table;
    this.#metrics = metrics;
  }

  /**
   * The card. One whose anchor has left the view stays at its edge as long as its bar is to be seen, with what room its
   * row has, or shrinks with it so that its begin stays in sight, and leaves with the end of it. At either edge it is
   * as wide as what is visible of its box, down to a minimum. The box itself, by which labels are chosen, keeps its
   * width.
   */
  label({ items, index, row, activation, barToMs, freeToMs }: CardBox, viewport: Viewport, place: LanePlace): LabelBox {
    const { labelGapPx, labelHeightPx } = this.#metrics;
    const fullPx = items.cardPx(index) - labelGapPx;
    const leastPx = Math.min(fullPx, NARROWEST_CARD_PX);
    const badgePx = items.widthPx(index) - items.cardPx(index);
    const anchorPx = viewport.toPx(items.anchorMs[index] ?? 0);
    const barToPx = viewport.toPx(barToMs) - badgePx;
    const toPx = Math.max(anchorPx + fullPx, barToPx, viewport.toPx(freeToMs) - labelGapPx - badgePx);
    const xPx = Math.max(anchorPx, Math.min(0, (barToPx / LEAVING_CARD_PX - 1) * Math.min(fullPx, toPx)));
    const boxPx = toPx - xPx;
    const seenPx = viewport.widthPx - badgePx - xPx;
    const tableRow = items.row(index);
    return {
      index: tableRow,
      id: this.#table.id(tableRow),
      lane: place.lane,
      row,
      xPx,
      yPx: this.#rowTop(row, place),
      widthPx: Math.min(boxPx, seenPx >= fullPx ? fullPx : Math.max(leastPx, seenPx - EDGE_GAP_PX)),
      heightPx: labelHeightPx,
      opacity: fade(activation, viewport.msPerPx),
      inside: false,
    };
  }

  /** The bar beneath the card. */
  bar({ items, index, row, barFromMs, barToMs }: CardBox, viewport: Viewport, place: LanePlace): TimeBar {
    const { barOffsetPx, barHeightPx } = this.#metrics;
    const bar = {
      lane: place.lane,
      yPx: this.#rowTop(row, place) + barOffsetPx,
      heightPx: barHeightPx,
      fromMs: barFromMs,
      toMs: barToMs,
    };
    return timeBar(this.#table, items.row(index), bar, viewport);
  }

  #rowTop(row: number, place: LanePlace): number {
    return place.topPx + this.#metrics.lanePadTopPx + row * this.#metrics.rowPitchPx;
  }
}

/** How opaque is what shows from the scale `activation` on: it comes within a quarter of an octave. */
export function fade(activation: number, msPerPx: number): number {
  const octaves = Math.log2(activation / msPerPx);
  return octaves >= FADE_OCTAVES ? 1 : FAINTEST + (1 - FAINTEST) * Math.max(0, octaves / FADE_OCTAVES);
}
