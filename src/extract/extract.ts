import { checkArguments } from './arguments.js';
import { german } from './locales/de.js';
import { extractArticles, type ArticleInput, type ExtractOptions, type Extraction } from './extract-articles.js';
import { cleanDocument } from './document.js';

export type {
  ArticleInput,
  ExtractedDocument,
  ExtractedMention,
  ExtractedTimex,
  ExtractOptions,
  Extraction,
} from './extract-articles.js';

/**
 * Turns an article, or several that become one timeline, into dated events with their evidence. Never throws on any
 * text; a TypeError says which argument is of a wrong kind.
 */
export function extractEvents(input: string | readonly ArticleInput[], options: ExtractOptions = {}): Extraction {
  const { input: articles, options: checked, notes } = checkArguments(input, options);
  const result = extractArticles(articles, checked, { locales: [german], clean: cleanDocument });
  return {
    ...result,
    documents: result.documents.map((document, index) => ({
      ...document,
      diagnostics: [...(notes[index] ?? []), ...document.diagnostics],
    })),
  };
}
