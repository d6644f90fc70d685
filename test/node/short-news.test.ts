import { expect } from 'chai';
import { readMarkedNews } from '../support/marked-news.js';

/**
 * Sixty short news of our own, marked before they were read; rules were improved on them. What no rule may be written
 * for is only measured: `test/bench/short-news.ts`.
 */
const readings = readMarkedNews(new URL('../fixtures/short/open.txt', import.meta.url)).flatMap(
  (news) => news.readings,
);

describe('short news in our own words', () => {
  it('are read', () => expect(readings.length).to.be.above(500));

  for (const { aspect, words, text, expected, read, right, known } of readings) {
    if (!known)
      it(`${aspect} of “${words}” in “${text}”`, () =>
        expect(right, `read as ${read}, marked as ${expected}`).to.equal(true));
  }

  it('are only marked as not read yet where that is so', () => {
    expect(
      readings.filter(({ known, right }) => known && right).map(({ aspect, words }) => `${aspect} of ${words}`),
    ).to.deep.equal([]);
  });
});
