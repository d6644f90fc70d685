import { expect } from 'chai';
import { lexiconOf } from '../../../src/extract/events/lexicon.js';
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from '../../../src/extract/events/words.js';
import { englishEvents } from '../../../src/extract/locales/en-events.js';

describe('the English words of events', () => {
  const lexicon = lexiconOf(englishEvents);

  const forms: readonly [form: string, lemma: string][] = [
    ['banned', 'ban'],
    ['agreed', 'agree'],
    ['denies', 'deny'],
    ['launching', 'launch'],
    ['met', 'meet'],
    ['stolen', 'steal'],
    ['hijacking', 'hijack'],
    ['admitted', 'admit'],
    ['visited', 'visit'],
    ['opened', 'open'],
    ['seized', 'seize'],
    ['found', 'find'],
    ['founded', 'found'],
    ['pays', 'pay'],
  ];
  for (const [form, lemma] of forms)
    it(`knows “${form}” as a form of “${lemma}”`, () => expect(lexicon.word(form).lemma).to.equal(lemma));

  it('knows what a form can be', () => {
    const kinds = (form: string): number => lexicon.word(form).kinds;
    expect(kinds('put')).to.equal(BASE | PARTICIPLE | PAST);
    expect(kinds('broke')).to.equal(PAST);
    expect(kinds('broken')).to.equal(PARTICIPLE);
    expect(kinds('tries')).to.equal(THIRD);
    expect(kinds('banning')).to.equal(GERUND);
    expect(kinds('rewilded'), 'a verb of no list').to.equal(PARTICIPLE | PAST);
    expect(kinds('seed')).to.equal(0);
  });

  it('knows the plural of an event and what is an event only in the plural', () => {
    expect(lexicon.word('quakes')).to.include({ singular: 'quake', event: 'disaster' });
    expect(lexicon.word('sanctions')).to.include({ singular: 'sanctions', event: 'sanctions' });
    expect(lexicon.word('spoons').event).to.equal(null);
  });

  it('tells the same of a form when it is asked again, and after more forms than it keeps', () => {
    const before = lexicon.word('arrested');
    for (let i = 0; i < 60_000; i++) lexicon.word(`word${i}`);
    expect(lexicon.word('arrested')).to.deep.equal(before);
  });

  it('has about twenty categories and three hundred triggers', () => {
    expect(lexicon.weight.size).to.be.within(18, 30);
    const forms = englishEvents.categories
      .split(/[|\s]+/)
      .flatMap((form) => (form.includes('+') ? [form.split('+')[0] ?? '', form.replace('+', '')] : [form]));
    const triggers = new Set(
      forms.filter((form) => (lexicon.word(form).event ?? '') !== '' || lexicon.word(form).category !== ''),
    );
    expect(triggers.size).to.be.above(300);
    for (const weight of lexicon.weight.values()) expect(weight).to.be.within(0, 1);
  });

  it('unpacks a language once', () => {
    expect(lexiconOf(englishEvents)).to.equal(lexicon);
  });
});
