// A page's main text, links and dates, without a DOM: one pass over its tags. Text counts when it stands in no element
// that belongs to the page (navigation, captions, scripts, and what its class names call related, promoted or shared);
// where the page has an <article> or
// <main>, only the text in the one with the most text counts. Blocks that consist of links are dropped. Linear: every
// character is looked at a bounded number of times, and an element that is never closed ends with the page.

import type { Block, Link, Run } from './clean-document.js';

/**
 * One thing that a page says about itself: `article:published_time`, `datepublished`, `time`, `canonical`, `title`,
 * `language`.
 */
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
const INLINE = words(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr',
);
const MAIN = words('article main');
/** Elements that are read whatever their class says. */
const KEPT = words('html body article main time');
/** Class names and ids of what belongs to the page. */
const PAGE_PART =
  /\b(?:related|promo(?:ted|tion)?|newsletter|share|sharing|social|comments?|advert(?:isement)?|ads?|caption|credit|sidebar|cookie|breadcrumbs?|recirc|most-read|trending|paywall|subscribe|toolbar|footer|menu|navigation|masthead|imprint)\b/i;
const DATE_NAMES =
  /^(?:article:published_time|og:article:published_time|datepublished|date|dc\.date(?:\.issued)?|dcterms\.(?:created|issued)|pubdate|publish-?date|parsely-pub-date|sailthru\.date)$/;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    mdash: '—',
    ndash: '–',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    hellip: '…',
    copy: '©',
    euro: '€',
    pound: '£',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    shy: '',
  }),
);
const REFERENCE = '&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|([a-z]{2,8}));';
const ENTITY = new RegExp(REFERENCE, 'gi');
const SPACE_OR_ENTITY = new RegExp(`\\s+|${REFERENCE}`, 'gi');
const ATTRIBUTE = /\s([a-z][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const LAST_CODE_POINT = 0x10ffff;
/** A block of which more than this share is link text, and which is short, is a list of links. */
const LINK_SHARE = 0.7;
const LONGEST_LINK_BLOCK = 200;
const LONGEST_TAG = 5000;
/**
 * What a row of a table or a list of terms says first and shortly ("4 May 2024", "1998") belongs to what it says next.
 */
const FIRST = words('td th dt');
const NEXT = words('td th dd');
const LONGEST_FIRST = 40;
const PARTING = '| ';

interface OpenBlock {
  readonly runs: Run[];
  /** Characters of text, and how many of them stand in links. */
  text: number;
  linked: number;
  /** Number of the <article> or <main> it stands in; 0 outside. */
  readonly main: number;
}

/** Reads a page. Never throws, whatever the markup. */
export function scanHtml(source: string): HtmlText {
  const reader = new PageReader(source);
  for (let at = 0; at < source.length;) at = reader.readTag(reader.readText(at));
  return reader.result();
}

/** What has been read of a page so far. Each step takes an offset and gives the one to go on from. */
class PageReader {
  readonly #source: string;
  readonly #metadata: HtmlMetadata[] = [];
  readonly #links: (Link & { readonly main: number })[] = [];
  readonly #blocks: OpenBlock[] = [];
  /** Characters of text by number of the <article> or <main>. */
  readonly #textOfMain = [0];
  #mainDepth = 0;
  #block: OpenBlock = { runs: [], text: 0, linked: 0, main: 0 };
  #link: { readonly url: string; readonly start: number; label: string } | null = null;
  /** The element that is being skipped, and how many of its name are open. */
  #skipName = '';
  #skipDepth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads the text up to the next "<". */
  readText(from: number): number {
    const found = this.#source.indexOf('<', from);
    const to = found < 0 ? this.#source.length : found;
    if (this.#skipDepth === 0) this.#addText(from, to);
    return to;
  }

  /** Reads what begins with the "<" at `open`. */
  readTag(open: number): number {
    const source = this.#source;
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      return end < 0 ? source.length : end + 3;
    }
    const close = tagEnd(source, open);
    if (close < 0) {
      if (this.#skipDepth === 0) this.#addText(open, open + 1);
      return open + 1;
    }
    const tag = source.slice(open + 1, close);
    const name = /^\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (tag.startsWith('/')) this.#endElement(name, open);
    else if (name !== '') return this.#startElement(name, tag, open, close + 1);
    return close + 1;
  }

  /** Text, links and metadata: of the <article> or <main> with the most text, where the page has one. */
  result(): HtmlText {
    this.#endBlock();
    const lengths = this.#textOfMain;
    const chosen = lengths.reduce(
      (best, length, index) => (index > 0 && length > (best === 0 ? 0 : (lengths[best] ?? 0)) ? index : best),
      0,
    );
    const isChosen = ({ main }: { readonly main: number }): boolean => chosen === 0 || main === chosen;
    return {
      blocks: this.#blocks.filter(isChosen).map(({ runs }) => runs),
      links: this.#links
        .filter((link) => isChosen(link) && /^https?:/i.test(link.url))
        .map(({ url, start, end, label = '' }) => ({ url, start, end, label })),
      metadata: this.#metadata,
    };
  }

  #addText(from: number, to: number): void {
    const length = addText(this.#source, from, to, this.#block.runs);
    this.#block.text += length;
    if (!this.#link) return;
    this.#block.linked += length;
    this.#link.label += decode(this.#source.slice(from, to));
  }

  /** Ends the paragraph; a list of links is none. */
  #endBlock(): void {
    const { text, linked, main } = this.#block;
    if (text > 0 && !(linked > text * LINK_SHARE && text < LONGEST_LINK_BLOCK)) {
      this.#blocks.push(this.#block);
      this.#textOfMain[main] = (this.#textOfMain[main] ?? 0) + text;
    }
    this.#block = { runs: [], text: 0, linked: 0, main: this.#mainDepth > 0 ? this.#textOfMain.length - 1 : 0 };
  }

  #endElement(name: string, open: number): void {
    if (this.#skipDepth > 0) {
      if (name === this.#skipName) this.#skipDepth--;
      return;
    }
    if (name === 'a' && this.#link) {
      const { url, start, label } = this.#link;
      this.#links.push({ url, start, end: open, label: label.replace(/\s+/g, ' ').trim(), main: this.#block.main });
      this.#link = null;
    }
    if (INLINE.has(name)) return;
    if (MAIN.has(name) && this.#mainDepth > 0) this.#mainDepth--;
    if (!FIRST.has(name) || this.#block.text > LONGEST_FIRST) this.#endBlock();
  }

  #startElement(name: string, tag: string, open: number, end: number): number {
    const attributes = readAttributes(tag);
    readMetadata(name, attributes, this.#metadata);
    if (RAW.has(name)) return this.#readRaw(name, attributes, end);
    const isEmpty = VOID.has(name) || tag.endsWith('/');
    if (this.#skipDepth > 0) {
      if (name === this.#skipName && !isEmpty) this.#skipDepth++;
    } else if (name === 'br') {
      if (mayTakeSpace(this.#source, this.#block.runs)) this.#block.runs.push({ start: open, end, text: ' ' });
    } else if (name === 'hr') this.#endBlock();
    else if (!isEmpty) this.#enter(name, attributes, open);
    return end;
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>, open: number): void {
    const label = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.replaceAll('_', ' ');
    if (SKIPPED.has(name) || (!KEPT.has(name) && PAGE_PART.test(label))) {
      this.#endBlock();
      this.#skipName = name;
      this.#skipDepth = 1;
    } else if (MAIN.has(name)) {
      if (this.#mainDepth++ === 0) this.#textOfMain.push(0);
      this.#endBlock();
    } else if (NEXT.has(name) && this.#block.text > 0 && this.#block.text <= LONGEST_FIRST)
      this.#block.runs.push({
        start: open,
        end: open,
        text: mayTakeSpace(this.#source, this.#block.runs) ? ` ${PARTING}` : PARTING,
      });
    else if (!INLINE.has(name)) this.#endBlock();
    if (name === 'a') this.#link = { url: decode(attributes['href'] ?? ''), start: open, label: '' };
  }

  /** Scripts, styles and titles: their text is none of the article's, but may tell of it. */
  #readRaw(name: string, attributes: Readonly<Record<string, string>>, from: number): number {
    const end = endOfRaw(this.#source, from, name);
    const text = this.#source.slice(from, end);
    if (name === 'script' && attributes['type'] === 'application/ld+json') readJsonLd(text, this.#metadata);
    if (name === 'title') this.#metadata.push({ name: 'title', value: decode(text).replace(/\s+/g, ' ').trim() });
    return end;
  }
}

/**
 * Index of the ">" that ends the tag at `open`, quotes respected; -1 when a "<" or too many characters come first: it
 * is no tag.
 */
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
  for (const match of tag.matchAll(ATTRIBUTE))
    attributes[(match[1] ?? '').toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
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
    if (attributes['rel'] === 'canonical' && attributes['href'])
      metadata.push({ name: 'canonical', value: decode(attributes['href']) });
  } else if (name === 'html') {
    if (attributes['lang']) metadata.push({ name: 'language', value: attributes['lang'] });
  } else if (name === 'time' && attributes['datetime'])
    metadata.push({
      name: key === 'datepublished' || 'pubdate' in attributes ? 'datepublished' : 'time',
      value: decode(attributes['datetime']),
    });
}

function readJsonLd(text: string, metadata: HtmlMetadata[]): void {
  // A pattern, not a parser: scripts of real pages are often broken, and only one field is wanted.
  for (const match of text.matchAll(/"(datePublished|headline)"\s*:\s*"([^"]{1,300})"/g)) {
    metadata.push({ name: match[1] === 'headline' ? 'title' : 'datepublished', value: match[2] ?? '' });
  }
}

/** False at the start of a paragraph and behind a space. */
function mayTakeSpace(source: string, runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  return last !== undefined && (last.text ?? source.charAt(last.end - 1)) !== ' ';
}

/**
 * Adds the text of `source[from, to)` to the runs: white space becomes one space, character references what they stand
 * for. Gives its length.
 */
function addText(source: string, from: number, to: number, runs: Run[]): number {
  let length = 0;
  let start = from;
  const flush = (end: number): void => {
    if (end > start) runs.push({ start, end });
    length += end - start;
  };
  for (const { 0: piece, index } of source.slice(from, to).matchAll(SPACE_OR_ENTITY)) {
    const at = from + index;
    // A single space between words stays within its run.
    if (piece === ' ' && at > start) continue;
    const text = decode(piece);
    const isSpace = text !== '' && text.trim() === '';
    flush(at);
    start = at + piece.length;
    if (isSpace ? mayTakeSpace(source, runs) : text !== '')
      runs.push({ start: at, end: start, text: isSpace ? ' ' : text });
    if (!isSpace) length += text.length;
  }
  flush(to);
  return length;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
