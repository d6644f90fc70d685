import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { all, frame, label, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** Names in two scripts, each with what bidirectional text likes to tear away from it. */
const EVENTS = [
  {
    id: 'summit',
    title: 'قمة في المدينة!',
    when: '2021-06-03',
    category: 'محادثات',
    actors: ['مريم', 'Captain Aalto, ret.', 'سمير'],
    places: ['Oslo (east)', 'المدينة'],
  },
  {
    id: 'visit',
    title: 'State visit!',
    when: '[2021-06-10..2021-06-14]',
    category: 'visit',
    url: 'https://example.org/a',
  },
];

/** Where a string is seen inside an element, in px of the viewport. */
function boxOf(element: Element, text: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`no “${text}”`);
}

async function arabic(setUp: (timeline: EventTimeline) => void = () => undefined): Promise<EventTimeline> {
  const timeline = await timelineOf(EVENTS, (element) => {
    element.lang = 'ar';
    element.dir = 'rtl';
    setUp(element);
  });
  await frame(2);
  return timeline;
}

describe('words of both directions', () => {
  it('keep their own order in a list of names, which runs from the right', async () => {
    const timeline = await arabic();
    timeline.select('summit');
    await waitUntil(() => all(timeline, '.detail dd').length > 0);
    const [who] = all(timeline, '.detail dd');
    if (who === undefined) throw new Error('nobody');
    expect(boxOf(who, 'ret.').left, 'what follows the comma of a Latin name stands at its right').to.be.greaterThan(
      boxOf(who, 'Captain').left,
    );
    expect(boxOf(who, 'مريم').left).to.be.greaterThan(boxOf(who, 'Captain').right - 1);
    expect(boxOf(who, 'Captain').left).to.be.greaterThan(boxOf(who, 'سمير').right - 1);
  });

  it('keep a list of names from the left on a page that runs so', async () => {
    const timeline = await timelineOf(EVENTS);
    timeline.select('summit');
    await waitUntil(() => all(timeline, '.detail dd').length > 0);
    const [who, where] = all(timeline, '.detail dd');
    if (who === undefined || where === undefined) throw new Error('nobody, nowhere');
    expect(boxOf(who, 'مريم').right).to.be.lessThan(boxOf(who, 'Captain').left + 1);
    expect(boxOf(where, 'Oslo').right).to.be.lessThan(boxOf(where, 'المدينة').left + 1);
    expect(boxOf(where, ')').left).to.be.greaterThan(boxOf(where, 'east').left);
  });

  it('keep the marks of a title with it, and the date apart from it, on a card and in the list', async () => {
    const timeline = await arabic();
    timeline.fit({ animate: false });
    await frame(3);
    const summit = label(timeline, 'summit');
    expect(boxOf(summit, '!').left, 'an Arabic title ends at the left').to.be.lessThan(boxOf(summit, 'قمة').left);
    const visit = label(timeline, 'visit');
    expect(boxOf(visit, '!').left, 'an English one at the right').to.be.greaterThan(boxOf(visit, 'visit').left);
    const date = one(timeline, '[data-id=visit] .date').getBoundingClientRect();
    expect(date.right, 'the date follows the title, at its left').to.be.at.most(boxOf(visit, 'State').left + 1);
    timeline.orientation = 'vertical';
    await waitUntil(() => all(timeline, '.line').length === 2);
    const line = one(timeline, '.line[data-id=visit]');
    expect(boxOf(line, '!').left).to.be.greaterThan(boxOf(line, 'visit').left);
  });

  it('keep numbers of a date in order beside Arabic words', async () => {
    const timeline = await arabic((element) => (element.messages = { dates: { between: 'بين {from} و{to}' } }));
    timeline.select('visit');
    await waitUntil(() => all(timeline, '.detail .when').length > 0);
    const when = one(timeline, '.detail .when');
    const digits = /[\d٠-٩]+/gu.exec(when.textContent ?? '')?.[0] ?? '';
    expect(boxOf(when, 'بين').left, 'the first day follows its word').to.be.greaterThan(boxOf(when, digits).left);
  });

  it('keep their order in a picture', async () => {
    for (const timeline of [await arabic(), await timelineOf(EVENTS)]) {
      timeline.fit({ animate: false });
      await frame(3);
      const box = document.createElement('div');
      box.append(new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml').documentElement);
      document.body.append(box);
      const text = (words: string): SVGTextElement => {
        const found = [...box.querySelectorAll('text')].find(({ textContent }) => textContent === words);
        if (found === undefined) throw new Error(`no text “${words}”`);
        return found;
      };
      const at = (words: string, part: string): number => text(words).getExtentOfChar(words.indexOf(part)).x;
      expect(at('قمة في المدينة!', '!'), timeline.dir).to.be.lessThan(at('قمة في المدينة!', 'ق'));
      expect(at('State visit!', '!'), timeline.dir).to.be.greaterThan(at('State visit!', 'v'));
      box.remove();
    }
  });

  it('begin where everything else begins, in panel and list', async () => {
    const timeline = await arabic((element) => (element.orientation = 'vertical'));
    await waitUntil(() => all(timeline, '.line').length === 2);
    const [period] = all(timeline, '.period > h3');
    if (period === undefined) throw new Error('no period');
    const right = one(timeline, '.line .shape').getBoundingClientRect().right;
    expect(
      boxOf(period, period.textContent ?? '').left,
      'a year of Latin digits stands at the right',
    ).to.be.greaterThan(right);
    for (const date of all(timeline, '.line .date'))
      expect(boxOf(date, /[^\s]+/u.exec(date.textContent ?? '')?.[0] ?? '').left, 'dates end at the rail').to.be.within(
        right,
        right + 120,
      );
    timeline.orientation = 'horizontal';
    timeline.select('visit');
    await waitUntil(() => all(timeline, '.detail .when').length > 0);
    const when = one(timeline, '.detail .when');
    expect(when.textContent).to.match(/^[a-z]/i);
    const heading = one(timeline, '.detail h3');
    const title = heading.getBoundingClientRect();
    expect(boxOf(heading, 'State').left, 'a title stands where its date does').to.be.greaterThan(
      title.left + title.width / 2,
    );
    expect(boxOf(when, (when.textContent ?? '').slice(0, 3)).left).to.be.greaterThan(title.left + title.width / 2);
  });

  it('stand apart from words of the other direction that they are put into', async () => {
    const timeline = await arabic();
    const summary = one(timeline, '.summary');
    expect(summary.textContent).to.match(/^2 events from \u2068.+\u2069 to \u2068.+\u2069$/);
    const month = /[\u0600-\u06ff]{3,}/u.exec(summary.textContent ?? '')?.[0] ?? '';
    const [day, year] = [
      /from \u2068(\S+)/u.exec(summary.textContent ?? '')?.[1] ?? '',
      /(\S+)\u2069 to/u.exec(summary.textContent ?? '')?.[1] ?? '',
    ];
    expect(boxOf(summary, day).left, 'day, month and year run from the right').to.be.greaterThan(
      boxOf(summary, month).left,
    );
    expect(boxOf(summary, month).left).to.be.greaterThan(boxOf(summary, year).left);
    expect((await timelineOf(EVENTS)).shadowRoot?.querySelector('.summary')?.textContent).to.not.match(
      /[\u2066-\u2069]/,
    );
  });

  it('lead back and forth by arrows that point to earlier and later', async () => {
    const timeline = await arabic();
    timeline.select('visit');
    await waitUntil(() => all(timeline, '.detail .tools button').length > 0);
    const [back] = all(timeline, '.detail .tools svg');
    expect(back === undefined ? '' : getComputedStyle(back).scale).to.equal('-1 1');
  });
});
