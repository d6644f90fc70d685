import { EventTimeline } from './element/event-timeline.js';

// A page may load the package twice (two bundles): the first definition stands.
if (customElements.get('event-timeline') === undefined) customElements.define('event-timeline', EventTimeline);

// What a browser makes ready when it is first asked for: the first date takes ten milliseconds, the first range of
// dates some more, the first number one, the first text on a page without any four. While data is still to come nobody
// waits for them.
const FIRSTS = [
  () => new Intl.DateTimeFormat('en', { month: 'long' }).formatRangeToParts(0, 1),
  () => new Intl.NumberFormat('en'),
  () => document.createElement('canvas').getContext('2d')?.measureText('0'),
];
if (typeof requestIdleCallback === 'function') for (const first of FIRSTS) requestIdleCallback(first);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
