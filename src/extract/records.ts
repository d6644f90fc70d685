// Events as people read them: title, category, date with its certainty, who and where, and a source with its evidence for every mention.

import type { Amount, Certainty, Relation, Source, TimelineEvent } from '../model/event.js';
import type { CleanDocument } from './document.js';
import { dayOf, edtfBetween, isoDuration } from './edtf-of-bounds.js';
import { isFinite as isFiniteVerb } from './events/clauses.js';
import type { Dating } from './events/dating.js';
import type { DatedMention, EventGroup } from './merge.js';
import type { MentionRelation } from './relations.js';
import type { EventBounds, Solution } from './timeline.js';
import type { DocumentDate } from './document-date.js';
import { boundsOf } from './timex/value.js';

/** What a source says of the document it stands in. */
export interface DocumentInfo {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly clean: CleanDocument;
  readonly date: DocumentDate | null;
}

interface Records {
  readonly events: TimelineEvent[];
  readonly undated: TimelineEvent[];
  /** Id of the event of a mention, by index; empty for none. */
  eventOf(mention: number): string;
  daysOf(mention: number): { readonly from: string | null; readonly to: string | null };
}

interface Input {
  readonly mentions: readonly DatedMention[];
  readonly groups: readonly EventGroup[];
  readonly relations: readonly MentionRelation[];
  readonly solution: Solution;
  readonly documents: readonly DocumentInfo[];
}

/** Writes the groups that belong on a timeline as events. */
export function writeEvents({ mentions, groups, relations, solution, documents }: Input): Records {
  const groupOf = new Map<number, number>();
  groups.forEach(({ members }, group) => members.forEach((member) => groupOf.set(member, group)));
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  groups.forEach((group, index) => {
    if (isWanted(group, mentions)) ids.set(index, unusedId(titleOf(group, mentions), taken));
  });
  const placed: { readonly event: TimelineEvent; readonly time: number }[] = [];
  const undated: TimelineEvent[] = [];
  groups.forEach((group, index) => {
    const id = ids.get(index);
    const bounds = solution.bounds[index];
    if (id === undefined || !bounds) return;
    const members = group.members.flatMap((member) => mentions[member] ?? []);
    const when = whenOf(members, bounds);
    const event: TimelineEvent = {
      id,
      title: titleOf(group, mentions),
      ...(when ? { when: when.when, ...(when.best === null ? {} : { best: when.best }), certainty: when.certainty } : {}),
      category: group.category,
      ...listed('actors', members.flatMap(({ mention }) => mention.actors)),
      ...listed('places', members.flatMap(({ mention }) => mention.places)),
      ...amountsOf(members),
      ...relationsOf(index, { relations, groupOf, ids }),
      sources: members.map((member) => sourceOf(member, documents[member.document], relations, mentions, groupOf, index)),
    };
    if (when) placed.push({ event, time: when.time });
    else undated.push(event);
  });
  placed.sort((a, b) => a.time - b.time);
  return {
    events: placed.map(({ event }) => event),
    undated,
    eventOf: (mention) => ids.get(groupOf.get(wholeOf(mention, mentions)) ?? -1) ?? '',
    daysOf: (mention) => daysOf(mentions[mention], solution.bounds[groupOf.get(wholeOf(mention, mentions)) ?? -1]),
  };
}

/** The mention that stands for this one in a group: itself, or what it is part of. */
function wholeOf(index: number, mentions: readonly DatedMention[]): number {
  const part = mentions[index]?.mention.partOf ?? -1;
  if (part < 0) return index;
  const sentence = mentions[index]?.mention.sentence;
  // `partOf` counts within the document; documents follow one another.
  for (let i = index; i >= 0; i--) if (mentions[i]?.mention.sentence === sentence && mentions[i]?.mention.form === 'verb' && mentions[i]?.mention.partOf === -1 && (mentions[i]?.mention.clause ?? 0) < (mentions[index]?.mention.clause ?? 0) + 1) return i;
  return index;
}

/** A journalist's eye: told by a clause of its own, or a noun with a date; what is merely reported or mentioned in passing stays out. */
function isWanted(group: EventGroup, mentions: readonly DatedMention[]): boolean {
  return group.members.some((index) => {
    const dated = mentions[index];
    if (!dated) return false;
    const { mention, dating } = dated;
    if (mention.lasted) return true;
    if (mention.form === 'noun') return dating.timex !== null && dating.interval !== null && !mention.anaphoric;
    const clause = mention.sentence.clauses[mention.clause];
    if (!clause) return false;
    if (mention.category === 'statement' && dating.timex === null) return false;
    return isFiniteVerb(clause.verb) ? mention.actors.length > 0 || clause.subject !== null : dating.timex !== null && mention.modality === 'happened';
  });
}

/** The title of the mention that says most: a finite verb, names, a place. */
function titleOf(group: EventGroup, mentions: readonly DatedMention[]): string {
  let best = '';
  let score = -Infinity;
  for (const index of group.members) {
    const mention = mentions[index]?.mention;
    if (!mention) continue;
    const clause = mention.sentence.clauses[mention.clause];
    const finite = mention.form === 'verb' && clause !== undefined && isFiniteVerb(clause.verb) ? 3 : 0;
    const value = finite + Math.min(3, mention.actors.length) + Math.min(1, mention.places.length) - (mention.sentence.headline ? 2 : 0) - (mention.anaphoric ? 3 : 0);
    if (value > score) {
      score = value;
      best = mention.title;
    }
  }
  return best;
}

interface When {
  readonly when: string;
  readonly best: string | null;
  readonly certainty: Certainty;
  /** For sorting, milliseconds. */
  readonly time: number;
}

function whenOf(members: readonly DatedMention[], { begin, end, related }: EventBounds): When | null {
  const expected = members.every(({ mention }) => mention.modality === 'expected');
  const worded = members.find(({ dating }) => dating.timex && dating.interval);
  if (end) {
    if (begin.earliest === -Infinity || begin.latest === Infinity) return null;
    const middle = dayOf((begin.earliest + begin.latest) / 2).slice(0, -3);
    return { when: `${middle}~/${dayOf(end.latest)}`, best: null, certainty: 'derived', time: begin.earliest };
  }
  const when = edtfBetween(begin.earliest, begin.latest + 1);
  if (when === null) return null;
  const guess = worded || related || expected ? null : (members.map(({ dating }) => dating.best).find((best) => best !== null) ?? null);
  const bestTime = guess ? Math.min(Math.max(guess.beginEarliest, begin.earliest), begin.latest) : null;
  const bounded = begin.earliest > -Infinity && begin.latest < Infinity;
  if (!bounded && bestTime === null && !expected) return null;
  const best = bestTime === null ? null : dayOf(bestTime);
  const certainty: Certainty = expected ? 'expected' : worded ? (worded.dating.timex?.mod === 'APPROX' ? 'vague' : worded.dating.timex?.anchor === null ? 'explicit' : 'derived') : related && bounded ? 'bounded' : 'vague';
  return { when, best: best === when ? null : best, certainty, time: bestTime ?? (bounded ? (begin.earliest + begin.latest) / 2 : Number.isFinite(begin.earliest) ? begin.earliest : begin.latest) };
}

function daysOf(dated: DatedMention | undefined, bounds: EventBounds | undefined): { from: string | null; to: string | null } {
  if (!dated) return { from: null, to: null };
  const { dating } = dated;
  // Hedges ("early 2009") stay in the time expression: a mention covers the whole of the year that was named.
  const named = dating.timex ? boundsOf(dating.timex.value) : null;
  if (named) return { from: finiteDay(named.start), to: finiteDay(named.end - 1) };
  const direct = dating.interval ?? dating.best;
  if (direct) return { from: finiteDay(direct.beginEarliest), to: finiteDay(direct.endLatest - 1) };
  return bounds ? { from: finiteDay(bounds.begin.earliest), to: finiteDay((bounds.end ?? bounds.begin).latest) } : { from: null, to: null };
}

function finiteDay(ms: number): string | null {
  return Number.isFinite(ms) ? dayOf(ms) : null;
}

function listed<K extends 'actors' | 'places'>(key: K, values: readonly string[]): Partial<Record<K, string[]>> {
  const unique = [...new Set(values)];
  const list: Partial<Record<K, string[]>> = {};
  if (unique.length > 0) list[key] = unique;
  return list;
}

function amountsOf(members: readonly DatedMention[]): { amounts?: Amount[] } {
  const amounts: Amount[] = [];
  for (const { mention } of members) {
    for (const amount of mention.amounts) if (!amounts.some(({ value, currency }) => value === amount.value && currency === amount.currency)) amounts.push(amount);
  }
  return amounts.length > 0 ? { amounts } : {};
}

interface RelationContext {
  readonly relations: readonly MentionRelation[];
  readonly groupOf: ReadonlyMap<number, number>;
  readonly ids: ReadonlyMap<number, string>;
}

function relationsOf(group: number, { relations, groupOf, ids }: RelationContext): { relations?: Relation[] } {
  const list: Relation[] = [];
  for (const relation of relations) {
    const from = groupOf.get(relation.from);
    const to = groupOf.get(relation.to);
    const other = from === group ? to : from;
    const target = ids.get(other ?? -1);
    if (target === undefined || from === to || (from !== group && to !== group)) continue;
    if (from !== group && !relation.causal) continue;
    const type = from === group ? relation.type : 'causes';
    if (list.some((known) => known.type === type && known.target === target)) continue;
    list.push({
      type,
      target,
      ...(type !== 'causes' && relation.minMs > 0 ? { min: isoDuration(relation.minMs) } : {}),
      ...(type !== 'causes' && Number.isFinite(relation.maxMs) ? { max: isoDuration(relation.maxMs) } : {}),
    });
  }
  return list.length > 0 ? { relations: list } : {};
}

function sourceOf({ mention, dating }: DatedMention, document: DocumentInfo | undefined, relations: readonly MentionRelation[], mentions: readonly DatedMention[], groupOf: ReadonlyMap<number, number>, group: number): Source {
  void relations;
  void mentions;
  void groupOf;
  void group;
  if (!document) return {};
  const { start, end } = document.clean.sourceSpan(mention.sentence.start, mention.sentence.end);
  return {
    document: document.id,
    ...(document.title === undefined ? {} : { title: document.title }),
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.date ? { published: document.date.value } : {}),
    quote: document.clean.text.slice(mention.sentence.start, mention.sentence.end),
    start,
    end,
    date: evidenceOf(dating, document),
  };
}

function evidenceOf(dating: Dating, { clean, date }: DocumentInfo): NonNullable<Source['date']> {
  const { timex, rule, anchorBasis } = dating;
  const anchor = timex ? timex.anchor : (date?.value ?? null);
  return {
    text: timex?.text ?? '',
    ...(timex ? { ...clean.sourceSpan(timex.start, timex.end), value: timex.value } : {}),
    ...(anchor === null || anchorBasis === null ? {} : { anchor, anchorBasis }),
    rule,
  };
}

const LONGEST_ID = 48;

function unusedId(title: string, taken: Set<string>): string {
  const words = title.toLowerCase().normalize('NFKD').replaceAll(/[^a-z0-9]+/g, '-').slice(0, LONGEST_ID).replaceAll(/^-+|-+$/g, '') || 'event';
  let id = words;
  for (let count = 2; taken.has(id); count++) id = `${words}-${count}`;
  taken.add(id);
  return id;
}
