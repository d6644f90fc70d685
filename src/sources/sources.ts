/** Where events come from: `event-timeline/sources`. */
export { MemorySource } from './memory.js';
export { SourceTable } from './source-table.js';
export type { EventColumns } from '../model/given-columns.js';
export type { SourceTile, TileBins, TileEvents, TileKey, TileOptions } from '../model/tile.js';
export type { SourceInfo, TimelineSource } from './timeline-source.js';
