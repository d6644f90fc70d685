import { expect } from 'chai';
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { extractEvents } from '../../src/extract/extract.js';
import { BUILD_TIMEOUT_MS, ensureBuilt } from '../support/built.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const main = join(root, 'src/cli/main.ts');
const article = join(root, 'demo/articles/spy-chiefs.txt');

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command with `input` on standard input. */
function run(words: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', main, ...words],
      { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
    child.stdin?.on('error', () => undefined); // it may end before it has read
    child.stdin?.end(input);
  });
}

describe('event-timeline', function () {
  this.timeout(30_000);
  let folder = '';
  const file = async (name: string, text: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-timeline-'));
  });
  after(() => rm(folder, { recursive: true }));

  describe('what it says to those who are new to it', () => {
    it('reads a text in another language when told which', async () => {
      const german = await file('de.txt', 'Der Stadtrat eröffnete am 5. Mai 2020 die Brücke.\n');
      const { stdout, stderr } = await run(['extract', german, '--language', 'de', '--timex']);
      expect(stderr).to.equal('');
      expect(stdout).to.contain('"value": "2020-05-05"');
      expect((await run(['convert', german, '--to', 'csv', '--language', 'de'])).stderr).to.contain(
        '--language belongs to extract',
      );
    });
    it('says in one line that extract reads what convert cannot', async () => {
      const text = await file('story.txt', 'The dam broke on 1 May 2020.\nIt was old.\n');
      const page = await file(
        'story.html',
        '<!doctype html><title>Dam</title><p>The dam broke on 1 May 2020.</p><p>It was, they say, old.</p>',
      );
      for (const path of [text, page]) {
        const { code, stderr } = await run(['convert', path, '--to', 'json']);
        expect(code).to.equal(1);
        expect(stderr).to.match(
          /^event-timeline: \S+story\.\w+: holds no events; .*event-timeline extract reads articles\n$/,
        );
      }
    });
    it('says why a file with records holds no events, in one line', async () => {
      const { stderr } = await run(['convert', await file('none.json', '[{}]'), '--to', 'csv']);
      expect(stderr).to.match(/^event-timeline: \S+none\.json: holds no events \(record 0, title: [^\n]*\)\n$/);
    });
    it('names an unknown option and no more', async () => {
      expect((await run(['extract', '--bogus'])).stderr).to.match(/^event-timeline: Unknown option '--bogus'\n/);
    });
    it('says that there is no folder to write to', async () => {
      expect((await run(['extract', article, '--out', join(folder, 'nowhere', 'out.txt')])).stderr).to.match(
        /could not be written: there is no such folder\n$/,
      );
    });
  });

  describe('extract', () => {
    it('prints an aligned table', async () => {
      const { code, stdout, stderr } = await run(['extract', article, '--published', '2021-06-03']);
      expect(stderr).to.equal('');
      expect(code).to.equal(0);
      const lines = stdout.split('\n');
      expect(lines[0]).to.match(/^DATE +CERTAINTY +CATEGORY +EVENT +DATED BY$/);
      const certainty = lines[0]?.indexOf('CERTAINTY') ?? 0;
      const loan = lines.find((line) => line.includes('loan'));
      expect(loan).to.match(/^2 June 2021 /);
      expect(loan?.slice(certainty)).to.match(/^derived +finance /);
      expect(loan).to.contain('“Wednesday”');
      expect(stdout).to.match(/spy-chiefs\.txt: published Thursday,? 3 June 2021 \(given\)/);
    });

    it('prints the events as JSON, those of extractEvents', async () => {
      const { stdout } = await run(['extract', article, '--published=2021-06-03', '--json']);
      const { events, undated } = extractEvents([{ id: 'spy-chiefs.txt', text: await readFile(article, 'utf8') }], {
        published: '2021-06-03',
      });
      expect(JSON.parse(stdout)).to.deep.equal(JSON.parse(JSON.stringify({ events: [...events, ...undated] })));
    });

    it('prints the whole result with --timex', async () => {
      const { stdout } = await run(['extract', article, '--published', '2021-06-03', '--timex']);
      const text = await readFile(article, 'utf8');
      const result: ReturnType<typeof extractEvents> = JSON.parse(stdout);
      expect(result).to.have.all.keys('events', 'undated', 'documents');
      const [document] = result.documents;
      expect(document?.timexes.length).to.be.greaterThan(5);
      for (const { start, end, text: words } of document?.timexes ?? []) expect(text.slice(start, end)).to.equal(words);
    });

    it('reads standard input', async () => {
      for (const words of [
        ['extract', '-', '--json'],
        ['extract', '--json'],
      ]) {
        const { code, stdout } = await run(words, 'The council met on 2 May 2019.');
        expect(code).to.equal(0);
        expect(JSON.parse(stdout).events[0].when).to.equal('2019-05-02');
      }
    });

    it('makes one timeline of several files', async () => {
      const one = await file('one.txt', 'The council met on 2 May 2019.');
      const two = await file('two.txt', 'The parliament voted on 3 May 2020.');
      const { stdout } = await run(['extract', one, two, '--timex']);
      const { events, documents } = JSON.parse(stdout);
      expect(events.map(({ when }: { when: string }) => when)).to.deep.equal(['2019-05-02', '2020-05-03']);
      expect(documents.map(({ id }: { id: string }) => id)).to.deep.equal(['one.txt', 'two.txt']);
    });

    it('tells files of one name in several folders apart, and one that is given twice', async () => {
      await mkdir(join(folder, 'may'), { recursive: true });
      const one = await file('day.txt', 'The council met on 2 May 2019.');
      const two = await file('may/day.txt', 'The parliament voted on 3 May 2020.');
      const ids = async (...files: string[]): Promise<string[]> =>
        JSON.parse((await run(['extract', ...files, '--timex'])).stdout).documents.map(({ id }: { id: string }) => id);
      expect(await ids(one, two)).to.deep.equal([one, two]);
      expect(await ids(one, one)).to.deep.equal([one, `${one} (2)`]);
    });

    it('writes to a file with --out', async () => {
      const out = join(folder, 'out.json');
      const { code, stdout } = await run([
        'extract',
        article,
        '--published',
        '2021-06-03',
        '--to',
        'json',
        '--out',
        out,
      ]);
      expect([code, stdout]).to.deep.equal([0, '']);
      expect(JSON.parse(await readFile(out, 'utf8')).events).to.have.length.greaterThan(5);
    });

    describe('as a page', () => {
      before(function () {
        this.timeout(BUILD_TIMEOUT_MS);
        ensureBuilt();
      });

      it('writes one self-contained page', async () => {
        const { code, stdout } = await run(
          ['extract', '-', '--to', 'html'],
          'The council met on 2 May 2019 and “</script><script>alert(1)</script>” was said.',
        );
        expect(code).to.equal(0);
        expect(stdout).to.contain('customElements').and.contain('"when":"2019-05-02"');
        expect(stdout).to.not.match(/<(?:script|link|img)[^>]+(?:src|href)=/);
        // Its own two scripts end, and nothing else does.
        expect(stdout.match(/<\/script/gi)).to.have.length(2);
      });

      it('names a page after the title of the article, as a reader sees it', async () => {
        const { stdout } = await run(
          ['extract', '-', '--to', 'html'],
          '<!doctype html><html><head><title>\n Tom &amp; the &lt;b&gt; ferry </title></head><body><p>The ferry sailed on 2 May 2019.</p></body></html>',
        );
        expect(stdout)
          .to.contain('<title>Tom &amp; the &lt;b&gt; ferry</title>')
          .and.contain('<h1>Tom &amp; the &lt;b&gt; ferry</h1>');
      });
    });

    it('keeps hostile text from the terminal', async () => {
      const { stdout } = await run(
        ['extract', '-'],
        'The \u001B[31mcouncil\u001B[0m \u202Emet\u202C on 2 May 2019.\u0007',
      );
      expect(stdout).to.match(/2 May 2019/);
      expect(stdout.replaceAll('\n', '')).to.not.match(/[\p{Cc}\u202A-\u202E]/u);
    });

    it('ends quietly when its reader has had enough', async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', main, 'extract', article, '--timex'], { cwd: root });
      child.stdin.end();
      child.stdout.destroy();
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += String(chunk);
      });
      const code = await new Promise((resolve) => {
        child.on('close', resolve);
      });
      expect([code, stderr]).to.deep.equal([0, '']);
    });
  });

  describe('convert', () => {
    it('goes from JSON to CSV and back', async () => {
      const source = await file(
        'events.json',
        JSON.stringify({ events: [{ id: 'a', title: 'First, light', when: '1990-05-20' }] }),
      );
      const csv = join(folder, 'events.csv');
      expect((await run(['convert', source, '--to', 'csv', '--out', csv])).code).to.equal(0);
      const { stdout } = await run(['convert', csv, '--to', 'json']);
      expect(JSON.parse(stdout).events[0]).to.include({ title: 'First, light', when: '1990-05-20' });
    });

    for (const [format, name] of [
      ['ics', 'events.ics'],
      ['jsonld', 'events.jsonld'],
      ['timelinejs', 'slides.json'],
    ] as const) {
      it(`goes from JSON to ${format} and back`, async () => {
        const event = { id: 'a', title: 'First, light', when: '1990-05~', tags: ['sky'] };
        const source = await file('events.json', JSON.stringify({ events: [event] }));
        const written = join(folder, name);
        expect((await run(['convert', source, '--to', format, '--out', written])).code).to.equal(0);
        const { stdout } = await run(['convert', written, '--to', 'json']);
        expect(JSON.parse(stdout).events).to.deep.equal([event]);
      });
    }

    it('draws a picture that needs nothing else, and says what is not in it', async () => {
      const events = [
        { title: 'Old <charter>', when: '1999', category: 'law' },
        { title: 'First round', when: '[2021-05-19..2021-05-22]', category: 'vote' },
        { title: 'Second round', when: '2021-05-24', category: 'vote', color: '#a03' },
        { title: 'Campaign', when: '2021-05-15/2021-05-25', display: 'era' },
        { title: 'Appeal', when: '2021-05-26~', category: 'law' },
        { title: 'Some day' },
      ];
      const { code, stdout, stderr } = await run([
        'convert',
        await file('vote.json', JSON.stringify({ events })),
        '--to',
        'svg',
      ]);
      expect(code).to.equal(0);
      expect(stdout)
        .to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="\d+"[^]*<\/svg>\n$/)
        .and.not.match(/NaN|Infinity|undefined|light-dark|oklch|var\(|\0/);
      for (const text of [
        'vote',
        '4 of 5 events',
        'Eras',
        'Campaign',
        'First round',
        'between 19 and 22 May 2021',
        'Second round',
        'about 26 May 2021',
        'May 2021',
        '#aa0033',
      ])
        expect(stdout, text).to.contain(text);
      expect(stdout.match(/<title>(?!vote)/g), 'cards and the name of an era').to.have.length(4);
      expect(
        stdout
          .match(/<linearGradient id="g\d+"[^]*?<\/linearGradient>/g)
          ?.filter((gradient) => (gradient.match(/stop-opacity="0"/g)?.length ?? 0) > 0),
        'what is uncertain fades',
      ).to.have.length.at.least(1);
      expect(stderr.trim().split('\n')).to.deep.equal([
        'vote: 1 of the events lie outside the picture, which shows where most of them are',
        'vote: 1 of the events have no date and are not drawn',
      ]);
    });

    it('draws only lanes in which there is something to see, and their colours as on the screen', async () => {
      const events = [
        { title: 'Charter', when: '1204', category: 'law' },
        ...Array.from({ length: 9 }, (_, day) => ({
          title: `Count ${day + 1}`,
          when: `2021-05-1${day}`,
          category: 'vote',
        })),
      ];
      const { stdout } = await run(['convert', await file('count.json', JSON.stringify({ events })), '--to', 'svg']);
      expect(stdout).to.contain('9 of 10 events').and.contain('>Vote<').and.not.contain('>Law<');
      // The second hue of the palette, though its lane is the only one.
      expect(stdout).to.contain('fill="#9c503e"');
    });

    it('draws an article', async () => {
      const { code, stdout } = await run(['extract', article, '--published', '2021-06-03', '--to', 'svg']);
      expect(code).to.equal(0);
      const { events } = extractEvents(await readFile(article, 'utf8'), { published: '2021-06-03' });
      expect(stdout).to.contain(`${events.length} events`);
    });

    it('says which records are bad, and goes on', async () => {
      const source = await file(
        'some.json',
        '[{"title": "A", "when": "2021-13-99"}, 7, {"title": "B", "when": "1999"}]',
      );
      const { code, stdout, stderr } = await run(['convert', source, '--to', 'json']);
      expect(code).to.equal(0);
      expect(JSON.parse(stdout).events).to.have.length(2);
      expect(stderr).to.contain('some.json: ').and.contain('month 13');
    });
  });

  describe('errors', () => {
    const fails = (
      title: string,
      words: () => readonly string[] | Promise<readonly string[]>,
      code: number,
      message: RegExp,
    ): void => {
      it(title, async () => {
        const outcome = await run(await words());
        expect(outcome.stderr).to.match(message);
        expect(outcome.code).to.equal(code);
        expect(outcome.stdout).to.equal('');
        if (code === 1) expect(outcome.stderr.trimEnd().split('\n')).to.have.length(1);
      });
    };
    fails(
      'a missing file',
      () => ['extract', 'nowhere.txt'],
      1,
      /^event-timeline: nowhere\.txt: there is no such file$/m,
    );
    fails('a folder', () => ['extract', folder], 1, /: is a folder/);
    fails('an empty file', async () => ['extract', await file('empty.txt', ' \n')], 1, /empty\.txt: is empty/);
    fails(
      'a file that is not text',
      async () => ['extract', await file('a.txt', Uint8Array.of(65, 10, 66, 0xff, 0xc0))],
      1,
      /a\.txt: is not UTF-8 text \(line 2, column 2\)/,
    );
    fails(
      'JSON that is not JSON',
      async () => ['convert', await file('b.json', '[\n {"title" 1}]'), '--to', 'json'],
      1,
      /b\.json: line 2, column \d+: /,
    );
    fails(
      'a file without events',
      async () => ['convert', await file('c.json', '[]'), '--to', 'json'],
      1,
      /c\.json: holds no events/,
    );
    fails(
      'a picture of what has no date',
      async () => ['convert', await file('d.json', '[{"title": "Some day"}]'), '--to', 'svg'],
      1,
      /d: holds no event with a date/,
    );
    fails(
      'an --out that cannot be written',
      () => ['extract', article, '--out', join(folder, 'no', 'where')],
      1,
      /could not be written/,
    );
    fails('no command', () => [], 2, /extract or convert/);
    fails('an unknown command', () => ['draw'], 2, /draw is not a command/);
    fails('an unknown option', () => ['extract', article, '--pretty'], 2, /--pretty/);
    fails('an unknown format', () => ['extract', article, '--to', 'docx'], 2, /docx is not a format; there are json/);
    fails(
      'a date that is none',
      () => ['extract', article, '--published', 'yesterday'],
      2,
      /--published yesterday is not a date/,
    );
    fails(
      'an address that is none',
      () => ['extract', article, '--url', 'nowhere'],
      2,
      /--url nowhere is not an address/,
    );
    fails(
      'two kinds of output',
      () => ['extract', article, '--json', '--timex'],
      2,
      /--json and --timex cannot go together/,
    );
    fails('convert without --to', () => ['convert', article], 2, /needs --to FORMAT/);
    fails(
      'convert with options of extract',
      () => ['convert', article, '--to', 'json', '--timex'],
      2,
      /--timex belongs to extract/,
    );
  });

  it('tells its usage and version', async () => {
    expect((await run(['--help'])).stdout).to.contain('event-timeline extract [FILE');
    expect((await run(['-v'])).stdout).to.match(/^\d+\.\d+\.\d+/);
  });
});
