// Shows the trace, and flies to parts of it.
import { clock, traceOfADay } from './trace-spans.js';

const timeline = document.querySelector('event-timeline');
const spans = traceOfADay();
timeline.events = spans;

for (const button of document.querySelectorAll('[data-from]')) {
  const { from, to } = button.dataset;
  button.addEventListener('click', () => timeline.zoomTo({ start: clock(from), end: clock(to) }));
}
document.getElementById('slowest').addEventListener('click', () => {
  const requests = spans.filter(({ category }) => category === 'Gateway');
  const slowest = requests.reduce((worst, span) => (span.end - span.start > worst.end - worst.start ? span : worst));
  const margin = 0.25 * (slowest.end - slowest.start);
  timeline.zoomTo({ start: slowest.start - margin, end: slowest.end + margin });
  timeline.select(slowest.id);
});
