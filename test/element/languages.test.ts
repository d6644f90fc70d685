import { expect } from '@open-wc/testing';
import { textsIn } from '../../src/element/texts/languages.js';
import { MENU_ENGLISH } from '../../src/element/texts/menu-messages.js';
import type { Message } from '../../src/element/texts/messages.js';
import { MORE_ENGLISH } from '../../src/element/texts/more-messages.js';
import { frame, label, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const LANGUAGES = ['de', 'es', 'fr'];
const STORY = [
  { id: 'a', title: 'Fund', when: '[1850..1859]' },
  { id: 'b', title: 'Bau', when: '1870~' },
];

/** All the texts of a message, by plural form. */
function forms(message: Message): [form: string, text: string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

describe('languages', () => {
  for (const lang of LANGUAGES) {
    describe(lang, () => {
      it('says in every form of a text all that the English one says', async () => {
        const texts = await textsIn(lang);
        for (const [key, english] of Object.entries({ ...MORE_ENGLISH, ...MENU_ENGLISH })) {
          const wanted = placeholders(forms(english).at(-1)?.[1] ?? '');
          const own: unknown = Reflect.get(texts ?? {}, key);
          for (const [form, text] of forms(own as Message))
            expect(placeholders(text), `${key} ${form}`).to.deep.equal(wanted);
        }
      });

      it('has no plural form that the language has not', async () => {
        const known = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
        const { dates, ...texts } = (await textsIn(lang)) ?? {};
        for (const message of Object.values(texts))
          for (const [form] of forms(message)) if (form !== '') expect(known).to.include(form);
        expect(dates?.seasons).to.have.length(4);
      });
    });
  }

  it('has texts for the regions of a language, and none for what it does not speak', async () => {
    expect(await textsIn('de-AT')).to.equal(await textsIn('DE'));
    for (const lang of ['tlh', 'en-GB', 'constructor', '__proto__', ''])
      expect(await textsIn(lang), lang).to.equal(null);
  });

  it('are spoken from the first picture on: bars, dates and buttons', async () => {
    const timeline = await timelineOf(STORY, (element) => {
      element.lang = 'de-CH';
    });
    expect(label(timeline, 'a').textContent).to.contain('zwischen 1850 und 1859');
    expect(label(timeline, 'b').textContent).to.contain('etwa 1870');
    await timeline.equipped;
    await timeline.updateComplete;
    expect(one(timeline, '.toolbar').textContent).to.contain('Liste').and.to.contain('2 Ereignisse');
  });

  const EAST_ASIAN = [
    { id: 'a', title: '会', when: '2021-05-19/2021-05-30' },
    { id: 'b', title: '法', when: '2021-06/..' },
    { id: 'c', title: '工', when: '[2021-06-03..2021-06-09]' },
    { id: 'd', title: '始', when: '2021-06' },
  ];
  const spoken: Readonly<Record<string, readonly string[]>> = {
    ja: ['5月19日～30日', '6月から', '6月3日から9日の間'],
    'zh-Hans': ['5月19日至30日', '月起', '6月3日至9日之间'],
    'zh-HK': ['5月19日至30日', '6月起', '6月3日至9日之間'],
    ko: ['5월 19일~30일', '6월부터', '6월 3일에서 9일 사이'],
  };
  for (const [lang, told] of Object.entries(spoken)) {
    it(`have the dates of ${lang} as they are written there, spans and open ends too, and named with the year first`, async () => {
      const timeline = await timelineOf(EAST_ASIAN, (element) => (element.lang = lang));
      timeline.fit({ animate: false });
      await frame(3);
      for (const [i, text] of told.entries())
        expect(label(timeline, 'abc'.charAt(i)).textContent.replaceAll(/\s+/g, ' ')).to.contain(text);
      for (const id of 'abcd')
        expect(label(timeline, id).getAttribute('aria-label'))
          .to.match(/^\S+ \D{0,3}2021/u)
          .and.not.match(/[,，、] *2021[年년]/u);
    });
  }

  it('follow the page', async () => {
    const timeline = await timelineOf(STORY);
    expect(label(timeline, 'b').textContent).to.contain('about 1870');
    timeline.lang = 'fr';
    await waitUntil(() => label(timeline, 'b').textContent.includes('vers 1870'));
    timeline.lang = 'tlh';
    await waitUntil(() => label(timeline, 'b').textContent.includes('about 1870'));
  });

  it('leave the page the last word', async () => {
    const timeline = await timelineOf(STORY, (element) => {
      element.lang = 'es';
      element.messages = { dates: { about: 'circa {date}' }, summary: { other: '{n} cosas' } };
    });
    expect(label(timeline, 'b').textContent).to.contain('circa 1870');
    expect(label(timeline, 'a').textContent).to.contain('entre 1850 y 1859');
    expect(one(timeline, '.toolbar').textContent).to.contain('2 cosas');
  });
});
