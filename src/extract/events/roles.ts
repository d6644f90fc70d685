// Who and where: the actors that a phrase names, with full names from their first mention, and the places that a clause names.

import type { Span } from './phrases.js';
import { nameRuns, personOf, textOf, type Names } from './names.js';
import { isListed, isOneOf, tagAt, tagSet, wordAt, type Tagged } from './tags.js';

const MOST_WORDS_OF_AN_ACTOR = 8;

/** The actors in a noun phrase: names of people in full, names of bodies, and groups that a name describes ("Belarusian authorities"). */
export function actorsIn(tagged: readonly Tagged[], phrase: Span | null, names: Names): string[] {
  if (!phrase) return [];
  const actors: string[] = [];
  for (const run of nameRuns(tagged, phrase)) {
    const person = personOf(tagged, run);
    const group = groupAfter(tagged, run, phrase.end);
    if (!group && describes(tagged, run, phrase.end)) continue;
    const text = textOf(tagged, group ?? person);
    const full = group ? text : (names.get(text) ?? text);
    if (person.end - person.start === 1 && isListed(tagged, person.start, 'titles')) continue;
    if (full.length > 1 && !actors.includes(full)) actors.push(full);
  }
  return actors;
}

/** "a Belarusian journalist", "the Ryanair flight": the name only describes the noun after it. */
function describes(tagged: readonly Tagged[], run: Span, end: number): boolean {
  const next = tagged[run.end];
  return run.end < end && next?.tag === 'noun' && (next.verb === null || next.word.event !== null) && !next.inTimex && tagAt(tagged, run.start - 1) !== 'hyphen';
}

/** All capitalised words of a phrase, names of people in full: what tells two events apart. */
export function namesIn(tagged: readonly Tagged[], phrase: Span, names: Names): string[] {
  return nameRuns(tagged, phrase).flatMap((run) => {
    const text = textOf(tagged, run);
    return (names.get(text) ?? text).split(' ');
  });
}

/** "Belarusian authorities", "Western governments", "Belarusian government-controlled television": the run through its group noun. */
function groupAfter(tagged: readonly Tagged[], run: Span, end: number): Span | null {
  for (let i = run.end; i < Math.min(end, run.start + MOST_WORDS_OF_AN_ACTOR); i++) {
    const item = tagged[i];
    if (!item || (item.tag !== 'noun' && item.tag !== 'hyphen')) return null;
    const next = tagged[i + 1];
    if (item.word.lists.has('groups') && next?.tag !== 'hyphen' && !(next?.tag === 'noun' && next.verb === null && i + 1 < end) && next?.tag !== 'name') return { start: run.start, end: i + 1 };
  }
  return null;
}

const DESCRIBING = tagSet('determiner noun');
const NOMINAL_HEAD = tagSet('noun possessive name number');

/** Places: names after "in", "at", "near" …, and names that a place noun heads ("city of Vitebsk"). */
export function placesIn(tagged: readonly Tagged[], span: Span): string[] {
  const places: string[] = [];
  for (const run of nameRuns(tagged, span)) {
    let before = run.start - 1;
    while (before >= span.start && isOneOf(tagged, before, DESCRIBING) && !isListed(tagged, before, 'placeNouns')) before--;
    const word = wordAt(tagged, before);
    const headed = word === 'of' && isListed(tagged, before - 1, 'placeNouns');
    const placed = before === run.start - 1 || tagAt(tagged, run.start - 1) === 'determiner' ? isListed(tagged, before, 'placing') && isPlaceEnd(tagged[run.end]) : false;
    const place = headed || placed ? textOf(tagged, run) : '';
    if (place && !places.includes(place)) places.push(place);
  }
  return places;
}

/** After a place comes a mark, a preposition, an adverb, a conjunction or nothing: not "in Apple stores". */
function isPlaceEnd(next: Tagged | undefined): boolean {
  return next === undefined || next.inTimex || !NOMINAL_HEAD.has(next.tag);
}
