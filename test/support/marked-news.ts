// News in a few lines each, with what it tells marked where it tells it: `[word](category when)` for an event,
// `{words}(value)` for a time expression. `-` for a category and `?` for a date leave them open; what stands after them
// (`found`, `category`, `when`, `value`) is not read so yet.

import { readFileSync } from 'node:fs';
import { cleanDocument } from '../../src/extract/document.js';
import { extractEvents } from '../../src/extract/extract.js';
import { splitSentences } from '../../src/extract/sentences.js';
import { readTimes } from '../../src/extract/timex/read-times.js';

/** What one mark says is compared with what was read of it. */
export interface Reading {
  readonly kind: string;
  readonly aspect: 'found' | 'category' | 'when' | 'value';
  readonly words: string;
  readonly text: string;
  readonly expected: string;
  readonly read: string;
  readonly right: boolean;
  /** Whether the mark admits that it is not read so yet. */
  readonly known: boolean;
}

export interface News {
  readonly kind: string;
  readonly readings: readonly Reading[];
  /** Titles of events that no mark tells of. */
  readonly others: readonly string[];
}

const MARK = /\[([^\]]+)\]\(([^)]*)\)|\{([^}]+)\}\(([^)]*)\)/g;

/** Reads a file of marked news and compares. */
export function readMarkedNews(file: URL): News[] {
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .filter((entry) => /^\w+ \d/.test(entry))
    .map((entry) => {
      const [head = '', ...lines] = entry.trim().split('\n');
      const [kind = '', published = ''] = head.split(' ');
      return compare(kind, published, lines.join('\n'));
    });
}

function compare(kind: string, published: string, marked: string): News {
  let text = '';
  let at = 0;
  const marks = [...marked.matchAll(MARK)].map((match) => {
    text += marked.slice(at, match.index);
    const words = match[1] ?? match[3] ?? '';
    const start = text.length;
    text += words;
    at = match.index + match[0].length;
    return {
      isEvent: match[1] !== undefined,
      words,
      start,
      end: text.length,
      says: (match[2] ?? match[4] ?? '').split(' '),
    };
  });
  text += marked.slice(at);
  const { events, undated, documents } = extractEvents(text, { published });
  const all = [...events, ...undated];
  const byId = new Map(all.map((event) => [event.id, event]));
  const mentions = documents[0]?.mentions ?? [];
  const document = cleanDocument(text);
  const timexes = readTimes(document, splitSentences(document), { documentDate: published }).timexes;
  const told = new Set<string>();
  const readings = marks.flatMap(
    ({ isEvent, words, start, end, says: [first = '', second = '', ...known] }): Reading[] => {
      const reading = (aspect: Reading['aspect'], expected: string, read: string, right: boolean): Reading => ({
        kind,
        aspect,
        words,
        text,
        expected,
        read,
        right,
        known: known.includes(aspect) || (!isEvent && second === aspect),
      });
      if (!isEvent) {
        const value = timexes.find((timex) => timex.start < end && start < timex.end)?.value ?? 'nothing';
        return [reading('value', first, value, value === first)];
      }
      const hits = mentions
        .filter((mention) => mention.start < end && start < mention.end)
        .map((mention) => mention.event);
      for (const hit of hits) told.add(hit);
      const event = hits.map((hit) => byId.get(hit)).find((found) => found !== undefined);
      if (!event) return [reading('found', 'an event', 'nothing', false)];
      const dates = [event.best, event.when].filter((date) => date !== undefined).join(' or ');
      return [
        reading('found', 'an event', event.title, true),
        ...(first === '-' ? [] : [reading('category', first, event.category ?? '', event.category === first)]),
        ...(second === '?' ? [] : [reading('when', second, dates, event.best === second || event.when === second)]),
      ];
    },
  );
  return {
    kind,
    readings,
    others: all
      .filter(({ id }) => !told.has(id))
      .map(({ when, category, title }) => `${when ?? '-'} ${category ?? ''} “${title}”`),
  };
}
