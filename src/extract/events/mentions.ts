// From triggers to mentions: what takes up what was told before, and what is worth an event only because it is dated.

import { findAmounts } from './amounts.js';
import { isFinite } from './verb-groups.js';
import { clauseOf, type Clause } from './clauses.js';
import { entryCategory, entryNoun } from './entries.js';
import { makesEvent, Mention, NO_ROLES, OTHER, STATE, type ParsedSentence } from './mention.js';
import { remember, type Memory } from './memory.js';
import { beforeWhen, openedWithTime } from './expressions.js';
import { addStates } from './states.js';
import { clauseFor, isDay, isPlaced } from './owners.js';
import type { Timex } from '../timex/timex.js';
import { DETERMINER, IN_TIMEX, NUMBER, hasOneOf, isOneOf, knownAt, wordAt, type Tagged } from './tags.js';
import { categoryIn } from './category.js';
import { findTriggers, type Trigger } from './triggers.js';
import { isDue } from './modality.js';
import { HAPPENING, INTENDING, LIGHT, STATIVE } from './words.js';
import { rolesOf, type RoleContext } from './roles.js';

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

interface MentionContext extends RoleContext {
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
  // "Are due to resume on Tuesday" is more than a state.
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

/** "has ruled since 1994": the begin of what a perfect tense says goes on. */
function sinceIn({ tagged, timexes, timexSpans }: ParsedSentence, { verb, span }: Clause): Timex | null {
  if (verb.tense !== 'perfect') return null;
  return (
    timexes.find(
      (_, i) => timexSpans[i] && timexSpans[i].end <= span.end && wordAt(tagged, timexSpans[i].start - 1) === 'since',
    ) ?? null
  );
}
