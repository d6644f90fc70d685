/** A stretch of time: milliseconds since 1970-01-01T00:00Z. */
export interface TimelineWindow {
  readonly start: number;
  readonly end: number;
}

export interface ZoomOptions {
  /** Fly there instead of jumping; default true. Always a jump under reduced motion. */
  readonly animate?: boolean;
}
