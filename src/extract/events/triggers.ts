// Finds what may tell of an event in a sentence: every verb group, and every noun of the event lexicon. The category of a light verb comes
// from what it governs or who does it: "release footage", "release a loan", "agree to ban", "the judge approved".

import type { Clause } from './clauses.js';
import type { Span } from './phrases.js';
import { isFinite } from './verb-groups.js';
import type { Modality } from './mention.js';
import { isListed, isOneOf, tagAt, tagSet, wordAt, type Tagged } from './tags.js';

/** A trigger before its roles are known. */
export interface Trigger {
  readonly clause: number;
  readonly trigger: Span;
  readonly form: 'verb' | 'noun';
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
export function findTriggers(tagged: readonly Tagged[], clauses: readonly Clause[]): Trigger[] {
  const triggers: Trigger[] = clauses.map((clause, index) => verbTrigger(tagged, clauses, clause, index));
  for (let i = 0; i < tagged.length; i++) {
    const item = tagged[i];
    if (!item || !isEventNoun(item) || clauses.some(({ verb }) => verb.first <= i && i <= verb.last)) continue;
    const clause = clauseAt(clauses, i);
    const governing = clauses[clause];
    const category = eventCategory(tagged, i);
    const sameAsVerb = category !== '' && category === triggers[clause]?.category && governing !== undefined && i > governing.verb.head;
    const light = sameAsVerb || (governing !== undefined && governing.verb.word.lists.has('light') && isObjectHead(tagged, governing, i));
    triggers.push({
      clause,
      trigger: { start: i, end: i + 1 },
      form: 'noun',
      lemma: item.word.singular,
      category,
      modality: triggers[clause]?.modality ?? 'happened',
      reporting: false,
      partOf: light ? clause : -1,
      echo: false,
    });
  }
  return triggers;
}

function isEventNoun({ word, tag, token, inTimex }: Tagged): boolean {
  if (tag === 'name' ? word.event === null : tag !== 'noun' || (word.event === null && !word.ofVerb)) return false;
  return !inTimex && token.kind === 'word';
}

/** The category of the event that the noun at `i` names; empty when it only describes the noun after it ("flight diversion"). */
function eventCategory(tagged: readonly Tagged[], i: number): string {
  return compound(tagged, i) ? '' : (tagged[i]?.word.event ?? '');
}

function verbTrigger(tagged: readonly Tagged[], clauses: readonly Clause[], clause: Clause, index: number): Trigger {
  const { verb, parent } = clause;
  const governing = clauses[parent];
  const category = categoryOf(tagged, clauses, index);
  return {
    clause: index,
    trigger: { start: verb.head, end: verb.head + 1 },
    form: 'verb',
    lemma: verb.lemma,
    category,
    modality: modalityOf(tagged, clauses, index),
    reporting: verb.word.lists.has('reporting'),
    partOf: clause.opener === 'infinitive' && governing && controls(tagged, governing, clause) ? parent : -1,
    echo: category !== '' && category === echoedCategory(tagged, clause),
  };
}

/** The infinitive that a clause governs; undefined when it governs none. */
function governedBy(clauses: readonly Clause[], index: number): Clause | undefined {
  const next = clauses[index + 1];
  return next?.opener === 'infinitive' && next.parent === index ? next : undefined;
}

/** "agree to ban", "order a flight to land": the infinitive is what the governing verb does, not a purpose. */
function controls(tagged: readonly Tagged[], governing: Clause, clause: Clause): boolean {
  if (governing.verb.word.lists.has('commanding')) return true;
  for (let i = governing.verb.last + 1; i < clause.verb.first; i++) if (!tagged[i]?.inTimex && !isOneOf(tagged, i, BEFORE_GOVERNED)) return false;
  return true;
}

const BEFORE_GOVERNED = tagSet('adverb preposition');

function categoryOf(tagged: readonly Tagged[], clauses: readonly Clause[], index: number): string {
  const clause = clauses[index];
  if (!clause) return '';
  const { word, last } = clause.verb;
  const phrasal = word.phrasal.find(({ rest }) => rest.every((next, i) => wordAt(tagged, last + 1 + i) === next));
  if (phrasal) return phrasal.category;
  const own = word.category;
  const light = word.lists.has('light');
  const governed = governedBy(clauses, index);
  if (governed && controls(tagged, clause, governed) && (own === '' || word.lists.has('reporting') || word.lists.has('intending') || light || own === 'agreement')) {
    const below = categoryOf(tagged, clauses, index + 1);
    if (below) return below;
  }
  if (own !== '' && !light) return own;
  return (light ? objectCategory(tagged, clause, own) : '') || subjectCategory(tagged, clause, own) || (reachesNumber(tagged, clause) && own === 'disaster' ? '' : own);
}

/** "The stock hit 2,020 points". */
function reachesNumber(tagged: readonly Tagged[], { object }: Clause): boolean {
  return object !== null && tagAt(tagged, object.start) === 'number';
}

/** The category of the event that is the subject of a light verb. */
function echoedCategory(tagged: readonly Tagged[], { subject, verb }: Clause): string {
  if (!subject || !verb.word.lists.has('light')) return '';
  for (let i = subject.start; i < subject.end && tagAt(tagged, i) !== 'preposition'; i++) {
    const category = eventCategory(tagged, i);
    if (category) return category;
  }
  return '';
}

/** What a light verb, or one of no category, does by who does it: "the judge approved", "the eruption began". */
function subjectCategory(tagged: readonly Tagged[], clause: Clause, own: string): string {
  const { subject, verb } = clause;
  const { lists } = verb.word;
  if (!subject || verb.passive || lists.has('reporting') || !(own === '' || lists.has('light'))) return '';
  for (let i = subject.end - 1; i >= subject.start; i--) {
    const doer = tagged[i]?.word.doer;
    if (doer) return doer;
  }
  return echoedCategory(tagged, clause);
}

const CURRENCY: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);

/** Words before a relative that may hold what it is about. */
const ANTECEDENT = 4;

/** The category of the first noun governed that has one; the verb's own when the noun allows it. */
function objectCategory(tagged: readonly Tagged[], clause: Clause, own: string): string {
  const spans = clause.verb.passive ? [clause.subject, clause.object] : [clause.object];
  // "the treaty that they signed": the object stands before the relative.
  if (clause.opener === 'relative') spans.push({ start: Math.max(0, clause.at - ANTECEDENT), end: clause.at });
  for (const span of spans) {
    if (!span) continue;
    for (let i = span.start; i < span.end; i++) {
      // What counts is the head: not "video" in "a video conference", not "company" in "the company's board", not what "in" or "on" add.
      if ((tagAt(tagged, i) === 'preposition' || tagAt(tagged, i) === 'to') && (i > span.start || !clause.verb.passive) && wordAt(tagged, i) !== 'of') break;
      if (tagged[i]?.inTimex || tagAt(tagged, i + 1) === 'possessive' || compound(tagged, i)) continue;
      const { topics = [], event } = tagged[i]?.word ?? {};
      if (topics.includes(own) || event === own) return own;
      if (event) return event;
      if (topics[0]) return topics[0];
    }
    if (tagged.slice(span.start, span.end).some(({ token }) => CURRENCY.has(token.text))) return own === 'sport' || own === '' ? 'business' : own;
  }
  return '';
}

function modalityOf(tagged: readonly Tagged[], clauses: readonly Clause[], index: number): Modality {
  const clause = clauses[index];
  if (!clause) return 'happened';
  const { verb } = clause;
  if (clause.conditional || verb.hypothetical) return 'hypothetical';
  // "found no damage".
  if (verb.negated || startsWithNo(tagged, clause.object) || startsWithNo(tagged, clause.subject)) return 'negated';
  const above = clauses[clause.parent];
  if (isDisbelieved(tagged, clause, above)) return 'negated';
  if (clause.opener === 'infinitive') {
    if (!above) return 'expected';
    const upper = modalityOf(tagged, clauses, clause.parent);
    if (upper !== 'happened') return upper;
    if (above.verb.word.lists.has('denying')) return 'negated';
    return above.verb.lemma === 'be' || above.verb.word.lists.has('intending') || !controls(tagged, above, clause) ? 'expected' : 'happened';
  }
  if (verb.tense === 'future') return 'expected';
  if (above && clause.opener === 'subordinate' && isFinite(above.verb) && above.verb.tense === 'future' && verb.tense === 'present') return 'expected';
  // "prepares to be hit", "plans to", "agrees to": the verb itself is now; what it governs is to come.
  const governs = governedBy(clauses, index) !== undefined;
  if (governs && verb.lemma === 'be') return verb.tense === 'present' ? 'expected' : 'hypothetical';
  const intends = (governs || verb.passive) && verb.word.lists.has('intending');
  return intends && (verb.tense === 'present' || verb.passive) ? 'expected' : 'happened';
}

/** "denied that …", "denied soldiers fired", "denied firing", "rejected claims that …". */
function isDisbelieved(tagged: readonly Tagged[], { opener, at, verb }: Clause, above: Clause | undefined): boolean {
  if (!above || above.verb.negated || !above.verb.word.lists.has('disbelieving')) return false;
  return opener === 'that' || (opener === 'modifier' && verb.first === above.verb.last + 1) || (opener === 'relative' && isListed(tagged, at - 1, 'claims'));
}

function startsWithNo(tagged: readonly Tagged[], phrase: Span | null): boolean {
  return phrase !== null && wordAt(tagged, phrase.start) === 'no';
}

/** "flight diversion": the first noun only describes the second. */
function compound(tagged: readonly Tagged[], i: number): boolean {
  const next = tagged[i + 1];
  return next?.tag === 'noun' && next.verb === null && !next.inTimex;
}

/** Index of the innermost clause around token `i`, -1 for none. */
export function clauseAt(clauses: readonly Clause[], i: number): number {
  let found = -1;
  clauses.forEach(({ span, subject, opener }, index) => {
    const own = i >= span.start && i < span.end;
    const inSubject = subject !== null && opener !== 'relative' && opener !== 'infinitive' && i >= subject.start && i < subject.end;
    if (own || (inSubject && found < 0)) found = index;
  });
  return found;
}

function isObjectHead(tagged: readonly Tagged[], clause: Clause, i: number): boolean {
  const span = clause.verb.passive ? clause.subject : clause.object;
  if (!span || i < span.start || i >= span.end) return false;
  for (let j = span.start; j < i; j++) if (tagAt(tagged, j) === 'preposition') return false;
  return true;
}
