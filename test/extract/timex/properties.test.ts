import { expect } from 'chai';
import fc from 'fast-check';
import { cleanDocument } from '../../../src/extract/document.js';
import { german } from '../../../src/extract/locales/de.js';
import { english } from '../../../src/extract/locales/en.js';
import type { Locale } from '../../../src/extract/locales/locale.js';
import { splitSentences } from '../../../src/extract/sentences.js';
import { readTimes } from '../../../src/extract/timex/read-times.js';
import { grammarOf, readExpressions } from '../../../src/extract/timex/grammar.js';
import type { Timex } from '../../../src/extract/timex/timex.js';
import { tokenize, type Token } from '../../../src/extract/tokens.js';

const LOCALES: readonly Locale[] = [english, german];

function read(
  text: string,
  locale: Locale,
  documentDate: string | null = '2021-06-03',
): { found: readonly Timex[]; clean: string } {
  const document = cleanDocument(text, locale);
  return {
    found: readTimes(document, splitSentences(document, locale), { documentDate, locale }).timexes,
    clean: document.text,
  };
}

/** Texts that are full of the words and marks which rules begin with. */
const WORDS = Object.values(english.words).flatMap((list) =>
  list.split(' ').flatMap((entry) => (entry.split('=')[0] ?? '').replace('^', '').replaceAll('_', ' ').split(',')),
);
const timeText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.integer({ min: 0, max: 2100 }).map(String),
      fc.constantFrom(',', '.', '-', '–', "'", ':', '/', '(', '. The', 'ago', 'earlier', 'of', 'old'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

/** How often a token is looked at while the text is read as one sentence: the work, counted instead of timed. */
function looks(text: string, locale: Locale): number {
  let count = 0;
  const tokens: readonly Token[] = new Proxy(tokenize(text), {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key, receiver);
    },
  });
  readExpressions(grammarOf(locale), tokens);
  return count;
}

describe('readTimes on any text', () => {
  for (const locale of LOCALES) {
    it(`gives sorted expressions that do not overlap and slice to their text (${locale.code})`, () => {
      fc.assert(
        fc.property(
          fc.oneof(timeText, fc.string({ unit: 'binary', maxLength: 200 })),
          fc.constantFrom(null, '2021-06-03', '2021-06', '[2021-06-03,2021-06-10]', '0044', 'nonsense'),
          (text, published) => {
            const { found, clean } = read(text, locale, published);
            let end = 0;
            for (const timex of found) {
              expect(timex.start).to.be.at.least(end);
              expect(timex.end).to.be.above(timex.start);
              expect(clean.slice(timex.start, timex.end)).to.equal(timex.text);
              end = timex.end;
            }
          },
        ),
        { numRuns: 150 },
      );
    });

    it(`gives intervals in order and lengths in order (${locale.code})`, () => {
      fc.assert(
        fc.property(timeText, (text) => {
          for (const { interval, durationMs } of read(text, locale).found) {
            if (interval) {
              expect(interval.beginEarliest).to.be.at.most(interval.beginLatest);
              expect(interval.endEarliest).to.be.at.most(interval.endLatest);
              expect(interval.beginEarliest).to.be.at.most(interval.endLatest);
            }
            if (durationMs) expect(durationMs.min).to.be.at.most(durationMs.max);
          }
        }),
        { numRuns: 150 },
      );
    });
  }

  /** What `Captures` says of the types of what is read. */
  const NUMBERS = new Set(
    'day month weekday year year4 bareyear erayear years decadenum shift offset ordinal half most sign lead'.split(' '),
  );
  const TEXTS = new Set(
    'numericdate daymonth weekdaypart era dir clock clockword part season holiday unit durationword vague sense mod frequency ref'.split(
      ' ',
    ),
  );
  for (const locale of LOCALES) {
    it(`captures numbers as numbers and words as words (${locale.code})`, () => {
      const classes = Object.values(locale.words).flatMap((list) =>
        list.split(' ').flatMap((entry) =>
          (entry.split('=')[0] ?? '')
            .replace('^', '')
            .replaceAll('_', ' ')
            .replaceAll('~', locale.endings[1] ?? '')
            .split(','),
        ),
      );
      const rules = locale.rules.match(/\p{Ll}+/gu) ?? [];
      const text = fc
        .array(fc.oneof(fc.constantFrom(...classes, ...rules), fc.integer({ min: 0, max: 2100 }).map(String)), {
          maxLength: 40,
        })
        .map((parts) => parts.join(' '));
      fc.assert(
        fc.property(text, (said) => {
          for (const { captures } of readExpressions(grammarOf(locale), tokenize(said))) {
            for (const [name, value] of Object.entries(captures)) {
              if (NUMBERS.has(name)) expect(value, `${name} in ${said}`).to.be.a('number');
              if (TEXTS.has(name)) expect(value, `${name} in ${said}`).to.be.a('string');
            }
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it('does twice the work for twice the text', () => {
    fc.assert(
      fc.property(
        timeText.filter((text) => text.length > 20),
        (text) => {
          const long = `${text} `.repeat(20);
          expect(looks(long + long, english)).to.be.at.most(2.2 * looks(long, english) + 100);
        },
      ),
      { numRuns: 15 },
    );
  });

  const hostile: Record<string, string> = {
    digits: '7'.repeat(100_000),
    dates: 'May 3, '.repeat(15_000),
    numerals: 'twenty one hundred thousand '.repeat(4000),
    articles: 'the a an the '.repeat(8000),
    hedges: 'about nearly the end of early '.repeat(3500),
    dashes: '1989-90-91-'.repeat(9000),
    dots: 'a.m.'.repeat(25_000),
    apostrophes: "'s'80s".repeat(15_000),
    brackets: '<p>'.repeat(30_000),
    'open tags': `<p>${'<a href="'.repeat(10_000)}`,
    'less-than signs': `<p>${'<'.repeat(100_000)}</p>`,
    lines: 'S1\n'.repeat(30_000),
    addresses: 'https://example.org/2021/06/a '.repeat(3000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`reads 100 kB of ${name} to its end`, () => {
      const { found, clean } = read(text, english);
      expect(found.every(({ end }) => end <= clean.length)).to.equal(true);
    });
  }

  it('reads what may share the month of a day before it only once', () => {
    const days = (mark: string): string =>
      Array.from({ length: 500 }, (_, i) => `${1 + (i % 28)} March ${1900 + i}`).join(mark);
    // Behind a comma a day may be another day of the month before it; behind a semicolon nobody asks.
    expect(looks(days(', '), english) / looks(days('; '), english)).to.be.at.most(1.2);
  });

  it('looks at no token of a hostile text more than a bounded number of times', () => {
    for (const [name, text] of Object.entries(hostile)) {
      if (text.includes('<')) continue;
      const start = text.slice(0, 4000);
      const tokens = tokenize(start).length;
      expect(looks(start, english), name).to.be.at.most(1000 * (tokens + 1));
    }
  });
});
