// Titles that read well alone: subject, verb and object of the clause, names in full, time expressions and side remarks
// left out.

import type { Clause } from './clauses.js';
import { nounBefore, type Span } from './phrases.js';
import { textOf, type Names } from './names.js';
import {
  ADVERB,
  COMMA,
  CONDITIONAL,
  CONJUNCTION,
  DETERMINER,
  HAVE,
  BE,
  HYPHEN,
  IN_TIMEX,
  LENGTH,
  MARK,
  MODAL,
  NAME,
  NOMINAL,
  NOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  THAT,
  TO,
  isListed,
  isOneOf,
  isTimeless,
  kindsAt,
  knownAt,
  wordAt,
  type Tagged,
} from './tags.js';
import { BESIDE_TIME, COUNTING, DUE, GERUND } from './words.js';

/** Characters: a title that is only a little longer stays whole. */
const TITLE_LENGTH = 80;
const LONGEST_TITLE = 88;

export interface TitleParts {
  readonly tagged: Tagged;
  readonly clause: Clause;
  /** Where the title must end: the next clause, or what an infinitive governs. Token index, exclusive. */
  readonly end: number;
  readonly names: Names;
  /** What a pronoun subject stands for; null when it is not known. */
  readonly subject: string | null;
  /** Whom "him" and "her" behind the verb stand for; null where nobody has been named. */
  readonly memory: { readonly he: string | null; readonly she: string | null } | null;
}

/** An object that is a pronoun alone: "replaced him", "gave him a chair"; "her" may be another's. */
const PERSONAL = / (?:him|her$)(?= |$)/;

/** "Foreign Intelligence Service (SVR)": where there is more to say, the short name will do. */
const BODY_WITH_SHORT_NAME = /^[^()]+ \((\p{Lu}+)\)/u;

/**
 * The title of a clause; `complement`: what a reporting verb reports, as a title of its own, and the word that joins
 * it.
 */
export function clauseTitle(
  parts: TitleParts,
  complement: { readonly joint: string; readonly parts: TitleParts } | null,
): string {
  const own = clauseText(parts);
  return shorten(
    capitalise(
      complement != null
        ? `${own.replace(BODY_WITH_SHORT_NAME, '$1')}${complement.joint} ${clauseText(complement.parts)}`
        : own,
    ),
  );
}

function clauseText({ tagged, clause, end, names, subject, memory }: TitleParts): string {
  const { verb } = clause;
  const who = clause.subject != null && subject === null ? nounText(tagged, clause.subject, names) : (subject ?? '');
  const said = predicate(tagged, { start: verb.first, end }, names).replace(' also ', ' ');
  const person = said.endsWith(' her') ? memory?.she : memory?.he;
  const meant = person ? said.replace(PERSONAL, ` ${person}`) : said;
  const what = who !== '' && verb.first === 0 ? meant.charAt(0).toLowerCase() + meant.slice(1) : meant;
  // "The treaty that they signed"; not "where" and "whose", for which the noun before them is no object.
  const object =
    clause.opener === 'relative' &&
    !/ere|ose/.test(clause.link) &&
    (clause.subject?.start ?? 0) > clause.at &&
    !/\S \S/.test(what.slice(textOf(tagged, { start: verb.first, end: verb.last + 1 }).length))
      ? nounText(tagged, nounBefore(tagged, clause.at), names)
      : '';
  return `${who} ${what} ${object}`.trim();
}

const ENDS_NOUN =
  COMMA | STOP | RELATIVE | THAT | QUOTE | SUBORDINATOR | CONDITIONAL | CONJUNCTION | BE | HAVE | MODAL | IN_TIMEX;

/** The title of a noun: its phrase, back to token `from` at most, with what follows "of", "in", "on" …. */
export function nounTitle(tagged: Tagged, at: number, names: Names, from: number): string {
  let start = at;
  while (start > from && isTimeless(tagged, start - 1, NOMINAL)) start--;
  // "Wednesday's match".
  if (isOneOf(tagged, start, POSSESSIVE)) start++;
  let stop = at + 1;
  while (
    stop < tagged.length &&
    (!isOneOf(tagged, stop, ENDS_NOUN) || (isOneOf(tagged, stop, LENGTH) && heads(tagged, stop)))
  )
    stop++;
  return shorten(capitalise(trimEnd(tagged, { start, end: stop }, names)));
}

const ENDS_PREDICATE = COMMA | STOP | THAT | CONDITIONAL;

function predicate(tagged: Tagged, { start, end }: Span, names: Names): string {
  let stop = start + 2;
  while (stop < end && !isOneOf(tagged, stop, ENDS_PREDICATE)) stop++;
  return trimEnd(tagged, { start, end: Math.min(stop, end) }, names);
}

const DANGLING = PREPOSITION | DETERMINER | CONJUNCTION | COMMA | TO | SUBORDINATOR | ADVERB | STOP | MARK;

/** A phrase without time expressions, and without the preposition or mark that would dangle at its end. */
function trimEnd(tagged: Tagged, { start, end }: Span, names: Names): string {
  const kept: number[] = [];
  for (let i = start; i < end; i++) {
    if (isOneOf(tagged, i, IN_TIMEX) && !heads(tagged, i)) {
      // "stepped down on Tuesday" loses "on", not "down".
      if (isOneOf(tagged, i - 1, IN_TIMEX)) continue;
      dropLast(tagged, kept, DETERMINER);
      dropLast(tagged, kept, PREPOSITION | SUBORDINATOR);
      // "approved it late on Thursday".
      if (isListed(tagged, kept.at(-1) ?? -1, BESIDE_TIME)) kept.pop();
    } else if (!joinsTimexes(tagged, i) && !countsOn(tagged, i)) kept.push(i);
  }
  while (dangles(tagged, kept.at(-1) ?? -1)) kept.pop();
  let text = '';
  let last = -1;
  for (const i of kept) {
    text += nextWord(tagged, last, i, names);
    last = i;
  }
  return text;
}

function dropLast(tagged: Tagged, kept: number[], tags: number): void {
  const last = kept.at(-1) ?? -1;
  if (isOneOf(tagged, last, tags) && !isParticle(tagged, last)) kept.pop();
}

const ENDS_TITLE = ')%';

function dangles(tagged: Tagged, i: number): boolean {
  return (
    (isOneOf(tagged, i, DANGLING) || /^(?:there|least)$/.test(wordAt(tagged, i))) &&
    !ENDS_TITLE.includes(wordAt(tagged, i)) &&
    !isListed(tagged, i, DUE) &&
    !isParticle(tagged, i)
  );
}

/**
 * "the talks broke down", "took it over", "was sworn in on Monday": what belongs to the verb, not to what comes after
 * it.
 */
function isParticle(tagged: Tagged, i: number): boolean {
  const word = wordAt(tagged, i);
  if (word === 'over')
    return (
      isOneOf(tagged, i - 1, PRONOUN) ||
      (knownAt(tagged, i - 1)?.lemma === 'take' && !isTimeless(tagged, i + 1, NOMINAL | DETERMINER))
    );
  if (word === 'in') return kindsAt(tagged, i - 1) !== 0 && isOneOf(tagged, i + 1, PREPOSITION);
  return PARTICLES.includes(word) && (isOneOf(tagged, i - 1, PRONOUN | HYPHEN) || kindsAt(tagged, i - 1) !== 0);
}

const PARTICLES = ['up', 'down', 'off', 'out', 'back', 'away'];

const JOINT = /^(?:to|until|till|through|and|[&,–—-])$/;

/** The "later" of "six months later". */
function countsOn(tagged: Tagged, i: number): boolean {
  return isOneOf(tagged, i - 1, IN_TIMEX) && isListed(tagged, i, COUNTING);
}

/** The "to" of "from 3 to 9 June": nothing without the dates. */
function joinsTimexes(tagged: Tagged, i: number): boolean {
  return (
    isOneOf(tagged, i - 1, IN_TIMEX) &&
    isOneOf(tagged, i + 1, IN_TIMEX) &&
    !isOneOf(tagged, i, IN_TIMEX) &&
    JOINT.test(wordAt(tagged, i)) &&
    !heads(tagged, i + 1)
  );
}

/** What stands behind a name that is no last name on its own; a determiner may not stand before it either. */
const AFTER_NAME = NAME | HYPHEN | MARK;

const CONFINED = ['prison', 'jail'];

/**
 * "weeks of protests", "the 1991 settlement": an expression that governs or describes a noun is part of what is said.
 */
function heads(tagged: Tagged, i: number): boolean {
  let after = i;
  let before = i - 1;
  while (isOneOf(tagged, after, IN_TIMEX)) after++;
  while (isOneOf(tagged, before, IN_TIMEX)) before--;
  const next = wordAt(tagged, after);
  // "lasted three weeks", "was jailed for six years" say what, "fled two days later" says when.
  if (
    isOneOf(tagged, i, LENGTH) &&
    (wordAt(tagged, before) === 'for' ||
      (kindsAt(tagged, before) !== 0 && !isListed(tagged, after, COUNTING) && next !== 'after' && next !== 'before'))
  )
    return true;
  // "found guilty last month of stealing" says what, not how much; "to six years in prison" does.
  if (next === 'of') return !isOneOf(tagged, before, PREPOSITION) && !(kindsAt(tagged, after + 1) & GERUND);
  if (next === 'in' && isOneOf(tagged, before, TO) && CONFINED.includes(wordAt(tagged, after + 1))) return true;
  // "Tuesday's match", "the winter break": what it determines would stand there without it.
  return (
    isOneOf(tagged, after, POSSESSIVE) ||
    ((isOneOf(tagged, before, DETERMINER) || isOneOf(tagged, before + 1, DETERMINER)) && isOneOf(tagged, after, NOUN))
  );
}

/** A phrase with the names that stand alone in it written out. */
function nounText(tagged: Tagged, phrase: Span | null, names: Names): string {
  let text = '';
  const { start, end } = phrase ?? { start: 0, end: 0 };
  for (let i = start; i < end; i++) text += nextWord(tagged, i > start ? i - 1 : -1, i, names);
  return text;
}

/**
 * The token at `i`, a space before it if it stood apart from the one at `last` (−1 for none), a name that stands alone
 * written out.
 */
function nextWord(tagged: Tagged, last: number, i: number, names: Names): string {
  const token = tagged.tokens[i];
  const text = token?.lexeme.text ?? '';
  const alone =
    isOneOf(tagged, i, NAME) && !isOneOf(tagged, i - 1, AFTER_NAME | DETERMINER) && !isOneOf(tagged, i + 1, AFTER_NAME);
  const word = alone && text !== text.toUpperCase() ? (names.get(text) ?? text) : text;
  return last >= 0 && (token?.start ?? 0) > (tagged.tokens[last]?.end ?? 0) ? ` ${word}` : word;
}

function capitalise(text: string): string {
  const trimmed = text.trim().replace(/^the /i, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** Words that open the next phrase. */
const SMALL =
  /^(?:an?|the|of|in|on|at|to|from|by|with|for|and|or|its|their|his|her|against|after|before|over|as|into|that|which)$/;
/** How much of a cut title may go to end it before a phrase, in words. */
const LAST_PHRASE = 3;

/** Cuts before the last phrase that does not fit; inside one only when it is long, and then with a mark. */
function shorten(text: string): string {
  const short = text.length > LONGEST_TITLE ? cut(text) : text;
  return !/[“”()]/.test(short) || (balanced(short, '“', '”') && balanced(short, '(', ')'))
    ? short
    : short.replaceAll(/[“”"()]/g, '');
}

function cut(text: string): string {
  const words = text.slice(0, Math.max(text.lastIndexOf(' ', TITLE_LENGTH), 1)).split(' ');
  const next = text.slice(words.join(' ').length + 1).split(' ')[0] ?? '';
  let whole = SMALL.test(next);
  const last = words.findLastIndex((word) => SMALL.test(word));
  if (!whole && last > 2 && last >= words.length - 1 - LAST_PHRASE) {
    words.length = last;
    whole = true;
  }
  while (words.length > 1 && SMALL.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/[\s,;:(“"‘-]+$/, '') + (whole ? '' : '…');
}

function balanced(text: string, open: string, close: string): boolean {
  return text.split(open).length === text.split(close).length;
}
