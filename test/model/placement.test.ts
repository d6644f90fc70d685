import { expect } from 'chai';
import { msFromDate } from '../../src/model/calendar.js';
import { placeEvent, readTime } from '../../src/model/placement.js';
import type { Placement } from '../../src/model/placement.js';
import type { TimelineEvent } from '../../src/model/event.js';

/** One line a placement: four ends as dates (or ms within a day), then what is said about them. */
function line(placement: Placement | null): string {
  if (placement === null) return 'undated';
  const { interval, best } = placement;
  const ends = [interval.beginEarliest, interval.beginLatest, interval.endEarliest, interval.endLatest].map(point);
  const notes = [
    placement.precision, placement.approximate && 'approximate', placement.uncertain && 'uncertain', placement.zoned && 'zoned',
    best && `best ${point(best.beginEarliest)}..${point(best.endLatest)}`,
  ].filter(Boolean);
  return `${ends.join(' ')} ${notes.join(' ')}`;
}

function point(ms: number): string {
  if (!Number.isFinite(ms)) return ms > 0 ? '∞' : '-∞';
  return new Date(ms).toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
}

const place = (event: Omit<TimelineEvent, 'id' | 'title'>): string => line(placeEvent(event));

describe('placeEvent', () => {
  const cases: [Omit<TimelineEvent, 'id' | 'title'>, string][] = [
    [{ when: '2021-06-03' }, '2021-06-03 2021-06-03 2021-06-04 2021-06-04 day'],
    [{ when: '1999' }, '1999-01-01 1999-01-01 2000-01-01 2000-01-01 year'],
    [{ when: '2021-02' }, '2021-02-01 2021-02-01 2021-03-01 2021-03-01 month'],
    [{ when: '2021-05/2021-06' }, '2021-05-01 2021-05-01 2021-07-01 2021-07-01 month'],
    [{ when: '[2021-05-20..2021-05-30]' }, '2021-05-20 2021-05-30 2021-05-21 2021-05-31 day'],
    [{ when: '[2021-05-20..2021-05-30]', best: '2021-05-23' }, '2021-05-20 2021-05-30 2021-05-21 2021-05-31 day best 2021-05-23..2021-05-24'],
    [{ when: '2021~' }, '2021-01-01 2021-01-01 2022-01-01 2022-01-01 year approximate'],
    [{ when: '2021-06%/2021-07-01' }, '2021-06-01 2021-06-01 2021-07-02 2021-07-02 month approximate uncertain'],
    [{ when: '1994/..' }, '1994-01-01 1994-01-01 ∞ ∞ year'],
    [{ when: '1994/' }, '1994-01-01 1994-01-01 1995-01-01 ∞ year'],
    [{ when: '2021-06-03T10:00Z' }, '2021-06-03T10:00:00Z 2021-06-03T10:00:00Z 2021-06-03T10:01:00Z 2021-06-03T10:01:00Z minute zoned'],
    [{ when: '2021-06-03T10:00Z/2021-06-03T11:00Z' }, '2021-06-03T10:00:00Z 2021-06-03T10:00:00Z 2021-06-03T11:00:00Z 2021-06-03T11:00:00Z minute zoned'],
    [{ start: '2021-05-19', end: '2021-05-30' }, '2021-05-19 2021-05-19 2021-05-31 2021-05-31 day'],
    [{ start: 0, end: 5000 }, '1970-01-01 1970-01-01 1970-01-01T00:00:05Z 1970-01-01T00:00:05Z ms zoned'],
    [{ start: new Date(0) }, '1970-01-01 1970-01-01 1970-01-01T00:00:00.001Z 1970-01-01T00:00:00.001Z ms zoned'],
    [{ start: '1994', end: 'nonsense' }, '1994-01-01 1994-01-01 1995-01-01 1995-01-01 year'],
    [{ start: '1994', end: '1990' }, '1994-01-01 1994-01-01 1995-01-01 1995-01-01 year'],
    [{ when: '1950S2' }, '1900-01-01 1999-01-01 1901-01-01 2000-01-01 year best 1950-01-01..1951-01-01'],
    [{ when: '2021-W22' }, '2021-05-31 2021-05-31 2021-06-07 2021-06-07 day'],
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
  it('says what is wrong and where', () => {
    let message = '';
    expect(readTime('2021-13-01', (diagnostic) => (message = diagnostic.message))).to.equal(null);
    expect(message).to.equal('there is no month 13 (character 6)');
  });
});
