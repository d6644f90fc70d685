// npm run pack:order: looks for an order of the core's modules, and for one of the extractor's, in which they pack
// well, and keeps them in scripts/core-order.json and scripts/extract-order.json for the build; `npm run pack:order
// core` or `extract` only for one of them.
// gzip finds again what was said in the 32 kB before, so that modules which say alike things should stand near to one
// another. No order breaks anything: what a module imports comes before it whatever the list says, and a module that is
// not in the list stands with its layer.
// To be run after `npm run build`, when a bundle nears its budget; it takes some minutes.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';

const ROUNDS = 20_000;
/** Bytes by which an order may be worse than the one before, at first. */
const WARMTH = 20;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const chunks = join(root, 'dist', 'chunks');
const bundles = {
  core: () => join(root, 'dist', 'event-timeline.min.js'),
  extract: () =>
    join(
      chunks,
      readdirSync(chunks).find((name) => /^extract-as-needed-.*\.js$/.test(name)),
    ),
};

/** The code of each module of a bundle, by its name in `src`. */
function moduleTexts(file) {
  const code = readFileSync(file, 'utf8');
  const marks = [];
  eachMapping(new TraceMap(readFileSync(`${file}.map`, 'utf8')), ({ generatedLine, generatedColumn, source }) =>
    marks.push({ line: generatedLine, column: generatedColumn, source }),
  );
  const starts = [0];
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  const places = marks
    .filter(({ source }) => source !== null)
    .map(({ line, column, source }) => ({
      at: starts[line - 1] + column,
      name: source.replace(/^.*?(?:src|node_modules)\//, ''),
    }));
  const texts = new Map();
  places.forEach(({ at, name }, i) => texts.set(name, (texts.get(name) ?? '') + code.slice(at, places[i + 1]?.at)));
  return texts;
}

/** What each module imports at once. */
function importsOf(texts) {
  return new Map(
    [...texts.keys()].map((name) => {
      if (!name.endsWith('.ts')) return [name, []];
      const text = readFileSync(join(root, 'src', name), 'utf8');
      const targets = [...text.matchAll(/^import (?!type)[^;]*? from '(\.[^']+)'/gm)].map(([, target]) =>
        join(dirname(name), target).replace(/\.js$/, '.ts'),
      );
      return [name, targets.filter((target) => texts.has(target))];
    }),
  );
}

/** The names of a bundle's modules in an order in which they pack well. */
function orderOf(texts) {
  const names = [...texts.keys()];
  const imports = importsOf(texts);
  const sizeOf = (order) => gzipSync(order.map((name) => texts.get(name)).join(''), { level: 9 }).length;
  const backwards = (order) => {
    const places = new Map(order.map((name, i) => [name, i]));
    return order.flatMap((name) =>
      imports
        .get(name)
        .filter((target) => places.get(target) > places.get(name))
        .map((target) => `${name} ${target}`),
    );
  };
  // Modules that import one another come in some order already.
  const allowed = new Set(backwards(names));
  // The same numbers in every run.
  let seed = 7;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
  let order = names;
  let size = sizeOf(order);
  let best = { order, size };
  console.log(`${size} bytes as it is`);
  for (let round = 0; round < ROUNDS; round++) {
    const next = [...order];
    const moved = next.splice(Math.floor(random() * next.length), 1 + Math.floor(random() * 3));
    next.splice(Math.floor(random() * (next.length + 1)), 0, ...moved);
    if (backwards(next).some((pair) => !allowed.has(pair))) continue;
    const nextSize = sizeOf(next);
    if (nextSize >= size && random() >= Math.exp((size - nextSize) / (WARMTH * (1 - round / ROUNDS) + 0.2))) continue;
    order = next;
    size = nextSize;
    if (size < best.size) best = { order, size };
  }
  console.log(`${best.size} bytes in the order that was found`);
  return best.order;
}

const asked = process.argv.slice(2);
for (const [name, fileOf] of Object.entries(bundles)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const order = orderOf(moduleTexts(fileOf())).filter((module) => module.endsWith('.ts'));
  writeFileSync(join(root, 'scripts', `${name}-order.json`), `${JSON.stringify(order, null, 1)}\n`);
}
