/**
 * Text to dated events: the pipeline, as one visible list of stages. Each stage is a pure function in a file of its
 * own; this one only passes values along and turns offsets of the cleaned text into offsets of the text as given.
 * Linear in the length of the input.
 */
// The tables come first, so that they stand together in a bundle: words packed beside words take 1.5 kB less.
import { localeOf } from './locales/by-language.js';
import { englishEvents } from './locales/en-events.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineEvent } from '../model/event.js';
import type { FuzzyInterval } from '../model/fuzzy-interval.js';
import { MS_PER_DAY } from '../model/calendar.js';
import type { CleanDocument } from './clean-document.js';
import { findDocumentDate, type DateCandidate, type DocumentDate } from './document-date.js';
import { findClauses } from './events/clauses.js';
import { dateHeadlines, dateSentence, Story, type Dating } from './events/dating.js';
import { lexiconOf, type Lexicon } from './events/lexicon.js';
import { forgetTokens, type Mention, type ParsedSentence } from './events/mention.js';
import { Memory } from './events/memory.js';
import { readMentions } from './events/mentions.js';
import { collectNames } from './events/names.js';
import { parseSentences } from './events/parse-sentences.js';
import { spansOf } from './events/tags.js';
import { isFinite } from './events/verb-groups.js';
import type { Locale } from './locales/locale.js';
import { mergeMentions, type DatedMention } from './merge.js';
import { emptyList } from './empty-list.js';
import type { DocumentInfo } from './evidence.js';
import { writeEvents } from './records.js';
import { relationOf, type MentionRelation } from './relation.js';
import { findRelations, noRelations } from './relations.js';
import { splitSentences } from './sentences.js';
import type { KnownLexemes } from './tokens.js';
import { conflictMessage, contradictionMessage, solve } from './timeline.js';
import { readTimes } from './timex/read-times.js';
import type { Timex } from './timex/timex.js';
import { certain } from './timex/value.js';
import { unusedDates } from './unused-dates.js';
import { daysOf, type Days } from './when.js';

/** One article of several. */
/** One article, and what is known of it beside its text. */
export interface ArticleInput {
  /** Default: its place in the list, from 1. */
  readonly id?: string | undefined;
  /** Plain text or HTML. */
  readonly text: string;
  /** Its address; default: that of the options. It may tell the publication date. */
  readonly url?: string | undefined;
  /** Its headline. */
  readonly title?: string | undefined;
  /** Publication date, EDTF. Default: that of the options. */
  readonly published?: string | undefined;
}

/** What holds for all articles of a call. */
export interface ExtractOptions {
  /** Publication date of every article that has none of its own, EDTF. */
  readonly published?: string | undefined;
  /** Address of every article that has none of its own. */
  readonly url?: string | undefined;
  /** BCP 47; default: what a page says of itself, else English. */
  readonly language?: string | undefined;
  /**
   * Hears, as the work goes on, which share of it is done, 0..1. Not part of a message to a worker: functions cannot be
   * sent.
   */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** A time expression of a text. */
export interface ExtractedTimex {
  /** Where it begins in the text as given, UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** Its words. */
  readonly text: string;
  /** Of TIMEX3, as the value and the modifier. */
  readonly type: Timex['type'];
  /** Such as `2021-06-02`, `P2W` or `2021-W22`. */
  readonly value: string;
  /** Such as `APPROX` or `START`; absent for none. */
  readonly mod?: string;
}

/** A place at which a text tells of something that happened. */
export interface ExtractedMention {
  /** Where the trigger begins in the text as given, UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** Id of the event that it tells of, or that the clause it stands in tells of; empty when there is none. */
  readonly event: string;
  /** First day; null where it is unknown. */
  readonly from: string | null;
  /** Last day, inclusive; null where it is unknown. */
  readonly to: string | null;
}

/** What was found in one article. */
export interface ExtractedDocument {
  /** As given, or its place in the list. */
  readonly id: string;
  /** Its publication date; null where nothing tells it. */
  readonly date: {
    /** EDTF. */
    readonly value: string;
    /** What told it, in words. */
    readonly basis: string;
    /** All dates that came into question, also those that were rejected, and why. */
    readonly candidates: readonly DateCandidate[];
  } | null;
  /** Its time expressions. */
  readonly timexes: readonly ExtractedTimex[];
  /** Where it tells of something that happened. */
  readonly mentions: readonly ExtractedMention[];
  /** What was wrong with the article, or with what was said of it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What articles tell. */
export interface Extraction {
  /** Sorted by time. */
  readonly events: TimelineEvent[];
  /** What the text tells and nothing dates, in the order told. */
  readonly undated: TimelineEvent[];
  /** One for each article, in the order given. */
  readonly documents: ExtractedDocument[];
}

/** What the stages know of one document. */
interface ReadDocument extends DocumentInfo {
  readonly date: DocumentDate | null;
  readonly published: FuzzyInterval | null;
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly datings: readonly Dating[];
  readonly relations: readonly MentionRelation[];
}

/** What not every text needs. */
export interface ReadingTools {
  /** The words of other languages than English. */
  readonly locales: readonly Locale[];
  /** From the text as given to the text that is read: `cleanPlainText`, or `cleanDocument`, which reads HTML, too. */
  readonly clean: (source: string, locale: Locale) => CleanDocument;
}

/** `extractEvents` with the tools that it is given. */
export function extractArticles(
  input: string | readonly ArticleInput[],
  options: ExtractOptions,
  tools: ReadingTools,
): Extraction {
  const articles: readonly ArticleInput[] = typeof input === 'string' ? [{ text: input, url: options.url }] : input;
  const lexicon = lexiconOf(englishEvents);
  const lexemes: KnownLexemes = new Map();
  const total = articles.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const documents = articles.map((article, index) => {
    const document = readDocument(
      article,
      index,
      { ...options, onProgress: (share) => options.onProgress?.((before + share * article.text.length) / total) },
      { ...tools, lexicon, lexemes },
    );
    before += article.text.length;
    return document;
  });

  const mentions = gatherMentions(documents);
  const relations = gatherRelations(documents);
  const grouping = mergeMentions(mentions);
  const solution = solve({ mentions, ...grouping, relations, published: documents.map(({ published }) => published) });
  const { events, undated, eventOf } = writeEvents({ mentions, ...grouping, relations, solution, documents, lexicon });

  const reports = documents.map((): Diagnostic[] => []);
  // Each report stands in every document that it is about, at the last sentence that it is about.
  const report = (about: readonly DatedMention[], diagnostic: Diagnostic): void => {
    const last = new Map(about.map(({ document, mention }) => [document, mention.sentence]));
    for (const [document, sentence] of last)
      reports[document]?.push({
        ...diagnostic,
        ...documents[document]?.clean.sourceSpan(sentence.start, sentence.end),
      });
  };
  const texts = documents.map(({ clean }) => clean.text);
  for (const contradiction of solution.contradictions)
    report(contradiction.mentions, contradictionMessage(contradiction, texts));
  for (const group of grouping.groups) if (group.rivals.length > 0) report(group.rivals, conflictMessage(group));
  let first = 0;
  return {
    events,
    undated,
    documents: documents.map((document, index): ExtractedDocument => {
      const { id, date, timexes, clean } = document;
      const offset = first;
      first += document.mentions.length;
      return {
        id,
        date,
        timexes: timexes.map((timex) => publicTimex(timex, clean)),
        mentions: document.mentions.map((mention, i) => {
          const dated = mentions[offset + i];
          const days = dated
            ? daysOf(dated, solution.bounds[grouping.groupOf[dated.whole] ?? -1])
            : { from: null, to: null };
          return publicMention(mention, clean, eventOf[offset + i] ?? '', days);
        }),
        diagnostics: [
          ...(reports[index] ?? []),
          ...unusedDates(document.mentions, (i) => eventOf[offset + i] ?? '', document),
        ],
      };
    }),
  };
}

/** About so much of the work is done once the time expressions are found; it only moves a progress bar. */
const SHARE_OF_TIMEXES = 0.3;

/** What all documents share. */
interface Shared {
  readonly lexicon: Lexicon;
  readonly lexemes: KnownLexemes;
}

/** Everything that can be known from one document alone. */
function readDocument(
  article: ArticleInput,
  index: number,
  options: ExtractOptions,
  { locales, clean: cleanText, lexicon, lexemes }: ReadingTools & Shared,
): ReadDocument {
  const clean = cleanText(article.text, localeOf(options.language, locales));
  const locale = localeOf(options.language ?? clean.metadata.find(({ name }) => name === 'language')?.value, locales);
  const sentences = splitSentences(clean, locale, lexemes);
  const date = findDocumentDate(clean, sentences, {
    published: article.published ?? options.published,
    url: article.url ?? options.url,
    locale,
  });
  const { timexes, isHistory, days } = readTimes(clean, sentences, { documentDate: date?.value, locale });
  options.onProgress?.(SHARE_OF_TIMEXES);
  const parsed = parseSentences(sentences, timexes, lexicon);
  const published = days && certain(days.first * MS_PER_DAY, (days.last + 1) * MS_PER_DAY);
  const story = new Story(
    days?.first === days?.last ? published : null,
    isHistory,
    parsed.some(({ entry }) => entry > 0),
  );
  const told = readSentences(clean.text, parsed, lexicon, story);
  options.onProgress?.(1);
  return {
    id: article.id ?? String(index + 1),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.title === undefined ? {} : { title: article.title }),
    clean,
    date,
    published,
    timexes,
    ...told,
  };
}

/**
 * What the sentences tell, when, and in which order. Each is read and forgotten: clauses and verbs take more memory
 * than all else.
 */
function readSentences(
  text: string,
  sentences: readonly ParsedSentence[],
  lexicon: Lexicon,
  story: Story,
): Pick<ReadDocument, 'mentions' | 'datings' | 'relations'> {
  const memory = new Memory(collectNames(sentences), story.published?.endLatest);
  const relations = noRelations();
  const mentions = emptyList<Mention>();
  const datings = emptyList<Dating>();
  sentences.forEach((sentence) => {
    const first = mentions.length;
    sentence.timexSpans = spansOf(sentence.timexes, sentence.tagged);
    sentence.clauses = findClauses(sentence.tagged, lexicon);
    sentence.tells = sentence.clauses.some(({ verb, subject }) => subject !== null && isFinite(verb));
    readMentions(text, sentence, memory, mentions);
    if (mentions.length > first) {
      dateSentence(sentence, mentions, story, datings);
      findRelations(sentence, mentions, first, relations);
    }
    forgetTokens(sentence);
  });
  // The headline of a chronology announces all of it.
  if (!story.isChronology) dateHeadlines(mentions, datings);
  return { mentions, datings, relations: [...relations.linked, ...relations.sequels, ...relations.reactions] };
}

/** The mentions of all documents; what each is part of becomes an index into that list. */
function gatherMentions(documents: readonly ReadDocument[]): DatedMention[] {
  const all = emptyList<DatedMention>();
  documents.forEach(({ mentions, datings }, document) => {
    const first = all.length;
    mentions.forEach((mention, i) => {
      let whole = i;
      for (let above = mention.partOf; above >= 0; above = mentions[above]?.partOf ?? -1) whole = above;
      const dating = datings[i];
      if (dating != null) all.push({ mention, dating, document, index: first + i, whole: first + whole });
    });
  });
  return all;
}

/** The relations of all documents, with indexes into the list of all mentions. */
function gatherRelations(documents: readonly ReadDocument[]): MentionRelation[] {
  let first = 0;
  const all = emptyList<MentionRelation>();
  for (const { mentions, relations } of documents) {
    // Not written into what the document has: fields that nothing writes again are constants to optimised code.
    for (const { type, from, to, minMs, maxMs, causal, start, end, distance } of relations)
      all.push(relationOf(type, first + from, first + to, causal, start, end, minMs, maxMs, distance));
    first += mentions.length;
  }
  return all;
}

// Field by field, as all that a text has thousands of: spreading is ten times slower.

function publicTimex({ start, end, text, type, value, mod }: Timex, clean: CleanDocument): ExtractedTimex {
  const span = clean.sourceSpan(start, end);
  return mod === undefined
    ? { start: span.start, end: span.end, text, type, value }
    : { start: span.start, end: span.end, text, type, value, mod };
}

function publicMention(mention: Mention, clean: CleanDocument, event: string, { from, to }: Days): ExtractedMention {
  const { start, end } = clean.sourceSpan(mention.start, mention.end);
  return { start, end, event, from, to };
}
