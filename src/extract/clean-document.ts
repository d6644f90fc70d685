// The text that is read: pieces of the text as given, and what stands in place of others. Every character of it knows
// where it came from.

import type { HtmlMetadata } from './html.js';
import { OffsetMap, type Span } from './offset-map.js';

/** An address that stood in the text or behind a link. Offsets point into the text as given. */
export interface Link extends Span {
  readonly url: string;
  /** The words of a "Related article" line or of the link, if known. */
  readonly label?: string;
}

/** The cleaned text, and the way back to the text as given. */
export interface CleanDocument {
  /** Paragraphs are separated by two line feeds; no other line feed occurs. */
  readonly text: string;
  /** The text as given. */
  readonly source: string;
  /** Into `text`. */
  readonly paragraphs: readonly Span[];
  readonly links: readonly Link[];
  /** What the page says about itself; empty for plain text. */
  readonly metadata: readonly HtmlMetadata[];
  /** The stretch of the text as given that `text.slice(start, end)` came from. */
  sourceSpan(start: number, end: number): Span;
}

/** A paragraph as runs of the source, to be written one after the other. */
export type Block = readonly Run[];
export interface Run extends Span {
  /** What to write instead of the source's characters. */
  readonly text?: string;
}

/** "S1-billion", "S500M": a dollar sign misread as a capital S. */
const MISREAD_DOLLAR = /\bS(?=\d[\d.,]*(?:[ -]?(?:[mb]illion|trillion|bn|thousand)|[MBK]\b|,\d{3}))/g;

/** Writes the blocks into one text with its offset map. */
export function assemble(
  source: string,
  blocks: readonly Block[],
  links: readonly Link[],
  metadata: readonly HtmlMetadata[],
): CleanDocument {
  const map = new OffsetMap(source);
  const paragraphs: Span[] = [];
  blocks.forEach((block) => writeBlock(map, source, block, paragraphs));
  return {
    text: map.text(),
    source,
    paragraphs,
    links,
    metadata,
    sourceSpan: (start, end) => map.sourceSpan(start, end),
  };
}

function writeBlock(map: OffsetMap, source: string, block: Block, paragraphs: Span[]): void {
  const first = block[0];
  if (!first) return;
  if (map.length > 0) map.replace('\n\n', first.start, first.start);
  const start = map.length;
  for (const run of block) {
    if (run.text === undefined) copyMended(map, source, run);
    else map.replace(run.text, run.start, run.end);
  }
  paragraphs.push({ start, end: map.length });
}

function copyMended(map: OffsetMap, source: string, run: Run): void {
  let at = run.start;
  for (const match of source.slice(run.start, run.end).matchAll(MISREAD_DOLLAR)) {
    const dollar = run.start + match.index;
    map.copy(at, dollar);
    map.replace('$', dollar, dollar + 1);
    at = dollar + 1;
  }
  map.copy(at, run.end);
}
