import type { Edge } from '../../layout/scene.js';
import type { Dictionary } from '../texts/messages.js';

/** Years named on a badge, nearest first. */
const NAMED = 3;

/** Words of one side's badge, or null when nothing lies there. */
export interface EdgeWords {
  /** "2 earlier". */
  readonly count: string;
  /** "1999, 1994": where they are, nearest first; empty when no few words can say it. */
  readonly where: string;
}

/**
 * Says what lies beyond an edge.
 * @param dateOf short date of a row, at the coarseness of a badge
 */
export function edgeWords(
  edge: Edge | null,
  key: 'earlier' | 'later',
  dictionary: Dictionary,
  dateOf: (row: number) => string,
): EdgeWords | null {
  if (edge === null) return null;
  const names: string[] = [];
  // Neighbours often share a year: there are more rows than names.
  for (const row of edge.nearest) {
    const name = dateOf(row);
    if (names.length <= NAMED && !names.includes(name)) names.push(name);
  }
  const more = names.length > NAMED || edge.count > edge.nearest.length;
  return {
    count: dictionary.text(key, { n: edge.count }),
    where: names.slice(0, NAMED).join(', ') + (more ? ' …' : ''),
  };
}
