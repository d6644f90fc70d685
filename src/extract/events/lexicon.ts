// What a language knows of each word form. The tables of a language are unpacked once; a form is looked up once: what the later stages ask
// of a token (its class, the verb or the event it could be, the lists it is on) are then fields of its entry.

import type { Tag } from './tags.js';
import type { EventWords, WordList } from './words.js';

/** What a form can be: base (also plural present), third person, past, participle, gerund. */
export type VerbKind = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbEntry {
  readonly lemma: string;
  readonly kinds: ReadonlySet<VerbKind>;
}

/** A word form, lower case, and all that the tables say of it. */
export interface Word {
  /** What it is compared by: its first letters; empty when it is too short to tell anything. */
  readonly stem: string;
  /** Of a word of a closed class; null for all others. */
  readonly tag: Tag | null;
  /** The verb whose form it could be; null for none. */
  readonly verb: VerbEntry | null;
  /** Without a plural ending; the form itself where it has none. */
  readonly singular: string;
  /** Category as a noun of an event, '' for an event of no category; null when it names no event. */
  readonly event: string | null;
  /** Whether it is also the noun of what a verb does ("a delay", "the closure"): an event of no category, if it is used as a noun. */
  readonly ofVerb: boolean;
  /** Categories that it gives to a light verb as its object; and the one that it gives as its subject, '' for none. */
  readonly topics: readonly string[];
  readonly doer: string;
  /** As the base of a verb: its category, '' for none, and those of verbs of several words ("join forces") by their further words. */
  readonly category: string;
  readonly phrasal: readonly { readonly rest: readonly string[]; readonly category: string }[];
  readonly lists: ReadonlySet<WordList>;
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

const unpacked = new WeakMap<EventWords, Lexicon>();

/** Unpacks a language's tables; the result is kept for the next call. */
export function lexiconOf(words: EventWords): Lexicon {
  const known = unpacked.get(words);
  if (known) return known;
  const lexicon = unpack(words);
  unpacked.set(words, lexicon);
  return lexicon;
}

/** What the tables say of a form, before its endings are looked at. */
interface Entry {
  tag: Tag | null;
  isBase: boolean;
  /** The verbs whose irregular form it is. */
  readonly formOf: [lemma: string, kinds: VerbKind[]][];
  hasIrregularPast: boolean;
  event: string | null;
  readonly topics: string[];
  doer: string;
  category: string;
  readonly phrasal: { readonly rest: readonly string[]; readonly category: string }[];
  readonly lists: Set<WordList>;
}

/** Lists whose words are verbs. */
const VERBS: ReadonlySet<string> = new Set(['light', 'minor', 'reporting', 'intending', 'denying', 'disbelieving']);

const PAST: VerbKind[] = ['past', 'participle'];

function unpack(words: EventWords): Lexicon {
  const entries = new Map<string, Entry>();
  const entry = (form: string): Entry => {
    const known = entries.get(form);
    if (known) return known;
    const made: Entry = { tag: null, isBase: false, formOf: [], hasIrregularPast: false, event: null, topics: [], doer: '', category: '', phrasal: [], lists: new Set() };
    entries.set(form, made);
    return made;
  };
  const addVerb = (verb: string, category: string): void => {
    const [lemma = '', ...rest] = verb.split('_');
    const own = entry(lemma);
    own.isBase = true;
    if (rest.length > 0) own.phrasal.push({ rest, category });
    else own.category ||= category;
  };
  const weight = new Map<string, number>();
  for (const row of words.categories.trim().split('\n')) {
    const [category = '', verbs = '', nouns = '', topics = '', doers = '', share = ''] = row.split('|');
    weight.set(category, Number(share));
    for (const verb of list(verbs)) addVerb(verb, category);
    for (const noun of list(nouns)) entry(noun).event ??= category;
    for (const noun of list(topics)) entry(noun).topics.push(category);
    for (const noun of list(doers)) entry(noun).doer = category;
  }
  for (const [name, members] of listsOf(words.lists)) {
    for (const word of members) {
      if (VERBS.has(name)) addVerb(word, '');
      entry(word).lists.add(name);
      if (name === 'minorNouns') entry(word).event ??= '';
    }
  }
  for (const verb of words.irregular.split(';')) {
    const [lemma = '', past = lemma, participle = past] = verb.split(' ');
    addVerb(lemma, '');
    entry(lemma).hasIrregularPast = true;
    if (past === participle) entry(past).formOf.push([lemma, PAST]);
    else {
      entry(past).formOf.push([lemma, ['past']]);
      entry(participle).formOf.push([lemma, ['participle']]);
    }
  }
  for (const [tag, members] of listsOf(words.closed)) for (const word of members) entry(word).tag ??= tag;
  const theme = new Map(listsOf(words.themes).flatMap(([name, categories]) => categories.map((category): [string, string] => [category, name])));
  const endings = listsOf(words.endings).map(([kind, members]) => ({ kinds: kind === 'past' ? PAST : [kind], endings: members.map((member) => member.split('>')) }));
  return { word: lookUp(entries, endings, words), weight, theme };
}

interface Inflection {
  readonly kinds: readonly VerbKind[];
  /** An ending and what stands for it in the base, nothing by default. */
  readonly endings: readonly (readonly string[])[];
}

const SHORTEST_COMPARED = 4;
const STEM = 6;

/** Forms kept for the next look-up: more than a book has. */
const MOST_FORMS = 50_000;

function lookUp(entries: ReadonlyMap<string, Entry>, inflections: readonly Inflection[], words: EventWords): (form: string) => Word {
  const known = new Map<string, Word>();
  const prefixes = list(words.prefixes);
  /** "withheld", "overtakes": of a prefix and an irregular verb. A noun is likelier than a past that is like its base ("output"). */
  const prefixedVerb = (form: string): VerbEntry | null => {
    const prefix = prefixes.find((candidate) => form.startsWith(candidate));
    const verb = prefix === undefined ? null : verbOf(form.slice(prefix.length), entries, inflections);
    if (!verb || !entries.get(verb.lemma)?.hasIrregularPast) return null;
    return { lemma: prefix + verb.lemma, kinds: verb.kinds.has('base') ? new Set(['base']) : verb.kinds };
  };
  const nominal = new RegExp(`...(?:${list(words.nominalEndings).join('|')})s?$`);
  return (form) => {
    let word = known.get(form);
    if (word) return word;
    const entry = entries.get(form);
    const singular = singularOf(form, entries);
    const one = entries.get(singular);
    const verb = verbOf(form, entries, inflections) ?? prefixedVerb(form) ?? unknownPast(form);
    word = {
      stem: form.length < SHORTEST_COMPARED ? '' : form.slice(0, STEM),
      tag: entry?.tag ?? null,
      verb,
      singular,
      event: entry?.event ?? one?.event ?? null,
      ofVerb: verb?.kinds.has('base') || verb?.kinds.has('third') || nominal.test(form),
      topics: entry?.topics.length ? entry.topics : (one?.topics ?? NOTHING),
      doer: entry?.doer ?? '',
      category: entry?.category ?? '',
      phrasal: entry?.phrasal ?? NOTHING,
      lists: entry?.lists ?? NO_LISTS,
    };
    if (known.size > MOST_FORMS) known.clear();
    known.set(form, word);
    return word;
  };
}

const NOTHING: readonly never[] = [];
const NO_LISTS: ReadonlySet<WordList> = new Set();

/** A plural without its ending, unless it is itself the noun of an event ("sanctions"). */
function singularOf(form: string, entries: ReadonlyMap<string, Entry>): string {
  if (!form.endsWith('s') || form.length < 4) return form;
  const one = form.slice(0, -1);
  return entries.get(form)?.event != null && entries.get(one)?.event == null ? form : one;
}

/** The verb that a form belongs to: "found" is the past of "find" far more often than the base of "found". */
function verbOf(form: string, entries: ReadonlyMap<string, Entry>, inflections: readonly Inflection[]): VerbEntry | null {
  const kinds = new Set<VerbKind>();
  let lemma = '';
  const add = (base: string, of: readonly VerbKind[]): void => {
    lemma ||= base;
    for (const kind of of) kinds.add(kind);
  };
  const entry = entries.get(form);
  for (const [base, of] of entry?.formOf ?? NOTHING) add(base, of);
  if (entry?.isBase) add(form, ['base']);
  for (const inflection of inflections) {
    const base = baseOf(form, inflection, entries);
    if (base) add(base, inflection.kinds);
  }
  return lemma === '' ? null : { lemma, kinds };
}

const UNKNOWN_PAST = /..[^e]ed$/;

/** What ends like a past is one, whatever the verb. */
function unknownPast(form: string): VerbEntry | null {
  return UNKNOWN_PAST.test(form) ? { lemma: form.slice(0, -2), kinds: new Set(PAST) } : null;
}

/** The known verb that a form is regularly made of; null for none. */
function baseOf(form: string, { kinds, endings }: Inflection, entries: ReadonlyMap<string, Entry>): string | null {
  for (const [ending = '', before = ''] of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const base of [stem + before, before === '' && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '']) {
      const entry = entries.get(base);
      if (entry?.isBase && !(kinds === PAST && entry.hasIrregularPast)) return base;
    }
  }
  return null;
}

/** The lists of a table by their names, in its order. */
function listsOf<Table extends Readonly<Partial<Record<string, string>>>>(table: Table): [name: Extract<keyof Table, string>, words: string[]][] {
  const lists: [Extract<keyof Table, string>, string[]][] = [];
  for (const name in table) lists.push([name, list(table[name] ?? '')]);
  return lists;
}

function list(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
