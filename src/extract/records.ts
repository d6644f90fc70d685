// Events as people read them: title, category, date with its certainty, who and where, and a source with its evidence for every mention.

import type { Amount, Relation, Source, TimelineEvent } from '../model/event.js';
import { edtfBetween, isoDuration } from './edtf-of-bounds.js';
import { isFinite as isFiniteVerb } from './events/verb-groups.js';
import { OTHER, type ParsedSentence } from './events/mention.js';
import type { Lexicon } from './events/lexicon.js';
import { sourceOf, type DocumentInfo, type RelationEvidence } from './evidence.js';
import { isTold, type DatedMention, type EventGroup } from './merge.js';
import { ruleOf, type MentionRelation } from './relations.js';
import type { Solution } from './timeline.js';
import type { Timex } from './timex/timex.js';
import { daysOf, whenOf, type When } from './when.js';

interface Records {
  /** Sorted by time. */
  readonly events: TimelineEvent[];
  /** In the order told. */
  readonly undated: TimelineEvent[];
  /** Id of the event that a mention, by index, tells of or stands beside in its clause; empty for none. */
  eventOf(mention: number): string;
  daysOf(mention: number): { readonly from: string | null; readonly to: string | null };
}

export interface RecordInput {
  readonly mentions: readonly DatedMention[];
  readonly groups: readonly EventGroup[];
  readonly relations: readonly MentionRelation[];
  readonly solution: Solution;
  readonly documents: readonly DocumentInfo[];
  readonly lexicon: Lexicon;
}

/** A group that belongs on the timeline. */
interface Entry {
  readonly group: number;
  readonly id: string;
  readonly title: string;
  readonly when: When | null;
  readonly members: readonly DatedMention[];
}

/** Stands for a sentence's first event. */
const ANY_CLAUSE = -2;

/** Writes the groups that belong on a timeline as events. */
export function writeEvents(input: RecordInput): Records {
  const { mentions, groups, relations, solution } = input;
  const taken = new Set<string>();
  const entries = new Map<number, Entry>();
  const told = toldClauses(mentions);
  const groupOf = new Map<number, number>();
  groups.forEach(({ members }, group) => {
    for (const member of members) groupOf.set(member, group);
    const dated = members.flatMap((member) => mentions[member] ?? []);
    const bounds = solution.bounds[group];
    if (!bounds || !dated.some((member) => isWanted(member, told))) return;
    const title = titleOf(dated);
    entries.set(group, { group, id: unusedId(title, taken), title, when: whenOf(dated, bounds, rivalDays(groups[group], mentions)), members: dated });
  });
  const related = relationsByGroup(relations, groupOf);
  const written = [...entries.values()].map((entry) => ({ when: entry.when, event: eventRecord(entry, entries, related.get(entry.group) ?? [], groupOf, input) }));
  const besides = new Map<ParsedSentence, Map<number, string>>();
  mentions.forEach(({ mention, whole }) => {
    const id = entries.get(groupOf.get(whole) ?? -1)?.id;
    if (id === undefined) return;
    const known = besides.get(mention.sentence) ?? new Map([[ANY_CLAUSE, id]]);
    besides.set(mention.sentence, known.set(mention.clause, id));
  });
  return {
    events: written.flatMap(({ when, event }) => (when ? [{ time: when.time, event }] : [])).sort((a, b) => a.time - b.time).map(({ event }) => event),
    undated: written.flatMap(({ when, event }) => (when ? [] : [event])),
    eventOf(index) {
      const dated = mentions[index];
      if (!dated) return '';
      const { sentence, clause } = dated.mention;
      return entries.get(groupOf.get(dated.whole) ?? -1)?.id ?? besides.get(sentence)?.get(clause) ?? besides.get(sentence)?.get(ANY_CLAUSE) ?? '';
    },
    daysOf: (index) => daysOf(mentions[index], solution.bounds[groupOf.get(mentions[index]?.whole ?? -1) ?? -1]),
  };
}

function eventRecord(entry: Entry, entries: ReadonlyMap<number, Entry>, related: readonly MentionRelation[], groupOf: ReadonlyMap<number, number>, { mentions, groups, documents, lexicon }: RecordInput): TimelineEvent {
  const { id, title, when, members, group } = entry;
  const category = groups[group]?.category ?? '';
  const theme = lexicon.theme.get(category);
  const saying = new Map<DatedMention | undefined, MentionRelation>();
  for (const relation of related.toReversed()) saying.set(mentions[relation.from], relation).set(mentions[relation.to], relation);
  return {
    id,
    title,
    ...(when ? { when: when.when, ...(when.best === null ? {} : { best: when.best }), certainty: when.certainty } : {}),
    category,
    ...(theme === undefined ? {} : { group: theme }),
    ...tagsOf(groups[group], members),
    ...listed('actors', actorsOf(members)),
    ...listed('places', members.flatMap(({ mention }) => mention.places)),
    ...amountsOf(members),
    importance: importanceOf(lexicon.weight.get(category) ?? 0, members),
    ...relationsOf(group, related, entries, groupOf),
    sources: oncePerSentence(members.flatMap((member) => {
      const document = documents[member.document];
      const own = saying.get(member);
      return document ? [sourceOf(member, document, own ? evidenceOf(own, group, entries, groupOf) : null)] : [];
    })),
  };
}

/** The days that reports name who do not agree, unless one corrects the others. */
function rivalDays(group: EventGroup | undefined, mentions: readonly DatedMention[]): string[] {
  if (!group || group.correction >= 0) return [];
  return group.rivals.flatMap((index) => mentions[index]?.dating.interval ?? []).sort((a, b) => a.beginEarliest - b.beginEarliest).map(({ beginEarliest, endLatest }) => edtfBetween(beginEarliest, endLatest) ?? '').filter((day) => /^[-Y\d]/.test(day));
}

/** What a reader should know before trusting an event: that nobody but a source vouches for it, that its dates clash. */
function tagsOf(group: EventGroup | undefined, members: readonly DatedMention[]): { tags?: string[] } {
  const tags: string[] = [];
  if (members.every(({ mention }) => mention.voice !== 'own')) tags.push(members.some(({ mention }) => mention.voice === 'disputed') ? 'disputed' : 'attributed');
  if (group && group.rivals.length > 0) tags.push(group.correction >= 0 ? 'corrected-date' : 'conflicting-dates');
  return tags.length > 0 ? { tags } : {};
}

/** A sentence that tells of the event twice is one source, with the words that say most about the date. */
function oncePerSentence(sources: readonly Source[]): Source[] {
  const bySentence = new Map<string, Source>();
  for (const source of sources) {
    const key = `${source.document} ${source.start}`;
    if (!bySentence.has(key) || (bySentence.get(key)?.date?.text === '' && source.date?.text !== '')) bySentence.set(key, source);
  }
  return [...bySentence.values()];
}

/** Who took part; a name that is a place of the event counts only where it is the subject. */
function actorsOf(members: readonly DatedMention[]): string[] {
  const places = new Set(members.flatMap(({ mention }) => mention.places));
  return members.flatMap(({ mention }) => mention.actors.filter((actor, i) => i < mention.subjects || !places.has(actor)));
}

function evidenceOf(relation: MentionRelation, group: number, entries: ReadonlyMap<number, Entry>, groupOf: ReadonlyMap<number, number>): RelationEvidence | null {
  const from = groupOf.get(relation.from);
  const other = entries.get((from === group ? groupOf.get(relation.to) : from) ?? -1);
  return other ? { start: relation.start, end: relation.end, rule: ruleOf(relation, from !== group), title: other.title, when: other.when?.when ?? null } : null;
}

/** The clauses whose verb makes an event, with the words that date it. */
function toldClauses(mentions: readonly DatedMention[]): ReadonlyMap<string, Timex | null> {
  const told = new Map<string, Timex | null>();
  for (const dated of mentions) if (dated.mention.form === 'verb' && isTold(dated) && isWanted(dated, told)) told.set(clauseKey(dated), dated.dating.timex);
  return told;
}

function clauseKey({ document, mention: { sentence, clause } }: DatedMention): string {
  return `${document} ${sentence.index} ${clause}`;
}

/** A journalist's eye: told by a clause of its own, or a noun with a date of its own; what is merely reported or mentioned in passing stays out. */
function isWanted(dated: DatedMention, told: ReadonlyMap<string, Timex | null>): boolean {
  const { mention, dating } = dated;
  if (mention.lasted) return true;
  if (mention.form === 'noun') {
    // "died in a crash on Monday" is one event.
    const verb = told.get(clauseKey(dated));
    return dating.timex !== null && !mention.anaphoric && verb !== null && verb !== dating.timex;
  }
  const clause = mention.sentence.clauses[mention.clause];
  if (mention.category === OTHER && dating.timex === null) return false;
  if (mention.sentence.headline && dating.timex === null) return false;
  if (!clause || (mention.category === 'statement' && dating.timex === null)) return false;
  return isFiniteVerb(clause.verb) ? clause.subject !== null : dating.timex !== null && mention.modality === 'happened';
}

/** The title of the mention that says most: a finite verb, names, a place that fits in. */
function titleOf(members: readonly DatedMention[]): string {
  const score = ({ mention }: DatedMention): number => {
    const clause = mention.sentence.clauses[mention.clause];
    const finite = !mention.nominal && clause !== undefined && isFiniteVerb(clause.verb) ? 3 : 0;
    return finite + (mention.modality === 'happened' ? 1 : 0) + Math.min(3, mention.actors.length) + Math.min(1, mention.places.length) - (mention.sentence.headline ? 2 : 0) - (mention.anaphoric ? 3 : 0);
  };
  const best = members.reduce((best, member) => (score(member) > score(best) ? member : best)).mention.title;
  const place = members.flatMap(({ mention }) => mention.places).find((name) => !best.includes(name));
  const placed = members.some(({ mention }) => mention.places.some((name) => best.includes(name)));
  return place === undefined || placed || best.endsWith('…') || best.length + place.length > LONGEST_WITH_PLACE ? best : `${best} in ${place}`;
}

const LONGEST_WITH_PLACE = 76;

/** 0..1: what kind of event it is, and how much is told of it. */
function importanceOf(weight: number, members: readonly DatedMention[]): number {
  const told = Math.min(members.length, MOST_MENTIONS) / MOST_MENTIONS;
  return Math.round((0.7 * weight + 0.3 * told) * 100) / 100;
}

const MOST_MENTIONS = 6;

function listed<K extends 'actors' | 'places'>(key: K, values: readonly string[]): Partial<Record<K, string[]>> {
  const list: Partial<Record<K, string[]>> = {};
  if (values.length > 0) list[key] = [...new Set(values)];
  return list;
}

function amountsOf(members: readonly DatedMention[]): { amounts?: Amount[] } {
  const amounts: Amount[] = [];
  for (const amount of members.flatMap(({ mention }) => mention.amounts)) {
    if (!amounts.some(({ value, currency }) => value === amount.value && currency === amount.currency)) amounts.push(amount);
  }
  return amounts.length > 0 ? { amounts } : {};
}

function relationsByGroup(relations: readonly MentionRelation[], groupOf: ReadonlyMap<number, number>): ReadonlyMap<number, readonly MentionRelation[]> {
  const byGroup = new Map<number, MentionRelation[]>();
  for (const relation of relations) {
    const from = groupOf.get(relation.from);
    const to = groupOf.get(relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    for (const group of [from, to]) {
      const list = byGroup.get(group);
      if (list) list.push(relation);
      else byGroup.set(group, [relation]);
    }
  }
  return byGroup;
}

/** "After", "before" and "during" stand at the event that the text tells so; a cause also names its effect. */
function relationsOf(group: number, related: readonly MentionRelation[], entries: ReadonlyMap<number, Entry>, groupOf: ReadonlyMap<number, number>): { relations?: Relation[] } {
  const list: Relation[] = [];
  for (const { type, from, to, minMs, maxMs, causal } of related) {
    const here = groupOf.get(from) === group;
    const target = entries.get(groupOf.get(here ? to : from) ?? -1)?.id;
    if (target === undefined || (!here && !causal)) continue;
    const relation: Relation = here
      ? { type, target, ...(minMs > 0 ? { min: isoDuration(minMs) } : {}), ...(Number.isFinite(maxMs) ? { max: isoDuration(maxMs) } : {}) }
      : { type: 'causes', target };
    const known = list.findIndex((other) => other.type === relation.type && other.target === target);
    if (known < 0) list.push(relation);
    else if (list[known]?.max === undefined) list[known] = relation;
  }
  return list.length > 0 ? { relations: list } : {};
}

const LONGEST_ID = 48;

function unusedId(title: string, taken: Set<string>): string {
  const words = title.toLowerCase().normalize('NFKD').replaceAll(/[^a-z0-9]+/g, '-').slice(0, LONGEST_ID).replaceAll(/^-+|-+$/g, '') || 'event';
  let id = words;
  for (let count = 2; taken.has(id); count++) id = `${words}-${count}`;
  taken.add(id);
  return id;
}
