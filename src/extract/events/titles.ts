// Titles that read well alone: subject, verb and object of the clause, names in full, time expressions and side remarks left out.

import type { Clause, Span } from './clauses.js';
import { textOf, type Names } from './names.js';
import type { Tagged } from './tags.js';

/** Characters; a little more when the last word would be cut. */
const LONGEST_TITLE = 80;

interface TitleParts {
  readonly tagged: readonly Tagged[];
  readonly clause: Clause;
  /** Where the title must end: the next clause, or what an infinitive governs. Token index, exclusive. */
  readonly end: number;
  readonly names: Names;
  /** What a pronoun subject stands for; null when it is not known. */
  readonly subject: string | null;
}

/** The title of a clause. */
export function clauseTitle({ tagged, clause, end, names, subject }: TitleParts): string {
  const { verb } = clause;
  const who = clause.subject && subject === null ? nounText(tagged, clause.subject, names) : (subject ?? '');
  const what = predicate(tagged, { start: verb.first, end }, names);
  const object = clause.opener === 'relative' && clause.at + 1 < verb.first && !/\S \S/.test(what.slice(textOf(tagged, { start: verb.first, end: verb.last + 1 }).length)) ? antecedent(tagged, clause, names) : '';
  return shorten(capitalise(`${who} ${what}${object ? ` ${object}` : ''}`));
}

/** The title of a noun: its phrase with what follows "of", "in", "on" …. */
export function nounTitle(tagged: readonly Tagged[], trigger: Span, end: number, names: Names): string {
  let { start } = trigger;
  while (start > 0 && ['noun', 'name', 'number', 'possessive', 'adverb', 'hyphen'].includes(tagged[start - 1]?.tag ?? '') && !tagged[start - 1]?.inTimex) start--;
  let stop = trigger.end;
  while (stop < end && !['comma', 'stop', 'relative', 'that', 'quote', 'subordinator', 'conditional', 'conjunction', 'be', 'have', 'modal'].includes(tagged[stop]?.tag ?? '') && !tagged[stop]?.inTimex) stop++;
  return shorten(capitalise(trimEnd(tagged, { start, end: stop }, names)));
}

function antecedent(tagged: readonly Tagged[], clause: Clause, names: Names): string {
  let start = clause.at - 1;
  while (start > 0 && ['noun', 'name', 'number', 'possessive', 'adverb', 'hyphen'].includes(tagged[start - 1]?.tag ?? '')) start--;
  if (tagged[start - 1]?.tag === 'determiner') start--;
  return nounText(tagged, { start, end: clause.at }, names);
}

function predicate(tagged: readonly Tagged[], span: Span, names: Names): string {
  let { end } = span;
  for (let i = span.start; i < end; i++) {
    const tag = tagged[i]?.tag;
    const inside = i > span.start + 1;
    if (inside && (tag === 'comma' || tag === 'stop' || tag === 'relative' || tag === 'conditional' || tag === 'that')) end = i;
  }
  return trimEnd(tagged, { start: span.start, end }, names);
}

/** A phrase without time expressions, and without the preposition or mark that would dangle at its end. */
function trimEnd(tagged: readonly Tagged[], span: Span, names: Names): string {
  const kept: number[] = [];
  for (let i = span.start; i < span.end; i++) {
    const item = tagged[i];
    if (!item) continue;
    if (item.inTimex) {
      while (kept.length > 0 && ['preposition', 'determiner'].includes(tagged[kept.at(-1) ?? -1]?.tag ?? '')) kept.pop();
      continue;
    }
    kept.push(i);
  }
  while (kept.length > 1 && ['preposition', 'determiner', 'conjunction', 'comma', 'to', 'subordinator', 'adverb', 'stop', 'mark'].includes(tagged[kept.at(-1) ?? -1]?.tag ?? '') && tagged[kept.at(-1) ?? -1]?.token.text !== ')') kept.pop();
  const pieces: string[] = [];
  let from = 0;
  for (let i = 1; i <= kept.length; i++) {
    if (i < kept.length && kept[i] === (kept[i - 1] ?? 0) + 1) continue;
    pieces.push(nounText(tagged, { start: kept[from] ?? 0, end: (kept[i - 1] ?? -1) + 1 }, names));
    from = i;
  }
  return pieces.join(' ');
}

/** A phrase with the names that stand alone in it written out. */
function nounText(tagged: readonly Tagged[], span: Span, names: Names): string {
  let text = '';
  let end = -1;
  for (let i = span.start; i < span.end; i++) {
    const item = tagged[i];
    if (!item) continue;
    const { token, tag } = item;
    if (i === span.start && token.lower === 'the') continue;
    const alone = tag === 'name' && tagged[i - 1]?.tag !== 'name' && tagged[i + 1]?.tag !== 'name' &&  tagged[i - 1]?.tag !== 'determiner';
    const word = alone && token.text !== token.text.toUpperCase() ? (names.get(token.text) ?? token.text) : token.text;
    text += end >= 0 && token.start > end && text ? ` ${word}` : word;
    end = token.end;
  }
  return text;
}

function capitalise(text: string): string {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** Cuts at a word's end, and drops an opening quote or bracket that is never closed. */
function shorten(text: string): string {
  let short = text;
  if (text.length > LONGEST_TITLE) {
    const cut = text.slice(0, LONGEST_TITLE - 1);
    short = `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:(“"‘-]+$/, '').replace(/ (?:a|an|the|of|in|on|at|to|from|by|with|for|and|or|its|their|his|her)$/, '')}…`;
  }
  return balanced(short, '“', '”') && balanced(short, '(', ')') ? short : short.replaceAll(/[“”"()]/g, '');
}

function balanced(text: string, open: string, close: string): boolean {
  return text.split(open).length === text.split(close).length;
}
