import type { TimelineEvent } from '../model/event.js';
import type { SourceTile, TileKey, TileOptions } from '../model/tile.js';

export interface SourceInfo {
  /** Earliest start and latest end, ms. */
  readonly extent: readonly [startMs: number, endMs: number];
  readonly total: number;
  readonly revision: string;
}

/** Where events come from, tile by tile. Every call can be aborted. */
export interface TimelineSource {
  open(signal: AbortSignal): Promise<SourceInfo>;
  tiles(requests: readonly TileKey[], options: TileOptions, signal: AbortSignal): AsyncIterable<SourceTile>;
  /** The whole records of these events, those that exist, in the order asked for. */
  detail(ids: readonly string[], signal: AbortSignal): Promise<TimelineEvent[]>;
}
