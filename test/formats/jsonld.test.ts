import { expect } from 'chai';
import fc from 'fast-check';
import { formatName, parseEvents, serializeEvents } from '../../src/formats/formats.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { normalizeEvents } from '../../src/model/normalize-events.js';
import { edtfText } from '../support/edtf-text.js';

const write = (...events: TimelineEvent[]): string => serializeEvents(events, { format: 'jsonld' });
const read = (value: unknown): ReturnType<typeof parseEvents> =>
  parseEvents(typeof value === 'string' ? value : JSON.stringify(value), { format: 'jsonld' });

describe('JSON-LD', () => {
  it('writes events of schema.org', () => {
    const events: TimelineEvent[] = [
      {
        id: 'a',
        title: 'Fair',
        when: '2021-06-03/2021-06-05',
        description: 'Ships',
        url: 'https://example.org/',
        category: 'trade',
        tags: ['new'],
        places: ['Oslo'],
        media: { url: 'https://example.org/a.jpg' },
      },
      { id: 'b', title: 'B', when: '2021-05-23~' },
      { id: 'c', title: 'C' },
    ];
    expect(JSON.parse(write(...events))).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          '@id': 'a',
          name: 'Fair',
          startDate: '2021-06-03',
          endDate: '2021-06-05',
          description: 'Ships',
          url: 'https://example.org/',
          image: 'https://example.org/a.jpg',
          location: [{ '@type': 'Place', name: 'Oslo' }],
          keywords: ['trade', 'new'],
        },
        {
          '@type': 'Event',
          '@id': 'b',
          name: 'B',
          startDate: '2021-05-23',
          endDate: '2021-05-23',
          'event-timeline': { id: 'b', title: 'B', when: '2021-05-23~' },
        },
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
    expect(
      read(write(event).replace('"name": "B"', '"name": "New"').replaceAll('05-23"', '05-24"')).events,
    ).to.deep.equal([{ ...event, title: 'New', when: '2021-05-24' }]);
  });

  it('finds events wherever they stand', () => {
    const { events } = read([
      {
        '@type': 'SportsEvent',
        '@id': 'a',
        name: 'Cup',
        startDate: '2021-06-03T18:00:00+02:00',
        location: { name: 'Lund', address: 'x' },
        keywords: 'sport, final',
        subEvent: [{ '@type': ['Event'], '@id': 'b', name: 'Opening', startDate: '2021-06-03' }],
      },
      {
        '@graph': [
          {
            '@type': 'LiveBlogPosting',
            liveBlogUpdate: [
              {
                '@type': 'BlogPosting',
                '@id': 'c',
                headline: 'It begins',
                datePublished: '2021-06-03T10:00:00Z',
                articleBody: 'Now.',
              },
            ],
          },
          { '@type': 'Person', name: 'Ada' },
        ],
      },
    ]);
    expect(events).to.deep.equal([
      {
        id: 'a',
        title: 'Cup',
        when: '2021-06-03T18:00:00+02:00',
        places: ['Lund'],
        category: 'sport',
        tags: ['final'],
      },
      { id: 'b', title: 'Opening', when: '2021-06-03' },
      { id: 'c', title: 'It begins', when: '2021-06-03T10:00:00Z', description: 'Now.' },
    ]);
  });

  it('writes the first and last day of what is not plain, as far as they are known', () => {
    const dates = (when: string): unknown => {
      const { startDate = null, endDate = null } = JSON.parse(write({ id: 'a', title: 'A', when }))['@graph'][0];
      return [startDate, endDate];
    };
    expect(dates('../2021')).to.deep.equal([null, '2021-12-31']);
    expect(dates('2021-06-03/..')).to.deep.equal(['2021-06-03', null]);
    expect(dates('2021-06~')).to.deep.equal(['2021-06-01', '2021-06-30']);
    expect(dates('9998/Y10001')).to.deep.equal(['9998-01-01', null]);
    expect([dates('Y10000'), dates('-0001')]).to.deep.equal([
      [null, null],
      [null, null],
    ]);
  });

  it('reads other words for the same, and one or several of what there may be', () => {
    const event = (node: object): unknown => read({ '@type': 'Event', '@id': 'a', name: 'A', ...node }).events[0];
    expect(event({ startDate: '2021', endDate: '2021' })).to.deep.equal({ id: 'a', title: 'A', when: '2021' });
    expect(event({ endDate: '2021' })).to.deep.equal({ id: 'a', title: 'A', when: '2021' });
    expect(event({ startDate: '2020', endDate: '2021' })).to.deep.equal({ id: 'a', title: 'A', when: '2020/2021' });
    expect(event({ keywords: ['one'] })).to.deep.equal({ id: 'a', title: 'A', category: 'one' });
    expect(event({ keywords: ['one', 5, '', 'two', 'three'] })).to.deep.equal({
      id: 'a',
      title: 'A',
      category: 'one',
      tags: ['two', 'three'],
    });
    expect(event({ image: [{ url: 'https://example.org/a.jpg' }, 'https://example.org/b.jpg'] })).to.deep.equal({
      id: 'a',
      title: 'A',
      media: { url: 'https://example.org/a.jpg' },
    });
    expect(event({ location: ['Lund', { name: 'Oslo' }, { address: 'x' }, ''] })).to.deep.equal({
      id: 'a',
      title: 'A',
      places: ['Lund', 'Oslo'],
    });
    expect(read({ '@type': 'Event', identifier: 'i', headline: 'H' }).events).to.deep.equal([{ id: 'i', title: 'H' }]);
  });

  it('reads events in the order of the text, those inside others after them, and none in what is carried along', () => {
    const named = (name: string, more: object = {}): object => ({ '@type': 'Event', '@id': name, name, ...more });
    const { events } = read({
      a: [named('1', { first: named('2'), second: [[named('3')], named('4')] }), named('5')],
      b: { c: named('6') },
      'event-timeline': named('7'),
      d: { '@type': 'Eventual', name: '8' },
    });
    expect(events.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
  });

  it('reads whatever it is given', () => {
    expect(formatName('application/ld+json')).to.equal('jsonld');
    const node = fc.record(
      {
        '@type': fc.constantFrom('Event', 'Event', 7, null, ['Event']),
        '@id': fc.jsonValue(),
        name: fc.jsonValue(),
        startDate: fc.jsonValue(),
        location: fc.jsonValue(),
        keywords: fc.jsonValue(),
        'event-timeline': fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(node), (nodes) => read(nodes).events.every(({ id }) => id !== '')),
      { seed: 2 },
    );
    expect(read(`${'['.repeat(5000)}{"@type":"Event","name":"A"}${']'.repeat(5000)}`).events).to.have.length(1);
  });
});
