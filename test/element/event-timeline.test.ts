import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline, GivenWindow } from '../../src/element/event-timeline.js';
import { MemorySource } from '../../src/sources/memory.js';
import { crowd, STORY } from '../support/story.js';
import { all, frame, label, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const DAY = 86_400_000;
const MARCH = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 31) };

describe('<event-timeline>', () => {
  describe('data', () => {
    it('shows its events as labels and says how many', async () => {
      const loaded: [number, number][] = [];
      const timeline = await timelineOf([...STORY, 'not an event'], (element) =>
        element.addEventListener('timeline-load', ({ count, skipped }) => loaded.push([count, skipped])),
      );
      expect(all(timeline, '[part~=label]').map((button) => button.dataset['id'])).to.include.members([
        'collision',
        'inquiry',
        'report',
      ]);
      expect(loaded).to.deep.equal([[STORY.length, 1]]);
      expect(one(timeline, '.summary').textContent).to.equal('8 events from 1902 to March 20, 2023 · 1 undated');
    });

    const ends: Readonly<Record<string, string>> = {
      '../2020': '2020',
      '/2020-06': 'June 2020',
      '[..2020]': '2020',
      '[2020-03..]': 'March 2020',
      '[2019,2021]': '2019 to 2021',
      '{2019-05..2020-06}': 'May 2019 to June 2020',
      '2020-06-03T10:00:00.125Z': 'June 3, 2020',
    };
    for (const [when, told] of Object.entries(ends)) {
      it(`says from when to when as finely as the dates say it: ${when}`, async () => {
        const timeline = await timelineOf([{ id: 'a', title: 'Rule', when }]);
        const to = told.split(' to ');
        expect(one(timeline, '.summary').textContent).to.match(
          new RegExp(to.length === 1 ? `^1 event, ${told}` : `^1 event from ${told}$`),
        );
      });
    }

    it('keeps properties that were set before it was defined', async () => {
      const name = 'late-timeline';
      const element = document.createElement(name);
      Object.assign(element, { selected: 'report', window: MARCH, events: STORY });
      document.body.append(element);
      const { EventTimeline: Timeline } = await import('../../src/element/event-timeline.js');
      customElements.define(name, class extends Timeline {});
      customElements.upgrade(element);
      const timeline = element as EventTimeline;
      await timeline.updateComplete;
      await timeline.ready;
      expect(timeline.events).to.have.length(STORY.length);
      expect(timeline.selected).to.equal('report');
      expect(timeline.window).to.deep.equal(MARCH);
      expect(timeline.visibleEvents()).not.to.deep.equal([]);
      // Nothing stands before the element's own properties any more.
      expect(['events', 'source', 'window'].filter((own) => Object.hasOwn(timeline, own))).to.deep.equal([]);
      timeline.remove();
    });

    it('shows a source that was set before it was defined', async () => {
      const name = 'later-timeline';
      const element = document.createElement(name);
      Object.assign(element, {
        source: MemorySource.fromColumns({
          start: Float64Array.of(MARCH.start, MARCH.end),
          title: (row: number) => `No. ${row}`,
        }),
      });
      document.body.append(element);
      const { EventTimeline: Timeline } = await import('../../src/element/event-timeline.js');
      customElements.define(name, class extends Timeline {});
      const timeline = element as EventTimeline;
      await timeline.ready;
      expect(timeline.visibleEvents()).to.have.length(2);
      timeline.remove();
    });

    it('has no labels and takes commands before it has a place', () => {
      const timeline = document.createElement('event-timeline');
      timeline.fit();
      timeline.panBy(1);
      timeline.next();
      expect(timeline.visibleEvents()).to.deep.equal([]);
    });

    it('is ready at once when there is nothing to load, and says that it is empty', async () => {
      const timeline = await fixture<EventTimeline>(html`<event-timeline></event-timeline>`);
      await timeline.ready;
      expect(one(timeline, 'slot[name=empty]').textContent).to.contain('No events');
      expect(timeline.window).to.equal(null);
      expect(timeline.visibleEvents()).to.deep.equal([]);
    });

    it('renews ready with every change of the data', async () => {
      const timeline = await timelineOf(STORY);
      const before = timeline.ready;
      timeline.events = crowd(50);
      expect(timeline.ready).to.not.equal(before);
      await timeline.ready;
      expect(timeline.events).to.have.length(50);
    });

    it('lets the last of several lists win, long ones too', async () => {
      const timeline = await timelineOf([]);
      timeline.events = crowd(25_000);
      timeline.events = STORY;
      await timeline.ready;
      await aTimeout(50);
      expect(timeline.events).to.have.length(STORY.length);
    });

    it('tells of errors, offers to try again, and recovers', async () => {
      const timeline = await timelineOf(STORY);
      let tries = 0;
      const told: string[] = [];
      timeline.addEventListener('timeline-error', ({ error }) => told.push(error.message));
      timeline.intake.setError(new Error('gone'), () => tries++);
      expect(told).to.deep.equal(['gone']);
      await timeline.updateComplete;
      one(timeline, '[role=alert] button').click();
      expect(tries).to.equal(1);
      timeline.events = STORY;
      await timeline.ready;
      expect(one(timeline, '.plot').hidden).to.equal(false);
      expect(all(timeline, '[role=alert]')).to.have.length(0);
    });

    it('lists what has no date under a heading of its own', async () => {
      const timeline = await timelineOf(STORY);
      const badge = one(timeline, '.badge.undated');
      expect(badge.textContent).to.contain('1 undated');
      badge.click();
      await waitUntil(() => all(timeline, '.period.undated').length > 0);
      expect(one(timeline, '.period.undated h3').textContent).to.equal('Undated');
      expect(one(timeline, '.period.undated [part~=label]').textContent).to.contain('A bell is recast');
    });
  });

  describe('window', () => {
    it('begins with the story, not with the whole of time', async () => {
      const timeline = await timelineOf(STORY);
      expect(timeline.window?.start).to.be.greaterThan(Date.UTC(2023, 0, 1));
      expect(one(timeline, '.badge.before').textContent).to.contain('2 earlier · 1931, 1902');
    });

    it('begins where the page says', async () => {
      const timeline = await timelineOf(STORY, (element) => {
        element.start = '1900';
        element.end = '1940';
      });
      expect(timeline.window).to.deep.equal({ start: Date.UTC(1900, 0, 1), end: Date.UTC(1941, 0, 1) });
    });

    it('can be read and written, without a flight', async () => {
      const timeline = await timelineOf(STORY);
      timeline.window = MARCH;
      expect(timeline.window).to.deep.equal(MARCH);
      const changes: number[] = [];
      timeline.addEventListener('timeline-window-change', ({ start, end }) => changes.push(start, end));
      timeline.window = { start: MARCH.start + DAY, end: MARCH.end + DAY };
      await frame();
      expect(changes).to.deep.equal([MARCH.start + DAY, MARCH.end + DAY]);
    });

    it('set before there is data stands', async () => {
      const timeline = await timelineOf(STORY, (element) => {
        element.window = MARCH;
      });
      expect(timeline.window).to.deep.equal(MARCH);
    });

    it('set before there is a page to be in stands, in any order', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      for (const appendLast of [true, false]) {
        const timeline = document.createElement('event-timeline');
        if (!appendLast) box.append(timeline);
        timeline.window = MARCH;
        timeline.events = STORY;
        if (appendLast) box.append(timeline);
        await timeline.ready;
        expect(timeline.window).to.deep.equal(MARCH);
        timeline.remove();
      }
    });

    it('stays when a filter hides everything, which is then said; without events there is none', async () => {
      const timeline = await timelineOf(STORY);
      for (const given of [timeline.window, MARCH]) {
        timeline.window = given;
        timeline.filter = () => false;
        await timeline.updateComplete;
        await frame();
        expect(one(timeline, 'slot[name=empty]').textContent).to.contain('No event passes the filter');
        expect(one(timeline, '.plot').hidden).to.equal(true);
        expect(timeline.window).to.deep.equal(given);
        timeline.filter = null;
        await timeline.updateComplete;
        await frame(4);
        expect(timeline.window).to.deep.equal(given);
        expect(timeline.visibleEvents().length).to.be.greaterThan(3);
      }
      timeline.events = [];
      await timeline.ready;
      expect(timeline.window).to.equal(null);
    });

    it('ignores nonsense', async () => {
      const timeline = await timelineOf(STORY);
      const { window } = timeline;
      timeline.window = { start: Number.NaN, end: 5 };
      timeline.window = { start: 5, end: 5 };
      timeline.zoomBy(0);
      timeline.zoomBy(Number.NaN);
      expect(timeline.window).to.deep.equal(window);
    });

    it('takes dates, which it shows as a whole, times and Dates', async () => {
      const timeline = await timelineOf(STORY);
      const [day, hour] = [(date: number) => Date.UTC(2023, 2, date), 3_600_000];
      const cases: readonly [given: GivenWindow, start: number, end: number][] = [
        [{ start: '2023-03-01', end: '2023-03-14' }, day(1), day(15)],
        [{ start: new Date(day(2)), end: new Date(day(5)) }, day(2), day(5)],
        [{ start: day(3), end: '2023-03' }, day(1), Date.UTC(2023, 3, 1)],
        [{ start: '2023-03-05T10:00:00Z', end: '2023-03-05T12:00Z' }, day(5) + 10 * hour, day(5) + 12 * hour],
        [{ start: '193X', end: '1950~' }, Date.UTC(1930, 0, 1), Date.UTC(1951, 0, 1)],
        [{ start: '2023-03-20', end: '2023-03-10' }, day(10), day(21)],
      ];
      for (const [given, start, end] of cases) {
        timeline.window = MARCH;
        timeline.window = given;
        expect(timeline.window, JSON.stringify(given)).to.deep.equal({ start, end });
      }
      timeline.zoomTo({ start: '2023', end: '2023' }, { animate: false });
      expect(timeline.window).to.deep.equal({ start: Date.UTC(2023, 0, 1), end: Date.UTC(2024, 0, 1) });
    });

    it('takes dates before it is in a page; what is asked for last stands', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const timeline = document.createElement('event-timeline');
      timeline.window = { start: '2023-03-01', end: '2023-03-14' };
      timeline.events = STORY;
      box.append(timeline);
      await timeline.ready;
      expect(await timeline.equipped).to.equal(true);
      expect(timeline.window).to.deep.equal({ start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 15) });
      const other = document.createElement('event-timeline');
      other.window = { start: '2023-03-01', end: '2023-03-14' };
      other.window = MARCH;
      other.events = STORY;
      box.append(other);
      await other.ready;
      await other.equipped;
      expect(other.window).to.deep.equal(MARCH);
    });

    it('that is none stays as it was, and is told', async () => {
      const timeline = await timelineOf(STORY);
      timeline.window = MARCH;
      const said: string[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]): void => void said.push(words.join(' '));
      try {
        Reflect.apply(timeline.zoomTo, timeline, [{ start: 'last week', end: '2023-03-14' }]);
        Reflect.apply(timeline.zoomTo, timeline, [{ start: '2023-03-14', end: null }]);
        Reflect.apply(timeline.zoomTo, timeline, ['2023']);
        timeline.window = { start: 5, end: 5 };
        timeline.window = { start: new Date(NaN), end: 5 };
        await frame();
      } finally {
        console.warn = warn;
      }
      expect(timeline.window).to.deep.equal(MARCH);
      expect(said).to.have.length(5);
      for (const [i, value] of ['“last week”', 'null', 'undefined', '5', 'a Date'].entries())
        expect(said[i]).to.contain('event-timeline: window: ').and.to.contain(value).and.to.contain('stays as it is');
    });

    it('fits, zooms, pans', async () => {
      const timeline = await timelineOf(STORY);
      timeline.fit({ animate: false });
      expect(timeline.window?.start).to.be.lessThan(Date.UTC(1902, 0, 1));
      expect(timeline.window?.end).to.be.greaterThan(Date.UTC(2023, 2, 20));
      timeline.window = MARCH;
      timeline.zoomBy(2, MARCH.start, { animate: false });
      expect(timeline.window).to.deep.equal({ start: MARCH.start, end: MARCH.start + 15 * DAY });
      timeline.panBy(DAY, { animate: false });
      expect(timeline.window).to.deep.equal({ start: MARCH.start + DAY, end: MARCH.start + 16 * DAY });
    });

    it('is called with a window, else the value is told', async () => {
      const timeline = await timelineOf(STORY);
      for (const given of [undefined, null])
        expect(() => Reflect.apply(timeline.zoomTo, timeline, [given])).to.throw(
          TypeError,
          `window ${given} is not {start, end}`,
        );
      timeline.window = null;
      expect(timeline.window).not.to.equal(null);
    });

    it('flies there exactly, within its time', async () => {
      const timeline = await timelineOf(STORY);
      const begin = performance.now();
      timeline.zoomTo({ start: Date.UTC(1900, 0, 1), end: Date.UTC(1950, 0, 1) });
      await rest(timeline);
      expect(timeline.window).to.deep.equal({ start: Date.UTC(1900, 0, 1), end: Date.UTC(1950, 0, 1) });
      expect(performance.now() - begin).to.be.lessThan(3000);
    });

    it('leads to what lies outside by its badges', async () => {
      const timeline = await timelineOf(STORY);
      one(timeline, '.badge.before').click();
      await rest(timeline);
      expect(timeline.visibleEvents().map(({ id }) => id)).to.include('service');
    });

    it('stays where it was put when the element changes its width', async () => {
      const timeline = await timelineOf(STORY);
      timeline.window = MARCH;
      await frame();
      const box = timeline.parentElement;
      if (box !== null) box.style.width = '800px';
      await frame(4);
      expect(timeline.window).to.deep.equal(MARCH);
    });

    it('draws when it is shown after having been hidden', async () => {
      const timeline = await timelineOf(STORY, (element) => (element.hidden = true));
      expect(timeline.visibleEvents()).to.deep.equal([]);
      timeline.hidden = false;
      await frame(4);
      expect(timeline.visibleEvents().length).to.be.greaterThan(3);
    });
  });

  describe('selected', () => {
    it('is null when there is no such event', async () => {
      const timeline = await timelineOf(STORY, (element) => (element.selected = 'bogus'));
      expect(timeline.selected).to.equal(null);
      timeline.selected = 'bogus';
      await timeline.updateComplete;
      expect(timeline.selected).to.equal(null);
      timeline.selected = 'report';
      timeline.events = [...STORY];
      await timeline.ready;
      expect(timeline.selected).to.equal('report');
      timeline.events = STORY.filter(({ id }) => id !== 'report');
      timeline.selected = 'inquiry';
      await timeline.ready;
      expect(timeline.selected).to.equal('inquiry');
    });

    it('waits for events that are still to come', async () => {
      const timeline = await timelineOf(STORY);
      timeline.selected = 'late';
      timeline.events = [...STORY, { id: 'late', title: 'Late', when: '2023-03-18' }];
      await timeline.ready;
      expect(timeline.selected).to.equal('late');
    });
  });

  describe('labels', () => {
    /** Pairs of labels whose boxes share more than a hair. */
    function overlaps(timeline: EventTimeline): string[] {
      const boxes = all(timeline, '.card:not(.waiting)').map((button) => ({
        id: button.dataset['id'] ?? '',
        box: button.getBoundingClientRect(),
      }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5,
          )
          .map((b) => `${a.id} and ${b.id}`),
      );
    }

    it('never overlap as drawn, in any view', async () => {
      const timeline = await timelineOf(crowd(600));
      let drawn = 0;
      for (let i = 0; i < 60; i++) {
        const days = 4 * 1.13 ** i;
        const start = Date.UTC(2020, 0, 1) + ((i * 137) % 900) * DAY;
        timeline.window = { start, end: start + days * DAY };
        await frame(1);
        expect(overlaps(timeline), `window of ${days} days`).to.deep.equal([]);
        drawn += timeline.visibleEvents().length;
      }
      expect(drawn).to.be.greaterThan(200);
    });

    it('are where visibleEvents says', async () => {
      const timeline = await timelineOf(STORY);
      const frame = timeline.getBoundingClientRect();
      for (const { id, x, y, width, height } of timeline.visibleEvents()) {
        const box = label(timeline, id).getBoundingClientRect();
        expect([box.x - frame.x, box.y - frame.y, box.width, box.height]).to.deep.equal([x, y, width, height]);
      }
    });

    it('share a row only where they are equally high, through all lanes', async () => {
      const timeline = await timelineOf(crowd(200));
      const tops = new Map<number, number>();
      for (const { row, y } of timeline.visibleEvents()) {
        expect(tops.get(row) ?? y).to.equal(y);
        tops.set(row, y);
      }
      expect(new Set(tops.values()).size).to.equal(tops.size);
    });

    it('begin at their time', async () => {
      const timeline = await timelineOf(STORY);
      timeline.window = MARCH;
      await frame();
      const plot = one(timeline, '.under').getBoundingClientRect();
      const box = label(timeline, 'report').getBoundingClientRect();
      const expected = plot.left + ((Date.UTC(2023, 2, 16) - MARCH.start) / (MARCH.end - MARCH.start)) * plot.width;
      expect(box.left).to.be.closeTo(expected, 1);
    });

    it('hold their whole text, but where the view ends; then a resting pointer tells it', async () => {
      const timeline = await timelineOf(STORY);
      const end = one(timeline, '.under').getBoundingClientRect().right;
      for (const title of all(timeline, '.card .title')) {
        const card = title.closest('button');
        title.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        expect(card?.title).to.equal(title.textContent);
        if (title.scrollWidth > title.clientWidth + 1)
          expect(card?.getBoundingClientRect().right, title.textContent ?? '').to.be.closeTo(end, 3);
      }
    });

    it('keep their elements while the window pans', async () => {
      const timeline = await timelineOf(STORY);
      timeline.window = MARCH;
      await frame();
      const button = label(timeline, 'report');
      timeline.panBy(DAY, { animate: false });
      await frame();
      expect(label(timeline, 'report')).to.equal(button);
    });

    it('take few elements, however many events', async () => {
      const timeline = await timelineOf(crowd(60_000));
      timeline.fit({ animate: false });
      await frame();
      expect(all(timeline, '*').length).to.be.lessThan(1500);
    }).timeout(30_000);

    it('ask for no frame when nothing moves', async () => {
      const timeline = await timelineOf(STORY);
      await rest(timeline);
      let asked = 0;
      const original = window.requestAnimationFrame;
      window.requestAnimationFrame = (callback) => {
        asked++;
        return original.call(window, callback);
      };
      await aTimeout(120);
      window.requestAnimationFrame = original;
      expect(asked).to.equal(0);
    });
  });

  describe('selection', () => {
    it('follows a click, tells of it first, and opens the detail', async () => {
      const timeline = await timelineOf(STORY);
      const told: unknown[] = [];
      timeline.addEventListener('timeline-select', ({ event }) => told.push(event?.id, timeline.selected));
      label(timeline, 'inquiry').click();
      expect(told).to.deep.equal(['inquiry', null]);
      await waitUntil(() => one(timeline, '.detail').textContent?.includes('Inquiry begins'));
      expect(timeline.selected).to.equal('inquiry');
      expect(timeline.getAttribute('selected')).to.equal('inquiry');
      await frame(4);
      expect(label(timeline, 'inquiry').part.contains('selected')).to.equal(true);
    });

    it('can be refused', async () => {
      const timeline = await timelineOf(STORY);
      timeline.addEventListener('timeline-select', (event) => event.preventDefault());
      timeline.select('inquiry');
      expect(timeline.selected).to.equal(null);
    });

    it('steps in order of time, and brings into view what lies outside', async () => {
      const timeline = await timelineOf(STORY);
      timeline.select('collision');
      timeline.next();
      expect(timeline.selected).to.equal('rumour');
      timeline.previous();
      timeline.previous();
      expect(timeline.selected).to.equal('service');
      await timeline.updateComplete;
      await rest(timeline);
      expect(timeline.visibleEvents().map(({ id }) => id)).to.include('service');
      timeline.previous();
      timeline.previous();
      expect(timeline.selected).to.equal('founding');
    });

    it('ignores ids that are not there', async () => {
      const timeline = await timelineOf(STORY);
      timeline.select('report');
      timeline.select('nobody');
      expect(timeline.selected).to.equal('report');
      timeline.select(null);
      expect(timeline.selected).to.equal(null);
    });
  });

  describe('what exists, and how it is grouped', () => {
    it('filters', async () => {
      const timeline = await timelineOf(STORY);
      timeline.filter = ({ category }) => category === 'law';
      await timeline.updateComplete;
      await frame(3);
      expect(timeline.visibleEvents().map(({ id }) => id)).to.have.members(['inquiry', 'report', 'verdict']);
      expect(all(timeline, '.lane h3').map((heading) => heading.textContent)).to.deep.equal(['Law']);
    });

    it('keeps what a filter that throws cannot judge', async () => {
      const timeline = await timelineOf(STORY);
      timeline.filter = () => {
        throw new Error('no idea');
      };
      await timeline.updateComplete;
      await frame(3);
      expect(timeline.visibleEvents().length).to.be.greaterThan(3);
    });

    it('searches, dims the rest and counts', async () => {
      const timeline = await timelineOf(STORY);
      timeline.query = 'HARBOUR';
      await timeline.updateComplete;
      await frame();
      expect(label(timeline, 'collision').classList.contains('dimmed')).to.equal(false);
      expect(label(timeline, 'report').classList.contains('dimmed')).to.equal(true);
      expect(one(timeline, 'output').textContent).to.equal('1 match');
    });

    it('keeps names within their lanes, however long they are', async () => {
      const names = ['a', 'b', 'c'].map(
        (letter) => `${letter} name of as many words as no lane of one row has any room for`,
      );
      for (const widthPx of [1000, 620]) {
        const timeline = await timelineOf(
          names.map((category, i) => ({ title: 'Event', when: `2023-03-0${i + 1}`, category })),
          (element) => (element.orientation = 'horizontal'),
          widthPx,
        );
        for (const lane of all(timeline, '.lane')) {
          const heading = lane.querySelector('h3');
          expect(heading?.getBoundingClientRect().height).to.be.greaterThan(10);
          expect(heading?.getBoundingClientRect().bottom).to.be.at.most(lane.getBoundingClientRect().bottom);
        }
      }
    });

    it('has a lane for each value of any field, or a single nameless one', async () => {
      const timeline = await timelineOf(
        STORY.map((event, i) => ({ ...event, harbour: i % 2 === 0 ? 'North' : 'South' })),
      );
      expect(all(timeline, '.lane h3').map((heading) => heading.textContent)).to.deep.equal([
        'Company',
        'Accident',
        'Law',
      ]);
      timeline.groupBy = 'harbour';
      await timeline.updateComplete;
      await frame(3);
      expect(all(timeline, '.lane h3').map((heading) => heading.textContent)).to.have.members(['North', 'South']);
      timeline.groupBy = 'none';
      await timeline.updateComplete;
      await frame(3);
      expect(all(timeline, '.lane')).to.have.length(1);
      expect(one(timeline, '.lane h3').hidden).to.equal(true);
    });
  });

  it('tells its words in the language of the page, and in those that the page gives it', async () => {
    const timeline = await timelineOf(STORY, (element) => {
      element.lang = 'de';
      element.messages = { list: 'Liste', summary: { other: '{n} Ereignisse, {from} bis {to}' } };
    });
    expect(one(timeline, '.summary').textContent).to.contain('8 Ereignisse, 1902 bis 20. März 2023');
    expect(one(timeline, 'button[aria-pressed]').textContent).to.contain('Liste');
    expect(label(timeline, 'report').textContent).to.contain('16. März');
  });

  it('mirrors time from right to left', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.dir = 'rtl'));
    timeline.window = MARCH;
    await frame();
    const plot = one(timeline, '.under').getBoundingClientRect();
    const box = label(timeline, 'report').getBoundingClientRect();
    const expected = plot.right - ((Date.UTC(2023, 2, 16) - MARCH.start) / (MARCH.end - MARCH.start)) * plot.width;
    expect(box.right).to.be.closeTo(expected, 1);
  });

  it('never shifts a date, whatever the zone', async () => {
    const timeline = await timelineOf(
      [
        { id: 'day', title: 'A day', when: '2023-03-16' },
        { id: 'moment', title: 'A moment', when: '2023-03-16T23:30:00Z' },
      ],
      (element) => (element.timeZone = 'Pacific/Auckland'),
    );
    const names = new Map(
      all(timeline, '.card').map((button) => [button.dataset['id'], button.getAttribute('aria-label')]),
    );
    expect(names.get('day')).to.contain('March 16, 2023');
    expect(names.get('moment')).to.contain('March 17, 2023');
  });

  it('several on one page keep apart', async () => {
    const [first, second] = [await timelineOf(STORY), await timelineOf(crowd(20))];
    first.select('report');
    expect(second.selected).to.equal(null);
    expect(second.visibleEvents().every(({ id }) => id.startsWith('c'))).to.equal(true);
  });

  it('works on after it was moved in the document', async () => {
    const timeline = await timelineOf(STORY);
    const { window } = timeline;
    const parent = timeline.parentElement;
    timeline.remove();
    parent?.append(timeline);
    await timeline.updateComplete;
    await frame(4);
    expect(timeline.visibleEvents().length).to.be.greaterThan(3);
    expect(timeline.window).to.deep.equal(window);
    expect(new Set(all(timeline, '.card').map((button) => button.dataset['id'])).size).to.equal(
      all(timeline, '.card').length,
    );
  });

  // Only Chromium has a switch that lets pages ask for a garbage collection, without which there is nothing to wait
  // for.
  const collect: unknown = Reflect.get(globalThis, 'gc');
  if (typeof collect === 'function')
    it('leaves nothing behind when it goes', async () => {
      const gone = await (async () => {
        const element = document.createElement('event-timeline');
        document.body.append(element);
        element.events = STORY;
        await element.ready;
        element.remove();
        return new WeakRef(element);
      })();
      for (let i = 0; i < 20 && gone.deref() !== undefined; i++) {
        await aTimeout(100);
        Reflect.apply(collect, undefined, []);
      }
      expect(gone.deref()).to.equal(undefined);
    });
});
