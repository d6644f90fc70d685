import { german } from './locales/de.js';
import { extractArticles, type ArticleInput, type ExtractOptions, type Extraction } from './extract-articles.js';
import { cleanDocument } from './document.js';

export type { ArticleInput, ExtractedDocument, ExtractedMention, ExtractedTimex, ExtractOptions, Extraction } from './extract-articles.js';

/** Turns an article, or several that become one timeline, into dated events with their evidence. Never throws on any text. */
export function extractEvents(input: string | readonly ArticleInput[], options: ExtractOptions = {}): Extraction {
  return extractArticles(input, options, { locales: [german], clean: cleanDocument });
}
