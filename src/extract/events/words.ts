/** The words that the event stages know: tables that a language fills in. Lists are separated by spaces; `_` joins words of one entry. */
export interface EventWords {
  /**
   * One line per category: `name | verbs | nouns of events | nouns of what such events are about | nouns of who does them | weight`. The last
   * two make no event; they give a light verb its category ("release a loan", "the judge decided"). Weight 0..1: how much a timeline wants it.
   */
  readonly categories: string;
  /** Themes, for fewer and broader lanes than categories: one line each, `name: categories`. They are shown to people. */
  readonly themes: string;
  /** Verbs whose category comes from their object, complement or subject ("order a ban", "the probe landed"); their own is the last resort. */
  readonly light: string;
  /** Verbs of no category; they make mentions, not events. */
  readonly minor: string;
  /** Nouns of events too general for a timeline of their own. */
  readonly minorNouns: string;
  /** Irregular verbs, `base past participle`, separated by `;`. */
  readonly irregular: string;
  /** Verbs that say or think: their complement is an event of its own. */
  readonly reporting: string;
  /** Of these, verbs that doubt it; and adverbs that do. */
  readonly doubting: string;
  /** Verbs that put what follows into the future, that make it happen, and that deny it. */
  readonly intending: string;
  readonly denying: string;
  /** Verbs whose complement did not happen, as whoever is quoted has it; and nouns for such complements ("rejected claims that"). */
  readonly disbelieving: string;
  readonly claims: string;
  /** Auxiliaries that open a condition before their subject ("had it rained"). */
  readonly inverting: string;
  /** Verbs whose object does what their infinitive says ("order a flight to land"). */
  readonly commanding: string;
  /** Closed classes. */
  readonly determiners: string;
  readonly prepositions: string;
  readonly pronouns: string;
  readonly conjunctions: string;
  readonly subordinators: string;
  readonly conditionals: string;
  readonly relatives: string;
  readonly modals: string;
  readonly adverbs: string;
  readonly negations: string;
  /** Prepositions that name a place when a name follows. */
  readonly placing: string;
  /** Prepositions that hedge a number after them. */
  readonly hedging: string;
  /** Common nouns that head a place ("city of", "district") and words of people's posts ("chief", "president"), of groups of people. */
  readonly placeNouns: string;
  readonly titles: string;
  readonly groups: string;
  /** Capitalised words that are no names: months, weekdays, and so on. */
  readonly notNames: string;
  /** Verbs of what is rather than happens: with a date and without a category they still make no event. */
  readonly stative: string;
  /** Verbs that say no more than that their subject happened ("it came", "it took place"). */
  readonly happening: string;
  /** Words by which a report says that an earlier one was wrong. */
  readonly correcting: string;
  /** Nouns of a state of ruling, after a duration: "26 years at the helm". */
  readonly inPower: string;
  /** All forms of a verb: third person, past, participle, gerund. */
  inflect(base: string, irregular: string | undefined): VerbForms;
}

export interface VerbForms {
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}
