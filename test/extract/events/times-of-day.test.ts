import { expect } from 'chai';
import fc from 'fast-check';
import { extractEvents } from '../../../src/extract/extract.js';
import { parseEdtf } from '../../../src/model/edtf-parse.js';

const PUBLISHED = '2024-05-17'; // a Friday

/** "when (best) certainty: title" of each event, and of what is undated. */
function told(text: string): string[] {
  const { events, undated } = extractEvents(text, { published: PUBLISHED });
  return [...events, ...undated].map(
    ({ when = '-', best, certainty, title }) =>
      `${when}${best === undefined ? '' : ` (${best})`} ${certainty ?? '-'}: ${title}`,
  );
}

describe('times of day', () => {
  const cases: readonly [why: string, text: string, expected: readonly string[]][] = [
    [
      'stand in the date of what they date',
      'Police arrested a baker at 3:15 p.m. on Tuesday.',
      ['2024-05-14T15:15 derived: Police arrested a baker'],
    ],
    [
      'take the day that stands elsewhere in the clause',
      'On Tuesday police arrested a baker at 3:15 p.m.',
      ['2024-05-14T15:15 derived: Police arrested a baker'],
    ],
    [
      'take the day that the news before has come to',
      'The dam broke on Tuesday.\n\nPolice arrested a baker at 3:15 p.m.',
      ['2024-05-14 derived: Dam broke', '2024-05-14T15:15 derived: Police arrested a baker'],
    ],
    [
      'give what is told beside them their day, not their minute',
      'A strike began on Tuesday.\n\nPolice arrested a baker at 3:15 p.m. A crowd stormed the bakery.',
      [
        '[..2024-05-17] (2024-05-14) vague: A crowd stormed the bakery',
        '2024-05-14 derived: A strike began',
        '2024-05-14T15:15 derived: Police arrested a baker',
      ],
    ],
    [
      'but not one that is long past',
      'The dam broke on 2 May 2024.\n\nPolice arrested a baker at 3:15 p.m.',
      ['2024-05-02 explicit: Dam broke', '2024-05-17T15:15 derived: Police arrested a baker'],
    ],
    [
      'nor one before where it is still to come',
      'The dam broke on Tuesday.\n\nPolice will speak to reporters at 3:15 p.m.',
      ['2024-05-14 derived: Dam broke', '2024-05-17T15:15 expected: Police will speak to reporters'],
    ],
    [
      'keep their zone',
      'Police arrested a baker at 10:30 GMT on 2 May 2024.',
      ['2024-05-02T10:30Z explicit: Police arrested a baker'],
    ],
    [
      'as instants, whatever their offset',
      'Police arrested a baker on 2 May 2024, 00:30 CEST.',
      ['2024-05-01T22:30Z explicit: Police arrested a baker'],
    ],
    [
      'are of the day where they only bound it',
      'Police arrested a baker shortly after 3 p.m. on Tuesday.',
      ['2024-05-14 derived: Police arrested a baker'],
    ],
    [
      'are about when they say so',
      'Police arrested a baker at about 3:20 p.m. on Tuesday.',
      ['2024-05-14T15:20 vague: Police arrested a baker'],
    ],
    [
      'can be the ends of what lasts',
      'Workers occupied the plant from 9 a.m. to 5 p.m. on Tuesday.',
      ['2024-05-14T09:00/2024-05-14T17:00 derived: Workers occupied the plant'],
    ],
    [
      'and leave parts of a day a day',
      'Police arrested a baker on Tuesday night.',
      ['2024-05-14 derived: Police arrested a baker'],
    ],
    [
      'and midnight, which may be where a day begins or ends',
      'Police arrested a baker at midnight on Tuesday.',
      ['2024-05-14 derived: Police arrested a baker'],
    ],
  ];
  for (const [why, text, expected] of cases) it(why, () => expect(told(text)).to.deep.equal(expected));

  it('differ between two reports of one event, and both are shown', () => {
    const articles = ['5:40', '5:55'].map((time) => ({
      text: `The ferry Lady Corrin struck the Marrow reef at ${time} a.m. on Tuesday.`,
      published: PUBLISHED,
    }));
    expect(extractEvents(articles).events.map(({ when, tags }) => `${String(when)} ${String(tags)}`)).to.deep.equal([
      '[2024-05-14T05:40,2024-05-14T05:55] conflicting-dates',
    ]);
  });

  it('can be read again as a date, whatever the time, day and zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 1, max: 17 }),
        fc.constantFrom('', ' GMT', ' CET', ' MSK'),
        (hour, minute, day, zone) => {
          const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          const when =
            extractEvents(`Police arrested a baker at ${time}${zone} on ${day} May 2024.`, { published: PUBLISHED })
              .events[0]?.when ?? '';
          const hourThere = hour - (zone === ' CET' ? 1 : zone === ' MSK' ? 3 : 0);
          expect(when).to.equal(
            `2024-05-${String(day).padStart(2, '0')}T${String(hourThere).padStart(2, '0')}:${time.slice(3)}${zone === '' ? '' : 'Z'}`,
          );
          expect(parseEdtf(when)).to.include({ precision: 'minute', zoned: zone !== '' });
        },
      ),
    );
  });
});

describe('tickers', () => {
  const ticker = `Live: Fire under the bridge

07:40 – Police close the bridge.
9.15 – The mayor arrives. Two firefighters are injured.
10:05 – An explosion shakes the pier.
16:00 – The mayor will speak to reporters at 17:30.`;

  it('give the hour, also where a point stands in it, and to all that an entry tells', () => {
    expect(told(ticker)).to.deep.equal([
      '2024-05-17T07:40 derived: Police close the bridge',
      '2024-05-17T09:15 derived: Mayor arrives',
      '2024-05-17T09:15 derived: Two firefighters are injured',
      '2024-05-17T10:05 derived: An explosion shakes the pier',
      '2024-05-17T17:30 expected: Mayor will speak to reporters',
    ]);
  });
});
