// npm run pack:words: puts the words of the English tables, where they stand in no order that means anything, in one in
// which they pack well, and writes the tables anew. gzip finds again what was said before: "claim allege" in two lists
// costs little more than in one.
// To be run after `npm run build`, when words were added and the extractor's bundle nears its budget; `npm run
// pack:words 300` looks for so many seconds.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const table = (name) => join(root, 'src', 'extract', 'locales', name);
const seconds = Number(process.argv[2] ?? 120);
/** What gzip looks back at: what comes later says nothing of these words. */
const WINDOW = 32_768;
/** One in so many steps that make it a byte worse is taken, or the first valley would be the last. */
const WARMTH = 50;

/** The lists of a table whose words may stand in any order: the text between the marks, and what parts the words. */
const LISTS = {
  'irregular-verbs.ts': (text) => [[/'([^']*;[^']*)'/.exec(text)[1], ';']],
  'en-events.ts': (text) => {
    const rows = /categories: `\n([^`]*)`/
      .exec(text)[1]
      .split('\n')
      .flatMap((row) => row.split('|').slice(1, 5));
    const lists = [...text.matchAll(/^ {4}(['"])([^:]*)\1,$/gm)].map(([, , words]) => words);
    return [...rows, ...lists].map((list) => [list, ' ']);
  },
  // Of the classes those whose words all have the same value, or one of their own.
  'en.ts': (text) => [
    [/ FUTURE:\s+"([^=]*)=/.exec(text)[1], ','],
    ...[
      ...text.matchAll(
        /^ {4}(?:UNITS?|LONG|SPAN|DIR|ZONE|REF|LENGTHMOD|STAGE|FREQUENCY|WORKING|ALONG|BUSINESS|COUNTED|HOLIDAY): *\n? *(['"])(.*)\1,$/gm,
      ),
    ].map(([, , words]) => [words, ' ']),
  ],
  'abbreviations.ts': (text) => [...text.matchAll(/'([a-z ]*[a-z]) ?'/g)].map(([, words]) => [words, ' ']),
};

const chunks = join(root, 'dist', 'chunks');
const bundle = readFileSync(
  join(
    chunks,
    readdirSync(chunks).find((name) => /^extract-as-needed-.*\.js$/.test(name)),
  ),
  'utf8',
);
const sources = Object.keys(LISTS).map((name) => ({ name, text: readFileSync(table(name), 'utf8') }));
const lists = sources
  .flatMap(({ name, text }) =>
    LISTS[name](text).map(([words, mark]) => ({ name, words, mark, at: bundle.indexOf(words) })),
  )
  // What stands in the bundle twice, or within another list, stays as it is.
  .filter(({ words, mark, at }) => words.split(mark).length > 2 && at >= 0 && bundle.indexOf(words, at + 1) < 0)
  .sort((a, b) => a.at - b.at);
const last = lists.at(-1);
const between = lists.map(({ at }, i) => bundle.slice(i > 0 ? lists[i - 1].at + lists[i - 1].words.length : 0, at));
const tail = bundle.slice(last.at + last.words.length);
const textOf = (orders, rest) => between.map((before, i) => before + orders[i].join(lists[i].mark)).join('') + rest;
const sizeOf = (orders, rest = tail.slice(0, WINDOW)) => gzipSync(textOf(orders, rest), { level: 9 }).length;

// The same numbers in every run.
let seed = 7;
const random = (below) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
let best = lists.map(({ words, mark }) => words.split(mark));
const before = sizeOf(best, tail);
let size = sizeOf(best);
for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
  const place = random(best.length);
  const words = [...best[place]];
  const moved = words.splice(random(words.length), 1 + random(3));
  words.splice(random(words.length + 1), 0, ...moved);
  const next = best.with(place, words);
  const found = sizeOf(next);
  if (found > size + (random(WARMTH) === 0 ? 1 : 0)) continue;
  best = next;
  size = found;
}
for (const { name, text } of sources) {
  let written = text;
  lists.forEach((list, i) => {
    if (list.name === name) written = written.replace(list.words, () => best[i].join(list.mark));
  });
  if (written !== text) writeFileSync(table(name), written);
}
console.log(`extract: ${before} → ${sizeOf(best, tail)} bytes`);
