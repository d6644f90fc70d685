/**
 * Verb groups: "has also pledged", "was arrested", "to unlock". One scan over the tags of a sentence; what a form can
 * be comes from the verb lexicon, what it is from the words beside it.
 */
import type { Lexicon, Word } from './lexicon.js';
import { bareStart } from './phrases.js';
import {
  ADVERB,
  AUXILIARY,
  BE,
  BREAK,
  COMMA,
  CONDITIONAL,
  CONJUNCTION,
  DETERMINER,
  DO,
  HAVE,
  IN_TIMEX,
  MODAL,
  NAME,
  NEGATION,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  THAT,
  TO,
  hasOneOf,
  isOneOf,
  isTimeless,
  kindsAt,
  knownAt,
  wordAt,
  type Tagged,
} from './tags.js';
import { BASE, COLLIDING, GERUND, INTENDING, PARTICIPLE, PAST, REPORTING, THIRD } from './words.js';

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

const BEFORE_NOUN = DETERMINER | POSSESSIVE | PREPOSITION | TO;
const BEFORE_GERUND = PREPOSITION | COMMA | SUBORDINATOR;
const STRONG_SUBJECT = NAME | PRONOUN | RELATIVE;
const BEFORE_OBJECT = DETERMINER | PRONOUN;
const OBJECT = DETERMINER | NAME | PRONOUN | NUMBER;
const GOVERNED = OBJECT | NOUN | TO | ADVERB | POSSESSIVE | THAT;
const STARTS_GROUP = AUXILIARY | TO | NOUN;

/** Whether the tense can head a clause of its own. */
export function isFinite({ tense }: VerbGroup): boolean {
  return tense !== 'infinitive' && tense !== 'participle' && tense !== 'gerund';
}

/** Finds the verb groups of a sentence, from left to right. */
export function findVerbGroups(tagged: Tagged, lexicon: Lexicon): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tagged.length;) {
    const group = isTimeless(tagged, i, STARTS_GROUP) ? groupAt(tagged, i, lexicon) : null;
    if (group) groups.push(group);
    i = group ? group.last + 1 : i + 1;
  }
  if (groups.length === 0) {
    const only = onlyVerb(tagged, lexicon);
    if (only) groups.push(only);
  }
  for (let index = 0; index + 1 < groups.length; index++) {
    // "the video released on Monday showed": of two verbs with nothing to open the second, the first belongs to a noun.
    const group = groups[index];
    const next = groups[index + 1];
    if (!group || !next || group.tense !== 'past' || !isFinite(next)) continue;
    // "banned a march planned for May": where the first has an object, the second, before a preposition, describes it.
    if (describesObject(tagged, group, next)) groups[index + 1] = describing(next);
    if (
      group.first !== group.last ||
      !isOneOf(tagged, group.last + 1, PREPOSITION) ||
      isOneOf(tagged, group.first - 1, RELATIVE | THAT) ||
      saysAt(tagged, group, next)
    )
      continue;
    // "in the video released on Monday, he said": so does a verb after a noun that a preposition governs from the
    // sentence's start.
    const governed =
      index === 0 &&
      isOneOf(tagged, 0, PREPOSITION) &&
      !isOneOf(tagged, 1, IN_TIMEX) &&
      !hasOneOf(tagged, { start: 0, end: group.first }, COMMA);
    if (governed || !hasOneOf(tagged, { start: group.last + 1, end: next.first }, OPENER))
      groups[index] = describing(group);
  }
  describeInserted(tagged, groups, 0);
  // "Police said the ship, registered in Oslo, sank".
  if ((groups[0]?.word.lists ?? 0) & REPORTING) describeInserted(tagged, groups, 1);
  return groups;
}

/** What looked like a past is a participle. */
function describing(group: VerbGroup): VerbGroup {
  return { ...group, tense: 'participle', passive: true };
}

/**
 * Whether the second of two pasts describes the object of the first, which is no complement ("said police fired at
 * them").
 */
function describesObject(tagged: Tagged, { first, last, word }: VerbGroup, next: VerbGroup): boolean {
  return (
    next.tense === 'past' &&
    isDescribing(tagged, next) &&
    !(word.lists & REPORTING) &&
    isTimeless(tagged, next.first - 1, NOUN | NAME) &&
    isOneOf(tagged, next.last + 1, PREPOSITION | IN_TIMEX) &&
    !hasOneOf(tagged, { start: last + 1, end: next.first }, OPENER | PRONOUN | IN_TIMEX) &&
    isTimeless(tagged, last + 1, DETERMINER | NOUN | NAME | NUMBER) &&
    // "the bus that carried them crashed", "after it hit the reef rescuers arrived".
    !hasOneOf(tagged, { start: 0, end: first }, RELATIVE | THAT | SUBORDINATOR | CONDITIONAL)
  );
}

/** "said on Friday it would": behind a time, what is said begins with its subject. */
function saysAt(tagged: Tagged, { last, word }: VerbGroup, { first }: VerbGroup): boolean {
  const start = bareStart(tagged, last + 1, first);
  return (word.lists & REPORTING) !== 0 && start < first && isOneOf(tagged, start - 1, IN_TIMEX);
}

/**
 * "Coalition talks start on Thursday.": a sentence has a verb, and if no other word can be it, it is the one behind a
 * plural.
 */
function onlyVerb(tagged: Tagged, lexicon: Lexicon): VerbGroup | null {
  if (!isOneOf(tagged, tagged.length - 1, STOP)) return null;
  for (let i = 1; i < tagged.length; i++) {
    if (
      isTimeless(tagged, i, NOUN) &&
      kindsAt(tagged, i) & BASE &&
      isTimeless(tagged, i - 1, NOUN) &&
      PLURAL.test(wordAt(tagged, i - 1))
    )
      return oneWord(tagged, i, 'present', lexicon);
  }
  return null;
}

/**
 * "Jane Roe, elected in 2017 and sworn in a month later, resigned": pasts between the commas behind a sentence's first
 * noun, or the first that is reported, describe it; `first`: the group that might be the first of them.
 */
function describeInserted(tagged: Tagged, groups: VerbGroup[], first: number): void {
  const opening = (groups[first]?.first ?? 0) - 1;
  if (!isOneOf(tagged, opening, COMMA) || !isTimeless(tagged, opening - 1, NOUN | NAME)) return;
  let last = first;
  while (isDescribing(tagged, groups[last]) && isOneOf(tagged, (groups[last + 1]?.first ?? 0) - 1, CONJUNCTION)) last++;
  const main = groups[last + 1];
  if (!main || !isDescribing(tagged, groups[last]) || !isFinite(main) || !isOneOf(tagged, main.first - 1, COMMA))
    return;
  for (let i = first; i <= last; i++) groups[i] = describing(groups[i] ?? main);
}

/** Whether a group is one word that may be a participle. */
function isDescribing(tagged: Tagged, group: VerbGroup | undefined): boolean {
  return (
    group !== undefined &&
    group.first === group.last &&
    (group.tense === 'participle' || (group.tense === 'past' && (kindsAt(tagged, group.head) & PARTICIPLE) !== 0))
  );
}

/** Whether the noun phrase that ends at `last` opens a clause: "if the minister", "that prices". */
function opensClause(tagged: Tagged, last: number): boolean {
  let start = last;
  while (isOneOf(tagged, start, NOUN | NAME | DETERMINER)) start--;
  return isOneOf(tagged, start, OPENER);
}

const OPENER = COMMA | CONJUNCTION | RELATIVE | THAT | SUBORDINATOR | CONDITIONAL | QUOTE | STOP;

function groupAt(tagged: Tagged, i: number, lexicon: Lexicon): VerbGroup | null {
  if (isOneOf(tagged, i, AUXILIARY)) return auxiliaryGroup(tagged, i, lexicon);
  if (isOneOf(tagged, i, TO)) return infinitive(tagged, i, lexicon);
  const kinds = kindsAt(tagged, i);
  const tense = kinds ? tenseAt(tagged, i, kinds, lexicon) : unlistedTense(tagged, i);
  return tense && oneWord(tagged, i, tense, lexicon);
}

function oneWord(tagged: Tagged, i: number, tense: Tense, lexicon: Lexicon): VerbGroup {
  const lemma = lemmaAt(tagged, i);
  return {
    first: i,
    last: i,
    head: i,
    lemma,
    word: lexicon.word(lemma),
    tense,
    passive: tense === 'participle',
    // "never signed".
    negated: isOneOf(tagged, i - 1, NEGATION),
    hypothetical: false,
  };
}

/** The verb that token `i` is a form of; the word itself where none is known. */
function lemmaAt(tagged: Tagged, i: number): string {
  return kindsAt(tagged, i) ? (knownAt(tagged, i)?.lemma ?? '') : wordAt(tagged, i);
}

/** Index of the last token before `i` that is no adverb. */
export function beforeAdverbs(tagged: Tagged, i: number): number {
  let before = i - 1;
  while (isOneOf(tagged, before, ADVERB)) before--;
  return before;
}

const PLURAL = /s$|^police$|^people$/;

/** Index of the first token after `i` that is no adverb. */
function afterAdverbs(tagged: Tagged, i: number): number {
  let after = i + 1;
  while (isOneOf(tagged, after, ADVERB)) after++;
  return after;
}

/** Tense of a verb form without an auxiliary; null where it is used as a noun or describes one. */
function tenseAt(tagged: Tagged, i: number, kinds: number, lexicon: Lexicon): Tense | null {
  // "the three months ended Sept. 30"
  if (isOneOf(tagged, i - 1, IN_TIMEX) && isOneOf(tagged, i + 1, IN_TIMEX)) return null;
  const word = knownAt(tagged, i);
  const before = beforeAdverbs(tagged, i);
  if (kinds & GERUND)
    return (isOneOf(tagged, before, BEFORE_GERUND) && !isNominal(tagged, before, i)) ||
      (isOneOf(tagged, before, NOUN) && !isOneOf(tagged, i + 1, NOUN) && word?.event === null)
      ? 'gerund'
      : null;
  // "began" can be nothing but a verb; "arrested" after "the" describes a noun.
  const onlyPast = (kinds & (PAST | PARTICIPLE)) === PAST && !isArticle(wordAt(tagged, before));
  const numbered =
    isTimeless(tagged, before, NUMBER) && !isOneOf(tagged, before - 1, NOUN | NAME) && isOneOf(tagged, i + 1, NOUN);
  if (!onlyPast && (numbered || isOneOf(tagged, before, BEFORE_NOUN))) return null;
  if (kinds & PAST) return i > 0 && (onlyPast || wordAt(tagged, i + 1) !== 'by') ? 'past' : 'participle';
  // "finds oldest known dust", "the third run starts": what can be no past describes the noun it stands before, or is
  // one.
  if (kinds & PARTICIPLE)
    return isTimeless(tagged, i + 1, NOUN) && !isOneOf(tagged, before, BREAK) ? null : 'participle';
  const objectNext = isOneOf(tagged, afterAdverbs(tagged, i), OBJECT);
  const strong = isOneOf(tagged, before, STRONG_SUBJECT);
  if (kinds & THIRD) {
    // "talks", "visits": a verb only between a name and an object; other words need no more than a subject.
    if ((strong || opensClause(tagged, before)) && (objectNext || isOneOf(tagged, i + 1, NOUN))) return 'present';
    // "The minister visits Oslo".
    if (objectNext && before === 1 && isOneOf(tagged, 0, DETERMINER) && isTimeless(tagged, 1, NOUN)) return 'present';
    // What is counted is no subject of it: "fined 2.4 million crowns".
    if (!isOneOf(tagged, before, STRONG_SUBJECT | NOUN | THAT) || isTimeless(tagged, before - 1, NUMBER)) return null;
    // "The firm plans to close the mine".
    const { event, lists } = lexicon.word(lemmaAt(tagged, i));
    if (isOneOf(tagged, i + 1, TO) && lists & INTENDING) return 'present';
    const ambiguous = word?.event != null || event !== null || (word?.topics.length ?? 0) > 0 || lists & COLLIDING;
    return ambiguous ? null : 'present';
  }
  const plural = PLURAL.test(wordAt(tagged, before));
  // "Rovers play City".
  if (isOneOf(tagged, before, NAME)) return objectNext && plural ? 'present' : null;
  return strong ||
    (plural &&
      isOneOf(tagged, before, NOUN) &&
      !isOneOf(tagged, i + 1, PREPOSITION) &&
      !(isOneOf(tagged, i + 1, TO) && isOneOf(tagged, i + 2, DETERMINER | NAME)))
    ? 'present'
    : null;
}

/** "head of planning in 2022", "in early trading": what "of" or "in" governs, and what governs nothing, is a noun. */
function isNominal(tagged: Tagged, before: number, i: number): boolean {
  return /^(?:in|of|on)$/.test(wordAt(tagged, before)) && !isTimeless(tagged, i + 1, GOVERNED);
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an';
}

/** A verb of no list shows by what stands beside it: "Orion shelves the plan", "left, overwhelming the clerks". */
function unlistedTense(tagged: Tagged, i: number): Tense | null {
  if (!isOneOf(tagged, i + 1, BEFORE_OBJECT)) return null;
  const word = wordAt(tagged, i);
  const before = beforeAdverbs(tagged, i);
  if (word.endsWith('ing') && isOneOf(tagged, before, COMMA)) return 'gerund';
  return word.endsWith('s') && isOneOf(tagged, before, STRONG_SUBJECT) ? 'present' : null;
}

function auxiliaryGroup(tagged: Tagged, first: number, lexicon: Lexicon): VerbGroup {
  const { tags } = tagged;
  let last = first;
  let negated = false;
  let main = -1;
  let toBe = false;
  let have = -1;
  for (let i = first; i < tagged.length; i++) {
    const tag = tags[i] ?? 0;
    if (tag & AUXILIARY) {
      last = i;
      if (tag & HAVE && have < 0) have = i;
    } else if (tag & TO && last === i - 1 && kindsAt(tagged, i + 1) & BASE) toBe = true;
    else if (tag & NEGATION) negated = true;
    else if (!(tag & ADVERB)) {
      if (fits(tagged, first, last, i, toBe)) main = i;
      break;
    }
  }
  const head = main >= 0 ? main : last;
  const opening = wordAt(tagged, first);
  const perfect = have >= 0 && (have < last || main >= 0);
  const modal = isOneOf(tagged, first, MODAL);
  const willing = toBe || opening === 'will' || opening === 'shall';
  const past = opening === 'was' || opening === 'were' || opening === 'did' || opening === 'had';
  const lemma =
    main >= 0 ? lemmaAt(tagged, main) : isOneOf(tagged, last, HAVE) ? 'have' : isOneOf(tagged, last, DO) ? 'do' : 'be';
  return {
    first,
    last: head,
    head,
    lemma,
    word: lexicon.word(lemma),
    tense:
      modal || (toBe && opening !== 'had')
        ? 'future'
        : perfect
          ? opening === 'had' || opening === 'having'
            ? 'past-perfect'
            : 'perfect'
          : past
            ? 'past'
            : 'present',
    passive: main >= 0 && !toBe && isOneOf(tagged, last, BE) && !(kindsAt(tagged, main) & GERUND),
    negated,
    // "on suspicion of having stolen".
    hypothetical: (modal && !willing) || (opening === 'having' && isOneOf(tagged, first - 1, PREPOSITION)),
  };
}

/** Whether the word at `i` can be the main verb of the auxiliaries before it. */
function fits(tagged: Tagged, first: number, last: number, i: number, toBe: boolean): boolean {
  const kinds = kindsAt(tagged, i);
  // A verb of no list shows by its place: "will shelve", "is shelving".
  if (!kinds)
    return (
      isOneOf(tagged, i, NOUN) &&
      (isOneOf(tagged, last, MODAL) || (isOneOf(tagged, last, BE) && wordAt(tagged, i).endsWith('ing')))
    );
  if (toBe || isOneOf(tagged, last, MODAL | DO)) return (kinds & BASE) !== 0;
  if (isOneOf(tagged, last, HAVE)) return (kinds & PARTICIPLE) !== 0;
  return (kinds & (GERUND | PARTICIPLE)) !== 0 || (first < last && (kinds & PAST) !== 0);
}

function infinitive(tagged: Tagged, first: number, lexicon: Lexicon): VerbGroup | null {
  let i = first + 1;
  while (isOneOf(tagged, i, ADVERB)) i++;
  const passive = wordAt(tagged, i) === 'be' && (kindsAt(tagged, i + 1) & PARTICIPLE) !== 0;
  if (passive) i++;
  if (i >= tagged.length || isOneOf(tagged, i, NAME | IN_TIMEX)) return null;
  // "to shelve the plan": before an object even a word of no list is a verb.
  const kinds = kindsAt(tagged, i);
  if (!(kinds ? passive || kinds & BASE : isOneOf(tagged, i, NOUN) && isOneOf(tagged, i + 1, BEFORE_OBJECT)))
    return null;
  const lemma = lemmaAt(tagged, i);
  return {
    first,
    last: i,
    head: i,
    lemma,
    word: lexicon.word(lemma),
    tense: 'infinitive',
    passive,
    negated: isOneOf(tagged, first - 1, NEGATION),
    hypothetical: false,
  };
}
