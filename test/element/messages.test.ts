import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/element/messages.js';
import { label, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

describe('messages', () => {
  it('translate the words around dates', async () => {
    const timeline = await timelineOf([{ id: 'a', title: 'Fund', when: '[1850..1859]' }, { id: 'b', title: 'Bau', when: '1870~' }], (element) => {
      element.lang = 'de';
      element.messages = { dates: { between: 'zwischen {from} und {to}', about: 'um {date}' } };
    });
    expect(label(timeline, 'a').textContent).to.contain('zwischen 1850 und 1859');
    expect(label(timeline, 'b').textContent).to.contain('um 1870');
    timeline.messages = {};
    await waitUntil(() => label(timeline, 'b').textContent.includes('etwa 1870'));
  });

  it('that are none leave the timeline as it is: their names stand for them', async () => {
    const timeline = await timelineOf([{ id: 'a', title: 'Fund', when: '1850' }, { id: 'b', title: 'Bau', when: '1870' }], (element) => {
      element.messages = JSON.parse('{"summary": {"one": "one"}, "fit": 5}') as Partial<Messages>;
    });
    expect(timeline.visibleEvents()).to.have.length(2);
    expect(one(timeline, '.summary').textContent).to.contain('summary');
    timeline.messages = {};
    await waitUntil(() => one(timeline, '.summary').textContent.includes('2 events'));
  });
});
