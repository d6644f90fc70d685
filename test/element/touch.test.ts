import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { scrollRangeIntoView } from '../../src/element/article/scroll-range.js';
import { pointedAt } from '../../src/element/input/pointing.js';
import { canEmulateMedia, withFingers, withMedia } from '../support/media.js';
import { crowd, STORY } from '../support/story.js';
import { frame, label, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const MARCH = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 31) };
const DAYS = { start: Date.UTC(2023, 2, 8), end: Date.UTC(2023, 2, 10) };

interface Place {
  readonly x: number;
  readonly y: number;
}

async function shown(
  window: { start: number; end: number },
  setUp?: (timeline: EventTimeline) => void,
): Promise<EventTimeline> {
  const timeline = await timelineOf(STORY, setUp, 700);
  timeline.window = window;
  await frame();
  return timeline;
}

/** Puts fingers there, or moves them there; without points lifts them. */
const touch = async (...points: readonly (readonly [number, number])[]): Promise<void> =>
  void (await executeServerCommand('touch', { points }));

async function tap({ x, y }: Place): Promise<void> {
  await touch([x, y]);
  await touch();
}

function middleOf(element: HTMLElement): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

function send(target: HTMLElement, type: string, { x, y }: Place, init: PointerEventInit = {}): void {
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      pointerId: 1,
      pointerType: 'touch',
      buttons: /up|cancel/.test(type) ? 0 : 1,
      clientX: x,
      clientY: y,
      ...init,
    }),
  );
}

const lengthOf = ({ start, end }: { start: number; end: number }): number => end - start;

describe('fingers', () => {
  afterEach(() => resetMouse());

  describe('on the overview', () => {
    /** A place of the strip beside its window. */
    function beside(timeline: EventTimeline): Place {
      const { left, top, width } = one(timeline, '.overview').getBoundingClientRect();
      return { x: Math.round(left + 0.92 * width), y: Math.round(top + 30) };
    }

    it('bring the window when they are lifted, not when they come to scroll the page', async () => {
      const timeline = await shown(DAYS);
      const [strip, place] = [one(timeline, '.overview'), beside(timeline)];
      send(strip, 'pointerdown', place);
      send(strip, 'pointermove', { ...place, y: place.y - 3 });
      send(strip, 'pointercancel', place);
      await rest(timeline);
      expect(timeline.window, 'scrolled').to.deep.equal(DAYS);
      await tap(place);
      await rest(timeline);
      expect(timeline.window?.start, 'tapped').to.be.greaterThan(DAYS.end);
      expect(middleOf(one(timeline, '.window')).x).to.be.closeTo(place.x, 2);
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`drag the window on from where they came down beside it (${dir})`, async () => {
        const timeline = await shown(DAYS, (element) => (element.dir = dir));
        const { x, y } = beside(timeline);
        await sendMouse({ type: 'move', position: [x, y] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [x - 60, y] });
        await frame();
        expect(middleOf(one(timeline, '.window')).x).to.be.closeTo(x - 60, 2);
        await sendMouse({ type: 'up' });
        await rest(timeline);
        expect(middleOf(one(timeline, '.window')).x).to.be.closeTo(x - 60, 2);
        expect(lengthOf(timeline.window ?? MARCH)).to.be.closeTo(lengthOf(DAYS), 1000);
      });
    }

    it('drag by the first of them, whatever a second one does', async () => {
      const timeline = await shown(DAYS);
      const [strip, element] = [one(timeline, '.overview'), one(timeline, '.window')];
      const from = middleOf(element);
      send(element, 'pointerdown', from);
      send(strip, 'pointermove', { ...from, x: from.x + 20 });
      send(strip, 'pointerdown', beside(timeline), { pointerId: 2 });
      send(strip, 'pointerup', beside(timeline), { pointerId: 2 });
      send(strip, 'pointermove', { ...from, x: from.x + 40 });
      await rest(timeline);
      expect(middleOf(element).x).to.be.closeTo(from.x + 40, 2);
      send(strip, 'pointerup', { ...from, x: from.x + 40 });
    });

    it('stop a flight', async () => {
      const timeline = await shown(DAYS);
      timeline.zoomTo(MARCH);
      await frame(4);
      const element = one(timeline, '.window');
      send(element, 'pointerdown', middleOf(element));
      const held = timeline.window;
      await new Promise((done) => setTimeout(done, 300));
      expect(timeline.window).to.deep.equal(held);
      expect(held).not.to.deep.equal(MARCH);
      send(element, 'pointercancel', middleOf(element));
    });
  });

  it('that stop what glides select nothing by that; the next tap does', async () => {
    const timeline = await shown(MARCH);
    timeline.zoomTo(DAYS);
    timeline.zoomTo(MARCH);
    const card = label(timeline, 'report');
    const place = middleOf(card);
    const press = (): void => {
      send(card, 'pointerdown', place);
      send(card, 'pointerup', place);
      card.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: place.x, clientY: place.y }),
      );
    };
    press();
    expect(timeline.selected, 'caught').to.equal(null);
    await rest(timeline);
    press();
    expect(timeline.selected, 'tapped').to.equal('report');
  });

  it('let go of an element that is taken out of the page under them', async () => {
    const timeline = await shown(MARCH);
    const [view, parent] = [one(timeline, '.view'), timeline.parentElement];
    const { x, y } = middleOf(one(timeline, '.under'));
    send(view, 'pointerdown', { x, y });
    send(view, 'pointermove', { x: x + 30, y });
    expect(view.classList.contains('dragging')).to.equal(true);
    timeline.remove();
    parent?.append(timeline);
    await timeline.equipped;
    await frame();
    const { window } = timeline;
    expect(view.classList.contains('dragging')).to.equal(false);
    send(one(timeline, '.view'), 'pointermove', { x: x + 60, y });
    send(one(timeline, '.view'), 'pointerup', { x: x + 60, y });
    await rest(timeline);
    expect(timeline.window).to.deep.equal(window);
  });

  it('mean a mark that they miss by less than their width', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.window = { start: Date.UTC(2020, 5, 1), end: Date.UTC(2020, 6, 1) };
    await frame(3);
    const body = one(timeline, '.body');
    const { left, top, width, height } = body.getBoundingClientRect();
    const press = (place: Place, pointerType: string): string | null => {
      timeline.selected = null;
      send(body, 'pointerdown', place, { pointerType });
      send(body, 'pointerup', place, { pointerType });
      body.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: place.x, clientY: place.y }),
      );
      return timeline.selected;
    };
    let [byFinger, byMouse] = [0, 0];
    for (let y = top + 4; y < top + height; y += 9) {
      for (let x = left + 200; x < left + width - 4; x += 23) {
        if (timeline.shadowRoot?.elementFromPoint(x, y)?.closest('button') !== null) continue;
        if (press({ x, y }, 'touch') !== null) byFinger++;
        if (press({ x, y }, 'mouse') !== null) byMouse++;
      }
    }
    expect(byMouse).to.be.greaterThan(0);
    expect(byFinger).to.be.greaterThan(1.4 * byMouse);
  });
});

describe('looks of what a pointer rests on', () => {
  /** Rules for it, outside of all that asks whether pointers can rest. */
  function* restingRules(rules: CSSRuleList): Iterable<string> {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('(hover: hover)')) continue;
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) yield rule.selectorText;
      if (rule instanceof CSSGroupingRule) yield* restingRules(rule.cssRules);
    }
  }

  it('are none of a screen for fingers, where they would stay after a tap', async () => {
    const timeline = await timelineOf([...STORY, { title: 'Sail', when: '1900/1930', display: 'era' }]);
    one(timeline, '[part~="more"]').click();
    await waitUntil(() => timeline.renderRoot.querySelector('[role="menuitem"]') !== null, 'the menu is open');
    const sheets = timeline.shadowRoot?.adoptedStyleSheets ?? [];
    expect(sheets.length).to.be.greaterThan(8);
    expect(sheets.flatMap(({ cssRules }) => [...restingRules(cssRules)])).to.deep.equal([]);
  });
});

describe('fingers that miss a card', () => {
  /** What a press just below a card selects, on bare ground, or just beside it. */
  async function selectedBy(pointerType: string, beyondPx: number): Promise<string | null> {
    const timeline = await shown(MARCH);
    const { left, bottom, width } = label(timeline, 'collision').getBoundingClientRect();
    const place = { x: left + width / 2, y: bottom + beyondPx };
    const body = one(timeline, '.body');
    send(body, 'pointerdown', place, { pointerType });
    send(body, 'pointerup', place, { pointerType });
    body.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: place.x, clientY: place.y }),
    );
    return timeline.selected;
  }

  it('by less than the gap to the next one mean it; a mouse hits what it points at', async () => {
    expect(await selectedBy('touch', 7)).to.equal('collision');
    expect(await selectedBy('touch', 10)).to.equal(null);
    expect(await selectedBy('mouse', 7)).to.equal(null);
  });
});

describe('Escape', () => {
  const escape = (from: EventTarget): boolean =>
    from.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );

  it('stops a flight, and does nothing else by that', async () => {
    const timeline = await shown(MARCH);
    const card = label(timeline, 'report');
    card.focus();
    timeline.zoomTo({ start: Date.UTC(1900, 0, 1), end: Date.UTC(2030, 0, 1) });
    await frame(4);
    escape(card);
    const held = timeline.window;
    expect(held).not.to.deep.equal(MARCH);
    expect(held?.end).to.be.lessThan(Date.UTC(2029, 0, 1));
    await frame(3);
    expect(timeline.window).to.deep.equal(held);
    expect(timeline.shadowRoot?.activeElement?.getAttribute('part')).to.contain('label');
    escape(timeline.shadowRoot?.activeElement ?? card);
    expect(timeline.shadowRoot?.activeElement?.matches('.tools button'), 'goes back to the tools').to.equal(true);
  });

  it('closes what is open at the same time', async () => {
    const timeline = await shown(MARCH, (element) => (element.selected = 'report'));
    label(timeline, 'report').focus();
    timeline.zoomTo(DAYS);
    await frame(4);
    escape(label(timeline, 'report'));
    const held = timeline.window;
    await frame(3);
    expect(timeline.selected).to.equal(null);
    expect(timeline.window).to.deep.equal(held);
  });

  it('stops a flight that the page has begun, wherever focus is', async () => {
    const timeline = await shown(MARCH);
    timeline.zoomTo({ start: Date.UTC(1900, 0, 1), end: Date.UTC(2030, 0, 1) });
    await frame(4);
    escape(document.body);
    const held = timeline.window;
    await frame(3);
    expect(timeline.window).to.deep.equal(held);
    expect(held?.end).to.be.lessThan(Date.UTC(2029, 0, 1));
  });
});

describe('what lies under a place', () => {
  const mark = (xPx: number, yPx: number, index: number): object => ({ index, xPx, toPx: xPx + 2, yPx, heightPx: 4 });
  const scene = { marks: [mark(100, 50, 1), mark(108, 62, 2)], ribbons: [] } as unknown as Parameters<
    typeof pointedAt
  >[0];
  const indexAt = (x: number, y: number, reachPx?: number): number | null => {
    const pointed = pointedAt(scene, x, y, reachPx);
    return pointed?.kind === 'mark' ? pointed.mark.index : null;
  };

  it('is the mark that is nearest in both directions', () => {
    expect(indexAt(105, 51, 14)).to.equal(1);
    expect(indexAt(101, 66, 14)).to.equal(2);
    expect(indexAt(90, 50, 14)).to.equal(1);
    expect(indexAt(90, 50)).to.equal(null);
  });
});

describe('pressing twice', () => {
  it('on a column of density goes there once', async () => {
    const timeline = await timelineOf(crowd(3000));
    timeline.fit({ animate: false });
    await frame();
    const body = one(timeline, '.body');
    const lane = one(timeline, '.lane').getBoundingClientRect();
    const before = lengthOf(timeline.window ?? MARCH);
    const at = { bubbles: true, composed: true, clientX: lane.left + 0.5 * lane.width, clientY: lane.bottom - 4 };
    for (let x = at.clientX; !/^\d+ events?/.test(one(timeline, '.tip').textContent ?? ''); x += 7)
      send(body, 'pointermove', { x: (at.clientX = x), y: at.clientY }, { pointerType: 'mouse', buttons: 0 });
    for (const detail of [1, 2]) {
      send(body, 'pointerdown', { x: at.clientX, y: at.clientY }, { pointerType: 'mouse' });
      send(body, 'pointerup', { x: at.clientX, y: at.clientY }, { pointerType: 'mouse' });
      body.dispatchEvent(new MouseEvent('click', { ...at, detail }));
      await rest(timeline);
    }
    body.dispatchEvent(new MouseEvent('dblclick', at));
    await rest(timeline);
    expect(before / lengthOf(timeline.window ?? MARCH)).to.be.closeTo(4, 0.01);
  });
});

describe('a tip', () => {
  it('goes when what it tells of is moved away by a key, a button or the page', async () => {
    const timeline = await timelineOf(crowd(3000));
    timeline.fit({ animate: false });
    await frame();
    const lane = one(timeline, '.lane').getBoundingClientRect();
    const tip = one(timeline, '.tip');
    for (let x = lane.left + 200; tip.hidden && x < lane.right; x += 7)
      send(one(timeline, '.body'), 'pointermove', { x, y: lane.bottom - 4 }, { pointerType: 'mouse', buttons: 0 });
    expect(tip.hidden).to.equal(false);
    timeline.panBy(86_400_000 * 90, { animate: false });
    await frame();
    expect(tip.hidden).to.equal(true);
  });
});

describe('PageDown', () => {
  const press = (timeline: EventTimeline, repeat: boolean): void => {
    const card = timeline.shadowRoot?.activeElement ?? label(timeline, 'report');
    if (card instanceof HTMLElement) card.focus();
    card.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'PageDown', repeat, bubbles: true, composed: true, cancelable: true }),
    );
  };
  const pages = (timeline: EventTimeline): number => ((timeline.window?.start ?? 0) - MARCH.start) / lengthOf(MARCH);

  it('goes on from where the flight before leads', async () => {
    const timeline = await shown(MARCH);
    press(timeline, false);
    await frame(3);
    press(timeline, false);
    await rest(timeline);
    expect(pages(timeline)).to.be.closeTo(1.7, 0.01);
  });

  it('moves on while it is held', async () => {
    const timeline = await shown(MARCH);
    press(timeline, false);
    for (let i = 1; i <= 3; i++) {
      press(timeline, true);
      await frame();
      expect(pages(timeline)).to.be.closeTo(0.85 * (i + 1), 0.01);
    }
  });
});

describe('the words at the ends of the overview', () => {
  it('stand beneath no edge of its window', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.orientation = 'horizontal'), 400);
    const strip = one(timeline, '.overview').getBoundingClientRect();
    timeline.window = { start: Date.UTC(1901, 0, 1), end: Date.UTC(2024, 0, 1) };
    await frame();
    const bounds = [one(timeline, '.bound.from'), one(timeline, '.bound.to')];
    expect(
      bounds.map(({ hidden }) => hidden),
      'all of time',
    ).to.deep.equal([false, false]);
    const handles = [one(timeline, '.handle.from'), one(timeline, '.handle.to')];
    for (const [i, handle] of handles.entries()) {
      for (let px = 0; px < 90; px += 6) {
        const { x, y } = middleOf(handle);
        const from = i === 0 ? strip.left + 6 : strip.right - 6;
        send(handle, 'pointerdown', { x: from, y });
        send(one(timeline, '.overview'), 'pointermove', { x: from + (i === 0 ? px : -px), y });
        send(one(timeline, '.overview'), 'pointerup', { x, y });
        await frame();
        const shown = one(timeline, '.window').getBoundingClientRect();
        for (const bound of bounds) {
          const { left, right } = bound.getBoundingClientRect();
          for (const edge of [shown.left, shown.right])
            expect(
              bound.hidden || edge < left || edge > right,
              `${bound.textContent} ${left}..${right}, edge at ${edge}`,
            ).to.equal(true);
        }
        timeline.window = { start: Date.UTC(1901, 0, 1), end: Date.UTC(2024, 0, 1) };
        await frame();
      }
    }
  });
});

describe('a phone that lies', () => {
  it('has the axis and all lanes that it scrolls on one screen, with some of the page beside them', async () => {
    const before = { width: innerWidth, height: innerHeight };
    await setViewport({ width: 844, height: 390 });
    try {
      const timeline = await timelineOf(crowd(600), undefined, 844);
      const view = one(timeline, '.view');
      expect(view.offsetHeight).to.be.within(200, 371);
      expect(one(timeline, '.body').offsetHeight, 'lanes have fewer rows').to.be.at.most(
        371 - one(timeline, '.axis').offsetHeight,
      );
    } finally {
      await setViewport(before);
    }
  });
});

describe('who asks for less motion', () => {
  it('sees no text of an article scroll there smoothly, whatever the page says', async () => {
    await withMedia('prefers-reduced-motion', 'reduce', async () => {
      const box = document.createElement('div');
      box.style.cssText = 'block-size: 100px; overflow: auto; scroll-behavior: smooth';
      box.innerHTML = '<p style="margin-block: 0 600px">First.</p><p>Last.</p>';
      document.body.append(box);
      try {
        const range = document.createRange();
        range.selectNodeContents(box.lastElementChild ?? box);
        scrollRangeIntoView(range);
        await Promise.resolve();
        expect(box.scrollTop).to.be.greaterThan(500);
      } finally {
        box.remove();
      }
    });
  });
});

// The rules are the style sheet's: see `canEmulateMedia`.
if (canEmulateMedia) {
  describe('a screen for fingers', () => {
    it('shows the panel of what is tapped at its foot, and the card above it', async () => {
      await withFingers(() =>
        withMedia('prefers-reduced-motion', 'reduce', async () => {
          const timeline = await timelineOf(STORY, (element) => (element.orientation = 'horizontal'), 390);
          const page = document.createElement('div');
          page.style.blockSize = '2000px';
          document.body.append(page);
          try {
            const card = label(timeline, 'report');
            scrollBy(0, card.getBoundingClientRect().bottom - innerHeight + 20);
            await tap(middleOf(card));
            await rest(timeline);
            expect(timeline.selected).to.equal('report');
            const panel = one(timeline, '.detail').getBoundingClientRect();
            expect(panel.bottom).to.be.at.most(innerHeight + 0.5);
            expect(panel.height).to.be.within(100, Math.max(200, 0.45 * innerHeight) + 1);
            expect(label(timeline, 'report').getBoundingClientRect().bottom).to.be.within(0, panel.top);
          } finally {
            page.remove();
            scrollTo(0, 0);
          }
        }),
      );
    });

    it('leaves a panel where the page has placed it', async () => {
      await withFingers(async () => {
        const style = document.createElement('style');
        style.textContent = 'event-timeline::part(detail) { position: absolute; inset-block-start: calc(100% + 20px) }';
        document.head.append(style);
        try {
          const timeline = await timelineOf(STORY, (element) => (element.selected = 'report'), 700);
          await frame();
          const panel = one(timeline, '.detail');
          expect(panel.offsetHeight).to.be.greaterThan(100);
          expect(panel.getBoundingClientRect().top).to.be.closeTo(timeline.getBoundingClientRect().bottom + 20, 2);
        } finally {
          style.remove();
        }
      });
    });

    it('has edges of the overview that a finger can hit', async () => {
      await withFingers(async () => {
        const timeline = await timelineOf(STORY, undefined, 700);
        timeline.window = DAYS;
        await frame();
        const [from, to, shown] = ['.handle.from', '.handle.to', '.window'].map((part) =>
          one(timeline, part).getBoundingClientRect(),
        );
        expect(from?.width).to.equal(44);
        expect(from?.height).to.be.at.least(43);
        expect(from?.right).to.be.closeTo(shown?.left ?? 0, 1);
        expect(to?.left).to.be.closeTo(shown?.right ?? 0, 1);
      });
    });
  });
}
