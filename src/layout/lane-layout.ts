import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import { Density } from './density.js';
import { LabelTiles } from './label-tiles.js';
import { LaneItems } from './lane-items.js';
import type { LayoutMetrics } from './metrics.js';
import type { LabelBox, Mark, Ribbon, Stack, TimeBar } from './scene.js';
import { SpanLanes, isLongSpan } from './span-lanes.js';
import { crowds } from './stacks.js';
import type { Crowd } from './stacks.js';
import { clip, timeBar } from './time-bar.js';

/** What lanes add to a scene. */
export interface LaneParts {
  readonly labels: LabelBox[];
  readonly bars: TimeBar[];
  readonly marks: Mark[];
  readonly ribbons: Ribbon[];
  readonly stacks: Stack[];
}

/** Where a lane stands in the scene. */
export interface LanePlace {
  /** Number of the lane in the scene. */
  readonly lane: number;
  readonly topPx: number;
  /** Where stuck labels of the first row stop, for the lane's name. */
  readonly insetPx: number;
}

/** What a lane showed before its events changed, and shall go on showing. */
export interface Kept {
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
/** Long spans take no more rows than this, however many there are. */
const MOST_SPAN_ROWS = 12;
/** Just after its activation a label fades in over so many octaves of scale. */
const FADE_OCTAVES = 1 / 4;
/** The least opacity of a label that shows. Where the zoom comes to rest, drawing makes it whole. */
const FAINTEST = 0.4;
/** Of events that began before the view, so many are looked at for those that still last. */
const MOST_REACHING = 2000;
/** Air around the marks in their strip. */
const MARK_PAD_PX = 1;

/** One lane: long spans in rows of their own, beneath them the labels of all other events, and a strip where those without a label are marked or counted. */
export class LaneLayout {
  readonly size: number;
  readonly #table: EventTable;
  readonly #rowsOfTable: Uint32Array;
  readonly #metrics: LayoutMetrics;
  readonly #density: Density;
  readonly #extentMs: number;
  /** The longest time that any event of the lane took. */
  readonly #longestMs: number;
  readonly #spanItems: LaneItems;
  readonly #pointItems: LaneItems;
  #stripPx: number;
  #rows = 0;
  #spans: SpanLanes;
  #points: LabelTiles;
  #pointBoxes: LaneItems;
  #crowds = new Map<number, Crowd>();

  /** `rows`: the lane's rows of the table, ascending. */
  constructor(table: EventTable, rows: Uint32Array, labelWidthPx: (row: number) => number, metrics: LayoutMetrics) {
    this.size = rows.length;
    this.#table = table;
    this.#rowsOfTable = rows;
    this.#metrics = metrics;
    const extentMs = table.extent.endMs - table.extent.startMs;
    this.#extentMs = extentMs;
    // One pass: a lane may hold a million events.
    const spans: number[] = [];
    let longestMs = 0;
    for (const row of rows) {
      if (!table.lasts(row)) continue;
      const tookMs = (table.endMs[row] ?? 0) - (table.anchorMs[row] ?? 0);
      longestMs = Math.max(longestMs, tookMs);
      if (isLongSpan(tookMs, extentMs)) spans.push(row);
    }
    this.#longestMs = longestMs;
    const boxPx = (row: number): number => labelWidthPx(row) + metrics.labelGapPx;
    this.#spanItems = new LaneItems(table, Uint32Array.from(spans), boxPx);
    this.#pointItems = new LaneItems(table, without(rows, spans), boxPx);
    this.#density = new Density(spans.length === 0 ? this.#pointItems.anchorMs : anchorsOf(table, rows));
    this.#stripPx = this.#density.marksUpTo === Infinity ? metrics.stripHeightPx : metrics.ribbonHeightPx;
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
    return this.#rows === 0 ? collapsedHeightPx : lanePadTopPx + this.#rows * rowPitchPx + this.stripPx;
  }

  /** Lays the lane out in so many rows. In none, it is collapsed: it shows its name and its strip. */
  setRows(rows: number): void {
    const pointRows = this.#pointItems.size === 0 ? 0 : Math.max(1, rows - this.#spans.rows);
    if (rows - pointRows < this.#spans.rows) this.#spans = new SpanLanes(this.#spanItems, this.#extentMs, rows - pointRows);
    this.#setPointRows(rows, pointRows);
  }

  /** Lays the lane out in as many rows as before, so that what it showed stays where it was. */
  keep(rows: number, { heightPx, spanRows, labels, badged }: Kept): void {
    this.#stripPx = heightPx - this.#metrics.lanePadTopPx - rows * this.#metrics.rowPitchPx;
    const pinnedTo = (items: LaneItems, from: number): Map<number, number> => {
      const pairs = [...labels].map(([tableRow, row]): [number, number] => [items.indexOf(tableRow), row - from]);
      return new Map(pairs.filter(([index, row]) => index >= 0 && row >= 0));
    };
    this.#spans = new SpanLanes(this.#spanItems, this.#extentMs, spanRows, pinnedTo(this.#spanItems, 0));
    // A badge would need room that a card beside it may have taken: none is added to what shows.
    const isNew = (host: number): boolean => labels.has(this.#pointItems.row(host)) && !badged.has(this.#pointItems.row(host));
    this.#setPointRows(rows, rows - spanRows, pinnedTo(this.#pointItems, spanRows), isNew);
  }

  #setPointRows(rows: number, pointRows: number, pinned?: ReadonlyMap<number, number>, isWithoutBadge?: (host: number) => boolean): void {
    this.#rows = rows;
    if (pointRows <= 0) return;
    this.#crowds = crowds(this.#pointItems.anchorMs, this.#pointItems.importance, pointRows);
    for (const host of this.#crowds.keys()) if (isWithoutBadge?.(host)) this.#crowds.delete(host);
    this.#pointBoxes = this.#crowds.size === 0 ? this.#pointItems : this.#pointItems.widened(this.#crowds, this.#metrics.badgeWidthPx);
    this.#points = this.#labelTiles(this.#pointBoxes, pointRows, pinned);
  }

  /** The fewest rows, at most `limit`, in which every event of the window has its label at the window's scale. A crowded lane wants all it can get. */
  rowsFor(startMs: number, endMs: number, msPerPx: number, limit: number): number {
    const spanRows = this.#spans.rows;
    if (this.#pointItems.size === 0) return Math.min(spanRows, limit);
    const isWanted = (index: number): boolean => {
      const anchorMs = this.#pointItems.anchorMs[index] ?? 0;
      return anchorMs >= startMs && anchorMs <= endMs;
    };
    let wanted = 0;
    for (let index = 0; this.#isSmall && index < this.#pointItems.size; index++) if (isWanted(index)) wanted++;
    if (!this.#isSmall || wanted > MOST_FITTED) return limit;
    for (let rows = 1; spanRows + rows < limit; rows++) {
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
    const told = new Set<number>();
    if (this.#rows > 0) {
      this.#addSpans(parts, viewport, place, told);
      if (this.#rows > this.#spans.rows) this.#addPoints(parts, viewport, place, told);
    }
    this.#addUnlabelled(parts, viewport, place, told);
  }

  #addSpans(parts: LaneParts, viewport: Viewport, place: LanePlace, told: Set<number>): void {
    const items = this.#spanItems;
    const { startMs, endMs, msPerPx } = viewport;
    this.#spans.visit(startMs, endMs, msPerPx, (index, row, activation) => {
      told.add(items.row(index));
      const barToMs = items.toMs(index);
      const box: CardBox = { items, index, row, activation, barFromMs: items.fromMs(index), barToMs, toMs: Math.max(barToMs, (items.anchorMs[index] ?? 0) + items.widthPx(index) * msPerPx) };
      if (activation >= msPerPx) parts.labels.push(this.#label(box, viewport, place));
      parts.bars.push(this.#bar(box, viewport, place));
    });
  }

  #addPoints(parts: LaneParts, viewport: Viewport, place: LanePlace, told: Set<number>): void {
    const items = this.#pointBoxes;
    const tiles = this.#points;
    const { startMs, endMs, msPerPx } = viewport;
    const hosts: { readonly label: LabelBox; readonly crowd: Crowd }[] = [];
    tiles.visit(startMs, endMs, msPerPx, (index, row, activation) => {
      told.add(items.row(index));
      const box = { items, index, row: this.#spans.rows + row, activation, barFromMs: tiles.boxFrom(index, msPerPx), barToMs: tiles.barTo(index, msPerPx), toMs: tiles.boxTo(index, msPerPx) };
      const label = this.#label(box, viewport, place);
      parts.labels.push(label);
      parts.bars.push(this.#bar(box, viewport, place));
      const crowd = this.#crowds.get(index);
      if (crowd) hosts.push({ label, crowd });
    });
    // Only now is it known which of a crowd have a label of their own.
    for (const { label, crowd } of hosts) parts.stacks.push(this.#stack(crowd, label, told));
  }

  #label({ items, index, row, activation, toMs }: CardBox, viewport: Viewport, place: LanePlace): LabelBox {
    const { labelGapPx, labelHeightPx } = this.#metrics;
    const tableRow = items.row(index);
    // A card whose anchor has gone stays at the edge while its bar is in view.
    const edgePx = row === 0 ? place.insetPx : 0;
    const stuckPx = Math.min(edgePx, viewport.toPx(toMs) - items.widthPx(index) + labelGapPx);
    return {
      index: tableRow,
      id: this.#table.id(tableRow),
      lane: place.lane,
      row,
      xPx: Math.max(viewport.toPx(items.anchorMs[index] ?? 0), stuckPx),
      yPx: this.#rowTop(row, place),
      widthPx: items.cardPx(index) - labelGapPx,
      heightPx: labelHeightPx,
      opacity: fade(activation, viewport.msPerPx),
      inside: false,
    };
  }

  #bar({ items, index, row, barFromMs, barToMs }: CardBox, viewport: Viewport, place: LanePlace): TimeBar {
    const { barOffsetPx, barHeightPx } = this.#metrics;
    const bar = { lane: place.lane, yPx: this.#rowTop(row, place) + barOffsetPx, heightPx: barHeightPx, fromMs: barFromMs, toMs: barToMs };
    return timeBar(this.#table, items.row(index), bar, viewport);
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

  #addUnlabelled(parts: LaneParts, viewport: Viewport, place: LanePlace, told: ReadonlySet<number>): void {
    const { startMs, endMs, msPerPx } = viewport;
    const { lane } = place;
    const yPx = place.topPx + this.heightPx - this.stripPx + MARK_PAD_PX;
    const heightPx = this.stripPx - 2 * MARK_PAD_PX;
    if (msPerPx > this.#density.marksUpTo) {
      parts.ribbons.push({ lane, yPx, heightPx, ...this.#density.columns(startMs, endMs, msPerPx) });
      return;
    }
    const [first, to] = this.#density.between(startMs, endMs);
    const [reaching] = this.#density.between(startMs - this.#longestMs, startMs);
    for (let i = Math.max(reaching, first - MOST_REACHING); i < to; i++) {
      const index = this.#rowsOfTable[i] ?? 0;
      if (told.has(index)) continue;
      const xPx = viewport.toPx(this.#table.anchorMs[index] ?? 0);
      const toPx = this.#table.lasts(index) ? viewport.toPx(this.#table.endMs[index] ?? 0) : xPx;
      if (toPx >= 0) parts.marks.push({ index, lane, xPx: clip(xPx, viewport.widthPx), toPx: clip(toPx, viewport.widthPx), yPx, heightPx });
    }
  }

  #rowTop(row: number, place: LanePlace): number {
    return place.topPx + this.#metrics.lanePadTopPx + row * this.#metrics.rowPitchPx;
  }

  get #isSmall(): boolean {
    return this.size <= WHOLE_LANE_ITEMS;
  }

  #labelTiles(items: LaneItems, rows: number, pinned?: ReadonlyMap<number, number>): LabelTiles {
    return new LabelTiles(items, { rows, pinned, ...(this.#isSmall && { tilePx: Infinity, perCell: WHOLE_LANE_TRIES * rows }) });
  }
}

/** A card with its bar, in time, at one scale. */
interface CardBox {
  readonly items: LaneItems;
  readonly index: number;
  /** Row of the lane. */
  readonly row: number;
  readonly activation: number;
  readonly barFromMs: number;
  readonly barToMs: number;
  /** End of the card or of its bar, whichever is later. */
  readonly toMs: number;
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

function fade(activation: number, msPerPx: number): number {
  const octaves = Math.log2(activation / msPerPx);
  return octaves >= FADE_OCTAVES ? 1 : FAINTEST + (1 - FAINTEST) * Math.max(0, octaves / FADE_OCTAVES);
}
