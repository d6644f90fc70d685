import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { Dataset } from '../../src/element/data/dataset.js';
import { Dictionary } from '../../src/element/texts/messages.js';
import type { Cards } from '../../src/element/view/cards.js';
import { Presentation } from '../../src/element/view/presentation.js';
import { Card } from '../../src/render/card.js';
import { DateFormatter } from '../../src/scale/format-date.js';
import { TextWidth } from '../../src/render/text-width.js';
import { all, frame, label, timelineOf } from '../support/timeline.js';

const EVENTS = [
  { id: 'vague', title: 'The harbour of the old town is opened', when: '-000069/-000049' },
  { id: 'short', title: 'Opens', when: '0012-03-04/0013-05-06' },
];

/**
 * What is seen of a card that is narrowed to this width: the px of its title, and whether all, or nothing, of its date
 * is.
 */
function seenAt(card: HTMLElement, widthPx: number): { titlePx: number; date: 'whole' | 'none' | 'cut' } {
  const { parentElement: item } = card;
  if (item === null) throw new Error('no item');
  const before = item.style.width;
  item.style.width = `${widthPx}px`;
  card.classList.remove('whole');
  const box = card.getBoundingClientRect();
  const date = inside(card, '.date').getBoundingClientRect();
  const titlePx = inside(card, '.title').getBoundingClientRect().width;
  item.style.width = before;
  const outside = date.top >= box.bottom - 1;
  return {
    titlePx,
    date: outside
      ? 'none'
      : date.right <= box.right && date.top >= box.top && date.bottom <= box.bottom
        ? 'whole'
        : 'cut',
  };
}

function inside(card: HTMLElement, selector: string): HTMLElement {
  const found = card.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

describe('cards', () => {
  it('are called what is seen on them until something names them', () => {
    const card = new Card();
    const content = { id: 'a', title: 'The harbour opens', date: '3 June', name: '', colour: 'red', shape: 0 };
    card.say(content);
    expect([card.button.hasAttribute('aria-label'), card.button.textContent]).to.deep.equal([
      false,
      'The harbour opens 3 June',
    ]);
    card.say({ ...content, name: 'The harbour opens 3 June 1912' });
    expect(card.button.getAttribute('aria-label')).to.equal('The harbour opens 3 June 1912');
    card.say(content);
    expect(card.button.hasAttribute('aria-label'), 'used again').to.equal(false);
  });

  it('are told to be wide enough without a look at their letters only where they are', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('no canvas');
    const [title, date] = [new TextWidth(context, '600 13px sans-serif'), new TextWidth(context, '12px sans-serif')];
    const seen = { told: 0, measured: 0 };
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: fc.constantFrom(...'iIl tmWeé8ж漢'), minLength: 1, maxLength: 80 }),
            fc.integer({ min: 20, max: 500 }),
          ),
          { minLength: 8, maxLength: 24 },
        ),
        (asked) => {
          const prepared = Dataset.of(
            asked.map(([each], i) => ({ id: String(i), title: each, start: i })),
            'UTC',
          );
          const { cards } = new Presentation({
            prepared,
            filter: null,
            query: '',
            groupBy: 'none',
            lang: 'en',
            timeZone: 'UTC',
            messages: {},
            native: null,
          });
          const widthPx = cards.widths({ title, date }, 1000);
          for (const [row, [text, enoughPx]] of asked.entries()) {
            const whole = widthPx(row);
            const told = widthPx(row, enoughPx);
            seen[told === Infinity ? 'told' : 'measured']++;
            if (told === Infinity) expect(whole, text).to.be.at.least(enoughPx);
            else expect(told).to.equal(whole);
          }
        },
      ),
    );
    expect(Math.min(seen.told, seen.measured)).to.be.above(20);
  });

  it('that are narrowed keep seven letters of their title, or all of a shorter one; the date goes as a whole', async () => {
    const timeline = await timelineOf(EVENTS, (element) => (element.groupBy = 'none'), 1400);
    timeline.fit({ animate: false });
    for (const { id, title } of EVENTS) {
      const card = label(timeline, id);
      const text = inside(card, '.title');
      const digit = document.createElement('span');
      digit.style.cssText = 'display:block;width:7ch';
      text.append(digit);
      const sevenPx = digit.getBoundingClientRect().width;
      digit.remove();
      const wholePx = text.scrollWidth;
      const leastPx = Math.min(sevenPx, wholePx) - 1;
      const seen = new Set<string>();
      for (let widthPx = 120; widthPx <= 700; widthPx += 7) {
        const { titlePx, date } = seenAt(card, widthPx);
        expect(date, `${title} at ${widthPx}`).to.not.equal('cut');
        expect(titlePx, `${title} at ${widthPx}`).to.be.at.least(leastPx);
        seen.add(date);
      }
      expect(seen.has('whole'), title).to.equal(true);
      expect(card.getAttribute('aria-label')).to.contain(card.querySelector('.date')?.textContent ?? '?');
    }
  });

  it('leave the title what the date does not take, up to its own width', async () => {
    const timeline = await timelineOf(EVENTS, (element) => (element.groupBy = 'none'), 1400);
    timeline.fit({ animate: false });
    const card = label(timeline, 'vague');
    expect(seenAt(card, 80).date).to.equal('none');
    expect(seenAt(card, 80).titlePx).to.be.greaterThan(40);
    const wide = seenAt(card, 900).titlePx;
    expect(seenAt(card, 1000).titlePx).to.equal(wide);
    expect(seenAt(card, 300).titlePx).to.be.lessThan(wide);
  });

  it('are the same, to the pixel, where they cut what has no room and where there is nothing to cut', async () => {
    const timeline = await timelineOf(EVENTS, (element) => (element.groupBy = 'none'), 1400);
    timeline.fit({ animate: false });
    const boxes = (card: HTMLElement): string =>
      ['.shape', '.title', '.date'].map((part) => JSON.stringify(inside(card, part).getBoundingClientRect())).join();
    for (const { id } of EVENTS) {
      const card = label(timeline, id);
      expect(card.classList.contains('whole'), id).to.equal(true);
      const whole = boxes(card);
      card.classList.remove('whole');
      expect(boxes(card), id).to.equal(whole);
    }
  });

  it('cut nothing exactly where all that they say has room', async () => {
    const titles = [
      'iiii',
      'WWWW',
      'The harbour',
      'Ein Wort: Überraschungsmoment',
      '港が開かれる',
      'a'.repeat(48),
      'm'.repeat(23),
      'm'.repeat(24),
      'The harbour of the old town is opened to ships of all nations, whatever their flag',
    ];
    const dayMs = 864e5;
    const begin = Date.UTC(2021, 0, 1);
    const dayOf = (n: number): string => new Date(begin + n * dayMs).toISOString().slice(0, 10);
    const events = Array.from({ length: 400 }, (_, i) => ({
      id: String(i),
      title: titles[i % titles.length],
      when: i % 3 === 0 ? `${dayOf(i)}/${dayOf(i + (i % 50))}` : dayOf(i),
    }));
    const timeline = await timelineOf(events, (element) => (element.groupBy = 'none'), 1400);
    const seen = { whole: 0, cut: 0 };
    for (const shift of [0, 0.1, 0.15, 0.21, 0.3]) {
      timeline.window = { start: begin + shift * 400 * dayMs, end: begin + (shift + 0.2) * 400 * dayMs };
      await frame();
      for (const card of all(timeline, '.card:not(.ahead)')) {
        const [box, title, date] = [
          card.getBoundingClientRect(),
          inside(card, '.title'),
          inside(card, '.date').getBoundingClientRect(),
        ];
        // Letters are measured one by one, and the ends of boxes are rounded.
        const missesPx = title.scrollWidth - title.clientWidth;
        const isDated = date.top < box.bottom - 1;
        const [what, isWhole] = [`${title.textContent} at ${box.width}`, card.classList.contains('whole')];
        seen[isWhole ? 'whole' : 'cut']++;
        expect(getComputedStyle(card).overflowX === 'visible', what).to.equal(isWhole);
        if (isWhole)
          expect([missesPx <= 1, isDated, date.right <= box.right + 1], what).to.deep.equal([true, true, true]);
        // What is measured is a little wider than what is drawn.
        else expect(missesPx > 0 || !isDated || box.width < 50 + title.scrollWidth + date.width, what).to.equal(true);
      }
    }
    expect(Math.min(seen.whole, seen.cut)).to.be.above(20);
  });

  it('cut what has no room where the page makes letters wider than they were measured', async () => {
    const style = document.createElement('style');
    style.textContent = 'event-timeline::part(label) { letter-spacing: 4px }';
    document.head.append(style);
    const timeline = await timelineOf(EVENTS, (element) => (element.groupBy = 'none'), 1400);
    timeline.fit({ animate: false });
    await waitUntil(() => all(timeline, '.card.whole').length === 0, 'cards that cut nothing');
    for (const card of all(timeline, '.card'))
      expect(inside(card, '.title').getBoundingClientRect().right).to.be.below(card.getBoundingClientRect().right);
    style.remove();
  });

  it('take the colours of categories from rules that they share, and only an own one from a style of their own', async () => {
    const card = new Card();
    const content = { id: 'a', title: 'Opens', date: '', name: '', colour: 'var(--_c2)', shape: 0 };
    const own = (): string => card.button.style.getPropertyValue('--c');
    card.say(content);
    expect(own()).to.equal('');
    card.say({ ...content, colour: 'oklch(0.5 0.1 20)' });
    expect(own()).to.equal('oklch(0.5 0.1 20)');
    card.say(content);
    expect(own(), 'used again').to.equal('');

    const events = Array.from({ length: 9 }, (_, i) => ({
      id: String(i),
      title: 'Opens',
      when: `20${10 + i}`,
      category: `kind ${i}`,
      ...(i === 8 && { color: 'red' }),
    }));
    const timeline = await timelineOf(events, (element) => (element.groupBy = 'none'), 1400);
    timeline.fit({ animate: false });
    await frame();
    const colourOf = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name);
    for (let i = 0; i < 8; i++)
      expect(colourOf(label(timeline, String(i)), '--c'), String(i))
        .to.equal(colourOf(timeline, `--_c${i}`))
        .and.not.equal('');
    expect(colourOf(label(timeline, '8'), '--c')).to.contain('from red');
  });

  it('have shapes that are painted, where the browser can, and not cut out: once, whichever it is', async () => {
    const timeline = await timelineOf(EVENTS);
    const style = getComputedStyle(inside(label(timeline, 'vague'), '.shape'));
    const paints = CSS.supports('border-shape', 'circle()');
    expect([
      style.clipPath.startsWith('polygon('),
      style.getPropertyValue('border-shape').startsWith('polygon('),
    ]).to.deep.equal([!paints, paints]);
  });

  it('are named by the whole date as its language writes it, where that holds what is seen', async () => {
    const timeline = await timelineOf(
      [
        { id: 'a', title: 'Opens', when: '2021-06-01' },
        { id: 'b', title: 'Closes', when: '2021-06-09' },
      ],
      (element) => (element.lang = 'ja'),
    );
    expect(label(timeline, 'a').querySelector('.date')?.textContent).to.equal('6月1日');
    expect(label(timeline, 'a').getAttribute('aria-label')).to.contain('2021年6月1日').and.not.contain(', 2021年');
  });

  it('have a whole date and their lane in their names before there is what makes better ones', async () => {
    // Others have learned to make names by now.
    const copy: { Cards: typeof Cards } = await import(
      new URL('../../src/element/view/cards.ts?copy', import.meta.url).href
    );
    const events = [
      { id: 'a', title: 'Opens', when: '2021-06-01' },
      { id: 'b', title: 'Runs', when: '2021-06-02/2021-06-09' },
      { id: 'c', title: 'Closes', start: Date.UTC(2021, 5, 9, 12) },
    ];
    const cards = new copy.Cards(
      Dataset.of(events, 'UTC'),
      new Dictionary(),
      new DateFormatter({ locale: 'en-GB' }),
      'UTC',
    );
    const contents = [0, 1, 2].map((row) => cards.content(row, row === 1 ? '' : 'Fair'));
    expect(contents.map(({ date }) => date.replaceAll(/\s+/g, ' '))).to.deep.equal([
      '1 June',
      '2–9 June',
      '9 June at 12:00',
    ]);
    expect(contents.map(({ name }) => name.replaceAll(/\s+/g, ' '))).to.deep.equal([
      'Opens 1 June 2021. Fair',
      'Runs 2–9 June 2021',
      'Closes 9 June 2021 at 12:00. Fair',
    ]);
  });
});
