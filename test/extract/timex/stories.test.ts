import { expect } from 'chai';
import { cleanDocument } from '../../../src/extract/document.js';
import { splitSentences } from '../../../src/extract/sentences.js';
import { readTimes } from '../../../src/extract/timex/read-times.js';

/** What a historian's text of 10 March 2015 says: extents and values. */
function found(text: string, documentDate: string | null = '2015-03-10'): string[] {
  const document = cleanDocument(text);
  return readTimes(document, splitSentences(document), { documentDate }).timexes.map(
    ({ text: words, value }) => `${words} → ${value}`,
  );
}

describe('readTimes: histories', () => {
  it('ends in the story what lasts until a day', () => {
    expect(found('The fire broke out on 2 September 1666. It burned until 5 September.')).to.deep.equal([
      '2 September 1666 → 1666-09-02',
      '5 September → 1666-09-05',
    ]);
    expect(found('The bridge closed on 2 March 2015. It is shut until 5 September.')).to.deep.equal([
      '2 March 2015 → 2015-03-02',
      '5 September → 2015-09-05',
    ]);
  });
  it('counts the next spring, morning and year from the day that the story has come to', () => {
    expect(
      found('War broke out on 1 September 1939. The next spring the capital fell. The next year was no better.'),
    ).to.deep.equal(['1 September 1939 → 1939-09-01', 'The next spring → 1940-SP', 'The next year → 1941']);
    expect(
      found('At 11:40 p.m. on 14 April 1912 the ship struck ice. It sank at 2:20 the next morning.'),
    ).to.deep.equal(['11:40 p.m. on 14 April 1912 → 1912-04-14T23:40', '2:20 the next morning → 1912-04-15T02:20']);
    expect(found('The next spring will be wet.')).to.deep.equal(['The next spring → 2016-SP']);
  });
  it('tells the hours of its days', () => {
    expect(found('On 6 June 1944 the landing began. At 6:30 the first boats reached the beach.')).to.deep.equal([
      '6 June 1944 → 1944-06-06',
      '6:30 → 1944-06-06T06:30',
    ]);
  });
  it('goes on from where "four days later" has led', () => {
    expect(found('The rocket rose on 16 July 1969. Four days later, at 20:17 UTC, two men landed.')).to.deep.equal([
      '16 July 1969 → 1969-07-16',
      'Four days → P4D',
      '20:17 UTC → 1969-07-20T20:17Z',
    ]);
    expect(found('He won in 1932. Four years later he won again, and the following year he fell ill.')).to.deep.equal([
      '1932 → 1932',
      'Four years → P4Y',
      'the following year → 1937',
    ]);
  });
  it('finds the 28th, Christmas Day and that Friday there', () => {
    expect(found('In July 1914 tempers rose. On the 28th, war was declared.')).to.deep.equal([
      'July 1914 → 1914-07',
      'the 28th → 1914-07-28',
    ]);
    expect(found('The fleet sailed on 20 May 1588. On the 3rd, it met a storm.')).to.deep.equal([
      '20 May 1588 → 1588-05-20',
      'the 3rd → 1588-06-03',
    ]);
    expect(found('On 14 October 1066 the king fell. On Christmas Day another was crowned.')).to.deep.equal([
      '14 October 1066 → 1066-10-14',
      'Christmas Day → 1066-12-25',
    ]);
    expect(found('The strike began on Monday, 2 March and ended that Friday.')).to.deep.equal([
      'Monday, 2 March → 2015-03-02',
      'that Friday → 2015-03-06',
    ]);
  });
  it('reads the season and the month of the year that follows', () => {
    expect(
      found('They fought until November 1916. In the spring of the following year they tried again.'),
    ).to.deep.equal(['November 1916 → 1916-11', 'the spring of the following year → 1917-SP']);
    expect(found('He sailed in 1492. In March of the following year he was back.')).to.deep.equal([
      '1492 → 1492',
      'March of the following year → 1493-03',
    ]);
  });
  it('reads years before 1900 in pairs, behind hedges and as subjects, and years of three figures', () => {
    expect(found('His daughter ruled 1558–1603.')).to.deep.equal(['1558 → 1558', '1603 → 1603']);
    expect(found('The barn is no earlier than 1850.')).to.deep.equal(['no earlier than 1850 → 1850']);
    expect(found('The census of 1801 counted nine million.')).to.deep.equal(['1801 → 1801']);
    expect(found('Rome fell in 476. In 410 the city had been sacked.')).to.deep.equal(['476 → 0476', '410 → 0410']);
    expect(
      found(
        'In 300 cases it failed. It holds 1500–2000 people. Of 1500 injured, two died. One in 100 was hurt. They sat in 10.',
      ),
    ).to.deep.equal([]);
  });
  it('reads a quarter of a century, and months between dashes', () => {
    expect(found('In the last quarter of the 19th century towns grew.')).to.deep.equal([
      'the last quarter of the 19th century → 18',
    ]);
    expect(found('Received 12-May-2009.')).to.deep.equal(['12-May-2009 → 2009-05-12']);
  });
  it('goes on through a text whose dates are all of years before', () => {
    const history =
      'On 26 July 1956 the canal was seized. Assets were frozen two days later.\n\nIn late October a plan was made. On the 29th, the war began. The next day a demand was sent. On 2 November a truce was asked for.\n\nThe last troops left on 22 December, and the following March the other side withdrew.\n\nIn April 1957 the canal reopened. In July nobody spoke of it.';
    const days = [
      '26 July 1956 → 1956-07-26',
      'two days → P2D',
      'late October → 1956-10',
      'the 29th → 1956-10-29',
      'The next day → 1956-10-30',
      '2 November → 1956-11-02',
      '22 December → 1956-12-22',
      'following March → 1957-03',
      'April 1957 → 1957-04',
      'July → 1957-07',
    ];
    expect(found(history)).to.deep.equal(days);
    expect(found(history, null)).to.deep.equal(days);
  });
  it('reads “two years on” as two years later', () => {
    expect(
      found('The bank was founded in 1901. Three years on, it failed. A month on, two clerks were held.'),
    ).to.deep.equal(['1901 → 1901', 'Three years → P3Y', 'A month → P1M']);
    expect(found('He spent ten years on the board.')).to.deep.equal(['ten years → P10Y']);
  });
  it('is over where “last September” tells the news', () => {
    expect(
      found('He was held on 8 March 2012. The trial began last September. Two clerks were freed in December.').at(-1),
    ).to.equal('December → 2014-12');
  });
  it('goes on to weekdays, hours and "the month"', () => {
    expect(
      found(
        'On Thursday, 12 September 1867, a baker smelled smoke. That evening the hall fell.\n\nOn Friday help came. Towards noon it was over. They built anew in the spring of 1868.',
      ),
    ).to.deep.equal([
      'Thursday, 12 September 1867 → 1867-09-12',
      'That evening → 1867-09-12TEV',
      'Friday → 1867-09-13',
      'noon → 1867-09-13T12:00',
      'the spring of 1868 → 1868-SP',
    ]);
    expect(
      found(
        'On 3 March 1904 the boats stayed in harbour. By the middle of the month eleven ports had joined. In April a fleet came.',
      ).slice(1),
    ).to.deep.equal(['the middle of the month → 1904-03', 'April → 1904-04']);
  });
  it('begins with "sixty years ago"; a weekday anywhere in a sentence goes on with it', () => {
    const text =
      'Sixty years ago the sea took the island. On Saturday, 31 January 1953, a storm rose. The mole broke early on Sunday morning. A chapel was built in 1958.';
    expect(found(text, '2014-05-06')).to.deep.equal([
      'Sixty years ago → 1954',
      'Saturday, 31 January 1953 → 1953-01-31',
      'Sunday morning → 1953-02-01TMO',
      '1958 → 1958',
    ]);
  });
  it('goes on from a season, with weekdays beside its days', () => {
    const text =
      'In the autumn of 1918 the war was lost. On 24 October the fleet was ordered to sea; it dropped anchor on Friday, 1 November. On 9 November workers left their factories. The king died in 1941.';
    expect(found(text)).to.deep.equal([
      'the autumn of 1918 → 1918-FA',
      '24 October → 1918-10-24',
      'Friday, 1 November → 1918-11-01',
      '9 November → 1918-11-09',
      '1941 → 1941',
    ]);
  });
  it('has not come to what was ahead', () => {
    const text =
      'In 1902 the mine was rich. On 2 November 1902 a gallery fell in. The mayor feared for the vote that was to be held on 11 November and left on the 7th. The mine closed in 1929.';
    expect(found(text)).to.deep.equal([
      '1902 → 1902',
      '2 November 1902 → 1902-11-02',
      '11 November → 1902-11-11',
      'the 7th → 1902-11-07',
      '1929 → 1929',
    ]);
  });
  it('ends with its paragraph in the news, which says Tuesday and last week', () => {
    expect(found('On 4 May 2009 they met.\n\nIn December she spoke of it. She died on Tuesday.')).to.deep.equal([
      '4 May 2009 → 2009-05-04',
      'December → 2014-12',
      'Tuesday → 2015-03-10',
    ]);
    expect(
      found('She died on Tuesday. On 4 May 2009, in 2010 and in 2011 she sang.\n\nIn December she fell ill.').at(-1),
    ).to.equal('December → 2014-12');
  });
});
