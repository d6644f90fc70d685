import type { TimelineEvent } from '../model/event.js';

/** Case and accents do not matter to who searches: "malmo" finds "Malmö". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether an event holds every word of the query, anywhere in what is told about it. Null for an empty query: nothing is searched for. */
export function matcher(query: string): ((event: TimelineEvent) => boolean) | null {
  const words = plain(query).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  return (event) => {
    const text = plain(
      [event.title, event.description, event.category, event.group, event.when, ...(event.tags ?? []), ...(event.actors ?? []), ...(event.places ?? []), ...(event.sources ?? []).map(({ quote }) => quote)]
        .filter((part) => part !== undefined)
        .join('\n'),
    );
    return words.every((word) => text.includes(word));
  };
}
