// The content lines of iCalendar (RFC 5545, 3.1 and 3.3.11): folding at 75 octets, names with parameters, and escaped
// text.

/** One content line. */
export interface ContentLine {
  /** Upper case. */
  readonly name: string;
  /** As written, with their semicolons. */
  readonly parameters: string;
  /** Still escaped. */
  readonly value: string;
}

/** Octets of a line without its line break. */
const LONGEST = 75;
const LINE = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^":;])*)*):(.*)$/s;

/** The lines of a text, unfolded; what is none is reported with its number and left out. */
export function* readLines(text: string, report?: (message: string) => void): Generator<ContentLine> {
  let number = 0;
  for (const line of text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    number++;
    if (line.trim() === '') continue;
    const match = LINE.exec(line);
    if (match) yield { name: (match[1] ?? '').toUpperCase(), parameters: match[2] ?? '', value: match[3] ?? '' };
    else report?.(`unfolded line ${number}: “${line.slice(0, 40)}” has no name and colon`);
  }
}

/** A line in pieces of at most 75 octets of UTF-8; no character is cut. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

/** Text as a value. Control characters and halves of characters, which a calendar cannot hold, are left out. */
export function writeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}|\p{Cs}/gu, '');
}

export function unescapeText(value: string): string {
  return value.replaceAll(/\\(.)/gs, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}
