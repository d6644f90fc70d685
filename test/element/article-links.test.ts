import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkAt, linkEvents } from '../../src/element/article/article-links.js';
import type { Source, TimelineEvent } from '../../src/model/event.js';

const TEXT = 'The minister resigned on Monday. He had met the unions last week, and the talks failed on Friday.';
const FIRST = 'The minister resigned on Monday.';
const SECOND = 'He had met the unions last week, and the talks failed on Friday.';
const event = (id: string, ...sources: Source[]): TimelineEvent => ({ id, title: id, sources });
const dated = (quote: string, words: string): Source => {
  const start = TEXT.indexOf(quote);
  return {
    quote,
    start,
    end: start + quote.length,
    date: { text: words, start: TEXT.indexOf(words), rule: 'weekday' },
  };
};
const shown = (events: TimelineEvent[], text = TEXT): string[] =>
  linkEvents(text, events).map(
    ({ event: { id }, start, end, words }) =>
      `${id}: ${text.slice(start, end)} | ${words ? text.slice(words.start, words.end) : '-'}`,
  );

describe('linkEvents', () => {
  it('takes the offsets of a quote that stands where it should', () => {
    expect(shown([event('resigned', dated(FIRST, 'Monday')), event('met', dated(SECOND, 'last week'))])).to.deep.equal([
      `resigned: ${FIRST} | Monday`,
      `met: ${SECOND} | last week`,
    ]);
  });

  it('finds a quote that has moved, and its words with it', () => {
    expect(shown([event('met', dated(SECOND, 'last week'))], `An editor wrote this. ${TEXT}`)).to.deep.equal([
      `met: ${SECOND} | last week`,
    ]);
  });

  it('finds quotes without offsets', () => {
    expect(shown([event('met', { quote: SECOND, date: { text: 'Friday', rule: 'weekday' } })])).to.deep.equal([
      `met: ${SECOND} | Friday`,
    ]);
  });

  it('has no link for what the text does not say', () => {
    expect(
      shown([
        event('a', { quote: 'Nobody said so.', start: 0, end: 15 }),
        event('b', {}),
        event('c'),
        event('d', { quote: '' }),
      ]),
    ).to.deep.equal([]);
  });

  it('has no words when the date came from none, or from words outside of the sentence', () => {
    expect(
      shown([
        event('a', { quote: FIRST, date: { text: '', rule: 'publication-date' } }),
        event('b', { quote: FIRST, date: { text: 'Friday', rule: 'weekday' } }),
      ]),
    ).to.deep.equal([`a: ${FIRST} | -`, `b: ${FIRST} | -`]);
  });

  it('stays inside the text whatever the offsets say', () => {
    const offset = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }), fc.double());
    // Few letters: quotes that the text has are wanted.
    const words = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 });
    fc.assert(
      fc.property(words, words, offset, words, offset, (text, quote, start, words, wordsStart) => {
        for (const link of linkEvents(text, [
          event('x', { quote, start, date: { text: words, start: wordsStart, rule: 'r' } }),
        ])) {
          expect([link.start, link.end, link.words?.start ?? 0, link.words?.end ?? 0].every(Number.isInteger)).to.equal(
            true,
          );
          expect(text.slice(link.start, link.end)).to.equal(quote);
          if (link.words) expect(text.slice(link.words.start, link.words.end)).to.equal(words);
        }
      }),
      {
        examples: [
          ['a', 'a', Number.NaN, '', 0],
          ['a', 'a', -1, '', 0],
          ['ab', 'ab', 0.5, 'b', 1.5],
          ['ab', 'ab', 0, 'b', 0.5],
        ],
      },
    );
  });
});

describe('linkAt', () => {
  const links = linkEvents(TEXT, [
    event('resigned', dated(FIRST, 'Monday')),
    event('met', dated(SECOND, 'last week')),
    event('failed', dated(SECOND, 'Friday')),
  ]);
  const at = (words: string): string | undefined => linkAt(links, TEXT.indexOf(words))?.event.id;

  it('is the event of the sentence', () => expect(at('minister')).to.equal('resigned'));
  it('of two events in one sentence is the one whose words are nearest', () => {
    expect(at('met the')).to.equal('met');
    expect(at('failed')).to.equal('failed');
  });
  it('is nothing outside of the sentences', () => expect(linkAt(links, TEXT.length + 5)?.event.id).to.equal(undefined));
});
