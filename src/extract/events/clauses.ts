/**
 * Clauses: who does what, as far as news English shows it on the surface. A sentence is scanned once for verb groups ("has also pledged",
 * "was arrested", "to unlock"); each group's clause begins at the word that opens it (a subordinator, a relative, "that", a comma, a
 * conjunction) and ends where the next begins. No parse tree: a clause knows its opener and the clause it hangs on, which is what dating
 * and titles need. Linear in the sentence, but for looking back to the previous verb.
 */
import type { Lexicon } from './lexicon.js';
import type { Tag, Tagged } from './tags.js';

export type Tense = 'past' | 'present' | 'perfect' | 'past-perfect' | 'future' | 'infinitive' | 'participle' | 'gerund';

export interface VerbGroup {
  /** Token indexes in the sentence: first and last of the group, and its main verb. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "would", "could", "may" …: not said to have happened. */
  readonly hypothetical: boolean;
}

/** Token indexes, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly verb: VerbGroup;
  /** From the opener's next token to the next clause. */
  readonly span: Span;
  readonly opener: 'none' | 'comma' | 'coordinated' | 'subordinate' | 'conditional' | 'relative' | 'that' | 'infinitive' | 'modifier';
  /** The subordinator's word: "after", "as" …; empty for the rest. */
  readonly link: string;
  /** Token index of the opener; the clause's first token when nothing opens it. */
  readonly at: number;
  readonly subject: Span | null;
  readonly object: Span | null;
  /** Index of the clause it hangs on, -1 for none. */
  readonly parent: number;
  readonly conditional: boolean;
}

const FINITE: ReadonlySet<Tense> = new Set(['past', 'present', 'perfect', 'past-perfect', 'future']);

/** Whether the tense can head a clause of its own. */
export function isFinite(verb: VerbGroup): boolean {
  return FINITE.has(verb.tense);
}

/** Finds the verb groups of a sentence, from left to right. */
export function findVerbGroups(tagged: readonly Tagged[], lexicon: Lexicon): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tagged.length; ) {
    const group = groupAt(tagged, i, lexicon);
    if (group) groups.push(group);
    i = group ? group.last + 1 : i + 1;
  }
  return groups.map((group, index) => {
    // "the video released on Monday showed": of two verbs with nothing to open the second, the first belongs to a noun.
    const next = groups[index + 1];
    if (!next || group.tense !== 'past' || group.passive || !isFinite(next) || group.first !== group.last || tagAt(tagged, group.last + 1) !== 'preposition') return group;
    // "in the video released on Monday, he said": so does a verb after a noun that a preposition governs from the sentence's start.
    const governed = index === 0 && tagAt(tagged, 0) === 'preposition' && !tagged[1]?.inTimex && !tagged.slice(0, group.first).some(({ tag }) => tag === 'comma');
    const bare = governed || !opensBetween(tagged, group.last + 1, next.first);
    return bare ? { ...group, tense: 'participle', passive: true } : group;
  });
}

function opensBetween(tagged: readonly Tagged[], start: number, end: number): boolean {
  return tagged.slice(start, end).some(({ tag }) => tag === 'comma' || tag === 'conjunction' || tag === 'relative' || tag === 'that' || tag === 'subordinator' || tag === 'conditional' || tag === 'quote' || tag === 'stop');
}

function tagAt(tagged: readonly Tagged[], index: number): Tag | undefined {
  return tagged[index]?.tag;
}

function groupAt(tagged: readonly Tagged[], i: number, lexicon: Lexicon): VerbGroup | null {
  const here = tagged[i];
  if (!here || here.inTimex) return null;
  const { tag, verb } = here;
  if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') return auxiliaryGroup(tagged, i);
  if (tag === 'to') return infinitive(tagged, i);
  if (!verb || (tag !== 'noun' && tag !== 'name')) return null;
  if (tag === 'name') return null;
  let before = i - 1;
  while (tagAt(tagged, before) === 'adverb') before--;
  const previous = tagAt(tagged, before);
  const next = tagAt(tagged, i + 1);
  const base = { first: i, last: i, head: i, lemma: verb.lemma, passive: false, negated: false, hypothetical: false };
  const numbered = previous === 'number' && !['noun', 'name'].includes(tagAt(tagged, before - 1) ?? '');
  // "began" can be nothing but a verb; "arrested" after "the" describes a noun.
  const onlyPast = verb.kinds.has('past') && !verb.kinds.has('participle') && previous !== 'determiner';
  const attributive = !onlyPast && (previous === 'determiner' || previous === 'possessive' || numbered || previous === 'preposition' || previous === 'to');
  if (verb.kinds.has('gerund')) {
    const after = previous === 'preposition' || previous === 'comma' || previous === 'subordinator' || (previous === 'noun' && next !== 'noun' && !lexicon.eventNouns.has(here.token.lower));
    return after ? { ...base, tense: 'gerund' } : null;
  }
  if (attributive) return null;
  if (verb.kinds.has('past')) {
    if (i === 0) return { ...base, tense: 'participle', passive: true };
    // "a reported sale", but "police arrested protesters": a noun right after is an object only when a noun stands before.
    const byAgent = tagged[i + 1]?.token.lower === 'by';
    return byAgent && verb.kinds.has('participle') ? { ...base, tense: 'participle', passive: true } : { ...base, tense: 'past' };
  }
  if (verb.kinds.has('participle')) return { ...base, tense: 'participle', passive: true };
  const word = here.token.lower;
  const ambiguous = lexicon.eventNouns.has(word) || lexicon.eventNouns.has(verb.lemma) || lexicon.topicNouns.has(word);
  const subjectBefore = previous === 'name' || previous === 'noun' || previous === 'pronoun' || previous === 'relative' || previous === 'that';
  const objectNext = next === 'determiner' || next === 'name' || next === 'pronoun' || next === 'number';
  if (verb.kinds.has('third')) {
    // "talks", "visits": a verb only between a name and an object; other words need no more than a subject.
    const verbal = ambiguous ? (previous === 'name' || previous === 'pronoun' || previous === 'relative' || opensClause(tagged, before)) && (objectNext || next === 'noun') : subjectBefore;
    return verbal || (subjectBefore && objectNext) ? { ...base, tense: 'present' } : null;
  }
  const plural = previous === 'pronoun' || previous === 'relative' || (previous === 'noun' && (tagged[before]?.token.lower.endsWith('s') ?? false));
  return plural && (ambiguous ? objectNext : next !== 'preposition' || previous !== 'noun') ? { ...base, tense: 'present' } : null;
}

/** Whether the noun phrase that ends at `last` opens a clause: "if the minister", "that prices". */
function opensClause(tagged: readonly Tagged[], last: number): boolean {
  let start = last;
  while (['noun', 'name', 'determiner'].includes(tagAt(tagged, start) ?? '')) start--;
  return start < last && ['conditional', 'subordinator', 'that'].includes(tagAt(tagged, start) ?? '');
}

function auxiliaryGroup(tagged: readonly Tagged[], first: number): VerbGroup {
  let last = first;
  let negated = false;
  let main = -1;
  let toBe = false;
  for (let i = first; i < tagged.length; i++) {
    const item = tagged[i];
    if (!item) break;
    const { tag } = item;
    if (tag === 'negation') negated = true;
    if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do') last = i;
    else if (tag === 'to' && last === i - 1 && tagged[i + 1]?.verb?.kinds.has('base')) toBe = true;
    else if (tag !== 'adverb' && tag !== 'negation') {
      if ((tag === 'noun' || tag === 'conjunction') && fits(tagged, first, last, i, toBe)) main = i;
      break;
    }
  }
  const aux = tagged.slice(first, last + 1);
  const head = main >= 0 ? main : last;
  const opening = tagged[first]?.token.lower ?? '';
  const tagOfLast = tagged[last]?.tag;
  const perfect = aux.some(({ tag }, index) => tag === 'have' && (index < aux.length - 1 || main >= 0));
  const passive = main >= 0 && tagOfLast === 'be' && !toBe && !(tagged[main]?.verb?.kinds.has('gerund') ?? false);
  const modal = tagged[first]?.tag === 'modal';
  const willing = opening === 'will' || opening === "'ll" || opening === 'wo' || opening === 'shall' || toBe;
  const past = opening === 'was' || opening === 'were' || opening === 'did' || opening === 'had';
  const lemma = main >= 0 ? (tagged[main]?.verb?.lemma ?? '') : tagOfLast === 'have' ? 'have' : tagOfLast === 'do' ? 'do' : 'be';
  return {
    first,
    last: Math.max(head, last),
    head,
    lemma,
    tense: modal || toBe ? 'future' : perfect ? (opening === 'had' ? 'past-perfect' : 'perfect') : past ? 'past' : 'present',
    passive,
    negated,
    hypothetical: modal && !willing,
  };
}

/** Whether the word at `i` can be the main verb of the auxiliaries before it. */
function fits(tagged: readonly Tagged[], first: number, last: number, i: number, toBe: boolean): boolean {
  const kinds = tagged[i]?.verb?.kinds;
  if (!kinds) return false;
  const auxiliary = tagged[last]?.tag;
  if (toBe || auxiliary === 'modal' || auxiliary === 'do') return kinds.has('base');
  if (auxiliary === 'have') return kinds.has('participle');
  return kinds.has('gerund') || kinds.has('participle') || (first < last && kinds.has('past'));
}

function infinitive(tagged: readonly Tagged[], first: number): VerbGroup | null {
  let i = first + 1;
  while (tagAt(tagged, i) === 'adverb') i++;
  const passive = tagged[i]?.token.lower === 'be' && (tagged[i + 1]?.verb?.kinds.has('participle') ?? false);
  if (passive) i++;
  const item = tagged[i];
  if (!item?.verb || item.tag === 'name' || item.inTimex || !(passive || item.verb.kinds.has('base'))) return null;
  const negated = tagAt(tagged, first - 1) === 'negation';
  return { first, last: i, head: i, lemma: item.verb.lemma, tense: 'infinitive', passive, negated, hypothetical: false };
}

interface Opening {
  readonly kind: Clause['opener'];
  readonly at: number;
  readonly link: string;
}

/** Cuts a sentence into clauses, one for each verb group. */
export function findClauses(tagged: readonly Tagged[], lexicon: Lexicon): Clause[] {
  const groups = findVerbGroups(tagged, lexicon);
  const openings = groups.map((group, index) => openingOf(tagged, group, groups[index - 1], lexicon));
  const clauses: Clause[] = [];
  groups.forEach((verb, index) => {
    const opening = openings[index] ?? { kind: 'none', at: 0, link: '' };
    const start = opening.kind === 'none' ? opening.at : opening.kind === 'infinitive' || opening.kind === 'modifier' ? verb.first : opening.at + 1;
    const nextOpening = openings[index + 1];
    const next = groups[index + 1];
    const end = nextOpening && next ? Math.max(verb.last + 1, nextOpening.kind === 'none' ? next.first : nextOpening.at) : tagged.length;
    const partner = opening.kind === 'coordinated' ? partnerOf(clauses, verb) : -1;
    const partnerClause = clauses[partner];
    const bare = start >= verb.first;
    const parent = partnerClause ? partnerClause.parent : parentOf(clauses, opening, index, groups, openings);
    const inherited = partnerClause && bare ? partnerClause : null;
    clauses.push({
      verb,
      span: { start, end },
      opener: inherited && inherited.opener !== 'none' ? inherited.opener : opening.kind,
      link: inherited?.link ?? opening.link,
      at: inherited ? start : opening.at,
      subject: subjectOf(tagged, clauses, { verb, opening, start, partner: inherited, parent }),
      object: objectOf(tagged, verb, end),
      parent,
      conditional: opening.kind === 'conditional' || (inherited?.conditional ?? false) || (opening.kind === 'infinitive' && (clauses[parent]?.conditional ?? false)),
    });
  });
  return clauses;
}

function openingOf(tagged: readonly Tagged[], group: VerbGroup, previous: VerbGroup | undefined, lexicon: Lexicon): Opening {
  if (group.tense === 'infinitive') return { kind: 'infinitive', at: group.first, link: '' };
  const floor = previous ? previous.last + 1 : 0;
  let conjunction = -1;
  for (let i = group.first - 1; i >= floor; i--) {
    const tag = tagAt(tagged, i);
    const word = tagged[i]?.token.lower ?? '';
    if (group.tense === 'gerund' || group.tense === 'participle') {
      if (tag === 'subordinator' && i === group.first - 1) return { kind: 'subordinate', at: i, link: word };
      return { kind: 'modifier', at: group.first, link: word };
    }
    if (tag === 'conjunction' && conjunction < 0) {
      if (i === group.first - 1 || tagAt(tagged, i + 1) === 'adverb' && i === group.first - 2) return { kind: 'coordinated', at: i, link: '' };
      conjunction = i;
    }
    if (tag === 'subordinator' && !tagged[i]?.inTimex && !isPrepositional(tagged, i)) return { kind: 'subordinate', at: i, link: word };
    if (tag === 'conditional') return { kind: 'conditional', at: i, link: word };
    if (tag === 'relative') return { kind: 'relative', at: i, link: word };
    if (tag === 'that') return { kind: isComplement(tagged, i, previous, lexicon) ? 'that' : 'relative', at: i, link: word };
    if (tag === 'stop' || tag === 'quote') return conjunction > i ? { kind: 'coordinated', at: conjunction, link: '' } : { kind: 'comma', at: i, link: '' };
    if (tag === 'comma') return beforeAdverbial(tagged, i, floor, previous, lexicon) ?? { kind: 'comma', at: conjunction === i + 1 ? conjunction : i, link: '' };
  }
  if (conjunction >= 0 && previous) return { kind: 'coordinated', at: conjunction, link: '' };
  if (group.tense === 'gerund' || group.tense === 'participle') return { kind: 'modifier', at: group.first, link: '' };
  return { kind: 'none', at: previous ? bareStart(tagged, floor, group.first) : floor, link: '' };
}

/** "said on Friday that", "told reporters that": what follows is said; after another noun it describes that. */
function isComplement(tagged: readonly Tagged[], that: number, previous: VerbGroup | undefined, lexicon: Lexicon): boolean {
  if (!previous) return false;
  const before = tagged[that - 1];
  return that === previous.last + 1 || before?.inTimex === true || before?.tag === 'adverb' || lexicon.is('reporting', previous.lemma);
}

/** "that, as of March, it sold": what opens a clause may stand before an adverbial between commas. */
function beforeAdverbial(tagged: readonly Tagged[], comma: number, floor: number, previous: VerbGroup | undefined, lexicon: Lexicon): Opening | null {
  for (let i = comma - 1; i >= floor; i--) {
    const tag = tagAt(tagged, i);
    const link = tagged[i]?.token.lower ?? '';
    if (tag === 'that') return { kind: isComplement(tagged, i, previous, lexicon) ? 'that' : 'relative', at: i, link };
    if (tag === 'conditional') return { kind: 'conditional', at: i, link };
    if (tag === 'stop' || tag === 'quote' || tag === 'relative') return null;
  }
  return null;
}

/** "announced Monday it has settled": with no word to open it, a clause begins with its subject. */
function bareStart(tagged: readonly Tagged[], floor: number, verb: number): number {
  let start = verb;
  while (start > floor && !tagged[start - 1]?.inTimex && ['noun', 'name', 'number', 'determiner', 'possessive', 'hyphen', 'adverb', 'pronoun'].includes(tagAt(tagged, start - 1) ?? '')) start--;
  return start;
}

/** "as well as", "because of": words that look like subordinators and govern a noun. */
function isPrepositional(tagged: readonly Tagged[], i: number): boolean {
  const next = tagged[i + 1]?.token.lower;
  return next === 'of' || next === 'well' || next === 'to' || (tagged[i]?.token.lower === 'as' && tagAt(tagged, i - 1) === 'adverb');
}

/** The clause that a coordinated verb shares its subject with: the nearest finite one that is not a relative with a subject of its own. */
function partnerOf(clauses: readonly Clause[], verb: VerbGroup): number {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (!clause || isFinite(clause.verb) !== isFinite(verb)) continue;
    if (clause.opener === 'relative' && clause.at + 1 < clause.verb.first) continue;
    return i;
  }
  return -1;
}

function parentOf(clauses: readonly Clause[], opening: Opening, index: number, groups: readonly VerbGroup[], openings: readonly Opening[]): number {
  if (opening.kind === 'none' || opening.kind === 'comma' || opening.kind === 'coordinated') return -1;
  if (opening.kind === 'infinitive' || opening.kind === 'that' || opening.kind === 'relative' || opening.kind === 'modifier') return index - 1;
  // A subordinate clause hangs on the main clause before it, or, when it comes first, on the one after the comma.
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (clause && isFinite(clause.verb) && clause.opener !== 'relative') return i;
  }
  const later = groups.findIndex((group, i) => i > index && isFinite(group) && openings[i]?.kind === 'comma');
  return later;
}

interface SubjectQuestion {
  readonly verb: VerbGroup;
  readonly opening: Opening;
  readonly start: number;
  readonly partner: Clause | null;
  readonly parent: number;
}

function subjectOf(tagged: readonly Tagged[], clauses: readonly Clause[], { verb, opening, start, partner, parent }: SubjectQuestion): Span | null {
  if (partner) return partner.subject;
  if (opening.kind === 'infinitive') {
    const above = clauses[parent];
    return above?.object && above.object.end === verb.first ? above.object : (above?.subject ?? null);
  }
  if (opening.kind === 'modifier') return opening.link === '' || verb.tense === 'gerund' ? (clauses[parent]?.subject ?? null) : nounBefore(tagged, verb.first);
  if (start < verb.first) return trimSubject(tagged, start, verb.first);
  if (opening.kind === 'relative' || opening.kind === 'that') return nounBefore(tagged, opening.at);
  if (opening.kind === 'comma') return beforeInsertion(tagged, opening.at, clauses);
  return null;
}

/** "Jobs, the founder, said": the noun before the insertion that a comma closes. */
function beforeInsertion(tagged: readonly Tagged[], comma: number, clauses: readonly Clause[]): Span | null {
  for (let i = comma - 1; i > 0; i--) {
    const tag = tagAt(tagged, i);
    if (tag === 'comma') {
      const inner = clauses.find((clause) => clause.verb.first > i && clause.verb.first < comma);
      if (inner && inner.opener !== 'relative' && inner.opener !== 'modifier') continue;
      const before = nounBefore(tagged, i);
      // "The chairwoman, Jane Roe, said": the insertion has the name.
      const inserted = { start: i + 1, end: comma };
      return inner || !before || endsInName(tagged, before) || !endsInName(tagged, inserted) ? (before ?? inserted) : inserted;
    }
    if (tag === 'stop') return null;
  }
  return null;
}

function endsInName(tagged: readonly Tagged[], { end }: Span): boolean {
  return tagAt(tagged, end - 1) === 'name';
}

/** The noun phrase that ends before `end`: back to the last verb, comma or opener. */
export function nounBefore(tagged: readonly Tagged[], end: number): Span | null {
  let stop = end;
  while (stop > 0 && ['comma', 'quote', 'mark'].includes(tagAt(tagged, stop - 1) ?? '')) stop--;
  let start = stop;
  while (start > 0) {
    const item = tagged[start - 1];
    if (!item || item.inTimex) break;
    const { tag } = item;
    const inside = tag === 'noun' || tag === 'name' || tag === 'number' || tag === 'determiner' || tag === 'possessive' || tag === 'hyphen' || tag === 'quote' || (tag === 'adverb' && start < stop) || (item.token.lower === 'of' && start < stop);
    if (!inside || (tag === 'noun' && item.verb?.kinds.has('past') && tagAt(tagged, start) === 'determiner')) break;
    start--;
    if (tag === 'determiner' && tagged[start - 1]?.token.lower !== 'of') break;
  }
  return start < stop ? { start, end: stop } : null;
}

function trimSubject(tagged: readonly Tagged[], from: number, to: number): Span | null {
  let start = from;
  let end = to;
  // A leading phrase of time or place ("On Monday", "In a statement on Friday") is no part of the subject.
  while (start < end && (tagged[start]?.inTimex || ['preposition', 'to', 'adverb', 'quote', 'mark', 'comma', 'stop', 'conjunction', 'subordinator'].includes(tagAt(tagged, start) ?? ''))) {
    const leading = tagAt(tagged, start) === 'preposition' && !tagged[start + 1]?.inTimex;
    start++;
    if (leading) while (start < end && !tagged[start]?.inTimex && !['name', 'pronoun', 'determiner'].includes(tagAt(tagged, start) ?? '')) start++;
  }
  while (end > start && (tagged[end - 1]?.inTimex || ['preposition', 'adverb', 'comma', 'mark', 'quote', 'negation'].includes(tagAt(tagged, end - 1) ?? '')) && tagged[end - 1]?.token.text !== ')') end--;
  return start < end ? { start, end } : null;
}

function objectOf(tagged: readonly Tagged[], verb: VerbGroup, end: number): Span | null {
  let start = verb.last + 1;
  while (start < end && (tagAt(tagged, start) === 'adverb' || tagAt(tagged, start) === 'quote')) start++;
  let stop = start;
  while (stop < end && !['comma', 'stop'].includes(tagAt(tagged, stop) ?? '') && !(tagAt(tagged, stop) === 'mark' && tagged[stop]?.token.text !== '-' && tagged[stop]?.token.text !== '$' && tagged[stop]?.token.text !== '%')) stop++;
  return start < stop ? { start, end: stop } : null;
}
