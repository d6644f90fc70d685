import type { Diagnostic } from '../../model/diagnostic.js';
import type { EventNormalizer, NormalizedEvents } from '../../model/event-normalizer.js';
import { GoodEvents } from '../../model/good-events.js';
import { readTime } from '../../model/placement.js';
import type * as LongWay from './long-way.js';
import type { NativeTexts } from '../texts/languages.js';
import { Turns } from '../turns.js';

/** Records are normalised in slices of this many; between them the page may have its turn. */
const SLICE = 2000;
/** Years that are nearer than this to 1970 are told by a calendar. */
const PLAIN_MS = 2.5e14;

/**
 * Reads records of any shape. Long lists are read in slices; `progress` hears of each, and `current` may end it early:
 * then the result is null.
 * The code for records that are not plainly right is loaded with the first of them.
 */
export async function takeIn(
  input: unknown,
  progress: (fraction: number) => void,
  current: () => boolean,
): Promise<NormalizedEvents | null> {
  const good = new GoodEvents();
  const turns = new Turns();
  let normalizer: EventNormalizer | null = null;
  let lists = [input];
  if (!Array.isArray(input)) {
    const long = await longWay();
    const all = (normalizer = new long.EventNormalizer(good));
    lists = long.recordLists(input, (reason) => all.report({ code: 'not-events', message: reason }));
  }
  for (const records of lists) {
    for (let from = 0; Array.isArray(records) && from < records.length;) {
      const to = Math.min(records.length, from + SLICE);
      from = (normalizer ?? good).push(records, from, to);
      if (from < to) normalizer = new (await longWay()).EventNormalizer(good);
      else if (turns.leftMs < 0) {
        progress(from / records.length);
        await turns.next();
      }
      if (!current()) return null;
    }
  }
  return normalizer?.result() ?? { events: good.events, diagnostics: [], skipped: 0 };
}

async function longWay(): Promise<typeof LongWay> {
  const long = await import('./long-way.js');
  long.learnAllDates();
  return long;
}

/** Makes sure that these dates can be read, and those between such times be told, if they can at all. */
export async function learnDates(
  dates: readonly (string | null)[],
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): Promise<void> {
  if (Math.max(-startMs, endMs) > PLAIN_MS || dates.some((date) => typeof date === 'string' && readTime(date) === null))
    await longWay().catch(() => undefined);
}

/** The element's texts in the language of this tag; null: it has none, or they cannot be had, and speaks English. */
export async function nativeTexts(lang: string): Promise<NativeTexts | null> {
  return /^en\b/i.test(lang)
    ? null
    : await import('../texts/languages.js').then(({ textsIn }) => textsIn(lang)).catch(() => null);
}

/** Tells the page's author what was wrong, by record. */
export function report(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0)
    void longWay().then(
      (long) => long.report(diagnostics),
      () => undefined,
    );
}
