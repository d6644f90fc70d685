import { german } from './de.js';
import { english } from './en.js';
import type { Locale } from './locale.js';

/** The words of a language: its BCP 47 tag ("de", "de-AT"). English for every language that has no table yet. */
export function localeOf(language: string | null | undefined): Locale {
  return language?.toLowerCase().split('-')[0] === german.code ? german : english;
}
