import { expect, fixture, html } from '@open-wc/testing';
import { MORE_ENGLISH } from '../../src/element/texts/more-messages.js';
import { waitUntil } from '../support/wait-until.js';

// The page runs on what `npm run build` has made.
describe('the demo that reads any text', () => {
  it('says in words how each date was read, and when the text was published', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/demo/your-text.html" style="inline-size: 1000px; block-size: 800px"></iframe>`);
    const part = (id: string): HTMLElement | null => frame.contentDocument?.getElementById(id) ?? null;
    await waitUntil(() => /dated events/.test(part('status')?.textContent ?? ''), 'its example has been read');
    const text = part('text');
    if (text) Reflect.set(text, 'value', 'The harbour board closed a pier, it said on Thursday. See https://example.org/2021/06/harbour for more. Nine days later it met.');
    const published = part('published');
    if (published) Reflect.set(published, 'value', '');
    part('form')?.dispatchEvent(new Event('input'));
    await waitUntil(() => /address/.test(part('document')?.textContent ?? ''), 'the text has been read');
    expect(part('document')?.textContent).to.match(/^[^[\]]*June 2021 · address in the text/);
    const told = [...(frame.contentDocument?.querySelectorAll('#dates td:nth-child(4)') ?? [])].map((cell) => cell.textContent ?? '');
    expect(told.join(' ')).to.contain('reckoned from');
    expect(told.filter((words) => Object.hasOwn(MORE_ENGLISH, words))).to.deep.equal([]);
  });
});
