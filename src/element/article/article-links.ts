import type { Source, TimelineEvent } from '../../model/event.js';

/** A sentence of the article that tells of an event. UTF-16 units into the article's text, end exclusive. */
export interface ArticleLink {
  readonly event: TimelineEvent;
  readonly start: number;
  readonly end: number;
  /** The words that gave the date; null when it was worked out without any. */
  readonly words: { readonly start: number; readonly end: number } | null;
}

/**
 * Where `text` tells of the events. The offsets of a source are taken when its quote stands there; else the quote is
 * searched, so that events which were saved, edited and loaded again still find their sentences. Sources without a
 * quote, and quotes that the text does not have, give no link.
 */
export function linkEvents(text: string, events: readonly TimelineEvent[]): ArticleLink[] {
  const links: ArticleLink[] = [];
  for (const event of events) {
    for (const source of event.sources ?? []) {
      const place = findQuote(text, source);
      if (place) links.push({ event, ...place, words: findWords(text, source, place) });
    }
  }
  return links;
}

function findQuote(text: string, { quote, start }: Source): { start: number; end: number } | null {
  if (quote === undefined || quote === '') return null;
  const at = standsAt(text, quote, start) ? start : text.indexOf(quote);
  return at < 0 ? null : { start: at, end: at + quote.length };
}

function findWords(
  text: string,
  { date, start = 0 }: Source,
  place: { start: number; end: number },
): ArticleLink['words'] {
  if (!date || date.text === '') return null;
  const expected = date.start === undefined ? undefined : date.start - start + place.start;
  const at = standsAt(text, date.text, expected)
    ? expected
    : text.slice(place.start, place.end).indexOf(date.text) + place.start;
  return at < place.start ? null : { start: at, end: at + date.text.length };
}

/** Offsets come from a page's data: any number, where `startsWith` would take NaN, -1 and 0.5 for 0. */
function standsAt(text: string, words: string, at: number | undefined): at is number {
  return at !== undefined && Number.isInteger(at) && at >= 0 && text.startsWith(words, at);
}

/**
 * The link meant by a click at `offset`: of the sentences that hold it, the one whose dating words are nearest, then
 * the shortest.
 * Null outside of every linked sentence.
 */
export function linkAt(links: readonly ArticleLink[], offset: number): ArticleLink | null {
  const distance = ({ words, start, end }: ArticleLink): number => {
    const from = words ?? { start, end };
    const away = Math.max(from.start - offset, offset - from.end, 0);
    // A sentence without dating words comes after all that have them.
    return words ? away : away + end - start;
  };
  let best: ArticleLink | null = null;
  for (const link of links) {
    if (offset < link.start || offset > link.end) continue;
    if (
      !best ||
      distance(link) < distance(best) ||
      (distance(link) === distance(best) && link.end - link.start < best.end - best.start)
    )
      best = link;
  }
  return best;
}
