/**
 * Clauses: who does what, as far as news English shows it on the surface. A sentence is scanned once for verb groups
 * ("has also pledged", "was arrested", "to unlock"); each group's clause begins at the word that opens it (a
 * subordinator, a relative, "that", a comma, a conjunction) and ends where the next begins. No parse tree: a clause
 * knows its opener and the clause it hangs on, which is what dating and titles need. Linear in the sentence, but for
 * looking back to the previous verb.
 */
import type { Lexicon } from './lexicon.js';
import { bareStart, beforeInsertion, nounBefore, objectOf, trimSubject, type Phrase, type Span } from './phrases.js';
import {
  ADVERB,
  COMMA,
  CONDITIONAL,
  CONJUNCTION,
  DETERMINER,
  IN_TIMEX,
  LENGTH,
  NAME,
  NOUN,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  THAT,
  hasOneOf,
  isListed,
  isOneOf,
  isTimeless,
  wordAt,
  type Tagged,
} from './tags.js';
import { beforeAdverbs, findVerbGroups, isFinite, type VerbGroup } from './verb-groups.js';
import { COMMANDING, CONTRASTING, DENYING, DISBELIEVING, INVERTING, REPORTING } from './words.js';

export interface Clause {
  readonly verb: VerbGroup;
  /** From the opener's next token to the next clause. */
  readonly span: Span;
  readonly opener:
    'none' | 'comma' | 'coordinated' | 'subordinate' | 'conditional' | 'relative' | 'that' | 'infinitive' | 'modifier';
  /** The subordinator's word: "after", "as" …; empty for the rest. */
  readonly link: string;
  /** Token index of the opener; the clause's first token when nothing opens it. */
  readonly at: number;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** Index of the clause it hangs on, -1 for none. */
  readonly parent: number;
  readonly conditional: boolean;
}

/** The clause of an index, or what is kept of each clause; undefined for -1, which lists are slow to answer for. */
export function clauseOf<T = Clause>(clauses: readonly T[], index: number): T | undefined {
  return index >= 0 ? clauses[index] : undefined;
}

/** Whether token `i` is in a verb group. */
export function isInVerb(clauses: readonly Clause[], i: number): boolean {
  for (const { verb } of clauses) if (verb.first <= i && i <= verb.last) return true;
  return false;
}

/** Index of the innermost clause around token `i`, -1 for none. */
export function clauseAt(clauses: readonly Clause[], i: number): number {
  let found = -1;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index];
    if (!clause) break;
    const { span, subject, opener } = clause;
    if (
      (i >= span.start && i < span.end) ||
      (found < 0 &&
        subject !== null &&
        i >= subject.start &&
        i < subject.end &&
        opener !== 'relative' &&
        opener !== 'infinitive')
    )
      found = index;
  }
  return found;
}

/** "agreed to sell", "began flying": an infinitive, or a gerund right behind its verb, unless that denies it. */
export function isGoverned(governing: Clause | undefined, { opener, verb }: Clause): boolean {
  return (
    opener === 'infinitive' ||
    (opener === 'modifier' &&
      verb.tense === 'gerund' &&
      governing?.verb.last === verb.first - 1 &&
      !(governing.verb.word.lists & DENYING))
  );
}

/** The infinitive that a clause governs, or the gerund ("began flying"); undefined when it governs none. */
export function governedBy(clauses: readonly Clause[], index: number): Clause | undefined {
  const next = clauses[index + 1];
  return next && next.parent === index && isGoverned(clauses[index], next) ? next : undefined;
}

/** "agree to ban", "order a flight to land": the infinitive is what the governing verb does, not a purpose. */
export function controls(tagged: Tagged, governing: Clause, clause: Clause): boolean {
  if (governing.verb.word.lists & COMMANDING) return true;
  for (let i = governing.verb.last + 1; i < clause.verb.first; i++)
    if (!isOneOf(tagged, i, IN_TIMEX | ADVERB | PREPOSITION)) return false;
  return true;
}

/** "The bus left the road, killing two": the clause behind it that says what came of it, and has no date of its own. */
export function adjunctOf(tagged: Tagged, clauses: readonly Clause[], index: number): Clause | undefined {
  const next = clauses[index + 1];
  const isAdjunct =
    next?.parent === index &&
    next.opener === 'modifier' &&
    next.verb.tense === 'gerund' &&
    next.link === ',' &&
    isFinite(clauses[index]?.verb ?? next.verb);
  return isAdjunct && !hasOneOf(tagged, next.span, IN_TIMEX) ? next : undefined;
}

interface Opening {
  readonly kind: Clause['opener'];
  /** Whether no word opens it: a complement without "that". */
  readonly bare: boolean;
  readonly at: number;
  readonly link: string;
}

/** Cuts a sentence into clauses, one for each verb group. */
export function findClauses(tagged: Tagged, lexicon: Lexicon): Clause[] {
  const groups = findVerbGroups(tagged, lexicon);
  const openings: Opening[] = [];
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group) openings.push(openingOf(tagged, group, clauseOf(groups, i - 1)));
  }
  const clauses: Clause[] = [];
  let wasInverted = false;
  for (let index = 0; index < groups.length; index++) {
    const verb = groups[index];
    const opening = openings[index];
    if (!verb || !opening) break;
    const { kind, at } = opening;
    const start =
      kind === 'none' || opening.bare ? at : kind === 'infinitive' || kind === 'modifier' ? verb.first : at + 1;
    const next = openings[index + 1];
    const end = next
      ? Math.max(verb.last + 1, next.kind === 'none' ? (groups[index + 1]?.first ?? 0) : next.at)
      : tagged.length;
    let partner = kind === 'coordinated' ? partnerOf(clauses, verb) : undefined;
    // "He was arrested in May, a week after the picture vanished, and was jailed": the comma ends what hangs on "was".
    if (partner?.opener === 'subordinate' && isOneOf(tagged, at - 1, COMMA))
      partner = clauseOf(clauses, partner.parent) ?? partner;
    const parent = partner ? partner.parent : parentOf(clauses, opening, index, openings);
    const inherited =
      partner && (start >= verb.first || isOneOf(tagged, start, COMMA) || !trimSubject(tagged, start, verb.first))
        ? partner
        : null;
    const inverted = isInverted(tagged, groups, index);
    clauses.push({
      verb,
      span: { start, end },
      opener: inherited?.opener ?? kind,
      link: inherited?.link ?? opening.link,
      at,
      subject: subjectOf(tagged, clauses, { verb, opening, start, partner: inherited, parent }),
      object: objectOf(tagged, verb.last, end),
      parent,
      conditional: kind === 'conditional' || inverted || wasInverted || (inherited?.conditional ?? false),
    });
    wasInverted = inverted;
  }
  // "Born in Oslo in 1935, Ada Berg began …"
  const { 0: first } = clauses;
  if (first?.opener === 'modifier' && first.verb.first === 0 && first.verb.tense === 'participle') {
    const subject = clauses.find(({ verb }) => isFinite(verb))?.subject ?? null;
    // A copy: who shares a subject shares a date, and the two do not.
    clauses[0] = { ...first, subject: subject && { ...subject } };
  }
  return clauses;
}

/**
 * "Had | the dam been finished, …", "… would have lived had | the dam held": an auxiliary before its subject makes a
 * condition.
 */
function isInverted(tagged: Tagged, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index];
  if (
    !group ||
    group.first < group.last ||
    !isListed(tagged, group.first, INVERTING) ||
    !isOneOf(tagged, group.last + 1, OPENS_SUBJECT)
  )
    return false;
  return group.first === 0 || (index > 0 && (groups[index - 1]?.hypothetical ?? false));
}

const OPENS_SUBJECT = DETERMINER | PRONOUN | NAME;

function opens(kind: Opening['kind'], at: number, link = '', bare = false): Opening {
  return { kind, bare, at, link };
}

const OPENS = CONJUNCTION | SUBORDINATOR | CONDITIONAL | RELATIVE | THAT | STOP | QUOTE | COMMA;

function openingOf(tagged: Tagged, { first, tense }: VerbGroup, previous: VerbGroup | undefined): Opening {
  if (tense === 'infinitive') return opens('infinitive', first);
  const floor = previous ? previous.last + 1 : 0;
  if (tense === 'gerund' || tense === 'participle') {
    const link = first > floor ? wordAt(tagged, first - 1) : '';
    return link !== '' && isOneOf(tagged, first - 1, SUBORDINATOR)
      ? opens('subordinate', first - 1, link)
      : opens('modifier', first, link);
  }
  // "and, in 1995, burned", "and a bank, Kern and Sons, bought": what opens the clause stands before what is inserted.
  const closing = commaBefore(tagged, first);
  let start = closing - 1;
  while (start >= floor && !isOneOf(tagged, start, COMMA)) start--;
  const isInserted = start > floor;
  if (!isInserted) start = first;
  let conjunction = -1;
  for (let i = start - 1; i >= floor; i--) {
    const tag = tagged.tags[i] ?? 0;
    // "“The Salt Road” was staged" is no speech, "“Enough,” said Ada Berg" is.
    // Nothing within a time opens a clause, not the colon of "At 17:30 the ferry between Oslo and Moss was suspended".
    if (!(tag & OPENS) || tag & IN_TIMEX || (tag & QUOTE && !isOneOf(tagged, i - 1, COMMA | STOP))) continue;
    if (tag & CONJUNCTION) {
      if (i === start - 1 || (previous && isListed(tagged, i, CONTRASTING))) return opens('coordinated', i);
      if (conjunction < 0) conjunction = i;
    } else if (tag & COMMA)
      return beforeAdverbial(tagged, i, floor) ?? opens('comma', conjunction === i + 1 ? conjunction : i);
    else if (tag & (STOP | QUOTE)) return conjunction > i ? opens('coordinated', conjunction) : opens('comma', i);
    else {
      const isThat = tag & THAT && isComplement(tagged, i, previous);
      const kind = isThat
        ? 'that'
        : tag & SUBORDINATOR
          ? 'subordinate'
          : tag & CONDITIONAL
            ? 'conditional'
            : 'relative';
      return opens(kind, i, wordAt(tagged, i));
    }
  }
  if (conjunction >= 0 && previous) return opens('coordinated', conjunction);
  if (isInserted) return opens('comma', closing);
  const at = previous ? bareStart(tagged, floor, first) : floor;
  // "denied soldiers had fired": what follows such a verb at once is its complement without a "that".
  return previous && at < first && previous.word.lists & (REPORTING | DISBELIEVING)
    ? opens('that', at, '', true)
    : opens('none', at);
}

/** The comma right before a verb and its adverbs; −1 for none. */
function commaBefore(tagged: Tagged, first: number): number {
  const before = beforeAdverbs(tagged, first);
  return isOneOf(tagged, before, COMMA) ? before : -1;
}

/** "said on Friday that", "told reporters that": what follows is said; after another noun it describes that. */
function isComplement(tagged: Tagged, that: number, previous: VerbGroup | undefined): boolean {
  return (
    previous !== undefined &&
    (that === previous.last + 1 ||
      (isOneOf(tagged, that - 1, IN_TIMEX) && !isOneOf(tagged, that - 1, LENGTH)) ||
      (previous.word.lists & REPORTING) !== 0)
  );
}

/** "that, as of March, it sold": what opens a clause may stand before an adverbial between commas. */
function beforeAdverbial(tagged: Tagged, comma: number, floor: number): Opening | null {
  for (let i = comma - 1; i >= floor; i--)
    if (isOneOf(tagged, i, THAT | CONDITIONAL))
      return opens(isOneOf(tagged, i, THAT) ? 'that' : 'conditional', i, wordAt(tagged, i));
  return null;
}

/**
 * The clause that a coordinated verb shares its subject with: the nearest finite one that is not a relative with a
 * subject of its own.
 */
function partnerOf(clauses: readonly Clause[], verb: VerbGroup): Clause | undefined {
  return clauses.findLast(
    (clause) =>
      isFinite(clause.verb) === isFinite(verb) && !(clause.opener === 'relative' && clause.at + 1 < clause.verb.first),
  );
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

function subjectOf(
  tagged: Tagged,
  clauses: readonly Clause[],
  { verb, opening, start, partner, parent }: SubjectQuestion,
): Phrase | null {
  if (partner) return partner.subject;
  // "A man convicted in 2015 of fraud was released": what describes the subject stands between it and the verb.
  const before = clauses.at(-1);
  // "The bus that carried them crashed".
  if (
    opening.kind === 'none' &&
    before?.opener === 'relative' &&
    before.parent < 0 &&
    before.at + 1 === before.verb.first
  )
    return before.subject;
  if (
    opening.kind === 'none' &&
    before?.opener === 'modifier' &&
    (before.verb.tense === 'gerund'
      ? before.subject !== null && before.parent < 0
      : start >= verb.first || isOneOf(tagged, start - 1, PREPOSITION))
  )
    return before.subject;
  if (opening.kind === 'infinitive') {
    const above = clauseOf(clauses, parent);
    return above?.object && above.object.end === verb.first ? above.object : (above?.subject ?? null);
  }
  if (opening.kind === 'modifier') {
    // "A rocket carrying satellites exploded": behind the first noun a gerund describes it.
    if (parent < 0 && verb.tense === 'gerund' && isTimeless(tagged, verb.first - 1, NOUN | NAME))
      return nounBefore(tagged, verb.first);
    const goesOn =
      opening.link === '' ||
      verb.tense === 'gerund' ||
      (before?.opener === 'modifier' && isOneOf(tagged, verb.first - 1, CONJUNCTION));
    return goesOn ? (clauseOf(clauses, parent)?.subject ?? null) : nounBefore(tagged, verb.first);
  }
  const own =
    (opening.kind === 'relative' ? null : beforeInsertion(tagged, commaBefore(tagged, verb.first), clauses)) ??
    trimSubject(tagged, start, verb.first);
  if (own) return own;
  if (opening.kind === 'relative') return nounBefore(tagged, opening.at, opening.link === 'who' ? 'in' : 'of');
  // "was seized in 2008, sold in 2012 and closed": a row of verbs has one subject.
  if (opening.kind === 'comma') return partnerOf(clauses, verb)?.subject ?? null;
  return null;
}
