// The date of an event as people read it: EDTF, how sure it is, and the likeliest day where there is a reason for one.

import { MS_PER_DAY } from '../model/calendar.js';
import type { Certainty } from '../model/event.js';
import { dayOf, edtfBetween } from './edtf-of-bounds.js';
import type { DatedMention } from './merge.js';
import type { EventBounds } from './timeline.js';
import { boundsOf } from './timex/value.js';

export interface When {
  /** EDTF. */
  readonly when: string;
  /** EDTF day; null when `when` says it all or nothing speaks for a day. */
  readonly best: string | null;
  readonly certainty: Certainty;
  /** Where it is sorted, milliseconds. */
  readonly time: number;
}

/**
 * The date of an event from its mentions and its bounds, or any of the days (EDTF) that `rivals` name; null when
 * nothing but "before publication" or less is known.
 */
export function whenOf(
  members: readonly DatedMention[],
  { begin, end, ahead, related }: EventBounds,
  rivals: readonly string[],
): When | null {
  const { earliest, latest } = begin;
  const bounded = earliest > -Infinity && latest < Infinity;
  const expected = members.every(
    ({ mention, dating }) =>
      mention.modality === 'expected' || (dating.timex !== null && dating.publication === 'after'),
  );
  const worded = members.find(({ dating }) => dating.timex && dating.interval);
  if (end) {
    if (!bounded) return null;
    const ends = members.find(({ dating }) => dating.end);
    // EDTF has no interval with an uncertain begin: unless the begin is a year, month or day, its middle month, marked
    // as approximate.
    const from = named(earliest, latest) ?? `${dayOf((earliest + latest) / 2).slice(0, -3)}~`;
    const to = (ends && named(end.earliest, end.latest)) ?? dayOf(end.latest);
    return {
      when: zoned(from === to ? from : `${from}/${to}`, worded),
      best: null,
      certainty: expected ? 'expected' : ends ? certaintyOfWords(ends) : 'derived',
      time: earliest,
    };
  }
  const either = rivals.length > 1 ? null : eitherOf(members, earliest, latest);
  if (either) return { ...either, certainty: expected ? 'expected' : 'vague', time: earliest };
  const when =
    rivals.length > 1
      ? `[${rivals.join(',')}]`
      : (listOf(members) ?? approximate(worded, earliest, latest) ?? edtfBetween(earliest, latest + 1));
  if (when === null) return null;
  const likely =
    worded || related || expected ? null : members.find(({ dating }) => dating.firm && dating.best)?.dating.best;
  const point = likely ? Math.min(Math.max(likely.beginEarliest, earliest), latest) : null;
  // What is to come after nobody knows when is not dated by what it comes after besides.
  if (!bounded && point === null && !worded && !(expected && ahead)) return null;
  const best = point === null ? null : dayOf(point);
  return {
    when: zoned(when, worded),
    best: best === when ? null : best,
    certainty: expected ? 'expected' : worded ? certaintyOfWords(worded) : related && bounded ? 'bounded' : 'vague',
    time: point ?? (bounded ? (earliest + latest) / 2 : Number.isFinite(earliest) ? earliest : latest),
  };
}

/** A day, month or year by its name; null for other bounds. */
function named(earliest: number, latest: number): string | null {
  const name = edtfBetween(earliest, latest + 1);
  return name === null || name.startsWith('[') ? null : name;
}

/** Clock times as instants where the words name a zone. */
function zoned(when: string, worded: DatedMention | undefined): string {
  return /T.*(?:Z|[+-]\d\d)$/.test(worded?.dating.timex?.value ?? '') ? when.replace(/T[\d:]+/g, '$&Z') : when;
}

/** "0120~" for "around 120 AD", as long as nothing else bounds it; a clock time takes no such mark. */
function approximate(worded: DatedMention | undefined, earliest: number, latest: number): string | null {
  const timex = worded?.dating.timex;
  const bounds = timex?.mod === 'APPROX' ? boundsOf(timex.value) : null;
  if (!bounds || earliest !== timex?.interval?.beginEarliest || latest !== timex.interval.endLatest - 1) return null;
  const name = named(bounds.start, bounds.end - 1);
  return name === null || name.includes('X') ? null : name.includes('T') ? name : `${name}~`;
}

/**
 * "[2021-05-12,2021-12-05]": both days of a date that can be read in two ways, the likelier as `best`; null when one of
 * them is out.
 */
function eitherOf(
  members: readonly DatedMention[],
  earliest: number,
  latest: number,
): Pick<When, 'when' | 'best'> | null {
  const timex = members.find(({ dating }) => dating.timex)?.dating.timex;
  if (
    timex?.alternative === undefined ||
    members.some(({ dating }) => dating.interval && dating.timex?.alternative === undefined)
  )
    return null;
  const days = [timex.value, timex.alternative].sort();
  if (days.some((day) => (boundsOf(day)?.start ?? -Infinity) < earliest || (boundsOf(day)?.start ?? Infinity) > latest))
    return null;
  return { when: `[${days.join(',')}]`, best: timex.value };
}

/** "{2023,2024}": all the dates that a mention lists; null when none lists several. */
function listOf(members: readonly DatedMention[]): string | null {
  const dating = members.find(({ dating }) => dating.also.length > 0)?.dating;
  const dates = dating?.interval
    ? [dating.interval, ...dating.also].map(({ beginEarliest, endLatest }) => named(beginEarliest, endLatest - 1))
    : [];
  return dates.length > 0 && !dates.includes(null) ? `{${dates.join(',')}}` : null;
}

function certaintyOfWords({ dating: { timex } }: DatedMention): Certainty {
  if (timex?.mod === 'APPROX') return 'vague';
  return timex?.anchor == null ? 'explicit' : 'derived';
}

/** First and last day, inclusive; null where it is unknown. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** First and last day of a mention: of its words, else of its likeliest day, else of its event. */
export function daysOf({ dating }: DatedMention, bounds: EventBounds | undefined): Days {
  // Hedges ("early 2009") stay in the time expression: a mention covers the whole of the year that was named.
  const named = dating.timex && boundsOf(dating.timex.value);
  // Of a stretch ("3–5 May", "between March and June") it covers all.
  if (named) return days(named.start, (dating.timex?.range?.endLatest ?? named.end) - 1);
  const direct = dating.interval ?? (bounds?.distant ? null : dating.best);
  if (direct) return days(direct.beginEarliest, direct.endLatest - 1);
  return bounds ? days(bounds.begin.earliest, (bounds.end ?? bounds.begin).latest) : { from: null, to: null };
}

function days(first: number, last: number): Days {
  const from = Number.isFinite(first) ? dayOf(first) : null;
  const oneDay = Math.floor(first / MS_PER_DAY) === Math.floor(last / MS_PER_DAY);
  return { from, to: oneDay ? from : Number.isFinite(last) ? dayOf(last) : null };
}
