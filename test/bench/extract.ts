/**
 * How well and how fast text becomes dates, beside the rival. `npm run bench:extract -- CORPORA`, or CORPORA in the
 * environment: a folder with gold files `*.gold.json` and the scorers `score.mjs` and `score-events.mjs`. No text of a
 * corpus enters the project, so without the folder there is nothing to measure but speed and size.
 *
 * Documents are parted by a hash of their name: two thirds were looked at while rules were written ("tune"), one third
 * only scored ("check").
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import { build } from 'esbuild';
import { cleanDocument } from '../../src/extract/document.js';
import { extractEvents } from '../../src/extract/extract.js';
import { splitSentences } from '../../src/extract/sentences.js';
import { daysFromDate } from '../../src/model/calendar.js';
import { nameOfPeriod } from '../../src/extract/timex/period.js';
import { readTimes } from '../../src/extract/timex/read-times.js';
import { variedNews } from '../support/varied-news.js';

interface Prediction {
  start: number;
  end: number;
  type: string;
  value: string;
}
interface GoldDocument {
  dct: string;
  text: string;
  timexes: Prediction[];
  events?: unknown[];
}
type Docs = Record<string, GoldDocument>;
interface Summary {
  gold: number;
  sys: number;
  strict: { f: number };
  relaxed: { f: number };
  valueF1: number;
}
type ScoreAll = (docs: Docs, predictions: Record<string, Prediction[]>, filter: null) => { summary: Summary };

const CORPORA = ['timebank', 'meantime-apple', 'aquaint'];
const PARTS = 3;
const folder = process.argv[2] ?? process.env['CORPORA'];

/** FNV-1a of the document's name; part 0 is the check part. */
function partOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash % PARTS;
}

function ours({ text, dct }: GoldDocument): Prediction[] {
  const document = cleanDocument(text);
  const timexes = readTimes(document, splitSentences(document), { documentDate: dct }).timexes;
  return timexes.map(({ start, end, type, value }) => ({ ...document.sourceSpan(start, end), type, value }));
}

/**
 * chrono's results as TIMEX3: as fine as the components that it is certain of; "now" and weeks as TIMEX3 writes them.
 */
function rival({ text, dct }: GoldDocument): Prediction[] {
  return chrono.parse(text, { instant: new Date(`${dct.slice(0, 10)}T12:00:00Z`), timezone: 0 }).map((result) => {
    const { start } = result;
    const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');
    const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
    const at = { start: result.index, end: result.index + result.text.length };
    if (/\bnow$/i.test(result.text)) return { ...at, type: 'DATE', value: 'PRESENT_REF' };
    if (/\bweek$/i.test(result.text))
      return {
        ...at,
        type: 'DATE',
        value: nameOfPeriod(daysFromDate(start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1), 'W'),
      };
    if (start.isCertain('hour'))
      return { ...at, type: 'TIME', value: `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}` };
    if (start.isCertain('day') || start.isCertain('weekday')) return { ...at, type: 'DATE', value: day };
    if (start.isCertain('month')) return { ...at, type: 'DATE', value: day.slice(0, 7) };
    return { ...at, type: 'DATE', value: start.isCertain('year') ? day.slice(0, 4) : day };
  });
}

const percent = (share: number): string => (100 * share).toFixed(1);

async function quality(corpora: string): Promise<void> {
  const { scoreAll } = (await import(pathToFileURL(path.join(corpora, 'score.mjs')).href)) as { scoreAll: ScoreAll };
  console.log(
    'Time expressions: F1 strict / relaxed / value\n\n| corpus | part | gold | event-timeline | chrono-node |\n|---|---|---|---|---|',
  );
  for (const name of CORPORA) {
    const file = path.join(corpora, `${name}.gold.json`);
    if (!existsSync(file)) continue;
    const { docs } = JSON.parse(readFileSync(file, 'utf8')) as { docs: Docs };
    const read = (reader: (document: GoldDocument) => Prediction[]): Record<string, Prediction[]> =>
      Object.fromEntries(Object.entries(docs).map(([id, document]) => [id, reader(document)]));
    const predictions = [read(ours), read(rival)];
    for (const [part, chosen] of [
      ['tune', (n: number) => n > 0],
      ['check', (n: number) => n === 0],
      ['all', () => true],
    ] as const) {
      const some = Object.fromEntries(Object.entries(docs).filter(([id]) => chosen(partOf(id))));
      const cells = predictions.map((prediction) => {
        const { strict, relaxed, valueF1 } = scoreAll(some, prediction, null).summary;
        return `${percent(strict.f)} / ${percent(relaxed.f)} / **${percent(valueF1)}**`;
      });
      const gold = Object.values(some).reduce((sum, { timexes }) => sum + timexes.length, 0);
      console.log(`| ${name} | ${part} | ${gold} | ${cells.join(' | ')} |`);
    }
  }
}

/** Dates of events, with the two baselines; the scorer is a program of its own. */
function eventDates(corpora: string): void {
  const gold = path.join(corpora, 'meantime-apple.gold.json');
  const scorer = path.join(corpora, 'score-events.mjs');
  if (!existsSync(gold) || !existsSync(scorer)) return;
  const { docs } = JSON.parse(readFileSync(gold, 'utf8')) as { docs: Docs };
  const mentions = Object.fromEntries(
    Object.entries(docs).map(([id, { text, dct }]) => {
      const { documents } = extractEvents(text, { published: dct });
      return [id, documents[0]?.mentions.map(({ start, end, from, to }) => ({ start, end, from, to })) ?? []];
    }),
  );
  const scratch = mkdtempSync(path.join(tmpdir(), 'bench-extract-'));
  const file = path.join(scratch, 'mentions.json');
  writeFileSync(file, JSON.stringify(mentions));
  console.log('\nDates of events, meantime-apple\n');
  for (const [name, prediction] of [
    ['event-timeline', file],
    ['always the publication date', 'DCT'],
    ['nearest time expression of the gold', 'TIMEX'],
  ] as const) {
    console.log(
      `${name}: ${spawnSync(process.execPath, [scorer, gold, prediction], { encoding: 'utf8' }).stdout.trim().replace(/\s*\n/g, '; ')}`,
    );
  }
  rmSync(scratch, { recursive: true });
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Source text as one module, as it ships: the runner of this file would slow each small function down. */
async function bundle(contents: string): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents, resolveDir: path.resolve('.'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

const TIME_EXPRESSIONS =
  "export * from './src/extract/document.ts'; export * from './src/extract/sentences.ts'; export * from './src/extract/timex/read-times.ts';";
const WHOLE = "export { extractEvents } from './src/extract/extract.ts';";

interface Shipped {
  cleanDocument: typeof cleanDocument;
  splitSentences: typeof splitSentences;
  readTimes: typeof readTimes;
  extractEvents: typeof extractEvents;
}

const PUBLISHED = '2021-06-03';
const ARTICLE = 10_000;

/** Texts that are written to be slow; as long as wanted. */
const HOSTILE: Readonly<Record<string, (characters: number) => string>> = {
  'one sentence': (characters) => variedNews(characters).replaceAll(/[.!?]\s+/g, ', and '),
  'dates only': (characters) =>
    Array.from({ length: characters / 15 }, (_, i) => `${1 + (i % 28)} March ${1900 + (i % 120)}`).join(', '),
  'one event over and over': (characters) => 'Police arrested Ada Berg in Norrvik on Monday. '.repeat(characters / 47),
  'each event after the last': (characters) =>
    Array.from(
      { length: characters / 45 },
      (_, i) => `Two days later Ada ${'Berg Lind Holm Dahl'.split(' ')[i % 4]}${'abcdefg'.charAt(i % 7)} resigned.`,
    ).join(' '),
};

async function speed(): Promise<void> {
  const MEGABYTE = 1e6;
  const code = await bundle(`${TIME_EXPRESSIONS} ${WHOLE}`);
  const shipped = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Shipped;
  const whole = (text: string): void => void shipped.extractEvents(text, { published: PUBLISHED });
  const articles = (text: string): void => {
    const count = Math.ceil(text.length / ARTICLE);
    shipped.extractEvents(
      Array.from({ length: count }, (_, i) => ({
        text: text.slice(i * ARTICLE, (i + 1) * ARTICLE),
        published: PUBLISHED,
      })),
    );
  };
  const times = (text: string): void => {
    const document = shipped.cleanDocument(text);
    shipped.readTimes(document, shipped.splitSentences(document), { documentDate: PUBLISHED });
  };
  const readers: readonly (readonly [string, (text: string) => void, (characters: number) => string])[] = [
    ['time expressions', times, variedNews],
    ['whole extraction', whole, variedNews],
    ['whole extraction, articles of 10 kB', articles, variedNews],
    ...Object.entries(HOSTILE).map(([name, text]) => [`whole extraction, ${name}`, whole, text] as const),
    ['chrono-node', (text) => void rival({ text, dct: PUBLISHED, timexes: [] }), variedNews],
  ];
  console.log(
    '\nSpeed: megabytes of text per CPU second, and what ten times the text costs\n\n| | 0.1 MB | 1 MB | 10× text costs |\n|---|---|---|---|',
  );
  for (const [name, reader, textOf] of readers) {
    reader(textOf(MEGABYTE / 10));
    const seconds = [MEGABYTE / 10, MEGABYTE].map((size) => {
      const text = textOf(size);
      const start = cpuSeconds();
      reader(text);
      return cpuSeconds() - start;
    });
    const [small = 0, large = 0] = seconds;
    console.log(
      `| ${name} | ${(0.1 / small).toFixed(2)} MB/s | ${(1 / large).toFixed(2)} MB/s | ${(large / small).toFixed(1)}× |`,
    );
  }
}

async function size(): Promise<void> {
  const sizeOf = async (contents: string): Promise<string> =>
    `${(gzipSync(await bundle(contents), { level: 9 }).length / 1000).toFixed(1)} kB`;
  console.log('\nSize, minified and gzipped\n');
  console.log(
    `time expressions (clean, split, find, date): ${await sizeOf(`${TIME_EXPRESSIONS} export * from './src/extract/document-date.ts';`)}`,
  );
  console.log(`whole extraction: ${await sizeOf(WHOLE)}`);
  console.log(`chrono-node: ${await sizeOf("export { parse } from 'chrono-node';")}`);
}

if (folder !== undefined && existsSync(path.join(folder, 'score.mjs'))) {
  await quality(folder);
  eventDates(folder);
} else {
  console.log(
    folder === undefined
      ? 'No corpora: name their folder to measure quality (npm run bench:extract -- FOLDER).'
      : `No corpora in ${folder}: it holds no score.mjs.`,
  );
}
await speed();
await size();
