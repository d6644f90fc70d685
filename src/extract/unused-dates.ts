// What the text dates and the timeline does not show: a sentence that names a day, month or year and gives no event (it
// tells a state, what somebody said, what did not happen), and one that only says how long or how long ago, in a
// document of unknown date. Both are reported, so that no time is lost in silence. One pass over the mentions.

import type { Diagnostic } from '../model/diagnostic.js';
import { isPlaced } from './events/owners.js';
import type { Mention } from './events/mention.js';
import type { DocumentInfo } from './evidence.js';

/**
 * One report for each sentence of a document with a time that is not used; `eventOf`: id of the event of a mention by
 * index, empty for none. The publication date is no date lost.
 */
export function unusedDates(
  mentions: readonly Mention[],
  eventOf: (index: number) => string,
  { clean, date }: Pick<DocumentInfo, 'clean' | 'date'>,
): Diagnostic[] {
  const reports: Diagnostic[] = [];
  let gives = false;
  mentions.forEach(({ sentence }, index) => {
    gives ||= eventOf(index) !== '';
    // The mentions of a sentence stand together.
    if (sentence === mentions[index + 1]?.sentence) return;
    const used = gives;
    gives = false;
    const { tells, timexes, headline } = sentence;
    if (!tells || headline) return;
    const unused = used
      ? undefined
      : timexes.find((timex) => timex.type === 'DATE' && isPlaced(timex) && timex.value !== date?.value);
    const length = date || timexes.some(isPlaced) ? undefined : timexes.find(({ type }) => type === 'DURATION');
    const timex = unused ?? length;
    if (!timex) return;
    const [code, why] = unused
      ? ['unused-date', 'dates no event: its sentence tells none']
      : ['no-publication-date', 'has no date to count from: nothing says when this was published'];
    reports.push({ code, message: `“${timex.text}” ${why}`, ...clean.sourceSpan(timex.start, timex.end) });
  });
  return reports;
}
