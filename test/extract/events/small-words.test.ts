import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

const told = (text: string): string[] => {
  const { events } = extractEvents(text, { published: '2025-05-12' });
  return events.map(({ when, category = '', title }) => `${when} ${category}: ${title}`);
};

describe('words that turn what a sentence tells', () => {
  for (const [why, text] of [
    ['a contracted “not” with a curved apostrophe', 'The two sides haven’t signed the treaty on Monday.'],
    ['a contracted “not” with a straight one', "The firm didn't close the plant in May 2024."],
    ['one in capitals', 'The two sides HAVEN’T signed the treaty on Monday.'],
    ['“NOT”', 'The two sides have NOT signed the treaty on Monday.'],
    ['“NEVER”', 'The court NEVER jailed him in 2020.'],
    ['“never” alone', 'The minister never resigned in 2020.'],
    ['“won’t”', "The firm won't sign the treaty on Friday."],
    ['“can’t”', "The court can't jail the minister on Friday."],
  ] as const)
    it(`tell of nothing that has happened behind ${why}`, () => expect(told(text)).to.deep.equal([]));

  it('lay stress in capitals only where they deny', () => {
    expect(told('On 3 May 2025 the NOT group signed the treaty.')).to.deep.equal([
      '2025-05-03 agreement: NOT group signed the treaty',
    ]);
    expect(told('The firm not only closed the plant in May 2024 but sold it.')[0]).to.match(/^2024-05 /);
  });

  it('leave a name with an apostrophe whole', () => {
    expect(told("On 3 May 2025 O'Neill resigned.")).to.deep.equal(["2025-05-03 appointment: O'Neill resigned"]);
  });
});
