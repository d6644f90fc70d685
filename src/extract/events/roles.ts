// What the clause or phrase of a trigger names: who says it, who and where, how much, and a title.

import type { Amount } from '../../model/event.js';
import { emptyList } from '../empty-list.js';
import type { FoundAmount } from './amounts.js';
import { isFinite } from './verb-groups.js';
import { clauseOf, adjunctOf, type Clause } from './clauses.js';
import { NOTHING, type Mention, type ParsedSentence, type Roles } from './mention.js';
import { resolvePronoun, thingMeant, type Memory } from './memory.js';
import type { Names } from './names.js';
import { actorsIn, namesIn, placesIn, withOne } from './actors.js';
import { objectOf, phraseOf, type Phrase, type Span } from './phrases.js';
import {
  CONJUNCTION,
  DETERMINER,
  HYPHEN,
  IN_TIMEX,
  NAME,
  NOMINAL,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  hasOneOf,
  isListed,
  isOneOf,
  isTimeless,
  knownAt,
  wordAt,
  type Tagged,
} from './tags.js';
import { clauseTitle, nounTitle, type TitleParts } from './titles.js';
import type { Trigger } from './triggers.js';
import { DEFINITE, DOUBTING, REPORTING } from './words.js';

export interface RoleContext {
  /** All amounts of the sentence. */
  readonly amounts: readonly FoundAmount[];
  readonly memory: Memory;
}

/** Who says it, who and where, how much, and the title. */
export function rolesOf(
  sentence: ParsedSentence,
  trigger: Trigger,
  isTakenUp: boolean,
  { amounts, memory }: RoleContext,
): Roles {
  const { names } = memory;
  const { tagged, clauses } = sentence;
  const clause = clauseOf(clauses, trigger.clause);
  const own = trigger.isNoun ? nounPhrase(tagged, trigger.at) : null;
  const echoed = own ?? (trigger.echo ? (clause?.subject ?? null) : null);
  const definite = echoed !== null && (isTakenUp || isDefinite(tagged, echoed));
  const span = own ?? clause?.span ?? { start: 0, end: tagged.length };
  const subject = clause?.subject ? resolvePronoun(tagged, clause.subject, memory) : null;
  const reach = own === null && clause ? reachOf(clauses, trigger.clause) : span.end;
  const phrase = own ?? (clause?.span.end === reach ? clause.object : objectOf(tagged, clause?.verb.last ?? 0, reach));
  const subjects =
    own !== null ? NOTHING : subject === null ? actorsIn(tagged, clause?.subject ?? null, names) : [subject];
  const objects = actorsIn(tagged, phrase, names);
  const extent = own ?? { start: Math.min(span.start, clause?.subject?.start ?? span.start), end: reach };
  const places = placesIn(tagged, { start: span.start, end: reach });
  const named = namesIn(tagged, extent, names);
  let actors = subjects;
  for (const actor of objects) if (!places.includes(actor)) actors = withOne(actors, actor);
  return {
    voice: voiceOf(sentence, trigger.clause),
    actors,
    subjects: subjects.length,
    names: subject === null ? named : subject.split(' ').concat(named),
    words: contentWords(tagged, extent),
    places,
    amounts: amountsIn(sentence, { start: span.start, end: reach }, amounts),
    title: titleOf(tagged, clauses, clause, trigger, {
      names,
      reach,
      subject: subject ?? (clause?.subject ? thingMeant(tagged, clause.subject, memory) : null),
      memory,
    }),
    nominal: own !== null || trigger.echo,
    anaphoric:
      echoed === null ? clause !== undefined && refersBack(tagged, clause) : definite && echoed.end - echoed.start <= 2,
    definite,
  };
}

/** Who vouches for a clause: whoever the verb that it is the complement of belongs to, else the document. */
function voiceOf({ tagged, clauses }: Pick<ParsedSentence, 'tagged' | 'clauses'>, index: number): Mention['voice'] {
  const clause = clauseOf(clauses, index);
  if (!clause) return 'own';
  for (let i = clause.span.start; i < clause.span.end; i++)
    if (isListed(tagged, i, DOUBTING) && wordAt(tagged, i).endsWith('ly')) return 'disputed';
  for (let i = 0; i < clauses.length; i++) {
    const lists = clauses[i]?.verb.word.lists ?? 0;
    if (lists & REPORTING && complementOf(tagged, clauses, i) === index)
      return lists & DOUBTING ? 'disputed' : 'attributed';
  }
  return clause.opener === 'infinitive' ? voiceOf({ tagged, clauses }, clause.parent) : 'own';
}

/** The amounts that stand in a stretch of tokens. */
function amountsIn(
  { tagged, start: origin, end: limit }: ParsedSentence,
  { start: first, end: after }: Span,
  amounts: readonly FoundAmount[],
): readonly Amount[] {
  const from = (tagged.tokens[first]?.start ?? origin) - origin;
  const to = (tagged.tokens[after - 1]?.end ?? limit) - origin;
  const inside = emptyList<Amount>();
  for (const { start, end, value, currency, text } of amounts)
    if (start >= from && end <= to) inside.push({ value, currency, text });
  return inside;
}

interface TitleContext {
  readonly names: Names;
  readonly reach: number;
  readonly subject: string | null;
  readonly memory: Memory | null;
}

/**
 * What a reporting verb reports: the clause after its "that", or the one it follows ("…, the ministry said"); −1 when
 * it says it itself.
 */
function complementOf(tagged: Tagged, clauses: readonly Clause[], index: number): number {
  const after = clauses.findIndex(({ opener, parent }) => opener === 'that' && parent === index);
  const clause = clauses[index];
  if (after >= 0 || !clause || clauses.some(({ opener, parent }) => opener === 'infinitive' && parent === index))
    return after;
  const hasObject = hasOneOf(tagged, clause.object, NOUN | NAME, IN_TIMEX);
  const first = clauses[0];
  return clause.opener === 'comma' && index > 0 && !hasObject && first && isFinite(first.verb) ? 0 : -1;
}

function titleOf(
  tagged: Tagged,
  clauses: readonly Clause[],
  clause: Clause | undefined,
  trigger: Trigger,
  { names, reach, subject, memory }: TitleContext,
): string {
  if (trigger.isNoun || !clause)
    return nounTitle(tagged, trigger.at, names, clause && clause.verb.last < trigger.at ? clause.verb.last + 1 : 0);
  const parts: TitleParts = { tagged, clause, end: reach, names, subject, memory };
  const said = trigger.reporting ? complementOf(tagged, clauses, trigger.clause) : -1;
  const complement = clauseOf(clauses, said);
  const more = complement ?? adjunctOf(tagged, clauses, trigger.clause);
  return clauseTitle(
    parts,
    more
      ? {
          joint: !complement ? ',' : more.opener === 'that' ? ' that' : ':',
          parts: {
            ...parts,
            clause: more,
            end: reachOf(clauses, complement ? said : trigger.clause + 1),
            subject: complement ? null : '',
            memory: null,
          },
        }
      : null,
  );
}

/** The stems of the nouns (and what looks like them) of a phrase. */
function contentWords(tagged: Tagged, { start, end }: Span): readonly string[] {
  const stems: string[] = [];
  for (let i = start; i < end; i++) {
    const stem = isTimeless(tagged, i, NOUN) ? (knownAt(tagged, i)?.stem ?? '') : '';
    if (stem !== '') stems.push(stem);
  }
  return stems.length === 0 ? NOTHING : stems.slice();
}

/** Where what a clause says ends: its own end, or that of the infinitives and gerunds it governs. */
function reachOf(clauses: readonly Clause[], index: number): number {
  let end = clauses[index]?.span.end ?? 0;
  for (let i = index + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (next?.opener !== 'infinitive' && next?.verb.tense !== 'gerund') break;
    end = next.span.end;
  }
  return end;
}

const BEHIND_NOUN = NOUN | NAME | NUMBER | POSSESSIVE | DETERMINER | PREPOSITION | CONJUNCTION | HYPHEN;

/** The noun phrase around a trigger noun: modifiers before it, what "of", "in" … govern after it. */
function nounPhrase(tagged: Tagged, at: number): Phrase {
  let start = at;
  let end = at + 1;
  while (isTimeless(tagged, start - 1, NOMINAL)) start--;
  if (isTimeless(tagged, start - 1, DETERMINER)) start--;
  while (isTimeless(tagged, end, BEHIND_NOUN)) end++;
  return phraseOf(start, end);
}

/** "The two men met", "they spoke": a subject that the reader knows, and no name. */
function refersBack(tagged: Tagged, { subject, object }: Clause): boolean {
  if (!subject || hasOneOf(tagged, subject, NAME) || hasOneOf(tagged, object, NAME)) return false;
  const word = wordAt(tagged, subject.start);
  return (
    word === 'they' ||
    word === 'both' ||
    (isDefinite(tagged, subject) &&
      ((isOneOf(tagged, subject.start + 1, NUMBER) && !isOneOf(tagged, subject.start + 2, HYPHEN)) ||
        wordAt(tagged, subject.start + 1) === 'two'))
  );
}

function isDefinite(tagged: Tagged, phrase: Span): boolean {
  return isListed(tagged, phrase.start, DEFINITE);
}
