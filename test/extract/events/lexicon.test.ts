import { expect } from 'chai';
import { lexiconOf } from '../../../src/extract/events/lexicon.js';
import { englishEvents } from '../../../src/extract/locales/en-events.js';

describe('the English words of events', () => {
  const lexicon = lexiconOf(englishEvents);

  const forms: readonly [form: string, lemma: string][] = [
    ['banned', 'ban'], ['agreed', 'agree'], ['denies', 'deny'], ['launching', 'launch'], ['met', 'meet'], ['stolen', 'steal'], ['hijacking', 'hijack'],
    ['admitted', 'admit'], ['visited', 'visit'], ['opened', 'open'], ['seized', 'seize'], ['found', 'find'], ['founded', 'found'], ['pays', 'pay'],
  ];
  for (const [form, lemma] of forms) it(`knows “${form}” as a form of “${lemma}”`, () => expect(lexicon.verbs.get(form)?.lemma).to.equal(lemma));

  it('has about twenty categories and three hundred triggers', () => {
    expect(lexicon.weight.size).to.be.within(18, 30);
    expect(lexicon.verbCategory.size + [...lexicon.eventNouns.values()].filter(Boolean).length).to.be.above(300);
    for (const weight of lexicon.weight.values()) expect(weight).to.be.within(0, 1);
  });

  it('unpacks a language once', () => {
    expect(lexiconOf(englishEvents)).to.equal(lexicon);
  });
});
