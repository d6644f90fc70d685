import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

/** "when category: title" of each dated event. */
function told(text: string, published?: string): string[] {
  const { events } = extractEvents(text, published === undefined ? {} : { published });
  return events.map(({ when, category = '', title }) => `${String(when)} ${category}: ${title}`);
}

describe('chronologies', () => {
  it('give an event for every entry, whatever parts it from its date, in the present and without a verb', () => {
    const text = `Timeline: the fall of a bank

1998: The bank is founded in Leeds.
March 2005 - Shares are listed in London.
15 September 2008: Trading is suspended after losses of $2 billion.
16 Sept 2008 – Two directors resign.
July 2010: Sale of the insurance arm.
2012-2014: Three rounds of job cuts.
3 May 2016 — Court finds former chief guilty of fraud.
2020 | Joins a larger group`;
    expect(told(text)).to.deep.equal([
      '1998 founding: Bank is founded in Leeds',
      '2005-03 business: Shares are listed in London',
      '2008-09-15 business: Trading is suspended after losses of $2 billion',
      '2008-09-16 appointment: Two directors resign',
      '2010-07 acquisition: Sale of the insurance arm',
      '2012/2014 business: Three rounds of job cuts',
      '2016-05-03 court: Court finds former chief guilty of fraud',
      '2020 other: Joins a larger group',
    ]);
  });

  it('may have bullets, years of any century, and eras', () => {
    const text = `# The two valleys

- 1291 – Three valleys swear an oath.
- c. 1315: Battle at the pass; 1,500 dead
- 1332–1353: five more towns join
- 44 BC: Murder of a dictator
- 12 September 1848: New constitution
- 7 February 1971: women get the vote`;
    expect(told(text)).to.deep.equal([
      '-0043 attack: Murder of a dictator',
      '1291 other: Three valleys swear an oath',
      '1315~ attack: Battle at the pass',
      '1332/1353 appointment: Five more towns join',
      '1848-09-12 other: New constitution',
      '1971-02-07 election: Women get the vote',
    ]);
  });

  it('may be numbered, and say what was done without saying by whom', () => {
    const text = `The Karlsby bridge in dates

1) 12 June 1964 – bridge opened by the queen
2) 1998: strengthened for heavy lorries
3) Autumn 2019: inspection report filed
4) 15 March 2027: closed`;
    expect(told(text, '2027-05-02')).to.deep.equal([
      '1964-06-12 other: Bridge opened by the queen',
      '1998 other: Strengthened for heavy lorries',
      '[2019-09-01..2019-11-30] other: Inspection report filed',
      '2027-03-15 business: Closed',
    ]);
  });

  it('keep the whole of a subject behind a time of day', () => {
    const text = `17:30 The ferry between Carrick and Belmont was suspended.

16:05 The army and the police closed the port.

15:10 Rescuers freed the crew.`;
    const titles = (source: string): string[] => told(source, '2025-11-03').map((line) => line.replace(/^.*?: /, ''));
    expect(titles(text)).to.deep.equal([
      'Rescuers freed the crew',
      'Army and the police closed the port',
      'Ferry between Carrick and Belmont was suspended',
    ]);
    expect(titles('At 17:30 the ferry between Carrick and Belmont was suspended.')).to.deep.equal([
      'Ferry between Carrick and Belmont was suspended',
    ]);
  });

  it('may go by the clock', () => {
    const text = `Storm: updates from 4 February 2024

06:15 Trains between the two cities are cancelled.
07:40 - Police close the bridge.
09:05 A tree falls on a school in Ashby. Nobody is hurt.`;
    expect(told(text)).to.deep.equal(
      [
        '06:15 other: Trains between the two cities are cancelled',
        '07:40 other: Police close the bridge',
        '09:05 other: A tree falls on a school in Ashby',
      ].map((line) => `2024-02-04T${line}`),
    );
  });

  it('are no reports: a dateline or two date nothing', () => {
    const text =
      'BERLIN, March 3, 2022 (Agency) - The minister resigned on Tuesday.\n\nMarch 3, 2022 - A new one was named on Wednesday.';
    expect(told(text)).to.deep.equal([
      '2022-03-01 appointment: Minister resigned',
      '2022-03-02 appointment: A new one was named',
    ]);
  });
});
