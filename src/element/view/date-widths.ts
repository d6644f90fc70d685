import type { EventTable } from '../../model/event-table.js';
import type { TimelineEvent } from '../../model/event.js';

/**
 * With no more events than this every date is measured by itself; with no more than the second number those that are
 * not plain.
 */
const EXACT_EVENTS = 300;
const EXACT_WORDS = 5000;
/** A day, a month, a year, an instant, or numbers. */
const PLAIN = /^(?:[-0T:.Z/]|number|undefined)*$/;
/** Of more, so many evenly spread ones are, and stand for those that are written alike. */
const SAMPLES = 60;

/** How wide dates are, by the form in which they are written. Empty for small sets. */
export interface DateSamples {
  /** How many events there were. */
  readonly events: number;
  readonly widest: ReadonlyMap<string, number>;
}

/** Measures dates of a set. */
export function sampleDates(
  table: EventTable,
  at: (row: number) => TimelineEvent,
  measure: (event: TimelineEvent) => number,
): DateSamples {
  const widest = new Map<string, number>();
  for (let i = 0; table.size > EXACT_EVENTS && i < SAMPLES; i++) {
    const event = at(Math.floor((i * table.size) / SAMPLES));
    const form = formOf(event);
    widest.set(form, Math.max(widest.get(form) ?? 0, measure(event)));
  }
  return { events: table.size, widest };
}

/**
 * Room for the date of a card, px by row. To put a date into words and to measure them takes as long as drawing ten
 * cards, and layout tries thousands of cards; so in large sets all dates of one form ("2021-06-03", "1999/2004", two
 * numbers) get the width of the widest of some of them. It depends on the data only, not on what was asked before:
 * labels must be the same whatever was looked at first.
 * @param form the form of a row, where it is known without its record
 */
export function dateWidths(
  { events, widest }: DateSamples,
  at: (row: number) => TimelineEvent,
  measure: (event: TimelineEvent) => number,
  form = (row: number) => formOf(at(row)),
): (row: number) => number {
  if (events <= EXACT_EVENTS) return (row) => measure(at(row));
  return (row) => {
    const written = form(row);
    // What is put into words ("between … and …", "66 Ma") varies too much for one to stand for others.
    return (events <= EXACT_WORDS && !PLAIN.test(written) ? undefined : widest.get(written)) ?? measure(at(row));
  };
}

/** The form of a row that stands in a table alone: no record is made of it. */
export function tableForm(table: EventTable): (row: number) => string {
  return (row) => (table.lasts(row) ? LASTING : MOMENT);
}

const MOMENT = 'number/undefined';
const LASTING = 'number/number';

/** How the time of an event is written, whichever digits are in it. */
function formOf({ when, start, end }: TimelineEvent): string {
  if (when !== undefined) return when.replaceAll(/\d/g, '0');
  // Columns of numbers, which may be long: no text is put together for each.
  if (typeof start === 'number' && (end === undefined || typeof end === 'number'))
    return end === undefined ? MOMENT : LASTING;
  const kind = (time: TimelineEvent['start']): string =>
    typeof time === 'string' ? time.replaceAll(/\d/g, '0') : typeof time;
  return `${kind(start)}/${kind(end)}`;
}
