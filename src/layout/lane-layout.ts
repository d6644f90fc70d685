import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import { Density } from './density.js';
import { LabelTiles } from './label-tiles.js';
import { LaneItems } from './lane-items.js';
import type { LayoutMetrics } from './metrics.js';
import type { LabelBox, Mark, Ribbon, Stack, TimeBar } from './scene.js';
import { crowds } from './stacks.js';
import type { Crowd } from './stacks.js';
import { timeBar } from './time-bar.js';

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

/** Lanes of no more events than this are labelled as one tile: without seams, trying every event. */
const WHOLE_LANE_ITEMS = 400;
/** Up to so many events of the first view, a lane gets as many rows as they need. */
const MOST_FITTED = 40;
/** Just after its activation a label fades in over so many octaves of scale. */
const FADE_OCTAVES = 1 / 16;
/** The least opacity of a label that shows: readable, if the zoom comes to rest there. */
const FAINTEST = 0.4;
/** Air around the marks in their strip. */
const MARK_PAD_PX = 1;

/** One lane: its events, with labels in rows, and beneath them a strip where those without a label are marked or counted. */
export class LaneLayout {
  readonly size: number;
  readonly #table: EventTable;
  readonly #metrics: LayoutMetrics;
  readonly #plain: LaneItems;
  readonly #density: Density;
  #rows = 0;
  #items: LaneItems;
  #tiles: LabelTiles;
  #crowds = new Map<number, Crowd>();

  /** `rows`: the lane's rows of the table, ascending. */
  constructor(table: EventTable, rows: Uint32Array, labelWidthPx: (row: number) => number, metrics: LayoutMetrics) {
    this.size = rows.length;
    this.#table = table;
    this.#metrics = metrics;
    this.#plain = new LaneItems(table, rows, (row) => labelWidthPx(row) + metrics.labelGapPx);
    this.#density = new Density(this.#plain.anchorMs);
    this.#items = this.#plain;
    this.#tiles = this.#labelTiles(this.#plain, 1);
  }

  get rows(): number {
    return this.#rows;
  }

  /** Height of the strip beneath the rows. */
  get stripPx(): number {
    return this.#density.marksUpTo === Infinity ? this.#metrics.stripHeightPx : this.#metrics.ribbonHeightPx;
  }

  get heightPx(): number {
    const { lanePadTopPx, rowPitchPx, collapsedHeightPx } = this.#metrics;
    return this.#rows === 0 ? collapsedHeightPx : lanePadTopPx + this.#rows * rowPitchPx + this.stripPx;
  }

  /** Lays the lane out in so many rows of labels. In none, it is collapsed: it shows its name and its strip. */
  setRows(rows: number): void {
    this.#rows = rows;
    if (rows === 0) return;
    this.#crowds = crowds(this.#plain.anchorMs, this.#plain.importance, rows);
    this.#items = this.#crowds.size === 0 ? this.#plain : this.#plain.widened(this.#crowds, this.#metrics.badgeWidthPx);
    this.#tiles = this.#labelTiles(this.#items, rows);
  }

  /** The fewest rows, at most `limit`, in which every event of the window has its label at the window's scale. A crowded lane wants all it can get. */
  rowsFor(startMs: number, endMs: number, msPerPx: number, limit: number): number {
    const [from, to] = this.#density.between(startMs, endMs);
    if (!this.#isSmall || to - from > MOST_FITTED) return limit;
    for (let rows = 1; rows < limit; rows++) {
      let labelled = 0;
      this.#labelTiles(this.#plain, rows).visit(startMs, endMs, msPerPx, (index) => {
        if (index >= from && index < to) labelled++;
      });
      if (labelled >= to - from) return rows;
    }
    return limit;
  }

  /** Adds the lane's labels with their bars and badges, and its marks or its ribbon, for a view. */
  addTo(parts: LaneParts, viewport: Viewport, place: LanePlace): void {
    const told = new Set<number>();
    const hosts: LabelBox[] = [];
    const crowded: Crowd[] = [];
    if (this.#rows > 0) {
      this.#tiles.visit(viewport.startMs, viewport.endMs, viewport.msPerPx, (index, row, activation) => {
        told.add(index);
        const label = this.#label(index, row, activation, viewport, place);
        parts.labels.push(label);
        parts.bars.push(this.#bar(index, label, viewport));
        const crowd = this.#crowds.get(index);
        if (!crowd) return;
        hosts.push(label);
        crowded.push(crowd);
      });
    }
    // Only now is it known which of a crowd have a label of their own.
    hosts.forEach((label, i) => {
      const crowd = crowded[i];
      if (crowd) parts.stacks.push(this.#stack(crowd, label, told));
    });
    this.#addUnlabelled(parts, viewport, place, told);
  }

  #label(index: number, row: number, activation: number, viewport: Viewport, place: LanePlace): LabelBox {
    const { labelGapPx, labelHeightPx, lanePadTopPx, rowPitchPx } = this.#metrics;
    const boxPx = this.#items.widthPx(index) - labelGapPx;
    const tableRow = this.#items.row(index);
    // A card whose anchor has gone stays at the edge while its bar is in view.
    const edgePx = row === 0 ? place.insetPx : 0;
    const stuckPx = Math.min(edgePx, viewport.toPx(this.#tiles.boxTo(index, viewport.msPerPx)) - boxPx);
    return {
      index: tableRow,
      id: this.#table.id(tableRow),
      lane: place.lane,
      row,
      xPx: Math.max(viewport.toPx(this.#items.anchorMs[index] ?? 0), stuckPx),
      yPx: place.topPx + lanePadTopPx + row * rowPitchPx,
      widthPx: this.#items.cardPx(index) - labelGapPx,
      heightPx: labelHeightPx,
      opacity: fade(activation, viewport.msPerPx),
      inside: false,
    };
  }

  #bar(index: number, label: LabelBox, viewport: Viewport): TimeBar {
    const fromMs = this.#tiles.boxFrom(index, viewport.msPerPx);
    const toMs = this.#tiles.barTo(index, viewport.msPerPx);
    const { barOffsetPx, barHeightPx } = this.#metrics;
    return timeBar(this.#table, label.index, { lane: label.lane, yPx: label.yPx + barOffsetPx, heightPx: barHeightPx, fromMs, toMs }, viewport);
  }

  /** The badge beside a card that hosts a crowd. Its events count as told. */
  #stack(crowd: Crowd, label: LabelBox, told: Set<number>): Stack {
    const indices: number[] = [];
    for (let index = crowd.from; index < crowd.to; index++) {
      if (told.has(index)) continue;
      told.add(index);
      indices.push(this.#items.row(index));
    }
    const { badgeWidthPx, labelGapPx } = this.#metrics;
    const gapPx = labelGapPx / 2;
    return { lane: label.lane, xPx: label.xPx + label.widthPx + gapPx, yPx: label.yPx, widthPx: badgeWidthPx - gapPx, heightPx: label.heightPx, indices };
  }

  #addUnlabelled(parts: LaneParts, viewport: Viewport, place: LanePlace, told: ReadonlySet<number>): void {
    const yPx = place.topPx + this.heightPx - this.stripPx;
    const { lane } = place;
    const heightPx = this.stripPx - 2 * MARK_PAD_PX;
    if (viewport.msPerPx > this.#density.marksUpTo) {
      parts.ribbons.push({ lane, yPx: yPx + MARK_PAD_PX, heightPx, ...this.#density.columns(viewport.startMs, viewport.endMs, viewport.msPerPx) });
      return;
    }
    const [from, to] = this.#density.between(viewport.startMs, viewport.endMs);
    for (let index = from; index < to; index++) {
      if (told.has(index)) continue;
      parts.marks.push({ index: this.#items.row(index), lane, xPx: viewport.toPx(this.#items.anchorMs[index] ?? 0), yPx: yPx + MARK_PAD_PX, heightPx });
    }
  }

  get #isSmall(): boolean {
    return this.size <= WHOLE_LANE_ITEMS;
  }

  #labelTiles(items: LaneItems, rows: number): LabelTiles {
    return new LabelTiles(items, this.#isSmall ? { rows, tilePx: Infinity } : { rows });
  }
}

function fade(activation: number, msPerPx: number): number {
  const octaves = Math.log2(activation / msPerPx);
  return octaves >= FADE_OCTAVES ? 1 : FAINTEST + (1 - FAINTEST) * Math.max(0, octaves / FADE_OCTAVES);
}
