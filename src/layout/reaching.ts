/**
 * Vague dates, zoomed into. Labels keep a limited room free around the anchor of a date that is known to the day or the
 * year only, or else one "1999" would take a row of every day of that year. But its time is drawn whole: its bar goes
 * on until its row is needed by the next card, and again behind that as long as the row is free; and it counts as in
 * view as long as its time is. What reaches in from outside is looked for among a limited number of anchors on either
 * side.
 */
import { lowerBound } from '../model/lower-bound.js';
import type { LaneItems } from './lane-items.js';
import type { LabelTiles } from './label-tiles.js';
import type { Viewport } from '../scale/viewport.js';

/** A label that shows at the scale of a view, with the time for which its bar is drawn. */
export interface RowBox {
  readonly index: number;
  readonly row: number;
  readonly activation: number;
  readonly barFromMs: number;
  readonly barToMs: number;
  /** End of its card, or of its bar when that is later. */
  readonly boxToMs: number;
  /** Where what comes next in its row may begin. */
  readonly freeToMs: number;
}

/** A part of the bar of a vague date, behind the card that cut it. */
export interface BarPart {
  readonly index: number;
  readonly row: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Of the anchors before a view, and of those after it, so many are looked at for dates that reach into it. */
const MOST_REACHING = 2000;
/** Among many events, what is further away than this is not looked for. */
const FARTHEST_PX = 16_384;
/** Shorter parts of a bar would be crumbs. */
const LEAST_PART_PX = 12;

/**
 * Items with vague dates whose time reaches into the view, though the room kept for them does not. `longestMs` is the
 * longest such time.
 */
export function reachingItems(
  items: LaneItems,
  tiles: LabelTiles,
  longestMs: number,
  { startMs, endMs, msPerPx }: Viewport,
): number[] {
  const { anchorMs } = items;
  const first = lowerBound(anchorMs, startMs);
  const end = lowerBound(anchorMs, endMs, first);
  const from = Math.max(first - MOST_REACHING, lowerBound(anchorMs, startMs - longestMs, 0, first));
  const to = Math.min(end + MOST_REACHING, lowerBound(anchorMs, endMs + longestMs, end));
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    if (!items.isVague(index) || items.fromMs(index) > endMs || items.toMs(index) < startMs) continue;
    if (tiles.boxFrom(index, msPerPx) > endMs || tiles.boxTo(index, msPerPx) < startMs) found.push(index);
  }
  return found;
}

/**
 * The labels whose boxes or bars reach into a view, and of bars that were cut the parts that go on; `reaching` are
 * items that do so by their time alone. In order of row and time.
 */
export function rowBoxes(
  items: LaneItems,
  tiles: LabelTiles,
  reaching: readonly number[],
  { startMs, endMs, msPerPx }: Viewport,
): { readonly boxes: readonly RowBox[]; readonly resumed: readonly BarPart[] } {
  let fromMs = startMs;
  let toMs = endMs;
  for (const index of reaching) {
    fromMs = Math.min(fromMs, tiles.boxFrom(index, msPerPx));
    toMs = Math.max(toMs, tiles.boxTo(index, msPerPx));
  }
  if (!tiles.isWhole) {
    fromMs = Math.max(fromMs, startMs - FARTHEST_PX * msPerPx);
    toMs = Math.min(toMs, endMs + FARTHEST_PX * msPerPx);
  }
  const shown: { readonly index: number; readonly row: number; readonly activation: number }[] = [];
  tiles.visit(fromMs, toMs, msPerPx, (index, row, activation) => shown.push({ index, row, activation }));
  shown.sort((a, b) => a.row - b.row || a.index - b.index);
  let freeFromMs = -Infinity;
  let someAreCut = false;
  const boxes = shown.map((box, i): RowBox => {
    const { index, row } = box;
    const next = shown[i + 1];
    if (shown[i - 1]?.row !== row) freeFromMs = -Infinity;
    let barFromMs = tiles.boxFrom(index, msPerPx);
    let barToMs = tiles.barTo(index, msPerPx);
    if (items.isVague(index)) {
      barFromMs = Math.min(barFromMs, Math.max(items.fromMs(index), freeFromMs));
      barToMs = Math.max(
        barToMs,
        Math.min(items.toMs(index), next?.row === row ? tiles.boxFrom(next.index, msPerPx) : Infinity),
      );
      someAreCut ||= barToMs < items.toMs(index);
    }
    const boxToMs = Math.max(tiles.boxTo(index, msPerPx), barToMs);
    freeFromMs = boxToMs;
    return { ...box, barFromMs, barToMs, boxToMs, freeToMs: next?.row === row ? items.fromMs(next.index) : Infinity };
  });
  const isInView = (fromMs: number, toMs: number): boolean => fromMs <= endMs && toMs >= startMs;
  const resumed = someAreCut
    ? resumedParts(items, boxes, LEAST_PART_PX * msPerPx).filter((part) => isInView(part.fromMs, part.toMs))
    : [];
  return { boxes: boxes.filter(({ barFromMs, boxToMs }) => isInView(barFromMs, boxToMs)), resumed };
}

/**
 * Where rows are free, the bars go on that had to end before: of several the nearest. `boxes` are in order of row and
 * time.
 */
function resumedParts(items: LaneItems, boxes: readonly RowBox[], leastMs: number): BarPart[] {
  const parts: BarPart[] = [];
  let cut: number[] = [];
  boxes.forEach(({ index, row, barToMs, boxToMs }, i) => {
    if (boxes[i - 1]?.row !== row) cut = [];
    const next = boxes[i + 1];
    cut = cut.filter((other) => items.toMs(other) > boxToMs);
    const owner = cut.at(-1);
    if (owner !== undefined) {
      const toMs = Math.min(items.toMs(owner), next?.row === row ? next.barFromMs : Infinity);
      if (toMs - boxToMs >= leastMs) parts.push({ index: owner, row, fromMs: boxToMs, toMs });
    }
    if (items.isVague(index) && items.toMs(index) > barToMs) cut.push(index);
  });
  return parts;
}
