import './define.js';

export { EventTimeline } from './element/event-timeline.js';
export type { GivenWindow, TimelineWindow, ZoomOptions } from './element/event-timeline.js';
export type { VisibleEvent } from './element/view/visible-events.js';
export type { TimelineChange, TimelineChangeEvent } from './element/change-event.js';
export {
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineWindowChangeEvent,
} from './element/events.js';
export type { TimelineLaneChangeEvent } from './element/lane-change-event.js';
export type { LaneState, LaneStates } from './element/lanes/lane-state.js';
export type { Messages } from './element/texts/messages.js';
export type { Amount, Certainty, DateEvidence, Media, Relation, Source, TimelineEvent } from './model/event.js';
export type { Diagnostic } from './model/diagnostic.js';
export type { TimelineSource } from './sources/timeline-source.js';
