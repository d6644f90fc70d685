import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import axe from 'axe-core';
import { parseEvents } from '../../src/formats/formats.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY } from '../support/story.js';
import { all, frame, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const button = (timeline: EventTimeline): HTMLElement => one(timeline, '[part=more]');
const items = (timeline: EventTimeline): HTMLElement[] => all(timeline, '.more-menu [role=menuitem]');
const isOpen = (timeline: EventTimeline): boolean =>
  timeline.renderRoot.querySelector('.more-menu:popover-open') !== null;
const focused = (timeline: EventTimeline): string => timeline.shadowRoot?.activeElement?.textContent ?? '';

async function opened(
  setUp?: (timeline: EventTimeline) => void,
  events: readonly unknown[] = STORY,
): Promise<EventTimeline> {
  const timeline = await timelineOf(events, setUp, 760);
  button(timeline).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => isOpen(timeline), 'no menu');
  return timeline;
}

/** What is saved while something is done: names of files and their contents. */
async function saved(deed: () => void): Promise<{ name: string; content: Blob }> {
  const make = URL.createObjectURL.bind(URL);
  let content = new Blob();
  URL.createObjectURL = (blob: Blob): string => make((content = blob));
  try {
    return await new Promise((resolve) => {
      document.addEventListener(
        'click',
        function take(event) {
          if (!(event.target instanceof HTMLAnchorElement)) return;
          document.removeEventListener('click', take, true);
        },
        true,
      );
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
        HTMLAnchorElement.prototype.click = click;
        resolve({ name: this.download, content });
      };
      deed();
    });
  } finally {
    URL.createObjectURL = make;
  }
}

const press = (timeline: EventTimeline, words: string): void => {
  const item = items(timeline).find(({ textContent }) => textContent === words);
  if (item === undefined)
    throw new Error(
      `no “${words}” among ${items(timeline)
        .map(({ textContent }) => textContent)
        .join()}`,
    );
  item.click();
};

describe('the menu of what is rarely asked for', () => {
  afterEach(() => resetMouse());

  it('opens by keys on its first item, is walked by keys, and closes back to its button', async () => {
    const timeline = await opened();
    expect(button(timeline).getAttribute('aria-expanded')).to.equal('true');
    const words = items(timeline).map(({ textContent }) => textContent ?? '');
    expect(words).to.include.members([
      'Picture (SVG)',
      'Picture (PNG)',
      'Events (JSON)',
      'Spreadsheet (CSV)',
      'Calendar (ICS)',
    ]);
    expect(words, 'the page has asked for no links').to.not.include('Copy link to this view');
    expect(focused(timeline)).to.equal(words[0]);
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', -1],
      ['ArrowDown', 0],
      ['End', -1],
      ['Home', 0],
      ['c', -1],
      ['p', words.indexOf('Picture (SVG)')],
      ['p', words.indexOf('Picture (PNG)')],
    ] as const) {
      await sendKeys({ press: key });
      expect(focused(timeline), key).to.equal(words.at(at));
    }
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => button(timeline).getAttribute('aria-expanded') === 'false');
    expect(isOpen(timeline)).to.equal(false);
    expect(timeline.shadowRoot?.activeElement).to.equal(button(timeline));
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => isOpen(timeline));
    expect(focused(timeline)).to.equal(words.at(-1));
    await sendKeys({ press: 'Tab' });
    expect(isOpen(timeline)).to.equal(false);
  });

  it('passes axe, has targets of 24 px, and lies within the screen in both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const timeline = await opened((element) => (element.dir = dir));
      const { violations } = await axe.run(timeline, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
      const box = one(timeline, '.more-menu').getBoundingClientRect();
      const by = button(timeline).getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(innerWidth);
      expect(Math.abs(dir === 'rtl' ? box.left - by.left : box.right - by.right), dir).to.be.below(12);
      for (const item of items(timeline)) expect(item.getBoundingClientRect().height).to.be.at.least(24);
      await sendKeys({ press: 'Escape' });
    }
  });

  for (const style of ['zoom: 0.6', 'transform: scale(0.6); transform-origin: 0 0']) {
    it(`opens at its button where the page says \`${style}\``, async () => {
      const timeline = await opened((element) =>
        element.parentElement?.setAttribute('style', `width: 760px; ${style}`),
      );
      const menu = one(timeline, '.more-menu').getBoundingClientRect();
      const by = button(timeline).getBoundingClientRect();
      expect(menu.right).to.be.closeTo(by.right, 12);
      expect(menu.top).to.be.closeTo(by.bottom, 12);
      await sendKeys({ press: 'Escape' });
    });
  }

  it('is closed by a second press of its button, and by one elsewhere', async () => {
    const timeline = await timelineOf(STORY, undefined, 760);
    const { left, top, width, height } = button(timeline).getBoundingClientRect();
    const at: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position: at });
    await waitUntil(() => isOpen(timeline));
    await sendMouse({ type: 'click', position: at });
    await frame(3);
    expect(isOpen(timeline)).to.equal(false);
    await sendMouse({ type: 'click', position: at });
    await waitUntil(() => isOpen(timeline));
    await sendMouse({ type: 'click', position: [40, Math.round(top + 60)] });
    await frame(3);
    expect(isOpen(timeline)).to.equal(false);
  });

  it('saves pictures and events under the name of the timeline', async () => {
    const timeline = await opened((element) => (element.heading = 'Féry & pier: 2023!'));
    const picture = await saved(() => press(timeline, 'Picture (SVG)'));
    expect(picture.name).to.equal('féry-pier-2023.svg');
    expect(await picture.content.text()).to.match(/^<svg/);
    await waitUntil(() => !isOpen(timeline), 'the menu stays open');
    expect(timeline.shadowRoot?.activeElement).to.equal(button(timeline));
    for (const [words, format] of [
      ['Events (JSON)', 'json'],
      ['Spreadsheet (CSV)', 'csv'],
      ['Calendar (ICS)', 'ics'],
    ] as const) {
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => isOpen(timeline));
      const { name, content } = await saved(() => press(timeline, words));
      expect(name).to.equal(`féry-pier-2023.${format}`);
      const { events } = parseEvents(await content.text(), { format });
      expect(events.map(({ id }) => id)).to.include.members(
        STORY.filter(({ when }) => when !== undefined).map(({ id }) => id),
      );
      await waitUntil(() => !isOpen(timeline));
    }
  });

  it('saves what the filter lets through, and offers no events of a source, of which only a part is here', async () => {
    const timeline = await opened((element) => (element.filter = ({ category }) => category === 'law'));
    const { content } = await saved(() => press(timeline, 'Events (JSON)'));
    expect(parseEvents(await content.text(), { format: 'json' }).events.map(({ id }) => id)).to.have.members([
      'inquiry',
      'report',
      'verdict',
    ]);
    const sourced = await timelineOf([], undefined, 760);
    const { MemorySource } = await import('../../src/sources/memory.js');
    sourced.source = MemorySource.fromColumns({ start: Float64Array.of(0, 1e9, 2e9) });
    await sourced.ready;
    button(sourced).click();
    await waitUntil(() => isOpen(sourced));
    const words = items(sourced).map(({ textContent }) => textContent);
    expect(words).to.include('Picture (PNG)').and.to.not.include('Events (JSON)');
  });

  it('says what went wrong', async () => {
    const timeline = await opened();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      throw new Error('the disk is full');
    };
    try {
      press(timeline, 'Picture (SVG)');
      await waitUntil(() =>
        items(timeline).some(({ textContent }) => textContent === 'That did not work: the disk is full'),
      );
      await waitUntil(() => one(timeline, '.live').textContent === 'That did not work: the disk is full');
    } finally {
      URL.createObjectURL = create;
    }
  });

  it('works again after there was nothing to show for a while', async () => {
    const timeline = await opened();
    await sendKeys({ press: 'Escape' });
    timeline.events = [];
    await timeline.ready;
    timeline.events = STORY;
    await timeline.ready;
    button(timeline).click();
    await waitUntil(() => isOpen(timeline));
    expect(button(timeline).getAttribute('aria-expanded')).to.equal('true');
  });
});
