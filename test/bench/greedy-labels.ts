/**
 * How well label tiles use the room, measured against a greedy labelling that forgets everything from view to view: it
 * takes the events of each view by importance and puts each into the first row where it fits. It shows more than any
 * calm labelling can; ours keeps its promises (no overlap, nothing pops or jumps) and is measured by how much of the
 * greedy's number of labels, and of their importance, it shows.
 */
import { LabelTiles } from '../../src/layout/label-tiles.js';
import type { LabelItems, LabelTilesOptions } from '../../src/layout/label-tiles.js';
import { seededRandom } from './label-data.js';
import type { Spread } from './label-data.js';

const VIEW_PX = 1200;
/** Labels this far outside the view are laid out too, so that its edges are not better off than its middle. */
const MARGIN_PX = 500;

interface Amount {
  readonly labels: number;
  readonly importance: number;
}

/** Greedy by importance, first free row, over the events of one view. */
function greedy(items: LabelItems, startMs: number, endMs: number, msPerPx: number, rows: number): Amount {
  const { anchorMs, importance } = items;
  const margin = MARGIN_PX * msPerPx;
  const inside: number[] = [];
  for (let i = lowerBound(anchorMs, startMs - margin); i < anchorMs.length && (anchorMs[i] ?? 0) <= endMs + margin; i++)
    inside.push(i);
  inside.sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b);
  const taken: number[][] = Array.from({ length: rows }, () => []);
  let labels = 0;
  let sum = 0;
  for (const i of inside) {
    const begin = anchorMs[i] ?? 0;
    const end = begin + items.widthPx(i) * msPerPx;
    const row = taken.find((others) => {
      const at = lowerBoundOf(others, i);
      const right = others[at];
      const left = others[at - 1];
      return (
        (right === undefined || (anchorMs[right] ?? 0) >= end) &&
        (left === undefined || (anchorMs[left] ?? 0) + items.widthPx(left) * msPerPx <= begin)
      );
    });
    if (!row) continue;
    row.splice(lowerBoundOf(row, i), 0, i);
    if (begin >= startMs && begin <= endMs) {
      labels++;
      sum += importance[i] ?? 0;
    }
  }
  return { labels, importance: sum };
}

function lowerBound(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lowerBoundOf(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface View {
  readonly startMs: number;
  readonly msPerPx: number;
  readonly position: string;
}

/** Views around events, at the coarse end, the middle and the fine end of octaves. */
export function views(items: LabelItems, count: number): View[] {
  const random = seededRandom(7);
  const { anchorMs } = items;
  const fit = Math.log2(((anchorMs[anchorMs.length - 1] ?? 1) - (anchorMs[0] ?? 0)) / VIEW_PX);
  const positions = [
    ['coarse', 0],
    ['middle', -0.5],
    ['fine', -0.97],
  ] as const;
  return Array.from({ length: count }, (_, i) => {
    const [position, shift] = positions[i % positions.length] ?? ['coarse', 0];
    const msPerPx = 2 ** (Math.floor(fit - (i / count) * 11) + shift);
    const centre = anchorMs[Math.floor(random() * anchorMs.length)] ?? 0;
    return { startMs: centre - random() * VIEW_PX * msPerPx, msPerPx, position };
  });
}

/** Views of a small lane: a third of them hold all of it, the others are up to four octaves closer. */
export function wholeViews(items: LabelItems, count: number): View[] {
  const random = seededRandom(7);
  const { anchorMs } = items;
  const first = anchorMs[0] ?? 0;
  const fit = ((anchorMs[anchorMs.length - 1] ?? 1) - first) / VIEW_PX;
  return Array.from({ length: count }, (_, i) => {
    const position = i % 3 === 0 ? 'whole' : 'closer';
    const msPerPx = fit * (position === 'whole' ? 1.02 : 2 ** (-4 * random()));
    const centre = anchorMs[Math.floor(random() * anchorMs.length)] ?? 0;
    return {
      startMs: position === 'whole' ? first - 10 * msPerPx : centre - random() * VIEW_PX * msPerPx,
      msPerPx,
      position,
    };
  });
}

export function oracle(items: LabelItems, all: readonly View[], rows: number): Amount[] {
  return all.map(({ startMs, msPerPx }) => greedy(items, startMs, startMs + VIEW_PX * msPerPx, msPerPx, rows));
}

/**
 * Labels and importance that tiles show, as shares of what greedy shows: by position within the octave, and over all.
 */
export function density(
  items: LabelItems,
  all: readonly View[],
  ideal: readonly Amount[],
  options: LabelTilesOptions,
): Record<string, [number, number]> {
  const tiles = new LabelTiles(items, options);
  const sums = new Map<string, number[]>();
  all.forEach(({ startMs, msPerPx, position }, i) => {
    const endMs = startMs + VIEW_PX * msPerPx;
    let labels = 0;
    let importance = 0;
    tiles.visit(startMs, endMs, msPerPx, (index) => {
      const anchor = items.anchorMs[index] ?? 0;
      if (anchor < startMs || anchor > endMs) return;
      labels++;
      importance += items.importance[index] ?? 0;
    });
    for (const key of [position, 'all']) {
      const sum = sums.get(key) ?? [0, 0, 0];
      const best = ideal[i] ?? { labels: 1, importance: 1 };
      if (best.labels > 0)
        sums.set(key, [
          (sum[0] ?? 0) + labels / best.labels,
          (sum[1] ?? 0) + importance / best.importance,
          (sum[2] ?? 0) + 1,
        ]);
    }
  });
  return Object.fromEntries(
    [...sums].map(([key, [labels = 0, importance = 0, count = 1]]) => [key, [labels / count, importance / count]]),
  );
}

export const SPREADS: readonly Spread[] = ['bursty', 'uniform', 'clustered'];
