// <event-timeline>, from the sources, with plain objects.
import '../../../src/index.ts';

let timeline;

/** An element that fills `root`. */
export function timelineIn(root) {
  timeline = document.createElement('event-timeline');
  timeline.style.setProperty('display', 'block');
  timeline.style.setProperty('inline-size', '100%');
  timeline.style.setProperty('block-size', '100%');
  root.append(timeline);
  return timeline;
}

export async function mount(root, events) {
  timelineIn(root).events = events;
  await timeline.ready;
}

export function show(start, end) {
  timeline.window = { start, end };
}

/** What is drawn, not what `visibleEvents()` claims. */
export function labels() {
  return Array.from(timeline.shadowRoot.querySelectorAll('[part~="label"][data-id]'))
    .filter((label) => label.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((label) => ({ id: label.dataset.id, box: label.getBoundingClientRect() }));
}
