import { expect, fixture, html } from '@open-wc/testing';
import { ArticleHighlights } from '../../src/element/article/article-highlights.js';

describe('ArticleHighlights', () => {
  const words = async (): Promise<[AbstractRange, AbstractRange]> => {
    const text = (await fixture<HTMLElement>(html`<p>One two</p>`)).firstChild;
    if (!text) throw new Error('no text');
    const range = (startOffset: number, endOffset: number): StaticRange =>
      new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset });
    return [range(0, 3), range(4, 7)];
  };
  const rules = (): string[] =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .filter((text) => text.includes('::highlight(test-'));

  it('shares a name between timelines and takes back only its own', async () => {
    const [one, two] = await words();
    const [a, b] = [new ArticleHighlights(document), new ArticleHighlights(document)];
    a.set('test-1', [one], 'color:red');
    b.set('test-1', [two], 'color:red');
    expect(CSS.highlights.get('test-1')?.size).to.equal(2);
    expect(rules()).to.have.length(1);
    a.clear();
    expect(CSS.highlights.get('test-1')?.has(two)).to.equal(true);
    expect(CSS.highlights.get('test-1')?.size).to.equal(1);
    b.clear();
    expect(CSS.highlights.has('test-1')).to.equal(false);
    expect(rules()).to.deep.equal([]);
  });

  it('replaces what it had under a name', async () => {
    const [one, two] = await words();
    const own = new ArticleHighlights(document);
    own.set('test-2', [one], 'color:red');
    own.set('test-2', [two], 'color:blue');
    expect(CSS.highlights.get('test-2')?.size).to.equal(1);
    expect(rules().join()).to.contain('blue').and.not.contain('red');
    own.set('test-2', [], 'color:red');
    expect(CSS.highlights.has('test-2')).to.equal(false);
  });

  it('leaves the style sheets of the page in their places', async () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    const [one] = await words();
    const own = new ArticleHighlights(document);
    own.set('test-3', [one], 'color:red');
    expect(document.adoptedStyleSheets.at(-1) === theirs).to.equal(true);
    own.clear();
    expect(document.adoptedStyleSheets.length).to.equal(1);
    document.adoptedStyleSheets = [];
  });
});
