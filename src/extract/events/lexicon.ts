// What a language knows of each word form. The tables of a language are unpacked once; a form is looked up once: what
// the later stages ask of a token (its class, the verb or the event it could be, the lists it is on) are then fields of
// its entry.

import {
  BASE,
  COMMANDING,
  DISBELIEVING,
  DENYING,
  HAPPENING,
  INTENDING,
  LIGHT,
  PARTICIPLE,
  PAST,
  REPORTING,
  THIRD,
  type EventWords,
} from './words.js';
import { kept } from '../kept.js';

/** A word form, lower case, and all that the tables say of it. */
export interface Word {
  /** What it is compared by: its first letters; empty when it is too short to tell anything. */
  readonly stem: string;
  /** Of a word of a closed class; 0 for all others. */
  readonly tag: number;
  /** What it can be of a verb, as bits, 0 for nothing; and that verb. */
  readonly kinds: number;
  readonly lemma: string;
  /** Without a plural ending; the form itself where it has none. */
  readonly singular: string;
  /** Category as a noun of an event, '' for an event of no category; null when it names no event. */
  readonly event: string | null;
  /**
   * Whether it is also the noun of what a verb does ("a delay", "the closure"): an event of no category, if it is used
   * as a noun.
   */
  readonly ofVerb: boolean;
  /** Categories that it gives to a light verb as its object; and the one that it gives as its subject, '' for none. */
  readonly topics: readonly string[];
  readonly doer: string;
  /**
   * As the base of a verb: its category, '' for none, and those of verbs of several words ("join forces") by their
   * further words.
   */
  readonly category: string;
  readonly phrasal: readonly Phrasal[];
  /** As bits. */
  readonly lists: number;
}

/** A verb's further words: those that follow it at once, or its object, '' for any person; null for none. */
interface Phrasal {
  readonly rest: readonly string[];
  readonly object: string | null;
  readonly category: string;
}

/** The words of a language. */
export interface Lexicon {
  /** What is known of a form, given in lower case. */
  readonly word: (form: string) => Word;
  /** How much a timeline wants a category, 0..1. */
  readonly weight: ReadonlyMap<string, number>;
  /** Theme by category. */
  readonly theme: ReadonlyMap<string, string>;
}

/** A language's tables, unpacked once. */
export const lexiconOf = kept(unpack);

/** What the tables say of a form, before its endings are looked at. */
interface Entry {
  tag: number;
  isBase: boolean;
  /** The verbs whose irregular form it is. */
  readonly formOf: Verb[];
  hasIrregularPast: boolean;
  event: string | null;
  readonly topics: string[];
  doer: string;
  category: string;
  readonly phrasal: Phrasal[];
  lists: number;
}

/** A verb, and what a form can be of it. */
interface Verb {
  readonly lemma: string;
  readonly kinds: number;
}

const NO_VERB: Verb = { lemma: '', kinds: 0 };

/** Lists whose words are verbs. */
const VERBS = LIGHT | REPORTING | INTENDING | DENYING | DISBELIEVING | COMMANDING | HAPPENING;

function unpack(words: EventWords): Lexicon {
  const entries = new Map<string, Entry>();
  const entry = (form: string): Entry => {
    const known = entries.get(form);
    if (known) return known;
    const made: Entry = {
      tag: 0,
      isBase: false,
      formOf: [],
      hasIrregularPast: false,
      event: null,
      topics: [],
      doer: '',
      category: '',
      phrasal: [],
      lists: 0,
    };
    entries.set(form, made);
    return made;
  };
  const addVerb = (verb: string, category: string): void => {
    const [words = '', object] = verb.split('~');
    const [lemma = '', ...rest] = words.split('_');
    const own = entry(lemma);
    own.isBase = true;
    if (object !== undefined || rest.length > 0) own.phrasal.push({ rest, object: object ?? null, category });
    else own.category ||= category;
  };
  const weight = new Map<string, number>();
  for (const row of words.categories.trim().split('\n')) {
    const [category = '', verbs = '', nouns = '', topics = '', doers = '', share = ''] = row.split('|');
    weight.set(category, Number(share));
    for (const verb of list(verbs)) {
      const [base = '', ending] = verb.split('+');
      addVerb(base, category);
      if (ending !== undefined) entry(base + ending).event ??= category;
    }
    for (const noun of list(nouns)) entry(noun).event ??= category;
    for (const noun of list(topics)) entry(noun).topics.push(category);
    for (const noun of list(doers)) entry(noun).doer = category;
  }
  words.lists.forEach((members, place) => {
    for (const word of list(members)) {
      if ((1 << place) & VERBS) addVerb(word, '');
      entry(word).lists |= 1 << place;
    }
  });
  for (const verb of words.irregular.split(';')) {
    const [lemma = '', past = lemma, participle = past] = verb.split(' ');
    addVerb(lemma, '');
    entry(lemma).hasIrregularPast = true;
    entry(past).formOf.push({ lemma, kinds: past === participle ? PAST | PARTICIPLE : PAST });
    if (past !== participle) entry(participle).formOf.push({ lemma, kinds: PARTICIPLE });
  }
  words.closed.forEach((members, place) => {
    for (const word of list(members)) entry(word).tag ||= 1 << place;
  });
  const theme = new Map(
    listsOf(words.themes).flatMap(([name, categories]) =>
      categories.map((category): [string, string] => [category, name]),
    ),
  );
  const endings = listsOf(words.endings).map(([kinds, members]) => ({
    kinds: Number(kinds),
    endings: members.map((member) => member.split('>')),
  }));
  return { word: lookUp(entries, endings, words), weight, theme };
}

interface Inflection {
  readonly kinds: number;
  /** An ending and what stands for it in the base, nothing by default. */
  readonly endings: readonly (readonly string[])[];
}

const SHORTEST_COMPARED = 4;
const STEM = 6;

/** Forms kept for the next look-up: more than a book has. */
const MOST_FORMS = 50_000;

function lookUp(
  entries: ReadonlyMap<string, Entry>,
  inflections: readonly Inflection[],
  words: EventWords,
): (form: string) => Word {
  const known = new Map<string, Word>();
  const prefixes = list(words.prefixes);
  /**
   * "withheld", "overtakes": of a prefix and an irregular verb. A noun is likelier than a past that is like its base
   * ("output").
   */
  const prefixedVerb = (form: string): Verb | null => {
    const prefix = prefixes.find((candidate) => form.startsWith(candidate));
    const verb = prefix === undefined ? null : verbOf(form.slice(prefix.length), entries, inflections);
    if (!verb || !entries.get(verb.lemma)?.hasIrregularPast) return null;
    return { lemma: prefix + verb.lemma, kinds: verb.kinds & BASE ? BASE : verb.kinds };
  };
  const nominal = new RegExp(`...(?:${list(words.nominalEndings).join('|')})s?$`);
  return (form) => {
    let word = known.get(form);
    if (word) return word;
    const entry = entries.get(form);
    const singular = singularOf(form, entries);
    const one = entries.get(singular);
    const { lemma, kinds } = verbOf(form, entries, inflections) ?? prefixedVerb(form) ?? unknownPast(form);
    word = {
      stem: form.length < SHORTEST_COMPARED ? '' : form.slice(0, STEM),
      tag: entry?.tag ?? 0,
      kinds,
      lemma,
      singular,
      event: entry?.event ?? one?.event ?? null,
      ofVerb: (kinds & (BASE | THIRD)) !== 0 || nominal.test(form),
      topics: entry?.topics.length ? entry.topics : (one?.topics ?? NOTHING),
      doer: entry?.doer ?? '',
      category: entry?.category ?? '',
      phrasal: entry?.phrasal ?? NOTHING,
      lists: entry?.lists ?? 0,
    };
    if (known.size > MOST_FORMS) known.clear();
    known.set(form, word);
    return word;
  };
}

const NOTHING: readonly never[] = [];

/** A plural without its ending, unless it is itself the noun of an event ("sanctions"). */
function singularOf(form: string, entries: ReadonlyMap<string, Entry>): string {
  if (!form.endsWith('s') || form.length < 4) return form;
  const one = form.slice(0, -1);
  return entries.get(form)?.event != null && entries.get(one)?.event == null ? form : one;
}

/** The verb that a form belongs to: "found" is the past of "find" far more often than the base of "found". */
function verbOf(form: string, entries: ReadonlyMap<string, Entry>, inflections: readonly Inflection[]): Verb | null {
  let kinds = 0;
  let lemma = '';
  const add = (base: string, of: number): void => {
    lemma ||= base;
    kinds |= of;
  };
  const entry = entries.get(form);
  for (const verb of entry?.formOf ?? NOTHING) add(verb.lemma, verb.kinds);
  if (entry?.isBase) add(form, BASE);
  for (const inflection of inflections) {
    const base = baseOf(form, inflection, entries);
    if (base) add(base, inflection.kinds);
  }
  return lemma === '' ? null : { lemma, kinds };
}

/** Not "hundred", "hatred", "sacred". */
const UNKNOWN_PAST = /..(?:[^er]|[aeiour]r)ed$/;

/** What ends like a past is one, whatever the verb. */
function unknownPast(form: string): Verb {
  return UNKNOWN_PAST.test(form) ? { lemma: form.slice(0, -2), kinds: PAST | PARTICIPLE } : NO_VERB;
}

/** The known verb that a form is regularly made of; null for none. */
function baseOf(form: string, { kinds, endings }: Inflection, entries: ReadonlyMap<string, Entry>): string | null {
  for (const [ending = '', before = ''] of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const base of [stem + before, before === '' && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '']) {
      const entry = entries.get(base);
      if (entry?.isBase && !(kinds & PAST && entry.hasIrregularPast)) return base;
    }
  }
  return null;
}

/** The lists of a table by their names, in its order. */
function listsOf(table: Readonly<Record<string | number, string>>): [name: string, words: string[]][] {
  return Object.entries(table).map(([name, words]) => [name, list(words)]);
}

function list(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
