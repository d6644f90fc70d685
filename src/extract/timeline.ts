// From groups of mentions to dated events: every bound that the text gives goes into one constraint network over all
// documents, surest first; the network's tightest bounds become the events' dates. What contradicts what came before is
// left out and reported.

import { dateFromMs, msFromDate, MS_PER_DAY } from '../model/calendar.js';
import { addMonths } from '../model/add-months.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { FuzzyInterval } from '../model/fuzzy-interval.js';
import { ConstraintNetwork, ORIGIN, type Bounds, type Constraint } from './constraint-network.js';
import { emptyList } from './empty-list.js';
import type { DatedMention, EventGroup, Grouping } from './merge.js';
import { ruleOf, type MentionRelation } from './relation.js';
import type { Timex } from './timex/timex.js';

/** A bound with the mention that said it, for reports of contradictions. */
interface SaidConstraint extends Constraint {
  readonly mention: DatedMention | undefined;
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
  readonly mentions: readonly DatedMention[];
  readonly said: readonly string[];
}

export interface Solution {
  /** By group. */
  readonly bounds: readonly EventBounds[];
  readonly contradictions: readonly Contradiction[];
  /** How often the network had to move a point: what it cost. */
  readonly moves: number;
}

/**
 * News tells what happened since the last issue of a weekly paper at the most: how old an undated event in headline or
 * lead can be.
 */
const NEWS_WINDOW_MS = 7 * MS_PER_DAY;

interface Problem extends Grouping {
  readonly mentions: readonly DatedMention[];
  readonly relations: readonly MentionRelation[];
  /** First and last possible publication day by document; null when unknown. */
  readonly published: readonly (FuzzyInterval | null)[];
}

/**
 * Which statements are believed first: dates that the words give, what was resolved against other dates, order, tense.
 */
const RANKS = { words: 0, resolved: 1, related: 2, past: 3, recent: 4, ahead: 4 } as const;

const PUBLICATION = 'publication date';

/** Bounds of every group. */
export function solve({ mentions, groups, groupOf, relations, published }: Problem): Solution {
  const network = new ConstraintNetwork<SaidConstraint>();
  const begin: number[] = [];
  const end: number[] = [];
  groups.forEach(() => begin.push(network.addPoint()));
  groups.forEach(({ members }) =>
    end.push(members.some(({ mention, dating }) => mention.lasted || dating.end) ? network.addPoint() : ORIGIN),
  );
  const ranks: SaidConstraint[][] = [emptyList(), emptyList(), emptyList(), emptyList(), emptyList()];
  // Where nobody knows when a document was published, that is a point of its own.
  const nowOf = published.map((day) =>
    day
      ? { from: ORIGIN, first: day.beginEarliest, last: day.endLatest - 1 }
      : { from: network.addPoint(), first: 0, last: 0 },
  );
  // One place makes them all, so that they are of one kind for V8.
  const say = (
    rank: keyof typeof RANKS,
    from: number,
    to: number,
    min: number,
    max: number,
    mention: DatedMention | undefined,
    said: string,
  ): void => void ranks[RANKS[rank]]?.push({ from, to, min, max, mention, said });
  const sayWithin = (
    rank: keyof typeof RANKS,
    to: number,
    { beginEarliest, endLatest }: Stretch,
    mention: DatedMention | undefined,
    said: string,
  ): void => say(rank, ORIGIN, to, beginEarliest, endLatest - 1, mention, said);
  const ahead = new Set<number>();
  groups.forEach(({ members, rivals, correction }, group) => {
    const point = begin[group] ?? ORIGIN;
    const last = end[group] ?? ORIGIN;
    // Dates that cannot agree: somewhere from the first to the last of them, or where the correction puts it.
    const claims =
      rivals.length === 0 ? [] : (correction ? [correction] : rivals).flatMap(({ dating }) => dating.interval ?? []);
    if (claims.length > 0) sayWithin('resolved', point, spanOf(claims), rivals[0], 'dates of several reports');
    for (const mention of members) {
      const {
        mention: { lasted },
        dating: { timex, interval, end: until, publication },
        document,
      } = mention;
      const now = nowOf[document];
      if (!now) continue;
      if (lasted?.type === 'DURATION') {
        const { min, max } = sinceBounds(lasted, now);
        say('resolved', now.from, point, min, max, mention, lasted.text);
      }
      if (lasted) say('resolved', now.from, last, now.first, now.last, mention, PUBLICATION);
      if (timex) {
        const rank = timex.anchor === null ? 'words' : 'resolved';
        if (interval && rivals.length === 0) sayWithin(rank, point, interval, mention, timex.text);
        if (until && last !== ORIGIN) sayWithin(rank, last, until, mention, timex.text);
      }
      if (publication === 'after') {
        if (published[document]) ahead.add(group);
        say('ahead', now.from, point, now.first, Infinity, mention, PUBLICATION);
      } else if (publication !== 'none') {
        const recent = publication === 'shortly-before';
        say(
          recent ? 'recent' : 'past',
          now.from,
          point,
          recent ? now.first - NEWS_WINDOW_MS : -Infinity,
          now.last,
          mention,
          PUBLICATION,
        );
      }
    }
  });

  // "The decision came on Monday, three weeks after he resigned": what makes no event still has its day.
  const pointOf = (mention: number): number | null => {
    const group = groupOf[mention] ?? -1;
    if (group >= 0) return begin[group] ?? null;
    const dated = mentions[mention];
    if (!dated?.dating.interval) return null;
    const point = network.addPoint();
    sayWithin('related', point, dated.dating.interval, dated, dated.dating.timex?.text ?? PUBLICATION);
    return point;
  };
  const related = new Set<number>();
  const distant = new Set<number>();
  const linked = new Linked();
  relations.forEach((relation) => {
    const { from, to, minMs: min, maxMs: max, type } = relation;
    const groupsOf = [groupOf[from] ?? -1, groupOf[to] ?? -1];
    if (groupsOf[0] === groupsOf[1]) return;
    const a = pointOf(from);
    const b = pointOf(to);
    if (a === null || b === null || !linked.join(a, b)) return;
    for (const group of groupsOf) {
      related.add(group);
      if (Number.isFinite(max)) distant.add(group);
    }
    const isBefore = type === 'before';
    say(
      'related',
      isBefore ? a : b,
      isBefore ? b : a,
      type === 'during' ? Math.min(0, min) : min,
      max,
      mentions[from],
      ruleOf(relation).replaceAll('-', ' '),
    );
  });

  // What is told last is mostly what came last: once that is before publication, so is what leads up to it.
  ranks[RANKS.past]?.reverse();
  const contradictions: Contradiction[] = [];
  const add = (constraint: SaidConstraint): void => {
    const conflict = network.add(constraint);
    if (conflict)
      contradictions.push({
        mentions: conflict.flatMap(({ mention }) => mention ?? []),
        said: conflict.map(({ said }) => said),
      });
  };
  for (const rank of ranks) rank.forEach(add);
  const found = network.bounds();
  const boundsAt = (point = ORIGIN): Bounds => found[point] ?? { earliest: -Infinity, latest: Infinity };
  const bounds = emptyList<EventBounds>();
  begin.forEach((point, group) =>
    bounds.push({
      ahead: ahead.has(group),
      begin: boundsAt(point),
      end: end[group] === ORIGIN ? null : boundsAt(end[group]),
      related: related.has(group),
      distant: distant.has(group),
    }),
  );
  return { bounds, contradictions, moves: network.moves };
}

type Stretch = Pick<FuzzyInterval, 'beginEarliest' | 'endLatest'>;

function spanOf(intervals: readonly Stretch[]): Stretch {
  return {
    beginEarliest: Math.min(...intervals.map(({ beginEarliest }) => beginEarliest)),
    endLatest: Math.max(...intervals.map(({ endLatest }) => endLatest)),
  };
}

/**
 * More events than any story links one to the next; a text that links more (it may be written to) would cost the square
 * of its length.
 */
const MOST_LINKED = 250;

/** Points that relations link, as disjoint sets: none is so large that its paths need to be made shorter. */
class Linked {
  readonly #parent = new Map<number, number>();
  readonly #size = new Map<number, number>();

  /** Links two points; false when that would link too many. */
  join(a: number, b: number): boolean {
    const first = this.#root(a);
    const second = this.#root(b);
    if (first === second) return true;
    const size = (this.#size.get(first) ?? 1) + (this.#size.get(second) ?? 1);
    if (size > MOST_LINKED) return false;
    this.#parent.set(first, second);
    this.#size.set(second, size);
    return true;
  }

  #root(point: number): number {
    const above = this.#parent.get(point);
    return above === undefined ? point : this.#root(above);
  }
}

/** The publication: its first and last possible moment, counted from `from`. */
interface Now {
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

const YEARS = /^P(\d+)Y$/;
const MS_PER_YEAR = 365.2425 * MS_PER_DAY;

/** "26 years in power": more than 26 and less than 27 before publication, by the calendar where the day is known. */
function sinceBounds({ value, durationMs }: Timex, { from, first, last }: Now): Pick<Constraint, 'min' | 'max'> {
  const years = Number(YEARS.exec(value)?.[1]);
  if (years && from === ORIGIN) {
    const yearsBefore = (ms: number, count: number): number => {
      const { year, month, day } = addMonths(dateFromMs(ms), -12 * count);
      return msFromDate(year, month, day);
    };
    return { min: yearsBefore(first, years + 1), max: yearsBefore(last, years) + MS_PER_DAY - 1 };
  }
  const { min, max } = durationMs ?? { min: 0, max: Infinity };
  return { min: first - max - (years ? MS_PER_YEAR : 0), max: last - min };
}

/** A report of dates that cannot all be right. */
export function conflictMessage({ rivals, correction }: EventGroup): Diagnostic {
  const claims = rivals.map(({ dating, mention }) => `“${dating.timex?.text ?? ''}” in “${mention.title}”`).join(', ');
  return !correction
    ? { code: 'conflicting-dates', message: `Reports date one event differently; all dates are kept: ${claims}` }
    : {
        code: 'corrected-date',
        message: `A report corrects the date of another: ${claims}; taken: “${correction.dating.timex?.text ?? ''}”`,
      };
}

/**
 * A report of a contradiction for people, with the sentences that make it; `texts`: the cleaned texts of the documents.
 */
export function contradictionMessage({ mentions, said }: Contradiction, texts: readonly string[]): Diagnostic {
  const quotes = new Map(
    mentions.map(({ mention: { sentence }, document }) => [
      sentence,
      texts[document]?.slice(sentence.start, sentence.quoteEnd).replaceAll(/\s+/g, ' ') ?? '',
    ]),
  );
  return {
    code: 'contradiction',
    message: `These cannot all be true, the last was left out: ${[...quotes.values()].map((quote) => `“${quote}”`).join(', ')} (${[...new Set(said)].join('; ')})`,
  };
}
