/**
 * The words that the event stages know: tables that a language fills in. Lists are separated by spaces; `_` joins words
 * of one entry.
 */
export interface EventWords {
  /**
   * One line per category: `name | verbs | nouns of events | nouns of what such events are about | nouns of who does
   * them | weight`. The nouns before the weight make no event; they give a light verb its category ("release a loan",
   * "the judge decided"). A noun needs no plural beside it, and what is an event need not stand among what such events
   * are about. A line without a name: verbs and nouns of no category; they make mentions, not events. Weight 0..1: how
   * much a timeline wants it.
   * A verb with a "+" is also a noun, with the ending behind it ("appoint+ment", "vote+"). What `_` joins to a verb
   * follows it at once ("step_down"); behind `~` stands its object ("sign~petition"), nothing for any person ("fire~"),
   * "!" for a post.
   */
  readonly categories: string;
  /** Categories by theme, for fewer and broader lanes. Themes are shown to people. */
  readonly themes: Readonly<Record<string, string>>;
  /**
   * Words of the closed classes, in the order of the tags of `tags.ts`. A word that could be several things is what
   * comes first.
   */
  readonly closed: readonly string[];
  /** In the order of the bits below: without their numbers before them they take 0.1 kB less. */
  readonly lists: readonly string[];
  /**
   * Irregular verbs, `base past participle`, separated by `;`; the participle, or both, where they differ from what
   * stands before.
   */
  readonly irregular: string;
  /** What may stand before an irregular verb ("overtook"). */
  readonly prefixes: string;
  /** Endings of nouns that say what a verb does ("closure"). */
  readonly nominalEndings: string;
  /**
   * How forms are made of a base, by what they can be; likeliest ending first; `ied>y`: it stands for another ending.
   * The last letter of a base may be doubled.
   */
  readonly endings: Readonly<Record<number, string>>;
}

/** What a verb form can be, each a bit: base (also plural present), third person, past, participle, gerund. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

// Lists of words, each for one question, and each a bit.

/**
 * Verbs whose category comes from their object, complement or subject ("order a ban", "the probe landed"); their own is
 * the last resort.
 */
export const LIGHT = 1;
/**
 * Verbs that say or think: their complement is an event of its own. Of these, verbs that doubt it; and adverbs that do.
 */
export const REPORTING = 2;
export const DOUBTING = 4;
/** Verbs that put what they govern into the future, and that deny it. */
export const INTENDING = 8;
export const DENYING = 16;
/**
 * Verbs whose complement did not happen, as whoever is quoted has it; and nouns for such complements ("rejected claims
 * that").
 */
export const DISBELIEVING = 32;
export const CLAIMS = 64;
/** Auxiliaries that open a condition before their subject ("had it rained"). */
export const INVERTING = 128;
/** Verbs whose object does what their infinitive says ("order a flight to land"). */
export const COMMANDING = 256;
/** Verbs of what is rather than happens: with a date and without a category they still make no event. */
export const STATIVE = 512;
/** Verbs that say no more than that their subject happened ("it came", "it took place"). */
export const HAPPENING = 1024;
/** Prepositions that hedge a number after them; and that name a place when a name follows. */
export const HEDGING = 2048;
export const PLACING = 4096;
/** Words before a noun that the reader is taken to know. */
export const DEFINITE = 8192;
/**
 * Common nouns that head a place ("city of", "district"), words of people's posts ("chief", "president"), of groups of
 * people.
 */
export const PLACE_NOUNS = 16_384;
export const TITLES = 32_768;
export const GROUPS = 65_536;
/** Capitalised words that are no names: months, weekdays, and so on. */
export const NOT_NAMES = 131_072;
/** Words by which a report says that an earlier one was wrong. */
export const CORRECTING = 262_144;
/** Nouns of a state of ruling, after a duration: "26 years at the helm". */
export const IN_POWER = 524_288;
/** What strikes somebody by accident; and who strikes by not working. */
export const COLLIDING = 1_048_576;
export const EMPLOYED = 2_097_152;
/** What only a man, and what only a woman, is called. */
export const MALE = 4_194_304;
export const FEMALE = 8_388_608;
/** What makes a strike a blow, before it and behind it ("air strike", "strike on"). */
export const ARMED = 16_777_216;
export const TARGETING = 33_554_432;
/** "Due": what it is said of is to come, and it ends a title well. */
export const DUE = 67_108_864;
/** Conjunctions that join clauses, hardly ever nouns. */
export const CONTRASTING = 134_217_728;
/**
 * What stands before a time, or behind a length of it, and says nothing without it ("late on Thursday", "six months
 * later").
 */
export const BESIDE_TIME = 268_435_456;
export const COUNTING = 536_870_912;
/** What denies a clause as its first word. */
export const NOBODY = 1_073_741_824;
