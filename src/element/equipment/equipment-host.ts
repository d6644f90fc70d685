import type { CheckedAttributes } from '../data/attribute-faults.js';
import type { LateParts } from './late-parts.js';
import type { Stage } from '../stage.js';
import type { TimelineController } from '../view/timeline-controller.js';
import type { TimelineParts } from '../view/timeline-parts.js';

/** Why there is no data. */
export interface Failure {
  readonly error: Error;
  /** Tries again; null when there is nothing to try. */
  readonly retry: (() => void) | null;
}

/** What the equipment needs of the element. */
export interface EquipmentHost extends TimelineParts, CheckedAttributes, HTMLElement {
  readonly stage: Stage;
  readonly late: LateParts;
  readonly timeline: TimelineController | null;
  readonly heading: string;
  query: string;
  /** Name in the page's address under which the view is kept there; null or empty: it is not. */
  readonly hash: string | null;
  /** What the list button was last set to; null: as `orientation` says. */
  listChosen: boolean | null;
  /** A fraction 0..1, or null when the amount is not known; undefined: not loading. */
  readonly loading: number | null | undefined;
  readonly failure: Failure | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(name?: PropertyKey): void;
  fit(): void;
}
