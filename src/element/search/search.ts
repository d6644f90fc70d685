import type { TimelineEvent } from '../../model/event.js';

const BEYOND_ASCII = /[^\0-\u007f]/u;

/** Case and accents do not matter to who searches: "malmo" finds "Malmö". */
function plain(text: string): string {
  return BEYOND_ASCII.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase() : text.toLowerCase();
}

/**
 * Whether an event holds every word of the query, anywhere in what is told about it. Null for an empty query: nothing
 * is searched for.
 */
export function matcher(query: string): ((event: TimelineEvent) => boolean) | null {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const holders = words.map(holder);
  return (event) => holders.every((isHeldBy) => isHeldBy(event));
}

/**
 * Whether a word stands anywhere in an event: in its title, most likely, so that comes first. No word goes from one
 * text to the next.
 */
function holder(word: string): (event: TimelineEvent) => boolean {
  const isIn = (text: string | undefined): boolean => text !== undefined && plain(text).includes(word);
  const isInSome = (texts: readonly string[] | undefined): boolean => texts?.some(isIn) === true;
  return ({ title, description, category, group, when, tags, actors, places, sources }) =>
    isIn(title) ||
    isIn(description) ||
    isIn(category) ||
    isIn(group) ||
    isIn(when) ||
    isInSome(tags) ||
    isInSome(actors) ||
    isInSome(places) ||
    sources?.some(({ quote }) => isIn(quote)) === true;
}
