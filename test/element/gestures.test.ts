import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY } from '../support/story.js';
import { all, frame, label, one, rest, timelineOf } from '../support/timeline.js';

const MARCH = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 31) };

async function march(setUp?: (timeline: EventTimeline) => void): Promise<EventTimeline> {
  const timeline = await timelineOf(STORY, setUp);
  timeline.window = MARCH;
  await frame();
  return timeline;
}

/** Middle of the plot on screen, and a point of it that no card covers. */
function middle(timeline: EventTimeline): { x: number; y: number } {
  const box = one(timeline, '.under').getBoundingClientRect();
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.bottom - 3) };
}

/** The time at a place on screen. */
function timeAt(timeline: EventTimeline, x: number): number {
  const box = one(timeline, '.under').getBoundingClientRect();
  const { start, end } = timeline.window ?? { start: 0, end: 0 };
  return start + ((x - box.left) / box.width) * (end - start);
}

function turn(timeline: EventTimeline, init: WheelEventInit): WheelEvent {
  const { x, y } = middle(timeline);
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    ...init,
  });
  one(timeline, '.body').dispatchEvent(event);
  return event;
}

const pxMs = (timeline: EventTimeline): number =>
  (MARCH.end - MARCH.start) / one(timeline, '.under').getBoundingClientRect().width;

describe('gestures', () => {
  afterEach(() => resetMouse());

  describe('wheel', () => {
    it('is left to the page, with a hint', async () => {
      const timeline = await march();
      expect(turn(timeline, { deltaY: 100 }).defaultPrevented).to.equal(false);
      await frame();
      expect(timeline.window).to.deep.equal(MARCH);
      expect(one(timeline, '.hint').classList.contains('shown')).to.equal(true);
      expect(one(timeline, '.hint').textContent).to.match(/Hold (Ctrl|⌘)/);
    });

    it('zooms with Ctrl or ⌘ about the pointer', async () => {
      for (const key of ['ctrlKey', 'metaKey']) {
        const timeline = await march();
        const { x } = middle(timeline);
        const before = timeAt(timeline, x + 120);
        expect(turn(timeline, { deltaY: -100, [key]: true, clientX: x + 120 }).defaultPrevented).to.equal(true);
        await frame();
        const { start, end } = timeline.window ?? MARCH;
        expect(end - start).to.be.lessThan(MARCH.end - MARCH.start);
        expect(Math.abs(timeAt(timeline, x + 120) - before)).to.be.lessThan(pxMs(timeline));
      }
    });

    it('pans sideways and with Shift', async () => {
      const timeline = await march();
      turn(timeline, { deltaX: 50 });
      await frame();
      expect((timeline.window?.start ?? 0) - MARCH.start).to.be.closeTo(50 * pxMs(timeline), 1000);
      turn(timeline, { deltaY: -50, shiftKey: true });
      await frame();
      expect(timeline.window?.start).to.be.closeTo(MARCH.start, 1000);
    });

    it('zooms in full screen without a key, and pans sideways and with Shift there as everywhere', async () => {
      const timeline = await march();
      Object.defineProperty(document, 'fullscreenElement', { value: timeline, configurable: true });
      try {
        turn(timeline, { deltaX: 50, deltaY: 10 });
        turn(timeline, { deltaY: 50, shiftKey: true });
        await frame();
        expect((timeline.window?.start ?? 0) - MARCH.start).to.be.closeTo(100 * pxMs(timeline), 1000);
        turn(timeline, { deltaY: -100 });
        await frame();
        const { start, end } = timeline.window ?? MARCH;
        expect(end - start).to.be.lessThan(0.9 * (MARCH.end - MARCH.start));
      } finally {
        Reflect.deleteProperty(document, 'fullscreenElement');
      }
    });

    it('pans with the fingers from right to left too', async () => {
      const timeline = await march((element) => (element.dir = 'rtl'));
      turn(timeline, { deltaX: 50 });
      await frame();
      expect((timeline.window?.start ?? 0) - MARCH.start).to.be.closeTo(-50 * pxMs(timeline), 1000);
    });

    for (const style of ['transform: scale(0.5)', 'transform: scale(1.5)', 'zoom: 1.5', 'width: 900.4px']) {
      for (const dir of ['ltr', 'rtl']) {
        it(`zooms about the pointer and pans with it where the page says \`${style}\` (${dir})`, async () => {
          const timeline = await timelineOf(STORY, (element) => {
            element.dir = dir;
            element.parentElement?.setAttribute('style', `width: 900px; transform-origin: 0 0; ${style}`);
          });
          timeline.window = MARCH;
          await frame();
          const startOf = (): number =>
            label(timeline, 'report').getBoundingClientRect()[dir === 'rtl' ? 'right' : 'left'];
          const clientX = startOf();
          turn(timeline, { deltaY: -100, ctrlKey: true, clientX });
          await frame();
          // Cards begin on whole pixels of the page.
          expect(startOf(), 'zoomed').to.be.closeTo(clientX, 2);
          turn(timeline, { deltaX: 60, clientX });
          await frame();
          expect(startOf(), 'panned').to.be.closeTo(clientX - 60, 2);
        });
      }
    }

    it('reaches the element as a real turn', async () => {
      const timeline = await march();
      const { x, y } = middle(timeline);
      await executeServerCommand('wheel', { x, y, deltaX: 80 });
      await rest(timeline);
      expect(timeline.window?.start).to.be.greaterThan(MARCH.start);
    });
  });

  describe('mouse', () => {
    async function drag(timeline: EventTimeline, by: number): Promise<void> {
      const { x, y } = middle(timeline);
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      for (let i = 1; i <= 4; i++) await sendMouse({ type: 'move', position: [Math.round(x + (by * i) / 4), y] });
    }

    it('drags time along, to the pixel', async () => {
      const timeline = await march();
      const { x } = middle(timeline);
      const held = timeAt(timeline, x);
      await drag(timeline, 120);
      await frame();
      expect(Math.abs(timeAt(timeline, x + 120) - held)).to.be.lessThan(pxMs(timeline));
      await sendMouse({ type: 'up' });
      await rest(timeline);
      expect(timeline.window?.start).to.be.lessThan(MARCH.start);
    });

    it('runs out after a flick, also where the page is too busy to hear of it often', async () => {
      const timeline = await march();
      const view = one(timeline, '.view');
      const { x, y } = middle(timeline);
      const send = (type: string, clientX: number, timeStamp: number): void => {
        const event = new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          pointerType: 'touch',
          isPrimary: true,
          buttons: 1,
          clientX,
          clientY: y,
        });
        Object.defineProperty(event, 'timeStamp', { value: timeStamp });
        view.dispatchEvent(event);
      };
      const flick = async (restMs: number): Promise<number> => {
        send('pointerdown', x, 1000);
        for (let i = 1; i <= 3; i++) send('pointermove', x - 50 * i, 1000 + 100 * i);
        await frame();
        const { start } = timeline.window ?? MARCH;
        send('pointerup', x - 150, 1310 + restMs);
        await rest(timeline);
        return ((timeline.window?.start ?? 0) - start) / pxMs(timeline);
      };
      expect(await flick(0), 'flicked').to.be.greaterThan(30);
      expect(await flick(200), 'held still before it is let go').to.be.closeTo(0, 1);
    });

    it('drags without selecting what it began on', async () => {
      const timeline = await march();
      const box = label(timeline, 'report').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(box.left + 20), Math.round(box.top + 10)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(box.left + 60), Math.round(box.top + 10)] });
      await sendMouse({ type: 'up' });
      expect(timeline.selected).to.equal(null);
      expect(timeline.window?.start).to.be.lessThan(MARCH.start);
    });

    it('ends when the button was let go where nobody heard of it', async () => {
      const timeline = await march();
      const { x, y } = middle(timeline);
      const send = (type: string, clientX: number, buttons: number): boolean =>
        one(timeline, '.view').dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            pointerId: 1,
            pointerType: 'mouse',
            button: 0,
            buttons,
            clientX,
            clientY: y,
          }),
        );
      send('pointerdown', x, 1);
      send('pointermove', x + 3, 1);
      send('pointermove', x + 90, 0);
      await rest(timeline);
      expect(timeline.window).to.deep.equal(MARCH);
    });

    it('selects by a click', async () => {
      const timeline = await march();
      const box = label(timeline, 'report').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(box.left + 20), Math.round(box.top + 10)] });
      expect(timeline.selected).to.equal('report');
    });

    it('zooms in by a double click', async () => {
      const timeline = await march();
      const { x, y } = middle(timeline);
      one(timeline, '.body').dispatchEvent(
        new MouseEvent('dblclick', { bubbles: true, composed: true, clientX: x, clientY: y }),
      );
      await rest(timeline);
      const { start, end } = timeline.window ?? MARCH;
      expect((MARCH.end - MARCH.start) / (end - start)).to.be.closeTo(2, 0.01);
    });

    it('draws a range with Shift and zooms there', async () => {
      const timeline = await march();
      const view = one(timeline, '.view');
      const { x, y } = middle(timeline);
      const [from, to] = [timeAt(timeline, x - 100), timeAt(timeline, x + 100)];
      const send = (type: string, clientX: number): boolean =>
        view.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            pointerId: 1,
            pointerType: 'mouse',
            button: 0,
            shiftKey: true,
            clientX,
            clientY: y,
          }),
        );
      send('pointerdown', x - 100);
      send('pointermove', x);
      send('pointermove', x + 100);
      expect(one(timeline, '.range').hidden).to.equal(false);
      send('pointerup', x + 100);
      await rest(timeline);
      expect(timeline.window?.start).to.be.closeTo(from, pxMs(timeline));
      expect(timeline.window?.end).to.be.closeTo(to, pxMs(timeline));
      expect(one(timeline, '.range').hidden).to.equal(true);
    });
  });

  describe('touch', () => {
    /** Puts fingers there, or moves them there; without points lifts them. */
    const touch = async (...points: readonly (readonly [number, number])[]): Promise<void> =>
      void (await executeServerCommand('touch', { points }));

    it('pans with one finger', async () => {
      const timeline = await march();
      const { x, y } = middle(timeline);
      await touch([x, y]);
      for (let i = 1; i <= 5; i++) await touch([x - 20 * i, y]);
      await touch();
      await rest(timeline);
      expect((timeline.window?.start ?? 0) - MARCH.start).to.be.greaterThan(60 * pxMs(timeline));
    });

    for (const pointerType of ['touch', 'pen', 'mouse']) {
      it(`moves no time while it goes up or down, where that scrolls the page (${pointerType})`, async () => {
        const timeline = await march();
        const { x, y } = middle(timeline);
        const send = (type: string, dx: number, dy: number): boolean =>
          one(timeline, '.view').dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              pointerId: 1,
              pointerType,
              buttons: 1,
              clientX: x + dx,
              clientY: y + dy,
            }),
          );
        send('pointerdown', 0, 0);
        send('pointermove', 6, -9);
        send('pointermove', 9, -14);
        await frame();
        const movedPx = (): number => (MARCH.start - (timeline.window?.start ?? 0)) / pxMs(timeline);
        expect(movedPx()).to.be.closeTo(pointerType === 'mouse' ? 9 : 0, 0.1);
        send('pointermove', 30, -16);
        await frame();
        expect(movedPx(), 'more to the side').to.be.closeTo(30, 0.1);
        send('pointercancel', 30, -16);
        await rest(timeline);
        expect(movedPx(), 'broken off').to.be.closeTo(30, 0.1);
      });
    }

    it('zooms with two, and the time between them stays', async () => {
      const timeline = await march();
      const { x, y } = middle(timeline);
      const held = timeAt(timeline, x);
      await touch([x - 40, y], [x + 40, y]);
      for (let i = 1; i <= 5; i++) await touch([x - 40 - 12 * i, y], [x + 40 + 12 * i, y]);
      await frame();
      const { start, end } = timeline.window ?? MARCH;
      expect((MARCH.end - MARCH.start) / (end - start)).to.be.closeTo(2.5, 0.1);
      expect(Math.abs(timeAt(timeline, x) - held)).to.be.lessThan(2 * pxMs(timeline));
      await touch();
      expect(timeline.selected).to.equal(null);
    });

    it('pans on with the finger that stays when the other is lifted', async () => {
      const timeline = await march();
      const { x, y } = middle(timeline);
      const send = (type: string, pointerId: number, clientX: number): boolean =>
        one(timeline, '.view').dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            pointerId,
            pointerType: 'touch',
            buttons: type === 'pointerup' ? 0 : 1,
            clientX,
            clientY: y,
          }),
        );
      send('pointerdown', 1, x - 40);
      send('pointerdown', 2, x + 40);
      send('pointermove', 2, x + 60);
      send('pointerup', 2, x + 60);
      await frame();
      const held = timeAt(timeline, x - 40);
      for (let i = 1; i <= 3; i++) send('pointermove', 1, x - 40 - 20 * i);
      await frame();
      expect(Math.abs(timeAt(timeline, x - 100) - held)).to.be.lessThan(pxMs(timeline));
      send('pointerup', 1, x - 100);
      await rest(timeline);
      expect(one(timeline, '.view').classList.contains('dragging')).to.equal(false);
    });
  });

  describe('a press on a card', () => {
    it('leaves the view where it is, also when what it stands for began long before', async () => {
      const timeline = await timelineOf(
        [...STORY, { id: 'line', title: 'The line runs', when: '1931/2023-03-25', category: 'service', importance: 1 }],
        undefined,
        700,
      );
      timeline.window = MARCH;
      await frame(3);
      const box = label(timeline, 'line').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(box.left + 40), Math.round(box.top + 10)] });
      expect(timeline.selected).to.equal('line');
      await rest(timeline);
      expect(timeline.window).to.deep.equal(MARCH);
    });
  });

  describe('overview', () => {
    it('catches an edge that lies beyond the strip where it is seen', async () => {
      const timeline = await timelineOf(STORY, undefined, 700);
      const handle = one(timeline, '.handle.to');
      const beyond = Date.UTC(2500, 0, 1);
      const last = Date.UTC(2024, 0, 1);
      timeline.window = { start: Date.UTC(1950, 0, 1), end: beyond };
      await frame();
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, composed: true }));
      await frame();
      expect(timeline.window?.end).to.be.within(Date.UTC(1950, 0, 1), last);
      timeline.window = { start: Date.UTC(1950, 0, 1), end: beyond };
      await frame();
      const box = handle.getBoundingClientRect();
      const [x, y] = [Math.round(box.left + 1), Math.round(box.top + box.height / 2)];
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x - 30, y] });
      await sendMouse({ type: 'up' });
      await frame();
      expect(timeline.window?.end).to.be.within(Date.UTC(1950, 0, 1), last);
      expect(timeline.window?.start).to.equal(Date.UTC(1950, 0, 1));
    });

    it('has edges that can be caught, 24 px wide, wherever they are', async () => {
      const timeline = await timelineOf(STORY, undefined, 700);
      const strip = one(timeline, '.overview').getBoundingClientRect();
      const [far, days] = [
        { start: Date.UTC(1800, 0, 1), end: Date.UTC(2100, 0, 1) },
        { start: Date.UTC(2023, 2, 8), end: Date.UTC(2023, 2, 18) },
      ];
      for (const window of [far, days, { start: Date.UTC(1800, 0, 1), end: Date.UTC(2023, 2, 10) }]) {
        timeline.window = window;
        await frame();
        for (const name of ['from', 'to']) {
          const box = one(timeline, `.handle.${name}`).getBoundingClientRect();
          expect(box.width).to.be.at.least(24);
          expect(box.left, name).to.be.at.least(strip.left - 0.5);
          expect(box.right, name).to.be.at.most(strip.right + 0.5);
        }
      }
      timeline.window = far;
      await frame();
      const { right, top } = one(timeline, '.handle.to').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(right - 18), Math.round(top + 20)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(right - 118), Math.round(top + 20)] });
      await sendMouse({ type: 'up' });
      await frame();
      expect(timeline.window?.start).to.equal(far.start);
      expect(timeline.window?.end).to.be.lessThan(Date.UTC(2024, 0, 1));
    });

    it('brings the window where it is pressed', async () => {
      const timeline = await march();
      const box = one(timeline, '.overview').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(box.left + 16), Math.round(box.top + 30)] });
      await rest(timeline);
      expect(timeline.window?.start).to.be.lessThan(Date.UTC(1910, 0, 1));
    });

    it('brings the window there where the page shows it smaller, too', async () => {
      const timeline = await timelineOf(STORY, (element) =>
        element.parentElement?.setAttribute('style', 'width: 1000px; transform-origin: 0 0; transform: scale(0.5)'),
      );
      timeline.window = { start: Date.UTC(2023, 2, 8), end: Date.UTC(2023, 2, 10) };
      await frame();
      const strip = one(timeline, '.overview').getBoundingClientRect();
      const clientX = strip.left + 0.8 * strip.width;
      for (const type of ['pointerdown', 'pointerup'])
        one(timeline, '.overview').dispatchEvent(
          new PointerEvent(type, { bubbles: true, clientX, clientY: strip.top + 4 }),
        );
      await rest(timeline);
      const { left, right } = one(timeline, '.window').getBoundingClientRect();
      expect((left + right) / 2).to.be.closeTo(clientX, 2);
    });

    it('has edges and a window that arrow keys move', async () => {
      const timeline = await march();
      const key = (element: HTMLElement, name: string): boolean =>
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
        );
      const days = { start: Date.UTC(2023, 2, 8), end: Date.UTC(2023, 2, 18) };
      timeline.window = days;
      await frame();
      key(one(timeline, '.handle.to'), 'ArrowLeft');
      await frame();
      expect(timeline.window?.start).to.equal(days.start);
      expect(timeline.window?.end).to.be.closeTo(days.end - 0.1 * (days.end - days.start), 1);
      key(one(timeline, '.window'), 'ArrowRight');
      await frame();
      expect(timeline.window?.start).to.be.greaterThan(days.start);
      for (const slider of all(timeline, '[role=slider]')) {
        expect(Number(slider.getAttribute('aria-valuenow'))).to.be.within(0, 100);
        expect(slider.getAttribute('aria-valuetext')).to.match(/2023/);
      }
    });

    it('draws most of itself for where most of the story is, when few events lie far off', async () => {
      const timeline = await timelineOf(STORY);
      const strip = one(timeline, '.overview').getBoundingClientRect();
      const widthOf = async (start: number, end: number): Promise<number> => {
        timeline.window = { start, end };
        await frame();
        return one(timeline, '.window').getBoundingClientRect().width / strip.width;
      };
      expect(await widthOf(MARCH.start, MARCH.end), 'a month of 121 years').to.be.greaterThan(0.6);
      expect(await widthOf(Date.UTC(1902, 0, 1), Date.UTC(2023, 1, 1)), 'all the years before').to.be.within(0.1, 0.2);
    });

    it('lets its window be dragged across a break, under the pointer', async () => {
      const timeline = await march();
      const strip = one(timeline, '.overview').getBoundingClientRect();
      const middle = (): number => {
        const { left, width } = one(timeline, '.window').getBoundingClientRect();
        return left + width / 2;
      };
      timeline.window = { start: Date.UTC(2023, 2, 8), end: Date.UTC(2023, 2, 10) };
      await frame();
      const y = Math.round(strip.top + 30);
      const from = middle();
      await sendMouse({ type: 'move', position: [Math.round(from), y] });
      await sendMouse({ type: 'down' });
      for (const x of [from - 40, strip.left + 90]) {
        await sendMouse({ type: 'move', position: [Math.round(x), y] });
        await frame();
        expect(middle()).to.be.closeTo(x, 2);
        expect((timeline.window?.end ?? 0) - (timeline.window?.start ?? 0)).to.be.closeTo(2 * 86_400_000, 1000);
      }
      await sendMouse({ type: 'up' });
      expect(timeline.window?.end).to.be.within(Date.UTC(1902, 0, 1), Date.UTC(2022, 0, 1));
    });

    it('lets its window be dragged', async () => {
      const timeline = await timelineOf(STORY);
      timeline.window = { start: Date.UTC(1920, 0, 1), end: Date.UTC(1960, 0, 1) };
      await frame();
      const box = one(timeline, '.window').getBoundingClientRect();
      const y = Math.round(box.top + box.height / 2);
      await sendMouse({ type: 'move', position: [Math.round(box.left + box.width / 2), y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(box.left + box.width / 2 + 100), y] });
      await sendMouse({ type: 'up' });
      await frame();
      expect(timeline.window?.start).to.be.greaterThan(Date.UTC(1928, 0, 1));
      expect((timeline.window?.end ?? 0) - (timeline.window?.start ?? 0)).to.be.closeTo(
        Date.UTC(1960, 0, 1) - Date.UTC(1920, 0, 1),
        1e6,
      );
    });
  });
});
