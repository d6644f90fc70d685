import type { TimeDensity } from '../model/tile.js';
import type { Viewport } from '../scale/viewport.js';
import type { LayoutMetrics } from './metrics.js';
import type { LaneScene, Ribbon } from './scene.js';

/** Key of the lane beneath all others that counts what has not come yet. */
export const ALL_KEY = ':all';

/**
 * The lane that tells how many events there are when, of a source that has sent only the most important: a name and a
 * ribbon. It loads with the first such source.
 */
export class AllLane {
  readonly #density: TimeDensity;

  constructor(density: TimeDensity) {
    this.#density = density;
  }

  get key(): string {
    return ALL_KEY;
  }

  /** How many events there are. */
  get total(): number {
    return this.#density.total;
  }

  scene(yPx: number, { collapsedHeightPx }: LayoutMetrics): LaneScene {
    return { key: this.key, yPx, heightPx: collapsedHeightPx, rows: 0, collapsed: true, count: this.total };
  }

  /** Its ribbon in a view. @param lane its number in the scene */
  ribbon(
    { yPx, heightPx }: LaneScene,
    lane: number,
    { ribbonHeightPx }: LayoutMetrics,
    { startMs, endMs, msPerPx }: Viewport,
  ): Ribbon {
    return {
      lane,
      yPx: yPx + heightPx - ribbonHeightPx,
      heightPx: ribbonHeightPx - 2,
      ...this.#density.columns(startMs, endMs, msPerPx),
    };
  }
}
