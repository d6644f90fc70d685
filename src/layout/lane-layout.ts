import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { Viewport } from '../scale/viewport.js';
import { CardBoxes } from './card-box.js';
import type { CardBox } from './card-box.js';
import { LabelTiles } from './label-tiles.js';
import type { Pins } from './label-tiles.js';
import { LaneItems, VAGUE_REACH_PX } from './lane-items.js';
import type { LaneParts, LanePlace } from './lane-parts.js';
import { LaneStrip } from './lane-strip.js';
import type { LayoutMetrics } from './metrics.js';
import { reachingItems, rowBoxes } from './reaching.js';
import type { LabelBox, Stack } from './scene.js';
import { SpanLanes, isLongSpan } from './span-lanes.js';
import { crowds } from './stacks.js';
import type { Crowd } from './stacks.js';

/** What a lane showed before its events changed, and shall go on showing. */
export interface Kept {
  /** The scale at which it did, ms per px. */
  readonly msPerPx: number;
  readonly heightPx: number;
  /** How many of its rows were for long spans. */
  readonly spanRows: number;
  /** Row of each label that shows, by row of the table; the most important first. */
  readonly labels: ReadonlyMap<number, number>;
  /** Which of them have a badge beside their card. */
  readonly badged: ReadonlySet<number>;
}

/** Lanes of no more events than this are labelled as one tile, without seams, trying so many events of a cell for each row. */
const WHOLE_LANE_ITEMS = 400;
const WHOLE_LANE_TRIES = 12;
/** Up to so many events of the first view, a lane gets as many rows as they need. */
const MOST_FITTED = 40;
/** So many of the events before a window are asked whether they last into it. */
const MOST_REACHING = 400;
/** Long spans take no more rows than this, however many there are. */
const MOST_SPAN_ROWS = 12;

/** One lane: long spans in rows of their own, beneath them the labels of all other events, and a strip where those without a label are marked or counted. */
export class LaneLayout {
  readonly size: number;
  readonly #metrics: LayoutMetrics;
  readonly #cards: CardBoxes;
  readonly #strip: LaneStrip;
  readonly #extentMs: number;
  readonly #spanItems: LaneItems;
  readonly #pointItems: LaneItems;
  /** The longest time within which a moment of this lane may lie. */
  #longestVagueMs = 0;
  #stripPx: number;
  #rows = 0;
  #spans: SpanLanes;
  #points: LabelTiles;
  #pointBoxes: LaneItems;
  #crowds = new Map<number, Crowd>();

  /** `rows`: the lane's rows of the table, ascending. */
  constructor(table: EventTable, rows: Uint32Array, labelWidthPx: (row: number) => number, metrics: LayoutMetrics) {
    this.size = rows.length;
    this.#cards = new CardBoxes(table, metrics);
    this.#metrics = metrics;
    const extentMs = table.extent.endMs - table.extent.startMs;
    this.#extentMs = extentMs;
    // One pass: a lane may hold a million events.
    const spans: number[] = [];
    let longestMs = 0;
    for (const row of rows) {
      if (!table.lasts(row)) {
        this.#longestVagueMs = Math.max(this.#longestVagueMs, (table.endMs[row] ?? 0) - table.startMs(row));
        continue;
      }
      const tookMs = (table.endMs[row] ?? 0) - (table.anchorMs[row] ?? 0);
      longestMs = Math.max(longestMs, tookMs);
      if (isLongSpan(tookMs, extentMs)) spans.push(row);
    }
    const boxPx = (row: number): number => labelWidthPx(row) + metrics.labelGapPx;
    this.#spanItems = new LaneItems(table, Uint32Array.from(spans), boxPx);
    this.#pointItems = new LaneItems(table, without(rows, spans), boxPx);
    this.#strip = new LaneStrip(table, rows, spans.length === 0 ? this.#pointItems.anchorMs : anchorsOf(table, rows), longestMs);
    this.#stripPx = this.#strip.isSparse ? metrics.stripHeightPx : metrics.ribbonHeightPx;
    this.#pointBoxes = this.#pointItems;
    this.#spans = new SpanLanes(this.#spanItems, extentMs, MOST_SPAN_ROWS);
    this.#points = this.#labelTiles(this.#pointItems, 1);
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
    return [this.#spanItems, this.#pointItems].some((items) => {
      const first = lowerBound(items.anchorMs, startMs);
      if ((items.anchorMs[first] ?? Infinity) <= endMs) return true;
      for (let i = first - 1; i >= Math.max(0, first - MOST_REACHING); i--) if (items.endMs(i) >= startMs) return true;
      return false;
    });
  }

  /** Lays the lane out in so many rows. In none, it is collapsed: it shows its name and its strip. */
  setRows(rows: number): void {
    const pointRows = this.#pointItems.size === 0 ? 0 : Math.max(1, rows - this.#spans.rows);
    if (rows - pointRows < this.#spans.rows) this.#spans = new SpanLanes(this.#spanItems, this.#extentMs, rows - pointRows);
    this.#setPointRows(rows, pointRows);
  }

  /** Lays the lane out in as many rows as before, so that what it showed stays where it was. */
  keep(rows: number, { msPerPx, heightPx, spanRows, labels, badged }: Kept): void {
    this.#stripPx = heightPx - this.#metrics.lanePadTopPx - rows * this.#metrics.rowPitchPx;
    const pinnedTo = (items: LaneItems, from: number): Map<number, number> => {
      const pairs = [...labels].map(([tableRow, row]): [number, number] => [items.indexOf(tableRow), row - from]);
      return new Map(pairs.filter(([index, row]) => index >= 0 && row >= 0));
    };
    this.#spans = new SpanLanes(this.#spanItems, this.#extentMs, spanRows, { pinned: pinnedTo(this.#spanItems, 0) });
    // A badge would need room that a card beside it may have taken: none is added to what shows.
    const isNew = (host: number): boolean => labels.has(this.#pointItems.row(host)) && !badged.has(this.#pointItems.row(host));
    this.#setPointRows(rows, rows - spanRows, { msPerPx, rows: pinnedTo(this.#pointItems, spanRows) }, isNew);
  }

  #setPointRows(rows: number, pointRows: number, pins?: Pins, isWithoutBadge?: (host: number) => boolean): void {
    this.#rows = rows;
    if (pointRows <= 0) return;
    this.#crowds = crowds(this.#pointItems.anchorMs, this.#pointItems.importance, pointRows);
    for (const host of this.#crowds.keys()) if (isWithoutBadge?.(host)) this.#crowds.delete(host);
    this.#pointBoxes = this.#crowds.size === 0 ? this.#pointItems : this.#pointItems.widened(this.#crowds, this.#metrics.badgeWidthPx);
    this.#points = this.#labelTiles(this.#pointBoxes, pointRows, pins);
  }

  /** The fewest rows, at most `limit`, in which every event of the window has its label at the window's scale. A crowded lane wants all it can get. */
  rowsFor(startMs: number, endMs: number, msPerPx: number, limit: number): number {
    this.#spans = new SpanLanes(this.#spanItems, this.#extentMs, MOST_SPAN_ROWS, { msPerPx });
    const spanRows = this.#spans.rows;
    if (this.#pointItems.size === 0) return Math.min(spanRows, limit);
    const isWanted = (index: number): boolean => {
      const anchorMs = this.#pointItems.anchorMs[index] ?? 0;
      return anchorMs >= startMs && anchorMs <= endMs;
    };
    if (!this.#isSmall) return limit;
    let wanted = 0;
    // Where so many cards lie side by side, fewer rows need not be tried.
    let least = 1;
    let ends: number[] = [];
    for (let index = 0; index < this.#pointItems.size; index++) {
      if (!isWanted(index)) continue;
      wanted++;
      if (wanted > MOST_FITTED) return limit;
      const anchorMs = this.#pointItems.anchorMs[index] ?? 0;
      ends = [...ends.filter((endOfCard) => endOfCard > anchorMs), anchorMs + this.#pointItems.widthPx(index) * msPerPx];
      least = Math.max(least, ends.length);
    }
    for (let rows = least; spanRows + rows < limit; rows++) {
      let labelled = 0;
      this.#labelTiles(this.#pointItems, rows).visit(startMs, endMs, msPerPx, (index) => {
        if (isWanted(index)) labelled++;
      });
      if (labelled >= wanted) return spanRows + rows;
    }
    return limit;
  }

  /** Adds the lane's labels with their bars and badges, and its marks or its ribbon, for a view. */
  addTo(parts: LaneParts, viewport: Viewport, place: LanePlace): void {
    const told = this.addCards(parts, viewport, place);
    this.#strip.addTo(parts, viewport, { lane: place.lane, topPx: place.topPx + this.heightPx - this.#stripPx, heightPx: this.#stripPx, told });
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
    const items = this.#spanItems;
    const { startMs, endMs, msPerPx } = viewport;
    this.#spans.visit(startMs, endMs, msPerPx, (index, row, activation) => {
      told.add(items.row(index));
      const box: CardBox = { items, index, row, activation, barFromMs: items.fromMs(index), barToMs: items.toMs(index) };
      if (activation >= msPerPx) parts.labels.push(this.#cards.label(box, viewport, place));
      parts.bars.push(this.#cards.bar(box, viewport, place));
    });
  }

  #addPoints(parts: LaneParts, viewport: Viewport, place: LanePlace, told: Set<number>): void {
    const items = this.#pointBoxes;
    const tiles = this.#points;
    const hosts: { readonly label: LabelBox; readonly crowd: Crowd }[] = [];
    const reaching = this.#longestVagueMs > VAGUE_REACH_PX * viewport.msPerPx ? reachingItems(items, tiles, this.#longestVagueMs, viewport) : [];
    for (const index of reaching) parts.reaching.push(items.row(index));
    const fromAfar = new Set(reaching);
    for (const { index, row, activation, barFromMs, barToMs } of rowBoxes(items, tiles, reaching, viewport)) {
      told.add(items.row(index));
      const box = { items, index, row: this.#spans.rows + row, activation, barFromMs, barToMs };
      const label = this.#cards.label(box, viewport, place);
      parts.bars.push(this.#cards.bar(box, viewport, place));
      // Its row may be another's: without room for it at the edge the bar stands alone.
      if (fromAfar.has(index) && (label.xPx < 0 || label.xPx > viewport.widthPx)) continue;
      parts.labels.push(label);
      const crowd = this.#crowds.get(index);
      if (crowd) hosts.push({ label, crowd });
    }
    // Only now is it known which of a crowd have a label of their own.
    for (const { label, crowd } of hosts) parts.stacks.push(this.#stack(crowd, label, told));
  }

  /** The badge beside a card that hosts a crowd. Its events count as told. */
  #stack(crowd: Crowd, label: LabelBox, told: Set<number>): Stack {
    const indices: number[] = [];
    for (let index = crowd.from; index < crowd.to; index++) {
      const tableRow = this.#pointItems.row(index);
      if (told.has(tableRow)) continue;
      told.add(tableRow);
      indices.push(tableRow);
    }
    const { badgeWidthPx, labelGapPx } = this.#metrics;
    const gapPx = labelGapPx / 2;
    return { lane: label.lane, host: label.index, xPx: label.xPx + label.widthPx + gapPx, yPx: label.yPx, widthPx: badgeWidthPx - gapPx, heightPx: label.heightPx, indices };
  }

  get #isSmall(): boolean {
    return this.size <= WHOLE_LANE_ITEMS;
  }

  #labelTiles(items: LaneItems, rows: number, pins?: Pins): LabelTiles {
    return new LabelTiles(items, { rows, pins, ...(this.#isSmall && { tilePx: Infinity, perCell: WHOLE_LANE_TRIES * rows }) });
  }
}

/** The rows that are not in `some`; both ascending. */
function without(rows: Uint32Array, some: readonly number[]): Uint32Array {
  if (some.length === 0) return rows;
  const rest = new Uint32Array(rows.length - some.length);
  let at = 0;
  let next = 0;
  for (const row of rows) {
    if (row === some[next]) next++;
    else rest[at++] = row;
  }
  return rest;
}

function anchorsOf(table: EventTable, rows: Uint32Array): Float64Array {
  const anchors = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) anchors[i] = table.anchorMs[rows[i] ?? 0] ?? 0;
  return anchors;
}
