// Whether a clause says that something happened, will happen, might happen, or did not.

import { clauseOf, governedBy, controls, type Clause } from './clauses.js';
import type { Span } from './phrases.js';
import type { Modality } from './mention.js';
import { IN_TIMEX, hasOneOf, isListed, wordAt, type Tagged } from './tags.js';
import { CLAIMS, DENYING, DISBELIEVING, DUE, INTENDING, NOBODY, REPORTING } from './words.js';

/** The modality of what a clause tells. */
export function modalityOf(tagged: Tagged, clauses: readonly Clause[], index: number): Modality {
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
