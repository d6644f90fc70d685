import { type CalendarDate, dateFromMs, MS_PER_DAY, msFromDate } from '../../model/calendar.js';
import { formatDay, formatYear } from '../../model/edtf-format.js';
import type { TimelineEvent } from '../../model/event.js';
import type { ListEntry, ListPeriod } from './list-view.js';
import type { Presentation } from '../view/presentation.js';

/** A list that covers less than this is parted by months. */
const MONTHS_BELOW_MS = 3 * 366 * MS_PER_DAY;
/** A heading should have this many lines beneath it on average, else a longer period is chosen. */
const LINES_PER_HEADING = 2;
/** Years before are in no decade: there is no year 0. */
const FIRST_DECADE = 10;
/** Years that a period may be named by in EDTF: `197X`, `19XX`. */
const LAST_YEAR = 9999;

/**
 * EDTF of the period in which a time lies, from months to centuries; years beyond EDTF's digits stand for themselves.
 */
const PERIODS: readonly ((date: CalendarDate) => string)[] = [
  (date) => formatDay(date).slice(0, -3),
  ({ year }) => formatYear(year),
  ({ year }) => (year < FIRST_DECADE || year > LAST_YEAR ? formatYear(year) : `${formatYear(year).slice(0, 3)}X`),
  ({ year }) => (year < 0 || year > LAST_YEAR ? formatYear(year) : `${formatYear(year).slice(0, 2)}XX`),
];
const [MONTH, YEAR] = [0, 1];

/** Rows that exist, in order of time. */
export function* existingRows({ dataset, selection }: Presentation): Generator<number> {
  for (let row = 0; row < dataset.table.size; row++) if (selection.exists(row)) yield row;
}

/**
 * The lines of the list: dated ones in order of time under the period in which they begin, at most `limit`; then the
 * undated ones.
 */
export function listEntries(
  presentation: Presentation,
  limit: number,
): { periods: ListPeriod[]; undated: ListEntry[]; hiddenCount: number } {
  const { dataset, dates, selection } = presentation;
  const { table } = dataset;
  const shown: { readonly row: number; readonly date: CalendarDate }[] = [];
  for (const row of existingRows(presentation)) {
    if (shown.length === limit) break;
    shown.push({ row, date: dateFromMs(table.anchorMs[row] ?? 0) });
  }
  let last = table.size - 1;
  while (last > 0 && !selection.exists(last)) last--;
  const unit = unitOf(
    shown.map(({ date }) => date),
    (table.anchorMs[last] ?? 0) - (table.anchorMs[shown[0]?.row ?? 0] ?? 0),
  );
  const nameOf = PERIODS[unit] ?? (() => '');
  const periods: { name: string; title: string; entries: ListEntry[] }[] = [];
  for (const { row, date } of shown) {
    const name = nameOf(date);
    // The heading of a month or a year says the year.
    const context =
      unit > YEAR ? undefined : { startMs: msFromDate(date.year, 1, 1), endMs: msFromDate(date.year + 1, 1, 1) };
    const entry = entryOf(dataset.at(row), presentation, table.isFuzzy(row) || table.isApproximate(row), context);
    const last = periods.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else
      periods.push({
        name,
        title: date.year < 0 || date.year > LAST_YEAR ? dates.year(date.year) : dates.short(name),
        entries: [entry],
      });
  }
  return {
    periods,
    undated: selection.undated.map((event) => entryOf(event, presentation, false)),
    hiddenCount: presentation.rowCount - shown.length,
  };
}

/** The shortest period that has enough lines beneath each heading; centuries where none has. */
function unitOf(dates: readonly CalendarDate[], spanMs: number): number {
  if (spanMs < MONTHS_BELOW_MS) return MONTH;
  for (let unit = YEAR; unit < PERIODS.length - 1; unit++) {
    if (new Set(dates.map((date) => PERIODS[unit]?.(date))).size * LINES_PER_HEADING <= dates.length) return unit;
  }
  return PERIODS.length - 1;
}

function entryOf(
  event: TimelineEvent,
  { cards, dates, selection }: Presentation,
  uncertain: boolean,
  context?: { readonly startMs: number; readonly endMs: number },
): ListEntry {
  return {
    event,
    date: dates.short(event, context),
    wholeDate: dates.short(event),
    category: event.category === undefined ? '' : cards.categoryTitle(event.category),
    colour: cards.colour(event),
    shape: cards.shape(event),
    uncertain,
    dimmed: selection.hits?.matches(event) === false,
  };
}
