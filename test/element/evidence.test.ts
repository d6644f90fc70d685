import { expect } from 'chai';
import { certaintyWords, evidenceWords } from '../../src/element/panels/evidence.js';
import { Dictionary } from '../../src/element/texts/messages.js';
import { MORE_ENGLISH } from '../../src/element/texts/more-messages.js';

Dictionary.learn(MORE_ENGLISH);
const dictionary = new Dictionary();
const inWords = (edtf: string): string | null =>
  edtf === '2021-06-03' ? 'Thursday 3 June 2021' : edtf === '2021-06-02' ? 'Wednesday 2 June 2021' : null;

describe('evidence in words', () => {
  for (const [what, evidence, words] of [
    [
      'a weekday',
      { text: 'Wednesday', anchor: '2021-06-03', anchorBasis: 'publication date', rule: 'weekday-before-publication' },
      '“Wednesday”, the last one before publication on Thursday 3 June 2021',
    ],
    [
      'a rule without a text of its own',
      { text: 'earlier this year', anchor: '2021-06-03', anchorBasis: 'publication date', rule: 'something-new' },
      '“earlier this year”, reckoned from publication date, Thursday 3 June 2021',
    ],
    [
      'another event',
      { text: 'days later', anchor: '2021-06-02', anchorBasis: 'The landing', rule: 'something-new' },
      '“days later”, reckoned from “The landing” (Wednesday 2 June 2021)',
    ],
    [
      'what came after another event',
      { text: '', anchor: '2021-06-02', anchorBasis: 'The landing', rule: 'after' },
      'after “The landing” (Wednesday 2 June 2021)',
    ],
    [
      'an anchor that is no date',
      { text: 'days later', anchor: 'some day', anchorBasis: 'The landing', rule: 'something-new' },
      '“days later”, reckoned from “The landing” (some day)',
    ],
    [
      'only what it was reckoned from',
      { text: 'then', anchorBasis: 'the previous date in the text', rule: 'something-new' },
      '“then”, reckoned from the previous date in the text',
    ],
    [
      'a date that says itself',
      { text: '2 June', value: '2021-06-02', rule: 'date' },
      '“2 June”, that is Wednesday 2 June 2021',
    ],
    ['a value that is only repeated', { text: '2021-06-02', value: '2021-06-02', rule: 'date' }, '“2021-06-02”'],
    [
      'no words at all',
      { text: '', anchor: '2021-06-03', rule: 'publication' },
      'the day of publication, Thursday 3 June 2021',
    ],
    ['nothing', { text: '', rule: 'unknown' }, ''],
    [
      'a rule that has the name of something in every object',
      { text: 'then', anchor: '2021-06-03', rule: 'constructor' },
      '“then”',
    ],
    [
      'an anchor that looks like a pattern',
      { text: '', anchor: '$& and $1', rule: 'publication' },
      'the day of publication, $& and $1',
    ],
  ] as const) {
    it(`tells of ${what}`, () => expect(evidenceWords(evidence, dictionary, inWords)).to.equal(words));
  }

  it('has words for every certainty, and none where nothing is said', () => {
    for (const certainty of ['explicit', 'derived', 'bounded', 'vague', 'expected'] as const)
      expect(certaintyWords({ id: 'a', title: 'A', certainty }, dictionary)).to.match(/\.$/);
    expect(certaintyWords({ id: 'a', title: 'A' }, dictionary)).to.equal('');
  });
});

describe('messages', () => {
  it('fill placeholders and choose plural forms', () => {
    expect(dictionary.text('earlier', { n: 1 })).to.equal('1 earlier');
    expect(dictionary.text('matches', { n: 1 })).to.equal('1 match');
    expect(dictionary.text('matches', { n: 12_345 })).to.equal('12,345 matches');
  });
  it('can be replaced one by one, with the plural forms of their language', () => {
    const polish = new Dictionary(
      { matches: { one: '{n} wynik', few: '{n} wyniki', many: '{n} wyników', other: '{n} wyniku' } },
      'pl',
    );
    expect([1, 3, 5].map((n) => polish.text('matches', { n }))).to.deep.equal(['1 wynik', '3 wyniki', '5 wyników']);
    expect(polish.text('list')).to.equal('List');
  });
  it('fall back to English for a language that is none', () => {
    expect(new Dictionary({}, '!!').lang).to.equal('en');
  });
  it('leave unknown placeholders as they are', () => {
    expect(new Dictionary({ list: '{n} {what}' }).text('list', { n: 2 })).to.equal('2 {what}');
  });
});
