import { expect } from 'chai';
import fc from 'fast-check';
import { formatName, parseEvents, serializeEvents } from '../../src/formats/formats.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { normalizeEvents } from '../../src/model/normalize-events.js';
import { edtfText } from '../support/edtf-text.js';

const write = (...events: TimelineEvent[]): string => serializeEvents(events, { format: 'timelinejs' });
const read = (value: unknown): ReturnType<typeof parseEvents> => parseEvents(typeof value === 'string' ? value : JSON.stringify(value), { format: 'timelinejs' });

describe('TimelineJS', () => {
  it('writes slides, and eras behind them', () => {
    const events: TimelineEvent[] = [
      { id: 'a', title: 'Ferry & bridge', when: '2021-05-23', description: '1 < 2', group: 'Traffic' },
      { id: 'b', title: 'B', when: '2021-05/2021-06' },
      { id: 'c', title: 'C', when: '-0043' },
      { id: 'd', title: 'D', when: '1900/1910', display: 'era' },
    ];
    expect(JSON.parse(write(...events))).to.deep.equal({
      events: [
        { start_date: { year: 2021, month: 5, day: 23 }, text: { headline: 'Ferry &amp; bridge', text: '1 &lt; 2' }, group: 'Traffic', unique_id: 'a' },
        { start_date: { year: 2021, month: 5 }, end_date: { year: 2021, month: 6 }, text: { headline: 'B' }, unique_id: 'b' },
        { start_date: { year: -44 }, text: { headline: 'C' }, unique_id: 'c' },
      ],
      eras: [{ start_date: { year: 1900 }, end_date: { year: 1910 }, text: { headline: 'D' }, unique_id: 'd' }],
    });
    expect(read(write(...events)).events).to.deep.equal(events);
    expect(parseEvents(write(...events)).events, 'known by its look').to.deep.equal(events);
    expect(JSON.parse(write({ id: 'x', title: 'X', when: 'Y-13800000000' })).scale).to.equal('cosmological');
  });

  it('keeps any date', () => {
    fc.assert(
      fc.property(edtfText, (when) => {
        const { events } = normalizeEvents([{ id: 'a', title: 'A', when }]);
        expect(read(write(...events)).events).to.deep.equal(events);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('believes what was changed in a slide since', () => {
    const event: TimelineEvent = { id: 'a', title: 'A', when: '2021-05-23~', tags: ['new'] };
    const text = write(event);
    expect(read(text).events).to.deep.equal([event]);
    expect(read(text.replace('"headline": "A"', '"headline": "B"').replace('"day": 23', '"day": 24')).events).to.deep.equal([{ ...event, title: 'B', when: '2021-05-24' }]);
  });

  it('reads what people write', () => {
    const { events, diagnostics } = read({
      title: { text: { headline: 'The story' } },
      events: [
        { start_date: { year: '1,999', month: '5', day: '' }, text: { headline: '<b>Bold</b> &amp; new', text: '<p>One</p><p>Two<script>x</script></p>' }, media: { url: 'https://example.org/a.jpg', caption: 'A <i>ship</i>' }, unique_id: 'a' },
        { start_date: { year: 2021, month: 6, day: 3, hour: 9, minute: 5 }, text: { headline: 'Talk' }, unique_id: 'b' },
        'nonsense', { text: null }, { start_date: { year: 'soon' }, text: { headline: 'Some day' }, unique_id: 'c' },
      ],
    });
    expect(events).to.deep.equal([
      { id: 'a', title: 'Bold & new', when: '1999-05', description: 'One\nTwo', media: { url: 'https://example.org/a.jpg', caption: 'A ship' } },
      { id: 'b', title: 'Talk', when: '2021-06-03T09:05:00' },
      { id: 'c', title: 'Some day' },
    ]);
    expect(diagnostics.map(({ code }) => code)).to.include('title-slide');
  });

  it('reads whatever it is given', () => {
    expect(formatName('timelinejs')).to.equal('timelinejs');
    fc.assert(fc.property(fc.json(), fc.json(), (events, slide) => read(`{"events": ${events}, "eras": [${slide}], "event-timeline": ${slide}}`).events.every(({ id }) => id !== '')), { seed: 1 });
    read({ events: [{ text: { headline: `${'<a'.repeat(50_000)}${'&'.repeat(50_000)}` } }] });
  });
});
