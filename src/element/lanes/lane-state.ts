import type { LayoutOptions } from '../../layout/layout.js';

/** What somebody has done to a lane; what is left out is as it would be without. */
export interface LaneState {
  /** Only its name and its marks or density show. Default false. */
  readonly collapsed?: boolean;
  /**
   * Height in rows of cards, from 1 to as many as it has events (200 at most). Default: as many as its events need and
   * there is room for.
   */
  readonly rows?: number;
}

/**
 * By the value that makes each lane: its category, or whatever `group-by` names. Lanes that are not there are kept for
 * when they come back.
 */
export type LaneStates = Readonly<Record<string, LaneState>>;

/** What layout needs to know of it. Anything may stand in an attribute: what makes no sense is ignored. */
export function laneOptions(
  states: LaneStates | null,
  keys: readonly string[],
): Pick<LayoutOptions, 'collapsed' | 'rowsOf'> {
  const of = (key: string): LaneState | undefined => states?.[key];
  return { collapsed: new Set(keys.filter((key) => of(key)?.collapsed === true)), rowsOf: (key) => of(key)?.rows };
}
