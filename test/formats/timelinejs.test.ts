import { expect } from 'chai';
import fc from 'fast-check';
import { formatName, parseEvents, serializeEvents } from '../../src/formats/formats.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { normalizeEvents } from '../../src/model/normalize-events.js';
import { edtfText } from '../support/edtf-text.js';

const write = (...events: TimelineEvent[]): string => serializeEvents(events, { format: 'timelinejs' });
const read = (value: unknown): ReturnType<typeof parseEvents> =>
  parseEvents(typeof value === 'string' ? value : JSON.stringify(value), { format: 'timelinejs' });

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
        {
          start_date: { year: 2021, month: 5, day: 23 },
          text: { headline: 'Ferry &amp; bridge', text: '1 &lt; 2' },
          group: 'Traffic',
          unique_id: 'a',
        },
        {
          start_date: { year: 2021, month: 5 },
          end_date: { year: 2021, month: 6 },
          text: { headline: 'B' },
          unique_id: 'b',
        },
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
    expect(
      read(text.replace('"headline": "A"', '"headline": "B"').replace('"day": 23', '"day": 24')).events,
    ).to.deep.equal([{ ...event, title: 'B', when: '2021-05-24' }]);
  });

  it('reads what people write', () => {
    const { events, diagnostics } = read({
      title: { text: { headline: 'The story' } },
      events: [
        {
          start_date: { year: '1,999', month: '5', day: '' },
          text: { headline: '<b>Bold</b> &amp; new', text: '<p>One</p><p>Two<script>x</script></p>' },
          media: { url: 'https://example.org/a.jpg', caption: 'A <i>ship</i>' },
          unique_id: 'a',
        },
        {
          start_date: { year: 2021, month: 6, day: 3, hour: 9, minute: 5 },
          text: { headline: 'Talk' },
          unique_id: 'b',
        },
        'nonsense',
        { text: null },
        { start_date: { year: 'soon' }, text: { headline: 'Some day' }, unique_id: 'c' },
      ],
    });
    expect(events).to.deep.equal([
      {
        id: 'a',
        title: 'Bold & new',
        when: '1999-05',
        description: 'One\nTwo',
        media: { url: 'https://example.org/a.jpg', caption: 'A ship' },
      },
      { id: 'b', title: 'Talk', when: '2021-06-03T09:05:00' },
      { id: 'c', title: 'Some day' },
    ]);
    expect(diagnostics.map(({ code }) => code)).to.include('title-slide');
  });

  it('writes dates as finely as they are known, the last unit counting', () => {
    const slide = (when: string): unknown => {
      const { start_date: start = null, end_date: end = null } =
        JSON.parse(write({ id: 'a', title: 'A', when })).events[0] ?? {};
      return [start, end].map((date) => (date === null ? '' : Object.values(date).join(' ')));
    };
    expect(slide('2021')).to.deep.equal(['2021', '']);
    expect(slide('2021-21')).to.deep.equal(['2021 3', '2021 5']);
    expect(slide('2021-05-23/2021-06-02')).to.deep.equal(['2021 5 23', '2021 6 2']);
    expect(slide('0000/0001'), 'no year 0').to.deep.equal(['-1', '1']);
    expect(slide('2021/..')).to.deep.equal(['2021', '']);
    expect(slide('../2021'), 'its last year, not the one after').to.deep.equal(['2021', '']);
    expect(slide('192X')).to.deep.equal(['1920', '1929']);
  });

  it('says that time is cosmological where `Date` would not reach', () => {
    const scale = (...whens: string[]): unknown =>
      JSON.parse(write(...whens.map((when, i) => ({ id: String(i), title: 'A', when })))).scale;
    expect([scale('2021'), scale('Y270000'), scale('Y270001'), scale('2021', 'Y-270001'), scale()]).to.deep.equal([
      undefined,
      undefined,
      'cosmological',
      'cosmological',
      undefined,
    ]);
  });

  it('keeps apart what has no date, and writes no list that would be empty', () => {
    const event: TimelineEvent = { id: 'a', title: 'A' };
    expect(JSON.parse(write(event))).to.deep.equal({ events: [], 'event-timeline': [event] });
    expect(JSON.parse(write({ ...event, when: '2021', display: 'era' }))).to.deep.equal({
      events: [],
      eras: [{ start_date: { year: 2021 }, text: { headline: 'A' }, unique_id: 'a' }],
    });
    expect(JSON.parse(write())).to.deep.equal({ events: [] });
  });

  it('writes and reads media with all that is said of them', () => {
    const media = { url: 'https://example.org/a.jpg', alt: 'A ship', caption: 'A <ship> & more', credit: 'Ada' };
    const event: TimelineEvent = { id: 'a', title: 'A', when: '2021', media };
    expect(JSON.parse(write(event)).events[0].media).to.deep.equal({ ...media, caption: 'A &lt;ship&gt; &amp; more' });
    expect(read(write(event)).events).to.deep.equal([event]);
    expect(
      read({
        events: [
          { start_date: { year: 2021 }, text: { headline: 'A' }, media: { caption: 'no address' }, unique_id: 'a' },
        ],
      }).events,
    ).to.deep.equal([{ id: 'a', title: 'A', when: '2021' }]);
  });

  it('reads dates of whatever parts there are, numbers or texts', () => {
    const when = (start: unknown, end?: unknown): unknown =>
      read({ events: [{ start_date: start, end_date: end, text: { headline: 'A' } }] }).events[0]?.when;
    expect(
      [{ year: -1 }, { year: '-44', month: 3 }, { year: 5 }, { year: '13 000' }, { year: 2021.5 }].map((date) =>
        when(date),
      ),
    ).to.deep.equal(['0000', '-0043-03', '0005', 'Y13000', undefined]);
    const june = { year: 2021, month: 6 };
    expect(
      [
        { year: 2021, day: 5 },
        { ...june, hour: 5 },
        { ...june, day: 3, minute: 5 },
        { ...june, day: 3, hour: 0 },
        { ...june, day: 3, hour: 9, minute: 5, second: 7 },
      ].map((date) => when(date)),
    ).to.deep.equal(['2021', '2021-06', '2021-06-03', '2021-06-03T00:00:00', '2021-06-03T09:05:07']);
    expect([
      when({ year: 2020 }, { year: 2021 }),
      when({ year: 2021 }, { year: 2021 }),
      when({ year: 2021 }, { month: 5 }),
    ]).to.deep.equal(['2020/2021', '2021', '2021']);
  });

  it('reads the words of HTML alone', () => {
    const words = (html: string): unknown =>
      read({ events: [{ start_date: { year: 2021 }, text: { headline: 'A', text: html } }] }).events[0]?.description;
    expect(words('<p class="a">One<br/>two</p><ul><li>three</li></ul>')).to.equal('One\ntwo\nthree');
    expect(words('a&nbsp;b &lt;i&gt; &quot;c&quot; &#39;d&#39; &amp;lt;')).to.equal('a b <i> "c" \'d\' &lt;');
    expect([words('1 < 2 > 0<!-- x -->'), words('<style>p {}</style>')]).to.deep.equal(['1 < 2 > 0', undefined]);
  });

  it('reads whatever it is given', () => {
    expect(formatName('timelinejs')).to.equal('timelinejs');
    fc.assert(
      fc.property(fc.json(), fc.json(), (events, slide) =>
        read(`{"events": ${events}, "eras": [${slide}], "event-timeline": ${slide}}`).events.every(
          ({ id }) => id !== '',
        ),
      ),
      { seed: 1 },
    );
    read({ events: [{ text: { headline: `${'<a'.repeat(50_000)}${'&'.repeat(50_000)}` } }] });
  });
});
