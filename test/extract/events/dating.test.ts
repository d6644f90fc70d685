import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

const PUBLISHED = '2021-06-10';

/** The days that the mention at a word of the text got, `from..to`; one day alone where both are the same. */
function dated(text: string, word: string): string {
  const start = text.indexOf(word);
  const mention = extractEvents(text, { published: PUBLISHED }).documents[0]?.mentions.find(
    (other) => other.start <= start && start < other.end,
  );
  if (!mention) return 'no mention';
  return mention.from === mention.to ? String(mention.from) : `${mention.from}..${mention.to}`;
}

describe('which words date a mention', () => {
  const cases: readonly [why: string, text: string, word: string, days: string][] = [
    [
      'the clause they stand in',
      'The council met in Oslo on 3 May, and the mayor resigned on 5 May.',
      'resigned',
      '2021-05-05',
    ],
    [
      'never a clause before "that"',
      'The mayor said on Monday that the bridge collapsed in 1987.',
      'said',
      '2021-06-07',
    ],
    ['a noun before "of"', 'The bank closed its doors after the crash of 1987.', 'crash', '1987-01-01..1987-12-31'],
    ['a noun before "for", not the verb', 'The firm cut its target for 2019 on Monday.', 'cut', '2021-06-07'],
    ['the noun after a possessive', 'Friday’s strike closed the port on Monday.', 'strike', '2021-06-04'],
    [
      'an apposition with its clause',
      'The firm filed for bankruptcy on Monday, the largest failure of a builder.',
      'failure',
      '2021-06-07',
    ],
    [
      'no verb after "since" but a perfect one',
      'The index fell on Monday to its lowest level since March 2009.',
      'fell',
      '2021-06-07',
    ],
    ['nothing after "than"', 'On Monday more trains were cancelled than in 2019.', 'cancelled', '2021-06-07'],
    [
      'a verb behind a number that "than" bounds',
      'More than 300 people marched in May.',
      'marched',
      '2021-05-01..2021-05-31',
    ],
    [
      'nothing after "from" and an amount',
      'On Monday the price rose to $12 from $9 in April 2020.',
      'rose',
      '2021-06-07',
    ],
    ['nothing after "until"', 'On Monday the union postponed the vote until Thursday.', 'postponed', '2021-06-07'],
    [
      'no past verb by a day to come',
      'The council approved a tax on 3 July 2030 deliveries.',
      'approved',
      '2021-06-10',
    ],
    [
      'a verb that "had to" puts into the past',
      'In March 2019 another ferry had to turn back.',
      'turn',
      '2019-03-01..2019-03-31',
    ],
    [
      'each of two verbs with a date between them',
      'The old mill opened in 2015 and in 2016 burned down.',
      'burned',
      '2016-01-01..2016-12-31',
    ],
    [
      'a verb before a complement without "that"',
      'The ministry announced on Monday it had closed the port.',
      'announced',
      '2021-06-07',
    ],
    [
      'what happened when something else did',
      'Two sailors died and nine were hurt when a ferry sank on Monday.',
      'died',
      '2021-06-07',
    ],
    [
      'no verb that a later "when" does not reach',
      'The port closed. Nine were hurt when a ferry sank on Monday.',
      'closed',
      '2021-06-10',
    ],
    [
      'the main clause, not what is inserted before its verb',
      'On 3 May, the mayor, who had backed the plan, resigned.',
      'resigned',
      '2021-05-03',
    ],
    [
      'the nearer of two years, though one is a leap year',
      'The club won the cup in 2016 and lost it five years later.',
      'won',
      '2016-01-01..2016-12-31',
    ],
    [
      'a past event by the midnight with which the day of the report began',
      'A ferry sank shortly after midnight on Thursday.',
      'sank',
      '2021-06-10',
    ],
    [
      'what describes the subject apart from the verb',
      'Jane Roe, elected mayor in 2017, resigned on Monday.',
      'resigned',
      '2021-06-07',
    ],
    [
      'each of a row of verbs',
      'The bank was seized in 2008, sold in 2012 and closed in 2020.',
      'sold',
      '2012-01-01..2012-12-31',
    ],
  ];
  for (const [why, text, word, days] of cases) it(why, () => expect(dated(text, word)).to.equal(days));

  it('finds verbs of no list by their endings and their place', () => {
    expect(dated('On Monday the firm will shelve the plan.', 'shelve')).to.not.equal('no mention');
    expect(dated('Orion shelves the plan.', 'shelves')).to.not.equal('no mention');
    expect(dated('The crowd left on Monday, overwhelming the clerks.', 'overwhelming')).to.equal('2021-06-07');
    expect(dated('The army overran the island on Monday.', 'overran')).to.equal('2021-06-07');
    expect(dated('Oil output fell on Monday.', 'fell')).to.equal('2021-06-07');
  });

  it('makes an event of what a clause dates, whatever its verb', () => {
    const { events } = extractEvents(
      'The crane, which the firm had painted on 4 May, stood empty after the paint peeled on 8 June.',
      { published: PUBLISHED },
    );
    expect(events.map(({ when, category }) => `${String(when)} ${category}`)).to.deep.equal([
      '2021-05-04 other',
      '2021-06-08 other',
    ]);
  });

  it('makes events of what describes a noun, with its own date, and of the verb behind it', () => {
    const told = (text: string): string[] => {
      const { events } = extractEvents(text, { published: PUBLISHED });
      return events.map(({ when, title }) => `${String(when)} ${title}`);
    };
    expect(told('The bridge, opened in 1932 and rebuilt in 1990, collapsed on Sunday.')).to.deep.equal([
      '1932 Bridge opened',
      '1990 Bridge rebuilt',
      '2021-06-06 Bridge collapsed',
    ]);
    expect(told('Jane Roe, elected mayor in 2017, resigned on Monday.')).to.deep.equal([
      '2017 Jane Roe elected mayor',
      '2021-06-07 Jane Roe resigned',
    ]);
    expect(told('The treaty signed in 1955 was renewed in March 2019.')).to.deep.equal([
      '1955 Treaty signed',
      '2019-03 Treaty was renewed',
    ]);
    expect(told('A man convicted in 2015 of fraud was released on Friday.').at(-1)).to.equal(
      '2021-06-04 A man was released',
    );
  });

  it('gives every verb of a row its subject', () => {
    const { events } = extractEvents('The bank was seized in 2008, sold in 2012 and closed in 2020.', {
      published: PUBLISHED,
    });
    expect(events.map(({ when, title }) => `${String(when)} ${title}`)).to.deep.equal([
      '2008 Bank was seized',
      '2012 Bank sold',
      '2020 Bank closed',
    ]);
  });

  it('makes an event of what a time before the clause dates, whatever its verb', () => {
    const { events } = extractEvents('On Monday, the government fell.', { published: PUBLISHED });
    expect(events.map(({ when, title }) => `${String(when)} ${title}`)).to.deep.equal(['2021-06-07 Government fell']);
  });

  it('takes up an event of another day behind "hours after"', () => {
    const { events } = extractEvents(
      'The council voted on Wednesday to close the mill. Talks had failed.\n\nWorkers marched on Monday. The union leader resigned hours after the vote.',
      { published: PUBLISHED },
    );
    expect(events.find(({ title }) => title.startsWith('Union leader'))?.when).to.equal('[2021-06-09..2021-06-10]');
  });

  it('makes no event of what somebody denies', () => {
    for (const denial of [
      'denied that soldiers attacked the port',
      'denied soldiers attacked the port',
      'denied attacking the port',
    ]) {
      const { events, undated } = extractEvents(`The ministry ${denial} on Monday.`, { published: PUBLISHED });
      expect(
        [...events, ...undated].filter(({ category }) => category === 'attack'),
        denial,
      ).to.deep.equal([]);
    }
  });

  it('finds what a verb does as a noun', () => {
    expect(dated('The closure of the bridge on Monday surprised the town.', 'closure')).to.equal('2021-06-07');
    expect(dated('The delays on Monday surprised the town.', 'delays')).to.equal('2021-06-07');
  });
});
