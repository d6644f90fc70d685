import type { DateEvidence, TimelineEvent } from '../model/event.js';
import type { Dictionary } from './messages.js';

/**
 * How a date is known, in plain words: "“Wednesday”, before publication on Thursday 3 June 2021". The rule's own name is made of words
 * ("weekday-before-publication"); those that read badly have a text here, all others say what they were counted from.
 */
const RULES: ReadonlyMap<string, string> = new Map(Object.entries({
  'weekday-before-publication': 'the last one before publication on {anchor}',
  'weekday-after-publication': 'the next one after publication on {anchor}',
  'weekday-of-publication': 'the day of publication, {anchor}',
  'day-near-publication': 'next to the day of publication, {anchor}',
  publication: 'the day of publication, {anchor}',
  'expected-after-publication': 'expected after publication on {anchor}',
  'lasted-until-publication': 'up to publication on {anchor}',
  'present-perfect': 'told as done by publication on {anchor}',
  'day-of-the-paragraph': 'the date of the sentences around it, {anchor}',
}));

/** What an anchor may be besides an event's title. */
const PLAIN_BASES: ReadonlySet<string> = new Set(['publication date', 'previous date in the text']);

/** @param dateInWords an EDTF date as words, null when it is none */
export function evidenceWords(evidence: DateEvidence, dictionary: Dictionary, dateInWords: (edtf: string) => string | null): string {
  const { text, anchor, anchorBasis, rule, value } = evidence;
  const anchorWords = anchor === undefined ? undefined : (dateInWords(anchor) ?? anchor);
  const quoted = text ? `“${text}”` : '';
  const template = RULES.get(rule);
  if (template !== undefined && anchorWords !== undefined) return join(quoted, template.replace('{anchor}', () => anchorWords));
  if (anchorBasis !== undefined && anchorWords !== undefined && !PLAIN_BASES.has(anchorBasis)) {
    // Reckoned from another event: its title, and when that was.
    const event = `“${anchorBasis}” (${anchorWords})`;
    return quoted === '' && (rule === 'after' || rule === 'before') ? `${dictionary.text(rule)} ${event}` : join(quoted, dictionary.text('countedFromBasis', { basis: event }));
  }
  if (anchorBasis !== undefined && anchorWords !== undefined) return join(quoted, dictionary.text('countedFrom', { basis: anchorBasis, anchor: anchorWords }));
  if (anchorBasis !== undefined) return join(quoted, dictionary.text('countedFromBasis', { basis: anchorBasis }));
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
