// Events as people read them: title, category, date with its certainty, who and where, and a source with its evidence
// for every mention.

import type { Amount, Relation, Source, TimelineEvent } from '../model/event.js';
import { edtfBetween, isoDuration } from './edtf-of-bounds.js';
import { emptyList } from './empty-list.js';
import { OTHER, type Mention, type ParsedSentence } from './events/mention.js';
import type { Lexicon } from './events/lexicon.js';
import { sourceOf, type DocumentInfo, type RelationEvidence } from './evidence.js';
import { isTold, type DatedMention, type EventGroup, type Grouping } from './merge.js';
import { ruleOf, type MentionRelation } from './relation.js';
import type { Solution } from './timeline.js';
import type { Timex } from './timex/timex.js';
import { whenOf, type When } from './when.js';

interface Records {
  /** Sorted by time. */
  readonly events: TimelineEvent[];
  /** In the order told. */
  readonly undated: TimelineEvent[];
  /**
   * By mention: id of the event that it tells of or stands beside in its clause, else in its sentence; empty for none.
   */
  readonly eventOf: readonly string[];
}

export interface RecordInput extends Grouping {
  readonly mentions: readonly DatedMention[];
  readonly relations: readonly MentionRelation[];
  readonly solution: Solution;
  readonly documents: readonly DocumentInfo[];
  readonly lexicon: Lexicon;
}

/** A group that belongs on the timeline. */
interface Entry {
  readonly group: EventGroup;
  readonly id: string;
  readonly title: string;
  readonly when: When | null;
  /** What the text says of its order with other groups, from either side. */
  readonly related: MentionRelation[];
}

/** By group; nothing for a group that does not belong on the timeline. */
type Entries = readonly (Entry | undefined)[];
type Saying = Map<number, MentionRelation>;

/** Writes the groups that belong on a timeline as events. */
export function writeEvents(input: RecordInput): Records {
  const { mentions, groups, groupOf, relations, solution } = input;
  const nextId = idMaker();
  const wanted = wantedOf(mentions);
  const entries = groups.map((group): Entry | undefined => {
    const { members, index } = group;
    const bounds = solution.bounds[index];
    if (bounds == null || !members.some((member) => wanted[member.index])) return undefined;
    const title = titleOf(members);
    return {
      group,
      id: nextId(title),
      title,
      when: whenOf(members, bounds, group.rivals.length > 0 ? rivalDays(group) : NO_DAYS),
      related: [],
    };
  });
  /** By mention: the first of its relations. */
  const saying: Saying = new Map();
  for (const relation of relations) {
    const from = groupOf[relation.from] ?? -1;
    const to = groupOf[relation.to] ?? -1;
    if (from === to || from < 0 || to < 0) continue;
    entries[from]?.related.push(relation);
    entries[to]?.related.push(relation);
    for (const mention of [relation.from, relation.to]) if (!saying.has(mention)) saying.set(mention, relation);
  }
  const dated = emptyList<{ readonly time: number; readonly event: TimelineEvent }>();
  const undated = emptyList<TimelineEvent>();
  entries.forEach((entry) => {
    if (entry == null) return;
    const event = eventRecord(entry, entries, saying, input);
    if (entry.when != null) dated.push({ time: entry.when.time, event });
    else undated.push(event);
  });
  dated.sort((a, b) => a.time - b.time);
  return { events: dated.map(({ event }) => event), undated, eventOf: eventsOfMentions(mentions, groupOf, entries) };
}

const NO_DAYS: readonly string[] = [];

/** The event of each mention; of one without, the last that its clause tells of, else the first of its sentence. */
function eventsOfMentions(mentions: readonly DatedMention[], groupOf: readonly number[], entries: Entries): string[] {
  const own = mentions.map(({ whole }) => entries[groupOf[whole] ?? -1]?.id ?? '');
  /** Of the sentence: its first event, then those of its clauses, by number from -1. */
  let told: string[] = [];
  let first = 0;
  mentions.forEach(({ mention: { sentence, clause } }, i) => {
    const id = own[i];
    if (id) {
      told[0] ??= id;
      told[clause + 2] = id;
    }
    // The mentions of a sentence stand together.
    if (sentence === mentions[i + 1]?.mention.sentence) return;
    for (; first <= i; first++) own[first] ||= told[(mentions[first]?.mention.clause ?? -1) + 2] ?? told[0] ?? '';
    told = [];
  });
  return own;
}

function eventRecord(
  entry: Entry,
  entries: Entries,
  saying: Saying,
  { groupOf, documents, lexicon }: RecordInput,
): TimelineEvent {
  const { id, title, when, group, related } = entry;
  const { category, members } = group;
  const theme = lexicon.theme.get(category);
  const places = listed(members, ({ places }) => places);
  // A name that is a place of the event took part only where it is the subject.
  const actors = listed(members, ({ actors, subjects }) =>
    actors.filter((actor, i) => i < subjects || !places.includes(actor)),
  );
  const amounts = amountsOf(members);
  const relations = related.length > 0 ? relationsOf(entry, entries, groupOf) : [];
  const tags = tagsOf(group);
  // Field by field: spreading is slow, and a text has an event in every hundred characters.
  const event: TimelineEvent = { id, title };
  if (when != null) {
    event.when = when.when;
    if (when.best !== null) event.best = when.best;
    event.certainty = when.certainty;
  }
  event.category = category;
  if (theme !== undefined) event.group = theme;
  if (tags.length > 0) event.tags = tags;
  if (actors.length > 0) event.actors = actors;
  if (places.length > 0) event.places = places;
  if (amounts.length > 0) event.amounts = amounts;
  event.importance = importanceOf(lexicon.weight.get(category) ?? 0, members);
  if (relations.length > 0) event.relations = relations;
  event.sources = sourcesOf(members, documents, (member) =>
    evidenceOf(saying.get(member.index), entry, entries, groupOf),
  );
  return event;
}

/**
 * What the mentions of an event name, each once. Of a single mention a copy: other lists have room for sixteen more,
 * and these are kept.
 */
function listed<T>(members: readonly DatedMention[], of: (mention: Mention) => readonly T[]): T[] {
  const { 0: only } = members;
  return only != null && members.length === 1
    ? of(only.mention).slice()
    : [...new Set(members.flatMap(({ mention }) => of(mention)))];
}

function amountsOf(members: readonly DatedMention[]): Amount[] {
  const amounts = listed(members, ({ amounts }) => amounts);
  const keys = new Set<string>();
  return amounts.filter(({ value, currency }) => keys.size < keys.add(`${value} ${currency}`).size);
}

/** The days that reports name who do not agree, unless one corrects the others. */
function rivalDays({ rivals, correction }: EventGroup): string[] {
  if (correction) return [];
  return rivals
    .flatMap(({ dating }) => dating.interval ?? [])
    .sort((a, b) => a.beginEarliest - b.beginEarliest)
    .map(({ beginEarliest, endLatest }) => edtfBetween(beginEarliest, endLatest) ?? '')
    .filter((day) => /^[-Y\d]/.test(day));
}

/**
 * What a reader should know before trusting an event: that nobody but a source vouches for it, that its dates clash.
 */
function tagsOf({ members, rivals, correction }: EventGroup): string[] {
  const tags: string[] = [];
  if (members.every(({ mention }) => mention.voice !== 'own'))
    tags.push(members.some(({ mention }) => mention.voice === 'disputed') ? 'disputed' : 'attributed');
  if (rivals.length > 0) tags.push(correction ? 'corrected-date' : 'conflicting-dates');
  return tags;
}

/**
 * A sentence that tells of the event twice, one mention after the other, is one source, with the words that say most
 * about the date.
 */
function sourcesOf(
  members: readonly DatedMention[],
  documents: readonly DocumentInfo[],
  evidence: (member: DatedMention) => RelationEvidence | null,
): Source[] {
  const sources = emptyList<Source>();
  let last: ParsedSentence | null = null;
  for (const member of members) {
    const { sentence } = member.mention;
    const again = sentence === last;
    const document = documents[member.document];
    if (document == null || (again && sources.at(-1)?.date?.text)) continue;
    const source = sourceOf(member, document, evidence(member));
    if (!again) sources.push(source);
    else if (source.date?.text) sources[sources.length - 1] = source;
    last = sentence;
  }
  // A copy: see `listed`.
  return sources.slice();
}

/** What a mention says of the order of its event and another. */
function evidenceOf(
  relation: MentionRelation | undefined,
  { group: { index } }: Entry,
  entries: Entries,
  groupOf: readonly number[],
): RelationEvidence | null {
  if (relation == null) return null;
  const from = groupOf[relation.from] ?? -1;
  const other = entries[(from === index ? groupOf[relation.to] : from) ?? -1];
  return other != null
    ? {
        start: relation.start,
        end: relation.end,
        rule: ruleOf(relation, from !== index),
        title: other.title,
        when: other.when?.when ?? null,
      }
    : null;
}

/** Which mentions are worth an event. In a sentence verbs come before nouns. */
function wantedOf(mentions: readonly DatedMention[]): boolean[] {
  const wanted = emptyList<boolean>();
  // By clause of the sentence: the words that date its verb, if that makes an event.
  let told: (Timex | null | undefined)[] = [];
  let sentence: ParsedSentence | null = null;
  mentions.forEach((dated) => {
    const { mention } = dated;
    if (mention.sentence !== sentence) {
      if (told.length > 0) told = [];
      ({ sentence } = mention);
    }
    const isOne = isWanted(dated, told);
    wanted.push(isOne);
    if (isOne && !mention.isNoun && isTold(dated)) told[mention.clause] = dated.dating.timex;
  });
  return wanted;
}

/**
 * A journalist's eye: told by a clause of its own, or a noun with a date of its own; what is merely reported or
 * mentioned in passing stays out.
 */
function isWanted(dated: DatedMention, told: readonly (Timex | null | undefined)[]): boolean {
  const { mention, dating } = dated;
  if (mention.lasted != null) return true;
  if (mention.isNoun) {
    // "died in a crash on Monday" is one event.
    const verb = mention.clause < 0 ? undefined : told[mention.clause];
    return (
      dating.timex !== null &&
      (!mention.anaphoric || mention.sentence.entry > 0) &&
      verb !== null &&
      verb !== dating.timex
    );
  }
  if (
    dating.timex === null &&
    (mention.category === OTHER || mention.category === 'statement' || mention.sentence.headline)
  )
    return false;
  // "2002: joins the United Nations".
  if (mention.sentence.entry > 0 && mention.finite && dating.timex !== null) return true;
  // "A march planned for Saturday".
  return mention.finite
    ? mention.hasSubject
    : dating.timex !== null && (mention.modality === 'happened' || mention.tense === 'participle');
}

/** The title of the mention that says most: a finite verb, names, a place that fits in. */
function titleOf(members: readonly DatedMention[]): string {
  let best = '';
  let most = -Infinity;
  for (const dated of members) {
    const { mention } = dated;
    const finite = mention.finite && !mention.nominal ? 3 : 0;
    const score =
      finite +
      (mention.modality === 'happened' ? 1 : 0) +
      Math.min(3, mention.actors.length) +
      Math.min(1, mention.places.length) -
      (mention.sentence.headline ? 2 : 0) -
      (mention.anaphoric ? 3 : 0);
    if (score <= most) continue;
    best = mention.title;
    most = score;
  }
  const place = members.find(({ mention }) => mention.places.length > 0)?.mention.places[0] ?? '';
  const placed = `${best} in ${place}`;
  return place === '' ||
    best.endsWith('…') ||
    placed.length > LONGEST_WITH_PLACE ||
    members.some(({ mention }) => mention.places.some((name) => best.includes(name)))
    ? best
    : placed;
}

const LONGEST_WITH_PLACE = 80;

/** 0..1: what kind of event it is, and how much is told of it. */
function importanceOf(weight: number, members: readonly DatedMention[]): number {
  const told = Math.min(members.length, MOST_MENTIONS) / MOST_MENTIONS;
  return Math.round((0.7 * weight + 0.3 * told) * 100) / 100;
}

const MOST_MENTIONS = 6;

/** "After", "before" and "during" stand at the event that the text tells so; a cause also names its effect. */
function relationsOf({ group: { index }, related }: Entry, entries: Entries, groupOf: readonly number[]): Relation[] {
  const list = new Map<string, Relation>();
  for (const { type, from, to, minMs, maxMs, causal } of related) {
    const here = groupOf[from] === index;
    const target = entries[groupOf[here ? to : from] ?? -1]?.id;
    if (target === undefined || (!here && !causal)) continue;
    const relation: Relation = here
      ? {
          type,
          target,
          ...(minMs > 0 && { min: isoDuration(minMs) }),
          ...(Number.isFinite(maxMs) && { max: isoDuration(maxMs) }),
        }
      : { type: 'causes', target };
    const key = `${relation.type} ${target}`;
    if (list.get(key)?.max === undefined) list.set(key, relation);
  }
  return [...list.values()];
}

const LONGEST_ID = 48;

/** Makes ids of titles, each once. */
function idMaker(): (title: string) => string {
  const used = new Map<string, number>();
  return (title) => {
    const short = (
      title
        .toLowerCase()
        .normalize('NFKD')
        .match(/[a-z0-9]+/g) ?? []
    )
      .join('-')
      .slice(0, LONGEST_ID);
    const words = (short.endsWith('-') ? short.slice(0, -1) : short) || 'event';
    let id = words;
    let count = used.get(words) ?? 0;
    while (used.has(id)) id = `${words}-${++count + 1}`;
    used.set(words, count).set(id, used.get(id) ?? 0);
    return id;
  };
}
