// What a reader keeps in mind from sentence to sentence: who or what "he", "it" and "they" stand for.

import type { Clause } from './clauses.js';
import type { Mention } from './mention.js';
import { textOf, type Names } from './names.js';
import type { Span } from './phrases.js';
import { actorsIn } from './actors.js';
import {
  CONJUNCTION,
  DETERMINER,
  NOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  hasOneOf,
  isListed,
  isOneOf,
  wordAt,
  type Tagged,
} from './tags.js';
import { FEMALE, MALE, TITLES } from './words.js';

/**
 * What the sentences so far have told: who or what a pronoun may stand for (the last person, the last other name, the
 * last subject without a name), and the last event.
 * A class: the second time that a literal is made, with the second document, V8 throws away all code that was optimised
 * for the first.
 */
export class Memory {
  /** All full names of the document. */
  readonly people: ReadonlySet<string>;
  /** The last person; the last who may be a man, and who may be a woman; what words and pronouns have said of them. */
  person: string | null = null;
  he: string | null = null;
  she: string | null = null;
  readonly pronouns = new Map<string, 'he' | 'she'>();
  /** Names of no people by what is said of them later: "Suez Canal Authority" by "the authority". */
  readonly bodies = new Map<string, string>();
  other: string | null = null;
  /** What has no name; several things or people without one, since the last other name. */
  thing: string | null = null;
  several: string | null = null;
  /** The paragraph that is read, and those of that person, that name and that thing. */
  paragraph = 0;
  personAt = -1;
  otherAt = -1;
  thingAt = -1;
  told: Mention | null = null;
  /** Whether the last that was told of fights was of armies, not of teams. */
  armed = false;

  /** The memory of who begins to read a document; `published`: when the day of publication ends. */
  constructor(
    readonly names: Names,
    readonly published = Infinity,
  ) {
    this.people = new Set(names.values());
  }
}

/** Whom or what a pronoun, or "the authority", stands for as a subject, by name; null where no name is known. */
export function resolvePronoun(tagged: Tagged, subject: Span, memory: Memory): string | null {
  return nameMeant(pronounAt(tagged, subject), memory) ?? bodyMeant(tagged, subject, memory) ?? null;
}

function bodyMeant(tagged: Tagged, subject: Span, { bodies }: Memory): string | undefined {
  return wordAt(tagged, subject.start) === 'the' ? bodies.get(textOf(tagged, subject).toLowerCase()) : undefined;
}

function nameMeant(
  word: string,
  { person, he, she, pronouns, other, thing, paragraph, personAt, otherAt, thingAt, several }: Memory,
): string | null {
  if (word === 'he') return he;
  if (word === 'she') return she;
  if (word === 'i') return person;
  if (word !== 'it') return word === 'they' && several === null ? other : null;
  // What the paragraph tells of is nearer than a name of an earlier one.
  if (otherAt === paragraph) return other;
  if (thingAt === paragraph) return null;
  // "Kolm Steel said it would": two capitalised words that were taken for a person, until something says whether a man
  // or a woman.
  const body = pronouns.has(person ?? '') ? null : person;
  return personAt === paragraph ? body : (other ?? (thing === null ? body : null));
}

/** What "it" or "they" stands for in a title where no name does, and whose "its shares" are. */
export function thingMeant(tagged: Tagged, subject: Span, memory: Memory): string | null {
  const { thing, several } = memory;
  const word = pronounAt(tagged, subject);
  const owned = OWNERS[wordAt(tagged, subject.start)];
  if (owned === undefined) return word === 'it' ? thing : word === 'they' ? several : null;
  // "A man drowned when his boat sank": whoever a sentence has told of before is nearer.
  const owner =
    owned === 'it' ? (nameMeant(owned, memory) ?? thing) : subject.start < NEAR_START ? nameMeant(owned, memory) : null;
  return owner === null || owner.length > LONGEST_OWNER
    ? null
    : `${owner}${owner.endsWith('s') ? "'" : "'s"} ${textOf(tagged, { start: subject.start + 1, end: subject.end })}`;
}

const OWNERS: Readonly<Record<string, string>> = { its: 'it', his: 'he', her: 'she' };
const LONGEST_OWNER = 30;
const NEAR_START = 4;

/** The pronoun of a subject, or its only word; empty for any other. */
function pronounAt(tagged: Tagged, { start, end }: Span): string {
  // "The 27-year-old signed" is whoever was told of last, as "I" is.
  if (wordAt(tagged, start) === 'the' && wordAt(tagged, end - 1) === 'old') return 'i';
  // "It last cut rates in April".
  return end - start === 1 || isOneOf(tagged, start, PRONOUN) ? wordAt(tagged, start) : '';
}

/** How far before a name a word may say that it is a man's or a woman's: "Her husband, the conductor John Roe". */
const WORDS_BEFORE = 4;

/** "soldiers of Rome", "Britain and France". */
function isPlural(tagged: Tagged, subject: Span): boolean {
  return (
    (wordAt(tagged, subject.end - 1).endsWith('s') && isOneOf(tagged, subject.end - 1, NOUN)) ||
    (hasOneOf(tagged, subject, CONJUNCTION) && !isOneOf(tagged, subject.start, DETERMINER))
  );
}

function isOneListed(tagged: Tagged, { start, end }: Span, list: number): boolean {
  for (let i = start; i < end; i++) if (isListed(tagged, i, list)) return true;
  return false;
}

/** A person is told of: "he" or "she" from now on, or either where nothing has said which. */
function meet(memory: Memory, name: string): void {
  const pronoun = memory.pronouns.get(name);
  memory.person = name;
  memory.personAt = memory.paragraph;
  if (pronoun !== 'she') memory.he = name;
  if (pronoun !== 'he') memory.she = name;
}

/** A pronoun has stood for somebody: the other one never does. */
function learn(memory: Memory, name: string | null, pronoun: 'he' | 'she'): void {
  if (name === null) return;
  memory.pronouns.set(name, pronoun);
  const other = pronoun === 'he' ? 'she' : 'he';
  if (memory[other] === name) memory[other] = null;
}

/** Takes up what the next clause of a document tells of. */
export function remember(tagged: Tagged, clause: Clause | undefined, memory: Memory): void {
  if (!clause?.subject || clause.opener === 'relative') return;
  const { names, people, pronouns } = memory;
  const subject = spokenFor(tagged, clause.subject);
  const actors = actorsIn(tagged, clause.subject, names);
  for (const name of actors)
    if (!people.has(name)) memory.bodies.set(`the ${name.slice(name.lastIndexOf(' ') + 1)}`.toLowerCase(), name);
  const { 0: actor = bodyMeant(tagged, subject, memory) } = actors;
  const object = actorsIn(tagged, clause.object, names).findLast((other) => people.has(other));
  const word = pronounAt(tagged, subject);
  const isPerson = word === 'he' || word === 'she';
  const subjectMeant = isPerson ? memory[word] : null;
  if (isPerson) learn(memory, subjectMeant, word);
  if (object !== undefined) meet(memory, object);
  // "He married Ada Berg. He died …": the subject stays who it is.
  if (isPerson) memory[word] = subjectMeant ?? memory[word];
  if (actor === undefined || hasOneOf(tagged, subject, PREPOSITION | POSSESSIVE)) {
    // "the coach of Rovers", "Roe's party" are neither.
    if (isPlural(tagged, subject)) memory.several = textOf(tagged, subject);
    // "The ferry sank. It …", "Inflation slowed. It …".
    else if (actor !== undefined || isOneOf(tagged, subject.start, DETERMINER | NOUN)) {
      memory.thing = textOf(tagged, subject);
      memory.thingAt = memory.paragraph;
    }
  } else if (people.has(actor) && (actor.includes(' ') || textOf(tagged, subject) === actor)) {
    const sex = {
      start: subject === clause.subject ? Math.max(0, subject.start - WORDS_BEFORE) : subject.start,
      end: subject.end,
    };
    if (isOneListed(tagged, sex, MALE)) pronouns.set(actor, 'he');
    else if (isOneListed(tagged, sex, FEMALE)) pronouns.set(actor, 'she');
    meet(memory, actor);
  } else if (isPlural(tagged, subject)) {
    // "British troops", "Austria and Prussia": no "it" stands for them.
    memory.several = textOf(tagged, subject);
  } else {
    memory.other = actor;
    memory.otherAt = memory.paragraph;
    memory.several = null;
  }
}

/** "A spokeswoman for the ministry": what is told is told of the ministry. */
function spokenFor(tagged: Tagged, subject: Span): Span {
  const { start, end } = subject;
  return wordAt(tagged, start + 2) === 'for' && isListed(tagged, start + 1, TITLES)
    ? { start: start + 3, end }
    : subject;
}
