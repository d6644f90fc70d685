// Finds what may tell of an event in a sentence: every verb group, and every noun of the event lexicon. The category of a light verb comes
// from what it governs or who does it: "release footage", "release a loan", "agree to ban", "the judge approved".

import type { Clause } from './clauses.js';
import type { Span } from './phrases.js';
import { isFinite } from './verb-groups.js';
import type { Lexicon } from './lexicon.js';
import type { Modality } from './mention.js';
import { tagAt, wordAt, type Tagged } from './tags.js';

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
export function findTriggers(tagged: readonly Tagged[], clauses: readonly Clause[], lexicon: Lexicon): Trigger[] {
  const triggers: Trigger[] = clauses.map((clause, index) => verbTrigger(tagged, clauses, clause, index, lexicon));
  for (let i = 0; i < tagged.length; i++) {
    const noun = eventNounAt(tagged, clauses, i, lexicon);
    if (noun === null) continue;
    const clause = clauseAt(clauses, i);
    const governing = clauses[clause];
    const category = compound(tagged, i) ? '' : (lexicon.eventNouns.get(noun) ?? lexicon.eventNouns.get(singular(noun, lexicon)) ?? '');
    const sameAsVerb = category !== '' && category === triggers[clause]?.category && governing !== undefined && i > governing.verb.head;
    const light = sameAsVerb || (governing !== undefined && lexicon.is('light', governing.verb.lemma) && isObjectHead(tagged, governing, i));
    triggers.push({
      clause,
      trigger: { start: i, end: i + 1 },
      form: 'noun',
      lemma: singular(noun, lexicon),
      category,
      modality: triggers[clause]?.modality ?? 'happened',
      reporting: false,
      partOf: light ? clause : -1,
      echo: false,
    });
  }
  return triggers;
}

function verbTrigger(tagged: readonly Tagged[], clauses: readonly Clause[], clause: Clause, index: number, lexicon: Lexicon): Trigger {
  const { verb } = clause;
  const complement = clauses.findIndex((other) => other.opener === 'infinitive' && other.parent === index);
  const category = categoryOf(tagged, clauses, index, complement, lexicon);
  const controlled = clause.opener === 'infinitive' && clause.parent >= 0 && controls(tagged, clauses[clause.parent], clause, lexicon);
  return {
    clause: index,
    trigger: { start: verb.head, end: verb.head + 1 },
    form: 'verb',
    lemma: verb.lemma,
    category,
    modality: modalityOf(tagged, clauses, index, lexicon),
    reporting: lexicon.is('reporting', verb.lemma),
    partOf: controlled ? clause.parent : -1,
    echo: category !== '' && category === echoedCategory(tagged, clause, lexicon),
  };
}

/** "agree to ban", "order a flight to land": the infinitive is what the governing verb does, not a purpose. */
function controls(tagged: readonly Tagged[], governing: Clause | undefined, clause: Clause, lexicon: Lexicon): boolean {
  if (!governing) return false;
  const between = tagged.slice(governing.verb.last + 1, clause.verb.first);
  return between.every(({ inTimex, tag }) => inTimex || tag === 'adverb' || tag === 'preposition') || lexicon.is('commanding', governing.verb.lemma);
}

function categoryOf(tagged: readonly Tagged[], clauses: readonly Clause[], index: number, complement: number, lexicon: Lexicon): string {
  const clause = clauses[index];
  if (!clause) return '';
  const { lemma, last } = clause.verb;
  const phrasal = lexicon.phrasal.get(lemma)?.find((rest) => rest.split(' ').every((word, i) => wordAt(tagged, last + 1 + i) === word));
  if (phrasal !== undefined) return lexicon.verbCategory.get(`${lemma} ${phrasal}`) ?? '';
  const own = lexicon.verbCategory.get(lemma) ?? '';
  const governed = clauses[complement];
  if (governed && controls(tagged, clause, governed, lexicon) && (own === '' || lexicon.is('reporting', lemma) || lexicon.is('intending', lemma) || lexicon.is('light', lemma) || own === 'agreement')) {
    const below = categoryOf(tagged, clauses, complement, clauses.findIndex((other) => other.opener === 'infinitive' && other.parent === complement), lexicon);
    if (below) return below;
  }
  if (own !== '' && !lexicon.is('light', lemma)) return own;
  return (lexicon.is('light', lemma) ? objectCategory(tagged, clause, own, lexicon) : '') || subjectCategory(tagged, clause, own, lexicon) || (reachesNumber(tagged, clause) && own === 'disaster' ? '' : own);
}

/** "The stock hit 2,020 points". */
function reachesNumber(tagged: readonly Tagged[], { object }: Clause): boolean {
  return object !== null && tagAt(tagged, object.start) === 'number';
}

/** The category of the event that is the subject of a light verb. */
function echoedCategory(tagged: readonly Tagged[], { subject, verb }: Pick<Clause, 'subject' | 'verb'>, lexicon: Lexicon): string {
  if (!subject || !lexicon.is('light', verb.lemma)) return '';
  for (let i = subject.start; i < subject.end && tagAt(tagged, i) !== 'preposition'; i++) {
    const word = wordAt(tagged, i);
    const category = compound(tagged, i) ? '' : (lexicon.eventNouns.get(word) ?? lexicon.eventNouns.get(singular(word, lexicon)) ?? '');
    if (category) return category;
  }
  return '';
}

/** What a light verb, or one of no category, does by who does it: "the judge approved", "the eruption began". */
function subjectCategory(tagged: readonly Tagged[], { subject, verb }: Clause, own: string, lexicon: Lexicon): string {
  if (!subject || verb.passive || lexicon.is('reporting', verb.lemma) || !(own === '' || lexicon.is('light', verb.lemma))) return '';
  for (let i = subject.end - 1; i >= subject.start; i--) {
    const word = wordAt(tagged, i);
    const doer = lexicon.agents.get(word);
    if (doer) return doer;
  }
  return echoedCategory(tagged, { subject, verb }, lexicon);
}

const CURRENCY: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);

/** Words before a relative that may hold what it is about. */
const ANTECEDENT = 4;

/** The category of the first noun governed that has one; the verb's own when the noun allows it. */
function objectCategory(tagged: readonly Tagged[], clause: Clause, own: string, lexicon: Lexicon): string {
  const spans = clause.verb.passive ? [clause.subject, clause.object] : [clause.object];
  // "the treaty that they signed": the object stands before the relative.
  if (clause.opener === 'relative') spans.push({ start: Math.max(0, clause.at - ANTECEDENT), end: clause.at });
  for (const span of spans) {
    if (!span) continue;
    for (let i = span.start; i < span.end; i++) {
      // What counts is the head: not "video" in "a video conference", not "company" in "the company's board", not what "in" or "on" add.
      if ((tagAt(tagged, i) === 'preposition' || tagAt(tagged, i) === 'to') && (i > span.start || !clause.verb.passive) && wordAt(tagged, i) !== 'of') break;
      if (tagged[i]?.inTimex || tagAt(tagged, i + 1) === 'possessive' || compound(tagged, i)) continue;
      const word = wordAt(tagged, i);
      const topics = lexicon.topicNouns.get(word) ?? lexicon.topicNouns.get(singular(word, lexicon));
      const event = lexicon.eventNouns.get(word) ?? lexicon.eventNouns.get(singular(word, lexicon));
      if (topics?.includes(own) || event === own) return own;
      if (event) return event;
      if (topics?.[0]) return topics[0];
    }
    if (tagged.slice(span.start, span.end).some(({ token }) => CURRENCY.has(token.text))) return own === 'sport' || own === '' ? 'business' : own;
  }
  return '';
}

function modalityOf(tagged: readonly Tagged[], clauses: readonly Clause[], index: number, lexicon: Lexicon): Modality {
  const clause = clauses[index];
  if (!clause) return 'happened';
  const { verb } = clause;
  if (clause.conditional || verb.hypothetical) return 'hypothetical';
  // "found no damage".
  if (verb.negated || [clause.object, clause.subject].some((span) => span && wordAt(tagged, span.start) === 'no')) return 'negated';
  const above = clauses[clause.parent];
  if (isDisbelieved(tagged, clause, above, lexicon)) return 'negated';
  if (clause.opener === 'infinitive') {
    if (!above) return 'expected';
    const upper = modalityOf(tagged, clauses, clause.parent, lexicon);
    if (upper !== 'happened') return upper;
    if (lexicon.is('denying', above.verb.lemma)) return 'negated';
    return above.verb.lemma === 'be' || lexicon.is('intending', above.verb.lemma) || !controls(tagged, above, clause, lexicon) ? 'expected' : 'happened';
  }
  if (verb.tense === 'future') return 'expected';
  if (above && clause.opener === 'subordinate' && isFinite(above.verb) && above.verb.tense === 'future' && verb.tense === 'present') return 'expected';
  // "prepares to be hit", "plans to", "agrees to": the verb itself is now; what it governs is to come.
  const governs = clauses.some((other) => other.opener === 'infinitive' && other.parent === index);
  if (governs && verb.lemma === 'be') return verb.tense === 'present' ? 'expected' : 'hypothetical';
  const intends = (governs || verb.passive) && lexicon.is('intending', verb.lemma);
  return intends && (verb.tense === 'present' || verb.passive) ? 'expected' : 'happened';
}

/** "denied that …", "rejected claims that …". */
function isDisbelieved(tagged: readonly Tagged[], { opener, at }: Clause, above: Clause | undefined, lexicon: Lexicon): boolean {
  if (!above || above.verb.negated || wordAt(tagged, at) !== 'that' || !lexicon.is('disbelieving', above.verb.lemma)) return false;
  return opener === 'that' || (opener === 'relative' && lexicon.is('claims', wordAt(tagged, at - 1)));
}

/** The event noun at token `i`, lower case; null when it is none, is used as a verb, or only describes the noun after it. */
function eventNounAt(tagged: readonly Tagged[], clauses: readonly Clause[], i: number, lexicon: Lexicon): string | null {
  const item = tagged[i];
  if (!item || item.inTimex || item.token.kind !== 'word' || (item.tag !== 'noun' && item.tag !== 'name')) return null;
  const word = item.token.lower;
  if (clauses.some(({ verb }) => verb.first <= i && i <= verb.last)) return null;
  const one = singular(word, lexicon);
  return lexicon.eventNouns.has(word) || lexicon.eventNouns.has(one) ? word : null;
}

/** "flight diversion": the first noun only describes the second. */
function compound(tagged: readonly Tagged[], i: number): boolean {
  const next = tagged[i + 1];
  return next?.tag === 'noun' && next.verb === null && !next.inTimex;
}

/** A plural without its ending, when the rest is a known word; else the word. */
export function singular(word: string, lexicon: Lexicon): string {
  if (!word.endsWith('s') || word.length < 4) return word;
  const one = word.slice(0, -1);
  if (lexicon.eventNouns.has(word) && !lexicon.eventNouns.has(one)) return word;
  return one;
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
