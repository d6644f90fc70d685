import { readFile } from 'node:fs/promises';
import process from 'node:process';

/** Bad input: the message says which file, what is wrong and where. */
export class InputError extends Error {
  constructor(file: string, problem: string) {
    super(`${file === '-' ? 'standard input' : file}: ${problem}`);
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/**
 * The text of a file, or of standard input for `-`. UTF-8, or UTF-16 with its mark. Throws an InputError, also when
 * there is nothing in it.
 */
export async function readInput(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await readAll(process.stdin) : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(file, PROBLEMS[code] ?? `could not be read (${code})`);
  }
  const text = decode(file, bytes);
  if (text.trim() === '') throw new InputError(file, 'is empty');
  return text;
}

function decode(file: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const replaced = new TextDecoder().decode(bytes);
    throw new InputError(file, `is not UTF-8 text (${placeIn(replaced, replaced.indexOf('\uFFFD'))})`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** "line 3, column 5" of an offset. */
function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
