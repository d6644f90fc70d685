import { expect } from 'chai';
import fc from 'fast-check';
import { cleanDocument } from '../../src/extract/document.js';
import { german } from '../../src/extract/locales/de.js';
import { english } from '../../src/extract/locales/en.js';
import type { Locale } from '../../src/extract/locales/locale.js';
import { splitSentences } from '../../src/extract/sentences.js';

function sentences(text: string, locale: Locale = english): string[] {
  const document = cleanDocument(text, locale);
  return splitSentences(document, locale).map(({ start, end }) => document.text.slice(start, end));
}

describe('splitSentences', () => {
  const whole = [
    'Dr. Weber met Gov. Hill on Feb. 28 at 9 a.m. in St. Moritz.',
    'The U.S. Congress and Acme Corp. agreed on a $3.5 billion deal, No. 7 on the list.',
    'J. R. Smith asked: “Why now?” and left.',
    'The version 2.0 of example.org costs 3.50 euros.',
    'He waited ... and waited.',
    'The plant in Kan . shut on Sept . 9 last year.',
  ];
  for (const text of whole) it(`keeps whole: ${text}`, () => expect(sentences(text)).to.deep.equal([text]));

  const parted: readonly (readonly string[])[] = [
    ['The ferry sailed.', 'It was late.'],
    ['“We are ready.”', 'The minister smiled.'],
    ['He left the U.S.', 'The talks went on.'],
    ['It opened at 9 a.m.', 'The queue was long.'],
    ['Who knew?', 'Nobody!', '1999 was a good year.'],
    ['The plan (see below) failed.', '(It was a bad plan.)', 'They tried again.'],
    ['They met on Feb. 28.', 'In March they parted.'],
  ];
  for (const parts of parted)
    it(`parts: ${parts.join(' | ')}`, () => expect(sentences(parts.join(' '))).to.deep.equal(parts));

  it('ends a sentence with its paragraph', () => {
    expect(sentences('Ferry returns\n\nThe ferry sailed on Monday')).to.deep.equal([
      'Ferry returns',
      'The ferry sailed on Monday',
    ]);
  });

  it('knows that a German number with a stop is an ordinal', () => {
    expect(sentences('Am 3. Juni kam z. B. Dr. Weber. Er blieb.', german)).to.deep.equal([
      'Am 3. Juni kam z. B. Dr. Weber.',
      'Er blieb.',
    ]);
  });

  it('loses and doubles no token, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('The', 'ferry', '.', '?', '”', '“', 'U.S.', '3', '\n\n', ' ', 'Mr', '(', ')', '…', '😀'),
        ),
        (parts) => {
          const document = cleanDocument(parts.join(''));
          let end = 0;
          for (const sentence of splitSentences(document)) {
            expect(document.text.slice(end, sentence.start).trim()).to.equal('');
            expect(sentence.tokens[0]?.start).to.equal(sentence.start);
            expect(sentence.tokens.at(-1)?.end).to.equal(sentence.end);
            end = sentence.end;
          }
          expect(document.text.slice(end).trim()).to.equal('');
        },
      ),
    );
  });
});
