import { contentId } from './content-id.js';
import type { Diagnostic } from './diagnostic.js';
import { EVENT_FIELDS, read } from './event-fields.js';
import type { EventFields, Say } from './event-fields.js';
import type { TimelineEvent } from './event.js';
import { plainCopy } from './plain-copy.js';
import { isReversed } from './placement.js';
import { readAnyTime } from './any-time.js';
import { isRecord } from './value-kind.js';
import { kindOf } from './kind-of.js';

const TITLE_LENGTH = 80;

/**
 * Reads one record field by field into a new event: bad fields are dropped, unknown ones go to `extra`, and `report`
 * hears of each fault.
 * Null when nothing could be kept. What the record's own accessors throw goes through.
 */
export function cleanRecord(
  record: unknown,
  index: number,
  report: (diagnostic: Diagnostic) => void,
): TimelineEvent | null {
  if (!isRecord(record)) {
    report({
      code: 'not-an-object',
      message: `record ${index}: ${kindOf(record)} where an event was expected`,
      record: index,
    });
    return null;
  }
  const say =
    (field: string): Say =>
    (reason, code = 'bad-field') =>
      void report(fieldProblem(code, index, field, reason));
  const fields: Partial<TimelineEvent> = {};
  const unknown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (isField(key)) setField(fields, key, value, say(key));
    else unknown[key] = value;
    // What was given for a date and could not be read is kept for people to see.
    if ((key === 'when' || key === 'start' || key === 'end') && fields[key] === undefined && value !== null)
      unknown[key] = value;
  }
  if (Object.keys(unknown).length > 0) {
    const extra = plainCopy(unknown, (reason) => say('extra')(reason, 'not-plain'));
    if (isRecord(extra)) fields.extra = { ...extra, ...fields.extra };
  }
  if (endsBeforeStart(fields)) {
    say('end')('lies before the start', 'end-before-start');
    delete fields.end;
  }
  const title = fields.title ?? fields.description?.slice(0, TITLE_LENGTH) ?? fields.when;
  if (title === undefined) {
    say('title')('there is none, and nothing to stand in for it', 'no-title');
    return null;
  }
  if (fields.title === undefined) say('title')('there is none', 'no-title');
  return { ...fields, id: fields.id ?? contentId(title, fields), title };
}

/** What was wrong with a field of a record. */
export function fieldProblem(code: string, record: number, field: string, reason: string): Diagnostic {
  return { code, message: `record ${record}, ${field}: ${reason}`, record, field };
}

export function endsBeforeStart({ start, end }: Pick<TimelineEvent, 'start' | 'end'>): boolean {
  const from = start === undefined ? null : readAnyTime(start);
  const to = end === undefined ? null : readAnyTime(end);
  return from !== null && to !== null && isReversed(from, to);
}

export function isField(key: string): key is keyof TimelineEvent {
  return Object.hasOwn(EVENT_FIELDS, key);
}

function setField<K extends keyof EventFields>(
  fields: { [P in K]?: EventFields[P] },
  key: K,
  value: unknown,
  say: Say,
): void {
  const result = read(EVENT_FIELDS[key], value, say);
  if (result !== undefined) fields[key] = result;
}
