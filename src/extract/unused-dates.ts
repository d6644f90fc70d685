// What the text dates and the timeline does not show: a sentence that names a day, month or year and gives no event (it tells a state, what
// somebody said, what did not happen), and one that only says how long or how long ago, in a document of unknown date. Both are reported, so
// that no time is lost in silence. One pass over the mentions.

import type { Diagnostic } from '../model/diagnostic.js';
import { isPlaced } from './events/owners.js';
import type { Mention, ParsedSentence } from './events/mention.js';
import type { DocumentInfo } from './evidence.js';

/** One report for each sentence of a document with a time that is not used; `eventOf`: id of the event of a mention by index, empty for none. The publication date is no date lost. */
export function unusedDates(mentions: readonly Mention[], eventOf: (index: number) => string, { clean, date }: Pick<DocumentInfo, 'clean' | 'date'>): Diagnostic[] {
  const gives = new Map<ParsedSentence, boolean>();
  mentions.forEach(({ sentence }, index) => {
    if (sentence.timexes.length > 0 && !sentence.headline) gives.set(sentence, (gives.get(sentence) ?? false) || eventOf(index) !== '');
  });
  const reports: Diagnostic[] = [];
  for (const [{ tells, timexes }, used] of gives) {
    if (!tells) continue;
    const unused = used ? undefined : timexes.find((timex) => timex.type === 'DATE' && isPlaced(timex) && timex.value !== date?.value);
    const length = date || timexes.some(isPlaced) ? undefined : timexes.find(({ type }) => type === 'DURATION');
    const timex = unused ?? length;
    if (!timex) continue;
    const why = unused ? 'unused-date' : 'no-publication-date';
    const message = unused ? `“${timex.text}” dates no event: its sentence tells none` : `“${timex.text}” has no date to count from: nothing says when this was published`;
    reports.push({ code: why, message, ...clean.sourceSpan(timex.start, timex.end) });
  }
  return reports;
}
