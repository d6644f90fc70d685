import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { withMedia } from '../support/media.js';
import { frame } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const STORY = [
  'The council met on 2 May 2019 in Bonn.',
  'The parliament voted on 3 May 2020, and the president resigned on 9 May 2020.',
];
const paragraphs = (texts: readonly string[]): HTMLElement[] =>
  texts.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });

/** The words that are marked under names with this part, as the reader sees them, in the order of the text. */
const marked = (part: string): string[] =>
  [...CSS.highlights]
    .filter(([name]) => name.includes(part))
    .flatMap(([, highlight]) => [...highlight])
    .flatMap((range) => (range instanceof Range ? range : []))
    .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map(String);

/** A timeline of an article with these paragraphs, both in a box of their own, or in its shadow. */
async function storyOf(
  texts: readonly string[],
  id = 'story',
  { shadow = false } = {},
): Promise<{ article: HTMLElement; timeline: EventTimeline; box: HTMLElement | ShadowRoot }> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const box = shadow ? host.attachShadow({ mode: 'open' }) : host;
  const article = document.createElement('article');
  article.id = id;
  article.lang = 'en';
  article.append(...paragraphs(texts));
  box.append(article);
  const timeline = document.createElement('event-timeline');
  timeline.htmlFor = id;
  timeline.published = '2020-06-01';
  timeline.style.inlineSize = '900px';
  const loaded = oneEvent(timeline, 'timeline-load');
  box.append(timeline);
  await loaded;
  return { article, timeline, box };
}

const eventOf = (timeline: EventTimeline, when: string): TimelineEvent => {
  const event = timeline.events.find((candidate) => candidate.when === when);
  if (!event) throw new Error(`no event on ${when} among ${timeline.events.map((each) => each.when).join()}`);
  return event;
};

/** Clicks in the middle of these words of the article. */
function click(article: HTMLElement, words: string): void {
  const { node, x, y } = middleOf(article, words);
  node.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }),
  );
}

/** The element that says these words, and their middle in the viewport. */
function middleOf(article: HTMLElement, words: string): { node: Element; x: number; y: number } {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { node: node.parentElement ?? article, x: x + width / 2, y: y + height / 2 };
  }
  throw new Error(`the article does not say “${words}”`);
}

describe('an article as the data', () => {
  it('takes its events along when the page points at it no more', async () => {
    const { timeline } = await storyOf(STORY);
    expect(timeline.events.length).to.be.greaterThan(2);
    timeline.removeAttribute('for');
    timeline.htmlFor = null;
    await timeline.ready;
    expect(timeline.events).to.have.length(0);
    expect(marked('dated')).to.deep.equal([]);
  });

  it('has its dated words marked where the page’s colours are forced, too', () =>
    withMedia('forced-colors', 'active', async () => {
      await storyOf(STORY);
      expect(marked('dated')).to.include.members(['2 May 2019', '3 May 2020', '9 May 2020']);
    }));

  it('extracts its events and underlines the words that date them, without touching a node', async () => {
    const { article, timeline } = await storyOf(STORY);
    expect(timeline.events.map(({ when }) => when)).to.include.members(['2019-05-02', '2020-05-03', '2020-05-09']);
    expect(marked('dated')).to.include.members(['2 May 2019', '3 May 2020', '9 May 2020']);
    expect(article.innerHTML).to.equal(
      paragraphs(STORY)
        .map(({ outerHTML }) => outerHTML)
        .join(''),
    );
  });

  it('marks the sentence of the selected event and brings it into view', async () => {
    const { article, timeline } = await storyOf([
      STORY[0] ?? '',
      ...Array.from({ length: 80 }, () => 'Nothing happened.'),
      STORY[1] ?? '',
    ]);
    scrollTo(0, 0);
    timeline.select(eventOf(timeline, '2020-05-03').id);
    await timeline.updateComplete;
    expect(marked('selected')).to.deep.equal([STORY[1]]);
    const last = article.lastElementChild;
    await waitUntil(() => {
      const { top = -1, bottom = 0 } = last?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    }, 'the sentence never came into view');
    timeline.select(null);
    await timeline.updateComplete;
    expect(marked('selected')).to.deep.equal([]);
    scrollTo(0, 0);
  });

  it('does not carry the reader off the timeline', async () => {
    const { article, timeline, box } = await storyOf([
      STORY[0] ?? '',
      ...Array.from({ length: 80 }, () => 'Nothing happened.'),
      STORY[1] ?? '',
    ]);
    if (box instanceof HTMLElement) box.prepend(timeline);
    await timeline.ready;
    timeline.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { scrollY } = window;
    timeline.select(eventOf(timeline, '2020-05-03').id);
    await timeline.updateComplete;
    await aTimeout(400);
    expect(marked('selected')).to.deep.equal([STORY[1]]);
    expect(window.scrollY).to.equal(scrollY);
    // Where it sticks, the page may move beneath it.
    timeline.style.cssText += 'position:sticky;top:0;max-block-size:40vh;overflow:clip';
    timeline.select(null);
    await timeline.updateComplete;
    timeline.select(eventOf(timeline, '2020-05-03').id);
    const last = article.lastElementChild;
    await waitUntil(
      () => (last?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight,
      'the sentence never came into view',
    );
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('shows by the pointer what can be pressed, and gives the page its own cursor back', async () => {
    const { article, timeline } = await storyOf(STORY);
    article.style.cursor = 'help';
    const over = async (words: string): Promise<string> => {
      const { node, x, y } = middleOf(article, words);
      node.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX: x, clientY: y }),
      );
      await frame();
      return article.style.cursor;
    };
    expect(await over('2 May 2019')).to.equal('pointer');
    expect(await over('The council')).to.equal('help');
    expect(await over('9 May 2020')).to.equal('pointer');
    article.dispatchEvent(new PointerEvent('pointerleave'));
    expect(article.style.cursor).to.equal('help');
    article.removeAttribute('style');
    expect(await over('3 May 2020')).to.equal('pointer');
    timeline.remove();
    expect(article.getAttribute('style')).to.equal(null);
  });

  it('leads from dated sentence to dated sentence by keys', async () => {
    const { timeline } = await storyOf(STORY);
    timeline.select(eventOf(timeline, '2019-05-02').id);
    const next = (): HTMLButtonElement | null =>
      timeline.shadowRoot?.querySelector<HTMLButtonElement>('.show button:last-child') ?? null;
    await waitUntil(() => next() !== null, 'there is no button');
    const walked: unknown[] = [];
    for (let i = 0; i < 3; i++) {
      next()?.focus();
      next()?.click();
      await timeline.updateComplete;
      expect(timeline.shadowRoot?.activeElement, 'focus stays on the button').to.equal(next());
      walked.push(timeline.events.find(({ id }) => id === timeline.selected)?.when);
    }
    expect(walked).to.deep.equal(['2020-05-03', '2020-05-09', '2020-05-09']);
    expect(next()?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('leads on by keys in a list too, where each panel opens beneath its own line', async () => {
    const { timeline } = await storyOf(STORY);
    timeline.orientation = 'vertical';
    timeline.select(eventOf(timeline, '2019-05-02').id);
    const next = (): HTMLButtonElement | null =>
      timeline.shadowRoot?.querySelector<HTMLButtonElement>('.entry .show button:nth-child(2)') ?? null;
    await waitUntil(() => next() !== null, 'there is no button');
    next()?.focus();
    next()?.click();
    await waitUntil(() => timeline.selected === eventOf(timeline, '2020-05-03').id && next() !== null);
    await waitUntil(() => timeline.shadowRoot?.activeElement === next(), 'focus does not go along');
    expect(next()?.closest('li')?.querySelector('.line')?.getAttribute('data-id')).to.equal(timeline.selected);
  });

  it('leads from the panel to the sentence, where the reading position then is', async () => {
    const { article, timeline } = await storyOf(STORY);
    timeline.select(eventOf(timeline, '2020-05-03').id);
    await waitUntil(() => timeline.shadowRoot?.querySelector('.show button') !== null, 'there is no button');
    timeline.shadowRoot?.querySelector<HTMLButtonElement>('.show button')?.click();
    expect(getSelection()?.anchorNode === article.lastElementChild?.firstChild).to.equal(true);
    getSelection()?.removeAllRanges();
  });

  it('selects the event of a sentence that is clicked; of two, the one whose date is nearer', async () => {
    const { article, timeline } = await storyOf(STORY);
    click(article, 'council met');
    expect(timeline.selected).to.equal(eventOf(timeline, '2019-05-02').id);
    click(article, 'resigned on');
    expect(timeline.selected).to.equal(eventOf(timeline, '2020-05-09').id);
    click(article, 'parliament voted');
    expect(timeline.selected).to.equal(eventOf(timeline, '2020-05-03').id);
  });

  it('leaves clicks alone that follow a link or end a selection of text', async () => {
    const { article, timeline } = await storyOf(STORY);
    const link = document.createElement('a');
    link.href = '#x';
    link.append(...(article.firstElementChild?.childNodes ?? []));
    link.addEventListener('click', (event) => event.preventDefault());
    article.firstElementChild?.append(link);
    await aTimeout(250);
    click(article, 'council met');
    expect(timeline.selected).to.equal(null);
    if (article.lastElementChild) getSelection()?.selectAllChildren(article.lastElementChild);
    click(article, 'parliament voted');
    expect(timeline.selected).to.equal(null);
    getSelection()?.removeAllRanges();
  });

  it('follows changes of the text', async () => {
    const { article, timeline } = await storyOf(STORY);
    const loaded = oneEvent(timeline, 'timeline-load');
    article.append(...paragraphs(['The court ruled on 1 April 2018.']));
    await loaded;
    expect(timeline.events.map(({ when }) => when)).to.include('2018-04-01');
    expect(marked('dated')).to.include('1 April 2018');
  });

  it('waits for an article that comes later, and takes its marks back when it goes', async () => {
    const { article, timeline, box } = await storyOf(STORY);
    article.remove();
    await waitUntil(() => marked('dated').length === 0, 'marks stayed');
    const loaded = oneEvent(timeline, 'timeline-load');
    const other = document.createElement('article');
    other.id = 'story';
    other.append(...paragraphs(['The court ruled on 1 April 2018.']));
    box.append(other);
    await loaded;
    expect(timeline.events.map(({ when }) => when)).to.deep.equal(['2018-04-01']);
  });

  it('says after a while that there is no such article, and still takes it when it comes', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const timeline = document.createElement('event-timeline');
    timeline.htmlFor = 'late';
    box.append(timeline);
    await timeline.ready;
    expect(timeline.events).to.deep.equal([]);
    const loaded = oneEvent(timeline, 'timeline-load');
    const article = document.createElement('article');
    article.append(...paragraphs(STORY));
    box.append(article);
    article.id = 'late';
    await loaded;
    expect(timeline.events.length).to.be.greaterThan(1);
  });

  it('takes its marks and rules back when it leaves the page', async () => {
    const { timeline } = await storyOf(STORY);
    const adopted = document.adoptedStyleSheets.length;
    timeline.remove();
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('event-timeline'))).to.deep.equal([]);
    expect(document.adoptedStyleSheets.length).to.equal(adopted - 1);
  });

  it('works within a shadow root as in the page', async () => {
    const { article, timeline } = await storyOf(STORY, 'story', { shadow: true });
    expect(marked('dated')).to.include('2 May 2019');
    expect(timeline.getRootNode()).to.have.nested.property('adoptedStyleSheets.length', 1);
    click(article, 'council met');
    expect(timeline.selected).to.equal(eventOf(timeline, '2019-05-02').id);
  });

  it('shares the page with another timeline', async () => {
    const first = await storyOf(STORY, 'one');
    const second = await storyOf(['The court ruled on 1 April 2018.'], 'two');
    expect(marked('dated')).to.include.members(['2 May 2019', '1 April 2018']);
    second.timeline.remove();
    expect(marked('dated')).to.include('2 May 2019').and.not.include('1 April 2018');
    first.timeline.remove();
    expect(marked('dated')).to.deep.equal([]);
  });

  it('yields to events that the page gives while the article is still being read', async () => {
    const { timeline, article } = await storyOf(STORY);
    article.append(...paragraphs(['The court ruled on 1 April 2018.']));
    await aTimeout(145); // the change is read after 150 ms
    const loads: number[] = [];
    timeline.addEventListener('timeline-load', ({ count }) => loads.push(count));
    await waitUntil(
      () => {
        timeline.events = [{ title: 'Own', when: '2000' }];
        return loads.length > 3;
      },
      'nothing was loaded',
      { interval: 5 },
    );
    await aTimeout(200);
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(['Own']);
    expect(new Set(loads)).to.deep.equal(new Set([1]));
  });

  it('links events that the page gives to the article by their quotes', async () => {
    const { timeline } = await storyOf(STORY);
    timeline.events = [
      {
        id: 'reviewed',
        title: 'A vote',
        when: '2020-05-03',
        sources: [{ quote: STORY[1] ?? '', date: { text: '3 May 2020', rule: 'editor' } }],
      },
    ];
    await timeline.ready;
    await waitUntil(() => marked('dated').length === 1, 'not linked');
    expect(marked('dated')).to.deep.equal(['3 May 2020']);
    timeline.select('reviewed');
    await timeline.updateComplete;
    expect(marked('selected')).to.deep.equal([STORY[1]]);
  });

  it('shows hostile text as text', async () => {
    const text = '<img src=x onerror=alert(1)> attacked Paris on 2 May 2019.';
    const { timeline } = await storyOf([text]);
    expect(timeline.shadowRoot?.querySelector('img, script') === null).to.equal(true);
    expect(timeline.events[0]?.sources?.[0]?.quote).to.contain('<img');
  });
});
