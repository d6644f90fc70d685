/**
 * Clauses: who does what, as far as news English shows it on the surface. A sentence is scanned once for verb groups ("has also pledged",
 * "was arrested", "to unlock"); each group's clause begins at the word that opens it (a subordinator, a relative, "that", a comma, a
 * conjunction) and ends where the next begins. No parse tree: a clause knows its opener and the clause it hangs on, which is what dating
 * and titles need. Linear in the sentence, but for looking back to the previous verb.
 */
import type { Lexicon } from './lexicon.js';
import { beforeInsertion, nounBefore, objectOf, trimSubject, type Span } from './phrases.js';
import { isListed, isOneOf, isTimeless, tagAt, tagSet, wordAt, type Tagged } from './tags.js';
import { findVerbGroups, isFinite, type VerbGroup } from './verb-groups.js';

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

/** What a subject without an opener is made of. */
const SUBJECT = tagSet('noun name number determiner possessive hyphen adverb pronoun');

interface Opening {
  readonly kind: Clause['opener'];
  /** Whether no word opens it: a complement without "that". */
  readonly bare?: true;
  readonly at: number;
  readonly link: string;
}

/** Cuts a sentence into clauses, one for each verb group. */
export function findClauses(tagged: readonly Tagged[], lexicon: Lexicon): Clause[] {
  const groups = findVerbGroups(tagged, lexicon);
  const openings = groups.map((group, index) => openingOf(tagged, group, groups[index - 1]));
  const clauses: Clause[] = [];
  groups.forEach((verb, index) => {
    const opening = openings[index] ?? { kind: 'none', at: 0, link: '' };
    const start = opening.kind === 'none' || opening.bare ? opening.at : opening.kind === 'infinitive' || opening.kind === 'modifier' ? verb.first : opening.at + 1;
    const next = openings[index + 1];
    const end = next ? Math.max(verb.last + 1, next.kind === 'none' ? (groups[index + 1]?.first ?? 0) : next.at) : tagged.length;
    const partner = opening.kind === 'coordinated' ? partnerOf(clauses, verb) : -1;
    const partnerClause = clauses[partner];
    const parent = partnerClause ? partnerClause.parent : parentOf(clauses, opening, index, openings);
    const inherited = partnerClause && (start >= verb.first || !trimSubject(tagged, start, verb.first)) ? partnerClause : null;
    clauses.push({
      verb,
      span: { start, end },
      opener: inherited?.opener ?? opening.kind,
      link: inherited?.link ?? opening.link,
      at: opening.at,
      subject: subjectOf(tagged, clauses, { verb, opening, start, partner: inherited, parent }),
      object: objectOf(tagged, verb.last, end),
      parent,
      conditional: opening.kind === 'conditional' || isInverted(tagged, groups, index) || isInverted(tagged, groups, index - 1) || (inherited?.conditional ?? false),
    });
  });
  return clauses;
}

/** "Had | the dam been finished, …", "… would have lived had | the dam held": an auxiliary before its subject makes a condition. */
function isInverted(tagged: readonly Tagged[], groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index];
  if (!group || group.first < group.last || !isListed(tagged, group.first, 'inverting') || !isOneOf(tagged, group.last + 1, OPENS_SUBJECT)) return false;
  return group.first === 0 || (groups[index - 1]?.hypothetical ?? false);
}

const SAYING = ['reporting', 'disbelieving'] as const;
const OPENS_SUBJECT = tagSet('determiner pronoun name');

function openingOf(tagged: readonly Tagged[], group: VerbGroup, previous: VerbGroup | undefined): Opening {
  if (group.tense === 'infinitive') return { kind: 'infinitive', at: group.first, link: '' };
  const floor = previous ? previous.last + 1 : 0;
  let conjunction = -1;
  for (let i = group.first - 1; i >= floor; i--) {
    const tag = tagAt(tagged, i);
    const word = wordAt(tagged, i);
    if (group.tense === 'gerund' || group.tense === 'participle') {
      if (tag === 'subordinator' && i === group.first - 1) return { kind: 'subordinate', at: i, link: word };
      return { kind: 'modifier', at: group.first, link: word };
    }
    if (tag === 'conjunction' && conjunction < 0) {
      if (i === group.first - 1) return { kind: 'coordinated', at: i, link: '' };
      conjunction = i;
    }
    if (tag === 'subordinator' && !tagged[i]?.inTimex) return { kind: 'subordinate', at: i, link: word };
    if (tag === 'conditional') return { kind: 'conditional', at: i, link: word };
    if (tag === 'relative') return { kind: 'relative', at: i, link: word };
    if (tag === 'that') return { kind: isComplement(tagged, i, previous) ? 'that' : 'relative', at: i, link: word };
    if (tag === 'stop' || tag === 'quote') return conjunction > i ? { kind: 'coordinated', at: conjunction, link: '' } : { kind: 'comma', at: i, link: '' };
    if (tag === 'comma') return beforeAdverbial(tagged, i, floor) ?? { kind: 'comma', at: conjunction === i + 1 ? conjunction : i, link: '' };
  }
  if (conjunction >= 0 && previous) return { kind: 'coordinated', at: conjunction, link: '' };
  if (group.tense === 'gerund' || group.tense === 'participle') return { kind: 'modifier', at: group.first, link: '' };
  const at = previous ? bareStart(tagged, floor, group.first) : floor;
  // "denied soldiers had fired": what follows such a verb at once is its complement without a "that".
  return previous && at < group.first && SAYING.some((list) => previous.word.lists.has(list)) ? { kind: 'that', at, link: '', bare: true } : { kind: 'none', at, link: '' };
}

/** "said on Friday that", "told reporters that": what follows is said; after another noun it describes that. */
function isComplement(tagged: readonly Tagged[], that: number, previous: VerbGroup | undefined): boolean {
  if (!previous) return false;
  return that === previous.last + 1 || tagged[that - 1]?.inTimex === true || previous.word.lists.has('reporting');
}

/** "that, as of March, it sold": what opens a clause may stand before an adverbial between commas. */
function beforeAdverbial(tagged: readonly Tagged[], comma: number, floor: number): Opening | null {
  for (let i = comma - 1; i >= floor; i--) {
    const tag = tagAt(tagged, i);
    if (tag === 'that' || tag === 'conditional') return { kind: tag, at: i, link: wordAt(tagged, i) };
  }
  return null;
}

/** "announced Monday it has settled": with no word to open it, a clause begins with its subject. */
function bareStart(tagged: readonly Tagged[], floor: number, verb: number): number {
  let start = verb;
  while (start > floor && isTimeless(tagged, start - 1, SUBJECT)) start--;
  return start;
}

/** The clause that a coordinated verb shares its subject with: the nearest finite one that is not a relative with a subject of its own. */
function partnerOf(clauses: readonly Clause[], verb: VerbGroup): number {
  return clauses.findLastIndex((clause) => isFinite(clause.verb) === isFinite(verb) && !(clause.opener === 'relative' && clause.at + 1 < clause.verb.first));
}

function parentOf(clauses: readonly Clause[], { kind }: Opening, index: number, openings: readonly Opening[]): number {
  if (kind === 'none' || kind === 'comma' || kind === 'coordinated') return -1;
  if (kind !== 'subordinate' && kind !== 'conditional') return index - 1;
  // A subordinate clause hangs on the main clause before it, or, when it comes first, on the one after the comma.
  const earlier = clauses.findLastIndex(({ verb, opener }) => isFinite(verb) && opener !== 'relative');
  return earlier >= 0 ? earlier : openings.findIndex((opening, i) => i > index && opening.kind === 'comma');
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
  if (opening.kind === 'relative') return nounBefore(tagged, opening.at);
  if (opening.kind === 'comma') return beforeInsertion(tagged, opening.at, clauses);
  return null;
}
