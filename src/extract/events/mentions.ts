// From triggers to mentions: who, where, how much, and a title, for every trigger of a document.

import type { Amount } from '../../model/event.js';
import { emptyList } from '../empty-list.js';
import { findAmounts, type FoundAmount } from './amounts.js';
import { isFinite } from './verb-groups.js';
import { clauseOf, type Clause } from './clauses.js';
import { entryCategory, entryNoun } from './entries.js';
import { makesEvent, Mention, NO_ROLES, NOTHING, OTHER, STATE, type ParsedSentence, type Roles } from './mention.js';
import { remember, resolvePronoun, thingMeant, type Memory } from './memory.js';
import type { Names } from './names.js';
import { actorsIn, namesIn, placesIn, withOne } from './roles.js';
import { beforeWhen, openedWithTime } from './expressions.js';
import { addStates } from './states.js';
import { clauseFor, isDay, isPlaced } from './owners.js';
import type { Timex } from '../timex/timex.js';
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
import { adjunctOf, categoryIn, findTriggers, isDue, type Trigger } from './triggers.js';
import { DEFINITE, DOUBTING, HAPPENING, INTENDING, LIGHT, REPORTING, STATIVE } from './words.js';

/** Adds the mentions of the next sentence of a document, verbs before nouns, to those before. */
export function readMentions(text: string, sentence: ParsedSentence, memory: Memory, mentions: Mention[]): void {
  const { told } = memory;
  const { tagged, clauses } = sentence;
  const offset = mentions.length;
  memory.paragraph = sentence.paragraph;
  const amounts = hasOneOf(tagged, { start: 0, end: tagged.length }, NUMBER, IN_TIMEX)
    ? findAmounts(text.slice(sentence.start, sentence.end))
    : [];
  const context = { amounts, memory, offset };
  let remembered = 0;
  for (const read of triggersOf(sentence)) {
    const found =
      read.modality === 'hypothetical' && isForetold(sentence, read, memory.published)
        ? { ...read, modality: 'expected' as const }
        : read;
    const trigger =
      takesUp(sentence, found, told) ??
      (tellsDated(sentence, found) ? { ...found, category: kindOf(tagged, clauses[found.clause]) || OTHER } : found);
    for (; remembered < trigger.clause; remembered++) remember(tagged, clauses[remembered], memory);
    mentions.push(mentionOf(sentence, inWar(sentence, trigger, memory), trigger !== found, context));
  }
  memory.told = lastTold(mentions, offset) ?? told;
  addStates(sentence, memory, mentions);
  for (; remembered < clauses.length; remembered++) remember(tagged, clauses[remembered], memory);
}

/** What is won and lost once a text has told of armies, until it tells of a match. */
function inWar({ tagged, clauses }: ParsedSentence, trigger: Trigger, memory: Memory): Trigger {
  const isSport = trigger.category === 'sport';
  const fights =
    isSport && !trigger.isNoun && categoryIn(tagged, clauseOf(clauses, trigger.clause)?.object ?? null) === '';
  if (fights && memory.armed) return { ...trigger, category: MILITARY };
  if (trigger.category === MILITARY || (isSport && !fights)) memory.armed = !isSport;
  return trigger;
}

const MILITARY = 'military';

interface MentionContext {
  readonly amounts: readonly FoundAmount[];
  readonly memory: Memory;
  /** Index of the sentence's first mention. */
  readonly offset: number;
}

/** `isTakenUp`: whether it takes up what was told before, or is worth an event only because it is dated. */
function mentionOf(sentence: ParsedSentence, trigger: Trigger, isTakenUp: boolean, context: MentionContext): Mention {
  const clause = clauseOf(sentence.clauses, trigger.clause);
  const lasted = !trigger.isNoun && trigger.category === STATE && clause ? sinceIn(sentence, clause) : null;
  // What makes no event needs no roles: half of the verbs and nouns of a text are of that kind.
  const roles =
    lasted !== null || makesEvent(trigger.category, trigger.modality, trigger.partOf)
      ? rolesOf(sentence, trigger, isTakenUp, context)
      : NO_ROLES;
  return new Mention(
    sentence,
    trigger,
    clause,
    roles,
    trigger.partOf < 0 ? -1 : trigger.partOf + context.offset,
    lasted,
  );
}

/** All triggers of a sentence; in a chronology an entry without a verb has the noun that it is about. */
function triggersOf(sentence: ParsedSentence): Trigger[] {
  const { tagged, clauses, entry } = sentence;
  const triggers = findTriggers(tagged, clauses);
  const at = entry > 0 && !clauses.some(({ verb }) => isFinite(verb)) ? entryNoun(sentence) : -1;
  if (at < 0) return triggers;
  const own: Trigger = {
    clause: -1,
    at,
    isNoun: true,
    lemma: knownAt(tagged, at)?.singular ?? '',
    category: entryCategory(sentence),
    modality: 'happened',
    reporting: false,
    partOf: -1,
    echo: false,
  };
  return [own, ...triggers.filter((trigger) => trigger.at !== at)];
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

/** "Its director would resign on 3 May.": with a day to come, and no condition, somebody has said so. */
function isForetold(
  { tagged, clauses, timexes, timexSpans }: ParsedSentence,
  { isNoun, clause: index }: Trigger,
  published: number,
): boolean {
  if (
    isNoun ||
    wordAt(tagged, clauses[index]?.verb.first ?? -1) !== 'would' ||
    clauses.some(({ conditional }) => conditional)
  )
    return false;
  return timexes.some(
    (timex, i) =>
      isDay(timex) &&
      (timex.interval?.beginEarliest ?? 0) >= published &&
      clauseFor(clauses, timexSpans[i]?.start ?? -1) === index,
  );
}

/**
 * "It took place …": a verb that only says of the last event that it happened; told again with that event's category.
 */
function takesUp(
  { tagged, clauses, paragraph }: ParsedSentence,
  trigger: Trigger,
  told: Mention | null,
): Trigger | null {
  if (trigger.isNoun || trigger.category !== '' || told === null || told.sentence.paragraph !== paragraph) return null;
  const clause = clauses[trigger.clause];
  if (!clause?.subject || !(clause.verb.word.lists & HAPPENING)) return null;
  const subject = wordAt(tagged, clause.subject.start);
  if (subject !== 'it' && subject !== 'this') return null;
  if (trigger.lemma === 'take' && wordAt(tagged, clause.verb.last + 1) !== 'place') return null;
  return { ...trigger, category: told.category, echo: true };
}

/**
 * The last verb of a main clause with a category among the mentions from `first` on: what a sentence is about, and "it"
 * after it means.
 */
function lastTold(mentions: readonly Mention[], first: number): Mention | null {
  for (let i = mentions.length - 1; i >= first; i--) {
    const mention = mentions[i];
    if (
      mention?.isNoun === false &&
      mention.category !== '' &&
      mention.partOf < 0 &&
      clauseOf(mention.sentence.clauses, mention.clause)?.parent === -1
    )
      return mention;
  }
  return null;
}

/**
 * "In May it lowered its claim": a clause that tells of the past or of what is to come, with a date of its own, is
 * worth an event, whatever its verb.
 */
function tellsDated(
  sentence: ParsedSentence,
  { isNoun, category, modality, reporting, clause: index }: Trigger,
): boolean {
  const { tagged, clauses, timexes, timexSpans, headline, corrects, entry } = sentence;
  const isPlan = modality === 'expected';
  if (
    isNoun ||
    category !== '' ||
    (reporting && !isPlan && !isWork(tagged, clauses[index])) ||
    headline ||
    corrects ||
    timexes.length === 0
  )
    return false;
  const clause = clauses[index];
  if (!clause || (clause.subject === null && entry === 0) || !(isFinite(clause.verb) || isInserted(clause)))
    return false;
  const {
    tense,
    word: { lists },
  } = clause.verb;
  let last = index;
  while (clauses[last + 1]?.opener === 'infinitive') last++;
  // A chronology tells the past in the present; elsewhere what begins or ends in it is a plan, and the rest goes on.
  // "Are due to resume on
  // Tuesday" is more than a state.
  if (
    entry === 0 &&
    ((tense === 'present' && !isPlan && !(lists & LIGHT)) ||
      (lists & STATIVE && !(isPlan && (last > index || isDue(tagged, clause.verb)))))
  )
    return false;
  // "until 1972, when it was automated".
  if (openedWithTime(sentence, index) >= 0 || beforeWhen(sentence, index)) return true;
  if (!isPlan && lists & INTENDING) last = index;
  for (let i = 0; i < timexes.length; i++) {
    const timex = timexes[i];
    if (!timex || !isPlaced(timex)) continue;
    const owner = clauseFor(clauses, entry > 0 ? (clause.subject?.start ?? entry) : (timexSpans[i]?.start ?? -1));
    if (owner >= index && owner <= last) return true;
  }
  return false;
}

/** "The verdict is due": what is told of an event is of its kind. */
function kindOf(tagged: Tagged, clause: Clause | undefined): string {
  return clause && isFinite(clause.verb) ? categoryIn(tagged, clause.subject) : '';
}

/** "wrote her first symphony": a work, not words. */
function isWork(tagged: Tagged, clause: Clause | undefined): boolean {
  return clause?.verb.lemma === 'write' && clause.object !== null && isOneOf(tagged, clause.object.start, DETERMINER);
}

/** "the bridge, opened in 1962 and widened in 1988, …" */
function isInserted({ opener, link, verb }: Clause): boolean {
  return opener === 'modifier' && verb.tense === 'participle' && (link === ',' || link === 'and');
}

/** Who says it, who and where, how much, and the title. */
function rolesOf(
  sentence: ParsedSentence,
  trigger: Trigger,
  isTakenUp: boolean,
  { amounts, memory }: MentionContext,
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
  const hasObject = clause.object !== null && hasOneOf(tagged, clause.object, NOUN | NAME, IN_TIMEX);
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
  if (complement)
    return clauseTitle(parts, {
      joint: complement.opener === 'that' ? ' that' : ':',
      parts: { tagged, clause: complement, end: reachOf(clauses, said), names, subject: null, memory: null },
    });
  const adjunct = adjunctOf(tagged, clauses, trigger.clause);
  return clauseTitle(
    parts,
    adjunct
      ? {
          joint: ',',
          parts: {
            tagged,
            clause: adjunct,
            end: reachOf(clauses, trigger.clause + 1),
            names,
            subject: '',
            memory: null,
          },
        }
      : null,
  );
}

/** "has ruled since 1994": the begin of what a perfect tense says goes on. */
function sinceIn({ tagged, timexes, timexSpans }: ParsedSentence, { verb, span }: Clause): Timex | null {
  if (verb.tense !== 'perfect') return null;
  return (
    timexes.find(
      (_, i) => timexSpans[i] && timexSpans[i].end <= span.end && wordAt(tagged, timexSpans[i].start - 1) === 'since',
    ) ?? null
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
  if (!subject || hasName(tagged, subject) || hasName(tagged, object)) return false;
  const word = wordAt(tagged, subject.start);
  return (
    word === 'they' ||
    word === 'both' ||
    (isDefinite(tagged, subject) &&
      ((isOneOf(tagged, subject.start + 1, NUMBER) && !isOneOf(tagged, subject.start + 2, HYPHEN)) ||
        wordAt(tagged, subject.start + 1) === 'two'))
  );
}

function hasName(tagged: Tagged, phrase: Span | null): boolean {
  return phrase !== null && hasOneOf(tagged, phrase, NAME);
}

function isDefinite(tagged: Tagged, phrase: Span): boolean {
  return isListed(tagged, phrase.start, DEFINITE);
}
