/**
 * How well events are found: precision, recall, dates, categories and titles on articles of our own, in four sets:
 * `test/fixtures/gold/` tells well-known events, `gold-second/` made-up ones in other kinds of text (tickers,
 * chronologies, interviews) and with times of day, `gold-third/` made-up ones of every kind of news, with titles,
 * `gold-history/` real ones of the past as historians tell them.
 * `npx tsx test/bench/gold-events.ts [--errors [--titles]]`. Articles marked `tuned: no` were not used to improve the
 * rules; their errors are only shown with `--all`.
 *
 * A gold article is a head (`published`, `kind`, `tuned`), the text with each trigger marked `[word](id)`, and a table
 * `id | category | when | title`:
 * the category `-` is not scored, the date `-` means that the text gives none. A title may be missing; how near one
 * comes to it is the F1 of their words, its names and numbers counted like any other. An event is found when a mention
 * at one of its triggers leads to a predicted event that no other gold event has taken; a predicted event without any
 * trigger is a false one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extractEvents } from '../../src/extract/extract.js';
import type { TimelineEvent } from '../../src/model/event.js';

interface GoldEvent {
  readonly id: string;
  readonly category: string;
  readonly when: string;
  readonly title: string;
}

interface GoldArticle {
  readonly name: string;
  readonly published: string;
  readonly tuned: boolean;
  readonly text: string;
  readonly triggers: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly events: readonly GoldEvent[];
}

interface Counts {
  gold: number;
  predicted: number;
  found: number;
  truePredictions: number;
  dated: number;
  dateRight: number;
  categorised: number;
  categoryRight: number;
  titled: number;
  titleRight: number;
}

const FOLDERS = ['gold', 'gold-second', 'gold-third', 'gold-history'];
const showAll = process.argv.includes('--all');
let showErrors = false;
let showTitles = false;

/** Reads an article from its file. */
function readGold(folder: URL, name: string): GoldArticle {
  const [head = '', body = '', table = ''] = readFileSync(new URL(name, folder), 'utf8').split(/^---\n/m);
  const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const triggers: { id: string; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(/\[([^\]]+)\]\(([\w-]+)\)/g)) {
    text += body.slice(at, match.index);
    triggers.push({ id: match[2] ?? '', start: text.length, end: text.length + (match[1] ?? '').length });
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  text += body.slice(at);
  const events = table
    .trim()
    .split('\n')
    .map((line): GoldEvent => {
      const [id = '', category = '', when = '', title = ''] = line.split('|').map((cell) => cell.trim());
      return { id, category, when, title };
    });
  return { name, published: field('published'), tuned: field('tuned') === 'yes', text, triggers, events };
}

function score(article: GoldArticle): Counts {
  const { events, undated, documents } = extractEvents(article.text, { published: article.published });
  const all = [...events, ...undated];
  const byId = new Map(all.map((event) => [event.id, event]));
  const mentions = documents[0]?.mentions ?? [];
  const counts: Counts = {
    gold: article.events.length,
    predicted: all.length,
    found: 0,
    truePredictions: 0,
    dated: 0,
    dateRight: 0,
    categorised: 0,
    categoryRight: 0,
    titled: 0,
    titleRight: 0,
  };
  const touched = new Set<string>();
  const taken = new Set<string>();
  const missed: string[] = [];
  for (const gold of article.events) {
    const hits = article.triggers
      .filter(({ id }) => id === gold.id)
      .flatMap(({ start, end }) =>
        mentions.filter((mention) => mention.start < end && start < mention.end).map(({ event }) => event),
      );
    for (const hit of hits) touched.add(hit);
    const event = hits.map((hit) => byId.get(hit)).find((found) => found !== undefined && !taken.has(found.id));
    if (!event) {
      missed.push(gold.id);
      continue;
    }
    taken.add(event.id);
    counts.found++;
    compare(article, gold, event, counts);
  }
  counts.truePredictions = all.filter(({ id }) => touched.has(id)).length;
  if (showErrors) {
    if (missed.length > 0) console.log(`${article.name}: missed ${missed.join(', ')}`);
    for (const event of all)
      if (!touched.has(event.id))
        console.log(`${article.name}: not in gold: ${event.when ?? '-'} ${event.category} “${event.title}”`);
  }
  return counts;
}

function compare(article: GoldArticle, gold: GoldEvent, event: TimelineEvent, counts: Counts): void {
  const date = event.best ?? event.when ?? '-';
  counts.dated++;
  const dateRight =
    date === gold.when ||
    event.when === gold.when ||
    (gold.when === '-' &&
      event.best === undefined &&
      event.certainty !== 'explicit' &&
      event.certainty !== 'derived') ||
    weekOf(gold.when) === event.when;
  if (dateRight) counts.dateRight++;
  else if (showErrors)
    console.log(
      `${article.name}: date of ${gold.id}: ${event.when ?? '-'} (best ${event.best ?? '-'}), should be ${gold.when}: “${event.title}”`,
    );
  if (gold.title) {
    counts.titled++;
    counts.titleRight += wordsInCommon(gold.title, event.title);
    if (showTitles)
      console.log(
        `${article.name} ${wordsInCommon(gold.title, event.title).toFixed(2)}: “${event.title}” for “${gold.title}”`,
      );
  }
  if (gold.category === '-') return;
  counts.categorised++;
  if (event.category === gold.category) counts.categoryRight++;
  else if (showErrors)
    console.log(
      `${article.name}: category of ${gold.id}: ${event.category}, should be ${gold.category}: “${event.title}”`,
    );
}

/** F1 of the words of two titles, 0..1. */
function wordsInCommon(a: string, b: string): number {
  const [first, second] = [a, b].map((title) =>
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  const left = [...(second ?? [])];
  const common = (first ?? []).filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1));
  return (2 * common.length) / ((first?.length ?? 0) + (second?.length ?? 0));
}

/** A week of ISO 8601 as one of its days. */
function weekOf(when: string): string | null {
  const match = /^(\d{4})-W(\d\d)$/.exec(when);
  if (!match) return null;
  const january4 = Date.UTC(Number(match[1]), 0, 4);
  const monday = january4 - ((new Date(january4).getUTCDay() + 6) % 7) * 864e5 + (Number(match[2]) - 1) * 6048e5;
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return `[${day(monday)}..${day(monday + 6 * 864e5)}]`;
}

function add(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    predicted: a.predicted + b.predicted,
    found: a.found + b.found,
    truePredictions: a.truePredictions + b.truePredictions,
    dated: a.dated + b.dated,
    dateRight: a.dateRight + b.dateRight,
    categorised: a.categorised + b.categorised,
    categoryRight: a.categoryRight + b.categoryRight,
    titled: a.titled + b.titled,
    titleRight: a.titleRight + b.titleRight,
  };
}

function row(name: string, counts: Counts): string {
  const percent = (part: number, whole: number): string =>
    (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`).padStart(9);
  return (
    name.padEnd(24) +
    String(counts.gold).padStart(6) +
    percent(counts.truePredictions, counts.predicted) +
    percent(counts.found, counts.gold) +
    percent(counts.dateRight, counts.dated) +
    percent(counts.categoryRight, counts.categorised) +
    percent(counts.titleRight, counts.titled)
  );
}

const none: Counts = {
  gold: 0,
  predicted: 0,
  found: 0,
  truePredictions: 0,
  dated: 0,
  dateRight: 0,
  categorised: 0,
  categoryRight: 0,
  titled: 0,
  titleRight: 0,
};
for (const name of FOLDERS) {
  const folder = new URL(`../fixtures/${name}/`, import.meta.url);
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readGold(folder, file));
  console.log(`${name.padEnd(24)}  gold precision   recall     date category    title`);
  for (const tuned of [true, false]) {
    showErrors = showAll || (tuned && process.argv.includes('--errors'));
    showTitles = showErrors && process.argv.includes('--titles');
    let total = none;
    for (const article of articles.filter((candidate) => candidate.tuned === tuned)) {
      const counts = score(article);
      total = add(total, counts);
      console.log(row(article.name.replace('.txt', ''), counts));
    }
    console.log(row(tuned ? 'tuned on' : 'never tuned on', total));
  }
}
