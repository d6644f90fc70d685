// The half of the benchmark that runs in the page, bundled with one subject. A subject offers mount(root, events),
// show(startMs, endMs) and, when it has labels, labels() -> {id, box}[] as drawn; prepare(events) does what is not to
// be measured.
import * as subject from 'subject';
import { densestWindow, stories } from './stories.js';

const STEPS = 60;
/** Steps start no closer than this, so that what a subject puts off to the next frame is not merged away. */
const STEP_MS = 16;
/** Panning: this share of the window in a step. */
const PAN_SHARE = 0.02;
/** The zoom ends at this share of the whole time. */
const DEEPEST = 1e-4;
const EDGE_SHARE = 0.1;

const root = document.getElementById('root');
let events = [];
let longestTaskMs = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
}).observe({ type: 'longtask' });

const frame = () => new Promise((done) => requestAnimationFrame(done));
const twoFrames = () => frame().then(frame);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * The windows of a walk. `pan`: all of the time, to and fro. `pan-close`: through the densest hundredth. `zoom`: from
 * all of it into the densest spot.
 */
function walk(name) {
  const first = events[0].start;
  const whole = events.at(-1).start - first;
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step);
  if (name === 'pan') {
    return steps.map((step) => {
      const offset = (STEPS / 4 - Math.abs((step % STEPS) - STEPS / 2)) * PAN_SHARE * whole;
      return [first + offset, first + offset + whole];
    });
  }
  if (name === 'pan-close') {
    const { start, end } = densestWindow(events, whole / 100);
    return steps.map((step) => {
      const offset = (step - STEPS / 2) * PAN_SHARE * (end - start);
      return [start + offset, end + offset];
    });
  }
  const { start, end } = densestWindow(events, whole * DEEPEST);
  const focus = (start + end) / 2;
  return steps.map((step) => {
    const share = DEEPEST ** (step / STEPS);
    // The focus wanders from where it lies in the whole to the middle, and never leaves the view.
    const place = ((focus - first) / whole) * (1 - step / STEPS) + 0.5 * (step / STEPS);
    return [focus - place * share * whole, focus + (1 - place) * share * whole];
  });
}

async function goTo([start, end]) {
  subject.show(start, end);
  await twoFrames();
  await pause(50);
}

/** Makes the data; apart from mount(), so that its memory and time are not the subject's. */
export function prepare(count) {
  events = stories(count);
  if ('prepare' in subject) subject.prepare(events);
  return events.length;
}

export async function mount() {
  // In a task of its own: what DevTools runs directly is not counted among the long tasks.
  await pause(0);
  longestTaskMs = 0;
  const begun = performance.now();
  await subject.mount(root, events);
  await twoFrames();
  const ms = performance.now() - begun;
  // Long tasks are reported a little after they end.
  await pause(100);
  return { ms, longestTaskMs };
}

export function elements() {
  let count = 0;
  const visit = (scope) => {
    for (const element of scope.querySelectorAll('*')) {
      count++;
      if (element.shadowRoot !== null) visit(element.shadowRoot);
    }
  };
  visit(root);
  return count;
}

export function begin(name) {
  return goTo(walk(name)[0]);
}

/**
 * Walks, and returns the milliseconds from each step to the end of the frame after it. Stops early when `budgetMs` is
 * used up.
 */
export async function steps(name, budgetMs) {
  const began = performance.now();
  const durations = [];
  for (const [start, end] of walk(name).slice(1)) {
    // From a timer, as input arrives in a task of its own.
    await pause(0);
    const stepped = performance.now();
    subject.show(start, end);
    await twoFrames();
    const now = performance.now();
    durations.push(now - stepped);
    if (now - began > budgetMs) break;
    await pause(Math.max(0, STEP_MS - (now - stepped)));
  }
  // Work that was put off belongs to the steps.
  await pause(60);
  return durations;
}

function drawn() {
  const view = root.getBoundingClientRect();
  const shown = new Map();
  for (const { id, box } of subject.labels()) {
    if (
      box.right > view.left &&
      box.left < view.right &&
      box.bottom > view.top &&
      box.top < view.bottom &&
      box.width > 0
    )
      shown.set(id, box);
  }
  return shown;
}

/** Pairs of labels that cover each other by more than a pixel, among `boxes`. */
function overlaps(boxes) {
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  let pairs = 0;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length && sorted[j].left < sorted[i].right - 1; j++) {
      if (sorted[j].top < sorted[i].bottom - 1 && sorted[i].top < sorted[j].bottom - 1) pairs++;
    }
  }
  return pairs;
}

/**
 * Walks and watches the labels whose event is well inside the view before and after a step. `lost`: gone; `appeared`:
 * new (natural while zooming in);
 * `moved`: in another row. Null when the subject has no labels.
 */
export async function stability(name, budgetMs) {
  if (!('labels' in subject)) return null;
  const began = performance.now();
  const startOf = new Map(events.map((event) => [event.id, event.start]));
  const inside = (id, [start, end]) => {
    const share = (startOf.get(id) - start) / (end - start);
    return share > EDGE_SHARE && share < 1 - EDGE_SHARE;
  };
  const counts = { steps: 0, shown: 0, watched: 0, lost: 0, appeared: 0, moved: 0, overlaps: 0 };
  const [origin, ...windows] = walk(name);
  await goTo(origin);
  let before = { shown: drawn(), window: origin };
  for (const window of windows) {
    subject.show(...window);
    await twoFrames();
    const shown = drawn();
    const both = (id) => startOf.has(id) && inside(id, before.window) && inside(id, window);
    for (const [id, box] of before.shown) {
      if (!both(id)) continue;
      counts.watched++;
      const now = shown.get(id);
      if (now === undefined) counts.lost++;
      else if (Math.abs(now.top - box.top) > 1) counts.moved++;
    }
    for (const id of shown.keys()) if (!before.shown.has(id) && both(id)) counts.appeared++;
    counts.steps++;
    counts.shown += shown.size;
    counts.overlaps += overlaps([...shown.values()]);
    before = { shown, window };
    if (performance.now() - began > budgetMs) break;
  }
  return counts;
}
