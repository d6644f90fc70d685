// A page's main text, links and dates, without a DOM: one pass over its tags. Text counts when it stands in no element that belongs to the
// page (navigation, captions, scripts, and what its class names call related, promoted or shared); where the page has an <article> or
// <main>, only the text in the one with the most text counts. Blocks that consist of links are dropped. Linear: every character is looked
// at a bounded number of times, and an element that is never closed ends with the page.

import type { Block, Link, Run } from './document.js';

/** One thing that a page says about itself: `article:published_time`, `datePublished`, `time`, `canonical`, `title`. */
export interface HtmlMetadata {
  readonly name: string;
  readonly value: string;
}

export interface HtmlText {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly metadata: readonly HtmlMetadata[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const RAW = words('script style textarea title template noscript svg iframe math canvas');
const SKIPPED = words('nav aside footer figure figcaption form button select dialog menu audio video object');
const VOID = words('area base br col embed hr img input link meta source track wbr');
const INLINE = words('a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr');
const MAIN = words('article main');
/** Class names and ids of what belongs to the page. */
const PAGE_PART = /\b(?:related|promo(?:ted|tion)?|newsletter|share|sharing|social|comments?|advert(?:isement)?|ads?|caption|credit|sidebar|cookie|breadcrumbs?|recirc|most-read|trending|paywall|subscribe|toolbar|footer|menu|navigation|masthead|imprint)\b/i;
const DATE_NAMES = /^(?:article:published_time|og:article:published_time|datepublished|date|dc\.date(?:\.issued)?|dcterms\.(?:created|issued)|pubdate|publish-?date|parsely-pub-date|sailthru\.date)$/;
const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', hellip: '…', copy: '©', euro: '€', pound: '£',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', shy: '',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const ATTRIBUTE = /\s([a-z][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const LAST_CODE_POINT = 0x10ffff;
/** A block of which more than this share is link text, and which is short, is a list of links. */
const LINK_SHARE = 0.7;
const LONGEST_LINK_BLOCK = 200;
const LONGEST_TAG = 5000;

interface OpenBlock {
  runs: Run[];
  text: number;
  linked: number;
  /** Number of the <article> or <main> it stands in; 0 outside. */
  main: number;
}

/** Reads a page. Never throws, whatever the markup. */
export function scanHtml(source: string): HtmlText {
  const metadata: HtmlMetadata[] = [];
  const links: (Link & { main: number })[] = [];
  const blocks: OpenBlock[] = [];
  const textOfMain: number[] = [0];
  let block: OpenBlock = { runs: [], text: 0, linked: 0, main: 0 };
  let skipName = '';
  let skipDepth = 0;
  let main = 0;
  let mainDepth = 0;
  let link: { url: string; start: number; label: string } | null = null;
  const close = (): void => {
    if (block.text > 0 && !(block.linked > block.text * LINK_SHARE && block.text < LONGEST_LINK_BLOCK)) {
      blocks.push(block);
      textOfMain[block.main] = (textOfMain[block.main] ?? 0) + block.text;
    }
    block = { runs: [], text: 0, linked: 0, main: mainDepth > 0 ? main : 0 };
  };
  let at = 0;
  while (at < source.length) {
    let open = source.indexOf('<', at);
    if (open < 0) open = source.length;
    if (open > at && skipDepth === 0) {
      const length = addText(source, at, open, block.runs);
      block.text += length;
      if (link) {
        block.linked += length;
        link.label += decode(source.slice(at, open));
      }
    }
    if (open >= source.length) break;
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const closeAt = tagEnd(source, open);
    if (closeAt < 0) {
      at = open + 1;
      if (skipDepth === 0) {
        block.text++;
        block.runs.push({ start: open, end: at });
      }
      continue;
    }
    const tag = source.slice(open + 1, closeAt);
    const closing = tag.startsWith('/');
    const name = /^\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    at = closeAt + 1;
    if (name === '') continue;
    if (closing) {
      if (skipDepth > 0) {
        if (name === skipName && --skipDepth === 0) skipName = '';
        continue;
      }
      if (name === 'a' && link) {
        links.push({ url: link.url, start: link.start, end: open, label: link.label.replace(/\s+/g, ' ').trim(), main: block.main });
        link = null;
      }
      if (MAIN.has(name) && mainDepth > 0) {
        close();
        mainDepth--;
        block.main = mainDepth > 0 ? main : 0;
      } else if (!INLINE.has(name)) close();
      continue;
    }
    const attributes = readAttributes(tag);
    if (name === 'meta' || name === 'link' || name === 'time') readMetadata(name, attributes, metadata);
    if (RAW.has(name)) {
      const end = endOfRaw(source, at, name);
      if (name === 'script' && attributes['type'] === 'application/ld+json') readJsonLd(source.slice(at, end), metadata);
      if (name === 'title') metadata.push({ name: 'title', value: decode(source.slice(at, end)).replace(/\s+/g, ' ').trim() });
      at = end;
      continue;
    }
    if (VOID.has(name)) {
      if (skipDepth === 0 && (name === 'br' || name === 'hr')) {
        if (name === 'hr') close();
        else if (block.text > 0) block.runs.push({ start: open, end: at, text: ' ' });
      }
      continue;
    }
    if (skipDepth > 0) {
      if (name === skipName && !tag.endsWith('/')) skipDepth++;
      continue;
    }
    if (tag.endsWith('/')) continue;
    const label = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
    if (name !== 'html' && name !== 'body' && (SKIPPED.has(name) || (!MAIN.has(name) && name !== 'time' && PAGE_PART.test(label.replaceAll('_', ' '))))) {
      close();
      skipName = name;
      skipDepth = 1;
      continue;
    }
    if (name === 'a') link = { url: decode(attributes['href'] ?? ''), start: open, label: '' };
    if (MAIN.has(name)) {
      close();
      if (mainDepth++ === 0) main = textOfMain.push(0) - 1;
      block.main = main;
    } else if (!INLINE.has(name)) close();
  }
  close();
  const best = textOfMain.reduce((best, length, index) => (index > 0 && length > (textOfMain[best] ?? 0) ? index : best), textOfMain.length > 1 ? 1 : 0);
  const chosen = (textOfMain[best] ?? 0) > 0 ? best : 0;
  return {
    blocks: blocks.filter((b) => chosen === 0 || b.main === chosen).map((b) => b.runs),
    links: links.filter((l) => (chosen === 0 || l.main === chosen) && /^https?:/i.test(l.url)).map(({ url, start, end, label }) => ({ url, start, end, ...(label === undefined ? {} : { label }) })),
    metadata,
  };
}

/** Index of the ">" that ends the tag at `open`, quotes respected; -1 when a "<" or too many characters come first: it is no tag. */
function tagEnd(source: string, open: number): number {
  if (!/[a-z/!?]/i.test(source.charAt(open + 1))) return -1;
  let quote = '';
  const limit = Math.min(source.length, open + LONGEST_TAG);
  for (let at = open + 1; at < limit; at++) {
    const char = source.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if (char === '<') return -1;
    else if ((char === '"' || char === "'") && source.charAt(at - 1) === '=') quote = char;
  }
  return -1;
}

function endOfRaw(source: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const match = end.exec(source);
  return match ? match.index : source.length;
}

function readAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!tag.includes('=')) return attributes;
  for (const match of tag.matchAll(ATTRIBUTE)) attributes[(match[1] ?? '').toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
  return attributes;
}

function readMetadata(name: string, attributes: Readonly<Record<string, string>>, metadata: HtmlMetadata[]): void {
  const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
  if (name === 'meta') {
    const content = decode(attributes['content'] ?? '');
    if (content !== '' && DATE_NAMES.test(key)) metadata.push({ name: key, value: content });
    else if (key === 'og:url') metadata.push({ name: 'canonical', value: content });
    else if (key === 'og:title') metadata.push({ name: 'title', value: content });
  } else if (name === 'link') {
    if (attributes['rel'] === 'canonical' && attributes['href']) metadata.push({ name: 'canonical', value: decode(attributes['href']) });
  } else if (attributes['datetime']) metadata.push({ name: key === 'datepublished' || 'pubdate' in attributes ? 'datepublished' : 'time', value: decode(attributes['datetime']) });
}

function readJsonLd(text: string, metadata: HtmlMetadata[]): void {
  // A pattern, not a parser: scripts of real pages are often broken, and only one field is wanted.
  for (const match of text.matchAll(/"(datePublished|headline)"\s*:\s*"([^"]{1,300})"/g)) {
    metadata.push({ name: match[1] === 'headline' ? 'title' : 'datepublished', value: match[2] ?? '' });
  }
}

/** Adds the text of `source[from, to)` to the runs: white space becomes one space, character references what they stand for. */
function addText(source: string, from: number, to: number, runs: Run[]): number {
  let length = 0;
  const pieces = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\s+|[^\s&]+|&/gi;
  pieces.lastIndex = from;
  let match: RegExpExecArray | null;
  while (pieces.lastIndex < to && (match = pieces.exec(source)) !== null) {
    const start = match.index;
    const end = Math.min(to, pieces.lastIndex);
    const piece = source.slice(start, end);
    const decoded = piece.startsWith('&') ? decode(piece) : piece;
    if (decoded.trim() === '') {
      const last = runs.at(-1);
      if (last && last.text !== ' ') runs.push({ start, end, text: ' ' });
    } else {
      runs.push(decoded === piece ? { start, end } : { start, end, text: decoded });
      length += decoded.length;
    }
    if (pieces.lastIndex >= to) break;
  }
  return length;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
  });
}
