// Names of inner properties, and the short ones that the bundles have for them.
//
// A name is shortened only if it can be nobody else's: it stands in the layers that exist once on a page (`scale`,
// `layout`, `render`,
// `element`), and neither in what other scripts or other files of the package meet (the element and the types that it
// exports; `model`, `sources`,
// `formats`, `extract`, which a page may also import as modules), nor in a text of the sources, in the browser's or the
// language's own declarations, or in Lit.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { transformSync } from 'esbuild';

const INNER = /^(?:scale|layout|render|element)\//;
const LEAST_LETTERS = 3;
const WORD = /[A-Za-z_$][\w$]*/g;
const TEXT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

const FILLED = /\$\{[^}]*\}/g;
const EXPORT = /\bexport\s+(?:(?:async\s+)?(?:function\s*\*?|class|const|let|var)\s+([A-Za-z_$][\w$]*)|\{([^}]*)\})/g;
/** Taken out of an object, put into one, or asked of one. */
const PROPERTY = /(?:\.|[{,]\s*)([a-z]\w*)/g;

/** Comments that stand in lines of their own: what is said there names nothing. */
const COMMENT = /^[ \t]*(?:\/\*[^]*?\*\/|\/\/.*)/gm;

const words = (text) => text.match(WORD) ?? [];
/** A file without most of its comments. */
const read = (file) => readFileSync(file, 'utf8').replaceAll(COMMENT, '');
/** A package's declarations or code. */
const filesOf = (folder, ends) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.test(file))
    .map((file) => join(folder, file));

/** Files whose names other scripts may use: what the entry exports, and what the types of that consist of. */
const OUTWARD =
  /^(?:index|define|element\/(?:event-timeline|change-event|events|lane-change-event|view\/timeline-window|view\/visible-events|lanes\/lane-state|texts\/[\w-]*messages))\.ts$|^scale\/date-words\.ts$/;

/** By name of an inner property its short one. The same for the same sources. */
export function shortNames(root) {
  const require = createRequire(join(root, 'package.json'));
  const source = join(root, 'src');
  const taken = new Set();
  const take = (text) => {
    for (const word of words(text)) taken.add(word);
  };
  const found = new Map();
  for (const file of filesOf(source, /\.ts$/).sort()) {
    const path = file.slice(source.length + 1).replaceAll('\\', '/');
    const text = read(file);
    // The command line runs modules, not bundles.
    if (path.startsWith('cli/')) continue;
    if (!INNER.test(path) || OUTWARD.test(path)) take(text);
    else {
      // What is left of it as a script: types, comments and what they name are gone.
      const { code } = transformSync(text, { loader: 'ts', target: 'es2022', legalComments: 'none' });
      for (const literal of code.match(TEXT) ?? []) take(literal.replaceAll(FILLED, ''));
      // Modules are asked for their exports by name.
      for (const [list] of code.matchAll(EXPORT)) take(list);
      for (const [, word] of code.matchAll(PROPERTY))
        if (word.length >= LEAST_LETTERS) found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  const typescript = createRequire(require.resolve('typescript/package.json'));
  const libraries = dirname(
    typescript.resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`),
  );
  for (const file of filesOf(libraries, /(?:^|[\\/])lib\.[\w.]+\.d\.ts$/)) take(read(file));
  for (const name of ['@lit/reactive-element', 'lit-html'])
    for (const file of filesOf(dirname(require.resolve(name)), /\.js$/)) take(read(file));
  const inner = [...found].filter(([word]) => !taken.has(word)).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const short = unusedNames(taken, new Set(found.keys()));
  return new Map(inner.map(([word]) => [word, short.next().value]));
}

/** Short names that nobody uses. */
function* unusedNames(...used) {
  const letters = 'tesnirohaldcufmpgvbxywkjqTESNIROHALDCUFMPGVBXYWKJQ'.split('');
  for (const name of [...letters, ...letters.flatMap((a) => letters.map((b) => a + b))])
    if (!used.some((names) => names.has(name))) yield name;
}
