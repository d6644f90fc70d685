// A plain text as paragraphs: lines broken by a PDF are joined, addresses and page furniture ("Read more …", "Related
// article: …", credit lines) are dropped. One pass over the lines; linear.

import { assemble, type CleanDocument, type Link, type Run } from './clean-document.js';
import type { Locale } from './locales/locale.js';
import type { Span } from './offset-map.js';

interface Line extends Span {
  readonly indented: boolean;
}

/** Beyond this length a line is a paragraph of its own; printed lines are shorter. */
const LONGEST_PRINTED_LINE = 160;
/** A line that stops well before the others, and ends a sentence, ends its paragraph. */
const SHORT_LINE = 0.75;
const LONGEST_FURNITURE = 140;

const URL = /(?:https?:\/\/|www\.)[^\s<>"'”’)\]]+/g;
const ENDS_SENTENCE = /[.!?:”"'’)\]…_]\s*$/;
/** A caption that ends in its credit: "… Kremlin.ru", "Photo: …". */
const CREDIT =
  /[\wÀ-῿-]\.(?:ru|com|org|net|gov|io|de|fr|uk|eu|by|ua)\s*$|(?:\/|\b)(?:Getty Images|AFP|Reuters|TASS|EPA)\s*$/;
/** No credit is longer, what stands beside it included. */
const LONGEST_CREDIT = 20;
/** "• 1848: …", "12 March 2020 – …": with so many of them a text is a chronology, line by line. */
const ENTRY = /^(?:[-–—•*·]\s|[\wÀ-῿.,) /–-]{0,30}\d[\wÀ-῿. ]{0,6}\s{0,9}[:–—|-]\s)/;
const LEAST_ENTRIES = 3;
const HTML_PROBE = 50_000;

/**
 * True when `text` is to be read as HTML: it is declared so, or it begins with a tag or has one of a page's, and some
 * element ends.
 */
export function looksLikeHtml(text: string): boolean {
  const probe = text.slice(0, HTML_PROBE);
  return (
    /^\s*<(?:!doctype html|\?xml)/i.test(probe) ||
    (/(?:^\s*<[a-z]\w*|<(?:p|div|article|body|h[1-6]|section|main|time))[\s>]/i.test(probe) && /<\/[a-z]/i.test(probe))
  );
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    lines.push({ start: from, end: to, indented: from > start });
    start = end + 1;
  }
  return lines;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

/**
 * The width to which the text was broken: what nine in ten of its lines do not exceed; Infinity when its lines are
 * paragraphs.
 */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .map((line) => line.end - line.start)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > LONGEST_PRINTED_LINE ? Infinity : width;
}

/** Cleans a text without markup. Never throws. */
export function cleanPlainText(source: string, { furniture }: Pick<Locale, 'furniture'>): CleanDocument {
  const lines = linesOf(source);
  const width = wrapWidth(lines);
  const isChronology = lines.filter(({ start, end }) => ENTRY.test(source.slice(start, end))).length >= LEAST_ENTRIES;
  const blocks: Run[][] = [];
  const links: Link[] = [];
  let label: string | undefined;
  let previous: Line | null = null;
  let blank = true;
  let head = true;
  for (const line of lines) {
    if (line.end === line.start) {
      if (blocks.length > 0) head = false;
      blank = true;
      continue;
    }
    const text = source.slice(line.start, line.end);
    if (
      text.length <= LONGEST_FURNITURE &&
      (furniture.test(text) || (CREDIT.test(text.slice(-LONGEST_CREDIT)) && !text.includes('://')))
    ) {
      const colon = text.indexOf(':');
      if (colon > 0) label = text.slice(colon + 1).trim();
      continue;
    }
    const runs = withoutUrls(source, line, links, label);
    if (runs.length === 0) continue;
    const before = blocks.at(-1);
    const open: boolean = previous !== null && !ENDS_SENTENCE.test(source.slice(previous.start, previous.end));
    const lower = text.charAt(0) !== text.charAt(0).toUpperCase();
    const short: boolean = previous !== null && previous.end - previous.start < SHORT_LINE * width;
    const joins =
      before !== undefined &&
      previous !== null &&
      (blank ? open && lower : !line.indented && width < Infinity && (head || lower || !short)) &&
      !(isChronology && ENTRY.test(text));
    const last = before?.at(-1);
    const next = runs[0];
    if (joins && last && next)
      before.push(
        {
          start: last.end,
          end: next.start,
          text: /[A-Za-zÀ-῿]-/.test(source.slice(last.end - 2, last.end)) ? '' : ' ',
        },
        ...runs,
      );
    else blocks.push(runs);
    previous = line;
    blank = false;
  }
  return assemble(source, blocks, links, []);
}

/** The line's runs without the addresses in it, which go to `links`. */
function withoutUrls(source: string, line: Line, links: Link[], label: string | undefined): Run[] {
  const runs: Run[] = [];
  let at = line.start;
  const text = source.slice(line.start, line.end);
  if (text.includes('://') || text.includes('www.')) {
    for (const match of text.matchAll(URL)) {
      const start = line.start + match.index;
      const end = start + match[0].length;
      links.push({ url: match[0], start, end, ...(label === undefined ? {} : { label }) });
      if (start > at && source.slice(at, start).trim() !== '') runs.push({ start: at, end: start });
      at = end;
    }
  }
  if (at < line.end && /[A-Za-z\dÀ-῿Ⰰ-퟿]/.test(source.slice(at, line.end))) runs.push({ start: at, end: line.end });
  return runs;
}
