import type { Amount } from '../../model/event.js';
import { emptyList } from '../empty-list.js';
import type { Timex } from '../timex/timex.js';
import type { Clause } from './clauses.js';
import type { Span } from './phrases.js';
import type { Tagged } from './tags.js';
import type { Trigger } from './triggers.js';
import { isFinite, type Tense } from './verb-groups.js';
import { INTENDING } from './words.js';

/** Whether the text says that it happened, will happen, might happen, or did not. */
export type Modality = 'happened' | 'expected' | 'hypothetical' | 'negated';

/** Category of what a clause tells with a date of its own and a verb of no category. */
export const OTHER = 'other';

/** The category of what goes on rather than happens. */
export const STATE = 'power';

/** A sentence with what the event stages know about it. */
export interface ParsedSentence {
  readonly index: number;
  readonly paragraph: number;
  /** UTF-16 units into the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly headline: boolean;
  /** Whether it says that an earlier report was wrong; and whether it or a sentence beside it in its paragraph does. */
  readonly corrects: boolean;
  correcting: boolean;
  /** In a chronology the token at which the text of its entry begins, behind its date; 0 elsewhere. */
  entry: number;
  readonly timexes: readonly Timex[];
  /** Where its first tokens, which a report quotes, end. */
  readonly quoteEnd: number;
  /** Whether some clause of it says who does what: known once it is read. */
  tells: boolean;
  // Only while it is read, or else a long text would take most of its memory for these.
  tagged: Tagged;
  clauses: readonly Clause[];
  /** The tokens of its time expressions, as indexes in the sentence, end exclusive. */
  timexSpans: readonly Span[];
}

const NO_TOKENS: Tagged = { tokens: [], tags: [], lists: 0, length: 0 };

/** Drops what only the reading of the sentence asks for. */
export function forgetTokens(sentence: ParsedSentence): void {
  sentence.tagged = NO_TOKENS;
  sentence.clauses = NO_CLAUSES;
  sentence.timexSpans = NO_SPANS;
}

export const NO_CLAUSES: readonly Clause[] = [];
export const NO_SPANS: readonly Span[] = [];

/** Most phrases name nobody: they share one list, of the kind that lists of words are for V8, which `[]` is not. */
export const NOTHING: readonly string[] = emptyList();

/** Who and what the clause or phrase of a mention names, and how: only told of what makes an event. */
export interface Roles {
  /**
   * Who vouches for it: the document itself, somebody it quotes, or somebody whose word it doubts ("claimed that",
   * "allegedly").
   */
  readonly voice: 'own' | 'attributed' | 'disputed';
  readonly actors: readonly string[];
  /** How many of the actors, from the first, are the clause's subject. */
  readonly subjects: number;
  /** Single capitalised words of its clause or phrase, names in full: for likeness, so a mention has each once. */
  readonly names: readonly string[];
  /** The longer other words, cut to a stem: for likeness, too. */
  readonly words: readonly string[];
  readonly places: readonly string[];
  readonly amounts: readonly Amount[];
  readonly title: string;
  /** A noun, or a verb that says no more than the noun that is its subject. */
  readonly nominal: boolean;
  /** "the meeting": a definite noun that says nothing new. */
  readonly anaphoric: boolean;
  /** "the dramatic diversion": a noun that the reader is taken to know. */
  readonly definite: boolean;
}

export const NO_ROLES: Roles = {
  voice: 'own',
  actors: NOTHING,
  subjects: 0,
  names: NOTHING,
  words: NOTHING,
  places: NOTHING,
  amounts: emptyList(),
  title: '',
  nominal: false,
  anaphoric: false,
  definite: false,
};

/** Mostly no word is said twice: then the list itself, for these are kept. */
function distinct(words: readonly string[]): readonly string[] {
  for (let i = 1; i < words.length; i++) if (words.indexOf(words[i] ?? '') < i) return [...new Set(words)];
  return words;
}

/**
 * One place in the text that tells of an event: a verb group or a noun. A class, as `Token` is; field by field:
 * spreading is ten times slower.
 */
export class Mention implements Roles {
  /** Index of its clause in the sentence; -1 for a noun outside every clause. */
  readonly clause: number;
  /** The trigger: a token of the sentence, and UTF-16 units into the cleaned text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether its clause has a finite verb, and a subject. */
  readonly finite: boolean;
  readonly hasSubject: boolean;
  readonly isNoun: boolean;
  readonly lemma: string;
  /** Empty: too general for a timeline of its own. */
  readonly category: string;
  readonly modality: Modality;
  readonly reporting: boolean;
  readonly voice: Roles['voice'];
  readonly actors: readonly string[];
  readonly subjects: number;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly places: readonly string[];
  readonly amounts: readonly Amount[];
  readonly title: string;
  readonly tense: Tense | 'none';
  /** What it governs is still to come ("plans to"). */
  readonly intending: boolean;
  readonly nominal: boolean;
  readonly anaphoric: boolean;
  readonly definite: boolean;
  readonly passive: boolean;

  /**
   * `clause`: the one it stands in. `partOf`: index of the mention that this one is a part of ("held | talks", "agreed
   * | to ban"), -1 for none.
   * `lasted`: for a state told by how long it has lasted ("after 26 years at the helm", "has ruled since 1994") that
   * duration, or its begin.
   */
  constructor(
    readonly sentence: ParsedSentence,
    trigger: Omit<Trigger, 'partOf' | 'echo'>,
    clause: Clause | undefined,
    roles: Roles,
    readonly partOf: number,
    readonly lasted: Timex | null,
  ) {
    const token = sentence.tagged.tokens[trigger.at];
    this.clause = trigger.clause;
    this.at = trigger.at;
    this.start = token?.start ?? sentence.start;
    this.end = token?.end ?? sentence.end;
    this.finite = clause !== undefined && isFinite(clause.verb);
    this.hasSubject = clause?.subject != null;
    this.isNoun = trigger.isNoun;
    this.lemma = trigger.lemma;
    this.category = trigger.category;
    this.modality = trigger.modality;
    this.reporting = trigger.reporting;
    this.voice = roles.voice;
    this.actors = roles.actors;
    this.subjects = roles.subjects;
    this.names = distinct(roles.names);
    this.words = distinct(roles.words);
    this.places = roles.places;
    this.amounts = roles.amounts;
    this.title = roles.title;
    this.tense = trigger.isNoun ? 'none' : (clause?.verb.tense ?? 'none');
    this.intending = clause !== undefined && (clause.verb.word.lists & INTENDING) !== 0;
    this.nominal = roles.nominal;
    this.anaphoric = roles.anaphoric;
    this.definite = roles.definite;
    this.passive = clause?.verb.passive ?? false;
  }
}

/**
 * Whether it may make an event: it has a category, and it is told, not asked, denied or supposed. What has lasted makes
 * one in any case.
 */
export function makesEvent(category: string, modality: Modality, partOf: number): boolean {
  return category !== '' && (modality === 'happened' || modality === 'expected') && partOf < 0;
}
