// Names of fields that only the extractor's own stages give each other: in the chunk that reads English they are
// written short, which is the only place where the words of people's code weigh on a page. What is asked for by a name
// that is data (units, kinds of rules, currencies), and what other chunks, callers or tables of words see, is none of
// them; the build refuses names that stand in a file that is seen from outside.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

const NAMES = `
addPoint alternative anaphoric armed bare capitals causal clause clauses compile conflicting constraint contradictions correcting correction corrects dated dating
datings definite distance documentDate doer drafts durationMs earliest echo entry entryTime eventOf finite firm formOf forms groupOf groups hasIrregularPast
captures hasSubject heads hedges intending isBase isHistory isNoun isRelated isShown isTakenUp joint kinds lasted leadDay lemma lexeme lexemes lexicon lookingBack satisfied memory mention modality moves narrative
need nominal note ofVerb opener opening otherAt thingAt optional owners paragraph paragraphDay partner partOf passive person personAt phrasal point pronouns quoteEnd reach reactions
readHedged reporting rivals sample sentence sentences sequels singular solution stem subject subjects tagged tells tense theme verb
thing timex timexSpans tokens topics trigger via voice way
`
  .trim()
  .split(/\s+/);

/** Files of the extractor whose fields other chunks see, or whose keys are words. */
const SEEN =
  /(?:^|[\\/])(?:locales[\\/].*|html|document|clean-document|offset-map|plain-text|captures|extract|extract-as-needed)\.ts$/;
/** What callers see: `public-api`. */
const PUBLIC = /export interface (?:ArticleInput|ExtractOptions|Extracted\w+|Extraction|DateCandidate) \{[\s\S]*?\n\}/g;
/** Words, of which only the other tables name fields: kinds of rules, captures. */
const TEXT = /`[^`]*`|'(?:[^'\\\n]|\\.)*'/g;
/** Names in types are gone before a script runs. */
const TYPE = /\b(?:Pick|Omit)<[^>]*>|\b[A-Z]\w*\['\w+'\]/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/** A pattern of the names, for esbuild; throws where one of them is seen from outside. */
export function internalNames() {
  const pattern = new RegExp(`^(?:${NAMES.join('|')})$`);
  for (const folder of ['model', 'extract']) {
    for (const file of readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )) {
      const code = readFileSync(join(source, folder, file), 'utf8')
        .replaceAll(COMMENT, '')
        .replaceAll(TYPE, '');
      const seen = file.endsWith('-events.ts')
        ? [code.replaceAll(TEXT, '')]
        : folder === 'model' || SEEN.test(file)
          ? [code]
          : [...(code.match(PUBLIC) ?? []), ...[...code.matchAll(/'([a-z]\w*)'/gi)].map(([, text]) => text)];
      for (const name of seen.join(' ').match(/\w+/g) ?? [])
        if (pattern.test(name))
          throw new Error(
            `${name} is no internal name of the extractor: it stands in src/${folder}/${file}, which others see.`,
          );
    }
  }
  return pattern;
}
