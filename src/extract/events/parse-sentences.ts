// Sentences as the event stages read them: none too long, tagged, with their time expressions; headlines, corrections
// and entries of chronologies known as such.

import { emptyList } from '../empty-list.js';
import { LONGEST_SENTENCE, Sentence } from '../sentences.js';
import type { Timex } from '../timex/timex.js';
import { markEntries } from './entries.js';
import type { Lexicon } from './lexicon.js';
import { NO_CLAUSES, NO_SPANS, type ParsedSentence } from './mention.js';
import { capitalsOf, tagSentence } from './tags.js';
import { CORRECTING } from './words.js';

/** A paragraph of one short sentence without a full stop, most of whose words are capitalised or which comes first. */
const LONGEST_HEADLINE_WORDS = 20;

/** Sentences with none too long, so that what looks back in a sentence stays linear in the text; numbered anew. */
function cutSentences(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.every(({ tokens }) => tokens.length <= LONGEST_SENTENCE)) return sentences;
  const pieces: Sentence[] = [];
  for (const { paragraph, tokens } of sentences) {
    for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
      pieces.push(new Sentence(pieces.length, paragraph, tokens.slice(from, from + LONGEST_SENTENCE)));
    }
  }
  return pieces;
}

/** Tokens of a sentence that a report quotes. */
const LONGEST_QUOTE = 40;

/** `timexes`: those of the whole document, in order. What hangs on clauses is filled in when a sentence is read. */
export function parseSentences(
  whole: readonly Sentence[],
  timexes: readonly Timex[],
  lexicon: Lexicon,
): ParsedSentence[] {
  const sentences = cutSentences(whole);
  const capitals = capitalsOf(sentences.slice(1));
  let next = 0;
  const parsed = emptyList<ParsedSentence>();
  sentences.forEach((sentence) => {
    const first = next;
    while (next < timexes.length && (timexes[next]?.start ?? sentence.end) < sentence.end) next++;
    parsed.push(parseSentence(sentence, timexes.slice(first, next), sentences[1]?.paragraph, lexicon, capitals));
  });
  markEntries(parsed);
  parsed.forEach(({ corrects, paragraph }, at) => {
    if (corrects)
      for (const beside of parsed.slice(Math.max(0, at - 1), at + 2))
        if (beside.paragraph === paragraph) beside.correcting = true;
  });
  return parsed;
}

/** `second`: the paragraph of the document's second sentence. */
function parseSentence(
  { index, paragraph, start, end, tokens }: Sentence,
  timexes: readonly Timex[],
  second: number | undefined,
  lexicon: Lexicon,
  capitals: ReadonlySet<string>,
): ParsedSentence {
  const headline =
    paragraph === 0 &&
    second !== 0 &&
    tokens.length <= LONGEST_HEADLINE_WORDS &&
    !/[.!?]$/.test(tokens.at(-1)?.lexeme.text ?? '');
  const tagged = tagSentence(tokens, lexicon, { timexes, headline, capitals });
  return {
    index,
    paragraph,
    start,
    end,
    headline,
    corrects: (tagged.lists & CORRECTING) !== 0,
    correcting: false,
    entry: 0,
    timexes,
    quoteEnd: tokens[Math.min(tokens.length, LONGEST_QUOTE) - 1]?.end ?? end,
    tells: false,
    tagged,
    clauses: NO_CLAUSES,
    timexSpans: NO_SPANS,
  };
}
