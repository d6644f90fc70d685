import type { DateEvidence, TimelineEvent } from '../../model/event.js';
import type { Dictionary, MessageKey } from '../texts/messages.js';

/**
 * How a date is known, in plain words: "“Wednesday”, before publication on Thursday 3 June 2021". The rule's own name
 * is made of words ("weekday-before-publication"); those that read badly have a text here, all others say what they
 * were counted from.
 */
const RULES: ReadonlyMap<string, MessageKey> = new Map(
  Object.entries({
    'weekday-before-publication': 'lastBeforePublication',
    'weekday-after-publication': 'nextAfterPublication',
    'weekday-of-publication': 'dayOfPublication',
    'day-near-publication': 'nearPublication',
    publication: 'dayOfPublication',
    'expected-after-publication': 'expectedAfterPublication',
    'lasted-until-publication': 'untilPublication',
    'present-perfect': 'doneByPublication',
    'day-of-the-paragraph': 'dayOfParagraph',
  }),
);

/** What an anchor may be besides an event's title. */
const PLAIN_BASES: ReadonlyMap<string, MessageKey> = new Map(
  Object.entries({
    'publication date': 'publicationDate',
    'previous date in the text': 'previousDate',
  }),
);

/** @param dateInWords an EDTF date as words, null when it is none */
export function evidenceWords(
  evidence: DateEvidence,
  dictionary: Dictionary,
  dateInWords: (edtf: string) => string | null,
): string {
  const { text, anchor, anchorBasis, rule, value } = evidence;
  const anchorWords = anchor === undefined ? undefined : (dateInWords(anchor) ?? anchor);
  const quoted = text ? `“${text}”` : '';
  const message = RULES.get(rule);
  if (message !== undefined && anchorWords !== undefined)
    return join(quoted, dictionary.text(message, { anchor: anchorWords }));
  const plainBasis = PLAIN_BASES.get(anchorBasis ?? '');
  const basis = plainBasis === undefined ? anchorBasis : dictionary.text(plainBasis);
  if (anchorBasis !== undefined && anchorWords !== undefined && plainBasis === undefined) {
    // Reckoned from another event: its title, and when that was.
    const event = `“${anchorBasis}” (${anchorWords})`;
    return quoted === '' && (rule === 'after' || rule === 'before')
      ? `${dictionary.text(rule)} ${event}`
      : join(quoted, dictionary.text('countedFromBasis', { basis: event }));
  }
  if (basis !== undefined && anchorWords !== undefined)
    return join(quoted, dictionary.text('countedFrom', { basis, anchor: anchorWords }));
  if (basis !== undefined) return join(quoted, dictionary.text('countedFromBasis', { basis }));
  const words = value === undefined || value === text ? null : dateInWords(value);
  return join(quoted, words === null ? '' : dictionary.text('meaning', { date: words }));
}

/** What is said of an event's date as a whole: its certainty, in words; empty when the date is simply stated. */
export function certaintyWords({ certainty }: TimelineEvent, dictionary: Dictionary): string {
  return certainty === undefined ? '' : dictionary.text(certainty);
}

function join(quoted: string, words: string): string {
  return quoted !== '' && words !== '' ? `${quoted}, ${words}` : quoted + words;
}
