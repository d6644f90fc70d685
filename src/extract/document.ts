// From the text as given, plain or HTML, to the text that is read. Page furniture and addresses are dropped, HTML is
// reduced to its main text, common OCR slips are mended ("S1-billion"). Every character of the result knows where it
// came from. Linear.

import { assemble, type CleanDocument } from './clean-document.js';
import { scanHtml } from './html.js';
import { ENGLISH_FURNITURE } from './locales/furniture.js';
import type { Locale } from './locales/locale.js';
import { cleanPlainText, looksLikeHtml } from './plain-text.js';

/** Cleans a text, plain or HTML. Never throws. */
export function cleanDocument(
  source: string,
  locale: Pick<Locale, 'furniture'> = { furniture: ENGLISH_FURNITURE },
): CleanDocument {
  if (!looksLikeHtml(source)) return cleanPlainText(source, locale);
  const { blocks, links, metadata } = scanHtml(source);
  return assemble(source, blocks, links, metadata);
}
