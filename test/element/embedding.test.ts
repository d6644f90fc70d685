import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { crowd, STORY } from '../support/story.js';
import { all, frame, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const MARCH = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 31) };

describe('a timeline that is taken out of its page and put back', () => {
  async function movedTo(timeline: EventTimeline, place: HTMLElement): Promise<void> {
    timeline.remove();
    place.append(timeline);
    await timeline.updateComplete;
    await frame(3);
  }

  it('shows the window that it showed, and tells it meanwhile', async () => {
    const timeline = await timelineOf(STORY);
    timeline.window = MARCH;
    await frame();
    const place = await fixture<HTMLElement>(html`<div style="width: 700px"></div>`);
    timeline.remove();
    expect(timeline.window).to.deep.equal(MARCH);
    place.append(timeline);
    await timeline.updateComplete;
    await frame(3);
    expect(timeline.window).to.deep.equal(MARCH);
  });

  it('chooses a window anew for its new width when nobody has moved it', async () => {
    const timeline = await timelineOf(crowd(200));
    const before = timeline.window;
    const place = await fixture<HTMLElement>(html`<div style="width: 700px"></div>`);
    await movedTo(timeline, place);
    const fresh = await timelineOf(crowd(200), undefined, 700);
    expect(timeline.window).to.deep.equal(fresh.window);
    expect(timeline.window).not.to.deep.equal(before);
  });

  it('leaves nothing behind each time, also where it was zooming just then', async () => {
    const timeline = await timelineOf(crowd(200));
    const place = await fixture<HTMLElement>(html`<div style="width: 900px"></div>`);
    const before = all(timeline, '*').length;
    for (let i = 0; i < 3; i++) {
      timeline.zoomBy(1.2, undefined, { animate: false });
      await frame(2);
      await movedTo(timeline, place);
    }
    expect(all(timeline, '.under canvas').length).to.equal(2);
    expect(all(timeline, '*').length).to.be.closeTo(before, before / 4);
    timeline.fit({ animate: false });
    await frame(3);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const shown = all(timeline, '.under canvas').filter((canvas) => canvas.checkVisibility());
    expect(shown.map(({ offsetWidth }) => offsetWidth > one(timeline, '.under').offsetWidth / 2)).to.deep.equal([true]);
  });
});

describe('a timeline in a box that asks for its width', () => {
  const BOXES: readonly (readonly [string, number])[] = [
    ['display: flex', 900],
    ['display: grid; justify-items: start', 900],
    ['display: grid; grid-template-columns: 100px 1fr', 100],
    ['padding: 0 50px', 800],
  ];
  for (const [style, width] of BOXES) {
    it(`fills it: ${style}`, async () => {
      const timeline = await timelineOf(STORY, (element) =>
        element.parentElement?.setAttribute('style', `box-sizing: border-box; width: 900px; ${style}`),
      );
      expect(timeline.offsetWidth).to.equal(width);
    });
  }

  for (const style of ['display: inline-block', 'position: absolute', 'float: left', 'margin: 0 50px']) {
    it(`fills what holds it when it is itself \`${style}\``, async () => {
      const timeline = await timelineOf(
        STORY,
        (element) => {
          element.style.cssText = style;
          element.parentElement?.setAttribute('style', 'position: relative; width: 900px');
        },
        900,
      );
      expect(timeline.offsetWidth).to.equal(style.startsWith('margin') ? 800 : 900);
      expect(timeline.visibleEvents().length).to.be.greaterThan(0);
    });
  }

  it('is to be seen in what is only as wide as what it holds', async () => {
    for (const markup of [
      '<table><tr><td class="here"></td><td>Words beside it</td></tr></table>',
      '<div style="display: flex"><div class="here"></div><div>Words beside it</div></div>',
    ]) {
      const page = await fixture<HTMLElement>(html`<div style="width: 900px"></div>`);
      page.innerHTML = markup;
      const timeline = await timelineOf(STORY, (element) => page.querySelector('.here')?.append(element));
      expect(timeline.offsetWidth, markup).to.be.at.least(280);
      await waitUntil(() => all(timeline, '.line').length > 0, 'its list is there');
    }
  });

  it('gives way, in a narrow row, down to nothing', async () => {
    const timeline = await timelineOf(STORY, (element) => {
      element.parentElement?.setAttribute('style', 'display: flex; width: 250px');
      element.after(Object.assign(document.createElement('nav'), { style: 'flex: none; width: 100px' }));
    });
    expect(timeline.offsetWidth).to.equal(150);
  });

  it('runs from side to side on a page whose lines run from top to bottom', async () => {
    for (const mode of ['vertical-rl', 'vertical-lr', 'sideways-rl']) {
      const timeline = await timelineOf(STORY, (element) =>
        element.parentElement?.setAttribute('style', `width: 900px; height: 700px; writing-mode: ${mode}`),
      );
      await frame(3);
      expect(timeline.offsetWidth, mode).to.be.within(880, 900);
      const [first, last] = [timeline.visibleEvents()[0], timeline.visibleEvents().at(-1)];
      expect((last?.x ?? 0) + (last?.y ?? 0), mode).to.be.greaterThan((first?.x ?? 0) + (first?.y ?? 0));
      const { width, height } = one(timeline, '.card').getBoundingClientRect();
      expect(width, mode).to.be.greaterThan(height);
    }
  });

  it('leaves room for what stands beside it, and has the width that the page gives it', async () => {
    const timeline = await timelineOf(STORY, (element) => {
      element.parentElement?.setAttribute('style', 'display: flex; width: 900px');
      element.style.flex = '1';
      element.before(Object.assign(document.createElement('nav'), { style: 'flex: none; width: 200px' }));
    });
    expect(timeline.offsetWidth).to.equal(700);
    timeline.style.cssText = 'width: 650px';
    expect(timeline.offsetWidth).to.equal(650);
  });
});
