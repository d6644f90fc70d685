/** Where events come from: `event-timeline/sources`. */
export { MemorySource } from './memory.js';
export { SourceTable } from './source-table.js';
export type { EventColumns } from '../model/event-table.js';
export type { SourceInfo, SourceTile, TileBins, TileEvents, TileKey, TileOptions, TimelineSource } from '../model/tile.js';
