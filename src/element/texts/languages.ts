import type { Messages } from './messages.js';

/** The languages, beside English, that the element speaks by itself; each loads with the first element that is in it. */
const LANGUAGES: { readonly [language: string]: (() => Promise<{ readonly TEXTS: Messages }>) | undefined } = {
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fr: () => import('./locales/fr.js'),
};

/** The texts of a BCP 47 tag's language; null where there are none. */
export async function textsIn(lang: string): Promise<Messages | null> {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return load === undefined ? null : (await load()).TEXTS;
}
