/**
 * Types of the tag for frameworks that write JSX: `event-timeline/jsx`. No code. A project tells its framework once, in
 * any of its files:
 *
 * ```ts
 * import type { CustomElements } from 'event-timeline/jsx';
 * declare module 'react' { namespace JSX { interface IntrinsicElements extends CustomElements {} } }
 * ```
 * With Preact it is `declare module 'preact'`, with Solid `'solid-js'`.
 */
import type { TimelineChangeEvent } from './element/change-event.js';
import type { EventTimeline } from './element/event-timeline.js';
import type {
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineWindowChangeEvent,
} from './element/events.js';
import type { TimelineLaneChangeEvent } from './element/lane-change-event.js';

/** Properties that frameworks set; those that have an attribute are also taken under its name. */
type Settable = Pick<
  EventTimeline,
  | 'end'
  | 'filter'
  | 'groupBy'
  | 'hash'
  | 'heading'
  | 'htmlFor'
  | 'laneState'
  | 'messages'
  | 'orientation'
  | 'published'
  | 'query'
  | 'selected'
  | 'source'
  | 'src'
  | 'start'
  | 'timeZone'
  | 'type'
  | 'window'
>;

/** What `<event-timeline>` takes in JSX. */
export type EventTimelineProps = { [name in keyof Settable]?: Settable[name] | undefined } & {
  /** Any records: ids are made where there are none. */
  events?: readonly unknown[] | undefined;
  for?: string | undefined;
  'group-by'?: string | undefined;
  'lane-state'?: string | undefined;
  'time-zone'?: string | undefined;
  'ontimeline-load'?: ((event: TimelineLoadEvent) => void) | undefined;
  'ontimeline-change'?: ((event: TimelineChangeEvent) => void) | undefined;
  'ontimeline-error'?: ((event: TimelineErrorEvent) => void) | undefined;
  'ontimeline-window-change'?: ((event: TimelineWindowChangeEvent) => void) | undefined;
  'ontimeline-lane-change'?: ((event: TimelineLaneChangeEvent) => void) | undefined;
  'ontimeline-select'?: ((event: TimelineSelectEvent) => void) | undefined;
  // What every element takes. Frameworks differ in what a style, a reference and children may be.
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  dir?: string | undefined;
  hidden?: boolean | undefined;
  lang?: string | undefined;
  slot?: string | undefined;
  title?: string | undefined;
  style?: unknown;
  key?: unknown;
  ref?: unknown;
  children?: unknown;
};

/** The tags of this package, by name. */
export interface CustomElements {
  'event-timeline': EventTimelineProps;
}
