import { expect } from '@open-wc/testing';
import { publicationDate } from '../../src/element/article/publication-date.js';

const dateOf = (body: string, head = ''): string | null => {
  const article = new DOMParser()
    .parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html')
    .querySelector('article');
  return article && publicationDate(article);
};
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('publicationDate', () => {
  it('is what the article itself says', () => {
    expect(
      dateOf(
        '<article><header><h1>A</h1><time datetime="2021-06-03">today</time></header><p><time datetime="1999">then</time></p></article>',
      ),
    ).to.equal('2021-06-03');
    expect(
      dateOf(
        '<article><time itemprop="datePublished" datetime="2021-06-03T10:00Z">today</time></article>',
        '<meta property="article:published_time" content="2020-01-01">',
      ),
    ).to.equal('2021-06-03T10:00Z');
  });
  it('is not a date that the text tells of', () => {
    expect(dateOf('<article><p>In <time datetime="1999">1999</time> …</p></article>')).to.equal(null);
  });
  it('is what the page says', () => {
    expect(dateOf('<article></article>', '<meta property="article:published_time" content="2021-06-03">')).to.equal(
      '2021-06-03',
    );
    expect(
      dateOf(
        '<article></article>',
        linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', datePublished: '2021-06-03' }] }),
      ),
    ).to.equal('2021-06-03');
  });
  it('stands hostile JSON-LD', () => {
    let deep: unknown = { datePublished: '2021-06-03' };
    for (let i = 0; i < 100; i++) deep = [deep];
    expect(dateOf('<article></article>', linked(deep))).to.equal(null);
    expect(
      dateOf('<article></article>', `<script type="application/ld+json">{</script>${linked({ datePublished: 7 })}`),
    ).to.equal(null);
  });
});
