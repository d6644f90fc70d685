import { expect } from 'chai';
import fc from 'fast-check';
import { EventNormalizer, MAX_DIAGNOSTICS } from '../../src/model/event-normalizer.js';
import { GoodEvents } from '../../src/model/good-events.js';
import { normalizeEvents } from '../../src/model/normalize-events.js';
import { relativeUrl } from '../../src/model/relative-url.js';
import type { TimelineEvent } from '../../src/model/event.js';

const messages = (input: unknown): string[] =>
  normalizeEvents(input).diagnostics.map((diagnostic) => diagnostic.message);
const only = (record: unknown): TimelineEvent | undefined => normalizeEvents([record]).events[0];

describe('normalizeEvents', () => {
  it('passes good records on as they are', () => {
    const records = [
      { id: 'a', title: 'Founding', when: '1999' },
      { id: 'b', title: 'Opening', start: 0, end: 10, category: 'x', group: 'g', importance: 0.5, description: 'd' },
      { id: 'e', title: 'Steam', when: '1830/1914', display: 'era' },
      { id: 'c', title: 'Closing', start: '2001-05', best: '2001-05-02' },
    ];
    const { events, diagnostics, skipped } = normalizeEvents(records);
    expect(diagnostics).to.deep.equal([]);
    expect(skipped).to.equal(0);
    events.forEach((event, i) => expect(event).to.equal(records[i]));
  });

  it('takes blanks and control characters for no title, and keeps neither at the ends of one', () => {
    for (const title of [' ', '\t\n', '\0', '\u001b \u0085']) {
      expect(only({ title, when: '1999' })?.title).to.equal('1999');
      expect(normalizeEvents([{ title }]).skipped).to.equal(1);
    }
    expect(only({ id: 'a', title: ' Ship\0yard\nopens ', category: '\tlaw ', when: '1999' })).to.deep.equal({
      id: 'a',
      title: 'Ship yard opens',
      category: 'law',
      when: '1999',
    });
  });

  describe('shapes', () => {
    const record = { id: 'a', title: 'A', when: '1999' };
    for (const [name, input] of Object.entries({
      list: [record],
      'object with a list': { events: [record] },
      'single record': record,
      'undated beside': { events: [], undated: [record] },
    })) {
      it(`reads a ${name}`, () => expect(normalizeEvents(input).events).to.deep.equal([record]));
    }
    for (const input of [undefined, null, 5, 'text', true, () => 1]) {
      it(`refuses ${String(input)} with a word`, () => {
        const { events, diagnostics } = normalizeEvents(input);
        expect(events).to.deep.equal([]);
        expect(diagnostics[0]?.code).to.equal('not-events');
      });
    }
    it('survives an object whose properties throw', () => {
      expect(
        messages({
          get events() {
            throw new Error('no');
          },
        }),
      ).to.deep.equal(['the events could not be read']);
    });
  });

  describe('fields', () => {
    const base = { id: 'a', title: 'A' };
    const cases: [given: Record<string, unknown>, kept: Record<string, unknown>, message?: string][] = [
      [{ when: 1999 }, { when: '1999' }],
      [{ when: -43 }, { when: '-0043' }],
      // four digits are a year, more are milliseconds
      [{ when: 9999 }, { when: '9999' }],
      [{ when: -9999 }, { when: '-9999' }],
      [{ when: 10_000 }, { when: '1970-01-01T00:00:10.000Z' }],
      [{ when: -10_000 }, { when: '1969-12-31T23:59:50.000Z' }],
      [{ when: 0 }, { when: '0000' }],
      [{ when: 1_622_678_400_000 }, { when: '2021-06-03T00:00:00.000Z' }],
      [{ when: new Date(0) }, { when: '1970-01-01T00:00:00.000Z' }],
      [
        { when: '2021-13' },
        { extra: { when: '2021-13' } },
        'record 0, when: “2021-13” is not a date: there is no month 13 (character 6)',
      ],
      [{ when: ['1999'] }, { extra: { when: ['1999'] } }, 'record 0, when: a list where text was expected'],
      [{ start: '2021-06-03 10:00:00' }, { start: '2021-06-03 10:00:00' }],
      [{ start: 5, end: 2 }, { start: 5 }, 'record 0, end: lies before the start'],
      [{ start: '2021', end: '2020-05' }, { start: '2021' }, 'record 0, end: lies before the start'],
      [{ start: '2021', end: '2020' }, { start: '2021' }, 'record 0, end: lies before the start'],
      [
        { start: '2021-05', end: '2021' },
        { start: '2021-05', end: '2021' },
      ],
      [
        { start: NaN },
        { extra: { start: 'NaN' } },
        'record 0, start: NaN is not a date: NaN is not a time in milliseconds',
      ],
      [{ description: 5 }, { description: '5' }],
      [{ description: null, url: undefined }, {}],
      [{ category: {} }, {}, 'record 0, category: an object where text was expected'],
      [{ tags: 'a, b;c' }, { tags: ['a', 'b', 'c'] }],
      [{ tags: ['a', {}, 5] }, { tags: ['a', '5'] }, 'record 0, tags: item 1: an object where text was expected'],
      [{ actors: 'Smith, John; Lee' }, { actors: ['Smith, John', 'Lee'] }],
      [{ places: 'Paris, Texas' }, { places: ['Paris, Texas'] }],
      [{ importance: '0.5' }, { importance: 0.5 }],
      [{ importance: 7 }, { importance: 1 }, 'record 0, importance: 7 lies outside 0 to 1'],
      [{ importance: -1 }, { importance: 0 }, 'record 0, importance: -1 lies outside 0 to 1'],
      [{ importance: 'high' }, {}, 'record 0, importance: “high” where a number was expected'],
      [{ display: 'band' }, {}, 'record 0, display: “band” is none of era'],
      [{ certainty: 'sure' }, {}, 'record 0, certainty: “sure” is none of explicit, derived, bounded, vague, expected'],
      [{ amounts: [{ value: '3', currency: 'EUR' }] }, { amounts: [{ value: 3, currency: 'EUR', text: '3 EUR' }] }],
      [{ amounts: { value: 3 } }, {}, 'record 0, amounts: item 0: value and currency must be given'],
      [{ media: 'https://example.org/a.jpg' }, { media: { url: 'https://example.org/a.jpg' } }],
      [{ media: { alt: 'x' } }, {}, 'record 0, media: url must be given'],
      [
        { relations: [{ type: 'after', target: 'b', max: 'P2W', min: 'two' }] },
        { relations: [{ type: 'after', target: 'b', max: 'P2W' }] },
        'record 0, relations: item 0: min: “two” is not an ISO 8601 duration such as P2W or PT36H',
      ],
      [{ sources: 'https://example.org/' }, { sources: [{ url: 'https://example.org/' }] }],
      [
        { sources: [{ quote: 'q', start: 1, end: 2, date: { text: 'Monday', rule: 'weekday' } }] },
        { sources: [{ quote: 'q', start: 1, end: 2, date: { text: 'Monday', rule: 'weekday' } }] },
      ],
      [{ extra: { a: 1 }, b: [2] }, { extra: { a: 1, b: [2] } }],
      [{ extra: 'x' }, {}, 'record 0, extra: “x” where an object was expected'],
    ];
    for (const [given, kept, message] of cases) {
      it(`${JSON.stringify(given)} → ${JSON.stringify(kept)}`, () => {
        const { events, diagnostics } = normalizeEvents([{ ...base, ...given }]);
        expect(events).to.deep.equal([{ ...base, ...kept }]);
        expect(diagnostics.map((diagnostic) => diagnostic.message)).to.deep.equal(
          message === undefined ? [] : [message],
        );
        for (const diagnostic of diagnostics)
          expect(diagnostic).to.include({ record: 0, field: message?.split(/[ ,:]+/)[2] });
      });
    }
  });

  describe('links and colours', () => {
    for (const url of [
      'http://example.org',
      'https://example.org/a?b=c#d',
      'mailto:a@example.org',
      ' HTTPS://EXAMPLE.ORG/ ',
      'https://例え.jp/日本',
    ]) {
      it(`keeps ${url}`, () => expect(only({ title: 'A', url })?.url).to.equal(url.trim()));
    }
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.org',
      'https://a b',
      'https://a"onclick="x',
      'https://a\u0000b',
      'blob:https://example.org/x',
    ]) {
      it(`drops ${JSON.stringify(url)}`, () => expect(only({ title: 'A', url })).to.not.have.property('url'));
    }
    for (const url of [
      '/story',
      './story',
      '../2021/story',
      'story.html',
      'news/story',
      '?id=5',
      '#story',
      'pictures/ship.jpg?w=2#x',
      '/a:b',
      ' /story ',
    ]) {
      it(`keeps ${JSON.stringify(url)}, which belongs to the page`, () => {
        expect(only({ title: 'A', url, media: url, sources: [{ url }] })).to.deep.include({
          url: url.trim(),
          media: { url: url.trim() },
          sources: [{ url: url.trim() }],
        });
        expect(messages([{ title: 'A', url }])).to.deep.equal([]);
      });
    }
    for (const url of [
      '',
      ' ',
      '-',
      'none',
      'n/a',
      'N/A',
      '///example.org',
      ' //example.org',
      '/\\example.org',
      '\\\\example.org',
      '/\t/example.org',
      '\t//example.org',
      'example:x',
      'javascript:/x',
      'www.example.org/story',
      'a@example.org',
      'a story.html',
      'story"onclick="x',
      'story\u0000.html',
      './java\nscript:x',
      'x'.repeat(9000) + '.html',
    ]) {
      it(`drops ${JSON.stringify(url.slice(0, 30))}, which may lead anywhere or nowhere`, () =>
        expect(only({ title: 'A', url })).to.not.have.property('url'));
    }
    it('keeps no address that leads to another host, whatever the text', () => {
      const base = 'https://here.example/blog/post.html';
      const bits = fc.constantFrom(
        '/',
        '//',
        '\\',
        ':',
        '.',
        '..',
        '?',
        '#',
        '@',
        'javascript',
        'data',
        'https',
        'www',
        'there.example',
        '\t',
        '\n',
        '\u0000',
        ' ',
        '%2f',
        '%09',
        'a',
        '\u2028',
        '\u3002',
        '\uff0f',
        '|',
        '[',
        ']',
      );
      fc.assert(
        fc.property(
          fc.array(bits, { maxLength: 8 }).map((parts) => parts.join('')),
          (text) => {
            const url = relativeUrl(text);
            if (url === null) return;
            const { protocol, host } = new URL(url, base);
            expect([protocol, host]).to.deep.equal(['https:', 'here.example']);
          },
        ),
        { numRuns: 3000 },
      );
    });
    it('takes a source that is a text for its title, unless it is an address with a scheme', () => {
      expect(only({ title: 'A', sources: ['Harbour.gazette', 'https://example.org/'] })?.sources).to.deep.equal([
        { title: 'Harbour.gazette' },
        { url: 'https://example.org/' },
      ]);
    });
    for (const color of [
      '#abc',
      '#A1B2C3D4',
      'rebeccapurple',
      'rgb(1 2 3 / 50%)',
      'hsla(120deg, 10%, 20%, .5)',
      'oklch(0.7 0.1 120)',
    ]) {
      it(`keeps ${color}`, () => expect(only({ title: 'A', color })?.color).to.equal(color));
    }
    for (const color of [
      'red;background:url(x)',
      'url(x)',
      'var(--x)',
      '#abcde',
      'rgb(var(--x))',
      'expression(1)',
      'red}',
      5,
    ]) {
      it(`drops ${color}`, () => expect(only({ title: 'A', color })).to.not.have.property('color'));
    }
  });

  it('says which events have no title of their own', () => {
    expect(messages([{ when: '1999' }, { title: 'A', when: '1999' }, { description: 'd' }])).to.deep.equal([
      'record 0, title: there is none',
      'record 2, title: there is none',
    ]);
    expect(messages([{ id: 'a', url: 'https://example.org/' }])).to.deep.equal([
      'record 0, title: there is none, and nothing to stand in for it',
    ]);
  });

  it('tells of a long value its first forty characters', () => {
    const told = (length: number): string[] => messages([{ title: 'A', importance: 'x'.repeat(length) }]);
    expect([told(40), told(41)]).to.deep.equal(
      [`“${'x'.repeat(40)}”`, `“${'x'.repeat(40)}…”`].map((text) => [
        `record 0, importance: ${text} where a number was expected`,
      ]),
    );
  });

  describe('ids', () => {
    it('stay the same from version to version: links to events are kept by them', () => {
      const records = [
        { title: 'Founding', when: '1999' },
        { title: 'Gründung der Werft', start: '2001-05', end: '2003' },
        { title: 'Now', start: new Date(1234) },
        { title: 'Now', start: 1234 },
      ];
      expect(normalizeEvents(records).events.map((event) => event.id)).to.deep.equal([
        'e-3rqaoky5c8',
        'e-73d7m8zlqw',
        'e-anzqhel96z',
        'e-anzqhel96z-2',
      ]);
    });
    const content = [
      { title: 'A', when: '1999' },
      { title: 'B', when: '1999' },
    ];
    it('are made from the content, the same every time and in every order', () => {
      const [a, b] = normalizeEvents(content).events.map((event) => event.id);
      expect(normalizeEvents([...content].reverse()).events.map((event) => event.id)).to.deep.equal([b, a]);
      expect(a).to.not.equal(b);
      expect(only({ ...content[0], description: 'said later' })?.id).to.equal(a);
    });
    it('are unique', () => {
      const { events, diagnostics } = normalizeEvents([
        { id: 'a', title: '1' },
        { id: 'a-2', title: '2' },
        { id: 'a', title: '3' },
        { id: 'a', title: '4' },
      ]);
      expect(events.map((event) => event.id)).to.deep.equal(['a', 'a-2', 'a-3', 'a-4']);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).to.deep.equal(['duplicate-id', 'duplicate-id']);
    });
    it('leave the record of the caller as it was', () => {
      const record = { id: 'a', title: '1' };
      normalizeEvents([record, record]);
      expect(record.id).to.equal('a');
    });
  });

  describe('hostile input', () => {
    it('is not fooled by __proto__', () => {
      const { events } = normalizeEvents(
        JSON.parse(
          '[{"title":"A","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x":{"__proto__":{"polluted":1}}}]',
        ),
      );
      expect(Object.prototype).to.not.have.property('polluted');
      expect(events[0]).to.not.have.property('polluted');
      expect(events[0]?.extra?.['x']).to.deep.equal({});
    });
    it('cuts cycles', () => {
      const record: Record<string, unknown> = { title: 'A' };
      record['self'] = record;
      const { events, diagnostics } = normalizeEvents([record]);
      expect(JSON.stringify(events)).to.include('"title":"A"');
      expect(diagnostics[0]?.message).to.include('holds itself');
    });
    it('skips what throws, and goes on', () => {
      const { events, skipped, diagnostics } = normalizeEvents([
        {
          get title() {
            throw new Error('no');
          },
        },
        new Proxy(
          {},
          {
            ownKeys() {
              throw new Error('no');
            },
          },
        ),
        { title: 'A' },
      ]);
      expect([events.length, skipped, diagnostics.length]).to.deep.equal([1, 2, 2]);
    });
    it('does not multiply shared objects', () => {
      let shared: unknown = 1;
      for (let i = 0; i < 30; i++) shared = [shared, shared];
      expect(JSON.stringify(only({ title: 'A', shared })).length).to.be.below(200_000);
    });
    it('cuts what is too deep or too long', () => {
      let deep: unknown = 1;
      for (let i = 0; i < 5000; i++) deep = { deep };
      const event = only({ title: 'x'.repeat(1e6), deep, tags: Array(1e5).fill('t') });
      expect(event?.title.length).to.equal(100_000);
      expect(event?.tags?.length).to.equal(1000);
    });
    it('says only so much', () => {
      const { diagnostics, skipped } = normalizeEvents(Array(5000).fill(1));
      expect(skipped).to.equal(5000);
      expect(diagnostics.length).to.equal(MAX_DIAGNOSTICS + 1);
      expect(diagnostics.at(-1)?.message).to.equal('and 4000 more problems');
    });
    it('never throws, keeps every count, and what comes out is good', () => {
      const key = fc.constantFrom(
        'id',
        'title',
        'when',
        'start',
        'end',
        'best',
        'url',
        'tags',
        'media',
        'amounts',
        'relations',
        'sources',
        'extra',
        'importance',
        'certainty',
        'color',
        '__proto__',
        'other',
      );
      const value = fc.oneof(
        fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withSparseArray: true }),
        fc.constantFrom('1999', '2021-06-03', 'https://example.org/', { url: 5 }, [{ type: 'after', target: 'x' }]),
      );
      fc.assert(
        fc.property(fc.array(fc.oneof(fc.dictionary(key, value), fc.anything()), { maxLength: 5 }), (records) => {
          const { events, skipped } = normalizeEvents(records);
          expect(events.length + skipped).to.equal(records.length);
          const again = normalizeEvents(structuredClone(events));
          expect(again.events).to.deep.equal(events);
          expect(again.diagnostics).to.deep.equal([]);
          expect(new Set(events.map((event) => event.id)).size).to.equal(events.length);
        }),
        { numRuns: 300 },
      );
    });
  });
});

describe('EventNormalizer', () => {
  it('reads in slices what normalizeEvents reads at once', () => {
    const records = Array.from({ length: 100 }, (_, i) =>
      i % 7 === 0 ? i : { id: `e${i % 50}`, title: 'A', start: i },
    );
    const normalizer = new EventNormalizer();
    for (let from = 0; from < records.length; from += 30)
      normalizer.push(records, from, Math.min(from + 30, records.length));
    expect(normalizer.result()).to.deep.equal(normalizeEvents(records));
  });

  it('waits for the reader of difficult records, and goes on where it stopped', () => {
    const records = [
      { title: 'A', tags: ['t'], url: 'https://example.org/', color: 'red', certainty: 'vague' },
      { title: 'B', extra: {} },
      { title: 'C' },
    ];
    const good = new GoodEvents();
    expect(good.push(records, 0, 3)).to.equal(1);
    expect(good.push(records, 1, 3)).to.equal(1);
    const normalizer = new EventNormalizer(good);
    expect(normalizer.push(records, 1)).to.equal(3);
    expect(normalizer.result()).to.deep.equal(normalizeEvents(records));
  });

  it('goes on where an id is taken, or a record throws an error', () => {
    const records = [
      { id: 'a', title: 'A' },
      { id: 'a', title: 'B' },
      {
        get title() {
          throw new Error('no');
        },
      },
      { id: 'b', title: 'C' },
    ];
    const good = new GoodEvents();
    expect([good.push(records, 0, 4), good.push(records, 2, 4), good.push(records, 3, 4)]).to.deep.equal([1, 2, 4]);
    const again = new GoodEvents();
    again.push(records, 0, 4);
    const normalizer = new EventNormalizer(again);
    normalizer.push(records, 1);
    expect(normalizer.result()).to.deep.equal(normalizeEvents(records));
  });
});
