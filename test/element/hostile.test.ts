import { expect } from '@open-wc/testing';
import { all, frame, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const MARKUP = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';
const HOSTILE = [
  { id: MARKUP, title: MARKUP, when: '2023-03-01', category: MARKUP, group: MARKUP, description: MARKUP, actors: [MARKUP], places: [MARKUP], tags: [MARKUP], amounts: [{ value: 1, currency: 'EUR', text: MARKUP }], url: 'javascript:window.harmed=true', media: { url: 'data:text/html,<script>1</script>', caption: MARKUP, credit: MARKUP }, color: 'red;background:url(https://attacker.example/x)', relations: [{ type: 'after', target: MARKUP, max: 'P1D' }], sources: [{ title: MARKUP, url: ' JaVaScRiPt:alert(1)', quote: MARKUP, published: MARKUP, date: { text: MARKUP, anchor: MARKUP, anchorBasis: MARKUP, rule: MARKUP } }] },
  { id: 'overrides', title: 'user\u202Egpj.exe\u2066 and \u0000 more', when: '2023-03-02', color: 'url(https://attacker.example/y)' },
  { id: 'long', title: 'word '.repeat(20_000), when: '2023-03-03', category: 'x'.repeat(10_000) },
  { id: 'constructor', title: '__proto__', when: '2023-03-04', category: '__proto__' },
  { id: '__proto__', title: 'proto', when: '2023-03-05', category: 'constructor' },
];
const BAD: readonly unknown[] = [null, 5, [], '', { title: { toString: 1 } }, { when: 'yesterday' }, { title: 'No date', when: {} }, { title: 'x', start: Number.NaN }, { title: 'y', start: 1e300, end: -1e300 }, { title: 'z', when: '[[[[[' }];

describe('hostile data', () => {
  it('is only ever text: on cards, in the list, in the panel', async () => {
    const timeline = await timelineOf(HOSTILE);
    for (const { id } of timeline.events) {
      timeline.select(id);
      await waitUntil(() => all(timeline, '.detail-body').length > 0);
      await timeline.updateComplete;
    }
    timeline.select(timeline.events[0]?.id ?? '');
    timeline.listChosen = true;
    await waitUntil(() => all(timeline, '.line').length > 0);
    one(timeline, '.tool[aria-controls="legend"]').click();
    await timeline.updateComplete;
    expect(all(timeline, 'img, script, iframe, object, embed, link')).to.have.length(0);
    for (const link of all(timeline, 'a')) expect(link.getAttribute('href')).to.match(/^(?:https?|mailto):/);
    expect(Reflect.get(globalThis, 'harmed')).to.equal(undefined);
    expect(one(timeline, '.line .title').textContent).to.equal(MARKUP);
  });

  it('cannot bring an address into a style', async () => {
    const timeline = await timelineOf(HOSTILE);
    await frame();
    expect(all(timeline, '[style]').filter((element) => /url\(|attacker/.test(element.getAttribute('style') ?? ''))).to.have.length(0);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('attacker'))).to.deep.equal([]);
  });

  it('keeps overriding characters inside their own text', async () => {
    const timeline = await timelineOf(HOSTILE);
    for (const title of all(timeline, '.card .title')) expect(getComputedStyle(title).unicodeBidi).to.match(/isolate|plaintext/);
  });

  it('with towers of signs above its letters covers no other card, no lane and no line', async () => {
    const tower = `a${'\u0301\u0302\u0308'.repeat(60)}`;
    const timeline = await timelineOf([{ title: `${tower} high ${tower}`, when: '2023-03-12', category: tower }, { title: 'A quiet day', when: '2023-03-20' }]);
    await frame();
    const [card] = all(timeline, '.card');
    expect(card?.classList.contains('whole')).to.equal(false);
    expect(all(timeline, '.card').at(-1)?.classList.contains('whole')).to.equal(true);
    expect(card === undefined ? '' : getComputedStyle(card).overflowY).to.equal('clip');
    timeline.listChosen = true;
    await waitUntil(() => all(timeline, '.line').length > 0);
    expect(getComputedStyle(one(timeline, '.line')).overflowY).to.equal('clip');
  });

  it('does not push anything out of its frame', async () => {
    const timeline = await timelineOf(HOSTILE);
    await frame();
    expect(timeline.scrollWidth).to.be.at.most(timeline.clientWidth);
    for (const card of all(timeline, '.card')) expect(card.getBoundingClientRect().width).to.be.below(700);
  });

  it('leaves out or lists what it cannot read, and says so', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]): void => void said.push(...words);
    try {
      const timeline = await timelineOf([...BAD, { id: 'good', title: 'Good', when: '2023' }]);
      expect(timeline.visibleEvents().map(({ id }) => id)).to.include('good');
      await waitUntil(() => said.length > 3, 'nothing is said of bad records');
      expect(String(said[0])).to.match(/record \d+/);
    } finally {
      console.warn = warn;
    }
  });

  it('lets nothing that throws hold up the changes that come after it', async () => {
    const timeline = await timelineOf([{ id: 'good', title: 'Good', when: '2023' }]);
    const { stage } = timeline;
    const { inputOf } = stage;
    stage.inputOf = () => {
      stage.inputOf = inputOf;
      throw new Error('not now');
    };
    expect(await timeline.addEvents([{ id: 'bad', title: 'Bad', when: '2023' }]).then(() => 'done', String)).to.equal('Error: not now');
    expect(await timeline.addEvents([{ id: 'better', title: 'Better', when: '2023' }])).to.include({ added: 1 });
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['good', 'better']);
  });

  it('takes odd values of its own properties', async () => {
    const timeline = await timelineOf(HOSTILE);
    Object.assign(timeline, { query: '(.*)+$', groupBy: '__proto__', timeZone: 'Nowhere/Land', start: '????', end: '<', orientation: 'diagonal', messages: {}, lang: '!!' });
    await timeline.updateComplete;
    await frame(3);
    timeline.groupBy = 'constructor';
    timeline.query = '';
    await timeline.updateComplete;
    await frame(3);
    expect(timeline.visibleEvents().length).to.be.greaterThan(0);
  });
});
