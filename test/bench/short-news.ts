/**
 * How well short news of every kind is read: values of time expressions, events found, their dates and categories, on
 * `test/fixtures/short/`.
 * `npx tsx test/bench/short-news.ts [--errors]`; what is wrong is only shown of the texts that rules were improved on.
 */
import { readMarkedNews, type News } from '../support/marked-news.js';

const ASPECTS = ['value', 'found', 'when', 'category'] as const;

for (const [name, title] of [
  ['open', 'tuned on'],
  ['unseen', 'never tuned on'],
] as const) {
  const news = readMarkedNews(new URL(`../fixtures/short/${name}.txt`, import.meta.url));
  for (const kind of [...new Set(news.map((one) => one.kind)), null])
    console.log(
      row(
        kind ?? title,
        news.filter((one) => kind === null || one.kind === kind),
      ),
    );
  if (name === 'unseen' ? !process.argv.includes('--all') : !process.argv.includes('--errors')) continue;
  for (const { readings, others } of news) {
    const wrong = readings.filter(({ right }) => !right);
    if (wrong.length + others.length > 0) console.log(`\n${readings[0]?.text}`);
    for (const { aspect, words, expected, read } of wrong)
      console.log(`   ${aspect} of “${words}”: ${read}, should be ${expected}`);
    for (const other of others) console.log(`   + ${other}`);
  }
}

function row(name: string, news: readonly News[]): string {
  const readings = news.flatMap((one) => one.readings);
  const cells = ASPECTS.map((aspect) => {
    const own = readings.filter((reading) => reading.aspect === aspect);
    return `${aspect} ${own.filter(({ right }) => right).length}/${own.length}`.padEnd(18);
  });
  return `${name.padEnd(16)}${cells.join('')}others ${news.flatMap(({ others }) => others).length}`;
}
