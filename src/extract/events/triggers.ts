// Finds what may tell of an event in a sentence: every verb group, and every noun of the event lexicon.

import { clauseAt, clauseOf, isGoverned, isInVerb, adjunctOf, controls, type Clause } from './clauses.js';
import type { Modality } from './mention.js';
import { IN_TIMEX, NAME, NOUN, hasOneOf, knownAt, type Tagged } from './tags.js';
import { LIGHT, REPORTING } from './words.js';
import { eventCategory, categoryOf, echoes } from './category.js';
import { modalityOf } from './modality.js';

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
    echo: echoes(tagged, clause, category),
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
