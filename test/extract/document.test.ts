import { expect } from 'chai';
import fc from 'fast-check';
import { cleanDocument } from '../../src/extract/document.js';

const paragraphs = (text: string): string[] => {
  const document = cleanDocument(text);
  return document.paragraphs.map(({ start, end }) => document.text.slice(start, end));
};

describe('cleanDocument', () => {
  it('joins lines that a page broke, also across the addresses at its foot', () => {
    const text = `Harbour Strike Enters\nSecond Week\n\nDock workers in the northern port stayed away from their government-\ncontrolled terminals for the ninth day, and the cranes stood still over a\nlong row of ships whose captains\n\n\nhttps://example.org/2022/05/strike.html\n\nwaited for news from the talks in the capital.`;
    expect(paragraphs(text)).to.deep.equal([
      'Harbour Strike Enters Second Week',
      'Dock workers in the northern port stayed away from their government-controlled terminals for the ninth day, and the cranes stood still over a long row of ships whose captains waited for news from the talks in the capital.',
    ]);
    expect(cleanDocument(text).links.map(({ url }) => url)).to.deep.equal(['https://example.org/2022/05/strike.html']);
  });

  it('ends a tag of HTML where its quotes have ended, of either kind', () => {
    for (const tag of [
      '<b title="five > four">',
      "<b title='five > four'>",
      `<b title="it's > that" lang=en>`,
      `<b title='a "quoted" > b'>`,
      '<b data-a="" data-b=">">',
      '<b title=it&#39;s>',
    ]) {
      expect(
        paragraphs(
          `<html><body><article><p>The ${tag}bridge</b> reopened on Monday, and 5 < 6.</p></article></body></html>`,
        ),
        tag,
      ).to.deep.equal(['The bridge reopened on Monday, and 5 < 6.']);
    }
  });

  it('drops page furniture and credit lines', () => {
    expect(
      paragraphs(
        'Support our newsroom!\n\nThe bridge reopened.\n\nRead more about bridges\n\nThe bridge at dawn. example.com\n\nRelated article: Old bridges\n\nTraffic flows.',
      ),
    ).to.deep.equal(['The bridge reopened.', 'Traffic flows.']);
  });

  it('mends a dollar sign that was read as an S, and leaves other capitals alone', () => {
    expect(paragraphs('A S2-billion loan, then S300M more; the S8 train and S300 Moped stay.')).to.deep.equal([
      'A $2-billion loan, then $300M more; the S8 train and S300 Moped stay.',
    ]);
  });

  it('leads every offset of plain text back to the same characters', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('word ', 'Feb. 28', '\n', '\n\n', '  ', 'S5M', 'https://example.org/a', 'end.', 'Ä🙂', '\t'),
        ),
        (parts) => {
          const text = parts.join('');
          const document = cleanDocument(text);
          for (let at = 0; at < document.text.length; at++) {
            const span = document.sourceSpan(at, at + 1);
            const char = document.text.charAt(at);
            if (char !== ' ' && char !== '\n' && char !== '$') expect(text.slice(span.start, span.end)).to.equal(char);
          }
        },
      ),
    );
  });

  describe('HTML', () => {
    const page = `<!doctype html><html><head><title>Ferry returns</title><meta property="article:published_time" content="2023-04-18T09:00:00Z">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-04-18"}</script><style>p{color:red}</style></head>
      <body><nav><a href="/x">Monday deals</a></nav><article><h1>Ferry returns</h1><p>The ferry&nbsp;sailed on <b>Mon</b>day, 1&#8239;000 people cheered &amp; sang.</p>
      <figure><img src=a.jpg><figcaption>The ferry in 1999</figcaption></figure><div class="related-stories"><p>Old news of 1987</p></div>
      <p>A <a href="https://example.org/2023/04/report">report</a> followed.</p></article><footer>© 2023</footer></body></html>`;
    it('keeps the text of the article, and what the page says of itself', () => {
      expect(paragraphs(page)).to.deep.equal([
        'Ferry returns',
        'The ferry sailed on Monday, 1 000 people cheered & sang.',
        'A report followed.',
      ]);
      const { metadata, links } = cleanDocument(page);
      expect(metadata.map(({ name, value }) => `${name} ${value}`)).to.deep.equal([
        'title Ferry returns',
        'article:published_time 2023-04-18T09:00:00Z',
        'datepublished 2023-04-18',
      ]);
      expect(links.map(({ url, label }) => `${label} ${url}`)).to.deep.equal([
        'report https://example.org/2023/04/report',
      ]);
    });
    it('leads offsets back into the markup', () => {
      const document = cleanDocument(page);
      const at = document.text.indexOf('& sang');
      const span = document.sourceSpan(at, at + 6);
      expect(page.slice(span.start, span.end)).to.equal('&amp; sang');
    });
    it('keeps the article with the most text, whatever articles are teased beside it', () => {
      const teased =
        '<body><article><h2>Teaser</h2></article><main><article><p>The long story of the ferry, told at length.</p><article><p>A box inside.</p></article><p>Its end.</p></article></main><article>Another</article></body>';
      expect(paragraphs(teased)).to.deep.equal([
        'The long story of the ferry, told at length.',
        'A box inside.',
        'Its end.',
      ]);
    });
    it('reads character references, white space and lone marks as a reader sees them', () => {
      expect(paragraphs('<p>A&nbsp;&amp;\n  B &mdash; 3 < 5 &unknown; &#x20AC;5&#33; <br>C  D</p>')).to.deep.equal([
        'A & B — 3 < 5 &unknown; €5! C D',
      ]);
    });
    it('leaves references alone whose names mean something in a program only', () => {
      expect(paragraphs('<p>The &valueOf; and &toString; and &AMP; of it.</p>')).to.deep.equal([
        'The &valueOf; and &toString; and & of it.',
      ]);
    });
    it('drops soft hyphens', () => {
      expect(paragraphs('<p>The rail&shy;way bridge</p>')).to.deep.equal(['The railway bridge']);
    });
    it('puts what a row of a table, or a term, begins with shortly before what it says', () => {
      const table =
        '<table><tr><th>Date</th><th>Event</th></tr>\n<tr>\n<td>4 May 2024</td>\n<td>Contract <b>awarded</b></td><td>2 m</td></tr><tr><td>6 May<td>Work begins</table>';
      expect(paragraphs(table)).to.deep.equal([
        'Date | Event',
        '4 May 2024 | Contract awarded | 2 m',
        '6 May | Work begins',
      ]);
      expect(paragraphs('<dl><dt>1998</dt> <dd>Founded</dd><dt>2004<dd>Sold<dt>2010</dl><p>Text.</p>')).to.deep.equal([
        '1998 | Founded',
        '2004 | Sold',
        '2010',
        'Text.',
      ]);
      const long = 'What stands in columns beside each other is read one after the other.';
      expect(paragraphs(`<table><tr><td>${long}</td><td>${long}</td></tr></table>`)).to.deep.equal([long, long]);
    });
    it('is also a piece of a page that begins with some tag; names and comparisons in brackets are none', () => {
      expect(paragraphs('<img src=x>On 3 May the court <b>fined</b> both.')).to.deep.equal([
        'On 3 May the court fined both.',
      ]);
      for (const text of ['<Ada> see you on 3 May', '3 <b and c> 4', '<ada@example.org> wrote </b>'])
        expect(paragraphs(text)).to.deep.equal([text]);
    });
    it('takes any markup without failing', () => {
      fc.assert(
        fc.property(
          fc.array(
            fc.constantFrom(
              '<p>',
              '</p>',
              '<',
              '>',
              '<div class="',
              '"',
              '<!--',
              '-->',
              '<script>',
              '</script>',
              '&#x110000;',
              '&',
              'text',
              '<article>',
              '</article>',
              '<nav>',
              '<a href=x>',
              '</a>',
              '/>',
              '&#55296;',
              '<tr>',
              '<td>',
              '</td>',
              '<dt>',
              '<dd>',
            ),
          ),
          (parts) => {
            const document = cleanDocument(`<p>${parts.join('')}`);
            expect(document.paragraphs.every(({ start, end }) => start <= end && end <= document.text.length)).to.equal(
              true,
            );
          },
        ),
      );
    });
  });
});
