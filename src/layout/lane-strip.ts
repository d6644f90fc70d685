import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import type { Density } from './density.js';
import type { LaneParts } from './lane-parts.js';
import { clip } from './time-bar.js';

export interface StripPlace {
  /** Number of the lane in the scene. */
  readonly lane: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** Rows of the table that have a label or stand in a stack. */
  readonly told: ReadonlySet<number>;
}

/** Of events that began before the view, so many are looked at for those that still last. */
const MOST_REACHING = 2000;
/** What is longer than this is a line, not a mark. */
const LINE_PX = 6;
/**
 * More lines than this for what lasted would cover the strip, and all else in it: then there are none, each event is
 * marked where it begins.
 */
const MOST_LINES = 60;
/** Air around the marks in their strip. */
const PAD_PX = 1;
/** Marks are no higher than this, also where a ribbon beside them may be. */
const MOST_MARK_PX = 5;

/**
 * The strip beneath the rows of a lane: there every event without a label has its mark, or counts in the ribbon where
 * they are too many.
 */
export class LaneStrip {
  readonly #table: EventTable;
  readonly #rows: Uint32Array;
  readonly #density: Density;
  readonly #longestMs: number;

  /**
   * `density` is that of the anchors of `rows`, which are ascending; `longestMs` is the longest time that any of them
   * took.
   */
  constructor(table: EventTable, rows: Uint32Array, density: Density, longestMs: number) {
    this.#table = table;
    this.#rows = rows;
    this.#density = density;
    this.#longestMs = longestMs;
  }

  /** True when the lane's events are so few that each is marked, at any scale. */
  get isSparse(): boolean {
    return this.#density.isSparse;
  }

  /** Counts what the ribbon of a view would show. */
  prepare({ startMs, endMs, msPerPx }: Viewport): void {
    for (const part of this.#density.parts(startMs, endMs, msPerPx))
      if (!part.isMarked) this.#density.columns(part.startMs, part.endMs, msPerPx);
  }

  /** Adds the marks of events that are not told otherwise, and where there are too many the ribbon of all. */
  addTo(parts: LaneParts, viewport: Viewport, place: StripPlace): void {
    const { startMs, endMs, msPerPx } = viewport;
    const [first, last] = this.#density.between(startMs, endMs);
    const [reaching] = this.#density.between(startMs - this.#longestMs, startMs);
    const reachingFrom = Math.max(reaching, first - MOST_REACHING);
    const asLines =
      this.isSparse ||
      this.#linesFrom(reachingFrom, Math.min(last, first + MOST_REACHING), viewport, place) <= MOST_LINES;
    if (asLines) this.#mark(reachingFrom, first, parts, viewport, place, true);
    for (const part of this.#density.parts(startMs, endMs, msPerPx)) {
      if (part.isMarked) {
        this.#mark(part.from, part.to, parts, viewport, place, asLines);
        continue;
      }
      const columns = this.#density.columns(part.startMs, part.endMs, msPerPx);
      const { lane, topPx, heightPx } = place;
      parts.ribbons.push({
        lane,
        yPx: topPx + PAD_PX,
        heightPx: heightPx - 2 * PAD_PX,
        ...columns,
        xPx: columns.xPx + viewport.toPx(part.startMs),
      });
    }
  }

  /**
   * How many of these events would be lines in the view; where they are more than `MOST_LINES`, any number above that.
   * The last are looked at first:
   * where events are many, those in the view alone are more, and the thousands before it need no look.
   */
  #linesFrom(from: number, to: number, { startMs, msPerPx }: Viewport, { told }: StripPlace): number {
    const table = this.#table;
    const rows = this.#rows;
    let lines = 0;
    for (let i = to; i-- > from;) {
      const index = rows[i] ?? 0;
      if (!table.lasts(index)) continue;
      const endMs = table.endMs[index] ?? 0;
      if (
        endMs > startMs &&
        endMs - (table.anchorMs[index] ?? 0) > LINE_PX * msPerPx &&
        !told.has(index) &&
        ++lines > MOST_LINES
      )
        break;
    }
    return lines;
  }

  #mark(
    from: number,
    to: number,
    parts: LaneParts,
    viewport: Viewport,
    { lane, topPx, heightPx, told }: StripPlace,
    asLines: boolean,
  ): void {
    const markPx = Math.min(heightPx - 2 * PAD_PX, MOST_MARK_PX);
    const yPx = topPx + heightPx - PAD_PX - markPx;
    for (let i = from; i < to; i++) {
      const index = this.#rows[i] ?? 0;
      const anchorMs = this.#table.anchorMs[index] ?? 0;
      const toMs = asLines && this.#table.lasts(index) ? (this.#table.endMs[index] ?? 0) : anchorMs;
      // Of what began before the view thousands are looked at, and nearly none lasts into it.
      if (toMs < viewport.startMs || told.has(index)) continue;
      const [xPx, toPx] = [viewport.toPx(anchorMs), viewport.toPx(toMs)];
      parts.marks.push({
        index,
        lane,
        xPx: clip(xPx, viewport.widthPx),
        toPx: clip(toPx, viewport.widthPx),
        yPx,
        heightPx: markPx,
      });
    }
  }
}
