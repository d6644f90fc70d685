// Where an event is told, and which words gave its date: what was said, what it was resolved against, and by which
// rule.

import type { DateEvidence, Source } from '../model/event.js';
import type { CleanDocument } from './clean-document.js';
import type { DocumentDate } from './document-date.js';
import { dayOf } from './edtf-of-bounds.js';
import type { DatedMention } from './merge.js';
import type { Timex } from './timex/timex.js';

/** What a source says of the document it stands in. */
export interface DocumentInfo {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly clean: CleanDocument;
  readonly date: DocumentDate | null;
}

/** A relation to another event that bounds this one: the words, and the other event. */
export interface RelationEvidence {
  /** UTF-16 units into the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Title of the other event, and its date (EDTF) if it has one. */
  readonly title: string;
  readonly when: string | null;
}

/** The source that a mention makes. */
export function sourceOf(
  { mention, dating }: DatedMention,
  document: DocumentInfo,
  relation: RelationEvidence | null,
): Source {
  const { clean, date, id, title, url } = document;
  const { start, end } = mention.sentence;
  const span = clean.sourceSpan(start, end);
  // Field by field: spreading is slow.
  const source: Source = { document: id };
  if (title !== undefined) source.title = title;
  if (url !== undefined) source.url = url;
  if (date) source.published = date.value;
  source.quote = clean.text.slice(start, end);
  source.start = span.start;
  source.end = span.end;
  source.date =
    relation && !dating.interval ? relationEvidence(relation, clean) : wordEvidence(dating, mention.lasted, document);
  return source;
}

function relationEvidence({ start, end, rule, title, when }: RelationEvidence, clean: CleanDocument): DateEvidence {
  return {
    text: clean.text.slice(start, end),
    ...(start < end ? clean.sourceSpan(start, end) : {}),
    ...(when === null ? {} : { anchor: when }),
    anchorBasis: title,
    rule,
  };
}

function wordEvidence(
  { timex: words, rule, anchorBasis, best }: DatedMention['dating'],
  lasted: Timex | null,
  { clean, date }: DocumentInfo,
): DateEvidence {
  const timex = words ?? lasted;
  const reference =
    anchorBasis === 'previous date in the text' && best ? dayOf(best.beginEarliest) : (date?.value ?? null);
  const anchor = words ? words.anchor : reference;
  const anchored = anchor !== null && anchorBasis !== null;
  if (!timex) return anchored ? { text: '', anchor, anchorBasis, rule } : { text: '', rule };
  const { text, value } = timex;
  const { start, end } = clean.sourceSpan(timex.start, timex.end);
  return anchored ? { text, start, end, value, anchor, anchorBasis, rule } : { text, start, end, value, rule };
}
