import { MS_PER_DAY } from '../../model/calendar.js';
import type { Sentence } from '../sentences.js';
import type { Expression, Grammar } from './grammar.js';
import {
  isYearsBefore,
  refersBack,
  STEPS,
  type OpenReference,
  type PreviousDate,
  type Resolution,
} from './reference.js';
import { writtenYear } from './captures.js';
import type { Tense } from './tense.js';
import { isUnit, nameOfPeriod } from './period.js';
import { boundsOf } from './value.js';

/** The half-year and nine-month figures of a company. */
const SEVERAL_MONTHS = /^P[69]M$/;

/** Kinds of expressions that are counted from publication. */
const OF_NEWS = ['ago', 'stretch', 'year-before', 'reference'];
/** Days: the quarter a year before another is what that is compared with. */
const ALMOST_A_YEAR = 360;
/** Units of years and more. */
const YEARS = 'YEC';
/** So many dates of years before to each day that is told from publication make a history. */
const TOLD_TO_NEWS = 3;

/**
 * Whether a text is a history: its first dates are of years before, and such dates (more than one, unless all are)
 * dominate over "Tuesday", "yesterday" and "last week". What goes on then goes on with the story, not with the news:
 * weekdays, months without a year, and sentences without a date.
 */
export function isHistory(expressions: readonly Expression[], publication: number | null): boolean {
  let told = 0;
  let news = 0;
  for (const { kind, captures } of expressions) {
    const { month, weekday, shift, dir = '', unit = '' } = captures;
    const year = writtenYear(captures);
    // "Sixty years ago", "a century ago".
    if (
      (kind === 'ago' && YEARS.includes(unit)) ||
      (year !== undefined && (publication === null || isYearsBefore(year, publication)))
    )
      told += 1;
    // A story goes on to "Friday", the news begins with it.
    else if (
      OF_NEWS.includes(kind) ||
      shift !== undefined ||
      (told === 0 && weekday !== undefined && month === undefined) ||
      ((STEPS[dir] ?? 1) <= 0 && !refersBack(dir))
    )
      news += told > 0 ? TOLD_TO_NEWS : Infinity;
  }
  return told > news + Number(told < expressions.length);
}

/**
 * What the text so far gives later words to refer to: its last date, the quarter whose figures it tells, the story that
 * it is telling.
 */
export class TextContext {
  #sentence: Sentence | null = null;
  #previous: PreviousDate | null = null;
  #quarter: PreviousDate | null = null;
  #narrative: PreviousDate | null = null;

  /** `publication`: day from 1970-01-01; `documentDate`: the same as it was given. */
  constructor(
    readonly grammar: Grammar,
    readonly publication: number | null,
    readonly documentDate: string | null,
    readonly isHistory: boolean,
  ) {}

  /** Goes on to a sentence; a story in the news ends with its paragraph. */
  enter(sentence: Sentence): void {
    if (!this.isHistory && this.#sentence?.paragraph !== sentence.paragraph) this.#narrative = null;
    this.#sentence = sentence;
  }

  /**
   * What an expression of this tense is resolved against. "On Friday they parted" may go on with a story; "she was born
   * on 4 May 1931 and died on Friday" and "he said Friday" tell the news.
   */
  reference({ first, captures: { weekday } }: Expression, tense: Tense): OpenReference {
    const narrative = weekday === undefined || first <= 1 || this.isHistory ? this.#narrative : null;
    // "The vote that was to be held on 11 May" was ahead then, not now.
    return {
      publication: this.publication,
      previous: this.#previous,
      quarter: this.#quarter,
      narrative,
      tense: narrative && this.isHistory ? 'past' : tense,
    };
  }

  /** Remembers what an expression of the sentence was resolved to. */
  note({ kind, captures, first }: Expression, { value, anchor, anchorBasis, stretch }: Resolution, tense: Tense): void {
    // The story has not come to what was ahead.
    if (this.isHistory && tense === 'future') return;
    if (this.#quarter && SEVERAL_MONTHS.test(value)) this.#quarter = this.#previous = null;
    // "Two years later" leads on from the date before it, "a week earlier" from publication, and the text with it.
    if (kind === 'later' && stretch) {
      const day = stretch.start / MS_PER_DAY;
      this.#previous = { day, value: nameOfPeriod(day, isUnit(captures.unit) ? captures.unit : 'D') };
      if (this.#narrative) this.#narrative = this.#previous;
    }
    const bounds = boundsOf(value);
    if (!bounds) return;
    const date = { day: Math.floor(bounds.start / MS_PER_DAY), value };
    if (kind !== 'year-before') this.#previous = date;
    // "On 28 June 1914 …", "In 1914 …": a story that months may go on from. "The May 1968 protests", "since 1990" only
    // name a date.
    const isYear = kind === 'year';
    const isBehind =
      this.grammar.lexicon.read(isYear ? 'STORY' : 'THE', this.#sentence?.tokens ?? [], first - 1) !== null;
    const opensStory = isYear ? isBehind && first === 1 : !isBehind && (kind === 'date' || kind === 'season');
    if (anchorBasis === 'publication date' && !this.isHistory) this.#narrative = null;
    else if (opensStory || (this.isHistory && !this.#narrative)) this.#narrative = date;
    // Figures are told for a quarter that is over (or the first that is named: a company's own may end before the
    // calendar's), until they are told for a longer stretch; what they are compared with does not count.
    const isOver = this.publication === null || bounds.end <= this.publication * MS_PER_DAY;
    if (
      /-[QH]/.test(value) &&
      anchor === undefined &&
      kind !== 'year-before' &&
      (!this.#quarter || (isOver && date.day > this.#quarter.day - ALMOST_A_YEAR))
    )
      this.#quarter = date;
  }
}
