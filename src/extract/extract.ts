/**
 * Text to dated events: the pipeline, as one visible list of stages. Each stage is a pure function in a file of its own; this one only
 * passes values along and turns offsets of the cleaned text into offsets of the text as given. Linear in the length of the input.
 */
import { edtfTextBounds } from '../model/edtf-parse.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineEvent } from '../model/event.js';
import type { FuzzyInterval } from '../model/fuzzy-interval.js';
import { MS_PER_DAY } from '../model/calendar.js';
import { cleanDocument, type CleanDocument } from './document.js';
import { findDocumentDate, type DateCandidate, type DocumentDate } from './document-date.js';
import { findClauses } from './events/clauses.js';
import { dateMentions, type Dating } from './events/dating.js';
import { lexiconOf, type Lexicon } from './events/lexicon.js';
import type { Mention, ParsedSentence } from './events/mention.js';
import { readMentions } from './events/mentions.js';
import { collectNames } from './events/names.js';
import { capitalsOf, tagSentence } from './events/tags.js';
import { localeOf } from './locales/by-language.js';
import { englishEvents } from './locales/en-events.js';
import { mergeMentions, type DatedMention } from './merge.js';
import type { DocumentInfo } from './evidence.js';
import { writeEvents } from './records.js';
import { findRelations, type MentionRelation } from './relations.js';
import { splitSentences, type Sentence } from './sentences.js';
import { conflictMessage, contradictionMessage, solve } from './timeline.js';
import { findTimexes } from './timex/find-timexes.js';
import type { Timex } from './timex/timex.js';
import { unusedDates } from './unused-dates.js';

/** One article of several. */
export interface ArticleInput {
  /** Default: its place in the list, from 1. */
  readonly id?: string;
  /** Plain text or HTML. */
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  /** Publication date, EDTF. */
  readonly published?: string;
}

export interface ExtractOptions {
  /** Publication date of every article that has none of its own, EDTF. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47; default: what a page says of itself, else English. */
  readonly language?: string | undefined;
  /** Hears, as the work goes on, which share of it is done, 0..1. Not part of a message to a worker: functions cannot be sent. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface ExtractedTimex {
  /** Into the text as given, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: Timex['type'];
  /** TIMEX3. */
  readonly value: string;
  readonly mod?: string;
}

export interface ExtractedMention {
  /** The trigger, into the text as given. */
  readonly start: number;
  readonly end: number;
  /** Id of the event that it tells of, or that the clause it stands in tells of; empty when there is none. */
  readonly event: string;
  /** First and last day, inclusive; null where it is unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ExtractedDocument {
  readonly id: string;
  readonly date: { readonly value: string; readonly basis: string; readonly candidates: readonly DateCandidate[] } | null;
  readonly timexes: readonly ExtractedTimex[];
  readonly mentions: readonly ExtractedMention[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Extraction {
  /** Sorted by time. */
  readonly events: TimelineEvent[];
  /** What the text tells and nothing dates, in the order told. */
  readonly undated: TimelineEvent[];
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

/** Turns an article, or several that become one timeline, into dated events with their evidence. Never throws on any text. */
export function extractEvents(input: string | readonly ArticleInput[], options: ExtractOptions = {}): Extraction {
  const articles: readonly ArticleInput[] = typeof input === 'string' ? [{ text: input, ...(options.url === undefined ? {} : { url: options.url }) }] : input;
  const lexicon = lexiconOf(englishEvents);
  const total = articles.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const documents = articles.map((article, index) => {
    const document = readDocument(article, index, { ...options, onProgress: (share) => options.onProgress?.((before + share * article.text.length) / total) }, lexicon);
    before += article.text.length;
    return document;
  });

  const mentions = gatherMentions(documents);
  const relations = gatherRelations(documents);
  const groups = mergeMentions(mentions);
  const solution = solve({ mentions, groups, relations, published: documents.map(({ published }) => published) });
  const { events, undated, eventOf, daysOf } = writeEvents({ mentions, groups, relations, solution, documents, lexicon });

  const reports = [
    ...solution.contradictions.map((contradiction) => ({ about: contradiction.mentions, diagnostic: contradictionMessage(contradiction, mentions) })),
    ...groups.filter(({ rivals }) => rivals.length > 0).map((group) => ({ about: group.rivals, diagnostic: conflictMessage(group, mentions) })),
  ];
  let offset = 0;
  return {
    events,
    undated,
    documents: documents.map((document, index): ExtractedDocument => {
      const first = offset;
      offset += document.mentions.length;
      return {
        id: document.id,
        date: document.date,
        timexes: document.timexes.map((timex) => publicTimex(timex, document.clean)),
        mentions: document.mentions.map((mention, i) => publicMention(mention, document.clean, eventOf(first + i), daysOf(first + i))),
        diagnostics: [
          ...reports.flatMap(({ about, diagnostic }) => placeIn(index, about, diagnostic, mentions, document.clean)),
          ...unusedDates(document.mentions, (i) => eventOf(first + i), document),
        ],
      };
    }),
  };
}

/** A report with the place of the sentence of this document that it is about; none when it is about others only. */
function placeIn(document: number, about: readonly number[], diagnostic: Diagnostic, mentions: readonly DatedMention[], clean: CleanDocument): Diagnostic[] {
  const mention = about.map((index) => mentions[index]).findLast((dated) => dated?.document === document)?.mention;
  return mention ? [{ ...diagnostic, ...clean.sourceSpan(mention.sentence.start, mention.sentence.end) }] : [];
}

/** About so much of the work is done once the time expressions are found; it only moves a progress bar. */
const SHARE_OF_TIMEXES = 0.3;

/** Everything that can be known from one document alone. */
function readDocument(article: ArticleInput, index: number, options: ExtractOptions, lexicon: Lexicon): ReadDocument {
  const clean = cleanDocument(article.text, localeOf(options.language));
  const locale = localeOf(options.language ?? clean.metadata.find(({ name }) => name === 'language')?.value);
  const sentences = splitSentences(clean, locale);
  const given = article.published ?? options.published ?? null;
  const date = findDocumentDate(clean, sentences, { published: given, url: article.url ?? options.url ?? null, locale });
  const timexes = findTimexes(clean, sentences, { documentDate: date?.value ?? null, locale });
  options.onProgress?.(SHARE_OF_TIMEXES);
  const parsed = parseSentences(sentences, timexes, lexicon);
  const names = collectNames(parsed);
  const mentions = readMentions(clean.text, parsed, names);
  options.onProgress?.(1);
  const published = date === null ? null : edtfTextBounds(date.value);
  const day = published && published.endLatest - published.beginEarliest <= MS_PER_DAY ? published : null;
  return {
    id: article.id ?? String(index + 1),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.title === undefined ? {} : { title: article.title }),
    clean,
    date,
    published,
    timexes,
    mentions,
    datings: dateMentions(mentions, day),
    relations: findRelations(mentions),
  };
}

/** A paragraph of one short sentence without a full stop, most of whose words are capitalised or which comes first. */
const LONGEST_HEADLINE_WORDS = 20;

/** Tokens. No writer's sentence is longer; what is, is cut, so that what looks back in a sentence stays linear in the text. */
const LONGEST_SENTENCE = 150;

/** Sentences with none too long; numbered anew. */
function cutSentences(sentences: readonly Sentence[]): Sentence[] {
  const pieces: Sentence[] = [];
  for (const sentence of sentences) {
    for (let from = 0; from < sentence.tokens.length; from += LONGEST_SENTENCE) {
      const tokens = sentence.tokens.length <= LONGEST_SENTENCE ? sentence.tokens : sentence.tokens.slice(from, from + LONGEST_SENTENCE);
      pieces.push({ index: pieces.length, paragraph: sentence.paragraph, start: tokens[0]?.start ?? sentence.start, end: tokens.at(-1)?.end ?? sentence.end, tokens });
    }
  }
  return pieces;
}

function parseSentences(whole: readonly Sentence[], timexes: readonly Timex[], lexicon: Lexicon): ParsedSentence[] {
  const sentences = cutSentences(whole);
  let next = 0;
  const bySentence = sentences.map(({ end }) => {
    const first = next;
    while ((timexes[next]?.start ?? Infinity) < end) next++;
    return timexes.slice(first, next);
  });
  const capitals = capitalsOf(sentences.slice(1));
  const corrects = (sentence: Sentence | undefined): boolean => sentence?.tokens.some(({ lower }) => lexicon.word(lower).lists.has('correcting')) ?? false;
  return sentences.map((sentence, at) => {
    const { index, paragraph, start, end, tokens } = sentence;
    const own = bySentence[at] ?? [];
    const headline = paragraph === 0 && sentences[1]?.paragraph !== 0 && tokens.length <= LONGEST_HEADLINE_WORDS && !/[.!?]$/.test(tokens.at(-1)?.text ?? '');
    const tagged = tagSentence(tokens, lexicon, { timexes: own, headline, capitals });
    return { index, paragraph, start, end, headline, corrects: corrects(sentence), correcting: [sentence, sentences[at - 1], sentences[at + 1]].some((other) => other?.paragraph === paragraph && corrects(other)), tagged, clauses: findClauses(tagged, lexicon), timexes: own };
  });
}

/** The mentions of all documents; what each is part of becomes an index into that list. */
function gatherMentions(documents: readonly ReadDocument[]): DatedMention[] {
  const all: DatedMention[] = [];
  documents.forEach(({ mentions, datings }, document) => {
    const first = all.length;
    mentions.forEach((mention, i) => {
      let whole = i;
      for (let above = mention.partOf; above >= 0; above = mentions[above]?.partOf ?? -1) whole = above;
      const dating = datings[i];
      if (dating) all.push({ mention, dating, document, whole: first + whole });
    });
  });
  return all;
}

/** The relations of all documents, with indexes into the list of all mentions. */
function gatherRelations(documents: readonly ReadDocument[]): MentionRelation[] {
  let offset = 0;
  return documents.flatMap(({ mentions, relations }) => {
    const first = offset;
    offset += mentions.length;
    return relations.map((relation) => ({ ...relation, from: relation.from + first, to: relation.to + first }));
  });
}

function publicTimex({ start, end, text, type, value, mod }: Timex, clean: CleanDocument): ExtractedTimex {
  return { ...clean.sourceSpan(start, end), text, type, value, ...(mod === undefined ? {} : { mod }) };
}

function publicMention({ sentence, trigger }: Mention, clean: CleanDocument, event: string, days: { readonly from: string | null; readonly to: string | null }): ExtractedMention {
  const start = sentence.tagged[trigger.start]?.token.start ?? sentence.start;
  const end = sentence.tagged[trigger.end - 1]?.token.end ?? start;
  return { ...clean.sourceSpan(start, end), event, from: days.from, to: days.to };
}
