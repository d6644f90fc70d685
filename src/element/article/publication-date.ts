/** Deeper nesting in JSON-LD than this is not a page's description of itself. */
const MAX_DEPTH = 6;

/**
 * The publication date that an article or its page states in markup, as written there, or null: microdata or a `<time>`
 * in the article's own header, else the page's `article:published_time` or its JSON-LD (`datePublished`).
 */
export function publicationDate(article: Element): string | null {
  const own = article
    .querySelector('[itemprop="datePublished"][datetime], time[pubdate][datetime], header time[datetime]')
    ?.getAttribute('datetime');
  if (own) return own;
  const page = article.ownerDocument;
  const meta = page
    .querySelector('meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"]')
    ?.getAttribute('content');
  if (meta) return meta;
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    const date = dateIn(textContent);
    if (date !== null) return date;
  }
  return null;
}

function dateIn(json: string | null): string | null {
  try {
    return findDate(JSON.parse(json ?? ''), MAX_DEPTH);
  } catch {
    return null;
  }
}

function findDate(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  if ('datePublished' in value && typeof value.datePublished === 'string') return value.datePublished;
  for (const inner of Object.values(value)) {
    const found = findDate(inner, depth - 1);
    if (found !== null) return found;
  }
  return null;
}
