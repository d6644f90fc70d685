import { expect } from 'chai';
import fc from 'fast-check';
import { eastAsianTexts } from '../../src/element/texts/locales/east-asian-dates.js';
import { DateFormatter, LONG, SHORT } from '../../src/scale/format-date.js';
import { EDTF_WORDS } from '../../src/scale/format-edtf.js';
import { fill } from '../../src/scale/date-words.js';
import { msFromDate } from '../../src/model/calendar.js';
import { windowWords } from '../../src/scale/window-words.js';
import type { DatedValue } from '../../src/scale/format-date.js';

/**
 * Browsers differ in kinds of spaces, in spaces around dashes, in commas after weekdays and in "at" before times; none
 * of that is ours.
 */
const plain = (text: string): string =>
  text
    .replace(/\s*–\s*/g, '–')
    .replace(/,? at |, /g, ' ')
    .replace(/\s+/g, ' ');

DateFormatter.learn(EDTF_WORDS);
const british = new DateFormatter({ locale: 'en-GB' });
const summer2021 = { startMs: Date.UTC(2021, 4, 1), endMs: Date.UTC(2021, 7, 1) };

describe('DateFormatter', () => {
  it('tells plain dates as the teller of all dates does', () => {
    const ms = fc.integer({ min: Date.UTC(-300, 0), max: Date.UTC(2100, 0) });
    const cut = fc.tuple(ms, fc.constantFrom(4, 7, 10, 19, 24)).map(([ms, length]) => {
      const text = new Date(Math.max(ms, Date.UTC(1000, 0))).toISOString();
      return length === 19 ? text.slice(0, 19) : text.slice(0, length);
    });
    const times = fc.oneof(
      cut.map((when) => ({ when })),
      fc.tuple(cut, cut).map((ends) => ({ when: ends.sort().join('/') })),
      fc.record({ start: fc.oneof(ms, cut) }),
      fc.record({ start: fc.oneof(ms, cut), end: fc.oneof(ms, cut) }),
      fc.record({ start: fc.double({ min: -1e18, max: 1e18, noNaN: true }).map(Math.trunc) }),
    );
    const styles = fc
      .tuple(fc.constantFrom(LONG, SHORT), fc.constantFrom(null, 1999, 2021), fc.constantFrom(null, 18_780))
      .map(([style, sharedYear, sharedDay]) => ({ ...style, sharedYear, sharedDay }));
    for (const dates of [british, new DateFormatter({ locale: 'de', timeZone: 'Asia/Kolkata' })])
      fc.assert(
        fc.property(
          times,
          styles,
          (event, style) => void expect(dates.tell(event, style)).to.equal(EDTF_WORDS.tell(dates, event, style)),
        ),
        { numRuns: 1500 },
      );
  });

  const cases: [value: DatedValue, long: string, short?: string][] = [
    // units keep their precision
    ['2021-06-02', 'Wednesday 2 June 2021', '2 June'],
    ['2020-06-02', 'Tuesday 2 June 2020', '2 June 2020'],
    // of a start and an end that run backwards the start holds, also where they touch
    [{ start: '1970', end: '1969' }, '1970', '1970'],
    [{ start: '1970-02', end: '1970-01' }, 'February 1970', 'February 1970'],
    [{ start: '2021-06-02', end: '2021-06-01T23:59' }, 'Wednesday 2 June 2021', '2 June'],
    // the year goes without saying only where both ends have it
    ['1994-12~/2021-06-03', 'about December 1994–3 June 2021', 'about December 1994–3 June 2021'],
    ['2021-05-30~/2021-06-03', 'about 30 May 2021–3 June 2021', 'about 30 May–3 June'],
    ['2021-06', 'June 2021', 'June'],
    ['1999', '1999'],
    ['2021', '2021'],
    ['2001-21', 'spring 2001'],
    ['2001-32', 'winter 2001'],
    ['2001-34', 'Q2 2001'],
    ['2001-38', 'May–August 2001'],
    ['2001-41', 'July–December 2001'],
    ['192X', '1920s'],
    ['18XX', '19th century'],
    ['20XX', '21st century'],
    ['1XXX', '2nd millennium'],
    ['2004-XX', '2004'],
    ['1985-04-XX', 'April 1985'],
    ['XXXX-12-25', '25 December'],
    ['XXXX', 'an unknown year'],
    // before our era there is no year 0
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0079-08-24', '24 August 79 AD'],
    ['082X', '820s AD'],
    ['001X', '10s AD'],
    // ten years that are no decade of ours, for want of a year 0
    ['-004X', 'between 50 and 41 BC'],
    ['-004X~', 'about 50–41 BC'],
    ['000X', 'between 1 BC and 9 AD'],
    ['-000X', 'between 10 and 2 BC'],
    // a year must not read like a day
    ['0009-09', 'September of 9 AD', 'September of 9 AD'],
    ['-0008-09', 'September of 9 BC', 'September of 9 BC'],
    ['0009-08/0009-09', 'August–September of 9 AD', 'August–September of 9 AD'],
    ['0009-08-24', '24 August 9 AD', '24 August 9 AD'],
    ['0476-09', 'September 476 AD', 'September 476 AD'],
    ['-01XX', '2nd century BC'],
    ['-00XX', '1st century BC'],
    // deep time
    ['-9999', '10000 BC'],
    ['Y-12000', '12 ka'],
    ['Y12000', '12,000'],
    ['Y-3E5', '300 ka'],
    ['Y-66E6', '66 Ma'],
    ['Y-138E8', '13.8 Ga'],
    ['Y-13787E6S3', 'about 13.8 Ga'],
    ['[Y-65000..Y-50000]', 'between 65 and 50 ka'],
    ['Y-24500~/Y-17000~', 'about 24.5–17 ka'],
    ['Y5E9', '5 Ga from now'],
    // each number in the largest unit of which it is one at least, also where only rounding makes it one
    ['Y-10000', '10 ka'],
    ['Y-66043', '66.043 ka'],
    ['Y-999000', '999 ka'],
    ['Y-999999', '999.999 ka'],
    ['Y-1000000', '1 Ma'],
    ['Y-999999499', '999.999 Ma'],
    ['Y-999999500', '1 Ga'],
    ['Y-1000000000', '1 Ga'],
    ['Y-250000000000', '250 Ga'],
    ['Y999999', '999,999'],
    ['Y1000000', '1 Ma from now'],
    ['Y2500000', '2.5 Ma from now'],
    ['Y999999999', '1 Ga from now'],
    ['Y1000000000', '1 Ga from now'],
    ['Y-252E6/Y-66E6', '252–66 Ma'],
    ['[Y-252E6..Y-66E6]', 'between 252 and 66 Ma'],
    // it lasted
    ['2021-05-19/2021-05-30', '19–30 May 2021', '19–30 May'],
    ['2021-05-19/2021-06-03', '19 May–3 June 2021', '19 May–3 June'],
    ['2020-05-19/2021-06-03', '19 May 2020–3 June 2021', '19 May 2020–3 June 2021'],
    ['1999/2004', '1999–2004'],
    ['-0043/0013', '44 BC–13 AD'],
    ['1999-12/2004', 'December 1999–2004'],
    ['Y-66E6/1999', '66 Ma–1999'],
    ['2001-24/2002-21', 'winter 2001–spring 2002'],
    ['1985/..', 'from 1985 on'],
    ['../1985', 'until 1985'],
    ['1985/', '1985 to an unknown date'],
    ['/1985', 'an unknown date to 1985'],
    ['{1960..1962}', '1960–1962'],
    ['{1667,1668}', '1667 and 1668'],
    ['{..1984}', 'until 1984'],
    // it happened once, nobody knows quite when
    ['[2021-05-19..2021-05-30]', 'between 19 and 30 May 2021', 'between 19 and 30 May'],
    ['[2021-05-19..2021-06-03]', 'between 19 May and 3 June 2021', 'between 19 May and 3 June'],
    ['[2021-05-29..2021-05-30]', '29 or 30 May 2021', '29 or 30 May'],
    ['[2021-05-31..2021-06-01]', '31 May or 1 June 2021', '31 May or 1 June'],
    ['[..2021-06-03]', 'by 3 June 2021', 'by 3 June'],
    ['[2021-06-03..]', '3 June 2021 or later', '3 June or later'],
    ['[1667,1668,1670..1672]', '1667 1668 or 1670–1672'],
    ['[1667,1668,1670,1690]', '1667 1668 1670 or 1690'],
    ['[1667,1668,1670,1671,1690]', 'between 1667 and 1690'],
    ['1984-1X', 'between October and December 1984'],
    ['156X-12-25', 'between 25 December 1560 and 25 December 1569'],
    ['1950S2', 'about 1950'],
    ['19XX-21', 'spring between 1900 and 1999'],
    ['1850~', 'about 1850'],
    ['1850?', 'perhaps 1850'],
    ['1850%', 'perhaps about 1850'],
    ['2004-06~-11', 'about Friday 11 June 2004', 'about 11 June 2004'],
    ['1850~/1860~', 'about 1850–1860'],
    ['1850~/1860', 'about 1850–1860'],
    [
      { when: '[2021-05-19..2021-05-30]', best: '2021-05-23' },
      'between 19 and 30 May 2021 most likely Sunday 23 May',
      'between 19 and 30 May',
    ],
    [
      { when: '[2020-12-30..2021-01-02]', best: '2021-01-01' },
      'between 30 December 2020 and 2 January 2021 most likely Friday 1 January 2021',
      'between 30 December 2020 and 2 January 2021',
    ],
    [{ when: '[1850..1860]', best: '1855' }, 'between 1850 and 1860 most likely 1855', 'between 1850 and 1860'],
    // times
    ['2021-06-02T10:30Z', 'Wednesday 2 June 2021 10:30 UTC', '2 June 10:30'],
    ['2021-06-02T10:30', 'Wednesday 2 June 2021 10:30', '2 June 10:30'],
    ['2021-06-02T10:30:15Z', 'Wednesday 2 June 2021 10:30:15 UTC', '2 June 10:30:15'],
    ['2021-06-02T10:30Z/2021-06-02T12:00Z', '2 June 2021 10:30–12:00 UTC', '2 June 10:30–12:00'],
    [{ start: Date.UTC(2021, 5, 2) }, 'Wednesday 2 June 2021', '2 June'],
    [{ start: Date.UTC(2021, 5, 2), end: Date.UTC(2021, 5, 4) }, '2–3 June 2021', '2–3 June'],
    [{ start: Date.UTC(2021, 5, 2), end: Date.UTC(2021, 5, 3) }, '2 June 2021', '2 June'],
    [{ start: new Date(Date.UTC(2021, 5, 2, 10)) }, 'Wednesday 2 June 2021 10:00 UTC', '2 June 10:00'],
    [{ start: '2021-05-19', end: '2021-05-30' }, '19–30 May 2021', '19–30 May'],
    // undated
    ['soon', ''],
    [{}, ''],
    [{ start: NaN }, ''],
    ['../..', ''],
  ];
  for (const [value, long, short = long] of cases) {
    it(`${JSON.stringify(value)} → ${long}`, () => {
      expect(plain(british.long(value))).to.equal(long);
      expect(plain(british.short(value, summer2021))).to.equal(short);
    });
  }

  it('sets a dash close between single words, and apart between several', () => {
    const spaces = (value: string): string => british.long(value).replace(/\s/g, ' ');
    expect(spaces('2021-05-19/2021-05-30')).to.equal('19–30 May 2021');
    expect(spaces('1999/2004')).to.equal('1999–2004');
    expect(spaces('2021-05-19/2021-06-03')).to.match(/^19 May ?– ?3 June 2021$/);
    expect(spaces('Y-252E6/Y-66E6')).to.equal('252–66 Ma');
    expect(spaces('1999-12/2004')).to.equal('December 1999 – 2004');
  });

  it('keeps the short texts that it has told, and tells later what it could not tell yet', () => {
    const later = new DateFormatter({ locale: 'en-GB' });
    let asked = 0;
    DateFormatter.learn({ ...EDTF_WORDS, tell: () => '' });
    expect(later.short('1850~')).to.equal('');
    DateFormatter.learn({ ...EDTF_WORDS, tell: (...given) => (asked++, EDTF_WORDS.tell(...given)) });
    expect([later.short('1850~'), later.short('1850~'), later.short('1851~')]).to.deep.equal([
      'about 1850',
      'about 1850',
      'about 1851',
    ]);
    expect(asked, 'once for each').to.equal(2);
    DateFormatter.learn(EDTF_WORDS);
  });

  it('names the year when the view spans several', () => {
    expect(plain(british.short('2021-06-02', { startMs: Date.UTC(2020, 0), endMs: Date.UTC(2022, 0) }))).to.equal(
      '2 June 2021',
    );
    expect(plain(british.short('2021-06-02', { startMs: Date.UTC(2021, 0), endMs: Date.UTC(2022, 0) }))).to.equal(
      '2 June',
    );
    expect(plain(british.short('2021-06-02'))).to.equal('2 June 2021');
  });

  it('tells times alone when the view lies in their day', () => {
    const day = { startMs: Date.UTC(2021, 5, 2, 1), endMs: Date.UTC(2021, 5, 3) };
    expect(plain(british.short('2021-06-02T10:30Z', day))).to.equal('10:30');
    expect(plain(british.short('2021-06-02T10:30', day))).to.equal('10:30');
    expect(plain(british.short('2021-06-02T10:30Z/2021-06-02T11:00:05.25Z', day))).to.equal(
      '10:30:00.000–11:00:05.250',
    );
    expect(plain(british.short('2021-06-02', day))).to.equal('2 June');
    expect(plain(british.short('2021-06-03T10:30Z', day))).to.equal('3 June 10:30');
    const tokyo = new DateFormatter({ locale: 'en-GB', timeZone: 'Asia/Tokyo' });
    expect(
      plain(tokyo.short('2021-06-02T16:30Z', { startMs: Date.UTC(2021, 5, 2, 15), endMs: Date.UTC(2021, 5, 3, 15) })),
    ).to.equal('01:30');
    expect(plain(tokyo.short('2021-06-02T16:30Z', day))).to.equal('3 June 01:30');
  });

  it('gives early hours of a clock of 24 two digits, alone and in ranges, and those of a clock of 12 one', () => {
    const day = { startMs: Date.UTC(2021, 5, 2), endMs: Date.UTC(2021, 5, 3) };
    expect(
      ['2021-06-02T05:04:44Z', '2021-06-02T05:04Z', '2021-06-02T05:04:44Z/2021-06-02T06:05:06Z'].map((when) =>
        plain(british.short(when, day)),
      ),
    ).to.deep.equal(['05:04:44', '05:04', '05:04:44–06:05:06']);
    expect(plain(new DateFormatter({ locale: 'en-US' }).short('2021-06-02T05:04Z', day))).to.equal('5:04 AM');
    expect(plain(new DateFormatter({ locale: 'de' }).short('2021-06-02T05:04Z', day))).to.equal('05:04');
  });

  it('tells a window as finely as it is long', () => {
    const window = (from: number, to: number): string => plain(windowWords(british, { startMs: from, endMs: to }));
    expect(window(Date.UTC(2021, 4, 1), Date.UTC(2021, 6, 1))).to.equal('May–June 2021');
    expect(window(Date.UTC(2021, 4, 1), Date.UTC(2021, 4, 20))).to.equal('1–19 May 2021');
    expect(window(Date.UTC(1990, 0), Date.UTC(2021, 0))).to.equal('1990–2020');
    expect(window(Date.UTC(2021, 4, 1, 10), Date.UTC(2021, 4, 1, 12))).to.equal('1 May 2021 10:00–12:00');
    expect(window(-2.0789e18, -1e17)).to.equal('65.9–3.17 Ma');
    expect(window(msFromDate(-12_345), msFromDate(2000))).to.equal('12.3 ka–1999');
    expect(window(msFromDate(-9999), msFromDate(2000))).to.equal('10000 BC–1999 AD');
    const [at, minute, hour, day] = [Date.UTC(2021, 5, 3, 10), 60_000, 3_600_000, 86_400_000];
    // To the minute, for an hour at most to the second, for a minute at most to the millisecond.
    expect(window(at + 29_000, at + hour + 59_000)).to.equal('3 June 2021 10:00–11:01');
    expect(window(at + 29_400, at + hour + 29_400)).to.equal('3 June 2021 10:00:29–11:00:29');
    expect(window(at + 20_400, at + minute + 20_401)).to.equal('3 June 2021 10:00:20–10:01:20');
    expect(window(at + 20_400, at + minute + 20_400)).to.equal('3 June 2021 10:00:20.400–10:01:20.400');
    // From two days on by days, from sixty by months, from 1,500 by years.
    expect([window(at, at + 2 * day - minute), window(at, at + 2 * day)]).to.deep.equal([
      '3 June 2021 10:00–5 June 2021 09:59',
      '3–5 June 2021',
    ]);
    expect([window(at, at + 60 * day - minute), window(at, at + 60 * day)]).to.deep.equal([
      '3 June–2 August 2021',
      'June–August 2021',
    ]);
    expect([window(at, at + 1500 * day - minute), window(at, at + 1500 * day)]).to.deep.equal([
      'June 2021–July 2025',
      '2021–2025',
    ]);
  });

  describe('time zones', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'].map(
      (timeZone) => new DateFormatter({ locale: 'en-GB', timeZone }),
    );
    it('never shift a date', () => {
      const day = fc
        .integer({ min: -700_000, max: 700_000 })
        .map((days) => new Date(days * 86_400_000).toISOString().slice(0, -14));
      fc.assert(
        fc.property(day, fc.constantFrom(...zones), (text, formatter) => formatter.long(text) === british.long(text)),
        { numRuns: 50 },
      );
      for (const formatter of zones) {
        for (const text of ['2021-06', '2021', '[2021-05-19..2021-05-30]', '2021-05-19/2021-05-30', '2021-06-02T10:30'])
          expect(formatter.long(text)).to.equal(british.long(text));
      }
    });
    it('do shift an instant', () => {
      expect(zones.map((formatter) => plain(formatter.short('2021-06-02T10:30Z')))).to.deep.equal([
        '3 June 2021 00:30',
        '1 June 2021 23:30',
        '2 June 2021 06:30',
      ]);
      expect(plain(zones[2]?.short({ start: Date.UTC(2021, 5, 2) }) ?? '')).to.equal('1 June 2021 20:00');
    });
    it('tell both times of a day on which clocks change with their own zone', () => {
      const berlin = new DateFormatter({ locale: 'en-GB', timeZone: 'Europe/Berlin' });
      const long = (when: string): string =>
        plain(berlin.long(when))
          .replace(/GMT\+2/g, 'CEST')
          .replace(/GMT\+1/g, 'CET');
      expect(long('2021-10-31T00:30:00Z/2021-10-31T01:30:00Z')).to.equal('31 October 2021 02:30 CEST–02:30 CET');
      expect(long('2021-10-31T00:00:00Z/2021-10-31T01:30:00Z')).to.equal('31 October 2021 02:00 CEST–02:30 CET');
      expect(long('2021-10-31T08:00:00Z/2021-10-31T09:30:00Z')).to.equal('31 October 2021 09:00–10:30 CET');
      expect(long('2021-10-30T10:00:00Z/2021-11-01T10:00:00Z')).to.equal(
        '30 October 2021 12:00 CEST–1 November 2021 11:00 CET',
      );
      const japanese = new DateFormatter({ locale: 'ja', timeZone: 'Europe/Berlin' });
      expect(plain(japanese.long('2021-10-31T00:30:00Z/2021-10-31T01:30:00Z'))).to.match(
        /^2021年10月31日 02:30 \S+～02:30 \S+$/,
      );
    });
    it('that do not exist are refused', () => {
      expect(() => new DateFormatter({ timeZone: 'Mars/Olympus' })).to.throw(RangeError);
    });
  });

  describe('other languages', () => {
    it('German', () => {
      const german = new DateFormatter({
        locale: 'de',
        words: {
          between: 'zwischen dem {from} und dem {to}',
          about: 'um {date}',
          by: 'spätestens {date}',
          decade: '{year}er',
          century: { other: '{number}. Jahrhundert' },
        },
      });
      expect(plain(german.long('2021-06-02'))).to.equal('Mittwoch 2. Juni 2021');
      expect(plain(german.long('[2021-05-19..2021-05-30]'))).to.equal('zwischen dem 19. und dem 30. Mai 2021');
      expect(plain(german.long('2021-05-19/2021-05-30'))).to.equal('19.–30. Mai 2021');
      expect(german.long('1850~')).to.equal('um 1850');
      expect(german.long('192X')).to.equal('1920er');
      expect(german.long('18XX')).to.equal('19. Jahrhundert');
      expect(german.long('-0043')).to.match(/^44 v\.\s?Chr\.$/);
    });
    it('keeps the English words for what is no text, for what lacks a text it needs, and tells all others in its own', () => {
      const given = {
        about: 5,
        perhaps: null,
        by: { date: '{date}' },
        decade: ['{year}'],
        seasons: ['Lenz', 'Sommer', 'Herbst'],
        quarter: '{number}/4 {year}',
        century: { one: '{number}. Jh.' },
        millennium: { other: '{number}. Jt.', one: 1 },
        yearsAgo: 'v. h.',
        yearsAhead: { Ma: 'in {number} Ma', Ga: 'in {number} Ga' },
      };
      const formatter = new DateFormatter({ locale: 'en-GB', words: given as never });
      const told = [
        '1850~',
        '1850?',
        '[..1850]',
        '192X',
        '2001-21',
        '18XX',
        '1XXX',
        'Y-66E6',
        '2001-34',
        'Y5E9',
        'Y5E6',
      ].map((when) => formatter.long(when));
      expect(told).to.deep.equal([
        'about 1850',
        'perhaps 1850',
        'by 1850',
        '1920s',
        'spring 2001',
        '19th century',
        '2nd millennium',
        '66 Ma',
        '2/4 2001',
        'in 5 Ga',
        'in 5 Ma',
      ]);
      const own = new DateFormatter({
        locale: 'en-GB',
        words: { century: { other: '{number}. Jh.' }, seasons: ['Lenz', 'Sommer', 'Herbst', 'Winter'] },
      });
      expect(['18XX', '20XX', '2001-21', '2001-28'].map((when) => own.long(when))).to.deep.equal([
        '19. Jh.',
        '21. Jh.',
        'Lenz 2001',
        'Winter 2001',
      ]);
    });

    it('Japanese puts the year first', () => {
      const japanese = new DateFormatter({ locale: 'ja' });
      expect(japanese.long('2021-06-02')).to.match(/^2021年6月2日.*水曜日/);
      expect(japanese.long('-0043')).to.include('紀元前44');
      expect(japanese.long('2021-05-19/2021-05-30')).to.equal('2021年5月19日～30日');
    });
    const largeFirst: readonly [locale: string, ...told: [when: string, text: string][]][] = [
      [
        'ja',
        ['2021-05-19/2021-06-02', '2021年5月19日～6月2日'],
        ['2020-12-29/2021-01-03', '2020年12月29日～2021年1月3日'],
        ['2019/2021', '2019年～2021年'],
        ['-0049/-0043', '紀元前50年～紀元前44年'],
        ['2021-06-03T10:00/2021-06-03T10:30', '2021年6月3日 10:00～10:30'],
        ['2021-06-03T10:00Z/2021-06-04T12:00Z', '2021年6月3日 10:00～4日 12:00 UTC'],
        ['[2021-05-19..2021-05-30]', '2021年5月19日から30日の間'],
        ['2021-06/..', '2021年6月から'],
        ['../2020', '2020年まで'],
      ],
      [
        'zh-CN',
        ['2021-05-19/2021-05-30', '2021年5月19日至30日'],
        ['[2021-05-19..2021-05-30]', '2021年5月19日至30日之间'],
        ['2021~', '约2021年'],
      ],
      [
        'zh-TW',
        ['2021-05-19/2021-05-30', '2021年5月19日至30日'],
        ['[2021-05-19..2021-05-30]', '2021年5月19日至30日之間'],
        ['2021-06/..', '2021年6月起'],
      ],
      [
        'ko',
        ['2021-05-19/2021-05-30', '2021년 5월 19일~30일'],
        ['[2021-05-19..2021-05-30]', '2021년 5월 19일에서 30일 사이'],
        ['2021~', '2021년경'],
      ],
    ];
    for (const [locale, ...told] of largeFirst) {
      const formatter = new DateFormatter({ locale, words: eastAsianTexts(locale).dates });
      for (const [when, text] of told)
        it(`${locale}: ${when} is ${text}`, () => expect(plain(formatter.long(when))).to.equal(text));
    }
    it('that have a word for years have none beside decades and centuries', () => {
      const told = ['ja', 'zh', 'ko', 'ru'].map((locale) => {
        const formatter = new DateFormatter({ locale, words: locale === 'ru' ? {} : eastAsianTexts(locale).dates });
        return ['-00XX', '-01XX', '082X'].map((when) => formatter.long(when));
      });
      expect(told.flat().filter((text) => /世紀年|世纪年|세기년|年代年|년대년| г\. | {2}/.test(text))).to.deep.equal(
        [],
      );
      expect(told[0]).to.deep.equal(['紀元前1世紀', '紀元前2世紀', '西暦820年代']);
    });
    it('that tell the year first name the zone once, but both where clocks have changed in between', () => {
      const japanese = new DateFormatter({ locale: 'ja', timeZone: 'Europe/Berlin' });
      expect(plain(japanese.long('2021-03-08T00:30Z/2021-03-20T02:30Z'))).to.match(
        /^2021年3月8日 01:30～20日 03:30 \S+$/,
      );
      const zones = /^2021年3月28日 01:30 (\S+)～04:30 (\S+)$/.exec(
        plain(japanese.long('2021-03-28T00:30Z/2021-03-28T02:30Z')),
      );
      expect(zones?.[1]).to.not.equal(zones?.[2]);
    });
    it('that tell the year first tell both ends of a range as each is told alone, but for what the begin has said', () => {
      const day = fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2090, 0) });
      for (const locale of ['ja', 'zh', 'zh-Hant']) {
        const formatter = new DateFormatter({ locale, words: eastAsianTexts(locale).dates });
        const dash = locale === 'ja' ? '～' : '至';
        fc.assert(
          fc.property(day, fc.integer({ min: 1, max: 400 * 86_400_000 }), (start, lasts) => {
            const [from, to] = [start, start + lasts].map((ms) => new Date(ms).toISOString().slice(0, 16));
            const [first, last, range] = [
              formatter.short(from ?? ''),
              formatter.short(to ?? ''),
              formatter.short(`${from}/${to}`),
            ];
            if (from === to) return;
            expect(range.startsWith(`${first}${dash}`), range).to.equal(true);
            expect(last.endsWith(range.slice(first.length + 1)), range).to.equal(true);
            // What is left out of the end is how the begin begins.
            expect(first.startsWith(last.slice(0, last.length - (range.length - first.length - 1))), range).to.equal(
              true,
            );
          }),
        );
      }
    });
    it('Arabic, Thai and Persian keep to the calendar of the axis', () => {
      for (const locale of ['ar', 'ar-SA', 'th', 'fa']) {
        const formatter = new DateFormatter({ locale });
        const digits = new Intl.NumberFormat(locale, { useGrouping: false });
        expect(formatter.long('2021-06-02'), locale).to.include(digits.format(2021));
        expect(formatter.long('2021-05-19/2021-05-30'), locale)
          .to.include(digits.format(19))
          .and.to.include(digits.format(30));
      }
    });
  });

  it('has words for whatever is a date, and never throws', () => {
    const digit = fc.constantFrom(...'0123456789X'.split(''));
    const year = fc.oneof(
      fc.tuple(digit, digit, digit, digit).map((digits) => digits.join('')),
      fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }).map((value) => `Y${value}`),
    );
    const date = fc
      .tuple(
        year,
        fc.option(fc.oneof(fc.integer({ min: 1, max: 41 }), fc.constant('XX')), { nil: null }),
        fc.constantFrom('', '?', '~', '%'),
      )
      .map(
        ([year, month, mark]) =>
          (month === null || year[0] === 'Y' ? year : `${year}-${String(month).padStart(2, '0')}`) + mark,
      );
    const value = fc.oneof(
      date,
      fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
      fc.array(date, { minLength: 1, maxLength: 6 }).map((dates) => `[${dates.join(',')}]`),
      fc.tuple(date, date).map(([a, b]) => `{${a}..${b}}`),
      fc.string(),
    );
    fc.assert(
      fc.property(value, (when) => {
        for (const text of [british.long(when), british.short(when, summer2021)]) {
          expect(text).to.be.a('string');
          expect(text).to.not.match(/NaN|undefined|Infinity|\{|\b0 BC/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text with places to fill', () => {
  it('is filled, and stays empty where there is no value', () => {
    expect(fill('{from} – {to}', { from: 'May', to: 'June' })).to.equal('May – June');
    expect(fill('{date}, {toString}{date}', { date: '5' })).to.equal('5, 5');
  });

  it('holds apart what runs the other way, but neither numbers nor words among signs', () => {
    const [hebrew, isolated] = ['מאי', (value: string) => `\u2068${value}\u2069`];
    expect(fill(`${hebrew} {date}`, { date: '5 May' })).to.equal(`${hebrew} ${isolated('5 May')}`);
    expect(fill(`${hebrew} {date}`, { date: '1999' })).to.equal(`${hebrew} 1999`);
    expect(fill(`${hebrew} {date}`, { date: hebrew })).to.equal(`${hebrew} ${hebrew}`);
    expect(fill('about {date}', { date: hebrew })).to.equal(`about ${isolated(hebrew)}`);
    expect(fill('{date} – 5', { date: hebrew })).to.equal(`${hebrew} – 5`);
    expect(fill('about {date}', { date: '5 May' })).to.equal('about 5 May');
  });
});
