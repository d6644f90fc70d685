import { learnAllTimes } from '../../model/any-time.js';
import { DEEP_TICKS } from '../../scale/deep-ticks.js';
import { DateFormatter } from '../../scale/format-date.js';
import { EDTF_WORDS } from '../../scale/format-edtf.js';
import { TickLabels } from '../../scale/tick-labels.js';

/**
 * The long way for records and dates that are not plain. It loads with the first of them, else beside the equipment.
 */

export { EventNormalizer, recordLists } from '../../model/event-normalizer.js';
export { report } from './report.js';

/** From now on dates of every kind are read and told, on the axis too. */
export function learnAllDates(): void {
  learnAllTimes();
  DateFormatter.learn(EDTF_WORDS);
  TickLabels.learn(DEEP_TICKS);
}
