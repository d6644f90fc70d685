// What the text dates and the timeline does not show: a sentence that names a day, month or year and gives no event (it tells a state, what
// somebody said, what did not happen) is reported, so that no date is lost in silence. One pass over the mentions.

import type { Diagnostic } from '../model/diagnostic.js';
import { isPlaced } from './events/owners.js';
import type { Mention, ParsedSentence } from './events/mention.js';
import { isFinite } from './events/verb-groups.js';
import type { DocumentInfo } from './evidence.js';

/** One report for each dated sentence of a document that gives no event; `eventOf`: id of the event of a mention by index, empty for none. The publication date is no date lost. */
export function unusedDates(mentions: readonly Mention[], eventOf: (index: number) => string, { clean, date }: Pick<DocumentInfo, 'clean' | 'date'>): Diagnostic[] {
  const gives = new Map<ParsedSentence, boolean>();
  mentions.forEach(({ sentence }, index) => gives.set(sentence, (gives.get(sentence) ?? false) || eventOf(index) !== ''));
  return [...gives].flatMap(([{ clauses, timexes, headline }, used]): Diagnostic[] => {
    const timex = used || headline || !clauses.some(({ verb, subject }) => subject !== null && isFinite(verb)) ? undefined : timexes.find((other) => other.type === 'DATE' && isPlaced(other) && other.value !== date?.value);
    return timex ? [{ code: 'unused-date', message: `“${timex.text}” dates no event: its sentence tells none`, ...clean.sourceSpan(timex.start, timex.end) }] : [];
  });
}
