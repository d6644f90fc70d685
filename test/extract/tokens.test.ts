import { expect } from 'chai';
import fc from 'fast-check';
import { tokenize } from '../../src/extract/tokens.js';

const words = (text: string): string =>
  tokenize(text)
    .map(({ lexeme }) => lexeme.text)
    .join(' | ');

describe('tokens', () => {
  it('keeps dotted abbreviations and apostrophes inside a word, and parts the possessive', () => {
    expect(words("The U.S. envoy's plane left at 9 o'clock a.m. sharp.")).to.equal(
      "The | U.S. | envoy | 's | plane | left | at | 9 | o'clock | a.m. | sharp | .",
    );
  });
  it('parts digits from letters, and keeps commas and points inside a number', () => {
    expect(words('In the 1980s, 1,250 of 3.5 on the 3rd of Q3')).to.equal(
      'In | the | 1980 | s | , | 1,250 | of | 3.5 | on | the | 3 | rd | of | Q | 3',
    );
  });
  it('reads a date of three numbers as three numbers', () => {
    expect(words('3.6.2021 or 10/30/89')).to.equal('3 | . | 6 | . | 2021 | or | 10 | / | 30 | / | 89');
  });
  it('knows the letters of all writings, combining marks included, by what Unicode says of them', () => {
    // No letter of two cases stands for a thing that is counted but these: Roman numerals, letters in circles.
    const isOfTwoCases = (unit: string): boolean => /[\u2160-\u217f\u2183\u2184\u24b6-\u24e9]/.test(unit);
    const misread: string[] = [];
    for (let code = 0; code < 0x1_0000; code++) {
      const unit = String.fromCharCode(code);
      const [token] = tokenize(unit);
      const isLetter = /[\p{L}\p{M}]/u.test(unit) || isOfTwoCases(unit);
      if ((token?.lexeme.kind === 'word') !== isLetter) misread.push(unit);
    }
    // Of Latin writing only the raised letters of "1ª" and "2º" are taken for marks.
    expect(misread).to.deep.equal(['ª', 'º']);
  });
  it('gives offsets that slice to its text, in order, and drops only white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).to.equal(token.lexeme.text);
          expect(text.slice(end, token.start).trim()).to.equal('');
          end = token.end;
        }
        expect(text.slice(end).trim()).to.equal('');
      }),
    );
  });
});

describe('marks', () => {
  it('are punctuation or symbols as Unicode has it', () => {
    const marks = tokenize('! " # % & ( ) * , - . / : ; ? @ [ ] _ { } $ + < = > ^ ` | ~ € – “ … ¬ ¿ × ؟ 。 ⁄ 🙂').map(
      ({ lexeme: { text, kind } }) => [text, kind],
    );
    expect(marks).to.deep.equal(marks.map(([text = '']) => [text, /\p{P}/u.test(text) ? 'punctuation' : 'symbol']));
  });
});
