import { expect } from 'chai';
import fc from 'fast-check';
import { findAmounts } from '../../../src/extract/events/amounts.js';

const read = (text: string): string =>
  findAmounts(text)
    .map(({ value, currency }) => `${value} ${currency}`)
    .join(', ');

describe('findAmounts', () => {
  const cases: readonly [text: string, amounts: string][] = [
    ['a $1-billion loan', '1000000000 USD'],
    ['a 3-billion-euro ($3.7 billion) package', '3000000000 EUR, 3700000000 USD'],
    ['£25m for the club', '25000000 GBP'],
    ['$500M', '500000000 USD'],
    ['1,5 Mrd. Euro', '1500000000 EUR'],
    ['US$ 12,500.50 in cash', '12500.5 USD'],
    ['€2.000.000', '2000000 EUR'],
    ['about 40 million roubles', '40000000 RUB'],
    ['12 gbp, then 3 Mio. EUR and 5 mn zloty', '12 GBP, 3000000 EUR, 5000000 PLN'],
    ['worth 3 billion euros.', '3000000000 EUR'],
    ['$4 a barrel, not $4bn', '4 USD, 4000000000 USD'],
    ['two euros', ''],
    ['3 billion people, 5 real estate agents', ''],
    ['$', ''],
  ];
  for (const [text, amounts] of cases) it(`reads “${text}”`, () => expect(read(text)).to.equal(amounts));

  it('knows how much each word for a number stands for', () => {
    const scales = [
      ['hundred', 100],
      ['thousand', 1000],
      ['k', 1000],
      ['million', 1e6],
      ['m', 1e6],
      ['mn', 1e6],
      ['mio', 1e6],
      ['Millionen', 1e6],
      ['billion', 1e9],
      ['bn', 1e9],
      ['b', 1e9],
      ['Mrd.', 1e9],
      ['Milliarde', 1e9],
      ['Milliarden', 1e9],
      ['trillion', 1e12],
      ['tn', 1e12],
    ] as const;
    for (const [word, value] of scales)
      expect([read(`€3 ${word} more`), read(`3 ${word} Euro more`)], word).to.deep.equal([
        `${3 * value} EUR`,
        `${3 * value} EUR`,
      ]);
  });

  it('quotes the words that it read', () => {
    const text = 'It paid $3.7 billion, then €1 more.';
    for (const { start, end, text: words } of findAmounts(text)) expect(text.slice(start, end)).to.equal(words);
  });

  it('gives finite values in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('$', '€', '1', '9', ',', '.', ' ', '-', 'billion', 'm', 'euro', 'k'), {
          maxLength: 30,
        }),
        (parts) => {
          for (const { value, start, end } of findAmounts(parts.join('')))
            expect(Number.isFinite(value) && value >= 0 && start < end).to.equal(true);
        },
      ),
      { seed: 3 },
    );
  });
});
