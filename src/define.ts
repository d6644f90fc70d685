import { EventTimeline } from './element/event-timeline.js';

// A page may load the package twice (two bundles): the first definition stands.
if (customElements.get('event-timeline') === undefined) customElements.define('event-timeline', EventTimeline);

// The first thing that a page does with Intl takes ten milliseconds, whatever it is. While data is still to come nobody waits for them.
if (typeof requestIdleCallback === 'function') requestIdleCallback(() => new Intl.DateTimeFormat('en', { month: 'long' }));

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
