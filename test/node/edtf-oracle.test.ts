import edtf from 'edtf';
import { expect } from 'chai';
import fc from 'fast-check';
import { edtfBounds } from '../../src/model/edtf-bounds.js';
import { parseEdtf } from '../../src/model/edtf-parse.js';
import { day, month, plainYear } from '../support/edtf-text.js';

/** The package's own mistakes are listed: which texts are tried must not change by chance. */
const SEED = 2021;

/** What the edtf package (4.11) says of a text: its outer ends as we write them (end exclusive), or "no". */
function theirs(text: string): string {
  try {
    const { min, max } = edtf(text);
    return `${String(min ?? -Infinity)} ${String(max === null ? Infinity : max + 1)}`;
  } catch {
    return 'no';
  }
}

function ours(text: string): string {
  const value = parseEdtf(text);
  if (value === null) return 'no';
  const { beginEarliest, endLatest } = edtfBounds(value);
  return `${beginEarliest} ${endLatest}`;
}

/**
 * Dates of which they make something else, each with an example that is checked, so that a note that is no longer true
 * fails.
 */
const DEVIATIONS: readonly { readonly form: RegExp; readonly example: string; readonly why: string }[] = [
  { form: /X.*[?~%]/, example: '201X?', why: 'they allow no marks beside unspecified digits; level 2 does' },
  { form: /^-.*X/, example: '-1985-XX', why: 'before year 0 they take the last month for the first' },
  { form: /-02-29/, example: '1901-02-29', why: 'they believe in 29 February every year' },
  { form: /^0000-02-28/, example: '0000-02-28', why: 'they take year 0 for 1900, which has no 29 February' },
  { form: /-(?:X.|.X)-(?:29|2X|3|X)/, example: '1985-X2-31', why: 'they allow a day in months that lack it' },
];

describe('EDTF beside the edtf package', () => {
  const mark = fc.constantFrom('', '', '?', '~', '%');
  const date = fc.oneof(
    fc.tuple(plainYear, mark).map((parts) => parts.join('')),
    fc.tuple(plainYear, month, mark).map(([year, month, mark]) => `${year}-${month}${mark}`),
    fc.tuple(plainYear, month, day, mark).map(([year, month, day, mark]) => `${year}-${month}-${day}${mark}`),
  );
  const whole = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
  const side = fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: fc.constantFrom('..', '') });

  it('dates with marks and unspecified digits', () => {
    fc.assert(
      fc.property(date, (text) => {
        fc.pre(!DEVIATIONS.some(({ form }) => form.test(text)));
        expect(ours(text), text).to.equal(theirs(text));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('intervals', () => {
    fc.assert(
      fc.property(side, side, (start, end) => {
        // They refuse ends that overlap (1999-05/1999); the specification gives 2004-02-01/2005 as an example and sets
        // no order inside a unit.
        fc.pre(start.length < 4 || end.length < 4 || start.slice(0, end.length) !== end.slice(0, start.length));
        const text = `${start}/${end}`;
        fc.pre(!['/', '/..', '../'].includes(text)); // nothing is known: they take two of them, we take those with an open end
        expect(ours(text), text).to.equal(theirs(text));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('sets', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('[]', '{}'),
        fc.uniqueArray(whole, { minLength: 1, maxLength: 4 }),
        (brackets, members) => {
          // They take the ends of the first and the last member, in whatever order these stand.
          const length = Math.min(...members.map((member) => member.length));
          const text = `${brackets[0]}${[...new Set(members.map((member) => member.slice(0, length)))].sort().join(',')}${brackets[1]}`;
          expect(ours(text), text).to.equal(theirs(text));
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });

  describe('differs, knowingly', () => {
    const cases: [text: string, why: string][] = [
      ...DEVIATIONS.map(({ example, why }): [string, string] => [example, why]),
      ['2001-21', 'they take the seasons for calendar quarters; spring is March to May'],
      ['2001-32', 'a southern winter is June to August'],
      ['[1667,1668,1670..1672]', 'they forget the end of the last range'],
      ['1950S2', 'they give the estimate alone; the specification says some year between 1900 and 1999'],
      ['Y170000002', 'beyond Date they have no bounds'],
      ['12', 'centuries of two digits are in ISO 8601, not in EDTF'],
      ['199', 'nor are decades of three digits'],
      ['2001-21?', 'they allow no marks on seasons'],
      ['2001-21/2002-22', 'nor seasons in intervals'],
      ['2004-06-11T10:00:00.5Z', 'they read the fraction .5 as 5 milliseconds'],
      ['2004-06-11T10:00:00Z', 'a second that lasts one second, for them no time'],
      ['1985-04-12T10:00:00Z/1985-04-12T11:00:00Z', 'they add a millisecond to the end; ours ends at eleven sharp'],
    ];
    for (const [text, why] of cases) it(`${text}: ${why}`, () => expect(ours(text)).to.not.equal(theirs(text)));
  });
});
