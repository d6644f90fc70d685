import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { edtfTextBounds } from '../../src/model/edtf-parse.js';
import { MS_PER_DAY } from '../../src/model/calendar.js';
import { extractEvents } from '../../src/extract/extract.js';

/** Business news of our own, in which each trigger that the text dates is marked with when: `[word](2008-11-18)`. */
const folder = new URL('../fixtures/dates/', import.meta.url);
/**
 * Of all marked triggers; the rest are mostly remarks that were made on the day of the story and get the day of
 * publication.
 */
const LEAST_RIGHT = 0.85;

/** First and last day of a date, "2008-11-18", "2008-11", "2008" or "2008-Q3". */
function days(when: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(when);
  const bounds = edtfTextBounds(quarter ? `${quarter[1]}-${32 + Number(quarter[2])}` : when);
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return bounds ? `${day(bounds.beginEarliest)}..${day(bounds.endLatest - MS_PER_DAY)}` : '';
}

/** The triggers of an article that get other days than those marked. */
function wrong(name: string): { readonly marked: number; readonly wrong: readonly string[] } {
  const [head = '', body = ''] = readFileSync(new URL(name, folder), 'utf8').split('---\n');
  const marks: { readonly start: number; readonly word: string; readonly when: string }[] = [];
  const text = body.split(/(\[[^\]]+\]\([^)]+\))/).reduce((before, piece) => {
    const [, word, when] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? [];
    if (word !== undefined && when !== undefined) marks.push({ start: before.length, word, when });
    return before + (word ?? piece);
  }, '');
  const mentions =
    extractEvents(text, { published: head.slice('published: '.length).trim() }).documents[0]?.mentions ?? [];
  return {
    marked: marks.length,
    wrong: marks.flatMap(({ start, word, when }) => {
      const mention = mentions.find((other) => other.start < start + word.length && start < other.end);
      const got = mention ? `${mention.from}..${mention.to}` : 'no mention';
      return got === days(when) ? [] : [`${name}: ${word} ${when}, got ${got}`];
    }),
  };
}

describe('dates of the mentions of whole articles', () => {
  it(`are right for at least ${100 * LEAST_RIGHT} of 100`, () => {
    const articles = readdirSync(folder).map(wrong);
    const marked = articles.reduce((sum, article) => sum + article.marked, 0);
    const errors = articles.flatMap((article) => article.wrong);
    expect(marked).to.be.above(100);
    expect(1 - errors.length / marked, errors.join('\n')).to.be.at.least(LEAST_RIGHT);
  });
});
