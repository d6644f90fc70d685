import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';
import { localeOf } from '../../../src/extract/locales/by-language.js';
import { german } from '../../../src/extract/locales/de.js';

describe('localeOf', () => {
  it('knows a language by its tag, whatever the region, and falls back to English', () => {
    expect(
      ['de', 'de-AT', 'DE', 'en-GB', 'fr', '', null, undefined].map((tag) => localeOf(tag, [german]).code),
    ).to.deep.equal(['de', 'de', 'de', 'en', 'en', 'en', 'en', 'en']);
  });
  it('chooses the words that a text is read with', () => {
    const values = (language?: string): (string | undefined)[] | undefined =>
      extractEvents('Am Dienstag, dem 1. Juni, trafen sie sich. Vor zwei Wochen, am 03.04.2021, war es ruhig.', {
        published: '2021-06-03',
        language,
      }).documents[0]?.timexes.map(({ value }) => value);
    expect(values('de')).to.deep.equal(['2021-06-01', '2021-W20', '2021-04-03']);
    expect(values()).to.deep.equal(['2021-04-03']);
  });
  it('takes the language of a page, unless the caller knows better', () => {
    const page = '<html lang="de-CH"><body><p>Am Dienstag, dem 1. Juni, trafen sie sich.</p></body></html>';
    const values = (language?: string): (string | undefined)[] | undefined =>
      extractEvents(page, { published: '2021-06-03', language }).documents[0]?.timexes.map(({ value }) => value);
    expect(values()).to.deep.equal(['2021-06-01']);
    expect(values('en')).to.deep.equal([]);
  });
});
