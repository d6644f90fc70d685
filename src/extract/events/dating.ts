// When a mention happened, as far as its own clause and the text around it say. A time expression belongs to the clause it stands in and to
// what shares that clause ("agreed to ban", "obtained and published"), never across "that"; before a noun it belongs to the noun ("the 1991
// settlement", "this year's summit"). Without one, reports take the publication date, other past events the day that the text is about, and
// only as a likely point: the bounds stay as wide as what was said.

import type { FuzzyInterval } from '../../model/fuzzy-interval.js';
import { MS_PER_DAY } from '../../model/calendar.js';
import type { Timex } from '../timex/timex.js';
import type { Clause } from './clauses.js';
import { joinedAt, type Joined } from './joined.js';
import type { Mention, ParsedSentence } from './mention.js';
import { boundsOf } from '../timex/value.js';
import { isOneOf, tagAt, tagSet, wordAt, type Tagged } from './tags.js';
import { clauseAt } from './triggers.js';

export interface Dating {
  /** The words that date it; null when none do. */
  readonly timex: Timex | null;
  /** Where those words put it. */
  readonly interval: FuzzyInterval | null;
  /** When what began there ended, where the words name both ends ("from 1967 to 1975"). */
  readonly end: FuzzyInterval | null;
  /** When it happened again, where the words list several dates ("in 2023 and 2024"). */
  readonly also: readonly FuzzyInterval[];
  /** Where it most likely lies when no words bound it. */
  readonly best: FuzzyInterval | null;
  /** Whether that is likely enough to show: not where the text has gone back to an earlier time. */
  readonly firm: boolean;
  /** Its place relative to publication, when no words date it. */
  readonly publication: 'before' | 'shortly-before' | 'after' | 'none';
  readonly rule: string;
  readonly anchorBasis: 'publication date' | 'previous date in the text' | null;
}

const UNDATED: Dating = { timex: null, interval: null, end: null, also: [], best: null, firm: false, publication: 'none', rule: 'undated', anchorBasis: null };
/** News stands first: undated past events told by the main clauses of so many sentences are recent. */
const LEAD_SENTENCES = 2;

/** A month: what is further back is background. */
const LONG_PAST_MS = 31 * MS_PER_DAY;

/** What the sentences so far were about. */
interface Story {
  /** Publication day; null when unknown or no single day. */
  readonly published: FuzzyInterval | null;
  /** Day of the lead, and the last day that the paragraph named. */
  leadDay: Timex | null;
  paragraphDay: Timex | null;
  /** Whether the last time that the paragraph named is long past. */
  lookingBack: boolean;
  paragraph: number;
  /** Sentences read, headlines not counted. */
  sentences: number;
}

/** Dates the mentions of one document, given in the order of `readMentions`. */
export function dateMentions(mentions: readonly Mention[], published: FuzzyInterval | null): Dating[] {
  const story: Story = { published, leadDay: null, paragraphDay: null, lookingBack: false, paragraph: -1, sentences: 0 };
  const datings: Dating[] = [];
  for (let first = 0; first < mentions.length; ) {
    const sentence = mentions[first]?.sentence;
    let end = first;
    while (mentions[end]?.sentence === sentence) end++;
    if (sentence) datings.push(...dateSentence(sentence, mentions.slice(first, end), story));
    first = end;
  }
  return datings.map((dating, index) => headlineDating(mentions, datings, index) ?? dating);
}

function dateSentence(sentence: ParsedSentence, mentions: readonly Mention[], story: Story): Dating[] {
  if (sentence.paragraph !== story.paragraph) {
    story.paragraphDay = null;
    story.lookingBack = false;
  }
  story.paragraph = sentence.paragraph;
  const owners = sentence.timexes.map((timex) => ownerOf(timex, sentence));
  const joined = new Map<Timex, Joined>();
  sentence.timexes.forEach((timex, i) => {
    const more = owners[i] === -1 ? null : joinedAt(sentence, i, owners);
    if (!more) return;
    joined.set(timex, more);
    owners.fill(-1, i + 1, i + more.count);
  });
  const own = lastDay(sentence.timexes.filter((_, i) => (owners[i] ?? -1) >= 0), story.published);
  const verbs = new Map<number, Dating>();
  const datings = mentions.map((mention) => {
    // "An earlier report, which put the crash on Sunday, was wrong": that date dates nothing.
    if (sentence.corrects && mention.form === 'noun') return UNDATED;
    const timex = mention.lasted ? (mention.lasted.type === 'DURATION' ? null : mention.lasted) : mention.form === 'noun' ? nounTimex(mention, owners) : verbTimex(mention, owners);
    const governing = timex || mention.modality !== 'happened' ? undefined : verbs.get(governingClause(mention, sentence.clauses));
    const apart = mention.form === 'noun' && (isLinked(mention) || (governing?.timex && isApart(mention, governing.timex)));
    const dating = timex ? byWords(timex, joined.get(timex) ?? ALONE, mention.modality === 'happened' ? 'before' : 'none') : governing && !apart ? governing : byReference(mention, apart ? null : own, story);
    if (mention.form === 'verb') verbs.set(mention.clause, dating);
    return dating;
  });
  if (!sentence.headline && endsLikeOne(sentence)) {
    story.leadDay ??= story.sentences < LEAD_SENTENCES ? own : null;
    story.sentences++;
  }
  story.paragraphDay = own ?? story.paragraphDay;
  const named = sentence.timexes.findLast(({ interval, type }) => interval !== null && type === 'DATE');
  if (named?.interval && story.published) story.lookingBack = story.published.beginEarliest - named.interval.endLatest > LONG_PAST_MS;
  return datings;
}

/** A line without an end mark (a byline, a caption) is no sentence of the story. */
function endsLikeOne({ tagged }: ParsedSentence): boolean {
  return /[.!?…"”’)]$/u.test(tagged.at(-1)?.token.text ?? '');
}

const ALONE: Joined = { end: null, within: null, also: [], count: 1 };

function byWords(timex: Timex, { end, within, also }: Joined, publication: Dating['publication']): Dating {
  return { ...UNDATED, timex, interval: within ?? eitherDay(timex) ?? dayOfNight(timex), end, also, publication: timex.interval ? 'none' : publication, rule: timex.rule, anchorBasis: timex.anchorBasis };
}

/** From the first to the second of the two days that "12/05/2021" may be. */
function eitherDay({ alternative, interval }: Timex): FuzzyInterval | null {
  const other = alternative === undefined ? null : boundsOf(alternative);
  if (!other || !interval) return null;
  const { beginEarliest, endLatest } = interval;
  return { beginEarliest: Math.min(beginEarliest, other.start), beginLatest: Math.max(beginEarliest, other.start), endEarliest: Math.min(endLatest, other.end), endLatest: Math.max(endLatest, other.end) };
}

/** "Monday night" runs into Tuesday, but is a date of Monday. */
function dayOfNight({ type, value, interval }: Timex): FuzzyInterval | null {
  const day = type === 'TIME' && interval && /T[A-Z]/.test(value) ? boundsOf(value.slice(0, value.indexOf('T'))) : null;
  return day ? { beginEarliest: day.start, beginLatest: day.start, endEarliest: day.end, endLatest: day.end } : interval;
}

function byReference(mention: Mention, own: Timex | null, story: Story): Dating {
  const { published } = story;
  const now: Dating = { ...UNDATED, best: published, firm: !story.lookingBack, publication: 'before', anchorBasis: 'publication date' };
  if (mention.lasted?.type === 'DURATION') return { ...now, best: null, publication: 'none', rule: 'lasted-until-publication' };
  if (mention.modality === 'hypothetical' || mention.modality === 'negated') return UNDATED;
  if (mention.modality === 'expected' || mention.tense === 'future') return { ...now, best: null, publication: 'after', rule: 'expected-after-publication' };
  if (mention.tense === 'past-perfect') return { ...now, best: null, rule: 'past-perfect' };
  if (mention.sentence.headline) return { ...now, publication: 'shortly-before', rule: 'headline' };
  const opener = mention.sentence.clauses[mention.clause]?.opener;
  // "last season": over, and nobody says since when.
  if (namesPastRound(mention)) return { ...now, best: null, rule: 'past-round' };
  const lead = story.sentences < LEAD_SENTENCES && mention.form === 'verb' && (opener === 'none' || opener === 'comma' || opener === 'coordinated');
  const publication = lead ? 'shortly-before' : 'before';
  if (mention.tense === 'perfect') return { ...now, firm: true, publication, rule: 'present-perfect' };
  if (mention.reporting && mention.tense !== 'gerund') return { ...now, publication, rule: 'reported-at-publication' };
  if (mention.tense === 'present') return { ...now, rule: 'present-tense' };
  const day = own ?? story.paragraphDay ?? story.leadDay;
  if (day) return { ...now, best: day.interval, publication, rule: own ? 'day-of-the-sentence' : story.paragraphDay ? 'day-of-the-paragraph' : 'day-of-the-lead', anchorBasis: 'previous date in the text' };
  return { ...now, publication, rule: lead ? 'recent-news' : 'publication-day-of-news' };
}

const ROUNDS: ReadonlySet<string> = new Set(['season', 'term', 'campaign', 'session', 'series', 'edition']);
const PAST_ROUND: ReadonlySet<string> = new Set(['last', 'previous']);

/** "scored 14 goals last season". */
function namesPastRound({ sentence: { tagged, clauses }, clause }: Mention): boolean {
  const { start, end } = clauses[clause]?.span ?? { start: 0, end: 0 };
  return tagged.slice(start, end).some(({ token, inTimex }, i) => !inTimex && PAST_ROUND.has(token.lower) && ROUNDS.has(wordAt(tagged, start + i + 1)));
}

/** A headline takes the date of what it announces: the first mention below of the same verb or kind. */
function headlineDating(mentions: readonly Mention[], datings: readonly Dating[], index: number): Dating | null {
  const mention = mentions[index];
  if (!mention?.sentence.headline || datings[index]?.timex || mention.modality !== 'happened') return null;
  let sentences = 0;
  for (let i = index + 1; i < mentions.length && sentences <= LEAD_SENTENCES + 1; i++) {
    const other = mentions[i];
    if (!other || other.sentence.headline || other.modality !== 'happened') continue;
    if (other.sentence !== mentions[i - 1]?.sentence) sentences++;
    const alike = other.lemma === mention.lemma || (other.category !== '' && other.category === mention.category);
    const interval = datings[i]?.interval;
    if (alike && interval && interval.endLatest - interval.beginEarliest <= MS_PER_DAY) return datings[i] ?? null;
  }
  return null;
}

/** The last expression of a past day: weeks, months and years set the background, not the day that a text is about. */
function lastDay(timexes: readonly Timex[], published: FuzzyInterval | null): Timex | null {
  return timexes.findLast((timex) => timex.type === 'DATE' && isDay(timex) && (!published || (timex.interval?.beginEarliest ?? 0) <= published.beginEarliest)) ?? null;
}

/** What a time expression dates: a clause by its index, or, as −2 − i, only the noun at token i. −1: nothing. */
function ownerOf(timex: Timex, { tagged, clauses }: ParsedSentence): number {
  const first = tagged.findIndex(({ token }) => token.start >= timex.start);
  let after = tagged.findIndex(({ token }) => token.start >= timex.end);
  if (after < 0) after = tagged.length;
  const possessive = tagAt(tagged, after) === 'possessive';
  if (possessive) after++;
  if (possessive || tagAt(tagged, first - 1) === 'determiner') {
    const isVerb = (i: number): boolean => clauses.some(({ verb }) => verb.first <= i && i <= verb.last);
    while (isOneOf(tagged, after, HEAD) && isOneOf(tagged, after + 1, HEAD) && !tagged[after + 1]?.inTimex && !isVerb(after + 1)) after++;
    // "in a Wednesday interview, she said" dates both; a longer time ("at this year's fair") only what it stands before.
    const setsScene = isDay(timex) && SCENE.has(wordAt(tagged, first - 2));
    if (isOneOf(tagged, after, HEAD) && !setsScene) return -2 - after;
  }
  // "the 2005 model", "Expo 2005": a year beside a name belongs to the name.
  if (YEAR.test(timex.text) && isOneOf(tagged, first - 1, HEAD)) return -2 - (first - 1);
  if (isDateline(tagged, first, after) || isApposition(tagged, first)) return -1;
  // "on Sunday, not on Saturday": what did not happen then dates nothing.
  if (tagged.slice(Math.max(0, first - 2), first).some(({ tag }) => tag === 'negation')) return -1;
  const inside = clauseAt(clauses, first);
  if (inside >= 0) return inside;
  return clauses.findIndex(({ span, opener }) => span.start >= first && opener !== 'infinitive' && opener !== 'modifier');
}

const DASH = /^(?:[—–]|--?)$/;

/** "MINSK, 24 May 2021 (Agency) — …", "Published 24 May 2021": the date of the report, not of what it tells. */
function isDateline(tagged: readonly Tagged[], first: number, after: number): boolean {
  const before = tagged.slice(0, first);
  const says = before.some(({ token }) => PUBLISHING.has(token.lower));
  if (says && before.every(({ token: { lower, kind } }) => kind === 'punctuation' || PUBLISHING.has(lower) || BESIDE_PUBLISHING.has(lower))) return true;
  const close = wordAt(tagged, after) === '(' ? tagged.findIndex(({ token }, i) => i > after && token.text === ')') : -1;
  return DASH.test(tagged[close < 0 ? after : close + 1]?.token.text ?? '') && before.every(({ tag }) => tag === 'name' || tag === 'comma' || tag === 'mark' || tag === 'hyphen');
}

const PUBLISHING: ReadonlySet<string> = new Set(['published', 'posted', 'updated', 'issued']);
const BESIDE_PUBLISHING: ReadonlySet<string> = new Set(['first', 'last', 'on', 'at']);

/** "on 23 May, a Sunday": says again what the expression before it says. */
function isApposition(tagged: readonly Tagged[], first: number): boolean {
  const start = tagAt(tagged, first - 1) === 'determiner' ? first - 1 : first;
  return start < first && tagAt(tagged, start - 1) === 'comma' && (tagged[start - 2]?.inTimex ?? false);
}

const YEAR = /^\d{4}$/;
const SCENE: ReadonlySet<string> = new Set(['in', 'at', 'during']);

function isDay({ interval }: Timex): boolean {
  return interval !== null && interval.endLatest - interval.beginEarliest <= MS_PER_DAY;
}

/** Whether an expression says when: placed, or a weekday of a text without a date ("XXXX-WXX-4"). */
export function isPlaced({ interval, type, value }: Timex): boolean {
  return interval !== null || (type === 'DATE' && value.startsWith('XXXX-'));
}

const HEAD = tagSet('noun name hyphen');

function verbTimex(mention: Mention, owners: readonly number[]): Timex | null {
  const { clauses } = mention.sentence;
  const own = nearest(mention, owners, mention.clause) ?? beforeWhen(mention);
  if (own) return own;
  // "ordered a flight to land on Sunday", "is expected to land on Sunday": what is governed dates what governs, unless that is a plan made before.
  const governed = clauses.findIndex((clause) => clause.opener === 'infinitive' && clause.parent === mention.clause);
  const found = governed >= 0 && !(mention.intending && mention.modality === 'happened') ? nearest(mention, owners, governed) : null;
  if (found || mention.modality === 'expected') return found;
  for (let clause = sharesDateWith(clauses, mention.clause, mention); clause >= 0; clause = sharesDateWith(clauses, clause, mention)) {
    const shared = nearest(mention, owners, clause);
    if (shared) return shared;
  }
  return null;
}

/** "in August 2015, when 12 houses burned": the expression that "when" takes up. */
function beforeWhen({ sentence: { tagged, clauses, timexes }, clause }: Mention): Timex | null {
  const { link, at } = clauses[clause] ?? { link: '', at: 0 };
  if (link !== 'when') return null;
  const before = tagged[tagAt(tagged, at - 1) === 'comma' ? at - 2 : at - 1]?.token.end;
  return timexes.find((timex) => timex.end === before && timex.type === 'DATE' && timex.interval !== null) ?? null;
}

function nounTimex(mention: Mention, owners: readonly number[]): Timex | null {
  const own = nearest(mention, owners, -2 - mention.trigger.start) ?? rightAfter(mention);
  if (own || mention.clause < 0) return own;
  const timex = nearest(mention, owners, mention.clause);
  return timex && !isApart(mention, timex) ? timex : null;
}

/** "its launch in 2003": a time expression that follows the noun and a preposition. */
function rightAfter({ sentence: { tagged, timexes }, trigger }: Mention): Timex | null {
  const next = tagged[trigger.end];
  const start = (next?.tag === 'preposition' && !next.inTimex ? tagged[trigger.end + 1] : next)?.token.start;
  return timexes.find((timex) => timex.interval !== null && start !== undefined && timex.start <= start && start < timex.end) ?? null;
}

/** Whether a comma or a link ("after", "amid") stands between a noun and a time expression: then it dates something else. */
function isApart({ sentence, trigger }: Mention, timex: Timex): boolean {
  const at = sentence.tagged[trigger.start]?.token.start ?? 0;
  const [from, to] = at < timex.start ? [at, timex.start] : [timex.end, at];
  return sentence.tagged.some(({ token, tag, inTimex }) => token.start >= from && token.end <= to && !inTimex && (tag === 'comma' || tag === 'subordinator' || APART.has(token.lower)));
}

const APART: ReadonlySet<string> = new Set(['amid', 'following', 'despite', 'ahead', 'wake', 'response', 'because']);

/** "acted in the wake of the flood": a noun that a link joins to its clause has a date of its own. */
function isLinked({ sentence: { tagged, clauses }, trigger, clause }: Mention): boolean {
  const verb = clauses[clause]?.verb.last ?? trigger.start;
  return tagged.slice(verb + 1, trigger.start).some(({ tag, token, inTimex }) => !inTimex && (APART.has(token.lower) || (tag === 'subordinator' && token.lower !== 'as')));
}

/** The clause whose date a mention shares when it has none: for a noun its verb's, for a modifier or a governed verb what it belongs to. */
function governingClause(mention: Mention, clauses: readonly Clause[]): number {
  const clause = clauses[mention.clause];
  if (mention.form === 'noun') return mention.clause;
  if (!clause) return -1;
  if (clause.opener === 'modifier' || clause.opener === 'infinitive') return clause.parent;
  return clause.opener === 'subordinate' && clause.link === 'while' ? clause.parent : -1;
}

/** The clause whose words date this one too: the first of a coordination, the one that a modifier, an "as" or a governed verb belongs to. */
function sharesDateWith(clauses: readonly Clause[], index: number, mention: Mention): number {
  const clause = clauses[index];
  if (!clause) return -1;
  const happened = mention.modality === 'happened';
  if (clause.opener === 'modifier' || (clause.opener === 'infinitive' && happened)) return clause.parent;
  if (clause.opener === 'subordinate' && happened && (clause.link === 'while' || clause.link === 'as')) return clause.parent;
  if (clause.opener !== 'relative') for (let i = index - 1; i >= 0; i--) if (clause.subject !== null && clauses[i]?.subject === clause.subject && clauses[i]?.opener !== 'infinitive') return i;
  return -1;
}

/** Of the dated expressions with this owner the finest, of these the one nearest to the trigger. */
function nearest(mention: Mention, owners: readonly number[], owner: number): Timex | null {
  const { tagged, timexes } = mention.sentence;
  const at = tagged[mention.trigger.start]?.token.start ?? 0;
  const grain = ({ interval }: Timex): number => (interval ? Math.max(MS_PER_DAY, interval.endLatest - interval.beginEarliest) : Infinity);
  let best: Timex | null = null;
  timexes.forEach((timex, i) => {
    if (owners[i] !== owner || !isPlaced(timex)) return;
    if (!best || grain(timex) < grain(best) || (grain(timex) === grain(best) && Math.abs(timex.start - at) < Math.abs(best.start - at))) best = timex;
  });
  return best;
}
