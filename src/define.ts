import { EventTimeline } from './element/event-timeline.js';

// A page may load the package twice (two bundles): the first definition stands.
if (customElements.get('event-timeline') === undefined) customElements.define('event-timeline', EventTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
