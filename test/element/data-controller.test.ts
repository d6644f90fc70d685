import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { serializeEvents } from '../../src/formats/formats.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { waitUntil } from '../support/wait-until.js';

const RECORDS = [
  { id: 'a', title: 'First', when: '1999' },
  { id: 'b', title: 'Second', when: '2021-06-03' },
];
const addressOf = (text: string, type: string): string => URL.createObjectURL(new Blob([text], { type }));
const titles = (timeline: EventTimeline): string[] => timeline.events.map(({ title }) => title);

/** A timeline with these attributes and this inside, as a parser makes it, and its first data. */
async function load(attributes: Readonly<Record<string, string>>, inside = ''): Promise<EventTimeline> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const timeline = document.createElement('event-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.append(...new DOMParser().parseFromString(`<body>${inside}`, 'text/html').body.childNodes);
  const loaded = oneEvent(timeline, 'timeline-load');
  box.append(timeline);
  await loaded;
  return timeline;
}

/** Counts what is fetched from now on, until it is told to end. */
function countFetches(): { readonly count: number; end(): number } {
  const { fetch } = globalThis;
  let count = 0;
  globalThis.fetch = (...from) => {
    count++;
    return fetch(...from);
  };
  return {
    get count() {
      return count;
    },
    end() {
      globalThis.fetch = fetch;
      return count;
    },
  };
}

/** What the element says when the data is bad. */
async function failure(attributes: Readonly<Record<string, string>>, inside = ''): Promise<string> {
  const timeline = document.createElement('event-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.append(...new DOMParser().parseFromString(`<body>${inside}`, 'text/html').body.childNodes);
  const failed = new Promise<string>((resolve) => {
    timeline.addEventListener('timeline-error', ({ error }) => resolve(error.message));
  });
  (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
  return failed;
}

describe('data from an address', () => {
  it('loads a list of records, and an object with one', async () => {
    expect(titles(await load({ src: addressOf(JSON.stringify(RECORDS), 'application/json') }))).to.deep.equal([
      'First',
      'Second',
    ]);
    expect(
      titles(await load({ src: addressOf(JSON.stringify({ events: RECORDS }), 'application/json') })),
    ).to.deep.equal(['First', 'Second']);
  });

  it('loads the undated events that stand in a list of their own', async () => {
    expect(
      titles(
        await load({
          src: addressOf(
            JSON.stringify({ events: RECORDS, undated: [{ id: 'c', title: 'Third' }] }),
            'application/json',
          ),
        }),
      ),
    ).to.deep.equal(['First', 'Second', 'Third']);
  });

  it('knows JSON-LD and TimelineJS where the server calls them JSON, as it does', async () => {
    const events: TimelineEvent[] = [
      { id: 'a', title: 'First', when: '1999' },
      { id: 'b', title: 'Second', when: '2021-06-03', tags: ['x'] },
    ];
    for (const format of ['jsonld', 'timelinejs']) {
      const { events: read } = await load({ src: addressOf(serializeEvents(events, { format }), 'application/json') });
      expect(read, format).to.deep.equal(events);
    }
    const own = [{ ...RECORDS[0], extra: { '@type': 'x', start_date: {} } }];
    expect((await load({ src: addressOf(JSON.stringify(own), 'application/json') })).events).to.deep.equal(own);
  });

  it('loads CSV by its media type, or by the attribute', async () => {
    const csv = 'title,when\nFirst,1999\n';
    expect(titles(await load({ src: addressOf(csv, 'text/csv') }))).to.deep.equal(['First']);
    expect(titles(await load({ src: addressOf(csv, 'application/json'), type: 'text/csv' }))).to.deep.equal(['First']);
  });

  it('extracts events from an article', async () => {
    const timeline = await load({
      src: addressOf('The council met on Wednesday.', 'text/plain'),
      published: '2021-06-03',
    });
    expect(timeline.events[0]?.when).to.equal('2021-06-02');
  });

  it('goes with the address: then what stands inside the element is shown, or nothing', async () => {
    const src = addressOf(JSON.stringify(RECORDS), 'application/json');
    const bare = await load({ src });
    bare.removeAttribute('src');
    await bare.ready;
    expect(titles(bare)).to.deep.equal([]);
    expect(bare.shadowRoot?.textContent).to.contain('No events');
    const listed = await load(
      { src },
      '<ol><li><time datetime="1969-07-20">20 July 1969</time> Two walk on the Moon</li></ol>',
    );
    expect(titles(listed)).to.deep.equal(['First', 'Second']);
    listed.removeAttribute('src');
    await listed.ready;
    expect(titles(listed)).to.deep.equal(['Two walk on the Moon']);
    listed.src = src;
    await listed.ready;
    expect(titles(listed)).to.deep.equal(['First', 'Second']);
  });

  it('stays where the page has given events itself, or added some to an element that points at nothing', async () => {
    const own = await load({ src: addressOf(JSON.stringify(RECORDS), 'application/json') });
    own.events = [{ id: 'c', title: 'Own', when: '2001' }];
    await own.ready;
    own.removeAttribute('src');
    await own.updateComplete;
    await own.ready;
    expect(titles(own)).to.deep.equal(['Own']);
    const live = await fixture<EventTimeline>(html`<event-timeline></event-timeline>`);
    await live.addEvents([{ id: 'd', title: 'Added', when: '2002' }]);
    const { parentElement } = live;
    live.remove();
    parentElement?.append(live);
    await live.ready;
    expect(titles(live)).to.deep.equal(['Added']);
  });

  it('reads an article whose given date is none by what it says itself', async () => {
    const timeline = await load({
      src: addressOf('Published 3 June 2021\n\nThe council met on Wednesday.', 'text/plain'),
      published: 'May 1990',
    });
    expect(timeline.events[0]?.when).to.equal('2021-06-02');
  });

  it('skips bad records and counts them', async () => {
    const timeline = document.createElement('event-timeline');
    timeline.src = addressOf(JSON.stringify([...RECORDS, 7, null]), 'application/json');
    const loaded = oneEvent(timeline, 'timeline-load');
    (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
    expect(await loaded).to.include({ count: 2, skipped: 2 });
  });

  for (const [type, text] of [
    ['text/csv', 'title,when,category\nFirst,1999,Rail\n,,Sea\n'],
    ['application/json', '{"events": [{"title": "First", "when": "1999"}], "undated": [{"category": "Sea"}]}'],
  ] as const) {
    it(`counts bad records of ${type}, too: ${text.slice(0, 12)}…`, async () => {
      const timeline = document.createElement('event-timeline');
      timeline.src = addressOf(text, type);
      const loaded = oneEvent(timeline, 'timeline-load');
      (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
      expect(await loaded).to.include({ count: 1, skipped: 1 });
    });
  }

  it('shows only the last of two addresses', async () => {
    const timeline = document.createElement('event-timeline');
    timeline.src = addressOf(JSON.stringify([{ title: 'Old', when: '1999' }]), 'application/json');
    (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
    timeline.src = addressOf(JSON.stringify([{ title: 'New', when: '1999' }]), 'application/json');
    await oneEvent(timeline, 'timeline-load');
    await timeline.ready;
    expect(titles(timeline)).to.deep.equal(['New']);
  });

  it('is not ready before the data is drawn', async () => {
    const timeline = document.createElement('event-timeline');
    timeline.src = addressOf(JSON.stringify(RECORDS), 'application/json');
    (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
    await timeline.ready;
    expect(titles(timeline)).to.deep.equal(['First', 'Second']);
  });

  it('says what is missing, and tries again on demand', async () => {
    expect(await failure({ src: '/nowhere.json' })).to.match(/nowhere\.json could not be loaded: 404/);
  });

  it('says where JSON goes wrong', async () => {
    expect(await failure({ src: addressOf('[\n{"title": }]', 'application/json') })).to.match(
      /could not be read: line 2, column/,
    );
  });

  it('says what it cannot read', async () => {
    expect(await failure({ src: addressOf('x', 'application/pdf') })).to.contain('application/pdf');
    expect(await failure({ src: 'http://[' })).to.contain('is not an address');
  });

  it('keeps what it has loaded, its window and its selection where it is moved, at once or a moment later', async () => {
    const timeline = await load({ src: addressOf(JSON.stringify(RECORDS), 'application/json') });
    const fetched = countFetches();
    let loads = 0;
    timeline.addEventListener('timeline-load', () => loads++);
    timeline.zoomTo({ start: Date.UTC(2019, 0), end: Date.UTC(2023, 0) }, { animate: false });
    timeline.select('b');
    await timeline.updateComplete;
    const { events, window } = timeline;
    for (const waitMs of [0, 1, 60]) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      if (waitMs > 0) {
        timeline.remove();
        await aTimeout(waitMs);
      }
      box.append(timeline);
      await timeline.ready;
      await aTimeout(100);
      expect(timeline.events, `${waitMs} ms`).to.equal(events);
      expect(timeline.window, `${waitMs} ms`).to.deep.equal(window);
      expect(timeline.selected, `${waitMs} ms`).to.equal('b');
    }
    expect(fetched.end()).to.equal(0);
    expect(loads).to.equal(0);
  });

  it('loads once where it is moved while it loads', async () => {
    const fetched = countFetches();
    const timeline = document.createElement('event-timeline');
    timeline.src = addressOf(JSON.stringify(RECORDS), 'application/json');
    const [one, other] = [await fixture<HTMLElement>(html`<div></div>`), await fixture<HTMLElement>(html`<div></div>`)];
    one.append(timeline);
    await waitUntil(() => fetched.count === 1, 'it never fetched');
    other.append(timeline);
    await timeline.ready;
    expect(titles(timeline)).to.deep.equal(['First', 'Second']);
    expect(fetched.count).to.equal(1);
    expect(fetched.end()).to.equal(1);
  });

  it('ends a load where it leaves the page, and loads again where it comes back', async () => {
    const timeline = await load({ src: addressOf(JSON.stringify(RECORDS), 'application/json') });
    const { parentElement } = timeline;
    const { fetch } = globalThis;
    let signal: AbortSignal | null | undefined;
    globalThis.fetch = (_, options) => {
      signal = options?.signal;
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    };
    timeline.src = addressOf(JSON.stringify(RECORDS.slice(1)), 'application/json');
    await waitUntil(() => signal !== undefined, 'it never fetched');
    globalThis.fetch = fetch;
    timeline.remove();
    await aTimeout(1);
    expect(signal?.aborted).to.equal(true);
    parentElement?.append(timeline);
    await timeline.ready;
    expect(titles(timeline)).to.deep.equal(['Second']);
  });

  it('loads another address that it is given while it is away', async () => {
    const timeline = await load({ src: addressOf(JSON.stringify(RECORDS), 'application/json') });
    const { parentElement } = timeline;
    timeline.remove();
    await aTimeout(1);
    timeline.src = addressOf(JSON.stringify(RECORDS.slice(1)), 'application/json');
    parentElement?.append(timeline);
    await timeline.ready;
    expect(titles(timeline)).to.deep.equal(['Second']);
  });

  it('yields to events that the page sets while it is still loading', async () => {
    const timeline = document.createElement('event-timeline');
    timeline.src = addressOf(JSON.stringify(RECORDS), 'application/json');
    (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
    await timeline.updateComplete;
    timeline.events = [{ title: 'Own', when: '2000' }];
    await timeline.ready;
    await aTimeout(100);
    expect(titles(timeline)).to.deep.equal(['Own']);
  });

  it('yields to events that the page sets', async () => {
    const timeline = await load({ src: addressOf(JSON.stringify(RECORDS), 'application/json') });
    timeline.events = [{ title: 'Own', when: '2000' }];
    await timeline.ready;
    expect(titles(timeline)).to.deep.equal(['Own']);
  });
});

describe('inline data', () => {
  it('is a script of JSON or CSV', async () => {
    expect(titles(await load({}, `<script type="application/json">${JSON.stringify(RECORDS)}</script>`))).to.deep.equal(
      ['First', 'Second'],
    );
    expect(titles(await load({}, '<script type="text/csv">title,when\nFirst,1999</script>'))).to.deep.equal(['First']);
  });

  it('is a list, when there is no script', async () => {
    expect(titles(await load({}, '<ol><li><time datetime="1999">1999</time> First</li></ol>'))).to.deep.equal([
      'First',
    ]);
    const both = `<ol><li><time datetime="1999">1999</time> List</li></ol><script type="application/json">${JSON.stringify(RECORDS)}</script>`;
    expect(titles(await load({}, both))).to.deep.equal(['First', 'Second']);
  });

  it('is followed when it changes', async () => {
    const timeline = await load({}, '<ol><li><time datetime="1999">1999</time> First</li></ol>');
    timeline.querySelector('time')?.setAttribute('datetime', '2001');
    await waitUntil(() => timeline.events[0]?.when === '2001', 'the new date never came');
    timeline.querySelector('ol')?.append(Object.assign(document.createElement('li'), { textContent: 'Second' }));
    await waitUntil(() => timeline.events.length === 2, 'the new item never came');
  });

  it('stays what it is where the element is moved, and is followed there and while it is away', async () => {
    const timeline = await load({}, '<ol><li><time datetime="1999">1999</time> First</li></ol>');
    const { events } = timeline;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(timeline);
    await timeline.ready;
    await aTimeout(50);
    expect(timeline.events).to.equal(events);
    timeline.remove();
    await aTimeout(1);
    timeline.querySelector('time')?.setAttribute('datetime', '2001');
    box.append(timeline);
    await waitUntil(() => timeline.events[0]?.when === '2001', 'the date from while it was away never came');
    timeline.querySelector('time')?.setAttribute('datetime', '2002');
    await waitUntil(() => timeline.events[0]?.when === '2002', 'the new date never came');
  });

  it('may come while the page is still being parsed', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const timeline = document.createElement('event-timeline');
    box.append(timeline);
    await timeline.ready;
    const loaded = oneEvent(timeline, 'timeline-load');
    timeline.append(
      ...new DOMParser().parseFromString('<ol><li><time>1999</time> Late</li></ol>', 'text/html').body.childNodes,
    );
    await loaded;
    expect(titles(timeline)).to.deep.equal(['Late']);
  });

  it('says what is wrong with it', async () => {
    expect(await failure({}, '<script type="application/json">{"events": [</script>')).to.match(
      /The data inside the element could not be read: line 1/,
    );
  });

  it('never runs what stands in it', async () => {
    const hostile = [
      {
        title: '<img src=x onerror="window.hacked=1">',
        when: '1999',
        url: 'javascript:window.hacked=1',
        color: 'red;background:url(//x)',
      },
      { title: 'x', when: '2021-99-99', ['__proto__']: { polluted: true } },
      JSON.parse(
        '{"title":"p","when":"1999","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      ),
      { title: { toString: 1 }, when: [] },
    ];
    const timeline = await load(
      {},
      `<script type="application/json">${JSON.stringify(hostile).replaceAll('<', '\\u003c')}</script>`,
    );
    timeline.select(timeline.events[0]?.id ?? '');
    await timeline.updateComplete;
    const drawn = timeline.shadowRoot;
    expect(drawn?.querySelector('img, script') === null).to.equal(true);
    for (const link of drawn?.querySelectorAll('a') ?? []) expect(link.protocol).to.match(/^(?:https?|mailto):$/);
    expect('hacked' in window).to.equal(false);
    expect('polluted' in {}).to.equal(false);
  });
});
