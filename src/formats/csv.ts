import { dsvFormat } from 'd3-dsv';
import type { Diagnostic } from '../model/diagnostic.js';
import { formatMs } from '../model/format-ms.js';
import { EVENT_FIELDS } from '../model/event-fields.js';
import type { TimelineEvent } from '../model/event.js';
import type { Format } from './format.js';

/**
 * CSV with one event a row: the columns are the fields of `TimelineEvent` (and some other names people give them), all
 * further columns go to `extra`.
 * Lists are parted by `;`; lists of objects, and list items that hold a separator, are JSON. Comma, semicolon, tab and
 * bar are told apart by the first line.
 *
 * Spreadsheets run cells that begin with `= + - @`: such cells are written with a `'` in front, which reading takes off
 * again.
 * Only the row functions of d3-dsv are used: its object functions compile code, which a content security policy
 * forbids.
 */
export const csv: Format = {
  name: 'csv',
  mediaTypes: ['text/csv', 'application/csv', 'text/tab-separated-values', 'application/vnd.ms-excel'],
  extensions: ['csv', 'tsv', 'tab'],
  sniff: () => false,
  parse(text) {
    const rows = dsvFormat(delimiterOf(text)).parseRows(text);
    const isOpen = endsOpen(rows.at(-1)?.at(-1) ?? '', text);
    const header = rows[0]?.map((cell) => fieldOf(cell)) ?? [];
    const diagnostics: Diagnostic[] = [];
    const records: object[] = [];
    for (const row of rows.slice(1)) {
      if (row.every((cell) => cell.trim() === '')) continue;
      if (row.length > header.length && row.slice(header.length).some((cell) => cell !== '')) {
        diagnostics.push({
          code: 'extra-cells',
          message: `record ${records.length}: ${row.length} cells under ${header.length} headings`,
          record: records.length,
        });
      }
      const cells = header.flatMap((field, i): [string, unknown][] =>
        field === '' || !row[i] ? [] : [[field, readCell(field, row[i])]],
      );
      records.push(Object.fromEntries(cells));
    }
    const last = Math.max(0, records.length - 1);
    if (isOpen)
      diagnostics.push({
        code: 'not-closed',
        message: `record ${last}: a quotation mark is not closed, so that all behind it is one cell`,
        record: last,
      });
    return { records, diagnostics };
  },
  serialize(events) {
    const rows = events.map(rowOf);
    const given = new Set(rows.flatMap((row) => [...row.keys()]));
    const columns = [
      ...FIELDS.filter((field) => given.has(field)),
      ...[...given].filter((field) => !FIELDS.includes(field)),
    ];
    const cells = rows.map((row) => columns.map((column) => row.get(column) ?? ''));
    return `${dsvFormat(',').formatRows([columns, ...cells].map((row) => row.map(safeCell)))}\n`;
  },
};

const FIELDS = Object.keys(EVENT_FIELDS).filter((field) => field !== 'extra');
const TEXT_LISTS = new Set(['tags', 'actors', 'places']);
const JSON_FIELDS = new Set(['amounts', 'media', 'relations', 'sources']);
/** Other headings, in lower case, without spaces and marks. */
const ALIASES: Readonly<Record<string, string>> = {
  name: 'title',
  headline: 'title',
  event: 'title',
  label: 'title',
  date: 'when',
  startdate: 'start',
  begin: 'start',
  from: 'start',
  enddate: 'end',
  until: 'end',
  to: 'end',
  text: 'description',
  summary: 'description',
  notes: 'description',
  type: 'category',
  link: 'url',
  colour: 'color',
  place: 'places',
  location: 'places',
  actor: 'actors',
  tag: 'tags',
};
const DELIMITERS = [',', ';', '\t', '|'] as const;
/**
 * Cells that a spreadsheet would run, also once it has dropped what cannot be seen before them, and those that would
 * look as if they had been guarded.
 */
const RISKY = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^'*[\t\r]/u;
const GUARDED = /^'+[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^'+[\t\r]/u;

/** The mark that parts the first line most often, outside quotes. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  return DELIMITERS.reduce((best, mark) => (line.split(mark).length > line.split(best).length ? mark : best));
}

/**
 * Whether the last cell was begun by a quotation mark that nothing closes: only quoted cells hold what ends others.
 * @param cell the last one
 */
function endsOpen(cell: string, text: string): boolean {
  return /[\r\n]/.test(cell) && !text.trimEnd().endsWith('"');
}

function fieldOf(heading: string): string {
  const name = readText(heading).trim();
  const key = name.toLowerCase().replace(/[\s_-]/g, '');
  return (
    FIELDS.find((field) => field.toLowerCase() === key) ??
    (Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined) ??
    name
  );
}

function readText(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Lists and objects from their JSON; everything else, and what only looks like JSON, stays text. */
function readCell(field: string, cell: string): unknown {
  const text = readText(cell);
  if (!(JSON_FIELDS.has(field) || TEXT_LISTS.has(field)) || !/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function rowOf(event: TimelineEvent): ReadonlyMap<string, string> {
  const { extra = {}, ...fields } = event;
  const cells = new Map<string, string>();
  // What is known of a field goes before what was kept of it unread.
  for (const [name, value] of [...Object.entries(extra), ...Object.entries(fields)]) {
    if (value !== undefined && value !== null) cells.set(name, writeCell(name, value));
  }
  return cells;
}

function writeCell(field: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' && (field === 'start' || field === 'end')) return formatMs(value);
  if (TEXT_LISTS.has(field) && Array.isArray(value) && value.every(isPlainItem)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** True for a text that comes back as it is from a list that is parted by semicolons. */
function isPlainItem(item: unknown): boolean {
  return typeof item === 'string' && !/[,;]|^[[{\s]|\s$/.test(item);
}

function safeCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}
