import { expect } from 'chai';
import fc from 'fast-check';
import type { Dating } from '../../src/extract/events/dating.js';
import type { Mention, ParsedSentence } from '../../src/extract/events/mention.js';
import { Candidates, draftOf } from '../../src/extract/merge-candidates.js';
import { agree, mergeMentions, type DatedMention } from '../../src/extract/merge.js';
import { solve } from '../../src/extract/timeline.js';
import type { MentionRelation } from '../../src/extract/relation.js';
import { certain } from '../../src/extract/timex/value.js';

const DAY = 86_400_000;
const UNDATED: Dating = {
  timex: null,
  interval: null,
  end: null,
  also: [],
  best: null,
  firm: false,
  publication: 'none',
  rule: '',
  anchorBasis: null,
};
const MENTION: Omit<Mention, 'sentence'> = {
  clause: 0,
  at: 0,
  start: 0,
  end: 6,
  finite: true,
  hasSubject: true,
  isNoun: false,
  nominal: false,
  lemma: 'arrest',
  category: 'arrest',
  tense: 'past',
  modality: 'happened',
  partOf: -1,
  reporting: false,
  voice: 'own',
  intending: false,
  anaphoric: false,
  definite: false,
  passive: false,
  lasted: null,
  actors: [],
  subjects: 0,
  names: [],
  words: [],
  places: [],
  amounts: [],
  title: '',
};

function sentenceAt(index: number): ParsedSentence {
  return {
    index,
    paragraph: index,
    start: 10 * index,
    end: 10 * index + 9,
    headline: false,
    corrects: false,
    correcting: false,
    entry: 0,
    quoteEnd: 10 * index + 9,
    tells: true,
    tagged: { tokens: [], tags: [], lists: 0, length: 0 },
    clauses: [],
    timexes: [],
    timexSpans: [],
  };
}

/** A mention in a sentence of its own; on a day, or undated. */
function mentionOf(index: number, mention: Partial<Mention>, day: number | null = null, document = 0): DatedMention {
  const dating = day === null ? UNDATED : { ...UNDATED, interval: certain(day * DAY, (day + 1) * DAY) };
  return { mention: { ...MENTION, sentence: sentenceAt(index), ...mention }, dating, document, index, whole: index };
}

/** What an oracle needs to know of a mention. */
interface Telling {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly category: string;
  readonly lemma: string;
  readonly title: string;
  readonly isNoun: boolean;
  readonly definite: boolean;
  readonly anaphoric: boolean;
  readonly day: number | null;
}

/** How much of the smaller of two lists is in the other. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const all = [new Set(a), new Set(b)];
  const least = Math.min(...all.map(({ size }) => size));
  return least === 0 ? 0 : [...(all[0] ?? [])].filter((item) => all[1]?.has(item)).length / least;
}

/**
 * Whether a mention tells of the event that the others have told of: the rules once more, each by itself, over all that
 * was told.
 */
function tellsOf(event: readonly Telling[], next: Telling): boolean {
  const [first] = event;
  if (!first || first.category !== next.category) return false;
  if (event.some(({ day }) => day !== null && next.day !== null && day !== next.day)) return false;
  const isVerbatim = event.some(({ lemma, title }) => lemma === next.lemma && title === next.title);
  if (isVerbatim) return true;
  const names = event.flatMap((told, i) => (i > 0 && told.anaphoric ? [] : told.names));
  const words = event.flatMap((told, i) => (i > 0 && told.isNoun ? [] : told.words));
  const isNamed = overlap(names, next.names) >= 0.5;
  const alike = overlap(words, next.words);
  const sameVerb = event.some(({ lemma }) => lemma === next.lemma);
  if (next.isNoun) {
    if (isNamed && (!next.anaphoric || alike > 0)) return true;
    return next.anaphoric || (next.definite && (alike > 0 || !next.title.includes(' ')));
  }
  // "The two met": those who meet do so together, of all else the verb must be the same.
  if (next.anaphoric) return next.category === 'meeting' || sameVerb;
  if (!isNamed) return false;
  return (
    alike >= 0.6 || (new Set(next.names).size > 1 && (alike >= 0.3 || sameVerb || event.some(({ isNoun }) => isNoun)))
  );
}

/** The oracle: each mention looks at every earlier event, the newest first. */
function naiveGroups(tellings: readonly Telling[]): number[][] {
  const groups: number[][] = [];
  tellings.forEach((telling, index) => {
    const told = groups.findLast((members) =>
      tellsOf(
        members.flatMap((member) => tellings[member] ?? []),
        telling,
      ),
    );
    if (told) told.push(index);
    else groups.push([index]);
  });
  return groups;
}

const some = (words: string): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...words.split(' ')), { maxLength: 4 });
const anyTelling: fc.Arbitrary<Telling> = fc.record({
  names: some('Ada Berg Tomas Lind Oslo'),
  words: some('baker harbour court bridge'),
  category: fc.constantFrom('arrest', 'meeting'),
  lemma: fc.constantFrom('arrest', 'raid'),
  title: fc.constantFrom('Police arrested a baker', 'Police raided a shop', 'Raid'),
  isNoun: fc.boolean(),
  definite: fc.boolean(),
  anaphoric: fc.boolean(),
  day: fc.option(fc.nat(3)),
});
const anyTellings = fc.array(anyTelling, { maxLength: 12 });
const mentionsOf = (tellings: readonly Telling[]): DatedMention[] =>
  tellings.map(({ day, names, words, ...mention }, index) =>
    mentionOf(index, { ...mention, names: [...names], words: [...words], nominal: mention.isNoun }, day),
  );

describe('mergeMentions', () => {
  it('takes a headline for what its story tells first, not for what it tells last', () => {
    const court = { category: 'court', names: ['linewell'] };
    const headline = mentionOf(0, { category: 'court', sentence: { ...sentenceAt(0), headline: true } });
    const { groups } = mergeMentions([
      headline,
      mentionOf(1, { ...court, lemma: 'fine' }, 10),
      mentionOf(2, { ...court, lemma: 'sue', words: ['damage'] }),
      mentionOf(3, { ...court, lemma: 'begin' }, 90),
    ]);
    expect(groups.map(({ members }) => members.map(({ index }) => index))).to.deep.equal([[0, 1], [2], [3]]);
  });

  it('finds what a search through all events finds', () => {
    fc.assert(
      fc.property(anyTellings, (tellings) => {
        expect(
          mergeMentions(mentionsOf(tellings)).groups.map(({ members }) => members.map(({ index }) => index)),
        ).to.deep.equal(naiveGroups(tellings));
      }),
      { seed: 5, numRuns: 4000 },
    );
  });

  it('never joins mentions whose dates cannot agree without saying so', () => {
    fc.assert(
      fc.property(anyTellings.map(mentionsOf), (mentions) => {
        for (const { members, rivals } of mergeMentions(mentions).groups) {
          const datings = members.map(({ dating }) => dating);
          if (rivals.length === 0) expect(datings.every((a) => datings.every((b) => agree(a, b)))).to.equal(true);
        }
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  it('looks at a bounded number of events, however long the text', () => {
    const candidates = new Candidates();
    let most = 0;
    for (let index = 0; index < 5000; index++) {
      const told = mentionOf(
        index,
        { names: ['Ada', `Berg${index % 700}`], definite: true, nominal: index % 2 === 0 },
        index % 90,
      );
      most = Math.max(most, candidates.of(told).length);
      candidates.add(draftOf(told, index), told);
    }
    expect(most).to.be.within(12, 100);
  });
});

describe('solve', () => {
  /** Events that each come two days after the one before, all of them before publication. */
  function movesOf(length: number): number {
    const mentions = Array.from({ length }, (_, index) => ({
      ...mentionOf(index, { names: [`Ada${index}`], title: `Ada${index} resigned` }),
      dating: { ...UNDATED, publication: 'before' as const },
    }));
    const relations = mentions.slice(1).map((_, i): MentionRelation => ({
      type: 'after',
      from: i + 1,
      to: i,
      minMs: 2 * DAY,
      maxMs: 2 * DAY,
      causal: false,
      start: 0,
      end: 0,
      distance: 'duration',
    }));
    return solve({ mentions, ...mergeMentions(mentions), relations, published: [certain(100 * DAY, 101 * DAY)] }).moves;
  }

  it('costs ten times as much for ten times as long a chain', () => {
    const moves = movesOf(1000);
    expect(moves).to.be.above(0);
    expect(movesOf(10_000)).to.be.at.most(11 * moves);
  });
});
