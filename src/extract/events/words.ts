import type { Tag } from './tags.js';

/** The words that the event stages know: tables that a language fills in. Lists are separated by spaces; `_` joins words of one entry. */
export interface EventWords {
  /**
   * One line per category: `name | verbs | nouns of events | nouns of what such events are about | nouns of who does them | weight`. The nouns
   * before the weight make no event; they give a light verb its category ("release a loan", "the judge decided"). A noun needs no plural
   * beside it, and what is an event need not stand among what such events are about. Weight 0..1: how much a timeline wants it.
   */
  readonly categories: string;
  /** Categories by theme, for fewer and broader lanes. Themes are shown to people. */
  readonly themes: Readonly<Record<string, string>>;
  /** Words of the closed classes by their part of speech. A word that could be several things is what comes first. */
  readonly closed: Readonly<Partial<Record<Tag, string>>>;
  readonly lists: Readonly<Record<WordList, string>>;
  /** Irregular verbs, `base past participle`, separated by `;`; the participle, or both, where they differ from what stands before. */
  readonly irregular: string;
  /** What may stand before an irregular verb ("overtook"). */
  readonly prefixes: string;
  /** Endings of nouns that say what a verb does ("closure"). */
  readonly nominalEndings: string;
  /** How forms are made of a base, likeliest ending first; `ied>y`: it stands for another ending. The last letter of a base may be doubled. */
  readonly endings: Readonly<Record<'third' | 'past' | 'gerund', string>>;
}

/** Lists of words, each for one question. */
export type WordList =
  /** Verbs whose category comes from their object, complement or subject ("order a ban", "the probe landed"); their own is the last resort. */
  | 'light'
  /** Verbs and nouns of no category; they make mentions, not events. */
  | 'minor'
  | 'minorNouns'
  /** Verbs that say or think: their complement is an event of its own. Of these, verbs that doubt it; and adverbs that do. */
  | 'reporting'
  | 'doubting'
  /** Verbs that put what they govern into the future, and that deny it. */
  | 'intending'
  | 'denying'
  /** Verbs whose complement did not happen, as whoever is quoted has it; and nouns for such complements ("rejected claims that"). */
  | 'disbelieving'
  | 'claims'
  /** Auxiliaries that open a condition before their subject ("had it rained"). */
  | 'inverting'
  /** Verbs whose object does what their infinitive says ("order a flight to land"). */
  | 'commanding'
  /** Verbs of what is rather than happens: with a date and without a category they still make no event. */
  | 'stative'
  /** Verbs that say no more than that their subject happened ("it came", "it took place"). */
  | 'happening'
  /** Prepositions that hedge a number after them; and that name a place when a name follows. */
  | 'hedging'
  | 'placing'
  /** Words before a noun that the reader is taken to know. */
  | 'definite'
  /** Common nouns that head a place ("city of", "district"), words of people's posts ("chief", "president"), of groups of people. */
  | 'placeNouns'
  | 'titles'
  | 'groups'
  /** Capitalised words that are no names: months, weekdays, and so on. */
  | 'notNames'
  /** Words by which a report says that an earlier one was wrong. */
  | 'correcting'
  /** Nouns of a state of ruling, after a duration: "26 years at the helm". */
  | 'inPower';
