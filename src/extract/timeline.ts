// From groups of mentions to dated events: every bound that the text gives goes into one constraint network over all documents, surest
// first; the network's tightest bounds become the events' dates. What contradicts what came before is left out and reported.

import { addMonths, dateFromMs, msFromDate, MS_PER_DAY } from '../model/calendar.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { FuzzyInterval } from '../model/fuzzy-interval.js';
import { ConstraintNetwork, ORIGIN, type Bounds, type Constraint } from './constraint-network.js';
import { textOf } from './events/names.js';
import type { DatedMention, EventGroup } from './merge.js';
import { ruleOf, type MentionRelation } from './relations.js';
import type { Timex } from './timex/timex.js';

/** A bound with the mention that said it, for reports of contradictions. */
interface SaidConstraint extends Constraint {
  readonly mention: number;
  readonly said: string;
}

/** Where an event's begin lies, and its end when it lasts; infinite where nothing bounds it. */
export interface EventBounds {
  readonly begin: Bounds;
  readonly end: Bounds | null;
  /** Whether it is to come after a publication date that is known. */
  readonly ahead: boolean;
  /** Whether a relation to another event bounds it. */
  readonly related: boolean;
  /** Whether one does by a stated distance ("less than two weeks after"). */
  readonly distant: boolean;
}

/** Two or more statements that cannot all be true. */
export interface Contradiction {
  /** Mentions whose statements clash; the last one's was left out. */
  readonly mentions: readonly number[];
  readonly said: readonly string[];
}

export interface Solution {
  /** By group. */
  readonly bounds: readonly EventBounds[];
  readonly contradictions: readonly Contradiction[];
}

/** News tells what happened since the last issue of a weekly paper at the most: how old an undated event in headline or lead can be. */
const NEWS_WINDOW_MS = 7 * MS_PER_DAY;

interface Problem {
  readonly mentions: readonly DatedMention[];
  readonly groups: readonly EventGroup[];
  readonly relations: readonly MentionRelation[];
  /** Publication day by document; null when unknown. */
  readonly published: readonly (FuzzyInterval | null)[];
}

/** Bounds of every group. */
export function solve({ mentions, groups, relations, published }: Problem): Solution {
  const network = new ConstraintNetwork<SaidConstraint>();
  const contradictions: Contradiction[] = [];
  const add = (constraint: SaidConstraint): void => {
    const conflict = network.add(constraint);
    if (conflict) contradictions.push({ mentions: conflict.map(({ mention }) => mention).filter((mention) => mention >= 0), said: conflict.map(({ said }) => said) });
  };
  const publication = published.map((day) => {
    const point = network.addPoint();
    if (day) add({ from: ORIGIN, to: point, min: day.beginEarliest, max: day.endLatest - 1, mention: -1, said: 'publication date' });
    return point;
  });
  const begin = groups.map(() => network.addPoint());
  const end = groups.map(({ members }) => (members.some((index) => mentions[index]?.mention.lasted || mentions[index]?.dating.end) ? network.addPoint() : -1));
  const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((member): [number, number] => [member, group])));
  const related = new Set<number>();
  const distant = new Set<number>();

  const statements: { readonly rank: number; readonly constraint: SaidConstraint }[] = [];
  groups.forEach(({ members, rivals, correction }, group) => {
    const claims = (correction >= 0 ? [correction] : rivals).flatMap((index) => mentions[index]?.dating.interval ?? []);
    if (claims.length > 0) {
      // Dates that cannot agree: somewhere from the first to the last of them, or where the correction puts it.
      const min = Math.min(...claims.map(({ beginEarliest }) => beginEarliest));
      const max = Math.max(...claims.map(({ endLatest }) => endLatest)) - 1;
      statements.push({ rank: 1, constraint: { from: ORIGIN, to: begin[group] ?? ORIGIN, min, max, mention: rivals[0] ?? -1, said: 'dates of several reports' } });
    }
    for (const index of members) {
      const dated = mentions[index];
      const point = begin[group];
      const now = publication[dated?.document ?? -1];
      if (!dated || point === undefined || now === undefined) continue;
      const { dating, mention } = dated;
      if (mention.lasted) {
        if (mention.lasted.type === 'DURATION') statements.push({ rank: 1, constraint: { ...sinceBounds(mention.lasted, published[dated.document] ?? null, now, point), mention: index, said: mention.lasted.text } });
        const last = end[group];
        if (last !== undefined && last >= 0) statements.push({ rank: 1, constraint: { from: now, to: last, min: 0, max: 0, mention: index, said: 'publication date' } });
      }
      if (dating.timex && dating.interval && rivals.length === 0) {
        const { beginEarliest, endLatest } = dating.interval;
        statements.push({ rank: dating.timex.anchor === null ? 0 : 1, constraint: { from: ORIGIN, to: point, min: beginEarliest, max: endLatest - 1, mention: index, said: dating.timex.text } });
      }
      const last = end[group] ?? -1;
      if (dating.timex && dating.end && last >= 0) statements.push({ rank: dating.timex.anchor === null ? 0 : 1, constraint: { from: ORIGIN, to: last, min: dating.end.beginEarliest, max: dating.end.endLatest - 1, mention: index, said: dating.timex.text } });
      const said = 'publication date';
      if (dating.publication === 'before') statements.push({ rank: 3, constraint: { from: point, to: now, min: 0, max: Infinity, mention: index, said } });
      if (dating.publication === 'shortly-before') statements.push({ rank: 4, constraint: { from: point, to: now, min: 0, max: NEWS_WINDOW_MS, mention: index, said } });
      if (dating.publication === 'after') statements.push({ rank: 4, constraint: { from: now, to: point, min: 0, max: Infinity, mention: index, said } });
    }
  });
  // "The decision came on Monday, three weeks after he resigned": what makes no event still has its day.
  const pointOf = (mention: number): number | null => {
    const group = groupOf.get(mention);
    if (group !== undefined) return begin[group] ?? null;
    const dating = mentions[mention]?.dating;
    const day = dating?.interval;
    if (!day) return null;
    const point = network.addPoint();
    statements.push({ rank: 2, constraint: { from: ORIGIN, to: point, min: day.beginEarliest, max: day.endLatest - 1, mention, said: dating?.timex?.text ?? 'publication date' } });
    return point;
  };
  for (const relation of relations) {
    const from = groupOf.get(relation.from);
    const to = groupOf.get(relation.to);
    if (from === to) continue;
    const a = pointOf(relation.from);
    const b = pointOf(relation.to);
    if (a === null || b === null) continue;
    for (const group of [from, to]) {
      if (group === undefined) continue;
      related.add(group);
      if (Number.isFinite(relation.maxMs)) distant.add(group);
    }
    const said = ruleOf(relation).replaceAll('-', ' ');
    if (relation.type === 'after') statements.push({ rank: 2, constraint: { from: b, to: a, min: relation.minMs, max: relation.maxMs, mention: relation.from, said } });
    if (relation.type === 'before') statements.push({ rank: 2, constraint: { from: a, to: b, min: relation.minMs, max: relation.maxMs, mention: relation.from, said } });
    if (relation.type === 'during') statements.push({ rank: 2, constraint: { from: b, to: a, min: Math.min(0, relation.minMs), max: relation.maxMs, mention: relation.from, said } });
  }
  statements.sort((a, b) => a.rank - b.rank);
  for (const { constraint } of statements) add(constraint);

  const bounds = network.bounds();
  const free: Bounds = { earliest: -Infinity, latest: Infinity };
  return {
    bounds: groups.map(({ members }, group) => ({ ahead: members.some((index) => mentions[index]?.dating.publication === 'after' && published[mentions[index].document]), begin: bounds[begin[group] ?? -1] ?? free, end: (end[group] ?? -1) < 0 ? null : (bounds[end[group] ?? -1] ?? free), related: related.has(group), distant: distant.has(group) })),
    contradictions,
  };
}

const YEARS = /^P(\d+)Y$/;
const MS_PER_YEAR = 365.2425 * MS_PER_DAY;

/** "26 years in power": more than 26 and less than 27 before publication, by the calendar where the day is known. */
function sinceBounds(timex: Timex, published: FuzzyInterval | null, now: number, point: number): Constraint {
  const years = YEARS.exec(timex.value);
  if (years && published) {
    const yearsBefore = (ms: number, count: number): number => {
      const { year, month, day } = addMonths(dateFromMs(ms), -12 * count);
      return msFromDate(year, month, day);
    };
    const count = Number(years[1]);
    return { from: ORIGIN, to: point, min: yearsBefore(published.beginEarliest, count + 1), max: yearsBefore(published.endLatest - 1, count) + MS_PER_DAY - 1 };
  }
  const { min, max } = timex.durationMs ?? { min: 0, max: Infinity };
  const slack = years ? MS_PER_YEAR : 0;
  return { from: point, to: now, min, max: max + slack };
}

/** Tokens of a sentence that a report quotes. */
const LONGEST_QUOTE = 40;

/** A report of dates that cannot all be right. */
export function conflictMessage({ rivals, correction }: EventGroup, all: readonly DatedMention[]): Diagnostic {
  const claims = rivals.map((index) => `“${all[index]?.dating.timex?.text ?? ''}” in “${all[index]?.mention.title ?? ''}”`).join(', ');
  return correction < 0
    ? { code: 'conflicting-dates', message: `Reports date one event differently, and all their dates are kept: ${claims}` }
    : { code: 'corrected-date', message: `A report corrects the date of another: ${claims}; taken: “${all[correction]?.dating.timex?.text ?? ''}”` };
}

/** A report of a contradiction for people, with the sentences that make it. */
export function contradictionMessage({ mentions, said }: Contradiction, all: readonly DatedMention[]): Diagnostic {
  const quotes = [...new Set(mentions.flatMap((index) => all[index]?.mention.sentence ?? []))].map(({ tagged }) => textOf(tagged, { start: 0, end: Math.min(tagged.length, LONGEST_QUOTE) }));
  return { code: 'contradiction', message: `These cannot all be true, the last was left out: ${quotes.map((quote) => `“${quote}”`).join(', ')} (${[...new Set(said)].join('; ')})` };
}
