import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { Viewport } from '../scale/viewport.js';
import { CardBoxes } from './card-box.js';
import type { CardBox } from './card-box.js';
import { LabelTiles } from './label-tiles.js';
import type { LabelTilesOptions } from './label-tiles.js';
import { SCALE_TOLERANCE, type Pins } from './pins.js';
import type { LaneContent } from './lane-content.js';
import { VAGUE_REACH_PX } from './lane-items.js';
import type { LaneItems } from './lane-items.js';
import type { LaneParts, LanePlace } from './lane-parts.js';
import { LaneStrip } from './lane-strip.js';
import type { LayoutMetrics } from './metrics.js';
import { reachingItems, rowBoxes } from './reaching.js';
import type { LabelBox, Stack } from './scene.js';
import { SpanLanes } from './span-lanes.js';
import { crowds } from './stacks.js';
import type { Crowd } from './stacks.js';

/** What the labels of a lane keep of those that it showed before its events changed. */
export interface KeptPoints {
  readonly pins: Pins;
  /** Items that show without a badge get none. */
  isWithoutBadge(host: number): boolean;
  /** @param crowds those that have a badge now */
  carry(crowds: ReadonlyMap<number, Crowd>): LabelTilesOptions['carry'];
}

/** The labels of so many rows, with the crowds among the events and the boxes that cards and badges take. */
interface Labelled {
  readonly rows: number;
  readonly crowds: ReadonlyMap<number, Crowd>;
  readonly boxes: LaneItems;
  readonly tiles: LabelTiles;
}

/**
 * Lanes of no more events than this are labelled as one tile, without seams, trying so many events of a cell for each
 * row.
 */
const WHOLE_LANE_ITEMS = 400;
const WHOLE_LANE_TRIES = 5;
/** Up to so many events of the first view, a lane gets as many rows as they need. */
const MOST_FITTED = 40;
/** So many of the events before a window are asked whether they last into it. */
const MOST_REACHING = 400;
/** Long spans take no more rows than this, however many there are. */
const MOST_SPAN_ROWS = 12;

/**
 * One lane: long spans in rows of their own, beneath them the labels of all other events, and a strip where those
 * without a label are marked or counted.
 */
export class LaneLayout {
  readonly size: number;
  readonly #metrics: LayoutMetrics;
  readonly #cards: CardBoxes;
  readonly #strip: LaneStrip;
  readonly #content: LaneContent;
  /** Labelled as one tile. */
  readonly #isWhole: boolean;
  #stripPx: number;
  #rows = 0;
  #spans: SpanLanes;
  #points: Labelled | null = null;
  /** As they were last tried. */
  #tried: Labelled | null = null;

  constructor(table: EventTable, content: LaneContent, metrics: LayoutMetrics) {
    this.size = content.rows.length;
    this.#cards = new CardBoxes(table, metrics);
    this.#metrics = metrics;
    this.#content = content;
    this.#isWhole = this.size <= WHOLE_LANE_ITEMS;
    this.#strip = new LaneStrip(table, content.rows, content.density, content.longestMs);
    this.#stripPx = this.#strip.isSparse ? metrics.stripHeightPx : metrics.ribbonHeightPx;
    this.#spans = new SpanLanes(content.spans, content.extentMs, MOST_SPAN_ROWS);
  }

  /** What it lays out. */
  get content(): LaneContent {
    return this.#content;
  }

  /** The labels; null while there are none. */
  get points(): LabelTiles | null {
    return this.#points?.tiles ?? null;
  }

  /** Events that have a badge beside their card, by the item whose card it is. */
  get crowds(): ReadonlyMap<number, Crowd> {
    return this.#points?.crowds ?? new Map<number, Crowd>();
  }

  get rows(): number {
    return this.#rows;
  }

  /** How many of the rows, the upper ones, are for long spans. */
  get spanRows(): number {
    return this.#spans.rows;
  }

  /** Height of the strip beneath the rows. */
  get stripPx(): number {
    return this.#stripPx;
  }

  get heightPx(): number {
    const { lanePadTopPx, rowPitchPx, collapsedHeightPx } = this.#metrics;
    return this.#rows === 0 ? collapsedHeightPx : lanePadTopPx + this.#rows * rowPitchPx + this.#stripPx;
  }

  /** Whether any of its events takes place between two times, or of many that began before, one of the last. */
  reaches(startMs: number, endMs: number): boolean {
    return [this.#content.spans, this.#content.points].some((items) => {
      const first = lowerBound(items.anchorMs, startMs);
      if ((items.anchorMs[first] ?? Infinity) <= endMs) return true;
      for (let i = first - 1; i >= Math.max(0, first - MOST_REACHING); i--) if (items.endMs(i) >= startMs) return true;
      return false;
    });
  }

  /** Lays the lane out in so many rows. In none, it is collapsed: it shows its name and its strip. */
  setRows(rows: number): void {
    const pointRows = this.#content.points.size === 0 ? 0 : Math.max(1, rows - this.#spans.rows);
    if (rows - pointRows < this.#spans.rows)
      this.#spans = new SpanLanes(this.#content.spans, this.#content.extentMs, rows - pointRows);
    this.#setPointRows(rows, pointRows);
  }

  /**
   * Lays the lane out in so many rows, those of spans among them, and of this height, so that what it showed stays
   * where it was.
   */
  keep(rows: number, heightPx: number, spans: SpanLanes, points: KeptPoints): void {
    this.#stripPx = heightPx - this.#metrics.lanePadTopPx - rows * this.#metrics.rowPitchPx;
    this.#spans = spans;
    this.#setPointRows(rows, rows - spans.rows, points);
  }

  #setPointRows(rows: number, pointRows: number, kept?: KeptPoints): void {
    this.#rows = rows;
    if (pointRows <= 0) return;
    this.#points =
      kept === undefined && this.#tried?.rows === pointRows ? this.#tried : this.#labelled(pointRows, kept);
    this.#tried = null;
  }

  /**
   * The fewest rows, at most `limit`, in which every event of the window has its label at the window's scale. A crowded
   * lane wants all it can get.
   */
  rowsFor(startMs: number, endMs: number, msPerPx: number, limit: number): number {
    this.#spans = new SpanLanes(this.#content.spans, this.#content.extentMs, MOST_SPAN_ROWS, { msPerPx });
    const spanRows = this.#spans.rows;
    if (this.#content.points.size === 0) return Math.min(spanRows, limit);
    if (!this.#isWhole) return limit;
    const isWanted = (index: number): boolean => {
      const anchorMs = this.#content.points.anchorMs[index] ?? 0;
      return anchorMs >= startMs && anchorMs <= endMs;
    };
    let wanted = 0;
    // Where so many cards lie side by side, fewer rows need not be tried.
    let least = 1;
    let ends: number[] = [];
    for (let index = 0; index < this.#content.points.size; index++) {
      if (!isWanted(index)) continue;
      wanted++;
      if (wanted > MOST_FITTED) return limit;
      const anchorMs = this.#content.points.anchorMs[index] ?? 0;
      ends = [
        ...ends.filter((endOfCard) => endOfCard > anchorMs),
        anchorMs + this.#content.points.widthPx(index) * msPerPx,
      ];
      least = Math.max(least, ends.length);
    }
    for (let rows = least; spanRows + rows < limit; rows++) {
      let labelled = 0;
      this.#tried = this.#labelled(rows);
      this.#tried.tiles.visit(startMs, endMs, msPerPx, (index) => {
        if (isWanted(index)) labelled++;
      });
      if (labelled >= wanted) return spanRows + rows;
    }
    return limit;
  }

  /** Computes the labels of a view, and what its strip counts, to be found when it is drawn. */
  prepare(viewport: Viewport): void {
    const { startMs, endMs, msPerPx } = viewport;
    this.#strip.prepare(viewport);
    if (this.#rows > this.#spans.rows) this.#points?.tiles.prepare(startMs, endMs, msPerPx);
  }

  /** Adds the lane's labels with their bars and badges, and its marks or its ribbon, for a view. */
  addTo(parts: LaneParts, viewport: Viewport, place: LanePlace): void {
    const told = this.addCards(parts, viewport, place);
    this.#strip.addTo(parts, viewport, {
      lane: place.lane,
      topPx: place.topPx + this.heightPx - this.#stripPx,
      heightPx: this.#stripPx,
      told,
    });
  }

  /** Adds the labels with their bars and badges only. @returns rows of the table that these tell of */
  addCards(parts: LaneParts, viewport: Viewport, place: LanePlace): Set<number> {
    const told = new Set<number>();
    if (this.#rows > 0) {
      this.#addSpans(parts, viewport, place, told);
      if (this.#rows > this.#spans.rows) this.#addPoints(parts, viewport, place, told);
    }
    return told;
  }

  #addSpans(parts: LaneParts, viewport: Viewport, place: LanePlace, told: Set<number>): void {
    const items = this.#content.spans;
    const { startMs, endMs, msPerPx } = viewport;
    this.#spans.visit(startMs, endMs, msPerPx, (index, row, activation) => {
      told.add(items.row(index));
      const box: CardBox = {
        items,
        index,
        row,
        activation,
        barFromMs: items.fromMs(index),
        barToMs: items.toMs(index),
        freeToMs: (items.anchorMs[index] ?? 0) + activation * items.widthPx(index),
      };
      if (activation >= msPerPx * (1 - SCALE_TOLERANCE)) parts.labels.push(this.#cards.label(box, viewport, place));
      parts.bars.push(this.#cards.bar(box, viewport, place));
    });
  }

  #addPoints(parts: LaneParts, viewport: Viewport, place: LanePlace, told: Set<number>): void {
    if (this.#points === null) return;
    const { boxes: items, tiles, crowds: crowdOf } = this.#points;
    const hosts: { readonly label: LabelBox; readonly crowd: Crowd }[] = [];
    const reaching =
      this.#content.longestVagueMs > VAGUE_REACH_PX * viewport.msPerPx
        ? reachingItems(items, tiles, this.#content.longestVagueMs, viewport)
        : [];
    for (const index of reaching) parts.reaching.push(items.row(index));
    const fromAfar = new Set(reaching);
    const { boxes, resumed } = rowBoxes(items, tiles, reaching, viewport);
    for (const shown of boxes) {
      const { index } = shown;
      told.add(items.row(index));
      // With all fields: to leave one out by a rest pattern took a fifth of all that a scene took.
      const box = { ...shown, items, row: this.#spans.rows + shown.row };
      const label = this.#cards.label(box, viewport, place);
      parts.bars.push(this.#cards.bar(box, viewport, place));
      // Its row may be another's: without room for it at the edge the bar stands alone.
      if (fromAfar.has(index) && (label.xPx < 0 || label.xPx > viewport.widthPx)) continue;
      parts.labels.push(label);
      const crowd = crowdOf.get(index);
      if (crowd) hosts.push({ label, crowd });
    }
    for (const { index, row, fromMs, toMs } of resumed) {
      const bar = this.#cards.bar(
        { items, index, row: this.#spans.rows + row, activation: 0, barFromMs: fromMs, barToMs: toMs, freeToMs: toMs },
        viewport,
        place,
      );
      // It goes on from behind a card: nothing fades out there.
      parts.bars.push({ ...bar, openStart: false });
    }
    // Only now is it known which of a crowd have a label of their own.
    for (const { label, crowd } of hosts) parts.stacks.push(this.#stack(crowd, label, told));
  }

  /** The badge beside a card that hosts a crowd. Its events count as told. */
  #stack(crowd: Crowd, label: LabelBox, told: Set<number>): Stack {
    const indices: number[] = [];
    for (let index = crowd.from; index < crowd.to; index++) {
      const tableRow = this.#content.points.row(index);
      if (told.has(tableRow)) continue;
      told.add(tableRow);
      indices.push(tableRow);
    }
    const { badgeWidthPx, labelGapPx } = this.#metrics;
    const gapPx = labelGapPx / 2;
    return {
      lane: label.lane,
      host: label.index,
      xPx: label.xPx + label.widthPx + gapPx,
      yPx: label.yPx,
      widthPx: badgeWidthPx - gapPx,
      heightPx: label.heightPx,
      indices,
    };
  }

  #labelled(rows: number, kept?: KeptPoints): Labelled {
    const { points } = this.#content;
    const found = crowds(points.anchorMs, points.importance, rows);
    for (const host of found.keys()) if (kept?.isWithoutBadge(host)) found.delete(host);
    const boxes = found.size === 0 ? points : points.widened(found, this.#metrics.badgeWidthPx);
    const tiles = new LabelTiles(boxes, {
      rows,
      pins: kept?.pins,
      carry: kept?.carry(found),
      ...(this.#isWhole && { tilePx: Infinity, perCell: WHOLE_LANE_TRIES * rows }),
    });
    return { rows, crowds: found, boxes, tiles };
  }
}
