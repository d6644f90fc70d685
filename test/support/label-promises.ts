import type { LabelItems } from '../../src/layout/label-tiles.js';
import { LabelTiles } from '../../src/layout/label-tiles.js';
import type { LabelTilesOptions } from '../../src/layout/label-tiles.js';

/** One label as a view shows it: its row and its box in time. */
export interface ShownLabel {
  readonly row: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Items with bars of every kind: moments, lasting ones, vague ones that keep a part of their row, open ones. */
export function randomItems(size: number, random: () => number): LabelItems {
  // From clumps of a second to a spread of decades, many at the very same moment.
  const spread = 2 ** (10 + random() * 30);
  const clump = spread * 2 ** (-20 * random());
  const anchorMs = Float64Array.from({ length: size }, () => {
    const centre = (Math.floor(random() * 8) / 8 - 0.5) * spread;
    return Math.round(random() < 0.3 ? (random() - 0.5) * spread : centre + (random() - 0.5) * clump);
  }).sort();
  const column = (make: () => number): Float32Array => Float32Array.from(anchorMs, make);
  const lasting = column(() => (random() < 0.15 ? spread * 2 ** (-14 * random()) : 0));
  const vague = column(() => (random() < 0.2 ? spread * 2 ** (-14 * random()) : 0));
  const widths = column(() => (random() < 0.2 ? 1 + random() * 30 : 20 + Math.round(random() * 260)));
  const open = column(() => (random() < 0.05 ? 1 : 0));
  const at = (column: ArrayLike<number>, index: number): number => column[index] ?? 0;
  return {
    anchorMs,
    widthPx: (index) => at(widths, index),
    importance: column(() => (random() < 0.5 ? 0.5 : random())),
    fromMs: (index) => (at(open, index) ? -Infinity : at(anchorMs, index) - at(vague, index) / 2),
    toMs: (index) => at(anchorMs, index) + Math.max(at(lasting, index), at(vague, index)),
    reachBeforePx: (index) => (at(open, index) ? 96 : 300),
    reachAfterPx: (index) => (at(lasting, index) ? Infinity : 300),
  };
}

/** The labels of a view, with its edges. Throws when one is reported twice. */
export function shownLabels(
  tiles: LabelTiles,
  startMs: number,
  endMs: number,
  msPerPx: number,
): Map<number, ShownLabel> {
  const shown = new Map<number, ShownLabel>();
  tiles.visit(startMs, endMs, msPerPx, (index, row) => {
    if (shown.has(index)) throw new Error(`label ${index} is reported twice`);
    shown.set(index, { row, fromMs: tiles.boxFrom(index, msPerPx), toMs: tiles.boxTo(index, msPerPx) });
  });
  return shown;
}

/**
 * Looks at one random view, at a panned one, and at one zoomed into it, and returns what breaks a promise, in words.
 * Naive on purpose:
 * every label is compared with every other.
 */
export function brokenPromises(
  items: LabelItems,
  tiles: LabelTiles,
  options: LabelTilesOptions,
  random: () => number,
): string[] {
  const broken: string[] = [];
  const widthPx = 1200;
  const first = items.anchorMs[0] ?? 0;
  const extent = Math.max(1, (items.anchorMs[items.anchorMs.length - 1] ?? 0) - first);
  const centre = items.anchorMs[Math.floor(random() * items.anchorMs.length)] ?? 0;
  // From so far out that all lies within a few pixels, as deep as a viewport goes: four steps of the float to a pixel,
  // a thousandth of a millisecond.
  const finest = Math.max(1e-3, Math.abs(centre) * 4 * Number.EPSILON);
  const msPerPx = Math.max(finest, (extent / widthPx) * 2 ** (8 - 25 * random()));
  const startMs = centre - widthPx * msPerPx * random();
  const endMs = startMs + widthPx * msPerPx;
  const shown = shownLabels(tiles, startMs, endMs, msPerPx);

  // Where boxes touch, rounding may cost a ten-thousandth of a pixel; the tolerance of scale another.
  const slack = msPerPx * 1e-3 + Math.abs(startMs) * 4 * Number.EPSILON;
  const labels = [...shown];
  labels.forEach(([index, label], i) => {
    for (const [otherIndex, other] of labels.slice(i + 1)) {
      if (label.row === other.row && label.fromMs < other.toMs - slack && other.fromMs < label.toMs - slack)
        broken.push(`${index} and ${otherIndex} overlap in row ${label.row}`);
    }
  });

  const shift = (random() - 0.5) * 2 * widthPx * msPerPx;
  const panned = shownLabels(tiles, startMs + shift, endMs + shift, msPerPx);
  compare(shown, panned, startMs + shift, endMs + shift, 'is gone after panning');
  compare(panned, shown, startMs, endMs, 'was not there before panning');

  const factor = Math.max(finest / msPerPx, 2 ** (-6 * random()));
  const focus = startMs + random() * widthPx * msPerPx;
  const zoomed = { startMs: focus - (focus - startMs) * factor, endMs: focus + (endMs - focus) * factor };
  compare(
    shown,
    shownLabels(tiles, zoomed.startMs, zoomed.endMs, msPerPx * factor),
    zoomed.startMs,
    zoomed.endMs,
    'is gone after zooming in',
    msPerPx * factor,
  );

  if (random() < 0.02) {
    const fresh = shownLabels(new LabelTiles(items, options), startMs, endMs, msPerPx);
    if (text(fresh) !== text(shown)) broken.push('another history shows other labels');
  }
  return broken;

  /** Every label of `before` whose box reaches into the window must be in `after`, in the same row. */
  function compare(
    before: Map<number, ShownLabel>,
    after: Map<number, ShownLabel>,
    fromMs: number,
    toMs: number,
    what: string,
    scale = msPerPx,
  ): void {
    for (const [index, { row }] of before) {
      if (tiles.boxFrom(index, scale) > toMs - slack || tiles.boxTo(index, scale) < fromMs + slack) continue;
      const other = after.get(index);
      if (!other) broken.push(`${index} ${what}`);
      else if (other.row !== row) broken.push(`${index} jumps from row ${row} to ${other.row}`);
    }
  }
}

function text(labels: Map<number, ShownLabel>): string {
  return [...labels]
    .map(([index, { row }]) => `${index}@${row}`)
    .sort()
    .join(' ');
}
