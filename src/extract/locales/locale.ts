/**
 * The words of one language, as data. A class holds `word=value` pairs separated by spaces; a word without a value
 * stands for itself, "_" joins the words of a phrase. The classes: MONTH 1–12, WEEKDAY 1–7 (Monday first), UNIT (D W M
 * Y …), SMALL, TENS and SCALE (cardinals), VAGUE (X: "several"), ORDINAL, SEASON (SP SU FA WI), PART (MO AF EV NI), DIR
 * (last this next …), HOLIDAY, REF, ZONE (behind the time in TIMEX3: "+03", "Z"; 0: none is written),
 * MERIDIEM (am pm), CLOCKWORD (HH:MM), DECADE (20–90), LENGTHMOD (TIMEX3 mods of a length).
 */
export interface Locale {
  readonly code: string;
  /** Lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that may follow an abbreviation only as the start of a new sentence: "in the U.S. The". */
  readonly openers: ReadonlySet<string>;
  /** True where a number with a stop is an ordinal: "3. Juni". */
  readonly ordinalDot: boolean;
  /** True where all nouns have a capital, so that a capital does not tell a name. */
  readonly capitalNouns: boolean;
  readonly furniture: RegExp;
  readonly words: Readonly<Record<string, string>>;
  /** Endings of adjectives, for words written with "~". */
  readonly endings: readonly string[];
  /** Named patterns, which rules and later named patterns may use as $NAME. */
  readonly patterns: Readonly<Record<string, string>>;
  /**
   * One rule a line: `name kind: pattern`, or `kind: pattern` where the name is the same. The longest match wins, then
   * the first rule.
   */
  readonly rules: string;
  /** True when the month comes before the day where a date of three numbers leaves it open ("03/04/1991"). */
  readonly monthFirst: boolean;
  /**
   * What verbs in the past end in; words of tense are the classes FUTURE, PAST, HAD (which puts a future into the
   * past), UNTIL (a future right beside the time) and BE (what follows it says nothing).
   */
  readonly pastEnding: RegExp;
}
