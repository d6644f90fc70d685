import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
// Loaded before the first test, which else might not wait long enough for it.
import '../../src/element/equipment/equipment.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { TimelineLaneChangeEvent } from '../../src/element/lane-change-event.js';
import { withMedia } from '../support/media.js';
import { STORY, crowd } from '../support/story.js';
import { all, frame, one, timelineOf } from '../support/timeline.js';

/** The animations of these elements from now on: one may be over before a busy machine looks for it. */
function animationsOf(elements: readonly HTMLElement[]): readonly Animation[] {
  const animations: Animation[] = [];
  for (const element of elements) {
    element.animate = (...how): Animation => {
      const animation = Element.prototype.animate.apply(element, how);
      animations.push(animation);
      return animation;
    };
  }
  return animations;
}

/** The parts of a lane's header. */
function header(
  timeline: EventTimeline,
  name: string,
): { lane: HTMLElement; button: HTMLElement; border: HTMLElement } {
  for (const lane of all(timeline, '.lane')) {
    const button = lane.querySelector<HTMLElement>('.fold');
    const border = lane.querySelector<HTMLElement>('.border');
    if (button?.textContent === name && border !== null) return { lane, button, border };
  }
  throw new Error(`no lane ${name}`);
}

/** "Law 2, Company 0 folded": names and rows as assistive technology hears them. */
function heard(timeline: EventTimeline): string[] {
  return all(timeline, '.lane').map((lane) => {
    const { button, border } = header(timeline, lane.querySelector('.fold')?.textContent ?? '');
    return `${button.textContent} ${border.hidden ? 'folded' : border.getAttribute('aria-valuenow')}`;
  });
}

async function drawn(timeline: EventTimeline): Promise<void> {
  await timeline.updateComplete;
  await frame(3);
}

describe('lanes', () => {
  it('have headers that are buttons, named by what is seen and how many events there are', async () => {
    const timeline = await timelineOf(STORY);
    const { button, border } = header(timeline, 'Law');
    expect([button.localName, button.getAttribute('aria-expanded'), button.getAttribute('aria-label')]).to.deep.equal([
      'button',
      'true',
      'Law, 3 events',
    ]);
    expect([
      border.getAttribute('role'),
      border.getAttribute('aria-label'),
      border.getAttribute('aria-valuemin'),
      border.getAttribute('aria-valuetext'),
    ]).to.deep.equal([
      'separator',
      'Height of Law',
      '1',
      `${border.getAttribute('aria-valuenow')} ${border.getAttribute('aria-valuenow') === '1' ? 'row' : 'rows'}`,
    ]);
    expect([button.dataset['count'], getComputedStyle(button, '::after').content]).to.satisfy(
      ([count, content]: string[]) => count === '3' && content !== 'none',
    );
  });

  it('collapse to their name, their number and their marks, leave their room to the others, and open again', async () => {
    const timeline = await timelineOf(crowd(300), (element) =>
      element.style.setProperty('--event-timeline-max-height', '420px'),
    );
    const before = timeline.visibleEvents().length;
    const rows = (name: string): number => Number(header(timeline, name).border.getAttribute('aria-valuenow'));
    const green = rows('Green');
    const changes: unknown[] = [];
    timeline.addEventListener('timeline-lane-change', ({ lane, collapsed, rows: given }: TimelineLaneChangeEvent) =>
      changes.push([lane, collapsed, given]),
    );
    header(timeline, 'Red').button.click();
    await drawn(timeline);
    expect(header(timeline, 'Red').button.getAttribute('aria-expanded')).to.equal('false');
    expect(header(timeline, 'Red').lane.getBoundingClientRect().height).to.be.within(24, 32);
    expect(header(timeline, 'Red').lane.querySelectorAll('.card')).to.have.length(0);
    expect(header(timeline, 'Red').button.dataset['count']).to.equal('100');
    expect(rows('Green')).to.be.greaterThan(green);
    expect(timeline.laneState).to.deep.equal({ red: { collapsed: true } });
    header(timeline, 'Red').button.click();
    await drawn(timeline);
    expect(header(timeline, 'Red').button.getAttribute('aria-expanded')).to.equal('true');
    expect([timeline.visibleEvents().length, rows('Green')]).to.deep.equal([before, green]);
    expect(changes).to.deep.equal([
      ['red', true, null],
      ['red', false, null],
    ]);
  });

  it('stay as they were made when the data changes, by their names, and as the page says', async () => {
    const timeline = await timelineOf(STORY, (element) =>
      element.setAttribute('lane-state', '{"law":{"collapsed":true},"company":{"rows":3},"none such":{"rows":"x"}}'),
    );
    expect(heard(timeline)).to.include.members(['Law folded', 'Company 3']);
    timeline.events = [...STORY, { id: 'more', title: 'One more', when: '2023-03-12', category: 'law' }];
    await timeline.ready;
    expect(heard(timeline)).to.include.members(['Law folded', 'Company 3']);
    timeline.laneState = {};
    await drawn(timeline);
    expect(heard(timeline).join()).to.not.contain('folded');
  });

  it('bear nonsense in the attribute', async () => {
    for (const nonsense of ['{', '7', '[]', 'null', '{"law":null,"company":{"rows":-3},"accident":{"rows":1e9}}']) {
      const timeline = await timelineOf(STORY, (element) => element.setAttribute('lane-state', nonsense));
      expect(timeline.visibleEvents().length, nonsense).to.be.greaterThan(3);
    }
  });

  describe('by keys', () => {
    it('are one stop of the Tab key for their names and one for the border; arrows lead from name to name', async () => {
      const timeline = await timelineOf(STORY);
      expect(all(timeline, '.fold').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      const names = all(timeline, '.lane').map((lane) => lane.querySelector('.fold')?.textContent);
      all(timeline, '.fold')[0]?.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(timeline.shadowRoot?.activeElement?.textContent).to.equal(names[1]);
      expect(all(timeline, '.fold').map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
      await sendKeys({ press: 'End' });
      expect(timeline.shadowRoot?.activeElement?.textContent).to.equal(names[2]);
      await sendKeys({ press: 'Enter' });
      await drawn(timeline);
      expect(timeline.shadowRoot?.activeElement?.getAttribute('aria-expanded')).to.equal('false');
      await sendKeys({ press: ' ' });
      await drawn(timeline);
      expect(timeline.shadowRoot?.activeElement?.getAttribute('aria-expanded')).to.equal('true');
    });

    it('are resized row by row, and left to themselves again', async () => {
      const timeline = await timelineOf(STORY);
      const { border } = header(timeline, 'Law');
      const heights = (): string[] => ['aria-valuenow', 'aria-valuemax'].map((name) => border.getAttribute(name) ?? '');
      const own = heights();
      border.focus();
      await sendKeys({ press: 'End' });
      await drawn(timeline);
      expect(heights()).to.deep.equal(['3', '3']);
      await sendKeys({ press: 'ArrowUp' });
      await drawn(timeline);
      expect([heights()[0], timeline.laneState]).to.deep.equal(['2', { law: { rows: 2 } }]);
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowUp' });
      await drawn(timeline);
      expect(heights()[0]).to.equal('1');
      await sendKeys({ press: 'Enter' });
      await drawn(timeline);
      expect([heights(), timeline.laneState]).to.deep.equal([own, { law: {} }]);
      expect(timeline.shadowRoot?.activeElement).to.equal(border);
    });
  });

  it('follow the hand that drags their border, and fit themselves again on a double click; time stands still meanwhile', async () => {
    const timeline = await timelineOf(crowd(60));
    const { window } = timeline;
    const { border, lane } = header(timeline, 'Green');
    const rows = Number(border.getAttribute('aria-valuenow'));
    border.scrollIntoView({ block: 'center' });
    const box = border.getBoundingClientRect();
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const height = lane.getBoundingClientRect().height;
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 40, y + 85] });
    await drawn(timeline);
    expect(lane.getBoundingClientRect().height).to.equal(height + 80);
    await sendMouse({ type: 'up' });
    expect([Number(border.getAttribute('aria-valuenow')), timeline.laneState]).to.deep.equal([
      rows + 2,
      { green: { rows: rows + 2 } },
    ]);
    border.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await drawn(timeline);
    expect(Number(border.getAttribute('aria-valuenow'))).to.equal(rows);
    expect(timeline.window).to.deep.equal(window);
    await resetMouse();
  });

  it('follow the hand where the page shows them smaller, too', async () => {
    const timeline = await timelineOf(crowd(60), (element) =>
      element.parentElement?.setAttribute('style', 'width: 1000px; transform: scale(0.5); transform-origin: 0 0'),
    );
    const { border, lane } = header(timeline, 'Green');
    const { x, y, width } = border.getBoundingClientRect();
    const { height } = lane.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + 6)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + 6 + 40)] });
    await drawn(timeline);
    expect(lane.getBoundingClientRect().height - height).to.equal(40);
    await sendMouse({ type: 'up' });
    await resetMouse();
  });

  it('move to their new places without a jump, and at once when less motion is asked for', async () => {
    for (const value of ['no-preference', 'reduce']) {
      await withMedia('prefers-reduced-motion', value, async () => {
        const timeline = await timelineOf(STORY);
        const slides = animationsOf([one(timeline, '.body')]);
        all(timeline, '.fold')[0]?.click();
        await drawn(timeline);
        expect(slides.length, value).to.equal(value === 'reduce' ? 0 : 1);
      });
    }
  });

  it('are pushed gently by one that comes with an event, and by no other event; at once when less motion is asked for', async () => {
    for (const value of ['no-preference', 'reduce']) {
      await withMedia('prefers-reduced-motion', value, async () => {
        const timeline = await timelineOf(STORY);
        await timeline.addEvents([{ id: 'again', title: 'Again', when: '2023-03-14', category: 'law' }]);
        expect(one(timeline, '.body').getAnimations()).to.have.length(0);
        const slides = animationsOf(all(timeline, '.lane'));
        await timeline.addEvents([
          { id: 'age', title: 'Age of ferries', when: '2023-03-01/2023-03-20', display: 'era' },
        ]);
        await frame();
        expect(slides.length > 0, value).to.equal(value !== 'reduce');
      });
    }
  });

  it('fit what has come to them when a filter changes, not before', async () => {
    const timeline = await timelineOf(crowd(3));
    const rows = (): number =>
      all(timeline, '.border').reduce((sum, border) => sum + Number(border.getAttribute('aria-valuenow')), 0);
    const first = rows();
    await timeline.addEvents(crowd(63).slice(3));
    expect(rows()).to.equal(first);
    timeline.filter = ({ id }) => id !== 'c1';
    await drawn(timeline);
    expect(rows()).to.be.greaterThan(first);
  });

  it('have their numbers one beneath the other, however many lines their names take', async () => {
    const names = ['Law', 'Expansion of the railways overseas'];
    const timeline = await timelineOf(crowd(40).map((event, i) => ({ ...event, category: names[i % 2] ?? '' })));
    const [short, long] = names.map((name) => header(timeline, name).button);
    const lines = (button: HTMLElement | undefined): number =>
      Math.round(
        (button?.querySelector('span')?.getBoundingClientRect().height ?? 0) /
          Number.parseFloat(getComputedStyle(button ?? document.body).lineHeight),
      );
    expect([lines(short), lines(long)]).to.deep.equal([1, 2]);
    expect(short?.getBoundingClientRect().right).to.be.closeTo(long?.getBoundingClientRect().right ?? 0, 0.5);
    expect(long?.querySelector('span')?.getBoundingClientRect().right).to.be.below(
      long?.getBoundingClientRect().right ?? 0,
    );
  });

  it('show the card of a collapsed lane that is selected, above all', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.laneState = { law: { collapsed: true } }));
    timeline.select('report');
    await drawn(timeline);
    expect(timeline.visibleEvents().map(({ id }) => id)).to.include('report');
    expect(timeline.visibleEvents().map(({ id }) => id)).to.not.include('inquiry');
  });

  it('mirror their headers from right to left', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.dir = 'rtl'));
    const { button } = header(timeline, 'Law');
    const [box, sign, name] = [button, button.querySelector('svg'), button.querySelector('span')].map((part) =>
      part?.getBoundingClientRect(),
    );
    expect(sign?.left ?? NaN, 'the sign stands before the name').to.be.at.least(name?.right ?? NaN);
    expect(sign?.right ?? NaN).to.be.at.most(box?.right ?? NaN);
    expect(
      Math.abs(((sign?.top ?? NaN) + (sign?.bottom ?? NaN)) / 2 - ((name?.top ?? NaN) + (name?.bottom ?? NaN)) / 2),
    ).to.be.below(3);
  });

  it('have no headers where there is one without a name', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.groupBy = 'none'));
    expect(all(timeline, '.fold, .border')).to.have.length(0);
  });
});
