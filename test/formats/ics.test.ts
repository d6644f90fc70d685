import { expect } from 'chai';
import fc from 'fast-check';
import { formatName, parseEvents, serializeEvents } from '../../src/formats/formats.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { normalizeEvents } from '../../src/model/normalize-events.js';
import { foldLine } from '../../src/formats/ics-lines.js';
import { edtfText } from '../support/edtf-text.js';

const write = (...events: TimelineEvent[]): string => serializeEvents(events, { format: 'ics' });
const read = (text: string): ReturnType<typeof parseEvents> => parseEvents(text, { format: 'ics' });
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (...lines: string[]): string => calendar('BEGIN:VEVENT', 'UID:a', 'SUMMARY:A', ...lines, 'END:VEVENT');

describe('iCalendar', () => {
  it('is known by its names and its first line', () => {
    for (const name of ['ics', 'text/calendar; charset=utf-8', '.ics']) expect(formatName(name)).to.equal('ics');
    expect(parseEvents(entry('DTSTART;VALUE=DATE:20210523')).events).to.deep.equal([
      { id: 'a', title: 'A', when: '2021-05-23' },
    ]);
  });

  it('tells of a length that it cannot read, and of which event', () => {
    const { events, diagnostics } = read(entry('DTSTART:20210603T100000Z', 'DURATION:90 min'));
    expect(events.map(({ when }) => when)).to.deep.equal(['2021-06-03T10:00:00Z']);
    expect(diagnostics.map(({ code, record, message }) => [code, record, message])).to.deep.equal([
      ['bad-duration', 0, 'record 0: DURATION: “90 min” is not an ISO 8601 duration such as P2W or PT36H'],
    ]);
  });

  it('writes days as all-day events, whose end is exclusive, and times as instants', () => {
    const lines = write(
      {
        id: 'a',
        title: 'Ferry, bridge; tunnel',
        when: '2021-05-23',
        category: 'traffic',
        tags: ['new'],
        description: 'One\nTwo \\ three',
      },
      { id: 'b', title: 'B', when: '2021-05/2021-06' },
      { id: 'c', title: 'C', when: '2021-06-03T10:00:00Z/2021-06-03T11:30:00Z' },
      { id: 'd', title: 'D' },
    );
    expect(lines.split('\r\n').filter((line) => !/^(?:DTSTAMP|X-| )/.test(line))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//event-timeline//EN',
      'BEGIN:VEVENT',
      'UID:a',
      'DTSTART;VALUE=DATE:20210523',
      'DTEND;VALUE=DATE:20210524',
      String.raw`SUMMARY:Ferry\, bridge\; tunnel`,
      String.raw`DESCRIPTION:One\nTwo \\ three`,
      'CATEGORIES:traffic,new',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b',
      'DTSTART;VALUE=DATE:20210501',
      'DTEND;VALUE=DATE:20210701',
      'SUMMARY:B',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:c',
      'DTSTART:20210603T100000Z',
      'DTEND:20210603T113000Z',
      'SUMMARY:C',
      'END:VEVENT',
      'BEGIN:VJOURNAL',
      'UID:d',
      'SUMMARY:D',
      'END:VJOURNAL',
      'END:VCALENDAR',
      '',
    ]);
    expect(lines.match(/^X-EVENT-TIMELINE/gm), 'only what the calendar cannot say').to.have.length(1);
  });

  it('writes what has no end, or no begin, on the day that is known', () => {
    const dates = (when: string): string =>
      write({ id: 'a', title: 'A', when })
        .split('\r\n')
        .filter((line) => /^DT(?:START|END)/.test(line))
        .join(' ');
    expect(dates('2021-06-03/..')).to.equal('DTSTART;VALUE=DATE:20210603 DTEND;VALUE=DATE:20210604');
    expect(dates('../2021')).to.equal('DTSTART;VALUE=DATE:20211231 DTEND;VALUE=DATE:20220101');
    expect(dates('2021-06-03T10:00:00Z/..')).to.equal('DTSTART:20210603T100000Z');
    expect(dates('[2021-06-03..2021-06-10]')).to.equal('DTSTART;VALUE=DATE:20210603 DTEND;VALUE=DATE:20210611');
    expect([dates('0000'), dates('9998')]).to.deep.equal([
      'DTSTART;VALUE=DATE:00000101 DTEND;VALUE=DATE:00010101',
      'DTSTART;VALUE=DATE:99980101 DTEND;VALUE=DATE:99990101',
    ]);
    expect(
      [dates('-0001'), dates('Y10000'), dates('9990/Y10001'), dates('-0001/2021'), dates('../..')],
      'no calendar has them',
    ).to.deep.equal(['', '', '', '', '']);
  });

  it('folds at 75 octets and never inside a character', () => {
    const title = '𝕏ä'.repeat(60);
    const lines = write({ id: 'a', title, when: '1999' }).split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    const folded = (text: string): number[] =>
      foldLine(text)
        .split('\r\n')
        .map((line) => new TextEncoder().encode(line).length);
    expect([
      folded('a'.repeat(75)),
      folded('a'.repeat(76)),
      folded('a'.repeat(149)),
      folded('a'.repeat(150)),
    ]).to.deep.equal([[75], [75, 2], [75, 75], [75, 75, 2]]);
    for (const char of ['\u007f', '\u0080', '\u07ff', '\u0800', '好', '\uffff', '𝕏']) {
      const [size = 0] = folded(char);
      for (const octets of folded(char.repeat(200)).slice(0, -1)) expect(octets, char).to.be.within(76 - size, 75);
    }
    expect(read(lines.join('\r\n')).events[0]?.title).to.equal(title);
  });

  it('keeps an entry that the text breaks off in, and says so', () => {
    const { events, diagnostics } = read(entry('DTSTART;VALUE=DATE:20210523').replace(/END:VEVENT[^]*/, ''));
    expect(events).to.deep.equal([{ id: 'a', title: 'A', when: '2021-05-23' }]);
    expect(diagnostics).to.deep.equal([
      { code: 'not-closed', message: 'record 0: the text ends before “END:VEVENT”', record: 0 },
    ]);
  });

  it('keeps any date', () => {
    fc.assert(
      fc.property(edtfText, (when) => {
        const { events } = normalizeEvents([{ id: 'a', title: 'A', when }]);
        expect(read(write(...events)).events).to.deep.equal(events);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('keeps control characters, also where a text has no others', () => {
    for (const code of [0x1, 0x1f, 0x7f, 0x80, 0x85, 0x9f]) {
      const control = String.fromCodePoint(code);
      const event: TimelineEvent = { id: 'a', title: 'A', description: `${control}b`, tags: [control, 'c'] };
      const text = write(event);
      expect(text.replaceAll('\r\n', '')).to.not.match(/\p{Cc}/u);
      expect(read(text).events).to.deep.equal([event]);
    }
  });

  it('believes what was changed in the calendar since', () => {
    const event: TimelineEvent = {
      id: 'a',
      title: 'A',
      when: '2021-05-23~',
      best: '2021-05-23',
      certainty: 'vague',
      places: ['Oslo', 'Lund'],
    };
    const text = write(event);
    expect(read(text).events).to.deep.equal([event]);
    expect(read(text.replace('SUMMARY:A', 'SUMMARY:B')).events).to.deep.equal([{ ...event, title: 'B' }]);
    expect(read(text.replace(':20210523', ':20210522')).events[0]).to.deep.include({
      when: '2021-05-22/2021-05-23',
      places: ['Oslo', 'Lund'],
    });
  });

  it('reads what other programs write', () => {
    const { events, diagnostics } = read(
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Oslo',
        'BEGIN:STANDARD',
        'DTSTART:19701025T030000',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART;TZID="Europe/Oslo":20210603T100000',
        'DURATION:PT90M',
        'SUMMARY;LANGUAGE=en:Talk',
        ' s',
        'RRULE:FREQ=DAILY',
        'STATUS:CONFIRMED',
        'BEGIN:VALARM',
        'DESCRIPTION:Wake up',
        'END:VALARM',
        'END:VEVENT',
        'begin:vevent',
        'uid:2',
        'dtstart;value=date:20210603',
        'dtend;value=date:20210606',
        'summary:Fair',
        'no colon here',
        'end:vevent',
      ),
    );
    expect(events).to.deep.equal([
      { id: '1', title: 'Talks', when: '2021-06-03T10:00:00/2021-06-03T11:30:00', extra: { STATUS: 'CONFIRMED' } },
      { id: '2', title: 'Fair', when: '2021-06-03/2021-06-05' },
    ]);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(['time-zone', 'recurrence', 'bad-line']);
  });

  it('says which dates are none', () => {
    for (const date of [
      'soon',
      '20210231',
      '20211301T000000Z',
      '',
      '20210600',
      '20210632',
      '20210031',
      '20210603T240000Z',
      '20210603T236000Z',
      '20210603T235961Z',
      '20210603T10',
    ]) {
      const { events, diagnostics } = read(entry(`DTSTART:${date}`));
      expect(events).to.deep.equal([{ id: 'a', title: 'A' }]);
      expect(diagnostics.map(({ code }) => code)).to.deep.equal(['bad-date']);
    }
  });

  const times: [lines: string[], when: string][] = [
    [['DTSTART:20211231'], '2021-12-31'],
    [['DTSTART:20210101T235959Z'], '2021-01-01T23:59:59Z'],
    [['DTSTART:20210603T235960Z'], '2021-06-04T00:00:00Z'],
    [['DTSTART:20210603', 'DURATION:P1D'], '2021-06-03'],
    [['DTSTART:20210603', 'DURATION:P2D'], '2021-06-03/2021-06-04'],
    [['DTEND:20210603', 'DTSTART:20210601', 'DTSTART:20200101'], '2021-06-01/2021-06-02'],
    [['DTSTART:20210603', 'DTEND:20210601'], '2021-06-03'],
    [['DTSTART:20210603T100000Z', 'DTEND:20210603T100000Z'], '2021-06-03T10:00:00Z'],
    [['DTSTART:20210603T100000', 'DTEND:20210603T100001'], '2021-06-03T10:00:00/2021-06-03T10:00:01'],
  ];
  for (const [lines, when] of times)
    it(`reads ${lines.join(' ')} as ${when}`, () =>
      expect(read(entry(...lines))).to.deep.equal({
        events: [{ id: 'a', title: 'A', when }],
        diagnostics: [],
        skipped: 0,
      }));

  it('reads entries alone, and of each what stands in it itself', () => {
    const { events, diagnostics } = read(
      calendar(
        'SUMMARY:calendar',
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:A',
        'BEGIN:VALARM',
        'BEGIN:X-DEEP',
        'SUMMARY:deep',
        'END:X-DEEP',
        'SUMMARY:alarm',
        'END:VALARM',
        'DESCRIPTION:after',
        'END:VEVENT',
        'SUMMARY:between',
        'BEGIN:VTODO',
        'SUMMARY:todo',
        'END:VTODO',
        'BEGIN:VJOURNAL',
        'UID:b',
        'SUMMARY:B',
        'END:VJOURNAL',
      ),
    );
    expect([events, diagnostics]).to.deep.equal([
      [
        { id: 'a', title: 'A', description: 'after' },
        { id: 'b', title: 'B' },
      ],
      [],
    ]);
  });

  it('reads texts without their escapes, places, and the first category with tags after it', () => {
    expect(
      read(
        entry(
          String.raw`DESCRIPTION:one\ntwo\Nthree\; four\, five\\`,
          String.raw`LOCATION:Lund\, Skåne`,
          String.raw`CATEGORIES:a\,b,c,d`,
          'URL:https://example.org/?a=1;b',
          'SEQUENCE:3',
          'X-KEPT:1',
        ),
      ).events[0],
    ).to.deep.equal({
      id: 'a',
      title: 'A',
      description: 'one\ntwo\nthree; four, five\\',
      places: ['Lund, Skåne'],
      category: 'a,b',
      tags: ['c', 'd'],
      url: 'https://example.org/?a=1;b',
      extra: { 'X-KEPT': '1' },
    });
    expect([read(entry('CATEGORIES:')), read(entry('CATEGORIES:only'))].map(({ events }) => events[0])).to.deep.equal([
      { id: 'a', title: 'A' },
      { id: 'a', title: 'A', category: 'only' },
    ]);
  });

  it('says of which record it did not understand what, and on which line', () => {
    const { diagnostics } = read(
      calendar(
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:A',
        'END:VEVENT',
        '',
        'BEGIN:VEVENT',
        'UID:b',
        'SUMMARY:B',
        'DTSTART:soon',
        'RDATE:20210603',
        'no colon',
        'END:VEVENT',
      ),
    );
    expect(diagnostics).to.deep.equal([
      { code: 'bad-line', message: 'unfolded line 13: “no colon” has no name and colon' },
      { code: 'bad-date', message: 'record 1: DTSTART: “soon” is not a date', record: 1 },
      { code: 'recurrence', message: 'record 1: recurs; only the first time is read', record: 1 },
    ]);
  });

  it('reads whatever it is given', () => {
    expect(() => read('BEGIN:VCARD')).to.throw(SyntaxError, 'line 1, column 1');
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'END:VCALENDAR',
        'UID:a',
        'DTSTART:20210101',
        'DTEND:20200101',
        'DURATION:-P1D',
        'X-EVENT-TIMELINE:{"id":1}',
        'X-EVENT-TIMELINE:{',
        '__proto__:x',
        ' ',
        '\\',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) =>
        read(calendar('BEGIN:VEVENT', ...lines)).events.every(({ id }) => id !== ''),
      ),
    );
    for (const one of [
      'BEGIN:VEVENT',
      'DTSTART:20210101',
      'CATEGORIES:a\\',
      'X;A="b',
      'X;A=b',
      'X-EVENT-TIMELINE:[',
      ' ',
    ])
      read(entry(...Array.from({ length: 20_000 }, () => one)));
    read(entry(`SUMMARY:${'\\'.repeat(100_001)}`, `X${';A=b'.repeat(50_000)}`));
  });
});
