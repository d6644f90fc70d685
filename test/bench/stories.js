// Seeded events that come as news does: a thin background that grows towards the present, and stories that break
// suddenly and fade.
// The same in Node and in a browser, so that every subject of a benchmark sees the same data.

const DAY_MS = 86_400_000;
const YEAR_MS = 365.25 * DAY_MS;
const START_MS = Date.UTC(1996, 0, 1);
const LENGTH_MS = 30 * YEAR_MS;
const TOPICS = ['Politics', 'Economy', 'Science', 'Culture', 'Sport', 'Weather'];
const WHO = [
  'Parliament',
  'The cabinet',
  'A court',
  'The central bank',
  'The harbour office',
  'The jury',
  'The museum',
  'A committee',
  'A laboratory',
  'The union',
  'The city council',
  'The league',
];
const DOES = [
  'approves',
  'delays',
  'rejects',
  'presents',
  'repairs',
  'doubts',
  'celebrates',
  'closes',
  'reopens',
  'measures',
  'explains',
  'counts',
];
const WHAT = [
  'the northern bridge',
  'a budget',
  'the harvest',
  'an old treaty',
  'the night train',
  'a new reactor',
  'the final',
  'the archive',
  'wages',
  'a vaccine',
  'the harbour',
  'the record',
];
const ENDING = [
  '',
  '',
  '',
  ' after a long debate',
  ' for the first time',
  ' despite warnings',
  ' in the second reading',
  ' by a narrow margin',
];

/** Numbers in [0, 1) from a 32-bit seed (splitmix32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** The times of `count` events, ascending, ms since 1970. */
function times(count, random) {
  const stories = Array.from({ length: Math.max(3, Math.round(count ** 0.45)) }, (_, rank) => ({
    onset: START_MS + random() * 0.98 * LENGTH_MS,
    fadeMs: DAY_MS * 10 ** (random() * 3 - 1),
    // Zipf: the largest story has as many events as the next two together.
    weight: 1 / (rank + 1),
  }));
  const cumulative = [];
  let total = 0;
  for (const { weight } of stories) cumulative.push((total += weight));
  const out = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    if (random() < 0.4) {
      out[i] = START_MS + Math.sqrt(random()) * LENGTH_MS;
    } else {
      const pick = random() * total;
      const { onset, fadeMs } = stories[cumulative.findIndex((sum) => sum >= pick)];
      out[i] = Math.min(onset - Math.log(1 - random()) * fadeMs, START_MS + LENGTH_MS);
    }
  }
  return out.map(Math.round).sort();
}

/**
 * `count` events in order of time, one in five of them with an end.
 * @returns {{id: string, title: string, start: number, end?: number, category: string, importance: number}[]}
 */
export function stories(count, seed = 7) {
  const random = randomFrom(seed * 1_000_003 + count);
  const word = (list) => list[Math.floor(random() * list.length)];
  return Array.from(times(count, random), (start, index) => {
    const event = {
      id: `event-${index}`,
      title: `${word(WHO)} ${word(DOES)} ${word(WHAT)}${word(ENDING)}`,
      start,
      category: word(TOPICS),
      importance: random() ** 3,
    };
    return random() < 0.2 ? { ...event, end: start + Math.round(DAY_MS * 10 ** (random() * 4 - 1.5)) } : event;
  });
}

/** The window of this length that holds the most events. */
export function densestWindow(events, lengthMs) {
  let best = { start: events[0].start, count: 0 };
  for (let first = 0, last = 0; last < events.length; last++) {
    while (events[last].start - events[first].start > lengthMs) first++;
    if (last - first + 1 > best.count) best = { start: events[first].start, count: last - first + 1 };
  }
  return { start: best.start, end: best.start + lengthMs };
}
