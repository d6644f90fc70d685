import {
  dateFromDays,
  daysFromMs,
  daysInMonth,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  msFromDate,
} from '../model/calendar.js';
import { timeFromMs } from '../model/calendar-time.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { durationBounds, parseDuration } from '../model/duration.js';
import { formatDay } from '../model/edtf-format.js';
import { formatMs } from '../model/format-ms.js';
import type { TimelineEvent } from '../model/event.js';
import { placeEvent } from '../model/placement.js';
import { carried, restored, type Fields } from './carry.js';
import type { Format } from './format.js';
import { foldLine, readLines, unescapeText, writeText, type ContentLine } from './ics-lines.js';

/**
 * iCalendar (RFC 5545). A dated event is a VEVENT: whole days are all-day events (the calendar's end is exclusive),
 * everything finer two instants; what is uncertain takes all the days it may lie in. An event without a date, or beyond
 * the years 0 to 9999, is a VJOURNAL, which needs none. What the calendar has no property for goes along whole in
 * `X-EVENT-TIMELINE`; when read back it counts, but for the properties that somebody has changed since. Of recurring
 * events the first is read. Linear in the text.
 */
export const ics: Format = {
  name: 'ics',
  mediaTypes: ['text/calendar'],
  extensions: ['ics', 'ical'],
  sniff: (text) => /^\s*BEGIN:VCALENDAR/i.test(text),
  parse(text) {
    if (!ics.sniff(text)) throw new SyntaxError('line 1, column 1: a calendar begins with “BEGIN:VCALENDAR”');
    const records: object[] = [];
    const diagnostics: Diagnostic[] = [];
    const take = (lines: readonly ContentLine[]): object =>
      recordOf(lines, (problem) =>
        diagnostics.push({
          ...problem,
          record: records.length,
          message: `record ${records.length}: ${problem.message}`,
        }),
      );
    let open: { readonly kind: string; readonly lines: ContentLine[] } | null = null;
    let inside = 0;
    for (const line of readLines(text, (message) => diagnostics.push({ code: 'bad-line', message }))) {
      const kind = line.value.trim().toUpperCase();
      if (line.name === 'BEGIN') {
        if (open) inside++;
        else if (kind === 'VEVENT' || kind === 'VJOURNAL') open = { kind, lines: [] };
      } else if (line.name === 'END' && open) {
        if (inside > 0) inside--;
        else {
          records.push(take(open.lines));
          open = null;
        }
      } else if (open && inside === 0) open.lines.push(line);
    }
    if (open) {
      diagnostics.push({
        code: 'not-closed',
        message: `record ${records.length}: the text ends before “END:${open.kind}”`,
        record: records.length,
      });
      records.push(take(open.lines));
    }
    return { records, diagnostics };
  },
  serialize(events) {
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//event-timeline//EN',
      ...events.flatMap(component),
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${foldLine(line)}\r\n`).join('');
  },
};

const OWN = 'X-EVENT-TIMELINE';
/** Required in every entry: when it was written. Nobody knows, and the same events should give the same file. */
const STAMP = 'DTSTAMP:19700101T000000Z';
const LAST_YEAR = 9999;

function component(event: TimelineEvent): string[] {
  const lines = nativeLines(event);
  const kind = lines.some((line) => line.startsWith('DTSTART')) ? 'VEVENT' : 'VJOURNAL';
  const whole = carried(event, told(event));
  // Control characters have no place in a calendar, not even in JSON.
  const own = whole ? [`${OWN}:${writeText(JSON.stringify(whole).replaceAll(/\p{Cc}/gu, inJson))}`] : [];
  return [`BEGIN:${kind}`, STAMP, ...lines, ...own, `END:${kind}`];
}

/** `JSON.stringify` leaves the control characters from U+007F on as they are. */
function inJson(character: string): string {
  return String.raw`\u00${character.charCodeAt(0).toString(16)}`;
}

/** What reading an event's own lines gives. */
function told(event: TimelineEvent): Fields {
  return nativeFields([...readLines(nativeLines(event).join('\n'))]);
}

/** What a calendar knows of an event, unfolded. */
function nativeLines(event: TimelineEvent): string[] {
  const { id, title, description, url, category, tags = [], places = [] } = event;
  const lines = [`UID:${writeText(id)}`, ...dateLines(event), `SUMMARY:${writeText(title)}`];
  if (description !== undefined) lines.push(`DESCRIPTION:${writeText(description)}`);
  if (url !== undefined) lines.push(`URL:${url.replaceAll(/\p{Cc}/gu, '')}`);
  if (places.length > 0) lines.push(`LOCATION:${writeText(places.join('; '))}`);
  if (category !== undefined || tags.length > 0)
    lines.push(`CATEGORIES:${[...(category === undefined ? [] : [category]), ...tags].map(writeText).join(',')}`);
  return lines;
}

function dateLines(event: TimelineEvent): string[] {
  const interval = placeEvent(event)?.interval;
  if (!interval) return [];
  const { beginEarliest, beginLatest, endEarliest, endLatest } = interval;
  const begins = [beginEarliest, beginLatest].find(Number.isFinite);
  const ends = [endLatest, endEarliest].find(Number.isFinite);
  // Of what goes on for ever its first day, of what has gone on since ever its last; of times of day the moment.
  const start = begins ?? (ends === undefined ? undefined : ends - dayAt(ends));
  const end = ends ?? (begins === undefined ? undefined : begins + dayAt(begins));
  if (start === undefined || end === undefined) return [];
  const years = [timeFromMs(start).year, timeFromMs(end).year];
  if (years.some((year) => year < 0 || year > LAST_YEAR)) return [];
  const wholeDays = end > start && start % MS_PER_DAY === 0 && end % MS_PER_DAY === 0;
  if (wholeDays) return [`DTSTART;VALUE=DATE:${basicDay(start)}`, `DTEND;VALUE=DATE:${basicDay(end)}`];
  return [`DTSTART:${basicTime(start)}`, ...(end > start ? [`DTEND:${basicTime(end)}`] : [])];
}

/** The length of a day at midnight, else nothing. */
function dayAt(ms: number): number {
  return ms % MS_PER_DAY === 0 ? MS_PER_DAY : 0;
}

function basicDay(ms: number): string {
  return formatDay(timeFromMs(ms)).replaceAll('-', '');
}

function basicTime(ms: number): string {
  return formatMs(ms).replaceAll(/[-:]|\.\d+/g, '');
}

type Report = (problem: { readonly code: string; readonly message: string }) => void;

function recordOf(lines: readonly ContentLine[], report: Report): object {
  const own = lines.find(({ name }) => name === OWN);
  return restored(own && readJson(unescapeText(own.value)), nativeFields(lines, report), told);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Properties that say nothing of the event itself, or are read with others. */
const SKIPPED = new Set([
  OWN,
  'DTSTAMP',
  'DTSTART',
  'CREATED',
  'LAST-MODIFIED',
  'SEQUENCE',
  'DTEND',
  'DURATION',
  'TRANSP',
  'CLASS',
]);
const TEXTS: Readonly<Record<string, string>> = { UID: 'id', SUMMARY: 'title', DESCRIPTION: 'description' };

/**
 * What the calendar's properties say, in the order in which `nativeLines` writes them; further properties are `extra`.
 */
function nativeFields(lines: readonly ContentLine[], report?: Report): Fields {
  const fields: Fields = {};
  const extra = new Map<string, string>();
  for (const { name, value } of lines) {
    const text = Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined;
    if (text !== undefined) fields[text] = unescapeText(value);
    else if (name === 'DTSTART' && !('when' in fields)) fields['when'] = whenOf(lines, report);
    else if (name === 'URL') fields['url'] = value;
    else if (name === 'LOCATION') fields['places'] = [unescapeText(value)];
    else if (name === 'CATEGORIES') {
      const [category, ...tags] = (value.match(/(?:[^,\\]|\\.)+/gs) ?? []).map(unescapeText);
      if (category !== undefined) fields['category'] = category;
      if (tags.length > 0) fields['tags'] = tags;
    } else if (name === 'RRULE' || name === 'RDATE')
      report?.({ code: 'recurrence', message: 'recurs; only the first time is read' });
    else if (!SKIPPED.has(name)) extra.set(name, unescapeText(value));
  }
  if (fields['when'] === undefined) delete fields['when'];
  if (extra.size > 0) fields.extra = Object.fromEntries(extra);
  return fields;
}

const TIME = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

interface Time {
  readonly ms: number;
  readonly day: boolean;
  /** "Z", or empty for the time of a clock somewhere. */
  readonly zone: string;
}

/** EDTF of DTSTART with DTEND or DURATION. */
function whenOf(lines: readonly ContentLine[], report?: Report): string | undefined {
  const start = timeOf(lines, 'DTSTART', report);
  if (!start) return undefined;
  const end = timeOf(lines, 'DTEND', report)?.ms ?? start.ms + lengthOf(lines, report);
  const from = textOf(start.ms, start);
  // The end of whole days is the first day after them.
  const to = start.day ? formatDay(dateFromDays(daysFromMs(end) - 1)) : textOf(end, start);
  return end <= start.ms || from === to ? from : `${from}/${to}`;
}

/** The time that a property gives; null when it is not there, or none. */
function timeOf(lines: readonly ContentLine[], name: string, report?: Report): Time | null {
  const line = lines.find((other) => other.name === name);
  if (!line) return null;
  const time = readTime(line.value.trim());
  if (!time) report?.({ code: 'bad-date', message: `${name}: “${line.value.slice(0, 40)}” is not a date` });
  else if (line.parameters.toUpperCase().includes('TZID='))
    report?.({
      code: 'time-zone',
      message: `${name}: its time zone is not read, the time is kept as the clock shows it`,
    });
  return time;
}

function readTime(text: string): Time | null {
  const match = TIME.exec(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    match?.slice(1, 7).map((part) => Number(part ?? 0)) ?? [];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const isClock = hour <= 23 && minute <= 59 && second <= 60;
  if (!match || !isDay || !isClock) return null;
  const ms = msFromDate(year, month, day) + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND;
  return { ms, day: match[4] === undefined, zone: match[7] ?? '' };
}

/** What DURATION gives, ms; 0 without one. */
function lengthOf(lines: readonly ContentLine[], report?: Report): number {
  const line = lines.find(({ name }) => name === 'DURATION');
  const length =
    line &&
    parseDuration(line.value.trim(), ({ code, message }) => report?.({ code, message: `DURATION: ${message}` }));
  return length ? durationBounds(length).minMs : 0;
}

function textOf(ms: number, { day, zone }: Time): string {
  if (day) return formatDay(timeFromMs(ms));
  return `${formatMs(ms).slice(0, -'.000Z'.length)}${zone}`;
}
