// Formats that say less than ours carry the whole event along, in a place of their own. On reading it counts, but for
// what somebody has changed since in the places that the format has itself.

import { formatMs } from '../model/format-ms.js';
import type { TimelineEvent } from '../model/event.js';
import { normalizeEvents } from '../model/normalize-events.js';

/** An event as read from what a format has itself; absent is what it does not say. */
export interface Fields {
  [field: string]: unknown;
  extra?: Readonly<Record<string, unknown>>;
}

/** The event as plain data to be carried along; null when `native`, read back, says all of it. */
export function carried(event: TimelineEvent, native: Fields): object | null {
  if (inOrder(native) === inOrder(event)) return null;
  const time = (value: TimelineEvent['start']): TimelineEvent['start'] =>
    typeof value === 'number' ? formatMs(value) : value;
  return {
    ...event,
    ...(event.start !== undefined && { start: time(event.start) }),
    ...(event.end !== undefined && { end: time(event.end) }),
  };
}

/**
 * The record of an event from what was carried along, as found, and what the format says now. `nativeOf`: what it said
 * when it was written.
 */
export function restored(own: unknown, native: Fields, nativeOf: (event: TimelineEvent) => Fields): Fields {
  const known = typeof own === 'object' && own !== null ? normalizeEvents([own]).events[0] : undefined;
  if (!known) return native;
  const before = nativeOf(known);
  const record: Fields = { ...known };
  for (const field of new Set([...Object.keys(native), ...Object.keys(before)])) {
    if (JSON.stringify(native[field]) === JSON.stringify(before[field])) continue;
    record[field] = field === 'extra' ? { ...known.extra, ...native.extra } : native[field];
    if (field === 'when') for (const other of ['start', 'end', 'best']) delete record[other];
  }
  return record;
}

/** The fields that are there: those that are undefined are taken out. */
export function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A text that says something, else undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function inOrder(fields: object): string {
  return JSON.stringify(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
