// Who and where: the actors that a phrase names, with full names from their first mention, and the places that a clause
// names.

import { NOTHING } from './mention.js';
import type { Phrase, Span } from './phrases.js';
import { nextRun, personStart, textOf, type Names } from './names.js';
import {
  DETERMINER,
  HYPHEN,
  NAME,
  NOUN,
  NUMBER,
  POSSESSIVE,
  isListed,
  isOneOf,
  isTimeless,
  kindsAt,
  knownAt,
  wordAt,
  type Tagged,
} from './tags.js';
import { GROUPS, PLACE_NOUNS, PLACING, TITLES } from './words.js';

const MOST_WORDS_OF_AN_ACTOR = 8;

/**
 * A list with one more item, unless it has that. A list that is made by `push` has room for sixteen more, and all of
 * these are kept. `concat` of what is no list makes one that V8 takes for another kind: what is optimised for one is
 * thrown away when it meets the other.
 */
export function withOne(list: readonly string[], item: string): readonly string[] {
  return list.length === 0 ? [item] : list.includes(item) ? list : list.concat([item]);
}

/**
 * The actors in a noun phrase: names of people in full, names of bodies, and groups that a name describes ("Belarusian
 * authorities").
 */
export function actorsIn(tagged: Tagged, phrase: Phrase | null, names: Names): readonly string[] {
  return phrase == null ? NOTHING : (phrase.actors ??= readActors(tagged, phrase, names));
}

function readActors(tagged: Tagged, phrase: Span, names: Names): readonly string[] {
  let actors = NOTHING;
  let run: Span | null = null;
  while ((run = nextRun(tagged, phrase, run)) != null) {
    const group = groupEnd(tagged, run, phrase.end);
    if (group < 0 && describes(tagged, run, phrase.end)) continue;
    const start = personStart(tagged, run);
    if (run.end - start === 1 && isListed(tagged, start, TITLES)) continue;
    const text = group < 0 ? textOf(tagged, { start, end: run.end }) : textOf(tagged, { start: run.start, end: group });
    const full = group < 0 ? (names.get(text) ?? text) : text;
    if (full.length > 1) actors = withOne(actors, full);
  }
  return actors;
}

/** "a Belarusian journalist", "the Ryanair flight": the name only describes the noun after it. */
function describes(tagged: Tagged, { start, end }: Span, limit: number): boolean {
  return (
    end < limit &&
    isTimeless(tagged, end, NOUN) &&
    (kindsAt(tagged, end) === 0 || knownAt(tagged, end)?.event !== null) &&
    !isOneOf(tagged, start - 1, HYPHEN)
  );
}

/** All capitalised words of a phrase, names of people in full: what tells two events apart. */
export function namesIn(tagged: Tagged, phrase: Span, names: Names): readonly string[] {
  let words = NOTHING;
  let run: Span | null = null;
  while ((run = nextRun(tagged, phrase, run)) != null) {
    const text = textOf(tagged, run);
    const full = names.get(text) ?? text;
    words = words.concat(run.end - run.start === 1 && full === text ? [text] : full.split(' '));
  }
  return words;
}

/**
 * "Belarusian authorities", "Western governments", "Belarusian government-controlled television": where the group noun
 * behind a run ends; −1 for none.
 */
function groupEnd(tagged: Tagged, run: Span, limit: number): number {
  const last = Math.min(limit, run.start + MOST_WORDS_OF_AN_ACTOR);
  for (let i = run.end; i < last && isOneOf(tagged, i, NOUN | HYPHEN); i++) {
    if (
      isListed(tagged, i, GROUPS) &&
      !isOneOf(tagged, i + 1, HYPHEN | NAME) &&
      !(i + 1 < limit && isOneOf(tagged, i + 1, NOUN) && kindsAt(tagged, i + 1) === 0)
    )
      return i + 1;
  }
  return -1;
}

/** Places: names after "in", "at", "near" …, and names that a place noun heads ("city of Vitebsk"). */
export function placesIn(tagged: Tagged, span: Span): readonly string[] {
  let places = NOTHING;
  let run: Span | null = null;
  while ((run = nextRun(tagged, span, run)) != null) {
    let before = run.start - 1;
    while (before >= span.start && isOneOf(tagged, before, DETERMINER | NOUN) && !isListed(tagged, before, PLACE_NOUNS))
      before--;
    const headed = isListed(tagged, before - 1, PLACE_NOUNS) && wordAt(tagged, before) === 'of';
    // After a place comes a mark, a preposition, an adverb, a conjunction or nothing: not "in Apple stores".
    const placed =
      isListed(tagged, before, PLACING) &&
      wordAt(tagged, before - 1) !== 'according' &&
      (before === run.start - 1 || isOneOf(tagged, run.start - 1, DETERMINER)) &&
      !isTimeless(tagged, run.end, NOUN | POSSESSIVE | NAME | NUMBER);
    if (!headed && !placed) continue;
    places = withOne(places, textOf(tagged, run));
  }
  return places;
}
