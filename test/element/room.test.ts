import { aTimeout, expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
// Loaded before the first test, which else might not wait long enough for it.
import '../../src/element/equipment/equipment.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY, crowd } from '../support/story.js';
import { all, frame, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const box = (timeline: EventTimeline, selector: string): DOMRect => one(timeline, selector).getBoundingClientRect();
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverband';

describe('room', () => {
  it('is left between the number of events in a lane and cards that are cut at the edge', async () => {
    const timeline = await timelineOf(STORY);
    const edge = box(timeline, '.clip').left;
    for (const button of all(timeline, '.fold'))
      expect(edge - button.getBoundingClientRect().right).to.be.within(8, 16);
  });

  it('is found for a lane that is named by one long word: it ends with dots, not in the middle of a letter', async () => {
    const timeline = await timelineOf([...STORY, { title: 'Elsewhere', when: '2023-03-12', category: LONG_WORD }]);
    for (const name of all(timeline, '.fold span')) expect(name.scrollWidth).to.be.at.most(name.clientWidth);
  });

  it('is left in the search field between what is typed and how many events that finds', async () => {
    for (const width of [1000, 380]) {
      const timeline = await timelineOf(crowd(300), (element) => (element.query = 'e'), width);
      await waitUntil(() => timeline.renderRoot.querySelector('.find output') !== null, 'it is counted');
      const output = box(timeline, '.find output');
      const input = one(timeline, '.find input');
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
      const field = input.getBoundingClientRect();
      const textEnd = field.right - Number.parseFloat(paddingInlineEnd);
      expect(output.left - textEnd, `${width} px`).to.be.at.least(4);
      expect(textEnd - field.left - Number.parseFloat(paddingInlineStart), `${width} px: for words`).to.be.at.least(90);
    }
  });

  it('holds search and buttons in one row beneath the title where they do not fit beside it', async () => {
    for (const width of [700, 620, 560]) {
      const timeline = await timelineOf(
        STORY,
        (element) => {
          element.heading = 'What became of the ferry';
          element.orientation = 'horizontal';
        },
        width,
      );
      const [find, tools] = [box(timeline, '.find'), box(timeline, '.tools')];
      expect([find.top, find.height], `${width} px`).to.deep.equal([tools.top, tools.height]);
      expect(box(timeline, '.titles').bottom, `${width} px`).to.be.at.most(find.top);
    }
  });

  it('beneath the lanes of a narrow timeline tells where one is, if no badge needs it', async () => {
    const timeline = await timelineOf(STORY.slice(0, -1), (element) => (element.orientation = 'horizontal'), 400);
    timeline.fit();
    await rest(timeline);
    await frame(4);
    await waitUntil(
      () =>
        all(timeline, '.badge').length > 0 &&
        all(timeline, '.badge').every(({ hidden }) => hidden) &&
        one(timeline, '.place').textContent !== '',
      'nothing lies outside',
    );
    expect(box(timeline, '.place').width).to.be.greaterThan(50);
  });

  it('beneath the lanes of a narrow timeline holds two badges without cutting their words', async () => {
    const timeline = await timelineOf(crowd(300), (element) => (element.orientation = 'horizontal'), 360);
    timeline.window = { start: Date.UTC(2021, 3, 1), end: Date.UTC(2021, 4, 1) };
    await waitUntil(() => all(timeline, '.badge').filter(({ hidden }) => !hidden).length === 2, 'both sides have some');
    for (const words of all(timeline, '.badge:not([hidden]) bdi'))
      expect(words.scrollWidth).to.be.at.most(words.clientWidth);
  });

  it('on a badge tells the time of what is near, where hours are shown: its day alone would say nothing', async () => {
    const at = (hour: number): string => `2024-03-14T${String(hour).padStart(2, '0')}:30:12.345Z`;
    const timeline = await timelineOf(
      [2, 7, 8, 9]
        .map((hour) => ({ title: `At ${hour}`, when: at(hour) }))
        .concat([{ title: 'The day before', when: '2024-03-13' }]),
    );
    timeline.window = { start: Date.UTC(2024, 2, 14, 6), end: Date.UTC(2024, 2, 14, 11) };
    await waitUntil(
      () => /2 earlier · 2:30.AM, March 13/.test(one(timeline, '.badge.before').textContent),
      'an hour and a day',
    );
  });

  it('of a line in a narrow list holds long words of titles and categories', async () => {
    const timeline = await timelineOf(
      [{ title: LONG_WORD.repeat(3), when: '2023-03-12', category: LONG_WORD }, ...STORY],
      () => undefined,
      340,
    );
    for (const line of all(timeline, '.line')) {
      for (const part of line.querySelectorAll('.date, .kind, .title'))
        expect(part.getBoundingClientRect().right, part.className).to.be.at.most(line.getBoundingClientRect().right);
    }
    // A short date stays in one line whatever stands beside it.
    expect(box(timeline, '.line[data-id] .date').height).to.be.below(30);
  });

  it('of dates in a wide list is as wide as dates mostly are: one line holds them', async () => {
    const timeline = await timelineOf(
      [
        { title: 'Found', when: '[2021-05-26..2021-06-03]' },
        { title: 'Lost', when: '2021-06-09' },
      ],
      (element) => Object.assign(element, { lang: 'en-GB', orientation: 'vertical' }),
      1100,
    );
    await waitUntil(() => all(timeline, '.line .date').length === 2, 'the list is there');
    const [long = 0, short = 0] = all(timeline, '.line .date').map((date) => date.getBoundingClientRect().height);
    expect(long).to.be.closeTo(short, 0.1);
  });

  it('on the overview tells the last day, month or year in which something happens, not the first after it', async () => {
    const ends = async (...whens: string[]): Promise<string[]> => {
      const timeline = await timelineOf(whens.map((when, i) => ({ title: `Event ${i}`, when })));
      await waitUntil(() => timeline.renderRoot.querySelector('.bound.from')?.textContent, 'the overview has words');
      return ['.bound.from', '.bound.to'].map((selector) => one(timeline, selector).textContent);
    };
    expect(await ends('2020', '2021')).to.deep.equal(['2020', '2021']);
    expect(await ends('2020-02', '2020-05')).to.deep.equal(['February 1, 2020', 'May 31, 2020']);
    expect(await ends('1990-05-20')).to.deep.equal(['May 20, 1990', '']);
  });

  it('on the overview tells the day on which what has no end begins, also where that is the last of all', async () => {
    const timeline = await timelineOf([
      { title: 'Works', when: '2023-03-01' },
      { title: 'Ferry', when: '2023-03-20/..' },
    ]);
    await waitUntil(() => one(timeline, '.bound.to').textContent, 'the overview has words');
    expect(one(timeline, '.bound.to').textContent).to.equal('March 20, 2023');
  });

  it('for lanes that becomes higher or lower, and no wider, is shared out anew', async () => {
    const timeline = await timelineOf(crowd(600), (element) =>
      element.style.setProperty('--event-timeline-max-height', '300px'),
    );
    const heightPx = (): number => one(timeline, '.body').offsetHeight;
    expect(heightPx()).to.be.within(150, 254);
    const { window } = timeline;
    timeline.style.setProperty('--event-timeline-max-height', '560px');
    await waitUntil(() => heightPx() > 300, 'lanes have more rows');
    expect(heightPx()).to.be.at.most(514);
    expect(timeline.window).to.deep.equal(window);
    timeline.style.removeProperty('--event-timeline-max-height');
    const before = { width: innerWidth, height: innerHeight };
    try {
      await setViewport({ width: before.width, height: 400 });
      await waitUntil(() => heightPx() <= 0.95 * 400, 'lanes have fewer rows on a lower screen');
    } finally {
      await setViewport(before);
    }
  });

  it('may become narrow and wide again, and nothing is reported to the page as an error', async () => {
    const timeline = await timelineOf(STORY);
    // Whatever is reported is a failure to the test runner.
    for (const [width, listed] of [
      [380, true],
      [900, false],
    ] as const) {
      if (timeline.parentElement !== null) timeline.parentElement.style.width = `${width}px`;
      await waitUntil(() => (timeline.renderRoot.querySelector('.list') !== null) === listed, `${width} px`);
      await frame(3);
    }
  });

  it('of an element that the page makes low is left to a row of events: overview, badges, tools and axis give way, in this order', async () => {
    const timeline = await timelineOf(STORY.slice(0, -1));
    const shown = (): string =>
      ['.overview', '.footer', '.toolbar', '.axis'].filter((part) => one(timeline, part).offsetHeight > 0).join(' ');
    const seenPx = (): number => {
      const { top, bottom } = box(timeline, '.view');
      const from = Math.max(top, box(timeline, '.axis').bottom);
      return Math.max(
        0,
        ...all(timeline, '.card:not(.ahead)').map(
          (card) =>
            Math.min(bottom, card.getBoundingClientRect().bottom) - Math.max(from, card.getBoundingClientRect().top),
        ),
      );
    };
    for (const [heightPx, parts] of [
      [300, '.overview .footer .toolbar .axis'],
      [200, '.footer .toolbar .axis'],
      [150, '.toolbar .axis'],
      [110, '.axis'],
      [70, ''],
      [110, '.axis'],
      [400, '.overview .footer .toolbar .axis'],
    ] as const) {
      timeline.style.height = `${heightPx}px`;
      await waitUntil(() => shown() === parts, `${heightPx} px`);
      await frame(3);
      expect(shown(), `${heightPx} px`).to.equal(parts);
      expect(seenPx(), `${heightPx} px`).to.be.at.least(28);
      expect(timeline.offsetHeight).to.equal(heightPx);
    }
  });

  it('of lanes that a panel makes low is scrolled to the card of the selected event, not past it', async () => {
    const timeline = await timelineOf(STORY);
    timeline.style.height = '300px';
    await frame(6);
    for (const { id } of timeline.visibleEvents()) {
      timeline.select(id);
      await timeline.updateComplete;
      await rest(timeline);
      await waitUntil(() => {
        const card = box(timeline, '.card[part~="selected"]');
        return card.top >= box(timeline, '.axis').bottom - 1 && card.bottom <= box(timeline, '.view').bottom + 1;
      }, `${id} is seen`);
    }
  });

  it('gives nothing away that would not make room: where the page limits the lanes alone, or is as high as they are', async () => {
    const timeline = await timelineOf(STORY.slice(2, 3));
    timeline.style.setProperty('--event-timeline-max-height', '60px');
    await frame(6);
    expect(all(timeline, '.yielding')).to.have.length(0);
    timeline.style.removeProperty('--event-timeline-max-height');
    await frame(6);
    expect(all(timeline, '.yielding')).to.have.length(0);
  });

  it('grows with letters of any size: cards, axis and lanes hold them whole', async () => {
    const heights: number[] = [];
    for (const size of ['13px', '16px', '20px', '26px']) {
      const timeline = await timelineOf(
        [...STORY, { title: 'Crisis', when: '2021-05/2021-06', display: 'era' }],
        (element) => element.style.setProperty('--event-timeline-font-size', size),
      );
      await waitUntil(() => timeline.renderRoot.querySelector('.fold') !== null, 'lanes have headers');
      await frame(3);
      const overhang = (selector: string, inside: (element: HTMLElement) => Element | null): number =>
        Math.max(
          ...all(timeline, selector).map(
            (element) =>
              element.getBoundingClientRect().bottom - (inside(element)?.getBoundingClientRect().bottom ?? 0),
          ),
        );
      expect(
        overhang('.card:not(.ahead) .title', (title) => title.closest('.card')),
        `${size}: cards`,
      ).to.be.at.most(0);
      expect(
        overhang('.lane h3 span', (name) => name.closest('.lane')),
        `${size}: names of lanes`,
      ).to.be.at.most(0);
      expect(
        overhang('.ticks span', () => one(timeline, '.axis')),
        `${size}: axis`,
      ).to.be.at.most(0);
      const lines = ['.contexts span', '.ticks span'].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(one(timeline, selector));
        return range.getBoundingClientRect();
      });
      expect((lines[0]?.bottom ?? 0) - (lines[1]?.top ?? 0), `${size}: lines of the axis`).to.be.at.most(1);
      heights.push(box(timeline, '.card').height);
    }
    expect(heights[0]).to.equal(28);
    expect(heights[3]).to.be.greaterThan(36);
  });

  for (const style of ['--event-timeline-font-size: 22px', 'font-family: monospace', 'font-weight: 700']) {
    it(`is found anew when letters change while it is shown: ${style}`, async () => {
      const places = (timeline: EventTimeline): unknown =>
        timeline
          .visibleEvents()
          .map(({ id, x, width, height, row }) => [id, Math.round(x), Math.round(width), height, row]);
      const timeline = await timelineOf(STORY);
      const before = places(timeline);
      timeline.style.cssText = style;
      const other = await timelineOf(STORY, (element) => (element.style.cssText = style));
      other.window = timeline.window;
      await frame(3);
      expect(places(other)).not.to.deep.equal(before);
      await waitUntil(
        () => JSON.stringify(places(timeline)) === JSON.stringify(places(other)),
        'laid out as if it had always been so',
      );
      expect(one(timeline, '.axis').offsetHeight).to.equal(one(other, '.axis').offsetHeight);
    });
  }

  it('on the overview is left between its words and its marks, whatever the size of letters', async () => {
    for (const size of ['13px', '20px', '26px']) {
      const timeline = await timelineOf(crowd(200), (element) =>
        element.style.setProperty('--event-timeline-font-size', size),
      );
      await waitUntil(() => timeline.renderRoot.querySelector('.bound.from')?.textContent, 'the overview has words');
      await waitUntil(() => firstPaintedPx(one(timeline, '.overview canvas')) < Infinity, 'the overview is painted');
      await frame(3);
      const strip = box(timeline, '.overview');
      const words = document.createRange();
      words.selectNodeContents(one(timeline, '.bound.from'));
      const wordsPx = words.getBoundingClientRect().bottom - strip.top;
      const marksPx = firstPaintedPx(one(timeline, '.overview canvas'));
      // The box of a line reaches below its letters by a sixth.
      expect(marksPx, size).to.be.at.least(Math.floor(wordsPx - words.getBoundingClientRect().height / 6));
      expect(strip.height - marksPx, `${size}: marks have room`).to.be.greaterThan(20);
    }
  });

  it('grows with letters for signs on buttons, too, and was there before the buttons came', async () => {
    for (const [size, least, wide] of [
      ['13px', 16, 0],
      ['26px', 26, 10],
      ['39px', 39, 16],
    ] as const) {
      for (const orientation of ['horizontal', 'vertical'] as const) {
        const timeline = await timelineOf(
          STORY,
          (element) => {
            element.orientation = orientation;
            element.style.setProperty('--event-timeline-font-size', size);
          },
          1600,
        );
        const tools = one(timeline, '.tools');
        const signs = all(timeline, '.tools .sign, .find .sign');
        expect(signs.length).to.be.above(2);
        for (const sign of signs) expect(sign.getBoundingClientRect().width, size).to.be.at.least(least);
        for (const button of all(timeline, '.tools .icon')) {
          const { width, height } = button.getBoundingClientRect();
          expect(Math.abs(width - height), size).to.be.at.most(1);
        }
        const empty = tools.cloneNode();
        tools.after(empty);
        if (empty instanceof HTMLElement)
          expect(empty.offsetWidth, `${size} ${orientation}`).to.be.closeTo(tools.offsetWidth, 8 + wide);
      }
    }
  });

  it('at the end of the axis cuts no number, whatever the size and language of letters', async () => {
    const seen = await Promise.all(
      (
        [
          ['13px', 'en'],
          ['26px', 'en'],
          ['26px', 'ja'],
        ] as const
      ).map(async ([size, lang]) => {
        const timeline = await timelineOf(STORY, (element) => {
          element.style.setProperty('--event-timeline-font-size', size);
          element.lang = lang;
        });
        await rest(timeline);
        const end = box(timeline, '.axis').right;
        let numbers = 0;
        for (let i = 0; i < 12; i++) {
          const { window } = timeline;
          if (window !== null) timeline.panBy((window.end - window.start) * 0.013, { animate: false });
          await frame(2);
          // What the edges change is done when the view has come to rest.
          await aTimeout(250);
          for (const number of all(timeline, '.ticks span:not(.cut, .out, [hidden])')) {
            const words = document.createRange();
            words.selectNodeContents(number);
            const { left, right } = words.getBoundingClientRect();
            if (left < end) numbers++;
            if (left < end) expect(right, `${size} ${lang}: ${number.textContent}`).to.be.at.most(end + 1);
          }
        }
        return numbers;
      }),
    );
    expect(Math.min(...seen)).to.be.above(24);
  });
});

/** From the top of a canvas to the first row in which anything is painted, CSS px; Infinity where nothing is. */
function firstPaintedPx(canvas: Element): number {
  if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return Infinity;
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  const painter = copy.getContext('2d');
  painter?.drawImage(canvas, 0, 0);
  const pixels = painter?.getImageData(0, 0, copy.width, copy.height).data ?? [];
  const first = pixels.findIndex((value, i) => i % 4 === 3 && value > 0);
  return first < 0 ? Infinity : Math.floor(first / 4 / copy.width) * (canvas.clientHeight / canvas.height);
}
