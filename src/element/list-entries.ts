import { dateFromMs, MS_PER_DAY, msFromDate } from '../model/calendar.js';
import { formatDay } from '../model/edtf-format.js';
import type { TimelineEvent } from '../model/event.js';
import type { ListEntry, ListPeriod } from './list-view.js';
import type { Presentation } from './presentation.js';

/** A list that covers less than this is parted by months, a longer one by years. */
const MONTHS_BELOW_MS = 3 * 366 * MS_PER_DAY;

/** The lines of the list: dated ones in order of time under the year or month in which they begin, at most `limit`; then the undated ones. */
export function listEntries(presentation: Presentation, limit: number): { periods: ListPeriod[]; undated: ListEntry[]; hiddenCount: number } {
  const { dataset, dates, selection, rows } = presentation;
  const { table } = dataset;
  const span = (table.anchorMs[rows.at(-1) ?? 0] ?? 0) - (table.anchorMs[rows[0] ?? 0] ?? 0);
  const periods: { title: string; entries: ListEntry[] }[] = [];
  for (const row of rows.slice(0, limit)) {
    const { year, month } = dateFromMs(table.anchorMs[row] ?? 0);
    const title = span < MONTHS_BELOW_MS && year >= 0 ? dates.short(formatDay({ year, month, day: 1 }).slice(0, -3)) : dates.year(year);
    const last = periods.at(-1);
    // The heading says the year.
    const context = { startMs: msFromDate(year, 1, 1), endMs: msFromDate(year + 1, 1, 1) };
    const entry = entryOf(dataset.at(row), presentation, table.isFuzzy(row) || table.isApproximate(row), context);
    if (last?.title === title) last.entries.push(entry);
    else periods.push({ title, entries: [entry] });
  }
  return { periods, undated: selection.undated.map((event) => entryOf(event, presentation, false)), hiddenCount: Math.max(0, rows.length - limit) };
}

function entryOf(event: TimelineEvent, { cards, dates, selection }: Presentation, uncertain: boolean, context?: { readonly startMs: number; readonly endMs: number }): ListEntry {
  return {
    event,
    date: dates.short(event, context),
    category: event.category === undefined ? '' : cards.categoryTitle(event.category),
    colour: cards.colour(event),
    shape: cards.shape(event),
    uncertain,
    dimmed: !selection.matches(event),
  };
}
