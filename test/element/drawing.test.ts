import { aTimeout, expect } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { Viewport } from '../../src/scale/viewport.js';
import { crowd, STORY } from '../support/story.js';
import { all, frame, label, one, timelineOf } from '../support/timeline.js';

const DAY = 86_400_000;
const START = Date.UTC(2020, 5, 1);

/**
 * Draws at once what was asked for: on a busy machine frames come when they like, and a long one waits for the next.
 */
function draw(timeline: EventTimeline): void {
  timeline.timeline?.view.flush();
}

/**
 * When nothing more is to be drawn. Whatever waits (for the scale to rest, for edges to be tidied) has a timer that was
 * set before the one here and is shorter, so it has rung when this one does, however late; and what it asks for is
 * drawn in the next frame. So it is done when a round writes nothing.
 */
async function settled(timeline: EventTimeline): Promise<void> {
  for (let isQuiet = false; !isQuiet;) {
    const { moved, attributes } = await written(timeline, async () => {
      await aTimeout(250);
      await frame(3);
    });
    isQuiet = moved === 0 && attributes.size === 0;
  }
}

/**
 * What is written to the timeline while something is done: elements that come or go, and attributes by element and
 * name.
 */
async function written(
  timeline: EventTimeline,
  deed: () => Promise<void>,
): Promise<{ moved: number; attributes: Set<string> }> {
  const result = { moved: 0, attributes: new Set<string>() };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      // Words about the view, which follow it now and then.
      if (!(target instanceof HTMLElement) || target.closest('.footer, .live') !== null) continue;
      if (type === 'attributes') result.attributes.add(`${target.className} ${attributeName ?? ''}`);
      else result.moved += addedNodes.length + removedNodes.length;
    }
  });
  observer.observe(timeline.renderRoot, { subtree: true, childList: true, attributes: true });
  await deed();
  observer.disconnect();
  return result;
}

/** The labels that are seen: row and size by id. */
function drawn(timeline: EventTimeline): Record<string, number[]> {
  return Object.fromEntries(
    timeline.visibleEvents().map(({ id, width, height, row }) => [id, [Math.round(width), height, row]]),
  );
}

describe('drawing', () => {
  it('paints the plot and the overview once when a timeline comes, by itself and with what loads second', async () => {
    const pictures = await drawings(async () => {
      const timeline = await timelineOf(crowd(600));
      await timeline.late.equip();
      await settled(timeline);
    });
    expect(pictures).to.be.within(1, 2);
  });

  it('moves what is drawn when the window pans, and lays nothing out', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.window = { start: START, end: START + 100 * DAY };
    draw(timeline);
    timeline.panBy(DAY / 50, { animate: false });
    await settled(timeline);
    const { moved, attributes } = await written(timeline, async () => {
      for (let i = 0; i < 5; i++) {
        timeline.panBy(DAY / 50, { animate: false });
        await frame(1);
      }
    });
    expect(moved, 'elements').to.equal(0);
    for (const name of attributes)
      expect(name).to.match(
        / style$|^card .*(class|data-id|tabindex)$|^(major ?)?(cut ?)?(out ?)?class$|^window|^handle/,
      );
  });

  /** How often a picture is painted while something is done. */
  async function drawings(deed: () => Promise<void> | void): Promise<number> {
    const { transferToImageBitmap } = OffscreenCanvas.prototype;
    let count = 0;
    OffscreenCanvas.prototype.transferToImageBitmap = function (this: OffscreenCanvas): ImageBitmap {
      count++;
      return transferToImageBitmap.call(this);
    };
    try {
      await deed();
    } finally {
      OffscreenCanvas.prototype.transferToImageBitmap = transferToImageBitmap;
    }
    return count;
  }

  it('makes no picture of a view a second time for what surrounds it', async () => {
    const timeline = await timelineOf(crowd(600));
    const { view } = timeline.timeline ?? expect.fail('no timeline');
    const layout = view.layout ?? expect.fail('no layout');
    const { scene, foreground } = layout;
    const made = { scenes: 0, foregrounds: 0 };
    Object.assign(layout, {
      scene: (viewport: Viewport) => (made.scenes++, scene(viewport)),
      foreground: (viewport: Viewport) => (made.foregrounds++, foreground(viewport)),
    });
    timeline.window = { start: START, end: START + 100 * DAY };
    // At once: at rest it is drawn wider.
    view.flush();
    view.refresh();
    view.flush();
    expect(view.scene?.widthPx).to.equal(view.window?.widthPx);
    expect(made).to.deep.equal({ scenes: 1, foregrounds: 0 });
    timeline.panBy(DAY, { animate: false });
    view.flush();
    expect(view.scene?.startMs).to.equal(START + DAY);
  });

  it('moves cards by transforms when the window zooms: where they are laid out stays the same', async () => {
    const timeline = await timelineOf(crowd(600));
    const places = (): { laidOut: Set<number>; seen: string } => {
      const cards = all(timeline, '.clip li');
      return {
        laidOut: new Set(cards.flatMap(({ offsetLeft, offsetTop }) => [offsetLeft, offsetTop])),
        seen: cards.map((card) => card.getBoundingClientRect().x).join(),
      };
    };
    timeline.window = { start: START, end: START + 100 * DAY };
    draw(timeline);
    const before = places();
    timeline.window = { start: START, end: START + 90 * DAY };
    draw(timeline);
    const after = places();
    expect([...before.laidOut, ...after.laidOut]).to.deep.equal([0, 0]);
    expect(after.seen).not.to.equal(before.seen);
  });

  it('fades labels in where a zoom takes frames to do so, and not where it has gone past at the next', async () => {
    const timeline = await timelineOf(crowd(600));
    const faint = async (octaves: number): Promise<number> => {
      let count = 0;
      timeline.window = { start: START, end: START + 400 * DAY };
      await frame(1);
      for (let zoomed = octaves; zoomed < 3; zoomed += octaves) {
        timeline.window = { start: START, end: START + 400 * DAY * 2 ** -zoomed };
        await frame(1);
        count += all(timeline, '.clip li').filter(({ style }) => Number(style.opacity || 1) < 1).length;
      }
      return count;
    };
    expect(await faint(0.04)).to.be.greaterThan(3);
    expect(await faint(0.2)).to.equal(0);
  });

  it('fades numbers of a finer step in, those of the coarser staying as they are, and lets them be whole where the zoom rests', async () => {
    const timeline = await timelineOf(crowd(600));
    const faint = (): HTMLElement[] =>
      all(timeline, '.ticks span').filter(({ style, hidden }) => !hidden && Number(style.opacity || 1) < 1);
    timeline.window = { start: START, end: START + 400 * DAY };
    draw(timeline);
    for (let zoomed = 0.04; faint().length === 0; zoomed += 0.04) {
      expect(zoomed, 'octaves without a new step').to.be.below(4);
      timeline.window = { start: START, end: START + 400 * DAY * 2 ** -zoomed };
      draw(timeline);
    }
    const numbers = all(timeline, '.ticks span').filter(({ hidden, textContent }) => !hidden && textContent !== '');
    expect(faint().length).to.be.within(1, numbers.length - 1);
    await settled(timeline);
    expect(faint()).to.deep.equal([]);
  });

  it('draws ahead where a pan goes', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.window = { start: START, end: START + 100 * DAY };
    await settled(timeline);
    const count = await drawings(() => {
      for (let i = 0; i < 60; i++) {
        timeline.panBy(2 * DAY, { animate: false });
        draw(timeline);
      }
    });
    expect(count).to.equal(1);
  });

  it('does not draw again at rest what a pan has drawn since the last zoom', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.window = { start: START, end: START + 100 * DAY };
    draw(timeline);
    timeline.panBy(DAY, { animate: false });
    draw(timeline);
    expect(await drawings(() => settled(timeline))).to.equal(0);
  });

  it('leaves what has left the view, and numbers at its edges, for now and then, and has done all of it at rest', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.window = { start: START, end: START + 100 * DAY };
    await settled(timeline);
    for (let i = 0; i < 10; i++) {
      timeline.panBy(2 * DAY, { animate: false });
      draw(timeline);
    }
    await settled(timeline);
    const plot = one(timeline, '.under').getBoundingClientRect();
    const isOutside = (element: HTMLElement): boolean =>
      element.getBoundingClientRect().right < plot.left - 1 || element.getBoundingClientRect().left > plot.right + 1;
    const outside = all(timeline, '.card').filter(isOutside);
    expect(outside.length).to.be.greaterThan(0);
    for (const card of outside) expect(getComputedStyle(card).visibility, card.textContent ?? '').to.equal('hidden');
    for (const tick of all(timeline, '.ticks span').filter(isOutside))
      expect(getComputedStyle(tick).visibility, tick.textContent ?? '').to.equal('hidden');
    const other = await timelineOf(crowd(600));
    other.window = timeline.window;
    await settled(other);
    const widths = (element: EventTimeline): number[] =>
      Object.keys(drawn(element)).map((id) => Math.round(label(element, id).getBoundingClientRect().width));
    expect(widths(timeline)).to.deep.equal(widths(other));
  });

  it('has ready what lies around the view, unseen and without an id', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.window = { start: START, end: START + 100 * DAY };
    draw(timeline);
    timeline.panBy(DAY, { animate: false });
    draw(timeline);
    const ahead = all(timeline, '.card.ahead');
    expect(ahead.length).to.be.greaterThan(5);
    for (const card of ahead) {
      expect(getComputedStyle(card).visibility).to.equal('hidden');
      expect(card.dataset['id']).to.equal(undefined);
    }
    expect(all(timeline, '[part~=label][data-id]').map((card) => card.dataset['id'])).to.include.members(
      Object.keys(drawn(timeline)),
    );
  });

  it('is the same however the view came about, in both directions', async () => {
    const labels = await Promise.all(
      (['ltr', 'rtl'] as const).map(async (direction) => {
        const timeline = await timelineOf([...crowd(300), ...STORY], (element) => (element.dir = direction));
        const other = await timelineOf([...crowd(300), ...STORY], (element) => (element.dir = direction));
        let count = 0;
        for (let i = 0; i < 12; i++) {
          const days = [30, 30, 31, 400][i % 4] ?? 30;
          const start = START + ((i * 37) % 200) * DAY;
          timeline.window = { start, end: start + days * DAY };
          draw(timeline);
          timeline.panBy((i % 3) * 4 * DAY, { animate: false });
          draw(timeline);
          // The other one comes from another scale.
          other.window = { start: START, end: START + 3000 * DAY };
          draw(other);
          other.window = timeline.window;
          draw(other);
          await Promise.all([settled(timeline), settled(other)]);
          expect(drawn(timeline), `${direction}, step ${i}`).to.deep.equal(drawn(other));
          const places = new Map(other.visibleEvents().map(({ id, x }) => [id, x]));
          // A run of cards and each card in it are put on whole pixels.
          for (const { id, x } of timeline.visibleEvents())
            expect(x, id).to.be.closeTo(places.get(id) ?? Number.NaN, 1);
          count += places.size;
        }
        return count;
      }),
    );
    expect(Math.min(...labels)).to.be.greaterThan(60);
  }).timeout(30_000);
});
