import { expect } from 'chai';
import { findDocumentDate, type DocumentDate } from '../../src/extract/document-date.js';
import { cleanDocument } from '../../src/extract/document.js';
import { splitSentences } from '../../src/extract/sentences.js';

function dateOf(text: string, options: { published?: string; url?: string } = {}): DocumentDate | null {
  const document = cleanDocument(text);
  return findDocumentDate(document, splitSentences(document), options);
}

describe('findDocumentDate', () => {
  it('believes what is given', () => {
    expect(dateOf('The dam broke on Friday.', { published: '2020-02-01' })).to.deep.include({
      value: '2020-02-01',
      basis: 'given',
    });
  });
  it('does not take for a date what is given and is none', () => {
    expect(dateOf('The dam broke on Friday.', { published: 'yesterday' })).to.equal(null);
    expect(
      dateOf('LAKEVIEW, Feb. 1, 2020 (Hill News) -- The dam broke on Friday.', { published: 'yesterday' }),
    ).to.deep.include({ value: '2020-02-01', basis: 'dateline' });
  });
  it('says nothing where nothing is said', () => {
    expect(dateOf('The dam broke on Friday. It was built in 1987.')).to.equal(null);
  });
  it('reads page metadata, and keeps the other candidates', () => {
    const date = dateOf(
      '<article><meta itemprop="datePublished" content="2020-02-01T10:00:00Z"><p>The dam broke.</p><time datetime="2020-02-03">later</time></article>',
    );
    expect(date?.value).to.equal('2020-02-01');
    expect(date?.candidates.map(({ value, basis }) => `${value} ${basis}`)).to.deep.equal([
      '2020-02-01 page metadata',
      '2020-02-03 first time in the page',
    ]);
  });
  it('reads a dateline', () => {
    expect(dateOf('Dam breaks in the hills\n\nFebruary 1, 2020\n\nThe dam broke on Friday.')).to.deep.include({
      value: '2020-02-01',
      basis: 'dateline',
    });
    expect(dateOf('LAKEVIEW, Feb. 1, 2020 (Hill News) -- The dam broke on Friday.')).to.deep.include({
      value: '2020-02-01',
      basis: 'dateline',
    });
  });
  it('reads a dateline whatever dash and agency stand behind it', () => {
    for (const head of [
      'PARIS, Jan. 5, 2024 -',
      'PARIS, Jan. 5, 2024 --',
      'PARIS, Jan. 5, 2024 (Newsdesk) -',
      'RIO DE JANEIRO (Newsdesk), Jan. 5, 2024 —',
    ])
      expect(dateOf(`${head} The dam broke on Tuesday.`)?.value, head).to.equal('2024-01-05');
  });
  it('looks for a dateline no farther than a sentence reaches, where a text has no full stops', () => {
    const row = (words: number): string => `${'stones and '.repeat(words / 2)}Published 5 May 2020: `;
    expect(dateOf(`${row(20)}nothing else`)?.value).to.equal('2020-05-05');
    expect(dateOf(`${row(200)}nothing else`)).to.equal(null);
  });
  it('takes no date of a story for a dateline', () => {
    for (const dash of ['-', '—'])
      expect(dateOf(`The dam broke on 3 May 2020 ${dash} the worst flood ever.`), dash).to.equal(null);
  });
  it('reads what a line says of itself', () => {
    for (const label of [
      'Published: 2023-11-02T09:00:00Z',
      'Published 2 November 2023',
      'Dam breaks\nPublished: 2023-11-02T09:00:00Z',
      'Dam breaks. Last updated on 2 November 2023.',
      'Veröffentlicht: 2023-11-02',
    ])
      expect(dateOf(`${label}\n\nThe dam broke on Friday.`)?.value, label).to.equal('2023-11-02');
    for (const sentence of [
      'The report was published on 14 March 2022.',
      'Published on 14 March 2022, the report warned of floods.',
    ])
      expect(dateOf(`${sentence}\n\nThe dam broke on Friday.`), sentence).to.equal(null);
  });
  it('reads the address of the page', () => {
    expect(dateOf('The dam broke.', { url: 'https://example.org/2020/02/01/dam' })).to.deep.include({
      value: '2020-02-01',
      basis: 'address of the page',
    });
  });
  const cited =
    'The dam failed, the ministry announced Tuesday.\n\nhttps://ministry.example/news/2020/02/statement.htm\n\nWork goes on.';
  it('takes the month of a cited address and the weekday of the report', () => {
    expect(dateOf(cited)?.value).to.equal('[2020-02-04,2020-02-11,2020-02-18,2020-02-25]');
  });
  it("rejects a related article's address, and says why", () => {
    const date = dateOf(
      `Related article: River floods the old town\n\n${cited}\n\nhttps://example.org/2024/09/12/river-floods-the-old-town`,
    );
    expect(date?.value).to.match(/^\[2020-02-04/);
    expect(date?.candidates.find(({ value }) => value === '2024-09-12')?.rejected).to.contain(
      'River floods the old town',
    );
  });
  it('rejects an address years later than all others', () => {
    const date = dateOf(`${cited}\n\nhttps://example.org/2024/09/12/river`);
    expect(date?.candidates.find(({ value }) => value === '2024-09-12')?.rejected).to.contain('years later');
  });
});
