import { MS_PER_DAY } from '../model/calendar.js';
import type { EventTable } from '../model/event-table.js';
import { mostCardRoom } from './card-room.js';

export interface FocusOptions {
  /** Card width of a row of the table, px. */
  readonly labelWidthPx: (row: number) => number;
  readonly widthPx: number;
  /** Kept free before the first event and after the last card. */
  readonly marginPx: number;
}

/** More events than this are represented by every so-manieth … */
const SAMPLES = 400;
/** … and by the last ones, whose cards might be cut off. */
const LAST_CARDS = 100;
/**
 * How much a wider view is worth against a closer one. At 1 and above, evenly spread events are shown whole; the
 * higher, the more a part must stand out to be preferred to the whole.
 */
const WHOLE_WORTH = 4.5;
/** Sums and exponents may be off by less than this, relatively. */
const ROUNDING = 1e-9;
/** Bars that reach out of the story by no more than this share of its length are shown whole. */
const BAR_SHARE = 0.5;
/** A story of a single moment is shown within this time, when nothing says how long it took … */
const MOMENT_MS = 1000;
/** … and what goes on without an end within this: of its begin no more than the year may be known. */
const ENDLESS_MS = 366 * MS_PER_DAY;

/**
 * The first view: the densest meaningful part of the story, with room for its cards.
 *
 * Fit-all is wrong when the story is two weeks and one date in it is 1994. Of all runs of consecutive events this takes
 * the one with the highest share of importance × (logarithm of how much closer it can be seen than the whole + a
 * constant). The most important event of a run does not count, so that a single event is never a story.
 * O(n + SAMPLES²), mostly less: runs that cannot be worth as much as the best so far are not looked at.
 */
export function focusWindow(
  table: EventTable,
  rows: Uint32Array,
  options: FocusOptions,
): { startMs: number; endMs: number } {
  if (rows.length === 0) return { startMs: 0, endMs: MOMENT_MS };
  const some = sample(rows);
  const { from, to } = densestRun(table, some);
  const story = storyExtent(table, some, from, to);
  return withRoomForCards(table, cardsOf(table, rows, story.endMs), story, options);
}

/** The events whose cards decide how much room is needed: few enough that measuring them is no work. */
function cardsOf(table: EventTable, rows: Uint32Array, endMs: number): Uint32Array {
  if (rows.length <= SAMPLES) return rows;
  let last = rows.length;
  while (last > 0 && (table.anchorMs[rows[last - 1] ?? 0] ?? 0) > endMs) last--;
  return Uint32Array.from([...sample(rows), ...rows.subarray(Math.max(0, last - LAST_CARDS), last)]);
}

function sample(rows: Uint32Array): Uint32Array {
  if (rows.length <= SAMPLES) return rows;
  return Uint32Array.from(
    { length: SAMPLES },
    (_, i) => rows[Math.round((i * (rows.length - 1)) / (SAMPLES - 1))] ?? 0,
  );
}

/** Anchors of the first and last event of the run with the highest worth. */
function densestRun(table: EventTable, rows: Uint32Array): { from: number; to: number } {
  const anchors = Float64Array.from(rows, (row) => table.anchorMs[row] ?? 0);
  const weights = Float64Array.from(rows, (row) => table.importance[row] ?? 0);
  const last = rows.length - 1;
  const firstMs = anchors[0] ?? 0;
  const lastMs = anchors[last] ?? 0;
  const whole = lastMs - firstMs;
  if (whole === 0) return { from: firstMs, to: lastMs };
  // Nothing is so close that its own duration would not count.
  let shortest = Infinity;
  for (const row of rows)
    shortest = Math.min(shortest, Math.max((table.endMs[row] ?? 0) - (table.anchorMs[row] ?? 0), 1));
  let best = -Infinity;
  let run = { from: firstMs, to: lastMs };
  let rest = weights.reduce((sum, weight) => sum + weight, 0) * (1 + ROUNDING);
  for (let from = 0; from < last; from++) {
    const fromMs = anchors[from] ?? 0;
    // A longer run would be worth less even if all that is left belonged to it.
    const longest = whole * Math.exp(WHOLE_WORTH - best / rest) * (1 + ROUNDING);
    rest -= weights[from] ?? 0;
    let sum = 0;
    let top = 0;
    let closeness = Infinity;
    for (let to = from; to <= last; to++) {
      const weight = weights[to] ?? 0;
      sum += weight;
      if (weight > top) top = weight;
      const span = Math.max((anchors[to] ?? 0) - fromMs, shortest);
      if (span > longest) break;
      // Nor is it seen closer than a shorter one: most need no logarithm to be left out.
      if ((sum - top) * (closeness + WHOLE_WORTH) <= best) continue;
      closeness = Math.log(whole / span);
      const worth = (sum - top) * (closeness + WHOLE_WORTH);
      if (worth <= best) continue;
      best = worth;
      run = { from: fromMs, to: anchors[to] ?? 0 };
    }
  }
  return run;
}

/** The time of the events between two anchors, with the bars that do not reach out too far. */
function storyExtent(
  table: EventTable,
  rows: Uint32Array,
  from: number,
  to: number,
): { startMs: number; endMs: number } {
  const reach = (to - from) * BAR_SHARE;
  let startMs = from;
  let endMs = to;
  let momentMs = MOMENT_MS;
  for (const row of rows) {
    const anchor = table.anchorMs[row] ?? 0;
    if (anchor < from || anchor > to) continue;
    if (table.lasts(row)) momentMs = ENDLESS_MS;
    // What went on until a time, since nobody knows when, lies before that.
    const start =
      from === to && table.interval(row).beginEarliest === -Infinity ? from - ENDLESS_MS : table.startMs(row);
    const end = table.endMs[row] ?? anchor;
    if (start >= from - reach || from === to) startMs = Math.min(startMs, start);
    if (end <= to + reach || from === to) endMs = Math.max(endMs, end);
  }
  return { startMs, endMs: endMs === startMs ? startMs + momentMs : endMs };
}

/** Widens the window on the right until the cards of the events in it are inside. */
function withRoomForCards(
  table: EventTable,
  rows: Uint32Array,
  story: { startMs: number; endMs: number },
  options: FocusOptions,
): { startMs: number; endMs: number } {
  const { widthPx } = options;
  // On narrow screens margins give way: never more than half of the width.
  const marginPx = Math.min(options.marginPx, widthPx / 4);
  const roomPx = widthPx - 2 * marginPx;
  const inside = rows.filter((row) => isWithin(table.anchorMs[row] ?? 0, story));
  const mostPx = mostCardRoom(roomPx, inside.length);
  let msPerPx = (story.endMs - story.startMs) / roomPx;
  for (const row of inside) {
    const afterStartMs = (table.anchorMs[row] ?? 0) - story.startMs;
    // Here even the widest card has room: it need not be measured.
    if (afterStartMs <= msPerPx * (roomPx - mostPx)) continue;
    msPerPx = Math.max(msPerPx, afterStartMs / (roomPx - Math.min(options.labelWidthPx(row), mostPx)));
  }
  const startMs = story.startMs - marginPx * msPerPx;
  return { startMs, endMs: startMs + widthPx * msPerPx };
}

function isWithin(timeMs: number, { startMs, endMs }: { startMs: number; endMs: number }): boolean {
  return timeMs >= startMs && timeMs <= endMs;
}
