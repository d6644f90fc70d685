import { expect, fixture, html } from '@open-wc/testing';
import { all, frame, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const MARKUP = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';
const HOSTILE = [
  {
    id: MARKUP,
    title: MARKUP,
    when: '2023-03-01',
    category: MARKUP,
    group: MARKUP,
    description: MARKUP,
    actors: [MARKUP],
    places: [MARKUP],
    tags: [MARKUP],
    amounts: [{ value: 1, currency: 'EUR', text: MARKUP }],
    url: 'javascript:window.harmed=true',
    media: { url: 'data:text/html,<script>1</script>', caption: MARKUP, credit: MARKUP },
    color: 'red;background:url(https://attacker.example/x)',
    relations: [{ type: 'after', target: MARKUP, max: 'P1D' }],
    sources: [
      {
        title: MARKUP,
        url: ' JaVaScRiPt:alert(1)',
        quote: MARKUP,
        published: MARKUP,
        date: { text: MARKUP, anchor: MARKUP, anchorBasis: MARKUP, rule: MARKUP },
      },
    ],
  },
  {
    id: 'overrides',
    title: 'user\u202Egpj.exe\u2066 and \u0000 more',
    when: '2023-03-02',
    color: 'url(https://attacker.example/y)',
  },
  { id: 'long', title: 'word '.repeat(20_000), when: '2023-03-03', category: 'x'.repeat(10_000) },
  { id: 'constructor', title: '__proto__', when: '2023-03-04', category: '__proto__' },
  { id: '__proto__', title: 'proto', when: '2023-03-05', category: 'constructor' },
];
const BAD: readonly unknown[] = [
  null,
  5,
  [],
  '',
  { title: { toString: 1 } },
  { when: 'yesterday' },
  { title: 'No date', when: {} },
  { title: 'x', start: Number.NaN },
  { title: 'y', start: 1e300, end: -1e300 },
  { title: 'z', when: '[[[[[' },
];

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
    expect(
      all(timeline, '[style]').filter((element) => /url\(|attacker/.test(element.getAttribute('style') ?? '')),
    ).to.have.length(0);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('attacker'))).to.deep.equal([]);
  });

  it('keeps overriding characters inside their own text', async () => {
    const timeline = await timelineOf(HOSTILE);
    for (const title of all(timeline, '.card .title'))
      expect(getComputedStyle(title).unicodeBidi).to.match(/isolate|plaintext/);
  });

  it('with towers of signs above its letters covers no other card, no lane and no line', async () => {
    const tower = `a${'\u0301\u0302\u0308'.repeat(60)}`;
    const timeline = await timelineOf([
      { title: `${tower} high ${tower}`, when: '2023-03-12', category: tower },
      { title: 'A quiet day', when: '2023-03-20' },
    ]);
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
    expect(await timeline.addEvents([{ id: 'bad', title: 'Bad', when: '2023' }]).then(() => 'done', String)).to.equal(
      'Error: not now',
    );
    expect(await timeline.addEvents([{ id: 'better', title: 'Better', when: '2023' }])).to.include({ added: 1 });
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['good', 'better']);
  });

  it('takes odd values of its own properties', async () => {
    const timeline = await timelineOf(HOSTILE);
    Object.assign(timeline, {
      query: '(.*)+$',
      groupBy: '__proto__',
      timeZone: 'Nowhere/Land',
      start: '????',
      end: '<',
      orientation: 'diagonal',
      messages: {},
      lang: '!!',
    });
    await timeline.updateComplete;
    await frame(3);
    timeline.groupBy = 'constructor';
    timeline.query = '';
    await timeline.updateComplete;
    await frame(3);
    expect(timeline.visibleEvents().length).to.be.greaterThan(0);
  });

  const exotic = (): unknown[] => {
    const cyclic: Record<string, unknown> = { id: 'cyclic', title: 'Cyclic', when: '2023-03-06' };
    cyclic['extra'] = { cyclic };
    cyclic['tags'] = [cyclic];
    const thrower = {
      id: 'thrower',
      when: '2023-03-07',
      get title(): string {
        throw new Error('not for you');
      },
    };
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('trapped');
        },
        ownKeys() {
          throw new Error('trapped');
        },
        has() {
          throw new Error('trapped');
        },
      },
    );
    const { proxy: revoked, revoke } = Proxy.revocable({ title: 'Revoked', when: '2023' }, {});
    revoke();
    const mirror = new Proxy({ id: 'mirror', title: 'Mirror', when: '2023-03-08' }, {});
    return [
      cyclic,
      thrower,
      trap,
      revoked,
      mirror,
      () => 1,
      Symbol('s'),
      5n,
      new Date(0),
      new Map([['title', 'x']]),
      { id: Symbol('id'), title: 'Symbolic id', when: '2023-03-09' },
      { title: 10n, when: '2023-03-10' },
      { id: 'good', title: 'Good', when: '2023-03-11' },
    ];
  };

  /** What the console is told while something is done, and whatever is thrown past everybody. */
  async function told(act: (said: readonly string[]) => Promise<void>): Promise<string[]> {
    const said: string[] = [];
    const { warn } = console;
    const hear = (event: ErrorEvent | PromiseRejectionEvent): void =>
      void said.push(`escaped: ${event instanceof ErrorEvent ? event.message : String(event.reason)}`);
    console.warn = (...words: unknown[]): void => void said.push(words.map(String).join(' '));
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    try {
      await act(said);
    } finally {
      console.warn = warn;
      removeEventListener('error', hear);
      removeEventListener('unhandledrejection', hear);
    }
    return said;
  }

  it('of exotic objects keeps the good, and names each bad one by its number and why', async () => {
    const records = exotic();
    const said = await told(async (words) => {
      const timeline = await timelineOf(records);
      const ids = timeline.events.map(({ id }) => id);
      expect(ids).to.include.members(['cyclic', 'mirror', 'good']);
      expect(timeline.visibleEvents().map(({ id }) => id)).to.include('good');
      for (const { id } of timeline.events) {
        timeline.select(id);
        await timeline.updateComplete;
      }
      const change = await timeline.addEvents(exotic());
      expect(change.skipped).to.be.greaterThan(3);
      await waitUntil(() => words.length > 9, 'it is told');
    });
    expect(said.filter((words) => words.startsWith('escaped'))).to.deep.equal([]);
    for (const n of [1, 2, 3, 5, 6, 7]) expect(said.join('\n'), `record ${n}`).to.match(new RegExp(`record ${n}\\b`));
  });

  it('tells numbers as titles as what they are, and numbers that are no dates by their record and field', async () => {
    const said = await told(async (words) => {
      const timeline = await timelineOf([
        { id: 'number', title: 1984, when: '2023-03-01' },
        { id: 'year', title: 'A year as a number', when: 2023 },
        { id: 'nan', title: 'NaN', start: Number.NaN },
        { id: 'infinite', title: 'Infinity', start: Number.POSITIVE_INFINITY },
        { id: 'far', title: 'Far', start: 1e300 },
        { id: 'ends', title: 'Ends', start: 0, end: -1e300 },
        { id: 'invalid', title: 'Invalid', start: new Date(Number.NaN) },
        { id: 'good', title: 'Good', when: '2023-03-02' },
      ]);
      expect(timeline.visibleEvents().map(({ id }) => id)).to.include.members(['number', 'good']);
      expect(timeline.events.find(({ id }) => id === 'number')?.title).to.equal('1984');
      const { window } = timeline;
      expect(Number.isFinite(window?.start) && Number.isFinite(window?.end)).to.equal(true);
      timeline.fit({ animate: false });
      await frame(3);
      expect(Number.isFinite(timeline.window?.start)).to.equal(true);
      await waitUntil(() => words.length > 4, 'it is told');
    });
    expect(said.filter((words) => words.startsWith('escaped'))).to.deep.equal([]);
    for (const n of [2, 3, 4, 6]) expect(said.join('\n'), `record ${n}`).to.match(new RegExp(`record ${n}\\b.*start`));
  });

  it('of ten thousand categories and equal ids is drawn in some lanes, each event by an id of its own', async () => {
    const said = await told(async (words) => {
      const many = Array.from({ length: 10_000 }, (_, i) => ({
        id: i % 2 === 0 ? 'same' : `id-${i}`,
        title: `Event ${i}`,
        when: String(1000 + (i % 900)),
        category: `kind ${i}`,
      }));
      const timeline = await timelineOf(many);
      expect(all(timeline, '.lane').length).to.be.within(2, 42);
      const ids = timeline.events.map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(timeline.visibleEvents().length).to.be.greaterThan(0);
      await waitUntil(() => words.some((each) => each.includes('same')), 'equal ids are told');
    });
    expect(said.filter((words) => words.startsWith('escaped'))).to.deep.equal([]);
  });

  it('is no other way in as inline data, or from an address', async () => {
    const json = JSON.stringify({ events: HOSTILE });
    const said = await told(async () => {
      const ways: ((timeline: HTMLElement) => void)[] = [
        (timeline) => {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = json.replaceAll('<', '\\u003c');
          timeline.append(script);
        },
        (timeline) => timeline.setAttribute('src', `data:application/json,${encodeURIComponent(json)}`),
        (timeline) => timeline.setAttribute('src', URL.createObjectURL(new Blob([json], { type: 'application/json' }))),
      ];
      for (const way of ways) {
        const box = await fixture<HTMLElement>(html`<div style="inline-size: 1000px"></div>`);
        const timeline = document.createElement('event-timeline');
        way(timeline);
        box.append(timeline);
        await waitUntil(() => timeline.events.length > 0 || timeline.failure !== null, 'it has loaded');
        await timeline.ready;
        await timeline.equipped;
        for (const { id } of timeline.events) {
          timeline.select(id);
          await timeline.updateComplete;
        }
        expect(all(timeline, 'img, script, iframe, object, embed, link')).to.have.length(0);
        for (const link of all(timeline, 'a')) expect(link.getAttribute('href')).to.match(/^(?:https?|mailto):/);
      }
    });
    expect(Reflect.get(globalThis, 'harmed')).to.equal(undefined);
    expect(said.filter((words) => words.startsWith('escaped'))).to.deep.equal([]);
  });

  it('has no power by names of what every object has', async () => {
    const said = await told(async () => {
      const timeline = await timelineOf([
        ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'].map((name, i) => ({
          id: name,
          title: name,
          when: `2023-03-0${i + 1}`,
          category: name,
        })),
        JSON.parse(
          '{"id": "polluted", "title": "Polluted", "when": "2023-03-07", "__proto__": {"harmed": true}, "extra": {"__proto__": {"harmed": true}}}',
        ),
      ]);
      expect(timeline.events).to.have.length(6);
      expect(Reflect.get({}, 'harmed')).to.equal(undefined);
      for (const { id } of timeline.events) {
        timeline.select(id);
        await timeline.updateComplete;
        expect(timeline.selected).to.equal(id);
      }
      timeline.laneState = JSON.parse('{"__proto__": {"collapsed": true}, "constructor": {"rows": 1e300}}');
      await timeline.updateComplete;
      await frame(3);
      expect(timeline.visibleEvents().length).to.be.greaterThan(0);
      await timeline.removeEvents(['__proto__', 'constructor']);
      expect(timeline.events).to.have.length(4);
    });
    expect(said.filter((words) => words.startsWith('escaped'))).to.deep.equal([]);
  });
});
