import { MS_PER_DAY } from '../../model/calendar.js';
import type { CleanDocument } from '../clean-document.js';
import { emptyList } from '../empty-list.js';
import { english } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import type { Sentence } from '../sentences.js';
import { withDayOfSentence } from './coordinate.js';
import { grammarOf, readExpressions } from './grammar.js';
import { orderShown, otherReading } from './numeric-order.js';
import { endedPeriod, endsOn, stretchBefore } from './period-end.js';
import { between, publicationDays } from './publication.js';
import { areListed, continueRange, formsRange, rangeOf, shareYear } from './range.js';
import type { Resolution } from './reference.js';
import { resolve } from './resolve.js';
import { tenseAround } from './tense.js';
import { isHistory, TextContext } from './text-context.js';
import type { Timex } from './timex.js';
import { certain, intervalOf, lengthOf } from './value.js';

export interface TimexOptions {
  /** Publication date: ISO 8601 or EDTF; a date that is only a month, a year or a set of days counts as uncertain. Default: not known. */
  readonly documentDate?: string | null | undefined;
  /** Default: English. */
  readonly locale?: Locale;
}

/** All time expressions of the document in order, not overlapping, resolved against the publication date and the text before them. */
export function findTimexes(document: CleanDocument, sentences: readonly Sentence[], options: TimexOptions = {}): Timex[] {
  const days = publicationDays(options.documentDate);
  const { locale, isShown } = orderShown(document.text, options.locale ?? english);
  const found = readBetween(document, sentences, { ...options, locale }, days);
  if (isShown) return found;
  return found.map((timex) => {
    const alternative = timex.rule === 'numeric-date' ? otherReading(timex) : null;
    return alternative === null ? timex : { ...timex, alternative };
  });
}

function readBetween(document: CleanDocument, sentences: readonly Sentence[], options: TimexOptions, days: { readonly first: number; readonly last: number } | null): Timex[] {
  const first = readTimexes(document, sentences, options, days?.first ?? null);
  if (days == null || days.first === days.last) return first;
  // Published on one of several days: what both ends agree on is known, what differs is masked.
  const last = readTimexes(document, sentences, options, days.last);
  return first.length === last.length ? first.map((timex, i) => between(timex, last[i] ?? timex)) : first;
}

/** Kinds of expressions whose meaning hangs on the tense around them. */
const TENSED = new Set(['date', 'season', 'holiday', 'quarter', 'period', 'context']);

function readTimexes(document: CleanDocument, sentences: readonly Sentence[], options: TimexOptions, publication: number | null): Timex[] {
  const grammar = grammarOf(options.locale ?? english);
  const said = sentences.map(({ tokens }) => readExpressions(grammar, tokens));
  const context = new TextContext(grammar.lexicon, publication, isHistory(said.flat(), publication));
  const timexes = emptyList<Timex>();
  said.forEach((expressions, at) => {
    const sentence = sentences[at];
    if (!sentence) return;
    const { tokens } = sentence;
    context.enter(sentence);
    // The first of a range, or a length, whose place the next expression tells.
    let opener: Timex | null = null;
    expressions.forEach((alone, index) => {
      const next = expressions[index + 1];
      const own = withDayOfSentence(alone, expressions);
      const isEnded = next !== undefined && endsOn(grammar.lexicon, tokens, own, next);
      const isRange = next !== undefined && !isEnded && formsRange(grammar.lexicon, tokens, own, next);
      const expression = opener != null ? continueRange(own, opener) : isEnded ? endedPeriod(own, next) : isRange || (next !== undefined && areListed(grammar.lexicon, tokens, own, next)) ? shareYear(own, next) : own;
      const tense = TENSED.has(expression.kind) ? (tenseAround(grammar, tokens, expression.first, expression.last) ?? (expression.mod === 'ON_OR_BEFORE' ? 'future' : null)) : null;
      const resolved = resolve(expression, context.reference(tense));
      const start = tokens[expression.first]?.start;
      const end = tokens[expression.last - 1 - (resolved?.cut ?? 0)]?.end;
      const first = opener;
      opener = null;
      if (resolved == null || start === undefined || end === undefined) return;
      const basis = resolved.anchorBasis ?? null;
      const { type, value, mod, interval, durationMs } = measure(resolved, expression.mod ?? resolved.mod, publication);
      // Field by field: spreading is ten times slower.
      const timex: Timex = {
        start,
        end,
        text: document.text.slice(start, end),
        sentence: sentence.index,
        type,
        value,
        mod,
        interval,
        durationMs,
        anchor: resolved.anchor ?? (basis && (options.documentDate ?? null)),
        anchorBasis: basis,
        rule: resolved.rule ?? expression.rule,
        // Fields that few have: all are of one kind for V8.
        range: undefined,
        alternative: undefined,
      };
      if (first != null && timex.interval != null) {
        if (first.interval != null) first.range = rangeOf(first.interval, timex.interval);
        else first.interval = stretchBefore(first.value, timex.interval);
      }
      timexes.push(timex);
      if (isRange || (isEnded && timex.interval == null)) opener = timex;
      context.note(expression, resolved);
    });
  });
  return timexes;
}

/** What the mods of a length say of the date to which it leads: more than a year ago is before it. */
const TURNED: Record<string, string> = { MORE_THAN: 'BEFORE', LESS_THAN: 'AFTER', EQUAL_OR_MORE: 'ON_OR_BEFORE', EQUAL_OR_LESS: 'ON_OR_AFTER', NEARLY: 'APPROX' };

/** Value, length and place of a resolution under its hedge. */
function measure(resolved: Resolution, hedge: string | undefined, publication: number | null): Pick<Timex, 'type' | 'value' | 'mod' | 'interval' | 'durationMs'> {
  const { type, value, stretch, most } = resolved;
  const mod = type === 'DATE' ? (TURNED[hedge ?? ''] ?? hedge) : hedge;
  const length = type === 'DURATION' ? lengthOf(value, mod) : null;
  const longest = most === undefined ? null : lengthOf(most, mod);
  const interval = stretch != null ? certain(stretch.start, stretch.end) : type === 'DATE' || type === 'TIME' ? intervalOf(value, mod, publication === null ? null : publication * MS_PER_DAY) : null;
  return {
    type,
    value,
    mod: mod === 'NEARLY' ? 'LESS_THAN' : mod,
    interval,
    durationMs: length != null && longest != null ? { min: Math.min(length.min, longest.min), max: Math.max(length.max, longest.max) } : (length ?? undefined),
  };
}
