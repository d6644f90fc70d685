// States told by how long they have lasted: "after 26 years at the helm", "six years in power". Said of the clause's subject, and true even
// where the clause itself is only a condition.

import type { Lexicon } from './lexicon.js';
import type { Mention, ParsedSentence } from './mention.js';
import { textOf, type Names } from './names.js';
import { actorsIn } from './roles.js';
import { clauseAt } from './triggers.js';

/** A duration and the noun of the state stand this close: "26 years at the helm". */
const REACH = 3;

/** The states that a sentence tells. */
export function findStates(sentence: ParsedSentence, names: Names, lexicon: Lexicon): Mention[] {
  const { tagged, clauses } = sentence;
  return sentence.timexes.flatMap((timex): Mention[] => {
    if (timex.type !== 'DURATION' || !timex.durationMs) return [];
    const after = tagged.findIndex(({ token }) => token.start >= timex.end);
    if (after < 0) return [];
    const noun = tagged.findIndex(({ token }, i) => i >= after && i < after + REACH && lexicon.is('inPower', token.lower));
    if (noun < 0 || tagged[after]?.tag !== 'preposition') return [];
    const clause = clauses[clauseAt(clauses, noun)];
    const [actor] = actorsIn(tagged, clause?.subject ?? null, names, lexicon);
    if (actor === undefined) return [];
    return [
      {
        sentence,
        clause: -1,
        trigger: { start: noun, end: noun + 1 },
        form: 'noun',
        nominal: true,
        lemma: 'power',
        category: 'power',
        tense: 'none',
        modality: 'happened',
        partOf: -1,
        reporting: false,
        intending: false,
        actors: [actor],
        subjects: 1,
        names: actor.split(' '),
        words: [],
        places: [],
        amounts: [],
        title: `${actor} in power for ${textOf(tagged, { start: tagged.findIndex(({ token }) => token.start >= timex.start), end: after })}`,
        anaphoric: false,
        definite: false,
        passive: false,
        lasted: timex,
      },
    ];
  });
}
