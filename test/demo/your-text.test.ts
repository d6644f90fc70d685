import { expect, fixture, html } from '@open-wc/testing';
import { MORE_ENGLISH } from '../../src/element/texts/more-messages.js';
import { waitUntil } from '../support/wait-until.js';

// The page runs on what `npm run build` has made.
/** The page, with a text in it that has been read. */
async function reading(source: string, language = ''): Promise<(id: string) => HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe src="/demo/your-text.html" style="inline-size: 1000px; block-size: 800px"></iframe>`,
  );
  const find = (id: string): HTMLElement | null => frame.contentDocument?.getElementById(id) ?? null;
  const part = (id: string): HTMLElement => {
    const element = find(id);
    if (element === null) throw new Error(`no #${id}`);
    return element;
  };
  await waitUntil(() => /dated events/.test(find('status')?.textContent ?? ''), 'its example has been read');
  for (const [id, value] of [
    ['text', source],
    ['published', ''],
    ['language', language],
  ] as const)
    Reflect.set(part(id), 'value', value);
  part('status').textContent = '';
  part('form').dispatchEvent(new Event('input'));
  await waitUntil(() => /read in/.test(part('status').textContent ?? ''), 'the text has been read');
  return part;
}

describe('the demo that reads any text', () => {
  it('shows a page as its reader saw it: tables, lists and what stands in no paragraph, nothing twice, and none of what surrounds the article', async () => {
    const part =
      await reading(`<html><body><nav><ul><li>Start page</li></ul></nav><article><h1>The pier of Ostend Road</h1><div>On 3 May 2021 the harbour
      board closed the pier.<br>It was <b onclick="alert(1)">rusty</b>.</div><blockquote><p>Nobody told us.</p></blockquote><ul><li><p>First, the boats.</p></li></ul>
      <table><tr><td>4 June 2021</td><td>The board met</td></tr></table></article><aside><p>Most read: cats</p></aside><footer><p>All rights</p></footer></body></html>`);
    const shown = (part('reading').textContent ?? '').replaceAll(/\s+/g, ' ');
    for (const words of [
      'The pier of Ostend Road',
      'On 3 May 2021 the harbour board closed the pier.',
      'It was rusty',
      'Nobody told us.',
      'First, the boats.',
      'The board met',
    ]) {
      expect(shown.split(words).length - 1, words).to.equal(1);
    }
    for (const words of ['Start page', 'Most read', 'All rights']) expect(shown).not.to.contain(words);
    expect(part('reading').querySelector('[onclick]')).to.equal(null);
    expect(part('reading').querySelectorAll('td')).to.have.length(2);
  });

  it('keeps signs that only look like tags', async () => {
    const part = await reading(
      'On 3 May 2021 the court fined a bank for rates <5% and fees >3%. On 4 May 2021 the minister resigned.',
    );
    expect(part('reading').textContent).to.contain('rates <5% and fees >3%. On');
  });

  it('reads the dates of a German text where that is chosen', async () => {
    const text = 'Der Bahnhof von Ulmenau wurde am 3. März 2023 gesperrt. Im Herbst 2028 wird er fertig.';
    const part = await reading(text, 'de');
    expect([...part('dates').querySelectorAll('code')].map((code) => code.textContent)).to.deep.equal([
      '2023-03-03',
      '2028-FA',
    ]);
    expect(part('reading').lang).to.equal('de');
  });

  it('names an event once beside the words that date it, however many sentences tell of it', async () => {
    const part =
      await reading(`<article><h1>Mayor resigns after inquiry</h1><p><time datetime="2026-09-18">18 September 2026</time></p>
      <p>The mayor of Brindle, Oskar Pell, resigned on Thursday after an inquiry.</p></article>`);
    expect(part('dates').querySelectorAll('button').length).to.be.greaterThan(0);
    for (const cell of part('dates').querySelectorAll('td:last-child')) {
      const names = [...cell.querySelectorAll('button')].map((button) => button.textContent);
      expect(new Set(names).size).to.equal(names.length);
    }
  });

  it('says in words how each date was read, and when the text was published', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe src="/demo/your-text.html" style="inline-size: 1000px; block-size: 800px"></iframe>`,
    );
    const part = (id: string): HTMLElement | null => frame.contentDocument?.getElementById(id) ?? null;
    await waitUntil(() => /dated events/.test(part('status')?.textContent ?? ''), 'its example has been read');
    const text = part('text');
    if (text)
      Reflect.set(
        text,
        'value',
        'The harbour board closed a pier, it said on Thursday. See https://example.org/2021/06/harbour for more. Nine days later it met.',
      );
    const published = part('published');
    if (published) Reflect.set(published, 'value', '');
    part('form')?.dispatchEvent(new Event('input'));
    await waitUntil(() => /address/.test(part('document')?.textContent ?? ''), 'the text has been read');
    expect(part('document')?.textContent).to.match(/^[^[\]]*June 2021 · address in the text/);
    const told = [...(frame.contentDocument?.querySelectorAll('#dates td:nth-child(4)') ?? [])].map(
      (cell) => cell.textContent ?? '',
    );
    expect(told.join(' ')).to.contain('reckoned from');
    expect(told.filter((words) => Object.hasOwn(MORE_ENGLISH, words))).to.deep.equal([]);
  });
});
