import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { crowd, STORY } from '../support/story.js';
import { all, frame, one, timelineOf } from '../support/timeline.js';

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
