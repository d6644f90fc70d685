import { expect } from 'chai';
import { dateWidths, sampleDates, tableForm } from '../../src/element/view/date-widths.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { columnTable } from '../../src/model/column-table.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import { learnAllTimes } from '../../src/model/any-time.js';
import { placeEvent } from '../../src/model/placement.js';
import { tableRow } from '../../src/model/table-row.js';

learnAllTimes();

/** Widths of the dates of these events, and how many dates were measured for them. */
function widthsOf(
  events: readonly TimelineEvent[],
  measure: (event: TimelineEvent) => number,
): { widths: number[]; measured: number } {
  const rows = events.flatMap((event) => {
    const placement = placeEvent(event);
    return placement === null ? [] : [tableRow(event, placement)];
  });
  const table = tableOfRows(rows);
  let measured = 0;
  const at = (row: number): TimelineEvent => events[table.record(row)] ?? { id: '', title: '' };
  const counted = (event: TimelineEvent): number => {
    measured++;
    return measure(event);
  };
  const width = dateWidths(sampleDates(table, at, counted), at, counted);
  const widths = events.map(() => 0);
  for (let row = 0; row < table.size; row++) widths[table.record(row)] = width(row);
  return { widths, measured };
}

const days = (count: number): TimelineEvent[] =>
  Array.from({ length: count }, (_, i) => ({
    id: String(i),
    title: '',
    when: `2021-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
  }));
/** As if September were the widest month. */
const byMonth = ({ when = '' }: TimelineEvent): number => (when.slice(5, 7) === '09' ? 90 : 60);

describe('dateWidths', () => {
  it('measures each date of a small set', () => {
    const { widths } = widthsOf(days(24), byMonth);
    expect(widths.filter((width) => width === 90)).to.have.length(2);
  });

  it('gives the dates of a large set that are written alike one width, the widest, and measures few', () => {
    const { widths, measured } = widthsOf(days(1200), byMonth);
    expect(new Set(widths)).to.deep.equal(new Set([90]));
    expect(measured).to.be.below(100);
  });

  it('makes no record of a row of columns to know how its date is written', () => {
    const start = Float64Array.from({ length: 1200 }, (_, i) => i);
    const table = columnTable({ start, end: start.map((time, i) => time + (i % 3)) });
    let records = 0;
    const at = (row: number): TimelineEvent => {
      records++;
      return { id: '', title: '', start: row, ...(table.lasts(row) && { end: row + 1 }) };
    };
    const measure = ({ end }: TimelineEvent): number => (end === undefined ? 40 : 70);
    const samples = sampleDates(table, at, measure);
    const plain = Array.from(start.keys(), dateWidths(samples, at, measure));
    records = 0;
    expect(Array.from(start.keys(), dateWidths(samples, at, measure, tableForm(table)))).to.deep.equal(plain);
    expect([records, plain.includes(40), plain.includes(70)]).to.deep.equal([0, true, true]);
  });

  it('measures what is put into words by itself, however much of it is written alike', () => {
    const vague: TimelineEvent[] = days(400).map((event, i) => ({ ...event, when: `Y-${100_000 + i}~` }));
    const { widths } = widthsOf(vague, ({ when = '' }) => when.length + Number(when.slice(-2, -1)));
    expect(new Set(widths).size).to.equal(10);
  });
});
