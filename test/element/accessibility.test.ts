import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { canEmulateMedia, onPaper, withMedia } from '../support/media.js';
import { crowd, STORY } from '../support/story.js';
import { all, frame, label, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** What axe finds wrong, one line each. */
async function findings(timeline: EventTimeline): Promise<string[]> {
  const { violations } = await axe.run(timeline, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

describe('accessibility', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe in ${scheme}: timeline, help, detail`, async function () {
      const timeline = await timelineOf(STORY);
      timeline.style.colorScheme = scheme;
      await frame(3);
      expect(await findings(timeline)).to.deep.equal([]);
      one(timeline, '.tool[aria-controls="legend"]').click();
      timeline.select('collision');
      await waitUntil(() => all(timeline, '.legend').length > 0 && all(timeline, '.detail-body').length > 0);
      await rest(timeline);
      expect(await findings(timeline)).to.deep.equal([]);
    });
  }

  it('passes axe as a list, with a detail open', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.orientation = 'vertical'));
    timeline.select('collision');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    expect(await findings(timeline)).to.deep.equal([]);
  });

  it('passes axe when empty and when it failed', async () => {
    const timeline = await timelineOf([]);
    expect(await findings(timeline)).to.deep.equal([]);
    timeline.intake.setError(new Error('gone'), () => undefined);
    await timeline.updateComplete;
    expect(await findings(timeline)).to.deep.equal([]);
  });

  it('names a card by its whole date once, as fine as the card tells it', async () => {
    const timeline = await timelineOf([
      { id: 'open', title: 'Sanctions', when: '[2021-06-03..]' },
      { id: 'since', title: 'Verdict', when: '2021-06-03/..' },
      { id: 'instant', title: 'Landing', when: '2021-01-27T23:27:05.258Z' },
    ]);
    timeline.fit({ animate: false });
    await frame();
    expect(label(timeline, 'open').getAttribute('aria-label')).to.equal('Sanctions June 3 or later, 2021');
    expect(label(timeline, 'since').getAttribute('aria-label')).to.equal('Verdict from June 3 on, 2021');
    expect(label(timeline, 'instant').getAttribute('aria-label')).to.equal('Landing January 27, 2021');
  });

  it('tells the whole date of a line to those who do not see its heading', async () => {
    const timeline = await timelineOf(
      STORY.filter(({ when }) => when?.startsWith('2023-03-1')),
      (element) => (element.orientation = 'vertical'),
    );
    await waitUntil(() => all(timeline, '.line').length > 0);
    const date = one(timeline, '.line[data-id=report] .date');
    expect(date.innerText.trim()).to.match(/^March 16/);
    expect(date.textContent).to.equal('March 16, 2023');
    expect(date.querySelector('.quiet')?.textContent).to.equal(', 2023');
  });

  it('names each event by what is seen of it, its whole date, how sure that is, and its lane', async () => {
    const timeline = await timelineOf(STORY);
    expect(label(timeline, 'report').getAttribute('aria-label')).to.equal('First report March 16, 2023. Law');
    expect(label(timeline, 'collision').getAttribute('aria-label')).to.equal(
      'Ferry rams the pier between March 4 and 10, 2023, most likely March 7, 2023. The date is bounded by other events. Accident',
    );
  });

  it('has lists in lists: lanes in their order with headings, events in order of time', async () => {
    const timeline = await timelineOf(STORY, undefined, 1200);
    timeline.fit({ animate: false });
    timeline.window = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 31) };
    await frame();
    const lanes = all(timeline, 'ol.lanes > li');
    expect(lanes.map((lane) => lane.querySelector('h3')?.textContent)).to.deep.equal(['Company', 'Accident', 'Law']);
    const ids = lanes.map((lane) =>
      [...lane.querySelectorAll<HTMLElement>('ol > li > button')].map((button) => button.dataset['id']),
    );
    expect(ids).to.deep.equal([['rumour', 'strike'], ['collision'], ['inquiry', 'report', 'verdict']]);
  });

  it('says where it is, politely and only after a rest', async () => {
    const timeline = await timelineOf(STORY);
    const live = one(timeline, '.live');
    timeline.window = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 14) };
    await frame();
    timeline.window = { start: Date.UTC(2023, 2, 10), end: Date.UTC(2023, 2, 31) };
    await frame();
    const said = live.textContent;
    await waitUntil(() => live.textContent !== said);
    expect(live.textContent).to.equal('March 10–30, 2023, 6 of 8 events');
    expect(live.getAttribute('role')).to.equal('status');
  });

  it('says the place of an event among all while keys step through them, and what the badge beside it holds', async () => {
    const timeline = await timelineOf([
      ...STORY,
      ...Array.from({ length: 30 }, (_, i) => ({
        id: `m${i}`,
        title: `At once ${i}`,
        when: '2023-03-18T12:00Z',
        importance: i === 0 ? 1 : 0.1,
      })),
    ]);
    timeline.window = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 31) };
    await frame();
    const told = (): string | null | undefined => {
      const { activeElement } = timeline.renderRoot as ShadowRoot;
      return timeline.renderRoot.querySelector(`#${activeElement?.getAttribute('aria-describedby') ?? 'none'}`)
        ?.textContent;
    };
    label(timeline, 'report').focus();
    expect(told()).to.equal('7 of 38');
    await sendKeys({ press: 'ArrowLeft' });
    await frame();
    expect(told()).to.equal('6 of 38');
    expect(label(timeline, 'report').hasAttribute('aria-describedby'), 'only what has focus').to.equal(false);
    const badge = all(timeline, '.stack').find((button) => !button.hidden);
    const host = timeline.visibleEvents().find(({ id }) => id.startsWith('m'));
    label(timeline, host?.id ?? '').focus();
    expect(told())
      .to.match(/^\d+ of 38, \d+ more events at this moment$/)
      .and.to.contain(`${badge?.textContent?.slice(1) ?? ''} more`);
    timeline.query = 'ferry';
    await timeline.updateComplete;
    await frame();
    label(timeline, 'collision').focus();
    expect(told(), 'keys lead to what is found').to.equal('2 of 2');
  });

  it('has one badge in the tab order: that of the event which last had focus', async () => {
    const timeline = await timelineOf(
      Array.from({ length: 300 }, (_, i) => ({
        id: `d${i}`,
        title: `Event ${i}`,
        when: `2023-03-${String(1 + (i % 5)).padStart(2, '0')}T12:00Z`,
        importance: i < 5 ? 1 : 0.1,
      })),
    );
    await frame(3);
    const badges = (): HTMLElement[] => all(timeline, '.stack:not([hidden])');
    expect(badges().length).to.be.greaterThan(2);
    await waitUntil(() => badges().filter(({ tabIndex }) => tabIndex === 0).length === 1);
    for (const id of ['d3', 'd1']) {
      label(timeline, id).focus();
      const more = /(\d+) more/.exec(one(timeline, '#position').textContent ?? '')?.[1];
      const [badge, ...others] = badges().filter(({ tabIndex }) => tabIndex === 0);
      expect(others).to.have.length(0);
      expect(badge?.textContent).to.equal(`+${more ?? 'nothing'}`);
      const [card, beside] = [label(timeline, id).getBoundingClientRect(), badge?.getBoundingClientRect()];
      expect(Math.abs((beside?.top ?? 0) - card.top)).to.be.below(4);
    }
  });

  it('says the place of a line among all lines, undated ones last', async () => {
    const timeline = await timelineOf(STORY, (element) => {
      element.orientation = 'vertical';
      element.filter = ({ id }) => id !== 'founding';
    });
    await waitUntil(() => all(timeline, '.line').length === 8);
    for (const [id, place] of [
      ['service', '1 of 8'],
      ['verdict', '7 of 8'],
      ['nameless', '8 of 8'],
    ] as const) {
      one(timeline, `.line[data-id=${id}]`).focus();
      expect(one(timeline, '#position').textContent).to.equal(place);
    }
  });

  it('tells each label its place among all that its lane holds, whether they have labels or not', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.fit({ animate: false });
    await rest(timeline);
    await waitUntil(() =>
      all(timeline, '.card:not(.ahead)').every((card) => card.parentElement?.ariaSetSize === '200'),
    );
    const inTime = timeline.events.filter(({ category }) => category === 'red').map(({ id }) => id);
    const reds = all(timeline, '.card:not(.ahead)').filter(({ dataset }) => inTime.includes(dataset['id'] ?? ''));
    expect(reds.length).to.be.greaterThan(2);
    const byStart = (a: string, b: string): number =>
      Number(timeline.events.find(({ id }) => id === a)?.start) -
      Number(timeline.events.find(({ id }) => id === b)?.start);
    for (const card of reds) {
      const place = Number(card.parentElement?.ariaPosInSet);
      const id = card.dataset['id'] ?? '';
      expect(place).to.be.within(
        inTime.filter((other) => byStart(other, id) < 0).length + 1,
        inTime.filter((other) => byStart(other, id) <= 0).length,
      );
    }
  });

  it('does not say a title twice, and shows the whole of it to a resting pointer', async () => {
    const timeline = await timelineOf(STORY);
    const card = label(timeline, 'report');
    expect(card.title).to.equal('');
    card.firstElementChild?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(card.title).to.equal('First report');
    card.firstElementChild?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    expect(card.hasAttribute('title')).to.equal(false);
  });

  it('says the name of a button with a sign only once: what describes it may not be its name again', async () => {
    const timeline = await timelineOf(STORY);
    timeline.select('collision');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    const titled = all(timeline, 'button[title]');
    expect(titled.length).to.be.greaterThan(6);
    for (const button of titled)
      expect([button.ariaLabel, button.textContent?.trim()], button.title).not.to.include(button.title);
  });

  it('tells who comes to the labels that some events have none', async () => {
    const timeline = await timelineOf(crowd(600));
    timeline.fit({ animate: false });
    await aTimeout(300);
    await rest(timeline);
    const lanes = one(timeline, '.lanes');
    const words = one(timeline, `#${lanes.getAttribute('aria-describedby') ?? ''}`);
    const labels = all(timeline, '.card:not(.ahead)').length;
    await waitUntil(
      () =>
        words.textContent ===
        `${timeline.visibleEvents().length} of 600 events in view have a label; the arrow keys walk through all 600`,
    );
    expect(timeline.visibleEvents().length).to.equal(labels);
    const few = await timelineOf(STORY);
    few.fit({ animate: false });
    await rest(few);
    expect(await findings(few)).to.deep.equal([]);
  });

  it('sets titles and dates in their own direction on a page that runs the other way', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.dir = 'rtl'));
    for (const selector of ['.summary', '.card .date', '.ticks span', '.contexts span'])
      expect(getComputedStyle(one(timeline, selector)).unicodeBidi, selector).to.equal('plaintext');
  });

  it('names what groups others: section, buttons, labels, overview', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.heading = 'The ferry'));
    expect(
      ['.frame', '.tools', '.lanes', '.overview'].map((selector) => one(timeline, selector).getAttribute('aria-label')),
    ).to.deep.equal(['The ferry', 'Timeline', 'Timeline', 'Overview']);
  });

  it('says how many events a search finds', async () => {
    const timeline = await timelineOf(STORY);
    timeline.query = 'ferry';
    await waitUntil(() => one(timeline, '.live').textContent === '2 matches');
    timeline.query = 'nothing like it';
    await waitUntil(() => one(timeline, '.live').textContent === 'No event matches the search.');
  });

  it('has targets of 24 px at least', async () => {
    const timeline = await timelineOf(STORY);
    timeline.select('inquiry');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    await rest(timeline);
    for (const target of all(timeline, 'button, input, [role=slider]')) {
      const { width, height } = target.getBoundingClientRect();
      // Links in a line of text are exempt, so is the window of the overview, whose edges can be caught instead.
      if (width === 0 || target.matches('.link, .window')) continue;
      expect(Math.min(width, height), target.outerHTML.slice(0, 120)).to.be.at.least(24);
    }
  });

  it('shows focus', async () => {
    const timeline = await timelineOf(STORY);
    for (const target of [label(timeline, 'report'), one(timeline, '.tools button'), one(timeline, '.handle.to')]) {
      target.focus({ focusVisible: true });
      expect(getComputedStyle(target).outlineStyle, target.className).to.equal('solid');
      expect(Number.parseFloat(getComputedStyle(target).outlineWidth)).to.be.at.least(2);
    }
  });

  // The colours are the style sheet's: see `canEmulateMedia`.
  if (canEmulateMedia) {
    it('stays readable in forced colours', () =>
      withMedia('forced-colors', 'active', async () => {
        const timeline = await timelineOf(STORY);
        await frame(3);
        const style = getComputedStyle(label(timeline, 'report'));
        const system = (colour: string): string => {
          const probe = document.createElement('i');
          probe.style.color = colour;
          document.body.append(probe);
          const value = getComputedStyle(probe).color;
          probe.remove();
          return value;
        };
        expect(style.backgroundColor).to.equal(system('Canvas'));
        expect(style.borderTopColor).to.equal(system('CanvasText'));
        // What a system highlights with may let through what is beneath.
        timeline.select('report');
        await timeline.updateComplete;
        await frame(3);
        const selected = getComputedStyle(label(timeline, 'report'));
        expect(selected.backgroundColor).to.equal(system('Canvas'));
        expect(selected.backgroundImage).to.include(system('Highlight'));
        expect(selected.boxShadow).to.equal('none');
      }));
  }

  it('jumps instead of flying when less motion is asked for', () =>
    withMedia('prefers-reduced-motion', 'reduce', async () => {
      const timeline = await timelineOf(STORY);
      timeline.zoomTo({ start: 0, end: 1000 });
      expect(timeline.window).to.deep.equal({ start: 0, end: 1000 });
    }));

  it('prints the whole list and nothing that only works on screen', async () => {
    const timeline = await timelineOf(STORY);
    await waitUntil(() => customElements.get('event-timeline') !== undefined);
    one(timeline, '.tool[aria-controls="legend"]').click();
    await waitUntil(() => all(timeline, '.legend').length > 0);
    dispatchEvent(new Event('beforeprint'));
    expect(all(timeline, '.line')).to.have.length(STORY.length);
    dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(all(timeline, '.line')).to.have.length(0);
  });

  if (canEmulateMedia) {
    it('prints dark words on paper, also on a dark page', async () => {
      for (const scheme of ['dark', 'light']) {
        const timeline = await timelineOf(STORY, (element) => {
          element.style.colorScheme = scheme;
          element.listChosen = true;
        });
        await waitUntil(() => all(timeline, '.line').length > 0);
        await onPaper(() => {
          for (const words of ['.line .title', '.line .date', '.summary'])
            expect(
              Number(/\d+/.exec(getComputedStyle(one(timeline, words)).color)?.[0]),
              `${words}, ${scheme}`,
            ).to.be.below(100);
        });
      }
    });
  }

  it('fits 320 px without scrolling sideways', async () => {
    const timeline = await timelineOf(STORY, () => undefined, 320);
    await waitUntil(() => all(timeline, '.line').length > 0);
    timeline.select('collision');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    const { left, right } = timeline.getBoundingClientRect();
    for (const element of all(timeline, '.line, .detail-body *, .toolbar *')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('svg') !== null) continue;
      expect(box.left, element.outerHTML.slice(0, 80)).to.be.at.least(left - 0.5);
      expect(box.right, element.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
    }
  });

  it('keeps every button within its toolbar, however narrow, also where the page wants a timeline', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.orientation = 'horizontal'), 260);
    const { right } = one(timeline, '.toolbar').getBoundingClientRect();
    for (const button of all(timeline, '.tools button'))
      expect(button.getBoundingClientRect().right, button.title).to.be.at.most(right - 8);
  });
});
