/**
 * Eras: bands behind all lanes, with their names in a lane of their own at the top.
 *
 * As overlap in time does not depend on the scale, names have fixed rows, by interval partition: longer eras first, so
 * that an era within another has its name beneath that one's. Where one ends as the next begins ("to 1830", "from
 * 1830", or some time in the 1580s) they share a row, and their names part in the middle of what they have in common. A
 * name shows as soon as its era is wide enough at a scale, keeps to the part of it that is in view, and never leaves
 * it; so names keep all promises of labels.
 * O(n²) at worst, once; a view costs O(n): eras are few.
 */
import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { Viewport } from '../scale/viewport.js';
import { LaneItems } from './lane-items.js';
import type { LaneParts } from './lane-parts.js';
import type { LayoutOptions } from './layout.js';
import type { LayoutMetrics } from './metrics.js';
import type { LabelBox, LaneScene } from './scene.js';
import { timeBar } from './time-bar.js';

/** Where the lane of eras stands. */
export interface EraPlace {
  /** Number of the lane in the scene. */
  readonly lane: number;
  readonly topPx: number;
  /** To where bands reach. */
  readonly bottomPx: number;
}

export interface EraLaneOptions extends Pick<LayoutOptions, 'table' | 'collapsed'> {
  readonly key: string;
  /** Rows of the table that are eras, ascending. */
  readonly rows: Uint32Array;
  /** Width of a name with its date, px. */
  readonly labelWidthPx: (row: number) => number;
  readonly metrics: LayoutMetrics;
}

/** The lane of eras. */
export interface EraLane {
  readonly heightPx: number;
  /** Rows of the table that are eras, ascending. */
  readonly rows: Uint32Array;
  scene(yPx: number): LaneScene;
  /**
   * An age is no part of the story that is told in it, unless there is nothing else: of these rows those that are none.
   */
  storyOf(rows: Uint32Array): Uint32Array;
  /** Adds bands, names, and marks of eras without a name. */
  addTo(parts: LaneParts, viewport: Viewport, place: EraPlace): void;
}

/** Two eras follow on each other when they have no more in common than this share of the shorter. */
const COMMON_SHARE = 0.15;
/** More eras than this at one time are too many to name. */
const MOST_ROWS = 4;
/** A name is so much lower than a card, and so far from the next one below. */
const LOWER_PX = 4;
const GAP_PX = 2;
/** Beneath the last name. */
const PAD_PX = 5;
/** Eras that are narrower have no name at that scale. */
const NARROWEST_PX = 44;
/** A name at the right edge ends so far before it. */
const EDGE_GAP_PX = 2;
const MARK_PX = 5;

interface Era {
  readonly index: number;
  /** Row of its name; those beyond the last are not named. */
  readonly row: number;
  /** Between which its name stays. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Every other era of a row is a shade darker. */
  readonly isDarker: boolean;
}

/** Null when there are no eras. Of a collapsed lane names are put away, bands and marks stay. */
export function layEras({ key, table, rows, collapsed, labelWidthPx, metrics }: EraLaneOptions): EraLane | null {
  if (rows.length === 0) return null;
  const isOpen = collapsed?.has(key) !== true;
  const items = LaneItems.of(table, rows, labelWidthPx);
  const eras = partition(items, table);
  const named = isOpen
    ? Math.min(
        MOST_ROWS,
        eras.reduce((most, { row }) => Math.max(most, row + 1), 0),
      )
    : 0;
  const namePx = metrics.labelHeightPx - LOWER_PX;
  const pitchPx = namePx + GAP_PX;
  const heightPx = isOpen ? metrics.lanePadTopPx + named * pitchPx + PAD_PX : metrics.collapsedHeightPx;
  return {
    heightPx,
    rows,
    scene: (yPx) => ({ key, yPx, heightPx, rows: named, collapsed: !isOpen, count: rows.length, holdsEras: true }),
    storyOf: (all) => (all.length === rows.length ? all : all.filter((row) => rows[lowerBound(rows, row)] !== row)),
    addTo(parts, viewport, { lane, topPx, bottomPx }) {
      for (const era of eras) {
        const { index, row, isDarker } = era;
        const [fromMs, toMs] = [items.fromMs(index), items.toMs(index)];
        if (toMs < viewport.startMs || fromMs > viewport.endMs) continue;
        const hasRow = row < named;
        const yPx = hasRow ? topPx + metrics.lanePadTopPx + row * pitchPx : topPx;
        const bar = timeBar(table, items.row(index), { lane, yPx, heightPx: bottomPx - yPx, fromMs, toMs }, viewport);
        parts.eras.push({ ...bar, headPx: hasRow ? namePx : 0, isDarker });
        parts.reaching.push(items.row(index));
        const label = hasRow ? nameOf(era, viewport) : null;
        if (label !== null) parts.labels.push({ ...label, lane, yPx });
        else
          parts.marks.push({
            index: items.row(index),
            lane,
            xPx: bar.fromPx,
            toPx: bar.toPx,
            yPx: (hasRow ? yPx + namePx : topPx + heightPx) - MARK_PX,
            heightPx: MARK_PX,
          });
      }
    },
  };

  /**
   * The name of an era in a view, as far as it has room; null where the era is too narrow for one, or what is seen of
   * it is another's as well.
   */
  function nameOf({ index, row, fromMs, toMs }: Era, viewport: Viewport): Omit<LabelBox, 'lane' | 'yPx'> | null {
    const [fromPx, toPx] = [viewport.toPx(fromMs), viewport.toPx(toMs)];
    if (!(toPx - fromPx >= NARROWEST_PX) || toPx < 0 || fromPx > viewport.widthPx) return null;
    const xPx = Math.max(fromPx, Math.min(0, toPx - NARROWEST_PX));
    const seenPx = viewport.widthPx - xPx;
    const fullPx = Math.min(items.cardPx(index), toPx - xPx);
    const tableRow = items.row(index);
    return {
      index: tableRow,
      id: table.id(tableRow),
      row,
      xPx,
      widthPx: Math.min(fullPx, seenPx >= fullPx ? fullPx : Math.max(NARROWEST_PX, seenPx - EDGE_GAP_PX)),
      heightPx: namePx,
      opacity: 1,
      inside: true,
    };
  }
}

/** A stretch of time. */
interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Eras with the rows of their names, row by row, each in order of time. */
function partition(items: LaneItems, table: EventTable): Era[] {
  const spans = Array.from({ length: items.size }, (_, index) => ({ index, ...likely(items, table, index) }));
  const rows: (typeof spans)[] = [];
  for (const span of [...spans].sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs) || a.index - b.index)) {
    const free = rows.find((row) => row.every((other) => followOn(span, other)));
    if (free === undefined) rows.push([span]);
    else free.push(span);
  }
  return rows.flatMap((row, at) => {
    row.sort((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs || a.index - b.index);
    let freeFromMs = -Infinity;
    return row.map((span, i) => {
      const next = row[i + 1];
      const fromMs = Math.max(items.fromMs(span.index), freeFromMs);
      freeFromMs = next === undefined ? Infinity : (span.toMs + next.fromMs) / 2;
      return {
        index: span.index,
        row: at,
        fromMs,
        toMs: Math.min(items.toMs(span.index), freeFromMs),
        isDarker: i % 2 === 0,
      };
    });
  });
}

/** From the middle of the time in which an era may have begun to the middle of that in which it may have ended. */
function likely(items: LaneItems, table: EventTable, index: number): Span {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = table.interval(items.row(index));
  const middle = (a: number, b: number, instead: number): number => (Number.isFinite(a + b) ? (a + b) / 2 : instead);
  const fromMs = middle(beginEarliest, beginLatest, items.fromMs(index));
  return { fromMs, toMs: Math.max(fromMs, middle(endEarliest, endLatest, items.toMs(index))) };
}

/** Whether one begins when the other ends, or about then. */
function followOn(a: Span, b: Span): boolean {
  const commonMs = Math.min(a.toMs, b.toMs) - Math.max(a.fromMs, b.fromMs);
  return (
    commonMs <= COMMON_SHARE * Math.min(a.toMs - a.fromMs, b.toMs - b.fromMs) &&
    a.fromMs <= b.fromMs === a.toMs <= b.toMs
  );
}
