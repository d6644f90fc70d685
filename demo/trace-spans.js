// A day of a small web shop as spans: requests come as customers do, each calls the services behind it, and for
// twenty-four minutes in the afternoon a missing index makes the database slow. Pure: the same seed gives the same day.
import { randomFrom } from './random.js';

const DAY = Date.UTC(2024, 2, 14);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Milliseconds since 1970 of a clock time of the day: "14:07:00.000". */
export function clock(time) {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return DAY + hours * HOUR_MS + minutes * MINUTE_MS + Math.round(seconds * 1000);
}

const INCIDENT = { start: clock('14:07:12.400'), end: clock('14:31:05.250') };

/** What a customer asks for, how often, and what that takes: [service, work, typical ms], one after the other. */
const ROUTES = [
  {
    title: 'GET /',
    weight: 8,
    calls: [
      ['Cache', 'Read front page', 2],
      ['Catalogue', 'Pick offers', 9],
    ],
  },
  {
    title: 'GET /shoes',
    weight: 9,
    calls: [
      ['Catalogue', 'List products', 14],
      ['Database', 'Select products', 11],
    ],
  },
  {
    title: 'GET /search',
    weight: 6,
    calls: [
      ['Search', 'Match words', 23],
      ['Catalogue', 'Add prices', 7],
      ['Database', 'Select prices', 6],
    ],
  },
  {
    title: 'POST /login',
    weight: 2,
    calls: [
      ['Accounts', 'Check password', 62],
      ['Database', 'Select account', 5],
    ],
  },
  {
    title: 'POST /basket',
    weight: 3,
    calls: [
      ['Accounts', 'Verify token', 3],
      ['Basket', 'Add item', 6],
      ['Database', 'Update basket', 8],
    ],
  },
  {
    title: 'POST /order',
    weight: 1,
    calls: [
      ['Accounts', 'Verify token', 3],
      ['Basket', 'Freeze basket', 5],
      ['Database', 'Insert order', 16],
      ['Payment', 'Charge card', 240],
      ['Mail', 'Send receipt', 31],
    ],
  },
];
const TOTAL_WEIGHT = ROUTES.reduce((sum, { weight }) => sum + weight, 0);

/** The day's story, told by the operators. */
const NOTES = [
  ['02:30:00.000', '02:41:18.020', 'Nightly backup', 0.5],
  ['08:55:00.000', '08:55:42.310', 'Release 118', 0.6],
  ['14:06:30.000', '14:07:12.400', 'Release 119', 0.9],
  ['14:09:40.125', null, 'Alert: slow orders', 0.95],
  ['14:12:03.000', '14:31:05.250', 'Incident 42', 1],
  ['14:18:51.730', null, 'A missing index is found', 0.8],
  ['14:30:22.000', '14:31:05.250', 'Index is built again', 0.85],
  ['14:44:10.000', null, 'All clear', 0.7],
  ['20:00:00.000', '21:30:00.000', 'Evening sale', 0.6],
].map(([from, to, title, importance], number) => ({
  id: `note-${number}`,
  title,
  category: 'Operations',
  importance,
  start: clock(from),
  ...(to && { end: clock(to) }),
}));

/** Customers through the day: few at night, more at noon, most in the evening. Share of the busiest hour. */
function business(hour) {
  return 0.06 + 0.5 * Math.exp(-(((hour - 12.5) / 2.6) ** 2)) + 0.94 * Math.exp(-(((hour - 20.3) / 1.9) ** 2));
}

/**
 * @param {number} requests how many; each is a span of the gateway with two to five below it
 * @returns {{id: string, title: string, category: string, start: number, end?: number, importance: number,
 *   description?: string}[]} the notes, then the spans in order of time
 */
export function traceOfADay(requests = 1600, seed = 42) {
  const random = randomFrom(seed);
  // Between two fifths and two and a half times as long as usual, mostly near it.
  const around = (ms) => Math.max(1, Math.round(ms * Math.exp(0.6 * (random() + random() + random() - 1.5))));
  const spans = [];
  for (let number = 0; number < requests;) {
    const hour = random() * 24;
    if (random() > business(hour)) continue;
    const begin = DAY + Math.floor(hour * HOUR_MS);
    let pick = random() * TOTAL_WEIGHT;
    const route = ROUTES.find(({ weight }) => (pick -= weight) < 0) ?? ROUTES[0];
    const isSlow = begin >= INCIDENT.start && begin < INCIDENT.end;
    let at = begin + 1 + Math.floor(random() * 3);
    for (const [index, [category, title, typicalMs]] of route.calls.entries()) {
      const end = at + around(isSlow && category === 'Database' ? typicalMs * 130 : typicalMs);
      spans.push({
        id: `span-${number}-${index}`,
        title,
        category,
        start: at,
        end,
        importance: Math.min(0.55, (end - at) / 4000),
        description: `${route.title}, ${end - at} ms`,
      });
      at = end + Math.floor(random() * 2);
    }
    const total = at - begin + 1;
    const timedOut = total > 2000;
    spans.push({
      id: `request-${number}`,
      title: timedOut ? `${route.title} timed out` : route.title,
      category: 'Gateway',
      start: begin,
      end: begin + total,
      importance: Math.min(0.65, 0.05 + total / 4000),
      description: `${timedOut ? 'Status 504' : 'Status 200'}, ${total} ms`,
    });
    number++;
  }
  // The notes first: lanes stand in the order in which they first appear.
  return [...NOTES, ...spans.sort((a, b) => a.start - b.start)];
}
