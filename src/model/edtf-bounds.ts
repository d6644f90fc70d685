import type { Edtf, EdtfDate, EdtfInterval, EdtfRange } from './edtf.js';
import type { FuzzyInterval } from './fuzzy-interval.js';
import { atMoment, spanBounds } from './span-bounds.js';

/**
 * When an EDTF value lies.
 * - A year, season, month or day takes all of that unit; unspecified digits leave open which one.
 * - `a/b` lasts from the begin of a to the end of b; when b has a time, to that very moment.
 * - `..` goes on without end; an empty side ended some time after the other side, nobody knows when.
 * - `[…]` took one unit out of those listed; `{…}` spans from the first to the last.
 * The marks `? ~ %` do not widen anything: they are told beside the bounds.
 */
export function edtfBounds(value: Edtf): FuzzyInterval {
  if (value.kind === 'date') return value.bounds;
  if (value.kind === 'interval') return intervalBounds(value);
  const oneOf = value.kind === 'one-of';
  const members = value.members.map((member) => (member.kind === 'date' ? member.bounds : rangeBounds(member, oneOf)));
  const least = (key: keyof FuzzyInterval): number =>
    members.reduce((found, member) => Math.min(found, member[key]), Infinity);
  const most = (key: keyof FuzzyInterval): number =>
    members.reduce((found, member) => Math.max(found, member[key]), -Infinity);
  return {
    beginEarliest: least('beginEarliest'),
    beginLatest: oneOf ? most('beginLatest') : least('beginLatest'),
    endEarliest: oneOf ? least('endEarliest') : most('endEarliest'),
    endLatest: most('endLatest'),
  };
}

const OPEN: FuzzyInterval = {
  beginEarliest: -Infinity,
  beginLatest: -Infinity,
  endEarliest: Infinity,
  endLatest: Infinity,
};

function intervalBounds({ start, end }: EdtfInterval): FuzzyInterval {
  const from = typeof start === 'string' ? null : start.bounds;
  const to = typeof end === 'string' ? null : endingWith(end);
  return spanBounds(
    from ?? { ...OPEN, beginLatest: start === 'unknown' && to ? to.beginLatest : -Infinity },
    to ?? { ...OPEN, endEarliest: end === 'unknown' && from ? from.endEarliest : Infinity },
  );
}

/**
 * A date is a stretch, and what lasts until it ends with it; a time of day is a moment, and what lasts until it ends
 * there.
 */
function endingWith({ bounds, time }: EdtfDate): FuzzyInterval {
  return time === '' ? bounds : atMoment(bounds);
}

function rangeBounds({ start, end }: EdtfRange, oneOf: boolean): FuzzyInterval {
  const from = start?.bounds ?? OPEN;
  const to = end?.bounds ?? OPEN;
  if (!oneOf) return spanBounds(from, to);
  // It may have been as late as what the range ends with, or as early as what it begins with.
  return spanBounds(
    { ...from, beginLatest: end?.bounds.beginLatest ?? Infinity },
    { ...to, endEarliest: start?.bounds.endEarliest ?? -Infinity },
  );
}
