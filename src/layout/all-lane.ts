import type { TimeDensity } from '../model/tile.js';
import type { Viewport } from '../scale/viewport.js';
import type { LayoutMetrics } from './metrics.js';
import type { LaneScene, Ribbon } from './scene.js';

/** Key of the lane beneath all others that counts what has not come yet. */
export const ALL_KEY = ':all';

/** The lane that tells how many events there are when, of a source that has sent only the most important: a name and a ribbon. */
export function allLane(yPx: number, { collapsedHeightPx }: LayoutMetrics, { total }: TimeDensity): LaneScene {
  return { key: ALL_KEY, title: '', yPx, heightPx: collapsedHeightPx, rows: 0, collapsed: true, count: total };
}

/** Its ribbon in a view. @param lane its number in the scene */
export function allRibbon({ yPx, heightPx }: LaneScene, lane: number, { ribbonHeightPx }: LayoutMetrics, density: TimeDensity, { startMs, endMs, msPerPx }: Viewport): Ribbon {
  return { lane, yPx: yPx + heightPx - ribbonHeightPx, heightPx: ribbonHeightPx - 2, ...density.columns(startMs, endMs, msPerPx) };
}
