// When a document was published, if nobody says so: candidates are collected with their basis, those that the text speaks against are
// rejected with the reason, and what is left is as uncertain as it is. Nothing is guessed: a text without any hint has no date. In order of
// trust: given, page metadata, the address of the page, a dateline, addresses in the text (what is cited was there before; its month
// together with a reported weekday of the lead leaves four or five days).

import { daysFromDate, daysInMonth, weekdayOfDays } from '../model/calendar.js';
import type { CleanDocument, Link } from './clean-document.js';
import { english } from './locales/en.js';
import type { Locale } from './locales/locale.js';
import type { Sentence } from './sentences.js';
import { findTimexes } from './timex/find-timexes.js';
import { two } from './timex/period.js';

/** A date that the document might have been published on, and why. */
export interface DateCandidate {
  /** EDTF. */
  readonly value: string;
  /** Where it comes from, in plain words: "given", "page metadata", "address of the page", "dateline", "address in the text". */
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
  readonly published?: string | null;
  /** Address of the document. */
  readonly url?: string | null;
  /** Default: English. */
  readonly locale?: Locale;
}

/** A month, or a day, in an address: "/2021/06/", "/2021/06/03/", "/2021-06-03-". */
const DATE_IN_ADDRESS = /[/=-](19\d\d|20\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/_.?#-]|$)/;
/** What a page says of itself that is not when it was published. */
const NO_PUBLICATION = new Set(['time', 'canonical', 'title', 'language']);
const ISO_DAY = /^\s*(\d{4}-\d\d(?:-\d\d)?)/;
/** Words of an address that its label must share to be its label. */
const SHARED_SLUG = 0.5;
/** Cited pages of one story lie closer together than this. */
const YEARS_APART = 2;
const LEAD_SENTENCES = 4;
/** A dateline is shorter than a sentence. */
const LONGEST_DATELINE = 80;

/** The publication date of a document; null when nothing tells it. */
export function findDocumentDate(document: CleanDocument, sentences: readonly Sentence[], options: DocumentDateOptions = {}): DocumentDate | null {
  const { published, url, locale = english } = options;
  const candidates: DateCandidate[] = [];
  if (published) candidates.push({ value: published.trim(), basis: 'given' });
  for (const { name, value } of document.metadata) {
    const day = ISO_DAY.exec(value)?.[1];
    if (day !== undefined && !NO_PUBLICATION.has(name)) add(candidates, { value: day, basis: 'page metadata' });
  }
  const time = ISO_DAY.exec(document.metadata.find((entry) => entry.name === 'time')?.value ?? '')?.[1];
  if (time !== undefined) add(candidates, { value: time, basis: 'first time in the page' });
  for (const address of [url ?? '', ...document.metadata.filter((entry) => entry.name === 'canonical').map((entry) => entry.value)]) {
    const value = dateInAddress(address);
    if (value !== null) add(candidates, { value, basis: 'address of the page' });
  }
  const dateline = datelineOf(document, sentences, locale);
  if (dateline !== null) add(candidates, { value: dateline, basis: 'dateline' });
  const cited = citedDates(document.links);
  const best = candidates[0];
  if (best) return { value: best.value, basis: best.basis, candidates: [...candidates, ...cited] };
  const allowed = cited.filter((candidate) => candidate.rejected === undefined);
  const latest = allowed.reduce<DateCandidate | null>((found, candidate) => (found && found.value >= candidate.value ? found : candidate), null);
  if (!latest) return null;
  const days = /^\d{4}-\d\d$/.test(latest.value) ? weekdaysOfMonth(latest.value, reportedWeekday(document, sentences, locale)) : [];
  if (days.length === 0) return { value: `${latest.value}~`, basis: latest.basis, candidates: cited };
  const value = `[${days.join(',')}]`;
  const basis = 'address in the text and the weekday of the report';
  return { value, basis, candidates: [{ value, basis }, ...cited] };
}

function add(candidates: DateCandidate[], candidate: DateCandidate): void {
  if (!candidates.some(({ value, basis }) => value === candidate.value && basis === candidate.basis)) candidates.push(candidate);
}

function dateInAddress(url: string): string | null {
  const match = DATE_IN_ADDRESS.exec(url);
  if (!match) return null;
  return `${match[1]}-${match[2]}${match[3] === undefined ? '' : `-${match[3]}`}`;
}

/** Dates of the addresses in the text; a related article's, or one far behind all others, is rejected. */
function citedDates(links: readonly Link[]): DateCandidate[] {
  const dated = links.flatMap((link) => {
    const value = dateInAddress(link.url);
    return value === null ? [] : [{ link, value, related: link.label !== undefined && sharesSlug(link.url, link.label) }];
  });
  const yearOf = ({ value }: { value: string }): number => Number(value.slice(0, 4));
  const years = [...new Map(dated.filter(({ related }) => !related).map((entry) => [entry.link.url, yearOf(entry)])).values()].sort((a, b) => b - a);
  const [newest = 0, next] = years;
  const seen = new Set<string>();
  return dated.flatMap((entry): DateCandidate[] => {
    const { link, value, related } = entry;
    if (seen.has(link.url)) return [];
    seen.add(link.url);
    const basis = 'address in the text';
    if (related) return [{ value, basis, rejected: `it belongs to the related article “${link.label ?? ''}”, which may be newer than the text` }];
    if (next !== undefined && yearOf(entry) === newest && newest - next >= YEARS_APART) return [{ value, basis, rejected: `it is years later than everything else that the text cites (${next})` }];
    return [{ value, basis }];
  });
}

function sharesSlug(url: string, label: string): boolean {
  const slug = (/([^/]+)\/?$/.exec(url)?.[1] ?? '').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 2);
  const words = new Set(label.toLowerCase().split(/[^a-z0-9]+/));
  return slug.length > 1 && slug.filter((word) => words.has(word)).length >= slug.length * SHARED_SLUG;
}

/** "Published", "Last updated on:" before a date: what a page says of itself. The capital tells it from "was published on". */
const PUBLISHED = /(?:^|[^\p{L}])(?:Published|Posted|Updated|Issued|PUBLISHED|POSTED|UPDATED|(?:First|Last) (?:published|posted|updated)|Veröffentlicht|Erschienen|Aktualisiert|Stand)(?: on| at| am| vom)?\s*[:|-]?\s*$/u;
/** A sentence that goes on: "Published 14 March 2022, the report …". */
const GOES_ON = /^,?\s*\p{Ll}{3}/u;
/** What parts a dateline from the story: a dash, also one typed as hyphens; a bracket with the agency may stand before it. */
const OPENS_STORY = /^\.?\s*(?:\([^)]*\)\s*)?(?:[—–_]|--|-\s)/;
/** The small words of names of places: "RIO DE JANEIRO", "Frankfurt am Main". */
const SMALL_IN_NAMES = new Set(['de', 'da', 'do', 'del', 'la', 'le', 'el', 'al', 'am', 'an', 'der', 'den', 'on', 'upon', 'of', 'and']);

/**
 * A whole date in a short line of its own, behind "Published", or before the first sentence's dash or bracket: "NAIROBI, 7 August 1998 (Agency) —".
 * Where a dateline's date stands in a sentence that goes on, only places and agencies stand before it.
 */
function datelineOf(document: CleanDocument, sentences: readonly Sentence[], locale: Locale): string | null {
  const lead = sentences.slice(0, LEAD_SENTENCES);
  for (const timex of findTimexes(document, lead, { locale })) {
    const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(timex.value)?.[0];
    const sentence = lead.find(({ index }) => index === timex.sentence);
    const paragraph = document.paragraphs[sentence?.paragraph ?? -1];
    if (day === undefined || !paragraph) continue;
    const before = document.text.slice(Math.max(paragraph.start, timex.start - LONGEST_DATELINE), timex.start);
    const behind = document.text.slice(timex.end, Math.min(paragraph.end, timex.end + LONGEST_DATELINE / 2));
    if (PUBLISHED.test(before) && !GOES_ON.test(behind)) return eitherOf(day, timex.alternative);
    const alone = timex.type === 'DATE' && paragraph.end - paragraph.start <= LONGEST_DATELINE && !/[.!?]$/.test(document.text.slice(paragraph.start, paragraph.end));
    const opens = timex.end - paragraph.start <= LONGEST_DATELINE && OPENS_STORY.test(behind) && namesOnly(before);
    if (alone || opens) return eitherOf(day, timex.alternative);
  }
  return null;
}

/** "Published 12/05/2021" leaves two days. */
function eitherOf(day: string, other: string | undefined): string {
  return other === undefined ? day : `[${[day, other].sort().join(',')}]`;
}

/** Whether nothing but names, numbers and brackets stands here: "PARIS (Newsdesk), Tuesday,". */
function namesOnly(text: string): boolean {
  return text.replaceAll(/\([^)]*\)/g, '').split(/[^\p{L}]+/u).every((word) => word === word.toUpperCase() || word.charAt(0) !== word.charAt(0).toLowerCase() || SMALL_IN_NAMES.has(word));
}

/** The weekday on which the lead reports: "… announced Thursday"; null when the lead names none or several. */
function reportedWeekday(document: CleanDocument, sentences: readonly Sentence[], locale: Locale): number | null {
  const weekdays = new Set<number>();
  for (const timex of findTimexes(document, sentences.slice(0, LEAD_SENTENCES), { locale })) {
    const weekday = /^XXXX-WXX-(\d)/.exec(timex.value)?.[1];
    if (weekday !== undefined) weekdays.add(Number(weekday));
  }
  const [only] = weekdays;
  return weekdays.size === 1 && only !== undefined ? only : null;
}

/** The days of a month ("2021-06") that are this weekday. */
function weekdaysOfMonth(value: string, weekday: number | null): string[] {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const days: string[] = [];
  if (weekday === null) return days;
  for (let day = 1; day <= daysInMonth(year, month); day++) {
    if (weekdayOfDays(daysFromDate(year, month, day)) === weekday) days.push(`${value}-${two(day)}`);
  }
  return days;
}
