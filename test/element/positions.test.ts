import { expect } from '@open-wc/testing';
// Loaded before the first test, which else might not wait long enough for it.
import '../../src/element/equipment/equipment.js';
import { STORY } from '../support/story.js';
import { label, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const BEFORE = [1, 2, 3].map((i) => ({ id: `old${i}`, title: `Before all ${i}`, when: `189${i}` }));

describe('the place of what has focus', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`stays true while events come and go: ${orientation}`, async () => {
      const timeline = await timelineOf(STORY, (element) => (element.orientation = orientation));
      label(timeline, 'report').focus();
      const place = (): string => one(timeline, '#position').textContent;
      const [at = 0, of = 0] = (/(\d+) of (\d+)/.exec(place()) ?? []).slice(1).map(Number);
      expect(at).to.be.greaterThan(1);
      await timeline.addEvents(BEFORE);
      await waitUntil(() => place() === `${at + 3} of ${of + 3}`, `${place()} after three came`);
      await timeline.removeEvents(['old1', 'founding']);
      await waitUntil(() => place() === `${at + 1} of ${of + 1}`, `${place()} after two went`);
    });
  }
});

describe('the window of the overview', () => {
  it('is told in times of day where it shows hours, else in days or years', async () => {
    const timeline = await timelineOf(STORY);
    const told = (): (string | null)[] =>
      ['.handle.from', '.handle.to', '.window'].map(
        (selector) =>
          timeline.renderRoot
            .querySelector(selector)
            ?.getAttribute('aria-valuetext')
            ?.replace(/\s*–\s*/g, '–')
            .replace(/\s/g, ' ') ?? null,
      );
    const is = (...words: string[]): Promise<void> =>
      waitUntil(() => told().join('|') === words.join('|'), `${words.join('|')} is told`);
    timeline.window = { start: Date.UTC(2023, 2, 14, 6, 30), end: Date.UTC(2023, 2, 14, 18) };
    await is('March 14, 2023 at 6:30 AM', 'March 14, 2023 at 6:00 PM', 'March 14, 2023, 6:30 AM–6:00 PM');
    timeline.window = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 21) };
    await is('March 1, 2023', 'March 20, 2023', 'March 1–20, 2023');
  });
});
