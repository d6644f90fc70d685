import type { EventTable } from '../model/event-table.js';
import type { Viewport } from '../scale/viewport.js';
import type { TimeBar } from './scene.js';

/** Bars are cut this far outside the view: enough that their ends and fades are not seen. */
const OVERSCAN_PX = 512;

export interface BarPlace {
  readonly lane: number;
  readonly yPx: number;
  readonly heightPx: number;
  /** The stretch that may be drawn: layout keeps it free of others. */
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * The bar of one event. Between its outer ends it may have been going on; from its latest begin to its earliest end it
 * surely was.
 * A duration ("span"), a moment, and a moment that may lie anywhere in a stretch ("uncertain") are told apart.
 */
export function timeBar(table: EventTable, row: number, place: BarPlace, viewport: Viewport): TimeBar {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = table.interval(row);
  const best = table.best(row);
  const px = (timeMs: number): number =>
    clip(viewport.toPx(Math.min(Math.max(timeMs, place.fromMs), place.toMs)), viewport.widthPx);
  const isSure = beginLatest < endEarliest && beginLatest < place.toMs && endEarliest > place.fromMs;
  return {
    index: row,
    lane: place.lane,
    yPx: place.yPx,
    heightPx: place.heightPx,
    fromPx: px(beginEarliest),
    toPx: px(endLatest),
    solidFromPx: isSure ? px(beginLatest) : null,
    solidToPx: isSure ? px(endEarliest) : null,
    bestFromPx: best ? px(best.startMs) : null,
    bestToPx: best ? px(best.endMs) : null,
    openStart: beginEarliest < place.fromMs,
    openEnd: endLatest > place.toMs,
    kind: table.lasts(row) ? 'span' : table.isFuzzy(row) ? 'uncertain' : 'moment',
    approximate: table.isApproximate(row),
    expected: table.isExpected(row),
  };
}

/** A position, brought near enough to the view for any drawing surface. */
export function clip(px: number, widthPx: number): number {
  return Math.min(Math.max(px, -OVERSCAN_PX), widthPx + OVERSCAN_PX);
}
