// Makes as many events as were asked for and shows them; tells, quietly, how long frames take while something moves.
import { MemorySource } from '../dist/sources/sources.js';
import { CATEGORIES, makeEvents, titleOf } from './million-events.js';

const byId = (id) => document.getElementById(id);
const [count, progress, status, frames] = ['count', 'progress', 'status', 'frames'].map(byId);
const timeline = document.querySelector('event-timeline');
const numbers = new Intl.NumberFormat('en');
let abort = new AbortController();

async function show() {
  abort.abort();
  abort = new AbortController();
  const { signal } = abort;
  const wanted = Number(count.value);
  progress.hidden = false;
  progress.value = 0;
  status.textContent = 'Making events …';
  const began = performance.now();
  try {
    const { start, importance, category } = await makeEvents(wanted, {
      signal,
      onProgress: (share) => {
        progress.value = share;
      },
    });
    const made = performance.now();
    status.textContent = 'Laying them out …';
    timeline.source = MemorySource.fromColumns({
      start,
      importance,
      category,
      categories: CATEGORIES,
      id: (record) => `event-${record}`,
      title: titleOf,
    });
    await timeline.ready;
    signal.throwIfAborted();
    status.textContent = `${numbers.format(wanted)} events: made in ${numbers.format(Math.round(made - began))} ms, shown in ${numbers.format(Math.round(performance.now() - made))} ms`;
    progress.hidden = true;
  } catch (error) {
    // A newer choice took over; anything else is worth knowing.
    if (!signal.aborted) throw error;
  }
}

/** Frames longer than this are pauses between movements, not frames. */
const PAUSE_MS = 200;
const KEPT_FRAMES = 120;

/** Says the usual and the longest time between frames of the last two seconds of movement. */
function watchFrames() {
  let last = 0;
  let lengths = [];
  let pending = false;
  const tick = (now) => {
    pending = false;
    if (last > 0 && now - last < PAUSE_MS) lengths = [...lengths.slice(1 - KEPT_FRAMES), now - last];
    last = now;
    if (lengths.length < 10) return;
    const sorted = lengths.toSorted((a, b) => a - b);
    frames.textContent = `frames: ${sorted[sorted.length >> 1].toFixed(0)} ms, longest ${sorted.at(-1).toFixed(0)} ms`;
  };
  timeline.addEventListener('timeline-window-change', () => {
    if (!pending) requestAnimationFrame(tick);
    pending = true;
  });
}

count.addEventListener('change', () => void show());
byId('form').addEventListener('submit', (event) => event.preventDefault());
watchFrames();
await show();
