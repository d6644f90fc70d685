import { parseArgs } from 'node:util';
import { parseEdtf } from '../model/edtf-parse.js';

export const USAGE = `event-timeline: dated events out of articles, and from one format to another

  event-timeline extract [FILE… | -] [--published DATE] [--url URL] [--language TAG] [--json | --timex | --to FORMAT] [--out FILE]
  event-timeline convert FILE --to FORMAT [--out FILE]

extract reads articles (plain text or HTML; - is standard input); several become one timeline. It prints
  a table          of events with their dates in words, how sure they are, and the words that gave them
  --json           {"events": […]}, the dated events first
  --timex          the whole result: events, undated events, and for each document its date with all candidates,
                   the time expressions (TIMEX3), the mentions and the diagnostics
  --to FORMAT      the events in a format

  --published DATE the publication date of the articles (EDTF: 2021-06-03); without it, it is worked out as far as the text allows
  --url URL        the address of the article; it may tell the publication date
  --language TAG   the language of the articles, where no page says it: en (the default), or de, of which dates are read and few events
  --out FILE       writes there instead of standard output
  --help, --version

Exit codes: 0 done, 1 bad input, 2 wrong usage.
`;

/** What the command was asked to do. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'extract';
      readonly files: readonly string[];
      readonly published?: string;
      readonly url?: string;
      readonly language?: string;
      readonly as: 'table' | 'json' | 'timex' | { readonly format: string };
      readonly out?: string;
    }
  | { readonly name: 'convert'; readonly file: string; readonly format: string; readonly out?: string };

/** Wrong usage: the message says what to write instead. */
export class UsageError extends Error {}

/** Reads the words after the command's name. Throws a UsageError. */
export function parseArguments(words: readonly string[], formats: readonly string[]): Command {
  const { values, positionals } = parse(words);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  const out = values.out === undefined ? {} : { out: values.out };
  if (values.to !== undefined && !formats.includes(values.to))
    throw new UsageError(`--to ${values.to} is not a format; there are ${formats.join(', ')}`);
  if (name === 'extract') {
    const chosen = [values.json && '--json', values.timex && '--timex', values.to !== undefined && '--to'].filter(
      Boolean,
    );
    if (chosen.length > 1) throw new UsageError(`${chosen.join(' and ')} cannot go together`);
    if (values.published !== undefined && parseEdtf(values.published) === null)
      throw new UsageError(`--published ${values.published} is not a date; write it as 2021-06-03`);
    if (values.url !== undefined && !URL.canParse(values.url))
      throw new UsageError(`--url ${values.url} is not an address; write it with https://`);
    const as =
      values.to !== undefined ? { format: values.to } : values.json ? 'json' : values.timex ? 'timex' : 'table';
    return {
      name,
      files,
      as,
      ...out,
      ...(values.published === undefined ? {} : { published: values.published }),
      ...(values.url === undefined ? {} : { url: values.url }),
      ...(values.language === undefined ? {} : { language: values.language }),
    };
  }
  if (name === 'convert') {
    const [file] = files;
    if (file === undefined || files.length > 1) throw new UsageError('convert takes one FILE');
    if (values.to === undefined) throw new UsageError(`convert needs --to FORMAT; there are ${formats.join(', ')}`);
    for (const option of ['published', 'url', 'language', 'json', 'timex'] as const)
      if (values[option] !== undefined) throw new UsageError(`--${option} belongs to extract, not to convert`);
    return { name, file, format: values.to, ...out };
  }
  throw new UsageError(
    name === undefined
      ? 'say what to do: extract or convert'
      : `${name} is not a command; there are extract and convert`,
  );
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        url: { type: 'string' },
        language: { type: 'string' },
        json: { type: 'boolean' },
        timex: { type: 'boolean' },
        to: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (cause) {
    // What Node adds behind the first sentence is about file names that begin with a dash.
    throw new UsageError((cause instanceof Error ? cause.message : String(cause)).replace(/\. .*/s, ''), { cause });
  }
}
