import type { Edge } from '../layout/scene.js';
import type { Dictionary } from './messages.js';

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
 * @param dateOf short date of the n-th event beyond it, counted from the edge, at the coarseness of a badge
 */
export function edgeWords(edge: Edge | null, key: 'earlier' | 'later', dictionary: Dictionary, dateOf: (nth: number) => string): EdgeWords | null {
  if (edge === null) return null;
  const names: string[] = [];
  // Neighbours often share a year: look a little further than the number of names.
  for (let nth = 0; nth < Math.min(edge.count, 4 * NAMED) && names.length <= NAMED; nth++) {
    const name = dateOf(nth);
    if (!names.includes(name)) names.push(name);
  }
  const more = names.length > NAMED || edge.count > 4 * NAMED;
  return { count: dictionary.text(key, { n: edge.count }), where: names.slice(0, NAMED).join(', ') + (more ? ' …' : '') };
}
