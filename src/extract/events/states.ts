// States told by how long they have lasted: "after 26 years at the helm", "six years in power". Said of the clause's
// subject, and true even where the clause itself is only a condition.

import { Mention, NO_ROLES, STATE, type ParsedSentence } from './mention.js';
import { resolvePronoun, type Memory } from './memory.js';
import { clauseAt, clauseOf } from './clauses.js';
import { actorsIn } from './actors.js';
import { PREPOSITION, isListed, isOneOf } from './tags.js';
import { IN_POWER } from './words.js';

/** Adds the states that a sentence tells. */
export function addStates(sentence: ParsedSentence, memory: Memory, mentions: Mention[]): void {
  const { tagged, clauses } = sentence;
  for (const [index, timex] of sentence.timexes.entries()) {
    if (timex.type !== 'DURATION' || !timex.durationMs) continue;
    const { start: first, end: after } = sentence.timexSpans[index] ?? { start: 0, end: 0 };
    const isState = (i: number): boolean => isListed(tagged, i, IN_POWER);
    // "26 years at the helm", "in power for 26 years".
    const noun = (isOneOf(tagged, after, PREPOSITION) ? [after + 1, after + 2] : [first - 2]).find(isState) ?? -1;
    if (noun < 0) continue;
    const clause = clauseOf(clauses, clauseAt(clauses, noun));
    const subject = clause?.subject ?? null;
    const actor = (subject && resolvePronoun(tagged, subject, memory)) ?? actorsIn(tagged, subject, memory.names)[0];
    if (actor === undefined) continue;
    const trigger = {
      clause: -1,
      at: noun,
      isNoun: true,
      lemma: STATE,
      category: STATE,
      modality: 'happened',
      reporting: false,
    } as const;
    const roles = {
      ...NO_ROLES,
      nominal: true,
      actors: [actor],
      subjects: 1,
      names: actor.split(' '),
      title: `${actor} in power for ${timex.text}`,
    };
    mentions.push(new Mention(sentence, trigger, undefined, roles, -1, timex));
  }
}
