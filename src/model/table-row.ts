import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './calendar.js';
import type { Precision } from './edtf.js';
import type { TimelineEvent } from './event.js';
import type { TableRow } from './event-table.js';
import type { Placement } from './placement.js';

const DAYS_PER_YEAR = 365.25;

/** The longest that a date of this precision takes by itself. */
const PRECISION_MS: Record<Precision, number> = {
  millennium: 1000 * DAYS_PER_YEAR * MS_PER_DAY,
  century: 100 * DAYS_PER_YEAR * MS_PER_DAY,
  decade: 10 * DAYS_PER_YEAR * MS_PER_DAY,
  year: 366 * MS_PER_DAY,
  season: 92 * MS_PER_DAY,
  month: 31 * MS_PER_DAY,
  day: MS_PER_DAY,
  hour: MS_PER_HOUR,
  minute: MS_PER_MINUTE,
  second: MS_PER_SECOND,
  ms: 1,
};
/** What surely took more than this many of its own units lasted: two days, but not one; two years, but not one. */
const LASTING_UNITS = 1.5;

/**
 * A placed event as a row of the table. It *lasts* when it surely took more than one unit of its own precision, or is
 * open towards one end only; eras always do.
 */
export function tableRow(event: TimelineEvent, placement: Placement): TableRow {
  const { beginLatest, endEarliest } = placement.interval;
  const era = event.display === 'era';
  return {
    id: event.id,
    title: event.title,
    interval: placement.interval,
    best: placement.best,
    lasts: era || endEarliest - beginLatest > LASTING_UNITS * PRECISION_MS[placement.precision],
    approximate: placement.approximate || placement.uncertain,
    expected: event.certainty === 'expected',
    era,
    importance: event.importance,
    category: event.category,
  };
}
