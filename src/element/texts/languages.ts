import type { Messages } from './messages.js';

/** The element's own texts in a language; those that it has not are English. */
export type NativeTexts = Partial<Messages>;

/**
 * The languages, beside English, that the element speaks by itself; each loads with the first element that is in it.
 */
const LANGUAGES: { readonly [language: string]: ((lang: string) => Promise<NativeTexts>) | undefined } = {
  de: async () => (await import('./locales/de.js')).TEXTS,
  es: async () => (await import('./locales/es.js')).TEXTS,
  fr: async () => (await import('./locales/fr.js')).TEXTS,
  ja: eastAsian,
  ko: eastAsian,
  zh: eastAsian,
};

/** The words around dates. Ranges, too, are written otherwise than `Intl` has them, from the first picture on. */
async function eastAsian(lang: string): Promise<NativeTexts> {
  const [{ eastAsianTexts }, { learnAllDates }] = await Promise.all([
    import('./locales/east-asian-dates.js'),
    import('../data/long-way.js'),
  ]);
  learnAllDates();
  return eastAsianTexts(lang);
}

/** The texts of a BCP 47 tag's language; null where there are none. */
export async function textsIn(lang: string): Promise<NativeTexts | null> {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return load === undefined ? null : await load(lang);
}
