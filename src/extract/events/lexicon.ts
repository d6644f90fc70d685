import type { EventWords } from './words.js';

/** What a form can be: base (also plural present), third person, past, participle, gerund. */
export type VerbKind = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbEntry {
  readonly lemma: string;
  readonly kinds: ReadonlySet<VerbKind>;
}

/** The words of a language, unpacked once. */
export interface Lexicon {
  /** By form, lower case. */
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  /** Category by lemma; the first that claims a verb keeps it. */
  readonly verbCategory: ReadonlyMap<string, string>;
  /** Category by noun, '' for events of no category; and of nouns that only colour a verb. */
  readonly eventNouns: ReadonlyMap<string, string>;
  readonly topicNouns: ReadonlyMap<string, readonly string[]>;
  /** Category by noun of a doer. */
  readonly agents: ReadonlyMap<string, string>;
  /** Verbs of several words, `join forces`, by their first lemma. */
  readonly phrasal: ReadonlyMap<string, readonly string[]>;
  /** How much a timeline wants a category, 0..1. */
  readonly weight: ReadonlyMap<string, number>;
  /** Theme by category. */
  readonly theme: ReadonlyMap<string, string>;
  /** Part of speech of closed-class words. */
  readonly closed: ReadonlyMap<string, ClosedClass>;
  readonly is: (list: WordList, word: string) => boolean;
}

export type ClosedClass = 'determiner' | 'preposition' | 'pronoun' | 'conjunction' | 'subordinator' | 'conditional' | 'relative' | 'modal' | 'adverb' | 'negation';

const WORD_LISTS = ['light', 'reporting', 'intending', 'denying', 'disbelieving', 'claims', 'inverting', 'stative', 'commanding', 'placing', 'hedging', 'correcting', 'doubting', 'happening', 'placeNouns', 'titles', 'groups', 'notNames', 'inPower'] as const;
type WordList = (typeof WORD_LISTS)[number];

/** Of the classes that a word can be in, the first here is taken: where a clause of its own is likelier than anything else. */
const CLOSED: readonly [ClosedClass, (words: EventWords) => string][] = [
  ['negation', (words) => words.negations],
  ['conditional', (words) => words.conditionals],
  ['modal', (words) => words.modals],
  ['relative', (words) => words.relatives],
  ['subordinator', (words) => words.subordinators],
  ['conjunction', (words) => words.conjunctions],
  ['determiner', (words) => words.determiners],
  ['preposition', (words) => words.prepositions],
  ['pronoun', (words) => words.pronouns],
  ['adverb', (words) => words.adverbs],
];

const unpacked = new WeakMap<EventWords, Lexicon>();

/** Unpacks a language's tables; the result is kept for the next call. */
export function lexiconOf(words: EventWords): Lexicon {
  const known = unpacked.get(words);
  if (known) return known;
  const lexicon = unpack(words);
  unpacked.set(words, lexicon);
  return lexicon;
}

function list(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

function unpack(words: EventWords): Lexicon {
  const irregular = new Map(words.irregular.split(';').map((entry) => [entry.split(' ')[0] ?? '', entry]));
  const verbs = new Map<string, { lemma: string; kinds: Set<VerbKind> }>();
  const verbCategory = new Map<string, string>();
  const eventNouns = new Map<string, string>();
  const topicNouns = new Map<string, string[]>();
  const agents = new Map<string, string>();
  const phrasal = new Map<string, string[]>();
  const weight = new Map<string, number>();
  const addForm = (form: string, lemma: string, kind: VerbKind): void => {
    const entry = verbs.get(form) ?? { lemma, kinds: new Set() };
    // "found" is the past of "find" far more often than the base of "found".
    if (kind === 'past' && !entry.kinds.has('past')) entry.lemma = lemma;
    entry.kinds.add(kind);
    verbs.set(form, entry);
  };
  const addVerb = (entry: string): string => {
    const [lemma = '', ...rest] = entry.split('_');
    if (rest.length > 0) phrasal.set(lemma, [...(phrasal.get(lemma) ?? []), rest.join(' ')]);
    const forms = words.inflect(lemma, irregular.get(lemma));
    addForm(lemma, lemma, 'base');
    addForm(forms.third, lemma, 'third');
    addForm(forms.past, lemma, 'past');
    addForm(forms.participle, lemma, 'participle');
    addForm(forms.gerund, lemma, 'gerund');
    return entry.replaceAll('_', ' ');
  };
  for (const row of words.categories.trim().split('\n')) {
    const [category = '', ownVerbs = '', nouns = '', topics = '', doers = '', share = ''] = row.split('|');
    weight.set(category, Number(share));
    for (const verb of list(ownVerbs).map(addVerb)) if (!verbCategory.has(verb)) verbCategory.set(verb, category);
    for (const noun of list(nouns)) if (!eventNouns.has(noun)) eventNouns.set(noun.replaceAll('_', ' '), category);
    for (const noun of list(doers)) agents.set(noun, category);
    for (const noun of list(topics)) topicNouns.set(noun, [...(topicNouns.get(noun) ?? []), category]);
  }
  const theme = new Map(
    words.themes.trim().split('\n').flatMap((row) => {
      const [name = '', categories = ''] = row.split(': ');
      return list(categories).map((category): [string, string] => [category, name]);
    }),
  );
  for (const verb of list(`${words.light} ${words.minor} ${words.reporting} ${words.intending} ${words.denying} ${words.disbelieving}`)) addVerb(verb);
  for (const entry of irregular.keys()) addVerb(entry);
  for (const noun of list(words.minorNouns)) if (!eventNouns.has(noun)) eventNouns.set(noun, '');
  const closed = new Map<string, ClosedClass>();
  for (const [name, of] of CLOSED) for (const word of list(of(words))) if (!closed.has(word)) closed.set(word, name);
  const sets = new Map(WORD_LISTS.map((name): [WordList, ReadonlySet<string>] => [name, new Set(list(words[name]))]));
  const is = (name: WordList, word: string): boolean => sets.get(name)?.has(word) ?? false;
  return { verbs, verbCategory, eventNouns, topicNouns, agents, phrasal, weight, theme, closed, is };
}
