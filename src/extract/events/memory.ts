// What a reader keeps in mind from sentence to sentence: who or what "he", "it" and "they" stand for.

import type { Clause } from './clauses.js';
import type { Mention } from './mention.js';
import { textOf, type Names } from './names.js';
import type { Span } from './phrases.js';
import { actorsIn } from './roles.js';
import { DETERMINER, NOUN, POSSESSIVE, PREPOSITION, hasOneOf, isOneOf, wordAt, type Tagged } from './tags.js';

/** What the sentences so far have told: who or what a pronoun may stand for (the last person, the last other name, the last subject without a name), and the last event. */
export interface Memory {
  readonly names: Names;
  /** All full names of the document. */
  readonly people: ReadonlySet<string>;
  person: string | null;
  other: string | null;
  /** What has no name; several things or people without one, since the last other name. */
  thing: string | null;
  several: string | null;
  /** The paragraph that is read, and those of that name and of that thing. */
  paragraph: number;
  otherAt: number;
  thingAt: number;
  told: Mention | null;
}

/** The memory of who begins to read a document. */
export function memoryOf(names: Names): Memory {
  return { names, people: new Set(names.values()), person: null, other: null, thing: null, several: null, paragraph: 0, otherAt: 0, thingAt: 0, told: null };
}

/** Whom or what a pronoun that is a subject stands for, by name; null for no pronoun, and where no name is known. */
export function resolvePronoun(tagged: Tagged, subject: Span, { person, other, paragraph, otherAt, thingAt, several }: Memory): string | null {
  const word = pronounAt(tagged, subject);
  if (word === 'he' || word === 'she' || word === 'i') return person;
  // A thing that the paragraph tells of is nearer than a name of an earlier one.
  return (word === 'it' && (thingAt < paragraph || otherAt === paragraph)) || (word === 'they' && several === null) ? other : null;
}

/** What "it" or "they" stands for in a title where no name does. */
export function thingMeant(tagged: Tagged, subject: Span, { thing, several }: Memory): string | null {
  const word = pronounAt(tagged, subject);
  return word === 'it' ? thing : word === 'they' ? several : null;
}

/** A subject that is one word; empty for any other. */
function pronounAt(tagged: Tagged, { start, end }: Span): string {
  return end - start === 1 ? wordAt(tagged, start) : '';
}

/** Takes up what the next clause of a document tells of. */
export function remember(tagged: Tagged, clause: Clause | undefined, memory: Memory): void {
  if (!clause?.subject || clause.opener === 'relative') return;
  const { subject } = clause;
  const { names, people } = memory;
  const [actor] = actorsIn(tagged, subject, names);
  const object = actorsIn(tagged, clause.object, names).findLast((other) => people.has(other));
  if (object !== undefined) memory.person = object;
  if (actor === undefined || hasOneOf(tagged, subject, PREPOSITION | POSSESSIVE)) {
    // "the coach of Rovers", "Roe's party" are neither.
    const text = textOf(tagged, subject);
    if (text.endsWith('s') && isOneOf(tagged, subject.end - 1, NOUN)) memory.several = text;
    else if (isOneOf(tagged, subject.start, DETERMINER) || actor !== undefined) {
      memory.thing = text;
      memory.thingAt = memory.paragraph;
    }
  } else if (people.has(actor) && (textOf(tagged, subject) === actor || actor.includes(' '))) memory.person = actor;
  else {
    memory.other = actor;
    memory.otherAt = memory.paragraph;
    memory.several = null;
  }
}
