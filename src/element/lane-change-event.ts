/** Somebody has collapsed, opened or resized a lane. `laneState` of the element says so already. */
export class TimelineLaneChangeEvent extends Event {
  static readonly type = 'timeline-lane-change';
  /** The value that makes the lane: its category, or whatever `group-by` names. */
  readonly lane: string;
  readonly collapsed: boolean;
  /** Rows that it was given; null: it takes what it needs. */
  readonly rows: number | null;
  constructor(lane: string, collapsed: boolean, rows: number | null) {
    super(TimelineLaneChangeEvent.type, { bubbles: true, composed: true });
    this.lane = lane;
    this.collapsed = collapsed;
    this.rows = rows;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-lane-change': TimelineLaneChangeEvent;
  }
}
