// Finds what may tell of an event in a sentence: every verb group, and every noun of the event lexicon. The category of
// a light verb comes from what it governs or who does it: "release footage", "release a loan", "agree to ban", "the
// judge approved".

import { clauseAt, clauseOf, isGoverned, isInVerb, type Clause } from './clauses.js';
import { nounBefore, type Span } from './phrases.js';
import type { Word } from './lexicon.js';
import type { Modality } from './mention.js';
import {
  ADVERB,
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
import { isFinite } from './verb-groups.js';
import {
  ARMED,
  CLAIMS,
  COLLIDING,
  COMMANDING,
  DENYING,
  DISBELIEVING,
  DUE,
  EMPLOYED,
  HAPPENING,
  INTENDING,
  LIGHT,
  NOBODY,
  REPORTING,
  TARGETING,
  TITLES,
} from './words.js';

/** A trigger before its roles are known. */
export interface Trigger {
  readonly clause: number;
  /** Token of the sentence. */
  readonly at: number;
  readonly isNoun: boolean;
  readonly lemma: string;
  readonly category: string;
  readonly modality: Modality;
  readonly reporting: boolean;
  /** Index of the trigger that this one belongs to, -1 for none. */
  readonly partOf: number;
  /** A verb that says no more than its subject does: "the talks came", "the eruption began". */
  readonly echo: boolean;
}

/** All triggers of a sentence, verbs first, each group in text order. */
export function findTriggers(tagged: Tagged, clauses: readonly Clause[]): Trigger[] {
  const triggers: Trigger[] = [];
  clauses.forEach((clause, index) => triggers.push(verbTrigger(tagged, clauses, clause, index)));
  const { tags } = tagged;
  for (let i = 0; i < tagged.length; i++) {
    const tag = tags[i] ?? 0;
    const word = knownAt(tagged, i);
    if (
      !(tag & (NOUN | NAME)) ||
      tag & IN_TIMEX ||
      !word ||
      (word.event === null && !(tag & NOUN && word.ofVerb)) ||
      isInVerb(clauses, i)
    )
      continue;
    const clause = clauseAt(clauses, i);
    const governing = clauseOf(clauses, clause);
    const verb = clauseOf(triggers, clause);
    const category = eventCategory(tagged, i);
    const told = governing !== undefined && category !== '' && category === verb?.category && i > governing.verb.head;
    triggers.push({
      clause,
      at: i,
      isNoun: true,
      lemma: word.singular,
      category,
      modality: verb?.modality ?? 'happened',
      reporting: false,
      partOf: told ? clause : -1,
      echo: false,
    });
  }
  return triggers;
}

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

function verbTrigger(tagged: Tagged, clauses: readonly Clause[], clause: Clause, index: number): Trigger {
  const { verb, parent } = clause;
  const governing = clauseOf(clauses, clause.parent);
  const category = categoryOf(tagged, clauses, index);
  return {
    clause: index,
    at: verb.head,
    isNoun: false,
    lemma: verb.lemma,
    category,
    modality: modalityOf(tagged, clauses, index),
    reporting: (verb.word.lists & REPORTING) !== 0,
    partOf:
      (governing &&
        (isGoverned(governing, clause)
          ? controls(tagged, governing, clause)
          : isReported(tagged, governing, clause))) ||
      (index > 0 && adjunctOf(tagged, clauses, index - 1) === clause)
        ? parent
        : -1,
    echo:
      category !== '' &&
      category === echoedCategory(tagged, clause) &&
      (!isTimeless(tagged, verb.last + 1, OBJECT) || (verb.word.lists & HAPPENING) !== 0),
  };
}

/**
 * "reported that they had detected dust": one event with its report, which is of the same kind, unless it has a date of
 * its own.
 */
function isReported(tagged: Tagged, { verb: { word } }: Clause, { opener, span }: Clause): boolean {
  return (
    opener === 'that' &&
    word.category !== '' &&
    (word.lists & (REPORTING | LIGHT)) === (REPORTING | LIGHT) &&
    !hasOneOf(tagged, span, IN_TIMEX)
  );
}

/** "The bus left the road, killing two": the clause behind it that says what came of it, and has no date of its own. */
export function adjunctOf(tagged: Tagged, clauses: readonly Clause[], index: number): Clause | undefined {
  const next = clauses[index + 1];
  const isAdjunct =
    next?.parent === index &&
    next.opener === 'modifier' &&
    next.verb.tense === 'gerund' &&
    next.link === ',' &&
    isFinite(clauses[index]?.verb ?? next.verb);
  return isAdjunct && !hasOneOf(tagged, next.span, IN_TIMEX) ? next : undefined;
}

/** The infinitive that a clause governs, or the gerund ("began flying"); undefined when it governs none. */
function governedBy(clauses: readonly Clause[], index: number): Clause | undefined {
  const next = clauses[index + 1];
  return next && next.parent === index && isGoverned(clauses[index], next) ? next : undefined;
}

/** "agree to ban", "order a flight to land": the infinitive is what the governing verb does, not a purpose. */
function controls(tagged: Tagged, governing: Clause, clause: Clause): boolean {
  if (governing.verb.word.lists & COMMANDING) return true;
  for (let i = governing.verb.last + 1; i < clause.verb.first; i++)
    if (!isOneOf(tagged, i, IN_TIMEX | ADVERB | PREPOSITION)) return false;
  return true;
}

function categoryOf(tagged: Tagged, clauses: readonly Clause[], index: number): string {
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
  const doer = subjectCategory(tagged, clause, own);
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

/** "The stock hit 2,020 points" is no disaster, "police closed the bridge" no business; "the museum closed" is. */
function isElsewhere(tagged: Tagged, { object, verb: { lemma } }: Clause, own: string): boolean {
  if (object === null) return false;
  return own === 'disaster'
    ? isTimeless(tagged, object.start, NUMBER)
    : (lemma === 'close' || lemma === 'shut') && isTimeless(tagged, object.start, OBJECT);
}

/** The category of the event that is the subject of a light verb. */
function echoedCategory(tagged: Tagged, { subject, verb }: Clause): string {
  return verb.word.lists & LIGHT ? categoryIn(tagged, subject) : '';
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
function subjectCategory(tagged: Tagged, clause: Clause, own: string): string {
  const { subject, verb } = clause;
  const { lists } = verb.word;
  if (!subject || verb.passive || lists & REPORTING || !(own === '' || lists & LIGHT)) return '';
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

function modalityOf(tagged: Tagged, clauses: readonly Clause[], index: number): Modality {
  const clause = clauses[index];
  if (!clause) return 'happened';
  const { verb } = clause;
  if (
    clause.conditional ||
    (verb.hypothetical && !isBackshifted(tagged, clauses, index)) ||
    isRule(tagged, clauses, index)
  )
    return 'hypothetical';
  // "found no damage".
  if (verb.negated || startsWithNo(tagged, clause.object) || startsWithNo(tagged, clause.subject)) return 'negated';
  const upper = clauseOf(clauses, clause.parent);
  if (isDisbelieved(tagged, clause, upper)) return 'negated';
  if (clause.opener === 'infinitive') {
    if (!upper) return 'expected';
    const modality = modalityOf(tagged, clauses, clause.parent);
    if (modality !== 'happened') return modality;
    const { lemma, word } = upper.verb;
    if (word.lists & DENYING) return 'negated';
    return lemma === 'be' || word.lists & INTENDING || !controls(tagged, upper, clause) ? 'expected' : 'happened';
  }
  if (verb.tense === 'future') return 'expected';
  if (upper && clause.opener === 'subordinate' && upper.verb.tense === 'future' && verb.tense === 'present')
    return 'expected';
  // "prepares to be hit", "plans to", "agrees to": the verb itself is now; what it governs is to come.
  const governs = governedBy(clauses, index) !== undefined || isDue(tagged, verb);
  if (governs && verb.lemma === 'be') return verb.tense === 'present' ? 'expected' : 'hypothetical';
  const intends = (governs || verb.passive) && verb.word.lists & INTENDING;
  return intends && (verb.tense === 'present' || verb.passive) ? 'expected' : 'happened';
}

/** "The decision is due on 16 December". */
export function isDue(tagged: Tagged, { lemma, last }: Clause['verb']): boolean {
  return lemma === 'be' && isListed(tagged, last + 1, DUE);
}

/** "Dust forms when stars die": in the present, and at no time, "when" tells what always happens. */
function isRule(tagged: Tagged, clauses: readonly Clause[], index: number): boolean {
  const when = clauses[index]?.link === 'when' ? index : index + 1;
  const { link = '', parent = -1, verb } = clauses[when] ?? {};
  return (
    link === 'when' &&
    (when === index || parent === index) &&
    verb?.tense === 'present' &&
    clauseOf(clauses, parent)?.verb.tense === 'present' &&
    !hasOneOf(tagged, { start: 0, end: tagged.length }, IN_TIMEX)
  );
}

/**
 * "said it would cut jobs": behind a past verb of saying, "would" is the past of "will", unless a condition follows.
 */
function isBackshifted(tagged: Tagged, clauses: readonly Clause[], index: number): boolean {
  const { opener, parent, verb } = clauses[index] ?? {};
  // "It said its director, Ada Berg, would resign": the comma closes an insertion.
  const upper =
    opener === 'that'
      ? clauseOf(clauses, parent ?? -1)?.verb
      : opener === 'comma'
        ? clauseOf(clauses, index - 1)?.verb
        : undefined;
  if (!verb || !upper || wordAt(tagged, verb.first) !== 'would') return false;
  return (
    (upper.word.lists & REPORTING) !== 0 &&
    upper.tense.startsWith('past') &&
    !upper.negated &&
    !clauses[index + 1]?.conditional &&
    !clauses[index + 2]?.conditional
  );
}

/** "denied that …", "denied soldiers fired", "denied firing", "rejected claims that …". */
function isDisbelieved(tagged: Tagged, { opener, at, verb }: Clause, upper: Clause | undefined): boolean {
  if (!upper || upper.verb.negated || !(upper.verb.word.lists & DISBELIEVING)) return false;
  return (
    opener === 'that' ||
    (opener === 'modifier' && verb.first === upper.verb.last + 1) ||
    (opener === 'relative' && isListed(tagged, at - 1, CLAIMS))
  );
}

function startsWithNo(tagged: Tagged, phrase: Span | null): boolean {
  return phrase !== null && isListed(tagged, phrase.start, NOBODY);
}

/** "flight diversion": the first noun only describes the second. */
function compound(tagged: Tagged, i: number): boolean {
  return isTimeless(tagged, i + 1, NOUN) && kindsAt(tagged, i + 1) === 0;
}
