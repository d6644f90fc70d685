// vis-timeline as its documentation mounts it: the standalone build, items in a DataSet, stacking on, which is its
// default.
import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

let timeline;
let panel;

export function mount(root, events) {
  const items = new DataSet(
    events.map(({ id, title, start, end }) =>
      end === undefined ? { id, content: title, start } : { id, content: title, start, end },
    ),
  );
  timeline = new Timeline(root, items, { width: '100%', height: '100%', verticalScroll: true, dataAttributes: ['id'] });
  panel = root.querySelector('.vis-panel.vis-center');
}

export function show(start, end) {
  timeline.setWindow(start, end, { animation: false });
}

/** The text boxes, cut where the bar around them or the panel cuts them. */
export function labels() {
  const within = panel.getBoundingClientRect();
  return Array.from(panel.querySelectorAll('.vis-item .vis-item-content')).flatMap((content) => {
    const item = content.closest('.vis-item');
    const [text, bar] = [content.getBoundingClientRect(), item.getBoundingClientRect()];
    const left = Math.max(text.left, bar.left, within.left);
    const right = Math.min(text.right, bar.right, within.right);
    const top = Math.max(text.top, within.top);
    const bottom = Math.min(text.bottom, within.bottom);
    return right - left < 10 || bottom - top < 5
      ? []
      : [{ id: item.dataset.id ?? '', box: new DOMRect(left, text.top, right - left, text.height) }];
  });
}
