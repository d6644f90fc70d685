// For pages, where every byte is waited for: what only some texts need is loaded with the first of them.

import {
  extractArticles,
  type ArticleInput,
  type ExtractOptions,
  type Extraction,
  type ReadingTools,
} from './extract-articles.js';
import type { Locale } from './locales/locale.js';
import { cleanPlainText, looksLikeHtml } from './plain-text.js';

const GERMAN = /^de\b/i;
/**
 * Where a page says that it is German; also where another page only quotes that, which costs no more than loading the
 * words.
 */
const GERMAN_PAGE = /\blang\s*=\s*["']?de\b/i;

/**
 * As `extractEvents`; loads the reader of pages and the words of other languages than English when the input has use
 * for them.
 */
export async function extractAsNeeded(
  input: string | readonly ArticleInput[],
  options: ExtractOptions = {},
): Promise<Extraction> {
  const texts = typeof input === 'string' ? [input] : input.map(({ text }) => text);
  const pages = texts.filter(looksLikeHtml);
  const isGerman =
    options.language === undefined ? pages.some((page) => GERMAN_PAGE.test(page)) : GERMAN.test(options.language);
  const [locales, clean] = await Promise.all([
    isGerman ? import('./locales/de.js').then(({ german }): Locale[] => [german]) : [],
    pages.length > 0
      ? import('./document.js').then(({ cleanDocument }): ReadingTools['clean'] => cleanDocument)
      : cleanPlainText,
  ]);
  return extractArticles(input, options, { locales, clean });
}
