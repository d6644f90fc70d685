/** A column of a table: how wide it may get, in terminal cells; the last one without a limit takes what is left. */
export interface Column {
  readonly head: string;
  readonly max?: number;
}

const GAP = '  ';
const NARROWEST = 12;
/** Control characters could drive the terminal, and marks of direction reorder the line. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text of anybody, made safe to print: one line, no control characters. */
export function printable(text: string): string {
  return text.replaceAll(UNSAFE, ' ').trim();
}

/** Aligned lines, wrapped at words so that none is wider than `width` cells. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const cells = rows.map((row) => row.map(printable));
  const natural = columns.map(({ head, max = Infinity }, index) =>
    Math.min(Math.max(cellsOf(head), ...cells.map((row) => cellsOf(row[index] ?? ''))), max),
  );
  const free = columns.findIndex(({ max }) => max === undefined);
  const taken = natural.reduce((sum, cell, index) => sum + (index === free ? 0 : cell) + GAP.length, -GAP.length);
  const widths = natural.map((cell, index) =>
    index === free ? Math.min(cell, Math.max(width - taken, NARROWEST)) : cell,
  );
  return [columns.map(({ head }) => head), ...cells].flatMap((row) => {
    const wrapped = row.map((text, index) => wrap(text, widths[index] ?? NARROWEST));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  });
}

/** Lines of at most `width` cells; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && cellsOf(line) + 1 + cellsOf(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (cellsOf(line) > width) {
      const cut = cutAt(line, width);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return [...lines, line];
}

function cutAt(text: string, width: number): number {
  let used = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += cellOf(segment);
    if (used > width && index > 0) return index;
  }
  return text.length;
}

function cellsOf(text: string): number {
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) cells += cellOf(segment);
  return cells;
}

function cellOf(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - cellsOf(text), 0));
}
