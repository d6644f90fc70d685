import type { DateWords } from '../scale/date-words.js';

/** Text with `{name}` placeholders, or one text for each plural form of the number `{n}` (`Intl.PluralRules`; `other` is required). */
export type Message = string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string });

const ENGLISH = {
  label: 'Timeline',
  search: 'Search',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitHint: 'Show everything',
  list: 'List',
  help: 'Help: what shapes and lines mean, keys',
  overview: 'Overview',
  windowStart: 'Start of the visible time',
  windowEnd: 'End of the visible time',
  windowMove: 'Visible time',
  other: 'Other',
  laneName: { one: '{lane}, {n} event', other: '{lane}, {n} events' },
  laneHeight: 'Height of {lane}',
  laneRows: { one: '{n} row', other: '{n} rows' },

  summaryNone: 'No events',
  summaryOne: { one: '{n} event, {from}', other: '{n} events, {from}' },
  summary: { one: '{n} event from {from} to {to}', other: '{n} events from {from} to {to}' },
  summaryUndated: { one: '{n} undated', other: '{n} undated' },
  window: { one: '{when}, {n} of {count} events', other: '{when}, {n} of {count} events' },
  matches: { one: '{n} match', other: '{n} matches' },
  earlier: { one: '{n} earlier', other: '{n} earlier' },
  later: { one: '{n} later', other: '{n} later' },
  undated: { one: '{n} undated', other: '{n} undated' },
  undatedHeading: 'Undated',
  noDate: 'no date',
  density: { one: '{n} event, {when}', other: '{n} events, {when}' },
  together: { one: '{n} more event at this moment', other: '{n} more events at this moment' },
  added: { one: '{n} event added', other: '{n} events added' },
  updated: { one: '{n} updated', other: '{n} updated' },
  removed: { one: '{n} removed', other: '{n} removed' },
  gone: '“{title}” is no longer there',
  wheelHint: 'Hold {key} while scrolling to zoom',
  loading: 'Loading events…',
  loadingPart: 'Loading events, {percent}',
  empty: 'No events to show.',
  noneLeft: 'No event passes the filter.',
  noMatch: 'No event matches the search.',
  error: 'The events could not be loaded.',
  retry: 'Try again',
  more: { one: 'Show more ({n} left)', other: 'Show more ({n} left)' },

  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  who: 'Who',
  where: 'Where',
  amounts: 'Amounts',
  tags: 'Tags',
  link: 'Link',
  source: 'Source',
  sources: 'What the sources say',
  showInArticle: 'Show in the article',
  relations: 'Relations',
  publishedOn: 'published {date}',
  bestGuess: 'most likely {date}',

  after: 'after',
  before: 'before',
  during: 'during',
  causes: 'led to',
  same: 'same as',
  under: 'under {span}',
  over: 'over {span}',
  between: '{min} to {max}',
  years: { one: '{n} year', other: '{n} years' },
  months: { one: '{n} month', other: '{n} months' },
  weeks: { one: '{n} week', other: '{n} weeks' },
  days: { one: '{n} day', other: '{n} days' },
  hours: { one: '{n} hour', other: '{n} hours' },
  minutes: { one: '{n} minute', other: '{n} minutes' },
  seconds: { one: '{n} second', other: '{n} seconds' },

  explicit: 'The date is stated.',
  derived: 'The date is worked out from the text.',
  bounded: 'The date is bounded by other events.',
  vague: 'The date is only roughly known.',
  expected: 'Expected: it had not happened when this was written.',
  countedFrom: 'reckoned from {basis}, {anchor}',
  countedFromBasis: 'reckoned from {basis}',
  meaning: 'that is {date}',

  legend: 'How to read this timeline',
  legendSolid: 'the time it took, as far as it is known',
  legendFade: 'happened at some time in here; the solid part is the best guess',
  legendOpen: 'lasted; this end is open or not known',
  legendSpan: 'lasted from one end to the other',
  legendApproximate: 'approximate or doubted',
  legendExpected: 'expected, not yet happened',
  keys: 'Keys',
  keysWalk: 'previous and next event',
  keysLane: 'lane above and below',
  keysEnds: 'first and last event',
  keysPan: 'a screen earlier or later',
  keysZoom: 'zoom in and out',
  keysFit: 'show everything',
  keysOpen: 'open the event',
  keysClose: 'close',
  keysSearch: 'search',
} as const satisfies Record<string, Message>;

/** The name of a text. */
export type MessageKey = keyof typeof ENGLISH;
/** All texts of the element; the property `messages` takes any part of it. */
export type Messages = { readonly [key in MessageKey]: Message } & {
  /** The few words around dates: "between … and …", "about", "1920s". */
  readonly dates?: Partial<DateWords>;
};

/** The texts of the element in one language. */
export class Dictionary {
  readonly lang: string;
  readonly dateWords: Partial<DateWords>;
  readonly #messages: Messages;
  #plurals: Intl.PluralRules | null = null;
  #numbers: Intl.NumberFormat | null = null;

  /** @param overrides texts that replace the English ones; @param lang BCP 47 tag; an unknown one falls back to English */
  constructor(overrides: Partial<Messages> = {}, lang = 'en') {
    let known = lang;
    try {
      Intl.getCanonicalLocales(lang);
    } catch {
      known = 'en';
    }
    this.lang = known;
    this.dateWords = overrides.dates ?? {};
    this.#messages = { ...ENGLISH, ...overrides };
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
    const message = this.#messages[key];
    const n = values['n'];
    const template = typeof message === 'string' ? message : (message[typeof n === 'number' ? this.#pluralOf(n) : 'other'] ?? message.other);
    return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : typeof value === 'number' ? this.#number(value) : value;
    });
  }

  /** The text of this name if there is one. */
  has(key: string): key is MessageKey {
    return key in this.#messages;
  }
}
