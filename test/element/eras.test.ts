import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
// Loaded before the first test, which else might not wait long enough for it.
import '../../src/element/equipment/equipment.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { all, frame, label, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const AGES = [
  { id: 'sail', title: 'Age of sail', when: '1500/1830', category: 'ages', display: 'era' },
  { id: 'steam', title: 'Age of steam', when: '1830/1914', category: 'ages', display: 'era' },
  { id: 'clippers', title: 'Tea clippers', when: '1843/1869', category: 'ages', display: 'era' },
  { id: 'ferry', title: 'First ferry', when: '1600', category: 'sea' },
  { id: 'paddle', title: 'Paddle steamer', when: '1820', category: 'sea' },
  { id: 'railway', title: 'First railway', when: '1825', category: 'land' },
  { id: 'tunnel', title: 'First tunnel', when: '1882', category: 'land' },
];
const ALL = { start: Date.UTC(1500, 0, 1), end: Date.UTC(1920, 0, 1) };

async function ages(setUp?: (timeline: EventTimeline) => void): Promise<EventTimeline> {
  const timeline = await timelineOf(AGES, setUp);
  timeline.window = ALL;
  await frame(3);
  const end = one(timeline, '.clip').getBoundingClientRect().right;
  await waitUntil(
    () => all(timeline, '.eras .card:not(.ahead)').every((name) => name.getBoundingClientRect().right <= end),
    'cards at the edge have their widths',
  );
  return timeline;
}

/** Relative luminance of 8-bit sRGB. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) =>
    value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour of CSS as 8-bit sRGB with opacity 0..255. */
function pixels(colour: string): number[] {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** What is painted under the cards at a place of the screen, 8-bit, with its opacity. */
function paintedAt(timeline: EventTimeline, x: number, y: number): number[] {
  const canvas = one(timeline, '.under canvas:not([hidden])');
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
  const box = canvas.getBoundingClientRect();
  const copy = document.createElement('canvas');
  const context = copy.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(canvas, -Math.round((x - box.x) * devicePixelRatio), -Math.round((y - box.y) * devicePixelRatio));
  return [...context.getImageData(0, 0, 1, 1).data];
}

describe('eras', () => {
  it('are named above all lanes, in a lane of their own, and stay events: listed, named, counted', async () => {
    const timeline = await ages();
    expect(all(timeline, '.lane h3').map(({ textContent }) => textContent)).to.deep.equal(['Eras', 'Sea', 'Land']);
    expect(all(timeline, '.lane:first-child .card').map(({ dataset }) => dataset['id'])).to.deep.equal([
      'sail',
      'steam',
      'clippers',
    ]);
    expect(label(timeline, 'steam').getAttribute('aria-label')).to.equal('Age of steam 1830–1914. Eras');
    expect(timeline.visibleEvents().map(({ id }) => id)).to.include.members(['sail', 'steam', 'clippers', 'ferry']);
    expect(one(timeline, '.summary').textContent).to.contain('7 events');
    timeline.orientation = 'vertical';
    await waitUntil(() => all(timeline, '.line').length === 7, 'the list has them all');
  });

  it('lie behind the lanes as bands', async () => {
    const timeline = await ages();
    const land = all(timeline, '.lane').at(-1)?.getBoundingClientRect();
    const at = (id: string): number =>
      paintedAt(timeline, label(timeline, id).getBoundingClientRect().right - 3, (land?.y ?? 0) + 3)[3] ?? 0;
    expect(at('steam')).to.be.greaterThan(0);
    expect(at('clippers')).to.be.greaterThan(at('steam'));
  });

  it('keep their names in view, and are reached by keys, search and selection', async () => {
    const timeline = await ages();
    timeline.window = { start: Date.UTC(1700, 0, 1), end: Date.UTC(1800, 0, 1) };
    await frame(3);
    expect(label(timeline, 'sail').getBoundingClientRect().left).to.be.closeTo(
      one(timeline, '.clip').getBoundingClientRect().left,
      1,
    );
    label(timeline, 'sail').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(timeline.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal('ferry');
    await sendKeys({ press: 'ArrowUp' });
    expect(timeline.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal('sail');
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => all(timeline, '.detail-body').length > 0 && label(timeline, 'sail').part.contains('selected'),
    );
    expect(timeline.selected).to.equal('sail');
    expect(getComputedStyle(one(timeline, '[data-id=sail] .date')).color).to.equal(
      getComputedStyle(label(timeline, 'sail')).color,
    );
    timeline.query = 'clippers';
    await timeline.updateComplete;
    await frame(3);
    expect(label(timeline, 'sail').classList.contains('dimmed')).to.equal(true);
  });

  it('whose lane is collapsed go on as bands; the one that is selected floats with its name', async () => {
    const timeline = await ages((element) => (element.laneState = { ':eras': { collapsed: true } }));
    expect(all(timeline, '.eras .card:not(.ahead)')).to.have.length(0);
    expect(one(timeline, '.eras').getBoundingClientRect().height).to.equal(30);
    timeline.select('steam');
    await timeline.updateComplete;
    await frame(3);
    expect(label(timeline, 'steam').classList.contains('floating')).to.equal(true);
    expect(one(timeline, '.eras .border').hidden).to.equal(true);
  });

  it('come and go with the data', async () => {
    const timeline = await ages();
    timeline.events = AGES.filter(({ display }) => display === undefined);
    await timeline.ready;
    expect(all(timeline, '.lane h3').map(({ textContent }) => textContent)).to.deep.equal(['Sea', 'Land']);
    timeline.events = AGES;
    await timeline.ready;
    expect(all(timeline, '.lane.eras')).to.have.length(1);
  });

  it('come with events that are added later', async () => {
    const timeline = await timelineOf(AGES.slice(3));
    await timeline.addEvents(AGES.slice(0, 1));
    await waitUntil(() => all(timeline, '.eras .card').length === 1, 'the era has its name');
  });

  it('are in pictures too: bands, and names where they are seen', async () => {
    const timeline = await ages();
    const root = new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml').documentElement;
    const name = [...root.querySelectorAll('text')].find(({ textContent }) => textContent === 'Age of steam');
    const view = one(timeline, '.view').getBoundingClientRect();
    expect(Number(name?.getAttribute('x'))).to.be.closeTo(
      label(timeline, 'steam').getBoundingClientRect().left - view.left + 7,
      2,
    );
    const heightPx = Number(root.getAttribute('height'));
    expect(
      [...root.querySelectorAll('rect')].filter(
        (rect) =>
          Number(rect.getAttribute('height')) > heightPx / 3 &&
          Number(rect.getAttribute('width')) > 30 &&
          rect.getAttribute('opacity') !== null,
      ).length,
    ).to.be.at.least(3);
  });

  it('are explained in the legend, when there are any', async () => {
    for (const [events, isExplained] of [
      [AGES, true],
      [AGES.slice(3), false],
    ] as const) {
      const timeline = await timelineOf(events);
      one(timeline, '[aria-controls=legend]').click();
      await waitUntil(() => all(timeline, '.legend').length > 0);
      expect(one(timeline, '.legend').textContent.includes('an era')).to.equal(isExplained);
    }
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`leave all words on them readable in ${scheme}, four deep, in every colour`, async () => {
      const nested = Array.from({ length: 8 }, (_, hue) =>
        Array.from({ length: 4 }, (__, depth) => ({
          id: `${hue}-${depth}`,
          title: 'Era',
          when: `${1000 + hue * 100 + depth * 4}/${1099 + hue * 100 - depth * 4}`,
          category: `c${hue}`,
          display: 'era',
        })),
      ).flat();
      const timeline = await timelineOf(
        [...nested, { title: 'x', when: '1000', category: 'c0' }],
        (element) => (element.style.colorScheme = scheme),
        1200,
      );
      timeline.window = { start: Date.UTC(995, 0, 1), end: Date.UTC(1800, 0, 1) };
      await frame(4);
      const surface = pixels(getComputedStyle(one(timeline, '.frame')).backgroundColor);
      for (let hue = 0; hue < 8; hue++) {
        const name = label(timeline, `${hue}-3`);
        const place = name.getBoundingClientRect();
        // Words on the name's own row; and beneath it, where names of lanes may lie on narrow screens.
        for (const [y, words] of [
          [place.y + 12, [...name.children]],
          [place.bottom + 5, all(timeline, '.lane h3')],
        ] as const) {
          const [red = 0, green = 0, blue = 0, alpha = 0] = paintedAt(timeline, place.x + 20, y);
          expect(alpha, `colour ${hue} is there`).to.be.greaterThan(15);
          const behind = [red, green, blue].map(
            (value, i) => (value * alpha + (surface[i] ?? 0) * (255 - alpha)) / 255,
          );
          for (const word of words) {
            const [a, b] = [luminance(behind) + 0.05, luminance(pixels(getComputedStyle(word).color)) + 0.05];
            expect(Math.max(a / b, b / a), `${word.className} on colour ${hue}`).to.be.at.least(4.5);
          }
        }
      }
    });
  }

  it('pass axe', async () => {
    const { violations } = await axe.run(await ages(), {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  describe('of more lanes than there is room for', () => {
    async function low(): Promise<{ timeline: EventTimeline; view: HTMLElement }> {
      const timeline = await ages((element) => element.style.setProperty('--event-timeline-max-height', '160px'));
      const view = one(timeline, '.view');
      expect(view.scrollHeight).to.be.greaterThan(view.clientHeight + 40);
      return { timeline, view };
    }

    it('keep their names in sight when lanes scroll, above the cards', async () => {
      const { timeline, view } = await low();
      const before = label(timeline, 'sail').getBoundingClientRect();
      view.scrollTop = 40;
      await frame();
      const name = label(timeline, 'sail').getBoundingClientRect();
      expect(name.top).to.be.closeTo(before.top, 1);
      expect(
        timeline.shadowRoot
          ?.elementFromPoint(name.left + name.width / 2, name.top + name.height / 2)
          ?.closest('[data-id]')
          ?.getAttribute('data-id'),
      ).to.equal('sail');
      expect(pixels(getComputedStyle(one(timeline, '.eras')).backgroundColor)[3], 'nothing shows through').to.equal(
        255,
      );
      view.scrollTop = 0;
      await frame();
      expect(pixels(getComputedStyle(one(timeline, '.eras')).backgroundColor)[3], 'their bands show again').to.equal(0);
    });

    it('do not cover a card that keys lead to', async () => {
      const { timeline, view } = await low();
      view.scrollTop = view.scrollHeight;
      await frame();
      label(timeline, 'railway').focus({ preventScroll: true });
      for (const [key, id] of [
        ['ArrowUp', 'paddle'],
        ['ArrowDown', 'railway'],
        ['ArrowUp', 'paddle'],
      ] as const) {
        await sendKeys({ press: key });
        await frame(3);
        expect(timeline.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal(id);
        const card = timeline.shadowRoot?.activeElement?.getBoundingClientRect();
        expect(card?.top).to.be.at.least(one(timeline, '.eras').getBoundingClientRect().bottom - 1);
        expect(card?.bottom).to.be.at.most(view.getBoundingClientRect().bottom + 1);
      }
    });
  });
});
