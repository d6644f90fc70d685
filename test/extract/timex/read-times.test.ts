import { expect } from 'chai';
import { cleanDocument } from '../../../src/extract/document.js';
import { splitSentences } from '../../../src/extract/sentences.js';
import { readTimes } from '../../../src/extract/timex/read-times.js';

/** "words → value" of every time expression, against Thursday 3 June 2021. */
function found(text: string, documentDate: string | null = '2021-06-03'): string[] {
  const document = cleanDocument(text);
  return readTimes(document, splitSentences(document), { documentDate }).timexes.map(
    (timex) => `${timex.text} → ${timex.value}`,
  );
}

describe('readTimes', () => {
  it('reads the dates that news is made of', () => {
    expect(
      found('The ministers met on Tuesday. The fund paid last weekend. The treaty dates from 1999.'),
    ).to.deep.equal(['Tuesday → 2021-06-01', 'last weekend → 2021-W21-WE', '1999 → 1999']);
  });
  it('lies in the past where half a year back is as near as half a year ahead', () => {
    expect(found('The launch of the boats in April.', '1989-10-26')).to.deep.equal(['April → 1989-04']);
    expect(found('The launch of the boats in March.', '1989-10-26')).to.deep.equal(['March → 1990-03']);
  });
  it('leaves what hangs on an unknown publication date unplaced', () => {
    expect(found('They met on Tuesday.', null)).to.deep.equal(['Tuesday → XXXX-WXX-2']);
  });
  it('masks of an unknown publication date what two days would disagree on, and places nothing by it', () => {
    const text =
      'On Tuesday night they met. On May 3 at 5 p.m. they left. Last week it rained. In the third quarter, on Christmas Day and in the spring they paid. Two weeks ago it snowed. This month and the past three months were dry.';
    expect(found(text, null)).to.deep.equal([
      'Tuesday night → XXXX-WXX-2TNI',
      'May 3 at 5 p.m. → XXXX-05-03T17:00',
      'Last week → XXXX-WXX',
      'the third quarter → XXXX-Q3',
      'Christmas Day → XXXX-12-25',
      'the spring → XXXX-SP',
      'Two weeks ago → XXXX-WXX',
      'This month → XXXX-XX',
      'the past three months → P3M',
    ]);
    const document = cleanDocument(text);
    for (const timex of readTimes(document, splitSentences(document)).timexes)
      expect([timex.interval, timex.anchor, timex.anchorBasis], timex.text).to.deep.equal([null, null, null]);
  });
});

describe('readTimes: what is inferred beside what is said', () => {
  const read = (text: string, documentDate: string | null = '2021-06-03'): ReturnType<typeof readTimes>['timexes'] => {
    const document = cleanDocument(text);
    return readTimes(document, splitSentences(document), { documentDate }).timexes;
  };
  const iso = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(0, 10));

  it('names the anchor and the rule', () => {
    const [weekday, year, later] = read(
      'They met on Tuesday. In 1999 they had signed. The following year they parted.',
    );
    expect(weekday).to.deep.include({
      anchor: '2021-06-03',
      anchorBasis: 'publication date',
      rule: 'weekday-before-publication',
    });
    expect(year).to.deep.include({ anchor: null, anchorBasis: null, rule: 'year' });
    expect(later).to.deep.include({
      value: '2000',
      anchor: '1999',
      anchorBasis: 'previous date in the text',
      rule: 'following-year',
    });
  });

  it('gives the whole stretch of a range to its first end', () => {
    for (const text of [
      'The fair ran from 3 May to 6 June.',
      'The fair ran 3 May–6 June.',
      'The fair ran between 3 May and 6 June.',
      'The fair: 3 May through 6 June',
    ]) {
      const [first, second] = read(text);
      expect([iso(first?.range?.beginEarliest), iso(first?.range?.endLatest)], text).to.deep.equal([
        '2021-05-03',
        '2021-06-07',
      ]);
      expect(second?.range, text).to.equal(undefined);
    }
    expect(read('They met on 3 May and on 6 June.')[0]?.range).to.equal(undefined);
  });

  it('places a length that the words tie to a date', () => {
    const [past] = read('In the past three months nothing moved.');
    expect([iso(past?.interval?.beginEarliest), iso(past?.interval?.endLatest)]).to.deep.equal([
      '2021-03-03',
      '2021-06-04',
    ]);
    const [, later] = read('On 4 May 2019 they met. Two days later they parted.');
    expect([iso(later?.interval?.beginEarliest), later?.anchor]).to.deep.equal(['2019-05-06', '2019-05-04']);
    const [, vague] = read('In May 2019 they met. A day later they parted.');
    expect([iso(vague?.interval?.beginEarliest), iso(vague?.interval?.endLatest)]).to.deep.equal([
      '2019-05-02',
      '2019-06-02',
    ]);
  });

  it('keeps the least length before the most, whichever is said first', () => {
    const hours = (text: string): (number | undefined)[] => {
      const length = read(text)[0]?.durationMs;
      return [length?.min, length?.max].map((ms) => ms && ms / 3_600_000);
    };
    expect(hours('It took 2 to 3 hours.')).to.deep.equal([2, 3]);
    expect(hours('It took 3 to 2 hours.')).to.deep.equal([2, 3]);
    expect(hours('It took 1 - 0 hours.')).to.deep.equal([0, 1]);
  });

  it('places a length before the day that it ended on', () => {
    const placed = (text: string): unknown[] => {
      const [period] = read(text);
      return [period?.value, iso(period?.interval?.beginEarliest), iso(period?.interval?.endLatest)];
    };
    expect(placed('In the fiscal year ended March 31, sales rose.')).to.deep.equal(['P1Y', '2020-04-01', '2021-04-01']);
    expect(placed('The year that ended on 30 September 2019 was dry.')).to.deep.equal([
      'P1Y',
      '2018-10-01',
      '2019-10-01',
    ]);
    expect(placed('For the nine months ended Sept. 30, 2020, it lost money.')).to.deep.equal([
      'P9M',
      '2020-01-01',
      '2020-10-01',
    ]);
    expect(placed('For the 13 weeks ending 2 May it lost money.')).to.deep.equal(['P13W', '2021-02-01', '2021-05-03']);
    expect(placed('The quarter ended March 31 was bad.')).to.deep.equal(['2021-Q1', '2021-01-01', '2021-04-01']);
    expect(placed('Some months ended in May.')[1]).to.equal('');
    // A company that has called it its first quarter goes on to speak of that.
    expect(found('In its first quarter it paid. Sales fell in the quarter ended March 31.')).to.deep.equal([
      'its first quarter → 2021-Q1',
      'the quarter → 2021-Q1',
      'March 31 → 2021-03-31',
    ]);
    expect(found('In its fourth quarter it paid. Sales fell in the quarter ended March 31.')).to.deep.equal([
      'its fourth quarter → 2020-Q4',
      'the quarter → 2020-Q4',
      'March 31 → 2021-03-31',
    ]);
  });

  it('is as uncertain as the publication date', () => {
    const [weekday, week, year] = read('They met on Tuesday, last week and in 1999.', '[2021-06-03,2021-06-10]');
    expect(weekday?.value).to.equal('2021-06-XX');
    expect([
      iso(weekday?.interval?.beginEarliest),
      iso(weekday?.interval?.beginLatest),
      iso(weekday?.interval?.endLatest),
    ]).to.deep.equal(['2021-06-01', '2021-06-08', '2021-06-09']);
    expect(week?.value).to.equal('2021-WXX');
    expect(year?.value).to.equal('1999');
  });
});

describe('readTimes: a story of another year', () => {
  it('goes on from its date, month by month and day by day, within its paragraph', () => {
    expect(found('On 4 May 2009 they met. On Friday they parted. In June she died.')).to.deep.equal([
      '4 May 2009 → 2009-05-04',
      'Friday → 2009-05-08',
      'June → 2009-06',
    ]);
    expect(found('On 4 November 2009 they met. In January they parted.')).to.deep.equal([
      '4 November 2009 → 2009-11-04',
      'January → 2010-01',
    ]);
    expect(found('On 4 May 2009 they met.\n\nIn March she spoke of it.')).to.deep.equal([
      '4 May 2009 → 2009-05-04',
      'March → 2021-03',
    ]);
    expect(found('The May 2009 meeting is forgotten. In March she spoke of it.')).to.deep.equal([
      'May 2009 → 2009-05',
      'March → 2021-03',
    ]);
  });
  it('is over for what will be', () => {
    expect(found('In May 2009 they met. A vote will be held on 5 November.', '2021-06-10')).to.deep.equal([
      'May 2009 → 2009-05',
      '5 November → 2021-11-05',
    ]);
  });
  it('is not what a weekday in the middle of a sentence tells', () => {
    expect(found('She was born on 4 May 1931 and died on Sunday.')).to.deep.equal([
      '4 May 1931 → 1931-05-04',
      'Sunday → 2021-05-30',
    ]);
    expect(found('The works opened on 4 May 2009. The owner said Wednesday that they would close.')).to.deep.equal([
      '4 May 2009 → 2009-05-04',
      'Wednesday → 2021-06-02',
    ]);
  });
  it('gives way to a day of the last year, which news does not name the year of', () => {
    expect(found('The mill was sold on 11 December 2009. On 5 November its owner died.', '2011-02-03')).to.deep.equal([
      '11 December 2009 → 2009-12-11',
      '5 November → 2010-11-05',
    ]);
    expect(found('The mill was sold on 11 December 2009. On 5 November its owner died.', '2014-02-03')).to.deep.equal([
      '11 December 2009 → 2009-12-11',
      '5 November → 2009-11-05',
    ]);
  });
  it('is told without a publication date, too', () => {
    expect(found('In 1914 the works closed. In August the owner fled.', null)).to.deep.equal([
      '1914 → 1914',
      'August → 1914-08',
    ]);
  });
});
