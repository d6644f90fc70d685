import type { ArticleWays } from './article-ways.js';
import type { Frame } from './frame.js';
import type { TimelineController } from './timeline-controller.js';
import type { TimelineParts } from './timeline-parts.js';

/** Why there is no data. */
export interface Failure {
  readonly error: Error;
  /** Tries again; null when there is nothing to try. */
  readonly retry: (() => void) | null;
}

/** What the equipment needs of the element. */
export interface EquipmentHost extends TimelineParts, EventTarget {
  readonly frame: Frame;
  readonly root: ShadowRoot;
  readonly timeline: TimelineController | null;
  readonly heading: string;
  query: string;
  /** What the list button was last set to; null: as `orientation` says. */
  listChosen: boolean | null;
  readonly printing: boolean;
  /** A fraction 0..1, or null when the amount is not known; undefined: not loading. */
  readonly loading: number | null | undefined;
  readonly failure: Failure | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  /** Whether focus is inside. */
  matches(selector: string): boolean;
  fit(): void;
  /** Ways from the event into the article; null when the page has none that tells of it. */
  articleWays(id: string): ArticleWays | null;
}
