import type { TimeInput } from '../../model/placement.js';

/** A stretch of time: milliseconds since 1970-01-01T00:00Z. */
export interface TimelineWindow {
  readonly start: number;
  readonly end: number;
}

/** The same as a page may give it: a date (EDTF, ISO 8601) at an end is shown as a whole. */
export interface GivenWindow {
  readonly start: TimeInput;
  readonly end: TimeInput;
}

export interface ZoomOptions {
  /** Fly there instead of jumping; default true. Always a jump under reduced motion. */
  readonly animate?: boolean;
}
