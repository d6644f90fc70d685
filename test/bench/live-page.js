// The half of the live benchmark that runs in the page: a timeline of many events, and a stream into it.
import { stories } from './stories.js';
import { timelineIn } from './subjects/event-timeline.js';

let timeline;
let known = [];
let fresh = [];
let next = 0;
let changes = 0;
let changed = 0;

/** Shows so many events, all of their time, and keeps as many of the same shape ready for the stream. */
export async function mount(count) {
  const all = stories(count + 50_000);
  // Every so-manieth event is kept back for the stream, so that it has the shape of the data.
  const every = Math.floor(all.length / 50_000);
  fresh = all.filter((_, i) => i % every === 0).slice(0, 50_000);
  const later = new Set(fresh);
  known = all.filter((event) => !later.has(event));
  timeline = timelineIn(document.getElementById('root'));
  timeline.events = known;
  await timeline.ready;
  timeline.fit({ animate: false });
  await timeline.addEvents([]);
  timeline.addEventListener('timeline-change', ({ added, updated, removed }) => {
    changes++;
    changed += added + updated + removed;
  });
  return known.length;
}

export function zoomTo(share) {
  const middle = known[Math.floor(known.length * 0.7)].start;
  const whole = known.at(-1).start - known[0].start;
  timeline.window = { start: middle - (share * whole) / 2, end: middle + (share * whole) / 2 };
}

/** Nothing but frames, to be subtracted. */
export async function idle(ms) {
  const began = performance.now();
  let frames = 0;
  while (performance.now() - began < ms) {
    await new Promise(requestAnimationFrame);
    frames++;
  }
  return { frames };
}

/**
 * Streams for so long: `perSecond` changes, of which `share` add, and the rest update and remove what has been added,
 * half and half.
 * Calls come one by one within a frame, as messages of a socket do.
 */
export async function stream(ms, perSecond, share) {
  const began = performance.now();
  const mine = [];
  let done = 0;
  let frames = 0;
  changes = changed = 0;
  while (performance.now() - began < ms) {
    await new Promise(requestAnimationFrame);
    frames++;
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    for (; done < due; done++) {
      const turn = done % 10;
      if (turn < share * 10 || mine.length < 100) {
        const event = fresh[next++ % fresh.length];
        const id = `live-${next}`;
        mine.push(id);
        void timeline.addEvents([{ ...event, id }]);
      } else if (turn % 2 === 0)
        void timeline.updateEvents([{ id: mine[done % mine.length], importance: (done % 100) / 100 }]);
      else void timeline.removeEvents([mine.shift()]);
    }
  }
  await timeline.addEvents([]);
  const result = { frames, changes, changed, asked: done, longestMs: 0 };
  await timeline.removeEvents(mine);
  return { ...result, left: timeline.events.length };
}

/** So often a hundred events come, half of them change, and all go. */
export async function cycle(times) {
  for (let i = 0; i < times; i++) {
    const come = Array.from({ length: 100 }, () => ({ ...fresh[next++ % fresh.length], id: `cycle-${next}` }));
    await timeline.addEvents(come);
    await timeline.updateEvents(
      come.filter((_, n) => n % 2 === 0).map(({ id }) => ({ id, title: `${id} anew`, importance: 1 })),
    );
    await timeline.removeEvents(come.map(({ id }) => id));
  }
}
