// A day of an invented railway, as its log would tell it: trains that come and go, work that begins and ends later,
// arrivals that are announced and then happen or are called off. The same for the same seed.
import { randomFrom } from './random.js';

const MINUTE = 60_000;
/** Midnight of the day, UTC. */
export const DAY = Date.UTC(2026, 2, 2);

const STATIONS = [
  'Alderbridge',
  'Cold Spring',
  'East Quay',
  'Fernhill',
  'Hollow Lane',
  'Kestrel Junction',
  'Long Meadow',
  'Millwater',
  'Northgate',
  'Saltmarsh',
  'Tarn Foot',
  'Upper Weir',
];
const WORK = [
  'Points are heated',
  'Platform 2 is swept',
  'A switch is tested',
  'The lift is repaired',
  'Ballast is unloaded',
  'A door is mended',
  'Snow is cleared',
  'Lamps are changed',
];
const WEATHER = ['Fog lifts', 'Light rain', 'Gusts from the west', 'Frost on the rails', 'Clear sky', 'Low sun'];

const iso = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** The log of one day, to be read on and on. */
export class RailwayLog {
  #random;
  #clockMs;
  #number = 0;
  /** What is to follow from what has been told: `{at, update}` or `{at, remove}`. */
  #due = [];

  constructor(seed = 1, fromMs = DAY + 5 * 60 * MINUTE) {
    this.#random = randomFrom(seed);
    this.#clockMs = fromMs;
  }

  get clockMs() {
    return this.#clockMs;
  }

  /** What is known at a time, as one list: all that has happened until then, as it stands. */
  until(untilMs, count) {
    const { add, update, remove } = this.advance(untilMs, count);
    const known = new Map(add.map((event) => [event.id, event]));
    for (const { id, ...fields } of update)
      known.set(
        id,
        Object.fromEntries(Object.entries({ ...known.get(id), ...fields }).filter(([, value]) => value !== null)),
      );
    for (const id of remove) known.delete(id);
    return [...known.values()];
  }

  /** What happens until a time: `count` new events, updates of earlier ones, ids of those that are called off. */
  advance(untilMs, count) {
    const from = this.#clockMs;
    const add = Array.from({ length: count }, (_, i) =>
      this.#event(from + ((i + this.#random()) / count) * (untilMs - from)),
    );
    const now = this.#due.filter(({ at }) => at <= untilMs);
    this.#due = this.#due.filter(({ at }) => at > untilMs);
    this.#clockMs = untilMs;
    return {
      add,
      update: now.flatMap(({ update }) => update ?? []),
      remove: now.flatMap(({ remove }) => remove ?? []),
    };
  }

  #event(at) {
    const id = `log-${++this.#number}`;
    const kind = this.#random();
    // One in a hundred is told of first; the rest wait their turn.
    const importance = this.#random() < 0.01 ? 0.7 + 0.3 * this.#random() : 0.5 * this.#random();
    const place = this.#of(STATIONS);
    if (kind < 0.6)
      return {
        id,
        title: `Train ${100 + Math.floor(this.#random() * 800)} ${this.#random() < 0.5 ? 'leaves' : 'reaches'} ${place}`,
        when: iso(at),
        category: 'Trains',
        importance,
      };
    if (kind < 0.78) {
      const until = at + (3 + this.#random() * 25) * MINUTE;
      this.#due.push({ at: until, update: { id, when: `${iso(at)}/${iso(until)}` } });
      return { id, title: `${this.#of(WORK)}, ${place}`, when: `${iso(at)}/..`, category: 'Work', importance };
    }
    if (kind < 0.92) {
      const expected = at + (5 + this.#random() * 20) * MINUTE;
      const train = `Special ${10 + Math.floor(this.#random() * 90)}`;
      if (this.#random() < 0.2) this.#due.push({ at: expected, remove: id });
      else this.#due.push({ at: expected, update: { id, title: `${train} arrives at ${place}`, certainty: null } });
      return {
        id,
        title: `${train} due at ${place}`,
        when: iso(expected),
        category: 'Announced',
        certainty: 'expected',
        importance,
      };
    }
    return { id, title: `${this.#of(WEATHER)}, ${place}`, when: iso(at), category: 'Weather', importance };
  }

  #of(list) {
    return list[Math.floor(this.#random() * list.length)];
  }
}
