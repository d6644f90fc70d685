import { type DateWords, placed } from '../../scale/date-words.js';
import type { MENU_ENGLISH } from './menu-messages.js';
import type { MORE_ENGLISH } from './more-messages.js';

/**
 * Text with `{name}` placeholders, or one text for each plural form of the number `{n}` (`Intl.PluralRules`; `other` is
 * required).
 */
export type Message = string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string });

/** The texts that a first frame needs. */
const ENGLISH = {
  label: 'Timeline',
  other: 'Other',
  eras: 'Eras',
  inAll: '{n} in all',
  summaryNone: 'No events',
  summaryOne: { one: '{n} event, {from}', other: '{n} events, {from}' },
  summary: { one: '{n} event from {from} to {to}', other: '{n} events from {from} to {to}' },
  summaryUndated: '{n} undated',
} as const satisfies Record<string, Message>;

/** The name of a text. */
export type MessageKey = keyof typeof ENGLISH | keyof typeof MORE_ENGLISH | keyof typeof MENU_ENGLISH;
/** All texts of the element; the property `messages` takes any part of it. */
export type Messages = { readonly [key in MessageKey]: Message } & {
  /** The few words around dates: "between … and …", "about", "1920s". */
  readonly dates?: Partial<DateWords>;
};

/** The texts of the element in one language. */
export class Dictionary {
  static #english: Readonly<Partial<Record<MessageKey, Message>>> = ENGLISH;
  readonly lang: string;
  readonly dateWords: Partial<DateWords>;
  readonly #overrides: Partial<Messages>;
  #plurals: Intl.PluralRules | null = null;
  #numbers: Intl.NumberFormat | null = null;

  /** Adds the texts of what has loaded later to those of all dictionaries. */
  static learn(texts: Readonly<Partial<Record<MessageKey, Message>>>): void {
    Dictionary.#english = { ...Dictionary.#english, ...texts };
  }

  /**
   * @param overrides texts that replace the language's own; @param lang BCP 47 tag; an unknown one falls back to
   *   English
   * @param native texts of that language; null: English ones
   */
  constructor(overrides: Partial<Messages> = {}, lang = 'en', native: Partial<Messages> | null = null) {
    let known = lang;
    try {
      Intl.getCanonicalLocales(lang);
    } catch {
      known = 'en';
    }
    this.lang = known;
    this.dateWords = { ...native?.dates, ...overrides.dates };
    this.#overrides = { ...native, ...overrides };
  }

  // Made when first needed: each takes the browser some milliseconds.
  #pluralOf(n: number): Intl.LDMLPluralRule {
    this.#plurals ??= new Intl.PluralRules(this.lang);
    return this.#plurals.select(n);
  }

  #number(value: number): string {
    this.#numbers ??= new Intl.NumberFormat(this.lang);
    return this.#numbers.format(value);
  }

  /** The text, its placeholders filled. A number `n` also chooses the plural form. */
  text(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
    const message = this.#overrides[key] ?? Dictionary.#english[key] ?? key;
    const n = values['n'];
    const words: unknown =
      typeof message === 'string'
        ? message
        : (message[typeof n === 'number' ? this.#pluralOf(n) : 'other'] ?? message.other ?? key);
    // A page's own may be anything.
    const template = String(words);
    return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined
        ? placeholder
        : typeof value === 'number'
          ? this.#number(value)
          : placed(value, template);
    });
  }
}
