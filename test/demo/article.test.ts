import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import { readArticle } from '../../src/element/article/article-text.js';
import { extractEvents } from '../../src/extract/extract.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { waitUntil } from '../support/wait-until.js';

/** The article and the timeline of the demo's first page, in a page of this test. */
async function demo(): Promise<{ article: Element; timeline: EventTimeline }> {
  const response = await fetch('/demo/index.html');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [timeline, article] = [page.querySelector('event-timeline'), page.querySelector('#story')];
  if (!timeline || !article) throw new Error('demo/index.html has no article or no timeline');
  const box = await fixture<HTMLElement>(html`<div style="inline-size: 1200px"></div>`);
  const own = document.importNode(timeline, true);
  // As in the page: it stays in view while the article scrolls to a sentence.
  own.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 1200px';
  const loaded = oneEvent(own, 'timeline-load');
  box.append(own, document.importNode(article, true));
  await loaded;
  await own.ready;
  const story = box.querySelector('#story');
  if (!story) throw new Error('no article');
  return { article: story, timeline: own };
}

const keys = (events: readonly TimelineEvent[]): string[] =>
  events.map(({ id, title, when = 'undated' }) => `${id} | ${title} | ${when}`).toSorted();

describe('the demo', () => {
  it('holds the article that also stands in articles/', async () => {
    const { article } = await demo();
    const text = await (await fetch('/demo/articles/spy-chiefs.txt')).text();
    const [, ...paragraphs] = text.trim().split('\n\n');
    expect(readArticle(article).text.split('\n\n')).to.deep.equal(paragraphs);
  });

  it('has as its data what extractEvents returns', async () => {
    const { article, timeline } = await demo();
    const { events, undated } = extractEvents(readArticle(article).text, { published: '2021-06-03' });
    expect(events.length).to.be.greaterThan(8);
    expect(keys(timeline.events)).to.deep.equal(keys([...events, ...undated]));
  });

  it('draws every dated event at some zoom, and nothing else', async () => {
    const { article, timeline } = await demo();
    const { events } = extractEvents(readArticle(article).text, { published: '2021-06-03' });
    const dated = new Set(events.map(({ id }) => id));
    for (const { id, title } of events) {
      timeline.select(id);
      await waitUntil(
        () => timeline.visibleEvents().some((label) => label.id === id),
        `“${title}” never got its label`,
      );
      for (const label of timeline.visibleEvents()) expect(dated.has(label.id), label.id).to.equal(true);
    }
  });

  it('lists every event with its title, undated ones too', async () => {
    const { article, timeline } = await demo();
    timeline.orientation = 'vertical';
    await timeline.updateComplete;
    await waitUntil(() => timeline.shadowRoot?.querySelector('.line') !== null, 'the list never came');
    const { events, undated } = extractEvents(readArticle(article).text, { published: '2021-06-03' });
    const lines = [...(timeline.shadowRoot?.querySelectorAll<HTMLElement>('[part~="label"][data-id]') ?? [])].filter(
      (line) => line.checkVisibility(),
    );
    expect(lines.map(({ dataset }) => dataset['id'] ?? '').toSorted()).to.deep.equal(
      [...events, ...undated].map(({ id }) => id).toSorted(),
    );
    for (const { id, title } of [...events, ...undated]) {
      expect(lines.find(({ dataset }) => dataset['id'] === id)?.textContent).to.contain(title);
    }
  });

  it('shows for every event the sentence that says so', async () => {
    const { article, timeline } = await demo();
    const { text } = readArticle(article);
    for (const event of timeline.events) {
      expect(event.sources?.length, event.title).to.be.greaterThan(0);
      for (const { quote = '?' } of event.sources ?? []) expect(text).to.contain(quote);
      timeline.select(event.id);
      await timeline.updateComplete;
      const { quote = '?' } = event.sources?.[0] ?? {};
      await waitUntil(
        () => timeline.shadowRoot?.querySelector('[part~="detail"]')?.textContent?.includes(quote) === true,
        `the panel never said “${quote}”`,
      );
    }
  });
});
