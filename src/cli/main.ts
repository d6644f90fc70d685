#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import process from 'node:process';
import { cleanDocument } from '../extract/document.js';
import { extractEvents } from '../extract/extract.js';
import { formatName, FORMATS, parseEvents, serializeEvents } from '../formats/formats.js';
import type { TimelineEvent } from '../model/event.js';
import { placeEvent } from '../model/placement.js';
import { parseArguments, USAGE, UsageError, type Command } from './arguments.js';
import { htmlPage } from './html-page.js';
import { InputError, readInput } from './input.js';
import { formatReport } from './report.js';
import { svgPicture } from './svg-picture.js';

const DEFAULT_WIDTH = 110;
const HEADLINE_MAX = 140;
const [DONE, BAD_INPUT, WRONG_USAGE] = [0, 1, 2];

async function run(words: readonly string[]): Promise<number> {
  try {
    const command = parseArguments(words, [...FORMATS, 'html', 'svg']);
    const output = await execute(command);
    if ('out' in command && command.out !== undefined) await writeOutput(command.out, output);
    else process.stdout.write(output);
    return DONE;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`event-timeline: ${message.split('\n')[0]}\n`);
    if (!(error instanceof UsageError)) return BAD_INPUT;
    process.stderr.write('event-timeline --help tells the usage.\n');
    return WRONG_USAGE;
  }
}

function execute(command: Command): Promise<string> {
  if (command.name === 'extract') return extract(command);
  if (command.name === 'convert') return convert(command);
  return command.name === 'version' ? version() : Promise.resolve(USAGE);
}

async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return `${typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''}\n`;
}

async function extract({
  files,
  published,
  url,
  language,
  as,
}: Extract<Command, { name: 'extract' }>): Promise<string> {
  if (files.length === 0 && process.stdin.isTTY) throw new UsageError('extract needs a FILE, or - for standard input');
  const sources = files.length === 0 ? ['-'] : files;
  const texts = await Promise.all(sources.map(readInput));
  const names = namesOf(sources);
  const result = extractEvents(
    texts.map((text, index) => ({ id: names[index], text })),
    { published, url, language },
  );
  const events = [...result.events, ...result.undated];
  if (as === 'timex') return json(result);
  if (as === 'json') return json({ events });
  if (as === 'table') return formatReport(result, process.stdout.columns ?? DEFAULT_WIDTH);
  return serialize((texts.length === 1 && headlineOf(texts[0] ?? '')) || titleOf(sources), events, as.format);
}

async function convert({ file, format }: Extract<Command, { name: 'convert' }>): Promise<string> {
  const text = await readInput(file);
  let parsed: ReturnType<typeof parseEvents>;
  try {
    // A name that says nothing, or no more than JSON, leaves it to the text.
    const named = formatName(extname(file));
    parsed = parseEvents(text, { format: named === null || named === 'json' ? undefined : named });
  } catch (error) {
    throw new InputError(file, error instanceof Error ? error.message : String(error));
  }
  const { events, diagnostics } = parsed;
  if (events.length === 0) {
    const why = diagnostics[0] ? ` (${diagnostics[0].message})` : '';
    const hint = isArticle(file, text) ? '; event-timeline extract reads articles' : why;
    throw new InputError(file, `holds no events${hint}`);
  }
  for (const { message } of diagnostics) process.stderr.write(`${file}: ${message}\n`);
  return serialize(titleOf([file]), events, format);
}

async function serialize(title: string, events: readonly TimelineEvent[], format: string): Promise<string> {
  if (format === 'svg') return svg(title, events);
  return format === 'html' ? htmlPage(title, events) : serializeEvents(events, { format });
}

function svg(title: string, events: readonly TimelineEvent[]): string {
  const picture = svgPicture(title, events);
  if (picture === null) throw new Error(`${title}: holds no event with a date to draw`);
  // A picture cannot be moved: what it leaves out is said.
  const undated = events.filter((event) => placeEvent(event) === null).length;
  if (picture.outside > 0)
    process.stderr.write(
      `${title}: ${picture.outside} of the events lie outside the picture, which shows where most of them are\n`,
    );
  if (undated > 0) process.stderr.write(`${title}: ${undated} of the events have no date and are not drawn\n`);
  return picture.svg;
}

/** A page, or a file that says it is plain text. */
function isArticle(file: string, text: string): boolean {
  return /^\.(?:txt|md|html?)$/i.test(extname(file)) || /^\s*</.test(text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Base names; files that share one are named as they were given, and one that was given twice is counted. */
function namesOf(files: readonly string[]): string[] {
  const bases = files.map((file) => (file === '-' ? 'standard input' : basename(file)));
  const names = bases.map((base, index) =>
    bases.indexOf(base) === bases.lastIndexOf(base) ? base : (files[index] ?? base),
  );
  return names.map((name, index) =>
    names.indexOf(name) === index
      ? name
      : `${name} (${names.slice(0, index + 1).filter((other) => other === name).length})`,
  );
}

/** The title of an HTML page, or a short first line without an end mark; empty when there is neither. */
function headlineOf(text: string): string {
  const title = cleanDocument(text).metadata.find(({ name }) => name === 'title')?.value;
  if (title !== undefined || /^\s*</u.test(text)) return title ?? '';
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return line.length <= HEADLINE_MAX && !/[.!?…:]$/u.test(line) ? line : '';
}

function titleOf(files: readonly string[]): string {
  return files.map((file) => (file === '-' ? 'Timeline' : basename(file, extname(file)))).join(', ') || 'Timeline';
}

async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new InputError(file, `could not be written: ${writeProblem(error)}`);
  }
}

function writeProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { ENOENT: 'there is no such folder', EISDIR: 'it is a folder', EACCES: 'it is not allowed' }[code] ?? code;
}

// A reader that closes the pipe early (head) has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(DONE);
});
process.exitCode = await run(process.argv.slice(2));
