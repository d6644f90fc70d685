import { expect } from 'chai';
import fc from 'fast-check';
import { formatName, FORMATS, parseEvents, serializeEvents } from '../../src/formats/formats.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { normalizeEvents } from '../../src/model/normalize-events.js';

const FULL: TimelineEvent = {
  id: 'a',
  title: '=SUM(A1), "quoted"',
  when: '[2021-05-20..2021-05-30]',
  best: '2021-05-23',
  description: "'tis\ttabbed\nand broken",
  category: '-5',
  group: '@home',
  url: 'https://example.org/?a=1,2',
  color: '#abc',
  tags: ['one', 'two; three', '[four'],
  actors: ['A B', 'C'],
  places: ['Paris, Texas'],
  importance: 0.25,
  amounts: [{ value: 3.5e9, currency: 'EUR', text: '€3.5bn' }],
  media: { url: 'https://example.org/a.jpg', alt: 'A' },
  certainty: 'bounded',
  relations: [{ type: 'after', target: 'b', min: 'P1D', max: 'P2W' }],
  sources: [
    { quote: 'It is said.', start: 1, end: 12, date: { text: 'Monday', rule: 'weekday', value: '2021-05-24' } },
  ],
  extra: { note: '\tcell', other: 'x' },
};

describe('parseEvents', () => {
  it('tells JSON from CSV', () => {
    const event = { id: 'a', title: 'A', when: '1999' };
    for (const text of [
      '{"events":[{"id":"a","title":"A","when":"1999"}]}',
      '\uFEFF[{"id":"a","title":"A","when":"1999"}]',
      '{"id":"a","title":"A","when":"1999"}',
      'id,title,when\na,A,1999\n',
      '\uFEFFid;title;when\r\na;A;1999',
    ]) {
      expect(parseEvents(text)).to.deep.equal({ events: [event], diagnostics: [], skipped: 0 });
    }
  });
  it('knows formats by name, media type and extension', () => {
    for (const name of ['csv', 'CSV', '.csv', 'text/csv; charset=utf-8', 'tsv', 'text/tab-separated-values'])
      expect(formatName(name)).to.equal('csv');
    expect(formatName('application/json')).to.equal('json');
    expect(formatName('text/html')).to.equal(null);
  });
  it('says what it was called with instead of a text, events or a format', () => {
    const called =
      (write: typeof parseEvents | typeof serializeEvents, ...words: readonly unknown[]): (() => unknown) =>
      () =>
        Reflect.apply(write, null, words);
    expect(called(parseEvents)).to.throw(TypeError, 'parseEvents(text): undefined where a text was expected');
    expect(called(parseEvents, { events: [] })).to.throw(TypeError, 'parseEvents(text): an object where');
    expect(called(parseEvents, '[]', { format: 5 })).to.throw(RangeError, '5 is not a known format');
    expect(called(serializeEvents, [])).to.throw(RangeError, 'undefined is not a known format; these are: json, csv');
    expect(called(serializeEvents, [], 'csv')).to.throw(RangeError, "serializeEvents(events, { format: 'csv' })");
  });
  it('refuses formats it does not know', () => {
    expect(() => parseEvents('', { format: 'docx' })).to.throw(
      RangeError,
      '“docx” is not a known format; these are: json, csv',
    );
    expect(() => serializeEvents([], { format: 'docx' })).to.throw(RangeError);
  });
});

describe('serializeEvents', () => {
  for (const format of FORMATS) {
    it(`${format} loses nothing`, () => {
      const bare: TimelineEvent = { id: 'b', title: 'B' };
      const { events, diagnostics } = parseEvents(serializeEvents([FULL, bare], { format }), { format });
      expect(diagnostics).to.deep.equal([]);
      expect(events).to.deep.equal([FULL, bare]);
    });
    it(`${format} keeps any text`, () => {
      const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');
      const hostile = fc.oneof(
        text,
        fc
          .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "'=", ' =', '＝', '"', ',', ';', '\n'), text)
          .map(([mark, rest]) => mark + rest),
      );
      // Titles are read as one line, control characters as blanks; where nothing is left, the description is the title.
      const title = hostile.filter((value) => value.replaceAll(/\p{Cc}/gu, ' ').trim() !== '');
      fc.assert(
        fc.property(title, hostile, fc.array(hostile, { minLength: 1, maxLength: 4 }), (title, description, tags) => {
          const { events } = normalizeEvents([{ id: 'a', title, description, tags }]);
          expect(events[0]?.description).to.equal(description);
          expect(parseEvents(serializeEvents(events, { format }), { format }).events).to.deep.equal(events);
        }),
      );
    });
    it(`${format} of nothing is nothing`, () =>
      expect(parseEvents(serializeEvents([], { format }), { format }).events).to.deep.equal([]));
  }
  it('writes numbers and Dates as dates', () => {
    for (const format of FORMATS) {
      const [event] = parseEvents(serializeEvents([{ id: 'a', title: 'A', start: new Date(0), end: 5 }], { format }), {
        format,
      }).events;
      expect(event?.start).to.equal('1970-01-01T00:00:00.000Z');
      expect(event?.end).to.equal(format === 'json' ? 5 : '1970-01-01T00:00:00.005Z');
    }
  });
});

describe('CSV', () => {
  const read = (text: string): TimelineEvent[] => parseEvents(text, { format: 'csv' }).events;
  it('guards every cell that a spreadsheet would run', () => {
    const values = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '  =1',
      "'=1",
      '＝1',
      '\u200B=1',
      '\u0000=1',
      '\u00A0\u2060@SUM(A1)',
    ];
    const rows = serializeEvents(
      values.map((value, i) => ({ id: `e${i}`, title: 'A', description: value, extra: { [value]: value } })),
      { format: 'csv' },
    );
    for (const cell of rows.split(/[,\n]/)) expect(cell).to.not.match(/^"?[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
    expect(read(rows).map((event) => event.description)).to.deep.equal(values);
  });
  it('understands the headings that people write', () => {
    expect(read('Headline;Start Date;End-Date;Text;Colour\nA;1999;2004;B;red')).to.deep.equal([
      {
        id: read('title,start,end\nA,1999,2004')[0]?.id,
        title: 'A',
        start: '1999',
        end: '2004',
        description: 'B',
        color: 'red',
      },
    ]);
  });
  it('finds out what parts the cells by the first line, but for what it quotes', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const heading = mark === ',' ? '"x;;;;"' : '"x,,,,"';
      expect(
        read([`${heading}${mark}title${mark}when`, `1${mark}"A, B; C|D"${mark}1999`].join('\r\n'))[0],
      ).to.deep.include({ title: 'A, B; C|D', when: '1999' });
    }
    expect(read('title\nA')[0]?.title).to.equal('A');
  });
  it('knows every name that people give a column, in any spelling', () => {
    const names: [field: keyof TimelineEvent, ...headings: string[]][] = [
      ['title', 'name', 'EVENT', 'Label'],
      ['description', 'summary', 'notes'],
      ['category', 'type'],
      ['places', 'Place', 'location'],
      ['actors', 'actor'],
      ['tags', 'tag'],
    ];
    for (const [field, ...headings] of names)
      for (const heading of headings) {
        const [event] = read(`${field === 'title' ? 'id' : 'title'},${heading}\na,v`);
        expect([event?.[field]].flat(), heading).to.deep.equal(['v']);
      }
    for (const heading of [' date ', 'begin', 'from', 'start_date'])
      expect(read(`title,${heading}\nA,1999`)[0], heading).to.deep.include(
        heading === ' date ' ? { when: '1999' } : { start: '1999' },
      );
    for (const heading of ['end-date', 'Until', 'to'])
      expect(read(`title,start,${heading}\nA,1999,2001`)[0], heading).to.deep.include({ end: '2001' });
  });
  it('writes columns in the order of the fields, then all others, and nothing for what is not there', () => {
    const events: TimelineEvent[] = [
      { id: 'a', title: 'A', extra: { zone: 'x', count: 3, none: null, title: 'unread' } },
      { id: 'b', title: 'B', when: '1999', category: 'c' },
    ];
    expect(serializeEvents(events, { format: 'csv' })).to.equal(
      'id,title,when,category,zone,count\na,A,,,x,3\nb,B,1999,c,,\n',
    );
  });
  it('parts short lists by semicolons; what would be misread so is JSON', () => {
    const cell = (tags: string[]): string =>
      serializeEvents([{ id: 'a', title: 'A', tags }], { format: 'csv' }).split('\n')[1] ?? '';
    expect(cell(['one', 'two words'])).to.equal('a,A,one; two words');
    for (const tags of [['a,b'], ['a;b', 'c'], ['[a'], ['{a', 'b']])
      expect(cell(tags)).to.equal(`a,A,"${JSON.stringify(tags).replaceAll('"', '""')}"`);
    expect(read('title,tags\nA,[draft')[0]?.tags).to.deep.equal(['[draft']);
    expect(read('title,description\nA,"[""x""]"')[0]?.description).to.equal('["x"]');
  });
  it('is told which cells stand under no heading, but not of empty ones', () => {
    const told = (row: string): string[] =>
      parseEvents(`title,when\n${row}`, { format: 'csv' }).diagnostics.map(({ code }) => code);
    expect([
      told('A,1999'),
      told('A'),
      told('A,1999,'),
      told('A,1999,,'),
      told('A,1999,x'),
      told('A,1999,,x'),
    ]).to.deep.equal([[], [], [], [], ['extra-cells'], ['extra-cells']]);
  });
  it('is told that a quotation mark is not closed, which makes one cell of all behind it', () => {
    const told = (text: string): readonly string[] =>
      parseEvents(text, { format: 'csv' }).diagnostics.map(({ message }) => message);
    expect(told('title,when\nA,1999\n"B,2000\nC,2001\n')).to.deep.equal([
      'record 1: a quotation mark is not closed, so that all behind it is one cell',
    ]);
    expect(
      told('title,when\nA,1999\n2000,"in\ntwo lines"\n').filter((message) => message.includes('closed')),
    ).to.deep.equal([]);
    expect(told('when,title\n1999,"A, of\ntwo lines"')).to.deep.equal([]);
    expect(told('when,title\n1999,5" pipe\n2000,6" pipe\n')).to.deep.equal([]);
  });
  it('keeps columns it does not know', () => {
    expect(read('title\tIBAN\nA\tDE1')[0]?.extra).to.deep.equal({ IBAN: 'DE1' });
    expect(read('title,__proto__,constructor\nA,1,2')[0]?.extra).to.deep.equal({ constructor: '2' });
  });
  it('counts records, not lines, and skips empty rows', () => {
    const { events, diagnostics, skipped } = parseEvents('title,when\n"two\nlines",1999\n\n,\nB,soon\n,,\nC,2000,x\n', {
      format: 'csv',
    });
    expect(events.map((event) => event.title)).to.deep.equal(['two lines', 'B', 'C']);
    expect(skipped).to.equal(0);
    expect(diagnostics.map((diagnostic) => diagnostic.message)).to.deep.equal([
      'record 2: 3 cells under 2 headings',
      'record 1, when: “soon” is not a date: “soon” where a year was expected (character 1)',
    ]);
  });
  it('reads whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `title,when\n${text}`),
        ),
        (text) => read(text).every((event) => event.id !== ''),
      ),
    );
    expect(read('"'.repeat(100_001))).to.deep.equal([]);
    expect(read('')).to.deep.equal([]);
  });
});

describe('JSON errors', () => {
  const cases: [string, string][] = [
    ['', 'line 1, column 1: the text ends where a value was expected'],
    ['{\n  "events": [\n    {"title": }\n', 'line 3, column 15: “}” where a value was expected'],
    ['[1, 2', 'line 1, column 6: the text ends where “,” or “]” was expected'],
    ['[1 2]', 'line 1, column 4: “2]” where “,” or “]” was expected'],
    ['[1,]', 'line 1, column 4: “]” where a value was expected'],
    ['{"a" 1}', 'line 1, column 6: “:” was expected after a name, here stands “1”'],
    ['{a: 1}', 'line 1, column 2: “a: 1}” where a name in double quotes or “}” was expected'],
    ['{"a": 1,}', 'line 1, column 9: “}” where a name in double quotes was expected'],
    ['[1] x', 'line 1, column 5: “x” where the end was expected'],
    ['["a\nb"]', 'line 1, column 4: a line break or control character inside a text'],
    ['["a\\x"]', 'line 1, column 4: “\\x” is no escape of JSON'],
    ['\r\n["a', 'line 2, column 2: the text that begins here has no closing quote'],
    ["['a']", "line 1, column 2: “'a']” where a value or “]” was expected"],
    ['{"a": 1 "b"', 'line 1, column 9: “"b"” where “,” or “}” was expected'],
    ['{"a": 1', 'line 1, column 8: the text ends where “,” or “}” was expected'],
    ['{"a"', 'line 1, column 5: “:” was expected after a name, here stands nothing'],
    ['{"a":', 'line 1, column 6: the text ends where a value was expected'],
    ['{"a": 1, "b" 2}', 'line 1, column 14: “:” was expected after a name, here stands “2”'],
    ['{"a": {"b": [1]}, "c": [[], {}]', 'line 1, column 32: the text ends where “,” or “}” was expected'],
    ['{"a": [], "b": {}}x', 'line 1, column 19: “x” where the end was expected'],
    ['[1, 2}', 'line 1, column 6: “}” where “,” or “]” was expected'],
    ['{', 'line 1, column 2: the text ends where a name in double quotes or “}” was expected'],
    ['{"a": 1, ', 'line 1, column 10: the text ends where a name in double quotes was expected'],
    ['"a', 'line 1, column 1: the text that begins here has no closing quote'],
    ['[" ~\x7f", -]', 'line 1, column 9: “-]” where a value was expected'],
    [
      '[1,\n\n  oops, and what comes after it\n]',
      'line 3, column 3: “oops, and what comes” where a value was expected',
    ],
    ['[1 234567890123456789012345\nx]', 'line 1, column 4: “23456789012345678901” where “,” or “]” was expected'],
    ['[true, false, null, tru]', 'line 1, column 21: “tru]” where a value was expected'],
    ['[01]', 'line 1, column 3: “1]” where “,” or “]” was expected'],
  ];
  for (const [text, message] of cases) {
    it(message, () => expect(() => parseEvents(text, { format: 'json' })).to.throw(SyntaxError, message));
  }
  it('are found wherever JSON.parse finds one, and nowhere else', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', 'x', '\\', '0', '\n'))
      .map(([text, place, mark]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + mark + text.slice(at + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const parse = (): unknown => parseEvents(text, { format: 'json' });
        if (valid) expect(parse).to.not.throw();
        else expect(parse).to.throw(SyntaxError, /^line \d+, column \d+: /);
      }),
      { numRuns: 1000 },
    );
  });
  it('do not depend on depth', () => {
    expect(() => parseEvents('['.repeat(200_000), { format: 'json' })).to.throw(
      SyntaxError,
      'line 1, column 200001: the text ends where a value or “]” was expected',
    );
  });
});
