import { expect } from 'chai';
import fc from 'fast-check';
import { daysInMonth, msFromDate } from '../../src/model/calendar.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { edtfBounds } from '../../src/model/edtf-bounds.js';
import { formatEdtf, qualifierOf } from '../../src/model/edtf.js';
import { edtfDates } from '../../src/model/edtf-dates.js';
import type { Edtf } from '../../src/model/edtf.js';
import { edtfTextBounds, parseEdtf } from '../../src/model/edtf-parse.js';
import { edtfText } from '../support/edtf-text.js';

/** One line a value: its kind, then its four ends. */
function line(text: string): string {
  let diagnostic: Diagnostic | undefined;
  const value = parseEdtf(text, (found) => (diagnostic = found));
  if (value === null) return diagnostic?.message ?? 'nothing said';
  const { beginEarliest, beginLatest, endEarliest, endLatest } = edtfBounds(value);
  const begin = beginEarliest === beginLatest ? point(beginEarliest) : `${point(beginEarliest)}…${point(beginLatest)}`;
  const end = endEarliest === endLatest ? point(endEarliest) : `${point(endEarliest)}…${point(endLatest)}`;
  return `${value.kind === 'date' ? value.precision : value.kind} ${begin} to ${end}`;
}

function point(ms: number): string {
  if (!Number.isFinite(ms)) return ms > 0 ? '∞' : '-∞';
  if (Math.abs(ms) > 8.64e15) return ms.toPrecision(6);
  return new Date(ms)
    .toISOString()
    .replace('T00:00:00.000Z', '')
    .replace('.000Z', 'Z')
    .replace(/-01-01$/, '');
}

/**
 * The examples of the specification (https://www.loc.gov/standards/datetime/), and what lies around them. Ends are
 * exclusive; 1 January is left out.
 */
const EXAMPLES: Record<string, [text: string, expected: string][]> = {
  'level 0': [
    ['1985-04-12', 'day 1985-04-12 to 1985-04-13'],
    ['1985-04', 'month 1985-04-01 to 1985-05-01'],
    ['1985', 'year 1985 to 1986'],
    ['0000', 'year 0000 to 0001'],
    ['2004-02-29', 'day 2004-02-29 to 2004-03-01'],
    ['1985-04-12T23:20:30', 'second 1985-04-12T23:20:30Z to 1985-04-12T23:20:31Z'],
    ['1985-04-12T23:20:30Z', 'second 1985-04-12T23:20:30Z to 1985-04-12T23:20:31Z'],
    ['1985-04-12T23:20:30-04', 'second 1985-04-13T03:20:30Z to 1985-04-13T03:20:31Z'],
    ['1985-04-12T23:20:30+04:30', 'second 1985-04-12T18:50:30Z to 1985-04-12T18:50:31Z'],
    ['1985-04-12T23:20:30+0430', 'second 1985-04-12T18:50:30Z to 1985-04-12T18:50:31Z'],
    ['1985-04-12T23:20Z', 'minute 1985-04-12T23:20:00Z to 1985-04-12T23:21:00Z'],
    ['1985-04-12T23:20:30.5Z', 'ms 1985-04-12T23:20:30.500Z to 1985-04-12T23:20:30.501Z'],
    ['1985-04-12T24:00:00Z', 'second 1985-04-13 to 1985-04-13T00:00:01Z'],
    ['2016-12-31T23:59:60Z', 'second 2017 to 2017-01-01T00:00:01Z'],
    ['1964/2008', 'interval 1964 to 2009'],
    ['2004-06/2006-08', 'interval 2004-06-01 to 2006-09-01'],
    ['2004-02-01/2005-02-08', 'interval 2004-02-01 to 2005-02-09'],
    ['2004-02-01/2005-02', 'interval 2004-02-01 to 2005-03-01'],
    ['2005/2006-02', 'interval 2005 to 2006-03-01'],
    ['1985-04-12T10:00Z/1985-04-12T11:00Z', 'interval 1985-04-12T10:00:00Z to 1985-04-12T11:00:00Z'],
    ['1985-04-12T10:00:00Z/1985-04-12T10:00:00Z', 'interval 1985-04-12T10:00:00Z to 1985-04-12T10:00:00Z'],
  ],
  'level 1': [
    ['Y170000002', 'year 5.36462e+18 to 5.36462e+18'],
    ['Y-170000002', 'year -5.36474e+18 to -5.36474e+18'],
    ['2001-21', 'season 2001-03-01 to 2001-06-01'],
    ['2001-22', 'season 2001-06-01 to 2001-09-01'],
    ['2001-23', 'season 2001-09-01 to 2001-12-01'],
    ['2001-24', 'season 2001-12-01 to 2002-03-01'],
    ['1984?', 'year 1984 to 1985'],
    ['2004-06~', 'month 2004-06-01 to 2004-07-01'],
    ['2004-06-11%', 'day 2004-06-11 to 2004-06-12'],
    ['201X', 'decade 2010…2019 to 2011…2020'],
    ['20XX', 'century 2000…2099 to 2001…2100'],
    ['2004-XX', 'year 2004…2004-12-01 to 2004-02-01…2005'],
    ['1985-04-XX', 'month 1985-04-01…1985-04-30 to 1985-04-02…1985-05-01'],
    ['1985-XX-XX', 'year 1985…1985-12-31 to 1985-01-02…1986'],
    ['1985-04-12/..', 'interval 1985-04-12 to ∞'],
    ['1985-04/..', 'interval 1985-04-01 to ∞'],
    ['../1985-04-12', 'interval -∞ to 1985-04-13'],
    ['1985/', 'interval 1985 to 1986…∞'],
    ['/1985-04-12', 'interval -∞…1985-04-12 to 1985-04-13'],
    ['../..', 'interval -∞ to ∞'],
    ['/..', 'interval -∞ to ∞'],
    ['1984~/2004-06', 'interval 1984 to 2004-07-01'],
    ['1984?/2004%', 'interval 1984 to 2005'],
    ['-1985', 'year -001985 to -001984'],
    ['-0043-03-15', 'day -000043-03-15 to -000043-03-16'],
  ],
  'level 2': [
    ['Y-17E7', 'year -5.36474e+18 to -5.36474e+18'],
    ['Y1E12', 'year 3.15570e+22 to 3.15570e+22'],
    ['1950S2', 'year 1900…1999 to 1901…2000'],
    ['1950S3', 'year 1950…1959 to 1951…1960'],
    ['1950S4', 'year 1950 to 1951'],
    ['-1950S2', 'year -001999…-001900 to -001998…-001899'],
    ['Y171010000S3', 'year 5.39618e+18…5.42773e+18 to 5.39618e+18…5.42773e+18'],
    ['Y3388E2S3', 'year 1.06041e+16…1.06356e+16 to 1.06041e+16…1.06356e+16'],
    ['2001-25', 'season 2001-03-01 to 2001-06-01'],
    ['2001-26', 'season 2001-06-01 to 2001-09-01'],
    ['2001-27', 'season 2001-09-01 to 2001-12-01'],
    ['2001-28', 'season 2001-12-01 to 2002-03-01'],
    ['2001-29', 'season 2001-09-01 to 2001-12-01'],
    ['2001-30', 'season 2001-12-01 to 2002-03-01'],
    ['2001-31', 'season 2001-03-01 to 2001-06-01'],
    ['2001-32', 'season 2001-06-01 to 2001-09-01'],
    ['2001-33', 'season 2001 to 2001-04-01'],
    ['2001-34', 'season 2001-04-01 to 2001-07-01'],
    ['2001-35', 'season 2001-07-01 to 2001-10-01'],
    ['2001-36', 'season 2001-10-01 to 2002'],
    ['2001-37', 'season 2001 to 2001-05-01'],
    ['2001-38', 'season 2001-05-01 to 2001-09-01'],
    ['2001-39', 'season 2001-09-01 to 2002'],
    ['2001-40', 'season 2001 to 2001-07-01'],
    ['2001-41', 'season 2001-07-01 to 2002'],
    ['19XX-21', 'season 1900-03-01…1999-03-01 to 1900-06-01…1999-06-01'],
    ['[1667,1668,1670..1672]', 'one-of 1667…1672 to 1668…1673'],
    ['[..1760-12-03]', 'one-of -∞…1760-12-03 to -∞…1760-12-04'],
    ['[1760-12..]', 'one-of 1760-12-01…∞ to 1761…∞'],
    ['[1760-01,1760-02,1760-12..]', 'one-of 1760…∞ to 1760-02-01…∞'],
    ['[1667,1760-12]', 'one-of 1667…1760-12-01 to 1668…1761'],
    ['[2021-05-20..2021-05-30]', 'one-of 2021-05-20…2021-05-30 to 2021-05-21…2021-05-31'],
    ['{1667,1668,1670..1672}', 'all-of 1667 to 1673'],
    ['{1960,1961-12}', 'all-of 1960 to 1962'],
    ['{..1984}', 'all-of -∞ to 1985'],
    ['{1984..}', 'all-of 1984 to ∞'],
    ['2004-06~-11', 'day 2004-06-11 to 2004-06-12'],
    ['2004?-06-11', 'day 2004-06-11 to 2004-06-12'],
    ['?2004-06-~11', 'day 2004-06-11 to 2004-06-12'],
    ['2004-%06-11', 'day 2004-06-11 to 2004-06-12'],
    ['156X-12-25', 'day 1560-12-25…1569-12-25 to 1560-12-26…1569-12-26'],
    ['15XX-12-25', 'day 1500-12-25…1599-12-25 to 1500-12-26…1599-12-26'],
    ['XXXX-12-XX', 'month 0000-12-01…9999-12-31 to 0000-12-02…+010000'],
    ['1XXX-XX', 'millennium 1000…1999-12-01 to 1000-02-01…2000'],
    ['1XXX-12', 'month 1000-12-01…1999-12-01 to 1001…2000'],
    ['1984-1X', 'month 1984-10-01…1984-12-01 to 1984-11-01…1985'],
    ['1984-X1', 'month 1984…1984-11-01 to 1984-02-01…1984-12-01'],
    ['2021-02-3X', '2021-02-3X has no day 3X (character 9)'],
    ['2021-XX-3X', 'day 2021-01-30…2021-12-31 to 2021-01-31…2022'],
    ['2021-XX-31', 'day 2021-01-31…2021-12-31 to 2021-02-01…2022'],
    ['190X-02-29', 'day 1904-02-29…1908-02-29 to 1904-03-01…1908-03-01'],
    ['XX00-02-29', 'day 0000-02-29…9600-02-29 to 0000-03-01…9600-03-01'],
    ['X9X0-02-29', 'day 0920-02-29…9980-02-29 to 0920-03-01…9980-03-01'],
    ['XXX1-02-29', 'XXX1-02-29 has no day 29 (character 9)'],
    ['1X01-02-29', '1X01-02-29 has no day 29 (character 9)'],
    ['-1XXX', 'millennium -001999…-001000 to -001998…-000999'],
    ['-00XX', 'century -000099…-000001 to -000098…0000'],
    ['2004-06-~01/2004-06-~20', 'interval 2004-06-01 to 2004-06-21'],
    ['2004-06-XX/2004-07-03', 'interval 2004-06-01…2004-06-30 to 2004-07-04'],
  ],
  'beyond: what Date and databases write': [
    ['-000043-03-15T00:00:00.000Z', 'ms -000043-03-15 to -000043-03-15T00:00:00.001Z'],
    ['+012345-06-07', 'day +012345-06-07 to +012345-06-08'],
    ['[1667, 1668]', 'one-of 1667…1668 to 1668…1669'],
  ],
  'not EDTF': [
    ['', 'there is no date here (character 1)'],
    ['soon', '“soon” where a year was expected (character 1)'],
    ['12', '12: a year has four digits, as 0476 (character 1)'],
    ['199', '199: a year has four digits, as 0476 (character 1)'],
    ['20210603', '20210603: a year has four digits; longer ones begin with Y, as Y170000002 (character 1)'],
    ['-0000', 'there is no year minus zero; 1 BC is 0000 (character 1)'],
    ['Y1985', 'a year after Y has more than four digits (character 1)'],
    ['Y1000000000001', 'the year is more than a trillion years away (character 1)'],
    ['Y1E13', 'the year is more than a trillion years away (character 1)'],
    ['Y1E99', 'the year is more than a trillion years away (character 1)'],
    ['1950S0', 'a year has at least one significant digit (character 1)'],
    ['195XS2', 'a year has either unspecified or significant digits, not both (character 1)'],
    ['2021-13', 'there is no month 13 (character 6)'],
    ['2021-00', 'there is no month 00 (character 6)'],
    ['2021-42', 'there is no month 42 (character 6)'],
    ['2021-2X', 'there is no month 2X (character 6)'],
    ['2021-6-3', '“6-3” where a month of two digits was expected (character 6)'],
    ['2021-06-', 'the text ends where a day of two digits was expected (character 9)'],
    ['2021-06-31', '2021-06-31 has no day 31 (character 9)'],
    ['2021-02-29', '2021-02-29 has no day 29 (character 9)'],
    ['2021-06-00', '2021-06-00 has no day 00 (character 9)'],
    ['2021-21-03', 'a season (21) has no days (character 9)'],
    ['Y20210-06', '“-06” is left over after the date (character 7)'],
    ['1950S2-06', '“-06” is left over after the date (character 7)'],
    ['2021-06-03-04', '“-04” is left over after the date (character 11)'],
    ['2021-06T10:00Z', 'a time needs a whole date before it (character 8)'],
    ['2021-06-XXT10:00Z', 'a time needs a whole date before it (character 11)'],
    ['2021-06-03T25:00Z', 'there is no time 25:00Z (character 11)'],
    ['2021-06-03T10:60Z', 'there is no time 10:60Z (character 11)'],
    ['2021-06-03T10:00+24:00', 'there is no offset +24:00 (character 11)'],
    ['2021-06-03T10', '“T10” where a time such as T10:30:00Z was expected (character 11)'],
    ['2021-06-03T1:00', '“T1:00” where a time such as T10:30:00Z was expected (character 11)'],
    ['2021/1999', 'the interval ends before it begins (character 6)'],
    ['2000/1999', 'the interval ends before it begins (character 6)'],
    ['2021-06-03T10:00:30Z/2021-06-03T10:00Z', 'the interval ends before it begins (character 22)'],
    ['/', 'an interval needs at least one end (character 1)'],
    ['..', 'an open start “..” needs “/” and an end (character 3)'],
    ['1999/2000/2001', '“/2001” is left over after the date (character 10)'],
    ['[', 'the text ends where a year was expected (character 2)'],
    ['[]', '“]” where a year was expected (character 2)'],
    ['[..]', '“..” needs a date before or after it (character 2)'],
    ['{1999', 'the text ends where “,”, “..” or “}” was expected (character 6)'],
    ['[1999}', '“}” where “,”, “..” or “]” was expected (character 6)'],
    ['[1999/2000]', '“/2000]” where “,”, “..” or “]” was expected (character 6)'],
    ['[2000..1999]', 'the range ends before it begins (character 2)'],
    ['[1999]x', '“x” is left over after the date (character 7)'],
    ['１９９９', '“１９９９” where a year was expected (character 1)'],
    [' 1999', '“ 1999” where a year was expected (character 1)'],
    ['1999??', '“?” is left over after the date (character 6)'],
  ],
};

describe('EDTF', () => {
  for (const [level, examples] of Object.entries(EXAMPLES)) {
    describe(level, () => {
      for (const [text, expected] of examples) it(`${text} → ${expected}`, () => expect(line(text)).to.equal(expected));
    });
  }

  it('marks in a text that is no date the place that it tells of, up to the end', () => {
    for (const [text] of [...Object.values(EXAMPLES).flat(), [`1999${' '.repeat(3000)}`]] as const) {
      let diagnostic: Diagnostic | undefined;
      if (parseEdtf(text, (found) => (diagnostic = found)) !== null) continue;
      const { message = '', start = NaN, end = NaN } = diagnostic ?? {};
      expect(message.endsWith(`(character ${start + 1})`), `${message}: ${start}`).to.equal(true);
      expect(end, text.slice(0, 50)).to.equal(Math.min(text.length, 2000));
    }
  });

  it('writes every example as it was read', () => {
    for (const [text] of Object.values(EXAMPLES).flat()) {
      const value = parseEdtf(text);
      if (value) expect(formatEdtf(value)).to.equal(text.replaceAll(' ', ''));
    }
  });

  it('knows the estimate among significant digits', () => {
    const value = parseEdtf('1950S2');
    expect(value?.kind === 'date' && value.best?.beginEarliest).to.equal(msFromDate(1950));
  });

  describe('marks', () => {
    const marks = (text: string): string =>
      edtfDates(parseEdtf(text) ?? { kind: 'one-of', members: [] })
        .map((date) =>
          date.parts
            .map((_, part) => qualifierOf(date, part))
            .map(({ uncertain, approximate }) => (uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '-'))
            .join(''),
        )
        .join(' ');
    for (const [text, expected] of [
      ['2004-06-11', '---'],
      ['2004-06-11%', '%%%'],
      ['2004-06~-11', '~~-'],
      ['2004?-06-11', '?--'],
      ['?2004-06-~11', '?-~'],
      ['2004-%06-11', '-%-'],
      ['2004?-06-11~', '%~~'],
      ['1984?/2004~', '? ~'],
    ] as const) {
      it(`${text} → ${expected}`, () => expect(marks(text)).to.equal(expected));
    }
  });

  it('reads every well-made text, writes it back, and its ends are in order', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const value = parseEdtf(text);
        if (value === null) return; // a day that its month lacks, an interval that ends too early
        expect(formatEdtf(value)).to.equal(text);
        expect(parseEdtf(formatEdtf(value))).to.deep.equal(value);
        const { beginEarliest, beginLatest, endEarliest, endLatest } = edtfBounds(value);
        expect(beginEarliest).to.be.at.most(beginLatest);
        expect(endEarliest).to.be.at.most(endLatest);
        expect(beginEarliest).to.be.at.most(endEarliest);
        expect([beginEarliest, beginLatest, endEarliest, endLatest].some(Number.isNaN)).to.equal(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds for unspecified digits what trying every day of the years finds', () => {
    const masked = (digits: string): fc.Arbitrary<string> =>
      fc.tuple(...digits.split('').map((digit) => fc.constantFrom(digit, digit, 'X'))).map((chars) => chars.join(''));
    const text = fc
      .tuple(fc.integer({ min: 1890, max: 1999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .chain(([year, month, day]) =>
        fc.tuple(
          masked(String(year).slice(2)).map((end) => String(year).slice(0, 2) + end),
          masked(String(month).padStart(2, '0')),
          masked(String(day).padStart(2, '0')),
        ),
      );
    fc.assert(
      fc.property(text, ([year, month, day]) => {
        const mask = new RegExp(`^${`${year}-${month}-${day}`.replaceAll('X', '\\d')}$`);
        const days: number[] = [];
        for (let y = Number(year.replaceAll('X', '0')); y <= Number(year.replaceAll('X', '9')); y++) {
          for (let m = 1; m <= 12; m++)
            for (let d = 1; d <= daysInMonth(y, m); d++)
              if (mask.test(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`))
                days.push(msFromDate(y, m, d));
        }
        const bounds = edtfTextBounds(`${year}-${month}-${day}`);
        expect(bounds?.beginEarliest).to.equal(days[0]);
        expect(bounds?.beginLatest).to.equal(days.at(-1));
      }),
      { numRuns: 100 },
    );
  });

  it('finds the leap years of every mask', () => {
    const digits = '0123456789X'.split('');
    for (const thousands of ['1', 'X'])
      for (const hundreds of ['0', '3', '4', 'X'])
        for (const tens of digits)
          for (const ones of digits) {
            const mask = thousands + hundreds + tens + ones;
            const fits = (year: number): boolean =>
              String(year)
                .padStart(4, '0')
                .split('')
                .every((digit, i) => mask[i] === 'X' || mask[i] === digit);
            let [first, last] = [Infinity, -Infinity];
            for (let year = 0; year < 10_000; year += 4)
              if ((year % 100 !== 0 || year % 400 === 0) && fits(year)) [first, last] = [Math.min(first, year), year];
            const bounds = edtfTextBounds(`${mask}-02-29`);
            expect(bounds?.beginEarliest, mask).to.equal(first === Infinity ? undefined : msFromDate(first, 2, 29));
            expect(bounds?.beginLatest, mask).to.equal(first === Infinity ? undefined : msFromDate(last, 2, 29));
          }
  });

  describe('hostile text', () => {
    const read = (text: string): Edtf | null => {
      let said = 0;
      const value = parseEdtf(text, ({ message, start, end }) => {
        said++;
        expect(message).to.match(/\(character \d+\)$/);
        expect(message.length).to.be.below(250);
        expect(start).to.be.within(0, text.length);
        expect(end).to.be.within(start ?? 0, text.length);
      });
      expect(said).to.equal(value === null ? 1 : 0);
      return value;
    };
    it('never throws, and always says one thing about what it refuses', () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789X-/.[]{},?~%YESTZ:+'.split('')) })),
          (text) => void read(text),
        ),
        { numRuns: 5000 },
      );
    });
    it('does not read what is too long', () => {
      for (const text of [
        '1'.repeat(1e6),
        '['.repeat(1e6),
        `[${'1999,'.repeat(1e5)}1999]`,
        `Y${'9'.repeat(1e6)}`,
        '?'.repeat(1e6),
        `1999${'-01'.repeat(1e5)}`,
      ])
        expect(read(text)).to.equal(null);
    });
    it('takes absurd exponents and digits for what they are', () => {
      for (const text of ['Y9999999999999999', 'Y1E9999999', 'Y-9E15', '1950S9', 'Y12345E2S99']) read(text);
      expect(read('Y-138E8')).to.not.equal(null);
    });
  });
});
