import { daysFromDate, MS_PER_DAY } from '../../model/calendar.js';
import type { CleanDocument } from '../document.js';
import { english } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import type { Sentence } from '../sentences.js';
import { grammarOf, readExpressions } from './grammar.js';
import { resolve, type Reference } from './resolve.js';
import { tenseAround } from './tense.js';
import type { Timex } from './timex.js';
import { intervalOf, lengthOf } from './value.js';

export interface TimexOptions {
  /** Publication date: ISO 8601 or EDTF; a date that is only a month, a year or a set of days counts as uncertain. Default: not known. */
  readonly documentDate?: string | null;
  /** Default: English. */
  readonly locale?: Locale;
}

/** All time expressions of the document in order, not overlapping, resolved against the publication date and the text before them. */
export function findTimexes(document: CleanDocument, sentences: readonly Sentence[], options: TimexOptions = {}): Timex[] {
  const locale = options.locale ?? english;
  const grammar = grammarOf(locale);
  const publication = publicationDay(options.documentDate ?? null);
  const publicationName = publication === null ? null : (options.documentDate ?? null);
  const timexes: Timex[] = [];
  const previous: Reference['previous'] = null;
  for (const sentence of sentences) {
    for (const expression of readExpressions(grammar, sentence.tokens)) {
      const tense = tenseAround(locale, sentence.tokens, expression.first, expression.last);
      const resolved = resolve(expression, { publication, publicationName, previous, tense });
      const start = sentence.tokens[expression.first]?.start;
      const end = sentence.tokens[expression.last - 1]?.end;
      if (!resolved || start === undefined || end === undefined) continue;
      const mod = resolved.mod ?? expression.mod;
      const length = resolved.type === 'DURATION' ? lengthOf(resolved.value, mod) : null;
      timexes.push({
        start,
        end,
        text: document.text.slice(start, end),
        sentence: sentence.index,
        type: resolved.type,
        value: resolved.value,
        ...(mod === undefined ? {} : { mod }),
        interval: resolved.type === 'DATE' || resolved.type === 'TIME' ? intervalOf(resolved.value, mod, publication === null ? null : publication * MS_PER_DAY) : null,
        ...(length ? { durationMs: length } : {}),
        anchor: resolved.anchorBasis ? publicationName : null,
        anchorBasis: resolved.anchorBasis ?? null,
        rule: resolved.rule,
      });
    }
  }
  return timexes;
}

function publicationDay(date: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  if (!match) return null;
  return daysFromDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

