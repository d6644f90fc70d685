// Thirty years of invented headlines as columns, made in order of time and in small portions, so that the page stays
// awake meanwhile.
// Days have rates: a background that grows, and stories that break and fade. The n-th event lies where the summed rates
// reach its share.
import { randomFrom } from './random.js';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1996, 0, 1);
const DAYS = 30 * 365;
const STORIES = 260;
/** Events made in one go: a few milliseconds. */
const PORTION = 20_000;

export const CATEGORIES = ['Politics', 'Economy', 'Science', 'Culture', 'Sport', 'Weather'];
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
  'An orchestra',
  'The weather service',
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
const ENDINGS = [
  '',
  '',
  '',
  '',
  ' after a long debate',
  ' for the first time',
  ' despite warnings',
  ' by a narrow margin',
];

/** The headline of an event: worked out from its number whenever it is asked for, and kept nowhere. */
export function titleOf(index) {
  const random = randomFrom(index);
  const word = (list) => list[Math.floor(random() * list.length)];
  return `${word(WHO)} ${word(DOES)} ${word(WHAT)}${word(ENDINGS)}`;
}

/** Expected events of each day, as shares of all. */
function ratesOfDays(random) {
  const rates = Float64Array.from({ length: DAYS }, (_, day) => (0.4 * 2 * day) / DAYS ** 2);
  const weights = Array.from({ length: STORIES }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const weight of weights) {
    const onset = Math.floor(random() * DAYS);
    const fadeDays = 10 ** (random() * 2.2);
    const days = Math.min(DAYS - onset, Math.ceil(fadeDays * 8));
    for (let day = 0; day < days; day++)
      rates[onset + day] += (0.6 * weight * Math.exp(-day / fadeDays)) / (total * fadeDays);
  }
  const sum = rates.reduce((all, rate) => all + rate, 0);
  return rates.map((rate) => rate / sum);
}

const breath = () => new Promise((done) => setTimeout(done));

/**
 * @param {number} count
 * @param {{seed?: number, onProgress?: (share: number) => void, signal?: AbortSignal}} options
 * @returns {Promise<{start: Float64Array, importance: Float32Array, category: Uint16Array}>} ascending by start, ms
 *   since 1970
 */
export async function makeEvents(count, { seed = 1, onProgress, signal } = {}) {
  const random = randomFrom(seed);
  const rates = ratesOfDays(random);
  const start = new Float64Array(count);
  const importance = new Float32Array(count);
  const category = new Uint16Array(count);
  let index = 0;
  let share = 0;
  let next = PORTION;
  for (let day = 0; day < DAYS; day++) {
    share += rates[day];
    // The last day takes what rounding left.
    const until = day === DAYS - 1 ? count : Math.min(count, Math.floor(share * count));
    for (let begin = index, inDay = until - index; index < until; index++) {
      start[index] = Math.floor(FIRST_DAY + DAY_MS * (day + (index - begin + random()) / inDay));
      importance[index] = random() ** 3;
      category[index] = Math.floor(random() * CATEGORIES.length);
    }
    if (index >= next) {
      next = index + PORTION;
      onProgress?.(index / count);
      await breath();
      signal?.throwIfAborted();
    }
  }
  onProgress?.(1);
  return { start, importance, category };
}
