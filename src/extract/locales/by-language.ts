import { english } from './en.js';
import type { Locale } from './locale.js';

/** The words of a language, by its BCP 47 tag ("de", "de-AT"): from `others`, else English. */
export function localeOf(language: string | null | undefined, others: readonly Locale[]): Locale {
  const code = language?.toLowerCase().split('-')[0];
  return others.find((locale) => locale.code === code) ?? english;
}
