import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { extractEvents } from '../../src/extract/extract.js';

/** Sentences of our own, each with the category that a reader gives what its marked words tell. */
const lines = readFileSync(new URL('../fixtures/categories/en.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const cases = lines.map((line) => {
  const [, minus = '', category = '', before = '', word = '', after = ''] =
    /^(- )?(\w+) \| ([^[]*)\[([^\]]+)\](.*)$/.exec(line) ?? [];
  return {
    isKnown: minus === '',
    category,
    text: before + word + after,
    start: before.length,
    end: before.length + word.length,
  };
});

/** The category of the event that the marked words tell of or stand beside; empty for none. */
function categoryAt({ text, start, end }: (typeof cases)[number]): string {
  const { events, undated, documents } = extractEvents(text, { published: '2024-05-16' });
  const told = documents[0]?.mentions.find(
    (mention) => mention.event !== '' && mention.start < end && start < mention.end,
  );
  return [...events, ...undated].find(({ id }) => id === told?.event)?.category ?? '';
}

describe('categories of sentences in our own words', () => {
  it('are all marked', () =>
    expect(cases.filter(({ category, end, start }) => category === '' || end === start)).to.deep.equal([]));

  for (const one of cases) {
    const { isKnown, category, text } = one;
    if (isKnown) it(`${category}: ${text}`, () => expect(categoryAt(one)).to.equal(category));
  }

  it('are only marked as not known yet where that is so', () => {
    expect(
      cases.filter((one) => !one.isKnown && categoryAt(one) === one.category).map(({ text }) => text),
    ).to.deep.equal([]);
  });
});
