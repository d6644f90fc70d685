import { MS_PER_DAY } from '../../model/calendar.js';
import type { CleanDocument } from '../clean-document.js';
import { emptyList } from '../empty-list.js';
import { english } from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import type { Sentence } from '../sentences.js';
import { withDayOfSentence } from './coordinate.js';
import { grammarOf, readExpressions, type Expression } from './grammar.js';
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
  /**
   * Publication date: ISO 8601 or EDTF; a date that is only a month, a year or a set of days counts as uncertain.
   * Default: not known.
   */
  readonly documentDate?: string | null | undefined;
  /** Default: English. */
  readonly locale?: Locale;
}

/** The time expressions of a text, and what they say of it as a whole. */
export interface Times {
  /** In order, not overlapping. */
  readonly timexes: readonly Timex[];
  /** Whether it tells of years before. */
  readonly isHistory: boolean;
  /** When it was published; null when that is not known. */
  readonly days: ReturnType<typeof publicationDays>;
}

/** Reads the time expressions of a document, resolved against the publication date and the text before them. */
export function readTimes(
  document: CleanDocument,
  sentences: readonly Sentence[],
  { documentDate, locale: language = english }: TimexOptions = {},
): Times {
  const days = publicationDays(documentDate);
  const first = days?.first ?? null;
  const { locale, isShown } = orderShown(document.text, language);
  const grammar = grammarOf(locale);
  const said = sentences.map(({ tokens }) => readExpressions(grammar, tokens));
  const tellsHistory = isHistory(said.flat(), first);
  const readFrom = (publication: number | null): Timex[] =>
    resolveAll(document, sentences, said, new TextContext(grammar, publication, documentDate ?? null, tellsHistory));
  let timexes = readFrom(first);
  // Published on one of several days: what both ends agree on is known, what differs is masked.
  const last = days && first !== days.last ? readFrom(days.last) : [];
  if (timexes.length === last.length) timexes = timexes.map((timex, i) => between(timex, last[i] ?? timex));
  if (!isShown) for (const timex of timexes) if (timex.rule === 'numeric-date') timex.alternative = otherReading(timex);
  return { timexes, isHistory: tellsHistory, days };
}

/** Kinds of expressions whose meaning hangs on the tense around them. */
const TENSED = ['date', 'season', 'holiday', 'quarter', 'period', 'context'];

function resolveAll(
  document: CleanDocument,
  sentences: readonly Sentence[],
  said: readonly Expression[][],
  context: TextContext,
): Timex[] {
  const { grammar } = context;
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
      const expression =
        opener != null
          ? continueRange(own, opener)
          : isEnded
            ? endedPeriod(own, next)
            : isRange || (next !== undefined && areListed(grammar.lexicon, tokens, own, next))
              ? shareYear(own, next)
              : own;
      const tense = TENSED.includes(expression.kind)
        ? (tenseAround(grammar, tokens, expression.first, expression.last) ??
          (expression.mod === 'ON_OR_BEFORE' ? 'future' : null))
        : null;
      const resolved = resolve(expression, context.reference(expression, tense));
      const start = tokens[expression.first]?.start;
      const end = tokens[expression.last - 1 - (resolved?.cut ?? 0)]?.end;
      const first = opener;
      opener = null;
      if (resolved == null || start === undefined || end === undefined) return;
      const basis = resolved.anchorBasis ?? null;
      const { type, value, mod, interval, durationMs } = measure(
        resolved,
        expression.mod ?? resolved.mod,
        context.publication,
      );
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
        anchor: resolved.anchor ?? (basis && context.documentDate),
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
      context.note(expression, resolved, tense);
    });
  });
  return timexes;
}

/** What the mods of a length say of the date to which it leads: more than a year ago is before it. */
const TURNED: Record<string, string> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
  NEARLY: 'APPROX',
};

/** Value, length and place of a resolution under its hedge. */
function measure(
  resolved: Resolution,
  hedge: string | undefined,
  publication: number | null,
): Pick<Timex, 'type' | 'value' | 'mod' | 'interval' | 'durationMs'> {
  const { type, value, stretch, most } = resolved;
  const mod = type === 'DATE' ? (TURNED[hedge ?? ''] ?? hedge) : hedge;
  const length = type === 'DURATION' ? lengthOf(value, mod) : null;
  const longest = most === undefined ? null : lengthOf(most, mod);
  const interval =
    stretch != null
      ? certain(stretch.start, stretch.end)
      : type === 'DATE' || type === 'TIME'
        ? intervalOf(value, mod, publication === null ? null : publication * MS_PER_DAY)
        : null;
  return {
    type,
    value,
    mod: mod === 'NEARLY' ? 'LESS_THAN' : mod,
    interval,
    durationMs:
      length != null && longest != null
        ? { min: Math.min(length.min, longest.min), max: Math.max(length.max, longest.max) }
        : (length ?? undefined),
  };
}
