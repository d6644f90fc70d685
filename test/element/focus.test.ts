import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { crowd, STORY } from '../support/story.js';
import { all, frame, label, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** As wide as the window of the test: what lies outside cannot be asked for what is on top of it. */
function narrow(events: readonly unknown[]): Promise<EventTimeline> {
  return timelineOf(events, undefined, Math.min(760, innerWidth - 30));
}

function active(timeline: EventTimeline): HTMLElement {
  const element = timeline.shadowRoot?.activeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing in the timeline has focus');
  return element;
}

async function press(timeline: EventTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await rest(timeline);
}

/** The focused card is seen: opaque, whole, within the view, and nothing lies over its middle. */
function expectSeen(timeline: EventTimeline, when: string): void {
  const card = active(timeline);
  expect(card.matches('.card'), `${when}: a card has focus`).to.equal(true);
  expect(Number(getComputedStyle(card).opacity), `${when}: it is opaque`).to.equal(1);
  card.scrollIntoView({ block: 'nearest' });
  const box = card.getBoundingClientRect();
  const view = one(timeline, '.view').getBoundingClientRect();
  expect(box.left, `${when}: it begins in the view`).to.be.at.least(view.left - 1);
  expect(box.right, `${when}: it ends in the view`).to.be.at.most(view.right + 1);
  const top = timeline.shadowRoot?.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  expect(top?.closest('.card') === card, `${when}: it is on top`).to.equal(true);
}

const SAME_DAY = Array.from({ length: 30 }, (_, i) => ({
  id: `e${i}`,
  title: `Event number ${i}`,
  when: '2020-05-05',
}));

describe('focus on cards', () => {
  it('is seen after whatever keys do to the window', async () => {
    const timeline = await narrow(STORY);
    label(timeline, 'report').focus();
    for (const keys of [
      ['End'],
      ['PageUp'],
      ['0'],
      ['+'],
      ['+', '+', '+'],
      ['-', '-', '-', '-', '-'],
      ['PageDown', 'PageDown'],
    ]) {
      await press(timeline, ...keys);
      expectSeen(timeline, keys.join(' '));
    }
  });

  it('is seen in a crowd, at any scale', async () => {
    const timeline = await narrow(crowd(600));
    label(timeline, timeline.visibleEvents()[0]?.id ?? '').focus();
    for (const keys of [
      ['0'],
      ['ArrowRight', 'ArrowRight'],
      ['ArrowDown'],
      ['+', '+'],
      ['PageUp'],
      ['End'],
      ['Home'],
    ]) {
      await press(timeline, ...keys);
      expectSeen(timeline, keys.join(' '));
    }
  });

  it('leaves no card behind that floats', async () => {
    const timeline = await narrow(crowd(600));
    label(timeline, timeline.visibleEvents()[0]?.id ?? '').focus();
    await press(timeline, '0', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    one(timeline, '.tools button').focus();
    await frame();
    expect(timeline.renderRoot.querySelector('.floating, .waiting')).to.equal(null);
  });

  it('walks all events of one day', async () => {
    const timeline = await narrow(SAME_DAY);
    label(timeline, timeline.visibleEvents()[0]?.id ?? '').focus();
    await press(timeline, 'Home');
    const walked = new Set([active(timeline).dataset['id']]);
    for (let i = 1; i < SAME_DAY.length; i++) {
      await sendKeys({ press: 'ArrowRight' });
      walked.add(active(timeline).dataset['id']);
    }
    expect(walked.size).to.equal(SAME_DAY.length);
    await frame();
    expectSeen(timeline, 'at the last');
  });

  it('walks without zooming', async () => {
    const timeline = await narrow(crowd(600));
    timeline.fit({ animate: false });
    await frame();
    label(timeline, timeline.visibleEvents()[0]?.id ?? '').focus();
    const span = (): number => (timeline.window?.end ?? 0) - (timeline.window?.start ?? 0);
    const before = span();
    await press(timeline, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowLeft');
    expect(span()).to.be.closeTo(before, before * 1e-6);
  });
});

describe('selecting', () => {
  it('shows the card of an event that has no room, without zooming', async () => {
    const timeline = await narrow(crowd(600));
    timeline.fit({ animate: false });
    await frame();
    const shown = new Set(timeline.visibleEvents().map(({ id }) => id));
    const id = timeline.events.find((event) => !shown.has(event.id))?.id ?? '';
    const { window } = timeline;
    timeline.select(id);
    await rest(timeline);
    const [now, before] = [timeline.window, window].map((w) => (w?.end ?? 0) - (w?.start ?? 0));
    expect(now).to.be.closeTo(before ?? 0, 1000);
    expect(timeline.visibleEvents().map((event) => event.id)).to.include(id);
  });
});

describe('focus', () => {
  it('stays on the step button at the last event', async () => {
    const timeline = await narrow(STORY);
    timeline.select('verdict');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    timeline.select('report');
    await timeline.updateComplete;
    const next = all(timeline, '.detail button').find((button) => button.title === 'Next');
    next?.focus();
    await press(timeline, 'Enter');
    expect(timeline.selected).to.equal('verdict');
    expect(next?.getAttribute('aria-disabled')).to.equal('true');
    expect(active(timeline) === next).to.equal(true);
    await press(timeline, 'Enter');
    expect(timeline.selected).to.equal('verdict');
  });

  it('stays on the step button in the list, where the panel moves on', async () => {
    const timeline = await narrow(STORY);
    timeline.orientation = 'vertical';
    timeline.select('collision');
    await waitUntil(() => all(timeline, '.entry .detail-body').length > 0);
    one(timeline, '.entry .detail-body [title=Next]').focus();
    await press(timeline, 'Enter');
    expect(timeline.selected).to.equal('rumour');
    expect(active(timeline).title).to.equal('Next');
    await press(timeline, 'Enter');
    expect(timeline.selected).to.equal('inquiry');
  });

  it('goes to the first undated line when their badge is pressed', async () => {
    const timeline = await narrow(STORY);
    one(timeline, '.badge.undated').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => timeline.shadowRoot?.activeElement?.matches('.undated .line') === true,
      'an undated line has focus',
    );
    expect(active(timeline).dataset['id']).to.equal('nameless');
  });

  it('goes to a neighbour when a filter takes the event away, and stays on it when lanes change', async () => {
    const timeline = await narrow(STORY);
    label(timeline, 'strike').focus();
    timeline.filter = ({ id }) => id !== 'strike';
    await timeline.updateComplete;
    await frame();
    expect(active(timeline).dataset['id']).to.equal('report');
    timeline.groupBy = 'none';
    await timeline.updateComplete;
    await frame();
    expect(active(timeline).dataset['id']).to.equal('report');
    timeline.filter = () => false;
    await timeline.updateComplete;
    await frame();
    expect(active(timeline).textContent).to.match(/filter/);
  });

  it('leaves its keys to what the page has put into a slot', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><event-timeline><textarea slot="toolbar"></textarea></event-timeline></div>`,
    );
    const [timeline, field] = [box.querySelector('event-timeline'), box.querySelector('textarea')];
    if (timeline === null || field === null) throw new Error('not there');
    timeline.events = STORY;
    await timeline.ready;
    field.focus();
    await sendKeys({ type: '+0/?' });
    expect(field.value).to.equal('+0/?');
    expect(all(timeline, '.legend')).to.have.length(0);
  });
});

describe('what opens', () => {
  it('is announced when it is an event, not the window that moves with it', async () => {
    const timeline = await narrow(STORY);
    timeline.select('founding');
    await waitUntil(() => one(timeline, '.live').textContent === 'Ferry line founded, 1902');
  });

  it('is tied to its card, and Enter leads into it and Escape back', async () => {
    const timeline = await narrow(STORY);
    const card = label(timeline, 'report');
    expect(card.getAttribute('aria-expanded')).to.equal('false');
    card.focus();
    await press(timeline, 'Enter');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    expect(card.getAttribute('aria-expanded')).to.equal('true');
    expect(one(timeline, `#${card.getAttribute('aria-controls') ?? ''}`).textContent).to.include('First report');
    await press(timeline, 'Enter');
    expect(active(timeline).matches('.detail h3')).to.equal(true);
    await press(timeline, 'Escape');
    expect(timeline.selected).to.equal(null);
    expect(active(timeline).dataset['id']).to.equal('report');
  });

  it('takes focus when it is the legend, and gives it back', async () => {
    const timeline = await narrow(STORY);
    label(timeline, 'report').focus();
    for (const key of ['Escape', '?']) {
      await press(timeline, '?');
      await waitUntil(() => timeline.shadowRoot?.activeElement?.matches('.legend h3') === true, 'the legend has focus');
      await press(timeline, key);
      expect(all(timeline, '.legend')).to.have.length(0);
      expect(active(timeline).dataset['id']).to.equal('report');
    }
  });

  it('shows the whole focus ring of a line of the list', async () => {
    const timeline = await narrow(STORY);
    one(timeline, '.tools [aria-pressed]').click();
    await waitUntil(() => all(timeline, '.line').length > 0);
    one(timeline, '.line').focus();
    await press(timeline, 'ArrowDown');
    expect(active(timeline).matches('.line:focus-visible')).to.equal(true);
    expect(Number.parseFloat(getComputedStyle(active(timeline)).outlineOffset)).to.be.at.most(-2);
  });

  it('stays in the list when a filter takes the line that has it', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.orientation = 'vertical'));
    const line = label(timeline, 'inquiry');
    line.focus();
    timeline.filter = ({ id }) => id !== 'inquiry';
    await timeline.updateComplete;
    expect(timeline.shadowRoot?.activeElement?.matches('.line'), 'on another line').to.equal(true);
    timeline.filter = () => false;
    await timeline.updateComplete;
    expect(
      timeline.shadowRoot?.activeElement?.matches('.state'),
      'on the words that say that nothing is left',
    ).to.equal(true);
  });

  it('goes to the undated events when a filter leaves nothing else', async () => {
    const timeline = await timelineOf(STORY);
    label(timeline, 'inquiry').focus();
    timeline.filter = ({ when }) => when === undefined;
    await timeline.updateComplete;
    await frame();
    expect(timeline.shadowRoot?.activeElement).to.equal(label(timeline, 'nameless'));
    timeline.filter = null;
    await timeline.updateComplete;
    await frame();
    expect(one(timeline, '.plot').checkVisibility()).to.equal(true);
  });

  it('undated events alone are a list, without an axis of no time', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.filter = ({ when }) => when === undefined));
    expect(one(timeline, '.plot').checkVisibility()).to.equal(false);
    expect(all(timeline, '.line').map(({ dataset }) => dataset['id'])).to.deep.equal(['nameless']);
    timeline.filter = null;
    await timeline.updateComplete;
    await frame();
    expect(timeline.visibleEvents().map(({ id }) => id)).to.include('collision');
  });
});
