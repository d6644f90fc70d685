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
    ['“won’t”', "The firm won't sign the treaty on Friday."],
    ['“can’t”', "The court can't jail the minister on Friday."],
  ] as const)
    it(`tell of nothing that has happened behind ${why}`, () => expect(told(text)).to.deep.equal([]));

  it('leave a name with an apostrophe whole', () => {
    expect(told("On 3 May 2025 O'Neill resigned.")).to.deep.equal(["2025-05-03 appointment: O'Neill resigned"]);
  });
});
