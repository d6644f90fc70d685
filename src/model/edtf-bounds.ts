import type { Edtf, EdtfDate, EdtfRange } from './edtf.js';
import type { FuzzyInterval } from './fuzzy-interval.js';

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
  if (value.kind === 'interval') return intervalBounds(value.start, value.end);
  const members = value.members.map((member) => (member.kind === 'date' ? member.bounds : rangeBounds(member, value.kind === 'one-of')));
  const least = (key: keyof FuzzyInterval): number => members.reduce((least, member) => Math.min(least, member[key]), Infinity);
  const most = (key: keyof FuzzyInterval): number => members.reduce((most, member) => Math.max(most, member[key]), -Infinity);
  return value.kind === 'one-of'
    ? { beginEarliest: least('beginEarliest'), beginLatest: most('beginLatest'), endEarliest: least('endEarliest'), endLatest: most('endLatest') }
    : { beginEarliest: least('beginEarliest'), beginLatest: least('beginLatest'), endEarliest: most('endEarliest'), endLatest: most('endLatest') };
}

type Side = EdtfDate | 'open' | 'unknown';

function intervalBounds(start: Side, end: Side): FuzzyInterval {
  const known = typeof end === 'string' ? null : end.bounds;
  // A time is a moment, and what lasts until it ends there; a date is a stretch, and what lasts until it ends with it.
  const [endEarliest, endLatest] =
    known === null ? [Infinity, Infinity] : typeof end !== 'string' && end.time !== '' ? [known.beginEarliest, known.beginLatest] : [known.endEarliest, known.endLatest];
  if (typeof start === 'string') {
    return { beginEarliest: -Infinity, beginLatest: start === 'unknown' && known ? known.beginLatest : -Infinity, endEarliest, endLatest };
  }
  const { beginEarliest, beginLatest } = start.bounds;
  return { beginEarliest, beginLatest, endEarliest: end === 'unknown' ? start.bounds.endEarliest : endEarliest, endLatest };
}

function rangeBounds({ start, end }: EdtfRange, oneOf: boolean): FuzzyInterval {
  const from = start?.bounds;
  const to = end?.bounds;
  return oneOf
    ? {
        beginEarliest: from?.beginEarliest ?? -Infinity,
        beginLatest: to?.beginLatest ?? Infinity,
        endEarliest: from?.endEarliest ?? -Infinity,
        endLatest: to?.endLatest ?? Infinity,
      }
    : {
        beginEarliest: from?.beginEarliest ?? -Infinity,
        beginLatest: from?.beginLatest ?? -Infinity,
        endEarliest: to?.endEarliest ?? Infinity,
        endLatest: to?.endLatest ?? Infinity,
      };
}
