// When a mention happened, as far as its own clause and the text around it say. A time expression belongs to the clause
// it stands in and to what shares that clause ("agreed to ban", "obtained and published"), never across "that"; before
// a noun it belongs to the noun ("the 1991 settlement", "this year's summit"). Without one, reports take the
// publication date, other past events the day that the text is about, and only as a likely point: the bounds stay as
// wide as what was said.

import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import { MS_PER_DAY } from '../../model/calendar.js';
import type { Timex } from '../timex/timex.js';
import { joinedAt, type Joined } from './joined.js';
import type { Mention, ParsedSentence } from './mention.js';
import { boundsOf, certain, fuzzy } from '../timex/value.js';
import { isDay, ownersOf, NOTHING_DATED } from './owners.js';
import { clauseOf } from './clauses.js';
import { isApart, isParted, timexOf } from './expressions.js';
import { DETERMINER, IN_TIMEX, NOUN, isOneOf, wordAt } from './tags.js';

export interface Dating {
  /** The words that date it; null when none do. */
  readonly timex: Timex | null;
  /** Where those words put it. */
  readonly interval: FuzzyInterval | null;
  /** When what began there ended, where the words name both ends ("from 1967 to 1975"). */
  readonly end: FuzzyInterval | null;
  /** When it happened again, where the words list several dates ("in 2023 and 2024"). */
  readonly also: readonly FuzzyInterval[];
  /** Where it most likely lies when no words bound it. */
  readonly best: FuzzyInterval | null;
  /** Whether that is likely enough to show: not where the text has gone back to an earlier time. */
  readonly firm: boolean;
  /** Its place relative to publication, when no words date it. */
  readonly publication: 'before' | 'shortly-before' | 'after' | 'none';
  readonly rule: string;
  readonly anchorBasis: 'publication date' | 'previous date in the text' | null;
}

/**
 * What dates a mention that no words date: its likeliest place and how firm that is, its place relative to publication,
 * and the rule that said so.
 */
function inferred(
  rule: string,
  publication: Dating['publication'],
  best: FuzzyInterval | null,
  firm: boolean,
  anchorBasis: Dating['anchorBasis'] = 'publication date',
): Dating {
  return { timex: null, interval: null, end: null, also: NO_DATES, best, firm, publication, rule, anchorBasis };
}

const NO_DATES: readonly FuzzyInterval[] = [];
const UNDATED = inferred('undated', 'none', null, false, null);
/** News stands first: undated past events told by the main clauses of so many sentences are recent. */
const LEAD_SENTENCES = 2;

/** A month: what is further back is background. */
const LONG_PAST_MS = 31 * MS_PER_DAY;

/** What the sentences so far were about; a class as `Memory` is. */
export class Story {
  /** Day of the lead, and the last day that the paragraph named. */
  leadDay: Timex | null = null;
  paragraphDay: Timex | null = null;
  /** Whether the last time that the paragraph named is long past; in a history, the text. */
  lookingBack = false;
  /** What opens the entry of a chronology that is being told. */
  entryTime: Timex | null = null;
  paragraph = -1;
  /** Sentences read, headlines not counted. */
  sentences = 0;

  /**
   * Before the first sentence. `published`: publication day, null when unknown or no single day. A chronology has no
   * news that stands first, and its headline announces all of it.
   */
  constructor(
    readonly published: FuzzyInterval | null,
    readonly isHistory: boolean,
    readonly isChronology: boolean,
  ) {}
}

/**
 * Dates headlines, once all that they announce is dated: by the first mention below of the same verb or kind that has a
 * day.
 */
export function dateHeadlines(mentions: readonly Mention[], datings: Dating[]): void {
  mentions.forEach((mention, i) => {
    if (!mention.sentence.headline || datings[i]?.timex || mention.modality !== 'happened') return;
    const told = mentions.findIndex(({ sentence, lemma, category, modality }, below) => {
      const timex = datings[below]?.timex;
      return (
        !sentence.headline &&
        modality === 'happened' &&
        timex &&
        isDay(timex) &&
        (lemma === mention.lemma || (category !== '' && category === mention.category))
      );
    });
    const dating = clauseOf(datings, told);
    if (dating) datings[i] = dating;
  });
}

/** Adds the datings of the mentions of a sentence, the last in the list, to those before. */
export function dateSentence(
  sentence: ParsedSentence,
  mentions: readonly Mention[],
  story: Story,
  datings: Dating[],
): void {
  if (sentence.paragraph !== story.paragraph) {
    story.paragraphDay = null;
    story.lookingBack &&= story.isHistory;
    story.entryTime = null;
  }
  story.paragraph = sentence.paragraph;
  const { timexes, clauses } = sentence;
  // "Troops came the next day. They fired": a history stays with a day until a sentence begins otherwise than with who
  // does what.
  if (story.isHistory && (timexes.length > 0 || clauses[0]?.subject?.start !== 0)) story.paragraphDay = null;
  if (sentence.entry > 0) story.entryTime = timexes[0] ?? null;
  const { published } = story;
  const owners = timexes.length > 0 ? ownersOf(sentence) : NO_OWNERS;
  const joined = timexes.length > 1 ? joinedBy(sentence, owners) : null;
  const own = lastDay(sentence, owners, published);
  const verbs: Dating[] = [];
  const expressions = { owners, published };
  for (let i = datings.length; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention) break;
    const { isNoun } = mention;
    const timex = timexes.length > 0 ? timexOf(mention, expressions) : null;
    // "An earlier report, which put the crash on Sunday, was wrong": that date dates nothing.
    if (sentence.corrects && isNoun) datings.push(UNDATED);
    else if (!timex && isNoun && isLinked(mention)) datings.push(ofLinked(byReference(mention, null, story)));
    else {
      const dating = timex
        ? byWords(timex, joined?.get(timex) ?? ALONE, mention, published)
        : (shared(mention, verbs) ?? ofEntry(mention, story) ?? byReference(mention, own, story));
      if (!isNoun) verbs[mention.clause] = dating;
      datings.push(dating);
    }
  }
  if (endsLikeOne(sentence)) {
    story.leadDay ??= story.sentences < LEAD_SENTENCES ? own : null;
    story.sentences++;
  }
  story.paragraphDay = own ?? story.paragraphDay;
  timexes.forEach(({ interval }, i) => {
    // "a goal of Ada Berg, who joined in July": what is told aside leads no story back.
    if (interval && published && clauses[owners[i] ?? NOTHING_DATED]?.opener !== 'relative')
      story.lookingBack = published.beginEarliest - interval.endLatest > LONG_PAST_MS;
  });
}

const NO_OWNERS: number[] = [];

/** What the expressions that stand together add to the first of them; those after it own nothing any more. */
function joinedBy(sentence: ParsedSentence, owners: number[]): Map<Timex, Joined> {
  const joined = new Map<Timex, Joined>();
  sentence.timexes.forEach((timex, i) => {
    const more = joinedAt(sentence, i, owners);
    if (!more) return;
    joined.set(timex, more);
    owners.fill(NOTHING_DATED, i + 1, i + more.count);
  });
  return joined;
}

/** A line without an end mark (a byline, a caption) is no sentence of the story. */
function endsLikeOne({ tagged }: ParsedSentence): boolean {
  const last = tagged.tokens.at(-1)?.lexeme.text.at(-1);
  return last !== undefined && '.!?…"”’)'.includes(last);
}

const ALONE: Joined = { end: null, within: null, also: NO_DATES, count: 1 };

/** What words say: always of the same kind for V8, which a copy by `...` is not. */
function worded(
  timex: Timex,
  interval: FuzzyInterval | null,
  { end, also }: Joined,
  publication: Dating['publication'],
): Dating {
  return {
    timex,
    interval,
    end,
    also,
    best: null,
    firm: false,
    publication,
    rule: timex.rule,
    anchorBasis: timex.anchorBasis,
  };
}

function placeOf(timex: Timex, { within }: Joined, sentence: ParsedSentence): FuzzyInterval | null {
  return within ?? eitherDay(timex) ?? dayOfTime(timex, sentence);
}

function byWords(
  timex: Timex,
  joined: Joined,
  { modality, tense, sentence }: Mention,
  published: FuzzyInterval | null,
): Dating {
  const interval = placeOf(timex, joined, sentence);
  const isExpected = modality === 'expected';
  // "Will close by September": from now on, and until then; "had closed by 1850", "was finished by 1215": until then.
  if (interval && (isExpected || (tense.startsWith('past') && !isDay(timex))) && wordBefore(timex, sentence) === 'by') {
    const { beginLatest, endEarliest, endLatest } = interval;
    return worded(
      timex,
      fuzzy(-Infinity, beginLatest, endEarliest, endLatest),
      joined,
      isExpected && (!published || endLatest > published.beginEarliest) ? 'after' : 'none',
    );
  }
  // "The fair opens on 3 May", told in April: a present with a date to come is a plan.
  return worded(
    timex,
    interval,
    joined,
    tense === 'present' && interval && published && interval.beginEarliest >= published.endLatest ? 'after' : 'none',
  );
}

/** From the first to the second of the two days that "12/05/2021" may be. */
function eitherDay({ alternative, interval }: Timex): FuzzyInterval | null {
  const other = alternative === undefined ? null : boundsOf(alternative);
  if (!other || !interval) return null;
  const { beginEarliest, endLatest } = interval;
  return fuzzy(
    Math.min(beginEarliest, other.start),
    Math.max(beginEarliest, other.start),
    Math.min(endLatest, other.end),
    Math.max(endLatest, other.end),
  );
}

/** The word that introduces an expression of a sentence. */
function wordBefore(timex: Timex, { tagged, timexes, timexSpans }: ParsedSentence): string {
  return wordAt(tagged, (timexSpans[timexes.indexOf(timex)]?.start ?? 0) - 1);
}

const BOUNDING = ['before', 'after', 'by', 'since'];

/**
 * "Monday night" runs into Tuesday, but is a date of Monday; "by 9 a.m.", "shortly after 9 a.m." say no more than the
 * day.
 */
function dayOfTime(timex: Timex, sentence: ParsedSentence): FuzzyInterval | null {
  const { value, interval } = timex;
  return (BOUNDING.includes(wordBefore(timex, sentence)) ? /T/ : /T[A-Z]/).test(value) ? dayOf(timex) : interval;
}

/** The day of a time of day. */
function dayOf({ value, interval }: Timex): FuzzyInterval | null {
  const day = value.includes('T') ? boundsOf(value.slice(0, value.indexOf('T'))) : null;
  return day ? certain(day.start, day.end) : interval;
}

/** "9:15 – The mayor arrives. Nobody speaks.": all that an entry of a chronology tells is of the time that opens it. */
function ofEntry({ modality, sentence }: Mention, { entryTime }: Story): Dating | null {
  return entryTime && modality === 'happened'
    ? worded(entryTime, placeOf(entryTime, ALONE, sentence), ALONE, 'none')
    : null;
}

function byReference(mention: Mention, own: Timex | null, story: Story): Dating {
  const { published, lookingBack, isChronology } = story;
  const { modality, tense, sentence, isNoun } = mention;
  const firm = !lookingBack;
  if (mention.lasted?.type === 'DURATION') return inferred('lasted-until-publication', 'none', null, firm);
  if (modality === 'hypothetical' || modality === 'negated') return UNDATED;
  if (modality === 'expected') return inferred('expected-after-publication', 'after', null, firm);
  if (tense === 'past-perfect') return inferred('past-perfect', 'before', null, firm);
  if (sentence.headline && isChronology) return UNDATED;
  if (sentence.headline) return inferred('headline', 'shortly-before', published, firm);
  // "last season": over, and nobody says since when.
  if (namesPastRound(mention)) return inferred('past-round', 'before', null, firm);
  const lead =
    !isChronology &&
    firm &&
    story.sentences < LEAD_SENTENCES &&
    !isNoun &&
    clauseOf(sentence.clauses, mention.clause)?.parent === -1;
  const publication = lead ? 'shortly-before' : 'before';
  if (tense === 'perfect') return inferred('present-perfect', publication, published, true);
  if (mention.reporting) return inferred('reported-at-publication', publication, published, firm);
  if (tense === 'present') return inferred('present-tense', 'before', published, firm);
  const day = own ?? story.paragraphDay ?? story.leadDay;
  if (day)
    return inferred(
      own ? 'day-of-the-sentence' : story.paragraphDay ? 'day-of-the-paragraph' : 'day-of-the-lead',
      publication,
      dayOf(day),
      firm || own !== null || (story.isHistory && story.paragraphDay !== null),
      'previous date in the text',
    );
  return inferred(lead ? 'recent-news' : 'publication-day-of-news', publication, published, firm);
}

/** "resigned hours after the vote": what a link takes up need not have been on the day that the text has come to. */
function ofLinked(dating: Dating): Dating {
  const { rule, publication, firm, anchorBasis } = dating;
  return anchorBasis === 'previous date in the text' ? inferred(rule, publication, null, firm, anchorBasis) : dating;
}

/** "scored 14 goals last season", but not "the last goal". */
function namesPastRound({ sentence: { tagged, clauses }, clause }: Mention): boolean {
  const { start, end } = clauseOf(clauses, clause)?.span ?? { start: 0, end: 0 };
  for (let i = start; i < end; i++) {
    const word = wordAt(tagged, i);
    if (
      (word === 'last' || word === 'previous') &&
      !isOneOf(tagged, i, IN_TIMEX) &&
      !isOneOf(tagged, i - 1, DETERMINER) &&
      isOneOf(tagged, i + 1, NOUN)
    )
      return true;
  }
  return false;
}

/**
 * The last expression of a past day: weeks, months and years set the background, not the day that a text is about; nor
 * does what had happened before.
 */
function lastDay(
  { timexes, clauses }: ParsedSentence,
  owners: readonly number[],
  published: FuzzyInterval | null,
): Timex | null {
  return (
    timexes.findLast((timex, i) => {
      if (
        (timex.type !== 'DATE' && timex.type !== 'TIME') ||
        !isDay(timex) ||
        (published && (timex.interval?.beginEarliest ?? 0) > published.beginEarliest)
      )
        return false;
      const owner = owners[i] ?? NOTHING_DATED;
      return owner >= 0 && clauses[owner]?.verb.tense !== 'past-perfect';
    }) ?? null
  );
}

/** "acted in the wake of the flood": a noun that a link joins to its clause has a date of its own. */
function isLinked({ sentence: { tagged, clauses }, at, clause }: Mention): boolean {
  return isParted(tagged, (clauseOf(clauses, clause)?.verb.last ?? at) + 1, at, () => false);
}

/**
 * What dates a mention without words of its own: the verb of its clause for a noun, and for a clause what it modifies,
 * what governs it, what it goes on with ("while"); of what only stands beside it (the same subject, "as") the words, if
 * there are any.
 */
function shared(mention: Mention, verbs: readonly Dating[]): Dating | null {
  const { clauses } = mention.sentence;
  const clause = clauseOf(clauses, mention.clause);
  if (!clause || mention.modality !== 'happened') return null;
  const { opener, link, parent, subject } = clause;
  if (mention.isNoun) {
    const dating = verbs[mention.clause];
    return dating?.timex && isApart(mention, dating.timex) ? null : (dating ?? null);
  }
  if (opener === 'modifier' || opener === 'infinitive' || link === 'while') return clauseOf(verbs, parent) ?? null;
  // "said on Monday it had agreed": what somebody says to have done is news of that day.
  if (opener === 'that' && mention.tense === 'past-perfect') {
    const day = clauseOf(verbs, parent)?.timex;
    return day && isDay(day) ? inferred('past-perfect', 'before', dayOf(day), true, 'previous date in the text') : null;
  }
  const beside =
    link === 'as'
      ? parent
      : opener === 'relative' || subject === null
        ? -1
        : clauses.findLastIndex(
            (other, i) => i < mention.clause && other.subject === subject && other.opener !== 'infinitive',
          );
  const dating = clauseOf(verbs, beside);
  // "studied from 1956 to 1960, returned home": a stretch is of one of them.
  return dating?.timex && !dating.end ? dating : null;
}
