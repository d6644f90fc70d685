import { expect } from 'chai';
import { Lexicon } from '../../../src/extract/timex/lexicon.js';
import { addNumbers } from '../../../src/extract/timex/numbers.js';
import { english } from '../../../src/extract/locales/en.js';
import { mostTelling, PatternCompiler, type Value } from '../../../src/extract/timex/pattern.js';
import { tokenize } from '../../../src/extract/tokens.js';

const lexicon = new Lexicon({
  words: {
    UNIT: 'day,days=D week,weeks=W',
    COLOUR: 'red green ^blue',
    PHRASE: 'at_last=1 at=2',
    OLD: 'alt~=old',
    SMALL: 'one two three',
    SCALE: 'hundred=100 thousand=1000',
    ARTICLE: 'a',
    TENS: 'twenty=20',
  },
  endings: ['', 'e', 'en'],
});
addNumbers(lexicon, english);

const compiler = new PatternCompiler(lexicon, {});

function match(pattern: string, text: string): string {
  const captures: Record<string, Value> = {};
  const tokens = tokenize(text);
  const end = new PatternCompiler(lexicon, { SOME: 'N | COLOUR' }).compile(pattern).match(tokens, 0, captures);
  return end < 0
    ? 'no'
    : `${tokens
        .slice(0, end)
        .map(({ lexeme }) => lexeme.text)
        .join(' ')} ${JSON.stringify(captures)}`;
}

describe('patterns', () => {
  it('match words, classes, options and alternatives, and capture by name', () => {
    expect(match('in N UNIT', 'in 3 days')).to.equal('in 3 days {"n":3,"unit":"D"}');
    expect(match('in N:count UNIT', 'in three weeks')).to.equal('in three weeks {"count":3,"unit":"W"}');
    expect(match('the? (day | week) =kind:x', 'week')).to.equal('week {"kind":"x"}');
    expect(match('$SOME UNIT', 'green day')).to.equal('green day {"colour":2,"unit":"D"}');
    expect(match('N UNIT !ago', '3 days ago')).to.equal('no');
    expect(match('N UNIT END', '3 days, then')).to.equal('3 days {"n":3,"unit":"D","end":""}');
  });
  it('go back where a choice does not lead on, and forget what it captured', () => {
    expect(match('(N UNIT | N) ago', '3 days')).to.equal('no');
    expect(match('(COLOUR:a | COLOUR:b) (red | days)', 'green days')).to.equal('green days {"a":2}');
    expect(match('(=x:1 red red | red) green', 'red green')).to.equal('red green {}');
  });
  it('know what they begin with and what they need', () => {
    const { first, needs } = compiler.compile('the? (N | COLOUR) UNIT');
    expect([...first]).to.deep.equal(['the', 'N', 'COLOUR']);
    expect(needs.map((need) => [...need])).to.deep.equal([['N', 'COLOUR'], ['UNIT']]);
  });
  it('are tried where the word of them that tells most is near', () => {
    expect(mostTelling([['a'], ['UNIT'], ['at', 'weeks']], lexicon)).to.deep.equal(['UNIT']);
    expect(mostTelling([['UNIT'], ['N'], ['later']], lexicon)).to.deep.equal(['later']);
    expect(mostTelling([], lexicon)).to.equal(undefined);
    // Each alternative gives its most telling need; figures tell least, they stand everywhere.
    expect(compiler.compile('(the N | in weeks)').needs).to.deep.equal([['the', 'weeks']]);
  });
  it('throw on what does not parse', () => {
    expect(() => compiler.compile('( a')).to.throw('Cannot read ( a');
    expect(() => compiler.compile('a )')).to.throw('Cannot read a )');
    expect(() => compiler.compile('NOSUCH')).to.throw('Cannot read NOSUCH');
    expect(() => compiler.compile('$NOSUCH')).to.throw('Cannot read $NOSUCH');
  });
});

describe('Lexicon', () => {
  it('gives words without a value their place in the list', () => {
    expect(match('COLOUR', 'green')).to.equal('green {"colour":2}');
  });
  it('wants a capital where the table does, and the longest phrase', () => {
    expect(match('COLOUR', 'blue')).to.equal('no');
    expect(match('COLOUR', 'Blue')).to.equal('Blue {"colour":3}');
    expect(match('PHRASE', 'at last')).to.equal('at last {"phrase":1}');
    expect(match('PHRASE', 'at least')).to.equal('at {"phrase":2}');
  });
  it('spells out endings', () => {
    expect(match('OLD', 'alten')).to.equal('alten {"old":"old"}');
  });
  it('reads numbers in figures and words', () => {
    const numbers = {
      '1,250 days': 1250,
      '2 1/2 days': 2.5,
      'twenty-three days': 23,
      'three hundred twenty days': 320,
      'a hundred days': 100,
      'two thousand days': 2000,
      '3 thousand days': 3000,
    };
    for (const [text, n] of Object.entries(numbers)) expect(match('N UNIT', text), text).to.contain(`"n":${n},`);
    expect(match('N UNIT', 'a days')).to.equal('no');
  });
});
