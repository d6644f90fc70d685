import type { TimelineEvent } from '../model/event.js';

const PUBLIC: EventInit = { bubbles: true, composed: true };

/** Data has been loaded and drawn. */
export class TimelineLoadEvent extends Event {
  static readonly type = 'timeline-load';
  /** How many events the timeline holds, undated ones included. */
  readonly count: number;
  /** How many records were unusable and were left out. */
  readonly skipped: number;
  constructor(count: number, skipped: number) {
    super(TimelineLoadEvent.type, PUBLIC);
    this.count = count;
    this.skipped = skipped;
  }
}

/** Data could not be loaded. */
export class TimelineErrorEvent extends Event {
  static readonly type = 'timeline-error';
  readonly error: Error;
  constructor(error: Error) {
    super(TimelineErrorEvent.type, PUBLIC);
    this.error = error;
  }
}

/** The visible window has moved; at most once a frame. */
export class TimelineWindowChangeEvent extends Event {
  static readonly type = 'timeline-window-change';
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly start: number;
  readonly end: number;
  constructor(start: number, end: number) {
    super(TimelineWindowChangeEvent.type, PUBLIC);
    this.start = start;
    this.end = end;
  }
}

/** An event is about to be selected; `preventDefault()` keeps the selection as it was. */
export class TimelineSelectEvent extends Event {
  static readonly type = 'timeline-select';
  /** Null: nothing will be selected. */
  readonly event: TimelineEvent | null;
  constructor(event: TimelineEvent | null) {
    super(TimelineSelectEvent.type, { ...PUBLIC, cancelable: true });
    this.event = event;
  }
}

// Of all that may hear them: they bubble up to document and window.
declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-window-change': TimelineWindowChangeEvent;
    'timeline-select': TimelineSelectEvent;
  }
}
