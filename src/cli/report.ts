import type { Extraction } from '../extract/extract.js';
import type { TimelineEvent } from '../model/event.js';
import { DateFormatter } from '../scale/format-date.js';
import { EDTF_WORDS } from '../scale/format-edtf.js';
import { formatTable, printable, wrap } from './table.js';

/** Of the words that gave a date this much is enough to find them again. */
const WORDS_MAX = 34;
const CATEGORY_MAX = 14;
const DATE_MAX = 34;

/** The timeline as people read it in a terminal of `width` cells. */
export function formatReport(result: Extraction, width: number): string {
  DateFormatter.learn(EDTF_WORDS);
  const dates = new DateFormatter({ locale: 'en-GB' });
  const lines: string[] = [];
  if (result.events.length > 0) {
    const rows = result.events.map((event) => [
      dates.short(event),
      event.certainty ?? '',
      event.category ?? '',
      event.title,
      wordsOf(event),
    ]);
    lines.push(
      ...formatTable(
        [
          { head: 'DATE', max: DATE_MAX },
          { head: 'CERTAINTY' },
          { head: 'CATEGORY', max: CATEGORY_MAX },
          { head: 'EVENT' },
          { head: 'DATED BY', max: WORDS_MAX },
        ],
        rows,
        width,
      ),
    );
  } else lines.push('No dated events.');
  if (result.undated.length > 0) {
    lines.push(
      '',
      'WITHOUT A DATE',
      ...formatTable(
        [{ head: 'CATEGORY', max: CATEGORY_MAX }, { head: 'EVENT' }],
        result.undated.map((event) => [event.category ?? '', event.title]),
        width,
      ),
    );
  }
  for (const document of result.documents) {
    lines.push('', ...documentLines(document, dates).flatMap((line) => wrap(printable(line), width)));
    const candidates = document.date?.candidates ?? [];
    if (candidates.length > 1 || candidates.some(({ rejected }) => rejected !== undefined)) {
      const rows = candidates.map(({ value, basis, rejected }) => [
        dates.short(value),
        basis,
        rejected === undefined ? 'fits' : `rejected: ${rejected}`,
      ]);
      lines.push(
        ...formatTable(
          [{ head: 'CANDIDATE', max: DATE_MAX }, { head: 'FROM', max: WORDS_MAX }, { head: 'VERDICT' }],
          rows,
          width,
        ),
      );
    }
    lines.push(...document.diagnostics.flatMap(({ message }) => wrap(printable(`Note: ${message}`), width)));
  }
  return `${lines.join('\n')}\n`;
}

function documentLines({ id, date }: Extraction['documents'][number], dates: DateFormatter): string[] {
  if (!date) return [`${id}: publication date not known`];
  return [`${id}: published ${dates.long(date.value)} (${date.basis})`];
}

/** The words that gave the date, once each; for bounds that have none, the rule. */
function wordsOf({ sources = [] }: TimelineEvent): string {
  const words = sources.flatMap(({ date }) =>
    date ? [date.text === '' ? date.rule.replaceAll('-', ' ') : `“${date.text}”`] : [],
  );
  return [...new Set(words)].join(', ');
}
