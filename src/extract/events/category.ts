// Of what kind an event is. The category of a light verb comes from what it governs or who does it: "release footage",
// "release a loan", "agree to ban", "the judge approved".

import { adjunctOf, governedBy, controls, type Clause } from './clauses.js';
import { nounBefore, type Span } from './phrases.js';
import type { Word } from './lexicon.js';
import {
  DETERMINER,
  IN_TIMEX,
  NAME,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TO,
  hasOneOf,
  isListed,
  isOneOf,
  isTimeless,
  kindsAt,
  knownAt,
  wordAt,
  type Tagged,
} from './tags.js';
import { ARMED, COLLIDING, EMPLOYED, HAPPENING, INTENDING, LIGHT, REPORTING, TARGETING, TITLES } from './words.js';

/**
 * The category of the event that the noun at `i` names; empty when it only describes the noun after it ("flight
 * diversion").
 */
export function eventCategory(tagged: Tagged, i: number): string {
  const word = knownAt(tagged, i);
  const event = word?.event ?? '';
  if (event === '' || compound(tagged, i)) return '';
  return word?.singular === 'strike' && !isBlow(tagged, i) ? 'protest' : event;
}

/** "an air strike", "strikes on the port": no work is laid down. */
function isBlow(tagged: Tagged, i: number): boolean {
  return isListed(tagged, i - 1, ARMED) || (isListed(tagged, i + 1, TARGETING) && !isOneOf(tagged, i + 2, IN_TIMEX));
}

/** The category of what a clause tells; empty for none. */
export function categoryOf(tagged: Tagged, clauses: readonly Clause[], index: number): string {
  const clause = clauses[index];
  if (!clause) return '';
  const { word, last } = clause.verb;
  const phrasal = word.phrasal.length === 0 ? undefined : phrasalOf(tagged, clause);
  // "took over in May" without saying what: a post.
  if (phrasal?.category)
    return phrasal.category === 'acquisition' &&
      !clause.verb.passive &&
      !isTimeless(tagged, last + 1 + phrasal.rest.length, OBJECT)
      ? 'appointment'
      : phrasal.category;
  const own = word.category;
  // "carried out an attack", "called off the strike" say no more than their object does.
  const light = phrasal !== undefined || (word.lists & LIGHT) !== 0;
  // "a galaxy seen through a lens": it describes, and says nothing of when.
  if (
    light &&
    clause.opener === 'modifier' &&
    clause.verb.tense === 'participle' &&
    clause.link !== ',' &&
    !hasOneOf(tagged, clause.span, IN_TIMEX)
  )
    return '';
  if (own === '' || word.lists & (REPORTING | INTENDING | LIGHT) || own === 'agreement') {
    const governed = governedBy(clauses, index);
    const below = governed && controls(tagged, clause, governed) ? categoryOf(tagged, clauses, index + 1) : '';
    if (below) return below;
  }
  if (own !== '' && !light) return own;
  // "They found dust, they reported": as what is reported is told by itself, this says nothing more.
  if (clause.opener === 'comma' && index > 0 && word.lists & REPORTING && !isTimeless(tagged, last + 1, OBJECT))
    return '';
  const next = clauses[index + 1];
  // "reported that they had detected dust": what is reported, not the report of a company.
  if (own !== '' && word.lists & REPORTING && next?.opener === 'that' && next.parent === index)
    return categoryOf(tagged, clauses, index + 1) || own;
  const doer = subjectCategory(tagged, clause);
  // What shares and sales do is business, whatever they reach; what courts do is theirs.
  const known =
    (light && doer !== 'business' && doer !== 'court' && (doer !== own || own === '')
      ? objectCategory(tagged, clause, own)
      : '') || doer;
  if (known === '' && own === '' && !(word.lists & REPORTING) && adjunctOf(tagged, clauses, index))
    return categoryIn(tagged, clause.subject) || categoryOf(tagged, clauses, index + 1);
  return known || blowOf(tagged, clauses, index, own) || (isElsewhere(tagged, clause, own) ? '' : own);
}

/** The entry of a verb and further words that a clause has: those that follow it, or its object. */
function phrasalOf(tagged: Tagged, clause: Clause): Word['phrasal'][number] | undefined {
  const { word, last } = clause.verb;
  return word.phrasal.find(({ rest, object }) =>
    object === null
      ? rest.every((next, i) => wordAt(tagged, last + 1 + i) === next)
      : objectWith(tagged, clause, (i) => isMeant(tagged, i, object)) >= 0,
  );
}

/**
 * What strikes, kills or injures does so by accident, in a fight or by not working: "a ferry struck a reef", "workers
 * struck". What somebody suffers "when" something else happened is of that kind. Empty where nothing says so.
 */
function blowOf(tagged: Tagged, clauses: readonly Clause[], index: number, own: string): string {
  const clause = clauses[index];
  if (!clause || (own !== 'attack' && own !== 'disaster')) return '';
  const { verb, subject } = clause;
  if (verb.passive) {
    for (const beside of [index + 1, index - 1]) {
      const category =
        clauses[beside]?.parent === index && clauses[beside].opener === 'subordinate'
          ? categoryOf(tagged, clauses, beside)
          : '';
      if (category === 'attack' || category === 'disaster') return category;
    }
  } else if (subject) {
    let head = subject.start;
    while (head + 1 < subject.end && !isOneOf(tagged, head + 1, PREPOSITION)) head++;
    if (isListed(tagged, head, COLLIDING)) return 'disaster';
    if (verb.lemma === 'strike' && (isListed(tagged, head, EMPLOYED) || isOneOf(tagged, head, PRONOUN)))
      return 'protest';
  }
  return '';
}

/**
 * "The stock hit 2,020 points" is no disaster, "police closed the bridge" no business, "the museum closed" is; "lost
 * contact" is no match.
 */
function isElsewhere(tagged: Tagged, { object, verb: { lemma } }: Clause, own: string): boolean {
  const elsewhere =
    own === 'disaster'
      ? NUMBER
      : lemma === 'lose'
        ? NOUN | DETERMINER
        : lemma === 'close' || lemma === 'shut'
          ? OBJECT
          : 0;
  return object !== null && isTimeless(tagged, object.start, elsewhere);
}

/** The category of the event that is the subject of a light verb. */
function echoedCategory(tagged: Tagged, { subject, verb }: Clause): string {
  return verb.word.lists & LIGHT ? categoryIn(tagged, subject) : '';
}

/** Whether a verb of a category says no more than its subject does. */
export function echoes(tagged: Tagged, clause: Clause, category: string): boolean {
  const { last, word } = clause.verb;
  return (
    category !== '' &&
    category === echoedCategory(tagged, clause) &&
    (!isTimeless(tagged, last + 1, OBJECT) || (word.lists & HAPPENING) !== 0)
  );
}

/** The category of the first event that a phrase names before its first preposition. */
export function categoryIn(tagged: Tagged, phrase: Span | null): string {
  for (let i = phrase?.start ?? 0; i < (phrase?.end ?? 0) && !isOneOf(tagged, i, PREPOSITION); i++) {
    const category = isOneOf(tagged, i, NAME) ? '' : eventCategory(tagged, i);
    if (category) return category;
  }
  return '';
}

/** What a light verb, or one of no category, does by who does it: "the judge approved", "the eruption began". */
function subjectCategory(tagged: Tagged, clause: Clause): string {
  const { subject, verb } = clause;
  const { lists } = verb.word;
  if (!subject || verb.passive || lists & REPORTING) return '';
  for (let i = subject.end - 1; i >= subject.start; i--) {
    const doer = knownAt(tagged, i)?.doer;
    if (doer) return doer;
  }
  return echoedCategory(tagged, clause);
}

const OBJECT = NOUN | NAME | DETERMINER | NUMBER;
const CURRENCY = '$€£¥';

/** The first token of what a verb governs that passes a test; −1 for none. */
function objectWith(tagged: Tagged, clause: Clause, test: (i: number) => boolean): number {
  const spans = clause.verb.passive ? [clause.subject, clause.object] : [clause.object];
  // "the treaty that they signed": the object stands before the relative.
  if (clause.opener === 'relative') spans.push(nounBefore(tagged, clause.at));
  for (const span of spans) {
    for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) {
      // What counts is the head: not "video" in "a video conference", not "company" in "the company's board", not what
      // "in" or "on" add.
      if (
        isOneOf(tagged, i, PREPOSITION | TO | SUBORDINATOR) &&
        (i > (span?.start ?? 0) || !clause.verb.passive) &&
        (wordAt(tagged, i) !== 'of' || knownAt(tagged, i - 1)?.ofVerb)
      )
        break;
      if (!isOneOf(tagged, i, IN_TIMEX) && !isOneOf(tagged, i + 1, POSSESSIVE) && !compound(tagged, i) && test(i))
        return i;
    }
  }
  return -1;
}

/**
 * Whether token `i` is what an entry of a verb and its object means: a noun, any person where it names none, with "!"
 * only a post.
 */
function isMeant(tagged: Tagged, i: number, noun: string): boolean {
  const word = knownAt(tagged, i);
  if (noun === '!') return isListed(tagged, i, TITLES);
  return noun === ''
    ? isListed(tagged, i, TITLES | EMPLOYED) ||
        /^(?:s?he|him)$/.test(wordAt(tagged, i)) ||
        (isOneOf(tagged, i, NAME) && word?.event === null)
    : word?.singular === noun;
}

/** The category of the first noun governed that has one; the verb's own when the noun allows it. */
function objectCategory(tagged: Tagged, clause: Clause, own: string): string {
  let found = '';
  objectWith(tagged, clause, (i) => {
    const topics = knownAt(tagged, i)?.topics ?? [];
    // Who joins a party, a firm or an army takes a place in it; whom a blow hits says nothing of its kind.
    found = topics.includes(own) ? own : eventCategory(tagged, i) || (CASUAL.includes(own) ? '' : (topics[0] ?? ''));
    return found !== '';
  });
  return (
    found ||
    (objectWith(tagged, clause, (i) => CURRENCY.includes(wordAt(tagged, i))) < 0
      ? ''
      : own === 'sport' || own === ''
        ? 'business'
        : own)
  );
}

const CASUAL = ['appointment', 'attack', 'disaster'];

/** "flight diversion": the first noun only describes the second. */
function compound(tagged: Tagged, i: number): boolean {
  return isTimeless(tagged, i + 1, NOUN) && kindsAt(tagged, i + 1) === 0;
}
