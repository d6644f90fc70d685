/**
 * Verb groups: "has also pledged", "was arrested", "to unlock". One scan over the tags of a sentence; what a form can be comes from the verb
 * lexicon, what it is from the words beside it.
 */
import type { Lexicon, VerbEntry, Word } from './lexicon.js';
import { isOneOf, tagAt, tagSet, wordAt, type Tagged } from './tags.js';

export type Tense = 'past' | 'present' | 'perfect' | 'past-perfect' | 'future' | 'infinitive' | 'participle' | 'gerund';

export interface VerbGroup {
  /** Token indexes in the sentence: first and last of the group, and its main verb. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  /** What is known of the lemma. */
  readonly word: Word;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "would", "could", "may" …: not said to have happened. */
  readonly hypothetical: boolean;
}

const HEAD = tagSet('noun name');
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const BEFORE_NOUN = tagSet('determiner possessive preposition to');
const BEFORE_GERUND = tagSet('preposition comma subordinator');
const STRONG_SUBJECT = tagSet('name pronoun relative');
const BEFORE_OBJECT = tagSet('determiner pronoun');
const OBJECT = tagSet('determiner name pronoun number');
const FINITE: ReadonlySet<Tense> = new Set(['past', 'present', 'perfect', 'past-perfect', 'future']);

/** Whether the tense can head a clause of its own. */
export function isFinite(verb: VerbGroup): boolean {
  return FINITE.has(verb.tense);
}

/** Finds the verb groups of a sentence, from left to right. */
export function findVerbGroups(tagged: readonly Tagged[], lexicon: Lexicon): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tagged.length; ) {
    const group = groupAt(tagged, i, lexicon);
    if (group) groups.push(group);
    i = group ? group.last + 1 : i + 1;
  }
  return groups.map((group, index) => {
    // "the video released on Monday showed": of two verbs with nothing to open the second, the first belongs to a noun.
    const next = groups[index + 1];
    if (!next || group.tense !== 'past' || !isFinite(next) || group.first !== group.last || tagAt(tagged, group.last + 1) !== 'preposition') return group;
    // "in the video released on Monday, he said": so does a verb after a noun that a preposition governs from the sentence's start.
    const governed = index === 0 && tagAt(tagged, 0) === 'preposition' && !tagged[1]?.inTimex && !tagged.slice(0, group.first).some(({ tag }) => tag === 'comma');
    const bare = governed || !opensBetween(tagged, group.last + 1, next.first);
    return bare ? { ...group, tense: 'participle', passive: true } : group;
  });
}

/** Whether the noun phrase that ends at `last` opens a clause: "if the minister", "that prices". */
function opensClause(tagged: readonly Tagged[], last: number): boolean {
  let start = last;
  while (isOneOf(tagged, start, PLAIN)) start--;
  return isOneOf(tagged, start, OPENER);
}

const PLAIN = tagSet('noun name determiner');
const OPENER = tagSet('comma conjunction relative that subordinator conditional quote stop');

function opensBetween(tagged: readonly Tagged[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isOneOf(tagged, i, OPENER)) return true;
  return false;
}

function groupAt(tagged: readonly Tagged[], i: number, lexicon: Lexicon): VerbGroup | null {
  const here = tagged[i];
  if (!here || here.inTimex) return null;
  const { tag, verb } = here;
  if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') return auxiliaryGroup(tagged, i, lexicon);
  if (tag === 'to') return infinitive(tagged, i, lexicon);
  if (tag !== 'noun') return null;
  const lemma = verb?.lemma ?? here.token.lower;
  const word = lexicon.word(lemma);
  const tense = verb ? tenseAt(tagged, i, verb, word) : unlistedTense(tagged, i);
  return tense && { first: i, last: i, head: i, lemma, word, tense, passive: tense === 'participle', negated: false, hypothetical: false };
}

/** Index of the last token before `i` that is no adverb. */
function beforeAdverbs(tagged: readonly Tagged[], i: number): number {
  let before = i - 1;
  while (tagAt(tagged, before) === 'adverb') before--;
  return before;
}

/** Tense of a verb form without an auxiliary; null where it is used as a noun or describes one. */
function tenseAt(tagged: readonly Tagged[], i: number, { kinds }: VerbEntry, base: Word): Tense | null {
  const { word } = tagged[i] ?? {};
  const before = beforeAdverbs(tagged, i);
  const previous = tagAt(tagged, before);
  const next = tagAt(tagged, i + 1);
  if (kinds.has('gerund')) return isOneOf(tagged, before, BEFORE_GERUND) || (previous === 'noun' && next !== 'noun' && word?.event === null) ? 'gerund' : null;
  // "began" can be nothing but a verb; "arrested" after "the" describes a noun.
  const onlyPast = kinds.has('past') && !kinds.has('participle') && !ARTICLES.has(wordAt(tagged, before));
  const numbered = previous === 'number' && !tagged[before]?.inTimex && !isOneOf(tagged, before - 1, HEAD);
  if (!onlyPast && (numbered || isOneOf(tagged, before, BEFORE_NOUN))) return null;
  if (kinds.has('past')) return i > 0 && (onlyPast || wordAt(tagged, i + 1) !== 'by') ? 'past' : 'participle';
  if (kinds.has('participle')) return 'participle';
  const ambiguous = word?.event != null || base.event !== null || (word?.topics.length ?? 0) > 0;
  const objectNext = isOneOf(tagged, i + 1, OBJECT);
  const strong = isOneOf(tagged, before, STRONG_SUBJECT);
  if (kinds.has('third')) {
    // "talks", "visits": a verb only between a name and an object; other words need no more than a subject.
    const subject = strong || previous === 'noun' || previous === 'that';
    return (subject && !ambiguous) || ((strong || opensClause(tagged, before)) && (objectNext || next === 'noun')) ? 'present' : null;
  }
  const plural = wordAt(tagged, before).endsWith('s');
  // "Rovers play City".
  if (previous === 'name') return objectNext && plural ? 'present' : null;
  return strong || (previous === 'noun' && plural && next !== 'preposition') ? 'present' : null;
}

/** A verb of no list shows by what stands beside it: "Orion shelves the plan", "left, overwhelming the clerks". */
function unlistedTense(tagged: readonly Tagged[], i: number): Tense | null {
  if (!isOneOf(tagged, i + 1, BEFORE_OBJECT)) return null;
  const word = wordAt(tagged, i);
  const before = beforeAdverbs(tagged, i);
  if (word.endsWith('ing') && tagAt(tagged, before) === 'comma') return 'gerund';
  return word.endsWith('s') && isOneOf(tagged, before, STRONG_SUBJECT) ? 'present' : null;
}

function auxiliaryGroup(tagged: readonly Tagged[], first: number, lexicon: Lexicon): VerbGroup {
  let last = first;
  let negated = false;
  let main = -1;
  let toBe = false;
  for (let i = first; i < tagged.length; i++) {
    const item = tagged[i];
    if (!item) break;
    const { tag } = item;
    if (tag === 'negation') negated = true;
    if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') last = i;
    else if (tag === 'to' && last === i - 1 && tagged[i + 1]?.verb?.kinds.has('base')) toBe = true;
    else if (tag !== 'adverb' && tag !== 'negation') {
      if (fits(tagged, first, last, i, toBe)) main = i;
      break;
    }
  }
  const aux = tagged.slice(first, last + 1);
  const head = main >= 0 ? main : last;
  const opening = wordAt(tagged, first);
  const tagOfLast = tagged[last]?.tag;
  const perfect = aux.some(({ tag }, index) => tag === 'have' && (index < aux.length - 1 || main >= 0));
  const passive = main >= 0 && tagOfLast === 'be' && !toBe && !(tagged[main]?.verb?.kinds.has('gerund') ?? false);
  const modal = tagAt(tagged, first) === 'modal';
  const willing = opening === 'will' || opening === "'ll" || opening === 'wo' || opening === 'shall' || toBe;
  const past = opening === 'was' || opening === 'were' || opening === 'did' || opening === 'had';
  const lemma = main >= 0 ? (tagged[main]?.verb?.lemma ?? wordAt(tagged, main)) : tagOfLast === 'have' ? 'have' : tagOfLast === 'do' ? 'do' : 'be';
  return {
    first,
    last: Math.max(head, last),
    head,
    lemma,
    word: lexicon.word(lemma),
    tense: modal || (toBe && opening !== 'had') ? 'future' : perfect ? (opening === 'had' || opening === 'having' ? 'past-perfect' : 'perfect') : past ? 'past' : 'present',
    passive,
    negated,
    hypothetical: modal && !willing,
  };
}

/** Whether the word at `i` can be the main verb of the auxiliaries before it. */
function fits(tagged: readonly Tagged[], first: number, last: number, i: number, toBe: boolean): boolean {
  const auxiliary = tagged[last]?.tag;
  const kinds = tagged[i]?.verb?.kinds;
  // A verb of no list shows by its place: "will shelve", "is shelving".
  if (!kinds) return tagAt(tagged, i) === 'noun' && (auxiliary === 'modal' || (auxiliary === 'be' && wordAt(tagged, i).endsWith('ing')));
  if (toBe || auxiliary === 'modal' || auxiliary === 'do') return kinds.has('base');
  if (auxiliary === 'have') return kinds.has('participle');
  return kinds.has('gerund') || kinds.has('participle') || (first < last && kinds.has('past'));
}

function infinitive(tagged: readonly Tagged[], first: number, lexicon: Lexicon): VerbGroup | null {
  let i = first + 1;
  while (tagAt(tagged, i) === 'adverb') i++;
  const passive = wordAt(tagged, i) === 'be' && (tagged[i + 1]?.verb?.kinds.has('participle') ?? false);
  if (passive) i++;
  const item = tagged[i];
  if (!item || item.tag === 'name' || item.inTimex) return null;
  // "to shelve the plan": before an object even a word of no list is a verb.
  if (!(item.verb ? passive || item.verb.kinds.has('base') : item.tag === 'noun' && isOneOf(tagged, i + 1, BEFORE_OBJECT))) return null;
  const lemma = item.verb?.lemma ?? item.token.lower;
  const negated = tagAt(tagged, first - 1) === 'negation';
  return { first, last: i, head: i, lemma, word: lexicon.word(lemma), tense: 'infinitive', passive, negated, hypothetical: false };
}
