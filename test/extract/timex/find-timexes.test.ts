import { expect } from 'chai';
import { cleanDocument } from '../../../src/extract/document.js';
import { splitSentences } from '../../../src/extract/sentences.js';
import { findTimexes } from '../../../src/extract/timex/find-timexes.js';

/** "words → value" of every time expression, against Thursday 3 June 2021. */
function found(text: string, documentDate: string | null = '2021-06-03'): string[] {
  const document = cleanDocument(text);
  return findTimexes(document, splitSentences(document), { documentDate }).map((timex) => `${timex.text} → ${timex.value}`);
}

describe('findTimexes', () => {
  it('reads the dates that news is made of', () => {
    expect(found('The ministers met on Tuesday. The fund paid last weekend. The treaty dates from 1999.')).to.deep.equal(['Tuesday → 2021-06-01', 'last weekend → 2021-W21-WE', '1999 → 1999']);
  });
  it('leaves what hangs on an unknown publication date unplaced', () => {
    expect(found('They met on Tuesday.', null)).to.deep.equal(['Tuesday → XXXX-WXX-2']);
  });
});
