// <event-timeline>, from the sources, with the same events as columns: typed arrays, and a function that is asked for
// titles.
import '../../../src/index.ts';
import { MemorySource } from '../../../src/sources/memory.ts';
import { labels, show, timelineIn } from './event-timeline.js';

export { labels, show };

let columns;

/** Turning objects into columns is the caller's work, and not measured. */
export function prepare(events) {
  const categories = [...new Set(events.map(({ category }) => category))];
  const titles = events.map(({ title }) => title);
  columns = {
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ start, end }) => end ?? start),
    importance: Float32Array.from(events, ({ importance }) => importance),
    category: Uint16Array.from(events, ({ category }) => categories.indexOf(category)),
    categories,
    id: (record) => `event-${record}`,
    title: (record) => titles[record] ?? '',
  };
}

export async function mount(root) {
  const timeline = timelineIn(root);
  timeline.source = MemorySource.fromColumns(columns);
  await timeline.ready;
}
