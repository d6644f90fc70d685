// When a document was published, if nobody says so: candidates are collected with their basis, those that the text
// speaks against are rejected with the reason, and what is left is as uncertain as it is. Nothing is guessed: a text
// without any hint has no date. In order of trust: given, page metadata, the address of the page, a dateline, addresses
// in the text (what is cited was there before; its month together with a reported weekday of the lead leaves four or
// five days).

import { MS_PER_DAY } from '../model/calendar.js';
import type { CleanDocument, Link } from './clean-document.js';
import { english } from './locales/en.js';
import type { Locale } from './locales/locale.js';
import { LONGEST_SENTENCE, Sentence } from './sentences.js';
import { readTimes } from './timex/read-times.js';
import { nameOfPeriod, weekdayOnOrAfter } from './timex/period.js';
import { publicationDays } from './timex/publication.js';
import { boundsOf } from './timex/value.js';

/** A date that the document might have been published on, and why. */
export interface DateCandidate {
  /** EDTF. */
  readonly value: string;
  /**
   * Where it comes from, in plain words: "given", "page metadata", "address of the page", "dateline", "address in the
   * text".
   */
  readonly basis: string;
  /** Why it was not taken. */
  readonly rejected?: string;
}

/** The publication date, and every candidate for it. */
export interface DocumentDate {
  /** EDTF; as uncertain as it is: "2021-06-03", "2021-06~", "[2021-06-03,2021-06-10]". */
  readonly value: string;
  readonly basis: string;
  readonly candidates: readonly DateCandidate[];
}

export interface DocumentDateOptions {
  /** What the caller knows; wins. */
  readonly published?: string | undefined;
  /** Address of the document. */
  readonly url?: string | undefined;
  /** Default: English. */
  readonly locale?: Locale;
}

/** A month, or a day, in an address: "/2021/06/", "/2021/06/03/", "/2021-06-03-". */
const DATE_IN_ADDRESS = /[/=-]((?:19|20)\d\d[/-](?:0[1-9]|1[0-2])(?:[/-](?:0[1-9]|[12]\d|3[01]))?)(?=[/_.?#-]|$)/;
/** What a page says of itself that is not when it was published. */
const NO_PUBLICATION = ['time', 'canonical', 'title', 'language'];
const isoDay = (text = ''): string | undefined => /^\s*(\d{4}-\d\d(?:-\d\d)?)/.exec(text)?.[1];
/** Length of "2021-06". */
const MONTH_LENGTH = 7;
const CITED = 'address in the text';
/** Words of an address that its label must share to be its label. */
const SHARED_SLUG = 0.5;
/** Cited pages of one story lie closer together than this. */
const YEARS_APART = 2;
const LEAD_SENTENCES = 4;
/** A dateline is shorter than a sentence. */
const LONGEST_DATELINE = 80;

/** The publication date of a document; null when nothing tells it. */
export function findDocumentDate(
  document: CleanDocument,
  sentences: readonly Sentence[],
  options: DocumentDateOptions = {},
): DocumentDate | null {
  const { published, url, locale = english } = options;
  const { metadata, links } = document;
  const candidates: DateCandidate[] = [];
  const add = (value: string | undefined, basis: string): void => {
    if (value !== undefined && !candidates.some((known) => value === known.value && basis === known.basis))
      candidates.push({ value, basis });
  };
  const valuesOf = (wanted: string): string[] =>
    metadata.filter(({ name }) => name === wanted).map(({ value }) => value);
  if (published && publicationDays(published)) add(published.trim(), 'given');
  for (const { name, value } of metadata) if (!NO_PUBLICATION.includes(name)) add(isoDay(value), 'page metadata');
  add(isoDay(valuesOf('time')[0]), 'first time in the page');
  for (const address of [url ?? '', ...valuesOf('canonical')]) add(dateInAddress(address), 'address of the page');
  const lead = leadOf(sentences);
  add(datelineOf(document, lead, locale), 'dateline');
  const cited = citedDates(links);
  const [best] = candidates;
  if (best) return { ...best, candidates: [...candidates, ...cited] };
  const latest = cited
    .filter(({ rejected }) => rejected === undefined)
    .map(({ value }) => value)
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  const days = latest.length === MONTH_LENGTH ? weekdaysOfMonth(latest, reportedWeekday(document, lead, locale)) : [];
  if (days.length === 0) return { value: `${latest}~`, basis: CITED, candidates: cited };
  const found: DateCandidate = { value: `[${days.join(',')}]`, basis: `${CITED} and the weekday of the report` };
  return { ...found, candidates: [found, ...cited] };
}

const dateInAddress = (url: string): string | undefined => DATE_IN_ADDRESS.exec(url)?.[1]?.replaceAll('/', '-');

/** Dates of the addresses in the text; a related article's, or one far behind all others, is rejected. */
function citedDates(links: readonly Link[]): DateCandidate[] {
  const dated = links.flatMap(({ url, label }) => {
    const value = dateInAddress(url);
    return value === undefined
      ? []
      : [
          {
            url,
            label,
            value,
            year: Number(value.slice(0, 4)),
            isRelated: label !== undefined && sharesSlug(url, label),
          },
        ];
  });
  const years = new Map(dated.filter(({ isRelated }) => !isRelated).map(({ url, year }) => [url, year]));
  const [newest = 0, next = newest] = [...years.values()].sort((a, b) => b - a);
  const seen = new Set<string>();
  return dated
    .filter(({ url }) => !seen.has(url) && seen.add(url))
    .map(({ label, value, year, isRelated }): DateCandidate => {
      const candidate = { value, basis: CITED };
      if (isRelated) return { ...candidate, rejected: `it belongs to the related article “${label}”` };
      return year === newest && newest - next >= YEARS_APART
        ? { ...candidate, rejected: `it is years later than all else that the text cites (${next})` }
        : candidate;
    });
}

function sharesSlug(url: string, label: string): boolean {
  const words = (text = ''): string[] => text.toLowerCase().split(/[^a-z0-9]+/);
  const slug = words(/([^/]+)\/?$/.exec(url)?.[1]).filter((word) => word.length > 2);
  const named = new Set(words(label));
  return slug.length > 1 && slug.filter((word) => named.has(word)).length >= slug.length * SHARED_SLUG;
}

/**
 * "Published", "Last updated on:" before a date: what a page says of itself. The capital tells it from "was published
 * on".
 */
const PUBLISHED =
  /\b(?:Published|Posted|Updated|Issued|PUBLISHED|POSTED|UPDATED|(?:First|Last) (?:published|posted|updated)|Veröffentlicht|Erschienen|Aktualisiert|Stand)(?: on| at| am| vom)?\s*[:|-]?\s*$/;
/** A sentence that goes on: "Published 14 March 2022, the report …". */
const GOES_ON = /^,?\s*[a-zß-ÿ]{3}/;
/**
 * What parts a dateline from the story: a dash, also one typed as hyphens; a bracket with the agency may stand before
 * it.
 */
const OPENS_STORY = /^\.?\s*(?:\([^)]*\)\s*)?(?:[—–_]|--|-\s)/;
/** The small words of names of places: "RIO DE JANEIRO", "Frankfurt am Main". */
const SMALL_IN_NAMES = [
  'de',
  'da',
  'do',
  'del',
  'la',
  'le',
  'el',
  'al',
  'am',
  'an',
  'der',
  'den',
  'on',
  'upon',
  'of',
  'and',
];

/** The first sentences, and of each what can be one: a text without full stops would be read twice. */
function leadOf(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences
    .slice(0, LEAD_SENTENCES)
    .map((sentence) =>
      sentence.tokens.length > LONGEST_SENTENCE
        ? new Sentence(sentence.index, sentence.paragraph, sentence.tokens.slice(0, LONGEST_SENTENCE))
        : sentence,
    );
}

/**
 * A whole date in a short line of its own, behind "Published", or before the first sentence's dash or bracket:
 * "NAIROBI, 7 August 1998 (Agency) —".
 * Where a dateline's date stands in a sentence that goes on, only places and agencies stand before it.
 */
function datelineOf(document: CleanDocument, lead: readonly Sentence[], locale: Locale): string | undefined {
  for (const timex of readTimes(document, lead, { locale }).timexes) {
    const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(timex.value)?.[0];
    const paragraph = document.paragraphs[lead.find(({ index }) => index === timex.sentence)?.paragraph ?? -1];
    if (day === undefined || !paragraph) continue;
    const { text } = document;
    const { start, end } = paragraph;
    const before = text.slice(Math.max(start, timex.start - LONGEST_DATELINE), timex.start);
    const behind = text.slice(timex.end, Math.min(end, timex.end + LONGEST_DATELINE / 2));
    const isSaid = PUBLISHED.test(before) && !GOES_ON.test(behind);
    const isAlone = timex.type === 'DATE' && end - start <= LONGEST_DATELINE && !/[.!?]$/.test(text.slice(start, end));
    const opens = timex.end - start <= LONGEST_DATELINE && OPENS_STORY.test(behind) && namesOnly(before);
    // "Published 12/05/2021" leaves two days.
    if (isSaid || isAlone || opens)
      return timex.alternative === undefined ? day : `[${[day, timex.alternative].sort().join(',')}]`;
  }
  return undefined;
}

/** Whether nothing but names, numbers and brackets stands here: "PARIS (Newsdesk), Tuesday,". */
function namesOnly(text: string): boolean {
  return text
    .replaceAll(/\([^)]*\)/g, '')
    .split(/[^A-Za-zÀ-῿]+/)
    .every((word) => word.charAt(0) === word.charAt(0).toUpperCase() || SMALL_IN_NAMES.includes(word));
}

/** The weekday on which the lead reports: "… announced Thursday"; undefined when the lead names none or several. */
function reportedWeekday(document: CleanDocument, lead: readonly Sentence[], locale: Locale): number | undefined {
  const [only, another] = new Set(
    readTimes(document, lead, { locale }).timexes.flatMap(({ value }) => /^XXXX-WXX-(\d)/.exec(value)?.[1] ?? []),
  );
  return only === undefined || another !== undefined ? undefined : Number(only);
}

/** The days of a month ("2021-06") that are this weekday. */
function weekdaysOfMonth(value: string, weekday: number | undefined): string[] {
  const days: string[] = [];
  const month = boundsOf(value);
  if (weekday === undefined || !month) return days;
  for (let day = weekdayOnOrAfter(month.start / MS_PER_DAY, weekday); day < month.end / MS_PER_DAY; day += 7)
    days.push(nameOfPeriod(day, 'D'));
  return days;
}
