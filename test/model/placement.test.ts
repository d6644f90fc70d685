import { expect } from 'chai';
import fc from 'fast-check';
import { msFromDate } from '../../src/model/calendar.js';
import { formatMs } from '../../src/model/format-ms.js';
import { edtfBounds } from '../../src/model/edtf-bounds.js';
import { formatEdtf } from '../../src/model/edtf.js';
import { parseEdtf } from '../../src/model/edtf-parse.js';
import { edtfOfEvent, learnAllTimes, placeEdtf } from '../../src/model/any-time.js';
import { placeEvent, readPlain, readTime } from '../../src/model/placement.js';
import type { Placement } from '../../src/model/placement.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { edtfDate, edtfText } from '../support/edtf-text.js';

/** One line a placement: four ends as dates (or ms within a day), then what is said about them. */
function line(placement: Placement | null): string {
  if (placement === null) return 'undated';
  const { interval, best } = placement;
  const ends = [interval.beginEarliest, interval.beginLatest, interval.endEarliest, interval.endLatest].map(point);
  const notes = [
    placement.precision,
    placement.approximate && 'approximate',
    placement.uncertain && 'uncertain',
    placement.zoned && 'zoned',
    best && `best ${point(best.beginEarliest)}..${point(best.endLatest)}`,
  ].filter(Boolean);
  return `${ends.join(' ')} ${notes.join(' ')}`;
}

function point(ms: number): string {
  if (!Number.isFinite(ms)) return ms > 0 ? '∞' : '-∞';
  return new Date(ms).toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
}

learnAllTimes();

const place = (event: Omit<TimelineEvent, 'id' | 'title'>): string => line(placeEvent(event));

describe('placeEvent', () => {
  const cases: [Omit<TimelineEvent, 'id' | 'title'>, string][] = [
    [{ when: '2021-06-03' }, '2021-06-03 2021-06-03 2021-06-04 2021-06-04 day'],
    [{ when: '1999' }, '1999-01-01 1999-01-01 2000-01-01 2000-01-01 year'],
    [{ when: '2021-02' }, '2021-02-01 2021-02-01 2021-03-01 2021-03-01 month'],
    [{ when: '2021-05/2021-06' }, '2021-05-01 2021-05-01 2021-07-01 2021-07-01 month'],
    [{ when: '[2021-05-20..2021-05-30]' }, '2021-05-20 2021-05-30 2021-05-21 2021-05-31 day'],
    [
      { when: '[2021-05-20..2021-05-30]', best: '2021-05-23' },
      '2021-05-20 2021-05-30 2021-05-21 2021-05-31 day best 2021-05-23..2021-05-24',
    ],
    [{ when: '2021~' }, '2021-01-01 2021-01-01 2022-01-01 2022-01-01 year approximate'],
    [{ when: '2021-06%/2021-07-01' }, '2021-06-01 2021-06-01 2021-07-02 2021-07-02 month approximate uncertain'],
    [{ when: '1994/..' }, '1994-01-01 1994-01-01 ∞ ∞ year'],
    [{ when: '1994/' }, '1994-01-01 1994-01-01 1995-01-01 ∞ year'],
    [
      { when: '2021-06-03T10:00Z' },
      '2021-06-03T10:00:00Z 2021-06-03T10:00:00Z 2021-06-03T10:01:00Z 2021-06-03T10:01:00Z minute zoned',
    ],
    [
      { when: '2021-06-03T10:00Z/2021-06-03T11:00Z' },
      '2021-06-03T10:00:00Z 2021-06-03T10:00:00Z 2021-06-03T11:00:00Z 2021-06-03T11:00:00Z minute zoned',
    ],
    [
      { when: '2021-06-03T10:00:00+02:00' },
      '2021-06-03T08:00:00Z 2021-06-03T08:00:00Z 2021-06-03T08:00:01Z 2021-06-03T08:00:01Z second zoned',
    ],
    [{ start: '2021-05-19', end: '2021-05-30' }, '2021-05-19 2021-05-19 2021-05-31 2021-05-31 day'],
    [{ start: 0, end: 5000 }, '1970-01-01 1970-01-01 1970-01-01T00:00:05Z 1970-01-01T00:00:05Z ms zoned'],
    [
      { start: 5000, end: 5000 },
      '1970-01-01T00:00:05Z 1970-01-01T00:00:05Z 1970-01-01T00:00:05Z 1970-01-01T00:00:05Z ms zoned',
    ],
    [
      { start: 5000, end: 0 },
      '1970-01-01T00:00:05Z 1970-01-01T00:00:05Z 1970-01-01T00:00:05.001Z 1970-01-01T00:00:05.001Z ms zoned',
    ],
    [{ start: 0, end: '1970-01-02' }, '1970-01-01 1970-01-01 1970-01-03 1970-01-03 day zoned'],
    [{ start: new Date(0) }, '1970-01-01 1970-01-01 1970-01-01T00:00:00.001Z 1970-01-01T00:00:00.001Z ms zoned'],
    [{ start: '1994', end: 'nonsense' }, '1994-01-01 1994-01-01 1995-01-01 1995-01-01 year'],
    [{ start: '1994', end: '1990' }, '1994-01-01 1994-01-01 1995-01-01 1995-01-01 year'],
    [{ start: '1994', end: '1993' }, '1994-01-01 1994-01-01 1995-01-01 1995-01-01 year'],
    [{ start: '2021-06', end: '2021-05-31' }, '2021-06-01 2021-06-01 2021-07-01 2021-07-01 month'],
    [{ start: '2021-06', end: '2021' }, '2021-06-01 2021-06-01 2022-01-01 2022-01-01 year'],
    [{ when: '1950S2' }, '1900-01-01 1999-01-01 1901-01-01 2000-01-01 year best 1950-01-01..1951-01-01'],
    [{ when: '2021-W22' }, '2021-05-31 2021-05-31 2021-06-07 2021-06-07 day'],
    [{ when: '0000-W01-1' }, '0000-01-03 0000-01-03 0000-01-04 0000-01-04 day'],
    [{ when: '2021-W53' }, 'undated'],
    [{ when: '2020-W53' }, '2020-12-28 2020-12-28 2021-01-04 2021-01-04 day'],
    [{ when: '2020-W53-7' }, '2021-01-03 2021-01-03 2021-01-04 2021-01-04 day'],
    [{ when: '2020-W00' }, 'undated'],
    [{ when: '2021-366' }, 'undated'],
    [{ when: '2020-366' }, '2020-12-31 2020-12-31 2021-01-01 2021-01-01 day'],
    [{ when: 'soon', start: '1990' }, '1990-01-01 1990-01-01 1991-01-01 1991-01-01 year'],
    [{ when: 'soon' }, 'undated'],
    [{ start: NaN }, 'undated'],
    [{ end: '1990' }, 'undated'],
    [{}, 'undated'],
  ];
  for (const [event, expected] of cases) {
    it(`${JSON.stringify(event)} → ${expected}`, () => expect(place(event)).to.equal(expected));
  }

  it('reaches the Big Bang', () => {
    expect(placeEvent({ when: 'Y-138E8' })?.interval.beginEarliest).to.equal(msFromDate(-138e8));
  });
});

describe('readTime', () => {
  it('reads plain dates the short way as it does the long way', () => {
    const text = fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .chain((date) => fc.constantFrom(4, 7, 10, 19, 23, 24).map((length) => date.toISOString().slice(0, length)));
    const near = fc
      .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
      .map(([year, month, day]) =>
        [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
      );
    fc.assert(
      fc.property(fc.oneof(text, near), (date) => {
        const value = parseEdtf(date);
        expect(readTime(date)).to.deep.equal(value && placeEdtf(value));
      }),
      { numRuns: 1000 },
    );
  });
  it('says what is wrong and where', () => {
    let message = '';
    expect(readTime('2021-13-01', (diagnostic) => (message = diagnostic.message))).to.equal(null);
    expect(message).to.equal('there is no month 13 (character 6)');
  });
});

describe('readPlain', () => {
  const two = (most: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
  const day = fc
    .tuple(fc.integer({ min: 0, max: 2100 }), two(13), two(32))
    .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`);
  const time = fc
    .tuple(two(24), two(60), two(60), fc.constantFrom('', 'Z', '.250', '.250Z'))
    .map(([hour, minute, second, rest]) => `T${hour}:${minute}:${second}${rest}`);
  const date = fc
    .tuple(day, fc.oneof(fc.constantFrom(4, 7, 10).map(String), time))
    .map(([day, rest]) => (rest.startsWith('T') ? day + rest : day.slice(0, Number(rest))));

  it('reads what it reads as the whole reader does, stretches of two dates too', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          date,
          fc.tuple(date, date).map((ends) => ends.join('/')),
        ),
        (text) => {
          const plain = readPlain(text);
          const value = parseEdtf(text);
          if (plain !== null) expect(plain).to.deep.equal(value && placeEdtf(value));
          else if (value?.kind === 'date')
            expect(value.time.startsWith('T24') || value.time.includes(':60')).to.equal(true);
          else if (value?.kind === 'interval') expect(text).to.match(/T24|:60/);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('leaves the rest alone', () => {
    for (const text of [
      '',
      '/',
      '2021/',
      '/2021',
      '2021/2022/2023',
      '2022/2021',
      '2021-06-03T10:00:00/2021-06-03T09:00:00',
      '2021~',
      '201X',
      '[2021]',
      '2021-21',
      'Y17E7',
      ' 2021',
      '2021/..',
    ])
      expect(readPlain(text), text).to.equal(null);
  });
});

describe('edtfOfEvent', () => {
  it('makes of a number the date that is read from its text', () => {
    const anyMs = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.integer({ min: -3, max: 3 }).map((ms) => msFromDate(1) + ms),
      fc.integer({ min: -3, max: 3 }).map((ms) => msFromDate(10_000) + ms),
    );
    fc.assert(
      fc.property(anyMs, (ms) => void expect(edtfOfEvent({ start: ms })).to.deep.equal(parseEdtf(formatMs(ms)))),
    );
    expect(edtfOfEvent({ start: NaN })).to.equal(null);
  });

  const text = (event: Omit<TimelineEvent, 'id' | 'title'>): string | null => {
    const value = edtfOfEvent(event);
    return value && formatEdtf(value);
  };
  const cases: [Omit<TimelineEvent, 'id' | 'title'>, string | null][] = [
    [{ when: '[2021-05-20..2021-05-30]', start: '1999' }, '[2021-05-20..2021-05-30]'],
    [{ when: 'soon', start: '1999' }, '1999'],
    [{ start: '1999', end: '2004-05' }, '1999/2004-05'],
    [{ start: '1999/2001', end: '[2003,2004]' }, '1999/2004'],
    [{ start: '2004', end: '1999' }, '2004'],
    [{ start: 0, end: new Date(5000) }, '1970-01-01T00:00:00.000Z/1970-01-01T00:00:05.000Z'],
    [{ start: -4e14 }, '-010706-07-03T08:53:20.000Z'],
    [{ start: -4e18 }, 'Y-126752985'],
    [{ start: '2021-W22-3' }, '2021-06-02'],
    [{ start: 'soon' }, null],
    [{ end: '1999' }, null],
  ];
  for (const [event, expected] of cases)
    it(`${JSON.stringify(event)} → ${expected}`, () => expect(text(event)).to.equal(expected));

  it('lies where the event is placed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          edtfText.map((when) => ({ when })),
          fc.record({ start: edtfDate, end: edtfDate }),
        ),
        (event) => {
          const value = edtfOfEvent(event);
          const placement = placeEvent(event);
          expect(value === null).to.equal(placement === null);
          if (value) expect(edtfBounds(value)).to.deep.equal(placement?.interval);
        },
      ),
      { numRuns: 500 },
    );
  });
});
