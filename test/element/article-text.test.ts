import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { readArticle } from '../../src/element/article/article-text.js';

const articleOf = async (markup: string): Promise<HTMLElement> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const parsed = new DOMParser().parseFromString(`<article>${markup}</article>`, 'text/html').querySelector('article');
  if (!parsed) throw new Error('no article');
  host.append(parsed);
  return parsed;
};

describe('readArticle', () => {
  it('reads blocks as paragraphs and white space as the reader sees it', async () => {
    const article = await articleOf(
      '\n  <h2>Head\n line</h2> <p>One <b>bo</b>ld\n   word.</p><ul><li>a</li><li>b<br>c</li></ul>',
    );
    expect(readArticle(article).text).to.equal('Head line\n\nOne bold word.\n\na\n\nb\nc');
  });

  it('leaves out what nobody reads', async () => {
    const article = await articleOf(
      '<p>Seen<script>bad()</script><style>p{}</style><span hidden>no</span><span style="display:none">no</span><button>no</button><svg><text>no</text></svg>.</p>',
    );
    expect(readArticle(article).text).to.equal('Seen.');
  });

  it('keeps the line breaks of preformatted text', async () => {
    const article = await articleOf('<pre>one\n  two</pre>');
    expect(readArticle(article).text).to.equal('one\n  two');
  });

  it('finds the range of words that cross elements and collapsed white space', async () => {
    const article = await articleOf('<p>It was <em>last\n      <b>week</b>end</em> in Minsk.</p>');
    const { text, range } = readArticle(article);
    const start = text.indexOf('last weekend');
    expect(range(start, start + 'last weekend'.length)?.toString()).to.match(/^last\s+weekend$/u);
  });

  it('has no range for nothing', async () => {
    expect(readArticle(await articleOf('')).range(0, 3) === null).to.equal(true);
    expect(readArticle(await articleOf('<p>ab</p>')).range(1, 1) === null).to.equal(true);
  });

  it('leads every character to the document and back, whatever the markup', async () => {
    const leaf = fc.constantFrom('a', 'b c', ' ', '\n  d', 'e ', '🛩 f', '&amp;', '<br>', '<i hidden>x</i>');
    const markup = fc
      .array(fc.tuple(fc.constantFrom('p', 'b', 'div', 'pre', 'em'), fc.array(leaf, { maxLength: 4 })), {
        maxLength: 6,
      })
      .map((parts) => parts.map(([tag, leaves]) => `<${tag}>${leaves.join('')}</${tag}>`).join(''));
    await fc.assert(
      fc.asyncProperty(markup, async (source) => {
        const article = await articleOf(source);
        const before = article.innerHTML;
        const { text, range, offset } = readArticle(article);
        for (let at = 0; at < text.length; at++) {
          const found = range(at, at + 1);
          if (/\s/u.test(text[at] ?? '')) continue;
          expect(found?.toString()).to.equal(text[at]);
          if (found) expect(offset(found.startContainer, found.startOffset)).to.equal(at);
        }
        expect(article.innerHTML).to.equal(before);
        article.parentElement?.remove();
      }),
      { numRuns: 60 },
    );
  });
});
