import { cleanRecord, endsBeforeStart, fieldProblem, isField } from './clean-record.js';
import type { Diagnostic } from './diagnostic.js';
import { EVENT_FIELDS, read } from './event-fields.js';
import type { EventFields } from './event-fields.js';
import { goodEvent } from './good-events.js';
import type { TimelineEvent } from './event.js';
import { plainCopy } from './plain-copy.js';
import { isRecord } from './value-kind.js';
import { kindOf } from './kind-of.js';

/**
 * Records that change a set of events one by one: whole ones that come, partial ones that are merged over what is
 * there. They are read field by field as loading does, nothing is thrown, and `report` hears of every fault.
 */
type Report = (diagnostic: Diagnostic) => void;
type Fields = { [K in keyof EventFields]?: EventFields[K] };

/** The id that a record itself gives, as text; null when it gives none. May throw what the record's accessors throw. */
function givenId(record: unknown): string | null {
  const id = isRecord(record) ? record['id'] : null;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null;
}

/** A record on its way in; `hasId`: it gives its id itself. Null when nothing can be kept of it. */
export function readRecord(
  record: unknown,
  index: number,
  report: Report,
): { readonly event: TimelineEvent; readonly hasId: boolean } | null {
  return guarded(index, report, () => {
    const event = goodEvent(record) ?? cleanRecord(record, index, report);
    return event && { event, hasId: event.id === givenId(record) };
  });
}

/**
 * A partial record merged over the event of its id; null when there is none, or nothing can be read.
 *
 * A field that is given takes the place of the old one; null, an empty text or an empty list takes it away; a bad one
 * leaves it as it was.
 * Lists and objects are replaced whole, unknown fields and those of `extra` one by one. A time that is given takes the
 * place of the time that was: `when` of `start` and `end`, either of these of `when` (a new `end` alone ends what began
 * at the old `when`); a `best` of the old time goes with it. An end before the start leaves all of the time as it was.
 */
export function patched(
  record: unknown,
  index: number,
  find: (id: string) => TimelineEvent | null,
  report: Report,
): TimelineEvent | null {
  return guarded(index, report, () => {
    if (!isRecord(record)) {
      report({
        code: 'not-an-object',
        message: `record ${index}: ${kindOf(record)} where an event was expected`,
        record: index,
      });
      return null;
    }
    const id = givenId(record);
    const old = id === null ? null : find(id);
    if (old === null) {
      const [code, reason] =
        id === null
          ? ['no-id', 'there is none, so no event can be found to update']
          : ['unknown-id', `there is no event ${kindOf(id)}`];
      report(fieldProblem(code, index, 'id', reason));
      return null;
    }
    return merged(old, record, index, report);
  });
}

function guarded<T>(index: number, report: Report, read: () => T): T | null {
  try {
    return read();
  } catch {
    report({ code: 'unreadable', message: `record ${index} threw an error while it was read`, record: index });
    return null;
  }
}

function merged(old: TimelineEvent, record: Record<string, unknown>, index: number, report: Report): TimelineEvent {
  const next: TimelineEvent = { ...old };
  const given: Fields = {};
  const unknown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (key === 'id' || value === undefined) continue;
    if (!isField(key)) {
      unknown[key] = value;
      continue;
    }
    const isTakenAway = !take(given, key, value, index, report);
    if (isTakenAway && key === 'title') report(fieldProblem('no-title', index, key, 'it cannot be taken away'));
    else if (isTakenAway) delete next[key];
  }
  const { when, start, end, extra, ...rest } = given;
  Object.assign(next, rest);
  if (when !== undefined || start !== undefined || end !== undefined) {
    const time: Time =
      when !== undefined
        ? defined({ when, start, end })
        : defined({ start: start ?? next.when ?? next.start, end: end ?? next.end });
    if (endsBeforeStart(time)) report(fieldProblem('end-before-start', index, 'end', 'lies before the start'));
    else retime(next, time, rest.best);
  }
  const others = { ...unknown, ...extra };
  if (Object.keys(others).length > 0)
    mergeExtra(next, others, (reason) => void report(fieldProblem('not-plain', index, 'extra', reason)));
  return next;
}

type Time = Pick<TimelineEvent, 'when' | 'start' | 'end'>;

function retime(event: TimelineEvent, time: Time, best: string | undefined): void {
  for (const key of ['when', 'start', 'end'] as const) delete event[key];
  if (best === undefined) delete event.best;
  Object.assign(event, time);
}

/** Sets unknown fields; null takes one away. */
function mergeExtra(
  event: TimelineEvent,
  fields: Readonly<Record<string, unknown>>,
  say: (reason: string) => undefined,
): void {
  const merged: Record<string, unknown> = { ...event.extra };
  for (const [key, value] of Object.entries(fields)) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  const extra = plainCopy(merged, say);
  if (isRecord(extra) && Object.keys(extra).length > 0) event.extra = extra;
  else delete event.extra;
}

/** Reads a field into `fields`; false when it is to be taken away. A bad one is reported, and counts as not given. */
function take<K extends keyof EventFields>(
  fields: { [P in K]?: EventFields[P] },
  key: K,
  value: unknown,
  index: number,
  report: Report,
): boolean {
  let isBad = false;
  const result = read(EVENT_FIELDS[key], value, (reason, code = 'bad-field') => {
    isBad = true;
    report(fieldProblem(code, index, key, reason));
  });
  if (result !== undefined) fields[key] = result;
  return isBad || result !== undefined;
}

function defined(time: { readonly [key in keyof Time]?: Time[key] | undefined }): Time {
  const { when, start, end } = time;
  return {
    ...(when !== undefined && { when }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}
