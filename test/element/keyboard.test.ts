import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY } from '../support/story.js';
import { all, frame, label, one, rest, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** Id of the event whose card or line has focus. */
function focused(timeline: EventTimeline): string | undefined {
  const active = timeline.shadowRoot?.activeElement;
  return active instanceof HTMLElement ? active.dataset['id'] : undefined;
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await frame();
}

describe('keyboard', () => {
  it('walks all events in order of time, also those out of view', async () => {
    const timeline = await timelineOf(STORY);
    label(timeline, 'collision').focus();
    const walked = [focused(timeline)];
    for (let i = 0; i < 5; i++) {
      await press('ArrowRight');
      walked.push(focused(timeline));
    }
    expect(walked).to.deep.equal(['collision', 'rumour', 'inquiry', 'strike', 'report', 'verdict']);
    await press('Home');
    expect(focused(timeline)).to.equal('founding');
    const box = label(timeline, 'founding').getBoundingClientRect();
    const view = one(timeline, '.view').getBoundingClientRect();
    expect(box.left).to.be.within(view.left, view.right);
    await press('ArrowLeft');
    expect(focused(timeline)).to.equal('founding');
    await press('End');
    expect(focused(timeline)).to.equal('verdict');
  });

  it('goes to where all begins, though what began there is still in view', async () => {
    const timeline = await timelineOf([{ id: 'age', title: 'Age of sail', when: '1500/1960' }, ...STORY]);
    timeline.window = { start: Date.UTC(1900, 0), end: Date.UTC(1990, 0) };
    await frame();
    label(timeline, 'service').focus();
    await press('Home');
    expect(focused(timeline)).to.equal('age');
    expect(timeline.window?.start).to.be.at.most(Date.UTC(1500, 0));
    expect(timeline.window?.end).to.be.greaterThan(Date.UTC(1500, 0));
    await press('End');
    expect(focused(timeline)).to.equal('verdict');
  });

  it('follows the direction of time from right to left', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.dir = 'rtl'));
    label(timeline, 'collision').focus();
    await press('ArrowLeft');
    expect(focused(timeline)).to.equal('rumour');
  });

  it('moves between lanes to what is nearest in time', async () => {
    const timeline = await timelineOf(STORY);
    label(timeline, 'report').focus();
    await press('ArrowUp');
    expect(focused(timeline)).to.equal('collision');
    await press('ArrowDown');
    expect(focused(timeline)).to.equal('inquiry');
  });

  it('has one card in the tab order', async () => {
    const timeline = await timelineOf(STORY);
    const inOrder = (): (string | undefined)[] =>
      all(timeline, '.card')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((card) => card.dataset['id']);
    expect(inOrder()).to.have.length(1);
    label(timeline, 'report').focus();
    await frame();
    expect(inOrder()).to.deep.equal(['report']);
  });

  it('opens by Enter and closes by Escape, and focus stays on the event', async () => {
    const timeline = await timelineOf(STORY);
    label(timeline, 'inquiry').focus();
    await press('Enter');
    expect(timeline.selected).to.equal('inquiry');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    expect(focused(timeline)).to.equal('inquiry');
    await press('Escape');
    expect(timeline.selected).to.equal(null);
    expect(focused(timeline)).to.equal('inquiry');
    await press('Escape');
    expect(timeline.shadowRoot?.activeElement?.matches('.tools button')).to.equal(true);
  });

  it('returns focus to the event when its panel is closed', async () => {
    const timeline = await timelineOf(STORY);
    timeline.select('inquiry');
    await waitUntil(() => all(timeline, '.detail-body').length > 0);
    const close = all(timeline, '.detail button').at(-1);
    const named = all(timeline, '.detail button').find((button) => button.title === 'Close') ?? close;
    named?.focus();
    await press('Enter');
    expect(timeline.selected).to.equal(null);
    await waitUntil(() => focused(timeline) === 'inquiry');
  });

  it('zooms about the event, fits, and pans by the screen', async () => {
    const timeline = await timelineOf(STORY);
    label(timeline, 'report').focus();
    const span = (): number => (timeline.window?.end ?? 0) - (timeline.window?.start ?? 0);
    const [before, x] = [span(), label(timeline, 'report').getBoundingClientRect().left];
    await press('+');
    await rest(timeline);
    expect(before / span()).to.be.closeTo(1.8, 0.01);
    expect(label(timeline, 'report').getBoundingClientRect().left).to.be.closeTo(x, 1.5);
    await press('-');
    await rest(timeline);
    expect(span()).to.be.closeTo(before, before * 0.01);
    const start = timeline.window?.start ?? 0;
    await press('PageDown');
    await rest(timeline);
    expect((timeline.window?.start ?? 0) - start).to.be.closeTo(0.85 * span(), span() * 0.01);
    expect(focused(timeline), 'focus survives its card leaving the view').to.equal('report');
    await press('0');
    await rest(timeline);
    expect(timeline.window?.start).to.be.lessThan(Date.UTC(1902, 0, 1));
  });

  it('begins with the first event whose card is whole, not with one that only reaches into the view', async () => {
    const timeline = await timelineOf(STORY);
    const days = { start: Date.UTC(2023, 2, 13, 12), end: Date.UTC(2023, 2, 20) };
    timeline.window = days;
    await frame(3);
    expect(all(timeline, '.card:not(.ahead)').map(({ dataset }) => dataset['id'])).to.include('inquiry');
    timeline.next();
    expect(timeline.selected).to.equal('strike');
    await rest(timeline);
    expect(timeline.window).to.deep.equal(days);
  });

  it('has the scale again that was chosen, after an event that took longer than that shows', async () => {
    const timeline = await timelineOf(STORY);
    const days = { start: Date.UTC(2023, 2, 8), end: Date.UTC(2023, 2, 18) };
    timeline.window = days;
    await frame();
    const span = (): number => (timeline.window?.end ?? 0) - (timeline.window?.start ?? 0);
    label(timeline, 'inquiry').focus();
    await press('Home');
    expect(focused(timeline)).to.equal('founding');
    expect(span(), 'a year is seen whole').to.be.greaterThan(365 * 86_400_000);
    await press('End');
    expect(focused(timeline)).to.equal('verdict');
    expect(span()).to.be.closeTo(days.end - days.start, 1000);
    await press('Home');
    await press('+');
    await rest(timeline);
    const chosen = span();
    await press('End');
    expect(span(), 'another scale chosen meanwhile stands').to.be.closeTo(chosen, chosen * 1e-6);
  });

  it('has it again also when next() or the search leads on, at rest or in mid-flight; but not when somebody clicks what is seen', async () => {
    const timeline = await timelineOf([
      { id: 'reign', title: 'A long reign', when: '1902/1950' },
      { id: 'strike', title: 'Crews on strike', when: '2023-03-14' },
      { id: 'report', title: 'First report', when: '2023-03-16' },
    ]);
    const span = (): number => Math.round(((timeline.window?.end ?? 0) - (timeline.window?.start ?? 0)) / 3_600_000);
    const step = async (deed: () => void, frames: number): Promise<number> => {
      deed();
      await timeline.updateComplete;
      await frame(frames);
      return span();
    };
    const settled = async (deed: () => void): Promise<number> => {
      await step(deed, 2);
      await rest(timeline);
      return span();
    };
    timeline.window = { start: Date.UTC(2023, 2, 10), end: Date.UTC(2023, 2, 20) };
    await settled(() => timeline.select('strike'));
    expect(await settled(() => timeline.previous()), 'the reign is seen whole').to.be.greaterThan(40 * 365 * 24);
    expect(await settled(() => timeline.next()), 'the next event at the scale of days').to.equal(240);
    await step(() => timeline.previous(), 6);
    expect(await settled(() => timeline.next()), 'also in mid-flight').to.equal(240);
    timeline.query = 'r';
    const wide = await settled(() => timeline.previous());
    one(timeline, '.find input').focus();
    await press('Enter');
    await rest(timeline);
    expect([timeline.selected === 'reign', span()]).to.deep.equal([false, 240]);
    await settled(() => timeline.select('reign'));
    expect(await settled(() => timeline.select('report')), 'a click leaves the scale').to.equal(wide);
  });

  it('searches by / and steps through what is found by Enter', async () => {
    const timeline = await timelineOf(STORY);
    label(timeline, 'report').focus();
    await press('/');
    expect(timeline.shadowRoot?.activeElement?.matches('input')).to.equal(true);
    await sendKeys({ type: 're' });
    await frame();
    expect(timeline.query).to.equal('re');
    await press('Enter');
    expect(timeline.selected).to.be.oneOf(['collision', 'strike', 'report']);
    await press('Escape');
    expect(timeline.query).to.equal('');
  });

  it('steps through what is found by Enter and Shift+Enter, titles first, round and round, and says the place', async () => {
    const timeline = await timelineOf([
      { id: 'told', title: 'A ship sails', when: '1901', description: 'It carries coal.' },
      { id: 'other', title: 'A bridge opens', when: '1902' },
      { id: 'titled', title: 'Coal is found', when: '1903' },
      { id: 'later', title: 'Coal runs out', when: '1950' },
      { id: 'undated', title: 'A coal fire' },
    ]);
    const field = one(timeline, '.find input');
    field.focus();
    await sendKeys({ type: 'coal' });
    await frame();
    const order = ['titled', 'later', 'undated', 'told'];
    for (const id of [...order, 'titled']) {
      await press('Enter');
      expect(timeline.selected).to.equal(id);
      expect(timeline.shadowRoot?.activeElement).to.equal(field);
    }
    expect(one(timeline, '.find output').textContent).to.equal('1 of 4');
    await waitUntil(() => one(timeline, '.live').textContent === 'Coal is found, 1903, 1 of 4');
    await sendKeys({ down: 'Shift' });
    await press('Enter');
    await sendKeys({ up: 'Shift' });
    expect(timeline.selected).to.equal('told');
  });

  it('opens the help by ? and closes it by Escape', async () => {
    const timeline = await timelineOf(STORY);
    label(timeline, 'report').focus();
    await press('?');
    await waitUntil(() => all(timeline, '.legend').length > 0);
    await press('Escape');
    expect(all(timeline, '.legend')).to.have.length(0);
  });

  it('leaves Escape to the dialog that it stands in, once there is nothing to close and focus is at the tools', async () => {
    const timeline = await timelineOf(STORY);
    const dialog = document.createElement('dialog');
    dialog.style.width = '900px';
    timeline.before(dialog);
    dialog.append(timeline);
    dialog.showModal();
    await timeline.ready;
    await waitUntil(() => timeline.visibleEvents().length > 0, 'it is drawn again');
    timeline.select('report');
    await timeline.updateComplete;
    label(timeline, 'report').focus();
    await sendKeys({ press: 'Escape' });
    expect(timeline.selected, 'closes the panel').to.equal(null);
    await sendKeys({ press: 'Escape' });
    expect(timeline.shadowRoot?.activeElement?.matches('.tools button'), 'goes to the tools').to.equal(true);
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog is closed');
  });

  it('takes no key while focus is elsewhere, and none with Ctrl', async () => {
    const timeline = await timelineOf(STORY);
    const { window } = timeline;
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await press('+', '0', '/');
    expect(field.value).to.equal('+0/');
    expect(timeline.window).to.deep.equal(window);
    field.remove();
    const event = new KeyboardEvent('keydown', {
      key: '+',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    label(timeline, 'report').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('walks the list by the arrows', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.orientation = 'vertical'));
    await waitUntil(() => all(timeline, '.line').length > 0);
    label(timeline, 'collision').focus();
    await press('ArrowDown');
    await waitUntil(() => focused(timeline) === 'rumour');
    await press('Home');
    await waitUntil(() => focused(timeline) === 'founding');
    await press('Enter');
    expect(timeline.selected).to.equal('founding');
  });
});
