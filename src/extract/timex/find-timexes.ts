import { MS_PER_DAY } from '../../model/calendar.js';
import type { CleanDocument } from '../document.js';
import { english } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import type { Sentence } from '../sentences.js';
import type { Token } from '../tokens.js';
import { withDayOfSentence } from './coordinate.js';
import { grammarOf, readExpressions, type Expression } from './grammar.js';
import type { Lexicon } from './lexicon.js';
import { continueRange, formsRange, rangeOf, shareYear } from './range.js';
import type { PreviousDate, Resolution } from './reference.js';
import { resolve } from './resolve.js';
import { tenseAround } from './tense.js';
import type { Timex } from './timex.js';
import { boundsOf, certain, intervalOf, lengthOf } from './value.js';

export interface TimexOptions {
  /** Publication date: ISO 8601 or EDTF; a date that is only a month, a year or a set of days counts as uncertain. Default: not known. */
  readonly documentDate?: string | null;
  /** Default: English. */
  readonly locale?: Locale;
}

/** All time expressions of the document in order, not overlapping, resolved against the publication date and the text before them. */
export function findTimexes(document: CleanDocument, sentences: readonly Sentence[], options: TimexOptions = {}): Timex[] {
  const days = publicationDays(options.documentDate ?? null);
  const first = readTimexes(document, sentences, options, days?.first ?? null);
  if (!days || days.first === days.last) return first;
  // Published on one of several days: what both ends agree on is known, what differs is masked.
  const last = readTimexes(document, sentences, options, days.last);
  return first.length === last.length ? first.map((timex, i) => between(timex, last[i] ?? timex)) : first;
}

function readTimexes(document: CleanDocument, sentences: readonly Sentence[], options: TimexOptions, publication: number | null): Timex[] {
  const grammar = grammarOf(options.locale ?? english);
  const now = publication === null ? null : publication * MS_PER_DAY;
  const timexes: Timex[] = [];
  let previous: PreviousDate | null = null;
  let quarter: PreviousDate | null = null;
  let narrative: (PreviousDate & { readonly sentence: number; readonly paragraph: number }) | null = null;
  for (const sentence of sentences) {
    if (narrative && (narrative.paragraph !== sentence.paragraph || sentence.index - narrative.sentence > STORY_SENTENCES)) narrative = null;
    const expressions = readExpressions(grammar, sentence.tokens);
    let linked: Timex | null = null;
    for (const index of expressions.keys()) {
      const said = withDayOfSentence(expressions, index);
      if (!said) continue;
      const next = expressions[index + 1];
      const isRange = next !== undefined && formsRange(grammar.lexicon, sentence.tokens, said, next);
      const expression = linked ? continueRange(said, linked) : isRange ? shareYear(said, next) : said;
      const hedged = expression.mod === 'ON_OR_BEFORE' ? 'future' : null;
      const tense = tenseAround(grammar, sentence.tokens, expression.first, expression.last) ?? hedged;
      const resolved = resolve(expression, { publication, previous, quarter, narrative, tense });
      const start = sentence.tokens[expression.first]?.start;
      const end = sentence.tokens[expression.last - 1 - (resolved?.cut ?? 0)]?.end;
      if (!resolved || start === undefined || end === undefined) continue;
      const basis = resolved.anchorBasis ?? null;
      const timex: Timex = {
        start,
        end,
        text: document.text.slice(start, end),
        sentence: sentence.index,
        ...measure(resolved, resolved.mod ?? expression.mod, now),
        anchor: basis === null ? null : basis === 'publication date' ? (options.documentDate ?? null) : (previous?.value ?? quarter?.value ?? null),
        anchorBasis: basis,
        rule: resolved.rule,
      };
      timexes.push(timex);
      const opener: Timex | null = linked;
      if (opener?.interval && timex.interval) timexes[timexes.length - 2] = { ...opener, range: rangeOf(opener.interval, timex.interval) };
      linked = isRange ? timex : null;
      const bounds = resolved.type === 'SET' || resolved.type === 'DURATION' ? null : boundsOf(resolved.value);
      const day = bounds && Math.floor(bounds.start / MS_PER_DAY);
      if (day !== null) previous = { day, value: resolved.value };
      if (day !== null && basis !== 'publication date' && opensStory(grammar.lexicon, sentence.tokens, expression)) narrative = { day, value: resolved.value, sentence: sentence.index, paragraph: sentence.paragraph };
      // Figures are told for a quarter that is over, until they are told for a longer stretch; what they are compared with does not count.
      if (expression.kind === 'quarter' && bounds && day !== null && (tense === 'past' || bounds.end <= (now ?? Infinity))) quarter = { day, value: resolved.value };
      else if (expression.kind === 'duration' && SEVERAL_MONTHS.test(resolved.value)) quarter = null;
    }
  }
  return timexes;
}

/** "On 28 June 1914 …", "In 1914 …": a story that months may go on from. "The May 1968 protests", "since 1990" only name a date. */
function opensStory(lexicon: Lexicon, tokens: readonly Token[], { kind, first }: Expression): boolean {
  const before = (name: string): boolean => lexicon.read(name, tokens, first - 1) !== null;
  return kind === 'date' ? !before('THE') : kind === 'year' && first === 1 && before('STORY');
}

/** A story of another year is over after so many sentences without a date. */
const STORY_SENTENCES = 3;

/** The half-year and nine-month figures of a company. */
const SEVERAL_MONTHS = /^P[69]M$/;

/** Value, length and place of a resolution under its mod. */
function measure(resolved: Resolution, mod: string | undefined, now: number | null): Pick<Timex, 'type' | 'value' | 'mod' | 'interval' | 'durationMs'> {
  const { type, value, stretch, most } = resolved;
  const length = type === 'DURATION' ? lengthOf(value, mod) : null;
  const longest = most === undefined ? null : lengthOf(most, mod);
  const interval = stretch ? certain(stretch.start, stretch.end) : type === 'DATE' || type === 'TIME' ? intervalOf(value, mod, now) : null;
  return {
    type,
    value,
    ...(mod === undefined ? {} : { mod: mod === 'NEARLY' ? 'LESS_THAN' : mod }),
    interval,
    ...(length ? { durationMs: longest ? { min: length.min, max: longest.max } : length } : {}),
  };
}

/** First and last day on which the document may have been published; null when that is not known to the year. */
function publicationDays(date: string | null): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const [value] of (date ?? '').matchAll(/\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/g)) {
    const bounds = boundsOf(value);
    if (!bounds) continue;
    first = Math.min(first, bounds.start);
    last = Math.max(last, bounds.end);
    // "2021-06-03T20:41": one day.
    if (date?.charAt(value.length) === 'T') break;
  }
  return first < last ? { first: Math.floor(first / MS_PER_DAY), last: Math.ceil(last / MS_PER_DAY) - 1 } : null;
}

/** One time expression, resolved against the first and the last possible publication day. */
function between(first: Timex, last: Timex): Timex {
  if (first.value === last.value) return first;
  const a = first.interval;
  const b = last.interval;
  return {
    ...first,
    value: maskDifference(first.value, last.value),
    interval:
      a && b
        ? {
            beginEarliest: Math.min(a.beginEarliest, b.beginEarliest),
            beginLatest: Math.max(a.beginLatest, b.beginLatest),
            endEarliest: Math.min(a.endEarliest, b.endEarliest),
            endLatest: Math.max(a.endLatest, b.endLatest),
          }
        : null,
  };
}

/** "2021-06-03" and "2021-06-24" → "2021-06-XX". */
function maskDifference(a: string, b: string): string {
  const others = b.split('-');
  return a.split('-').map((part, i) => (part === others[i] ? part : part.replace(/\d/g, 'X'))).join('-');
}
