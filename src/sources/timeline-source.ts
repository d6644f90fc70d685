import type { TimelineEvent } from '../model/event.js';
import type { SourceTile, TileKey, TileOptions } from '../model/tile.js';

/** What a source says of all its events. */
export interface SourceInfo {
  /** Earliest start and latest end, ms since 1970-01-01T00:00Z; both 0 when there are no events. */
  readonly extent: readonly [startMs: number, endMs: number];
  /** How many events there are. */
  readonly total: number;
  /** Stands for the state of the data, in the source's own terms; comes back with every request for tiles. */
  readonly revision: string;
}

/** Where events come from, tile by tile. Every call can be aborted, and rejects for what the source cannot do. */
export interface TimelineSource {
  /** Asked before all else. */
  open(signal: AbortSignal): Promise<SourceInfo>;
  /** The tiles asked for, each as soon as it is there, in any order. Throws where `options.revision` is out of date. */
  tiles(requests: readonly TileKey[], options: TileOptions, signal: AbortSignal): AsyncIterable<SourceTile>;
  /** The whole records of these events, those that exist, in the order asked for. */
  detail(ids: readonly string[], signal: AbortSignal): Promise<TimelineEvent[]>;
}
