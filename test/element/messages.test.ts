import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/element/texts/messages.js';
import { all, label, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** All words around dates. */
const NAMES = [
  'between',
  'either',
  'range',
  'about',
  'perhaps',
  'by',
  'orLater',
  'since',
  'sinceUnknownEnd',
  'until',
  'untilUnknownStart',
  'mostLikely',
  'anyYear',
  'decade',
  'century',
  'millennium',
  'seasons',
  'season',
  'quarter',
  'yearsAgo',
  'yearsAhead',
];

describe('messages', () => {
  it('translate the words around dates', async () => {
    const timeline = await timelineOf(
      [
        { id: 'a', title: 'Fund', when: '[1850..1859]' },
        { id: 'b', title: 'Bau', when: '1870~' },
      ],
      (element) => {
        element.lang = 'de';
        element.messages = { dates: { between: 'zwischen {from} und {to}', about: 'um {date}' } };
      },
    );
    expect(label(timeline, 'a').textContent).to.contain('zwischen 1850 und 1859');
    expect(label(timeline, 'b').textContent).to.contain('um 1870');
    timeline.messages = {};
    await waitUntil(() => label(timeline, 'b').textContent.includes('etwa 1870'));
  });

  it('that are none leave the timeline as it is: their names stand for them', async () => {
    const timeline = await timelineOf(
      [
        { id: 'a', title: 'Fund', when: '1850' },
        { id: 'b', title: 'Bau', when: '1870' },
      ],
      (element) => {
        element.messages = JSON.parse('{"summary": {"one": "one"}, "fit": 5}') as Partial<Messages>;
      },
    );
    expect(timeline.visibleEvents()).to.have.length(2);
    expect(one(timeline, '.summary').textContent).to.contain('summary');
    timeline.messages = {};
    await waitUntil(() => one(timeline, '.summary').textContent.includes('2 events'));
  });

  it('that are none leave dates in English words, and others what they are', async () => {
    const events = [
      '[1850..1859]',
      '1870~',
      '192X',
      '19XX',
      '1930-21',
      '1940/..',
      '1950?',
      '1960/1961-05',
      'Y-66000000',
      '../1990',
    ].map((when, i) => ({ id: `e${i}`, title: `Event ${i}`, when, best: '1855' }));
    const told = async (messages: unknown): Promise<unknown> => {
      const timeline = await timelineOf(events, (element) => (element.messages = messages as Partial<Messages>));
      timeline.fit({ animate: false });
      timeline.listChosen = true;
      timeline.select('e0');
      await waitUntil(() => all(timeline, '.detail-body').length > 0);
      await timeline.updateComplete;
      return all(timeline, '.line .date, .detail .when').map((element) => element.textContent);
    };
    const english = await told({});
    const none = [5, null, true, [], {}, { other: 5 }, ['a', 2], { one: 'one' }];
    for (const value of none) {
      const dates = Object.fromEntries(NAMES.map((name) => [name, value]));
      expect(await told({ dates }), JSON.stringify(value)).to.deep.equal(english);
    }
    for (const dates of [...none, 'text']) expect(await told({ dates }), JSON.stringify(dates)).to.deep.equal(english);
    expect(await told({ dates: { about: 'some {date}', by: 7 } })).to.not.deep.equal(english);
  }).timeout(60_000);

  it('that are none in a plural form are told as they are', async () => {
    const timeline = await timelineOf(
      [
        { id: 'a', title: 'Fund', when: '1850' },
        { id: 'b', title: 'Bau', when: '1870' },
      ],
      (element) => {
        element.messages = JSON.parse('{"summary": {"other": 5}, "matches": {"other": {}}}') as Partial<Messages>;
        element.query = 'Bau';
      },
    );
    expect(one(timeline, '.summary').textContent).to.equal('5');
  });
});
