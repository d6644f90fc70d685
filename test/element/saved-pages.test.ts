import { Readability } from '@mozilla/readability';
import { expect } from '@open-wc/testing';
import { cleanDocument } from '../../src/extract/document.js';
import { extractEvents } from '../../src/extract/extract.js';

/**
 * Saved news pages, in our own words, with what real ones have around their text. Beside each lies its article as a
 * reader would copy it.
 * @mozilla/readability is the rival: it needs a DOM and gives no offsets, which is why the project reads pages itself.
 */
const PAGES = ['semantic.html', 'div-soup.html', 'broken.html', 'teasers.html'];

const pageOf = async (name: string): Promise<string> =>
  (await fetch(new URL(`../fixtures/pages/${name}`, import.meta.url))).text();

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** F1 of the words of one text against those of another, order ignored. */
function likeness(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (found.length + wanted.length);
}

describe('saved pages', () => {
  for (const name of PAGES) {
    it(`reads the article of ${name}, no worse than Readability`, async () => {
      const html = await pageOf(name);
      const wanted = words(await pageOf(name.replace('.html', '.txt')));
      const ours = likeness(words(cleanDocument(html).text), wanted);
      const article = new Readability(new DOMParser().parseFromString(html, 'text/html'), {
        charThreshold: 100,
      }).parse();
      expect(ours).to.be.greaterThan(0.98);
      expect(ours).to.be.at.least(likeness(words(article?.textContent ?? ''), wanted));
    });

    it(`leads from every event of ${name} back to its place in the page`, async () => {
      const html = await pageOf(name);
      const { events, undated } = extractEvents(html, { published: '2024-03-14' });
      expect(events.length).to.be.greaterThan(0);
      for (const source of [...events, ...undated].flatMap(({ sources = [] }) => sources)) {
        // Between the two places of the page lie the words of the quote, maybe with tags and references among them.
        const place = words(html.slice(source.start, source.end).replace(/<[^>]*>|&\w+;/g, ' '));
        expect(place.join(' ')).to.equal(words(source.quote ?? '').join(' '));
      }
    });

    it(`takes no event of ${name} from what surrounds the article`, async () => {
      const html = await pageOf(name);
      const { events, undated, documents } = extractEvents(html, { published: '2024-03-14' });
      const quotes = [...events, ...undated]
        .flatMap(({ sources = [] }) => sources)
        .map(({ quote = '' }) => quote)
        .join(' ');
      expect(quotes).to.not.match(
        /share this|imprint|rights reserved|crowns!|storm warning|choir|tram|knew it|related|photo:/iu,
      );
      expect(documents[0]?.timexes.map(({ text }) => text)).to.not.include.members([
        '1998',
        '1904',
        '31 December',
        'yesterday',
      ]);
    });
  }
});
