import type { Ribbon, Scene } from '../../layout/scene.js';
import type { PaintOptions, Painter } from '../../render/paint-scene.js';
import type { Theme } from '../../render/theme.js';
import { Found } from './found.js';
import type { Presentation } from '../view/presentation.js';

/**
 * What a column with a match reaches at least, as a share of its ribbon: a match among few events must be seen, too.
 */
const LEAST_SHARE = 0.6;

/**
 * Paints, where events are only counted, the columns that hold something the search finds; undefined where nothing is,
 * or not all events have been looked at.
 */
export function foundPainter(presentation: Presentation, { accent }: Theme): PaintOptions['paintFound'] {
  const found = Found.of(presentation);
  if (found === null || found.count === 0) return undefined;
  return (painter, scene) => {
    if (scene.ribbons.length === 0) return;
    painter.fillStyle = accent;
    painter.globalAlpha = 1;
    for (const [ribbon, columns] of columnsWith(found, presentation, scene))
      for (const column of columns) paintColumn(painter, ribbon, column);
  };
}

/** By ribbon, numbers of the columns in which something is found. */
function columnsWith(
  found: Found,
  { dataset: { table }, lanes }: Presentation,
  scene: Scene,
): Map<Ribbon, Set<number>> {
  const msPerPx = (scene.endMs - scene.startMs) / scene.widthPx;
  const ribbonsOf = lanes.keys.map((key) => scene.ribbons.filter(({ lane }) => scene.lanes[lane]?.key === key));
  const columns = new Map<Ribbon, Set<number>>(scene.ribbons.map((ribbon) => [ribbon, new Set<number>()]));
  for (const row of found.rowsBetween(scene.startMs, scene.endMs)) {
    const xPx = ((table.anchorMs[row] ?? 0) - scene.startMs) / msPerPx;
    for (const ribbon of ribbonsOf[lanes.laneOf[row] ?? 0] ?? []) {
      const column = Math.floor((xPx - ribbon.xPx) / ribbon.columnPx);
      if (column >= 0 && column < ribbon.counts.length) columns.get(ribbon)?.add(column);
    }
  }
  return columns;
}

function paintColumn(painter: Painter, { counts, columnPx, heightPx, max, xPx, yPx }: Ribbon, column: number): void {
  const share = Math.max(LEAST_SHARE, Math.sqrt((counts[column] ?? 0) / Math.max(1, max)));
  painter.fillRect(xPx + column * columnPx, yPx + heightPx * (1 - share), columnPx, heightPx * share);
}
