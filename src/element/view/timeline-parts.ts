import type { Eras } from './eras.js';
import type { Frame } from './frame.js';
import type { LaneStates } from '../lanes/lane-state.js';
import type { Presentation } from './presentation.js';
import type { Span } from './view-delegate.js';

/** What is shown. */
export interface Shown {
  readonly presentation: Presentation;
  readonly selected: string | null;
  /** True in list view. */
  readonly listed: boolean;
  readonly rightToLeft: boolean;
  /** Selects an event as a person would; null selects nothing. */
  select(id: string | null): void;
}

/** The element, as far as its parts need it. */
export interface TimelineParts extends Shown {
  windowChanged(window: Span): void;
  readonly late: {
    /** What lays out and paints eras; null as long as no data had any. */
    readonly eras: Eras | null;
  };
  readonly stage: {
    readonly frame: Frame;
    /** The first window that the page asks for, or null. */
    readonly firstWindow: Span | null;
    /** What the page decides may be another now. */
    looksChanged(): void;
  };
  /** What was done to lanes, by their names. */
  laneState: LaneStates | null;
}
