import type { TimelineEvent } from '../model/event.js';
import type { Presentation } from './presentation.js';
import { matcher } from './search.js';
import type { Selection } from './selection.js';

const known = new WeakMap<Selection, readonly string[]>();

/** Ids of what the search finds: first those whose titles hold the whole query, then the others; each in order of time, undated ones last. Empty while nothing is searched for. */
export function foundIds({ dataset, input, selection }: Presentation): readonly string[] {
  let ids = known.get(selection);
  if (ids !== undefined) return ids;
  const inTitle = matcher(input.query);
  const titled: string[] = [];
  const others: string[] = [];
  const put = ({ id, title }: TimelineEvent): unknown => (inTitle?.({ id, title }) === true ? titled : others).push(id);
  if (selection.searching) {
    for (let row = 0; row < dataset.table.size; row++) if (selection.exists(row) && selection.isHit(row)) put(dataset.at(row));
    for (const event of selection.undated) if (selection.matches(event)) put(event);
  }
  ids = [...titled, ...others];
  known.set(selection, ids);
  return ids;
}

/** Place of an event among what is found, from 1; 0: nothing is searched for, or it is not found. */
export function foundPlace(presentation: Presentation, id: string | null): number {
  return id === null ? 0 : foundIds(presentation).indexOf(id) + 1;
}

/** What is found after an event (before it: -1), round and round; null when nothing is. From an event that is not found: the first (last). */
export function foundAfter(presentation: Presentation, id: string | null, direction: -1 | 1): string | null {
  const ids = foundIds(presentation);
  const at = id === null ? -1 : ids.indexOf(id);
  return (at < 0 ? ids.at(direction < 0 ? -1 : 0) : ids.at((at + direction) % ids.length)) ?? null;
}
