import type { LaneStates } from './lane-state.js';
import type { Presentation } from './presentation.js';
import type { Span } from './view-delegate.js';

/** The element, as far as its parts need it. */
export interface TimelineParts {
  readonly presentation: Presentation;
  readonly selected: string | null;
  /** True in list view. */
  readonly listed: boolean;
  readonly rightToLeft: boolean;
  /** The first window that the page asks for, or null. */
  readonly firstWindow: Span | null;
  select(id: string | null): void;
  /** The line of this event has focus now. */
  lineFocused(id: string | null): void;
  /** Makes sure that the list has a line for this event, and focuses it. */
  focusLine(id: string): void;
  /** Closes legend or detail, whichever is open; true when one was. */
  close(): boolean;
  /** Empties the search; false when it was. */
  clearSearch(): boolean;
  /** Opens or closes the legend; settled when that is drawn. */
  toggleHelp(): Promise<void>;
  showList(): void;
  windowChanged(window: Span): void;
  looksChanged(): void;
  /** What was done to lanes, by their names. */
  laneState: LaneStates | null;
}
