import { expect } from 'chai';
import { findClauses } from '../../../src/extract/events/clauses.js';
import { lexiconOf } from '../../../src/extract/events/lexicon.js';
import { textOf } from '../../../src/extract/events/names.js';
import { tagSentence } from '../../../src/extract/events/tags.js';
import { englishEvents } from '../../../src/extract/locales/en-events.js';
import { tokenize } from '../../../src/extract/tokens.js';

/** One line for each clause: opener, subject, verb and its tense, object, and which clause it hangs on. */
function clausesOf(sentence: string): string[] {
  const lexicon = lexiconOf(englishEvents);
  const tagged = tagSentence(tokenize(sentence), lexicon, { timexes: [], headline: false, capitals: new Set() });
  return findClauses(tagged, lexicon).map(({ opener, link, subject, verb, object, parent }) => {
    const who = subject ? textOf(tagged, subject) : '-';
    const what = object ? textOf(tagged, object) : '-';
    return `${opener}${link ? ` ${link}` : ''}${parent < 0 ? '' : ` <${parent}`}: ${who} | ${verb.lemma} ${verb.tense}${verb.passive ? ' passive' : ''}${verb.negated ? ' not' : ''} | ${what}`;
  });
}

describe('findClauses', () => {
  it('reads subject, verb and object', () => {
    expect(clausesOf('Police arrested two men.')).to.deep.equal(['none: Police | arrest past | two men']);
  });

  it('tells a verb from a participle that describes', () => {
    expect(clausesOf('The arrested man paid a fine.')).to.deep.equal(['none: The arrested man | pay past | a fine']);
    expect(clausesOf('The footage released on Monday showed a car.')[0]).to.contain('release participle passive');
  });

  it('tells the noun "talks" from the verb', () => {
    expect(clausesOf('The peace talks ended.')).to.have.length(1);
    expect(clausesOf('Ada Berg visits the port.')[0]).to.contain('Ada Berg | visit present');
  });

  it('hangs a subordinate clause on the main one, before or after it', () => {
    const [main, after, second] = clausesOf('The ministers met after the army seized the port and closed the road.');
    expect(main).to.equal('none: The ministers | meet past | -');
    expect(after).to.equal('subordinate after <0: the army | seize past | the port');
    expect(second).to.contain('the army | close past');
    expect(clausesOf('After the army seized the port, ministers met in Oslo.')[0]).to.contain('subordinate after <1');
  });

  it('gives a relative clause what it describes', () => {
    expect(clausesOf('The union, which has agreed to ban flights, has pledged aid.')).to.deep.equal([
      'relative which: The union | agree perfect | -',
      'infinitive <0: The union | ban infinitive | flights',
      'comma: The union | pledge perfect | aid',
    ]);
  });

  it('lets an object do what it is ordered to do', () => {
    expect(clausesOf('They ordered a plane to land in Oslo.')[1]).to.equal(
      'infinitive <0: a plane | land infinitive | in Oslo',
    );
  });

  it('marks conditions and negations', () => {
    expect(clausesOf('The bank will lend money if the minister leaves office.')[1]).to.contain('conditional if');
    expect(clausesOf('The court did not convict him.')[0]).to.contain('convict past not');
  });

  it('takes the name in an insertion as the subject', () => {
    expect(clausesOf('The chairwoman, Ada Berg, resigned.')[0]).to.contain('Ada Berg | resign past');
    expect(clausesOf('Ada Berg, the chairwoman, resigned.')[0]).to.contain('Ada Berg | resign past');
  });
});
