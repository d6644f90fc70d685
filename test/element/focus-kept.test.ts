import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY } from '../support/story.js';
import { all, frame, label, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

function active(timeline: EventTimeline): HTMLElement | null {
  const element = timeline.shadowRoot?.activeElement;
  return element instanceof HTMLElement ? element : null;
}

const isOn = (timeline: EventTimeline, selector: string): boolean =>
  active(timeline)?.matches(selector) === true && active(timeline)?.checkVisibility() === true;

/** The name of a lane, as the button that it is. */
function fold(timeline: EventTimeline, name: RegExp): HTMLElement {
  const found = all(timeline, '.fold').find((button) => name.test(button.ariaLabel ?? ''));
  if (found === undefined) throw new Error(`no lane ${String(name)}`);
  return found;
}

const RECORDS = Array.from({ length: 24 }, (_, i) => ({
  id: `e${i}`,
  title: `Event ${i}`,
  when: `${2000 + i}-05-1${i % 9}`,
  category: ['Rail', 'Sea', 'Road'][i % 3],
}));

describe('focus that would go with what has it', () => {
  for (const [how, go] of [
    ['a filter', (timeline: EventTimeline) => void (timeline.filter = ({ category }) => category !== 'Sea')],
    [
      'its events',
      (timeline: EventTimeline) =>
        void timeline.removeEvents(RECORDS.filter(({ category }) => category === 'Sea').map(({ id }) => id)),
    ],
  ] as const) {
    it(`goes on to the next lane where ${how} takes the lane whose name has it`, async () => {
      const timeline = await timelineOf(RECORDS);
      fold(timeline, /^Sea/).focus();
      go(timeline);
      await waitUntil(
        () => isOn(timeline, '.fold') && active(timeline)?.ariaLabel?.startsWith('Road') === true,
        'the next name has focus',
      );
    });
  }

  it('goes on to a card where lanes have no names any more', async () => {
    const timeline = await timelineOf(RECORDS);
    fold(timeline, /^Sea/).focus();
    timeline.groupBy = 'none';
    await waitUntil(() => isOn(timeline, '.card'), 'a card has focus');
  });

  it('goes on to a card when the badge that has led to the first events is needed no more', async () => {
    const timeline = await timelineOf(RECORDS);
    timeline.zoomTo({ start: Date.UTC(2003, 0), end: Date.UTC(2015, 0) }, { animate: false });
    const badge = one(timeline, '.badge.before');
    await waitUntil(() => badge.checkVisibility(), 'there is something before');
    badge.focus();
    for (let presses = 0; presses < 9 && badge.checkVisibility(); presses++) {
      badge.click();
      await rest(timeline);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(badge.hidden).to.equal(true);
    await waitUntil(() => isOn(timeline, '.card'), 'a card has focus');
  });

  it('stays on its event when the timeline has only room for a list, and when it has more again', async () => {
    const timeline = await timelineOf(RECORDS);
    label(timeline, 'e7').focus();
    if (timeline.parentElement) timeline.parentElement.style.width = '400px';
    await waitUntil(() => isOn(timeline, '.line[data-id="e7"]'), 'its line has focus');
    if (timeline.parentElement) timeline.parentElement.style.width = '1000px';
    await waitUntil(() => isOn(timeline, '.card[data-id="e7"]'), 'its card has focus');
  });

  it('goes on when other events are set, in the list as in the panel of an event', async () => {
    const timeline = await timelineOf(RECORDS, (element) => (element.orientation = 'vertical'));
    label(timeline, 'e7').focus();
    timeline.events = RECORDS.slice(9);
    await timeline.ready;
    await waitUntil(() => isOn(timeline, '.line'), 'a line has focus');
    timeline.orientation = 'horizontal';
    await waitUntil(() => isOn(timeline, '.card'), 'a card has focus');
    timeline.select('e12');
    await waitUntil(() => all(timeline, '.detail button').length > 0, 'the panel is there');
    one(timeline, '.detail button').focus();
    timeline.events = RECORDS.slice(15);
    await waitUntil(() => isOn(timeline, '.card'), 'a card has focus');
  });

  it('goes on to the words that nothing is left, and from them to a card', async () => {
    const timeline = await timelineOf(RECORDS);
    one(timeline, '.find input').focus();
    timeline.events = [];
    await waitUntil(() => isOn(timeline, '.state'), 'the words have focus');
    timeline.events = STORY;
    await waitUntil(() => isOn(timeline, '.card'), 'a card has focus');
  });

  it('waits with those who try again, and goes on to what comes', async () => {
    const { timeline } = await failing();
    one(timeline, '.state button').focus();
    timeline.setAttribute('src', 'data:application/json,[{"title":"There","when":"2001"}]');
    await waitUntil(() => isOn(timeline, '.card'), 'a card has focus');
  });

  it('is not fetched from where the page or somebody has led it', async () => {
    const timeline = await timelineOf(RECORDS);
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>elsewhere</button>`);
    fold(timeline, /^Sea/).focus();
    elsewhere.focus();
    timeline.filter = ({ category }) => category !== 'Sea';
    await timeline.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(document.activeElement).to.equal(elsewhere);

    fold(timeline, /^Road/).focus();
    fold(timeline, /^Road/).blur();
    await frame();
    timeline.filter = ({ category }) => category === 'Rail';
    await timeline.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(document.activeElement).to.equal(document.body);
  });

  it('does not come back with a timeline that the page has hidden meanwhile', async () => {
    const timeline = await timelineOf(RECORDS);
    fold(timeline, /^Sea/).focus();
    timeline.hidden = true;
    timeline.style.display = 'none';
    await frame();
    timeline.filter = ({ category }) => category !== 'Sea';
    await timeline.updateComplete;
    timeline.style.display = '';
    timeline.hidden = false;
    await frame();
    timeline.query = 'Event';
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(document.activeElement === timeline).to.equal(false);
  });
});

async function failing(): Promise<{ timeline: EventTimeline }> {
  const box = await fixture<HTMLElement>(
    html`<div style="width: 1000px"><event-timeline src="data:application/json,oh"></event-timeline></div>`,
  );
  const timeline = box.querySelector('event-timeline');
  if (timeline === null) throw new Error('no timeline');
  await waitUntil(() => all(timeline, '.state button').length > 0, 'it has failed');
  return { timeline };
}
