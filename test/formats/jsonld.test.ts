import { expect } from 'chai';
import fc from 'fast-check';
import { formatName, parseEvents, serializeEvents } from '../../src/formats/formats.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { normalizeEvents } from '../../src/model/normalize-events.js';
import { edtfText } from '../support/edtf-text.js';

const write = (...events: TimelineEvent[]): string => serializeEvents(events, { format: 'jsonld' });
const read = (value: unknown): ReturnType<typeof parseEvents> => parseEvents(typeof value === 'string' ? value : JSON.stringify(value), { format: 'jsonld' });

describe('JSON-LD', () => {
  it('writes events of schema.org', () => {
    const events: TimelineEvent[] = [
      { id: 'a', title: 'Fair', when: '2021-06-03/2021-06-05', description: 'Ships', url: 'https://example.org/', category: 'trade', tags: ['new'], places: ['Oslo'], media: { url: 'https://example.org/a.jpg' } },
      { id: 'b', title: 'B', when: '2021-05-23~' },
      { id: 'c', title: 'C' },
    ];
    expect(JSON.parse(write(...events))).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Event', '@id': 'a', name: 'Fair', startDate: '2021-06-03', endDate: '2021-06-05', description: 'Ships', url: 'https://example.org/', image: 'https://example.org/a.jpg', location: [{ '@type': 'Place', name: 'Oslo' }], keywords: ['trade', 'new'] },
        { '@type': 'Event', '@id': 'b', name: 'B', startDate: '2021-05-23', endDate: '2021-05-23', 'event-timeline': { id: 'b', title: 'B', when: '2021-05-23~' } },
        { '@type': 'Event', '@id': 'c', name: 'C' },
      ],
    });
    expect(parseEvents(write(...events)).events, 'known by its look').to.deep.equal(events);
  });

  it('keeps any date', () => {
    fc.assert(
      fc.property(edtfText, (when) => {
        const { events } = normalizeEvents([{ id: 'a', title: 'A', when }]);
        expect(read(write(...events)).events).to.deep.equal(events);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('believes what was changed since', () => {
    const event: TimelineEvent = { id: 'b', title: 'B', when: '2021-05-23~', actors: ['Ada'] };
    expect(read(write(event).replace('"name": "B"', '"name": "New"').replaceAll('05-23"', '05-24"')).events).to.deep.equal([{ ...event, title: 'New', when: '2021-05-24' }]);
  });

  it('finds events wherever they stand', () => {
    const { events } = read([
      { '@type': 'SportsEvent', '@id': 'a', name: 'Cup', startDate: '2021-06-03T18:00:00+02:00', location: { name: 'Lund', address: 'x' }, keywords: 'sport, final', subEvent: [{ '@type': ['Event'], '@id': 'b', name: 'Opening', startDate: '2021-06-03' }] },
      { '@graph': [{ '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting', '@id': 'c', headline: 'It begins', datePublished: '2021-06-03T10:00:00Z', articleBody: 'Now.' }] }, { '@type': 'Person', name: 'Ada' }] },
    ]);
    expect(events).to.deep.equal([
      { id: 'a', title: 'Cup', when: '2021-06-03T18:00:00+02:00', places: ['Lund'], category: 'sport', tags: ['final'] },
      { id: 'b', title: 'Opening', when: '2021-06-03' },
      { id: 'c', title: 'It begins', when: '2021-06-03T10:00:00Z', description: 'Now.' },
    ]);
  });

  it('reads whatever it is given', () => {
    expect(formatName('application/ld+json')).to.equal('jsonld');
    const node = fc.record({ '@type': fc.constantFrom('Event', 'Event', 7, null, ['Event']), '@id': fc.jsonValue(), name: fc.jsonValue(), startDate: fc.jsonValue(), location: fc.jsonValue(), keywords: fc.jsonValue(), 'event-timeline': fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(fc.property(fc.array(node), (nodes) => read(nodes).events.every(({ id }) => id !== '')), { seed: 2 });
    expect(read(`${'['.repeat(5000)}{"@type":"Event","name":"A"}${']'.repeat(5000)}`).events).to.have.length(1);
  });
});
