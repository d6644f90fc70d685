import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { crowd, STORY } from '../support/story.js';
import { all, frame, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** The text of an element, its white space as it is seen. */
const words = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('detail panel', () => {
  it('tells what, when, how that is known, who, where, and in whose words', async () => {
    const timeline = await timelineOf(STORY);
    timeline.select('collision');
    await timeline.updateComplete;
    const text = words(one(timeline, '.detail'));
    for (const part of [
      'Accident',
      'Ferry rams the pier',
      'between March 4 and 10, 2023',
      'The date is bounded by other events.',
      'Nobody was hurt.',
      'Captain Aalto',
      'Northern harbour',
      'The ferry rammed the pier less than two weeks ago.',
      '“less than two weeks ago”, reckoned from publication date, Thursday, March 16, 2023',
    ]) {
      expect(text).to.contain(part);
    }
    const link = one(timeline, '.detail a');
    expect([link.textContent, link.getAttribute('href'), link.getAttribute('rel')]).to.deep.equal([
      'Harbour gazette',
      'https://example.org/gazette',
      'noopener noreferrer',
    ]);
  });

  it('leads to addresses within the page’s own site, as its other links do; to hostile ones never', async () => {
    const base = document.createElement('base');
    base.href = 'https://blog.example/2021/';
    const timeline = await timelineOf([
      {
        id: 'good',
        title: 'Landing',
        when: '2024-05-13',
        url: 'landing.html?a=1#b',
        media: { url: '/pictures/ship.jpg', caption: 'The ship' },
        sources: [{ url: '../log' }],
      },
      {
        id: 'bad',
        title: 'Storm',
        when: '2024-05-15',
        url: '//other.example/x',
        media: { url: '/\\other.example' },
        sources: [{ title: 'Log', url: 'java\nscript:/x.html' }],
      },
    ]);
    const linksOf = async (id: string): Promise<unknown[]> => {
      timeline.select(id);
      await timeline.updateComplete;
      return all(timeline, '.detail a').map((link) => link.getAttribute('href'));
    };
    document.head.append(base);
    try {
      expect(await linksOf('good')).to.deep.equal([
        'https://blog.example/2021/landing.html?a=1#b',
        'https://blog.example/pictures/ship.jpg',
        'https://blog.example/log',
      ]);
      expect(await linksOf('bad')).to.deep.equal([]);
      // A page that was opened as a file has no site on the web.
      base.href = 'file:///home/blog/';
      expect(await linksOf('good')).to.deep.equal([]);
      expect(words(one(timeline, '.detail')))
        .to.contain('landing.html')
        .and.to.contain('The ship');
    } finally {
      base.remove();
    }
  });

  it('says in a sentence what the extractor notes about dates; other tags stay as they are', async () => {
    const timeline = await timelineOf([
      { id: 'a', title: 'Landing', when: '[2024-05-13,2024-05-14]', tags: ['conflicting-dates', 'sea'] },
      { id: 'b', title: 'Launch', when: '2024-05-14', tags: ['corrected-date'] },
      { id: 'c', title: 'Storm', when: '2024-05-15', tags: ['constructor'] },
    ]);
    const told = async (id: string): Promise<string> => {
      timeline.select(id);
      await timeline.updateComplete;
      return words(one(timeline, '.detail'));
    };
    expect(await told('a'))
      .to.contain('dates that cannot all be true')
      .and.to.match(/Tags\s*sea/)
      .and.to.not.contain('conflicting-dates');
    expect(await told('b'))
      .to.contain('corrects the date')
      .and.to.not.contain('Tags');
    expect(await told('c')).to.match(/Tags\s*constructor/);
  });

  it('leads to related events, and to the one before and after', async () => {
    const timeline = await timelineOf(STORY);
    timeline.select('inquiry');
    await timeline.updateComplete;
    expect(words(one(timeline, '.detail dl'))).to.contain('after Ferry rams the pier (under 9 days)');
    one(timeline, '.detail .link').click();
    expect(timeline.selected).to.equal('collision');
    await timeline.updateComplete;
    one(timeline, '.detail [title=Next]').click();
    expect(timeline.selected).to.equal('rumour');
    timeline.select('founding');
    await timeline.updateComplete;
    expect(one(timeline, '.detail [title=Previous]').getAttribute('aria-disabled')).to.equal('true');
  });

  it('can be replaced by the page', async () => {
    const timeline = await timelineOf(STORY);
    const own = document.createElement('p');
    own.slot = 'detail';
    own.textContent = 'My own panel';
    timeline.append(own);
    timeline.select('report');
    await timeline.updateComplete;
    await frame();
    expect(own.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(all(timeline, '.detail-body').every((element) => element.getBoundingClientRect().height === 0)).to.equal(
      true,
    );
  });

  it('shows amounts, and says of undated events that they have no date', async () => {
    const timeline = await timelineOf(STORY);
    timeline.select('report');
    await timeline.updateComplete;
    expect(words(one(timeline, '.detail'))).to.contain('€3 million');
    timeline.select('nameless');
    await timeline.updateComplete;
    expect(words(one(timeline, '.detail .when'))).to.equal('no date');
  });

  it('leaves most of the screen to the timeline, however long its texts are', async () => {
    const long = { id: 'long', title: 'word '.repeat(2000), category: 'kind '.repeat(2000), when: '2023-03-13' };
    const timeline = await timelineOf([...STORY, long]);
    timeline.select('long');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    await frame();
    expect(one(timeline, '.detail').getBoundingClientRect().height).to.be.within(100, Math.max(320, innerHeight * 0.6));
    timeline.orientation = 'vertical';
    await waitUntil(() => all(timeline, '.entry .detail-body').length > 0);
    expect(one(timeline, '.entry .detail-body').getBoundingClientRect().height).to.be.at.most(
      Math.max(320, innerHeight * 0.6),
    );
  });

  it('goes while a filter leaves out its event, and comes back with it', async () => {
    const timeline = await timelineOf(STORY);
    for (const id of ['report', 'nameless']) {
      timeline.select(id);
      await timeline.updateComplete;
      expect(one(timeline, '.detail').hidden, id).to.equal(false);
      timeline.filter = (event) => event.id !== id;
      await timeline.updateComplete;
      expect(one(timeline, '.detail').hidden, id).to.equal(true);
      expect(all(timeline, '.detail-body'), id).to.have.length(0);
      timeline.filter = null;
      await timeline.updateComplete;
      expect(one(timeline, '.detail').hidden, id).to.equal(false);
      expect(timeline.selected).to.equal(id);
    }
  });

  it('goes when its event does', async () => {
    const timeline = await timelineOf(STORY);
    timeline.select('report');
    timeline.events = STORY.filter(({ id }) => id !== 'report');
    await timeline.ready;
    expect(one(timeline, '.detail').hidden).to.equal(true);
  });
});

describe('list view', () => {
  it('holds everything in order of time, under years, and opens a line in place', async () => {
    const timeline = await timelineOf(STORY);
    one(timeline, 'button[aria-pressed]').click();
    await timeline.updateComplete;
    expect(one(timeline, '.plot').hidden).to.equal(true);
    expect(all(timeline, '.period h3').map(words)).to.deep.equal(['1902', '1931', '2023', 'Undated']);
    expect(all(timeline, '.line').map((line) => line.dataset['id'])).to.deep.equal([
      'founding',
      'service',
      'collision',
      'rumour',
      'inquiry',
      'strike',
      'report',
      'verdict',
      'nameless',
    ]);
    const line = one(timeline, '.line[data-id=inquiry]');
    line.click();
    await timeline.updateComplete;
    expect(line.getAttribute('aria-expanded')).to.equal('true');
    expect(line.parentElement?.querySelector('.detail-body')).to.not.equal(null);
    line.click();
    expect(timeline.selected).to.equal(null);
    expect(timeline.visibleEvents().map(({ id }) => id)).to.include('founding');
  });

  it('comes by itself where there is no room for a timeline', async () => {
    const timeline = await timelineOf(STORY, () => undefined, 390);
    expect(all(timeline, '.line')).to.have.length(STORY.length);
    timeline.orientation = 'horizontal';
    await timeline.updateComplete;
    expect(all(timeline, '.line')).to.have.length(0);
  });

  /** The one line that the Tab key reaches. */
  const tabStops = (timeline: EventTimeline): (string | undefined)[] =>
    all(timeline, '.line[tabindex="0"]').map((line) => line.dataset['id']);

  it('has the line and the panel of what is selected, also behind its first hundreds', async () => {
    const timeline = await timelineOf(crowd(400), (element) => (element.orientation = 'horizontal'));
    const id = timeline.events.toSorted((a, b) => Number(a.start) - Number(b.start))[300]?.id ?? '';
    timeline.select(id);
    timeline.orientation = 'vertical';
    await timeline.updateComplete;
    expect(one(timeline, `.line[data-id="${id}"]`).getAttribute('aria-expanded')).to.equal('true');
    expect(tabStops(timeline)).to.deep.equal([id]);
  });

  it('can always be reached by the Tab key: where the line that had focus is not there any more, by its first line', async () => {
    const timeline = await timelineOf(crowd(3000), (element) => (element.orientation = 'vertical'));
    const inTime = timeline.events.toSorted((a, b) => Number(a.start) - Number(b.start)).map(({ id }) => id);
    const lines = all(timeline, '.line');
    lines[3]?.focus();
    await timeline.updateComplete;
    expect(tabStops(timeline)).to.deep.equal([lines[3]?.dataset['id']]);
    timeline.filter = ({ id }) => id !== lines[3]?.dataset['id'];
    await timeline.updateComplete;
    expect(tabStops(timeline)).to.have.length(1);
    timeline.filter = ({ id }) => !inTime.slice(0, 200).includes(id);
    await timeline.updateComplete;
    expect(tabStops(timeline)).to.have.length(1);
    const far = await timelineOf(crowd(3000));
    far.select(inTime[2900] ?? '');
    far.orientation = 'vertical';
    await far.updateComplete;
    expect(tabStops(far)).to.deep.equal([all(far, '.line')[0]?.dataset['id']]);
  });

  it('is parted by decades, but for the years 1 to 9, which are none: there is no year 0', async () => {
    const years = [3, 3, 5, 5, ...Array.from({ length: 10 }, (_, i) => 20 + i)];
    const timeline = await timelineOf(
      years.map((year, i) => ({ title: `Harvest ${i}`, when: String(year).padStart(4, '0') })),
      (element) => (element.orientation = 'vertical'),
    );
    const headings = all(timeline, '.period h3').map(words);
    expect(headings).to.deep.equal(['3 AD', '5 AD', '20s AD']);
  });

  it('is parted by months when all happened within few years, and shows long lists in pages', async () => {
    const timeline = await timelineOf(crowd(400), (element) => (element.orientation = 'vertical'));
    expect(words(one(timeline, '.period h3'))).to.equal('January 2020');
    expect(all(timeline, '.line')).to.have.length(150);
    one(timeline, '.more button').focus();
    one(timeline, '.more button').click();
    await timeline.updateComplete;
    expect(all(timeline, '.line')).to.have.length(300);
    await frame();
    expect(timeline.shadowRoot?.activeElement, 'reading goes on with the first new line').to.equal(
      all(timeline, '.line')[150],
    );
  });
});

describe('steps in a list', () => {
  it('go on beyond the lines that the list has so far', async () => {
    const timeline = await timelineOf(crowd(400), (element) => (element.orientation = 'vertical'));
    const last = all(timeline, '.line').at(-1)?.dataset['id'] ?? '';
    timeline.select(last);
    await timeline.updateComplete;
    const next = one(timeline, '.detail-body [title=Next]');
    next.focus();
    next.click();
    await timeline.updateComplete;
    await frame();
    expect(timeline.selected).to.not.equal(last);
    expect(all(timeline, '.line')).to.have.length(300);
    expect(
      timeline.shadowRoot?.activeElement?.closest('li')?.querySelector<HTMLElement>('.line')?.dataset['id'],
    ).to.equal(timeline.selected);
  });
});

describe('legend', () => {
  it('explains lines, categories and keys', async () => {
    const timeline = await timelineOf(STORY);
    await timeline.equipped;
    await frame(3);
    one(timeline, '[aria-controls=legend]').click();
    await waitUntil(() => all(timeline, '.legend').length > 0);
    expect(all(timeline, '.legend .lines li')).to.have.length(8);
    expect(all(timeline, '.legend .kinds li').map(words)).to.deep.equal(['Company', 'Accident', 'Law']);
    expect(words(one(timeline, '.legend .keys')))
      .to.contain('previous and next event')
      .and.to.contain('on the name of a lane: collapse or open it');
    timeline.groupBy = 'none';
    await timeline.updateComplete;
    expect(words(one(timeline, '.legend .keys')))
      .to.contain('previous and next event')
      .and.to.not.contain('lane: collapse');
  });
});

describe('legend', () => {
  const DAYS = ['2023-03-01', '2023-03-02', '2023-03-04', '2023-03-05'].map((when) => ({ title: `On ${when}`, when }));
  const AT_ONCE = Array.from({ length: 40 }, (_, i) => ({ title: `At once ${i}`, when: '2023-03-03T12:00Z' }));
  const EXTRAS = { break: 'on the overview', stack: 'of the same moment', deep: 'ka thousands' };

  for (const [what, events, explained] of [
    ['days of one week', DAYS, []],
    ['a date of another century', [...DAYS, { title: 'Long ago', when: '1850' }], ['break']],
    ['many events of one moment', [...DAYS, ...AT_ONCE], ['stack']],
    [
      'the age of dinosaurs',
      [
        { title: 'They roam', when: 'Y-230000000/Y-66000000' },
        { title: 'The end', when: 'Y-66000000' },
      ],
      ['deep'],
    ],
  ] as const) {
    it(`explains only what is there: ${what}`, async () => {
      const timeline = await timelineOf(events);
      await timeline.equipped;
      await frame(3);
      one(timeline, '[aria-controls=legend]').click();
      await waitUntil(() => all(timeline, '.legend').length > 0);
      const text = words(one(timeline, '.legend .lines'));
      expect(Object.entries(EXTRAS).flatMap(([name, some]) => (text.includes(some) ? name : []))).to.deep.equal(
        explained,
      );
    });
  }
});

describe('pointing', () => {
  /** Many events of the same minute, and one elsewhere. */
  const MOMENT = Array.from({ length: 60 }, (_, i) => ({
    id: `m${i}`,
    title: `At once ${i}`,
    when: '2023-03-04T12:00Z',
    importance: i === 0 ? 1 : 0.2,
  }));

  it('opens what happened at one moment as a list that keys can walk', async () => {
    const timeline = await timelineOf([...MOMENT, { id: 'later', title: 'Later', when: '2023-03-09' }]);
    const badge = all(timeline, '.stack').find((button) => !button.hidden);
    if (badge === undefined) throw new Error('no badge');
    const count = Number(badge.textContent?.slice(1));
    expect(badge.getAttribute('aria-label')).to.equal(`${count} more events at this moment`);
    expect(badge.ariaExpanded).to.equal('false');
    badge.click();
    expect(badge.ariaExpanded).to.equal('true');
    expect(one(timeline, '.menu').ariaLabel).to.equal(`${count} more events at this moment`);
    const buttons = all(timeline, '.menu button');
    expect(buttons).to.have.length(count);
    expect(timeline.shadowRoot?.activeElement).to.equal(buttons[0]);
    buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    expect(timeline.shadowRoot?.activeElement).to.equal(buttons[1]);
    buttons[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(one(timeline, '.menu').hidden).to.equal(true);
    expect(badge.ariaExpanded).to.equal('false');
    expect(timeline.shadowRoot?.activeElement).to.equal(badge);
    badge.click();
    all(timeline, '.menu button')[2]?.click();
    expect(timeline.selected).to.match(/^m\d+$/);
  });

  it('closes that list when the page moves what it tells of away, and keeps focus in the timeline', async () => {
    const timeline = await timelineOf([...MOMENT, { id: 'later', title: 'Later', when: '2023-03-09' }]);
    const badge = all(timeline, '.stack').find((button) => !button.hidden);
    badge?.click();
    expect(one(timeline, '.menu').hidden).to.equal(false);
    const { start, end } = timeline.window ?? { start: 0, end: 0 };
    timeline.panBy((end - start) * 10, { animate: false });
    await waitUntil(() => one(timeline, '.menu').hidden, 'the list is closed');
    expect(badge?.ariaExpanded).to.equal('false');
    expect(timeline.shadowRoot?.activeElement?.matches('.stack, .card, .tools button')).to.equal(true);
  });

  it('shows that list whole where the timeline is too low for it, and closes it when that is scrolled', async () => {
    const timeline = await timelineOf(
      [...MOMENT, { id: 'later', title: 'Later', when: '2023-03-09' }],
      (element) => (element.style.blockSize = '260px'),
    );
    all(timeline, '.stack')
      .find((button) => !button.hidden)
      ?.click();
    const menu = one(timeline, '.menu');
    const { left, top, right, bottom, height } = menu.getBoundingClientRect();
    expect(height).to.be.greaterThan(150);
    expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
    for (const y of [top + 20, bottom - 20])
      expect(timeline.shadowRoot?.elementFromPoint(left + 30, y)?.closest('.menu')).to.equal(menu);
    menu.scrollTop = 50;
    await frame(3);
    expect(menu.hidden).to.equal(false);
    one(timeline, '.view').scrollTop = 40;
    await waitUntil(() => menu.hidden, 'the list is closed');
  });

  it('lists all of them, a hundred at a time', async () => {
    const many = Array.from({ length: 250 }, (_, i) => ({
      id: `m${i}`,
      title: `At once ${i}`,
      when: '2023-03-04T12:00Z',
    }));
    const timeline = await timelineOf([...many, { id: 'later', title: 'Later', when: '2023-03-09' }]);
    const badge = all(timeline, '.stack').find((button) => !button.hidden);
    const count = Number(badge?.textContent?.slice(1));
    expect(count).to.be.greaterThan(200);
    badge?.click();
    const listed = (): HTMLElement[] => all(timeline, '.menu [data-event]');
    for (const shown of [100, 200, count]) {
      expect(new Set(listed().map((button) => button.dataset['event'])).size).to.equal(shown);
      const last = all(timeline, '.menu button').at(-1);
      if (shown === count) expect(last).to.equal(listed().at(-1));
      else {
        expect(last?.textContent).to.equal(`${count - shown} more events at this moment`);
        last?.click();
        expect(one(timeline, '.menu').hidden).to.equal(false);
        expect(timeline.shadowRoot?.activeElement).to.equal(listed()[shown]);
      }
    }
  });

  it('tells what a mark or a column of density stands for, and goes there by a click', async () => {
    const timeline = await timelineOf(crowd(3000));
    timeline.fit({ animate: false });
    await frame();
    const body = one(timeline, '.body').getBoundingClientRect();
    const before = timeline.window;
    // Somewhere in the strips beneath the cards there is something to point at.
    const lane = one(timeline, '.lane').getBoundingClientRect();
    let told = '';
    let at = { clientX: 0, clientY: lane.bottom - 4 };
    for (let x = body.left + 150; x < body.right - 20 && told === ''; x += 7) {
      at = { clientX: x, clientY: lane.bottom - 4 };
      one(timeline, '.body').dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...at }),
      );
      if (!one(timeline, '.tip').hidden) told = words(one(timeline, '.tip'));
    }
    expect(told).to.match(/^(?:\d+ events?, .+|Event number \d+ · .+)$/);
    one(timeline, '.body').dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
    await rest(timeline);
    expect(timeline.selected !== null || timeline.window?.start !== before?.start).to.equal(true);
  });

  /** A place of the strips beneath the cards where the tip tells of a column. */
  async function column(
    style = '',
  ): Promise<{ timeline: EventTimeline; body: HTMLElement; at: { clientX: number; clientY: number } }> {
    const timeline = await timelineOf(crowd(3000), (element) =>
      element.parentElement?.setAttribute('style', `width: 1000px; transform-origin: 0 0; ${style}`),
    );
    timeline.fit({ animate: false });
    await frame();
    const body = one(timeline, '.body');
    const { left, right } = body.getBoundingClientRect();
    const lane = one(timeline, '.lane').getBoundingClientRect();
    for (let clientX = left + 0.2 * (right - left); clientX < right; clientX += 7) {
      const at = { clientX, clientY: lane.bottom - (4 * lane.height) / one(timeline, '.lane').offsetHeight };
      body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...at }));
      if (/^\d+ events?/.test(one(timeline, '.tip').textContent ?? '')) return { timeline, body, at };
    }
    throw new Error('no column');
  }

  it('tells a finger what a column of density stands for, and goes there by the second tap', async () => {
    const { timeline, body, at } = await column();
    const before = timeline.window;
    const tap = async (): Promise<void> => {
      for (const type of ['pointerdown', 'pointerup', 'pointerleave'])
        body.dispatchEvent(new PointerEvent(type, { bubbles: type !== 'pointerleave', pointerType: 'touch', ...at }));
      body.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
      await rest(timeline);
    };
    await tap();
    expect(one(timeline, '.tip').hidden).to.equal(false);
    expect(words(one(timeline, '.tip'))).to.match(/^\d+ events?, /);
    expect(timeline.window).to.deep.equal(before);
    await tap();
    expect(one(timeline, '.tip').hidden).to.equal(true);
    expect(timeline.window).not.to.deep.equal(before);
  });

  it('hides what it tells when Escape is pressed, wherever focus is', async () => {
    const { timeline } = await column();
    expect(one(timeline, '.tip').hidden).to.equal(false);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(one(timeline, '.tip').hidden).to.equal(true);
  });

  it('tells it above the pointer also where the page shows it smaller', async () => {
    const { timeline, at } = await column('transform: scale(0.5)');
    const tip = one(timeline, '.tip').getBoundingClientRect();
    expect(tip.bottom).to.be.within(at.clientY - 16, at.clientY);
    expect(tip.left).to.be.within(at.clientX - 20, at.clientX);
  });
});

describe('a page without a doctype', () => {
  it('has a timeline as high as what it holds', async () => {
    const iframe = document.createElement('iframe');
    iframe.style.cssText = 'inline-size:900px;block-size:900px';
    document.body.append(iframe);
    try {
      const page = iframe.contentDocument;
      if (page === null) throw new Error('no page');
      page.open();
      page.write('<event-timeline></event-timeline><script type="module" src="/src/define.ts"></script>');
      page.close();
      expect(page.compatMode).to.equal('BackCompat');
      await waitUntil(
        () => page.querySelector('event-timeline')?.shadowRoot?.querySelector('.state') != null,
        'no timeline',
      );
      expect(page.querySelector('event-timeline')?.getBoundingClientRect().height).to.be.within(20, 300);
    } finally {
      iframe.remove();
    }
  });
});
