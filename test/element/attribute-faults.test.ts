import { expect } from '@open-wc/testing';
import { STORY } from '../support/story.js';
import { frame, label, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';

/** What is written to the console as a warning meanwhile. */
async function warningsOf(deed: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]): void => void said.push(words.join(' '));
  try {
    await deed();
    await frame(3);
  } finally {
    console.warn = warn;
  }
  return said;
}

/** What is said of a timeline with these attributes. */
function warningsFor(attributes: Readonly<Record<string, string>>): Promise<string[]> {
  return warningsOf(async () => {
    await timelineOf(STORY, (timeline) => {
      for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
    });
  });
}

describe('an attribute that cannot be read', () => {
  const faults: readonly [attributes: Record<string, string>, name: string, value: string, instead: string][] = [
    [{ 'time-zone': 'Mars/Olympus' }, 'time-zone', '“Mars/Olympus”', 'UTC'],
    [{ start: 'last week' }, 'start', '“last week”', 'as if it were not given'],
    [{ end: '2023-02-30' }, 'end', '“2023-02-30”', 'as if it were not given'],
    [{ start: '2023', end: '2021' }, 'end', '“2021”', 'neither'],
    [{ orientation: 'diagonal' }, 'orientation', '“diagonal”', '“auto”'],
    [{ published: 'gestern' }, 'published', '“gestern”', 'what the article says'],
    [{ published: '3 June 2021' }, 'published', '“3 June 2021”', 'EDTF'],
  ];
  for (const [attributes, name, value, instead] of faults) {
    it(`is named once, with its value and what is used in its place: ${JSON.stringify(attributes)}`, async () => {
      const said = await warningsFor(attributes);
      expect(said).to.have.length(1);
      for (const part of [`event-timeline: ${name}`, value, instead]) expect(said[0]).to.contain(part);
    });
  }

  it('is none where HTML allows more than EDTF, and where it is empty', async () => {
    expect(await warningsFor({ published: ' 2021-06-03 20:41 ' })).to.deep.equal([]);
    expect(await warningsFor({ published: '' })).to.deep.equal([]);
    expect(await warningsFor({ published: '2021-06~' })).to.deep.equal([]);
  });

  it('is named again when it has become another, not when anything else changes', async () => {
    let timeline: EventTimeline | undefined;
    const said = await warningsOf(async () => {
      timeline = await timelineOf(STORY, (element) => (element.timeZone = 'Mars/Olympus'));
      timeline.query = 'ferry';
      timeline.select('report');
      await timeline.updateComplete;
      timeline.timeZone = 'Mars/Elysium';
      await timeline.updateComplete;
    });
    expect(said.map((words) => /“.*?”/.exec(words)?.[0])).to.deep.equal(['“Mars/Olympus”', '“Mars/Elysium”']);
  });

  it('leaves instants in UTC', async () => {
    const events = [
      { id: 'a', title: 'Launch', when: '2023-03-04T22:30:00Z' },
      { id: 'b', title: 'Docking', when: '2023-03-05T01:30:00Z' },
    ];
    await warningsOf(async () => {
      const timeline = await timelineOf(events, (element) => (element.timeZone = 'Mars/Olympus'));
      await waitUntil(() => label(timeline, 'a').textContent.includes('10:30'));
    });
  });

  it('is nothing that can be read', async () => {
    expect(
      await warningsFor({
        'time-zone': 'Europe/Berlin',
        start: '2023-03~',
        end: '[2023-03-16..2023-03-20]',
        orientation: 'horizontal',
      }),
    ).to.deep.equal([]);
    expect(await warningsFor({ 'time-zone': '', start: '', end: '', orientation: '' })).to.deep.equal([]);
    expect(await warningsFor({ start: '2023/..', end: '../2024' })).to.deep.equal([]);
    expect(await warningsFor({ start: '../2023', end: '2024/..' })).to.deep.equal([]);
  });

  it('is not one whose end is open: the view ends where events do', async () => {
    const timeline = await timelineOf(STORY, (element) => {
      element.setAttribute('start', '2023-03-14');
      element.setAttribute('end', '2023-03-15/..');
    });
    expect(timeline.window?.start).to.equal(Date.UTC(2023, 2, 14));
    expect(timeline.window?.end)
      .to.be.greaterThan(Date.UTC(2023, 2, 15))
      .and.lessThan(Infinity);
    expect(timeline.visibleEvents().length).to.be.greaterThan(0);
  });
});
